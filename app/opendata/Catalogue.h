// The records of the data in a catalogue, as the national one reads them from local ones (DCAT-AP-CZ, "DCAT-AP
// dokumenty"): one document a data set, one for the catalogue. Of use in this folder only.
#pragma once

#include "opendata/OpenData.h"

#include <QJsonObject>

namespace bubenik::opendata {

// By the file's name, the catalogue last; empty as dataFiles() says.
[[nodiscard]] QList<QPair<QString, QJsonObject>> catalogueOf(bool hasBoard, const Site &site);

} // namespace bubenik::opendata
