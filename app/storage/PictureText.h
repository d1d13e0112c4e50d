// What a picture's file says of itself, as a proposal for its alt text: the alt text or description that agencies and
// photographers write into it. Sources: IPTC Photo Metadata Standard 2023.2 (XMP and IIM), Exif 2.32, PNG 3rd edition.
#pragma once

#include <QString>

class QIODevice;

namespace bubenik::pictures {

// One line of at most 300 characters; empty when the file says nothing, or only what its camera writes into every
// picture. The alt text goes before the description, XMP before IIM before Exif. The device must be seekable; its
// position afterwards is undefined.
[[nodiscard]] QString describedIn(QIODevice &source);

} // namespace bubenik::pictures
