#include "chat/EveningWindow.h"

#include "chat/ConnectionLine.h"
#include "chat/QuestionDelegate.h"
#include "common/Buttons.h"
#include "common/Labels.h"
#include "words/ChatWords.h"
#include "words/OpenDayWords.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int listShare = 2; // of five
constexpr int panelShare = 3;

} // namespace

EveningWindow::EveningWindow(ChatSession &session, const QuestionId &first, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_model(session)
    , m_list(new QListView)
    , m_panel(new QuestionPanel(session, ChatSize::Evening))
    , m_counts(makeLabel({}))
    , m_clock(makeLabel({}))
    , m_nothing(makeLabel(tr("No question waits for an answer.")))
    , m_newcomers(makeButton({}, ButtonRole::Normal, u"up"_s))
    , m_wanted(first)
{
    setObjectName(u"chat-evening"_s);
    setWindowTitle(words::onlineChatName());
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    resize(1280, 720);
    m_list->setObjectName(u"evening-questions"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuestionDelegate(session, m_model, ChatSize::Evening, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_model.setBusy([this] { return m_panel->isWriting() || m_list->verticalScrollBar()->value() > 0; });
    m_nothing->setFont(QuestionLooks::type(TypeSize::Title, ChatSize::Evening));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_newcomers->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_newcomers);
    left->addWidget(m_list, 1);
    row->addLayout(left, listShare);
    row->addWidget(m_panel, panelShare);
    row->addWidget(m_nothing, panelShare);
    column->addLayout(row, 1);
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_Return, [this] { m_panel->approve(); });
    on(Qt::CTRL | Qt::Key_Enter, [this] { m_panel->approve(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { m_panel->propose(); });
    on(Qt::CTRL | Qt::Key_Down, [this] { select(m_list->currentIndex().row() + 1); });
    on(Qt::CTRL | Qt::Key_Up, [this] { select(m_list->currentIndex().row() - 1); });
    on(Qt::CTRL | Qt::Key_Home, [this] { m_newcomers->click(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EveningWindow::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_panel->focusAnswer(); });
    connect(m_panel, &QuestionPanel::answered, this, &EveningWindow::goOn);
    connect(&m_model, &QuestionModel::taken, this, &EveningWindow::showNews);
    connect(&m_model, &QuestionModel::newcomersChanged, this, [this](int count) {
        m_newcomers->setText(tr("Show %n new", nullptr, count));
        m_newcomers->setVisible(count > 0);
    });
    connect(m_newcomers, &QPushButton::clicked, this, [this] {
        m_wanted = m_panel->question();
        m_model.settle();
        m_list->scrollToTop();
    });
    const auto tick = [this] {
        const auto &workspace = m_session.workspace();
        m_clock->setText(workspace.zone().toLocal(workspace.clock().now()).toString(u"H:mm"_s));
    };
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, tick);
    m_second.start();
    tick();
    m_model.settle();
    m_list->setFocus();
}

QWidget *EveningWindow::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(3 * space);
    for (auto *label : { m_counts, m_clock }) {
        label->setFont(QuestionLooks::type(TypeSize::Body, ChatSize::Evening, true));
        label->setWordWrap(false);
    }
    row->addWidget(new ConnectionLine(m_session, ChatSize::Evening));
    row->addStretch();
    row->addWidget(m_counts);
    row->addWidget(m_clock);
    auto *leave = makeIconButton(u"close"_s, tr("Leave the evening mode (Esc)"));
    leave->setObjectName(u"leave-evening"_s);
    connect(leave, &QAbstractButton::clicked, this, &QWidget::close);
    row->addWidget(leave);
    return bar;
}

void EveningWindow::select(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        m_list->setCurrentIndex(m_model.index(row));
    }
}

void EveningWindow::showCurrent()
{
    const auto index = m_list->currentIndex();
    if (index.isValid()) {
        m_panel->showEntry(m_model.at(index.row()));
    }
    m_panel->setVisible(index.isValid());
    m_nothing->setVisible(!index.isValid());
}

void EveningWindow::showNews()
{
    const auto &queue = m_session.queue();
    m_counts->setText(
        queue ? tr("%1 to answer · %2 answered").arg(queue->counts.open).arg(queue->counts.answered) : QString());
    const auto kept = m_model.rowOf(m_wanted.isNull() ? m_panel->question() : m_wanted);
    m_wanted = {};
    if (kept >= 0 && kept != m_list->currentIndex().row()) {
        select(kept);
    } else if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0) {
        select(0);
    }
    showCurrent();
}

void EveningWindow::goOn(const QuestionId &done)
{
    const auto row = m_model.nextOpen(m_model.rowOf(done));
    if (row >= 0) {
        select(row);
        m_list->setFocus();
    }
}

void EveningWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_F11) {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void EveningWindow::closeEvent(QCloseEvent *event)
{
    m_panel->flush();
    Q_EMIT left(m_panel->question());
    event->accept();
}

} // namespace bubenik::ui
