#include "chat/ChatPage.h"

#include "chat/ChatStart.h"
#include "chat/EveningWindow.h"
#include "chat/InquiryForm.h"
#include "common/Cards.h"
#include "common/Toast.h"
#include "words/ChatWords.h"
#include "words/OpenDayWords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

enum State { Unknown, Starting, Chatting };
enum Right { Nothing, One, Form };

} // namespace

ChatPage::~ChatPage()
{
    m_panel->flush();
    delete m_window.data(); // it shows what is here
}

QString ChatPage::title() const
{
    return tr("On-line chat");
}

QString ChatPage::iconName() const
{
    return u"chat"_s;
}

void ChatPage::showChats()
{
    const auto &chats = m_session.chats();
    const QSignalBlocker quiet(m_chats);
    m_chats->clear();
    const auto now = m_context.workspace.clock().now();
    for (const auto &chat : chats) {
        m_chats->addItem(
            words::dayInWords(chat.day) + u" · "_s + words::phase(phaseOf(chat, now)), chatId(chat.day).value);
    }
    m_chats->addItem(tr("Open another…"), QString());
    m_chats->setCurrentIndex(std::max(0, m_chats->findData(m_session.chat().value)));
    if (m_session.chat().isNull() && chats.isEmpty()) {
        startAnother();
    }
}

void ChatPage::startAnother()
{
    m_start->reload();
    m_states->setCurrentIndex(Starting);
}

void ChatPage::showQueue()
{
    const auto &queue = m_session.queue();
    if (!queue) {
        return;
    }
    if (m_states->currentIndex() == Unknown) {
        m_states->setCurrentIndex(Chatting);
    }
    const auto &counts = queue->counts;
    m_counts->setText(counts.onTheWay > 0 ? tr("%1 to answer · %2 on the way · %3 answered")
                                                .arg(counts.open)
                                                .arg(counts.onTheWay)
                                                .arg(counts.answered)
                                          : tr("%1 to answer · %2 answered").arg(counts.open).arg(counts.answered));
    m_lists->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_article->setEnabled(counts.answered > 0);
    m_close->setVisible(queue->phase == ChatPhase::Over);
    m_add->setVisible(m_session.mayApprove());
    Q_EMIT attentionChanged(queue->phase == ChatPhase::Closed ? 0 : counts.open);
    showNote();
    const auto wanted = m_wanted.isNull() ? m_selected : m_wanted;
    if (m_model.rowOf(wanted) >= 0) {
        m_wanted = {};
        select(wanted);
    }
}

void ChatPage::showNote()
{
    const auto &queue = m_session.queue();
    if (queue->phase == ChatPhase::Over && queue->counts.open > 0) {
        m_banner->showText(
            Banner::Tone::Info, tr("The chat's time has passed. Left to answer: %n.", nullptr, queue->counts.open));
        m_banner->show();
    } else if (!m_session.sendsHere() && queue->phase != ChatPhase::Closed) {
        m_banner->showText(Banner::Tone::Info,
            tr("Another desk opened this chat: it reads the comments and sends the answers. If that desk is off, this "
               "one "
               "can take over."),
            tr("Take over"));
        m_banner->show();
    } else {
        m_banner->hide();
    }
}

void ChatPage::select(const QuestionId &id)
{
    const auto row = m_model.rowOf(id);
    m_selected = id;
    m_quiet = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    m_quiet = false;
    if (row >= 0) {
        m_panel->showEntry(m_model.at(row));
        if (m_right->currentIndex() != Form) {
            m_right->setCurrentIndex(One);
        }
    }
}

void ChatPage::showCurrent()
{
    const auto index = m_list->currentIndex();
    if (m_quiet || !index.isValid()) {
        return;
    }
    m_selected = m_model.at(index.row()).question.id;
    m_panel->showEntry(m_model.at(index.row()));
    m_right->setCurrentIndex(One);
}

void ChatPage::goOn(const QuestionId &done)
{
    const auto row = m_model.nextOpen(m_model.rowOf(done));
    if (row >= 0 && m_model.at(row).question.id != done) {
        select(m_model.at(row).question.id);
        m_list->setFocus();
    }
}

void ChatPage::tell(const Error &error)
{
    const auto message = words::explain(error);
    m_context.toast.say(message.title + u' ' + message.meaning);
}

void ChatPage::createNew()
{
    if (m_session.chat().isNull() || !m_session.mayApprove()) {
        startAnother();
        return;
    }
    m_states->setCurrentIndex(Chatting);
    m_right->setCurrentIndex(Form);
    m_inquiry->begin();
}

void ChatPage::find()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ChatPage::primaryAction()
{
    if (m_right->currentIndex() == One && m_states->currentIndex() == Chatting) {
        m_panel->approve();
    }
}

void ChatPage::back()
{
    if (m_states->currentIndex() == Starting && !m_session.chat().isNull()) {
        m_states->setCurrentIndex(Chatting);
        showChats();
    } else if (m_right->currentIndex() == Form) {
        m_right->setCurrentIndex(m_selected.isNull() ? Nothing : One);
    } else if (!m_panel->leaveReason()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
    }
}

void ChatPage::openDocument(const QString &documentId)
{
    if (documentId.startsWith("chat:"_L1)) {
        m_session.choose({ documentId });
        return;
    }
    auto work = [id = QuestionId { documentId }](Stores &stores) { return stores.chats.loadQuestion(id); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<Question> &question) {
        if (!question) {
            tell(question.error());
            return;
        }
        m_wanted = question->id;
        m_filters->button(static_cast<int>(QuestionModel::Filter::All))->setChecked(true);
        m_model.setFilter(QuestionModel::Filter::All);
        m_session.choose(question->chat);
    });
}

void ChatPage::flush()
{
    m_panel->flush();
}

bool ChatPage::isUnsaved() const
{
    return m_panel->isUnsaved();
}

QString ChatPage::openedDocument() const
{
    return m_selected.value;
}

void ChatPage::hideEvent(QHideEvent *event)
{
    flush();
    m_context.workspace.setPresence({});
    Page::hideEvent(event);
}

void ChatPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_selected.isNull()) {
        m_context.workspace.setPresence(m_selected.value);
    }
}

void ChatPage::makeArticle()
{
    m_session.makeDigest(chat::DigestNames::First, [this](const PostId &post) {
        Q_EMIT openRequested(post.value);
        m_context.toast.say(tr("The article is a draft; read it before it goes out."), tr("Without names"), [this] {
            m_session.makeDigest(
                chat::DigestNames::None, [this](const PostId &nameless) { Q_EMIT openRequested(nameless.value); });
        });
    });
}

EveningWindow *ChatPage::showEvening()
{
    if (!m_window) {
        m_panel->flush();
        m_window = new EveningWindow(m_session, m_selected);
        connect(m_window, &EveningWindow::left, this, &ChatPage::select);
    }
    m_window->showFullScreen();
    m_window->raise();
    m_window->activateWindow();
    return m_window;
}

} // namespace bubenik::ui
