// What is wrong with a warning that was read (warnings/), in words.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText warningTable[] = {
    { ErrorKind::Rejected, "cap-none",
        //: Czech: není to výstraha
        QT_TRANSLATE_NOOP("Words", "not a warning"),
        //: Czech: To, co přišlo, není výstraha ve formátu CAP.
        QT_TRANSLATE_NOOP("Words", "What came is no warning by the Common Alerting Protocol."),
        //: Czech: Žádný koncept z toho nevznikl.
        QT_TRANSLATE_NOOP("Words", "No draft was made of it."),
        //: Czech: Zkontrolujte, odkud pochází.
        QT_TRANSLATE_NOOP("Words", "Check where it was taken from."),
        "" },
    { ErrorKind::Rejected, "cap-damaged",
        //: Czech: poškozená výstraha
        QT_TRANSLATE_NOOP("Words", "damaged warning"),
        //: Czech: Výstraha není celá.
        QT_TRANSLATE_NOOP("Words", "The warning is not whole."),
        //: Czech: Žádný koncept z toho nevznikl: půl výstrahy by mátlo.
        QT_TRANSLATE_NOOP("Words", "No draft was made of it: half a warning would mislead."),
        //: Czech: Stáhněte ji znovu.
        QT_TRANSLATE_NOOP("Words", "Fetch it again."),
        "" },
    { ErrorKind::Rejected, "cap-bomb",
        //: Czech: nebezpečná výstraha
        QT_TRANSLATE_NOOP("Words", "harmful warning"),
        //: Czech: Výstraha je udělaná tak, aby zahltila programy, které ji čtou.
        QT_TRANSLATE_NOOP("Words", "The warning is made so that it overloads the programs that read it."),
        //: Czech: Žádný koncept z toho nevznikl.
        QT_TRANSLATE_NOOP("Words", "No draft was made of it."),
        //: Czech: Neotevírejte ji a zkontrolujte, odkud pochází.
        QT_TRANSLATE_NOOP("Words", "Do not open it, and check where it was taken from."),
        "" },
};

} // namespace

std::span<const ErrorText> warningErrorTexts()
{
    return warningTable;
}

} // namespace bubenik::words
