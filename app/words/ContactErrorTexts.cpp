// What stands in the way of contacts and of taking them in, in words (people/, storage/GroupStore.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText contactTable[] = {
    { ErrorKind::NotFound, "contact",
        //: Czech: neznámý kontakt
        QT_TRANSLATE_NOOP("Words", "no such contact"),
        //: Czech: Takový kontakt tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such contact."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Podívejte se do koše, nebo hledejte podle jména.
        QT_TRANSLATE_NOOP("Words", "Look whether it is in the bin, or search for the name."), "" },
    { ErrorKind::NotFound, "group",
        //: Czech: neznámá skupina
        QT_TRANSLATE_NOOP("Words", "no such group"),
        //: Czech: Taková skupina tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such group."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Vypište si skupiny a vyberte některou z nich.
        QT_TRANSLATE_NOOP("Words", "List the groups and take one of them."), "" },
    { ErrorKind::Invalid, "group-name",
        //: Czech: skupina nemá název
        QT_TRANSLATE_NOOP("Words", "the group has no name"),
        //: Czech: Skupina nemá použitelný název.
        QT_TRANSLATE_NOOP("Words", "The group has no usable name."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Napište název na jeden řádek.
        QT_TRANSLATE_NOOP("Words", "Write a name on one line."), "" },
    { ErrorKind::Invalid, "group-exists",
        //: Czech: taková skupina už je
        QT_TRANSLATE_NOOP("Words", "there is such a group"),
        //: Czech: Skupina s tímto názvem už tu je: %2.
        QT_TRANSLATE_NOOP("Words", "There already is a group with this name: %2."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Použijte ji, nebo zvolte jiný název.
        QT_TRANSLATE_NOOP("Words", "Use that one, or choose another name."), "" },
    { ErrorKind::Invalid, "email",
        //: Czech: neplatná e-mailová adresa
        QT_TRANSLATE_NOOP("Words", "not an e-mail address"),
        //: Czech: Toto není e-mailová adresa: %2.
        QT_TRANSLATE_NOOP("Words", "This is not an e-mail address: %2."),
        //: Czech: Ostatní řádky se převezmou.
        QT_TRANSLATE_NOOP("Words", "The other lines are taken in all the same."),
        //: Czech: Opravte to v souboru a převezměte ho znovu; co už tu je, zůstane beze změny.
        QT_TRANSLATE_NOOP("Words", "Correct it in the file and import it again; what is here already stays as it is."),
        "" },
    { ErrorKind::Invalid, "phone",
        //: Czech: neplatné telefonní číslo
        QT_TRANSLATE_NOOP("Words", "not a phone number"),
        //: Czech: Toto není telefonní číslo: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a phone number: %2."),
        //: Czech: Ostatní řádky se převezmou.
        QT_TRANSLATE_NOOP("Words", "The other lines are taken in all the same."),
        //: Czech: Opravte to v souboru a převezměte ho znovu; co už tu je, zůstane beze změny.
        QT_TRANSLATE_NOOP("Words", "Correct it in the file and import it again; what is here already stays as it is."),
        "" },
    { ErrorKind::Invalid, "control-characters",
        //: Czech: znaky, které tam nepatří
        QT_TRANSLATE_NOOP("Words", "characters that do not belong there"),
        //: Czech: V jednořádkovém údaji jsou konce řádků nebo neviditelné řídicí znaky.
        QT_TRANSLATE_NOOP("Words", "There are line breaks or invisible control characters in a field that has one line."),
        //: Czech: V e-mailu by mohly podvrhnout jeho hlavičku, proto se nepřijímají.
        QT_TRANSLATE_NOOP("Words", "In an e-mail they could forge its head, so they are not taken."),
        //: Czech: Opravte to v souboru a převezměte ho znovu; co už tu je, zůstane beze změny.
        QT_TRANSLATE_NOOP("Words", "Correct it in the file and import it again; what is here already stays as it is."),
        "" },
    { ErrorKind::Invalid, "contact-empty",
        //: Czech: chybí jméno i spojení
        QT_TRANSLATE_NOOP("Words", "neither a name nor a way to reach them"),
        //: Czech: Chybí jméno, organizace, e-mail i telefon.
        QT_TRANSLATE_NOOP("Words", "There is neither a name nor an organisation, an e-mail or a phone number."),
        //: Czech: Ostatní řádky se převezmou.
        QT_TRANSLATE_NOOP("Words", "The other lines are taken in all the same."),
        //: Czech: Opravte to v souboru a převezměte ho znovu; co už tu je, zůstane beze změny.
        QT_TRANSLATE_NOOP("Words", "Correct it in the file and import it again; what is here already stays as it is."),
        "" },
    { ErrorKind::Invalid, "columns",
        //: Czech: více údajů než sloupců
        QT_TRANSLATE_NOOP("Words", "more fields than columns"),
        //: Czech: Řádek má více údajů, než má záhlaví sloupců: %2.
        QT_TRANSLATE_NOOP("Words", "The line has more fields than the header has columns: %2."),
        //: Czech: Ostatní řádky se převezmou.
        QT_TRANSLATE_NOOP("Words", "The other lines are taken in all the same."),
        //: Czech: Nejspíš je oddělovač v údaji bez uvozovek. Opravte to v souboru a převezměte ho znovu.
        QT_TRANSLATE_NOOP("Words", "A separator probably stands in a field without quotes. Correct it in the file and import it again."),
        "" },
    { ErrorKind::Invalid, "date",
        //: Czech: neplatné datum
        QT_TRANSLATE_NOOP("Words", "not a date"),
        //: Czech: Toto není datum: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a date: %2."),
        //: Czech: Ostatní řádky se převezmou.
        QT_TRANSLATE_NOOP("Words", "The other lines are taken in all the same."),
        //: Czech: Zapište ho jako 1. 5. 2026 nebo 2026-05-01.
        QT_TRANSLATE_NOOP("Words", "Write it as 1. 5. 2026 or 2026-05-01."), "" },
    { ErrorKind::Invalid, "erased",
        //: Czech: byl vymazán
        QT_TRANSLATE_NOOP("Words", "was erased"),
        //: Czech: Někdo s tímto e-mailem, telefonem nebo jménem a adresou byl vymazán.
        QT_TRANSLATE_NOOP("Words", "Somebody with this e-mail, phone or name and address was erased."),
        //: Czech: Kdo požádal o výmaz, nevrátí se se seznamem.
        QT_TRANSLATE_NOOP("Words", "Who asked to be erased does not return with a list."),
        //: Czech: Pokud tu chce znovu být, přidejte ho ručně.
        QT_TRANSLATE_NOOP("Words", "If they want to be here again, add them by hand."), "" },
    { ErrorKind::Invalid, "open-card",
        //: Czech: vizitka bez konce
        QT_TRANSLATE_NOOP("Words", "a card without an end"),
        //: Czech: Vizitka nemá END:VCARD.
        QT_TRANSLATE_NOOP("Words", "The card has no END:VCARD."),
        //: Czech: Ostatní řádky se převezmou.
        QT_TRANSLATE_NOOP("Words", "The other lines are taken in all the same."),
        //: Czech: Soubor je nejspíš useknutý. Exportujte ho znovu.
        QT_TRANSLATE_NOOP("Words", "The file was probably cut off. Export it again."), "" },
    { ErrorKind::Invalid, "purpose",
        //: Czech: chybí účel
        QT_TRANSLATE_NOOP("Words", "the purpose is missing"),
        //: Czech: Není řečeno, k čemu je souhlas.
        QT_TRANSLATE_NOOP("Words", "Nothing says what the consent is for."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Pojmenujte účel, například invitations nebo news.
        QT_TRANSLATE_NOOP("Words", "Name the purpose, for example invitations or news."), "" },
    { ErrorKind::Invalid, "future-date",
        //: Czech: den, který teprve přijde
        QT_TRANSLATE_NOOP("Words", "a day to come"),
        //: Czech: Tento den ještě nenastal: %2.
        QT_TRANSLATE_NOOP("Words", "That day has not come yet: %2."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Zapište den, kdy byl souhlas dán nebo odvolán.
        QT_TRANSLATE_NOOP("Words", "Write the day on which it was given or withdrawn."), "" },
    { ErrorKind::Invalid, "missing-column",
        //: Czech: chybí sloupec
        QT_TRANSLATE_NOOP("Words", "a column is missing"),
        //: Czech: Žádný sloupec neříká, o koho jde: %2.
        QT_TRANSLATE_NOOP("Words", "No column tells who it is: %2."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Pojmenujte sloupce v prvním řádku: jméno, organizaci, e-mail nebo telefon.
        QT_TRANSLATE_NOOP("Words", "Name the columns in the first line: a name, an organisation, an e-mail or a phone."),
        "" },
    { ErrorKind::Invalid, "no-rows",
        //: Czech: prázdná tabulka
        QT_TRANSLATE_NOOP("Words", "an empty table"),
        //: Czech: Pod záhlavím nejsou žádné řádky.
        QT_TRANSLATE_NOOP("Words", "There are no lines below the header."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Exportujte tabulku znovu, s názvy sloupců v prvním řádku.
        QT_TRANSLATE_NOOP("Words", "Export the table again, with the names of the columns in the first line."), "" },
    { ErrorKind::Invalid, "no-cards",
        //: Czech: žádné vizitky
        QT_TRANSLATE_NOOP("Words", "no cards"),
        //: Czech: V souboru nejsou žádné vizitky.
        QT_TRANSLATE_NOOP("Words", "There are no cards in the file."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Exportujte adresář znovu jako vCard.
        QT_TRANSLATE_NOOP("Words", "Export the address book again as vCard."), "" },
    { ErrorKind::Invalid, "too-many-rows",
        //: Czech: příliš mnoho řádků
        QT_TRANSLATE_NOOP("Words", "too many lines"),
        //: Czech: V souboru je více než %2 kontaktů.
        QT_TRANSLATE_NOOP("Words", "The file has more than %2 contacts."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Vyberte správný soubor, nebo ho převezměte po částech.
        QT_TRANSLATE_NOOP("Words", "Choose the right file, or take it in by parts."), "" },
    { ErrorKind::Invalid, "too-large",
        //: Czech: soubor je příliš velký
        QT_TRANSLATE_NOOP("Words", "the file is too large"),
        //: Czech: Soubor je na seznam kontaktů příliš velký.
        QT_TRANSLATE_NOOP("Words", "The file is too large for a list of contacts."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Vyberte správný soubor, nebo ho převezměte po částech.
        QT_TRANSLATE_NOOP("Words", "Choose the right file, or take it in by parts."), "" },
    { ErrorKind::Invalid, "binary",
        //: Czech: není to text
        QT_TRANSLATE_NOOP("Words", "not a text"),
        //: Czech: Toto není text, ale třeba sešit Excelu.
        QT_TRANSLATE_NOOP("Words", "This is not a text but, for instance, a workbook of Excel."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: V Excelu zvolte Uložit jako a formát CSV.
        QT_TRANSLATE_NOOP("Words", "In Excel choose Save as, CSV."), "" },
    { ErrorKind::Invalid, "open-quote",
        //: Czech: neukončené uvozovky
        QT_TRANSLATE_NOOP("Words", "quotes without an end"),
        //: Czech: Od řádku %2 začíná údaj uvozovkami, které nikde nekončí.
        QT_TRANSLATE_NOOP("Words", "From line %2 on a field begins with quotes that never end."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Opravte uvozovky na tomto řádku a převezměte soubor znovu.
        QT_TRANSLATE_NOOP("Words", "Correct the quotes in that line and import the file again."), "" },
    { ErrorKind::Invalid, "import-unreadable",
        //: Czech: soubor nelze přečíst
        QT_TRANSLATE_NOOP("Words", "unreadable file"),
        //: Czech: Soubor nelze přečíst: %2.
        QT_TRANSLATE_NOOP("Words", "The file cannot be read: %2."),
        //: Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.
        QT_TRANSLATE_NOOP("Words", "Nothing was written; the contacts are as they were."),
        //: Czech: Podívejte se, zda tam pořád je a zda ho smíte číst.
        QT_TRANSLATE_NOOP("Words", "Look whether it is still there and whether you may read it."), "" },
    { ErrorKind::Invalid, "export-format",
        //: Czech: neznámý druh souboru
        QT_TRANSLATE_NOOP("Words", "unknown kind of file"),
        //: Czech: Kontakty se ukládají jako .csv nebo .vcf: %2.
        QT_TRANSLATE_NOOP("Words", "Contacts are saved as .csv or .vcf: %2."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Dejte názvu souboru jednu z těchto přípon.
        QT_TRANSLATE_NOOP("Words", "Give the file's name one of these endings."), "" },
    { ErrorKind::Invalid, "street-part",
        //: Czech: neplatná ulice
        QT_TRANSLATE_NOOP("Words", "not a street"),
        //: Czech: Toto není ulice s čísly domů: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a street with house numbers: %2."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Napište například: Lípová 2–40 sudá, 51
        QT_TRANSLATE_NOOP("Words", "Write for example: Lípová 2–40 sudá, 51"), "" },
};

} // namespace

std::span<const ErrorText> contactErrorTexts()
{
    return contactTable;
}

} // namespace bubenik::words
