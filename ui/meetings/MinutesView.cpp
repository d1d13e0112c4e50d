#include "meetings/MinutesView.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "editor/PlainEdit.h"
#include "meetings/MeetingMinutes.h"
#include "posts/PostSession.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

MinutesView::MinutesView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_text(new PlainEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *empty = new EmptyPage(u"draft"_s, tr("No minutes yet"),
        tr("A draft is made of the agenda, of who came and of what was said; then it is yours to write."),
        tr("Draft the minutes"));
    empty->setObjectName(u"minutes-empty"_s);
    connect(empty, &EmptyPage::actionTriggered, this, &MinutesView::draft);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeText());
    column->addWidget(m_stack);
    m_timer.setSingleShot(true);
    m_timer.setInterval(PostSession::saveAfter);
    connect(&m_timer, &QTimer::timeout, this, &MinutesView::save);
}

QWidget *MinutesView::makeText()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(makeLabel(tr("Minutes"), TypeSize::Title, Weight::Strong), 1);
    const auto add = [&](const QString &text, const QString &name, const QString &iconName, ButtonRole role) {
        auto *button = makeButton(text, role, iconName);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Draft anew"), u"minutes-anew"_s, u"restore"_s, ButtonRole::Quiet), &QPushButton::clicked, this,
        &MinutesView::draftAnew);
    connect(add(tr("Save as PDF…"), u"minutes-pdf"_s, u"file"_s, ButtonRole::Normal), &QPushButton::clicked, this,
        &MinutesView::savePdf);
    auto *web = add(tr("Digest for the web"), u"minutes-digest"_s, u"posts"_s, ButtonRole::Normal);
    web->setToolTip(tr("Makes a draft post of what was said and answered, without names."));
    connect(web, &QPushButton::clicked, this, &MinutesView::digest);
    column->addLayout(row);
    m_text->setObjectName(u"minutes-text"_s);
    m_text->setAccessibleName(tr("Text of the minutes"));
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isQuiet && !m_timer.isActive()) {
            m_timer.start();
        }
    });
    column->addWidget(m_text, 1);
    column->addWidget(
        makeLabel(tr("Minutes stay in the office: they may name people. The digest for the web does not."),
            TypeSize::Caption, Weight::Normal, true));
    return page;
}

void MinutesView::setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord)
{
    m_text->setSpelling(checker, addWord);
}

void MinutesView::showMeeting(const MeetingId &id)
{
    if (id != m_meeting) {
        flush();
        m_meeting = id;
        show({});
    }
    refresh();
}

void MinutesView::refresh()
{
    if (m_meeting.isNull() || isUnsaved()) {
        return;
    }
    auto work = [id = m_meeting](Stores &stores) { return stores.meetingRecords.minutes(id); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<std::optional<Minutes>> &known) {
        if (!known) {
            tell(known.error());
        } else if (!isUnsaved()) {
            show(*known);
        }
    });
}

void MinutesView::focusText()
{
    if (m_stack->currentIndex() == 1) {
        m_text->setFocus(Qt::ShortcutFocusReason);
    }
}

void MinutesView::show(const std::optional<Minutes> &minutes)
{
    m_stack->setCurrentIndex(minutes ? 1 : 0);
    const auto text = minutes ? minutes->text : QString();
    if (m_text->text() != text) {
        m_isQuiet = true;
        m_text->setPlainText(text);
        m_isQuiet = false;
    }
}

void MinutesView::draft()
{
    auto work = [id = m_meeting, zone = m_context.workspace.zone(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return openMinutes(stores, id, zone, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Minutes> &minutes) {
        if (!minutes) {
            tell(minutes.error());
            return;
        }
        show(*minutes);
        m_text->setFocus(Qt::OtherFocusReason);
    });
}

void MinutesView::draftAnew()
{
    flush();
    auto work = [id = m_meeting, zone = m_context.workspace.zone()](
                    Stores &stores) { return draftMinutes(stores, id, zone); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<QString> &text) {
        if (!text) {
            tell(text.error());
            return;
        }
        const auto former = m_text->text();
        m_text->setPlainText(*text);
        m_context.toast.say(tr("Drafted anew"), tr("Undo"), [this, former] { m_text->setPlainText(former); });
    });
}

void MinutesView::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        save();
    }
}

void MinutesView::save()
{
    auto work = [id = m_meeting, text = m_text->text(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return saveMinutes(stores, id, text, by, now); };
    ++m_saving;
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id = m_meeting](const Result<Minutes> &saved) {
        --m_saving;
        if (!saved) {
            tell(saved.error());
            if (id == m_meeting) {
                m_timer.start(PostSession::saveAfter * 3);
            }
        }
    });
}

void MinutesView::savePdf()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        this, tr("Minutes"), QDir(folder).filePath(tr("minutes.pdf", "a file's name")), u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MinutesView::writePdf);
    dialog->open();
}

void MinutesView::writePdf(const QString &file)
{
    flush();
    auto work = [text = m_text->text(), town = m_context.workspace.town(), title = tr("Minutes"), file] {
        return writeMinutes(text, title, town, file);
    };
    whenDone(inPool(std::move(work)), this, [this](const Result<int> &pages) {
        pages ? m_context.toast.say(tr("The minutes are saved")) : tell(pages.error());
    });
}

void MinutesView::digest()
{
    flush();
    auto work = [id = m_meeting, zone = m_context.workspace.zone(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return makeDigest(stores, id, zone, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Digest> &made) {
        if (!made) {
            tell(made.error());
            return;
        }
        const auto text = made->doubtful.isEmpty()
            ? tr("The draft is among the posts")
            : tr("The draft is among the posts; look at these words, they may be names: %1")
                  .arg(made->doubtful.join(u", "_s));
        m_context.toast.say(text, tr("Open"), [this, id = made->post.id] { Q_EMIT openRequested(id.value); });
    });
}

void MinutesView::tell(const Error &error)
{
    m_context.toast.say(words::explain(error).title);
}

} // namespace bubenik::ui
