// What can go wrong on this computer, in words. Each text has its Czech wording above it for the
// translators. %1 is the channel ("The channel “Web”"), always the subject of its sentence; %2 what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText localTable[] = {
    { ErrorKind::Storage, "",
        //: Czech: nelze uložit
        QT_TRANSLATE_NOOP("Words", "cannot be saved"),
        //: Czech: Pracovní složku se nepodařilo přečíst nebo zapsat.
        QT_TRANSLATE_NOOP("Words", "The workspace could not be read or written."),
        //: Czech: Toho, co už je zveřejněné, se to netýká.
        QT_TRANSLATE_NOOP("Words", "What is already published is not touched."),
        //: Czech: Zkontrolujte, zda je disk nebo síťová složka připojená. Co jste napsali, zůstává v okně, dokud se to neuloží.
        QT_TRANSLATE_NOOP("Words", "Look whether the disk or the network folder is connected. What you typed stays in the window until it is saved."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::DiskFull, "",
        //: Czech: plný disk
        QT_TRANSLATE_NOOP("Words", "disk full"),
        //: Czech: Disk je plný.
        QT_TRANSLATE_NOOP("Words", "The disk is full."),
        //: Czech: Nelze nic uložit ani odeslat. Toho, co už je zveřejněné, se to netýká.
        QT_TRANSLATE_NOOP("Words", "Nothing more can be saved or sent. What is already published is not touched."),
        //: Czech: Uvolněte na disku místo. Co jste napsali, zůstává v okně, dokud se to neuloží.
        QT_TRANSLATE_NOOP("Words", "Free some space on the disk. What you typed stays in the window until it is saved."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::ReadOnly, "",
        //: Czech: jen pro čtení
        QT_TRANSLATE_NOOP("Words", "read-only"),
        //: Czech: Do této pracovní složky nesmíte zapisovat.
        QT_TRANSLATE_NOOP("Words", "You may not write to this workspace."),
        //: Czech: Toho, co už je zveřejněné, se to netýká.
        QT_TRANSLATE_NOOP("Words", "What is already published is not touched."),
        //: Czech: Požádejte správce o právo zápisu do složky.
        QT_TRANSLATE_NOOP("Words", "Ask your administrator for the right to write to the folder."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Busy, "",
        //: Czech: otevřeno jinde
        QT_TRANSLATE_NOOP("Words", "open elsewhere"),
        //: Czech: S touto pracovní složkou už pracuje jiné okno.
        QT_TRANSLATE_NOOP("Words", "Another window already works with this workspace."),
        //: Czech: Toho, co už je zveřejněné, se to netýká.
        QT_TRANSLATE_NOOP("Words", "What is already published is not touched."),
        //: Czech: Pokračujte v tom okně, nebo ho nejdřív zavřete.
        QT_TRANSLATE_NOOP("Words", "Go on in that window, or close it first."),
        //: Czech: Ukázat to okno
        QT_TRANSLATE_NOOP("Words", "Show that window") },
    { ErrorKind::NewerSchema, "",
        //: Czech: z novějšího Bubeníka
        QT_TRANSLATE_NOOP("Words", "made by a newer Bubeník"),
        //: Czech: Tato pracovní složka pochází z novějšího Bubeníka.
        QT_TRANSLATE_NOOP("Words", "This workspace was made by a newer Bubeník."),
        //: Czech: Zůstala beze změny, aby se nic neztratilo.
        QT_TRANSLATE_NOOP("Words", "It was not touched, so that nothing is lost."),
        //: Czech: Nainstalujte na tento počítač nejnovějšího Bubeníka.
        QT_TRANSLATE_NOOP("Words", "Install the newest Bubeník on this computer."),
        "" },
    { ErrorKind::Damaged, "",
        //: Czech: poškozená databáze
        QT_TRANSLATE_NOOP("Words", "damaged database"),
        //: Czech: Databáze pracovní složky je poškozená.
        QT_TRANSLATE_NOOP("Words", "The database of the workspace is damaged."),
        //: Czech: Toho, co už je zveřejněné, se to netýká.
        QT_TRANSLATE_NOOP("Words", "What is already published is not touched."),
        //: Czech: Obnovte poslední zálohu. Poškozené soubory zůstanou odložené stranou.
        QT_TRANSLATE_NOOP("Words", "Restore the last backup. The damaged files are kept aside."),
        //: Czech: Obnovit zálohu
        QT_TRANSLATE_NOOP("Words", "Restore the backup") },
    { ErrorKind::Damaged, "backup",
        //: Czech: poškozená záloha
        QT_TRANSLATE_NOOP("Words", "damaged backup"),
        //: Czech: Tento soubor není úplná záloha pracovní složky.
        QT_TRANSLATE_NOOP("Words", "This file is not a whole backup of a workspace."),
        //: Czech: Nic se neobnovilo a nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was restored and nothing was touched."),
        //: Czech: Vyberte jinou zálohu.
        QT_TRANSLATE_NOOP("Words", "Choose another backup."),
        "" },
    { ErrorKind::Internal, "",
        //: Czech: chyba v Bubeníkovi
        QT_TRANSLATE_NOOP("Words", "a fault in Bubeník"),
        //: Czech: V Bubeníkovi nastala chyba.
        QT_TRANSLATE_NOOP("Words", "Something went wrong inside Bubeník."),
        //: Czech: Podívejte se na web, zda je tam všechno v pořádku.
        QT_TRANSLATE_NOOP("Words", "Look at the website whether everything there is right."),
        //: Czech: Zkopírujte podrobnosti a pošlete je správci.
        QT_TRANSLATE_NOOP("Words", "Copy the details and send them to your administrator."),
        //: Czech: Zkopírovat podrobnosti
        QT_TRANSLATE_NOOP("Words", "Copy the details") },
    { ErrorKind::Busy, "delivering",
        //: Czech: odesílá někdo jiný
        QT_TRANSLATE_NOOP("Words", "somebody else is sending"),
        //: Czech: Z této pracovní složky právě odesílá jiný Bubeník.
        QT_TRANSLATE_NOOP("Words", "Another Bubeník is sending from this workspace just now."),
        //: Czech: Nic se neztratí: co má vyjít, vyjde odtamtud.
        QT_TRANSLATE_NOOP("Words", "Nothing is lost: what is due goes out from there."),
        //: Czech: Nemusíte nic dělat, Bubeník to zkusí sám znovu.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník tries again by itself."),
        "" },
};

} // namespace

std::span<const ErrorText> localErrorTexts()
{
    return localTable;
}

} // namespace bubenik::words
