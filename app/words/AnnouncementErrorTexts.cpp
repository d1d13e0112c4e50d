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
        //: Czech: Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby zkontroloval plánovač (cron) a feed.
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
        QT_TRANSLATE_NOOP("Words", "Record it, or take in a sound file."),
        "" },
    { ErrorKind::Invalid, "not-produced",
        //: Czech: zvuk ještě není hotový
        QT_TRANSLATE_NOOP("Words", "sound not made yet"),
        //: Czech: Zvuk hlášení ještě není hotový, nebo se od té doby změnil.
        QT_TRANSLATE_NOOP("Words", "The announcement's sound is not made yet, or not as it is now."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nechte zvuk vyrobit a pak hlášení zveřejněte.
        QT_TRANSLATE_NOOP("Words", "Let the sound be made, then publish."),
        "" },
    { ErrorKind::NotFound, "announcement",
        //: Czech: takové hlášení není
        QT_TRANSLATE_NOOP("Words", "no such announcement"),
        //: Czech: Takové hlášení tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such announcement."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si hlášení vypsat a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the announcements and take one of them."),
        "" },
};

} // namespace

std::span<const ErrorText> announcementErrorTexts()
{
    return announcementTable;
}

} // namespace bubenik::words
