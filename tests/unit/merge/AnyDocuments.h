// Random texts and documents that went their own ways from a common version, for the laws of merging.
#pragma once

#include "unit/merge/Bodies.h"

#include <rapidcheck.h>

namespace bubenik::testing {

inline int number(int below)
{
    return *rc::gen::resize(
        rc::kNominalSize, rc::gen::inRange(0, below)); // as spread in the first cases as in the last
}

inline bool now(int inHundred)
{
    return number(100) < inHundred;
}

// Few words, so that paragraphs repeat themselves.
inline QString anyParagraph()
{
    static const QStringList words { u"ulice"_s, u"uzavřena"_s, u"- pondělí"_s, u"most"_s, u"# Pozor"_s };
    return now(70) ? words[number(int(words.size()))] : u"odstavec %1"_s.arg(number(1000));
}

inline QString anyGap()
{
    static const QStringList gaps { u"\n\n"_s, u"\n\n"_s, u"\n\n"_s, u"\n\n\n"_s, u"\n \n"_s };
    return gaps[number(int(gaps.size()))];
}

inline QString textOf(const QStringList &paragraphs)
{
    QString text = now(10) ? u"\n"_s : QString();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        text += (i > 0 ? anyGap() : QString()) + paragraphs[i];
    }
    return text + (now(50) ? u"\n"_s : QString());
}

inline QStringList anyParagraphs()
{
    QStringList paragraphs;
    for (int i = number(8); i > 0; --i) {
        paragraphs.append(anyParagraph());
    }
    return paragraphs;
}

inline QStringList editedParagraphs(QStringList paragraphs, const std::function<QString()> &paragraph = anyParagraph)
{
    for (int i = number(4); i > 0; --i) {
        const int place = number(int(paragraphs.size()) + 1);
        if (place == paragraphs.size() || now(30)) {
            paragraphs.insert(place, paragraph());
        } else if (now(50)) {
            paragraphs[place] = paragraph();
        } else {
            paragraphs.removeAt(place);
        }
    }
    return paragraphs;
}

inline QStringList editedNames(QStringList names, const QStringList &all)
{
    for (int i = number(3); i > 0; --i) {
        const auto &name = all[number(int(all.size()))];
        if (names.contains(name) && now(60)) {
            names.removeAll(name);
        } else {
            names.removeAll(name);
            names.insert(number(int(names.size()) + 1), name);
        }
    }
    return names;
}

inline Post editedPost(Post post, const QStringList &paragraphs)
{
    post.body = textOf(paragraphs);
    post.title = now(25) ? anyParagraph() : post.title;
    post.lead = now(25) ? anyParagraph() : post.lead;
    post.author = now(10) ? anyParagraph() : post.author;
    post.categories = editedNames(post.categories, { u"Doprava"_s, u"Město"_s, u"Kultura"_s, u"Sport"_s });
    QStringList digests;
    QMap<QString, Attachment> known;
    for (const auto &attachment : post.attachments) {
        digests.append(attachment.digest);
        known[attachment.digest] = attachment;
    }
    post.attachments.clear();
    for (const auto &digest : editedNames(digests, { u"aa"_s, u"bb"_s, u"cc"_s, u"dd"_s })) {
        auto attachment = known.value(digest, picture(digest));
        attachment.alt = now(20) ? anyParagraph() : attachment.alt;
        attachment.title = now(20) ? anyParagraph() : attachment.title;
        post.attachments.append(attachment);
    }
    post.changedAt = at(number(100));
    post.createdAt = now(10) ? at(-number(100)) : post.createdAt;
    post.archived = now(20) ? !post.archived : post.archived;
    post.deletedAt = now(80) ? post.deletedAt : now(70) ? std::optional(at(number(100))) : std::nullopt;
    if (now(25)) {
        const auto digest = now(50) ? contentDigest(post) : u"old"_s;
        post.approval = now(70) ? std::optional(Approval { u"jana"_s, at(number(100)), digest }) : std::nullopt;
    }
    if (now(20)) {
        post.unknown[u"newer"_s] = QJsonObject { { u"a"_s, number(3) }, { u"b"_s, number(3) } };
    }
    return post;
}

inline Delivery editedDelivery(Delivery delivery)
{
    static const QStringList remoteIds { QString(), u"11"_s, u"12"_s };
    const auto edit = [](std::optional<QString> &text) {
        text = now(70) ? text : now(70) ? std::optional(anyParagraph()) : std::nullopt;
    };
    edit(delivery.own.title);
    edit(delivery.own.lead);
    if (now(40)) {
        delivery.own.body = textOf(editedParagraphs(delivery.own.body.value_or(QString()).split(u"\n\n"_s)));
    }
    if (now(20)) {
        delivery.own.attachments = editedNames(delivery.own.attachments.value_or(QStringList()), { u"aa"_s, u"bb"_s });
    }
    delivery.wish = now(20) ? Wish::Withdraw : delivery.wish;
    delivery.due = now(20) ? at(number(100)) : delivery.due;
    delivery.asap = now(10) ? !delivery.asap : delivery.asap;
    delivery.released.title = now(15) ? anyParagraph() : delivery.released.title;
    if (now(50)) {
        delivery.state = static_cast<DeliveryState>(number(7));
        delivery.acknowledged.remoteId = remoteIds[number(3)];
        delivery.attempts = number(3);
        delivery.problem = now(30) ? std::optional(Error { .kind = ErrorKind::Server }) : delivery.problem;
        delivery.theirs = now(20) ? std::optional(Theirs { anyParagraph(), {}, {} }) : delivery.theirs;
    }
    for (int i = number(3); i > 0; --i) {
        addHistory(delivery, at(number(5)), anyParagraph());
    }
    return delivery;
}

} // namespace bubenik::testing
