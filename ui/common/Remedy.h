// Which way out of a delivery's trouble helps: what the one button of its message does.
#pragma once

#include "domain/Delivery.h"

namespace bubenik::ui {

enum class Remedy {
    None,
    Retry, // try again now
    FixChannel, // the channel's settings: sign-in, rights, address
    EditPost, // the text or a picture was refused
    Decide // only on the delivery itself: unknown outcome, conflict, missed time
};

[[nodiscard]] inline Remedy remedyFor(const Delivery &delivery)
{
    if (delivery.theirs || delivery.state == DeliveryState::Unconfirmed) {
        return Remedy::Decide;
    }
    if (!delivery.problem) {
        return Remedy::None;
    }
    if (delivery.problem->code == QLatin1String("hand-over")) {
        return Remedy::Decide; // a person hands it over
    }
    switch (delivery.problem->kind) {
    case ErrorKind::Auth:
        if (delivery.problem->code == QLatin1String("fb-blocked")) {
            return Remedy::Retry; // nothing is wrong with the sign-in
        }
        [[fallthrough]];
    case ErrorKind::Forbidden:
    case ErrorKind::NoKeychain:
        return Remedy::FixChannel;
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::Invalid:
        return Remedy::EditPost;
    case ErrorKind::Conflict:
    case ErrorKind::Missed:
    case ErrorKind::UnknownOutcome:
        return Remedy::Decide;
    default:
        return Remedy::Retry;
    }
}

} // namespace bubenik::ui
