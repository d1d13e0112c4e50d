// What stands in the way of an announcement, in words (announcements/, publishing/Subject.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText announcementTable[] = {
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
    { ErrorKind::NotFound, "no-microphone",
        //: Czech: žádný mikrofon
        QT_TRANSLATE_NOOP("Words", "no microphone"),
        //: Czech: Není tu žádný mikrofon.
        QT_TRANSLATE_NOOP("Words", "There is no microphone."),
        //: Czech: Nic se nenahrává.
        QT_TRANSLATE_NOOP("Words", "Nothing is being recorded."),
        //: Czech: Připojte mikrofon a zkuste to znovu.
        QT_TRANSLATE_NOOP("Words", "Connect a microphone and try again."),
        "" },
    { ErrorKind::NotFound, "no-sound-server",
        //: Czech: zvuk nefunguje
        QT_TRANSLATE_NOOP("Words", "sound does not work"),
        //: Czech: Zvuk v tomto počítači nefunguje.
        QT_TRANSLATE_NOOP("Words", "The sound of this computer does not work."),
        //: Czech: Nic se nenahrává.
        QT_TRANSLATE_NOOP("Words", "Nothing is being recorded."),
        //: Czech: Restartujte počítač. Když to nepomůže, vložte nahrávku pořízenou jinde.
        QT_TRANSLATE_NOOP("Words", "Restart the computer; if that does not help, take in a recording made elsewhere."),
        "" },
    { ErrorKind::NotFound, "microphone-gone",
        //: Czech: mikrofon je odpojený
        QT_TRANSLATE_NOOP("Words", "microphone disconnected"),
        //: Czech: Mikrofon „%2“ je odpojený.
        QT_TRANSLATE_NOOP("Words", "The microphone “%2” is disconnected."),
        //: Czech: Co se stihlo namluvit, je uložené.
        QT_TRANSLATE_NOOP("Words", "What had been spoken is saved."),
        //: Czech: Připojte ho znovu nebo vyberte jiný a pokračujte.
        QT_TRANSLATE_NOOP("Words", "Connect it again or choose another one, then go on."),
        "" },
    { ErrorKind::Forbidden, "microphone-permission",
        //: Czech: k mikrofonu není přístup
        QT_TRANSLATE_NOOP("Words", "no right to the microphone"),
        //: Czech: Program nesmí používat mikrofon.
        QT_TRANSLATE_NOOP("Words", "The program may not use the microphone."),
        //: Czech: Nic se nenahrává.
        QT_TRANSLATE_NOOP("Words", "Nothing is being recorded."),
        //: Czech: Požádejte správce počítače, ať to povolí.
        QT_TRANSLATE_NOOP("Words", "Ask whoever looks after the computer to allow it."),
        "" },
    { ErrorKind::Busy, "microphone-open",
        //: Czech: mikrofon je obsazený
        QT_TRANSLATE_NOOP("Words", "microphone in use"),
        //: Czech: Mikrofon „%2“ používá jiný program.
        QT_TRANSLATE_NOOP("Words", "The microphone “%2” is used by another program."),
        //: Czech: Nic se nenahrává.
        QT_TRANSLATE_NOOP("Words", "Nothing is being recorded."),
        //: Czech: Zavřete ho, nebo vyberte jiný mikrofon.
        QT_TRANSLATE_NOOP("Words", "Close that program, or choose another microphone."),
        "" },
    { ErrorKind::Invalid, "not-a-sound",
        //: Czech: není to zvuk
        QT_TRANSLATE_NOOP("Words", "not a sound"),
        //: Czech: „%2“ není zvuk, který by program znal.
        QT_TRANSLATE_NOOP("Words", "“%2” is not a sound that the program knows."),
        //: Czech: Nevložil se.
        QT_TRANSLATE_NOOP("Words", "It was not taken in."),
        //: Czech: Vezměte soubor wav, mp3, m4a, ogg nebo flac.
        QT_TRANSLATE_NOOP("Words", "Take a wav, mp3, m4a, ogg or flac file."),
        "" },
    { ErrorKind::Invalid, "empty-sound",
        //: Czech: prázdný zvuk
        QT_TRANSLATE_NOOP("Words", "empty sound"),
        //: Czech: V souboru „%2“ není žádný zvuk.
        QT_TRANSLATE_NOOP("Words", "There is no sound in “%2”."),
        //: Czech: Nevložil se.
        QT_TRANSLATE_NOOP("Words", "It was not taken in."),
        //: Czech: Nahrajte ho znovu, nebo vyberte jiný soubor.
        QT_TRANSLATE_NOOP("Words", "Record it again, or choose another file."),
        "" },
    { ErrorKind::Invalid, "silent-sound",
        //: Czech: nahrávka je tichá
        QT_TRANSLATE_NOOP("Words", "silent recording"),
        //: Czech: V nahrávce není nic slyšet.
        QT_TRANSLATE_NOOP("Words", "Nothing can be heard in the recording."),
        //: Czech: Zvuk se nevyrobil, občané by slyšeli ticho.
        QT_TRANSLATE_NOOP("Words", "No sound was made, citizens would hear silence."),
        //: Czech: Nahrajte ji znovu jiným mikrofonem.
        QT_TRANSLATE_NOOP("Words", "Record it again with another microphone."),
        "" },
    { ErrorKind::Invalid, "short-sound",
        //: Czech: příliš krátká nahrávka
        QT_TRANSLATE_NOOP("Words", "recording too short"),
        //: Czech: Nahrávka je kratší než půl sekundy.
        QT_TRANSLATE_NOOP("Words", "The recording is shorter than half a second."),
        //: Czech: Zvuk se nevyrobil.
        QT_TRANSLATE_NOOP("Words", "No sound was made."),
        //: Czech: Nahrajte ji znovu, nebo vraťte, co bylo vystřižené.
        QT_TRANSLATE_NOOP("Words", "Record it again, or take back what was cut out."),
        "" },
    { ErrorKind::NotFound, "no-file",
        //: Czech: nahrávka je na jiném počítači
        QT_TRANSLATE_NOOP("Words", "recording on another desk"),
        //: Czech: Nahrávka v tomto počítači zatím není.
        QT_TRANSLATE_NOOP("Words", "The recording is not on this computer yet."),
        //: Czech: Pracovat se s ní dá tam, kde vznikla.
        QT_TRANSLATE_NOOP("Words", "It can be worked on where it was made."),
        //: Czech: Počkejte, až dorazí, nebo ji nahrajte znovu.
        QT_TRANSLATE_NOOP("Words", "Wait until it arrives, or record it again."),
        "" },
};

} // namespace

std::span<const ErrorText> announcementErrorTexts()
{
    return announcementTable;
}

} // namespace bubenik::words
