// Addresses in a text: of the web, of mail, of files. They are neither spelt nor set.
#pragma once

#include <QList>
#include <QString>

namespace bubenik::writing {

struct Stretch {
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

[[nodiscard]] QList<Stretch> addressesIn(const QString &paragraph); // in order

} // namespace bubenik::writing
