// The language that the program speaks. The compiled translations are in the program's resources (:/i18n);
// where there is none for a language, the English of the sources shows.
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace bubenik::words {

// Czech where the system (LC_ALL, LC_MESSAGES, LANG) says so, English otherwise; also the default QLocale
// then. `wanted` ("cs", "en") overrules the system. Texts that were made before keep their language.
void speakLanguage(QCoreApplication &application, const QString &wanted = {});

} // namespace bubenik::words
