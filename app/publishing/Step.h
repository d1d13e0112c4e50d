// What is to be done next for one delivery: a pure function of what is written down, what its channel can do and the
// time, so that every rule of delivery can be read and tested as a table. Carrying it out is ChannelWorker's task.
#pragma once

#include "channels/Channel.h"

namespace bubenik {

// The code of the problem of what waits for its approval.
inline constexpr QLatin1StringView notApproved { "not-approved" };

enum class Action {
    Nothing, // done, or a person's turn
    Wait, // until Step::at
    Recover, // found in the middle of an operation: the process died; becomes unconfirmed
    LookUp, // find out whether the unknown operation was carried out
    Create,
    Update,
    Withdraw, // take it away there; with the wish to publish: take it back until it fits the channel's window
    Close, // cancelled before anything was sent
    Watch, // its time has come: is it public, and right?
    Expire, // what was published held until now: citizens are to be told that it is over
    Hold, // its content is not approved: told, and not sent until it is
    Miss, // too late to send it without asking
    Refuse // the channel cannot do what is wanted; told to a person
};

struct Step {
    Action action = Action::Nothing;
    std::optional<Instant> at = {}; // of Wait
    // Only the channel's settle time stands between: a patient pass waits for it.
    bool settling = false;

    friend bool operator==(const Step &, const Step &) = default;
};

// Whether the newsroom's rules let the content out (publishing/Approval.h). What is out already is never taken away for the
// lack of an approval; what a channel would publish by itself is, from `takeBackFrom` on (at once without it).
struct Permission {
    bool isHeld = false;
    std::optional<Instant> takeBackFrom = {};

    friend bool operator==(const Permission &, const Permission &) = default;
};

// `skew`: the true time minus `now`, when this machine's clock is known to be wrong. Only the times that people chose are
// seen by the true time; what this machine wrote down (attempts, "now") is by its own clock, as `now` is.
[[nodiscard]] Step nextStep(const Delivery &delivery, const ChannelTraits &traits, Instant now, Millis skew = Millis { 0 },
    const Permission &permission = {});
// When the delivery's time comes by this machine's clock.
[[nodiscard]] Instant dueHere(const Delivery &delivery, Millis skew);

// Whether "not there" may be believed now: the settle time is over and it was looked up twice (once where nothing
// needs to settle).
[[nodiscard]] bool absenceIsSure(const Operation &operation, const ChannelTraits &traits, Instant now);

} // namespace bubenik
