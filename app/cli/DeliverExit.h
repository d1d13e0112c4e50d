// The exit code of `deliver`. When several hold, the one that needs the most thought wins:
//   5  something stands unconfirmed, missed its time, was changed or deleted on the other side, or shows
//   wrongly there:
//      a person must look and decide
//   3  sign-in or a right was refused: nothing more goes out there until that is repaired
//   1  something else failed
//   4  nothing failed, but something waits for the network (it goes on by itself)
//   0  everything that was due is done
#pragma once

#include "cli/Answer.h"
#include "publishing/DeliveryEngine.h"

namespace bubenik::cli {

// `needing`: the deliveries that stand with a problem a person must see.
[[nodiscard]] Exit exitOfPass(const PassSummary &summary, const QList<Delivery> &needing);

} // namespace bubenik::cli
