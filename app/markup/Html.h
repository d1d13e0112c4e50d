// HTML of a text, escaped throughout: only what Markdown.h knows gets through, and only http, https, mailto and tel
// links.
#pragma once

#include "markup/Markdown.h"

#include <functional>

namespace bubenik::markdown {

struct HtmlOptions {
    int headingShift = 0; // added to heading levels (a page's title is h1, so texts start at h2)
    // "attachment:<digest>" -> the element to show (figure, audio …), already escaped; empty = leave it out.
    std::function<QString(const QString &digest, const QString &alt)> attachment;
    // Where a link to a file of the post leads ("attachment:<digest>"), not yet escaped; empty = only its words.
    std::function<QString(const QString &digest)> file = {};
};

[[nodiscard]] QString escape(const QString &text);
[[nodiscard]] bool isSafeUrl(const QString &url);
[[nodiscard]] QString inlinesToHtml(const QList<Inline> &inlines, const HtmlOptions &options);
[[nodiscard]] QString toHtml(const QList<Block> &blocks, const HtmlOptions &options);

} // namespace bubenik::markdown
