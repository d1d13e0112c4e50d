// Deliveries: people's wishes field by field, the engine's part as one, and nothing that is out is ever forgotten.
#include "unit/merge/Bodies.h"

using namespace bubenik;
using namespace bubenik::testing;

namespace {

using Change = std::function<void(Delivery &)>;

Merged mergedChanges(const Change &mine, const Change &theirs)
{
    return mergedDeliveries(baseDelivery(), with(baseDelivery(), mine), with(baseDelivery(), theirs));
}

Merged mergedWithoutBase(const Change &mine, const Change &theirs)
{
    return merge(u"delivery"_s, std::nullopt, toJson(with(baseDelivery(), mine)), toJson(with(baseDelivery(), theirs)));
}

Change sentAs(const QString &remoteId, int minute = 70)
{
    return [=](Delivery &delivery) {
        delivery.state = DeliveryState::Live;
        delivery.acknowledged.remoteId = remoteId;
        addHistory(delivery, at(minute), u"sent"_s, remoteId);
    };
}

void cancelled(Delivery &delivery)
{
    delivery.wish = Wish::Withdraw;
    delivery.state = DeliveryState::Cancelled;
    addHistory(delivery, at(65), u"cancelled"_s);
}

QStringList told(const Delivery &delivery)
{
    QStringList entries;
    for (const auto &entry : delivery.history) {
        entries.append(entry.detail.isEmpty() ? entry.what : entry.what + u' ' + entry.detail);
    }
    return entries;
}

} // namespace

TEST(DeliveryMerge, cropsOfTwoPictures_areBothTaken_andOfOneAConflict)
{
    const Crop left { 0, 0, 0.5, 1 };
    const Crop right { 0.5, 0, 0.5, 1 };
    const auto both = mergedChanges([&](Delivery &delivery) { delivery.own.crops[u"aa"_s] = left; },
        [&](Delivery &delivery) { delivery.own.crops[u"bb"_s] = right; });
    EXPECT_TRUE(both.conflicts.isEmpty());
    const QMap<QString, Crop> expected { { u"aa"_s, left }, { u"bb"_s, right } };
    EXPECT_EQ(deliveryFromJson({}, both.body).own.crops, expected);

    const auto one = mergedWithoutBase([&](Delivery &delivery) { delivery.own.crops[u"aa"_s] = left; },
        [&](Delivery &delivery) { delivery.own.crops[u"aa"_s] = right; });
    ASSERT_EQ(one.conflicts.size(), 1);
    EXPECT_EQ(one.conflicts.first().field, u"own.crops.aa"_s);
    EXPECT_EQ(deliveryFromJson({}, one.body).own.crops.value(u"aa"_s), right) << "theirs, whole";
}

TEST(DeliveryMerge, peoplesFields_areTakenOneByOne)
{
    const auto merged = mergedChanges(
        [](Delivery &delivery) {
            delivery.due = at(90);
            delivery.own.title = u"Můj titulek"_s;
        },
        [](Delivery &delivery) {
            delivery.own.body = u"Jejich text"_s;
            delivery.released.lead = u"Jejich"_s;
        });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    const auto delivery = deliveryOf(merged);
    EXPECT_EQ(delivery.due, at(90));
    EXPECT_EQ(delivery.own.title, u"Můj titulek"_s);
    EXPECT_EQ(delivery.own.body, u"Jejich text"_s);
    EXPECT_EQ(delivery.released.lead, u"Jejich"_s);
}

TEST(DeliveryMerge, dueAndAsap_areOne_andTwoTimesAreAConflict)
{
    const auto merged = mergedChanges([](Delivery &delivery) { delivery.due = at(5), delivery.asap = true; },
        [](Delivery &delivery) { delivery.due = at(99); });
    ASSERT_EQ(fieldsOf(merged.conflicts), QStringList { u"due"_s });
    EXPECT_EQ(deliveryOf(merged).due, at(99));
    EXPECT_FALSE(deliveryOf(merged).asap);
    const auto chosen = deliveryFromJson({}, withChoice(merged.body, u"due"_s, merged.conflicts.first().mine));
    EXPECT_EQ(chosen.due, at(5));
    EXPECT_TRUE(chosen.asap);
}

TEST(DeliveryMerge, released_isOneWhole)
{
    const auto merged = mergedChanges([](Delivery &delivery) { delivery.released.title = u"Můj"_s; },
        [](Delivery &delivery) { delivery.released.lead = u"Jejich"_s; });
    ASSERT_EQ(fieldsOf(merged.conflicts), QStringList { u"released"_s });
    EXPECT_EQ(deliveryOf(merged).released.title, basePost().title);
    EXPECT_EQ(deliveryOf(merged).released.lead, u"Jejich"_s);
    EXPECT_EQ(merged.conflicts.first().mine[u"title"_s].toString(), u"Můj"_s);
}

TEST(DeliveryMerge, ownTexts_clashForAPerson_ownAttachmentsDoNot)
{
    const auto base = with<Delivery>(baseDelivery(), [](Delivery &delivery) {
        delivery.own = { u"t"_s, u"l"_s, u"a\n\nb\n\nc"_s, QStringList { u"aa"_s, u"bb"_s } };
    });
    const auto mine = with<Delivery>(base, [](Delivery &delivery) {
        delivery.own = { u"můj"_s, u"l"_s, u"A\n\nb\n\nc"_s, QStringList { u"aa"_s } };
    });
    const auto theirs = with<Delivery>(base, [](Delivery &delivery) {
        delivery.own = { u"jejich"_s, std::nullopt, u"a\n\nb\n\nC"_s, QStringList { u"aa"_s, u"bb"_s, u"cc"_s } };
    });
    const auto merged = mergedDeliveries(base, mine, theirs);
    EXPECT_EQ(fieldsOf(merged.conflicts), QStringList { u"own.title"_s });
    const OwnContent expected { u"jejich"_s, std::nullopt, u"A\n\nb\n\nC"_s, QStringList { u"aa"_s, u"cc"_s } };
    EXPECT_EQ(deliveryOf(merged).own, expected);
    const auto chosen = deliveryFromJson({}, withChoice(merged.body, u"own.title"_s, u"můj"_s));
    EXPECT_EQ(chosen.own.title, u"můj"_s);
}

TEST(DeliveryMerge, ownTextGivenUpHere_andWrittenThere_isAConflict_thatCanBeGivenUp)
{
    const auto base = with<Delivery>(baseDelivery(), [](Delivery &delivery) { delivery.own.title = u"t"_s; });
    const auto mine = with<Delivery>(base, [](Delivery &delivery) { delivery.own.title.reset(); });
    const auto theirs = with<Delivery>(base, [](Delivery &delivery) { delivery.own.title = u"jejich"_s; });
    const auto merged = mergedDeliveries(base, mine, theirs);
    ASSERT_EQ(fieldsOf(merged.conflicts), QStringList { u"own.title"_s });
    EXPECT_TRUE(merged.conflicts.first().mine.isUndefined());
    const auto chosen = withChoice(merged.body, u"own.title"_s, merged.conflicts.first().mine);
    EXPECT_FALSE(deliveryFromJson({}, chosen).own.title.has_value());
    const auto other = mergedDeliveries(base, theirs, mine);
    EXPECT_FALSE(deliveryOf(other).own.title.has_value());
    EXPECT_EQ(deliveryFromJson({}, withChoice(other.body, u"own.title"_s, u"jejich"_s)).own.title, u"jejich"_s);
}

TEST(DeliveryMerge, withdrawnOnOneSide_isWithdrawn_whateverElseTheOtherChanged)
{
    const Change withdraw = [](Delivery &delivery) { delivery.wish = Wish::Withdraw; };
    const Change later = [](Delivery &delivery) { delivery.due = at(120); };
    EXPECT_EQ(deliveryOf(mergedChanges(withdraw, later)).wish, Wish::Withdraw);
    EXPECT_EQ(deliveryOf(mergedChanges(later, withdraw)).wish, Wish::Withdraw);
    EXPECT_EQ(deliveryOf(mergedWithoutBase(withdraw, later)).wish, Wish::Withdraw);
    EXPECT_EQ(deliveryOf(mergedWithoutBase(later, withdraw)).wish, Wish::Withdraw);
}

TEST(DeliveryMerge, enginesPart_changedOnOneSide_isTakenWhole)
{
    const Change later = [](Delivery &delivery) { delivery.due = at(120); };
    for (const auto &merged : { mergedChanges(sentAs(u"7"_s), later), mergedChanges(later, sentAs(u"7"_s)) }) {
        EXPECT_TRUE(merged.conflicts.isEmpty());
        EXPECT_EQ(deliveryOf(merged).state, DeliveryState::Live);
        EXPECT_EQ(deliveryOf(merged).acknowledged.remoteId, u"7"_s);
        EXPECT_EQ(deliveryOf(merged).due, at(120));
    }
}

TEST(DeliveryMerge, enginesPart_changedOnBothSides_isTheirs_andNeverMixed)
{
    const auto merged = mergedChanges(
        [](Delivery &delivery) {
            delivery.state = DeliveryState::Failed;
            delivery.attempts = 4;
            delivery.problem = Error { .kind = ErrorKind::Auth };
        },
        [](Delivery &delivery) {
            delivery.state = DeliveryState::Sending;
            delivery.operation = Operation { .startedAt = at(61) };
        });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(deliveryOf(merged).state, DeliveryState::Sending);
    EXPECT_EQ(deliveryOf(merged).attempts, 0);
    EXPECT_TRUE(deliveryOf(merged).operation.has_value());
    EXPECT_FALSE(deliveryOf(merged).problem.has_value());
}

TEST(DeliveryMerge, cancelledOffline_butSentMeanwhile_isToBeWithdrawn)
{
    const auto delivery = deliveryOf(mergedChanges(cancelled, sentAs(u"7"_s)));
    EXPECT_EQ(delivery.state, DeliveryState::Live);
    EXPECT_EQ(delivery.acknowledged.remoteId, u"7"_s);
    EXPECT_EQ(delivery.wish, Wish::Withdraw);
    EXPECT_EQ(told(delivery), (QStringList { u"planned"_s, u"cancelled"_s, u"sent 7"_s }));
}

TEST(DeliveryMerge, sentHere_butCancelledThere_isNotForgotten_andIsToBeWithdrawn)
{
    const auto delivery = deliveryOf(mergedChanges(sentAs(u"7"_s), cancelled));
    EXPECT_EQ(delivery.acknowledged.remoteId, u"7"_s);
    EXPECT_EQ(delivery.state, DeliveryState::Live);
    EXPECT_EQ(delivery.wish, Wish::Withdraw);
}

TEST(DeliveryMerge, sentOnBothDesks_isPutBeforeAPerson_withTheOtherItemsId)
{
    const auto merged = mergedChanges(sentAs(u"7"_s), sentAs(u"8"_s, 71));
    const auto delivery = deliveryOf(merged);
    EXPECT_EQ(delivery.acknowledged.remoteId, u"8"_s);
    ASSERT_TRUE(delivery.problem.has_value());
    EXPECT_EQ(delivery.problem->kind, ErrorKind::Mismatch);
    EXPECT_EQ(delivery.problem->code, u"second-item"_s);
    EXPECT_EQ(delivery.problem->subject, u"7"_s);
    EXPECT_EQ(told(delivery), (QStringList { u"planned"_s, u"sent 7"_s, u"sent 8"_s, u"second-item 7"_s }));
    EXPECT_EQ(delivery.history.last().at, at(71));
    const auto twin = deliveryOf(mergedWithoutBase(sentAs(u"7"_s), sentAs(u"8"_s, 71)));
    EXPECT_EQ(twin.problem->code, u"second-item"_s);
}

TEST(DeliveryMerge, anItemThatTheirsReplacedKnowingly_isNoSecondItem)
{
    const auto base = with(baseDelivery(), sentAs(u"7"_s));
    const auto mine = with<Delivery>(base, [](Delivery &delivery) { delivery.attempts = 1; });
    const auto theirs = with<Delivery>(base, [](Delivery &delivery) { delivery.acknowledged.remoteId = u"8"_s; });
    const auto merged = deliveryOf(mergedDeliveries(base, mine, theirs));
    EXPECT_EQ(merged.acknowledged.remoteId, u"8"_s);
    EXPECT_FALSE(merged.problem.has_value());
    const auto withdrawn = with<Delivery>(base, [](Delivery &delivery) {
        delivery.acknowledged = {};
        delivery.state = DeliveryState::Cancelled;
    });
    EXPECT_EQ(deliveryOf(mergedDeliveries(base, mine, withdrawn)).state, DeliveryState::Cancelled);
}

TEST(DeliveryMerge, secondItemFoundBefore_staysAPersonsBusiness_untilSolved)
{
    const auto found = deliveryOf(mergedChanges(sentAs(u"7"_s), sentAs(u"8"_s)));
    const auto theirs
        = with<Delivery>(with(baseDelivery(), sentAs(u"8"_s)), [](Delivery &delivery) { delivery.attempts = 1; });
    EXPECT_EQ(deliveryOf(mergedDeliveries(baseDelivery(), found, theirs)).problem->code, u"second-item"_s);
    const auto solved = with<Delivery>(found, [](Delivery &delivery) { delivery.problem.reset(); });
    const auto touched = with<Delivery>(found, [](Delivery &delivery) { delivery.attempts = 1; });
    EXPECT_FALSE(deliveryOf(mergedDeliveries(found, touched, solved)).problem.has_value());
}

TEST(DeliveryMerge, histories_areUnited_inOrder_eachEventOnce_andBounded)
{
    const auto filled = [](const QString &what, int from, int step) {
        return [=](Delivery &delivery) {
            addHistory(delivery, at(1), u"shared"_s);
            for (int i = 0; i < 150; ++i) {
                addHistory(delivery, at(from + step * i), what, QString::number(i));
            }
        };
    };
    const auto history = deliveryOf(mergedChanges(filled(u"mine"_s, 2, 2), filled(u"theirs"_s, 3, 2))).history;
    ASSERT_EQ(history.size(), 200);
    EXPECT_EQ(history.last().what, u"theirs"_s);
    EXPECT_EQ(history[198].what, u"mine"_s);
    EXPECT_EQ(history.first().at, at(102));
    const auto few = deliveryOf(mergedChanges(
        [](Delivery &delivery) { addHistory(delivery, at(9), u"a"_s), addHistory(delivery, at(9), u"b"_s); },
        [](Delivery &delivery) { addHistory(delivery, at(9), u"b"_s), addHistory(delivery, at(9), u"c"_s); }));
    EXPECT_EQ(told(few), (QStringList { u"planned"_s, u"b"_s, u"c"_s, u"a"_s }));
}

TEST(DeliveryMergeWithoutBase, enginesPart_isTheOneThatIsFurther)
{
    const Change waiting = [](Delivery &delivery) { delivery.attempts = 2; };
    EXPECT_EQ(deliveryOf(mergedWithoutBase(sentAs(u"7"_s), waiting)).acknowledged.remoteId, u"7"_s);
    EXPECT_EQ(deliveryOf(mergedWithoutBase(waiting, sentAs(u"7"_s))).acknowledged.remoteId, u"7"_s);
    EXPECT_EQ(deliveryOf(mergedWithoutBase(waiting, [](Delivery &) {})).attempts, 0);
}
