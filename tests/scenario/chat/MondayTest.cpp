// A scripted Monday from 14:00 to 19:00 on the town's clock: 500 comments in an hour, late, ranked, edited and deleted
// ones among them; the token dies, the network is gone for 20 minutes, answers get lost, the program is killed with a
// reply under way. None is missed, none twice, each is answered once.
#include "unit/chat/ChatFixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int comments = 500;
constexpr auto step = 2s;

class MondayTest : public ChatTest
{
protected:
    MondayTest()
    {
        clock.setWall(at(14, 0));
        auto monday = openChat(*stores, { QDate(2026, 12, 7), post, at(17, 0), at(18, 0) }, eva());
        EXPECT_TRUE(monday);
        EXPECT_TRUE(closeChat(*stores, id, eva())); // of the fixture
        chat = *monday;
        id = chatId(chat.day);
        startKeeper();
        listen();
        graph.change([](GraphState &state) { state.settings.rankedComments = true; });
    }

    [[nodiscard]] static Instant at(int hour, int minute)
    {
        return *Zone("Europe/Prague").fromLocal(QDate(2026, 12, 7), QTime(hour, minute));
    }

    void listen()
    {
        QObject::connect(keeper.get(), &ChatKeeper::questionsChanged, keeper.get(), [this] { noteSeen(); });
        QObject::connect(keeper.get(), &ChatKeeper::connectionChanged, keeper.get(), [this] {
            if (keeper->connection(post).problem) {
                m_asked.clear(); // these come later, and the window says why
            }
        });
    }

    // Time from a comment to its question, of those that nothing stood in the way of.
    void noteSeen()
    {
        const auto there = stores->chats.questionsOf(id).value();
        for (const auto &question : there) {
            const auto asked = m_asked.constFind(question.id);
            if (asked != m_asked.cend()) {
                m_slowest = std::max(m_slowest, clock.now() - *asked);
                m_asked.erase(asked);
            }
        }
    }

    void sayNext()
    {
        const bool isLate = m_said % 10 == 3;
        const auto text = u"Otázka číslo %1: kdy bude hotovo?"_s.arg(m_said);
        const auto remote = graph.addComment(
            remoteIdOf(post), { .message = text, .hiddenFor = std::chrono::seconds(isLate ? 30 + m_said % 300 : 0) });
        if (!isLate && !isTroubled()) {
            m_asked.insert(questionId(commentId(page, remote)), clock.now());
        }
        if (m_said % 20 == 7) {
            m_toEdit.append({ remote, clock.now() + 60s });
        }
        if (m_said % 100 == 55) {
            m_toDelete.append({ remote, clock.now() + 90s });
        }
        ++m_said;
    }

    void changeThere()
    {
        const auto due
            = [this](QList<std::pair<QString, Instant>> &all, const std::function<void(GraphComment &)> &change) {
                  for (const auto &[remote, when] : std::exchange(all, {})) {
                      if (when > clock.now()) {
                          all.append({ remote, when });
                          continue;
                      }
                      graph.change([&](GraphState &state) {
                          for (auto &comment : state.comments) {
                              if (comment.id == remote) {
                                  change(comment);
                              }
                          }
                      });
                  }
              };
        due(m_toEdit, [](GraphComment &comment) { comment.message += u" (upraveno)"_s; });
        due(m_toDelete, [](GraphComment &comment) { comment.deleted = true; });
    }

    [[nodiscard]] bool isTroubled() const
    {
        const auto now = clock.now();
        return (now > at(17, 19) && now < at(17, 25)) || (now > at(17, 29) && now < at(17, 52));
    }

    // The assistant answers what is open, a few a minute; sometimes two people the same one.
    void answerSome(int count)
    {
        const auto now = queue();
        for (const auto &entry : now.entries) {
            if (count == 0 || !isOpen(entry.state)) {
                continue;
            }
            --count;
            const auto text = u"Odpověď na: %1"_s.arg(entry.question.text.left(20));
            QElapsedTimer timer;
            timer.start();
            ASSERT_TRUE(approve(*stores, entry.question.id, text, entry.question.text, eva()));
            const auto second
                = approve(*stores, entry.question.id, u"Jinak."_s, entry.question.text, { u"petr"_s, clock.now() });
            ASSERT_EQ(second.error().code, u"question-answered"_s);
            ASSERT_TRUE(keeper->refresh());
            (void)pass();
            m_slowestReply = std::max(m_slowestReply, timer.elapsed());
        }
    }

    // As a power cut: the reply was begun, and perhaps got out; the next process finds it.
    void killWithAReplyUnderWay(bool gotOut)
    {
        const auto now = queue();
        for (const auto &entry : now.entries) {
            if (!isOpen(entry.state) || !entry.comment) {
                continue;
            }
            const auto text = u"Odpověď před pádem"_s;
            ASSERT_TRUE(approve(*stores, entry.question.id, text, entry.question.text, eva()));
            auto comment = stores->comments.load(entry.question.comment).value();
            comment.answer->state = CommentAnswer::State::Sending;
            comment.answer->startedAt = clock.now();
            ASSERT_TRUE(stores->comments.save(comment, clock.now()));
            if (gotOut) {
                (void)graph.ask("POST", comment.remoteId + u"/comments"_s, { { u"message"_s, text } });
            }
            break;
        }
        keeper.reset();
        restart();
        startKeeper();
        listen();
    }

    void runUntil(Instant end)
    {
        while (clock.now() < end) {
            clock.advance(step);
            changeThere();
            if (engine->isFollowedDue()) {
                (void)pass();
            }
        }
    }

    int m_said = 0;
    QHash<QuestionId, Instant> m_asked;
    QList<std::pair<QString, Instant>> m_toEdit;
    QList<std::pair<QString, Instant>> m_toDelete;
    Millis m_slowest { 0 };
    qint64 m_slowestReply = 0; // milliseconds
};

} // namespace

TEST_F(MondayTest, fiveHundredComments_noneMissed_noneTwice_allAnsweredOnce)
{
    runUntil(at(15, 0));
    for (int early = 0; early < 20; ++early) { // people ask beforehand
        sayNext();
        runUntil(clock.now() + 4min);
    }
    runUntil(at(17, 0));
    using Kind = GraphFault::Kind;
    graph.planFaults(20261207, 15, { Kind::CutAfter, Kind::DoneBut500, Kind::CutMiddle, Kind::Refused500 });
    bool isDead = false;
    bool isGone = false;
    int kills = 0;
    while (clock.now() < at(18, 0)) {
        const auto now = clock.now();
        while (m_said < comments && m_said < 20 + (comments - 20) * (now - at(17, 0)) / Millis(55min)) {
            sayNext();
        }
        if (!isDead && now >= at(17, 20)) {
            isDead = true;
            graph.killToken(FakeGraph::pageToken(), 460);
        }
        if (isDead && now >= at(17, 23)) { // a new one was pasted
            graph.change([](GraphState &state) { state.tokens[FakeGraph::pageToken()].death = 0; });
            engine->forget(page);
        }
        if (!isGone && now >= at(17, 30) && now < at(17, 50)) {
            isGone = true;
            graph.setGone(true);
        }
        if (isGone && now >= at(17, 50)) {
            isGone = false;
            graph.setGone(false);
        }
        if (kills < 2 && now >= at(17, 55) + kills * Millis(1min)) {
            killWithAReplyUnderWay(kills == 0);
            ++kills;
        }
        runUntil(now + 20s);
        answerSome(3);
    }
    graph.clearFaults();
    EXPECT_EQ(m_said, comments);
    EXPECT_EQ(queue().phase, ChatPhase::Over);
    while (clock.now() < at(19, 0)) {
        runUntil(clock.now() + 20s);
        answerSome(8);
    }

    const auto there = graph.comments(remoteIdOf(post));
    QHash<QString, int> replies;
    QSet<QString> asked;
    for (const auto &comment : there) {
        if (comment.app.isEmpty() && !comment.deleted) {
            asked.insert(questionId(commentId(page, comment.id)).value);
        }
        replies[comment.parent] += comment.app.isEmpty() ? 0 : 1;
    }
    const auto known = queue();
    QSet<QString> caught;
    for (const auto &entry : known.entries) {
        EXPECT_FALSE(caught.contains(entry.question.id.value)) << "twice";
        caught.insert(entry.question.id.value);
        if (entry.question.isGone) {
            continue;
        }
        EXPECT_EQ(entry.state, QuestionState::Answered) << qPrintable(entry.question.text);
        EXPECT_EQ(replies.value(entry.comment->remoteId), 1) << qPrintable(entry.question.text);
    }
    EXPECT_TRUE(caught.contains(asked)) << "missed " << (asked - caught).size();
    EXPECT_EQ(known.counts.open, 0);
    EXPECT_LE(m_slowest, pollInterval(stores->settings) + step);
    EXPECT_LT(m_slowestReply, 2000);
    RecordProperty("slowestCommentToScreenMs", static_cast<int>(m_slowest.count()));
    RecordProperty("slowestReplyMs", static_cast<int>(m_slowestReply));
}
