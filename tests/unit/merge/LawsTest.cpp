// What holds of every merge, over random histories.
#include "sync/merge/TextMerge.h"
#include "sync/merge/TextParts.h"
#include "unit/merge/AnyDocuments.h"

#include <QSet>
#include <rapidcheck/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;

namespace {

struct Three {
    std::optional<QJsonObject> base;
    QJsonObject mine;
    QJsonObject theirs;
};

Three anyPosts(bool common)
{
    const auto paragraphs = anyParagraphs();
    const auto base = editedPost(basePost(), paragraphs);
    Three three;
    three.base = common ? std::optional(toJson(base)) : std::nullopt;
    three.mine = toJson(editedPost(base, editedParagraphs(paragraphs)));
    three.theirs = toJson(editedPost(base, editedParagraphs(paragraphs)));
    return three;
}

Three anyDeliveries(bool common)
{
    const auto base = editedDelivery(baseDelivery());
    return { common ? std::optional(toJson(base)) : std::nullopt, toJson(editedDelivery(base)),
        toJson(editedDelivery(base)) };
}

std::string shown(const QJsonObject &body)
{
    return toCompact(body).toStdString();
}

void expectLaws(const QString &kind, const Three &three)
{
    const auto &[base, mine, theirs] = three;
    if (base) {
        RC_ASSERT(merge(kind, base, *base, theirs).body == theirs);
        RC_ASSERT(merge(kind, base, mine, *base).body == mine);
    }
    const auto same = merge(kind, base, mine, mine);
    RC_ASSERT(same.body == mine);
    RC_ASSERT(same.conflicts.isEmpty());
    const auto merged = merge(kind, base, mine, theirs);
    const auto twin = merge(kind, base, mine, theirs);
    RC_ASSERT(merged.body == twin.body);
    RC_ASSERT(merged.conflicts == twin.conflicts);
    if (!merged.conflicts.isEmpty()) {
        return;
    }
    const auto again = merge(kind, base, merged.body, theirs);
    if (again.body != merged.body || !again.conflicts.isEmpty()) {
        RC_FAIL("base   " + shown(base.value_or(QJsonObject())) + "\nmine   " + shown(mine) + "\ntheirs "
            + shown(theirs) + "\nmerged " + shown(merged.body) + "\nagain  " + shown(again.body) + "\n"
            + fieldsOf(again.conflicts).join(u' ').toStdString());
    }
}

QSet<QString> paragraphsIn(const QJsonValue &text)
{
    const auto paragraphs = merging::splitParts(text.toString()).paragraphs;
    return { paragraphs.begin(), paragraphs.end() };
}

// A paragraph, title or lead that is in neither the merged post nor a conflict.
QSet<QString> lostWords(const Merged &merged, const QJsonObject &base, const QJsonObject &side)
{
    QSet<QString> lost;
    for (const auto &field : { u"title"_s, u"lead"_s, u"body"_s }) {
        auto added = paragraphsIn(side[field]) - paragraphsIn(base[field]);
        added -= paragraphsIn(merged.body[field]);
        for (const auto &conflict : merged.conflicts) {
            if (conflict.field == field) {
                added -= paragraphsIn(conflict.mine);
                added -= paragraphsIn(conflict.theirs);
            }
        }
        lost += added;
    }
    return lost;
}

std::optional<Attachment> attachmentIn(const QJsonObject &body, const QString &digest)
{
    for (const auto &attachment : postFromJson({}, body).attachments) {
        if (attachment.digest == digest) {
            return attachment;
        }
    }
    return std::nullopt;
}

// Whether the merged post may lack an attachment of `side`: the other took it away, and this one did not touch it.
bool mayGo(const QString &digest, const Three &three, const QJsonObject &side, const QJsonObject &other)
{
    const auto before = attachmentIn(three.base.value_or(QJsonObject()), digest);
    return before && !attachmentIn(other, digest) && attachmentIn(side, digest) == before;
}

} // namespace

RC_GTEST_PROP(MergeLaws, posts_withACommonVersion_keepTheLaws, ())
{
    expectLaws(u"post"_s, anyPosts(true));
}

RC_GTEST_PROP(MergeLaws, posts_withoutACommonVersion_keepTheLaws, ())
{
    expectLaws(u"post"_s, anyPosts(false));
}

RC_GTEST_PROP(MergeLaws, deliveries_withACommonVersion_keepTheLaws, ())
{
    expectLaws(u"delivery"_s, anyDeliveries(true));
}

RC_GTEST_PROP(MergeLaws, deliveries_withoutACommonVersion_keepTheLaws, ())
{
    expectLaws(u"delivery"_s, anyDeliveries(false));
}

RC_GTEST_PROP(MergeLaws, kindsOfANewerVersion_keepTheLaws, ())
{
    expectLaws(u"poll"_s, anyPosts(number(2) == 0));
    expectLaws(u"activity"_s, anyPosts(true));
}

RC_GTEST_PROP(MergeLaws, texts_alone_keepTheLaws, ())
{
    const auto paragraphs = anyParagraphs();
    const auto base = now(80) ? std::optional(textOf(paragraphs)) : std::nullopt;
    const auto mine = textOf(editedParagraphs(paragraphs));
    const auto theirs = textOf(editedParagraphs(paragraphs));
    const auto merged = merging::mergeText(base, mine, theirs);
    if (!merged.mine) {
        const auto again = merging::mergeText(base, merged.text, theirs);
        RC_ASSERT(again.text == merged.text);
        RC_ASSERT(!again.mine.has_value());
    }
}

RC_GTEST_PROP(MergeLaws, words_ofEitherSide_areNeverLost, ())
{
    const auto three = anyPosts(number(4) > 0);
    const auto merged = merge(u"post"_s, three.base, three.mine, three.theirs);
    const auto base = three.base.value_or(QJsonObject());
    RC_ASSERT(lostWords(merged, base, three.mine).isEmpty());
    RC_ASSERT(lostWords(merged, base, three.theirs).isEmpty());
}

RC_GTEST_PROP(MergeLaws, attachments_goOnlyWhenOneSideRemovedAndTheOtherLeftThem, ())
{
    const auto three = anyPosts(number(4) > 0);
    const auto merged = merge(u"post"_s, three.base, three.mine, three.theirs);
    for (const auto &digest : { u"aa"_s, u"bb"_s, u"cc"_s, u"dd"_s }) {
        if (attachmentIn(merged.body, digest)) {
            RC_ASSERT(attachmentIn(three.mine, digest) || attachmentIn(three.theirs, digest));
            continue;
        }
        RC_ASSERT(!attachmentIn(three.mine, digest) || mayGo(digest, three, three.mine, three.theirs));
        RC_ASSERT(!attachmentIn(three.theirs, digest) || mayGo(digest, three, three.theirs, three.mine));
    }
}

RC_GTEST_PROP(MergeLaws, aPostThatSomebodyWorkedOn_isNotPutAway, ())
{
    const auto three = anyPosts(true);
    const auto merged = postFromJson({}, merge(u"post"_s, three.base, three.mine, three.theirs).body);
    const auto base = postFromJson({}, *three.base);
    const auto mine = postFromJson({}, three.mine);
    const auto theirs = postFromJson({}, three.theirs);
    const bool mineWorked = contentDigest(mine) != contentDigest(base) && !mine.deletedAt;
    const bool theirsWorked = contentDigest(theirs) != contentDigest(base) && !theirs.deletedAt;
    RC_PRE(mineWorked || theirsWorked);
    RC_ASSERT(!merged.deletedAt.has_value());
}

RC_GTEST_PROP(MergeLaws, editsOfManyDesks_inAnyOrder_giveTheSameParagraphs, ())
{
    // All different: where the same paragraph stands twice, several histories could have come to the same texts.
    int made = 0;
    const auto paragraph = [&made] { return u"odstavec %1"_s.arg(++made); };
    QStringList paragraphs;
    for (int i = number(8); i > 0; --i) {
        paragraphs.append(paragraph());
    }
    const auto base = textOf(paragraphs);
    QStringList desks;
    for (int i = 0; i < 3; ++i) {
        desks.append(textOf(editedParagraphs(paragraphs, paragraph)));
    }
    const auto inOrder = [&](const QList<int> &order) -> std::optional<QSet<QString>> {
        auto server = base;
        for (const int desk : order) {
            const auto merged = merging::mergeText(base, desks[desk], server);
            if (merged.mine) {
                return std::nullopt;
            }
            server = merged.text;
        }
        return paragraphsIn(server);
    };
    const auto first = inOrder({ 0, 1, 2 });
    const auto second = inOrder({ 2, 0, 1 });
    RC_PRE(first.has_value() && second.has_value());
    if (*first != *second) {
        RC_FAIL("base [" + base.toStdString() + "]\ndesks [" + desks.join(u"]\n["_s).toStdString() + "]");
    }
}
