#include "chat/ChatSession.h"

#include "HeadlessWorkspace.h"
#include "words/ChatWords.h"
#include "words/OpenDayWords.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<PostId> draftAnnouncement(Stores &stores, QDate date, const Edit &edit)
{
    const auto day = stores.openDays.on(date);
    const auto settings = day ? stores.openDays.settings() : fail(day.error());
    if (!settings) {
        return fail(settings.error());
    }
    const auto texts = words::chatTexts(*day, *settings);
    Post post;
    post.id = newPostId(edit.at);
    post.title = texts.title;
    post.lead = texts.lead;
    post.body = texts.body;
    post.author = edit.by;
    BUBENIK_TRY(stores.posts.save(post, edit));
    return post.id;
}

Result<Chat> openBelow(Stores &stores, const Zone &zone, QDate day, const PostId &post, bool takesOver, const Who &who)
{
    const auto settings = stores.openDays.settings();
    const auto opens = settings ? zone.fromLocal(day, settings->chatStarts) : fail(settings.error());
    const auto closes = opens ? zone.fromLocal(day, settings->ends) : opens;
    return closes ? chat::openChat(stores, { day, post, *opens, *closes, takesOver }, who) : fail(closes.error());
}

} // namespace

ChatSession::ChatSession(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &ChatSession::reload);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &ChatSession::reload);
    m_minute.start();
    auto *workspace = &context.workspace;
    connect(workspace, &Workspace::documentsChanged, this, &ChatSession::note);
    connect(workspace, &Workspace::questionsChanged, this, [this](const QString &id) { note({ id }); });
    connect(workspace, &Workspace::feedbackChanged, this, [this](const QString &post) {
        if (m_queue && m_queue->chat.post.value == post) {
            m_soon.start();
        }
    });
    connect(workspace, &Workspace::officeOpened, this, &ChatSession::reload);
    connect(workspace, &Workspace::chatConnectionChanged, this,
        [this](const QString &post, const chat::ChatConnection &connection) {
            if (m_queue && m_queue->chat.post.value == post) {
                m_connection = connection;
                Q_EMIT connectionChanged();
            }
        });
}

Who ChatSession::who() const
{
    return { m_context.workspace.userName(), m_context.workspace.clock().now() };
}

bool ChatSession::sendsHere() const
{
    return m_queue && m_queue->sendsHere;
}

QString ChatSession::timeOf(Instant at) const
{
    const auto &zone = m_context.workspace.zone();
    const auto local = zone.toLocal(at);
    const auto now = m_context.workspace.clock().now();
    return local.date() == zone.toLocal(now).date() ? local.toString(u"H:mm"_s) : words::when(at, zone, now);
}

void ChatSession::start()
{
    whenDone(m_context.workspace.mayUseOffice(), this, [this](const Result<void> &may) {
        m_mayApprove = may.has_value();
        if (m_mayApprove) { // questions by mail and telephone are seen once it is open
            const auto opening = m_context.workspace.openOffice(office::WhenMissing::Leave);
            Q_UNUSED(opening)
        }
        Q_EMIT queueChanged();
    });
    loadChats();
}

void ChatSession::note(const QStringList &ids)
{
    const auto has = [&ids](QLatin1StringView kind) {
        return std::ranges::any_of(ids, [kind](const QString &id) { return id.startsWith(kind); });
    };
    if (has("chat:"_L1)) {
        loadChats();
    }
    if (has("chat:"_L1) || has("question:"_L1) || has("inquiry:"_L1) || has("comment:"_L1)) {
        m_soon.start();
    }
}

void ChatSession::loadChats()
{
    m_listing.ask(m_context.workspace.read([](Stores &stores) { return stores.chats.all(); }), this,
        [this](const Result<QList<Chat>> &chats) {
            if (chats) {
                takeChats(*chats);
            } else {
                Q_EMIT failed(chats.error());
            }
        });
}

void ChatSession::takeChats(const QList<Chat> &chats)
{
    m_chats = chats;
    Q_EMIT chatsChanged();
    if (!m_chat.isNull() || m_chats.isEmpty()) {
        return;
    }
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    auto chosen = std::ranges::find(m_chats, today, &Chat::day);
    if (chosen == m_chats.end()) {
        chosen = std::ranges::find_if(m_chats, [](const Chat &chat) { return !chat.closedAt; });
    }
    choose(chatId(chosen == m_chats.end() ? m_chats.constFirst().day : chosen->day));
}

void ChatSession::choose(const ChatId &id)
{
    if (id != m_chat) {
        m_chat = id;
        m_queue.reset();
        m_connection = {};
        Q_EMIT chatsChanged();
    }
    reload();
}

void ChatSession::reload()
{
    m_soon.stop();
    if (m_chat.isNull()) {
        return;
    }
    auto work = [id = m_chat, now = m_context.workspace.clock().now()](
                    Stores &stores) { return chat::queueOf(stores, id, now); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](Result<chat::ChatQueue> queue) {
        if (!queue) {
            Q_EMIT failed(queue.error());
            return;
        }
        m_queue = *std::move(queue);
        Q_EMIT queueChanged();
    });
}

void ChatSession::act(Act act, Then then)
{
    auto work = [act = std::move(act), who = who()](Stores &stores) { return act(stores, who); };
    whenDone(m_context.workspace.write(std::move(work)), this,
        [this, then = std::move(then)](const Result<Question> &question) {
            if (!question) {
                reload(); // what has changed meanwhile is seen
                Q_EMIT failed(question.error());
            } else if (then) {
                then(*question);
            }
        });
}

void ChatSession::approve(const QuestionId &id, const QString &text, const QString &seen, Then then)
{
    act(
        [id, text, seen](Stores &stores, const Who &who) -> Result<Question> {
            BUBENIK_TRY(bubenik::mayUseOffice(stores));
            return chat::approve(stores, id, text, seen, who);
        },
        std::move(then));
}

void ChatSession::addInquiry(const chat::NewInquiry &wanted, Then then)
{
    whenDone(m_context.workspace.openOffice(), this,
        [this, wanted, then = std::move(then)](const Result<void> &opened) mutable {
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            act([wanted](Stores &stores, const Who &who) { return chat::addInquiry(stores, wanted, who); },
                std::move(then));
        });
}

void ChatSession::open(QDate day, const PostId &post, bool takesOver)
{
    auto work = [day, post, takesOver, who = who(), zone = m_context.workspace.zone()](
                    Stores &stores) { return openBelow(stores, zone, day, post, takesOver, who); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Chat> &chat) {
        if (chat) {
            choose(chatId(chat->day));
            poll();
        } else {
            Q_EMIT failed(chat.error());
        }
    });
}

void ChatSession::close()
{
    auto work = [id = m_chat, who = who()](Stores &stores) { return chat::closeChat(stores, id, who); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Chat> &chat) {
        if (!chat) {
            Q_EMIT failed(chat.error());
        }
    });
}

void ChatSession::poll()
{
    if (m_chat.isNull()) {
        return;
    }
    whenDone(m_context.workspace.pollChat(m_chat), this, [this](const Result<void> &polled) {
        reload();
        if (!polled) {
            Q_EMIT failed(polled.error());
        }
    });
}

void ChatSession::announce(QDate day, std::function<void(const PostId &)> then)
{
    const Edit edit { m_context.workspace.userName(), u"chat"_s, m_context.workspace.clock().now() };
    auto work = [day, edit](Stores &stores) { return draftAnnouncement(stores, day, edit); };
    whenDone(
        m_context.workspace.write(std::move(work)), this, [this, then = std::move(then)](const Result<PostId> &post) {
            if (post) {
                then(*post);
            } else {
                Q_EMIT failed(post.error());
            }
        });
}

void ChatSession::makeDigest(chat::DigestNames names, std::function<void(const PostId &)> then)
{
    const Edit edit { m_context.workspace.userName(), u"chat"_s, m_context.workspace.clock().now() };
    auto work = [id = m_chat, names, edit](Stores &stores) { return chat::makeDigest(stores, id, names, edit); };
    whenDone(
        m_context.workspace.write(std::move(work)), this, [this, then = std::move(then)](const Result<PostId> &post) {
            if (post) {
                then(*post);
            } else {
                Q_EMIT failed(post.error());
            }
        });
}

void ChatSession::propose(const QuestionId &id, QObject *context, std::function<void(const chat::Proposals &)> then)
{
    auto work = [id](Stores &stores) { return chat::proposalsFor(stores, id); };
    m_proposing.ask(m_context.workspace.read(std::move(work)), context,
        [then = std::move(then)](const Result<chat::Proposals> &found) { then(found.value_or(chat::Proposals {})); });
}

} // namespace bubenik::ui
