#include "meetings/MeetingsPage.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/SplitPane.h"
#include "common/TextScale.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "meetings/AttendanceView.h"
#include "meetings/InvitePanel.h"
#include "meetings/MeetingFields.h"
#include "meetings/MeetingListPanel.h"
#include "meetings/MeetingSession.h"
#include "meetings/MinutesView.h"
#include "meetings/RemarksView.h"
#include "meetings/RepliesView.h"
#include "meetings/TextsPanel.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int inviteWidth = 304;
constexpr qreal largeText = 1.5; // from here on there is no room for a column beside the fields: it goes on below them

QScrollArea *scrolling(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

MeetingsPage::MeetingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new MeetingListPanel(context, title()))
    , m_fields(new MeetingFields(context))
    , m_session(new MeetingSession(
          context.workspace, [this](Meeting meeting) { return m_fields->filled(std::move(meeting)); }, this))
    , m_invite(new InvitePanel(context))
    , m_texts(new TextsPanel(context))
    , m_replies(new RepliesView(context))
    , m_attendance(new AttendanceView(context))
    , m_remarks(new RemarksView(context))
    , m_minutes(new MinutesView(context))
{
    auto *panes = new SplitPane(context.state, u"meetings"_s);
    panes->addWidget(m_list);
    m_center = new QStackedWidget;
    auto *empty = new EmptyPage(u"meeting"_s, tr("Nothing is open"),
        tr("Choose a meeting on the left, or call a new one: its residents, clubs or firms are invited each in the way "
           "they read."),
        tr("New meeting"));
    connect(empty, &EmptyPage::actionTriggered, this, &MeetingsPage::createNew);
    m_center->addWidget(empty);
    m_center->addWidget(makeWork());
    panes->addWidget(m_center);
    panes->restore({ 34 * space, 90 * space });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(panes);
    connectParts();
    loadKnown();
    m_list->reload();
}

QWidget *MeetingsPage::makeWork()
{
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_parts = new QStackedWidget;
    QVBoxLayout *ofFields = nullptr;
    for (QWidget *part :
        { static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_replies), static_cast<QWidget *>(m_attendance),
            static_cast<QWidget *>(m_remarks), static_cast<QWidget *>(m_minutes) }) {
        auto *inner = new QWidget;
        auto *room = new QVBoxLayout(inner);
        room->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
        room->addWidget(part);
        ofFields = part == m_fields ? room : ofFields;
        m_parts->addWidget(part == m_fields ? static_cast<QWidget *>(scrolling(inner)) : inner);
    }
    row->addWidget(m_parts, 1);
    auto *beside = new QWidget;
    auto *both = new QVBoxLayout(beside);
    both->setContentsMargins({});
    both->setSpacing(0);
    both->addWidget(m_invite);
    both->addWidget(m_texts);
    both->addStretch();
    if (textScale() >= largeText) {
        ofFields->addWidget(beside);
    } else {
        m_side = scrolling(beside);
        m_side->setFixedWidth(withText(inviteWidth));
        row->addWidget(m_side);
    }
    column->addLayout(row, 1);
    return work;
}

QLayout *MeetingsPage::makeHead()
{
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(3 * space, 2 * space, 2 * space, 0);
    rows->setSpacing(space);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    rows->addLayout(head);
    auto *group = new QButtonGroup(this);
    for (const auto &name : { tr("Details"), tr("Who comes"), tr("Who came"), tr("Remarks"), tr("Minutes") }) {
        auto *segment = makeButton(name, ButtonRole::Segment);
        group->addButton(segment, int(m_segments.size()));
        m_segments.append(segment);
        head->addWidget(segment);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { showPart(static_cast<Part>(id)); });
    head->addStretch();
    if (textScale() >= largeText) {
        head = new QHBoxLayout;
        head->setSpacing(space);
        rows->addLayout(head);
        head->addStretch();
    }
    m_saving = new StateBadge;
    head->addWidget(m_saving);
    auto *keep = makeIconButton(u"duplicate"_s, tr("Keep as a template"));
    keep->setObjectName(u"meeting-keep-template"_s);
    connect(keep, &QToolButton::clicked, this, &MeetingsPage::keepAsTemplate);
    head->addWidget(keep);
    auto *trash = makeButton(tr("Delete"), ButtonRole::Danger, u"trash"_s);
    trash->setObjectName(u"delete-meeting"_s);
    connect(trash, &QPushButton::clicked, this, &MeetingsPage::remove);
    head->addWidget(trash);
    m_segments.first()->setChecked(true);
    return rows;
}

void MeetingsPage::refreshOpened()
{
    if (!m_session->isOpen()) {
        return;
    }
    m_invite->refresh();
    m_texts->refresh();
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case Part::Details:
        break;
    case Part::Replies:
        m_replies->refresh();
        break;
    case Part::Attendance:
        m_attendance->refresh();
        break;
    case Part::Remarks:
        m_remarks->refresh();
        break;
    case Part::Minutes:
        m_minutes->refresh();
        break;
    }
}

void MeetingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshOpened();
}

void MeetingsPage::connectParts()
{
    const auto addWord = [this](const QString &word) {
        whenDone(m_context.workspace.addWord(word), this, [this, word](const Result<void> &outcome) {
            m_context.toast.say(
                outcome ? tr("“%1” is in the newsroom's dictionary.").arg(word) : words::shortly(outcome.error()));
        });
    };
    auto &checker = m_context.workspace.spelling();
    m_fields->setSpelling(checker, addWord);
    m_remarks->setSpelling(checker, addWord);
    m_minutes->setSpelling(checker, addWord);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &MeetingsPage::refreshOpened);
    connect(m_fields, &MeetingFields::changed, m_session, &MeetingSession::touch);
    connect(m_session, &MeetingSession::opened, this, &MeetingsPage::showOpened);
    connect(m_session, &MeetingSession::reloaded, this, [this] {
        m_fields->showMeeting(m_session->meeting());
        m_invite->refresh();
        m_texts->showMeeting(m_session->meeting());
    });
    connect(m_session, &MeetingSession::saved, this, [this] {
        m_invite->showMeeting(m_session->meeting());
        m_texts->showMeeting(m_session->meeting());
        m_list->reload();
    });
    connect(m_session, &MeetingSession::stateChanged, this, &MeetingsPage::showSaving);
    connect(m_session, &MeetingSession::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(m_invite, &InvitePanel::fieldNeeded, this, &MeetingsPage::askForField);
    connect(m_texts, &TextsPanel::fieldNeeded, this, &MeetingsPage::askForField);
    connect(m_texts, &TextsPanel::openRequested, this, &MeetingsPage::openRequested);
    connect(m_minutes, &MinutesView::openRequested, this, &MeetingsPage::openRequested);
    connect(m_list, &MeetingListPanel::newAsked, this, &MeetingsPage::createNew);
    connect(m_list, &MeetingListPanel::loaded, this, [this] { m_list->select(m_session->meeting().id); });
    connect(m_list, &MeetingListPanel::chosen, this, [this](const MeetingId &id) {
        if (id != m_session->meeting().id) {
            m_session->open(id);
        }
    });
    connect(&m_context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const auto concerns = [&ids](QLatin1StringView kind) {
            return std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) { return id.startsWith(kind); });
        };
        // Thousands of invitations change while they go out: a look now and then is enough, and none out of sight.
        const bool isOfTheOpened = concerns("invitation:"_L1) || concerns("contact:"_L1) || concerns("reply:"_L1)
            || concerns("remark:"_L1) || concerns("attendance:"_L1) || concerns("minutes:"_L1) || concernsTexts(ids);
        if (isOfTheOpened && isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
        if (concerns("group:"_L1)) {
            loadKnown();
        }
    });
}

bool MeetingsPage::concernsTexts(const QStringList &ids) const
{
    const auto &made = m_session->meeting().made;
    return std::ranges::any_of(ids, [&](const QString &id) { return made.contains(id); });
}

void MeetingsPage::askForField(const Error &problem)
{
    m_context.toast.say(words::explain(problem).title);
    showPart(Part::Details);
    m_fields->focusField(problem.code);
}

void MeetingsPage::loadKnown()
{
    struct Known {
        QList<Group> groups;
        QStringList streets;
    };
    auto work = [](Stores &stores) -> Result<Known> {
        const auto groups = stores.groups.list();
        const auto streets = groups ? stores.contacts.streets() : fail(groups.error());
        if (!streets) {
            return fail(streets.error());
        }
        Known known { *groups, {} };
        for (const auto &street : *streets) {
            known.streets.append(street.street);
        }
        return known;
    };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<Known> &known) {
        if (known) {
            m_fields->setGroups(known->groups);
            m_fields->setKnownStreets(known->streets);
            if (!m_session->isUnsaved()) {
                m_fields->showMeeting(m_session->meeting()); // the names of its groups
            }
        }
    });
}

void MeetingsPage::showOpened()
{
    const bool isOpen = m_session->isOpen();
    m_center->setCurrentIndex(isOpen ? 1 : 0);
    if (!isOpen) {
        return;
    }
    m_fields->showMeeting(m_session->meeting());
    m_invite->showMeeting(m_session->meeting());
    m_texts->showMeeting(m_session->meeting());
    m_replies->showMeeting(m_session->meeting().id);
    m_attendance->showMeeting(m_session->meeting().id);
    m_remarks->showMeeting(m_session->meeting().id);
    m_minutes->showMeeting(m_session->meeting().id);
    showSaving();
    m_list->select(m_session->meeting().id);
}

void MeetingsPage::showSaving()
{
    switch (m_session->state()) {
    case SaveState::Nothing:
        m_saving->setState({ u"draft"_s, Token::Muted }, tr("not written yet"));
        break;
    case SaveState::Saving:
        m_saving->setState({ u"dot"_s, Token::Muted }, tr("saving…"));
        break;
    case SaveState::Saved:
        m_saving->setState({ u"check"_s, Token::Good }, tr("saved"));
        break;
    case SaveState::Failed:
        m_saving->setState({ u"error"_s, Token::Bad }, tr("not saved, trying again"));
        break;
    }
}

void MeetingsPage::showPart(Part part)
{
    const int index = static_cast<int>(part);
    m_segments[index]->setChecked(true);
    m_parts->setCurrentIndex(index);
    // At the meeting and after it there is nobody to invite: the room is for what is written.
    if (m_side != nullptr) {
        m_side->setVisible(part == Part::Details || part == Part::Replies);
    }
    refreshOpened();
    if (part == Part::Attendance) {
        m_attendance->focusEntry();
    } else if (part == Part::Remarks) {
        m_remarks->focusEntry();
    } else if (part == Part::Minutes) {
        m_minutes->focusText();
    }
}

void MeetingsPage::keepAsTemplate()
{
    flush();
    auto work = [id = m_session->meeting().id, zone = m_context.workspace.zone(),
                    now = m_context.workspace.clock().now()](Stores &stores) -> Result<MeetingTemplate> {
        const auto meeting = stores.meetings.load(id);
        if (!meeting) {
            return fail(meeting.error());
        }
        BUBENIK_TRY(check(*meeting));
        const auto pattern = templateOf(newMeetingTemplateId(now), *meeting, meeting->title, zone);
        BUBENIK_TRY(stores.meetings.saveTemplate(pattern, now));
        return pattern;
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<MeetingTemplate> &kept) {
        if (!kept && kept.error().kind == ErrorKind::Invalid) {
            askForField(kept.error());
            return;
        }
        m_context.toast.say(
            kept ? tr("Kept as the template “%1”").arg(kept->name) : words::explain(kept.error()).title);
    });
}

void MeetingsPage::remove()
{
    flush();
    const auto id = m_session->meeting().id;
    const auto by = m_context.workspace.userName();
    const auto put = [this, id, by](bool isDeleted) {
        const auto now = m_context.workspace.clock().now();
        // Also what is only half filled in goes into the bin.
        auto work = [id, by, now, isDeleted](Stores &stores) -> Result<Meeting> {
            auto meeting = stores.meetings.load(id);
            if (!meeting) {
                return meeting;
            }
            meeting->deletedAt = isDeleted ? std::optional(now) : std::nullopt;
            BUBENIK_TRY(stores.meetings.save(*meeting, isDeleted ? activity::deleted : activity::restored, by, now));
            return meeting;
        };
        return m_context.workspace.write(std::move(work));
    };
    if (m_session->isNew()) {
        m_session->close();
        return;
    }
    whenDone(put(true), this, [this, put, id](const Result<Meeting> &meeting) {
        if (!meeting) {
            m_context.toast.say(words::explain(meeting.error()).title);
            return;
        }
        m_session->close();
        m_list->reload();
        m_context.toast.say(tr("Deleted; those invited were not told"), tr("Undo"), [this, put, id] {
            whenDone(put(false), this, [this, id](const Result<Meeting> &) {
                m_list->reload();
                m_session->open(id);
            });
        });
    });
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QString MeetingsPage::iconName() const
{
    return u"meeting"_s;
}

void MeetingsPage::createNew()
{
    m_session->openNew();
    showPart(Part::Details);
    m_fields->focusTitle();
}

void MeetingsPage::find()
{
    m_list->focusSearch();
}

void MeetingsPage::primaryAction()
{
    flush();
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case Part::Attendance:
        m_attendance->addWalkIn();
        break;
    case Part::Remarks:
        m_remarks->add();
        break;
    case Part::Minutes:
        break;
    case Part::Details:
    case Part::Replies:
        m_invite->order();
        break;
    }
}

void MeetingsPage::back()
{
    m_list->focusList();
}

void MeetingsPage::openDocument(const QString &documentId)
{
    m_session->open({ documentId });
}

void MeetingsPage::flush()
{
    m_session->flush();
    m_remarks->flush();
    m_minutes->flush();
}

bool MeetingsPage::isUnsaved() const
{
    return m_session->isUnsaved() || m_remarks->isUnsaved() || m_minutes->isUnsaved();
}

QString MeetingsPage::openedDocument() const
{
    return m_session->isNew() ? QString() : m_session->meeting().id.value;
}

} // namespace bubenik::ui
