#include "chat/Digest.h"

#include "core/Folding.h"
#include "core/Json.h"
#include "markup/Markdown.h"
#include "words/ChatWords.h"

#include <QMap>

namespace bubenik::chat {

using namespace Qt::StringLiterals;

namespace {

using markdown::Block;
using markdown::Inline;

constexpr int topicLevel = 2; // the title is the first

struct Topic {
    QString name;
    QList<QuestionEntry> entries;
};

Inline plain(const QString &text)
{
    return { .kind = Inline::Kind::Text, .text = text, .url = {}, .children = {} };
}

Block paragraph(QList<Inline> inlines)
{
    return { .kind = Block::Kind::Paragraph, .text = {}, .inlines = std::move(inlines), .children = {} };
}

// What a person typed, as paragraphs: empty lines divide, single ones too.
QList<Block> paragraphsOf(const QString &text)
{
    QList<Block> blocks;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto words = line.simplified(); !words.isEmpty()) {
            blocks.append(paragraph({ plain(words) }));
        }
    }
    return blocks;
}

QList<Block> blocksOf(const QuestionEntry &entry, DigestNames names)
{
    const auto &question = entry.question;
    const auto name = names == DigestNames::First ? firstNameOf(question.name) : QString();
    Block asked { .kind = Block::Kind::Quote, .text = {}, .inlines = {}, .children = paragraphsOf(question.text) };
    const Inline who {
        .kind = Inline::Kind::Strong, .text = {}, .url = {}, .children = { plain(words::askedBy(name) + u':') }
    };
    if (!asked.children.isEmpty()) {
        asked.children.first().inlines.prepend(plain(u" "_s));
        asked.children.first().inlines.prepend(who);
    }
    QList<Block> blocks { asked };
    blocks += paragraphsOf(question.answer->text);
    if (entry.members > 0) {
        blocks.append(paragraph({ { .kind = Inline::Kind::Emphasis,
            .text = {},
            .url = {},
            .children = { plain(words::askedAlike(entry.members)) } } }));
    }
    return blocks;
}

QList<Topic> topicsOf(const ChatQueue &queue)
{
    QMap<QString, Topic> topics;
    Topic others { words::otherTopic(), {} };
    for (const auto &entry : queue.entries) {
        const auto &question = entry.question;
        const bool isOfAnother = !question.groupedUnder.isNull();
        if (entry.state != QuestionState::Answered || isOfAnother || !question.answer) {
            continue;
        }
        auto &topic = question.topic.isEmpty() ? others : topics[czechSortKey(question.topic)];
        topic.name = topic.name.isEmpty() ? question.topic : topic.name;
        topic.entries.append(entry);
    }
    auto all = topics.values();
    if (!others.entries.isEmpty()) {
        all.append(others);
    }
    return all;
}

Post freshPost(const Chat &chat, const Edit &edit)
{
    Post post;
    post.id = newPostId(edit.at);
    post.author = edit.by;
    post.title = words::digestTitle(chat.day);
    post.categories = { words::digestCategory() };
    return post;
}

// The one that was made before, when it is still as it was made and not out yet.
Result<std::optional<Post>> untouched(Stores &stores, const Chat &chat)
{
    if (chat.digest.isNull()) {
        return std::nullopt;
    }
    const auto post = stores.posts.load(chat.digest);
    const auto deliveries = post ? stores.deliveries.forPost(post->id) : fail(post.error());
    if (!deliveries) {
        return deliveries.error().kind == ErrorKind::NotFound ? Result<std::optional<Post>>(std::nullopt)
                                                              : fail(deliveries.error());
    }
    const bool isAsMade = sha256(post->body.toUtf8()) == chat.digestText && !post->deletedAt && deliveries->isEmpty();
    return isAsMade ? std::optional(*post) : std::nullopt;
}

} // namespace

Digest digestOf(const ChatQueue &queue, DigestNames names)
{
    Digest digest { .title = words::digestTitle(queue.chat.day), .lead = {}, .body = {} };
    const auto topics = topicsOf(queue);
    QList<Block> blocks;
    for (const auto &topic : topics) {
        const bool isOnly = topics.size() == 1 && topic.name == words::otherTopic();
        if (!isOnly) {
            blocks.append({ .kind = Block::Kind::Heading,
                .level = topicLevel,
                .text = {},
                .inlines = { plain(topic.name) },
                .children = {} });
        }
        for (const auto &entry : topic.entries) {
            blocks += blocksOf(entry, names);
            ++digest.answers;
        }
    }
    digest.lead = words::digestLead(digest.answers);
    digest.body = markdown::write(blocks);
    return digest;
}

Result<PostId> makeDigest(Stores &stores, const ChatId &id, DigestNames names, const Edit &edit)
{
    PostId made;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto queue = queueOf(stores, id, edit.at);
        const auto before = queue ? untouched(stores, queue->chat) : fail(queue.error());
        if (!before) {
            return fail(before.error());
        }
        const auto digest = digestOf(*queue, names);
        if (digest.answers == 0) {
            return fail(ErrorKind::Invalid, {}, u"digest-empty"_s);
        }
        auto post = before->value_or(freshPost(queue->chat, edit));
        post.lead = digest.lead;
        post.body = digest.body;
        BUBENIK_TRY(stores.posts.save(post, edit));
        queue->chat.digest = post.id;
        queue->chat.digestText = sha256(digest.body.toUtf8());
        made = post.id;
        return stores.chats.save(queue->chat, edit.at);
    });
    return written ? Result<PostId>(made) : fail(written.error());
}

} // namespace bubenik::chat
