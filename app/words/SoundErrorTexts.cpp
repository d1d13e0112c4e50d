// What can go wrong with microphones and sounds, in words. Each text has its Czech wording above it for the translators.
// %2 is what the error concerns: a microphone, a file.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText soundTable[] = {
    { ErrorKind::NotFound, "no-microphone",
        //: Czech: žádný mikrofon
        QT_TRANSLATE_NOOP("Words", "no microphone"),
        //: Czech: K počítači není připojený žádný mikrofon.
        QT_TRANSLATE_NOOP("Words", "No microphone is connected to this computer."),
        //: Czech: Hlášení zatím nelze nahrát; vložit hotový zvuk ze souboru lze i teď.
        QT_TRANSLATE_NOOP("Words", "An announcement cannot be recorded; a sound from a file can be used even now."),
        //: Czech: Připojte mikrofon. Jakmile ho počítač najde, objeví se v nabídce.
        QT_TRANSLATE_NOOP("Words", "Connect a microphone. It appears in the list as soon as the computer finds it."),
        "" },
    { ErrorKind::NotFound, "no-sound-server",
        //: Czech: zvuk v počítači neběží
        QT_TRANSLATE_NOOP("Words", "no sound on this computer"),
        //: Czech: Zvukový systém počítače neběží.
        QT_TRANSLATE_NOOP("Words", "The sound system of this computer is not running."),
        //: Czech: Hlášení zatím nelze nahrát; vložit hotový zvuk ze souboru lze i teď.
        QT_TRANSLATE_NOOP("Words", "An announcement cannot be recorded; a sound from a file can be used even now."),
        //: Czech: Odhlaste se a znovu přihlaste. Nepomůže-li to, požádejte správce, aby spustil PipeWire nebo PulseAudio.
        QT_TRANSLATE_NOOP("Words", "Log out and in again. If that does not help, ask your administrator to start PipeWire or PulseAudio."),
        "" },
    { ErrorKind::NotFound, "microphone-gone",
        //: Czech: mikrofon odpojen
        QT_TRANSLATE_NOOP("Words", "microphone disconnected"),
        //: Czech: Mikrofon se odpojil: %2.
        QT_TRANSLATE_NOOP("Words", "The microphone was disconnected: %2."),
        //: Czech: Co jste do té chvíle řekli, je uložené.
        QT_TRANSLATE_NOOP("Words", "What you said until then is saved."),
        //: Czech: Připojte ho znovu, nebo vyberte jiný mikrofon, a pokračujte, kde jste přestali.
        QT_TRANSLATE_NOOP("Words", "Connect it again or choose another one, and go on where you stopped."),
        //: Czech: Pokračovat
        QT_TRANSLATE_NOOP("Words", "Go on") },
    { ErrorKind::Forbidden, "microphone-permission",
        //: Czech: mikrofon není povolený
        QT_TRANSLATE_NOOP("Words", "microphone not allowed"),
        //: Czech: Bubeník nesmí používat mikrofon.
        QT_TRANSLATE_NOOP("Words", "Bubeník may not use the microphone."),
        //: Czech: Hlášení zatím nelze nahrát; vložit hotový zvuk ze souboru lze i teď.
        QT_TRANSLATE_NOOP("Words", "An announcement cannot be recorded; a sound from a file can be used even now."),
        //: Czech: Povolte mu mikrofon v nastavení soukromí počítače, nebo o to požádejte správce.
        QT_TRANSLATE_NOOP("Words", "Allow it in the computer's privacy settings, or ask your administrator to."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Busy, "microphone-open",
        //: Czech: mikrofon nejde otevřít
        QT_TRANSLATE_NOOP("Words", "microphone cannot be opened"),
        //: Czech: Mikrofon nejde otevřít: %2.
        QT_TRANSLATE_NOOP("Words", "The microphone cannot be opened: %2."),
        //: Czech: Nic se nenahrává.
        QT_TRANSLATE_NOOP("Words", "Nothing is being recorded."),
        //: Czech: Zavřete jiné programy, které ho používají, například videohovor, nebo vyberte jiný mikrofon.
        QT_TRANSLATE_NOOP("Words", "Close other programs that use it, such as a video call, or choose another microphone."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Busy, "recording",
        //: Czech: právě se nahrává
        QT_TRANSLATE_NOOP("Words", "being recorded"),
        //: Czech: Do tohoto souboru už nahrává jiné okno.
        QT_TRANSLATE_NOOP("Words", "Another window already records into this file."),
        //: Czech: Jeho nahrávky se to nijak nedotkne.
        QT_TRANSLATE_NOOP("Words", "Its recording is not touched."),
        //: Czech: Nejdřív tam nahrávání ukončete.
        QT_TRANSLATE_NOOP("Words", "End the recording there first."),
        "" },
    { ErrorKind::DiskFull, "recording",
        //: Czech: plný disk
        QT_TRANSLATE_NOOP("Words", "disk full"),
        //: Czech: Nahrávání se zastavilo: disk je plný.
        QT_TRANSLATE_NOOP("Words", "The recording stopped: the disk is full."),
        //: Czech: Co jste do té chvíle řekli, je uložené.
        QT_TRANSLATE_NOOP("Words", "What you said until then is saved."),
        //: Czech: Uvolněte na disku místo a pokračujte, kde jste přestali.
        QT_TRANSLATE_NOOP("Words", "Free some space on the disk and go on where you stopped."),
        //: Czech: Pokračovat
        QT_TRANSLATE_NOOP("Words", "Go on") },
    { ErrorKind::Storage, "recording",
        //: Czech: nelze ukládat nahrávku
        QT_TRANSLATE_NOOP("Words", "recording cannot be saved"),
        //: Czech: Nahrávání se zastavilo: na disk nelze zapisovat.
        QT_TRANSLATE_NOOP("Words", "The recording stopped: the disk cannot be written to."),
        //: Czech: Co jste do té chvíle řekli, je uložené.
        QT_TRANSLATE_NOOP("Words", "What you said until then is saved."),
        //: Czech: Zkontrolujte, zda je disk nebo síťová složka připojená, a pokračujte, kde jste přestali.
        QT_TRANSLATE_NOOP("Words", "Look whether the disk or the network folder is connected, and go on where you stopped."),
        //: Czech: Pokračovat
        QT_TRANSLATE_NOOP("Words", "Go on") },
    { ErrorKind::NotFound, "sound-file",
        //: Czech: chybí soubor
        QT_TRANSLATE_NOOP("Words", "file missing"),
        //: Czech: Zvukový soubor tu není: %2
        QT_TRANSLATE_NOOP("Words", "The sound file is not there: %2"),
        //: Czech: Hlášení zůstává, jak bylo.
        QT_TRANSLATE_NOOP("Words", "The announcement stays as it was."),
        //: Czech: Zkontrolujte, zda ho někdo nepřesunul, nebo vyberte jiný.
        QT_TRANSLATE_NOOP("Words", "Look whether somebody moved it, or choose another one."),
        "" },
    { ErrorKind::Invalid, "not-a-sound",
        //: Czech: není to zvuk
        QT_TRANSLATE_NOOP("Words", "not a sound"),
        //: Czech: V souboru není zvuk, kterému by Bubeník rozuměl: %2
        QT_TRANSLATE_NOOP("Words", "The file holds no sound that Bubeník understands: %2"),
        //: Czech: Hlášení zůstává, jak bylo.
        QT_TRANSLATE_NOOP("Words", "The announcement stays as it was."),
        //: Czech: Použijte soubor WAV, MP3, M4A, OGG nebo FLAC.
        QT_TRANSLATE_NOOP("Words", "Use a WAV, MP3, M4A, OGG or FLAC file."),
        "" },
    { ErrorKind::Invalid, "empty-sound",
        //: Czech: prázdný zvuk
        QT_TRANSLATE_NOOP("Words", "empty sound"),
        //: Czech: V souboru není ani vteřina zvuku: %2
        QT_TRANSLATE_NOOP("Words", "There is not a second of sound in it: %2"),
        //: Czech: Hlášení zůstává, jak bylo.
        QT_TRANSLATE_NOOP("Words", "The announcement stays as it was."),
        //: Czech: Nahrajte hlášení znovu, nebo vyberte jiný soubor.
        QT_TRANSLATE_NOOP("Words", "Record it again or choose another file."),
        "" },
    { ErrorKind::Invalid, "silent-sound",
        //: Czech: jen ticho
        QT_TRANSLATE_NOOP("Words", "only silence"),
        //: Czech: V nahrávce není nic slyšet.
        QT_TRANSLATE_NOOP("Words", "Nothing can be heard in the recording."),
        //: Czech: Občané by slyšeli jen ticho, proto se zvuk nevytvořil.
        QT_TRANSLATE_NOOP("Words", "Citizens would hear only silence, so no sound was made of it."),
        //: Czech: Zkontrolujte, zda je vybraný správný mikrofon a zda není ztlumený, a nahrajte hlášení znovu.
        QT_TRANSLATE_NOOP("Words", "Look whether the right microphone is chosen and not muted, and record it again."),
        "" },
    { ErrorKind::Invalid, "short-sound",
        //: Czech: příliš krátké
        QT_TRANSLATE_NOOP("Words", "too short"),
        //: Czech: Nahrávka je kratší než půl vteřiny.
        QT_TRANSLATE_NOOP("Words", "The recording is shorter than half a second."),
        //: Czech: Zvuk se z ní nevytvořil.
        QT_TRANSLATE_NOOP("Words", "No sound was made of it."),
        //: Czech: Nahrajte hlášení znovu, nebo vraťte poslední úpravy.
        QT_TRANSLATE_NOOP("Words", "Record it again, or undo your last edits."),
        "" },
    { ErrorKind::Invalid, "not-working-sound",
        //: Czech: poškozená nahrávka
        QT_TRANSLATE_NOOP("Words", "broken recording"),
        //: Czech: Pracovní soubor nahrávky nejde přečíst: %2
        QT_TRANSLATE_NOOP("Words", "The working file of the recording cannot be read: %2"),
        //: Czech: Původní nahrávky se to netýká.
        QT_TRANSLATE_NOOP("Words", "The original is not touched."),
        //: Czech: Vložte původní zvuk znovu.
        QT_TRANSLATE_NOOP("Words", "Take the original sound in again."),
        "" },
    { ErrorKind::Invalid, "edit",
        //: Czech: tato úprava nejde
        QT_TRANSLATE_NOOP("Words", "edit not possible"),
        //: Czech: Tuto úpravu zde nelze provést.
        QT_TRANSLATE_NOOP("Words", "This edit is not possible here."),
        //: Czech: Nahrávka zůstává, jak byla.
        QT_TRANSLATE_NOOP("Words", "The recording stays as it was."),
        //: Czech: Označte jinou část nahrávky; vyjmout ji celou nelze.
        QT_TRANSLATE_NOOP("Words", "Select another part of the recording; it cannot be cut out as a whole."),
        "" },
    { ErrorKind::Damaged, "sound",
        //: Czech: poškozený zvuk
        QT_TRANSLATE_NOOP("Words", "damaged sound"),
        //: Czech: Zvukový soubor je poškozený: %2
        QT_TRANSLATE_NOOP("Words", "The sound file is damaged: %2"),
        //: Czech: Hlášení zůstává, jak bylo.
        QT_TRANSLATE_NOOP("Words", "The announcement stays as it was."),
        //: Czech: Nejspíš se nepřenesl celý: zkopírujte ho z telefonu nebo z e-mailu znovu.
        QT_TRANSLATE_NOOP("Words", "It was probably not copied as a whole: copy it from the phone or the e-mail again."),
        "" },
    { ErrorKind::Damaged, "edit-list",
        //: Czech: poškozené úpravy
        QT_TRANSLATE_NOOP("Words", "damaged edits"),
        //: Czech: Úpravy nahrávky nejde přečíst.
        QT_TRANSLATE_NOOP("Words", "The edits of the recording cannot be read."),
        //: Czech: Původní nahrávky se to netýká.
        QT_TRANSLATE_NOOP("Words", "The original is not touched."),
        //: Czech: Upravte nahrávku znovu z originálu.
        QT_TRANSLATE_NOOP("Words", "Edit the recording again from the original."),
        "" },
    { ErrorKind::NewerSchema, "edit-list",
        //: Czech: z novějšího Bubeníka
        QT_TRANSLATE_NOOP("Words", "made by a newer Bubeník"),
        //: Czech: Úpravy této nahrávky pocházejí z novějšího Bubeníka.
        QT_TRANSLATE_NOOP("Words", "The edits of this recording were made by a newer Bubeník."),
        //: Czech: Zůstaly beze změny.
        QT_TRANSLATE_NOOP("Words", "They were not touched."),
        //: Czech: Nainstalujte na tento počítač nejnovějšího Bubeníka.
        QT_TRANSLATE_NOOP("Words", "Install the newest Bubeník on this computer."),
        "" },
    { ErrorKind::Unsupported, "sound-ending",
        //: Czech: neznámá přípona
        QT_TRANSLATE_NOOP("Words", "unknown file ending"),
        //: Czech: Do souboru s touto příponou Bubeník zvuk uložit neumí: %2
        QT_TRANSLATE_NOOP("Words", "Bubeník cannot write a sound into a file of this name: %2"),
        //: Czech: Nic se nevytvořilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was made."),
        //: Czech: Zvolte příponu .mp3, .wav, .opus, .ogg nebo .flac.
        QT_TRANSLATE_NOOP("Words", "Choose the ending .mp3, .wav, .opus, .ogg or .flac."),
        "" },
};

} // namespace

std::span<const ErrorText> soundErrorTexts()
{
    return soundTable;
}

} // namespace bubenik::words
