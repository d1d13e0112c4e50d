// Bad days: what the channel says when answers are lost, cut or nonsense, that a look-up then tells the truth, and that the
// final request is never repeated.
#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct LostAnswer {
    const char *name;
    GraphFault fault;
    bool carriedOut;
};

void PrintTo(const LostAnswer &lost, std::ostream *out)
{
    *out << lost.name;
}

using Kind = GraphFault::Kind;

const LostAnswer lostAnswers[] {
    { "cutBefore", { .kind = Kind::CutBefore }, false },
    { "cutAfter", { .kind = Kind::CutAfter }, true },
    { "cutInTheMiddle", { .kind = Kind::CutMiddle }, true },
    { "code1", { .kind = Kind::Refused500, .code = 1 }, false },
    { "code2", { .kind = Kind::Refused500, .code = 2 }, false },
    { "doneButCode1", { .kind = Kind::DoneBut500, .code = 1 }, true },
    { "doneButCode2", { .kind = Kind::DoneBut500, .code = 2 }, true },
    { "gateway", { .kind = Kind::Html, .status = 502 }, false },
    { "gatewayAfter", { .kind = Kind::HtmlAfter, .status = 504 }, true },
};

class LostAnswers : public PageContract, public ::testing::WithParamInterface<LostAnswer>
{
};

} // namespace

TEST_P(LostAnswers, finalRequest_isUnknown_sentOnce_andFoundIfItIsThere)
{
    for (const auto ahead : { Millis { 0 }, Millis { 24h } }) {
        graph.clearFaults();
        graph.addFault("POST", u"/feed"_s, GetParam().fault);
        const auto out = outgoing(u"Hody %1"_s.arg(ahead.count()), ahead);
        const auto before = graph.posts().size();
        const auto error = refused(out);
        EXPECT_EQ(error.kind, ErrorKind::UnknownOutcome) << said(error);
        const auto there = found(out);
        EXPECT_EQ(there.has_value(), GetParam().carriedOut);
        EXPECT_EQ(graph.posts().size() - before, GetParam().carriedOut ? 1 : 0);
        EXPECT_EQ(graph.countSeen("POST", u"/feed"_s), 1);
        graph.clearSeen();
        if (!there) {
            (void)published(out);
            EXPECT_EQ(graph.posts().size() - before, 1);
            graph.clearSeen();
        }
    }
}

TEST_P(LostAnswers, edit_isUnknown_andOurOwnLostEditIsNotAConflict)
{
    auto out = outgoing();
    const auto item = published(out);
    out.content.title = u"Uzavírka se prodlužuje"_s;
    graph.addFault("POST", u"/"_s + item.remoteId, GetParam().fault);
    const auto page = channel();
    const auto lost = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::UnknownOutcome) << said(lost.error());
    const auto again = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(again) << said(again.error());
    EXPECT_EQ(again->title, out.content.title);
    EXPECT_EQ(graph.post(item.remoteId)->edits, 1);
}

TEST_P(LostAnswers, withdrawal_isUnknown_andFinishedLater)
{
    const auto item = published(outgoing());
    graph.addFault("DELETE", u"."_s, GetParam().fault);
    const auto page = channel();
    const auto lost = waitFor(page->withdraw(item.remoteId));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::UnknownOutcome) << said(lost.error());
    EXPECT_EQ(waitFor(page->fetch(item.remoteId))->has_value(), !GetParam().carriedOut);
    ASSERT_TRUE(waitFor(page->withdraw(item.remoteId)));
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_P(LostAnswers, photo_isUploadedAgain_andNothingIsPublishedTwice)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    graph.addFault("POST", u"/photos"_s, GetParam().fault);
    const auto error = refused(out);
    EXPECT_EQ(error.kind, ErrorKind::Server) << said(error);
    EXPECT_TRUE(graph.posts().isEmpty());
    const auto item = published(out);
    EXPECT_EQ(graph.altTexts(item.remoteId), QStringList { u"Most"_s });
    EXPECT_EQ(graph.posts().size(), 1);
}

TEST_P(LostAnswers, readingBack_failing_isNoFailure)
{
    const auto out = outgoing();
    graph.addFault("GET", uR"(/\d+_\d+\?)"_s, GetParam().fault);
    const auto item = published(out);
    EXPECT_FALSE(item.remoteId.isEmpty());
    EXPECT_TRUE(item.visible);
    const auto page = channel();
    const auto there = waitFor(page->fetch(item.remoteId));
    ASSERT_TRUE(there && *there);
    EXPECT_EQ((*there)->fingerprint, item.fingerprint);
}

TEST_P(LostAnswers, lookUp_failing_cannotTell)
{
    const auto out = outgoing();
    (void)published(out);
    for (const auto *list : { "scheduled_posts", "published_posts" }) {
        graph.addFault("GET", QString::fromLatin1(list), GetParam().fault);
        const auto page = channel();
        EXPECT_FALSE(waitFor(page->find(out, begun))) << list;
    }
    EXPECT_TRUE(found(out));
}

INSTANTIATE_TEST_SUITE_P(Ways, LostAnswers, ::testing::ValuesIn(lostAnswers), [](const auto &lost) { return std::string(lost.param.name); });

TEST_F(PageContract, emptyListWith200_isNoProofOfAbsence_butOfAWrongToken)
{
    const auto out = outgoing();
    (void)published(out);
    setToken(FakeGraph::userToken());
    const auto page = channel();
    const auto looked = waitFor(page->find(out, begun));
    ASSERT_FALSE(looked);
    EXPECT_EQ(looked.error().code, u"fb-user-token"_s) << said(looked.error());
}

TEST_F(PageContract, unreachable_isSurelyNotSent)
{
    graph.setGone(true);
    const auto error = refused(outgoing());
    EXPECT_EQ(error.kind, ErrorKind::Offline) << said(error);
}

} // namespace bubenik
