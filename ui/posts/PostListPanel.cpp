#include "posts/PostListPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "find/SavedFilterMenu.h"
#include "posts/FilterBar.h"
#include "posts/PostDelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of PostFilter, as they are kept.
const QStringList filterNames { u"all"_s, u"drafts"_s, u"waiting"_s, u"live"_s, u"problems"_s, u"archived"_s, u"deleted"_s, u"review"_s };

} // namespace

PostListPanel::PostListPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PostListModel(context.workspace, this))
    , m_delegate(new PostDelegate(context.workspace, this))
{
    setMinimumWidth(216);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(makeList(), 1);
    connect(m_model, &PostListModel::countsChanged, this, [this](const PostCounts &counts, int conflicts) {
        m_filters->setCounts(counts);
        Q_EMIT problemsCounted(static_cast<int>(counts.problems) + conflicts);
    });
    connect(m_model, &PostListModel::listChanged, this, [this] { keepSelection(); });
    connect(&context.theme, &Theme::changed, this, [this] {
        m_delegate->forgetLooks();
        loadChannels();
    });
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (std::any_of(ids.begin(), ids.end(), [](const QString &id) { return id.startsWith("channel:"_L1); })) {
            loadChannels();
        }
    });
    m_model->reload(); // asked for first: the rest of the page is built meanwhile
    loadChannels();
}

QWidget *PostListPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Posts"), TypeSize::Title, Weight::Strong), 1);
    auto *add = makeButton(tr("New"), ButtonRole::Normal, u"add"_s);
    add->setToolTip(tr("New post (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    add->setAccessibleName(tr("New post"));
    connect(add, &QPushButton::clicked, this, &PostListPanel::newAsked);
    row->addWidget(add);
    column->addLayout(row);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in posts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &PostListModel::setSearch);
    auto *saved = new SavedFilterMenu(
        m_context, u"posts"_s, [this] { return filterNow(); }, [this](const QJsonObject &filter) { useFilter(filter); }, head);
    auto *searching = new QHBoxLayout;
    searching->setSpacing(space / 2);
    searching->addWidget(m_search, 1);
    searching->addWidget(saved->button());
    column->addLayout(searching);
    column->addWidget(saved);
    m_filters = new FilterBar(head);
    connect(m_filters, &FilterBar::chosen, m_model, &PostListModel::setFilter);
    column->addWidget(m_filters);
    return head;
}

QJsonObject PostListPanel::filterNow() const
{
    QJsonObject filter;
    if (const auto text = m_search->text().trimmed(); !text.isEmpty()) {
        filter.insert(u"text"_s, text);
    }
    if (m_filters->current() != PostFilter::All) {
        filter.insert(u"state"_s, filterNames.value(int(m_filters->current())));
    }
    return filter;
}

void PostListPanel::useFilter(const QJsonObject &filter)
{
    const auto state = filterNames.indexOf(filter.value("state"_L1).toString());
    m_filters->choose(state < 0 ? PostFilter::All : PostFilter(state));
    m_search->setText(filter.value("text"_L1).toString());
}

QWidget *PostListPanel::makeList()
{
    m_list = new QListView(this);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { showMenu(at); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_quiet || !index.isValid()) {
            return;
        }
        if (const auto row = index.data(PostListModel::RowRole).value<PostRow>(); !row.id.isNull()) {
            m_current = row.id;
            m_currentKey = row.row;
            Q_EMIT opened(row.id);
        }
    });
    m_empty = new EmptyPage(u"posts"_s, {}, {}, tr("Write the first post"), this);
    connect(m_empty, &EmptyPage::actionTriggered, this, &PostListPanel::newAsked);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void PostListPanel::loadChannels()
{
    whenDone(m_context.workspace.read([](Stores &stores) { return stores.channels.all(); }), this,
        [this](const Result<QList<ChannelConfig>> &channels) {
            if (channels) {
                m_delegate->setChannels(*channels);
                m_list->viewport()->update();
            }
        });
}

void PostListPanel::showEmptiness()
{
    m_stack->setCurrentWidget(
        m_model->rowCount() == 0 && m_model->isLoaded() ? static_cast<QWidget *>(m_empty) : m_list);
    if (!m_model->search().trimmed().isEmpty()) {
        m_empty->setTexts(tr("Nothing found"),
            tr("No post has all these words. Beginnings of words are enough; accents do not matter."));
        m_empty->setActionVisible(false);
        return;
    }
    const auto filter = m_model->filter();
    m_empty->setActionVisible(filter == PostFilter::All);
    switch (filter) {
    case PostFilter::All:
        m_empty->setTexts(tr("Nothing written yet"),
            tr("Write a text once; the program brings it to the website and the other channels."));
        break;
    case PostFilter::Drafts:
        m_empty->setTexts(tr("No drafts"), tr("Texts that are not scheduled yet are here."));
        break;
    case PostFilter::ForReview:
        m_empty->setTexts(tr("Nothing waits for approval"), tr("Posts that somebody handed over for approval are here."));
        break;
    case PostFilter::Waiting:
        m_empty->setTexts(tr("Nothing waits"), tr("Posts that have their time set and are not out yet are here."));
        break;
    case PostFilter::Live:
        m_empty->setTexts(tr("Nothing is out yet"), tr("Posts that citizens can read are here."));
        break;
    case PostFilter::Problems:
        m_empty->setTexts(tr("No problems"), tr("Posts that need you are here."));
        break;
    case PostFilter::Archived:
        m_empty->setTexts(tr("The archive is empty"), tr("Posts that you put away are here. They can still be found."));
        break;
    case PostFilter::Deleted:
        m_empty->setTexts(tr("The bin is empty"), tr("Deleted posts wait here and can be brought back."));
        break;
    }
}

void PostListPanel::keepSelection()
{
    showEmptiness();
    const auto row = m_currentKey != 0 ? m_model->rowOfKey(m_currentKey) : -1;
    if (row >= 0 && m_list->currentIndex().row() != row) {
        m_quiet = true;
        m_list->setCurrentIndex(m_model->index(row));
        m_quiet = false;
    } else if (row < 0) {
        m_quiet = true;
        m_list->clearSelection();
        m_quiet = false;
    }
}

void PostListPanel::select(const PostId &id)
{
    m_current = id;
    m_currentKey = 0;
    m_list->clearSelection();
    if (id.isNull()) {
        return;
    }
    auto work = [id](Stores &stores) { return stores.posts.row(id); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this, id](const Result<std::optional<PostRow>> &row) {
        if (row && *row && m_current == id) {
            m_currentKey = (*row)->row;
            keepSelection();
        }
    });
}

void PostListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PostListPanel::clearSearch()
{
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    return true;
}

void PostListPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool PostListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        m_list->setFocus();
        if (!m_list->selectionModel()->hasSelection()) {
            m_list->setCurrentIndex(m_model->index(0));
        }
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape) {
        return clearSearch();
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        m_model->filter() == PostFilter::Deleted ? restore() : remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PostListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_delegate->forgetLooks();
    }
}

PostRow PostListPanel::currentRow() const
{
    return m_list->currentIndex().data(PostListModel::RowRole).value<PostRow>();
}

} // namespace bubenik::ui
