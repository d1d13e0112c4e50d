// Posts: who wins which field, and that no work is put away with a deleted post.
#include "unit/merge/Bodies.h"

using namespace bubenik;
using namespace bubenik::testing;

namespace {

using Change = std::function<void(Post &)>;

Merged mergedChanges(const Change &mine, const Change &theirs)
{
    return mergedPosts(basePost(), with(basePost(), mine), with(basePost(), theirs));
}

QStringList digestsOf(const Post &post)
{
    QStringList digests;
    for (const auto &attachment : post.attachments) {
        digests.append(attachment.digest);
    }
    return digests;
}

Approval approvalOf(const Post &post, const QString &by)
{
    return { by, at(5), contentDigest(post) };
}

} // namespace

TEST(PostMerge, fieldsChangedOnOneSideEach_areBothTaken_andExplained)
{
    const auto merged = mergedChanges(
        [](Post &post) { post.title = u"Nový titulek"_s; }, [](Post &post) { post.lead = u"Nový perex."_s; });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).title, u"Nový titulek"_s);
    EXPECT_EQ(postOf(merged).lead, u"Nový perex."_s);
    EXPECT_EQ(merged.tookMine, QStringList { u"title"_s });
    EXPECT_EQ(merged.tookTheirs, QStringList { u"lead"_s });
}

TEST(PostMerge, titleChangedOnBothSides_isAConflict_withTheirsInTheBody)
{
    const auto merged
        = mergedChanges([](Post &post) { post.title = u"Můj"_s; }, [](Post &post) { post.title = u"Jejich"_s; });
    const FieldConflict expected { u"title"_s, basePost().title, u"Můj"_s, u"Jejich"_s };
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(merged.conflicts.first(), expected);
    EXPECT_EQ(postOf(merged).title, u"Jejich"_s);
    EXPECT_EQ(merged.tookTheirs, QStringList { u"title"_s });
}

TEST(PostMerge, cropOnOneSideAndWordsOnTheOther_areBothTaken)
{
    const auto merged = mergedChanges([](Post &post) { post.attachments[0].crop = Crop { 0, 0, 0.5, 1 }; },
        [](Post &post) { post.attachments[0].alt = u"most přes řeku"_s; });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).attachments[0].crop, (Crop { 0, 0, 0.5, 1 }));
    EXPECT_EQ(postOf(merged).attachments[0].alt, u"most přes řeku"_s);
}

TEST(PostMerge, twoCropsOfOnePicture_areAConflict_andNeverAThird)
{
    const Crop mine { 0, 0, 0.5, 1 };
    const Crop theirs { 0.25, 0.25, 0.5, 0.5 };
    const auto merged = mergedChanges([&](Post &post) { post.attachments[0].crop = mine; },
        [&](Post &post) { post.attachments[0].crop = theirs; });
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(merged.conflicts.first().field, u"attachments[aa].crop"_s);
    EXPECT_EQ(merged.conflicts.first().mine, toString(mine));
    EXPECT_EQ(postOf(merged).attachments[0].crop, theirs);
}

TEST(PostMerge, theSameChangeOnBothSides_isNoConflict)
{
    const Change change = [](Post &post) { post.title = u"Stejný"_s; };
    const auto merged = mergedChanges(change, [&](Post &post) {
        change(post);
        post.lead = u"Perex"_s;
    });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).title, u"Stejný"_s);
}

TEST(PostMerge, bodyChangedInDifferentParagraphs_isMadeOfBoth)
{
    const auto merged = mergedChanges([](Post &post) { post.body.replace(u"První"_s, u"Můj první"_s); },
        [](Post &post) { post.body.replace(u"Třetí"_s, u"Jejich třetí"_s); });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).body, u"Můj první odstavec.\n\nDruhý odstavec.\n\nJejich třetí odstavec.\n"_s);
    EXPECT_EQ(merged.tookMine, QStringList { u"body"_s });
    EXPECT_EQ(merged.tookTheirs, QStringList { u"body"_s });
}

TEST(PostMerge, bodyChangedInTheSameParagraph_isAConflict_thatHoldsTheOtherChanges)
{
    const auto merged
        = mergedChanges([](Post &post) { post.body = u"Můj první.\n\nDruhý odstavec.\n\nMůj třetí.\n"_s; },
            [](Post &post) { post.body = u"První odstavec.\n\nDruhý odstavec.\n\nJejich třetí.\n"_s; });
    ASSERT_EQ(fieldsOf(merged.conflicts), QStringList { u"body"_s });
    EXPECT_EQ(merged.conflicts.first().mine.toString(), u"Můj první.\n\nDruhý odstavec.\n\nMůj třetí.\n"_s);
    EXPECT_EQ(merged.conflicts.first().theirs.toString(), u"Můj první.\n\nDruhý odstavec.\n\nJejich třetí.\n"_s);
    EXPECT_EQ(merged.conflicts.first().base.toString(), basePost().body);
    EXPECT_EQ(postOf(merged).body, merged.conflicts.first().theirs.toString());
}

TEST(PostMerge, categories_takeAdditionsAndRemovalsOfBoth)
{
    const auto merged = mergedChanges(
        [](Post &post) {
            post.categories = { u"Doprava"_s, u"Sport"_s, u"Město"_s };
        },
        [](Post &post) {
            post.categories = { u"Doprava"_s, u"Kultura"_s };
        });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).categories, (QStringList { u"Doprava"_s, u"Sport"_s, u"Kultura"_s }));
}

TEST(PostMerge, categoriesReorderedOnOneSide_takeThatOrder_onBothTheirs)
{
    const auto base = with<Post>(basePost(), [](Post &post) { post.categories = { u"a"_s, u"b"_s, u"c"_s }; });
    const auto ordered = [&](const QStringList &categories) {
        return with<Post>(base, [&](Post &post) { post.categories = categories; });
    };
    const auto mine = ordered({ u"c"_s, u"a"_s, u"b"_s });
    EXPECT_EQ(postOf(mergedPosts(base, mine, ordered({ u"a"_s, u"b"_s, u"x"_s, u"c"_s }))).categories,
        (QStringList { u"c"_s, u"a"_s, u"b"_s, u"x"_s }));
    EXPECT_EQ(postOf(mergedPosts(base, mine, ordered({ u"b"_s, u"a"_s, u"c"_s }))).categories,
        (QStringList { u"b"_s, u"a"_s, u"c"_s }));
}

TEST(PostMerge, attachment_altHereAndTitleThere_hasBoth)
{
    const auto merged = mergedChanges([](Post &post) { post.attachments[0].alt = u"nový most"_s; },
        [](Post &post) { post.attachments[0].title = u"Most"_s; });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).attachments[0].alt, u"nový most"_s);
    EXPECT_EQ(postOf(merged).attachments[0].title, u"Most"_s);
}

TEST(PostMerge, attachment_twoAlts_areAConflictOfThatAlt)
{
    const auto merged = mergedChanges([](Post &post) { post.attachments[0].alt = u"můj"_s; },
        [](Post &post) { post.attachments[0].alt = u"jejich"_s; });
    ASSERT_EQ(fieldsOf(merged.conflicts), QStringList { u"attachments[aa].alt"_s });
    EXPECT_EQ(postOf(merged).attachments[0].alt, u"jejich"_s);
    const auto chosen = withChoice(merged.body, merged.conflicts.first().field, merged.conflicts.first().mine);
    EXPECT_EQ(postFromJson({}, chosen).attachments[0].alt, u"můj"_s);
    EXPECT_EQ(postFromJson({}, chosen).attachments[1], basePost().attachments[1]);
}

TEST(PostMerge, attachmentDeleted_goes_unlessTheOtherSideWorkedOnIt)
{
    const Change deletion = [](Post &post) { post.attachments.removeFirst(); };
    const Change work = [](Post &post) { post.attachments[0].alt = u"práce"_s; };
    const Change other = [](Post &post) { post.attachments[1].alt = u"jinde"_s; };
    EXPECT_EQ(digestsOf(postOf(mergedChanges(deletion, other))), QStringList { u"bb"_s });
    EXPECT_EQ(digestsOf(postOf(mergedChanges(other, deletion))), QStringList { u"bb"_s });
    EXPECT_EQ(digestsOf(postOf(mergedChanges(deletion, work))), (QStringList { u"aa"_s, u"bb"_s }));
    EXPECT_EQ(digestsOf(postOf(mergedChanges(work, deletion))), (QStringList { u"aa"_s, u"bb"_s }));
}

TEST(PostMerge, attachmentsAddedOnBothSides_areAllThere_nearTheirNeighbours)
{
    const auto merged = mergedChanges([](Post &post) { post.attachments.insert(1, picture(u"mm"_s)); },
        [](Post &post) { post.attachments.append(picture(u"tt"_s)); });
    EXPECT_EQ(digestsOf(postOf(merged)), (QStringList { u"aa"_s, u"mm"_s, u"bb"_s, u"tt"_s }));
}

TEST(PostMerge, times_areTheLaterChangeAndTheEarlierCreation)
{
    const auto merged = mergedChanges([](Post &post) { post.changedAt = at(9), post.createdAt = at(-3); },
        [](Post &post) { post.changedAt = at(7), post.createdAt = at(-2); });
    EXPECT_EQ(postOf(merged).changedAt, at(9));
    EXPECT_EQ(postOf(merged).createdAt, at(-3));
    EXPECT_TRUE(merged.conflicts.isEmpty());
}

TEST(PostMerge, author_isNeverAPersonsConflict)
{
    const auto merged
        = mergedChanges([](Post &post) { post.author = u"petr"_s; }, [](Post &post) { post.author = u"jana"_s; });
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).author, u"jana"_s);
}

TEST(PostMerge, deletionAgainstAnEdit_losesToTheEdit)
{
    const Change deletion = [](Post &post) { post.deletedAt = at(5); };
    const Change edit = [](Post &post) { post.lead = u"Čerstvá práce."_s; };
    for (const auto &merged : { mergedChanges(deletion, edit), mergedChanges(edit, deletion) }) {
        EXPECT_FALSE(postOf(merged).deletedAt.has_value());
        EXPECT_EQ(postOf(merged).lead, u"Čerstvá práce."_s);
        EXPECT_TRUE((merged.tookMine + merged.tookTheirs).contains(u"deletedAt"_s));
    }
}

TEST(PostMerge, deletionAgainstAnotherAuthor_holds)
{
    const auto merged
        = mergedChanges([](Post &post) { post.deletedAt = at(5); }, [](Post &post) { post.author = u"jana"_s; });
    EXPECT_EQ(postOf(merged).deletedAt, at(5));
}

TEST(PostMerge, deletedOnBothSides_keepsTheEarlierTime)
{
    const auto merged
        = mergedChanges([](Post &post) { post.deletedAt = at(8); }, [](Post &post) { post.deletedAt = at(5); });
    EXPECT_EQ(postOf(merged).deletedAt, at(5));
}

TEST(PostMerge, broughtBackOnOneSide_isBack)
{
    const auto base = with<Post>(basePost(), [](Post &post) { post.deletedAt = at(5); });
    const auto mine = with<Post>(base, [](Post &post) { post.deletedAt.reset(); });
    const auto theirs = with<Post>(base, [](Post &post) { post.author = u"jana"_s; });
    EXPECT_FALSE(postOf(mergedPosts(base, mine, theirs)).deletedAt.has_value());
    EXPECT_FALSE(postOf(mergedPosts(base, theirs, mine)).deletedAt.has_value());
}

TEST(PostMerge, archivingAgainstAnEdit_losesToTheEdit_andHoldsOtherwise)
{
    const Change archiving = [](Post &post) { post.archived = true; };
    EXPECT_FALSE(postOf(mergedChanges(archiving, [](Post &post) { post.body += u"\nDodatek.\n"_s; })).archived);
    EXPECT_TRUE(postOf(mergedChanges(archiving, [](Post &post) { post.author = u"jana"_s; })).archived);
}

TEST(PostMerge, approval_ofTheMergedContent_isPreferred)
{
    const auto mine = with<Post>(basePost(), [](Post &post) { post.approval = approvalOf(post, u"moje"_s); });
    const auto theirs = with<Post>(basePost(), [](Post &post) {
        post.approval = Approval { u"jejich"_s, at(5), u"jiný obsah"_s };
    });
    EXPECT_EQ(postOf(mergedPosts(basePost(), mine, theirs)).approval->by, u"moje"_s);
    EXPECT_EQ(postOf(mergedPosts(basePost(), theirs, mine)).approval->by, u"moje"_s);
}

TEST(PostMerge, approvalsOfOtherContents_keepTheirs_andHoldForNothing)
{
    const auto mine = with<Post>(basePost(), [](Post &post) {
        post.title = u"Můj"_s;
        post.approval = approvalOf(post, u"moje"_s);
    });
    const auto theirs = with<Post>(basePost(), [](Post &post) {
        post.lead = u"Jejich"_s;
        post.approval = approvalOf(post, u"jejich"_s);
    });
    const auto merged = postOf(mergedPosts(basePost(), mine, theirs));
    EXPECT_EQ(merged.approval->by, u"jejich"_s);
    EXPECT_FALSE(isApproved(merged));
}

TEST(PostMerge, approvalTakenBackOnOneSide_isTakenBack)
{
    const auto base = with<Post>(basePost(), [](Post &post) { post.approval = approvalOf(post, u"jana"_s); });
    const auto mine = with<Post>(base, [](Post &post) { post.approval.reset(); });
    const auto theirs = with<Post>(base, [](Post &post) { post.author = u"jana"_s; });
    EXPECT_FALSE(postOf(mergedPosts(base, mine, theirs)).approval.has_value());
}

TEST(PostMerge, fieldsOfANewerVersion_areMergedByKey_andTheirsHoldsWhenBothChangedOne)
{
    const auto newer = [](int a, int b, int c) {
        return with<Post>(basePost(), [&](Post &post) {
            post.unknown[u"newer"_s]
                = QJsonObject { { u"a"_s, a }, { u"in"_s, QJsonObject { { u"b"_s, b }, { u"c"_s, c } } } };
        });
    };
    const auto merged = mergedPosts(newer(1, 1, 1), newer(2, 2, 1), newer(1, 3, 3));
    EXPECT_EQ(postOf(merged).unknown, newer(2, 3, 3).unknown);
    EXPECT_EQ(fieldsOf(merged.conflicts), QStringList { u"newer.in.b"_s });
}

TEST(PostMergeWithoutBase, emptyFields_takeTheOther_listsAreUnited_twoWordingsAreAConflict)
{
    const auto mine = with<Post>(basePost(), [](Post &post) {
        post.lead.clear();
        post.categories = { u"Sport"_s, u"Město"_s };
        post.title = u"Můj"_s;
    });
    const auto theirs = with<Post>(basePost(), [](Post &post) { post.attachments.removeLast(); });
    const auto merged = merge(u"post"_s, std::nullopt, toJson(mine), toJson(theirs));
    EXPECT_EQ(fieldsOf(merged.conflicts), QStringList { u"title"_s });
    EXPECT_TRUE(merged.conflicts.first().base.isUndefined());
    EXPECT_EQ(postOf(merged).title, basePost().title);
    EXPECT_EQ(postOf(merged).lead, basePost().lead);
    EXPECT_EQ(postOf(merged).categories, (QStringList { u"Sport"_s, u"Doprava"_s, u"Město"_s }));
    EXPECT_EQ(digestsOf(postOf(merged)), (QStringList { u"aa"_s, u"bb"_s }));
}

TEST(PostMergeWithoutBase, deletedOnOneSide_staysDeleted_onlyWhenTheOtherHasNothingMore)
{
    const auto deleted = with<Post>(basePost(), [](Post &post) { post.deletedAt = at(5); });
    const auto edited = with<Post>(basePost(), [](Post &post) { post.title = u"Jiný"_s; });
    const auto without = [](const Post &mine, const Post &theirs) {
        return postOf(merge(u"post"_s, std::nullopt, toJson(mine), toJson(theirs)));
    };
    EXPECT_TRUE(without(deleted, basePost()).deletedAt.has_value());
    EXPECT_TRUE(without(basePost(), deleted).deletedAt.has_value());
    EXPECT_FALSE(without(deleted, edited).deletedAt.has_value());
    EXPECT_FALSE(without(edited, deleted).deletedAt.has_value());
}

TEST(PostMerge, oneSideUntouched_givesTheOther_asItIs)
{
    const auto mine = with<Post>(basePost(), [](Post &post) { post.title = u"Můj"_s; });
    const auto merged = mergedPosts(basePost(), mine, basePost());
    EXPECT_EQ(merged.body, toJson(mine));
    EXPECT_EQ(merged.tookMine, QStringList { u"title"_s });
    EXPECT_TRUE(merged.tookTheirs.isEmpty());
}

TEST(PostMerge, event_oneMovesTheHour_anotherThePlace_bothHold)
{
    auto base = basePost();
    base.details.event = EventDetails { at(1000), at(2000), u"Sál"_s, {} };
    const auto merged = mergedPosts(base, with(base, Change([](Post &post) { post.details.event->starts = at(1500); })),
        with(base, Change([](Post &post) { post.details.event->place = u"Kaple"_s; })));
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).details.event, (EventDetails { at(1500), at(2000), u"Kaple"_s, {} }));
}

TEST(PostMerge, event_movedOnBothSides_isAConflictOfThatTime)
{
    auto base = basePost();
    base.details.event = EventDetails { at(1000), {}, u"Sál"_s, {} };
    const auto merged = mergedPosts(base, with(base, Change([](Post &post) { post.details.event->starts = at(1500); })),
        with(base, Change([](Post &post) { post.details.event->starts = at(1600); })));
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(merged.conflicts.first().field, u"event.starts"_s);
    EXPECT_EQ(postOf(merged).details.event->starts, at(1600));
}

TEST(PostMerge, postPutAway_whileItsEventWasMoved_comesBack)
{
    auto base = basePost();
    base.details.event = EventDetails { at(1000), {}, u"Sál"_s, {} };
    const auto merged = mergedPosts(base, with(base, Change([](Post &post) { post.deletedAt = at(50); })),
        with(base, Change([](Post &post) { post.details.event->starts = at(1500); })));
    EXPECT_FALSE(postOf(merged).deletedAt);
    EXPECT_EQ(postOf(merged).details.event->starts, at(1500));
}

TEST(PostMerge, english_editedInDifferentParagraphs_isMadeOfBoth)
{
    auto base = basePost();
    base.details.english = EnglishDetails { u"Concert"_s, u"One.\n\nTwo.\n\nThree."_s };
    const auto merged = mergedPosts(base,
        with(base, Change([](Post &post) { post.details.english->body = u"One!\n\nTwo.\n\nThree."_s; })),
        with(base, Change([](Post &post) { post.details.english->body = u"One.\n\nTwo.\n\nThree!"_s; })));
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(postOf(merged).details.english->body, u"One!\n\nTwo.\n\nThree!"_s);
}
