// Pieces that the site's pages share.
#pragma once

#include "channels/folder/Pages.h"

namespace bubenik::folder {

struct Frame {
    QString title; // of the page; the site's is added
    QString root; // the way up: "../../"
    QString folder; // of this page, for the canonical address: "clanek/x/"
    QString description = {};
    QString current = {}; // which entry of the navigation this page is: "archiv/"
    QString head = {};
    QString main = {};
    QString tail = {}; // after the page
    QString stylesheet = {}; // inlined when not empty
    bool absolute = false; // shown at any address (404): links from the site's root
};

// Escaped, and by Czech typography no line ends with a one-letter word.
[[nodiscard]] QString prose(const QString &text);
[[nodiscard]] QString tied(const QString &text);

[[nodiscard]] QString framed(const Frame &frame, const SiteInfo &site);

// "pondělí 30. listopadu 2026" / with " v 7:00"
[[nodiscard]] QString longDate(Instant instant, const Zone &zone);
[[nodiscard]] QString timeElement(Instant instant, const Zone &zone, bool withTime);
[[nodiscard]] QString monthName(int month); // listopad
[[nodiscard]] QString counted(int count); // 1 článek, 3 články, 5 článků
[[nodiscard]] QString sizeText(qint64 bytes); // 3,4 MB

// The picture in its widths. `sizes` as in HTML; `prefix` leads to the article's folder. Empty for an empty set.
[[nodiscard]] QString pictureElement(const PictureSet &picture, const QString &prefix, const QString &sizes, bool first);

} // namespace bubenik::folder
