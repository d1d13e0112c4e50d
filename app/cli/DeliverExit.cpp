#include "cli/DeliverExit.h"

#include "publishing/HandOver.h"

#include <algorithm>

namespace bubenik::cli {

namespace {

bool isDecision(const Delivery &delivery)
{
    if (delivery.state == DeliveryState::Unconfirmed) {
        return true;
    }
    if (!delivery.problem) {
        return false;
    }
    if (waitsForHandOver(delivery)) {
        return true;
    }
    switch (delivery.problem->kind) {
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Missed:
    case ErrorKind::Conflict:
    case ErrorKind::NotFound:
    case ErrorKind::Mismatch:
    case ErrorKind::CronDead:
        return true;
    default:
        return false;
    }
}

bool isRefusal(const Delivery &delivery)
{
    return delivery.problem
        && (delivery.problem->kind == ErrorKind::Auth || delivery.problem->kind == ErrorKind::Forbidden);
}

} // namespace

Exit exitOfPass(const PassSummary &summary, const QList<Delivery> &needing)
{
    if (summary.unconfirmed > 0 || std::ranges::any_of(needing, isDecision)) {
        return Exit::Person;
    }
    if (std::ranges::any_of(needing, isRefusal)) {
        return Exit::Refused;
    }
    if (summary.failed > 0) {
        return Exit::Failed;
    }
    return summary.offline ? Exit::Offline : Exit::Done;
}

} // namespace bubenik::cli
