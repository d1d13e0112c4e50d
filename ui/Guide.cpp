#include "Guide.h"

#include "common/Buttons.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QPainter>
#include <QUrl>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto stateKey = u"guide"_s; // "on", "left", "done"; nothing: never begun
const auto sinceKey = u"guide/since"_s;
constexpr int newestLookedAt = 20;
constexpr int steps = 4;

} // namespace

void Guide::begin(UiState &state, Instant now)
{
    state.set(stateKey, u"on"_s);
    state.set(sinceKey, toIso(now));
}

bool Guide::isLeft(const UiState &state)
{
    return state.text(stateKey) == "left"_L1;
}

Guide::Guide(Workspace &workspace, UiState &state, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_number(makeLabel({}, TypeSize::Caption, Weight::Normal, true, this))
    , m_text(makeLabel({}, TypeSize::Body, Weight::Strong, false, this))
    , m_action(makeButton({}, ButtonRole::Normal, {}, this))
    , m_leave(makeButton(tr("Leave the guide"), ButtonRole::Quiet, {}, this))
{
    setObjectName(u"guide"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(2 * space);
    m_number->setWordWrap(false);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"guide-action"_s);
    m_leave->setObjectName(u"guide-leave"_s);
    row->addWidget(m_number);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_leave);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        const auto since = instantFromIso(m_state.text(sinceKey)).value_or(Instant {});
        m_question.ask(m_workspace.read([since](Stores &stores) { return look(stores, since); }), this,
            [this](const Result<Seen> &seen) {
                if (seen) {
                    show(*seen);
                }
            });
    });
    connect(&workspace, &Workspace::documentsChanged, this, [this] { lookSoon(); });
    connect(m_action, &QPushButton::clicked, this, [this] { act(); });
    connect(m_leave, &QPushButton::clicked, this, [this] { leave(); });
    hide();
    lookSoon();
}

void Guide::lookSoon()
{
    if (m_state.text(stateKey) == "on"_L1 && !m_soon.isActive()) {
        m_soon.start();
    }
}

Result<Guide::Seen> Guide::look(Stores &stores, Instant since)
{
    Seen seen;
    const auto channels = stores.channels.all();
    const auto keys
        = channels ? stores.posts.keys(PostFilter::All, newestLookedAt) : Result<QList<qint64>>(fail(channels.error()));
    const auto rows = keys ? stores.posts.rows(*keys) : Result<QList<PostRow>>(fail(keys.error()));
    if (!rows) {
        return fail(rows.error());
    }
    if (channels->isEmpty()) {
        return Seen { .step = Step::Channel };
    }
    for (const auto &row : *rows) {
        const auto post = stores.posts.load(row.id);
        if (!post || post->createdAt < since || post->title.trimmed().isEmpty() || post->body.trimmed().isEmpty()) {
            continue;
        }
        const auto deliveries = stores.deliveries.forPost(row.id);
        if (!deliveries) {
            return fail(deliveries.error());
        }
        // The one that came furthest.
        auto step = Step::Publish;
        QString address;
        for (const auto &delivery : *deliveries) {
            if (delivery.state != DeliveryState::Cancelled) {
                step = std::max(step, Step::See);
            }
            if (delivery.state == DeliveryState::Live) {
                step = Step::Done;
                address = delivery.acknowledged.permalink;
            }
        }
        if (step > seen.step) {
            seen = { step, row.id.value, address };
        }
    }
    return seen;
}

void Guide::show(const Seen &seen)
{
    if (m_state.text(stateKey) != "on"_L1) {
        return;
    }
    m_seen = seen;
    m_step = seen.step;
    m_leave->setText(seen.step == Step::Done ? tr("Close the guide") : tr("Leave the guide"));
    m_number->setText(seen.step == Step::Done ? QString() : tr("Step %1 of %2").arg(int(seen.step) + 1).arg(steps));
    m_action->setVisible(true);
    switch (seen.step) {
    case Step::Channel:
        m_text->setText(tr("Say where your citizens read you: a website, or a folder for trying things out."));
        m_action->setText(tr("Add a channel"));
        break;
    case Step::Write:
        m_text->setText(tr("Write your first post: a title and a sentence are enough."));
        m_action->setText(tr("New post"));
        break;
    case Step::Publish:
        m_text->setText(tr("Tick the website on the right and press Ctrl+Enter: the post goes out at once."));
        m_action->setText(tr("Show the post"));
        break;
    case Step::See:
        m_text->setText(tr("It is on its way. In a moment you see it as your citizens do."));
        m_action->setText(tr("Show the post"));
        break;
    case Step::Done:
        m_text->setText(tr("It is out, and was read back with a citizen's eyes. That is all there is to it."));
        m_action->setText(tr("See it live"));
        m_action->setVisible(!seen.address.isEmpty());
        break;
    }
    setAccessibleName(m_number->text() + u' ' + m_text->text());
    setVisible(true);
}

void Guide::act()
{
    switch (m_seen.step) {
    case Step::Channel:
        Q_EMIT openRequested(u"channel:new"_s);
        break;
    case Step::Write:
        Q_EMIT openRequested(u"post:new"_s);
        break;
    case Step::Publish:
    case Step::See:
        Q_EMIT openRequested(m_seen.post);
        break;
    case Step::Done:
        QDesktopServices::openUrl(QUrl::fromUserInput(m_seen.address));
        leave();
        break;
    }
}

void Guide::leave()
{
    m_state.set(stateKey, m_step == Step::Done ? u"done"_s : u"left"_s);
    m_step.reset();
    m_question.drop();
    hide();
}

void Guide::goOn()
{
    m_state.set(stateKey, u"on"_s);
    lookSoon();
}

void Guide::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AccentSoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace bubenik::ui
