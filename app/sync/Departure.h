// When the whole of a request is on its way, or nothing comes of it: awaited once, by Departure::Left. Goes on at once,
// in the call that tells it, so that no event loop is needed.
#pragma once

#include "core/Task.h"

#include <coroutine>
#include <memory>
#include <utility>

namespace bubenik {

struct Departure {
    struct Left {
        std::shared_ptr<Departure> departure;
        [[nodiscard]] bool await_ready() const noexcept { return departure->hasLeft; }
        void await_suspend(std::coroutine_handle<> handle) const noexcept { departure->waiting = handle; }
        void await_resume() const noexcept { }
    };
    void tell()
    {
        hasLeft = true;
        if (const auto handle = std::exchange(waiting, {})) {
            handle.resume();
        }
    }
    [[nodiscard]] static Progress progressOf(std::stop_token stop, const std::shared_ptr<Departure> &departure)
    {
        return { .stop = std::move(stop), .report = [departure](qint64 done, qint64 total) {
                    if (done >= total) {
                        departure->tell();
                    }
                } };
    }

    bool hasLeft = false;
    std::coroutine_handle<> waiting = {};
};

} // namespace bubenik
