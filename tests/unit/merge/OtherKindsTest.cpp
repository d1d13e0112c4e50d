// Channels, kinds without rules of their own, kinds that are written once, and a person's choices.
#include "unit/merge/Bodies.h"

using namespace bubenik;
using namespace bubenik::testing;

namespace {

QJsonObject channel(const QString &name, const QMap<QString, QString> &settings)
{
    return toJson(ChannelConfig { { u"web"_s }, u"wordpress"_s, name, settings });
}

} // namespace

TEST(ChannelMerge, settings_areMergedByKey)
{
    const auto base = channel(u"Web"_s, { { u"url"_s, u"a"_s }, { u"user"_s, u"eva"_s }, { u"old"_s, u"x"_s } });
    const auto mine = channel(u"Web města"_s, { { u"url"_s, u"b"_s }, { u"user"_s, u"eva"_s } });
    const auto theirs = channel(
        u"Web"_s, { { u"url"_s, u"a"_s }, { u"user"_s, u"jana"_s }, { u"old"_s, u"x"_s }, { u"new"_s, u"y"_s } });
    const auto merged = merge(u"channel"_s, base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(
        merged.body, channel(u"Web města"_s, { { u"url"_s, u"b"_s }, { u"user"_s, u"jana"_s }, { u"new"_s, u"y"_s } }));
    EXPECT_EQ(merged.tookMine, (QStringList { u"name"_s, u"settings.old"_s, u"settings.url"_s }));
    EXPECT_EQ(merged.tookTheirs, (QStringList { u"settings.new"_s, u"settings.user"_s }));
}

TEST(ChannelMerge, settingOrNameChangedOnBothSides_isAConflict_withTheirs)
{
    const auto merged = merge(u"channel"_s, channel(u"Web"_s, { { u"url"_s, u"a"_s } }),
        channel(u"Můj"_s, { { u"url"_s, u"b"_s } }), channel(u"Jejich"_s, { { u"url"_s, u"c"_s } }));
    EXPECT_EQ(fieldsOf(merged.conflicts), (QStringList { u"name"_s, u"settings.url"_s }));
    EXPECT_EQ(merged.body, channel(u"Jejich"_s, { { u"url"_s, u"c"_s } }));
    EXPECT_EQ(withChoice(merged.body, u"settings.url"_s, u"b"_s), channel(u"Jejich"_s, { { u"url"_s, u"b"_s } }));
}

namespace {

Attachment take(const QString &digest)
{
    return { .role = AttachmentRole::Sound, .digest = digest, .fileName = digest + u".wav"_s, .seconds = 3 };
}

Announcement recorded()
{
    Announcement announcement;
    announcement.title = u"Odstávka"_s;
    announcement.text = u"Vážení občané.\n\nNepoteče voda.\n\nDěkujeme."_s;
    announcement.streets = { u"Lipová"_s };
    announcement.createdAt = at(0);
    announcement.changedAt = at(1);
    announcement.takes = { { take(u"aa"_s), at(1) } };
    announcement.recording = take(u"aa"_s);
    return announcement;
}

Merged mergedAnnouncements(const Announcement &base, const Announcement &mine, const Announcement &theirs)
{
    return merge(u"announcement"_s, toJson(base), toJson(mine), toJson(theirs));
}

} // namespace

TEST(AnnouncementMerge, takesOfTwoDesks_areAllKept_withTextsAndHours)
{
    const auto base = recorded();
    auto mine = base;
    mine.takes.append({ take(u"bb"_s), at(5) });
    mine.text.replace(u"Vážení občané."_s, u"Milí občané."_s);
    mine.streets.append(u"Dlouhá"_s);
    mine.placements = { { QDate(2026, 12, 7), QTime(10, 0), u"a.wav"_s, 3, at(6) } };
    mine.changedAt = at(6);
    auto theirs = base;
    theirs.takes.append({ take(u"cc"_s), at(4) });
    theirs.takes.first().removedAt = at(4);
    theirs.text.replace(u"Děkujeme."_s, u"Děkujeme za pochopení."_s);
    theirs.placements = { { QDate(2026, 12, 7), QTime(14, 45), u"b.wav"_s, 3, at(4) } };
    theirs.changedAt = at(4);
    const auto merged = mergedAnnouncements(base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    const auto both = announcementFromJson({}, merged.body);
    QStringList digests;
    for (const auto &one : both.takes) {
        digests.append(one.sound.digest);
    }
    digests.sort();
    EXPECT_EQ(digests, (QStringList { u"aa"_s, u"bb"_s, u"cc"_s }));
    EXPECT_TRUE(both.takes.first().removedAt);
    EXPECT_EQ(both.text, u"Milí občané.\n\nNepoteče voda.\n\nDěkujeme za pochopení."_s);
    EXPECT_EQ(both.streets.size(), 2);
    EXPECT_EQ(both.placements.size(), 2);
    EXPECT_EQ(both.changedAt, at(6));
    EXPECT_EQ(merged.body[u"attachments"_s].toArray().size(), 3) << "every file finds its way to every desk";
}

TEST(AnnouncementMerge, firstRecordedOnTwoDesks_losesNeither_andAsksNobody)
{
    auto base = recorded();
    base.recording.reset();
    base.takes.clear();
    auto mine = base;
    mine.takes = { { take(u"bb"_s), at(5) } };
    mine.recording = take(u"bb"_s);
    auto theirs = base;
    theirs.takes = { { take(u"cc"_s), at(4) } };
    theirs.recording = take(u"cc"_s);
    const auto merged = mergedAnnouncements(base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    const auto both = announcementFromJson({}, merged.body);
    EXPECT_EQ(both.takes.size(), 2);
    EXPECT_EQ(both.recording->digest, u"cc"_s);
}

TEST(AnnouncementMerge, editedOnTwoDesks_isPutBeforeAPerson_asAWhole)
{
    const auto base = recorded();
    auto mine = base;
    mine.edits = { { u"done"_s, QJsonArray { 1 } }, { u"sources"_s, QJsonArray { u"aa"_s } } };
    auto theirs = base;
    theirs.edits = { { u"done"_s, QJsonArray { 2 } }, { u"sources"_s, QJsonArray { u"aa"_s } } };
    EXPECT_EQ(fieldsOf(mergedAnnouncements(base, mine, theirs).conflicts), QStringList { u"edits"_s });
}

TEST(OtherKinds, unknownKind_isMergedByKey_listsAsAWhole)
{
    const QJsonObject base { { u"a"_s, QJsonArray { 1 } }, { u"b"_s, 1 }, { u"c"_s, true } };
    const QJsonObject mine { { u"a"_s, QJsonArray { 1, 2 } }, { u"b"_s, 2 }, { u"c"_s, true } };
    const QJsonObject theirs { { u"a"_s, QJsonArray { 1, 3 } }, { u"b"_s, 1 } };
    const auto merged = merge(u"poll"_s, base, mine, theirs);
    EXPECT_EQ(fieldsOf(merged.conflicts), QStringList { u"a"_s });
    EXPECT_EQ(merged.body, (QJsonObject { { u"a"_s, QJsonArray { 1, 3 } }, { u"b"_s, 2 } }));
}

TEST(OtherKinds, unknownKindWithoutBase_unitesListsAndFillsWhatIsEmpty)
{
    const QJsonObject mine { { u"a"_s, QJsonArray { 1, 2 } }, { u"b"_s, u""_s }, { u"c"_s, 5 } };
    const QJsonObject theirs { { u"a"_s, QJsonArray { 3, 1 } }, { u"b"_s, u"text"_s } };
    const auto merged = merge(u"poll"_s, std::nullopt, mine, theirs);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.body, (QJsonObject { { u"a"_s, QJsonArray { 3, 1, 2 } }, { u"b"_s, u"text"_s }, { u"c"_s, 5 } }));
}

TEST(OtherKinds, writtenOnce_theServersHolds_withoutAConflict)
{
    const QJsonObject base { { u"a"_s, 1 } };
    const auto merged = merge(u"activity"_s, base, { { u"a"_s, 2 } }, { { u"a"_s, 3 } });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.body, (QJsonObject { { u"a"_s, 3 } }));
    EXPECT_EQ(
        merge(u"claim"_s, std::nullopt, { { u"a"_s, 2 } }, { { u"a"_s, 3 } }).body, (QJsonObject { { u"a"_s, 3 } }));
}

TEST(Choice, keyWithADot_andAFieldThatIsNotThere_arePutWhereTheyBelong)
{
    const QJsonObject body { { u"settings"_s, QJsonObject { { u"smtp.host"_s, u"a"_s } } } };
    EXPECT_EQ(withChoice(body, u"settings.smtp.host"_s, u"b"_s)[u"settings"_s].toObject(),
        (QJsonObject { { u"smtp.host"_s, u"b"_s } }));
    EXPECT_EQ(
        withChoice({}, u"own.title"_s, u"t"_s), (QJsonObject { { u"own"_s, QJsonObject { { u"title"_s, u"t"_s } } } }));
    EXPECT_EQ(withChoice({ { u"title"_s, u"a"_s } }, u"title"_s, QJsonValue(QJsonValue::Undefined)), QJsonObject());
    EXPECT_EQ(withChoice({ { u"title"_s, u"a"_s } }, u"title"_s, QJsonValue()), QJsonObject());
}
