// What a function that can fail returns: the value, or an Error. No exceptions cross a folder's border.
#pragma once

#include "core/Error.h"

#include <tl/expected.hpp>

namespace bubenik {

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {}, QString code = {})
{
    return tl::unexpected<Error>(Error { .kind = kind, .detail = std::move(detail), .code = std::move(code) });
}

} // namespace bubenik

// Leaves the enclosing function with the error of `expression`, which is a Result; its value is dropped.
#define BUBENIK_TRY(expression)                                                                              \
    do {                                                                                                     \
        if (auto bubenikTried = (expression); !bubenikTried) {                                               \
            return ::bubenik::fail(std::move(bubenikTried).error());                                         \
        }                                                                                                    \
    } while (false)
