// The list of edits as a value: what fits, undo and redo, its JSON.
#include "audio/edit/EditList.h"

#include <QJsonArray>
#include <gtest/gtest.h>
#include <random>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using Kind = EditOperation::Kind;

namespace {

EditList recording(Frames frames = 1000)
{
    return EditList({ u"recording"_s, frames });
}

Frames lengthAfter(EditList list, const EditOperation &operation)
{
    return list.apply(operation) ? list.timeline().frames() : -1;
}

EditOperation anyOperation(std::mt19937 &random, Frames frames, int sources)
{
    const auto pick = [&](Frames most) { return Frames(random() % quint64(most + 1)); };
    EditOperation operation { .kind = Kind(random() % 9), .from = pick(frames), .to = pick(frames) };
    operation.gainDb = double(random() % 20) - 10;
    operation.source = int(random() % unsigned(sources));
    operation.gongBefore = random() % 2 == 0;
    return operation;
}

} // namespace

TEST(EditList, lengths_areThoseOfTheOperations)
{
    EXPECT_EQ(lengthAfter(recording(), { .kind = Kind::Trim, .from = 100, .to = 900 }), 800);
    EXPECT_EQ(lengthAfter(recording(), { .kind = Kind::Cut, .from = 100, .to = 300 }), 800);
    EXPECT_EQ(lengthAfter(recording(), { .kind = Kind::Silence, .from = 100, .to = 300 }), 1000);
    EXPECT_EQ(lengthAfter(recording(), { .kind = Kind::FadeIn, .from = 0, .to = 300 }), 1000);
    EXPECT_EQ(lengthAfter(recording(), { .kind = Kind::Gain, .from = 0, .to = 300, .gainDb = 3 }), 1000);
    auto list = recording();
    EXPECT_EQ(list.addSource({ u"take"_s, 50 }), 1);
    EXPECT_EQ(list.addSource({ u"take"_s, 50 }), 1) << "the same is known already";
    EXPECT_EQ(lengthAfter(list, { .kind = Kind::Insert, .from = 1000, .source = 1 }), 1050);
    EXPECT_EQ(lengthAfter(list, { .kind = Kind::PunchIn, .from = 400, .to = 500, .source = 1 }), 950);
    EXPECT_EQ(lengthAfter(list, { .kind = Kind::PunchIn, .from = 400, .to = 1000, .source = 1 }), 450);
}

TEST(EditList, whatDoesNotFit_isRefused_andChangesNothing)
{
    for (const auto &operation : QList<EditOperation> { { .kind = Kind::Cut, .from = 0, .to = 1000 },
             { .kind = Kind::Cut, .from = 500, .to = 500 }, { .kind = Kind::Trim, .from = 900, .to = 1001 },
             { .kind = Kind::Trim, .from = -1, .to = 10 }, { .kind = Kind::Gain, .from = 0, .to = 10, .gainDb = 41 },
             { .kind = Kind::Insert, .from = 0, .source = 1 }, { .kind = Kind::Insert, .from = 1001, .source = 0 },
             { .kind = Kind::PunchIn, .from = 10, .to = 5, .source = 0 } }) {
        auto list = recording();
        const auto before = list;
        const auto applied = list.apply(operation);
        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().code, u"edit"_s);
        EXPECT_EQ(list, before);
    }
}

TEST(EditList, undoAndRedo_goBackToTheBeginning_andForthAgain)
{
    std::mt19937 random(7);
    auto list = recording();
    list.addSource({ u"take"_s, 77 });
    QList<Timeline> seen { list.timeline() };
    while (seen.size() < 200) {
        if (list.apply(anyOperation(random, list.timeline().frames(), 2))) {
            seen.append(list.timeline());
        }
    }
    for (auto i = seen.size() - 2; i >= 0; --i) {
        list.undo();
        ASSERT_EQ(list.timeline(), seen[i]);
    }
    EXPECT_FALSE(list.canUndo());
    for (qsizetype i = 1; i < seen.size(); ++i) {
        list.redo();
        ASSERT_EQ(list.timeline(), seen[i]);
    }
    EXPECT_FALSE(list.canRedo());
}

TEST(EditList, newOperation_afterUndo_dropsWhatWasUndone)
{
    auto list = recording();
    ASSERT_TRUE(list.apply({ .kind = Kind::Cut, .from = 0, .to = 100 }));
    list.undo();
    ASSERT_TRUE(list.canRedo());
    ASSERT_TRUE(list.apply({ .kind = Kind::Cut, .from = 0, .to = 200 }));
    EXPECT_FALSE(list.canRedo());
}

TEST(EditList, json_bringsBackAllOfIt_whatWasUndoneToo)
{
    std::mt19937 random(8);
    for (int round = 0; round < 50; ++round) {
        auto list = recording();
        list.addSource({ u"take"_s, 77 });
        for (int i = 0; i < 30; ++i) {
            (void)list.apply(anyOperation(random, list.timeline().frames(), 2));
        }
        for (int i = 0; i < round % 6; ++i) {
            list.undo();
        }
        auto back = EditList::fromJson(list.toJson());
        ASSERT_TRUE(back);
        ASSERT_EQ(back->timeline(), list.timeline());
        ASSERT_EQ(back->toJson(), list.toJson());
        back->redo();
        list.redo();
        ASSERT_EQ(back->timeline(), list.timeline());
    }
}

TEST(EditList, damagedJson_isRefused)
{
    auto list = recording();
    ASSERT_TRUE(list.apply({ .kind = Kind::Cut, .from = 0, .to = 100 }));
    const auto good = list.toJson();
    auto json = good;
    json[u"version"_s] = 2;
    EXPECT_EQ(EditList::fromJson(json).error().kind, ErrorKind::NewerSchema);
    json = good;
    json[u"done"_s] = QJsonArray { QJsonObject { { u"do"_s, u"explode"_s } } };
    EXPECT_EQ(EditList::fromJson(json).error().kind, ErrorKind::Damaged);
    json = good;
    json[u"sources"_s] = QJsonArray {};
    EXPECT_FALSE(EditList::fromJson(json)) << "an operation without a sound";
}

} // namespace bubenik::audio
