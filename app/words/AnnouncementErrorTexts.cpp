// What stands in the way of an announcement, in words (announcements/, publishing/Subject.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText announcementTable[] = {
    { ErrorKind::Mismatch, "no-enclosure",
        //: Czech: zvuk chybí v kanálu RSS
        QT_TRANSLATE_NOOP("Words", "sound missing in the feed"),
        //: Czech: Článek je venku, ale v RSS webu u něj chybí zvuk.
        QT_TRANSLATE_NOOP("Words", "The article is out, but its sound is missing in the website's feed."),
        //: Czech: Kdo čte novinky v aplikaci, hlášení si v ní nepřehraje; na webu ano.
        QT_TRANSLATE_NOOP("Words", "Those who read the news in the app cannot play it there; on the website they can."),
        //: Czech: Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby zkontroloval plánovač (cron) a kanál RSS.
        QT_TRANSLATE_NOOP("Words", "Bubeník goes on looking. If it stays like this, ask the website's administrator to check its scheduler (cron) and feed."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Invalid, "no-recording",
        //: Czech: chybí nahrávka
        QT_TRANSLATE_NOOP("Words", "no recording"),
        //: Czech: Hlášení ještě nemá nahrávku.
        QT_TRANSLATE_NOOP("Words", "The announcement has no recording yet."),
        //: Czech: Není z čeho vyrobit zvuk.
        QT_TRANSLATE_NOOP("Words", "There is no sound to work on."),
        //: Czech: Nahrajte je, nebo vložte zvukový soubor.
        QT_TRANSLATE_NOOP("Words", "Record it, or take in a sound file."), "" },
    { ErrorKind::Invalid, "not-produced",
        //: Czech: zvuk ještě není hotový
        QT_TRANSLATE_NOOP("Words", "sound not made yet"),
        //: Czech: Zvuk hlášení ještě není hotový, nebo se od té doby změnil.
        QT_TRANSLATE_NOOP("Words", "The announcement's sound is not made yet, or not as it is now."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nechte zvuk vyrobit a pak hlášení zveřejněte.
        QT_TRANSLATE_NOOP("Words", "Let the sound be made, then publish."), "" },
    { ErrorKind::NotFound, "announcement",
        //: Czech: takové hlášení není
        QT_TRANSLATE_NOOP("Words", "no such announcement"),
        //: Czech: Takové hlášení tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such announcement."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si hlášení vypsat a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the announcements and take one of them."), "" },
    { ErrorKind::Invalid, "take-in-use",
        //: Czech: nahrávka se používá
        QT_TRANSLATE_NOOP("Words", "take in use"),
        //: Czech: Tahle nahrávka v hlášení zní.
        QT_TRANSLATE_NOOP("Words", "This take is heard in the announcement."),
        //: Czech: Zůstává, kde je.
        QT_TRANSLATE_NOOP("Words", "It stays where it is."),
        //: Czech: Použijte nejdřív jinou nahrávku, pak tuhle odeberte.
        QT_TRANSLATE_NOOP("Words", "Use another take first, then remove this one."), "" },
    { ErrorKind::NotFound, "take",
        //: Czech: taková nahrávka není
        QT_TRANSLATE_NOOP("Words", "no such take"),
        //: Czech: Hlášení takovou nahrávku nemá.
        QT_TRANSLATE_NOOP("Words", "The announcement has no such take."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si nahrávky vypsat a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "Let the takes be listed and choose one of them."), "" },
    { ErrorKind::Invalid, "poles-folder-unset",
        //: Czech: složka rozhlasu není nastavená
        QT_TRANSLATE_NOOP("Words", "folder of the public-address system not set"),
        //: Czech: Ještě není nastavené, odkud si rozhlas bere zvuky.
        QT_TRANSLATE_NOOP("Words", "It is not set yet where the public-address system takes its sounds from."),
        //: Czech: Hlášení se rozhlasu nepředalo.
        QT_TRANSLATE_NOOP("Words", "The announcement was not handed over to the public-address system."),
        //: Czech: Vyberte složku, kterou rozhlas sleduje.
        QT_TRANSLATE_NOOP("Words", "Choose the folder that the public-address system watches."), "" },
    { ErrorKind::NotFound, "poles-folder",
        //: Czech: složka rozhlasu není dostupná
        QT_TRANSLATE_NOOP("Words", "folder of the public-address system not reachable"),
        //: Czech: Složka rozhlasu není dostupná: %2.
        QT_TRANSLATE_NOOP("Words", "The folder of the public-address system cannot be reached: %2."),
        //: Czech: Hlášení se nepředalo, z rozhlasu by nezaznělo. Nic z něj se neztratilo.
        QT_TRANSLATE_NOOP("Words", "The announcement was not handed over; it would not be heard from the poles. Nothing of it is lost."),
        //: Czech: Ověřte, že je síťová složka připojená, a předejte je znovu.
        QT_TRANSLATE_NOOP("Words", "Check that the network share is connected, then hand it over again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Conflict, "poles-file",
        //: Czech: takový soubor už tam je
        QT_TRANSLATE_NOOP("Words", "such a file is there already"),
        //: Czech: Ve složce rozhlasu už leží jiný soubor %2.
        QT_TRANSLATE_NOOP("Words", "The folder of the public-address system already holds another %2."),
        //: Czech: Zůstal, jak byl; hlášení se nepředalo.
        QT_TRANSLATE_NOOP("Words", "It was left as it is; the announcement was not handed over."),
        //: Czech: Je-li to starší podoba tohoto hlášení, nahraďte ho; jinak zvolte jinou hodinu.
        QT_TRANSLATE_NOOP("Words", "Replace it if it is an earlier version of this announcement, or choose another hour."),
        //: Czech: Nahradit ho
        QT_TRANSLATE_NOOP("Words", "Replace it") },
    { ErrorKind::Invalid, "poles-pattern",
        //: Czech: pravidlo pro názvy souborů
        QT_TRANSLATE_NOOP("Words", "rule for file names"),
        //: Czech: Podle tohoto pravidla nejde soubory pojmenovat.
        QT_TRANSLATE_NOOP("Words", "Files cannot be named by this rule."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Použijte {date}, {hour}, {title} a {slug}, aspoň jedno z posledních dvou, a žádná lomítka.
        QT_TRANSLATE_NOOP("Words", "Use {date}, {hour}, {title} and {slug}, at least one of the last two, and no slashes."),
        "" },
    { ErrorKind::Invalid, "poles-format",
        //: Czech: formát pro rozhlas
        QT_TRANSLATE_NOOP("Words", "format for the public-address system"),
        //: Czech: Rozhlas dostává WAV, MP3 nebo OGG.
        QT_TRANSLATE_NOOP("Words", "The public-address system gets WAV, MP3 or OGG."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Vyberte jeden z nich.
        QT_TRANSLATE_NOOP("Words", "Choose one of them."), "" },
    { ErrorKind::Invalid, "poles-lufs",
        //: Czech: hlasitost pro rozhlas
        QT_TRANSLATE_NOOP("Words", "loudness for the public-address system"),
        //: Czech: Taková hlasitost nedává smysl.
        QT_TRANSLATE_NOOP("Words", "This loudness makes no sense."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Zvolte hlasitost mezi −40 a −5 LUFS; obvyklých je −14.
        QT_TRANSLATE_NOOP("Words", "Choose a loudness between −40 and −5 LUFS; −14 is usual."), "" },
    { ErrorKind::Invalid, "poles-hours",
        //: Czech: hodiny rozhlasu
        QT_TRANSLATE_NOOP("Words", "hours of the public-address system"),
        //: Czech: Tohle nejsou hodiny rozhlasu.
        QT_TRANSLATE_NOOP("Words", "These are no hours of the public-address system."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Napište je takto: 10:00, 14:45.
        QT_TRANSLATE_NOOP("Words", "Write them like this: 10:00, 14:45."), "" },
};

} // namespace

std::span<const ErrorText> announcementErrorTexts()
{
    return announcementTable;
}

} // namespace bubenik::words
