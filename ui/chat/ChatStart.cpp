#include "chat/ChatStart.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/TextScale.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int latestPosts = 30;
constexpr int formWidth = 560;

Result<QDate> nextOpenDay(Stores &stores, QDate today)
{
    for (const auto year : { today.year(), today.year() + 1 }) {
        const auto days = stores.openDays.ofYear(year);
        if (!days) {
            return fail(days.error());
        }
        for (const auto &day : *days) {
            if (!day.isCancelled && day.actual() >= today) {
                return day.actual();
            }
        }
    }
    return today;
}

} // namespace

ChatStart::ChatStart(ChatSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_day(new QDateEdit)
    , m_posts(new QComboBox)
    , m_open(makeButton(tr("Open the chat"), ButtonRole::Primary))
{
    setObjectName(u"chat-start"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    auto *card = new Card;
    card->setMaximumWidth(withText(formWidth));
    card->body()->setSpacing(space + space / 2);
    card->body()->addWidget(makeLabel(tr("Open a chat"), TypeSize::Title));
    card->body()->addWidget(makeLabel(
        tr("Citizens ask below a post of the town's Page. Their comments come here as questions; the answers go out "
           "below them, each once, and an article of them all is made afterwards."),
        TypeSize::Body, Weight::Normal, true));
    m_day->setObjectName(u"chat-day"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(tr("d MMMM yyyy", "format of a date field"));
    m_day->setAccessibleName(tr("Day"));
    m_posts->setObjectName(u"chat-post"_s);
    m_posts->setAccessibleName(tr("Post"));
    m_posts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_posts->setMinimumContentsLength(24);
    auto *form = new QFormLayout;
    form->setSpacing(space);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Post"), m_posts);
    card->body()->addLayout(form);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_open->setObjectName(u"chat-open"_s);
    m_announce = makeButton(tr("Write the announcement…"), ButtonRole::Normal, u"edit"_s);
    m_announce->setEnabled(false); // until the day is known
    m_announce->setObjectName(u"chat-announce"_s);
    m_announce->setToolTip(
        tr("Drafts the post below which citizens ask. Send it to Facebook, then open the chat below it."));
    row->addWidget(m_open);
    row->addWidget(m_announce);
    row->addStretch();
    card->body()->addLayout(row);
    column->addWidget(card);
    column->addStretch();
    connect(m_day, &QDateEdit::userDateChanged, this, [this] { m_isDayChosen = true; });
    connect(m_announce, &QPushButton::clicked, this, [this] { Q_EMIT announceAsked(m_day->date()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto id = m_posts->currentData().toString(); !id.isEmpty()) {
            Q_EMIT openAsked(m_day->date(), PostId { id });
        }
    });
}

void ChatStart::reload()
{
    const auto &workspace = m_session.workspace();
    auto work = [today = workspace.zone().toLocal(workspace.clock().now()).date()](Stores &stores) -> Result<Found> {
        const auto day = nextOpenDay(stores, today);
        const auto keys = day ? stores.posts.keys(PostFilter::All, latestPosts) : fail(day.error());
        const auto rows = keys ? stores.posts.rows(*keys) : fail(keys.error());
        return rows ? Result<Found>(Found { *day, *rows }) : fail(rows.error());
    };
    m_latest.ask(m_session.workspace().read(std::move(work)), this, [this](const Result<Found> &found) {
        if (found) {
            take(*found);
        }
    });
}

void ChatStart::take(const Found &found)
{
    if (!m_isDayChosen) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(found.day);
    }
    const auto chosen = m_posts->currentData().toString();
    m_posts->clear();
    for (const auto &post : found.posts) {
        m_posts->addItem(post.title.isEmpty() ? tr("Untitled") : post.title, post.id.value);
    }
    m_posts->setCurrentIndex(std::max(0, m_posts->findData(chosen)));
    m_open->setEnabled(m_posts->count() > 0);
    m_announce->setEnabled(true);
}

} // namespace bubenik::ui
