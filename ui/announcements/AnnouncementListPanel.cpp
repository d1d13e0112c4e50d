#include "announcements/AnnouncementListPanel.h"

#include "announcements/AnnouncementDelegate.h"
#include "announcements/Announcing.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "find/SavedFilterMenu.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

AnnouncementListPanel::AnnouncementListPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AnnouncementModel(context.workspace, this))
{
    setMinimumWidth(216);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(makeList(), 1);
    connect(m_model, &AnnouncementModel::loaded, this, &AnnouncementListPanel::showLoaded);
    connect(m_model, &AnnouncementModel::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(&context.theme, &Theme::changed, this, [this] { m_list->viewport()->update(); });
    m_model->reload();
}

QWidget *AnnouncementListPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Announcements"), TypeSize::Title, Weight::Strong), 1);
    auto *add = makeButton(tr("New"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"new-announcement"_s);
    add->setToolTip(
        tr("New announcement (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    add->setAccessibleName(tr("New announcement"));
    connect(add, &QPushButton::clicked, this, &AnnouncementListPanel::newAsked);
    row->addWidget(add);
    column->addLayout(row);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in announcements"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &AnnouncementModel::setSearch);
    auto *saved = new SavedFilterMenu(m_context, u"announcements"_s, [this] { return filterNow(); },
        [this](const QJsonObject &filter) { useFilter(filter); }, head);
    auto *searching = new QHBoxLayout;
    searching->setSpacing(space / 2);
    searching->addWidget(m_search, 1);
    searching->addWidget(saved->button());
    column->addLayout(searching);
    column->addWidget(saved);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space);
    m_kinds = new QComboBox(head);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->addItem(tr("All kinds"));
    for (const auto kind : announcementKinds()) {
        m_kinds->addItem(kindName(kind), toString(kind));
    }
    m_streets = new QComboBox(head);
    m_streets->setAccessibleName(tr("Street"));
    m_streets->addItem(tr("All streets"));
    for (auto *combo : { m_kinds, m_streets }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        filters->addWidget(combo, 1);
    }
    column->addLayout(filters);
    connect(m_kinds, &QComboBox::activated, this,
        [this] { m_model->setKind(announcementKindFromString(m_kinds->currentData().toString())); });
    connect(
        m_streets, &QComboBox::activated, this, [this] { m_model->setStreet(m_streets->currentData().toString()); });
    return head;
}

QJsonObject AnnouncementListPanel::filterNow() const
{
    QJsonObject filter;
    const auto add = [&filter](const QString &key, const QString &value) {
        if (!value.trimmed().isEmpty()) {
            filter.insert(key, value);
        }
    };
    add(u"text"_s, m_search->text());
    add(u"kind"_s, m_kinds->currentData().toString());
    add(u"street"_s, m_streets->currentData().toString());
    return filter;
}

void AnnouncementListPanel::useFilter(const QJsonObject &filter)
{
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(filter.value("kind"_L1).toString())));
    m_streets->setCurrentIndex(std::max(0, m_streets->findData(filter.value("street"_L1).toString())));
    m_model->setKind(announcementKindFromString(m_kinds->currentData().toString()));
    m_model->setStreet(m_streets->currentData().toString());
    m_search->setText(filter.value("text"_L1).toString());
}

QWidget *AnnouncementListPanel::makeList()
{
    m_list = new QListView(this);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Announcements"));
    m_list->setItemDelegate(new AnnouncementDelegate(m_context.workspace, *m_model, m_list));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AnnouncementListPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && index.isValid()) {
            m_current = m_model->at(index.row()).id;
            Q_EMIT opened(m_current);
        }
    });
    m_empty = new EmptyPage(u"megaphone"_s, {}, {}, tr("New announcement"), this);
    connect(m_empty, &EmptyPage::actionTriggered, this, &AnnouncementListPanel::newAsked);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void AnnouncementListPanel::showLoaded()
{
    const bool nothing = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_list);
    m_empty->setActionVisible(!m_model->isFiltered());
    if (m_model->isFiltered()) {
        m_empty->setTexts(tr("Nothing found"),
            tr("No announcement is like that. Beginnings of words are enough; accents do not matter."));
    } else {
        m_empty->setTexts(tr("No announcement yet"),
            tr("Write what is to be read out, record it or take a file in; citizens hear it from the poles and on the "
               "website."));
    }
    const auto street = m_streets->currentData().toString();
    m_streets->clear();
    m_streets->addItem(tr("All streets"));
    for (const auto &name : m_model->streets()) {
        m_streets->addItem(name, name);
    }
    m_streets->setCurrentIndex(std::max(0, m_streets->findData(street)));
    m_streets->setEnabled(!m_model->streets().isEmpty());
    int needPerson = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        needPerson += m_model->at(row).state == AnnouncementState::NeedsPerson ? 1 : 0;
    }
    Q_EMIT countChanged(needPerson);
    select(m_current);
}

void AnnouncementListPanel::select(const AnnouncementId &id)
{
    m_current = id;
    m_quiet = true;
    const auto row = m_model->rowOf(id);
    row < 0 ? m_list->setCurrentIndex({}) : m_list->setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void AnnouncementListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AnnouncementListPanel::clearSearch()
{
    const bool any = !m_search->text().isEmpty();
    m_search->clear();
    return any;
}

void AnnouncementListPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void AnnouncementListPanel::remove(const AnnouncementId &id)
{
    setDeleted(id, true);
    Q_EMIT removed(id);
}

void AnnouncementListPanel::setDeleted(const AnnouncementId &id, bool deleted)
{
    auto work = [id, deleted, now = m_context.workspace.clock().now()](Stores &stores) {
        return changeAnnouncement(stores, id, now, [deleted, now](Announcement &announcement) -> Result<void> {
            announcement.deletedAt = deleted ? std::optional(now) : std::nullopt;
            return {};
        });
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, deleted](const Result<Announcement> &done) {
        m_model->reload();
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
        } else if (deleted) {
            m_context.toast.say(tr("The announcement is in the bin."), tr("Bring it back"),
                [this, id = done->id] { setDeleted(id, false); });
        } else {
            Q_EMIT opened(done->id);
            m_current = done->id;
        }
    });
}

void AnnouncementListPanel::repeat(const AnnouncementId &id)
{
    auto work = [id, author = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return repeatAnnouncement(stores, id, author, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Announcement> &done) {
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
            return;
        }
        m_current = done->id;
        m_model->reload();
        Q_EMIT opened(done->id);
    });
}

void AnnouncementListPanel::showMenu(const QPoint &at)
{
    const auto index = m_list->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto id = m_model->at(index.row()).id;
    connect(menu->addAction(icon(u"play"_s), tr("Listen")), &QAction::triggered, this, [this, id] { Q_EMIT playAsked(id); });
    connect(menu->addAction(icon(u"duplicate"_s), tr("Announce again")), &QAction::triggered, this,
        [this, id] { repeat(id); });
    connect(menu->addAction(icon(u"trash"_s), tr("Delete")), &QAction::triggered, this, [this, id] { remove(id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool AnnouncementListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_list && key == Qt::Key_Space && m_list->currentIndex().isValid()) {
            Q_EMIT playAsked(m_model->at(m_list->currentIndex().row()).id);
            return true;
        }
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return)) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid()) {
                m_list->setCurrentIndex(m_model->index(0));
            }
            return true;
        }
        if (watched == m_search && key == Qt::Key_Escape) {
            return clearSearch();
        }
        if (watched == m_list && key == Qt::Key_Delete && m_list->currentIndex().isValid()) {
            remove(m_model->at(m_list->currentIndex().row()).id);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
