#include "cli/Chats.h"

#include "words/ChatWords.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuestionLine = 120;

QJsonValue chatTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Result<ChatId> chatIdIn(const QString &text, HeadlessWorkspace &workspace)
{
    const auto day = dayIn(text.startsWith("chat:"_L1) ? text.section(u':', 1) : text, workspace);
    return day ? Result<ChatId>(chatId(*day)) : fail(day.error());
}

Who whoIn(HeadlessWorkspace &workspace)
{
    return { workspace.userName(), workspace.clock().now() };
}

Task<void> openOfficeIfMine(HeadlessWorkspace &workspace)
{
    auto opening = workspace.openOffice(office::WhenMissing::Leave);
    (void)co_await std::move(opening);
    co_return {};
}

QJsonObject questionJson(const chat::QuestionEntry &entry, const Zone &zone)
{
    const auto &question = entry.question;
    const auto &answer = question.answer;
    const auto problem = entry.problem();
    return { { u"id"_s, question.id.value }, { u"chat"_s, question.chat.value },
        { u"source"_s, toString(question.source) }, { u"name"_s, question.name }, { u"contact"_s, question.contact },
        { u"text"_s, question.text }, { u"earlierTexts"_s, QJsonArray::fromStringList(question.earlierTexts) },
        { u"at"_s, localIso(question.at, zone) }, { u"topic"_s, question.topic }, { u"state"_s, toString(entry.state) },
        { u"draft"_s, question.draft }, { u"draftedBy"_s, question.draftedBy },
        { u"proposedBy"_s, question.proposed ? QJsonValue(question.proposed->by) : QJsonValue() },
        { u"answer"_s, answer ? QJsonValue(answer->text) : QJsonValue() },
        { u"approvedBy"_s, answer ? QJsonValue(answer->by) : QJsonValue() },
        { u"answeredAt"_s, question.answeredAt ? QJsonValue(localIso(*question.answeredAt, zone)) : QJsonValue() },
        { u"seen"_s, entry.isSeen }, { u"hiddenBecause"_s, question.hidden ? question.hidden->reason : QString() },
        { u"groupedUnder"_s, chatTextOrNull(question.groupedUnder.value) }, { u"members"_s, entry.members },
        { u"comment"_s, chatTextOrNull(question.comment.value) },
        { u"permalink"_s, entry.comment ? chatTextOrNull(entry.comment->permalink) : QJsonValue() },
        { u"problem"_s, problem ? QJsonValue(problemJson(*problem)) : QJsonValue() } };
}

QString questionLine(const chat::QuestionEntry &entry)
{
    const auto &question = entry.question;
    const auto name = question.name.isEmpty() ? u"–"_s : question.name;
    return u"%1  [%2]  %3, %4: %5"_s.arg(question.id.value, words::state(entry.state), name,
        words::source(question.source), question.text.simplified().left(longestQuestionLine));
}

} // namespace bubenik::cli
