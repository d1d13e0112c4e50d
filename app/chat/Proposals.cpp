#include "chat/Proposals.h"

#include "chat/Similarity.h"

#include <algorithm>

namespace bubenik::chat {

namespace {

constexpr int mostWords = 4; // of a question, the longest ones: those say most

QList<AlikeQuestion> alikeAmong(const QList<Question> &others, const Question &question)
{
    const auto words = wordsOf(question.text);
    QList<AlikeQuestion> alike;
    for (const auto &other : others) {
        if (other.id == question.id || other.hidden) {
            continue;
        }
        const auto likeness = compare(words, wordsOf(other.text));
        if (isAlike(likeness)) {
            alike.append({ other, likeness.score, likeness.shared });
        }
    }
    std::ranges::stable_sort(alike, [](const AlikeQuestion &a, const AlikeQuestion &b) {
        return a.shared.size() != b.shared.size() ? a.shared.size() > b.shared.size() : a.score > b.score;
    });
    return alike;
}

// A post has hardly all the words of a question: all of them first, then any two.
QStringList searchesFor(const Question &question)
{
    auto stems = wordsOf(question.text).stems;
    std::ranges::stable_sort(stems, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    stems = stems.mid(0, mostWords);
    QStringList searches;
    if (stems.size() > 2) {
        searches.append(stems.join(QChar(u' ')));
    }
    for (qsizetype first = 0; first < stems.size(); ++first) {
        for (qsizetype second = first + 1; second < stems.size(); ++second) {
            searches.append(stems[first] + QChar(u' ') + stems[second]);
        }
    }
    return searches;
}

Result<QList<PostRow>> postsAbout(Stores &stores, const Question &question)
{
    for (const auto &search : searchesFor(question)) {
        const auto found = stores.posts.search(search, PostFilter::Live, mostProposed);
        if (!found) {
            return fail(found.error());
        }
        if (!found->isEmpty()) {
            return stores.posts.rows(*found);
        }
    }
    return QList<PostRow> {};
}

} // namespace

Result<Proposals> proposalsFor(Stores &stores, const QuestionId &id)
{
    const auto question = stores.chats.loadQuestion(id);
    auto ofChat = question ? stores.chats.questionsOf(question->chat) : fail(question.error());
    const auto answered = ofChat ? stores.chats.answered() : fail(ofChat.error());
    const auto posts = answered ? postsAbout(stores, *question) : fail(answered.error());
    if (!posts) {
        return fail(posts.error());
    }
    ofChat->removeIf([&](const Question &other) {
        return other.answer || other.isGone || other.dismissed || other.groupedUnder == id
            || (!question->groupedUnder.isNull() && other.id == question->groupedUnder);
    });
    return Proposals { alikeAmong(*ofChat, *question).mid(0, mostProposed),
        alikeAmong(*answered, *question).mid(0, mostProposed), *posts };
}

} // namespace bubenik::chat
