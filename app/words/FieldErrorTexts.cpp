// Files and settings that cannot be used, in words. Each text has its Czech wording above it for the
// translators. %1 is the channel ("The channel “Web”"), always the subject of its sentence; %2 what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText fieldTable[] = {
    { ErrorKind::Invalid, "no-alt",
        //: Czech: obrázek bez popisu
        QT_TRANSLATE_NOOP("Words", "a picture lacks its description"),
        //: Czech: Obrázek nemá popis.
        QT_TRANSLATE_NOOP("Words", "A picture has no description."),
        //: Czech: Lidé, kteří ho nevidí, by se nedozvěděli, co na něm je, proto příspěvek nevyjde.
        QT_TRANSLATE_NOOP("Words", "People who cannot see it would not learn what it shows, so it does not go out."),
        //: Czech: Napište, co je na obrázku vidět, nebo ho označte jako ozdobný.
        QT_TRANSLATE_NOOP("Words", "Write what the picture shows, or mark it as decoration."),
        //: Czech: Popsat obrázek
        QT_TRANSLATE_NOOP("Words", "Describe the picture") },
    { ErrorKind::Invalid, "broken-picture",
        //: Czech: poškozený obrázek
        QT_TRANSLATE_NOOP("Words", "broken picture"),
        //: Czech: Obrázek je poškozený: %2.
        QT_TRANSLATE_NOOP("Words", "The picture is damaged: %2."),
        //: Czech: Soubor nebyl přidán, textu příspěvku se to netýká.
        QT_TRANSLATE_NOOP("Words", "The file was not added; the text of the post is not affected."),
        //: Czech: Otevřete ho v grafickém editoru a znovu uložte, nebo vyberte jiný.
        QT_TRANSLATE_NOOP("Words", "Open it in a picture editor and save it again, or choose another one."),
        //: Czech: Vybrat jiný soubor
        QT_TRANSLATE_NOOP("Words", "Choose another file") },
    { ErrorKind::Invalid, "svg",
        //: Czech: SVG zveřejnit nelze
        QT_TRANSLATE_NOOP("Words", "SVG cannot be published"),
        //: Czech: Obrázky SVG se nezveřejňují: %2.
        QT_TRANSLATE_NOOP("Words", "SVG pictures are not published: %2."),
        //: Czech: SVG může obsahovat program, který by se spustil u čtenářů. Soubor nebyl přidán.
        QT_TRANSLATE_NOOP("Words", "An SVG can carry programs that would run at your readers'. The file was not added."),
        //: Czech: Uložte obrázek jako PNG nebo JPEG a přidejte ten.
        QT_TRANSLATE_NOOP("Words", "Save the picture as PNG or JPEG and add that."),
        //: Czech: Vybrat jiný soubor
        QT_TRANSLATE_NOOP("Words", "Choose another file") },
    { ErrorKind::Invalid, "empty",
        //: Czech: prázdný soubor
        QT_TRANSLATE_NOOP("Words", "empty file"),
        //: Czech: Soubor je prázdný: %2.
        QT_TRANSLATE_NOOP("Words", "The file is empty: %2."),
        //: Czech: Soubor nebyl přidán, textu příspěvku se to netýká.
        QT_TRANSLATE_NOOP("Words", "The file was not added; the text of the post is not affected."),
        //: Czech: Vyberte jiný soubor.
        QT_TRANSLATE_NOOP("Words", "Choose another file."),
        //: Czech: Vybrat jiný soubor
        QT_TRANSLATE_NOOP("Words", "Choose another file") },
    { ErrorKind::Invalid, "unreadable",
        //: Czech: soubor nelze přečíst
        QT_TRANSLATE_NOOP("Words", "unreadable file"),
        //: Czech: Soubor nelze přečíst: %2.
        QT_TRANSLATE_NOOP("Words", "The file cannot be read: %2."),
        //: Czech: Soubor nebyl přidán, textu příspěvku se to netýká.
        QT_TRANSLATE_NOOP("Words", "The file was not added; the text of the post is not affected."),
        //: Czech: Podívejte se, zda existuje a zda ho smíte číst.
        QT_TRANSLATE_NOOP("Words", "Look whether it is there and whether you may read it."),
        //: Czech: Vybrat jiný soubor
        QT_TRANSLATE_NOOP("Words", "Choose another file") },
    { ErrorKind::Invalid, "not-text",
        //: Czech: není to text
        QT_TRANSLATE_NOOP("Words", "not plain text"),
        //: Czech: Soubor není text v kódování UTF-8: %2.
        QT_TRANSLATE_NOOP("Words", "The file is not text in UTF-8: %2."),
        //: Czech: Příspěvek se nezměnil.
        QT_TRANSLATE_NOOP("Words", "The post was not changed."),
        //: Czech: Uložte text v kódování UTF-8 a zkuste to znovu.
        QT_TRANSLATE_NOOP("Words", "Save the text as UTF-8 and try again."),
        //: Czech: Vybrat jiný soubor
        QT_TRANSLATE_NOOP("Words", "Choose another file") },
    { ErrorKind::Invalid, "missing-file",
        //: Czech: chybí soubor
        QT_TRANSLATE_NOOP("Words", "file missing"),
        //: Czech: V tomto počítači chybí příloha: %2.
        QT_TRANSLATE_NOOP("Words", "An attachment is missing on this computer: %2."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Přidejte soubor znovu.
        QT_TRANSLATE_NOOP("Words", "Add the file again."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Invalid, "active-content",
        //: Czech: tento typ souboru zveřejnit nelze
        QT_TRANSLATE_NOOP("Words", "file type cannot be published"),
        //: Czech: Soubory, které obsahují program, se nezveřejňují: %2.
        QT_TRANSLATE_NOOP("Words", "Files that contain programs are not published: %2."),
        //: Czech: Soubor nebyl přidán, textu příspěvku se to netýká.
        QT_TRANSLATE_NOOP("Words", "The file was not added; the text of the post is not affected."),
        //: Czech: Uložte ho jako PDF a přidejte to.
        QT_TRANSLATE_NOOP("Words", "Save it as PDF and add that."),
        //: Czech: Vybrat jiný soubor
        QT_TRANSLATE_NOOP("Words", "Choose another file") },
    { ErrorKind::Invalid, "https-required",
        //: Czech: je potřeba https
        QT_TRANSLATE_NOOP("Words", "needs https"),
        //: Czech: Heslo se posílá jen zabezpečeným spojením (https).
        QT_TRANSLATE_NOOP("Words", "A password is sent only over a secured connection (https)."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Napište adresu s https://; pokud ho web nemá, obraťte se na správce.
        QT_TRANSLATE_NOOP("Words", "Write the address with https://; if the website has none, ask its administrator."),
        "" },
    { ErrorKind::Invalid, "not-a-url",
        //: Czech: není to adresa
        QT_TRANSLATE_NOOP("Words", "not an address"),
        //: Czech: Toto není adresa webu.
        QT_TRANSLATE_NOOP("Words", "This is not the address of a website."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Zkopírujte adresu z prohlížeče, například https://www.mesto.cz.
        QT_TRANSLATE_NOOP("Words", "Copy the address from the browser, for example https://www.mesto.cz."),
        "" },
    { ErrorKind::Invalid, "not-a-user",
        //: Czech: není to jméno
        QT_TRANSLATE_NOOP("Words", "not a user name"),
        //: Czech: Toto není uživatelské jméno.
        QT_TRANSLATE_NOOP("Words", "This is not a user name."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Napište jméno, kterým se přihlašujete na web.
        QT_TRANSLATE_NOOP("Words", "Write the name you sign in to the website with."),
        "" },
    { ErrorKind::Invalid, "not-a-number",
        //: Czech: není to číslo
        QT_TRANSLATE_NOOP("Words", "not a number"),
        //: Czech: Tady má být celé číslo.
        QT_TRANSLATE_NOOP("Words", "A whole number is expected here."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Napište číslo.
        QT_TRANSLATE_NOOP("Words", "Write a number."),
        "" },
    { ErrorKind::Invalid, "missing",
        //: Czech: něco chybí
        QT_TRANSLATE_NOOP("Words", "something is missing"),
        //: Czech: Povinné pole je prázdné.
        QT_TRANSLATE_NOOP("Words", "A necessary field is empty."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Vyplňte ho.
        QT_TRANSLATE_NOOP("Words", "Fill it in."),
        "" },
    { ErrorKind::Invalid, "attachment-missing",
        //: Czech: chybí soubor
        QT_TRANSLATE_NOOP("Words", "file missing"),
        //: Czech: V tomto počítači chybí příloha: %2.
        QT_TRANSLATE_NOOP("Words", "An attachment is missing on this computer: %2."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Přidejte soubor znovu.
        QT_TRANSLATE_NOOP("Words", "Add the file again."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Invalid, "not-absolute",
        //: Czech: neúplná cesta
        QT_TRANSLATE_NOOP("Words", "not a whole path"),
        //: Czech: Toto není úplná cesta ke složce.
        QT_TRANSLATE_NOOP("Words", "This is not a whole path to a folder."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Vyberte složku tlačítkem.
        QT_TRANSLATE_NOOP("Words", "Choose the folder by the button."),
        "" },
    { ErrorKind::Invalid, "bad-url",
        //: Czech: není to adresa
        QT_TRANSLATE_NOOP("Words", "not an address"),
        //: Czech: Toto není adresa webu.
        QT_TRANSLATE_NOOP("Words", "This is not the address of a website."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: Zkopírujte adresu z prohlížeče, například https://www.mesto.cz.
        QT_TRANSLATE_NOOP("Words", "Copy the address from the browser, for example https://www.mesto.cz."),
        "" },
    { ErrorKind::Invalid, "bad-ico",
        //: Czech: není to IČO
        QT_TRANSLATE_NOOP("Words", "not an IČO"),
        //: Czech: Toto není IČO.
        QT_TRANSLATE_NOOP("Words", "This is not an IČO."),
        //: Czech: Kanál nebyl uložen, zůstalo původní nastavení.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved; what it had before stays."),
        //: Czech: IČO má osm číslic; IČO města najdete na jeho webu.
        QT_TRANSLATE_NOOP("Words", "An IČO has eight digits; the town's is on its website."),
        "" },
};

} // namespace

std::span<const ErrorText> fieldErrorTexts()
{
    return fieldTable;
}

} // namespace bubenik::words
