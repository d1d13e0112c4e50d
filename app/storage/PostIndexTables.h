// The search indexes by name. Of use in this folder only.
#pragma once

#include <QLatin1StringView>
#include <array>

namespace bubenik::postindex {

struct SearchIndex {
    QLatin1StringView name;
    QLatin1StringView columns;
};

inline constexpr std::array searchIndexes { SearchIndex { QLatin1StringView { "post_quick_search" },
                                                QLatin1StringView { "title, lead, body, marks" } },
    SearchIndex { QLatin1StringView { "post_title_search" }, QLatin1StringView { "title, marks" } } };

} // namespace bubenik::postindex
