// Random lives of one delivery: people, faults, crashes and clocks in any order. Whatever happened, never two items of
// it stand at once, nothing is shown before its time, and once the faults stop the other side is as wished.
#include "EngineFixture.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Event { Schedule, Reschedule, Cancel, Edit, Pass, Time, Fault, Retry, ClockBack, Restart, Offline, Online };

struct Happening {
    Event event;
    int dice; // whatever the event needs to choose
};

void showValue(const Happening &what, std::ostream &out)
{
    out << "{" << int(what.event) << "," << what.dice << "}";
}

rc::Gen<Happening> happening()
{
    return rc::gen::map(rc::gen::pair(rc::gen::weightedElement<Event>({ { 3, Event::Schedule }, { 2, Event::Reschedule },
                                          { 1, Event::Cancel }, { 3, Event::Edit }, { 8, Event::Pass }, { 4, Event::Time },
                                          { 6, Event::Fault }, { 1, Event::Retry }, { 1, Event::ClockBack }, { 1, Event::Restart },
                                          { 1, Event::Offline }, { 2, Event::Online } }),
                            rc::gen::inRange(0, 1000)),
        [](const std::pair<Event, int> &pair) { return Happening { pair.first, pair.second }; });
}

class Life : public Desk
{
public:
    Life() { postId = post(u"Hody"_s).id; }

    void live(const Happening &what)
    {
        const auto now = clock.now();
        switch (what.event) {
        case Event::Schedule:
            scheduleAgain(what.dice);
            break;
        case Event::Reschedule:
            (void)reschedule(*stores, postId, web, now + std::chrono::minutes(what.dice), now);
            break;
        case Event::Cancel:
            (void)cancel(*stores, postId, web, now);
            break;
        case Event::Edit:
            edit(u"Hody %1"_s.arg(what.dice));
            break;
        case Event::Pass:
            (void)pass();
            break;
        case Event::Time:
            clock.advance(std::chrono::seconds(what.dice * 3));
            break;
        case Event::Fault:
            fault(what.dice);
            break;
        case Event::Retry:
            if (!id.isNull()) {
                (void)retry(*stores, id, now);
            }
            break;
        case Event::ClockBack:
            clock.setWall(now - 1h);
            break;
        case Event::Restart:
            restart();
            break;
        case Event::Offline:
        case Event::Online:
            world.offline = what.event == Event::Offline;
            break;
        }
    }

    // No faults any more: everything comes to rest.
    void rest()
    {
        world.calm();
        clock.setWall(world.now());
        untilQuiet();
        const auto active = *stores->deliveries.active(postId, web);
        if (active && isPersonsTurn(*active)) {
            (void)retry(*stores, active->id, clock.now());
            untilQuiet();
        }
    }

private:
    void scheduleAgain(int dice)
    {
        const auto at = dice % 3 == 0 ? std::nullopt : std::optional(clock.now() + std::chrono::minutes(dice));
        if (const auto made = bubenik::schedule(*stores, { .post = postId, .channel = web, .at = at }, clock.now())) {
            id = made->id;
        }
    }
    void fault(int dice)
    {
        static const QList<Fault::Kind> kinds { Fault::Kind::Refused, Fault::Kind::LostBefore, Fault::Kind::LostAfter,
            Fault::Kind::LostLate, Fault::Kind::CrashBefore, Fault::Kind::CrashAfter };
        static const QList<ErrorKind> errors { ErrorKind::Offline, ErrorKind::Server, ErrorKind::Auth, ErrorKind::RateLimited,
            ErrorKind::Rejected };
        const auto call = FakeCall(dice % 6);
        // The other side may take as long as its settle time says, and no longer.
        world.inject(call, { kinds[dice / 6 % kinds.size()], errors[dice / 36 % errors.size()], std::chrono::seconds(dice % 29) });
    }
};

} // namespace

RC_GTEST_PROP(Delivery, anyLife_endsAsWished_andNeverTwice, ())
{
    const auto events = *rc::gen::container<std::vector<Happening>>(happening());
    Life life;
    for (const auto &event : events) {
        life.live(event);
        RC_ASSERT(life.world.standing().size() <= 1);
    }
    life.rest();
    const auto active = *life.stores->deliveries.active(life.postId, life.web);
    RC_ASSERT(life.world.violations().isEmpty());
    if (!active) {
        RC_ASSERT(life.world.standing().isEmpty());
        return;
    }
    const auto state = toString(active->state).toStdString();
    RC_ASSERT(state == "live");
    RC_ASSERT(life.world.standing().size() == 1);
    RC_ASSERT(contentDigest(life.world.only().content) == contentDigest(active->released));
}
