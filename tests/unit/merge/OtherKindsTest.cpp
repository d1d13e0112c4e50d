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

TEST(SightingMerge, twoDesksThatLooked_keepTheEarlierMoment_andAskNobody)
{
    const auto looked = [](const QString &since) {
        return QJsonObject { { u"delivery"_s, u"delivery:1"_s }, { u"channel"_s, u"web"_s }, { u"since"_s, since } };
    };
    auto troubled = looked(u"2026-12-01T07:05:00.000Z"_s);
    troubled[u"problem"_s] = u"no-enclosure"_s;
    const auto merged = merge(u"sighting"_s, std::nullopt, looked(u"2026-12-01T07:01:00.000Z"_s), troubled);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.body[u"since"_s], u"2026-12-01T07:01:00.000Z"_s);
    EXPECT_EQ(merged.body[u"problem"_s], u"no-enclosure"_s);
}
