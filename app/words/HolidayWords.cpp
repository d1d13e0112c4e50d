#include "words/HolidayWords.h"

#include <QCoreApplication>

namespace bubenik::words {

namespace {

struct HolidayText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString holidayName(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        //: Czech: Nový rok
        return HolidayText::tr("New Year's Day");
    case Holiday::GoodFriday:
        //: Czech: Velký pátek
        return HolidayText::tr("Good Friday");
    case Holiday::EasterMonday:
        //: Czech: Velikonoční pondělí
        return HolidayText::tr("Easter Monday");
    case Holiday::LabourDay:
        //: Czech: Svátek práce
        return HolidayText::tr("Labour Day");
    case Holiday::VictoryDay:
        //: Czech: Den vítězství
        return HolidayText::tr("Victory Day");
    case Holiday::CyrilAndMethodius:
        //: Czech: Den slovanských věrozvěstů Cyrila a Metoděje
        return HolidayText::tr("Saints Cyril and Methodius Day");
    case Holiday::JanHus:
        //: Czech: Den upálení mistra Jana Husa
        return HolidayText::tr("Jan Hus Day");
    case Holiday::Statehood:
        //: Czech: Den české státnosti
        return HolidayText::tr("Czech Statehood Day");
    case Holiday::Independence:
        //: Czech: Den vzniku samostatného československého státu
        return HolidayText::tr("Independent Czechoslovak State Day");
    case Holiday::Freedom:
        //: Czech: Den boje za svobodu a demokracii
        return HolidayText::tr("Struggle for Freedom and Democracy Day");
    case Holiday::ChristmasEve:
        //: Czech: Štědrý den
        return HolidayText::tr("Christmas Eve");
    case Holiday::ChristmasDay:
        //: Czech: 1. svátek vánoční
        return HolidayText::tr("Christmas Day");
    case Holiday::SaintStephen:
        //: Czech: 2. svátek vánoční
        return HolidayText::tr("St Stephen's Day");
    }
    return {};
}

} // namespace bubenik::words
