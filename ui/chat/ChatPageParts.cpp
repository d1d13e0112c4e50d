// What the page of the chat is put together from; declared in ChatPage.h.
#include "chat/ChatPage.h"
#include "chat/ChatStart.h"
#include "chat/ConnectionLine.h"
#include "chat/EveningWindow.h"
#include "chat/InquiryForm.h"
#include "chat/QuestionDelegate.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/SplitPane.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int queueWidth = 360;
constexpr int workWidth = 720;
constexpr int dayWidth = 34; // characters

} // namespace

ChatPage::ChatPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(context)
    , m_model(m_session)
    , m_states(new QStackedWidget)
    , m_banner(new Banner)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_states);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_banner->hide();
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(m_banner);
    auto *panes = new SplitPane(context.state, u"chat"_s);
    panes->addWidget(makeQueue());
    panes->addWidget(makeWork());
    panes->restore({ queueWidth, workWidth });
    column->addWidget(panes, 1);
    m_start = new ChatStart(m_session);
    m_states->addWidget(new QWidget);
    m_states->addWidget(m_start);
    m_states->addWidget(all);
    connectParts();
    m_session.start();
}

QWidget *ChatPage::makeHead()
{
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(2 * space, space + space / 2, 2 * space, space);
    rows->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_chats = new QComboBox;
    m_chats->setObjectName(u"chat-choice"_s);
    m_chats->setAccessibleName(tr("Chat"));
    m_chats->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chats->setMinimumContentsLength(dayWidth);
    row->addWidget(m_chats);
    row->addStretch();
    const auto add = [&](const QString &text, const QString &name, const QString &iconName, const QString &tip) {
        auto *button = makeButton(text, ButtonRole::Quiet, iconName);
        button->setObjectName(name);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_add
        = add(tr("Write a question down…"), u"chat-add"_s, u"phone"_s, tr("A question by telephone or mail (Ctrl+N)"));
    m_article = add(
        tr("Article"), u"chat-article"_s, u"posts"_s, tr("Drafts an article of questions and answers for the web"));
    m_close = add(tr("Close the chat"), u"chat-close"_s, u"lock"_s,
        tr("The comments are then read as rarely as any other post's"));
    m_evening = add(tr("Evening mode"), u"chat-evening-mode"_s, u"eye"_s, tr("The whole screen in large type (F11)"));
    rows->addLayout(row);
    auto *state = new QHBoxLayout;
    state->setSpacing(2 * space);
    state->addWidget(new ConnectionLine(m_session, ChatSize::Desk));
    state->addStretch();
    m_counts = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    m_counts->setObjectName(u"chat-counts"_s);
    m_counts->setWordWrap(false);
    state->addWidget(m_counts);
    rows->addLayout(state);
    return head;
}

QWidget *ChatPage::makeQueue()
{
    auto *queue = new QWidget;
    auto *column = new QVBoxLayout(queue);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(2 * space, space, 2 * space, space);
    filters->setSpacing(space / 2);
    m_filters = new QButtonGroup(this);
    const auto addFilter = [&](QuestionModel::Filter filter, const QString &text, const QString &name) {
        auto *segment = makeButton(text, ButtonRole::Segment);
        segment->setObjectName(name);
        segment->setChecked(filter == QuestionModel::Filter::Open);
        m_filters->addButton(segment, static_cast<int>(filter));
        filters->addWidget(segment);
    };
    addFilter(QuestionModel::Filter::Open, tr("To answer"), u"chat-to-answer"_s);
    addFilter(QuestionModel::Filter::All, tr("All"), u"chat-all"_s);
    filters->addStretch();
    column->addLayout(filters);
    m_newcomers = makeButton({}, ButtonRole::Normal, u"up"_s);
    m_newcomers->setObjectName(u"chat-newcomers"_s);
    m_newcomers->hide();
    column->addWidget(m_newcomers);
    column->addWidget(makeLine());
    m_lists = new QStackedWidget;
    m_list = new QListView;
    m_list->setObjectName(u"chat-questions"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuestionDelegate(m_session, m_model, ChatSize::Desk, m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->addWidget(m_list);
    m_lists->addWidget(new EmptyPage(u"chat"_s, tr("No question waits"),
        tr("Comments below the chat's post appear here within seconds, new ones at the top.")));
    column->addWidget(m_lists, 1);
    return queue;
}

QWidget *ChatPage::makeWork()
{
    m_right = new QStackedWidget;
    m_right->addWidget(new EmptyPage(u"question"_s, tr("Choose a question"),
        tr("Its answer is written here; earlier answers to questions like it are proposed.")));
    m_panel = new QuestionPanel(m_session, ChatSize::Desk);
    m_right->addWidget(m_panel);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    m_inquiry = new InquiryForm(m_session);
    column->addWidget(m_inquiry);
    column->addStretch();
    m_right->addWidget(form);
    return m_right;
}

void ChatPage::connectParts()
{
    m_model.setBusy([this] { return m_panel->isWriting() || m_list->verticalScrollBar()->value() > 0; });
    connect(&m_session, &ChatSession::chatsChanged, this, &ChatPage::showChats);
    connect(&m_session, &ChatSession::failed, this, &ChatPage::tell);
    connect(&m_model, &QuestionModel::taken, this, &ChatPage::showQueue);
    connect(&m_model, &QuestionModel::newcomersChanged, this, [this](int count) {
        m_newcomers->setText(tr("Show %n new", nullptr, count));
        m_newcomers->setVisible(count > 0);
    });
    connect(m_newcomers, &QPushButton::clicked, this, [this] {
        m_model.settle();
        m_list->scrollToTop();
    });
    connect(m_filters, &QButtonGroup::idClicked, this,
        [this](int filter) { m_model.setFilter(static_cast<QuestionModel::Filter>(filter)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChatPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_panel->focusAnswer(); });
    connect(m_panel, &QuestionPanel::answered, this, &ChatPage::goOn);
    connect(m_panel, &QuestionPanel::postAsked, this, &ChatPage::openRequested);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (const auto &queue = m_session.queue()) {
            m_session.open(queue->chat.day, queue->chat.post, true);
        }
    });
    connect(m_chats, &QComboBox::activated, this, [this] {
        const auto id = m_chats->currentData().toString();
        if (id.isEmpty()) {
            startAnother();
        } else {
            m_session.choose({ id });
        }
    });
    connect(m_start, &ChatStart::announceAsked, this, [this](QDate day) {
        m_session.announce(day, [this](const PostId &post) { Q_EMIT openRequested(post.value); });
    });
    connect(m_start, &ChatStart::openAsked, this, [this](QDate day, const PostId &post) {
        m_states->setCurrentIndex(2);
        m_session.open(day, post);
    });
    connect(m_inquiry, &InquiryForm::left, this, &ChatPage::back);
    connect(m_inquiry, &InquiryForm::added, this, [this](const QuestionId &id) {
        m_right->setCurrentIndex(1);
        m_selected = id;
        m_wanted = id;
        m_session.reload();
    });
    connect(m_add, &QPushButton::clicked, this, &ChatPage::createNew);
    connect(m_article, &QPushButton::clicked, this, &ChatPage::makeArticle);
    connect(m_close, &QPushButton::clicked, &m_session, &ChatSession::close);
    connect(m_evening, &QPushButton::clicked, this, &ChatPage::showEvening);
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_F11, [this] { showEvening(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { m_panel->propose(); });
}

} // namespace bubenik::ui
