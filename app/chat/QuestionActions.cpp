#include "chat/QuestionActions.h"

#include "chat/Catching.h"
#include "feedback/Tuning.h"

#include <algorithm>

namespace bubenik::chat {

using namespace Qt::StringLiterals;

namespace {

using QuestionChange = std::function<Result<void>(Question &)>;

const QString intervalSetting = u"chat/pollSeconds"_s;

tl::unexpected<Error> refusal(const QString &code, const QString &subject = {})
{
    return fail(Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject });
}

// `change` may write more in the same transaction.
Result<Question> changeQuestion(Stores &stores, const QuestionId &id, Instant now, const QuestionChange &change)
{
    Question result;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto question = stores.chats.loadQuestion(id);
        if (!question) {
            return fail(question.error());
        }
        BUBENIK_TRY(change(*question));
        BUBENIK_TRY(stores.chats.save(*question, now));
        result = *std::move(question);
        return {};
    });
    return written ? Result<Question>(result) : fail(written.error());
}

Result<Chat> changeChat(Stores &stores, const ChatId &id, Instant now, const std::function<void(Chat &)> &change)
{
    Chat result;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto chat = stores.chats.load(id);
        if (!chat) {
            return fail(chat.error());
        }
        change(*chat);
        BUBENIK_TRY(stores.chats.save(*chat, now));
        result = *std::move(chat);
        return {};
    });
    return written ? Result<Chat>(result) : fail(written.error());
}

// Whether the question may be answered with what the writer knows of it.
Result<void> checkAnswering(const Question &question, const QString &text, const QString &seen)
{
    if (text.trimmed().isEmpty()) {
        return refusal(u"empty-answer"_s);
    }
    if (question.answer) {
        return refusal(u"question-answered"_s, question.answer->by);
    }
    if (question.isGone) {
        return refusal(u"question-gone"_s);
    }
    if (question.hidden) {
        return refusal(u"question-hidden"_s);
    }
    return question.text == seen ? Result<void> {} : refusal(u"question-edited"_s);
}

void draftWith(Question &question, const QString &text, const QString &by)
{
    if (question.draft != text) {
        question.draft = text;
        question.draftedBy = text.isEmpty() ? QString() : by;
    }
}

void answerWith(Question &question, const QuestionAnswer &answer)
{
    question.answer = answer;
    question.proposed.reset();
    question.dismissed.reset();
    if (isInquiry(question.id)) {
        question.answeredAt = answer.at;
    }
}

Result<QList<Question>> membersOf(Stores &stores, const Question &head)
{
    auto all = stores.chats.questionsOf(head.chat);
    if (all) {
        all->removeIf([&head](const Question &question) { return question.groupedUnder != head.id; });
    }
    return all;
}

Result<void> answerMembers(Stores &stores, const Question &head, const QuestionAnswer &answer, Instant now)
{
    const auto members = membersOf(stores, head);
    if (!members) {
        return fail(members.error());
    }
    for (auto member : *members) {
        if (!member.answer && !member.hidden && !member.isGone) {
            answerWith(member, answer);
            BUBENIK_TRY(stores.chats.save(member, now));
        }
    }
    return {};
}

} // namespace

Result<Chat> openChat(Stores &stores, const NewChat &wanted, const Who &who)
{
    const auto id = chatId(wanted.day);
    const auto desk = stores.settings.deskId();
    Chat result;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto post = stores.posts.load(wanted.post);
        if (!post) {
            return fail(post.error());
        }
        auto chat = stores.chats.load(id);
        if (!chat && chat.error().kind != ErrorKind::NotFound) {
            return fail(chat.error());
        }
        if (!chat) {
            chat = Chat { .day = wanted.day, .post = wanted.post, .desk = desk, .openedBy = who.by };
        }
        if (chat->post != wanted.post) {
            return refusal(u"chat-other-post"_s, chat->post.value);
        }
        chat->opensAt = wanted.opensAt;
        chat->closesAt = wanted.closesAt;
        chat->closedAt.reset();
        chat->desk = wanted.takesOver ? desk : chat->desk;
        BUBENIK_TRY(stores.chats.save(*chat, who.now));
        result = *std::move(chat);
        return {};
    });
    return written ? Result<Chat>(result) : fail(written.error());
}

Result<Chat> closeChat(Stores &stores, const ChatId &id, const Who &who)
{
    return changeChat(stores, id, who.now, [&](Chat &chat) { chat.closedAt = who.now; });
}

Millis pollInterval(SettingsStore &settings)
{
    const auto seconds = settings.value(intervalSetting).toInt();
    const auto wanted = seconds > 0 ? Millis(std::chrono::seconds(seconds)) : feedback::followedEvery;
    return std::clamp(wanted, feedback::followedAtLeast, feedback::followedAtMost);
}

Result<void> setPollInterval(SettingsStore &settings, Millis interval)
{
    const auto within = std::clamp(interval, feedback::followedAtLeast, feedback::followedAtMost);
    return settings.set(
        intervalSetting, QString::number(std::chrono::duration_cast<std::chrono::seconds>(within).count()));
}

Result<Question> addInquiry(Stores &stores, const NewInquiry &wanted, const Who &who)
{
    const auto text = wanted.text.trimmed();
    if (text.isEmpty()) {
        return refusal(u"question-empty"_s);
    }
    const Question question { .id = newInquiryId(who.now),
        .chat = wanted.chat,
        .source = wanted.source,
        .name = wanted.name.simplified(),
        .contact = wanted.contact.simplified(),
        .text = text,
        .at = who.now,
        .topic = wanted.topic.simplified() };
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto chat = stores.chats.load(wanted.chat);
        if (!chat) {
            return fail(chat.error());
        }
        return stores.chats.save(question, who.now);
    });
    return written ? Result<Question>(question) : fail(written.error());
}

Result<Question> saveDraft(Stores &stores, const QuestionId &id, const QString &text, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        if (question.answer) {
            return refusal(u"question-answered"_s, question.answer->by);
        }
        if (question.draft != text) {
            question.proposed.reset();
        }
        draftWith(question, text, who.by);
        return {};
    });
}

Result<Question> propose(Stores &stores, const QuestionId &id, const QString &text, const QString &seen, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        BUBENIK_TRY(checkAnswering(question, text, seen));
        draftWith(question, text.trimmed(), who.by);
        question.proposed = QuestionWord { who.by, {}, who.now };
        return {};
    });
}

Result<Question> approve(Stores &stores, const QuestionId &id, const QString &text, const QString &seen, const Who &who)
{
    Question result;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto question = stores.chats.loadQuestion(id);
        if (!question) {
            return fail(question.error());
        }
        BUBENIK_TRY(checkAnswering(*question, text, seen));
        const auto words = text.trimmed();
        const bool isDrafted = question->draft.trimmed() == words && !question->draftedBy.isEmpty();
        const QuestionAnswer answer { words, who.by, isDrafted ? question->draftedBy : who.by, who.now };
        question->draft = words;
        question->groupedUnder = {}; // it has an answer of its own
        answerWith(*question, answer);
        BUBENIK_TRY(stores.chats.save(*question, who.now));
        BUBENIK_TRY(answerMembers(stores, *question, answer, who.now));
        const auto chat = stores.chats.load(question->chat);
        if (chat) {
            BUBENIK_TRY(handOver(stores, *chat, who.now));
        }
        result = *std::move(question);
        return {};
    });
    return written ? Result<Question>(result) : fail(written.error());
}

Result<Question> hide(Stores &stores, const QuestionId &id, const QString &reason, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        if (reason.trimmed().isEmpty()) {
            return refusal(u"hide-reason"_s);
        }
        if (question.comment.isNull()) {
            return refusal(u"cannot-hide"_s);
        }
        BUBENIK_TRY(hideComment(stores, question.comment, true, reason, who));
        question.hidden = QuestionWord { who.by, reason.trimmed(), who.now };
        return {};
    });
}

Result<Question> showAgain(Stores &stores, const QuestionId &id, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        if (question.hidden) {
            BUBENIK_TRY(hideComment(stores, question.comment, false, {}, who));
        }
        question.hidden.reset();
        return {};
    });
}

Result<Question> dismiss(Stores &stores, const QuestionId &id, bool dismissed, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        if (dismissed && question.answer) {
            return refusal(u"question-answered"_s, question.answer->by);
        }
        if (!question.comment.isNull()) {
            BUBENIK_TRY(setDealtWith(stores, question.comment, dismissed, who));
        }
        question.dismissed = dismissed ? std::optional(QuestionWord { who.by, {}, who.now }) : std::nullopt;
        return {};
    });
}

Result<Question> group(Stores &stores, const QuestionId &id, const QuestionId &under, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        auto head = stores.chats.loadQuestion(under);
        if (head && !head->groupedUnder.isNull()) {
            head = stores.chats.loadQuestion(head->groupedUnder);
        }
        if (!head) {
            return fail(head.error());
        }
        if (head->id == id || head->chat != question.chat) {
            return refusal(u"question-group"_s);
        }
        if (question.answer) {
            return refusal(u"question-answered"_s, question.answer->by);
        }
        const auto followers = membersOf(stores, question);
        if (!followers) {
            return fail(followers.error());
        }
        for (auto follower : *followers) {
            follower.groupedUnder = head->id;
            BUBENIK_TRY(stores.chats.save(follower, who.now));
        }
        question.groupedUnder = head->id;
        if (head->answer && !head->answer->by.isEmpty()) { // it is there already
            answerWith(question, *head->answer);
            BUBENIK_TRY(stores.chats.save(question, who.now));
            const auto chat = stores.chats.load(question.chat);
            return chat ? handOver(stores, *chat, who.now) : fail(chat.error());
        }
        return {};
    });
}

Result<Question> ungroup(Stores &stores, const QuestionId &id, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        if (question.answer) {
            return refusal(u"question-answered"_s, question.answer->by);
        }
        question.groupedUnder = {};
        return {};
    });
}

Result<Question> setTopic(Stores &stores, const QuestionId &id, const QString &topic, const Who &who)
{
    return changeQuestion(stores, id, who.now, [&](Question &question) -> Result<void> {
        question.topic = topic.simplified();
        return {};
    });
}

} // namespace bubenik::chat
