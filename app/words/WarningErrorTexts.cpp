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
    { ErrorKind::NotFound, "cap-missing",
        //: Czech: výstrahy tam nejsou
        QT_TRANSLATE_NOOP("Words", "no warnings there"),
        //: Czech: Na této adrese výstrahy nejsou.
        QT_TRANSLATE_NOOP("Words", "There are no warnings at this address."),
        //: Czech: Výstrahy se nečtou.
        QT_TRANSLATE_NOOP("Words", "Warnings are not read."),
        //: Czech: Zkontrolujte adresu v prohlížeči.
        QT_TRANSLATE_NOOP("Words", "Check the address in a browser."),
        "" },
    { ErrorKind::Rejected, "cap-refused",
        //: Czech: výstrahy odmítnuty
        QT_TRANSLATE_NOOP("Words", "warnings refused"),
        //: Czech: Server výstrahy nevydal.
        QT_TRANSLATE_NOOP("Words", "The server does not give its warnings out."),
        //: Czech: Výstrahy se nečtou.
        QT_TRANSLATE_NOOP("Words", "Warnings are not read."),
        //: Czech: Zkontrolujte adresu v prohlížeči.
        QT_TRANSLATE_NOOP("Words", "Check the address in a browser."),
        "" },
    { ErrorKind::Rejected, "cap-too-long",
        //: Czech: příliš dlouhá výstraha
        QT_TRANSLATE_NOOP("Words", "warning too long"),
        //: Czech: To, co přišlo, je delší než každá výstraha.
        QT_TRANSLATE_NOOP("Words", "What came is longer than any warning."),
        //: Czech: Žádný koncept z toho nevznikl.
        QT_TRANSLATE_NOOP("Words", "No draft was made of it."),
        //: Czech: Zkontrolujte, odkud pochází.
        QT_TRANSLATE_NOOP("Words", "Check where it was taken from."),
        "" },
    { ErrorKind::NotFound, "no-watch",
        //: Czech: výstrahy se nesledují
        QT_TRANSLATE_NOOP("Words", "no warnings watched"),
        //: Czech: Žádné výstrahy se nesledují.
        QT_TRANSLATE_NOOP("Words", "No warnings are watched."),
        //: Czech: Žádná se nenabídne.
        QT_TRANSLATE_NOOP("Words", "None is offered."),
        //: Czech: Řekněte, kde jsou: warning watch.
        QT_TRANSLATE_NOOP("Words", "Say where they are with: warning watch."),
        "" },
    { ErrorKind::NotFound, "warning",
        //: Czech: taková výstraha není
        QT_TRANSLATE_NOOP("Words", "no such warning"),
        //: Czech: Tato výstraha už není.
        QT_TRANSLATE_NOOP("Words", "This warning is gone."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Podívejte se znovu na seznam.
        QT_TRANSLATE_NOOP("Words", "Look at the list again."),
        "" },
};

} // namespace

std::span<const ErrorText> warningErrorTexts()
{
    return warningTable;
}

} // namespace bubenik::words
