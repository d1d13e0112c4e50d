// What is wrong with the open data on a website (channels/OpenDataSite.h), in words.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText openDataTable[] = {
    { ErrorKind::Forbidden, "opendata-rights",
        //: Czech: chybí právo psát stránky
        QT_TRANSLATE_NOOP("Words", "no right to write pages"),
        //: Czech: %1 tomuto účtu nedovoluje psát stránky webu.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to write pages of the website."),
        //: Czech: Otevřená data na webu nejsou aktuální; články vycházejí dál.
        QT_TRANSLATE_NOOP("Words", "The open data on the website are not up to date; articles go out as before."),
        //: Czech: Požádejte správce webu, aby účtu dal ve WordPressu roli Šéfredaktor.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to give the account the role Editor in WordPress."),
        "" },
    { ErrorKind::Forbidden, "unfiltered_html",
        //: Czech: web nedovoluje data ve stránkách
        QT_TRANSLATE_NOOP("Words", "no data allowed in pages"),
        //: Czech: %1 tomuto účtu nedovoluje dávat do stránek data pro programy (právo unfiltered_html).
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to put data for programs into pages (the right unfiltered_html)."),
        //: Czech: Otevřená data na webu nejsou aktuální; články vycházejí dál.
        QT_TRANSLATE_NOOP("Words", "The open data on the website are not up to date; articles go out as before."),
        //: Czech: Požádejte správce webu o toto právo, nebo data zveřejněte přes web ve složce.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for that right, or publish the data by a website in a folder."),
        "" },
    { ErrorKind::Rejected, "opendata-stripped",
        //: Czech: web data ze stránky odstranil
        QT_TRANSLATE_NOOP("Words", "the website removed the data"),
        //: Czech: %1 ze stránky odstranil data, která do ní Bubeník uložil.
        QT_TRANSLATE_NOOP("Words", "%1 removed the data that Bubeník had put into the page."),
        //: Czech: Otevřená data na webu nejsou aktuální; články vycházejí dál.
        QT_TRANSLATE_NOOP("Words", "The open data on the website are not up to date; articles go out as before."),
        //: Czech: Požádejte správce webu, aby účtu dovolil prvky script ve stránkách (právo unfiltered_html); v síti webů je má jen správce sítě.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to allow the account script elements in pages (the right unfiltered_html); in a network of sites only its administrator has it."),
        "" },
    { ErrorKind::Rejected, "opendata-hidden",
        //: Czech: stránka s daty není veřejná
        QT_TRANSLATE_NOOP("Words", "the page with the data is not public"),
        //: Czech: Stránka s otevřenými daty není na webu veřejná: %2.
        QT_TRANSLATE_NOOP("Words", "The page with the open data is not public on the website: %2."),
        //: Czech: Někdo ji tam skryl, a tak ji Bubeník nemění.
        QT_TRANSLATE_NOOP("Words", "Somebody hid it there, so Bubeník leaves it alone."),
        //: Czech: Zveřejněte ji na webu, nebo otevřená data v nastavení kanálu vypněte.
        QT_TRANSLATE_NOOP("Words", "Publish it on the website, or switch the open data off in the channel's settings."),
        "" },
    { ErrorKind::Busy, "open-data-busy",
        //: Czech: data se právě nahrávají
        QT_TRANSLATE_NOOP("Words", "the data are being uploaded"),
        //: Czech: Otevřená data se právě nahrávají.
        QT_TRANSLATE_NOOP("Words", "The open data are being uploaded just now."),
        //: Czech: Nic se tím neztratí.
        QT_TRANSLATE_NOOP("Words", "Nothing is lost by that."),
        //: Czech: Počkejte chvíli.
        QT_TRANSLATE_NOOP("Words", "Wait a moment."),
        "" },
    { ErrorKind::Invalid, "bad-ruian",
        //: Czech: není to kód v RÚIAN
        QT_TRANSLATE_NOOP("Words", "not a code in RÚIAN"),
        //: Czech: Toto není kód města v RÚIAN.
        QT_TRANSLATE_NOOP("Words", "This is not a town's code in RÚIAN."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Kód je číslo; najdete ho na vdp.cuzk.cz. Pole může zůstat prázdné.
        QT_TRANSLATE_NOOP("Words", "The code is a number; vdp.cuzk.cz tells it. The field may stay empty."),
        "" },
};

} // namespace

std::span<const ErrorText> openDataErrorTexts()
{
    return openDataTable;
}

} // namespace bubenik::words
