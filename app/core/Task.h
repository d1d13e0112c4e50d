// A step that waits for the network, a timer or a pool: a coroutine that ends in a Result<T>.
// Take parameters by value: a reference may be gone when the coroutine goes on.
#pragma once

#include "core/Result.h"

#include <QCoro/QCoroTask>
#include <functional>
#include <stop_token>

namespace bubenik {

template <class T>
using Task = QCoro::Task<Result<T>>;

// How long work tells how far it is and learns that it is no longer wanted.
struct Progress {
    std::stop_token stop = {}; // check between steps; a cancelled step ends in ErrorKind::Cancelled
    std::function<void(qint64 done, qint64 total)> report = {}; // bytes or items; may be empty
};

} // namespace bubenik

// BUBENIK_TRY (core/Result.h) inside a coroutine.
#define BUBENIK_CO_TRY(expression)                                                                           \
    do {                                                                                                     \
        if (auto bubenikTried = (expression); !bubenikTried) {                                               \
            co_return ::bubenik::fail(std::move(bubenikTried).error());                                      \
        }                                                                                                    \
    } while (false)
