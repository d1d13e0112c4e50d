// Text of a file that another program wrote.
#pragma once

#include "core/Result.h"

namespace bubenik {

struct DecodedText {
    QString text; // without a byte order mark
    QString encoding; // "UTF-8", "UTF-16", "Windows-1250"
};

// By the byte order mark; else UTF-8 when it is valid, UTF-16 when every second byte is zero, else Windows-1250, which
// Czech Excel writes. Invalid, code "binary": zeros that no text has.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);
// Windows-1250 (unicode.org, VENDORS/MICSFT/WINDOWS/CP1250.TXT); bytes without a meaning become U+FFFD.
[[nodiscard]] QString fromWindows1250(const QByteArray &bytes);

} // namespace bubenik
