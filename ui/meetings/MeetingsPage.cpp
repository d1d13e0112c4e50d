#include "meetings/MeetingsPage.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/TextScale.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "meetings/InvitePanel.h"
#include "meetings/MeetingDelegate.h"
#include "meetings/MeetingFields.h"
#include "meetings/MeetingSession.h"
#include "meetings/RepliesView.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int inviteWidth = 304;

QScrollArea *scrolling(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

MeetingsPage::MeetingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new MeetingModel(context.workspace, this))
    , m_fields(new MeetingFields(context))
    , m_session(new MeetingSession(
          context.workspace, [this](Meeting meeting) { return m_fields->filled(std::move(meeting)); }, this))
    , m_invite(new InvitePanel(context))
    , m_replies(new RepliesView(context))
{
    auto *panes = new SplitPane(context.state, u"meetings"_s);
    panes->addWidget(makeList());
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
    m_model->reload();
}

QWidget *MeetingsPage::makeList()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(27 * space);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    head->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(title(), TypeSize::Title, Weight::Strong), 1);
    auto *add = makeButton(tr("New"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"new-meeting"_s);
    add->setAccessibleName(tr("New meeting"));
    connect(add, &QPushButton::clicked, this, &MeetingsPage::createNew);
    row->addWidget(add);
    head->addLayout(row);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in meetings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_model, &MeetingModel::setText);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(makeLine());
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeetingDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Meetings"));
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(
        new EmptyPage(u"meeting"_s, tr("No meetings"), tr("What you call stands here, the soonest first.")));
    column->addWidget(m_listStack, 1);
    return side;
}

QWidget *MeetingsPage::makeWork()
{
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(3 * space, 2 * space, 3 * space, 0);
    head->setSpacing(space);
    auto *group = new QButtonGroup(this);
    for (const auto &name : { tr("Details"), tr("Who comes") }) {
        auto *segment = makeButton(name, ButtonRole::Segment);
        group->addButton(segment, int(m_segments.size()));
        m_segments.append(segment);
        head->addWidget(segment);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { showReplies(id == 1); });
    head->addStretch();
    m_saving = new StateBadge;
    head->addWidget(m_saving);
    auto *trash = makeButton(tr("Delete"), ButtonRole::Danger, u"trash"_s);
    trash->setObjectName(u"delete-meeting"_s);
    connect(trash, &QPushButton::clicked, this, &MeetingsPage::remove);
    head->addWidget(trash);
    column->addLayout(head);
    m_parts = new QStackedWidget;
    for (QWidget *part : { static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_replies) }) {
        auto *inner = new QWidget;
        auto *room = new QVBoxLayout(inner);
        room->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
        room->addWidget(part);
        m_parts->addWidget(part == m_fields ? static_cast<QWidget *>(scrolling(inner)) : inner);
    }
    column->addWidget(m_parts, 1);
    row->addLayout(column, 1);
    auto *side = scrolling(m_invite);
    side->setFixedWidth(withText(inviteWidth));
    row->addWidget(side);
    m_segments.first()->setChecked(true);
    return work;
}

void MeetingsPage::refreshOpened()
{
    if (m_session->isOpen()) {
        m_invite->refresh();
        m_replies->refresh();
    }
}

void MeetingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshOpened();
}

void MeetingsPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &MeetingsPage::refreshOpened);
    connect(m_fields, &MeetingFields::changed, m_session, &MeetingSession::touch);
    connect(m_session, &MeetingSession::opened, this, &MeetingsPage::showOpened);
    connect(m_session, &MeetingSession::reloaded, this, [this] {
        m_fields->showMeeting(m_session->meeting());
        m_invite->refresh();
    });
    connect(m_session, &MeetingSession::saved, this, [this] {
        m_invite->showMeeting(m_session->meeting());
        m_model->reload();
    });
    connect(m_session, &MeetingSession::stateChanged, this, &MeetingsPage::showSaving);
    connect(m_session, &MeetingSession::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(m_invite, &InvitePanel::fieldNeeded, this, [this](const Error &problem) {
        m_context.toast.say(words::explain(problem).title);
        showReplies(false);
        m_fields->focusField(problem.code);
    });
    connect(m_model, &MeetingModel::loaded, this, &MeetingsPage::select);
    connect(m_model, &MeetingModel::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto *row = m_model->at(index);
        if (row != nullptr && !m_isQuiet && row->meeting.id != m_session->meeting().id) {
            m_session->open(row->meeting.id);
        }
    });
    connect(&m_context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const auto concerns = [&ids](QLatin1StringView kind) {
            return std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) { return id.startsWith(kind); });
        };
        // Thousands of invitations change while they go out: a look now and then is enough, and none out of sight.
        if ((concerns("invitation:"_L1) || concerns("contact:"_L1)) && isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
        if (concerns("group:"_L1)) {
            loadKnown();
        }
    });
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
    m_replies->showMeeting(m_session->meeting().id);
    showSaving();
    select();
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

void MeetingsPage::select()
{
    m_isQuiet = true;
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_list->setCurrentIndex(m_model->indexOf(m_session->meeting().id));
    m_isQuiet = false;
}

void MeetingsPage::showReplies(bool replies)
{
    m_segments[replies ? 1 : 0]->setChecked(true);
    m_parts->setCurrentIndex(replies ? 1 : 0);
    if (replies) {
        m_replies->refresh();
    }
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
        m_model->reload();
        m_context.toast.say(tr("Deleted; those invited were not told"), tr("Undo"), [this, put, id] {
            whenDone(put(false), this, [this, id](const Result<Meeting> &) {
                m_model->reload();
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
    showReplies(false);
    m_fields->focusTitle();
}

void MeetingsPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void MeetingsPage::primaryAction()
{
    flush();
    m_invite->order();
}

void MeetingsPage::back()
{
    m_list->setFocus();
}

void MeetingsPage::openDocument(const QString &documentId)
{
    m_session->open({ documentId });
}

void MeetingsPage::flush()
{
    m_session->flush();
}

bool MeetingsPage::isUnsaved() const
{
    return m_session->isUnsaved();
}

QString MeetingsPage::openedDocument() const
{
    return m_session->isNew() ? QString() : m_session->meeting().id.value;
}

} // namespace bubenik::ui
