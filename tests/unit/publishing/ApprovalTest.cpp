// What may go out and what is taken back where the newsroom wants everything approved.
#include "EngineFixture.h"
#include "publishing/Approval.h"
#include "publishing/History.h"
#include "publishing/Tuning.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ApprovalTest : public EngineTest
{
protected:
    ApprovalTest() { want({ .isRequired = true }); }

    void want(const Workflow &workflow) { EXPECT_TRUE(setWorkflow(*stores, workflow, by(u"Tajemník"_s))); }
    [[nodiscard]] Edit by(const QString &name) { return { name, u"approving"_s, clock.now() }; }
    void approveIt(const QString &name = u"Tajemník"_s)
    {
        const auto approved = approve(*stores, postId, by(name));
        EXPECT_TRUE(approved) << qPrintable(approved ? QString() : approved.error().code);
    }
    // As the editor saves a text, without releasing anything.
    void write(const QString &title)
    {
        auto text = *stores->posts.load(postId);
        text.title = title;
        EXPECT_TRUE(stores->posts.save(text, by(u"eva"_s)));
    }
    [[nodiscard]] ReviewState state()
    {
        const auto now = reviewOf(*stores, postId, { u"x"_s, u"x"_s }, clock.now());
        EXPECT_TRUE(now);
        return now ? now->state : ReviewState::Draft;
    }
    // The server is in the settings as after connecting; nothing here talks to it.
    void connectAs(const QString &user, const QStringList &roles)
    {
        EXPECT_TRUE(stores->settings.set(u"backend/url"_s, u"https://couch.example.cz"_s));
        EXPECT_TRUE(stores->settings.set(u"backend/user"_s, user));
        EXPECT_TRUE(noteRoles(stores->settings, roles));
    }
    static QString codeOf(const Result<Review> &result) { return result ? QString() : result.error().code; }
};

} // namespace

TEST_F(ApprovalTest, unapproved_isNotSent_saysSo_andGoesOutWhenApproved)
{
    schedule(u"Uzavírka"_s);
    untilQuiet(3);
    EXPECT_TRUE(world.standing().isEmpty());
    EXPECT_EQ(delivery().problem->code, QString(notApproved));
    EXPECT_TRUE(history().contains(history::held));
    EXPECT_FALSE(isPersonsTurn(delivery()));
    approveIt();
    untilQuiet();
    expectOne(u"Uzavírka"_s);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(ApprovalTest, publishNow_waitsForItsApprovalHoweverLong)
{
    schedule(u"Havárie"_s);
    (void)pass();
    clock.advance(9h);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    approveIt();
    untilQuiet();
    expectOne(u"Havárie"_s);
}

TEST_F(ApprovalTest, unapprovedAtItsTime_isMissed_notSentLate)
{
    schedule(u"Koncert"_s, clock.now() + 1h);
    untilQuiet();
    EXPECT_TRUE(world.standing().isEmpty());
    EXPECT_EQ(delivery().state, DeliveryState::Failed);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Missed);
}

TEST_F(ApprovalTest, scheduledAfterTheApproval_isCovered)
{
    postId = post(u"Uzavírka"_s).id;
    approveIt();
    ASSERT_TRUE(bubenik::schedule(*stores, { .post = postId, .channel = web }, clock.now()));
    untilQuiet();
    expectOne(u"Uzavírka"_s);
}

TEST_F(ApprovalTest, edit_voidsTheApproval_andUndoneMakesItHoldAgain)
{
    schedule(u"Uzavírka"_s, clock.now() + 2h);
    approveIt();
    EXPECT_EQ(state(), ReviewState::Approved);
    write(u"Uzavírka!"_s);
    EXPECT_EQ(state(), ReviewState::Voided);
    clock.advance(2h);
    (void)pass();
    EXPECT_TRUE(world.standing().isEmpty());
    write(u"Uzavírka"_s);
    EXPECT_EQ(state(), ReviewState::Approved);
    untilQuiet();
    expectOne(u"Uzavírka"_s);
}

TEST_F(ApprovalTest, descriptionOfAPicture_belongsToTheContent)
{
    auto text = post(u"Slavnost"_s);
    postId = text.id;
    text.attachments = { Attachment {
        .digest = QString(64, u'a'), .fileName = u"a.jpg"_s, .mime = u"image/jpeg"_s, .alt = u"Náměstí"_s } };
    ASSERT_TRUE(stores->posts.save(text, by(u"eva"_s)));
    approveIt();
    EXPECT_EQ(state(), ReviewState::Approved);
    text = *stores->posts.load(postId);
    text.attachments[0].alt = u"Náměstí v noci"_s;
    ASSERT_TRUE(stores->posts.save(text, by(u"eva"_s)));
    EXPECT_EQ(state(), ReviewState::Voided);
}

TEST_F(ApprovalTest, ownTextOfAChannel_isApprovedWithThePost_andItsEditVoidsForThatChannel)
{
    schedule(u"Uzavírka"_s, clock.now() + 2h);
    OwnContent own;
    own.title = u"Krátce: uzavírka"_s;
    ASSERT_TRUE(setOwnContent(*stores, id, own, clock.now()));
    ASSERT_TRUE(release(*stores, postId, clock.now()));
    EXPECT_TRUE(permissionFor(*stores, delivery())->isHeld);
    approveIt();
    EXPECT_FALSE(permissionFor(*stores, delivery())->isHeld);
    own.title = u"Ještě kratší"_s;
    ASSERT_TRUE(setOwnContent(*stores, id, own, clock.now()));
    EXPECT_TRUE(permissionFor(*stores, delivery())->isHeld);
}

TEST_F(ApprovalTest, approvingTheNewWording_bringsItToWhatWaits)
{
    schedule(u"Uzavírka"_s, clock.now() + 2h);
    write(u"Uzavírka do pátku"_s); // nobody published the change
    approveIt();
    EXPECT_EQ(delivery().released.title, u"Uzavírka do pátku"_s);
    untilQuiet();
    expectOne(u"Uzavírka do pátku"_s);
}

TEST_F(ApprovalTest, handedOver_isTakenBackWhenTheApprovalIsWithdrawn)
{
    world.traits.schedules = true;
    schedule(u"Koncert"_s, clock.now() + 24h);
    approveIt();
    (void)pass();
    ASSERT_EQ(delivery().state, DeliveryState::HandedOver);
    ASSERT_TRUE(withdrawApproval(*stores, postId, u"Koncert se ruší."_s, by(u"Tajemník"_s)));
    (void)pass();
    EXPECT_TRUE(world.standing().isEmpty());
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    EXPECT_EQ(state(), ReviewState::Withdrawn);
    approveIt();
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver);
    untilQuiet();
    expectOne(u"Koncert"_s);
}

TEST_F(ApprovalTest, handedOver_isTakenBackAfterAnEdit_onceTheWriterPauses)
{
    world.traits.schedules = true;
    schedule(u"Koncert"_s, clock.now() + 24h);
    approveIt();
    (void)pass();
    write(u"Koncert!"_s);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver); // may be a letter typed and taken away
    clock.advance(tuning::writingPause + 1s);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    EXPECT_TRUE(world.standing().isEmpty());
}

TEST_F(ApprovalTest, handedOver_isTakenBackBeforeItsTime_whileSomebodyTypes)
{
    world.traits.schedules = true;
    schedule(u"Koncert"_s, clock.now() + 30min);
    approveIt();
    (void)pass();
    ASSERT_EQ(delivery().state, DeliveryState::HandedOver);
    const auto due = delivery().due;
    for (int i = 0; clock.now() < due - 2min; ++i) {
        write(u"Koncert %1"_s.arg(i));
        clock.advance(60s);
        (void)pass();
    }
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    EXPECT_TRUE(world.standing().isEmpty());
}

TEST_F(ApprovalTest, live_staysAsItIs_andItsChangeWaitsForTheApproval)
{
    schedule(u"Uzavírka"_s);
    approveIt();
    untilQuiet();
    ASSERT_EQ(delivery().state, DeliveryState::Live);
    edit(u"Uzavírka skončila"_s);
    untilQuiet(3);
    expectOne(u"Uzavírka"_s);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(delivery().problem->code, QString(notApproved));
    approveIt();
    untilQuiet();
    expectOne(u"Uzavírka skončila"_s);
}

TEST_F(ApprovalTest, withdrawalByTheEditor_needsNoApproval)
{
    schedule(u"Uzavírka"_s);
    approveIt();
    untilQuiet();
    write(u"Jiný"_s);
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()));
    untilQuiet();
    EXPECT_TRUE(world.standing().isEmpty());
}

TEST_F(ApprovalTest, notRequired_nothingIsHeld)
{
    want({});
    schedule(u"Uzavírka"_s);
    untilQuiet();
    expectOne(u"Uzavírka"_s);
}

TEST_F(ApprovalTest, urgent_goesOutWithItsReason_whereAllowed)
{
    schedule(u"Havárie vody"_s);
    EXPECT_EQ(codeOf(releaseUrgently(*stores, postId, u" "_s, by(u"eva"_s))), u"no-reason"_s);
    ASSERT_TRUE(releaseUrgently(*stores, postId, u"Praskl řad, voda neteče."_s, by(u"eva"_s)));
    EXPECT_EQ(state(), ReviewState::Urgent);
    untilQuiet();
    expectOne(u"Havárie vody"_s);
    const auto log = stores->activity.of(postId.value);
    ASSERT_TRUE(log);
    const auto told = std::ranges::find_if(*log, [](const ActivityEntry &entry) { return entry.what == activity::urgent; });
    ASSERT_NE(told, log->end());
    EXPECT_EQ(told->detail, u"Praskl řad, voda neteče."_s);
    want({ .isRequired = true, .allowsUrgent = false });
    EXPECT_EQ(codeOf(releaseUrgently(*stores, postId, u"Spěchá."_s, by(u"eva"_s))), u"urgent-not-allowed"_s);
}

TEST_F(ApprovalTest, fourEyes_neitherAuthorNorSubmitterApproves)
{
    want({ .isRequired = true, .fourEyes = true });
    postId = post(u"Uzavírka"_s).id; // by eva
    EXPECT_EQ(codeOf(approve(*stores, postId, by(u"eva"_s))), u"four-eyes"_s);
    ASSERT_TRUE(submitForReview(*stores, postId, {}, by(u"petr"_s)));
    EXPECT_EQ(codeOf(approve(*stores, postId, by(u"petr"_s))), u"four-eyes"_s);
    approveIt();
    EXPECT_EQ(state(), ReviewState::Approved);
}

TEST_F(ApprovalTest, returned_withARemark_thenSubmittedAgain)
{
    postId = post(u"Uzavírka"_s).id;
    ASSERT_TRUE(submitForReview(*stores, postId, u"Prosím do pátku."_s, by(u"eva"_s)));
    EXPECT_EQ(state(), ReviewState::ForReview);
    EXPECT_EQ(stores->posts.counts()->forReview, 1);
    EXPECT_EQ(stores->posts.row(postId)->value().state, PostState::ForReview);
    EXPECT_EQ(stores->posts.keys(PostFilter::ForReview)->size(), 1);
    EXPECT_EQ(stores->posts.search(u"uzav"_s, PostFilter::ForReview)->size(), 1);
    EXPECT_EQ(codeOf(returnWithRemarks(*stores, postId, {}, by(u"Tajemník"_s))), u"no-remark"_s);
    ASSERT_TRUE(returnWithRemarks(*stores, postId, u"Chybí objízdná trasa."_s, by(u"Tajemník"_s)));
    EXPECT_EQ(state(), ReviewState::Returned);
    EXPECT_EQ(stores->posts.row(postId)->value().state, PostState::Returned);
    EXPECT_EQ(stores->posts.counts()->forReview, 0);
    const auto review = *stores->reviews.load(postId);
    ASSERT_EQ(review.remarks.size(), 1);
    ASSERT_TRUE(resolveRemark(*stores, postId, review.remarks[0].id, by(u"eva"_s)));
    EXPECT_EQ(openRemarks(*stores->reviews.load(postId)), 0);
    ASSERT_TRUE(submitForReview(*stores, postId, {}, by(u"eva"_s)));
    EXPECT_EQ(state(), ReviewState::ForReview);
}

TEST_F(ApprovalTest, twoApproversAtOnce_theSameContentIsApproved_andALaterReturnHolds)
{
    schedule(u"Uzavírka"_s, clock.now() + 2h);
    approveIt(u"Tajemník"_s);
    approveIt(u"Místostarosta"_s);
    EXPECT_FALSE(permissionFor(*stores, delivery())->isHeld);
    clock.advance(1s);
    ASSERT_TRUE(returnWithRemarks(*stores, postId, u"Ještě ne."_s, by(u"Tajemník"_s)));
    EXPECT_TRUE(permissionFor(*stores, delivery())->isHeld);
}

TEST_F(ApprovalTest, withAServer_onlyApproversApprove_andADeputyInTheirTime)
{
    postId = post(u"Uzavírka"_s).id;
    connectAs(u"jana"_s, { u"editor"_s });
    EXPECT_EQ(codeOf(approve(*stores, postId, by(u"Jana"_s))), u"not-approver"_s);
    EXPECT_FALSE(setWorkflow(*stores, {}, by(u"Jana"_s)));
    connectAs(u"tajemnik"_s, { u"approver"_s });
    const auto from = clock.now() + 1h;
    ASSERT_TRUE(nameDeputy(*stores, { u"jana"_s, u"Jana"_s }, from, from + 24h, by(u"Tajemník"_s)));
    connectAs(u"jana"_s, { u"editor"_s, u"deputy"_s });
    EXPECT_EQ(codeOf(approve(*stores, postId, by(u"Jana"_s))), u"not-approver"_s); // not yet
    clock.advance(2h);
    approveIt(u"Jana"_s);
    const auto decision = stores->reviews.load(postId)->decision.value();
    EXPECT_EQ(decision.role, u"deputy"_s);
    EXPECT_EQ(decision.standsFor->user, u"tajemnik"_s);
    clock.advance(24h);
    EXPECT_EQ(codeOf(approve(*stores, postId, by(u"Jana"_s))), u"not-approver"_s); // over
}

TEST_F(ApprovalTest, textChangedWhileItWasRead_isNotApproved)
{
    const auto text = post(u"Uzavírka"_s);
    postId = text.id;
    const auto seen = approvalDigest(contentOf(text));
    write(u"Uzavírka zrušena"_s);
    EXPECT_EQ(codeOf(approve(*stores, postId, by(u"Tajemník"_s), seen)), u"changed-meanwhile"_s);
    EXPECT_EQ(state(), ReviewState::Draft);
}

TEST_F(ApprovalTest, requirementSwitchedOn_takesBackWhatWasHandedOverUnapproved)
{
    want({});
    world.traits.schedules = true;
    schedule(u"Koncert"_s, clock.now() + 24h);
    (void)pass();
    ASSERT_EQ(delivery().state, DeliveryState::HandedOver);
    want({ .isRequired = true });
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    EXPECT_TRUE(world.standing().isEmpty());
}
