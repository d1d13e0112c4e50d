// What must hold for any bytes at all, as text and as pasted HTML. Aborts when it does not.
#pragma once

#include "markup/Html.h"
#include "markup/Markdown.h"

#include <cstdlib>

namespace bubenik::markdown {

inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline void fuzzOne(const QByteArray &bytes)
{
    using namespace Qt::StringLiterals;
    const auto text = QString::fromUtf8(bytes);
    const auto tree = parse(text);
    require(parse(write(tree)) == tree);
    require(canonical(tree) == tree);
    for (const auto &html : { toHtml(tree, {}), toHtml(parse(fromHtml(text)), {}) }) {
        require(!html.contains(u"<script"_s, Qt::CaseInsensitive));
        require(!html.contains(u"href=\"javascript"_s, Qt::CaseInsensitive));
        require(!html.contains(u"href=\"data"_s, Qt::CaseInsensitive));
    }
    (void)toPlainText(tree, true);
    (void)attachmentsIn(tree);
    const auto pasted = fromHtml(text);
    require(write(parse(pasted)) == pasted);
}

} // namespace bubenik::markdown
