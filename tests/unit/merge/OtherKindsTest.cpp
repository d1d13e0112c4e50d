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

TEST(ContactMerge, waysAndGroups_areMergedByElement_aWithdrawalIsNeverLost)
{
    const auto contact = [](const QStringList &emails, const QJsonArray &consents, const QString &street) {
        return QJsonObject { { u"emails"_s, QJsonArray::fromStringList(emails) }, { u"consents"_s, consents },
            { u"address"_s, QJsonObject { { u"street"_s, street }, { u"houseNumber"_s, street.size() } } } };
    };
    const QJsonObject given { { u"purpose"_s, u"news"_s }, { u"given"_s, true } };
    const QJsonObject withdrawn { { u"purpose"_s, u"news"_s }, { u"given"_s, false } };
    const QJsonObject other { { u"purpose"_s, u"invitations"_s }, { u"given"_s, true } };
    const auto base = contact({ u"a"_s, u"b"_s }, { given }, u"x"_s);
    const auto mine = contact({ u"a"_s, u"c"_s }, { given, withdrawn }, u"x"_s);
    const auto theirs = contact({ u"a"_s, u"b"_s, u"d"_s }, { given, other }, u"yy"_s);
    const auto merged = merge(u"contact"_s, base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.body, contact({ u"a"_s, u"c"_s, u"d"_s }, { given, other, withdrawn }, u"yy"_s));
    const auto clash = merge(u"contact"_s, base, contact({ u"a"_s, u"b"_s }, { given }, u"zzz"_s), theirs);
    EXPECT_EQ(fieldsOf(clash.conflicts), QStringList { u"address"_s });
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

namespace {

QJsonObject invitationBody(const QString &state, const QString &mark, int sequence = 0)
{
    return { { u"state"_s, state }, { u"mark"_s, mark }, { u"sequence"_s, sequence }, { u"due"_s, u"2026-12-01T10:00:00.000Z"_s },
        { u"sentSequence"_s, state == "sent"_L1 ? sequence : -1 } };
}

QJsonObject withReply(QJsonObject body, const QString &answer, const QString &at)
{
    body[u"reply"_s] = QJsonObject { { u"answer"_s, answer }, { u"at"_s, at } };
    return body;
}

} // namespace

TEST(InvitationMerge, whatWasSent_isNeverPlannedAgain)
{
    const auto planned = invitationBody(u"planned"_s, u"a"_s);
    const auto sent = invitationBody(u"sent"_s, u"a"_s);
    const auto cancelled = invitationBody(u"cancelled"_s, u"a"_s);
    for (const auto &base : { std::optional<QJsonObject>(planned), std::optional<QJsonObject>() }) {
        for (const auto &other : { planned, cancelled }) {
            EXPECT_EQ(merge(u"invitation"_s, base, sent, other).body[u"state"_s], u"sent"_s);
            EXPECT_EQ(merge(u"invitation"_s, base, other, sent).body[u"state"_s], u"sent"_s);
        }
    }
    const auto unconfirmed = invitationBody(u"unconfirmed"_s, u"a"_s);
    EXPECT_EQ(merge(u"invitation"_s, std::nullopt, unconfirmed, planned).body[u"state"_s], u"unconfirmed"_s);
}

TEST(InvitationMerge, newerMessage_holdsAsAWhole)
{
    const auto sent = invitationBody(u"sent"_s, u"a"_s);
    const auto change = invitationBody(u"planned"_s, u"b"_s, 1);
    const auto merged = merge(u"invitation"_s, invitationBody(u"planned"_s, u"a"_s), sent, change);
    EXPECT_EQ(merged.body[u"mark"_s], u"b"_s);
    EXPECT_EQ(merged.body[u"state"_s], u"planned"_s);
    EXPECT_EQ(merged.body[u"sentSequence"_s].toInt(), 0);
    EXPECT_TRUE(merged.conflicts.isEmpty());
}

TEST(InvitationMerge, twoReplies_theLaterOneHolds)
{
    const auto base = invitationBody(u"sent"_s, u"a"_s);
    const auto early = withReply(base, u"declined"_s, u"2026-12-01T10:00:00.000Z"_s);
    const auto late = withReply(base, u"accepted"_s, u"2026-12-01T11:00:00.000Z"_s);
    EXPECT_EQ(merge(u"invitation"_s, base, early, late).body, late);
    EXPECT_EQ(merge(u"invitation"_s, base, late, early).body, late);
}

TEST(MeetingMerge, listsAreUnitedAndTheSequenceIsTheLargerOne)
{
    const QJsonObject base { { u"sequence"_s, 1 }, { u"hosts"_s, QJsonArray { u"a"_s } }, { u"place"_s, u"x"_s } };
    auto mine = base;
    mine[u"sequence"_s] = 3;
    mine[u"hosts"_s] = QJsonArray { u"a"_s, u"b"_s };
    auto theirs = base;
    theirs[u"sequence"_s] = 2;
    theirs[u"hosts"_s] = QJsonArray { u"a"_s, u"c"_s };
    const auto merged = merge(u"meeting"_s, base, mine, theirs);
    EXPECT_EQ(merged.body[u"sequence"_s].toInt(), 3);
    EXPECT_EQ(merged.body[u"hosts"_s].toArray().size(), 3);
    EXPECT_TRUE(merged.conflicts.isEmpty());
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

TEST(DictionaryMerge, wordsOfBothDesks_areKept_evenWithoutACommonVersion)
{
    const auto words = [](const QStringList &all) {
        return QJsonObject { { u"words"_s, QJsonArray::fromStringList(all) } };
    };
    const auto merged = merge(u"dictionary"_s, words({ u"a"_s, u"b"_s }), words({ u"b"_s, u"c"_s }), words({ u"a"_s, u"b"_s, u"d"_s }));
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.body, words({ u"b"_s, u"c"_s, u"d"_s }));
    const auto first = merge(u"dictionary"_s, std::nullopt, words({ u"a"_s }), words({ u"b"_s }));
    EXPECT_TRUE(first.conflicts.isEmpty());
    EXPECT_EQ(first.body[u"words"_s].toArray().size(), 2);
}

TEST(TemplateMerge, paragraphsOfBothDesks_areKept)
{
    const auto text = [](const QString &body, const QString &by) {
        return QJsonObject { { u"name"_s, u"Uzavírka"_s }, { u"body"_s, body }, { u"changedBy"_s, by } };
    };
    const auto merged = merge(u"template"_s, text(u"Jedna.\n\nDva.\n"_s, u"x"_s), text(u"Jedna!\n\nDva.\n"_s, u"Eva"_s),
        text(u"Jedna.\n\nDva!\n"_s, u"Jana"_s));
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.body, text(u"Jedna!\n\nDva!\n"_s, u"Jana"_s));
}
