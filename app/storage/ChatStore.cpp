#include "storage/ChatStore.h"

#include "core/Json.h"
#include "storage/DocumentCodec.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> nothingThere(const QString &code, const QString &id)
{
    return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such "_s + code, .code = code, .subject = id });
}

auto askedAt(const Question &question)
{
    return std::pair(question.at, question.id.value);
}

} // namespace

ChatStore::ChatStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Chat> ChatStore::load(const ChatId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found && dayOf(id).isValid() ? Result<Chat>(chatFromJson(id, (*found)->body))
                                         : nothingThere(u"chat"_s, id.value);
}

Result<void> ChatStore::save(const Chat &chat, Instant now)
{
    return m_documents.put(chatId(chat.day).value, toJson(chat), now);
}

Result<QList<Chat>> ChatStore::all()
{
    const auto documents = m_documents.ofKind(u"chat"_s);
    if (!documents) {
        return fail(documents.error());
    }
    QList<Chat> chats;
    for (const auto &document : *documents) {
        if (const ChatId id { document.id }; dayOf(id).isValid()) {
            chats.append(chatFromJson(id, document.body));
        }
    }
    std::ranges::sort(chats, std::ranges::greater(), &Chat::day);
    return chats;
}

Result<QList<Chat>> ChatStore::open()
{
    auto chats = all();
    if (chats) {
        chats->removeIf([](const Chat &chat) { return chat.closedAt.has_value(); });
    }
    return chats;
}

Result<Question> ChatStore::loadQuestion(const QuestionId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    const bool isQuestion = isInquiry(id) || id.value.startsWith("question:"_L1);
    return *found && isQuestion ? Result<Question>(questionFromJson(id, (*found)->body))
                                : nothingThere(u"question"_s, id.value);
}

Result<void> ChatStore::save(const Question &question, Instant now)
{
    return m_documents.put(question.id.value, toJson(question), now);
}

Result<void> ChatStore::remove(const QuestionId &id)
{
    return m_documents.remove(id.value);
}

Result<QList<Question>> ChatStore::select(const QString &rest, const QVariantList &values)
{
    QList<Question> questions;
    BUBENIK_TRY(m_database.query(u"SELECT id, body FROM document WHERE "_s + rest, values, [&](const Row &row) {
        if (const auto body = parseObject(row.text(1).toUtf8())) {
            questions.append(questionFromJson({ row.text(0) }, *body));
        }
    }));
    return questions;
}

Result<QList<Question>> ChatStore::inquiries()
{
    const auto *codec = m_database.codec();
    if (codec == nullptr) {
        return fail(ErrorKind::NoKeychain, u"opened without a key of the office"_s, u"office-locked"_s);
    }
    BUBENIK_TRY(codec->ready());
    const auto documents = m_documents.ofKind(u"inquiry"_s);
    if (!documents) {
        return fail(documents.error());
    }
    QList<Question> questions;
    for (const auto &document : *documents) {
        questions.append(questionFromJson({ document.id }, document.body));
    }
    std::ranges::sort(questions, {}, askedAt);
    return questions;
}

// A closed office has none to show.
Result<QList<Question>> ChatStore::openInquiries()
{
    const auto *codec = m_database.codec();
    return codec != nullptr && codec->ready() ? inquiries() : QList<Question> {};
}

Result<QList<Question>> ChatStore::questionsOf(const ChatId &id)
{
    auto questions = select(u"kind = 'question' AND body ->> '$.chat' = ? ORDER BY row"_s, { id.value });
    auto inquiries = questions ? openInquiries() : fail(questions.error());
    if (!inquiries) {
        return fail(inquiries.error());
    }
    inquiries->removeIf([&id](const Question &question) { return question.chat != id; });
    *questions += *inquiries;
    std::ranges::sort(*questions, {}, askedAt);
    return questions;
}

Result<QList<Question>> ChatStore::answered()
{
    auto questions = select(u"kind = 'question' AND body ->> '$.answeredAt' IS NOT NULL ORDER BY row"_s, {});
    auto inquiries = questions ? openInquiries() : fail(questions.error());
    if (!inquiries) {
        return fail(inquiries.error());
    }
    inquiries->removeIf([](const Question &question) { return !question.answeredAt; });
    *questions += *inquiries;
    std::ranges::sort(*questions, std::ranges::greater(), askedAt);
    return questions;
}

} // namespace bubenik
