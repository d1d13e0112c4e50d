#include "meetings/TextsPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

TextsPanel::TextsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_moved(new Banner)
    , m_made(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 0, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeLabel(tr("For everybody"), TypeSize::Title, Weight::Strong));
    m_moved->setObjectName(u"texts-moved"_s);
    m_moved->hide();
    column->addWidget(m_moved);
    connect(m_moved, &Banner::actionTriggered, this, &TextsPanel::correct);
    connect(m_moved, &Banner::closed, m_moved, &QWidget::hide);
    const auto add = [&](const QString &text, const QString &name, const QString &iconName) {
        auto *button = makeButton(text, ButtonRole::Normal, iconName);
        button->setObjectName(name);
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    connect(add(tr("Draft a post"), u"texts-post"_s, u"posts"_s), &QPushButton::clicked, this, &TextsPanel::makePost);
    connect(add(tr("Draft an announcement"), u"texts-announcement"_s, u"megaphone"_s), &QPushButton::clicked, this,
        &TextsPanel::makeAnnouncement);
    auto *phones = add(tr("Copy a text for phones"), u"texts-phones"_s, u"copy"_s);
    phones->setToolTip(tr("One or two parts of an SMS: what, when and where."));
    connect(phones, &QPushButton::clicked, this, &TextsPanel::copyForPhones);
    m_made->setSpacing(space / 2);
    column->addLayout(m_made);
}

void TextsPanel::showMeeting(const Meeting &meeting)
{
    if (meeting.id != m_meeting.id) {
        m_moved->hide();
        emptyOut(m_made);
    }
    m_meeting = meeting;
    refresh();
}

void TextsPanel::refresh()
{
    if (m_meeting.id.isNull()) {
        return;
    }
    auto work = [id = m_meeting.id](Stores &stores) -> Result<Look> {
        const auto outdated = outdatedTexts(stores, id);
        const auto made = outdated ? madeTexts(stores, id) : fail(outdated.error());
        return made ? Result<Look>(Look { *outdated, *made }) : fail(made.error());
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Look> &look) {
        if (look) {
            show(*look);
        } else if (look.error().kind != ErrorKind::NotFound) { // a new one is not in the store yet
            tell(look.error());
        }
    });
}

void TextsPanel::show(const Look &look)
{
    if (look.outdated.isEmpty()) {
        m_moved->hide();
    } else {
        m_moved->showText(Banner::Tone::Warn,
            tr("%n text(s) made of this meeting tell another time or place.", nullptr, int(look.outdated.size())),
            tr("Correct"));
        m_moved->show();
    }
    emptyOut(m_made);
    for (const auto &text : look.made) {
        const auto name = text.title.isEmpty() ? tr("Untitled") : text.title;
        const bool isPost = text.document.startsWith("post:"_L1);
        auto *link = makeButton(name, ButtonRole::Quiet, isPost ? u"posts"_s : u"megaphone"_s);
        link->setAccessibleName(isPost ? tr("Open the post %1").arg(name) : tr("Open the announcement %1").arg(name));
        link->setToolTip(link->accessibleName());
        link->setMaximumWidth(32 * space);
        connect(link, &QPushButton::clicked, this, [this, id = text.document] { Q_EMIT openRequested(id); });
        m_made->addWidget(link, 0, Qt::AlignLeft);
    }
}

void TextsPanel::makePost()
{
    auto work = [id = m_meeting.id, zone = m_context.workspace.zone(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return bubenik::makePost(stores, id, zone, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Post> &post) {
        if (!post) {
            tell(post.error());
            return;
        }
        m_context.toast.say(
            tr("The draft is among the posts"), tr("Open"), [this, id = post->id] { Q_EMIT openRequested(id.value); });
        refresh();
    });
}

void TextsPanel::makeAnnouncement()
{
    auto work = [id = m_meeting.id, zone = m_context.workspace.zone(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return bubenik::makeAnnouncement(stores, id, zone, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Announcement> &made) {
        if (!made) {
            tell(made.error());
            return;
        }
        m_context.toast.say(tr("The text is among the announcements, to be read"), tr("Open"),
            [this, id = made->id] { Q_EMIT openRequested(id.value); });
        refresh();
    });
}

void TextsPanel::copyForPhones()
{
    if (const auto complete = check(m_meeting); !complete) {
        Q_EMIT fieldNeeded(complete.error());
        return;
    }
    QGuiApplication::clipboard()->setText(
        broadcastText(m_meeting, m_context.workspace.town(), m_context.workspace.zone()));
    m_context.toast.say(tr("Copied; paste it into the service for phones"));
}

void TextsPanel::correct()
{
    auto work = [id = m_meeting.id, zone = m_context.workspace.zone(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return correctTexts(stores, id, zone, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<CorrectedTexts> &outcome) {
        if (!outcome) {
            tell(outcome.error());
            return;
        }
        if (!outcome->byHand.isEmpty()) {
            const auto &first = outcome->byHand.first();
            m_context.toast.say(
                tr("In “%1” the old time does not stand as it was written: correct it by hand.").arg(first.title),
                tr("Open"), [this, id = first.document] { Q_EMIT openRequested(id); });
        } else {
            const auto first = outcome->corrected.value(0);
            m_context.toast.say(tr("Corrected; what is out already changes when you publish the changes."), tr("Open"),
                [this, first] { Q_EMIT openRequested(first); });
        }
        refresh();
    });
}

void TextsPanel::tell(const Error &error)
{
    if (error.kind == ErrorKind::Invalid) {
        Q_EMIT fieldNeeded(error);
    } else {
        m_context.toast.say(words::explain(error).title);
    }
}

} // namespace bubenik::ui
