<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
    <context>
        <name>Channel</name>
        <message>
            <source>Address of the website</source>
            <translation>Adresa webu</translation>
        </message>
        <message>
            <source>As in the browser, for example https://www.mesto.cz</source>
            <translation>Jako v prohlížeči, například https://www.mesto.cz</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Uživatelské jméno</translation>
        </message>
        <message>
            <source>The name you sign in to the website with</source>
            <translation>Jméno, kterým se na web přihlašujete</translation>
        </message>
        <message>
            <source>Usual categories</source>
            <translation>Obvyklé rubriky</translation>
        </message>
        <message>
            <source>For posts that have none; separated by commas</source>
            <translation>Pro příspěvky, které žádnou nemají; oddělte je čárkami</translation>
        </message>
        <message>
            <source>Seconds the website may need</source>
            <translation>Kolik sekund může web potřebovat</translation>
        </message>
        <message>
            <source>After a lost answer, how long to wait before looking whether the article is there</source>
            <translation>Jak dlouho po ztracené odpovědi počkat, než se podíváme, zda tam článek je</translation>
        </message>
        <message>
            <source>Website (WordPress)</source>
            <translation>Web (WordPress)</translation>
        </message>
        <message>
            <source>Articles on the town's website. The website publishes them on time by itself, even with this computer switched off.</source>
            <translation>Články na webu města. Web je zveřejní včas sám, i když je tento počítač vypnutý.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Heslo aplikace</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Složka</translation>
        </message>
        <message>
            <source>Where the website is written; a web server can show it from there</source>
            <translation>Kam se web zapisuje; odtud ho může ukazovat webový server</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Veřejná adresa</translation>
        </message>
        <message>
            <source>Where citizens see the folder, for example https://news.town.cz; may stay empty</source>
            <translation>Kde občané složku vidí, například https://zpravy.mesto.cz; může zůstat prázdné</translation>
        </message>
        <message>
            <source>Title of the website</source>
            <translation>Název webu</translation>
        </message>
        <message>
            <source>Empty: the town's name</source>
            <translation>Prázdné: název města</translation>
        </message>
        <message>
            <source>Website in a folder</source>
            <translation>Web ve složce</translation>
        </message>
        <message>
            <source>A small complete website with an archive and a feed, written into a folder of this computer or of a server.</source>
            <translation>Malý úplný web s archivem a kanálem RSS, zapisovaný do složky v tomto počítači nebo na serveru.</translation>
        </message>
        <message>
            <source>Seconds to wait for an answer</source>
            <translation>Kolik sekund čekat na odpověď</translation>
        </message>
        <message>
            <source>Longer for a slow website</source>
            <translation>U pomalého webu déle</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Stránka</translation>
        </message>
        <message>
            <source>Its number, or its address such as https://www.facebook.com/mesto</source>
            <translation>Její číslo, nebo adresa, například https://www.facebook.com/mesto</translation>
        </message>
        <message>
            <source>Link to the article on the website</source>
            <translation>Odkaz na článek na webu</translation>
        </message>
        <message>
            <source>Schedule from (minutes ahead)</source>
            <translation>Plánovat nejdříve (minut předem)</translation>
        </message>
        <message>
            <source>Facebook takes no post to schedule nearer than this</source>
            <translation>Bližší čas už Facebook naplánovat nedovolí</translation>
        </message>
        <message>
            <source>Schedule up to (days ahead)</source>
            <translation>Plánovat nejdéle (dnů předem)</translation>
        </message>
        <message>
            <source>What is later waits here and is handed over when it fits</source>
            <translation>Co je později, počká tady a předá se, až to půjde</translation>
        </message>
        <message>
            <source>Address of the interface</source>
            <translation>Adresa rozhraní</translation>
        </message>
        <message>
            <source>Leave it as it is, unless your network needs another</source>
            <translation>Neměňte ji, pokud vaše síť nevyžaduje jinou</translation>
        </message>
        <message>
            <source>Longer for a slow connection</source>
            <translation>Víc pro pomalé připojení</translation>
        </message>
        <message>
            <source>Seconds Facebook may need</source>
            <translation>Kolik sekund může Facebook potřebovat</translation>
        </message>
        <message>
            <source>After a lost answer, how long to wait before looking whether the post is there</source>
            <translation>Jak dlouho po ztracené odpovědi počkat, než se podíváme, jestli tam příspěvek je</translation>
        </message>
        <message>
            <source>Facebook Page</source>
            <translation>Stránka na Facebooku</translation>
        </message>
        <message>
            <source>Posts on the town&apos;s Facebook Page. Facebook publishes them on time by itself, even with this computer switched off.</source>
            <translation>Příspěvky na facebookové stránce města. Facebook je zveřejní včas sám, i když je tento počítač vypnutý.</translation>
        </message>
        <message>
            <source>Page access token</source>
            <translation>Přístupový token stránky</translation>
        </message>
        <message>
            <source>Its address on a line at the end</source>
            <translation>Adresa na samostatném řádku na konci</translation>
        </message>
        <message>
            <source>A card below the text; with photos a line</source>
            <translation>Karta pod textem, u fotek řádek</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>Bez odkazu</translation>
        </message>
        <message>
            <source>Facebook shows a card or photos, not both; a card cannot be changed once the post is out</source>
            <translation>Facebook ukáže buď kartu, nebo fotky. Karta se po vydání příspěvku už nedá změnit.</translation>
        </message>
        <message>
            <source>Somebody who manages the Page signs in at developers.facebook.com and opens Tools, then the Graph API Explorer.
Choose the town's own app there. It has to be in Live mode, or nobody but its administrators sees the posts.
Add the permissions: pages_show_list, pages_manage_posts and pages_read_engagement for publishing; pages_read_user_content and pages_manage_engagement for comments; read_insights for figures.
Generate the token, and exchange it for a long-lived one in the Access Token Debugger (button Extend Access Token).
Put the long-lived token back into the Explorer, ask for me/accounts, and copy the access_token of the town's Page: that one does not expire.
Paste it here. Bubeník keeps it in this computer's keychain and looks every day whether it still works.</source>
            <translation>Ten, kdo stránku spravuje, se přihlásí na developers.facebook.com a otevře Tools (Nástroje) a v nich Graph API Explorer.
Tam vybere vlastní aplikaci města. Musí být v režimu Live (ostrý provoz), jinak příspěvky uvidí jen její správci.
Přidá oprávnění: pages_show_list, pages_manage_posts a pages_read_engagement pro zveřejňování, pages_read_user_content a pages_manage_engagement pro komentáře, read_insights pro čísla.
Vygeneruje token a v nástroji Access Token Debugger ho tlačítkem Extend Access Token vymění za dlouhodobý.
Dlouhodobý token vloží zpět do Exploreru, zadá dotaz me/accounts a zkopíruje access_token stránky města: ten nevyprší.
Token vložte sem. Bubeník ho uloží do klíčenky tohoto počítače a každý den ověří, že ještě funguje.</translation>
        </message>
        <message>
            <source>Feed of the website</source>
            <translation>Kanál RSS webu</translation>
        </message>
        <message>
            <source>What the town&apos;s app reads; empty: as the website itself offers it</source>
            <translation>Co čte aplikace města; prázdné: ten, který web sám nabízí</translation>
        </message>
        <message>
            <source>The town&apos;s IČO</source>
            <translation>IČO města</translation>
        </message>
        <message>
            <source>Eight digits; for the open data and the official board in them</source>
            <translation>Osm číslic; pro otevřená data a úřední desku v nich</translation>
        </message>
        <message>
            <source>Page of the service</source>
            <translation>Stránka služby</translation>
        </message>
        <message>
            <source>Where you write messages in the browser; it opens from here</source>
            <translation>Kde v prohlížeči píšete zprávy; odsud se otevře</translation>
        </message>
        <message>
            <source>Public feed of the service</source>
            <translation>Veřejný kanál RSS služby</translation>
        </message>
        <message>
            <source>RSS that shows what was sent; from it Bubeník sees that the message is out</source>
            <translation>RSS, ve kterém je vidět, co se rozeslalo; podle něj Bubeník pozná, že zpráva je venku</translation>
        </message>
        <message>
            <source>Longest message</source>
            <translation>Nejdelší zpráva</translation>
        </message>
        <message>
            <source>In characters; a longer text is shortened</source>
            <translation>Ve znacích; delší text se zkrátí</translation>
        </message>
        <message>
            <source>Broadcast service (handed over by you)</source>
            <translation>Mobilní rozhlas (předáváte vy)</translation>
        </message>
        <message>
            <source>Bubeník makes a short text; you copy it into the service, and Bubeník sees in its public feed that it is out.</source>
            <translation>Bubeník připraví krátký text, vy ho zkopírujete do služby a Bubeník v jejím veřejném kanálu pozná, že je venku.</translation>
        </message>
        <message>
            <source>Number of the town's app</source>
            <translation>Číslo aplikace města</translation>
        </message>
        <message>
            <source>App ID, at developers.facebook.com under Settings, Basic</source>
            <translation>App ID na developers.facebook.com v části Settings, Basic</translation>
        </message>
        <message>
            <source>Sign in to Facebook in the browser</source>
            <translation>Přihlásit se k Facebooku v prohlížeči</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>Tajný klíč aplikace (App secret)</translation>
        </message>
        <message>
            <source>Somebody with a role in the town's app opens it at developers.facebook.com and adds the product Facebook Login for Business or Facebook Login.
Facebook comes back to a computer like this one only while the app is in Development mode: switch it over for the sign-in, and back to Live afterwards, or nobody sees the posts.
Copy App ID and App secret from Settings, Basic. The secret stays in this computer's keychain.
In the browser, sign in as somebody who manages the Page, choose the Page and leave all permissions on.</source>
            <translation>Kdo má v aplikaci města roli, otevře ji na developers.facebook.com a přidá produkt Facebook Login for Business nebo Facebook Login.
Na počítač, jako je tento, se Facebook vrací, jen když je aplikace v režimu Development: pro přihlášení ji přepněte a potom vraťte do režimu Live, jinak příspěvky nikdo neuvidí.
App ID a App secret zkopírujte ze Settings, Basic. Tajný klíč zůstane v klíčence tohoto počítače.
V prohlížeči se přihlaste jako správce stránky, vyberte ji a nechte zapnutá všechna oprávnění.</translation>
        </message>
        <message>
            <source>TLS from the beginning</source>
            <translation>TLS od začátku</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>none (this computer only)</source>
            <translation>žádné (jen na tomto počítači)</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>Adresa odesílatele</translation>
        </message>
        <message>
            <source>Answers come back to it</source>
            <translation>Na ni přicházejí odpovědi</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Jméno odesílatele</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Poštovní server</translation>
        </message>
        <message>
            <source>For sending, for example smtp.town.cz</source>
            <translation>Pro odesílání, například smtp.mesto.cz</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Empty: 465 for TLS, 587 for STARTTLS</source>
            <translation>Prázdné: 465 pro TLS, 587 pro STARTTLS</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Zabezpečení</translation>
        </message>
        <message>
            <source>Empty: the server takes mail without signing in</source>
            <translation>Prázdné: server přijímá poštu bez přihlášení</translation>
        </message>
        <message>
            <source>password</source>
            <translation>heslem</translation>
        </message>
        <message>
            <source>access token (XOAUTH2)</source>
            <translation>přístupovým tokenem (XOAUTH2)</translation>
        </message>
        <message>
            <source>Signing in with</source>
            <translation>Přihlašování</translation>
        </message>
        <message>
            <source>Mails a minute</source>
            <translation>Zpráv za minutu</translation>
        </message>
        <message>
            <source>As many as the server's keeper allows; empty: any number</source>
            <translation>Kolik správce serveru dovolí; prázdné: bez omezení</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Certifikační autorita</translation>
        </message>
        <message>
            <source>A file, when the server's certificate is signed by the town itself</source>
            <translation>Soubor, pokud certifikát serveru vydalo samo město</translation>
        </message>
        <message>
            <source>Server of the mailbox</source>
            <translation>Server poštovní schránky</translation>
        </message>
        <message>
            <source>IMAP; from there answers are read. Empty: they are not</source>
            <translation>IMAP; čtou se z něj odpovědi. Prázdné: nečtou se</translation>
        </message>
        <message>
            <source>Port of the mailbox</source>
            <translation>Port schránky</translation>
        </message>
        <message>
            <source>Empty: 993 for TLS, 143 for STARTTLS</source>
            <translation>Prázdné: 993 pro TLS, 143 pro STARTTLS</translation>
        </message>
        <message>
            <source>Protection of the mailbox</source>
            <translation>Zabezpečení schránky</translation>
        </message>
        <message>
            <source>Mailbox folder</source>
            <translation>Složka schránky</translation>
        </message>
        <message>
            <source>Empty: INBOX</source>
            <translation>Prázdné: INBOX</translation>
        </message>
        <message>
            <source>Each mail becomes a file that any mail program opens</source>
            <translation>Z každé zprávy bude soubor, který otevře každý poštovní program</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Invitations to meetings by the town's mail server; answers come back by themselves.</source>
            <translation>Pozvánky na setkání přes poštovní server města; odpovědi přicházejí samy.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Heslo</translation>
        </message>
        <message>
            <source>Ask the keeper of the mail server for an account that may send and read its mailbox.</source>
            <translation>Požádejte správce poštovního serveru o účet, který smí odesílat a číst svou schránku.</translation>
        </message>
        <message>
            <source>Mails in a folder</source>
            <translation>Zprávy do složky</translation>
        </message>
        <message>
            <source>Invitations are written into a folder instead of being sent: to try it out, or to send them by another program.</source>
            <translation>Pozvánky se místo odeslání zapisují do složky: na vyzkoušení, nebo k odeslání jiným programem.</translation>
        </message>
        <message>
            <source>Microsoft 365</source>
            <translation>Microsoft 365</translation>
        </message>
        <message>
            <source>Google Workspace</source>
            <translation>Google Workspace</translation>
        </message>
        <message>
            <source>Whose mailbox it is</source>
            <translation>Čí je to schránka</translation>
        </message>
        <message>
            <source>Id of the town&apos;s app</source>
            <translation>ID aplikace města</translation>
        </message>
        <message>
            <source>Microsoft calls it the application&apos;s ID, Google the client&apos;s</source>
            <translation>U Microsoftu ID aplikace, u Googlu ID klienta</translation>
        </message>
        <message>
            <source>Another sign-in server</source>
            <translation>Jiný přihlašovací server</translation>
        </message>
        <message>
            <source>Empty: that of Microsoft or Google</source>
            <translation>Prázdné: server Microsoftu nebo Googlu</translation>
        </message>
        <message>
            <source>Sign in by the browser</source>
            <translation>Přihlásit se v prohlížeči</translation>
        </message>
        <message>
            <source>Secret of the app, if it has one</source>
            <translation>Tajný klíč aplikace, pokud ho má</translation>
        </message>
        <message>
            <source>Register an app of the town with Microsoft (Entra ID) or Google (Cloud Console), as a program for computers.
Let it send mail and read the mailbox, and allow http://localhost as its way back.
Copy its id here, then sign in with the account of the mailbox.</source>
            <translation>Zaregistrujte aplikaci města u Microsoftu (Entra ID) nebo Googlu (Cloud Console) jako program pro počítače.
Povolte jí odesílat poštu a číst schránku a jako návratovou adresu http://localhost.
Zkopírujte sem její ID a přihlaste se účtem schránky.</translation>
        </message>
        <message>
            <source>SMSbrana</source>
            <translation>SMSbrána</translation>
        </message>
        <message>
            <source>GoSMS.cz</source>
            <translation>GoSMS.cz</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Brána</translation>
        </message>
        <message>
            <source>With SMSbrana even a lost answer is cleared up by itself</source>
            <translation>U SMSbrány se i ztracená odpověď dohledá sama</translation>
        </message>
        <message>
            <source>Login or client id</source>
            <translation>Přihlašovací jméno nebo client id</translation>
        </message>
        <message>
            <source>SMSbrana: login of SMS Connect; GoSMS.cz: client_id of the API</source>
            <translation>SMSbrána: login služby SMS Connect; GoSMS.cz: client_id z API</translation>
        </message>
        <message>
            <source>Sender or channel</source>
            <translation>Odesílatel nebo kanál</translation>
        </message>
        <message>
            <source>A number: SMSbrana: id of the sender, may be empty; GoSMS.cz: id of the channel</source>
            <translation>Číslo: u SMSbrány id odesílatele, může chybět; u GoSMS.cz id kanálu</translation>
        </message>
        <message>
            <source>Empty: the usual one of the gateway</source>
            <translation>Prázdné: obvyklá adresa brány</translation>
        </message>
        <message>
            <source>Price of one part</source>
            <translation>Cena jedné části</translation>
        </message>
        <message>
            <source>In crowns, as in your contract: 1.10; it is told before sending</source>
            <translation>V korunách podle vaší smlouvy: 1,10; ukáže se před odesláním</translation>
        </message>
        <message>
            <source>Credit to keep</source>
            <translation>Kredit, který má zůstat</translation>
        </message>
        <message>
            <source>In crowns; sending stops when less is left</source>
            <translation>V korunách; když zbývá méně, odesílání se zastaví</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>Doba klidu od</translation>
        </message>
        <message>
            <source>Nothing goes out then but an emergency; the same time twice: no quiet hours</source>
            <translation>V té době odejde jen mimořádná zpráva; dvakrát stejný čas: bez doby klidu</translation>
        </message>
        <message>
            <source>Quiet hours to</source>
            <translation>Doba klidu do</translation>
        </message>
        <message>
            <source>What was planned for the night goes out at this hour</source>
            <translation>Co by vyšlo na noc, odejde v tuto hodinu</translation>
        </message>
        <message>
            <source>SMS gateway</source>
            <translation>SMS brána</translation>
        </message>
        <message>
            <source>Short messages to the phones of a street or a group, sent by a gateway with your credit.</source>
            <translation>SMS na telefony v ulici nebo ve skupině; odesílá je brána za váš kredit.</translation>
        </message>
        <message>
            <source>Password or client secret</source>
            <translation>Heslo nebo client secret</translation>
        </message>
        <message>
            <source>SMSbrana: switch SMS Connect on in the settings of services and copy its password.
GoSMS.cz: copy client_secret from the section API of the administration.</source>
            <translation>SMSbrána: v nastavení služeb zapněte SMS Connect a zkopírujte jeho heslo.
GoSMS.cz: zkopírujte client_secret z části API v administraci.</translation>
        </message>
        <message>
            <source>The town's code in RÚIAN</source>
            <translation>Kód města v RÚIAN</translation>
        </message>
        <message>
            <source>For the catalogue of open data: which area they are about; empty: the whole country</source>
            <translation>Pro katalog otevřených dat: jakého území se týkají; prázdné: celá republika</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>nerozhodnuto</translation>
        </message>
        <message>
            <source>CC BY 4.0: free to use, naming the town</source>
            <translation>CC BY 4.0: volně k užití s uvedením města</translation>
        </message>
        <message>
            <source>no protected works in them</source>
            <translation>nejsou v nich chráněná díla</translation>
        </message>
        <message>
            <source>Terms of use of the open data</source>
            <translation>Podmínky užití otevřených dat</translation>
        </message>
        <message>
            <source>The town decides; until then the data are in no catalogue</source>
            <translation>Rozhoduje město; do té doby data nejsou v žádném katalogu</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ne</translation>
        </message>
        <message>
            <source>yes, on a page of the website</source>
            <translation>ano, na stránce webu</translation>
        </message>
        <message>
            <source>Open data on the website</source>
            <translation>Otevřená data na webu</translation>
        </message>
        <message>
            <source>News, events and the official board for programs of others; the user has to be an editor there</source>
            <translation>Aktuality, události a úřední deska pro cizí programy; uživatel tam musí být šéfredaktor</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Příkaz „%1“ neexistuje.</translation>
        </message>
        <message>
            <source>There is no command “%1 %2”.</source>
            <translation>Příkaz „%1 %2“ neexistuje.</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>Volba „%1“ tu neexistuje.</translation>
        </message>
        <message>
            <source>The option --%1 takes no value.</source>
            <translation>Volba --%1 nemá hodnotu.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value: %2.</source>
            <translation>Volba --%1 potřebuje hodnotu: %2.</translation>
        </message>
        <message>
            <source>The option --%1 has an empty value.</source>
            <translation>Volba --%1 má prázdnou hodnotu.</translation>
        </message>
        <message>
            <source>The option --%1 is given twice.</source>
            <translation>Volba --%1 je uvedena dvakrát.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Řekněte, co se má udělat.</translation>
        </message>
        <message>
            <source>Say what is to be done with “%1”.</source>
            <translation>Řekněte, co se má udělat s „%1“.</translation>
        </message>
        <message>
            <source>The option --%1 is missing.</source>
            <translation>Chybí volba --%1.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Chybí %1.</translation>
        </message>
        <message>
            <source>“%1” is one word too many.</source>
            <translation>„%1“ je tu navíc.</translation>
        </message>
        <message>
            <source>An argument is empty.</source>
            <translation>Některý argument je prázdný.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2 up, not “%3”.</source>
            <translation>--%1 očekává celé číslo od %2 výš, ne „%3“.</translation>
        </message>
        <message>
            <source>There is no kind of channel “%1”; there are: %2.</source>
            <translation>Druh kanálu „%1“ neexistuje; jsou tu: %2.</translation>
        </message>
        <message>
            <source>--set takes KEY=VALUE, where KEY is one of: %1.</source>
            <translation>--set očekává KLÍČ=HODNOTA, kde KLÍČ je jeden z: %1.</translation>
        </message>
        <message>
            <source>%1 takes one of: %2.</source>
            <translation>%1 očekává jedno z: %2.</translation>
        </message>
        <message>
            <source>The setting “%1” is missing: --set %1=…</source>
            <translation>Chybí nastavení „%1“: --set %1=…</translation>
        </message>
        <message>
            <source>The setting “%1” cannot be used: %2.</source>
            <translation>Nastavení „%1“ nelze použít: %2.</translation>
        </message>
        <message>
            <source>A channel's id is made of small letters, digits and hyphens: “%1” is not.</source>
            <translation>Označení kanálu se skládá z malých písmen, číslic a spojovníků; „%1“ ne.</translation>
        </message>
        <message>
            <source>This kind of channel needs a secret: give it on standard input with --secret-stdin.</source>
            <translation>Tento druh kanálu potřebuje heslo: zadejte je na standardní vstup s --secret-stdin.</translation>
        </message>
        <message>
            <source>Channel %1 is set up; “channel check %1” tries it.</source>
            <translation>Kanál %1 je nastaven; „channel check %1“ ho vyzkouší.</translation>
        </message>
        <message>
            <source>Changed.</source>
            <translation>Změněno.</translation>
        </message>
        <message>
            <source>It works: %1</source>
            <translation>Funguje: %1</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Odebráno.</translation>
        </message>
        <message>
            <source>a setting of the channel</source>
            <translation>nastavení kanálu</translation>
        </message>
        <message>
            <source>read the password from standard input</source>
            <translation>načíst heslo ze standardního vstupu</translation>
        </message>
        <message>
            <source>what people call it</source>
            <translation>jak mu lidé říkají</translation>
        </message>
        <message>
            <source>Lists the kinds of channels and their settings.</source>
            <translation>Vypíše druhy kanálů a jejich nastavení.</translation>
        </message>
        <message>
            <source>folder, wordpress (see “channel kinds”)</source>
            <translation>folder, wordpress (viz „channel kinds“)</translation>
        </message>
        <message>
            <source>Sets a channel up.</source>
            <translation>Nastaví kanál.</translation>
        </message>
        <message>
            <source>Changes a channel's settings or its secret.</source>
            <translation>Změní nastavení kanálu nebo jeho heslo.</translation>
        </message>
        <message>
            <source>Lists the channels.</source>
            <translation>Vypíše kanály.</translation>
        </message>
        <message>
            <source>Signs in and looks whether publishing will work; changes nothing.</source>
            <translation>Přihlásí se a podívá se, zda půjde zveřejňovat; nic nezmění.</translation>
        </message>
        <message>
            <source>even while deliveries wait for it</source>
            <translation>i když na něj čekají odeslání</translation>
        </message>
        <message>
            <source>Removes a channel and its secret; what is published stays.</source>
            <translation>Odebere kanál i jeho heslo; co je zveřejněno, zůstane.</translation>
        </message>
        <message>
            <source>the workspace; without it: the one of this account</source>
            <translation>pracovní složka; bez uvedení ta, která patří k tomuto účtu</translation>
        </message>
        <message>
            <source>answer with one JSON value on standard output</source>
            <translation>odpovědět jednou hodnotou JSON na standardní výstup</translation>
        </message>
        <message>
            <source>passwords in a file only you can read, instead of the keychain</source>
            <translation>hesla v souboru, který můžete číst jen vy, místo klíčenky</translation>
        </message>
        <message>
            <source>say the version</source>
            <translation>vypsat verzi</translation>
        </message>
        <message>
            <source>Sent %1, handed over %2, live %3, unconfirmed %4, failed %5.</source>
            <translation>Odesláno %1, předáno %2, venku %3, nejisté %4, nepodařilo se %5.</translation>
        </message>
        <message>
            <source>Delivering from %1 until stopped.</source>
            <translation>Odesílám z %1, dokud mě nezastavíte.</translation>
        </message>
        <message>
            <source>Stopped. </source>
            <translation>Zastaveno. </translation>
        </message>
        <message>
            <source>Makes one pass: looks up what is uncertain, hands over, sends what is due.</source>
            <translation>Projde vše jednou: dohledá nejisté, předá a odešle, na co je čas.</translation>
        </message>
        <message>
            <source>Delivers whenever something is due, until SIGTERM or SIGINT.</source>
            <translation>Odesílá, kdykoli je na něco čas, až do SIGTERM nebo SIGINT.</translation>
        </message>
        <message>
            <source>There is no state “%1”.</source>
            <translation>Stav „%1“ neexistuje.</translation>
        </message>
        <message>
            <source>Say either --sent REMOTE_ID or --not-sent.</source>
            <translation>Uveďte buď --sent REMOTE_ID, nebo --not-sent.</translation>
        </message>
        <message>
            <source>--sent needs the id that the item has there.</source>
            <translation>--sent potřebuje označení, které tam položka má.</translation>
        </message>
        <message>
            <source>Say mine or theirs, not “%1”.</source>
            <translation>Uveďte mine, nebo theirs, ne „%1“.</translation>
        </message>
        <message>
            <source>only those of this post</source>
            <translation>jen ty od tohoto příspěvku</translation>
        </message>
        <message>
            <source>only these: planned, sending, handed-over, live, unconfirmed, failed, cancelled</source>
            <translation>jen tyto: planned, sending, handed-over, live, unconfirmed, failed, cancelled</translation>
        </message>
        <message>
            <source>Lists what was and is to be sent.</source>
            <translation>Vypíše, co bylo a co má být odesláno.</translation>
        </message>
        <message>
            <source>Shows one delivery with its problem and its history.</source>
            <translation>Ukáže jedno odeslání s jeho problémem a historií.</translation>
        </message>
        <message>
            <source>it is not there: send it</source>
            <translation>není tam: odeslat</translation>
        </message>
        <message>
            <source>Settles an unconfirmed delivery after a look at the website.</source>
            <translation>Rozhodne o nejistém odeslání poté, co se podíváte na web.</translation>
        </message>
        <message>
            <source>Tries a failed or missed one again, now.</source>
            <translation>Zkusí znovu, a hned, co se nepodařilo nebo zmeškalo.</translation>
        </message>
        <message>
            <source>Decides when somebody changed the item on the website meanwhile.</source>
            <translation>Rozhodne, když někdo mezitím změnil položku na webu.</translation>
        </message>
        <message>
            <source>Write, schedule and publish the town's news from the command line.</source>
            <translation>Zprávy města z příkazové řádky: psaní, plánování, zveřejňování.</translation>
        </message>
        <message>
            <source>TIME is ISO 8601 with an offset, or local time in the workspace's zone: 2026-12-01T10:00</source>
            <translation>TIME je čas podle ISO 8601 s posunem, nebo místní čas v pásmu pracovní složky: 2026-12-01T10:00</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 sign-in or rights refused, 4 offline, 5 a person must decide</source>
            <translation>Návratové kódy: 0 hotovo, 1 nepodařilo se, 2 chybné použití, 3 odmítnuté přihlášení nebo chybějící právo, 4 bez spojení, 5 musí rozhodnout člověk</translation>
        </message>
        <message>
            <source>More: bubenik-cli NOUN VERB --help</source>
            <translation>Více: bubenik-cli NOUN VERB --help</translation>
        </message>
        <message>
            <source>--%1 belongs right after the --image that it describes.</source>
            <translation>--%1 patří hned za --image, který popisuje.</translation>
        </message>
        <message>
            <source>The image %1 is described twice.</source>
            <translation>Obrázek %1 je popsán dvakrát.</translation>
        </message>
        <message>
            <source>%1 is a picture: give it with --image.</source>
            <translation>%1 je obrázek: zadejte ho volbou --image.</translation>
        </message>
        <message>
            <source>%1 is not a picture: give it with --file.</source>
            <translation>%1 není obrázek: zadejte ho volbou --file.</translation>
        </message>
        <message>
            <source>The post has no attachment %1.</source>
            <translation>Příspěvek nemá přílohu %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Titulek je prázdný.</translation>
        </message>
        <message>
            <source>A picture has no description yet (--alt); it is needed before publishing.</source>
            <translation>Některý obrázek ještě nemá popis (--alt); před zveřejněním bude potřeba.</translation>
        </message>
        <message>
            <source>Say what is to be changed.</source>
            <translation>Řekněte, co se má změnit.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Uloženo.</translation>
        </message>
        <message>
            <source>Saved; the next “deliver” brings the change to the citizens.</source>
            <translation>Uloženo; změnu k občanům donese příští „deliver“.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>titulek</translation>
        </message>
        <message>
            <source>the text in Markdown; - is standard input</source>
            <translation>text v Markdownu; - je standardní vstup</translation>
        </message>
        <message>
            <source>one or two sentences before the text</source>
            <translation>jedna až dvě věty před textem</translation>
        </message>
        <message>
            <source>a picture; the first one stands at the top</source>
            <translation>obrázek; první stojí nahoře</translation>
        </message>
        <message>
            <source>what the picture before it shows, for those who do not see it</source>
            <translation>co je na předchozím obrázku, pro ty, kdo ho nevidí</translation>
        </message>
        <message>
            <source>the picture before it is decoration and needs no description</source>
            <translation>předchozí obrázek je ozdoba a popis nepotřebuje</translation>
        </message>
        <message>
            <source>a PDF to download or a sound to play</source>
            <translation>PDF ke stažení nebo zvuk k přehrání</translation>
        </message>
        <message>
            <source>a category, as on the website</source>
            <translation>rubrika, jako na webu</translation>
        </message>
        <message>
            <source>the author's name</source>
            <translation>jméno autora</translation>
        </message>
        <message>
            <source>an attachment to take away, by file name or digest</source>
            <translation>příloha, která se má odebrat, podle názvu souboru nebo otisku</translation>
        </message>
        <message>
            <source>Writes a new post (a draft).</source>
            <translation>Napíše nový příspěvek (koncept).</translation>
        </message>
        <message>
            <source>Changes a post; what waits or is out already follows with the next “deliver”.</source>
            <translation>Změní příspěvek; co čeká nebo je už venku, se změní s příštím „deliver“.</translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Schváleno.</translation>
        </message>
        <message>
            <source>In the bin; “post restore” brings it back.</source>
            <translation>V koši; „post restore“ ho vrátí.</translation>
        </message>
        <message>
            <source>In the bin; the next “deliver” takes it away from the citizens' eyes.</source>
            <translation>V koši; příští „deliver“ ho stáhne občanům z očí.</translation>
        </message>
        <message>
            <source>Version %1 is the current text again.</source>
            <translation>Verze %1 je zase platným textem.</translation>
        </message>
        <message>
            <source>Back from the bin.</source>
            <translation>Vráceno z koše.</translation>
        </message>
        <message>
            <source>Archived.</source>
            <translation>Archivováno.</translation>
        </message>
        <message>
            <source>Back from the archive.</source>
            <translation>Vráceno z archivu.</translation>
        </message>
        <message>
            <source>Approves the text as it is now; a later edit voids it.</source>
            <translation>Schválí text, jak je teď; pozdější úprava schválení zruší.</translation>
        </message>
        <message>
            <source>Puts a post into the bin; what waits is cancelled, what is out is withdrawn by the next “deliver”.</source>
            <translation>Dá příspěvek do koše; co čeká, se zruší, co je venku, stáhne příští „deliver“.</translation>
        </message>
        <message>
            <source>bring this version of the text back instead</source>
            <translation>vrátit místo toho tuto verzi textu</translation>
        </message>
        <message>
            <source>Brings a post back from the bin, or an older version of its text.</source>
            <translation>Vrátí příspěvek z koše, nebo starší verzi jeho textu.</translation>
        </message>
        <message>
            <source>Makes a new draft with the same content.</source>
            <translation>Udělá nový koncept se stejným obsahem.</translation>
        </message>
        <message>
            <source>take it out of the archive</source>
            <translation>vyjmout z archivu</translation>
        </message>
        <message>
            <source>Puts a post away from the lists; it stays published.</source>
            <translation>Uklidí příspěvek ze seznamů; zveřejněný zůstane.</translation>
        </message>
        <message>
            <source>--state takes one of: %1.</source>
            <translation>--state očekává jedno z: %1.</translation>
        </message>
        <message>
            <source>only these: draft, scheduled, live, problem, archived, deleted</source>
            <translation>jen tyto: draft, scheduled, live, problem, archived, deleted</translation>
        </message>
        <message>
            <source>at most so many</source>
            <translation>nejvýše tolik</translation>
        </message>
        <message>
            <source>Shows a post with its deliveries.</source>
            <translation>Ukáže příspěvek s jeho odesláními.</translation>
        </message>
        <message>
            <source>Lists posts, the last changed first.</source>
            <translation>Vypíše příspěvky, naposledy změněné první.</translation>
        </message>
        <message>
            <source>Finds posts by beginnings of words, with or without accents; the best first, at most 200.</source>
            <translation>Najde příspěvky podle začátků slov, s diakritikou i bez; nejlepší první, nejvýše 200.</translation>
        </message>
        <message>
            <source>Lists the versions of a text, the newest first.</source>
            <translation>Vypíše verze textu, nejnovější první.</translation>
        </message>
        <message>
            <source>The newest backup: %1. Bring it back with: bubenik-cli --workspace "%2" workspace restore "%1"</source>
            <translation>Nejnovější záloha: %1. Obnovíte ji příkazem: bubenik-cli --workspace "%2" workspace restore "%1"</translation>
        </message>
        <message>
            <source>How it is used: bubenik-cli --help</source>
            <translation>Jak se používá: bubenik-cli --help</translation>
        </message>
        <message>
            <source>the channel's id</source>
            <translation>označení kanálu</translation>
        </message>
        <message>
            <source>when citizens are to see it; without it: now</source>
            <translation>kdy to mají občané vidět; bez toho: hned</translation>
        </message>
        <message>
            <source>when citizens are to see it</source>
            <translation>kdy to mají občané vidět</translation>
        </message>
        <message>
            <source>a title for this channel only</source>
            <translation>titulek jen pro tento kanál</translation>
        </message>
        <message>
            <source>a lead for this channel only</source>
            <translation>perex jen pro tento kanál</translation>
        </message>
        <message>
            <source>a text for this channel only</source>
            <translation>text jen pro tento kanál</translation>
        </message>
        <message>
            <source>Plans a post for a channel.</source>
            <translation>Naplánuje příspěvek na kanál.</translation>
        </message>
        <message>
            <source>Changes the time.</source>
            <translation>Změní čas.</translation>
        </message>
        <message>
            <source>Cancels what waits; what is out is withdrawn by the next “deliver”.</source>
            <translation>Zruší, co čeká; co je venku, stáhne příští „deliver“.</translation>
        </message>
        <message>
            <source>There is no secret on standard input.</source>
            <translation>Na standardním vstupu není žádné heslo.</translation>
        </message>
        <message>
            <source>There is no time zone “%1”.</source>
            <translation>Časové pásmo „%1“ neexistuje.</translation>
        </message>
        <message>
            <source>A new workspace in %1</source>
            <translation>Nová pracovní složka v %1</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Pracovní složka: %1</translation>
        </message>
        <message>
            <source>Town: %1</source>
            <translation>Město: %1</translation>
        </message>
        <message>
            <source>Backed up to %1 (%2)</source>
            <translation>Zálohováno do %1 (%2)</translation>
        </message>
        <message>
            <source>Restored in %1</source>
            <translation>Obnoveno v %1</translation>
        </message>
        <message>
            <source>The workspace is sound.</source>
            <translation>Pracovní složka je v pořádku.</translation>
        </message>
        <message>
            <source>Added %1 posts and %2 deliveries.</source>
            <translation>Přidáno příspěvků: %1, odeslání: %2.</translation>
        </message>
        <message>
            <source>with a few posts to look at and a website in its folder</source>
            <translation>s několika příspěvky na ukázku a s webem ve složce</translation>
        </message>
        <message>
            <source>the town's name</source>
            <translation>název města</translation>
        </message>
        <message>
            <source>the town's time zone; Europe/Prague if not given</source>
            <translation>časové pásmo města; není-li zadáno, Europe/Prague</translation>
        </message>
        <message>
            <source>Makes a new workspace; an existing one is never touched.</source>
            <translation>Založí novou pracovní složku; existující nikdy nezmění.</translation>
        </message>
        <message>
            <source>Says what the workspace holds.</source>
            <translation>Řekne, co pracovní složka obsahuje.</translation>
        </message>
        <message>
            <source>Writes everything into one file.</source>
            <translation>Zapíše vše do jednoho souboru.</translation>
        </message>
        <message>
            <source>Makes a workspace of a backup; damaged files are moved aside, a sound workspace is not replaced.</source>
            <translation>Udělá ze zálohy pracovní složku; poškozené soubory odloží stranou, zdravou složku nenahradí.</translation>
        </message>
        <message>
            <source>Looks whether the database is sound.</source>
            <translation>Podívá se, zda je databáze v pořádku.</translation>
        </message>
        <message>
            <source>how many posts</source>
            <translation>kolik příspěvků</translation>
        </message>
        <message>
            <source>how many deliveries, spread over the newest posts</source>
            <translation>kolik odeslání, rozdělených mezi nejnovější příspěvky</translation>
        </message>
        <message>
            <source>how many contacts</source>
            <translation>kolik kontaktů</translation>
        </message>
        <message>
            <source>how many visits</source>
            <translation>kolik návštěv</translation>
        </message>
        <message>
            <source>the same number makes the same data</source>
            <translation>stejné číslo dá stejná data</translation>
        </message>
        <message>
            <source>Adds invented Czech data, for trials and measuring.</source>
            <translation>Přidá vymyšlená česká data, na zkoušky a měření.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a server.</source>
            <translation>„%1“ není adresa serveru.</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <translation>Vytvořeno: %1</translation>
        </message>
        <message>
            <source>Brought up to date: %1</source>
            <translation>Aktualizováno: %1</translation>
        </message>
        <message>
            <source>The server is ready; “backend user NAME --role editor --secret-stdin” adds people.</source>
            <translation>Server je připravený; lidi přidá „backend user NAME --role editor --secret-stdin“.</translation>
        </message>
        <message>
            <source>There is no role “%1”; there are: %2.</source>
            <translation>Role „%1“ není; jsou tyto: %2.</translation>
        </message>
        <message>
            <source>Either --role (one of: %1) or --remove.</source>
            <translation>Buď --role (jedna z: %1), nebo --remove.</translation>
        </message>
        <message>
            <source>No server was set up from this workspace yet: backend setup URL --admin NAME.</source>
            <translation>Z této pracovní složky se ještě žádný server nepřipravil: backend setup URL --admin NAME.</translation>
        </message>
        <message>
            <source>%1 cannot sign in any more.</source>
            <translation>%1 se už nemůže přihlásit.</translation>
        </message>
        <message>
            <source>This workspace is not connected to a shared server.</source>
            <translation>Tato pracovní složka není připojená ke společnému serveru.</translation>
        </message>
        <message>
            <source>Shared server: %1, signed in as %2</source>
            <translation>Společný server: %1, přihlášení jako %2</translation>
        </message>
        <message>
            <source>Waiting: %1, refused: %2, conflicts: %3</source>
            <translation>Čeká: %1, odmítnuto: %2, střetů: %3</translation>
        </message>
        <message>
            <source>Roles: %1</source>
            <translation>Role: %1</translation>
        </message>
        <message>
            <source>Databases: %1</source>
            <translation>Databáze: %1</translation>
        </message>
        <message>
            <source>Connected; “sync” brings both sides together.</source>
            <translation>Připojeno; obě strany sladí „sync“.</translation>
        </message>
        <message>
            <source>Disconnected; everything stays in this workspace.</source>
            <translation>Odpojeno; všechno zůstává v této pracovní složce.</translation>
        </message>
        <message>
            <source>what the names of the databases begin with; without it: nothing</source>
            <translation>čím začínají názvy databází; bez ní: ničím</translation>
        </message>
        <message>
            <source>the password is read from standard input</source>
            <translation>heslo se přečte ze standardního vstupu</translation>
        </message>
        <message>
            <source>the administrator of the CouchDB server</source>
            <translation>správce serveru CouchDB</translation>
        </message>
        <message>
            <source>Makes or repairs databases, rights and rules on a CouchDB 3 server; running it again changes nothing.</source>
            <translation>Vytvoří nebo opraví databáze, práva a pravidla na serveru CouchDB 3; nové spuštění nic nezmění.</translation>
        </message>
        <message>
            <source>editor, approver, assistant, mayor or administrator</source>
            <translation>editor (redaktor), approver (schvalovatel), assistant (asistentka), mayor (starosta) nebo administrator (správce)</translation>
        </message>
        <message>
            <source>this person may not sign in any more</source>
            <translation>tento člověk se už nesmí přihlásit</translation>
        </message>
        <message>
            <source>the person's new password is read from standard input</source>
            <translation>nové heslo tohoto člověka se přečte ze standardního vstupu</translation>
        </message>
        <message>
            <source>Adds a person to the server that was set up, or changes roles and password.</source>
            <translation>Přidá člověka na připravený server, nebo změní role a heslo.</translation>
        </message>
        <message>
            <source>the name to sign in with</source>
            <translation>jméno pro přihlášení</translation>
        </message>
        <message>
            <source>Connects this workspace with the shared server, after a check.</source>
            <translation>Po kontrole připojí tuto pracovní složku ke společnému serveru.</translation>
        </message>
        <message>
            <source>Says how this workspace stands to the shared server.</source>
            <translation>Řekne, jak je na tom tato pracovní složka se společným serverem.</translation>
        </message>
        <message>
            <source>Leaves the shared server; everything stays in this workspace.</source>
            <translation>Odpojí společný server; všechno zůstane v této pracovní složce.</translation>
        </message>
        <message>
            <source>The server does not take %1:</source>
            <translation>Server nepřijal %1:</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Received %1, sent %2, merged %3, conflicts %4, waiting %5.</source>
            <translation>Přijato %1, odesláno %2, sloučeno %3, střetů %4, čeká %5.</translation>
        </message>
        <message>
            <source>  mine: %1</source>
            <translation>  moje: %1</translation>
        </message>
        <message>
            <source>  theirs: %1</source>
            <translation>  jejich: %1</translation>
        </message>
        <message>
            <source>Either --take mine, --take theirs or --body-file FILE.</source>
            <translation>Buď --take mine, --take theirs, nebo --body-file FILE.</translation>
        </message>
        <message>
            <source>--take is followed by mine or theirs.</source>
            <translation>Za --take patří mine (moje), nebo theirs (jejich).</translation>
        </message>
        <message>
            <source>Resolved; the wording not chosen is among the versions.</source>
            <translation>Vyřešeno; nevybrané znění je mezi verzemi.</translation>
        </message>
        <message>
            <source>Either --upload or --take-theirs.</source>
            <translation>Buď --upload, nebo --take-theirs.</translation>
        </message>
        <message>
            <source>The next sync goes on with this server.</source>
            <translation>Příští sladění pokračuje s tímto serverem.</translation>
        </message>
        <message>
            <source>Brings this workspace and the shared server together, once.</source>
            <translation>Jednou sladí tuto pracovní složku se společným serverem.</translation>
        </message>
        <message>
            <source>Lists places that two people changed at once.</source>
            <translation>Vypíše místa, která dva lidé změnili zároveň.</translation>
        </message>
        <message>
            <source>mine or theirs</source>
            <translation>mine (moje), nebo theirs (jejich)</translation>
        </message>
        <message>
            <source>neither, but this text; - for standard input</source>
            <translation>ani jedno, ale tento text; - je standardní vstup</translation>
        </message>
        <message>
            <source>There is nothing to erase for good.</source>
            <translation>Není co mazat nadobro.</translation>
        </message>
        <message numerus="yes">
            <source>%n documents are erased for good on the server.</source>
            <translation>
                <numerusform>Na serveru je nadobro smazán %n dokument.</numerusform>
                <numerusform>Na serveru jsou nadobro smazány %n dokumenty.</numerusform>
                <numerusform>Na serveru je nadobro smazáno %n dokumentů.</numerusform>
            </translation>
        </message>
        <message>
            <source>--limit is followed by whole gigabytes, or by none.</source>
            <translation>Za --limit patří celé gigabajty, nebo none.</translation>
        </message>
        <message>
            <source>Pictures and sounds here: at most %1 GB; what is used least recently leaves, and comes back when it is needed.</source>
            <translation>Obrázky a zvuky v tomto počítači: nejvýš %1 GB; co se dlouho nepoužilo, odejde a vrátí se, až bude potřeba.</translation>
        </message>
        <message>
            <source>Pictures and sounds all stay here.</source>
            <translation>Všechny obrázky a zvuky zůstávají v tomto počítači.</translation>
        </message>
        <message>
            <source>the administrator's password is read from standard input</source>
            <translation>heslo správce se čte ze standardního vstupu</translation>
        </message>
        <message>
            <source>As the server's administrator: what was erased on the desks goes for good on the server.</source>
            <translation>Jako správce serveru: co lidé vymazali, zmizí nadobro i ze serveru.</translation>
        </message>
        <message>
            <source>gigabytes that pictures and sounds may take here, or none for no limit</source>
            <translation>kolik gigabajtů tu smějí zabrat obrázky a zvuky; none znamená bez omezení</translation>
        </message>
        <message>
            <source>Says or sets how much room pictures and sounds take on this computer.</source>
            <translation>Řekne nebo nastaví, kolik místa v tomto počítači zaberou obrázky a zvuky.</translation>
        </message>
        <message>
            <source>Chooses; the wording not chosen is kept as a version.</source>
            <translation>Vybere; nevybrané znění zůstane jako verze.</translation>
        </message>
        <message>
            <source>send everything that is here to the server</source>
            <translation>odeslat na server všechno, co je tady</translation>
        </message>
        <message>
            <source>give up what is here, but for what waits to be sent, and read the server's</source>
            <translation>vzdát se toho, co je tady a nečeká na odeslání, a převzít, co je na serveru</translation>
        </message>
        <message>
            <source>Goes on with a server that was emptied or replaced.</source>
            <translation>Pokračuje se serverem, který byl vyprázdněn nebo vyměněn.</translation>
        </message>
        <message>
            <source>unnamed</source>
            <translation>neuvedeno</translation>
        </message>
        <message>
            <source>the answer&apos;s text; - reads standard input</source>
            <translation>text odpovědi; - čte ze standardního vstupu</translation>
        </message>
        <message>
            <source>all comments of this post</source>
            <translation>všechny komentáře tohoto příspěvku</translation>
        </message>
        <message>
            <source>why it is hidden</source>
            <translation>proč se skrývá</translation>
        </message>
        <message>
            <source>takes it back</source>
            <translation>vezme to zpět</translation>
        </message>
        <message>
            <source>Lists comments that wait for somebody, or those of a post.</source>
            <translation>Vypíše komentáře, které na někoho čekají, nebo komentáře příspěvku.</translation>
        </message>
        <message>
            <source>Reads all comments of a post now, and sends the answers that wait.</source>
            <translation>Načte hned všechny komentáře příspěvku a odešle čekající odpovědi.</translation>
        </message>
        <message>
            <source>Answers a comment; the agent or comment read sends it.</source>
            <translation>Odpoví na komentář; odešle to agent nebo comment read.</translation>
        </message>
        <message>
            <source>Takes back an answer that was not sent.</source>
            <translation>Vezme zpět odpověď, která se neodeslala.</translation>
        </message>
        <message>
            <source>Sends an answer again that failed or is surely not there.</source>
            <translation>Znovu odešle odpověď, která se nepodařila nebo tam jistě není.</translation>
        </message>
        <message>
            <source>Marks a comment as dealt with.</source>
            <translation>Označí komentář jako vyřízený.</translation>
        </message>
        <message>
            <source>Hides a comment from the public.</source>
            <translation>Skryje komentář před veřejností.</translation>
        </message>
        <message>
            <source>The kinds are power, water, roads, event, missing, warning and other.</source>
            <translation>Druhy jsou power, water, roads, event, missing, warning a other.</translation>
        </message>
        <message>
            <source>%1 LUFS, true peak %2 dBTP, %3 s</source>
            <translation>%1 LUFS, skutečná špička %2 dBTP, %3 s</translation>
        </message>
        <message>
            <source>--lufs is a loudness between -40 and -5.</source>
            <translation>--lufs je hlasitost mezi -40 a -5.</translation>
        </message>
        <message>
            <source>--gong is followed by on or off.</source>
            <translation>Za --gong patří on nebo off.</translation>
        </message>
        <message>
            <source>the announcement&apos;s title</source>
            <translation>titulek hlášení</translation>
        </message>
        <message>
            <source>what is read; - reads standard input</source>
            <translation>co se čte; - čte ze standardního vstupu</translation>
        </message>
        <message>
            <source>power, water, roads, event, missing, warning or other</source>
            <translation>power, water, roads, event, missing, warning nebo other</translation>
        </message>
        <message>
            <source>a street that it concerns</source>
            <translation>ulice, které se týká</translation>
        </message>
        <message>
            <source>only those with these words</source>
            <translation>jen ta s těmito slovy</translation>
        </message>
        <message>
            <source>loudness, usually -16</source>
            <translation>hlasitost, obvykle -16</translation>
        </message>
        <message>
            <source>a gong before and after</source>
            <translation>gong před a po</translation>
        </message>
        <message>
            <source>when; without it now</source>
            <translation>kdy; bez toho hned</translation>
        </message>
        <message>
            <source>Takes in a recorded announcement.</source>
            <translation>Přijme nahrané hlášení.</translation>
        </message>
        <message>
            <source>Lists the announcements, the newest first.</source>
            <translation>Vypíše hlášení, nejnovější první.</translation>
        </message>
        <message>
            <source>Shows an announcement.</source>
            <translation>Ukáže hlášení.</translation>
        </message>
        <message>
            <source>Makes the sound for the web: level, limit, gong, MP3.</source>
            <translation>Vyrobí zvuk pro web: hlasitost, omezení špiček, gong, MP3.</translation>
        </message>
        <message>
            <source>Writes the sound into a file; the format by its ending: mp3, opus, flac, wav.</source>
            <translation>Zapíše zvuk do souboru; formát podle přípony: mp3, opus, flac, wav.</translation>
        </message>
        <message>
            <source>Plans an announcement for a channel.</source>
            <translation>Naplánuje hlášení na kanál.</translation>
        </message>
        <message>
            <source>Makes a new announcement of an old one.</source>
            <translation>Z dřívějšího hlášení udělá nové.</translation>
        </message>
        <message>
            <source>Puts an announcement into the bin.</source>
            <translation>Dá hlášení do koše.</translation>
        </message>
        <message>
            <source>“%1” is no day: write it as 2026-12-07.</source>
            <translation>„%1“ není den, zapište ho jako 2026-12-07.</translation>
        </message>
        <message>
            <source>Encrypted records here: %1, of these not on the server yet: %2.</source>
            <translation>Zašifrovaných záznamů tady: %1, z nich zatím není na serveru: %2.</translation>
        </message>
        <message>
            <source>There are no visits on this computer yet.</source>
            <translation>Na tomto počítači ještě žádné návštěvy nejsou.</translation>
        </message>
        <message>
            <source>The key is in the keychain.</source>
            <translation>Klíč je v klíčence.</translation>
        </message>
        <message>
            <source>The keychain cannot be used now.</source>
            <translation>Klíčenku teď nelze použít.</translation>
        </message>
        <message>
            <source>The key is lost. With the recovery key everything opens again: bubenik-cli office recover --secret-stdin. Without it only what is on the server comes back: bubenik-cli office start-over.</source>
            <translation>Klíč je ztracený. S obnovovacím klíčem se všechno zase otevře: bubenik-cli office recover --secret-stdin. Bez něj se vrátí jen to, co je na serveru: bubenik-cli office start-over.</translation>
        </message>
        <message>
            <source>Print it, keep it in a safe place, and nowhere on a computer: it opens the visits of this workspace.</source>
            <translation>Vytiskněte ho a uložte na bezpečné místo, nikdy ne v počítači: otevírá návštěvy této pracovní složky.</translation>
        </message>
        <message>
            <source>The visits can be read again.</source>
            <translation>Návštěvy lze zase číst.</translation>
        </message>
        <message numerus="yes">
            <source>%n records are not on the server and would be lost. If that must be: --lose-unsent.</source>
            <translation>
                <numerusform>%n záznam není na serveru a byl by ztracený. Musí-li to tak být: --lose-unsent.</numerusform>
                <numerusform>%n záznamy nejsou na serveru a byly by ztracené. Musí-li to tak být: --lose-unsent.</numerusform>
                <numerusform>%n záznamů není na serveru a bylo by ztraceno. Musí-li to tak být: --lose-unsent.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a new key. What the server has comes with the next sync.</source>
            <translation>Je tu nový klíč. Co je na serveru, přijde s příštím sladěním.</translation>
        </message>
        <message>
            <source>Says whether the encrypted visits can be read, and what could be lost.</source>
            <translation>Řekne, zda lze zašifrované návštěvy číst a co by se mohlo ztratit.</translation>
        </message>
        <message>
            <source>Tells the recovery key, for printing.</source>
            <translation>Vypíše obnovovací klíč k vytištění.</translation>
        </message>
        <message>
            <source>the recovery key comes on standard input</source>
            <translation>obnovovací klíč přijde na standardní vstup</translation>
        </message>
        <message>
            <source>Puts the recovery key into the keychain.</source>
            <translation>Vloží obnovovací klíč do klíčenky.</translation>
        </message>
        <message>
            <source>what is only here may be lost</source>
            <translation>co je jen tady, smí být ztraceno</translation>
        </message>
        <message>
            <source>Gives up what cannot be decrypted and makes a new key.</source>
            <translation>Vzdá se toho, co nelze rozšifrovat, a vytvoří nový klíč.</translation>
        </message>
        <message>
            <source>“%1” is no time of the day: write it as 15:00.</source>
            <translation>„%1“ není čas, zapište ho jako 15:00.</translation>
        </message>
        <message>
            <source>%1 to %2, on-line chat from %3; visits are kept for %4 months.</source>
            <translation>Od %1 do %2, on-line chat od %3; návštěvy se uchovávají %4 měsíců.</translation>
        </message>
        <message>
            <source>Instead of %1</source>
            <translation>Místo %1</translation>
        </message>
        <message>
            <source>%1 days written to %2</source>
            <translation>Zapsáno dnů: %1, soubor %2</translation>
        </message>
        <message>
            <source>the year; without it this one</source>
            <translation>rok; bez něj letošní</translation>
        </message>
        <message>
            <source>the new day</source>
            <translation>nový den</translation>
        </message>
        <message>
            <source>why, as citizens are told</source>
            <translation>důvod, jak se řekne občanům</translation>
        </message>
        <message>
            <source>who receives citizens instead of the mayor; empty: the mayor</source>
            <translation>kdo přijímá občany místo starosty; prázdné: starosta</translation>
        </message>
        <message>
            <source>also into this file, for a spreadsheet</source>
            <translation>také do tohoto souboru pro tabulkový program</translation>
        </message>
        <message>
            <source>Lists the days of the open door: first Mondays, holidays, decisions.</source>
            <translation>Vypíše dny otevřených dveří: první pondělí, svátky, rozhodnutí.</translation>
        </message>
        <message>
            <source>Moves a day.</source>
            <translation>Přesune den.</translation>
        </message>
        <message>
            <source>Cancels a day.</source>
            <translation>Zruší den.</translation>
        </message>
        <message>
            <source>Says who stands in for the mayor on a day.</source>
            <translation>Určí, kdo ten den zastupuje starostu.</translation>
        </message>
        <message>
            <source>when the open door begins</source>
            <translation>kdy otevřené dveře začínají</translation>
        </message>
        <message>
            <source>when the on-line chat begins</source>
            <translation>kdy začíná on-line chat</translation>
        </message>
        <message>
            <source>when both end</source>
            <translation>kdy obojí končí</translation>
        </message>
        <message>
            <source>where it is</source>
            <translation>kde to je</translation>
        </message>
        <message>
            <source>after how many months visits are anonymised</source>
            <translation>po kolika měsících se návštěvy anonymizují</translation>
        </message>
        <message>
            <source>before the numbers that this desk gives</source>
            <translation>písmeno před pořadovými čísly, která dává tento počítač</translation>
        </message>
        <message>
            <source>Shows and changes what holds for all days.</source>
            <translation>Ukáže a změní, co platí pro všechny dny.</translation>
        </message>
        <message>
            <source>Drafts a post about a day: as usual, moved or cancelled.</source>
            <translation>Připraví příspěvek o dni: jako obvykle, přesunutý, nebo zrušený.</translation>
        </message>
        <message>
            <source>Writes the days of three years as a calendar (.ics) to subscribe to.</source>
            <translation>Zapíše dny tří let jako kalendář (.ics) k odběru.</translation>
        </message>
        <message>
            <source>The figures of a year without personal data.</source>
            <translation>Čísla za rok bez osobních údajů.</translation>
        </message>
        <message>
            <source>The visits are encrypted on this computer. Print the recovery key and keep it in a safe place: bubenik-cli office recovery-key</source>
            <translation>Návštěvy jsou na tomto počítači zašifrované. Vytiskněte obnovovací klíč a uložte ho na bezpečné místo: bubenik-cli office recovery-key</translation>
        </message>
        <message>
            <source>Erased.</source>
            <translation>Smazáno.</translation>
        </message>
        <message>
            <source>Erased on this computer. The server cannot be reached now; it erases with the next sync.</source>
            <translation>Na tomto počítači smazáno. Server teď není dostupný, smaže to s příštím sladěním.</translation>
        </message>
        <message numerus="yes">
            <source>%n visits were anonymised.</source>
            <translation>
                <numerusform>Anonymizována %n návštěva.</numerusform>
                <numerusform>Anonymizovány %n návštěvy.</numerusform>
                <numerusform>Anonymizováno %n návštěv.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print %1.</source>
            <translation>Vytiskněte %1.</translation>
        </message>
        <message>
            <source>the day: 2026-12-07, or today</source>
            <translation>den: 2026-12-07, nebo today</translation>
        </message>
        <message>
            <source>the citizen&apos;s name, if given</source>
            <translation>jméno občana, pokud ho řekl</translation>
        </message>
        <message>
            <source>what it is about, in a word</source>
            <translation>čeho se to týká, jedním slovem</translation>
        </message>
        <message>
            <source>the street</source>
            <translation>ulice</translation>
        </message>
        <message>
            <source>the part of the town</source>
            <translation>část města</translation>
        </message>
        <message>
            <source>what they want</source>
            <translation>co si přeje</translation>
        </message>
        <message>
            <source>telephone or e-mail</source>
            <translation>telefon nebo e-mail</translation>
        </message>
        <message>
            <source>when they came, from a paper list; without it now</source>
            <translation>kdy přišel, podle papírového seznamu; bez toho teď</translation>
        </message>
        <message>
            <source>Writes a citizen down and gives them a number.</source>
            <translation>Zapíše občana a přidělí mu pořadové číslo.</translation>
        </message>
        <message>
            <source>Lists visits.</source>
            <translation>Vypíše návštěvy.</translation>
        </message>
        <message>
            <source>Calls a citizen; without an ID the one who waits longest.</source>
            <translation>Zavolá občana; bez ID toho, kdo čeká nejdéle.</translation>
        </message>
        <message>
            <source>The talk begins.</source>
            <translation>Rozhovor začíná.</translation>
        </message>
        <message>
            <source>what came of it</source>
            <translation>jak to dopadlo</translation>
        </message>
        <message>
            <source>The talk is over.</source>
            <translation>Rozhovor skončil.</translation>
        </message>
        <message>
            <source>They went away before their turn.</source>
            <translation>Občan odešel dřív, než přišel na řadu.</translation>
        </message>
        <message>
            <source>Back to waiting, with the same number.</source>
            <translation>Zpět mezi čekající se stejným číslem.</translation>
        </message>
        <message>
            <source>Writes a list to print (HTML): who is known, and empty rows.</source>
            <translation>Zapíše seznam k vytištění (HTML): kdo je známý a prázdné řádky.</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>text</translation>
        </message>
        <message>
            <source>Adds a note to a visit.</source>
            <translation>Přidá k návštěvě poznámku.</translation>
        </message>
        <message>
            <source>who sees to it</source>
            <translation>kdo se postará</translation>
        </message>
        <message>
            <source>until when</source>
            <translation>do kdy</translation>
        </message>
        <message>
            <source>Writes down what was promised.</source>
            <translation>Zapíše, co bylo slíbeno.</translation>
        </message>
        <message>
            <source>it will not be kept</source>
            <translation>splněno nebude</translation>
        </message>
        <message>
            <source>A promise was kept.</source>
            <translation>Slib je splněný.</translation>
        </message>
        <message>
            <source>kept and dropped ones too</source>
            <translation>i splněné a nesplněné</translation>
        </message>
        <message>
            <source>Lists promises that are open, the most urgent first.</source>
            <translation>Vypíše otevřené sliby, nejnaléhavější první.</translation>
        </message>
        <message>
            <source>words of the name or the contact</source>
            <translation>slova ze jména nebo kontaktu</translation>
        </message>
        <message>
            <source>Everything kept about a person, who has a right to see it.</source>
            <translation>Všechno, co se o člověku uchovává; má právo to vidět.</translation>
        </message>
        <message>
            <source>Erases a visit and what belongs to it, here and on the server, for good.</source>
            <translation>Nadobro smaže návštěvu a vše, co k ní patří, tady i na serveru.</translation>
        </message>
        <message>
            <source>Anonymises what is older than the time set; happens daily by itself.</source>
            <translation>Anonymizuje, co je starší než nastavená doba; denně se děje samo.</translation>
        </message>
        <message>
            <source>Added %1 visits.</source>
            <translation>Přidáno návštěv: %1.</translation>
        </message>
        <message>
            <source>Erased. What the server keeps of it goes with its administrator&apos;s “backend purge”.</source>
            <translation>Smazáno. Co z toho ještě drží server, odstraní jeho správce příkazem „backend purge“.</translation>
        </message>
        <message>
            <source>--gender is followed by female or male.</source>
            <translation>Za --gender patří female nebo male.</translation>
        </message>
        <message>
            <source>The contact is in the bin.</source>
            <translation>Kontakt je v koši.</translation>
        </message>
        <message>
            <source>The contact is back.</source>
            <translation>Kontakt je zpátky.</translation>
        </message>
        <message>
            <source>Nothing of the contact is left here; other desks follow with their next sync.</source>
            <translation>Z kontaktu tu nezůstalo nic, ostatní počítače ho vymažou při příštím sladění.</translation>
        </message>
        <message>
            <source>Say either --given or --withdrawn.</source>
            <translation>Uveďte buď --given, nebo --withdrawn.</translation>
        </message>
        <message>
            <source>with titles: Ing. Jana Nováková, Ph.D.</source>
            <translation>i s tituly: Ing. Jana Nováková, Ph.D.</translation>
        </message>
        <message>
            <source>a firm or club; of a person, where they belong</source>
            <translation>firma nebo spolek, u člověka kam patří</translation>
        </message>
        <message>
            <source>what they are there, for instance starosta</source>
            <translation>čím tam je, například starosta</translation>
        </message>
        <message>
            <source>the first is written to</source>
            <translation>na první se píše</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>telefonní číslo</translation>
        </message>
        <message>
            <source>with the house number: Lípová 345/12</source>
            <translation>i s číslem domu: Lípová 345/12</translation>
        </message>
        <message>
            <source>the postcode</source>
            <translation>PSČ</translation>
        </message>
        <message>
            <source>the town</source>
            <translation>obec</translation>
        </message>
        <message>
            <source>instead of what the name says</source>
            <translation>místo toho, co plyne ze jména</translation>
        </message>
        <message>
            <source>instead of the proposed one</source>
            <translation>místo navrženého oslovení</translation>
        </message>
        <message>
            <source>joins this group</source>
            <translation>přidat do této skupiny</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>poznámka</translation>
        </message>
        <message>
            <source>Adds a person or an organisation.</source>
            <translation>Přidá člověka nebo organizaci.</translation>
        </message>
        <message>
            <source>Changes what is given of a contact.</source>
            <translation>Změní u kontaktu to, co je uvedeno.</translation>
        </message>
        <message>
            <source>Shows a contact; CONTACT is an id, an e-mail or a name.</source>
            <translation>Ukáže kontakt. CONTACT je označení, e-mail nebo jméno.</translation>
        </message>
        <message>
            <source>Lists contacts by name.</source>
            <translation>Vypíše kontakty podle jména.</translation>
        </message>
        <message>
            <source>Finds contacts by beginnings of words, with or without accents.</source>
            <translation>Najde kontakty podle začátků slov, s diakritikou i bez ní.</translation>
        </message>
        <message>
            <source>Moves a contact to the bin.</source>
            <translation>Přesune kontakt do koše.</translation>
        </message>
        <message>
            <source>Brings a contact back from the bin.</source>
            <translation>Vrátí kontakt z koše.</translation>
        </message>
        <message>
            <source>what for: invitations, news or another word</source>
            <translation>k čemu: invitations, news nebo jiné slovo</translation>
        </message>
        <message>
            <source>it was given</source>
            <translation>souhlas byl dán</translation>
        </message>
        <message>
            <source>it was withdrawn</source>
            <translation>souhlas byl odvolán</translation>
        </message>
        <message>
            <source>on that day; today if not given</source>
            <translation>v tento den, bez něj dnes</translation>
        </message>
        <message>
            <source>in which way, for instance by a form</source>
            <translation>jakým způsobem, například formulářem</translation>
        </message>
        <message>
            <source>Writes down that a consent was given or withdrawn.</source>
            <translation>Zapíše, že byl souhlas dán nebo odvolán.</translation>
        </message>
        <message>
            <source>Erases a contact for good, here and on all desks; an import does not bring it back.</source>
            <translation>Vymaže kontakt natrvalo zde i na všech počítačích; převzetí ze souboru ho nevrátí.</translation>
        </message>
        <message>
            <source>Makes a group.</source>
            <translation>Založí skupinu.</translation>
        </message>
        <message>
            <source>Lists the groups and how many are in each.</source>
            <translation>Vypíše skupiny a kolik je v každé kontaktů.</translation>
        </message>
        <message>
            <source>Puts contacts into a group.</source>
            <translation>Přidá kontakty do skupiny.</translation>
        </message>
        <message>
            <source>Takes contacts out of a group.</source>
            <translation>Vyřadí kontakty ze skupiny.</translation>
        </message>
        <message>
            <source>%1: withdrawn on %2</source>
            <translation>%1: odvoláno %2</translation>
        </message>
        <message>
            <source>%1: given on %2</source>
            <translation>%1: dáno %2</translation>
        </message>
        <message>
            <source>only those in this group</source>
            <translation>jen ty z této skupiny</translation>
        </message>
        <message>
            <source>only those who live there: Lípová 2–40 sudá, 51</source>
            <translation>jen ty, kdo tam bydlí: Lípová 2–40 sudá, 51</translation>
        </message>
        <message>
            <source>only people, or only organisations</source>
            <translation>jen lidi, nebo jen organizace</translation>
        </message>
        <message>
            <source>only those with such a consent</source>
            <translation>jen ty s takovým souhlasem</translation>
        </message>
        <message>
            <source>what is in the bin</source>
            <translation>co je v koši</translation>
        </message>
        <message>
            <source>--kind is followed by person or organisation.</source>
            <translation>Za --kind patří person nebo organisation.</translation>
        </message>
        <message>
            <source>--consent is followed by given, withdrawn or none.</source>
            <translation>Za --consent patří given, withdrawn nebo none.</translation>
        </message>
        <message>
            <source>--column is followed by a column&apos;s name, = and one of: %1.</source>
            <translation>Za --column patří název sloupce, = a jedno z těchto: %1.</translation>
        </message>
        <message>
            <source>Added: %1, updated: %2, made one with another line: %3, unchanged: %4, refused: %5</source>
            <translation>Přidáno: %1, doplněno: %2, sloučeno s jiným řádkem: %3, beze změny: %4, odmítnuto: %5</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Řádek %1: %2</translation>
        </message>
        <message>
            <source>Contacts saved: %1</source>
            <translation>Uloženo kontaktů: %1</translation>
        </message>
        <message>
            <source>all of them join this group</source>
            <translation>všechny přidat do této skupiny</translation>
        </message>
        <message>
            <source>what a column is, when its name does not say it</source>
            <translation>co je ve sloupci, když to neříká jeho název</translation>
        </message>
        <message>
            <source>what a column of consents is about; invitations if not given</source>
            <translation>k čemu je sloupec se souhlasem, bez uvedení invitations</translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation>jen říct, co by se stalo</translation>
        </message>
        <message>
            <source>Takes in contacts from a .csv or .vcf file, all of it or nothing.</source>
            <translation>Převezme kontakty ze souboru .csv nebo .vcf, buď všechny, nebo nic.</translation>
        </message>
        <message>
            <source>Saves contacts as .csv for Excel or as .vcf.</source>
            <translation>Uloží kontakty jako .csv pro Excel nebo jako .vcf.</translation>
        </message>
        <message>
            <source>Added %1 contacts.</source>
            <translation>Přidáno kontaktů: %1.</translation>
        </message>
        <message>
            <source>Say how many: --posts 1000, --contacts 1000, --visits 100.</source>
            <translation>Řekněte kolik: --posts 1000, --contacts 1000, --visits 100.</translation>
        </message>
        <message>
            <source>Proposes a reply to a citizen, as a page to print (.html) or as plain text.</source>
            <translation>Navrhne odpověď občanovi, jako stránku k tisku (.html) nebo jako prostý text.</translation>
        </message>
        <message>
            <source>Parts: %1, characters: %2, alphabet: %3, room in the last part: %4.</source>
            <translation>Částí: %1, znaků: %2, abeceda: %3, místa v poslední části: %4.</translation>
        </message>
        <message>
            <source>These letters cost: %1</source>
            <translation>Připlácíte za tyto znaky: %1</translation>
        </message>
        <message>
            <source>Without diacritics: %1</source>
            <translation>Bez diakritiky: %1</translation>
        </message>
        <message>
            <source>Says how many parts a text takes as an SMS, and which letters cost.</source>
            <translation>Řekne, kolik částí má text jako SMS a za které znaky se připlácí.</translation>
        </message>
        <message>
            <source>at most so many; without it: 160</source>
            <translation>nejvýše tolik; jinak 160</translation>
        </message>
        <message>
            <source>Proposes a short form of a post or an announcement.</source>
            <translation>Navrhne zkrácené znění příspěvku nebo hlášení.</translation>
        </message>
        <message>
            <source>older than what the feed shows</source>
            <translation>starší než to, co kanál ukazuje</translation>
        </message>
        <message>
            <source>NOT in the feed</source>
            <translation>v kanálu CHYBÍ</translation>
        </message>
        <message>
            <source>in the feed, but WITHOUT its sound</source>
            <translation>v kanálu je, ale BEZ zvuku</translation>
        </message>
        <message>
            <source>in the feed, seen since %1</source>
            <translation>v kanálu je, vidět od: %1</translation>
        </message>
        <message>
            <source>Feed: %1, items: %2</source>
            <translation>Kanál RSS: %1, položek: %2</translation>
        </message>
        <message>
            <source>Reads a channel&apos;s feed as an app does and looks for everything that is out, and for its sound.</source>
            <translation>Přečte kanál RSS jako aplikace a hledá v něm vše, co je venku, i zvuk.</translation>
        </message>
        <message>
            <source>An event needs its beginning: --event-starts TIME.</source>
            <translation>Událost potřebuje začátek: --event-starts TIME.</translation>
        </message>
        <message>
            <source>The event would end before it starts.</source>
            <translation>Událost by skončila dřív, než začne.</translation>
        </message>
        <message>
            <source>the post is of an event that starts then</source>
            <translation>příspěvek je o události, která začíná v tu dobu</translation>
        </message>
        <message>
            <source>when the event ends</source>
            <translation>kdy událost končí</translation>
        </message>
        <message>
            <source>where the event takes place</source>
            <translation>kde se událost koná</translation>
        </message>
        <message>
            <source>what the event costs, for example “80 Kč”</source>
            <translation>kolik stojí vstupné, například „80 Kč“</translation>
        </message>
        <message>
            <source>it is of no event</source>
            <translation>není o žádné události</translation>
        </message>
        <message>
            <source>the post is a notice of the official board</source>
            <translation>příspěvek je oznámení úřední desky</translation>
        </message>
        <message>
            <source>the notice&apos;s reference number</source>
            <translation>číslo jednací oznámení</translation>
        </message>
        <message>
            <source>the file number that the notice belongs to</source>
            <translation>spisová značka, ke které oznámení patří</translation>
        </message>
        <message>
            <source>when the notice is taken down</source>
            <translation>kdy se oznámení sejme</translation>
        </message>
        <message>
            <source>it is no official notice</source>
            <translation>není to úřední oznámení</translation>
        </message>
        <message>
            <source>the title in English, for the open data</source>
            <translation>název anglicky, pro otevřená data</translation>
        </message>
        <message>
            <source>the text in English, in Markdown</source>
            <translation>text anglicky, v Markdownu</translation>
        </message>
        <message>
            <source>without its English</source>
            <translation>bez anglického znění</translation>
        </message>
        <message>
            <source>--site takes the address of the website, for example https://www.mesto.cz/.</source>
            <translation>--site čeká adresu webu, například https://www.mesto.cz/.</translation>
        </message>
        <message>
            <source>An IČO has eight digits.</source>
            <translation>IČO má osm číslic.</translation>
        </message>
        <message>
            <source>News: %1, events: %2, official notices: %3, in %4</source>
            <translation>Aktualit: %1, událostí: %2, úředních oznámení: %3, ve složce %4</translation>
        </message>
        <message>
            <source>The official notices are left out: the board has to name the town&apos;s IČO and its website (--ico N, --site URL).</source>
            <translation>Úřední oznámení chybějí: deska musí uvádět IČO a web města (--ico N, --site URL).</translation>
        </message>
        <message>
            <source>the website&apos;s address, of which items get their names; without it: the channel&apos;s</source>
            <translation>adresa webu, podle které dostanou položky jména; jinak adresa kanálu</translation>
        </message>
        <message>
            <source>the town&apos;s IČO, who publishes the data</source>
            <translation>IČO města, které data zveřejňuje</translation>
        </message>
        <message>
            <source>Writes what is out as open data by the Czech formal norms (news, events, official board).</source>
            <translation>Zapíše, co je venku, jako otevřená data podle otevřených formálních norem (aktuality, události, úřední deska).</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Zapsáno.</translation>
        </message>
        <message>
            <source>Ticked off; the next “deliver” looks for it in the service&apos;s feed.</source>
            <translation>Odškrtnuto; příští „deliver“ se po zprávě podívá v kanálu služby.</translation>
        </message>
        <message>
            <source>Lists what waits to be handed over to a service by hand.</source>
            <translation>Vypíše, co čeká na ruční předání službě.</translation>
        </message>
        <message>
            <source>Shows the text to be handed over, and where to.</source>
            <translation>Ukáže text k předání a kam ho předat.</translation>
        </message>
        <message>
            <source>Notes that you have copied the text.</source>
            <translation>Zapíše, že jste text zkopírovali.</translation>
        </message>
        <message>
            <source>Notes that you have opened the service&apos;s page.</source>
            <translation>Zapíše, že jste otevřeli stránku služby.</translation>
        </message>
        <message>
            <source>Ticks it off: you have sent it in the service.</source>
            <translation>Odškrtne: ve službě jste ji odeslali.</translation>
        </message>
        <message>
            <source>New drafts: %1, had one already: %2, taken back: %3</source>
            <translation>Nových konceptů: %1, už ho mělo: %2, odvoláno: %3</translation>
        </message>
        <message>
            <source>the town&apos;s area by name or code, for example “Kadaň”; without it: all</source>
            <translation>oblast města jménem nebo kódem, například „Kadaň“; jinak všechny</translation>
        </message>
        <message>
            <source>Reads a warning (CAP 1.2) and shows what it would be as a post.</source>
            <translation>Přečte výstrahu (CAP 1.2) a ukáže, jak by vypadala jako příspěvek.</translation>
        </message>
        <message>
            <source>Makes drafts of warnings that have none yet; sends nothing.</source>
            <translation>Založí koncepty výstrah, které ho ještě nemají; nic neodesílá.</translation>
        </message>
        <message>
            <source>Says of an answer whose outcome is unknown that it is there.</source>
            <translation>Řekne o odpovědi s nejistým výsledkem, že na místě je.</translation>
        </message>
        <message>
            <source>it is there, under this id or address</source>
            <translation>je tam pod tímto id nebo adresou</translation>
        </message>
        <message>
            <source>Open this address in a browser on this computer:</source>
            <translation>Otevřete tuto adresu v prohlížeči na tomto počítači:</translation>
        </message>
        <message>
            <source>Signed in: %1.</source>
            <translation>Přihlášeno: %1.</translation>
        </message>
        <message>
            <source>You can close this page.</source>
            <translation>Tuto stránku můžete zavřít.</translation>
        </message>
        <message>
            <source>It did not work; the command line says why.</source>
            <translation>Nepodařilo se to; proč, řekne příkazová řádka.</translation>
        </message>
        <message>
            <source>Signs in by the browser and keeps what the channel needs.</source>
            <translation>Přihlásí kanál v prohlížeči a uloží, co potřebuje.</translation>
        </message>
        <message>
            <source>read the app's secret from standard input</source>
            <translation>načte tajný klíč aplikace ze standardního vstupu</translation>
        </message>
        <message>
            <source>how long to wait for the browser</source>
            <translation>jak dlouho čekat na prohlížeč</translation>
        </message>
        <message>
            <source>--wait takes a number of seconds.</source>
            <translation>--wait chce počet sekund.</translation>
        </message>
        <message>
            <source>How many people a post has reached; all of them without POST.</source>
            <translation>Kolik lidí příspěvek oslovil; bez POST všechny příspěvky.</translation>
        </message>
        <message>
            <source>until when it holds; afterwards the website says that it is over; none: without end</source>
            <translation>dokdy platí; potom web řekne, že už neplatí; none: bez konce</translation>
        </message>
        <message>
            <source>Changes an announcement&apos;s title, text or validity.</source>
            <translation>Změní titulek, text nebo platnost hlášení.</translation>
        </message>
        <message>
            <source>Lets the channels have the announcement as it is now.</source>
            <translation>Předá kanálům hlášení, jak je teď.</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>zní</translation>
        </message>
        <message>
            <source>--from is a number of seconds.</source>
            <translation>--from je počet sekund.</translation>
        </message>
        <message>
            <source>--from lies beyond the end of the sound.</source>
            <translation>--from leží až za koncem zvuku.</translation>
        </message>
        <message>
            <source>it is heard from there on (punch-in); without it instead of the whole</source>
            <translation>zní od toho místa dál; bez volby místo celého zvuku</translation>
        </message>
        <message>
            <source>Adds a take to an announcement and lets it be heard.</source>
            <translation>Přidá k hlášení nahrávku a nechá ji znít.</translation>
        </message>
        <message>
            <source>Lists an announcement&apos;s takes.</source>
            <translation>Vypíše nahrávky hlášení.</translation>
        </message>
        <message>
            <source>Lets the whole of a take be heard.</source>
            <translation>Nechá znít celou vybranou nahrávku.</translation>
        </message>
        <message>
            <source>Removes a take that is not heard from the list.</source>
            <translation>Odebere ze seznamu nahrávku, která nezní.</translation>
        </message>
        <message>
            <source>--day is a date such as 2026-12-07.</source>
            <translation>--day je datum, třeba 2026-12-07.</translation>
        </message>
        <message>
            <source>--hour is a time such as 10:00.</source>
            <translation>--hour je čas, třeba 10:00.</translation>
        </message>
        <message>
            <source>Announcements of %1</source>
            <translation>Hlášení %1</translation>
        </message>
        <message>
            <source>folder, pattern, format, lufs or hours</source>
            <translation>folder, pattern, format, lufs nebo hours</translation>
        </message>
        <message>
            <source>when it is to be heard</source>
            <translation>kdy má zaznít</translation>
        </message>
        <message>
            <source>the day; today without it</source>
            <translation>den; bez volby dnes</translation>
        </message>
        <message>
            <source>overwrites a file of the same name</source>
            <translation>přepíše soubor stejného jména</translation>
        </message>
        <message>
            <source>Shows or sets how the public-address system gets announcements.</source>
            <translation>Ukáže nebo nastaví, jak se hlášení předávají rozhlasu.</translation>
        </message>
        <message>
            <source>Puts sound and text into the folder of the public-address system.</source>
            <translation>Uloží zvuk a text do složky rozhlasu.</translation>
        </message>
        <message>
            <source>Writes what is to be heard on a day as a PDF for the operator.</source>
            <translation>Zapíše, co má v daný den zaznít, jako PDF pro obsluhu.</translation>
        </message>
        <message>
            <source>Invitations: %1 sent, %2 failed, %3 unconfirmed.</source>
            <translation>Pozvánky: odesláno %1, nepodařilo se %2, nejistých %3.</translation>
        </message>
        <message>
            <source>The answers are accepted, declined, tentative and none.</source>
            <translation>Odpovědi jsou accepted, declined, tentative a none.</translation>
        </message>
        <message>
            <source>read the mailboxes of the channels for mail</source>
            <translation>přečíst schránky poštovních kanálů</translation>
        </message>
        <message>
            <source>only those who did not answer</source>
            <translation>jen ti, kdo neodpověděli</translation>
        </message>
        <message>
            <source>Takes in an answer from an .ics or .eml file.</source>
            <translation>Převezme odpověď ze souboru .ics nebo .eml.</translation>
        </message>
        <message>
            <source>Lists the answers that fit nobody invited; reads new ones from the mailbox.</source>
            <translation>Vypíše odpovědi, které nepatří nikomu z pozvaných; nové přečte ze schránky.</translation>
        </message>
        <message>
            <source>Writes down an answer given by phone: accepted, declined, tentative.</source>
            <translation>Zapíše odpověď danou telefonem: accepted, declined, tentative.</translation>
        </message>
        <message>
            <source>Lists who was invited and what they answered.</source>
            <translation>Vypíše, kdo byl pozván a co odpověděl.</translation>
        </message>
        <message>
            <source>The kinds are public, clubs, firms and other.</source>
            <translation>Druhy jsou public, clubs, firms a other.</translation>
        </message>
        <message>
            <source>%1 invited: %2 come, %3 do not, %4 may, %5 did not answer.</source>
            <translation>Pozváno %1: přijde %2, nepřijde %3, možná přijde %4, neodpovědělo %5.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Vzato zpět: %1</translation>
        </message>
        <message>
            <source>Say either --sent or --not-sent.</source>
            <translation>Uveďte buď --sent, nebo --not-sent.</translation>
        </message>
        <message>
            <source>%1 letters, %2 pages; %3 without an address.</source>
            <translation>Dopisů: %1, stran: %2; bez adresy: %3.</translation>
        </message>
        <message>
            <source>what the meeting is about</source>
            <translation>čeho se setkání týká</translation>
        </message>
        <message>
            <source>when it begins</source>
            <translation>kdy začíná</translation>
        </message>
        <message>
            <source>when it ends</source>
            <translation>kdy končí</translation>
        </message>
        <message>
            <source>the address of the place</source>
            <translation>adresa místa</translation>
        </message>
        <message>
            <source>the agenda; - reads standard input</source>
            <translation>program; - čte standardní vstup</translation>
        </message>
        <message>
            <source>a group that is invited</source>
            <translation>pozvaná skupina</translation>
        </message>
        <message>
            <source>a street that is invited, or houses of it: “Lípová 1–9”</source>
            <translation>pozvaná ulice nebo domy v ní: „Lípová 1–9“</translation>
        </message>
        <message>
            <source>a single contact that is invited</source>
            <translation>jednotlivý pozvaný kontakt</translation>
        </message>
        <message>
            <source>public, clubs, firms or other</source>
            <translation>public, clubs, firms nebo other</translation>
        </message>
        <message>
            <source>who leads it</source>
            <translation>kdo je vede</translation>
        </message>
        <message>
            <source>a file that is sent along</source>
            <translation>soubor, který se přiloží</translation>
        </message>
        <message>
            <source>how many people are expected</source>
            <translation>kolik lidí se čeká</translation>
        </message>
        <message>
            <source>so many days before it a reminder goes out; 0: none</source>
            <translation>kolik dní předem odejde připomínka; 0: žádná</translation>
        </message>
        <message>
            <source>the channel for mail; without it the first one, or a folder in the workspace</source>
            <translation>poštovní kanál; bez něj první z nich, nebo složka v pracovní složce</translation>
        </message>
        <message>
            <source>only plan it; it goes out after a minute, by the window or the agent</source>
            <translation>jen naplánovat; po minutě to odešle okno nebo agent</translation>
        </message>
        <message>
            <source>only this one</source>
            <translation>jen tento</translation>
        </message>
        <message>
            <source>past ones too</source>
            <translation>i minulá</translation>
        </message>
        <message>
            <source>they have it</source>
            <translation>mají ji</translation>
        </message>
        <message>
            <source>they do not have it: send it again</source>
            <translation>nemají ji: odeslat znovu</translation>
        </message>
        <message>
            <source>letters for those with an e-mail too</source>
            <translation>dopisy i těm, kdo mají e-mail</translation>
        </message>
        <message>
            <source>Makes a meeting; nobody is invited yet.</source>
            <translation>Založí setkání; nikdo zatím není pozván.</translation>
        </message>
        <message>
            <source>Changes a meeting and says who would have to be told.</source>
            <translation>Změní setkání a řekne, komu by se to muselo oznámit.</translation>
        </message>
        <message>
            <source>Lists the meetings to come.</source>
            <translation>Vypíše nadcházející setkání.</translation>
        </message>
        <message>
            <source>Shows a meeting and who comes.</source>
            <translation>Ukáže setkání a kdo přijde.</translation>
        </message>
        <message>
            <source>Says who would get what; sends nothing.</source>
            <translation>Řekne, kdo by co dostal; nic neodešle.</translation>
        </message>
        <message>
            <source>Sends invitations, and changes to those who have one.</source>
            <translation>Odešle pozvánky a změny těm, kdo pozvánku mají.</translation>
        </message>
        <message>
            <source>Calls a meeting off and tells those who were invited.</source>
            <translation>Zruší setkání a oznámí to pozvaným.</translation>
        </message>
        <message>
            <source>Takes back what has not gone out yet.</source>
            <translation>Vezme zpět, co ještě neodešlo.</translation>
        </message>
        <message>
            <source>Lets nothing go out for now.</source>
            <translation>Nic zatím neodesílá.</translation>
        </message>
        <message>
            <source>Asks those who did not answer, once.</source>
            <translation>Jednou se zeptá těch, kdo neodpověděli.</translation>
        </message>
        <message>
            <source>Reminds those who may come, once.</source>
            <translation>Jednou připomene setkání těm, kdo mohou přijít.</translation>
        </message>
        <message>
            <source>Says what became of an uncertain invitation.</source>
            <translation>Řekne, jak dopadla nejistá pozvánka.</translation>
        </message>
        <message>
            <source>Writes letters to those without an e-mail into a PDF, with a list.</source>
            <translation>Zapíše do PDF dopisy těm, kdo nemají e-mail, a jejich seznam.</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>bude pozváno</translation>
        </message>
        <message>
            <source>told of the change</source>
            <translation>dozví se o změně</translation>
        </message>
        <message>
            <source>told that it is off</source>
            <translation>dozví se, že se setkání nekoná</translation>
        </message>
        <message>
            <source>without e-mail (a letter)</source>
            <translation>bez e-mailu (dopisem)</translation>
        </message>
        <message>
            <source>with an e-mail that cannot be used</source>
            <translation>s e-mailem, který nejde použít</translation>
        </message>
        <message>
            <source>do not want to be written to</source>
            <translation>nepřeje si, aby jim město psalo</translation>
        </message>
        <message>
            <source>share an e-mail with somebody invited</source>
            <translation>má společný e-mail s někým pozvaným</translation>
        </message>
        <message>
            <source>uncertain: a person must say</source>
            <translation>nejistých: musí rozhodnout člověk</translation>
        </message>
        <message>
            <source>get nothing</source>
            <translation>nic nedostane</translation>
        </message>
        <message>
            <source>It is a public holiday: %1.</source>
            <translation>Je státní svátek nebo jiný den volna: %1.</translation>
        </message>
        <message>
            <source>At the same time there is “%1”.</source>
            <translation>Ve stejnou dobu je „%1“.</translation>
        </message>
        <message>
            <source>It has begun already.</source>
            <translation>Už začalo.</translation>
        </message>
        <message>
            <source>It is at a weekend.</source>
            <translation>Je o víkendu.</translation>
        </message>
        <message>
            <source>It is at night: is the hour right?</source>
            <translation>Je v noci: souhlasí hodina?</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>zrušeno</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, but a newer answer is here already</source>
            <translation>%1: %2, ale novější odpověď už tu je</translation>
        </message>
        <message>
            <source>%1: %2, but to an earlier time or place</source>
            <translation>%1: %2, ale na dřívější čas nebo místo</translation>
        </message>
        <message>
            <source>%1: %2, but was not invited; kept aside</source>
            <translation>%1: %2, ale není mezi pozvanými; odloženo stranou</translation>
        </message>
        <message>
            <source>%1: %2, to a meeting that is not known here; kept aside</source>
            <translation>%1: %2, na setkání, které tu není známé; odloženo stranou</translation>
        </message>
        <message>
            <source>Sent %1, later %2, failed %3, unconfirmed %4.</source>
            <translation>Odesláno %1, později %2, nepodařilo se %3, nejistých %4.</translation>
        </message>
        <message numerus="yes">
            <source>It is in %n day(s): short notice.</source>
            <translation>
                <numerusform>Je za %n den: pozvánky přijdou pozdě.</numerusform>
                <numerusform>Je za %n dny: pozvánky přijdou pozdě.</numerusform>
                <numerusform>Je za %n dní: pozvánky přijdou pozdě.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages written: %1</source>
            <translation>Napsaných stran: %1</translation>
        </message>
        <message>
            <source>Came: %1, invited ones among them: %2</source>
            <translation>Přišlo: %1, z toho pozvaných: %2</translation>
        </message>
        <message>
            <source>Write the day as 2026-12-20.</source>
            <translation>Napište den jako 2026-12-20.</translation>
        </message>
        <message>
            <source>The states are open, under-way and settled.</source>
            <translation>Stavy jsou open, under-way a settled.</translation>
        </message>
        <message>
            <source>Look at these words, they may be names: %1</source>
            <translation>Podívejte se na tato slova, mohou to být jména: %1</translation>
        </message>
        <message>
            <source>where they belong, if they were not invited</source>
            <translation>kam patří, pokud nebyli pozváni</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>the same from a file; - reads standard input</source>
            <translation>totéž ze souboru; - čte standardní vstup</translation>
        </message>
        <message>
            <source>what it is about</source>
            <translation>čeho se to týká</translation>
        </message>
        <message>
            <source>which place it is about</source>
            <translation>kterého místa se to týká</translation>
        </message>
        <message>
            <source>who said it</source>
            <translation>kdo to řekl</translation>
        </message>
        <message>
            <source>by when</source>
            <translation>do kdy</translation>
        </message>
        <message>
            <source>open, under-way or settled</source>
            <translation>open, under-way nebo settled</translation>
        </message>
        <message>
            <source>Lists who came; writes the list to sign into a PDF.</source>
            <translation>Vypíše, kdo přišel; prezenční listinu zapíše do PDF.</translation>
        </message>
        <message>
            <source>Writes down who came: a contact, or the name of somebody else.</source>
            <translation>Zapíše, kdo přišel: kontakt, nebo jméno někoho jiného.</translation>
        </message>
        <message>
            <source>Takes down what a citizen said.</source>
            <translation>Zapíše, co řekl občan.</translation>
        </message>
        <message>
            <source>Lists what citizens said.</source>
            <translation>Vypíše, co řekli občané.</translation>
        </message>
        <message>
            <source>Answers what a citizen said, and says who sees to it.</source>
            <translation>Odpoví na to, co řekl občan, a určí, kdo to má na starosti.</translation>
        </message>
        <message>
            <source>Drafts the minutes, or changes them, or writes them into a PDF.</source>
            <translation>Navrhne zápis, změní ho, nebo ho uloží do PDF.</translation>
        </message>
        <message>
            <source>Makes a draft post of what was said and answered, without names.</source>
            <translation>Udělá koncept příspěvku z toho, co zaznělo a jak se odpovědělo, beze jmen.</translation>
        </message>
        <message>
            <source>Corrected: %1</source>
            <translation>Opraveno: %1</translation>
        </message>
        <message>
            <source>To be corrected by hand: %1</source>
            <translation>Opravit ručně: %1</translation>
        </message>
        <message>
            <source>what it is called</source>
            <translation>jak se jmenuje</translation>
        </message>
        <message>
            <source>on that day</source>
            <translation>v ten den</translation>
        </message>
        <message>
            <source>Makes a draft post that invites to the meeting.</source>
            <translation>Udělá koncept příspěvku, který zve na setkání.</translation>
        </message>
        <message>
            <source>Makes the text of an announcement that invites to the meeting.</source>
            <translation>Udělá text hlášení, které zve na setkání.</translation>
        </message>
        <message>
            <source>Prints a short text for the phones.</source>
            <translation>Vypíše krátký text pro telefony.</translation>
        </message>
        <message>
            <source>Puts a new time and place into the texts that were made of the meeting.</source>
            <translation>Zapíše nový čas a místo do textů, které ze setkání vznikly.</translation>
        </message>
        <message>
            <source>Lists the templates of meetings.</source>
            <translation>Vypíše šablony setkání.</translation>
        </message>
        <message>
            <source>Keeps a meeting as a template.</source>
            <translation>Uloží setkání jako šablonu.</translation>
        </message>
        <message>
            <source>Makes a meeting of a template.</source>
            <translation>Založí setkání ze šablony.</translation>
        </message>
        <message>
            <source>Deletes a template.</source>
            <translation>Smaže šablonu.</translation>
        </message>
        <message>
            <source>Takes somebody who answered uninvited in as a contact and as invited.</source>
            <translation>Toho, kdo odpověděl nezván, zařadí mezi kontakty i mezi pozvané.</translation>
        </message>
        <message>
            <source>Puts the answer of somebody who was not invited aside.</source>
            <translation>Odloží odpověď někoho, kdo nebyl pozván.</translation>
        </message>
        <message>
            <source>Gives a group another name.</source>
            <translation>Přejmenuje skupinu.</translation>
        </message>
        <message>
            <source>Removes a group; its contacts stay.</source>
            <translation>Zruší skupinu; kontakty zůstanou.</translation>
        </message>
        <message>
            <source>Says that two contacts are two people, however alike.</source>
            <translation>Řekne, že dva kontakty jsou dva lidé, jakkoli jsou si podobní.</translation>
        </message>
        <message>
            <source>%1 new, %2 changed; %3 to answer, %4 answered.</source>
            <translation>Nové: %1, změněné: %2; zbývá odpovědět: %3, zodpovězeno: %4.</translation>
        </message>
        <message>
            <source>“%1” is neither first nor none.</source>
            <translation>„%1“ není ani first, ani none.</translation>
        </message>
        <message>
            <source>Drafts the post below which citizens ask: {id, title, brief}.</source>
            <translation>Připraví příspěvek, pod kterým se lidé ptají: {id, title, brief}.</translation>
        </message>
        <message>
            <source>the post below which citizens ask</source>
            <translation>příspěvek, pod kterým se lidé ptají</translation>
        </message>
        <message>
            <source>this desk sends the answers from now on, not the one that did</source>
            <translation>odpovědi bude odteď odesílat tento počítač místo toho, který je odesílal</translation>
        </message>
        <message>
            <source>seconds from one look at the comments to the next: 5 to 60</source>
            <translation>kolik sekund je mezi dvěma čteními komentářů: 5 až 60</translation>
        </message>
        <message>
            <source>Opens the mayor's chat of a day: {id, day, post, phase, opensAt, closesAt, sendsHere, digest}.</source>
            <translation>Otevře chat starosty pro daný den: {id, day, post, phase, opensAt, closesAt, sendsHere, digest}.</translation>
        </message>
        <message>
            <source>Lists chats, the latest first.</source>
            <translation>Vypíše chaty, nejnovější napřed.</translation>
        </message>
        <message>
            <source>Sends what is approved and reads all comments now: {id, new, changed, questions, open, proposed, onTheWay, answered, problems}.</source>
            <translation>Odešle, co je schválené, a hned přečte všechny komentáře: {id, new, changed, questions, open, proposed, onTheWay, answered, problems}.</translation>
        </message>
        <message>
            <source>only those that a person has to answer</source>
            <translation>jen ty, na které má někdo odpovědět</translation>
        </message>
        <message>
            <source>Lists questions as they were asked: [{id, chat, source, name, text, earlierTexts, at, topic, state, draft, draftedBy, proposedBy, answer, approvedBy, answeredAt, seen, groupedUnder, comment, permalink, problem}].</source>
            <translation>Vypíše dotazy v pořadí, jak přišly: [{id, chat, source, name, text, earlierTexts, at, topic, state, draft, draftedBy, proposedBy, answer, approvedBy, answeredAt, seen, groupedUnder, comment, permalink, problem}].</translation>
        </message>
        <message>
            <source>Ends a chat; what is left open can still be answered.</source>
            <translation>Uzavře chat; na zbylé dotazy lze odpovědět i potom.</translation>
        </message>
        <message>
            <source>first names of citizens, or none</source>
            <translation>křestní jména občanů (first), nebo žádná (none)</translation>
        </message>
        <message>
            <source>Drafts the article of questions and answers: {post}.</source>
            <translation>Připraví článek s dotazy a odpověďmi: {post}.</translation>
        </message>
        <message>
            <source>“%1” is none of phone, mail and typed.</source>
            <translation>„%1“ není phone, mail ani typed.</translation>
        </message>
        <message>
            <source>A comment is deleted on the Page itself; only an inquiry is erased here.</source>
            <translation>Komentář se maže přímo na stránce; tady se maže jen dotaz z telefonu nebo e-mailu.</translation>
        </message>
        <message>
            <source>what was asked; - reads standard input</source>
            <translation>na co se člověk ptal; - čte standardní vstup</translation>
        </message>
        <message>
            <source>Answers in the mayor's name and sends it; the question as chat questions tells.</source>
            <translation>Odpoví jménem starosty a odešle to; vypíše dotaz jako chat questions.</translation>
        </message>
        <message>
            <source>it waits for the mayor's word</source>
            <translation>čeká na schválení starostou</translation>
        </message>
        <message>
            <source>Drafts an answer.</source>
            <translation>Rozepíše odpověď.</translation>
        </message>
        <message>
            <source>Approves the drafted answer and sends it.</source>
            <translation>Schválí rozepsanou odpověď a odešle ji.</translation>
        </message>
        <message>
            <source>how it came in; phone</source>
            <translation>jak dotaz přišel; jinak phone</translation>
        </message>
        <message>
            <source>Takes in a question that came by telephone or mail; encrypted on this computer.</source>
            <translation>Přidá dotaz, který přišel telefonem nebo e-mailem; na tomto počítači bude zašifrovaný.</translation>
        </message>
        <message>
            <source>Hides a question from the public, with a reason.</source>
            <translation>Skryje dotaz před veřejností, s důvodem.</translation>
        </message>
        <message>
            <source>Says that a question needs no answer.</source>
            <translation>Označí dotaz, na který není třeba odpovídat.</translation>
        </message>
        <message>
            <source>the question whose answer it gets</source>
            <translation>dotaz, jehož odpověď dostane</translation>
        </message>
        <message>
            <source>Puts a question with one that is alike.</source>
            <translation>Přiřadí dotaz k podobnému.</translation>
        </message>
        <message>
            <source>It gets an answer of its own again.</source>
            <translation>Dotaz zase dostane vlastní odpověď.</translation>
        </message>
        <message>
            <source>Says under which heading it stands in the article.</source>
            <translation>Určí, pod kterým nadpisem bude v článku.</translation>
        </message>
        <message>
            <source>Proposes questions that are alike, earlier answers and posts: {alike, answers, posts}.</source>
            <translation>Navrhne podobné dotazy, dřívější odpovědi a příspěvky: {alike, answers, posts}.</translation>
        </message>
        <message>
            <source>Erases an inquiry, here and on the server, for good.</source>
            <translation>Smaže dotaz z telefonu nebo e-mailu tady i na serveru, nadobro.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>neznámá</translation>
        </message>
        <message>
            <source>without a phone number</source>
            <translation>bez telefonního čísla</translation>
        </message>
        <message>
            <source>with a landline only</source>
            <translation>jen s pevnou linkou</translation>
        </message>
        <message>
            <source>with a number abroad</source>
            <translation>s číslem v zahraničí</translation>
        </message>
        <message>
            <source>without consent</source>
            <translation>bez souhlasu</translation>
        </message>
        <message>
            <source>with the number of somebody else here</source>
            <translation>se stejným číslem jako někdo jiný zde</translation>
        </message>
        <message>
            <source>in a household that gets it</source>
            <translation>v domácnosti, která zprávu dostane</translation>
        </message>
        <message>
            <source>Recipients: %1, parts each: %2, price: %3</source>
            <translation>Příjemců: %1, částí na každého: %2, cena: %3</translation>
        </message>
        <message>
            <source>Left out %1: %2</source>
            <translation>Vynecháno %1: %2</translation>
        </message>
        <message>
            <source>Numbers abroad, at another price: %1</source>
            <translation>Čísla v zahraničí za jinou cenu: %1</translation>
        </message>
        <message>
            <source>Households that get it more than once: %1</source>
            <translation>Domácnosti, které ji dostanou víckrát: %1</translation>
        </message>
        <message>
            <source>Goes out: %1, after the quiet hours</source>
            <translation>Odejde: %1, po době klidu</translation>
        </message>
        <message>
            <source>Goes out: %1</source>
            <translation>Odejde: %1</translation>
        </message>
        <message>
            <source>Price: %1, credit: %2</source>
            <translation>Cena: %1, kredit: %2</translation>
        </message>
        <message>
            <source>The gateway does not take: %1</source>
            <translation>Brána nepřijme: %1</translation>
        </message>
        <message>
            <source>%1  %2  sent %3 of %4, delivered %5, uncertain %6, failed %7</source>
            <translation>%1  %2  odesláno %3 z %4, doručeno %5, nejistých %6, nezdařilo se %7</translation>
        </message>
        <message>
            <source>Sent: %1, later: %2, failed: %3, unconfirmed: %4, dropped: %5, held back: %6</source>
            <translation>Odesláno: %1, později: %2, nezdařilo se: %3, nejistých: %4, vyřazeno: %5, pozdrženo: %6</translation>
        </message>
        <message>
            <source>An emergency in quiet hours needs both --emergency and --despite-quiet-hours.</source>
            <translation>Mimořádná zpráva v době klidu potřebuje oba přepínače: --emergency i --despite-quiet-hours.</translation>
        </message>
        <message>
            <source>Reports that were new: %1</source>
            <translation>Nových doručenek: %1</translation>
        </message>
        <message>
            <source>Short messages: %1 sent, %2 failed, %3 unconfirmed.</source>
            <translation>SMS: odesláno %1, nezdařilo se %2, nejistých %3.</translation>
        </message>
        <message>
            <source>a channel of kind sms</source>
            <translation>kanál druhu sms</translation>
        </message>
        <message>
            <source>to this group of contacts</source>
            <translation>této skupině kontaktů</translation>
        </message>
        <message>
            <source>to this street or part of it: &quot;Lípová 1-9 odd&quot;</source>
            <translation>této ulici nebo její části: „Lípová 1–9 lichá“</translation>
        </message>
        <message>
            <source>to this contact</source>
            <translation>tomuto kontaktu</translation>
        </message>
        <message>
            <source>when; without it: now</source>
            <translation>kdy; bez toho hned</translation>
        </message>
        <message>
            <source>without diacritics</source>
            <translation>bez diakritiky</translation>
        </message>
        <message>
            <source>to numbers abroad too</source>
            <translation>i na čísla v zahraničí</translation>
        </message>
        <message>
            <source>to one of each household</source>
            <translation>jednomu z každé domácnosti</translation>
        </message>
        <message>
            <source>an emergency, together with the next one</source>
            <translation>mimořádná zpráva, jen spolu s následujícím přepínačem</translation>
        </message>
        <message>
            <source>goes out in the night too</source>
            <translation>odejde i v noci</translation>
        </message>
        <message>
            <source>the post it was made of</source>
            <translation>příspěvek, ze kterého vznikla</translation>
        </message>
        <message>
            <source>ask the gateway for price and credit too</source>
            <translation>zeptat se na cenu a kredit i brány</translation>
        </message>
        <message>
            <source>write it down only; sms deliver sends it</source>
            <translation>jen zapsat; odešle ji sms deliver</translation>
        </message>
        <message>
            <source>it got there</source>
            <translation>došla</translation>
        </message>
        <message>
            <source>it did not: send it again</source>
            <translation>nedošla: poslat znovu</translation>
        </message>
        <message>
            <source>Says who would get a message, in how many parts and for how much; sends nothing.</source>
            <translation>Řekne, kdo by zprávu dostal, na kolik částí a za kolik; nic neposílá.</translation>
        </message>
        <message>
            <source>Sends a short message, to each recipient once.</source>
            <translation>Pošle SMS, každému příjemci jednou.</translation>
        </message>
        <message>
            <source>Sends what is due and clears up what is uncertain.</source>
            <translation>Odešle, čeho přišel čas, a dohledá nejisté.</translation>
        </message>
        <message>
            <source>Lists short messages.</source>
            <translation>Vypíše SMS.</translation>
        </message>
        <message>
            <source>Shows a short message and what became of it for each recipient.</source>
            <translation>Ukáže SMS a jak u kterého příjemce dopadla.</translation>
        </message>
        <message>
            <source>Reads from the gateway what was delivered.</source>
            <translation>Přečte od brány, co se doručilo.</translation>
        </message>
        <message>
            <source>Sends no more of a message for now.</source>
            <translation>Zprávu zatím dál neposílá.</translation>
        </message>
        <message>
            <source>Goes on with a paused message.</source>
            <translation>Pokračuje v pozastavené zprávě.</translation>
        </message>
        <message>
            <source>Takes back what has not gone out.</source>
            <translation>Vezme zpět, co ještě neodešlo.</translation>
        </message>
        <message>
            <source>Decides about an uncertain or failed message to one recipient.</source>
            <translation>Rozhodne o nejisté nebo nezdařené zprávě jednomu příjemci.</translation>
        </message>
        <message>
            <source>No warnings are watched.</source>
            <translation>Žádné výstrahy se nesledují.</translation>
        </message>
        <message>
            <source>where the warnings are; without it: the Czech weather institute&apos;s</source>
            <translation>kde výstrahy jsou; bez toho výstrahy ČHMÚ</translation>
        </message>
        <message>
            <source>between looks; without it: 10</source>
            <translation>mezi pohledy; bez toho 10</translation>
        </message>
        <message>
            <source>watch nothing any more</source>
            <translation>už nic nesledovat</translation>
        </message>
        <message>
            <source>Watches an institute&apos;s warnings from now on; drafts are offered, nothing is sent.</source>
            <translation>Od teď sleduje výstrahy ústavu; nabízí koncepty, nic neposílá.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titulek</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>perex</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>the field %1 has no end</source>
            <translation>pole %1 nemá konec</translation>
        </message>
        <message>
            <source>the field %1 has no name</source>
            <translation>pole %1 nemá název</translation>
        </message>
        <message>
            <source>there is no field %1</source>
            <translation>pole %1 neexistuje</translation>
        </message>
        <message>
            <source>there is no field %1; is {%2} meant?</source>
            <translation>pole %1 neexistuje; nemělo to být {%2}?</translation>
        </message>
        <message>
            <source>%1, line %2, character %3</source>
            <translation>%1, řádek %2, znak %3</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Odstraněno: %1</translation>
        </message>
        <message>
            <source>Lists the templates and building blocks.</source>
            <translation>Vypíše šablony a stavební bloky.</translation>
        </message>
        <message>
            <source>its text in Markdown, with fields such as {datum}; - is standard input</source>
            <translation>její text v Markdownu s poli, jako je {datum}; - znamená standardní vstup</translation>
        </message>
        <message>
            <source>the title of a post made of it</source>
            <translation>titulek příspěvku, který z ní vznikne</translation>
        </message>
        <message>
            <source>the lead of a post made of it</source>
            <translation>perex příspěvku, který z ní vznikne</translation>
        </message>
        <message>
            <source>a category of a post made of it</source>
            <translation>rubrika příspěvku, který z ní vznikne</translation>
        </message>
        <message>
            <source>Adds a template, or a building block when there is only a text.</source>
            <translation>Přidá šablonu, nebo stavební blok, když má jen text.</translation>
        </message>
        <message>
            <source>Shows a template, its fields, and what is wrong with them; by id or name.</source>
            <translation>Ukáže šablonu, její pole a co je s nimi v nepořádku; podle id, nebo názvu.</translation>
        </message>
        <message>
            <source>Removes a template; by id or name.</source>
            <translation>Odstraní šablonu; podle id, nebo názvu.</translation>
        </message>
        <message>
            <source>Adds templates of what a town announces most often; those of the same name stay.</source>
            <translation>Přidá šablony toho, co město oznamuje nejčastěji; stejnojmenné zůstanou, jak jsou.</translation>
        </message>
        <message>
            <source>The text does not contain these words: %1</source>
            <translation>Text tato slova neobsahuje: %1</translation>
        </message>
        <message>
            <source>--%1 takes yes or no.</source>
            <translation>--%1 přijímá yes nebo no.</translation>
        </message>
        <message>
            <source>Nothing goes out unapproved.</source>
            <translation>Nic nevyjde bez schválení.</translation>
        </message>
        <message>
            <source>Posts go out without approval, too.</source>
            <translation>Příspěvky vycházejí i bez schválení.</translation>
        </message>
        <message>
            <source>Nobody approves their own text.</source>
            <translation>Nikdo neschvaluje vlastní text.</translation>
        </message>
        <message>
            <source>What is urgent may go out without approval, with a reason.</source>
            <translation>Co spěchá, smí vyjít bez schválení, s uvedením důvodu.</translation>
        </message>
        <message>
            <source>What is urgent needs an approval as well.</source>
            <translation>Schválení potřebuje i to, co spěchá.</translation>
        </message>
        <message>
            <source>%1 stands in for %2, %3 to %4.</source>
            <translation>%1 zastupuje: %2, od %3 do %4.</translation>
        </message>
        <message>
            <source>what is to be changed</source>
            <translation>co se má změnit</translation>
        </message>
        <message>
            <source>why; goes into the log</source>
            <translation>proč; zapíše se do záznamu</translation>
        </message>
        <message>
            <source>to whoever approves</source>
            <translation>pro toho, kdo schvaluje</translation>
        </message>
        <message>
            <source>Hands a post over for approval; answers its review: id, state, submission, decision, remarks.</source>
            <translation>Předá příspěvek ke schválení; odpoví stavem schvalování: id, state, submission, decision, remarks.</translation>
        </message>
        <message>
            <source>Returns a post to its author with remarks.</source>
            <translation>Vrátí příspěvek autorovi s připomínkami.</translation>
        </message>
        <message>
            <source>the words of the text that it is about</source>
            <translation>slova textu, kterých se týká</translation>
        </message>
        <message>
            <source>Makes a remark, at a place in the text if wanted.</source>
            <translation>Zapíše připomínku, na přání k místu v textu.</translation>
        </message>
        <message>
            <source>the remark's id, as in “post show”</source>
            <translation>id připomínky, jak ho ukáže „post show“</translation>
        </message>
        <message>
            <source>Says that a remark was dealt with.</source>
            <translation>Označí připomínku za vyřízenou.</translation>
        </message>
        <message>
            <source>Withdraws an approval; what a channel holds until its time is taken back by the next “deliver”.</source>
            <translation>Odvolá schválení; co kanál drží do svého času, vezme zpět příští „deliver“.</translation>
        </message>
        <message>
            <source>Lets a post out without approval, where the newsroom allows that; approvers are told.</source>
            <translation>Pustí příspěvek ven bez schválení, kde to redakce povoluje; schvalovatelé se to dozvědí.</translation>
        </message>
        <message>
            <source>What the newsroom wants approved, and who stands in: required, fourEyes, urgent, deputies.</source>
            <translation>Co má být schvalováno a kdo koho zastupuje: required, fourEyes, urgent, deputies.</translation>
        </message>
        <message>
            <source>What waits for approval: a list of id, title, by, at, note.</source>
            <translation>Co čeká na schválení: seznam s id, title, by, at, note.</translation>
        </message>
        <message>
            <source>nothing goes out unapproved</source>
            <translation>nic nevyjde bez schválení</translation>
        </message>
        <message>
            <source>nobody approves their own text</source>
            <translation>nikdo neschvaluje vlastní text</translation>
        </message>
        <message>
            <source>editors may publish without approval, with a reason</source>
            <translation>redaktoři smějí zveřejnit bez schválení, s uvedením důvodu</translation>
        </message>
        <message>
            <source>Says what the newsroom wants approved; for approvers.</source>
            <translation>Určí, co má být schvalováno; pro schvalovatele.</translation>
        </message>
        <message>
            <source>not included</source>
            <translation>tento okamžik už ne</translation>
        </message>
        <message>
            <source>instead of now</source>
            <translation>místo od této chvíle</translation>
        </message>
        <message>
            <source>the deputy's name as shown</source>
            <translation>jméno zástupce, jak se má ukazovat</translation>
        </message>
        <message>
            <source>Names who approves for you meanwhile; the account needs the role deputy on the server.</source>
            <translation>Určí, kdo mezitím schvaluje za vás; účet potřebuje na serveru roli deputy.</translation>
        </message>
        <message>
            <source>Your deputy no longer stands in for you.</source>
            <translation>Zástupce vás dál nezastupuje.</translation>
        </message>
        <message>
            <source>--ruian takes a number, --terms one of: undecided, cc-by, no-works.</source>
            <translation>Přepínač --ruian bere číslo, --terms jedno z: undecided, cc-by, no-works.</translation>
        </message>
        <message>
            <source>The catalogue is left out: it has to name the town's IČO, its website and the terms of use (--ico N, --site URL, --terms cc-by or no-works).</source>
            <translation>Katalog chybí: musí v něm být IČO města, jeho web a podmínky užití (--ico N, --site URL, --terms cc-by nebo no-works).</translation>
        </message>
        <message>
            <source>the town's code in RÚIAN, for the catalogue</source>
            <translation>kód města v RÚIAN, pro katalog</translation>
        </message>
        <message>
            <source>for the catalogue: cc-by (naming the town), no-works or undecided</source>
            <translation>pro katalog: cc-by (s uvedením města), no-works (nic chráněného) nebo undecided</translation>
        </message>
        <message>
            <source>No such channel publishes open data; a WordPress channel does with --set opendata=on.</source>
            <translation>Žádný takový kanál nezveřejňuje otevřená data; kanál WordPress s nastavením --set opendata=on ano.</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>zatím tam nejsou</translation>
        </message>
        <message>
            <source>Brings the open data to the websites now; “deliver” and “agent” do so whenever what is out changes.</source>
            <translation>Nahraje otevřená data na weby hned; „deliver“ a „agent“ to dělají, kdykoli se změní, co je venku.</translation>
        </message>
        <message>
            <source>Where the open data are on websites, since when, and what is wrong.</source>
            <translation>Kde jsou otevřená data na webech, odkdy a co se nedaří.</translation>
        </message>
        <message>
            <source>the message it puts right; without streets and groups it goes exactly to those who got that one</source>
            <translation>zpráva, kterou opravuje; bez ulic a skupin jde přesně těm, kdo ji dostali</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Calendar</source>
            <translation>Kalendář</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Přehled</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Příspěvky</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>Hlášení</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Odesílání</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Setkání</translation>
        </message>
        <message>
            <source>Open door</source>
            <translation>Otevřené dveře</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakty</translation>
        </message>
        <message>
            <source>On-line chat</source>
            <translation>On-line chat</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>no connection</source>
            <extracomment>Czech: bez spojení</extracomment>
            <translation>bez spojení</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <extracomment>Czech: %1 není dostupný.</extracomment>
            <translation>%1 není dostupný.</translation>
        </message>
        <message>
            <source>Nothing was sent, so citizens see no change.</source>
            <extracomment>Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.</extracomment>
            <translation>Nic se neodeslalo, občané tedy žádnou změnu nevidí.</translation>
        </message>
        <message>
            <source>Nothing needs doing: Bubeník sends it by itself as soon as the connection is back.</source>
            <extracomment>Czech: Nemusíte nic dělat: jakmile se spojení obnoví, Bubeník to odešle sám.</extracomment>
            <translation>Nemusíte nic dělat: jakmile se spojení obnoví, Bubeník to odešle sám.</translation>
        </message>
        <message>
            <source>Try now</source>
            <extracomment>Czech: Zkusit hned</extracomment>
            <translation>Zkusit hned</translation>
        </message>
        <message>
            <source>untrusted certificate</source>
            <extracomment>Czech: nedůvěryhodný certifikát</extracomment>
            <translation>nedůvěryhodný certifikát</translation>
        </message>
        <message>
            <source>The website's certificate is not trusted.</source>
            <extracomment>Czech: Certifikát webu není důvěryhodný.</extracomment>
            <translation>Certifikát webu není důvěryhodný.</translation>
        </message>
        <message>
            <source>Nothing was sent, because somebody else could be answering in the website's place.</source>
            <extracomment>Czech: Nic se neodeslalo, protože místo webu by mohl odpovídat někdo cizí.</extracomment>
            <translation>Nic se neodeslalo, protože místo webu by mohl odpovídat někdo cizí.</translation>
        </message>
        <message>
            <source>Check the date and time of this computer, and ask the website's administrator to renew the certificate.</source>
            <extracomment>Czech: Zkontrolujte datum a čas v tomto počítači a požádejte správce webu o obnovení certifikátu.</extracomment>
            <translation>Zkontrolujte datum a čas v tomto počítači a požádejte správce webu o obnovení certifikátu.</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>Czech: Zkusit znovu</extracomment>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <extracomment>Czech: neví se, zda dorazilo</extracomment>
            <translation>neví se, zda dorazilo</translation>
        </message>
        <message>
            <source>The answer was lost on its way.</source>
            <extracomment>Czech: Odpověď se cestou ztratila.</extracomment>
            <translation>Odpověď se cestou ztratila.</translation>
        </message>
        <message>
            <source>The news may be out, or not. It is not sent again, so that citizens do not get it twice.</source>
            <extracomment>Czech: Zpráva už může být venku, ale nemusí. Znovu se neposílá, aby ji občané nedostali dvakrát.</extracomment>
            <translation>Zpráva už může být venku, ale nemusí. Znovu se neposílá, aby ji občané nedostali dvakrát.</translation>
        </message>
        <message>
            <source>Bubeník looks it up by itself. Should it not find out, look at the website and say what you see there.</source>
            <extracomment>Czech: Bubeník to sám dohledá. Kdyby se to nepodařilo, podívejte se na web a řekněte, co tam vidíte.</extracomment>
            <translation>Bubeník to sám dohledá. Kdyby se to nepodařilo, podívejte se na web a řekněte, co tam vidíte.</translation>
        </message>
        <message>
            <source>Look now</source>
            <extracomment>Czech: Podívat se</extracomment>
            <translation>Podívat se</translation>
        </message>
        <message>
            <source>sign-in refused</source>
            <extracomment>Czech: odmítnuté přihlášení</extracomment>
            <translation>odmítnuté přihlášení</translation>
        </message>
        <message>
            <source>%1 refused the sign-in.</source>
            <extracomment>Czech: %1 odmítl přihlášení.</extracomment>
            <translation>%1 odmítl přihlášení.</translation>
        </message>
        <message>
            <source>Nothing more will reach citizens this way until the sign-in works again.</source>
            <extracomment>Czech: Dokud přihlášení nebude fungovat, nic dalšího se tudy k občanům nedostane.</extracomment>
            <translation>Dokud přihlášení nebude fungovat, nic dalšího se tudy k občanům nedostane.</translation>
        </message>
        <message>
            <source>Enter the user name and the password again; the old one may have been revoked.</source>
            <extracomment>Czech: Zadejte znovu jméno a heslo; to původní mohlo být zrušeno.</extracomment>
            <translation>Zadejte znovu jméno a heslo; to původní mohlo být zrušeno.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <extracomment>Czech: Přihlásit znovu</extracomment>
            <translation>Přihlásit znovu</translation>
        </message>
        <message>
            <source>missing right</source>
            <extracomment>Czech: chybí oprávnění</extracomment>
            <translation>chybí oprávnění</translation>
        </message>
        <message>
            <source>%1 does not allow this account to publish.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje zveřejňovat.</extracomment>
            <translation>%1 tomuto účtu nedovoluje zveřejňovat.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to publish, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo zveřejňovat a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo zveřejňovat a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>pictures cannot be uploaded</source>
            <extracomment>Czech: chybí právo nahrávat obrázky</extracomment>
            <translation>chybí právo nahrávat obrázky</translation>
        </message>
        <message>
            <source>%1 does not allow this account to upload pictures and sounds.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje nahrávat obrázky a zvuky.</extracomment>
            <translation>%1 tomuto účtu nedovoluje nahrávat obrázky a zvuky.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to upload files, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo nahrávat soubory a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo nahrávat soubory a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>asked to wait</source>
            <extracomment>Czech: web žádá o strpení</extracomment>
            <translation>web žádá o strpení</translation>
        </message>
        <message>
            <source>%1 asks for patience: too many requests came at once.</source>
            <extracomment>Czech: %1 žádá o strpení, přišlo mnoho požadavků najednou.</extracomment>
            <translation>%1 žádá o strpení, přišlo mnoho požadavků najednou.</translation>
        </message>
        <message>
            <source>Nothing needs doing: Bubeník tries again by itself.</source>
            <extracomment>Czech: Nemusíte nic dělat, Bubeník to zkusí sám znovu.</extracomment>
            <translation>Nemusíte nic dělat, Bubeník to zkusí sám znovu.</translation>
        </message>
        <message>
            <source>fault on the other side</source>
            <extracomment>Czech: porucha na druhé straně</extracomment>
            <translation>porucha na druhé straně</translation>
        </message>
        <message>
            <source>%1 has a fault on its side.</source>
            <extracomment>Czech: %1 má poruchu na své straně.</extracomment>
            <translation>%1 má poruchu na své straně.</translation>
        </message>
        <message>
            <source>Bubeník tries again by itself. If it lasts, tell the website's administrator.</source>
            <extracomment>Czech: Bubeník to zkouší sám znovu. Pokud to trvá, dejte vědět správci webu.</extracomment>
            <translation>Bubeník to zkouší sám znovu. Pokud to trvá, dejte vědět správci webu.</translation>
        </message>
        <message>
            <source>content refused</source>
            <extracomment>Czech: obsah odmítnut</extracomment>
            <translation>obsah odmítnut</translation>
        </message>
        <message>
            <source>%1 did not accept this content.</source>
            <extracomment>Czech: %1 tento obsah nepřijal.</extracomment>
            <translation>%1 tento obsah nepřijal.</translation>
        </message>
        <message>
            <source>The news did not go out, and sending the same once more would not help.</source>
            <extracomment>Czech: Zpráva nevyšla a poslat totéž znovu by nepomohlo.</extracomment>
            <translation>Zpráva nevyšla a poslat totéž znovu by nepomohlo.</translation>
        </message>
        <message>
            <source>The details say what it minds. Change the text or the pictures and publish again.</source>
            <extracomment>Czech: V podrobnostech je, co mu vadí. Upravte text nebo obrázky a zveřejněte znovu.</extracomment>
            <translation>V podrobnostech je, co mu vadí. Upravte text nebo obrázky a zveřejněte znovu.</translation>
        </message>
        <message>
            <source>Open the post</source>
            <extracomment>Czech: Otevřít příspěvek</extracomment>
            <translation>Otevřít příspěvek</translation>
        </message>
        <message>
            <source>file too large</source>
            <extracomment>Czech: příliš velký soubor</extracomment>
            <translation>příliš velký soubor</translation>
        </message>
        <message>
            <source>An attachment is larger than the channel takes.</source>
            <extracomment>Czech: Příloha je větší, než kanál dovoluje.</extracomment>
            <translation>Příloha je větší, než kanál dovoluje.</translation>
        </message>
        <message>
            <source>The news did not go out.</source>
            <extracomment>Czech: Zpráva nevyšla.</extracomment>
            <translation>Zpráva nevyšla.</translation>
        </message>
        <message>
            <source>Make the picture smaller or the recording shorter, or ask the website's administrator to raise the limit.</source>
            <extracomment>Czech: Zmenšete obrázek nebo zkraťte nahrávku, případně požádejte správce webu o zvýšení limitu.</extracomment>
            <translation>Zmenšete obrázek nebo zkraťte nahrávku, případně požádejte správce webu o zvýšení limitu.</translation>
        </message>
        <message>
            <source>no longer there</source>
            <extracomment>Czech: už tam není</extracomment>
            <translation>už tam není</translation>
        </message>
        <message>
            <source>The item is no longer there.</source>
            <extracomment>Czech: Položka už tam není.</extracomment>
            <translation>Položka už tam není.</translation>
        </message>
        <message>
            <source>Citizens no longer see it.</source>
            <extracomment>Czech: Občané ji už nevidí.</extracomment>
            <translation>Občané ji už nevidí.</translation>
        </message>
        <message>
            <source>If they should see it, publish it again; otherwise cancel it here too.</source>
            <extracomment>Czech: Pokud ji mají vidět, zveřejněte ji znovu, jinak ji zrušte i tady.</extracomment>
            <translation>Pokud ji mají vidět, zveřejněte ji znovu, jinak ji zrušte i tady.</translation>
        </message>
        <message>
            <source>Publish again</source>
            <extracomment>Czech: Zveřejnit znovu</extracomment>
            <translation>Zveřejnit znovu</translation>
        </message>
        <message>
            <source>changed on the website</source>
            <extracomment>Czech: změněno na webu</extracomment>
            <translation>změněno na webu</translation>
        </message>
        <message>
            <source>Somebody changed the text on the website meanwhile.</source>
            <extracomment>Czech: Text mezitím někdo změnil přímo na webu.</extracomment>
            <translation>Text mezitím někdo změnil přímo na webu.</translation>
        </message>
        <message>
            <source>Citizens see the changed text. Neither your version nor theirs is lost.</source>
            <extracomment>Czech: Občané vidí změněný text. Neztratila se vaše ani jejich verze.</extracomment>
            <translation>Občané vidí změněný text. Neztratila se vaše ani jejich verze.</translation>
        </message>
        <message>
            <source>Compare the two and choose: keep yours, or take theirs.</source>
            <extracomment>Czech: Porovnejte obě verze a rozhodněte, která platí.</extracomment>
            <translation>Porovnejte obě verze a rozhodněte, která platí.</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>Czech: Porovnat</extracomment>
            <translation>Porovnat</translation>
        </message>
        <message>
            <source>missed its time</source>
            <extracomment>Czech: nestihlo se včas</extracomment>
            <translation>nestihlo se včas</translation>
        </message>
        <message>
            <source>The time passed before it could be sent.</source>
            <extracomment>Czech: Čas zveřejnění minul dřív, než se podařilo odeslat.</extracomment>
            <translation>Čas zveřejnění minul dřív, než se podařilo odeslat.</translation>
        </message>
        <message>
            <source>Citizens have not seen it. It does not go out late by itself, because it may no longer be true.</source>
            <extracomment>Czech: Občané to neviděli. Opožděně se samo neodešle, protože už to nemusí platit.</extracomment>
            <translation>Občané to neviděli. Opožděně se samo neodešle, protože už to nemusí platit.</translation>
        </message>
        <message>
            <source>Decide: publish it now, choose a new time, or cancel it.</source>
            <extracomment>Czech: Rozhodněte: zveřejnit hned, zvolit nový čas, nebo zrušit.</extracomment>
            <translation>Rozhodněte: zveřejnit hned, zvolit nový čas, nebo zrušit.</translation>
        </message>
        <message>
            <source>Decide</source>
            <extracomment>Czech: Rozhodnout</extracomment>
            <translation>Rozhodnout</translation>
        </message>
        <message>
            <source>clocks disagree</source>
            <extracomment>Czech: nesouhlasí hodiny</extracomment>
            <translation>nesouhlasí hodiny</translation>
        </message>
        <message>
            <source>The clock of this computer and the website's clock disagree.</source>
            <extracomment>Czech: Hodiny tohoto počítače a webu se rozcházejí.</extracomment>
            <translation>Hodiny tohoto počítače a webu se rozcházejí.</translation>
        </message>
        <message>
            <source>News could reach citizens at another time than you chose.</source>
            <extracomment>Czech: Zprávy by mohly k občanům přijít v jiný čas, než jste zvolili.</extracomment>
            <translation>Zprávy by mohly k občanům přijít v jiný čas, než jste zvolili.</translation>
        </message>
        <message>
            <source>Set the date and time of this computer to be taken from the network; if they are right, tell the website's administrator.</source>
            <extracomment>Czech: Nechte počítač nastavit datum a čas ze sítě; pokud jdou správně, upozorněte správce webu.</extracomment>
            <translation>Nechte počítač nastavit datum a čas ze sítě; pokud jdou správně, upozorněte správce webu.</translation>
        </message>
        <message>
            <source>Check again</source>
            <extracomment>Czech: Zkontrolovat znovu</extracomment>
            <translation>Zkontrolovat znovu</translation>
        </message>
        <message>
            <source>the website did not publish in time</source>
            <extracomment>Czech: web nezveřejnil včas</extracomment>
            <translation>web nezveřejnil včas</translation>
        </message>
        <message>
            <source>The website took the news but does not publish it on time.</source>
            <extracomment>Czech: Web zprávu převzal, ale včas ji nezveřejňuje.</extracomment>
            <translation>Web zprávu převzal, ale včas ji nezveřejňuje.</translation>
        </message>
        <message>
            <source>Citizens do not see it yet, although its time has come.</source>
            <extracomment>Czech: Občané ji zatím nevidí, i když už měla být venku.</extracomment>
            <translation>Občané ji zatím nevidí, i když už měla být venku.</translation>
        </message>
        <message>
            <source>Publish it by hand on the website, and tell its administrator that scheduled tasks (cron) do not run.</source>
            <extracomment>Czech: Zveřejněte ji na webu ručně a řekněte správci, že neběží plánované úlohy (cron).</extracomment>
            <translation>Zveřejněte ji na webu ručně a řekněte správci, že neběží plánované úlohy (cron).</translation>
        </message>
        <message>
            <source>Look again</source>
            <extracomment>Czech: Podívat se znovu</extracomment>
            <translation>Podívat se znovu</translation>
        </message>
        <message>
            <source>published differently</source>
            <extracomment>Czech: na webu je to jinak</extracomment>
            <translation>na webu je to jinak</translation>
        </message>
        <message>
            <source>What is on the website differs from what was sent.</source>
            <extracomment>Czech: Na webu je něco jiného, než se odeslalo.</extracomment>
            <translation>Na webu je něco jiného, než se odeslalo.</translation>
        </message>
        <message>
            <source>Citizens may see a text without pictures, without a part, or an older version.</source>
            <extracomment>Czech: Občané mohou vidět text bez obrázků, bez některé části nebo starší verzi.</extracomment>
            <translation>Občané mohou vidět text bez obrázků, bez některé části nebo starší verzi.</translation>
        </message>
        <message>
            <source>Open the page on the website and look; the details say what differs.</source>
            <extracomment>Czech: Otevřete stránku na webu a podívejte se; v podrobnostech je, co se liší.</extracomment>
            <translation>Otevřete stránku na webu a podívejte se; v podrobnostech je, co se liší.</translation>
        </message>
        <message>
            <source>Open the page</source>
            <extracomment>Czech: Otevřít stránku</extracomment>
            <translation>Otevřít stránku</translation>
        </message>
        <message>
            <source>the channel cannot do that</source>
            <extracomment>Czech: kanál to neumí</extracomment>
            <translation>kanál to neumí</translation>
        </message>
        <message>
            <source>%1 cannot do that.</source>
            <extracomment>Czech: %1 tohle neumí.</extracomment>
            <translation>%1 tohle neumí.</translation>
        </message>
        <message>
            <source>Nothing has changed for citizens.</source>
            <extracomment>Czech: Pro občany se nic nezměnilo.</extracomment>
            <translation>Pro občany se nic nezměnilo.</translation>
        </message>
        <message>
            <source>Do it directly on the website, or choose another channel.</source>
            <extracomment>Czech: Udělejte to přímo na webu, nebo zvolte jiný kanál.</extracomment>
            <translation>Udělejte to přímo na webu, nebo zvolte jiný kanál.</translation>
        </message>
        <message>
            <source>stopped</source>
            <extracomment>Czech: zastaveno</extracomment>
            <translation>zastaveno</translation>
        </message>
        <message>
            <source>It was stopped at your wish.</source>
            <extracomment>Czech: Na vaše přání zastaveno.</extracomment>
            <translation>Na vaše přání zastaveno.</translation>
        </message>
        <message>
            <source>You can start it again at any time.</source>
            <extracomment>Czech: Kdykoli to můžete spustit znovu.</extracomment>
            <translation>Kdykoli to můžete spustit znovu.</translation>
        </message>
        <message>
            <source>no keychain</source>
            <extracomment>Czech: chybí klíčenka</extracomment>
            <translation>chybí klíčenka</translation>
        </message>
        <message>
            <source>The system's keychain is missing or locked.</source>
            <extracomment>Czech: Systémová klíčenka chybí nebo je zamčená.</extracomment>
            <translation>Systémová klíčenka chybí nebo je zamčená.</translation>
        </message>
        <message>
            <source>Without it Bubeník has no passwords, so nothing can be sent.</source>
            <extracomment>Czech: Bez ní Bubeník nezná hesla, a tak nemůže nic odeslat.</extracomment>
            <translation>Bez ní Bubeník nezná hesla, a tak nemůže nic odeslat.</translation>
        </message>
        <message>
            <source>Unlock the keychain (sign in to the desktop again); on a server give the command line a file by --secrets.</source>
            <extracomment>Czech: Odemkněte klíčenku (třeba novým přihlášením do systému); na serveru zadejte soubor přepínačem --secrets.</extracomment>
            <translation>Odemkněte klíčenku (třeba novým přihlášením do systému); na serveru zadejte soubor přepínačem --secrets.</translation>
        </message>
        <message>
            <source>secrets file open to others</source>
            <extracomment>Czech: soubor s hesly mohou číst i jiní</extracomment>
            <translation>soubor s hesly mohou číst i jiní</translation>
        </message>
        <message>
            <source>The file with the passwords can be read by other users.</source>
            <extracomment>Czech: Soubor s hesly mohou číst i jiní uživatelé.</extracomment>
            <translation>Soubor s hesly mohou číst i jiní uživatelé.</translation>
        </message>
        <message>
            <source>Bubeník does not use it, so nothing is sent.</source>
            <extracomment>Czech: Bubeník ho nepoužije, a tak se nic neodešle.</extracomment>
            <translation>Bubeník ho nepoužije, a tak se nic neodešle.</translation>
        </message>
        <message>
            <source>Set its rights so that only you can read it (chmod 600).</source>
            <extracomment>Czech: Nastavte práva tak, abyste ho četli jen vy (chmod 600).</extracomment>
            <translation>Nastavte práva tak, abyste ho četli jen vy (chmod 600).</translation>
        </message>
        <message>
            <source>The channel</source>
            <extracomment>Czech: Kanál</extracomment>
            <translation>Kanál</translation>
        </message>
        <message>
            <source>The channel “%1”</source>
            <extracomment>Czech: Kanál „%1“</extracomment>
            <translation>Kanál „%1“</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <extracomment>Czech: nelze použít</extracomment>
            <translation>nelze použít</translation>
        </message>
        <message>
            <source>This cannot be used as it is.</source>
            <extracomment>Czech: Takto to použít nejde.</extracomment>
            <translation>Takto to použít nejde.</translation>
        </message>
        <message>
            <source>The details say what is wrong. Put it right and try again.</source>
            <extracomment>Czech: V podrobnostech je, co vadí. Opravte to a zkuste znovu.</extracomment>
            <translation>V podrobnostech je, co vadí. Opravte to a zkuste znovu.</translation>
        </message>
        <message>
            <source>the time has passed</source>
            <extracomment>Czech: čas už minul</extracomment>
            <translation>čas už minul</translation>
        </message>
        <message>
            <source>That time has already passed.</source>
            <extracomment>Czech: Tento čas už minul.</extracomment>
            <translation>Tento čas už minul.</translation>
        </message>
        <message>
            <source>Nothing was scheduled, so nothing will go out to citizens.</source>
            <extracomment>Czech: Nic není naplánováno, k občanům tedy nic nepůjde.</extracomment>
            <translation>Nic není naplánováno, k občanům tedy nic nepůjde.</translation>
        </message>
        <message>
            <source>Choose a later time, or publish now.</source>
            <extracomment>Czech: Zvolte pozdější čas, nebo zveřejněte hned.</extracomment>
            <translation>Zvolte pozdější čas, nebo zveřejněte hned.</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <extracomment>Czech: Zvolit jiný čas</extracomment>
            <translation>Zvolit jiný čas</translation>
        </message>
        <message>
            <source>the time is too near</source>
            <extracomment>Czech: příliš brzy</extracomment>
            <translation>příliš brzy</translation>
        </message>
        <message>
            <source>That time is too near.</source>
            <extracomment>Czech: Tento čas je příliš blízko.</extracomment>
            <translation>Tento čas je příliš blízko.</translation>
        </message>
        <message>
            <source>Choose a time at least a few minutes ahead, or publish now.</source>
            <extracomment>Czech: Zvolte čas aspoň o pár minut později, nebo zveřejněte hned.</extracomment>
            <translation>Zvolte čas aspoň o pár minut později, nebo zveřejněte hned.</translation>
        </message>
        <message>
            <source>the hour does not exist</source>
            <extracomment>Czech: hodina neexistuje</extracomment>
            <translation>hodina neexistuje</translation>
        </message>
        <message>
            <source>That hour does not exist: summer time skips it.</source>
            <extracomment>Czech: Tato hodina neexistuje, při změně na letní čas se přeskakuje.</extracomment>
            <translation>Tato hodina neexistuje, při změně na letní čas se přeskakuje.</translation>
        </message>
        <message>
            <source>Choose a time before two or after three in the morning.</source>
            <extracomment>Czech: Zvolte čas před druhou nebo po třetí hodině ranní.</extracomment>
            <translation>Zvolte čas před druhou nebo po třetí hodině ranní.</translation>
        </message>
        <message>
            <source>not a time</source>
            <extracomment>Czech: nesrozumitelný čas</extracomment>
            <translation>nesrozumitelný čas</translation>
        </message>
        <message>
            <source>This is not a date and time: %2.</source>
            <extracomment>Czech: Toto není datum a čas: %2.</extracomment>
            <translation>Toto není datum a čas: %2.</translation>
        </message>
        <message>
            <source>Write it as 2026-12-01T10:00.</source>
            <extracomment>Czech: Zapište ho jako 2026-12-01T10:00.</extracomment>
            <translation>Zapište ho jako 2026-12-01T10:00.</translation>
        </message>
        <message>
            <source>a picture lacks its description</source>
            <extracomment>Czech: obrázek bez popisu</extracomment>
            <translation>obrázek bez popisu</translation>
        </message>
        <message>
            <source>A picture has no description.</source>
            <extracomment>Czech: Obrázek nemá popis.</extracomment>
            <translation>Obrázek nemá popis.</translation>
        </message>
        <message>
            <source>People who cannot see it would not learn what it shows, so it does not go out.</source>
            <extracomment>Czech: Lidé, kteří ho nevidí, by se nedozvěděli, co na něm je, proto příspěvek nevyjde.</extracomment>
            <translation>Lidé, kteří ho nevidí, by se nedozvěděli, co na něm je, proto příspěvek nevyjde.</translation>
        </message>
        <message>
            <source>Write what the picture shows, or mark it as decoration.</source>
            <extracomment>Czech: Napište, co je na obrázku vidět, nebo ho označte jako ozdobný.</extracomment>
            <translation>Napište, co je na obrázku vidět, nebo ho označte jako ozdobný.</translation>
        </message>
        <message>
            <source>Describe the picture</source>
            <extracomment>Czech: Popsat obrázek</extracomment>
            <translation>Popsat obrázek</translation>
        </message>
        <message>
            <source>the title is missing</source>
            <extracomment>Czech: chybí titulek</extracomment>
            <translation>chybí titulek</translation>
        </message>
        <message>
            <source>The post has no title.</source>
            <extracomment>Czech: Příspěvek nemá titulek.</extracomment>
            <translation>Příspěvek nemá titulek.</translation>
        </message>
        <message>
            <source>Write a title.</source>
            <extracomment>Czech: Napište titulek.</extracomment>
            <translation>Napište titulek.</translation>
        </message>
        <message>
            <source>the text is missing</source>
            <extracomment>Czech: chybí text</extracomment>
            <translation>chybí text</translation>
        </message>
        <message>
            <source>The post has no text.</source>
            <extracomment>Czech: Příspěvek nemá text.</extracomment>
            <translation>Příspěvek nemá text.</translation>
        </message>
        <message>
            <source>Write the text.</source>
            <extracomment>Czech: Napište text.</extracomment>
            <translation>Napište text.</translation>
        </message>
        <message>
            <source>already scheduled</source>
            <extracomment>Czech: už naplánováno</extracomment>
            <translation>už naplánováno</translation>
        </message>
        <message>
            <source>The post is already scheduled for this channel.</source>
            <extracomment>Czech: Příspěvek už je pro tento kanál naplánovaný.</extracomment>
            <translation>Příspěvek už je pro tento kanál naplánovaný.</translation>
        </message>
        <message>
            <source>It goes out once, at the time that was set before.</source>
            <extracomment>Czech: Vyjde jednou, v čase nastaveném dříve.</extracomment>
            <translation>Vyjde jednou, v čase nastaveném dříve.</translation>
        </message>
        <message>
            <source>To change the time, reschedule it.</source>
            <extracomment>Czech: Chcete-li změnit čas, přeplánujte ho.</extracomment>
            <translation>Chcete-li změnit čas, přeplánujte ho.</translation>
        </message>
        <message>
            <source>already out</source>
            <extracomment>Czech: už je venku</extracomment>
            <translation>už je venku</translation>
        </message>
        <message>
            <source>The post is already out on this channel.</source>
            <extracomment>Czech: Příspěvek už na tomto kanálu vyšel.</extracomment>
            <translation>Příspěvek už na tomto kanálu vyšel.</translation>
        </message>
        <message>
            <source>Citizens can read it; it does not go out a second time.</source>
            <extracomment>Czech: Občané ho mohou číst, podruhé se nezveřejní.</extracomment>
            <translation>Občané ho mohou číst, podruhé se nezveřejní.</translation>
        </message>
        <message>
            <source>Edit it and publish the changes, or withdraw it.</source>
            <extracomment>Czech: Upravte ho a zveřejněte změny, nebo ho stáhněte.</extracomment>
            <translation>Upravte ho a zveřejněte změny, nebo ho stáhněte.</translation>
        </message>
        <message>
            <source>no such channel</source>
            <extracomment>Czech: neznámý kanál</extracomment>
            <translation>neznámý kanál</translation>
        </message>
        <message>
            <source>There is no such channel.</source>
            <extracomment>Czech: Takový kanál tu není.</extracomment>
            <translation>Takový kanál tu není.</translation>
        </message>
        <message>
            <source>Set the channel up in Settings, or choose another one.</source>
            <extracomment>Czech: Nastavte kanál v Nastavení, nebo vyberte jiný.</extracomment>
            <translation>Nastavte kanál v Nastavení, nebo vyberte jiný.</translation>
        </message>
        <message>
            <source>Open settings</source>
            <extracomment>Czech: Otevřít nastavení</extracomment>
            <translation>Otevřít nastavení</translation>
        </message>
        <message>
            <source>no such post</source>
            <extracomment>Czech: neznámý příspěvek</extracomment>
            <translation>neznámý příspěvek</translation>
        </message>
        <message>
            <source>There is no such post in this workspace.</source>
            <extracomment>Czech: Takový příspěvek v této pracovní složce není.</extracomment>
            <translation>Takový příspěvek v této pracovní složce není.</translation>
        </message>
        <message>
            <source>Look whether it was deleted, or search for its title.</source>
            <extracomment>Czech: Podívejte se, zda nebyl smazán, nebo ho vyhledejte podle titulku.</extracomment>
            <translation>Podívejte se, zda nebyl smazán, nebo ho vyhledejte podle titulku.</translation>
        </message>
        <message>
            <source>nothing is scheduled there</source>
            <extracomment>Czech: nic tam není naplánováno</extracomment>
            <translation>nic tam není naplánováno</translation>
        </message>
        <message>
            <source>Nothing of this post is scheduled or out on this channel.</source>
            <extracomment>Czech: Z tohoto příspěvku tu není nic naplánováno ani zveřejněno.</extracomment>
            <translation>Z tohoto příspěvku tu není nic naplánováno ani zveřejněno.</translation>
        </message>
        <message>
            <source>Schedule it first.</source>
            <extracomment>Czech: Nejdřív ho naplánujte.</extracomment>
            <translation>Nejdřív ho naplánujte.</translation>
        </message>
        <message>
            <source>no workspace</source>
            <extracomment>Czech: chybí pracovní složka</extracomment>
            <translation>chybí pracovní složka</translation>
        </message>
        <message>
            <source>There is no workspace in this folder.</source>
            <extracomment>Czech: Tato složka není pracovní složka Bubeníka.</extracomment>
            <translation>Tato složka není pracovní složka Bubeníka.</translation>
        </message>
        <message>
            <source>What is already published is not touched.</source>
            <extracomment>Czech: Toho, co už je zveřejněné, se to netýká.</extracomment>
            <translation>Toho, co už je zveřejněné, se to netýká.</translation>
        </message>
        <message>
            <source>Choose another folder, or make a new workspace.</source>
            <extracomment>Czech: Vyberte jinou složku, nebo založte novou pracovní složku.</extracomment>
            <translation>Vyberte jinou složku, nebo založte novou pracovní složku.</translation>
        </message>
        <message>
            <source>already exists</source>
            <extracomment>Czech: už existuje</extracomment>
            <translation>už existuje</translation>
        </message>
        <message>
            <source>There already is a workspace here.</source>
            <extracomment>Czech: Pracovní složka už tu je.</extracomment>
            <translation>Pracovní složka už tu je.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <extracomment>Czech: Nic se nezměnilo.</extracomment>
            <translation>Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Open it, or choose another folder.</source>
            <extracomment>Czech: Otevřete ji, nebo vyberte jinou složku.</extracomment>
            <translation>Otevřete ji, nebo vyberte jinou složku.</translation>
        </message>
        <message>
            <source>There already is a channel with this name.</source>
            <extracomment>Czech: Kanál s tímto označením už tu je.</extracomment>
            <translation>Kanál s tímto označením už tu je.</translation>
        </message>
        <message>
            <source>Choose another name, or remove the old one first.</source>
            <extracomment>Czech: Zvolte jiné označení, nebo nejdřív odeberte ten starý.</extracomment>
            <translation>Zvolte jiné označení, nebo nejdřív odeberte ten starý.</translation>
        </message>
        <message>
            <source>broken picture</source>
            <extracomment>Czech: poškozený obrázek</extracomment>
            <translation>poškozený obrázek</translation>
        </message>
        <message>
            <source>The picture is damaged: %2.</source>
            <extracomment>Czech: Obrázek je poškozený: %2.</extracomment>
            <translation>Obrázek je poškozený: %2.</translation>
        </message>
        <message>
            <source>The file was not added; the text of the post is not affected.</source>
            <extracomment>Czech: Soubor nebyl přidán, textu příspěvku se to netýká.</extracomment>
            <translation>Soubor nebyl přidán, textu příspěvku se to netýká.</translation>
        </message>
        <message>
            <source>Open it in a picture editor and save it again, or choose another one.</source>
            <extracomment>Czech: Otevřete ho v grafickém editoru a znovu uložte, nebo vyberte jiný.</extracomment>
            <translation>Otevřete ho v grafickém editoru a znovu uložte, nebo vyberte jiný.</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <extracomment>Czech: Vybrat jiný soubor</extracomment>
            <translation>Vybrat jiný soubor</translation>
        </message>
        <message>
            <source>SVG cannot be published</source>
            <extracomment>Czech: SVG zveřejnit nelze</extracomment>
            <translation>SVG zveřejnit nelze</translation>
        </message>
        <message>
            <source>SVG pictures are not published: %2.</source>
            <extracomment>Czech: Obrázky SVG se nezveřejňují: %2.</extracomment>
            <translation>Obrázky SVG se nezveřejňují: %2.</translation>
        </message>
        <message>
            <source>An SVG can carry programs that would run at your readers'. The file was not added.</source>
            <extracomment>Czech: SVG může obsahovat program, který by se spustil u čtenářů. Soubor nebyl přidán.</extracomment>
            <translation>SVG může obsahovat program, který by se spustil u čtenářů. Soubor nebyl přidán.</translation>
        </message>
        <message>
            <source>Save the picture as PNG or JPEG and add that.</source>
            <extracomment>Czech: Uložte obrázek jako PNG nebo JPEG a přidejte ten.</extracomment>
            <translation>Uložte obrázek jako PNG nebo JPEG a přidejte ten.</translation>
        </message>
        <message>
            <source>empty file</source>
            <extracomment>Czech: prázdný soubor</extracomment>
            <translation>prázdný soubor</translation>
        </message>
        <message>
            <source>The file is empty: %2.</source>
            <extracomment>Czech: Soubor je prázdný: %2.</extracomment>
            <translation>Soubor je prázdný: %2.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>Czech: Vyberte jiný soubor.</extracomment>
            <translation>Vyberte jiný soubor.</translation>
        </message>
        <message>
            <source>unreadable file</source>
            <extracomment>Czech: soubor nelze přečíst</extracomment>
            <translation>soubor nelze přečíst</translation>
        </message>
        <message>
            <source>The file cannot be read: %2.</source>
            <extracomment>Czech: Soubor nelze přečíst: %2.</extracomment>
            <translation>Soubor nelze přečíst: %2.</translation>
        </message>
        <message>
            <source>Look whether it is there and whether you may read it.</source>
            <extracomment>Czech: Podívejte se, zda existuje a zda ho smíte číst.</extracomment>
            <translation>Podívejte se, zda existuje a zda ho smíte číst.</translation>
        </message>
        <message>
            <source>not plain text</source>
            <extracomment>Czech: není to text</extracomment>
            <translation>není to text</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8: %2.</source>
            <extracomment>Czech: Soubor není text v kódování UTF-8: %2.</extracomment>
            <translation>Soubor není text v kódování UTF-8: %2.</translation>
        </message>
        <message>
            <source>The post was not changed.</source>
            <extracomment>Czech: Příspěvek se nezměnil.</extracomment>
            <translation>Příspěvek se nezměnil.</translation>
        </message>
        <message>
            <source>Save the text as UTF-8 and try again.</source>
            <extracomment>Czech: Uložte text v kódování UTF-8 a zkuste to znovu.</extracomment>
            <translation>Uložte text v kódování UTF-8 a zkuste to znovu.</translation>
        </message>
        <message>
            <source>cannot be saved</source>
            <extracomment>Czech: nelze uložit</extracomment>
            <translation>nelze uložit</translation>
        </message>
        <message>
            <source>The workspace could not be read or written.</source>
            <extracomment>Czech: Pracovní složku se nepodařilo přečíst nebo zapsat.</extracomment>
            <translation>Pracovní složku se nepodařilo přečíst nebo zapsat.</translation>
        </message>
        <message>
            <source>Look whether the disk or the network folder is connected. What you typed stays in the window until it is saved.</source>
            <extracomment>Czech: Zkontrolujte, zda je disk nebo síťová složka připojená. Co jste napsali, zůstává v okně, dokud se to neuloží.</extracomment>
            <translation>Zkontrolujte, zda je disk nebo síťová složka připojená. Co jste napsali, zůstává v okně, dokud se to neuloží.</translation>
        </message>
        <message>
            <source>disk full</source>
            <extracomment>Czech: plný disk</extracomment>
            <translation>plný disk</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>Czech: Disk je plný.</extracomment>
            <translation>Disk je plný.</translation>
        </message>
        <message>
            <source>Nothing more can be saved or sent. What is already published is not touched.</source>
            <extracomment>Czech: Nelze nic uložit ani odeslat. Toho, co už je zveřejněné, se to netýká.</extracomment>
            <translation>Nelze nic uložit ani odeslat. Toho, co už je zveřejněné, se to netýká.</translation>
        </message>
        <message>
            <source>Free some space on the disk. What you typed stays in the window until it is saved.</source>
            <extracomment>Czech: Uvolněte na disku místo. Co jste napsali, zůstává v okně, dokud se to neuloží.</extracomment>
            <translation>Uvolněte na disku místo. Co jste napsali, zůstává v okně, dokud se to neuloží.</translation>
        </message>
        <message>
            <source>read-only</source>
            <extracomment>Czech: jen pro čtení</extracomment>
            <translation>jen pro čtení</translation>
        </message>
        <message>
            <source>You may not write to this workspace.</source>
            <extracomment>Czech: Do této pracovní složky nesmíte zapisovat.</extracomment>
            <translation>Do této pracovní složky nesmíte zapisovat.</translation>
        </message>
        <message>
            <source>Ask your administrator for the right to write to the folder.</source>
            <extracomment>Czech: Požádejte správce o právo zápisu do složky.</extracomment>
            <translation>Požádejte správce o právo zápisu do složky.</translation>
        </message>
        <message>
            <source>open elsewhere</source>
            <extracomment>Czech: otevřeno jinde</extracomment>
            <translation>otevřeno jinde</translation>
        </message>
        <message>
            <source>Another window already works with this workspace.</source>
            <extracomment>Czech: S touto pracovní složkou už pracuje jiné okno.</extracomment>
            <translation>S touto pracovní složkou už pracuje jiné okno.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it first.</source>
            <extracomment>Czech: Pokračujte v tom okně, nebo ho nejdřív zavřete.</extracomment>
            <translation>Pokračujte v tom okně, nebo ho nejdřív zavřete.</translation>
        </message>
        <message>
            <source>Show that window</source>
            <extracomment>Czech: Ukázat to okno</extracomment>
            <translation>Ukázat to okno</translation>
        </message>
        <message>
            <source>made by a newer Bubeník</source>
            <extracomment>Czech: z novějšího Bubeníka</extracomment>
            <translation>z novějšího Bubeníka</translation>
        </message>
        <message>
            <source>This workspace was made by a newer Bubeník.</source>
            <extracomment>Czech: Tato pracovní složka pochází z novějšího Bubeníka.</extracomment>
            <translation>Tato pracovní složka pochází z novějšího Bubeníka.</translation>
        </message>
        <message>
            <source>It was not touched, so that nothing is lost.</source>
            <extracomment>Czech: Zůstala beze změny, aby se nic neztratilo.</extracomment>
            <translation>Zůstala beze změny, aby se nic neztratilo.</translation>
        </message>
        <message>
            <source>Install the newest Bubeník on this computer.</source>
            <extracomment>Czech: Nainstalujte na tento počítač nejnovějšího Bubeníka.</extracomment>
            <translation>Nainstalujte na tento počítač nejnovějšího Bubeníka.</translation>
        </message>
        <message>
            <source>damaged database</source>
            <extracomment>Czech: poškozená databáze</extracomment>
            <translation>poškozená databáze</translation>
        </message>
        <message>
            <source>The database of the workspace is damaged.</source>
            <extracomment>Czech: Databáze pracovní složky je poškozená.</extracomment>
            <translation>Databáze pracovní složky je poškozená.</translation>
        </message>
        <message>
            <source>Restore the last backup. The damaged files are kept aside.</source>
            <extracomment>Czech: Obnovte poslední zálohu. Poškozené soubory zůstanou odložené stranou.</extracomment>
            <translation>Obnovte poslední zálohu. Poškozené soubory zůstanou odložené stranou.</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <extracomment>Czech: Obnovit zálohu</extracomment>
            <translation>Obnovit zálohu</translation>
        </message>
        <message>
            <source>damaged backup</source>
            <extracomment>Czech: poškozená záloha</extracomment>
            <translation>poškozená záloha</translation>
        </message>
        <message>
            <source>This file is not a whole backup of a workspace.</source>
            <extracomment>Czech: Tento soubor není úplná záloha pracovní složky.</extracomment>
            <translation>Tento soubor není úplná záloha pracovní složky.</translation>
        </message>
        <message>
            <source>Nothing was restored and nothing was touched.</source>
            <extracomment>Czech: Nic se neobnovilo a nic se nezměnilo.</extracomment>
            <translation>Nic se neobnovilo a nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>Czech: Vyberte jinou zálohu.</extracomment>
            <translation>Vyberte jinou zálohu.</translation>
        </message>
        <message>
            <source>a fault in Bubeník</source>
            <extracomment>Czech: chyba v Bubeníkovi</extracomment>
            <translation>chyba v Bubeníkovi</translation>
        </message>
        <message>
            <source>Something went wrong inside Bubeník.</source>
            <extracomment>Czech: V Bubeníkovi nastala chyba.</extracomment>
            <translation>V Bubeníkovi nastala chyba.</translation>
        </message>
        <message>
            <source>Look at the website whether everything there is right.</source>
            <extracomment>Czech: Podívejte se na web, zda je tam všechno v pořádku.</extracomment>
            <translation>Podívejte se na web, zda je tam všechno v pořádku.</translation>
        </message>
        <message>
            <source>Copy the details and send them to your administrator.</source>
            <extracomment>Czech: Zkopírujte podrobnosti a pošlete je správci.</extracomment>
            <translation>Zkopírujte podrobnosti a pošlete je správci.</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <extracomment>Czech: Zkopírovat podrobnosti</extracomment>
            <translation>Zkopírovat podrobnosti</translation>
        </message>
        <message>
            <source>written down to be sent</source>
            <extracomment>Czech: zapsáno k odeslání</extracomment>
            <translation>zapsáno k odeslání</translation>
        </message>
        <message>
            <source>scheduled</source>
            <extracomment>Czech: naplánováno</extracomment>
            <translation>naplánováno</translation>
        </message>
        <message>
            <source>time changed</source>
            <extracomment>Czech: změněn čas</extracomment>
            <translation>změněn čas</translation>
        </message>
        <message>
            <source>changes released</source>
            <extracomment>Czech: změny uvolněny k odeslání</extracomment>
            <translation>změny uvolněny k odeslání</translation>
        </message>
        <message>
            <source>sent</source>
            <extracomment>Czech: odesláno</extracomment>
            <translation>odesláno</translation>
        </message>
        <message>
            <source>changes sent</source>
            <extracomment>Czech: změny odeslány</extracomment>
            <translation>změny odeslány</translation>
        </message>
        <message>
            <source>found on the other side, not sent again</source>
            <extracomment>Czech: dohledáno na druhé straně, znovu se neposílalo</extracomment>
            <translation>dohledáno na druhé straně, znovu se neposílalo</translation>
        </message>
        <message>
            <source>handed over, appears by itself</source>
            <extracomment>Czech: předáno, vyjde samo</extracomment>
            <translation>předáno, vyjde samo</translation>
        </message>
        <message>
            <source>live, seen as a reader sees it</source>
            <extracomment>Czech: venku, ověřeno očima čtenáře</extracomment>
            <translation>venku, ověřeno očima čtenáře</translation>
        </message>
        <message>
            <source>looked for on the other side</source>
            <extracomment>Czech: hledáno na druhé straně</extracomment>
            <translation>hledáno na druhé straně</translation>
        </message>
        <message>
            <source>not there on the other side</source>
            <extracomment>Czech: na druhé straně to není</extracomment>
            <translation>na druhé straně to není</translation>
        </message>
        <message>
            <source>did not succeed, will be tried again</source>
            <extracomment>Czech: nepodařilo se, zkusí se znovu</extracomment>
            <translation>nepodařilo se, zkusí se znovu</translation>
        </message>
        <message>
            <source>failed</source>
            <extracomment>Czech: nepodařilo se</extracomment>
            <translation>nepodařilo se</translation>
        </message>
        <message>
            <source>somebody changed it on the website meanwhile</source>
            <extracomment>Czech: na webu to mezitím někdo změnil</extracomment>
            <translation>na webu to mezitím někdo změnil</translation>
        </message>
        <message>
            <source>asked to cancel</source>
            <extracomment>Czech: požádáno o zrušení</extracomment>
            <translation>požádáno o zrušení</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>Czech: zrušeno</extracomment>
            <translation>zrušeno</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>Czech: staženo</extracomment>
            <translation>staženo</translation>
        </message>
        <message>
            <source>a person confirmed that it arrived</source>
            <extracomment>Czech: člověk potvrdil, že dorazilo</extracomment>
            <translation>člověk potvrdil, že dorazilo</translation>
        </message>
        <message>
            <source>a person confirmed that it did not arrive</source>
            <extracomment>Czech: člověk potvrdil, že nedorazilo</extracomment>
            <translation>člověk potvrdil, že nedorazilo</translation>
        </message>
        <message>
            <source>our version holds</source>
            <extracomment>Czech: platí naše verze</extracomment>
            <translation>platí naše verze</translation>
        </message>
        <message>
            <source>the website's version was taken over</source>
            <extracomment>Czech: převzata verze z webu</extracomment>
            <translation>převzata verze z webu</translation>
        </message>
        <message>
            <source>waiting for the network</source>
            <extracomment>Czech: čeká na síť</extracomment>
            <translation>čeká na síť</translation>
        </message>
        <message>
            <source>%1, next try %2</source>
            <extracomment>Czech: %1, další pokus %2</extracomment>
            <translation>%1, další pokus %2</translation>
        </message>
        <message>
            <source>waiting to be withdrawn</source>
            <extracomment>Czech: čeká na stažení</extracomment>
            <translation>čeká na stažení</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <extracomment>Czech: čeká na odeslání</extracomment>
            <translation>čeká na odeslání</translation>
        </message>
        <message>
            <source>scheduled for %1</source>
            <extracomment>Czech: naplánováno na %1</extracomment>
            <translation>naplánováno na %1</translation>
        </message>
        <message>
            <source>handed over to the website, waiting to be withdrawn</source>
            <extracomment>Czech: předáno webu, čeká na stažení</extracomment>
            <translation>předáno webu, čeká na stažení</translation>
        </message>
        <message>
            <source>handed over to the website, a change waits to be sent</source>
            <extracomment>Czech: předáno webu, změna čeká na odeslání</extracomment>
            <translation>předáno webu, změna čeká na odeslání</translation>
        </message>
        <message>
            <source>handed over to the website, about to appear</source>
            <extracomment>Czech: předáno webu, čeká se, až ho zveřejní</extracomment>
            <translation>předáno webu, čeká se, až ho zveřejní</translation>
        </message>
        <message>
            <source>handed over to the website, appears %1</source>
            <extracomment>Czech: předáno webu, vyjde %1</extracomment>
            <translation>předáno webu, vyjde %1</translation>
        </message>
        <message>
            <source>live since %1, waiting to be withdrawn</source>
            <extracomment>Czech: venku od %1, čeká na stažení</extracomment>
            <translation>venku od %1, čeká na stažení</translation>
        </message>
        <message>
            <source>live since %1, a change waits to be sent</source>
            <extracomment>Czech: venku od %1, změna čeká na odeslání</extracomment>
            <translation>venku od %1, změna čeká na odeslání</translation>
        </message>
        <message>
            <source>live since %1, but %2</source>
            <extracomment>Czech: venku od %1, ale %2</extracomment>
            <translation>venku od %1, ale %2</translation>
        </message>
        <message>
            <source>live since %1 ✓ verified</source>
            <extracomment>Czech: venku od %1 ✓ ověřeno</extracomment>
            <translation>venku od %1 ✓ ověřeno</translation>
        </message>
        <message>
            <source>uncertain – being looked up</source>
            <extracomment>Czech: nejisté – ověřuje se</extracomment>
            <translation>nejisté – ověřuje se</translation>
        </message>
        <message>
            <source>uncertain – please look</source>
            <extracomment>Czech: nejisté – podívejte se</extracomment>
            <translation>nejisté – podívejte se</translation>
        </message>
        <message>
            <source>missed its time – please decide</source>
            <extracomment>Czech: nestihlo se včas – rozhodněte</extracomment>
            <translation>nestihlo se včas – rozhodněte</translation>
        </message>
        <message>
            <source>failed – %1</source>
            <extracomment>Czech: nepodařilo se – %1</extracomment>
            <translation>nepodařilo se – %1</translation>
        </message>
        <message>
            <source>draft</source>
            <extracomment>Czech: koncept</extracomment>
            <translation>koncept</translation>
        </message>
        <message>
            <source>approved</source>
            <extracomment>Czech: schváleno</extracomment>
            <translation>schváleno</translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Czech: venku</extracomment>
            <translation>venku</translation>
        </message>
        <message>
            <source>needs you</source>
            <extracomment>Czech: potřebuje vás</extracomment>
            <translation>potřebuje vás</translation>
        </message>
        <message>
            <source>archived</source>
            <extracomment>Czech: v archivu</extracomment>
            <translation>v archivu</translation>
        </message>
        <message>
            <source>in the bin</source>
            <extracomment>Czech: v koši</extracomment>
            <translation>v koši</translation>
        </message>
        <message>
            <source>being sent</source>
            <extracomment>Czech: odesílá se</extracomment>
            <translation>odesílá se</translation>
        </message>
        <message>
            <source>en_GB</source>
            <comment>the language and country of this translation</comment>
            <extracomment>Czech: cs_CZ</extracomment>
            <translation>cs_CZ</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <extracomment>Czech: včera %1</extracomment>
            <translation>včera %1</translation>
        </message>
        <message>
            <source>today %1</source>
            <extracomment>Czech: dnes %1</extracomment>
            <translation>dnes %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <extracomment>Czech: zítra %1</extracomment>
            <translation>zítra %1</translation>
        </message>
        <message>
            <source>ddd d MMM H:mm</source>
            <comment>date and time of this year</comment>
            <extracomment>Czech: ddd d. M. H:mm</extracomment>
            <translation>ddd d. M. H:mm</translation>
        </message>
        <message>
            <source>d MMM yyyy H:mm</source>
            <comment>date and time of another year</comment>
            <extracomment>Czech: d. M. yyyy H:mm</extracomment>
            <translation>d. M. yyyy H:mm</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy 'at' H:mm</source>
            <comment>hours 2-4, 12-14, 20-23</comment>
            <extracomment>Czech: dddd d. MMMM yyyy 've' H:mm</extracomment>
            <translation>dddd d. MMMM yyyy 've' H:mm</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy 'at' H:mm</source>
            <comment>all other hours</comment>
            <extracomment>Czech: dddd d. MMMM yyyy 'v' H:mm</extracomment>
            <translation>dddd d. MMMM yyyy 'v' H:mm</translation>
        </message>
        <message>
            <source>no right to publish</source>
            <extracomment>Czech: chybí právo zveřejňovat</extracomment>
            <translation>chybí právo zveřejňovat</translation>
        </message>
        <message>
            <source>%1 lets this account write, but not publish.</source>
            <extracomment>Czech: %1 tomuto účtu dovoluje psát, ale ne zveřejňovat.</extracomment>
            <translation>%1 tomuto účtu dovoluje psát, ale ne zveřejňovat.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to publish (in WordPress the role Author or Editor), then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo zveřejňovat (ve WordPressu role Redaktor nebo Šéfredaktor) a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo zveřejňovat (ve WordPressu role Redaktor nebo Šéfredaktor) a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>no right to write</source>
            <extracomment>Czech: chybí právo psát</extracomment>
            <translation>chybí právo psát</translation>
        </message>
        <message>
            <source>%1 does not allow this account to write posts.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje psát příspěvky.</extracomment>
            <translation>%1 tomuto účtu nedovoluje psát příspěvky.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to write and publish, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo psát a zveřejňovat a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo psát a zveřejňovat a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>no right to change this post</source>
            <extracomment>Czech: chybí právo upravit příspěvek</extracomment>
            <translation>chybí právo upravit příspěvek</translation>
        </message>
        <message>
            <source>%1 does not allow this account to change posts of others.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje upravovat cizí příspěvky.</extracomment>
            <translation>%1 tomuto účtu nedovoluje upravovat cizí příspěvky.</translation>
        </message>
        <message>
            <source>Citizens still see the earlier text.</source>
            <extracomment>Czech: Občané dál vidí dřívější text.</extracomment>
            <translation>Občané dál vidí dřívější text.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to edit posts of others, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo upravovat cizí příspěvky a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo upravovat cizí příspěvky a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>no right to change what is out</source>
            <extracomment>Czech: chybí právo upravit zveřejněné</extracomment>
            <translation>chybí právo upravit zveřejněné</translation>
        </message>
        <message>
            <source>%1 does not allow this account to change what is published.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje upravovat, co už je zveřejněné.</extracomment>
            <translation>%1 tomuto účtu nedovoluje upravovat, co už je zveřejněné.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to edit published posts, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo upravovat zveřejněné příspěvky a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo upravovat zveřejněné příspěvky a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>no right to take away</source>
            <extracomment>Czech: chybí právo mazat</extracomment>
            <translation>chybí právo mazat</translation>
        </message>
        <message>
            <source>%1 does not allow this account to take posts away.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje příspěvky stahovat.</extracomment>
            <translation>%1 tomuto účtu nedovoluje příspěvky stahovat.</translation>
        </message>
        <message>
            <source>Citizens still see the post.</source>
            <extracomment>Czech: Občané příspěvek dál vidí.</extracomment>
            <translation>Občané příspěvek dál vidí.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to delete posts, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo mazat příspěvky a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo mazat příspěvky a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>%1 does not allow this account to take published posts away.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje stahovat zveřejněné příspěvky.</extracomment>
            <translation>%1 tomuto účtu nedovoluje stahovat zveřejněné příspěvky.</translation>
        </message>
        <message>
            <source>Ask the website's administrator for the right to delete published posts, then try again.</source>
            <extracomment>Czech: Požádejte správce webu o právo mazat zveřejněné příspěvky a pak to zkuste znovu.</extracomment>
            <translation>Požádejte správce webu o právo mazat zveřejněné příspěvky a pak to zkuste znovu.</translation>
        </message>
        <message>
            <source>blocked by the web server</source>
            <extracomment>Czech: zablokováno serverem</extracomment>
            <translation>zablokováno serverem</translation>
        </message>
        <message>
            <source>The web server refused the request before the website saw it.</source>
            <extracomment>Czech: Webový server požadavek odmítl dřív, než se dostal k webu.</extracomment>
            <translation>Webový server požadavek odmítl dřív, než se dostal k webu.</translation>
        </message>
        <message>
            <source>Ask the website's administrator whether a firewall or a security plug-in blocks the interface (REST API).</source>
            <extracomment>Czech: Zeptejte se správce webu, zda rozhraní (REST API) neblokuje firewall nebo bezpečnostní doplněk.</extracomment>
            <translation>Zeptejte se správce webu, zda rozhraní (REST API) neblokuje firewall nebo bezpečnostní doplněk.</translation>
        </message>
        <message>
            <source>The web server asks for another sign-in before the website's own.</source>
            <extracomment>Czech: Webový server chce ještě jiné přihlášení, než má samotný web.</extracomment>
            <translation>Webový server chce ještě jiné přihlášení, než má samotný web.</translation>
        </message>
        <message>
            <source>Ask the website's administrator to let the interface (REST API) through.</source>
            <extracomment>Czech: Požádejte správce webu, aby rozhraní (REST API) propustil.</extracomment>
            <translation>Požádejte správce webu, aby rozhraní (REST API) propustil.</translation>
        </message>
        <message>
            <source>password missing</source>
            <extracomment>Czech: chybí heslo</extracomment>
            <translation>chybí heslo</translation>
        </message>
        <message>
            <source>There is no password for this channel on this computer.</source>
            <extracomment>Czech: Na tomto počítači chybí heslo k tomuto kanálu.</extracomment>
            <translation>Na tomto počítači chybí heslo k tomuto kanálu.</translation>
        </message>
        <message>
            <source>Nothing more will reach citizens this way until it is entered.</source>
            <extracomment>Czech: Dokud ho nezadáte, nic dalšího se tudy k občanům nedostane.</extracomment>
            <translation>Dokud ho nezadáte, nic dalšího se tudy k občanům nedostane.</translation>
        </message>
        <message>
            <source>Make an application password on the website and enter it here.</source>
            <extracomment>Czech: Vytvořte na webu heslo aplikace a zadejte ho sem.</extracomment>
            <translation>Vytvořte na webu heslo aplikace a zadejte ho sem.</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <extracomment>Czech: Zadat heslo</extracomment>
            <translation>Zadat heslo</translation>
        </message>
        <message>
            <source>application passwords are off</source>
            <extracomment>Czech: hesla aplikací jsou vypnutá</extracomment>
            <translation>hesla aplikací jsou vypnutá</translation>
        </message>
        <message>
            <source>%1 takes no application passwords.</source>
            <extracomment>Czech: %1 nepřijímá hesla aplikací.</extracomment>
            <translation>%1 nepřijímá hesla aplikací.</translation>
        </message>
        <message>
            <source>Nothing more will reach citizens this way until that changes.</source>
            <extracomment>Czech: Dokud se to nezmění, nic dalšího se tudy k občanům nedostane.</extracomment>
            <translation>Dokud se to nezmění, nic dalšího se tudy k občanům nedostane.</translation>
        </message>
        <message>
            <source>Ask the website's administrator to allow them; often a security plug-in has turned them off, or WordPress is older than 5.6.</source>
            <extracomment>Czech: Požádejte správce webu, aby je povolil; vypíná je často bezpečnostní doplněk, nebo je WordPress starší než 5.6.</extracomment>
            <translation>Požádejte správce webu, aby je povolil; vypíná je často bezpečnostní doplněk, nebo je WordPress starší než 5.6.</translation>
        </message>
        <message>
            <source>category does not exist</source>
            <extracomment>Czech: rubrika neexistuje</extracomment>
            <translation>rubrika neexistuje</translation>
        </message>
        <message>
            <source>The website has no category %2.</source>
            <extracomment>Czech: Web nemá rubriku %2.</extracomment>
            <translation>Web nemá rubriku %2.</translation>
        </message>
        <message>
            <source>Choose a category that is there, or ask the website's administrator to add it.</source>
            <extracomment>Czech: Vyberte rubriku, která na webu je, nebo požádejte správce o její založení.</extracomment>
            <translation>Vyberte kategorii, která na webu je, nebo požádejte správce o její založení.</translation>
        </message>
        <message>
            <source>the website redirects elsewhere</source>
            <extracomment>Czech: web přesměrovává jinam</extracomment>
            <translation>web přesměrovává jinam</translation>
        </message>
        <message>
            <source>The website redirects from this address to another one.</source>
            <extracomment>Czech: Web z této adresy přesměrovává jinam.</extracomment>
            <translation>Web z této adresy přesměrovává jinam.</translation>
        </message>
        <message>
            <source>Open the website in a browser and put the address you end up at into the channel's settings.</source>
            <extracomment>Czech: Otevřete web v prohlížeči a do nastavení kanálu opište adresu, na které skončíte.</extracomment>
            <translation>Otevřete web v prohlížeči a do nastavení kanálu opište adresu, na které skončíte.</translation>
        </message>
        <message>
            <source>no WordPress there</source>
            <extracomment>Czech: není tam WordPress</extracomment>
            <translation>není tam WordPress</translation>
        </message>
        <message>
            <source>No WordPress answers at this address.</source>
            <extracomment>Czech: Na této adrese neodpovídá WordPress.</extracomment>
            <translation>Na této adrese neodpovídá WordPress.</translation>
        </message>
        <message>
            <source>Check the address; open it in a browser.</source>
            <extracomment>Czech: Zkontrolujte adresu, otevřete ji v prohlížeči.</extracomment>
            <translation>Zkontrolujte adresu, otevřete ji v prohlížeči.</translation>
        </message>
        <message>
            <source>cannot be seen by readers</source>
            <extracomment>Czech: čtenáři to nevidí</extracomment>
            <translation>čtenáři to nevidí</translation>
        </message>
        <message>
            <source>The website took the news, but readers cannot open it.</source>
            <extracomment>Czech: Web zprávu přijal, ale čtenáři ji neotevřou.</extracomment>
            <translation>Web zprávu přijal, ale čtenáři ji neotevřou.</translation>
        </message>
        <message>
            <source>Citizens do not see it.</source>
            <extracomment>Czech: Občané ji nevidí.</extracomment>
            <translation>Občané ji nevidí.</translation>
        </message>
        <message>
            <source>Open the page without being signed in, and ask the website's administrator what hides it.</source>
            <extracomment>Czech: Otevřete stránku bez přihlášení a zeptejte se správce webu, co ji skrývá.</extracomment>
            <translation>Otevřete stránku bez přihlášení a zeptejte se správce webu, co ji skrývá.</translation>
        </message>
        <message>
            <source>is there twice</source>
            <extracomment>Czech: je tam dvakrát</extracomment>
            <translation>je tam dvakrát</translation>
        </message>
        <message>
            <source>The news went out twice.</source>
            <extracomment>Czech: Zpráva vyšla dvakrát.</extracomment>
            <translation>Zpráva vyšla dvakrát.</translation>
        </message>
        <message>
            <source>Two computers sent it, so citizens may see the same news two times.</source>
            <extracomment>Czech: Odeslaly ji dva počítače, občané tedy mohou vidět dvě stejné zprávy.</extracomment>
            <translation>Odeslaly ji dva počítače, občané tedy mohou vidět dvě stejné zprávy.</translation>
        </message>
        <message>
            <source>Delete the item %2 there by hand; the other one is still looked after from here.</source>
            <extracomment>Czech: Položku %2 tam smažte ručně, o tu druhou se Bubeník stará dál.</extracomment>
            <translation>Položku %2 tam smažte ručně, o tu druhou se Bubeník stará dál.</translation>
        </message>
        <message>
            <source>cannot be changed there</source>
            <extracomment>Czech: tam změnit nejde</extracomment>
            <translation>tam změnit nejde</translation>
        </message>
        <message>
            <source>%1 cannot change what is already out.</source>
            <extracomment>Czech: %1 neumí měnit, co už je venku.</extracomment>
            <translation>%1 neumí měnit, co už je venku.</translation>
        </message>
        <message>
            <source>Publish a new post that sets it right.</source>
            <extracomment>Czech: Zveřejněte nový příspěvek s opravou.</extracomment>
            <translation>Zveřejněte nový příspěvek s opravou.</translation>
        </message>
        <message>
            <source>old WordPress</source>
            <extracomment>Czech: starý WordPress</extracomment>
            <translation>starý WordPress</translation>
        </message>
        <message>
            <source>The website runs an old WordPress.</source>
            <extracomment>Czech: Na webu běží starý WordPress.</extracomment>
            <translation>Na webu běží starý WordPress.</translation>
        </message>
        <message>
            <source>News goes out, but some things may look simpler there.</source>
            <extracomment>Czech: Zprávy vycházejí, ale něco může vypadat jednodušeji.</extracomment>
            <translation>Zprávy vycházejí, ale něco může vypadat jednodušeji.</translation>
        </message>
        <message>
            <source>Ask the website's administrator to update it.</source>
            <extracomment>Czech: Požádejte správce webu o aktualizaci.</extracomment>
            <translation>Požádejte správce webu o aktualizaci.</translation>
        </message>
        <message>
            <source>unknown kind of channel</source>
            <extracomment>Czech: neznámý druh kanálu</extracomment>
            <translation>neznámý druh kanálu</translation>
        </message>
        <message>
            <source>This version does not know such a channel: %2.</source>
            <extracomment>Czech: Tato verze takový kanál nezná: %2.</extracomment>
            <translation>Tato verze takový kanál nezná: %2.</translation>
        </message>
        <message>
            <source>Nothing is sent there.</source>
            <extracomment>Czech: Nic se tam neposílá.</extracomment>
            <translation>Nic se tam neposílá.</translation>
        </message>
        <message>
            <source>cannot be found out</source>
            <extracomment>Czech: nelze zjistit</extracomment>
            <translation>nelze zjistit</translation>
        </message>
        <message>
            <source>It could not be found out whether the news arrived.</source>
            <extracomment>Czech: Nepodařilo se zjistit, zda zpráva dorazila.</extracomment>
            <translation>Nepodařilo se zjistit, zda zpráva dorazila.</translation>
        </message>
        <message>
            <source>Look at the website and say whether it is there.</source>
            <extracomment>Czech: Podívejte se na web a řekněte, zda tam je.</extracomment>
            <translation>Podívejte se na web a řekněte, zda tam je.</translation>
        </message>
        <message>
            <source>file missing</source>
            <extracomment>Czech: chybí soubor</extracomment>
            <translation>chybí soubor</translation>
        </message>
        <message>
            <source>An attachment is missing on this computer: %2.</source>
            <extracomment>Czech: V tomto počítači chybí příloha: %2.</extracomment>
            <translation>V tomto počítači chybí příloha: %2.</translation>
        </message>
        <message>
            <source>Add the file again.</source>
            <extracomment>Czech: Přidejte soubor znovu.</extracomment>
            <translation>Přidejte soubor znovu.</translation>
        </message>
        <message>
            <source>file type cannot be published</source>
            <extracomment>Czech: tento typ souboru zveřejnit nelze</extracomment>
            <translation>tento typ souboru zveřejnit nelze</translation>
        </message>
        <message>
            <source>Files that contain programs are not published: %2.</source>
            <extracomment>Czech: Soubory, které obsahují program, se nezveřejňují: %2.</extracomment>
            <translation>Soubory, které obsahují program, se nezveřejňují: %2.</translation>
        </message>
        <message>
            <source>Save it as PDF and add that.</source>
            <extracomment>Czech: Uložte ho jako PDF a přidejte to.</extracomment>
            <translation>Uložte ho jako PDF a přidejte to.</translation>
        </message>
        <message>
            <source>needs https</source>
            <extracomment>Czech: je potřeba https</extracomment>
            <translation>je potřeba https</translation>
        </message>
        <message>
            <source>A password is sent only over a secured connection (https).</source>
            <extracomment>Czech: Heslo se posílá jen zabezpečeným spojením (https).</extracomment>
            <translation>Heslo se posílá jen zabezpečeným spojením (https).</translation>
        </message>
        <message>
            <source>The channel was not saved; what it had before stays.</source>
            <extracomment>Czech: Kanál nebyl uložen, zůstalo původní nastavení.</extracomment>
            <translation>Kanál nebyl uložen, zůstalo původní nastavení.</translation>
        </message>
        <message>
            <source>Write the address with https://; if the website has none, ask its administrator.</source>
            <extracomment>Czech: Napište adresu s https://; pokud ho web nemá, obraťte se na správce.</extracomment>
            <translation>Napište adresu s https://; pokud ho web nemá, obraťte se na správce.</translation>
        </message>
        <message>
            <source>not an address</source>
            <extracomment>Czech: není to adresa</extracomment>
            <translation>není to adresa</translation>
        </message>
        <message>
            <source>This is not the address of a website.</source>
            <extracomment>Czech: Toto není adresa webu.</extracomment>
            <translation>Toto není adresa webu.</translation>
        </message>
        <message>
            <source>Copy the address from the browser, for example https://www.mesto.cz.</source>
            <extracomment>Czech: Zkopírujte adresu z prohlížeče, například https://www.mesto.cz.</extracomment>
            <translation>Zkopírujte adresu z prohlížeče, například https://www.mesto.cz.</translation>
        </message>
        <message>
            <source>not a user name</source>
            <extracomment>Czech: není to jméno</extracomment>
            <translation>není to jméno</translation>
        </message>
        <message>
            <source>This is not a user name.</source>
            <extracomment>Czech: Toto není uživatelské jméno.</extracomment>
            <translation>Toto není uživatelské jméno.</translation>
        </message>
        <message>
            <source>Write the name you sign in to the website with.</source>
            <extracomment>Czech: Napište jméno, kterým se přihlašujete na web.</extracomment>
            <translation>Napište jméno, kterým se přihlašujete na web.</translation>
        </message>
        <message>
            <source>not a number</source>
            <extracomment>Czech: není to číslo</extracomment>
            <translation>není to číslo</translation>
        </message>
        <message>
            <source>A whole number is expected here.</source>
            <extracomment>Czech: Tady má být celé číslo.</extracomment>
            <translation>Tady má být celé číslo.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <extracomment>Czech: Napište číslo.</extracomment>
            <translation>Napište číslo.</translation>
        </message>
        <message>
            <source>something is missing</source>
            <extracomment>Czech: něco chybí</extracomment>
            <translation>něco chybí</translation>
        </message>
        <message>
            <source>A necessary field is empty.</source>
            <extracomment>Czech: Povinné pole je prázdné.</extracomment>
            <translation>Povinné pole je prázdné.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <extracomment>Czech: Vyplňte ho.</extracomment>
            <translation>Vyplňte ho.</translation>
        </message>
        <message>
            <source>The post is in the bin.</source>
            <extracomment>Czech: Příspěvek je v koši.</extracomment>
            <translation>Příspěvek je v koši.</translation>
        </message>
        <message>
            <source>Bring it back from the bin first.</source>
            <extracomment>Czech: Nejdřív ho obnovte z koše.</extracomment>
            <translation>Nejdřív ho obnovte z koše.</translation>
        </message>
        <message>
            <source>being sent just now</source>
            <extracomment>Czech: právě se odesílá</extracomment>
            <translation>právě se odesílá</translation>
        </message>
        <message>
            <source>It is being sent at this moment, or nobody knows yet whether it arrived.</source>
            <extracomment>Czech: Právě se odesílá, nebo se ještě neví, zda dorazilo.</extracomment>
            <translation>Právě se odesílá, nebo se ještě neví, zda dorazilo.</translation>
        </message>
        <message>
            <source>Citizens may see it already.</source>
            <extracomment>Czech: Občané to už mohou vidět.</extracomment>
            <translation>Občané to už mohou vidět.</translation>
        </message>
        <message>
            <source>Wait until it is settled, then try again.</source>
            <extracomment>Czech: Počkejte, až se to vyjasní, a zkuste to znovu.</extracomment>
            <translation>Počkejte, až se to vyjasní, a zkuste to znovu.</translation>
        </message>
        <message>
            <source>nothing is uncertain</source>
            <extracomment>Czech: nic není nejisté</extracomment>
            <translation>nic není nejisté</translation>
        </message>
        <message>
            <source>There is nothing to settle: it is known whether it arrived.</source>
            <extracomment>Czech: Není co rozhodovat, ví se, zda to dorazilo.</extracomment>
            <translation>Není co rozhodovat, ví se, zda to dorazilo.</translation>
        </message>
        <message>
            <source>Look at its state.</source>
            <extracomment>Czech: Podívejte se na jeho stav.</extracomment>
            <translation>Podívejte se na jeho stav.</translation>
        </message>
        <message>
            <source>nobody changed it</source>
            <extracomment>Czech: nikdo to nezměnil</extracomment>
            <translation>nikdo to nezměnil</translation>
        </message>
        <message>
            <source>Nobody else changed it on the website.</source>
            <extracomment>Czech: Na webu to nikdo jiný nezměnil.</extracomment>
            <translation>Na webu to nikdo jiný nezměnil.</translation>
        </message>
        <message>
            <source>There is nothing to choose from.</source>
            <extracomment>Czech: Není z čeho vybírat.</extracomment>
            <translation>Není z čeho vybírat.</translation>
        </message>
        <message>
            <source>nothing to try again</source>
            <extracomment>Czech: není co zkoušet znovu</extracomment>
            <translation>není co zkoušet znovu</translation>
        </message>
        <message>
            <source>There is nothing to try again.</source>
            <extracomment>Czech: Není co zkoušet znovu.</extracomment>
            <translation>Není co zkoušet znovu.</translation>
        </message>
        <message>
            <source>deliveries wait for it</source>
            <extracomment>Czech: čekají na něj zprávy</extracomment>
            <translation>čekají na něj zprávy</translation>
        </message>
        <message>
            <source>Deliveries still wait for this channel: %2.</source>
            <extracomment>Czech: Na tento kanál ještě čekají zprávy: %2.</extracomment>
            <translation>Na tento kanál ještě čekají zprávy: %2.</translation>
        </message>
        <message>
            <source>It was not removed, so what was planned still goes out.</source>
            <extracomment>Czech: Nebyl odebrán, takže naplánované zprávy vyjdou.</extracomment>
            <translation>Nebyl odebrán, takže naplánované zprávy vyjdou.</translation>
        </message>
        <message>
            <source>Cancel them or let them go out first.</source>
            <extracomment>Czech: Nejdřív je zrušte, nebo nechte vyjít.</extracomment>
            <translation>Nejdřív je zrušte, nebo nechte vyjít.</translation>
        </message>
        <message>
            <source>somebody else is sending</source>
            <extracomment>Czech: odesílá někdo jiný</extracomment>
            <translation>odesílá někdo jiný</translation>
        </message>
        <message>
            <source>Another Bubeník is sending from this workspace just now.</source>
            <extracomment>Czech: Z této pracovní složky právě odesílá jiný Bubeník.</extracomment>
            <translation>Z tohoto pracovní složky právě odesílá jiný Bubeník.</translation>
        </message>
        <message>
            <source>Nothing is lost: what is due goes out from there.</source>
            <extracomment>Czech: Nic se neztratí: co má vyjít, vyjde odtamtud.</extracomment>
            <translation>Nic se neztratí: co má vyjít, vyjde odtamtud.</translation>
        </message>
        <message>
            <source>to be tried again now</source>
            <extracomment>Czech: zkusit znovu hned</extracomment>
            <translation>zkusit znovu hned</translation>
        </message>
        <message>
            <source>too far ahead for the channel, waits here for now</source>
            <extracomment>Czech: je to příliš dopředu, čeká zatím tady</extracomment>
            <translation>je to příliš dopředu, čeká zatím tady</translation>
        </message>
        <message>
            <source>could not be found out</source>
            <extracomment>Czech: nepodařilo se zjistit, zda dorazilo</extracomment>
            <translation>nepodařilo se zjistit, zda dorazilo</translation>
        </message>
        <message>
            <source>somebody deleted it on the website</source>
            <extracomment>Czech: na webu to někdo smazal</extracomment>
            <translation>na webu to někdo smazal</translation>
        </message>
        <message>
            <source>should be out already, but is not</source>
            <extracomment>Czech: mělo už být venku, ale není</extracomment>
            <translation>mělo už být venku, ale není</translation>
        </message>
        <message>
            <source>the website shows something else than was sent</source>
            <extracomment>Czech: na webu je to jinak, než se odeslalo</extracomment>
            <translation>na webu je to jinak, než se odeslalo</translation>
        </message>
        <message>
            <source>the clock of this computer is wrong, the website's clock was used</source>
            <extracomment>Czech: hodiny tohoto počítače nejdou správně, platí hodiny webu</extracomment>
            <translation>hodiny tohoto počítače nejdou správně, platí hodiny webu</translation>
        </message>
        <message>
            <source>there twice: two computers sent it</source>
            <extracomment>Czech: je tam dvakrát, odeslaly to dva počítače</extracomment>
            <translation>je tam dvakrát, odeslaly to dva počítače</translation>
        </message>
        <message>
            <source>the channel left something out</source>
            <extracomment>Czech: kanál něco vynechal</extracomment>
            <translation>kanál něco vynechal</translation>
        </message>
        <message>
            <source>folder not reachable</source>
            <extracomment>Czech: složka není dostupná</extracomment>
            <translation>složka není dostupná</translation>
        </message>
        <message>
            <source>The folder of the website cannot be reached.</source>
            <extracomment>Czech: Složka s webem není dostupná.</extracomment>
            <translation>Složka s webem není dostupná.</translation>
        </message>
        <message>
            <source>Connect the disk or the network drive; Bubeník then goes on by itself.</source>
            <extracomment>Czech: Připojte disk nebo síťovou složku, Bubeník pak bude pokračovat sám.</extracomment>
            <translation>Připojte disk nebo síťovou složku, Bubeník pak bude pokračovat sám.</translation>
        </message>
        <message>
            <source>somebody else is writing there</source>
            <extracomment>Czech: zapisuje tam někdo jiný</extracomment>
            <translation>zapisuje tam někdo jiný</translation>
        </message>
        <message>
            <source>Another computer is writing into the folder of the website.</source>
            <extracomment>Czech: Do složky s webem právě zapisuje jiný počítač.</extracomment>
            <translation>Do složky s webem právě zapisuje jiný počítač.</translation>
        </message>
        <message>
            <source>cannot be written there</source>
            <extracomment>Czech: nelze tam zapsat</extracomment>
            <translation>nelze tam zapsat</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <extracomment>Czech: %1 se nepodařilo zapsat.</extracomment>
            <translation>%1 se nepodařilo zapsat.</translation>
        </message>
        <message>
            <source>Look whether the folder is there and is a folder; the details say which one.</source>
            <extracomment>Czech: Zkontrolujte, zda složka existuje a je to složka; v podrobnostech je která.</extracomment>
            <translation>Zkontrolujte, zda složka existuje a je to složka; v podrobnostech je která.</translation>
        </message>
        <message>
            <source>no right to write there</source>
            <extracomment>Czech: chybí právo zápisu</extracomment>
            <translation>chybí právo zápisu</translation>
        </message>
        <message>
            <source>You may not write into the folder of the website.</source>
            <extracomment>Czech: Do složky s webem nesmíte zapisovat.</extracomment>
            <translation>Do složky s webem nesmíte zapisovat.</translation>
        </message>
        <message>
            <source>no space left there</source>
            <extracomment>Czech: není tam místo</extracomment>
            <translation>není tam místo</translation>
        </message>
        <message>
            <source>There is no space left where the website is.</source>
            <extracomment>Czech: Tam, kde je web, došlo místo.</extracomment>
            <translation>Tam, kde je web, došlo místo.</translation>
        </message>
        <message>
            <source>Free some space there; what waits then goes out.</source>
            <extracomment>Czech: Uvolněte tam místo, co čeká, pak vyjde.</extracomment>
            <translation>Uvolněte tam místo, co čeká, pak vyjde.</translation>
        </message>
        <message>
            <source>not a whole path</source>
            <extracomment>Czech: neúplná cesta</extracomment>
            <translation>neúplná cesta</translation>
        </message>
        <message>
            <source>This is not a whole path to a folder.</source>
            <extracomment>Czech: Toto není úplná cesta ke složce.</extracomment>
            <translation>Toto není úplná cesta ke složce.</translation>
        </message>
        <message>
            <source>Choose the folder by the button.</source>
            <extracomment>Czech: Vyberte složku tlačítkem.</extracomment>
            <translation>Vyberte složku tlačítkem.</translation>
        </message>
        <message>
            <source>the server is out of reach</source>
            <extracomment>Czech: server není dostupný</extracomment>
            <translation>server není dostupný</translation>
        </message>
        <message>
            <source>The shared server cannot be reached.</source>
            <extracomment>Czech: Společný server není dostupný.</extracomment>
            <translation>Společný server není dostupný.</translation>
        </message>
        <message>
            <source>What you write stays on this computer; colleagues do not see it yet.</source>
            <extracomment>Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.</extracomment>
            <translation>Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.</translation>
        </message>
        <message>
            <source>Nothing needs doing: Bubeník syncs by itself as soon as it can.</source>
            <extracomment>Czech: Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.</extracomment>
            <translation>Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.</translation>
        </message>
        <message>
            <source>something else answers</source>
            <extracomment>Czech: odpovídá něco jiného</extracomment>
            <translation>odpovídá něco jiného</translation>
        </message>
        <message>
            <source>What answers at this address is not the shared server.</source>
            <extracomment>Czech: Na této adrese neodpovídá společný server.</extracomment>
            <translation>Na této adrese neodpovídá společný server.</translation>
        </message>
        <message>
            <source>Nothing was sent. It may be the sign-in page of a network, or the address is wrong.</source>
            <extracomment>Czech: Nic se neodeslalo. Může to být přihlašovací stránka nějaké sítě, nebo je adresa chybná.</extracomment>
            <translation>Nic se neodeslalo. Může to být přihlašovací stránka nějaké sítě, nebo je adresa chybná.</translation>
        </message>
        <message>
            <source>Sign in to the network in a web browser, or check the address.</source>
            <extracomment>Czech: Přihlaste se do sítě ve webovém prohlížeči, nebo zkontrolujte adresu.</extracomment>
            <translation>Přihlaste se do sítě ve webovém prohlížeči, nebo zkontrolujte adresu.</translation>
        </message>
        <message>
            <source>The certificate of the shared server is not trusted.</source>
            <extracomment>Czech: Certifikát společného serveru není důvěryhodný.</extracomment>
            <translation>Certifikát společného serveru není důvěryhodný.</translation>
        </message>
        <message>
            <source>Nothing was sent, because somebody else could be answering in the server's place.</source>
            <extracomment>Czech: Nic se neodeslalo, protože místo serveru by mohl odpovídat někdo cizí.</extracomment>
            <translation>Nic se neodeslalo, protože místo serveru by mohl odpovídat někdo cizí.</translation>
        </message>
        <message>
            <source>Check the date and time of this computer, and ask the server's administrator to renew the certificate.</source>
            <extracomment>Czech: Zkontrolujte datum a čas v tomto počítači a požádejte správce serveru o obnovení certifikátu.</extracomment>
            <translation>Zkontrolujte datum a čas v tomto počítači a požádejte správce serveru o obnovení certifikátu.</translation>
        </message>
        <message>
            <source>the server's answer was lost</source>
            <extracomment>Czech: odpověď serveru se ztratila</extracomment>
            <translation>odpověď serveru se ztratila</translation>
        </message>
        <message>
            <source>The answer of the shared server was lost on its way.</source>
            <extracomment>Czech: Odpověď společného serveru se cestou ztratila.</extracomment>
            <translation>Odpověď společného serveru se cestou ztratila.</translation>
        </message>
        <message>
            <source>Whether the change arrived is looked up before anything is sent again, so nothing is lost or doubled.</source>
            <extracomment>Czech: Než se cokoli pošle znovu, zjistí se, zda změna dorazila. Nic se neztratí ani nezdvojí.</extracomment>
            <translation>Než se cokoli pošle znovu, zjistí se, zda změna dorazila. Nic se neztratí ani nezdvojí.</translation>
        </message>
        <message>
            <source>the server refused the sign-in</source>
            <extracomment>Czech: server odmítl přihlášení</extracomment>
            <translation>server odmítl přihlášení</translation>
        </message>
        <message>
            <source>The shared server refused the sign-in.</source>
            <extracomment>Czech: Společný server odmítl přihlášení.</extracomment>
            <translation>Společný server odmítl přihlášení.</translation>
        </message>
        <message>
            <source>Until it works again, colleagues do not see your changes, nor you theirs.</source>
            <extracomment>Czech: Dokud nebude fungovat, neuvidí kolegové vaše změny ani vy jejich.</extracomment>
            <translation>Dokud nebude fungovat, neuvidí kolegové vaše změny ani vy jejich.</translation>
        </message>
        <message>
            <source>Enter the name and the password again; the password may have been changed.</source>
            <extracomment>Czech: Zadejte znovu jméno a heslo; heslo se mohlo změnit.</extracomment>
            <translation>Zadejte znovu jméno a heslo; heslo se mohlo změnit.</translation>
        </message>
        <message>
            <source>the name is locked for a while</source>
            <extracomment>Czech: jméno je na chvíli zablokované</extracomment>
            <translation>jméno je na chvíli zablokované</translation>
        </message>
        <message>
            <source>After several wrong passwords the server has locked this name for about five minutes.</source>
            <extracomment>Czech: Server toto jméno po několika špatných heslech asi na pět minut zablokoval.</extracomment>
            <translation>Server toto jméno po několika špatných heslech asi na pět minut zablokoval.</translation>
        </message>
        <message>
            <source>Until then it refuses even the right password. What you write stays on this computer.</source>
            <extracomment>Czech: Do té doby odmítá i správné heslo. Co napíšete, zůstává v tomto počítači.</extracomment>
            <translation>Do té doby odmítá i správné heslo. Co napíšete, zůstává v tomto počítači.</translation>
        </message>
        <message>
            <source>Wait five minutes, then enter the right password. Another computer may be trying an old one.</source>
            <extracomment>Czech: Počkejte pět minut a pak zadejte správné heslo. Staré heslo může zkoušet i jiný počítač.</extracomment>
            <translation>Počkejte pět minut a pak zadejte správné heslo. Staré heslo může zkoušet i jiný počítač.</translation>
        </message>
        <message>
            <source>There is no password for the shared server on this computer.</source>
            <extracomment>Czech: Na tomto počítači chybí heslo ke společnému serveru.</extracomment>
            <translation>Na tomto počítači chybí heslo ke společnému serveru.</translation>
        </message>
        <message>
            <source>Enter the password of your account on the shared server.</source>
            <extracomment>Czech: Zadejte heslo svého účtu na společném serveru.</extracomment>
            <translation>Zadejte heslo svého účtu na společném serveru.</translation>
        </message>
        <message>
            <source>missing right on the server</source>
            <extracomment>Czech: chybí oprávnění na serveru</extracomment>
            <translation>chybí oprávnění na serveru</translation>
        </message>
        <message>
            <source>The shared server does not allow this.</source>
            <extracomment>Czech: Společný server to nedovoluje.</extracomment>
            <translation>Společný server to nedovoluje.</translation>
        </message>
        <message>
            <source>Ask your administrator whether you should have this right.</source>
            <extracomment>Czech: Zeptejte se správce, zda toto oprávnění máte mít.</extracomment>
            <translation>Zeptejte se správce, zda toto oprávnění máte mít.</translation>
        </message>
        <message>
            <source>no access to the newsroom</source>
            <extracomment>Czech: bez přístupu do redakce</extracomment>
            <translation>bez přístupu do redakce</translation>
        </message>
        <message>
            <source>This account may not read the shared newsroom.</source>
            <extracomment>Czech: Tento účet nesmí číst společnou redakci.</extracomment>
            <translation>Tento účet nesmí číst společnou redakci.</translation>
        </message>
        <message>
            <source>Nothing is synced.</source>
            <extracomment>Czech: Nic se neslaďuje.</extracomment>
            <translation>Nic se neslaďuje.</translation>
        </message>
        <message>
            <source>Ask your administrator to give this account a role, such as editor.</source>
            <extracomment>Czech: Požádejte správce, aby tomuto účtu přidělil roli, třeba redaktor.</extracomment>
            <translation>Požádejte správce, aby tomuto účtu přidělil roli, třeba redaktor.</translation>
        </message>
        <message>
            <source>for administrators only</source>
            <extracomment>Czech: jen pro správce</extracomment>
            <translation>jen pro správce</translation>
        </message>
        <message>
            <source>Only the administrator of the server may do that.</source>
            <extracomment>Czech: To smí jen správce serveru.</extracomment>
            <translation>To smí jen správce serveru.</translation>
        </message>
        <message>
            <source>Nothing on the server was changed.</source>
            <extracomment>Czech: Na serveru se nic nezměnilo.</extracomment>
            <translation>Na serveru se nic nezměnilo.</translation>
        </message>
        <message>
            <source>Enter the name and the password of the server's administrator.</source>
            <extracomment>Czech: Zadejte jméno a heslo správce serveru.</extracomment>
            <translation>Zadejte jméno a heslo správce serveru.</translation>
        </message>
        <message>
            <source>the server asks for a pause</source>
            <extracomment>Czech: server si žádá přestávku</extracomment>
            <translation>server si žádá přestávku</translation>
        </message>
        <message>
            <source>The shared server has too much to do just now.</source>
            <extracomment>Czech: Společný server má právě příliš práce.</extracomment>
            <translation>Společný server má právě příliš práce.</translation>
        </message>
        <message>
            <source>a fault of the server</source>
            <extracomment>Czech: chyba serveru</extracomment>
            <translation>chyba serveru</translation>
        </message>
        <message>
            <source>The shared server reports a fault of its own.</source>
            <extracomment>Czech: Společný server hlásí vlastní chybu.</extracomment>
            <translation>Společný server hlásí vlastní chybu.</translation>
        </message>
        <message>
            <source>Bubeník tries again by itself; should it last, tell the server's administrator.</source>
            <extracomment>Czech: Bubeník to zkouší znovu sám; kdyby to trvalo, řekněte to správci serveru.</extracomment>
            <translation>Bubeník to zkouší znovu sám; kdyby to trvalo, řekněte to správci serveru.</translation>
        </message>
        <message>
            <source>too large for the server</source>
            <extracomment>Czech: pro server příliš velké</extracomment>
            <translation>pro server příliš velké</translation>
        </message>
        <message>
            <source>The shared server does not take anything this large.</source>
            <extracomment>Czech: Společný server nic tak velkého nepřijme.</extracomment>
            <translation>Společný server nic tak velkého nepřijme.</translation>
        </message>
        <message>
            <source>Use a smaller file, or ask the server's administrator to raise its limit.</source>
            <extracomment>Czech: Použijte menší soubor, nebo požádejte správce serveru o zvýšení limitu.</extracomment>
            <translation>Použijte menší soubor, nebo požádejte správce serveru o zvýšení limitu.</translation>
        </message>
        <message>
            <source>not taken by the server</source>
            <extracomment>Czech: server to nepřijal</extracomment>
            <translation>server to nepřijal</translation>
        </message>
        <message>
            <source>The shared server did not take this.</source>
            <extracomment>Czech: Společný server toto nepřijal.</extracomment>
            <translation>Společný server toto nepřijal.</translation>
        </message>
        <message>
            <source>not on the server</source>
            <extracomment>Czech: na serveru není</extracomment>
            <translation>na serveru není</translation>
        </message>
        <message>
            <source>The shared server does not have this any more.</source>
            <extracomment>Czech: Společný server tohle už nemá.</extracomment>
            <translation>Společný server tohle už nemá.</translation>
        </message>
        <message>
            <source>Somebody may have removed it there.</source>
            <extracomment>Czech: Někdo to tam mohl odstranit.</extracomment>
            <translation>Někdo to tam mohl odstranit.</translation>
        </message>
        <message>
            <source>changed by somebody else just now</source>
            <extracomment>Czech: právě to změnil někdo jiný</extracomment>
            <translation>právě to změnil někdo jiný</translation>
        </message>
        <message>
            <source>Somebody else has just changed the same thing on the server.</source>
            <extracomment>Czech: Totéž právě na serveru změnil někdo jiný.</extracomment>
            <translation>Totéž právě na serveru změnil někdo jiný.</translation>
        </message>
        <message>
            <source>Nothing was overwritten.</source>
            <extracomment>Czech: Nic se nepřepsalo.</extracomment>
            <translation>Nic se nepřepsalo.</translation>
        </message>
        <message>
            <source>Try it once more.</source>
            <extracomment>Czech: Zkuste to ještě jednou.</extracomment>
            <translation>Zkuste to ještě jednou.</translation>
        </message>
        <message>
            <source>the server is not prepared</source>
            <extracomment>Czech: server není připravený</extracomment>
            <translation>server není připravený</translation>
        </message>
        <message>
            <source>There is no newsroom of Bubeník on this server.</source>
            <extracomment>Czech: Na tomto serveru není žádná redakce Bubeníka.</extracomment>
            <translation>Na tomto serveru není žádná redakce Bubeníka.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <extracomment>Czech: Nic se neodeslalo.</extracomment>
            <translation>Nic se neodeslalo.</translation>
        </message>
        <message>
            <source>Check the address and the prefix; an administrator can prepare the server (bubenik-cli backend setup).</source>
            <extracomment>Czech: Zkontrolujte adresu a předponu; správce může server připravit (bubenik-cli backend setup).</extracomment>
            <translation>Zkontrolujte adresu a předponu; správce může server připravit (bubenik-cli backend setup).</translation>
        </message>
        <message>
            <source>no shared server</source>
            <extracomment>Czech: bez společného serveru</extracomment>
            <translation>bez společného serveru</translation>
        </message>
        <message>
            <source>This workspace is not connected to a shared server.</source>
            <extracomment>Czech: Tato pracovní složka není připojená ke společnému serveru.</extracomment>
            <translation>Tato pracovní složka není připojená ke společnému serveru.</translation>
        </message>
        <message>
            <source>Everything is on this computer only.</source>
            <extracomment>Czech: Všechno je jen v tomto počítači.</extracomment>
            <translation>Všechno je jen v tomto počítači.</translation>
        </message>
        <message>
            <source>Connect it in the settings, or by bubenik-cli backend connect.</source>
            <extracomment>Czech: Připojte ji v nastavení, nebo příkazem bubenik-cli backend connect.</extracomment>
            <translation>Připojte ji v nastavení, nebo příkazem bubenik-cli backend connect.</translation>
        </message>
        <message>
            <source>the server has lost its data</source>
            <extracomment>Czech: server přišel o data</extracomment>
            <translation>server přišel o data</translation>
        </message>
        <message>
            <source>The shared server has lost what it had: the newsroom there is empty.</source>
            <extracomment>Czech: Společný server přišel o svá data: redakce je tam prázdná.</extracomment>
            <translation>Společný server přišel o svá data: redakce je tam prázdná.</translation>
        </message>
        <message>
            <source>Nothing was sent or removed; all that was synced is on this computer.</source>
            <extracomment>Czech: Nic se neodeslalo ani nesmazalo; vše, co se sladilo, je v tomto počítači.</extracomment>
            <translation>Nic se neodeslalo ani nesmazalo; vše, co se sladilo, je v tomto počítači.</translation>
        </message>
        <message>
            <source>Talk to the administrator: either everything is sent from here, or the server gets its backup back.</source>
            <extracomment>Czech: Domluvte se se správcem: buď se vše odešle odsud, nebo se serveru vrátí jeho záloha.</extracomment>
            <translation>Domluvte se se správcem: buď se vše odešle odsud, nebo se serveru vrátí jeho záloha.</translation>
        </message>
        <message>
            <source>another newsroom answers</source>
            <extracomment>Czech: odpovídá jiná redakce</extracomment>
            <translation>odpovídá jiná redakce</translation>
        </message>
        <message>
            <source>Another newsroom than before answers at this address.</source>
            <extracomment>Czech: Na této adrese odpovídá jiná redakce než dřív.</extracomment>
            <translation>Na této adrese odpovídá jiná redakce než dřív.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two newsrooms do not get mixed.</source>
            <extracomment>Czech: Nic se neodeslalo, aby se nesmíchaly dvě redakce.</extracomment>
            <translation>Nic se neodeslalo, aby se nesmíchaly dvě redakce.</translation>
        </message>
        <message>
            <source>Check the address. If it is right, decide: send everything from here, or take what is there.</source>
            <extracomment>Czech: Zkontrolujte adresu. Je-li správná, rozhodněte: odeslat vše odsud, nebo převzít, co je tam.</extracomment>
            <translation>Zkontrolujte adresu. Je-li správná, rozhodněte: odeslat vše odsud, nebo převzít, co je tam.</translation>
        </message>
        <message>
            <source>The shared server does not have this file.</source>
            <extracomment>Czech: Společný server tento soubor nemá.</extracomment>
            <translation>Společný server tento soubor nemá.</translation>
        </message>
        <message>
            <source>The computer on which it was added has not sent it yet.</source>
            <extracomment>Czech: Počítač, na kterém byl přidán, ho ještě neodeslal.</extracomment>
            <translation>Počítač, na kterém byl přidán, ho ještě neodeslal.</translation>
        </message>
        <message>
            <source>Start Bubeník on that computer, or add the file again.</source>
            <extracomment>Czech: Spusťte Bubeníka na tom počítači, nebo soubor přidejte znovu.</extracomment>
            <translation>Spusťte Bubeníka na tom počítači, nebo soubor přidejte znovu.</translation>
        </message>
        <message>
            <source>file still on its way</source>
            <extracomment>Czech: soubor je na cestě</extracomment>
            <translation>soubor je na cestě</translation>
        </message>
        <message>
            <source>Another computer is still sending this file.</source>
            <extracomment>Czech: Jiný počítač tento soubor ještě odesílá.</extracomment>
            <translation>Jiný počítač tento soubor ještě odesílá.</translation>
        </message>
        <message>
            <source>It will be here soon.</source>
            <extracomment>Czech: Brzy tu bude.</extracomment>
            <translation>Brzy tu bude.</translation>
        </message>
        <message>
            <source>damaged file</source>
            <extracomment>Czech: poškozený soubor</extracomment>
            <translation>poškozený soubor</translation>
        </message>
        <message>
            <source>The file that came from the shared server is damaged.</source>
            <extracomment>Czech: Soubor ze společného serveru přišel poškozený.</extracomment>
            <translation>Soubor ze společného serveru přišel poškozený.</translation>
        </message>
        <message>
            <source>It was thrown away, so that nobody publishes it.</source>
            <extracomment>Czech: Byl zahozen, aby ho nikdo nezveřejnil.</extracomment>
            <translation>Byl zahozen, aby ho nikdo nezveřejnil.</translation>
        </message>
        <message>
            <source>Try again; if that does not help, add the file anew.</source>
            <extracomment>Czech: Zkuste to znovu; pokud to nepomůže, přidejte soubor znovu.</extracomment>
            <translation>Zkuste to znovu; pokud to nepomůže, přidejte soubor znovu.</translation>
        </message>
        <message>
            <source>unprotected connection</source>
            <extracomment>Czech: nechráněné spojení</extracomment>
            <translation>nechráněné spojení</translation>
        </message>
        <message>
            <source>This address would be used without encryption.</source>
            <extracomment>Czech: Tato adresa by se používala bez šifrování.</extracomment>
            <translation>Tato adresa by se používala bez šifrování.</translation>
        </message>
        <message>
            <source>Anybody on the way could read the password and all that is written.</source>
            <extracomment>Czech: Kdokoli po cestě by mohl číst heslo i všechno napsané.</extracomment>
            <translation>Kdokoli po cestě by mohl číst heslo i všechno napsané.</translation>
        </message>
        <message>
            <source>Use an address that begins with https; the administrator sets up the encryption (TLS).</source>
            <extracomment>Czech: Použijte adresu, která začíná https; šifrování (TLS) nastaví správce.</extracomment>
            <translation>Použijte adresu, která začíná https; šifrování (TLS) nastaví správce.</translation>
        </message>
        <message>
            <source>the server is open to everybody</source>
            <extracomment>Czech: server je otevřený všem</extracomment>
            <translation>server je otevřený všem</translation>
        </message>
        <message>
            <source>Anybody may read this database without signing in: %2.</source>
            <extracomment>Czech: Tuto databázi smí bez přihlášení číst kdokoli: %2.</extracomment>
            <translation>Tuto databázi smí bez přihlášení číst kdokoli: %2.</translation>
        </message>
        <message>
            <source>Whatever is written, personal data too, would be for all to see.</source>
            <extracomment>Czech: Vše napsané, i osobní údaje, by viděl každý.</extracomment>
            <translation>Vše napsané, i osobní údaje, by viděl každý.</translation>
        </message>
        <message>
            <source>Do not use the server like this. The administrator mends it by preparing it once more (bubenik-cli backend setup).</source>
            <extracomment>Czech: Takto server nepoužívejte. Správce to napraví tím, že ho znovu připraví (bubenik-cli backend setup).</extracomment>
            <translation>Takto server nepoužívejte. Správce to napraví tím, že ho znovu připraví (bubenik-cli backend setup).</translation>
        </message>
        <message>
            <source>the server is too old</source>
            <extracomment>Czech: server je příliš starý</extracomment>
            <translation>server je příliš starý</translation>
        </message>
        <message>
            <source>The server's CouchDB is too old: %2.</source>
            <extracomment>Czech: CouchDB na serveru je příliš stará: %2.</extracomment>
            <translation>CouchDB na serveru je příliš stará: %2.</translation>
        </message>
        <message>
            <source>Bubeník needs version 3 or newer.</source>
            <extracomment>Czech: Bubeník potřebuje verzi 3 nebo novější.</extracomment>
            <translation>Bubeník potřebuje verzi 3 nebo novější.</translation>
        </message>
        <message>
            <source>Ask the administrator to bring the server up to date.</source>
            <extracomment>Czech: Požádejte správce o aktualizaci serveru.</extracomment>
            <translation>Požádejte správce o aktualizaci serveru.</translation>
        </message>
        <message>
            <source>the clocks differ</source>
            <extracomment>Czech: hodiny se rozcházejí</extracomment>
            <translation>hodiny se rozcházejí</translation>
        </message>
        <message>
            <source>The clocks of this computer and of the server differ by more than two minutes.</source>
            <extracomment>Czech: Hodiny tohoto počítače a serveru se liší o víc než dvě minuty.</extracomment>
            <translation>Hodiny tohoto počítače a serveru se liší o víc než dvě minuty.</translation>
        </message>
        <message>
            <source>Times in the log may be wrong, and planned posts may go out at other times than meant.</source>
            <extracomment>Czech: Časy v záznamech mohou být špatně a naplánované příspěvky mohou vyjít jindy, než mají.</extracomment>
            <translation>Časy v záznamech mohou být špatně a naplánované příspěvky mohou vyjít jindy, než mají.</translation>
        </message>
        <message>
            <source>Set the date and time of this computer; if they are right, tell the server's administrator.</source>
            <extracomment>Czech: Nastavte datum a čas v tomto počítači; jsou-li správně, řekněte to správci serveru.</extracomment>
            <translation>Nastavte datum a čas v tomto počítači; jsou-li správně, řekněte to správci serveru.</translation>
        </message>
        <message>
            <source>a database is missing</source>
            <extracomment>Czech: chybí databáze</extracomment>
            <translation>chybí databáze</translation>
        </message>
        <message>
            <source>A database is missing on the server: %2.</source>
            <extracomment>Czech: Na serveru chybí databáze: %2.</extracomment>
            <translation>Na serveru chybí databáze: %2.</translation>
        </message>
        <message>
            <source>The server is not prepared for Bubeník, or its databases have another prefix.</source>
            <extracomment>Czech: Server není pro Bubeníka připravený, nebo mají databáze jinou předponu.</extracomment>
            <translation>Server není pro Bubeníka připravený, nebo mají databáze jinou předponu.</translation>
        </message>
        <message>
            <source>Check the prefix; an administrator can prepare the server (bubenik-cli backend setup).</source>
            <extracomment>Czech: Zkontrolujte předponu; správce může server připravit (bubenik-cli backend setup).</extracomment>
            <translation>Zkontrolujte předponu; správce může server připravit (bubenik-cli backend setup).</translation>
        </message>
        <message>
            <source>the rules are missing</source>
            <extracomment>Czech: chybí pravidla</extracomment>
            <translation>chybí pravidla</translation>
        </message>
        <message>
            <source>The rules of Bubeník are missing on the server: %2.</source>
            <extracomment>Czech: Na serveru chybí pravidla Bubeníka: %2.</extracomment>
            <translation>Na serveru chybí pravidla Bubeníka: %2.</translation>
        </message>
        <message>
            <source>Without them anybody could approve, and nothing tells this newsroom from another.</source>
            <extracomment>Czech: Bez nich by mohl schvalovat kdokoli a tuto redakci by nic neodlišilo od jiné.</extracomment>
            <translation>Bez nich by mohl schvalovat kdokoli a tuto redakci by nic neodlišilo od jiné.</translation>
        </message>
        <message>
            <source>Ask the administrator to prepare the server once more (bubenik-cli backend setup).</source>
            <extracomment>Czech: Požádejte správce, aby server znovu připravil (bubenik-cli backend setup).</extracomment>
            <translation>Požádejte správce, aby server znovu připravil (bubenik-cli backend setup).</translation>
        </message>
        <message>
            <source>older rules on the server</source>
            <extracomment>Czech: starší pravidla na serveru</extracomment>
            <translation>starší pravidla na serveru</translation>
        </message>
        <message>
            <source>The rules on the server are older than this Bubeník: %2.</source>
            <extracomment>Czech: Pravidla na serveru jsou starší než tento Bubeník: %2.</extracomment>
            <translation>Pravidla na serveru jsou starší než tento Bubeník: %2.</translation>
        </message>
        <message>
            <source>You can go on working; the server may refuse what only the newer version knows.</source>
            <extracomment>Czech: Můžete dál pracovat; server ale může odmítnout, co zná až novější verze.</extracomment>
            <translation>Můžete dál pracovat; server ale může odmítnout, co zná až novější verze.</translation>
        </message>
        <message>
            <source>newer rules on the server</source>
            <extracomment>Czech: novější pravidla na serveru</extracomment>
            <translation>novější pravidla na serveru</translation>
        </message>
        <message>
            <source>The rules on the server come from a newer Bubeník: %2.</source>
            <extracomment>Czech: Pravidla na serveru pocházejí z novějšího Bubeníka: %2.</extracomment>
            <translation>Pravidla na serveru pocházejí z novějšího Bubeníka: %2.</translation>
        </message>
        <message>
            <source>You can go on working; what only the newer version knows is kept but not shown.</source>
            <extracomment>Czech: Můžete dál pracovat; co zná až novější verze, se zachová, ale neukáže.</extracomment>
            <translation>Můžete dál pracovat; co zná až novější verze, se zachová, ale neukáže.</translation>
        </message>
        <message>
            <source>the address cannot be used</source>
            <extracomment>Czech: adresu nelze použít</extracomment>
            <translation>adresu nelze použít</translation>
        </message>
        <message>
            <source>This is not the address of a server.</source>
            <extracomment>Czech: Toto není adresa serveru.</extracomment>
            <translation>Toto není adresa serveru.</translation>
        </message>
        <message>
            <source>It looks like https://server.town.cz, without a name and a password in it.</source>
            <extracomment>Czech: Má tvar https://server.mesto.cz, bez jména a hesla.</extracomment>
            <translation>Má tvar https://server.mesto.cz, bez jména a hesla.</translation>
        </message>
        <message>
            <source>the prefix cannot be used</source>
            <extracomment>Czech: předponu nelze použít</extracomment>
            <translation>předponu nelze použít</translation>
        </message>
        <message>
            <source>This prefix cannot be used: %2.</source>
            <extracomment>Czech: Tuto předponu nelze použít: %2.</extracomment>
            <translation>Tuto předponu nelze použít: %2.</translation>
        </message>
        <message>
            <source>Use small letters without accents, digits, hyphens and underscores, a letter first.</source>
            <extracomment>Czech: Použijte malá písmena bez háčků a čárek, číslice, spojovníky a podtržítka; první musí být písmeno.</extracomment>
            <translation>Použijte malá písmena bez háčků a čárek, číslice, spojovníky a podtržítka; první musí být písmeno.</translation>
        </message>
        <message>
            <source>the name cannot be used</source>
            <extracomment>Czech: jméno nelze použít</extracomment>
            <translation>jméno nelze použít</translation>
        </message>
        <message>
            <source>Nobody can sign in with this name: %2.</source>
            <extracomment>Czech: S tímto jménem se nelze přihlašovat: %2.</extracomment>
            <translation>S tímto jménem se nelze přihlašovat: %2.</translation>
        </message>
        <message>
            <source>Choose a name without a colon, with neither an underscore nor a space at its start.</source>
            <extracomment>Czech: Zvolte jméno bez dvojtečky, které nezačíná podtržítkem ani mezerou.</extracomment>
            <translation>Zvolte jméno bez dvojtečky, které nezačíná podtržítkem ani mezerou.</translation>
        </message>
        <message>
            <source>no such role</source>
            <extracomment>Czech: taková role není</extracomment>
            <translation>taková role není</translation>
        </message>
        <message>
            <source>A person needs a role, and there is none like this: %2.</source>
            <extracomment>Czech: Každý potřebuje roli a taková není: %2.</extracomment>
            <translation>Každý potřebuje roli a taková není: %2.</translation>
        </message>
        <message>
            <source>The roles are editor, approver, assistant, mayor and administrator.</source>
            <extracomment>Czech: Role jsou editor (redaktor), approver (schvalovatel), assistant (asistentka), mayor (starosta) a administrator (správce).</extracomment>
            <translation>Role jsou editor (redaktor), approver (schvalovatel), assistant (asistentka), mayor (starosta) a administrator (správce).</translation>
        </message>
        <message>
            <source>A new person needs a password.</source>
            <extracomment>Czech: Nový člověk potřebuje heslo.</extracomment>
            <translation>Nový člověk potřebuje heslo.</translation>
        </message>
        <message>
            <source>Nobody was added.</source>
            <extracomment>Czech: Nikdo nebyl přidán.</extracomment>
            <translation>Nikdo nebyl přidán.</translation>
        </message>
        <message>
            <source>Enter a password for the first sign-in.</source>
            <extracomment>Czech: Zadejte heslo pro první přihlášení.</extracomment>
            <translation>Zadejte heslo pro první přihlášení.</translation>
        </message>
        <message>
            <source>unknown person</source>
            <extracomment>Czech: neznámý člověk</extracomment>
            <translation>neznámý člověk</translation>
        </message>
        <message>
            <source>The server knows nobody of this name: %2.</source>
            <extracomment>Czech: Server nikoho tohoto jména nezná: %2.</extracomment>
            <translation>Server nikoho tohoto jména nezná: %2.</translation>
        </message>
        <message>
            <source>Check how the name is written.</source>
            <extracomment>Czech: Zkontrolujte, jak je jméno napsané.</extracomment>
            <translation>Zkontrolujte, jak je jméno napsané.</translation>
        </message>
        <message>
            <source>refused by a rule of the server</source>
            <extracomment>Czech: odmítlo pravidlo serveru</extracomment>
            <translation>odmítlo pravidlo serveru</translation>
        </message>
        <message>
            <source>A rule of the shared server refuses this change.</source>
            <extracomment>Czech: Pravidlo společného serveru tuto změnu odmítá.</extracomment>
            <translation>Pravidlo společného serveru tuto změnu odmítá.</translation>
        </message>
        <message>
            <source>Ask your administrator what the rule demands; the details name it.</source>
            <extracomment>Czech: Zeptejte se správce, co pravidlo požaduje; je uvedeno v podrobnostech.</extracomment>
            <translation>Zeptejte se správce, co pravidlo požaduje; je uvedeno v podrobnostech.</translation>
        </message>
        <message>
            <source>only an approver may approve</source>
            <extracomment>Czech: schvalovat smí jen schvalovatel</extracomment>
            <translation>schvalovat smí jen schvalovatel</translation>
        </message>
        <message>
            <source>The shared server takes an approval from an approver only.</source>
            <extracomment>Czech: Společný server přijme schválení jen od schvalovatele.</extracomment>
            <translation>Společný server přijme schválení jen od schvalovatele.</translation>
        </message>
        <message>
            <source>Your change and the approval stay on this computer; colleagues see neither.</source>
            <extracomment>Czech: Vaše změna i schválení zůstávají v tomto počítači; kolegové nevidí ani jedno.</extracomment>
            <translation>Vaše změna i schválení zůstávají v tomto počítači; kolegové nevidí ani jedno.</translation>
        </message>
        <message>
            <source>Take the approval back by changing the text, or ask an approver to approve the post.</source>
            <extracomment>Czech: Zrušte schválení úpravou textu, nebo požádejte o schválení schvalovatele.</extracomment>
            <translation>Zrušte schválení úpravou textu, nebo požádejte o schválení schvalovatele.</translation>
        </message>
        <message>
            <source>unknown to the server</source>
            <extracomment>Czech: server to nezná</extracomment>
            <translation>server to nezná</translation>
        </message>
        <message>
            <source>The shared server does not know documents of this kind yet.</source>
            <extracomment>Czech: Společný server tento druh dokumentů ještě nezná.</extracomment>
            <translation>Společný server tento druh dokumentů ještě nezná.</translation>
        </message>
        <message>
            <source>Ask the administrator to prepare the server once more with the newest Bubeník (bubenik-cli backend setup).</source>
            <extracomment>Czech: Požádejte správce, aby server znovu připravil nejnovějším Bubeníkem (bubenik-cli backend setup).</extracomment>
            <translation>Požádejte správce, aby server znovu připravil nejnovějším Bubeníkem (bubenik-cli backend setup).</translation>
        </message>
        <message>
            <source>incomplete for the server</source>
            <extracomment>Czech: pro server neúplné</extracomment>
            <translation>pro server neúplné</translation>
        </message>
        <message>
            <source>The shared server refuses this because something is missing in it.</source>
            <extracomment>Czech: Společný server to odmítá, protože v tom něco chybí.</extracomment>
            <translation>Společný server to odmítá, protože v tom něco chybí.</translation>
        </message>
        <message>
            <source>a password in the settings</source>
            <extracomment>Czech: heslo v nastavení</extracomment>
            <translation>heslo v nastavení</translation>
        </message>
        <message>
            <source>The settings of this channel hold something that looks like a password.</source>
            <extracomment>Czech: V nastavení tohoto kanálu je něco, co vypadá jako heslo.</extracomment>
            <translation>V nastavení tohoto kanálu je něco, co vypadá jako heslo.</translation>
        </message>
        <message>
            <source>Passwords never go to the shared server, so this channel was not sent.</source>
            <extracomment>Czech: Hesla se na společný server nikdy neposílají, a tak se tento kanál neodeslal.</extracomment>
            <translation>Hesla se na společný server nikdy neposílají, a tak se tento kanál neodeslal.</translation>
        </message>
        <message>
            <source>Enter the password in its own field, and take it out of the address.</source>
            <extracomment>Czech: Zadejte heslo do jeho vlastního pole a z adresy ho odstraňte.</extracomment>
            <translation>Zadejte heslo do jeho vlastního pole a z adresy ho odstraňte.</translation>
        </message>
        <message>
            <source>an entry that cannot be changed</source>
            <extracomment>Czech: záznam, který nelze měnit</extracomment>
            <translation>záznam, který nelze měnit</translation>
        </message>
        <message>
            <source>What was once entered in the log cannot be changed or removed.</source>
            <extracomment>Czech: Co je jednou v záznamu, nelze změnit ani odstranit.</extracomment>
            <translation>Co je jednou v záznamu, nelze změnit ani odstranit.</translation>
        </message>
        <message>
            <source>The entry on the server stays as it was.</source>
            <extracomment>Czech: Záznam na serveru zůstává, jak byl.</extracomment>
            <translation>Záznam na serveru zůstává, jak byl.</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <extracomment>Czech: Nemusíte nic dělat.</extracomment>
            <translation>Nemusíte nic dělat.</translation>
        </message>
        <message>
            <source>an entry in another's name</source>
            <extracomment>Czech: záznam cizím jménem</extracomment>
            <translation>záznam cizím jménem</translation>
        </message>
        <message>
            <source>The shared server takes entries in one's own name only.</source>
            <extracomment>Czech: Společný server přijímá záznamy jen vlastním jménem.</extracomment>
            <translation>Společný server přijímá záznamy jen vlastním jménem.</translation>
        </message>
        <message>
            <source>This entry stays on this computer.</source>
            <extracomment>Czech: Tento záznam zůstává v tomto počítači.</extracomment>
            <translation>Tento záznam zůstává v tomto počítači.</translation>
        </message>
        <message>
            <source>Connect this computer with your own account.</source>
            <extracomment>Czech: Připojte tento počítač pod svým vlastním účtem.</extracomment>
            <translation>Připojte tento počítač pod svým vlastním účtem.</translation>
        </message>
        <message>
            <source>only the mayor may answer so</source>
            <extracomment>Czech: takto smí odpovídat jen starosta</extracomment>
            <translation>takto smí odpovídat jen starosta</translation>
        </message>
        <message>
            <source>Only the mayor and the assistant may write in the mayor's name.</source>
            <extracomment>Czech: Jménem starosty smí psát jen starosta a asistentka.</extracomment>
            <translation>Jménem starosty smí psát jen starosta a asistentka.</translation>
        </message>
        <message>
            <source>Ask the assistant to send this answer.</source>
            <extracomment>Czech: Požádejte asistentku, aby tuto odpověď odeslala.</extracomment>
            <translation>Požádejte asistentku, aby tuto odpověď odeslala.</translation>
        </message>
        <message>
            <source>title</source>
            <extracomment>Czech: titulek</extracomment>
            <translation>titulek</translation>
        </message>
        <message>
            <source>lead</source>
            <extracomment>Czech: perex</extracomment>
            <translation>perex</translation>
        </message>
        <message>
            <source>text</source>
            <extracomment>Czech: text</extracomment>
            <translation>text</translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>Czech: rubriky</extracomment>
            <translation>rubriky</translation>
        </message>
        <message>
            <source>pictures and files</source>
            <extracomment>Czech: obrázky a soubory</extracomment>
            <translation>obrázky a soubory</translation>
        </message>
        <message>
            <source>description of a picture</source>
            <extracomment>Czech: popis obrázku</extracomment>
            <translation>popis obrázku</translation>
        </message>
        <message>
            <source>picture without a description</source>
            <extracomment>Czech: obrázek bez popisu</extracomment>
            <translation>obrázek bez popisu</translation>
        </message>
        <message>
            <source>name of a file</source>
            <extracomment>Czech: název souboru</extracomment>
            <translation>název souboru</translation>
        </message>
        <message>
            <source>time of publishing</source>
            <extracomment>Czech: čas zveřejnění</extracomment>
            <translation>čas zveřejnění</translation>
        </message>
        <message>
            <source>what is to go out</source>
            <extracomment>Czech: co má vyjít</extracomment>
            <translation>co má vyjít</translation>
        </message>
        <message>
            <source>publish or withdraw</source>
            <extracomment>Czech: zveřejnit, nebo stáhnout</extracomment>
            <translation>zveřejnit, nebo stáhnout</translation>
        </message>
        <message>
            <source>approval</source>
            <extracomment>Czech: schválení</extracomment>
            <translation>schválení</translation>
        </message>
        <message>
            <source>being in the archive</source>
            <extracomment>Czech: zařazení do archivu</extracomment>
            <translation>zařazení do archivu</translation>
        </message>
        <message>
            <source>being in the bin</source>
            <extracomment>Czech: umístění v koši</extracomment>
            <translation>umístění v koši</translation>
        </message>
        <message>
            <source>name of the channel</source>
            <extracomment>Czech: název kanálu</extracomment>
            <translation>název kanálu</translation>
        </message>
        <message>
            <source>address of the website</source>
            <extracomment>Czech: adresa webu</extracomment>
            <translation>adresa webu</translation>
        </message>
        <message>
            <source>sign-in name</source>
            <extracomment>Czech: přihlašovací jméno</extracomment>
            <translation>přihlašovací jméno</translation>
        </message>
        <message>
            <source>folder</source>
            <extracomment>Czech: složka</extracomment>
            <translation>složka</translation>
        </message>
        <message>
            <source>The post was begun.</source>
            <extracomment>Czech: Příspěvek byl založen.</extracomment>
            <translation>Příspěvek byl založen.</translation>
        </message>
        <message>
            <source>The text was edited.</source>
            <extracomment>Czech: Text byl upraven.</extracomment>
            <translation>Text byl upraven.</translation>
        </message>
        <message>
            <source>The text was approved.</source>
            <extracomment>Czech: Text byl schválen.</extracomment>
            <translation>Text byl schválen.</translation>
        </message>
        <message>
            <source>The post was put into the archive.</source>
            <extracomment>Czech: Příspěvek byl odložen do archivu.</extracomment>
            <translation>Příspěvek byl odložen do archivu.</translation>
        </message>
        <message>
            <source>The post was taken out of the archive.</source>
            <extracomment>Czech: Příspěvek byl vrácen z archivu.</extracomment>
            <translation>Příspěvek byl vrácen z archivu.</translation>
        </message>
        <message>
            <source>The post was moved to the bin.</source>
            <extracomment>Czech: Příspěvek byl přesunut do koše.</extracomment>
            <translation>Příspěvek byl přesunut do koše.</translation>
        </message>
        <message>
            <source>The post was brought back from the bin.</source>
            <extracomment>Czech: Příspěvek byl vrácen z koše.</extracomment>
            <translation>Příspěvek byl vrácen z koše.</translation>
        </message>
        <message>
            <source>An older version was brought back (%1).</source>
            <extracomment>Czech: Byla vrácena starší verze (%1).</extracomment>
            <translation>Byla vrácena starší verze (%1).</translation>
        </message>
        <message>
            <source>Publishing was scheduled: %1.</source>
            <extracomment>Czech: Zveřejnění bylo naplánováno: %1.</extracomment>
            <translation>Zveřejnění bylo naplánováno: %1.</translation>
        </message>
        <message>
            <source>The time of publishing was changed: %1.</source>
            <extracomment>Czech: Čas zveřejnění byl změněn: %1.</extracomment>
            <translation>Čas zveřejnění byl změněn: %1.</translation>
        </message>
        <message>
            <source>The post was withdrawn: %1.</source>
            <extracomment>Czech: Příspěvek byl stažen: %1.</extracomment>
            <translation>Příspěvek byl stažen: %1.</translation>
        </message>
        <message>
            <source>The changes were released for publishing: %1.</source>
            <extracomment>Czech: Změny byly uvolněny ke zveřejnění: %1.</extracomment>
            <translation>Změny byly uvolněny ke zveřejnění: %1.</translation>
        </message>
        <message>
            <source>The changes of two people were merged: %1.</source>
            <extracomment>Czech: Úpravy dvou lidí byly sloučeny: %1.</extracomment>
            <translation>Úpravy dvou lidí byly sloučeny: %1.</translation>
        </message>
        <message>
            <source>Of two wordings the person&apos;s own was kept: %1.</source>
            <extracomment>Czech: Z dvojího znění zůstalo vlastní: %1.</extracomment>
            <translation>Z dvojího znění zůstalo vlastní: %1.</translation>
        </message>
        <message>
            <source>Of two wordings the other one was taken: %1.</source>
            <extracomment>Czech: Z dvojího znění bylo převzato druhé: %1.</extracomment>
            <translation>Z dvojího znění bylo převzato druhé: %1.</translation>
        </message>
        <message>
            <source>Of two wordings a new one was made: %1.</source>
            <extracomment>Czech: Z dvojího znění vzniklo nové: %1.</extracomment>
            <translation>Z dvojího znění vzniklo nové: %1.</translation>
        </message>
        <message>
            <source>editor</source>
            <extracomment>Czech: redaktor</extracomment>
            <translation>redaktor</translation>
        </message>
        <message>
            <source>approver</source>
            <extracomment>Czech: schvalovatel</extracomment>
            <translation>schvalovatel</translation>
        </message>
        <message>
            <source>assistant</source>
            <extracomment>Czech: asistentka</extracomment>
            <translation>asistentka</translation>
        </message>
        <message>
            <source>mayor</source>
            <extracomment>Czech: starosta</extracomment>
            <translation>starosta</translation>
        </message>
        <message>
            <source>administrator</source>
            <extracomment>Czech: správce</extracomment>
            <translation>správce</translation>
        </message>
        <message>
            <source>writes and schedules posts</source>
            <extracomment>Czech: píše a plánuje příspěvky</extracomment>
            <translation>píše a plánuje příspěvky</translation>
        </message>
        <message>
            <source>also approves texts</source>
            <extracomment>Czech: navíc schvaluje texty</extracomment>
            <translation>navíc schvaluje texty</translation>
        </message>
        <message>
            <source>looks after contacts and the mayor&apos;s visitors</source>
            <extracomment>Czech: stará se o kontakty a návštěvy u starosty</extracomment>
            <translation>stará se o kontakty a návštěvy u starosty</translation>
        </message>
        <message>
            <source>approves and sees the visitors</source>
            <extracomment>Czech: schvaluje a vidí návštěvy</extracomment>
            <translation>schvaluje a vidí návštěvy</translation>
        </message>
        <message>
            <source>manages the server and the accounts</source>
            <extracomment>Czech: spravuje server a účty</extracomment>
            <translation>spravuje server a účty</translation>
        </message>
        <message>
            <source>%1 for one channel only</source>
            <extracomment>Czech: %1 jen pro jeden kanál</extracomment>
            <translation>%1 jen pro jeden kanál</translation>
        </message>
        <message>
            <source>setting of the channel (%1)</source>
            <extracomment>Czech: nastavení kanálu (%1)</extracomment>
            <translation>nastavení kanálu (%1)</translation>
        </message>
        <message>
            <source>Somebody else changed the same place meanwhile.</source>
            <extracomment>Czech: Stejné místo mezitím změnil někdo jiný.</extracomment>
            <translation>Stejné místo mezitím změnil někdo jiný.</translation>
        </message>
        <message>
            <source>%1 changed the same place meanwhile.</source>
            <comment>a woman</comment>
            <extracomment>Czech: %1 mezitím změnila stejné místo.</extracomment>
            <translation>%1 mezitím změnila stejné místo.</translation>
        </message>
        <message>
            <source>%1 changed the same place meanwhile.</source>
            <extracomment>Czech: Stejné místo mezitím změnil někdo jiný: %1.</extracomment>
            <translation>Stejné místo mezitím změnil někdo jiný: %1.</translation>
        </message>
        <message>
            <source>Take the other one</source>
            <extracomment>Czech: Vzít druhé</extracomment>
            <translation>Vzít druhé</translation>
        </message>
        <message>
            <source>Take the other one (%1)</source>
            <extracomment>Czech: Vzít druhé (%1)</extracomment>
            <translation>Vzít druhé (%1)</translation>
        </message>
        <message>
            <source>%1 is writing here just now.</source>
            <extracomment>Czech: Právě tu píše %1.</extracomment>
            <translation>Právě tu píše %1.</translation>
        </message>
        <message>
            <source>%1 and %2 are writing here just now.</source>
            <extracomment>Czech: Právě tu píšou %1 a %2.</extracomment>
            <translation>Právě tu píšou %1 a %2.</translation>
        </message>
        <message>
            <source>not the Page&apos;s token</source>
            <extracomment>Czech: není to token stránky</extracomment>
            <translation>není to token stránky</translation>
        </message>
        <message>
            <source>%1 has a person&apos;s token, not the Page&apos;s.</source>
            <extracomment>Czech: %1 má token osoby, ne stránky.</extracomment>
            <translation>%1 má token osoby, ne stránky.</translation>
        </message>
        <message>
            <source>Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time.</source>
            <extracomment>Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.</extracomment>
            <translation>Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.</translation>
        </message>
        <message>
            <source>Make a Page token in Meta&apos;s tools and put it in at the channel in Settings.</source>
            <extracomment>Czech: Vytvořte v nástrojích Mety token stránky a vložte ho u kanálu v Nastavení.</extracomment>
            <translation>Vytvořte v nástrojích Mety token stránky a vložte ho u kanálu v Nastavení.</translation>
        </message>
        <message>
            <source>token of another Page</source>
            <extracomment>Czech: token jiné stránky</extracomment>
            <translation>token jiné stránky</translation>
        </message>
        <message>
            <source>%1 has the token of another Page.</source>
            <extracomment>Czech: %1 má token jiné stránky.</extracomment>
            <translation>%1 má token jiné stránky.</translation>
        </message>
        <message>
            <source>Check the Page in the channel&apos;s settings, or put in the token of the right one.</source>
            <extracomment>Czech: Zkontrolujte stránku v nastavení kanálu, nebo vložte token té správné.</extracomment>
            <translation>Zkontrolujte stránku v nastavení kanálu, nebo vložte token té správné.</translation>
        </message>
        <message>
            <source>sign-in has expired</source>
            <extracomment>Czech: přihlášení vypršelo</extracomment>
            <translation>přihlášení vypršelo</translation>
        </message>
        <message>
            <source>The Page token has expired.</source>
            <extracomment>Czech: Token stránky vypršel.</extracomment>
            <translation>Token stránky vypršel.</translation>
        </message>
        <message>
            <source>Open the channel in Settings and put in a new Page token.</source>
            <extracomment>Czech: Otevřete kanál v Nastavení a vložte nový token stránky.</extracomment>
            <translation>Otevřete kanál v Nastavení a vložte nový token stránky.</translation>
        </message>
        <message>
            <source>sign-in ended by a new password</source>
            <extracomment>Czech: přihlášení skončilo změnou hesla</extracomment>
            <translation>přihlášení skončilo změnou hesla</translation>
        </message>
        <message>
            <source>The Page token ended, because whoever made it changed the password at Facebook.</source>
            <extracomment>Czech: Token stránky přestal platit, protože ten, kdo ho vytvořil, si na Facebooku změnil heslo.</extracomment>
            <translation>Token stránky přestal platit, protože ten, kdo ho vytvořil, si na Facebooku změnil heslo.</translation>
        </message>
        <message>
            <source>Facebook wants a check</source>
            <extracomment>Czech: Facebook žádá ověření</extracomment>
            <translation>Facebook žádá ověření</translation>
        </message>
        <message>
            <source>Facebook wants whoever made the Page token to confirm who they are.</source>
            <extracomment>Czech: Facebook žádá toho, kdo token stránky vytvořil, aby potvrdil svou totožnost.</extracomment>
            <translation>Facebook žádá toho, kdo token stránky vytvořil, aby potvrdil svou totožnost.</translation>
        </message>
        <message>
            <source>Sign in to facebook.com under that name, follow what it asks, then try again.</source>
            <extracomment>Czech: Přihlaste se pod tím jménem na facebook.com, vyřiďte, co žádá, a zkuste to znovu.</extracomment>
            <translation>Přihlaste se pod tím jménem na facebook.com, vyřiďte, co žádá, a zkuste to znovu.</translation>
        </message>
        <message>
            <source>access was taken away</source>
            <extracomment>Czech: přístup byl odebrán</extracomment>
            <translation>přístup byl odebrán</translation>
        </message>
        <message>
            <source>Access to the Page was taken away from Bubeník at Facebook.</source>
            <extracomment>Czech: Bubeníkovi byl na Facebooku odebrán přístup ke stránce.</extracomment>
            <translation>Bubeníkovi byl na Facebooku odebrán přístup ke stránce.</translation>
        </message>
        <message>
            <source>role on the Page was lost</source>
            <extracomment>Czech: chybí role na stránce</extracomment>
            <translation>chybí role na stránce</translation>
        </message>
        <message>
            <source>Whoever made the Page token no longer has a role on the Page.</source>
            <extracomment>Czech: Ten, kdo token stránky vytvořil, už na stránce nemá žádnou roli.</extracomment>
            <translation>Ten, kdo token stránky vytvořil, už na stránce nemá žádnou roli.</translation>
        </message>
        <message>
            <source>Give the role back in the Page&apos;s settings at Facebook, or put in a token of somebody who has one.</source>
            <extracomment>Czech: Vraťte mu roli v nastavení stránky na Facebooku, nebo vložte token někoho, kdo ji má.</extracomment>
            <translation>Vraťte mu roli v nastavení stránky na Facebooku, nebo vložte token někoho, kdo ji má.</translation>
        </message>
        <message>
            <source>token is not valid</source>
            <extracomment>Czech: token neplatí</extracomment>
            <translation>token neplatí</translation>
        </message>
        <message>
            <source>The Page token is not valid any more.</source>
            <extracomment>Czech: Token stránky už neplatí.</extracomment>
            <translation>Token stránky už neplatí.</translation>
        </message>
        <message>
            <source>sign-in expires soon</source>
            <extracomment>Czech: přihlášení brzy vyprší</extracomment>
            <translation>přihlášení brzy vyprší</translation>
        </message>
        <message>
            <source>The Page token expires within two weeks.</source>
            <extracomment>Czech: Token stránky vyprší do dvou týdnů.</extracomment>
            <translation>Token stránky vyprší do dvou týdnů.</translation>
        </message>
        <message>
            <source>It still works. Afterwards nothing goes to Facebook.</source>
            <extracomment>Czech: Zatím funguje. Potom už na Facebook nic neodejde.</extracomment>
            <translation>Zatím funguje. Potom už na Facebook nic neodejde.</translation>
        </message>
        <message>
            <source>Facebook has blocked posting</source>
            <extracomment>Czech: Facebook zablokoval přidávání</extracomment>
            <translation>Facebook zablokoval přidávání</translation>
        </message>
        <message>
            <source>Facebook has blocked posting for a time, because it takes something for misuse.</source>
            <extracomment>Czech: Facebook na čas zablokoval přidávání příspěvků, protože něco považuje za zneužití.</extracomment>
            <translation>Facebook na čas zablokoval přidávání příspěvků, protože něco považuje za zneužití.</translation>
        </message>
        <message>
            <source>Look at the Page&apos;s notices at Facebook. Bubeník sends nothing more by itself; try again when the block has ended.</source>
            <extracomment>Czech: Podívejte se na upozornění stránky na Facebooku. Bubeník sám nic dalšího neposílá; zkuste to, až blokace skončí.</extracomment>
            <translation>Podívejte se na upozornění stránky na Facebooku. Bubeník sám nic dalšího neposílá; zkuste to, až blokace skončí.</translation>
        </message>
        <message>
            <source>a permission is missing</source>
            <extracomment>Czech: chybí oprávnění</extracomment>
            <translation>chybí oprávnění</translation>
        </message>
        <message>
            <source>Facebook does not permit this with the token of the Page.</source>
            <extracomment>Czech: S tímto tokenem stránky to Facebook nedovolí.</extracomment>
            <translation>S tímto tokenem stránky to Facebook nedovolí.</translation>
        </message>
        <message>
            <source>Make a new Page token with all permissions that the help names. What was posted by another program can be changed only there.</source>
            <extracomment>Czech: Vytvořte nový token stránky se všemi oprávněními, která uvádí nápověda. Co přidal jiný program, se dá změnit jen v něm.</extracomment>
            <translation>Vytvořte nový token stránky se všemi oprávněními, která uvádí nápověda. Co přidal jiný program, se dá změnit jen v něm.</translation>
        </message>
        <message>
            <source>the Page is not published</source>
            <extracomment>Czech: stránka není zveřejněná</extracomment>
            <translation>stránka není zveřejněná</translation>
        </message>
        <message>
            <source>The Page is not published at Facebook.</source>
            <extracomment>Czech: Stránka není na Facebooku zveřejněná.</extracomment>
            <translation>Stránka není na Facebooku zveřejněná.</translation>
        </message>
        <message>
            <source>Nobody but its administrators sees what is posted there.</source>
            <extracomment>Czech: Co se tam přidá, nevidí nikdo kromě jejích správců.</extracomment>
            <translation>Co se tam přidá, nevidí nikdo kromě jejích správců.</translation>
        </message>
        <message>
            <source>Publish the Page in its settings at Facebook.</source>
            <extracomment>Czech: Zveřejněte stránku v jejím nastavení na Facebooku.</extracomment>
            <translation>Zveřejněte stránku v jejím nastavení na Facebooku.</translation>
        </message>
        <message>
            <source>Facebook asks to wait</source>
            <extracomment>Czech: Facebook žádá o strpení</extracomment>
            <translation>Facebook žádá o strpení</translation>
        </message>
        <message>
            <source>Facebook takes no more requests for a while.</source>
            <extracomment>Czech: Facebook chvíli nepřijímá další požadavky.</extracomment>
            <translation>Facebook chvíli nepřijímá další požadavky.</translation>
        </message>
        <message>
            <source>Nothing needs doing: Bubeník goes on when the time that Facebook has named is over.</source>
            <extracomment>Czech: Nemusíte nic dělat: Bubeník bude pokračovat, až uplyne doba, kterou Facebook určil.</extracomment>
            <translation>Nemusíte nic dělat: Bubeník bude pokračovat, až uplyne doba, kterou Facebook určil.</translation>
        </message>
        <message>
            <source>waits for its time</source>
            <extracomment>Czech: čeká na svůj čas</extracomment>
            <translation>čeká na svůj čas</translation>
        </message>
        <message>
            <source>%1 takes this only at its time.</source>
            <extracomment>Czech: %1 to vezme až v pravý čas.</extracomment>
            <translation>%1 to vezme až v pravý čas.</translation>
        </message>
        <message>
            <source>Leave this computer on: Bubeník sends it at its time.</source>
            <extracomment>Czech: Nechte počítač zapnutý: Bubeník to odešle včas.</extracomment>
            <translation>Nechte počítač zapnutý: Bubeník to odešle včas.</translation>
        </message>
        <message>
            <source>too near for Facebook to schedule</source>
            <extracomment>Czech: na naplánování už je pozdě</extracomment>
            <translation>na naplánování už je pozdě</translation>
        </message>
        <message>
            <source>Facebook does not schedule what is due in a few minutes.</source>
            <extracomment>Czech: Facebook neplánuje to, co má vyjít za pár minut.</extracomment>
            <translation>Facebook neplánuje to, co má vyjít za pár minut.</translation>
        </message>
        <message>
            <source>Leave this computer on: Bubeník publishes it at its time.</source>
            <extracomment>Czech: Nechte počítač zapnutý: Bubeník to zveřejní včas.</extracomment>
            <translation>Nechte počítač zapnutý: Bubeník to zveřejní včas.</translation>
        </message>
        <message>
            <source>same text as the post before</source>
            <extracomment>Czech: stejný text jako minule</extracomment>
            <translation>stejný text jako minule</translation>
        </message>
        <message>
            <source>Facebook refuses the same text as in the post before.</source>
            <extracomment>Czech: Facebook odmítá stejný text jako v předchozím příspěvku.</extracomment>
            <translation>Facebook odmítá stejný text jako v předchozím příspěvku.</translation>
        </message>
        <message>
            <source>Look whether it is on the Page already. If not, change a few words.</source>
            <extracomment>Czech: Podívejte se, jestli už na stránce není. Pokud ne, změňte pár slov.</extracomment>
            <translation>Podívejte se, jestli už na stránce není. Pokud ne, změňte pár slov.</translation>
        </message>
        <message>
            <source>too long for Facebook</source>
            <extracomment>Czech: na Facebook moc dlouhé</extracomment>
            <translation>na Facebook moc dlouhé</translation>
        </message>
        <message>
            <source>The text is longer than the 63,206 characters that Facebook takes.</source>
            <extracomment>Czech: Text je delší než 63 206 znaků, které Facebook přijme.</extracomment>
            <translation>Text je delší než 63 206 znaků, které Facebook přijme.</translation>
        </message>
        <message>
            <source>Give Facebook a shorter text of its own and point to the website.</source>
            <extracomment>Czech: Napište pro Facebook vlastní kratší text a odkažte na web.</extracomment>
            <translation>Napište pro Facebook vlastní kratší text a odkažte na web.</translation>
        </message>
        <message>
            <source>Facebook refuses a photo</source>
            <extracomment>Czech: Facebook odmítá fotku</extracomment>
            <translation>Facebook odmítá fotku</translation>
        </message>
        <message>
            <source>Facebook does not take the photo: %2</source>
            <extracomment>Czech: Facebook nepřijal fotku: %2</extracomment>
            <translation>Facebook nepřijal fotku: %2</translation>
        </message>
        <message>
            <source>Replace the photo, or save it anew as JPEG.</source>
            <extracomment>Czech: Fotku vyměňte, nebo ji znovu uložte jako JPEG.</extracomment>
            <translation>Fotku vyměňte, nebo ji znovu uložte jako JPEG.</translation>
        </message>
        <message>
            <source>Facebook refuses it</source>
            <extracomment>Czech: Facebook to odmítá</extracomment>
            <translation>Facebook to odmítá</translation>
        </message>
        <message>
            <source>Facebook refuses the post as it is.</source>
            <extracomment>Czech: Facebook příspěvek v této podobě odmítá.</extracomment>
            <translation>Facebook příspěvek v této podobě odmítá.</translation>
        </message>
        <message>
            <source>Open the technical details: they hold what Facebook says. Often it is the time or a photo.</source>
            <extracomment>Czech: Otevřete technické podrobnosti, je v nich, co Facebook říká. Často jde o čas nebo o fotku.</extracomment>
            <translation>Otevřete technické podrobnosti, je v nich, co Facebook říká. Často jde o čas nebo o fotku.</translation>
        </message>
        <message>
            <source>not on Facebook any more</source>
            <extracomment>Czech: na Facebooku už není</extracomment>
            <translation>na Facebooku už není</translation>
        </message>
        <message>
            <source>It is not on Facebook any more.</source>
            <extracomment>Czech: Na Facebooku už ta zpráva není.</extracomment>
            <translation>Na Facebooku už ta zpráva není.</translation>
        </message>
        <message>
            <source>If it was deleted there on purpose, nothing needs doing. Otherwise publish it anew.</source>
            <extracomment>Czech: Pokud to tam někdo smazal záměrně, nemusíte nic dělat. Jinak to zveřejněte znovu.</extracomment>
            <translation>Pokud to tam někdo smazal záměrně, nemusíte nic dělat. Jinak to zveřejněte znovu.</translation>
        </message>
        <message>
            <source>found more than once</source>
            <extracomment>Czech: nalezeno víckrát</extracomment>
            <translation>nalezeno víckrát</translation>
        </message>
        <message>
            <source>There are several posts with this text and time.</source>
            <extracomment>Czech: Příspěvků s tímto textem a časem je víc.</extracomment>
            <translation>Příspěvků s tímto textem a časem je víc.</translation>
        </message>
        <message>
            <source>It cannot be told which of them is this one, so nothing is sent again.</source>
            <extracomment>Czech: Nedá se poznat, který z nich to je, proto se nic neposílá znovu.</extracomment>
            <translation>Nedá se poznat, který z nich to je, proto se nic neposílá znovu.</translation>
        </message>
        <message>
            <source>Look at the Page, delete what is too many, and say which one is right.</source>
            <extracomment>Czech: Podívejte se na stránku, smažte, co přebývá, a řekněte, který je ten pravý.</extracomment>
            <translation>Podívejte se na stránku, smažte, co přebývá, a řekněte, který je ten pravý.</translation>
        </message>
        <message>
            <source>has to be published anew</source>
            <extracomment>Czech: musí se vydat znovu</extracomment>
            <translation>musí se vydat znovu</translation>
        </message>
        <message>
            <source>%1 cannot change it like that.</source>
            <extracomment>Czech: %1 to takhle upravit neumí.</extracomment>
            <translation>%1 to takhle upravit neumí.</translation>
        </message>
        <message>
            <source>It is deleted and published anew; likes and comments of the old one are lost.</source>
            <extracomment>Czech: Smaže se a vydá znovu; reakce a komentáře u původního se ztratí.</extracomment>
            <translation>Smaže se a vydá znovu; reakce a komentáře u původního se ztratí.</translation>
        </message>
        <message>
            <source>not a Page</source>
            <extracomment>Czech: není to stránka</extracomment>
            <translation>není to stránka</translation>
        </message>
        <message>
            <source>This is neither a Page&apos;s number nor its address.</source>
            <extracomment>Czech: Není to číslo ani adresa stránky.</extracomment>
            <translation>Není to číslo ani adresa stránky.</translation>
        </message>
        <message>
            <source>The channel cannot be saved like this.</source>
            <extracomment>Czech: Kanál takhle nejde uložit.</extracomment>
            <translation>Kanál takhle nejde uložit.</translation>
        </message>
        <message>
            <source>Copy the address of the Page from the browser.</source>
            <extracomment>Czech: Zkopírujte adresu stránky z prohlížeče.</extracomment>
            <translation>Zkopírujte adresu stránky z prohlížeče.</translation>
        </message>
        <message>
            <source>may not publish</source>
            <extracomment>Czech: nesmí zveřejňovat</extracomment>
            <translation>nesmí zveřejňovat</translation>
        </message>
        <message>
            <source>The Page token lacks the permission to publish (pages_manage_posts).</source>
            <extracomment>Czech: Tokenu stránky chybí oprávnění zveřejňovat (pages_manage_posts).</extracomment>
            <translation>Tokenu stránky chybí oprávnění zveřejňovat (pages_manage_posts).</translation>
        </message>
        <message>
            <source>Make a new Page token with this permission and put it in at the channel in Settings.</source>
            <extracomment>Czech: Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.</extracomment>
            <translation>Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.</translation>
        </message>
        <message>
            <source>may not read the Page</source>
            <extracomment>Czech: nesmí číst stránku</extracomment>
            <translation>nesmí číst stránku</translation>
        </message>
        <message>
            <source>The Page token lacks the permission to read the Page (pages_read_engagement).</source>
            <extracomment>Czech: Tokenu stránky chybí oprávnění číst stránku (pages_read_engagement).</extracomment>
            <translation>Tokenu stránky chybí oprávnění číst stránku (pages_read_engagement).</translation>
        </message>
        <message>
            <source>may not read comments</source>
            <extracomment>Czech: nesmí číst komentáře</extracomment>
            <translation>nesmí číst komentáře</translation>
        </message>
        <message>
            <source>The Page token lacks the permission to read comments (pages_read_user_content).</source>
            <extracomment>Czech: Tokenu stránky chybí oprávnění číst komentáře (pages_read_user_content).</extracomment>
            <translation>Tokenu stránky chybí oprávnění číst komentáře (pages_read_user_content).</translation>
        </message>
        <message>
            <source>Publishing works; citizens&apos; comments do not come here.</source>
            <extracomment>Czech: Zveřejňování funguje, komentáře občanů sem ale nepřijdou.</extracomment>
            <translation>Zveřejňování funguje, komentáře občanů sem ale nepřijdou.</translation>
        </message>
        <message>
            <source>may not answer comments</source>
            <extracomment>Czech: nesmí odpovídat na komentáře</extracomment>
            <translation>nesmí odpovídat na komentáře</translation>
        </message>
        <message>
            <source>The Page token lacks the permission to answer comments (pages_manage_engagement).</source>
            <extracomment>Czech: Tokenu stránky chybí oprávnění odpovídat na komentáře (pages_manage_engagement).</extracomment>
            <translation>Tokenu stránky chybí oprávnění odpovídat na komentáře (pages_manage_engagement).</translation>
        </message>
        <message>
            <source>Publishing works; comments cannot be answered or hidden from here.</source>
            <extracomment>Czech: Zveřejňování funguje, na komentáře se odsud ale nedá odpovědět ani je skrýt.</extracomment>
            <translation>Zveřejňování funguje, na komentáře se odsud ale nedá odpovědět ani je skrýt.</translation>
        </message>
        <message>
            <source>may not read figures</source>
            <extracomment>Czech: nesmí číst čísla</extracomment>
            <translation>nesmí číst čísla</translation>
        </message>
        <message>
            <source>The Page token lacks the permission to read figures (read_insights).</source>
            <extracomment>Czech: Tokenu stránky chybí oprávnění číst statistiky (read_insights).</extracomment>
            <translation>Tokenu stránky chybí oprávnění číst statistiky (read_insights).</translation>
        </message>
        <message>
            <source>Publishing works; how many people saw a post is not shown.</source>
            <extracomment>Czech: Zveřejňování funguje, jen neuvidíte, kolik lidí příspěvek vidělo.</extracomment>
            <translation>Zveřejňování funguje, jen neuvidíte, kolik lidí příspěvek vidělo.</translation>
        </message>
        <message>
            <source>the change is made by deleting it and publishing it anew</source>
            <extracomment>Czech: úprava se udělá smazáním a novým vydáním</extracomment>
            <translation>úprava se udělá smazáním a novým vydáním</translation>
        </message>
        <message>
            <source>empty answer</source>
            <extracomment>Czech: prázdná odpověď</extracomment>
            <translation>prázdná odpověď</translation>
        </message>
        <message>
            <source>There is no text in the answer.</source>
            <extracomment>Czech: V odpovědi není žádný text.</extracomment>
            <translation>V odpovědi není žádný text.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <extracomment>Czech: Nic se nezměnilo.</extracomment>
            <translation>Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Write the answer first.</source>
            <extracomment>Czech: Nejdřív odpověď napište.</extracomment>
            <translation>Nejdřív odpověď napište.</translation>
        </message>
        <message>
            <source>answered already</source>
            <extracomment>Czech: už je odpovězeno</extracomment>
            <translation>už je odpovězeno</translation>
        </message>
        <message>
            <source>This comment has an answer already.</source>
            <extracomment>Czech: Na tento komentář už se odpovědělo.</extracomment>
            <translation>Na tento komentář už se odpovědělo.</translation>
        </message>
        <message>
            <source>Look at the answer; another one can be written on the Page itself.</source>
            <extracomment>Czech: Podívejte se na odpověď; další můžete napsat přímo na stránce.</extracomment>
            <translation>Podívejte se na odpověď; další můžete napsat přímo na stránce.</translation>
        </message>
        <message>
            <source>cannot be answered</source>
            <extracomment>Czech: nejde odpovědět</extracomment>
            <translation>nejde odpovědět</translation>
        </message>
        <message>
            <source>This comment cannot be answered.</source>
            <extracomment>Czech: Na tento komentář nejde odpovědět.</extracomment>
            <translation>Na tento komentář nejde odpovědět.</translation>
        </message>
        <message>
            <source>It was deleted, or its author takes no answers.</source>
            <extracomment>Czech: Někdo ho smazal, nebo jeho autor odpovědi nepřijímá.</extracomment>
            <translation>Někdo ho smazal, nebo jeho autor odpovědi nepřijímá.</translation>
        </message>
        <message>
            <source>cannot be hidden</source>
            <extracomment>Czech: nejde skrýt</extracomment>
            <translation>nejde skrýt</translation>
        </message>
        <message>
            <source>This comment cannot be hidden.</source>
            <extracomment>Czech: Tento komentář nejde skrýt.</extracomment>
            <translation>Tento komentář nejde skrýt.</translation>
        </message>
        <message>
            <source>Look at it on the Page itself.</source>
            <extracomment>Czech: Podívejte se na něj přímo na stránce.</extracomment>
            <translation>Podívejte se na něj přímo na stránce.</translation>
        </message>
        <message>
            <source>on its way</source>
            <extracomment>Czech: je na cestě</extracomment>
            <translation>je na cestě</translation>
        </message>
        <message>
            <source>The answer is on its way or sent.</source>
            <extracomment>Czech: Odpověď je na cestě nebo už odešla.</extracomment>
            <translation>Odpověď je na cestě nebo už odešla.</translation>
        </message>
        <message>
            <source>Wait until its state is known.</source>
            <extracomment>Czech: Počkejte, až bude jasné, jak dopadla.</extracomment>
            <translation>Počkejte, až bude jasné, jak dopadla.</translation>
        </message>
        <message>
            <source>no answer</source>
            <extracomment>Czech: žádná odpověď</extracomment>
            <translation>žádná odpověď</translation>
        </message>
        <message>
            <source>There is no answer to this comment.</source>
            <extracomment>Czech: Na tento komentář nikdo neodpověděl.</extracomment>
            <translation>Na tento komentář nikdo neodpověděl.</translation>
        </message>
        <message>
            <source>Write one first.</source>
            <extracomment>Czech: Nejdřív ji napište.</extracomment>
            <translation>Nejdřív ji napište.</translation>
        </message>
        <message>
            <source>no comments there</source>
            <extracomment>Czech: nejsou tam komentáře</extracomment>
            <translation>nejsou tam komentáře</translation>
        </message>
        <message>
            <source>The post is nowhere where people comment.</source>
            <extracomment>Czech: Příspěvek není nikde, kde lidé komentují.</extracomment>
            <translation>Příspěvek není nikde, kde lidé komentují.</translation>
        </message>
        <message>
            <source>There is nothing to read.</source>
            <extracomment>Czech: Není co číst.</extracomment>
            <translation>Není co číst.</translation>
        </message>
        <message>
            <source>Publish it on a channel with comments, such as Facebook.</source>
            <extracomment>Czech: Vydejte ho na kanálu s komentáři, třeba na Facebooku.</extracomment>
            <translation>Vydejte ho na kanálu s komentáři, třeba na Facebooku.</translation>
        </message>
        <message>
            <source>no such comment</source>
            <extracomment>Czech: takový komentář není</extracomment>
            <translation>takový komentář není</translation>
        </message>
        <message>
            <source>There is no such comment.</source>
            <extracomment>Czech: Takový komentář tu není.</extracomment>
            <translation>Takový komentář tu není.</translation>
        </message>
        <message>
            <source>It may have been deleted with time.</source>
            <extracomment>Czech: Možná už uplynula doba, po kterou se uchovává.</extracomment>
            <translation>Možná už uplynula doba, po kterou se uchovává.</translation>
        </message>
        <message>
            <source>List the comments of the post again.</source>
            <extracomment>Czech: Nechte si komentáře příspěvku vypsat znovu.</extracomment>
            <translation>Nechte si komentáře příspěvku vypsat znovu.</translation>
        </message>
        <message>
            <source>no recording</source>
            <extracomment>Czech: chybí nahrávka</extracomment>
            <translation>chybí nahrávka</translation>
        </message>
        <message>
            <source>The announcement has no recording yet.</source>
            <extracomment>Czech: Hlášení ještě nemá nahrávku.</extracomment>
            <translation>Hlášení ještě nemá nahrávku.</translation>
        </message>
        <message>
            <source>There is no sound to work on.</source>
            <extracomment>Czech: Není z čeho vyrobit zvuk.</extracomment>
            <translation>Není z čeho vyrobit zvuk.</translation>
        </message>
        <message>
            <source>Record it, or take in a sound file.</source>
            <extracomment>Czech: Nahrajte je, nebo vložte zvukový soubor.</extracomment>
            <translation>Nahrajte je, nebo vložte zvukový soubor.</translation>
        </message>
        <message>
            <source>sound not made yet</source>
            <extracomment>Czech: zvuk ještě není hotový</extracomment>
            <translation>zvuk ještě není hotový</translation>
        </message>
        <message>
            <source>The announcement&apos;s sound is not made yet, or not as it is now.</source>
            <extracomment>Czech: Zvuk hlášení ještě není hotový, nebo se od té doby změnil.</extracomment>
            <translation>Zvuk hlášení ještě není hotový, nebo se od té doby změnil.</translation>
        </message>
        <message>
            <source>Let the sound be made, then publish.</source>
            <extracomment>Czech: Nechte zvuk vyrobit a pak hlášení zveřejněte.</extracomment>
            <translation>Nechte zvuk vyrobit a pak hlášení zveřejněte.</translation>
        </message>
        <message>
            <source>no such announcement</source>
            <extracomment>Czech: takové hlášení není</extracomment>
            <translation>takové hlášení není</translation>
        </message>
        <message>
            <source>There is no such announcement.</source>
            <extracomment>Czech: Takové hlášení tu není.</extracomment>
            <translation>Takové hlášení tu není.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>Czech: Nic se nezměnilo.</extracomment>
            <translation>Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>List the announcements and take one of them.</source>
            <extracomment>Czech: Nechte si hlášení vypsat a vyberte z nich.</extracomment>
            <translation>Nechte si hlášení vypsat a vyberte z nich.</translation>
        </message>
        <message>
            <source>sound missing in the feed</source>
            <extracomment>Czech: zvuk chybí v kanálu RSS</extracomment>
            <translation>zvuk chybí v kanálu RSS</translation>
        </message>
        <message>
            <source>The article is out, but its sound is missing in the website&apos;s feed.</source>
            <extracomment>Czech: Článek je venku, ale v RSS webu u něj chybí zvuk.</extracomment>
            <translation>Článek je venku, ale v RSS webu u něj chybí zvuk.</translation>
        </message>
        <message>
            <source>Those who read the news in the app cannot play it there; on the website they can.</source>
            <extracomment>Czech: Kdo čte novinky v aplikaci, hlášení si v ní nepřehraje; na webu ano.</extracomment>
            <translation>Kdo čte novinky v aplikaci, hlášení si v ní nepřehraje; na webu ano.</translation>
        </message>
        <message>
            <source>Bubeník goes on looking. If it stays like this, ask the website&apos;s administrator to check its scheduler (cron) and feed.</source>
            <extracomment>Czech: Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby zkontroloval plánovač (cron) a kanál RSS.</extracomment>
            <translation>Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby zkontroloval plánovač (cron) a kanál RSS.</translation>
        </message>
        <message>
            <source>no microphone</source>
            <extracomment>Czech: žádný mikrofon</extracomment>
            <translation>žádný mikrofon</translation>
        </message>
        <message>
            <source>No microphone is connected to this computer.</source>
            <extracomment>Czech: K počítači není připojený žádný mikrofon.</extracomment>
            <translation>K počítači není připojený žádný mikrofon.</translation>
        </message>
        <message>
            <source>An announcement cannot be recorded; a sound from a file can be used even now.</source>
            <extracomment>Czech: Hlášení zatím nelze nahrát; vložit hotový zvuk ze souboru lze i teď.</extracomment>
            <translation>Hlášení zatím nelze nahrát; vložit hotový zvuk ze souboru lze i teď.</translation>
        </message>
        <message>
            <source>Connect a microphone. It appears in the list as soon as the computer finds it.</source>
            <extracomment>Czech: Připojte mikrofon. Jakmile ho počítač najde, objeví se v nabídce.</extracomment>
            <translation>Připojte mikrofon. Jakmile ho počítač najde, objeví se v nabídce.</translation>
        </message>
        <message>
            <source>no sound on this computer</source>
            <extracomment>Czech: zvuk v počítači neběží</extracomment>
            <translation>zvuk v počítači neběží</translation>
        </message>
        <message>
            <source>The sound system of this computer is not running.</source>
            <extracomment>Czech: Zvukový systém počítače neběží.</extracomment>
            <translation>Zvukový systém počítače neběží.</translation>
        </message>
        <message>
            <source>Log out and in again. If that does not help, ask your administrator to start PipeWire or PulseAudio.</source>
            <extracomment>Czech: Odhlaste se a znovu přihlaste. Nepomůže-li to, požádejte správce, aby spustil PipeWire nebo PulseAudio.</extracomment>
            <translation>Odhlaste se a znovu přihlaste. Nepomůže-li to, požádejte správce, aby spustil PipeWire nebo PulseAudio.</translation>
        </message>
        <message>
            <source>microphone disconnected</source>
            <extracomment>Czech: mikrofon odpojen</extracomment>
            <translation>mikrofon odpojen</translation>
        </message>
        <message>
            <source>The microphone was disconnected: %2.</source>
            <extracomment>Czech: Mikrofon se odpojil: %2.</extracomment>
            <translation>Mikrofon se odpojil: %2.</translation>
        </message>
        <message>
            <source>What you said until then is saved.</source>
            <extracomment>Czech: Co jste do té chvíle řekli, je uložené.</extracomment>
            <translation>Co jste do té chvíle řekli, je uložené.</translation>
        </message>
        <message>
            <source>Connect it again or choose another one, and go on where you stopped.</source>
            <extracomment>Czech: Připojte ho znovu, nebo vyberte jiný mikrofon, a pokračujte, kde jste přestali.</extracomment>
            <translation>Připojte ho znovu, nebo vyberte jiný mikrofon, a pokračujte, kde jste přestali.</translation>
        </message>
        <message>
            <source>Go on</source>
            <extracomment>Czech: Pokračovat</extracomment>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>microphone not allowed</source>
            <extracomment>Czech: mikrofon není povolený</extracomment>
            <translation>mikrofon není povolený</translation>
        </message>
        <message>
            <source>Bubeník may not use the microphone.</source>
            <extracomment>Czech: Bubeník nesmí používat mikrofon.</extracomment>
            <translation>Bubeník nesmí používat mikrofon.</translation>
        </message>
        <message>
            <source>Allow it in the computer&apos;s privacy settings, or ask your administrator to.</source>
            <extracomment>Czech: Povolte mu mikrofon v nastavení soukromí počítače, nebo o to požádejte správce.</extracomment>
            <translation>Povolte mu mikrofon v nastavení soukromí počítače, nebo o to požádejte správce.</translation>
        </message>
        <message>
            <source>microphone cannot be opened</source>
            <extracomment>Czech: mikrofon nejde otevřít</extracomment>
            <translation>mikrofon nejde otevřít</translation>
        </message>
        <message>
            <source>The microphone cannot be opened: %2.</source>
            <extracomment>Czech: Mikrofon nejde otevřít: %2.</extracomment>
            <translation>Mikrofon nejde otevřít: %2.</translation>
        </message>
        <message>
            <source>Nothing is being recorded.</source>
            <extracomment>Czech: Nic se nenahrává.</extracomment>
            <translation>Nic se nenahrává.</translation>
        </message>
        <message>
            <source>Close other programs that use it, such as a video call, or choose another microphone.</source>
            <extracomment>Czech: Zavřete jiné programy, které ho používají, například videohovor, nebo vyberte jiný mikrofon.</extracomment>
            <translation>Zavřete jiné programy, které ho používají, například videohovor, nebo vyberte jiný mikrofon.</translation>
        </message>
        <message>
            <source>being recorded</source>
            <extracomment>Czech: právě se nahrává</extracomment>
            <translation>právě se nahrává</translation>
        </message>
        <message>
            <source>Another window already records into this file.</source>
            <extracomment>Czech: Do tohoto souboru už nahrává jiné okno.</extracomment>
            <translation>Do tohoto souboru už nahrává jiné okno.</translation>
        </message>
        <message>
            <source>Its recording is not touched.</source>
            <extracomment>Czech: Jeho nahrávky se to nijak nedotkne.</extracomment>
            <translation>Jeho nahrávky se to nijak nedotkne.</translation>
        </message>
        <message>
            <source>End the recording there first.</source>
            <extracomment>Czech: Nejdřív tam nahrávání ukončete.</extracomment>
            <translation>Nejdřív tam nahrávání ukončete.</translation>
        </message>
        <message>
            <source>The recording stopped: the disk is full.</source>
            <extracomment>Czech: Nahrávání se zastavilo: disk je plný.</extracomment>
            <translation>Nahrávání se zastavilo: disk je plný.</translation>
        </message>
        <message>
            <source>Free some space on the disk and go on where you stopped.</source>
            <extracomment>Czech: Uvolněte na disku místo a pokračujte, kde jste přestali.</extracomment>
            <translation>Uvolněte na disku místo a pokračujte, kde jste přestali.</translation>
        </message>
        <message>
            <source>recording cannot be saved</source>
            <extracomment>Czech: nelze ukládat nahrávku</extracomment>
            <translation>nelze ukládat nahrávku</translation>
        </message>
        <message>
            <source>The recording stopped: the disk cannot be written to.</source>
            <extracomment>Czech: Nahrávání se zastavilo: na disk nelze zapisovat.</extracomment>
            <translation>Nahrávání se zastavilo: na disk nelze zapisovat.</translation>
        </message>
        <message>
            <source>Look whether the disk or the network folder is connected, and go on where you stopped.</source>
            <extracomment>Czech: Zkontrolujte, zda je disk nebo síťová složka připojená, a pokračujte, kde jste přestali.</extracomment>
            <translation>Zkontrolujte, zda je disk nebo síťová složka připojená, a pokračujte, kde jste přestali.</translation>
        </message>
        <message>
            <source>The sound file is not there: %2</source>
            <extracomment>Czech: Zvukový soubor tu není: %2</extracomment>
            <translation>Zvukový soubor tu není: %2</translation>
        </message>
        <message>
            <source>The announcement stays as it was.</source>
            <extracomment>Czech: Hlášení zůstává, jak bylo.</extracomment>
            <translation>Hlášení zůstává, jak bylo.</translation>
        </message>
        <message>
            <source>Look whether somebody moved it, or choose another one.</source>
            <extracomment>Czech: Zkontrolujte, zda ho někdo nepřesunul, nebo vyberte jiný.</extracomment>
            <translation>Zkontrolujte, zda ho někdo nepřesunul, nebo vyberte jiný.</translation>
        </message>
        <message>
            <source>not a sound</source>
            <extracomment>Czech: není to zvuk</extracomment>
            <translation>není to zvuk</translation>
        </message>
        <message>
            <source>The file holds no sound that Bubeník understands: %2</source>
            <extracomment>Czech: V souboru není zvuk, kterému by Bubeník rozuměl: %2</extracomment>
            <translation>V souboru není zvuk, kterému by Bubeník rozuměl: %2</translation>
        </message>
        <message>
            <source>Use a WAV, MP3, M4A, OGG or FLAC file.</source>
            <extracomment>Czech: Použijte soubor WAV, MP3, M4A, OGG nebo FLAC.</extracomment>
            <translation>Použijte soubor WAV, MP3, M4A, OGG nebo FLAC.</translation>
        </message>
        <message>
            <source>empty sound</source>
            <extracomment>Czech: prázdný zvuk</extracomment>
            <translation>prázdný zvuk</translation>
        </message>
        <message>
            <source>There is not a second of sound in it: %2</source>
            <extracomment>Czech: V souboru není ani vteřina zvuku: %2</extracomment>
            <translation>V souboru není ani vteřina zvuku: %2</translation>
        </message>
        <message>
            <source>Record it again or choose another file.</source>
            <extracomment>Czech: Nahrajte hlášení znovu, nebo vyberte jiný soubor.</extracomment>
            <translation>Nahrajte hlášení znovu, nebo vyberte jiný soubor.</translation>
        </message>
        <message>
            <source>only silence</source>
            <extracomment>Czech: jen ticho</extracomment>
            <translation>jen ticho</translation>
        </message>
        <message>
            <source>Nothing can be heard in the recording.</source>
            <extracomment>Czech: V nahrávce není nic slyšet.</extracomment>
            <translation>V nahrávce není nic slyšet.</translation>
        </message>
        <message>
            <source>Citizens would hear only silence, so no sound was made of it.</source>
            <extracomment>Czech: Občané by slyšeli jen ticho, proto se zvuk nevytvořil.</extracomment>
            <translation>Občané by slyšeli jen ticho, proto se zvuk nevytvořil.</translation>
        </message>
        <message>
            <source>Look whether the right microphone is chosen and not muted, and record it again.</source>
            <extracomment>Czech: Zkontrolujte, zda je vybraný správný mikrofon a zda není ztlumený, a nahrajte hlášení znovu.</extracomment>
            <translation>Zkontrolujte, zda je vybraný správný mikrofon a zda není ztlumený, a nahrajte hlášení znovu.</translation>
        </message>
        <message>
            <source>too short</source>
            <extracomment>Czech: příliš krátké</extracomment>
            <translation>příliš krátké</translation>
        </message>
        <message>
            <source>The recording is shorter than half a second.</source>
            <extracomment>Czech: Nahrávka je kratší než půl vteřiny.</extracomment>
            <translation>Nahrávka je kratší než půl vteřiny.</translation>
        </message>
        <message>
            <source>No sound was made of it.</source>
            <extracomment>Czech: Zvuk se z ní nevytvořil.</extracomment>
            <translation>Zvuk se z ní nevytvořil.</translation>
        </message>
        <message>
            <source>Record it again, or undo your last edits.</source>
            <extracomment>Czech: Nahrajte hlášení znovu, nebo vraťte poslední úpravy.</extracomment>
            <translation>Nahrajte hlášení znovu, nebo vraťte poslední úpravy.</translation>
        </message>
        <message>
            <source>broken recording</source>
            <extracomment>Czech: poškozená nahrávka</extracomment>
            <translation>poškozená nahrávka</translation>
        </message>
        <message>
            <source>The working file of the recording cannot be read: %2</source>
            <extracomment>Czech: Pracovní soubor nahrávky nejde přečíst: %2</extracomment>
            <translation>Pracovní soubor nahrávky nejde přečíst: %2</translation>
        </message>
        <message>
            <source>The original is not touched.</source>
            <extracomment>Czech: Původní nahrávky se to netýká.</extracomment>
            <translation>Původní nahrávky se to netýká.</translation>
        </message>
        <message>
            <source>Take the original sound in again.</source>
            <extracomment>Czech: Vložte původní zvuk znovu.</extracomment>
            <translation>Vložte původní zvuk znovu.</translation>
        </message>
        <message>
            <source>edit not possible</source>
            <extracomment>Czech: tato úprava nejde</extracomment>
            <translation>tato úprava nejde</translation>
        </message>
        <message>
            <source>This edit is not possible here.</source>
            <extracomment>Czech: Tuto úpravu zde nelze provést.</extracomment>
            <translation>Tuto úpravu zde nelze provést.</translation>
        </message>
        <message>
            <source>The recording stays as it was.</source>
            <extracomment>Czech: Nahrávka zůstává, jak byla.</extracomment>
            <translation>Nahrávka zůstává, jak byla.</translation>
        </message>
        <message>
            <source>Select another part of the recording; it cannot be cut out as a whole.</source>
            <extracomment>Czech: Označte jinou část nahrávky; vyjmout ji celou nelze.</extracomment>
            <translation>Označte jinou část nahrávky; vyjmout ji celou nelze.</translation>
        </message>
        <message>
            <source>damaged sound</source>
            <extracomment>Czech: poškozený zvuk</extracomment>
            <translation>poškozený zvuk</translation>
        </message>
        <message>
            <source>The sound file is damaged: %2</source>
            <extracomment>Czech: Zvukový soubor je poškozený: %2</extracomment>
            <translation>Zvukový soubor je poškozený: %2</translation>
        </message>
        <message>
            <source>It was probably not copied as a whole: copy it from the phone or the e-mail again.</source>
            <extracomment>Czech: Nejspíš se nepřenesl celý: zkopírujte ho z telefonu nebo z e-mailu znovu.</extracomment>
            <translation>Nejspíš se nepřenesl celý: zkopírujte ho z telefonu nebo z e-mailu znovu.</translation>
        </message>
        <message>
            <source>damaged edits</source>
            <extracomment>Czech: poškozené úpravy</extracomment>
            <translation>poškozené úpravy</translation>
        </message>
        <message>
            <source>The edits of the recording cannot be read.</source>
            <extracomment>Czech: Úpravy nahrávky nejde přečíst.</extracomment>
            <translation>Úpravy nahrávky nejde přečíst.</translation>
        </message>
        <message>
            <source>Edit the recording again from the original.</source>
            <extracomment>Czech: Upravte nahrávku znovu z originálu.</extracomment>
            <translation>Upravte nahrávku znovu z originálu.</translation>
        </message>
        <message>
            <source>The edits of this recording were made by a newer Bubeník.</source>
            <extracomment>Czech: Úpravy této nahrávky pocházejí z novějšího Bubeníka.</extracomment>
            <translation>Úpravy této nahrávky pocházejí z novějšího Bubeníka.</translation>
        </message>
        <message>
            <source>They were not touched.</source>
            <extracomment>Czech: Zůstaly beze změny.</extracomment>
            <translation>Zůstaly beze změny.</translation>
        </message>
        <message>
            <source>unknown file ending</source>
            <extracomment>Czech: neznámá přípona</extracomment>
            <translation>neznámá přípona</translation>
        </message>
        <message>
            <source>Bubeník cannot write a sound into a file of this name: %2</source>
            <extracomment>Czech: Do souboru s touto příponou Bubeník zvuk uložit neumí: %2</extracomment>
            <translation>Do souboru s touto příponou Bubeník zvuk uložit neumí: %2</translation>
        </message>
        <message>
            <source>Nothing was made.</source>
            <extracomment>Czech: Nic se nevytvořilo.</extracomment>
            <translation>Nic se nevytvořilo.</translation>
        </message>
        <message>
            <source>Choose the ending .mp3, .wav, .opus, .ogg or .flac.</source>
            <extracomment>Czech: Zvolte příponu .mp3, .wav, .opus, .ogg nebo .flac.</extracomment>
            <translation>Zvolte příponu .mp3, .wav, .opus, .ogg nebo .flac.</translation>
        </message>
        <message>
            <source>New Year&apos;s Day</source>
            <extracomment>Czech: Nový rok</extracomment>
            <translation>Nový rok</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <extracomment>Czech: Velký pátek</extracomment>
            <translation>Velký pátek</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <extracomment>Czech: Velikonoční pondělí</extracomment>
            <translation>Velikonoční pondělí</translation>
        </message>
        <message>
            <source>Labour Day</source>
            <extracomment>Czech: Svátek práce</extracomment>
            <translation>Svátek práce</translation>
        </message>
        <message>
            <source>Victory Day</source>
            <extracomment>Czech: Den vítězství</extracomment>
            <translation>Den vítězství</translation>
        </message>
        <message>
            <source>Saints Cyril and Methodius Day</source>
            <extracomment>Czech: Den slovanských věrozvěstů Cyrila a Metoděje</extracomment>
            <translation>Den slovanských věrozvěstů Cyrila a Metoděje</translation>
        </message>
        <message>
            <source>Jan Hus Day</source>
            <extracomment>Czech: Den upálení mistra Jana Husa</extracomment>
            <translation>Den upálení mistra Jana Husa</translation>
        </message>
        <message>
            <source>Czech Statehood Day</source>
            <extracomment>Czech: Den české státnosti</extracomment>
            <translation>Den české státnosti</translation>
        </message>
        <message>
            <source>Independent Czechoslovak State Day</source>
            <extracomment>Czech: Den vzniku samostatného československého státu</extracomment>
            <translation>Den vzniku samostatného československého státu</translation>
        </message>
        <message>
            <source>Struggle for Freedom and Democracy Day</source>
            <extracomment>Czech: Den boje za svobodu a demokracii</extracomment>
            <translation>Den boje za svobodu a demokracii</translation>
        </message>
        <message>
            <source>Christmas Eve</source>
            <extracomment>Czech: Štědrý den</extracomment>
            <translation>Štědrý den</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <extracomment>Czech: 1. svátek vánoční</extracomment>
            <translation>1. svátek vánoční</translation>
        </message>
        <message>
            <source>St Stephen&apos;s Day</source>
            <extracomment>Czech: 2. svátek vánoční</extracomment>
            <translation>2. svátek vánoční</translation>
        </message>
        <message>
            <source>the visits are locked</source>
            <extracomment>Czech: návštěvy jsou zamčené</extracomment>
            <translation>návštěvy jsou zamčené</translation>
        </message>
        <message>
            <source>The visits are encrypted, and their key is not at hand.</source>
            <extracomment>Czech: Návštěvy jsou zašifrované a jejich klíč teď není k dispozici.</extracomment>
            <translation>Návštěvy jsou zašifrované a jejich klíč teď není k dispozici.</translation>
        </message>
        <message>
            <source>Citizens&apos; data are safe, but cannot be read or written now.</source>
            <extracomment>Czech: Údaje občanů jsou v bezpečí, jen je teď nelze číst ani zapisovat.</extracomment>
            <translation>Údaje občanů jsou v bezpečí, jen je teď nelze číst ani zapisovat.</translation>
        </message>
        <message>
            <source>Unlock the keychain and open the page Open door again.</source>
            <extracomment>Czech: Odemkněte klíčenku a otevřete stránku Otevřené dveře znovu.</extracomment>
            <translation>Odemkněte klíčenku a otevřete stránku Otevřené dveře znovu.</translation>
        </message>
        <message>
            <source>the key to the visits is missing</source>
            <extracomment>Czech: klíč k návštěvám chybí</extracomment>
            <translation>klíč k návštěvám chybí</translation>
        </message>
        <message>
            <source>The key with which the visits are encrypted is not in the keychain.</source>
            <extracomment>Czech: Klíč, kterým jsou návštěvy zašifrované, v klíčence není.</extracomment>
            <translation>Klíč, kterým jsou návštěvy zašifrované, v klíčence není.</translation>
        </message>
        <message>
            <source>Enter the recovery key</source>
            <extracomment>Czech: Zadat obnovovací klíč</extracomment>
            <translation>Zadat obnovovací klíč</translation>
        </message>
        <message>
            <source>no visits yet</source>
            <extracomment>Czech: žádné návštěvy</extracomment>
            <translation>žádné návštěvy</translation>
        </message>
        <message>
            <source>There are no visits on this computer yet.</source>
            <extracomment>Czech: Na tomto počítači ještě žádné návštěvy nejsou.</extracomment>
            <translation>Na tomto počítači ještě žádné návštěvy nejsou.</translation>
        </message>
        <message>
            <source>The key is made with the first visit.</source>
            <extracomment>Czech: Klíč vznikne s první návštěvou.</extracomment>
            <translation>Klíč vznikne s první návštěvou.</translation>
        </message>
        <message>
            <source>a visit cannot be decrypted</source>
            <extracomment>Czech: návštěvu nelze rozšifrovat</extracomment>
            <translation>návštěvu nelze rozšifrovat</translation>
        </message>
        <message>
            <source>Nobody can read the citizens&apos; data.</source>
            <extracomment>Czech: Údaje občanů nikdo nečte.</extracomment>
            <translation>Údaje občanů nikdo nečte.</translation>
        </message>
        <message>
            <source>only for the assistant and the mayor</source>
            <extracomment>Czech: jen pro asistentku a starostu</extracomment>
            <translation>jen pro asistentku a starostu</translation>
        </message>
        <message>
            <source>Only the assistant and the mayor may see the citizens&apos; visits.</source>
            <extracomment>Czech: Návštěvy občanů smí vidět jen asistentka a starosta.</extracomment>
            <translation>Návštěvy občanů smí vidět jen asistentka a starosta.</translation>
        </message>
        <message>
            <source>Citizens&apos; personal data stay where they belong.</source>
            <extracomment>Czech: Osobní údaje občanů zůstávají tam, kam patří.</extracomment>
            <translation>Osobní údaje občanů zůstávají tam, kam patří.</translation>
        </message>
        <message>
            <source>If your work needs them, ask the server&apos;s administrator for the assistant&apos;s role.</source>
            <extracomment>Czech: Potřebujete-li je k práci, požádejte správce serveru o roli asistentky.</extracomment>
            <translation>Potřebujete-li je k práci, požádejte správce serveru o roli asistentky.</translation>
        </message>
        <message>
            <source>misread key</source>
            <extracomment>Czech: špatně opsaný klíč</extracomment>
            <translation>špatně opsaný klíč</translation>
        </message>
        <message>
            <source>This is no recovery key, or a sign of it was misread.</source>
            <extracomment>Czech: Toto není obnovovací klíč, nebo je některý znak špatně opsaný.</extracomment>
            <translation>Toto není obnovovací klíč, nebo je některý znak špatně opsaný.</translation>
        </message>
        <message>
            <source>The key has 14 groups of four signs. Go through them again one by one.</source>
            <extracomment>Czech: Klíč má 14 skupin po čtyřech znacích. Projděte je znovu jednu po druhé.</extracomment>
            <translation>Klíč má 14 skupin po čtyřech znacích. Projděte je znovu jednu po druhé.</translation>
        </message>
        <message>
            <source>key of another workspace</source>
            <extracomment>Czech: klíč od jiné pracovní složky</extracomment>
            <translation>klíč od jiné pracovní složky</translation>
        </message>
        <message>
            <source>This recovery key belongs to another workspace.</source>
            <extracomment>Czech: Tento obnovovací klíč patří k jiné pracovní složce.</extracomment>
            <translation>Tento obnovovací klíč patří k jiné pracovní složce.</translation>
        </message>
        <message>
            <source>Every computer has a key of its own. Find the one that was printed on this one.</source>
            <extracomment>Czech: Každý počítač má svůj klíč. Najděte ten, který byl vytištěn na tomto.</extracomment>
            <translation>Každý počítač má svůj klíč. Najděte ten, který byl vytištěn na tomto.</translation>
        </message>
        <message>
            <source>the topic is missing</source>
            <extracomment>Czech: chybí téma</extracomment>
            <translation>chybí téma</translation>
        </message>
        <message>
            <source>The visit has no topic.</source>
            <extracomment>Czech: Návštěva nemá téma.</extracomment>
            <translation>Návštěva nemá téma.</translation>
        </message>
        <message>
            <source>The visit is not written down, and nobody got a number.</source>
            <extracomment>Czech: Návštěva není zapsaná, pořadové číslo nikdo nedostal.</extracomment>
            <translation>Návštěva není zapsaná, pořadové číslo nikdo nedostal.</translation>
        </message>
        <message>
            <source>Write in a word what it is about.</source>
            <extracomment>Czech: Napište jedním slovem, čeho se týká.</extracomment>
            <translation>Napište jedním slovem, čeho se týká.</translation>
        </message>
        <message>
            <source>not a day</source>
            <extracomment>Czech: nesrozumitelný den</extracomment>
            <translation>nesrozumitelný den</translation>
        </message>
        <message>
            <source>This is not a day: %2.</source>
            <extracomment>Czech: Toto není den: %2.</extracomment>
            <translation>Toto není den: %2.</translation>
        </message>
        <message>
            <source>Write it as 2026-12-07.</source>
            <extracomment>Czech: Zapište ho jako 2026-12-07.</extracomment>
            <translation>Zapište ho jako 2026-12-07.</translation>
        </message>
        <message>
            <source>the promise is missing</source>
            <extracomment>Czech: chybí slib</extracomment>
            <translation>chybí slib</translation>
        </message>
        <message>
            <source>The promise has no text.</source>
            <extracomment>Czech: Slib nemá žádný text.</extracomment>
            <translation>Slib nemá žádný text.</translation>
        </message>
        <message>
            <source>Nothing was written down.</source>
            <extracomment>Czech: Nic se nezapsalo.</extracomment>
            <translation>Nic se nezapsalo.</translation>
        </message>
        <message>
            <source>Write what is to be done.</source>
            <extracomment>Czech: Napište, co se má udělat.</extracomment>
            <translation>Napište, co se má udělat.</translation>
        </message>
        <message>
            <source>not a letter</source>
            <extracomment>Czech: neplatné písmeno</extracomment>
            <translation>neplatné písmeno</translation>
        </message>
        <message>
            <source>The letter of the numbers is one capital from A to Z.</source>
            <extracomment>Czech: Písmeno pořadových čísel je jedno velké písmeno od A do Z.</extracomment>
            <translation>Písmeno pořadových čísel je jedno velké písmeno od A do Z.</translation>
        </message>
        <message>
            <source>Give another letter, or none.</source>
            <extracomment>Czech: Zadejte jiné písmeno, nebo žádné.</extracomment>
            <translation>Zadejte jiné písmeno, nebo žádné.</translation>
        </message>
        <message>
            <source>times out of order</source>
            <extracomment>Czech: časy na sebe nenavazují</extracomment>
            <translation>časy na sebe nenavazují</translation>
        </message>
        <message>
            <source>The open door must begin before it ends, and the chat lies in between.</source>
            <extracomment>Czech: Otevřené dveře musejí začít dřív, než skončí, a chat patří mezi to.</extracomment>
            <translation>Otevřené dveře musejí začít dřív, než skončí, a chat patří mezi to.</translation>
        </message>
        <message>
            <source>Put the times right.</source>
            <extracomment>Czech: Opravte časy.</extracomment>
            <translation>Opravte časy.</translation>
        </message>
        <message>
            <source>a public holiday</source>
            <extracomment>Czech: na ten den připadá svátek</extracomment>
            <translation>na ten den připadá svátek</translation>
        </message>
        <message>
            <source>That day is a public holiday: %2.</source>
            <extracomment>Czech: Na tento den připadá státní svátek: %2.</extracomment>
            <translation>Na tento den připadá státní svátek: %2.</translation>
        </message>
        <message>
            <source>The open door stays as it was.</source>
            <extracomment>Czech: Otevřené dveře zůstávají, jak byly.</extracomment>
            <translation>Otevřené dveře zůstávají, jak byly.</translation>
        </message>
        <message>
            <source>Choose another day.</source>
            <extracomment>Czech: Zvolte jiný den.</extracomment>
            <translation>Zvolte jiný den.</translation>
        </message>
        <message>
            <source>no such visit</source>
            <extracomment>Czech: neznámá návštěva</extracomment>
            <translation>neznámá návštěva</translation>
        </message>
        <message>
            <source>There is no such visit: %2.</source>
            <extracomment>Czech: Taková návštěva tu není: %2.</extracomment>
            <translation>Taková návštěva tu není: %2.</translation>
        </message>
        <message>
            <source>Perhaps it was erased. Look into the list.</source>
            <extracomment>Czech: Možná byla smazaná. Podívejte se do seznamu.</extracomment>
            <translation>Možná byla smazaná. Podívejte se do seznamu.</translation>
        </message>
        <message>
            <source>no such promise</source>
            <extracomment>Czech: neznámý slib</extracomment>
            <translation>neznámý slib</translation>
        </message>
        <message>
            <source>There is no such promise: %2.</source>
            <extracomment>Czech: Takový slib tu není: %2.</extracomment>
            <translation>Takový slib tu není: %2.</translation>
        </message>
        <message>
            <source>Perhaps it was erased with its visit. Look into the list.</source>
            <extracomment>Czech: Možná byl smazaný s návštěvou. Podívejte se do seznamu.</extracomment>
            <translation>Možná byl smazaný s návštěvou. Podívejte se do seznamu.</translation>
        </message>
        <message>
            <source>no open door on that day</source>
            <extracomment>Czech: ten den dveře otevřené nejsou</extracomment>
            <translation>ten den dveře otevřené nejsou</translation>
        </message>
        <message>
            <source>There is no open door on that day: %2.</source>
            <extracomment>Czech: Na tento den otevřené dveře nepřipadají: %2.</extracomment>
            <translation>Na tento den otevřené dveře nepřipadají: %2.</translation>
        </message>
        <message>
            <source>nobody waits</source>
            <extracomment>Czech: nikdo nečeká</extracomment>
            <translation>nikdo nečeká</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <extracomment>Czech: Nikdo nečeká.</extracomment>
            <translation>Nikdo nečeká.</translation>
        </message>
        <message>
            <source>Everybody had their turn.</source>
            <extracomment>Czech: Všichni už byli na řadě.</extracomment>
            <translation>Všichni už byli na řadě.</translation>
        </message>
        <message>
            <source>Write the next one down when they come.</source>
            <extracomment>Czech: Zapište dalšího, až přijde.</extracomment>
            <translation>Zapište dalšího, až přijde.</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day in a sentence, without its year</comment>
            <extracomment>Czech: d. MMMM</extracomment>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>Place: %1.</source>
            <extracomment>Czech: Místo: %1.</extracomment>
            <translation>Místo: %1.</translation>
        </message>
        <message>
            <source>Come without an appointment: %1, from %2 to %3.</source>
            <extracomment>Czech: Přijďte bez objednání: %1, od %2 do %3 hodin.</extracomment>
            <translation>Přijďte bez objednání: %1, od %2 do %3 hodin.</translation>
        </message>
        <message>
            <source>From %1 on we also answer questions on the town&apos;s Facebook page.</source>
            <extracomment>Czech: Od %1 hodin odpovídáme také na dotazy na Facebooku města.</extracomment>
            <translation>Od %1 hodin odpovídáme také na dotazy na Facebooku města.</translation>
        </message>
        <message>
            <source>This time citizens are received by %1.</source>
            <extracomment>Czech: Tentokrát občany přijímá %1.</extracomment>
            <translation>Tentokrát občany přijímá %1.</translation>
        </message>
        <message>
            <source>Reason: %1.</source>
            <extracomment>Czech: Důvod: %1.</extracomment>
            <translation>Důvod: %1.</translation>
        </message>
        <message>
            <source>%1 is a public holiday: %2.</source>
            <extracomment>Czech: Na %1 připadá svátek: %2.</extracomment>
            <translation>Na %1 připadá svátek: %2.</translation>
        </message>
        <message>
            <source>The mayor&apos;s open door on %1</source>
            <extracomment>Czech: Otevřené dveře starosty %1</extracomment>
            <translation>Otevřené dveře starosty %1</translation>
        </message>
        <message>
            <source>Do you have an idea, a question or a complaint? Come and talk.</source>
            <extracomment>Czech: Máte nápad, dotaz nebo stížnost? Přijďte si o nich promluvit.</extracomment>
            <translation>Máte nápad, dotaz nebo stížnost? Přijďte si o nich promluvit.</translation>
        </message>
        <message>
            <source>You get your number in the queue when you come.</source>
            <extracomment>Czech: Pořadové číslo dostanete na místě.</extracomment>
            <translation>Pořadové číslo dostanete na místě.</translation>
        </message>
        <message>
            <source>The mayor&apos;s open door: %1 from %2 to %3.</source>
            <extracomment>Czech: Otevřené dveře starosty: %1 od %2 do %3.</extracomment>
            <translation>Otevřené dveře starosty: %1 od %2 do %3.</translation>
        </message>
        <message>
            <source>The mayor&apos;s open door is on %1 instead of %2</source>
            <extracomment>Czech: Otevřené dveře starosty budou %1 místo %2</extracomment>
            <translation>Otevřené dveře starosty budou %1 místo %2</translation>
        </message>
        <message>
            <source>The mayor&apos;s open door moves from %1 to %2, %3.</source>
            <extracomment>Czech: Otevřené dveře starosty se přesouvají z %1 na %2 od %3.</extracomment>
            <translation>Otevřené dveře starosty se přesouvají z %1 na %2 od %3.</translation>
        </message>
        <message>
            <source>No open door at the mayor&apos;s on %1</source>
            <extracomment>Czech: Otevřené dveře starosty %1 nebudou</extracomment>
            <translation>Otevřené dveře starosty %1 nebudou</translation>
        </message>
        <message>
            <source>The open door of %1 does not take place.</source>
            <extracomment>Czech: Otevřené dveře %1 se nekonají.</extracomment>
            <translation>Otevřené dveře %1 se nekonají.</translation>
        </message>
        <message>
            <source>The next one is on %1 from %2.</source>
            <extracomment>Czech: Příště se uvidíme %1 od %2 hodin.</extracomment>
            <translation>Příště se uvidíme %1 od %2 hodin.</translation>
        </message>
        <message>
            <source>The mayor&apos;s open door of %1 is cancelled.</source>
            <extracomment>Czech: Otevřené dveře starosty %1 se nekonají.</extracomment>
            <translation>Otevřené dveře starosty %1 se nekonají.</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a day in a sentence, in full</comment>
            <extracomment>Czech: d. MMMM yyyy (dddd)</extracomment>
            <translation>d. MMMM yyyy (dddd)</translation>
        </message>
        <message>
            <source>H:mm</source>
            <comment>a time of the day in a sentence</comment>
            <extracomment>Czech: H.mm</extracomment>
            <translation>H.mm</translation>
        </message>
        <message>
            <source>The mayor&apos;s open door</source>
            <extracomment>Czech: Otevřené dveře starosty</extracomment>
            <translation>Otevřené dveře starosty</translation>
        </message>
        <message>
            <source>On-line chat with the mayor</source>
            <extracomment>Czech: On-line chat se starostou</extracomment>
            <translation>On-line chat se starostou</translation>
        </message>
        <message>
            <source>does not take place</source>
            <comment>an open day</comment>
            <extracomment>Czech: nekoná se</extracomment>
            <translation>nekoná se</translation>
        </message>
        <message>
            <source>proposed instead: %1</source>
            <extracomment>Czech: navrženo místo toho %1</extracomment>
            <translation>navrženo místo toho %1</translation>
        </message>
        <message>
            <source>moved to %1</source>
            <extracomment>Czech: přesunuto na %1</extracomment>
            <translation>přesunuto na %1</translation>
        </message>
        <message>
            <source>received by %1</source>
            <extracomment>Czech: přijímá %1</extracomment>
            <translation>přijímá %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>a visit</comment>
            <extracomment>Czech: čeká</extracomment>
            <translation>čeká</translation>
        </message>
        <message>
            <source>called</source>
            <comment>a visit</comment>
            <extracomment>Czech: na řadě</extracomment>
            <translation>na řadě</translation>
        </message>
        <message>
            <source>with the mayor</source>
            <comment>a visit</comment>
            <extracomment>Czech: u starosty</extracomment>
            <translation>u starosty</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a visit</comment>
            <extracomment>Czech: vyřízeno</extracomment>
            <translation>vyřízeno</translation>
        </message>
        <message>
            <source>left before their turn</source>
            <comment>a visit</comment>
            <extracomment>Czech: odchod před přijetím</extracomment>
            <translation>odchod před přijetím</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>a promise</comment>
            <extracomment>Czech: po termínu</extracomment>
            <translation>po termínu</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a promise</comment>
            <extracomment>Czech: běží</extracomment>
            <translation>běží</translation>
        </message>
        <message>
            <source>kept</source>
            <comment>a promise</comment>
            <extracomment>Czech: splněno</extracomment>
            <translation>splněno</translation>
        </message>
        <message>
            <source>given up</source>
            <comment>a promise</comment>
            <extracomment>Czech: nesplněno</extracomment>
            <translation>nesplněno</translation>
        </message>
        <message>
            <source>The record of a visit cannot be decrypted: it is damaged, or another key encrypted it.</source>
            <extracomment>Czech: Záznam návštěvy nelze rozšifrovat: je poškozený, nebo ho zašifroval jiný klíč.</extracomment>
            <translation>Záznam návštěvy nelze rozšifrovat: je poškozený, nebo ho zašifroval jiný klíč.</translation>
        </message>
        <message>
            <source>If you have a shared server, read the visits from it again (bubenik-cli office start-over).</source>
            <extracomment>Czech: Máte-li společný server, načtěte návštěvy znovu z něj (bubenik-cli office start-over).</extracomment>
            <translation>Máte-li společný server, načtěte návštěvy znovu z něj (bubenik-cli office start-over).</translation>
        </message>
        <message>
            <source>It is on the first Monday of each month unless somebody moved it. Look into the list of days.</source>
            <extracomment>Czech: Jsou vždy první pondělí v měsíci, pokud je nikdo nepřesunul. Podívejte se do seznamu dnů.</extracomment>
            <translation>Jsou vždy první pondělí v měsíci, pokud je nikdo nepřesunul. Podívejte se do seznamu dnů.</translation>
        </message>
        <message>
            <source>Nobody can read the citizens&apos; data. With the recovery key all of it opens. Without it, what is on the server already is read again; what is not there yet is lost.</source>
            <extracomment>Czech: Údaje občanů nikdo nečte. S obnovovacím klíčem se otevře všechno. Bez něj se načte znovu to, co už je na serveru; co tam ještě není, je ztracené.</extracomment>
            <translation>Údaje občanů nikdo nečte. S obnovovacím klíčem se otevře všechno. Bez něj se načte znovu to, co už je na serveru; co tam ještě není, je ztracené.</translation>
        </message>
        <message>
            <source>Find the printed recovery key and enter it (bubenik-cli office recover). If there is none, start over (bubenik-cli office start-over).</source>
            <extracomment>Czech: Najděte vytištěný obnovovací klíč a zadejte ho (bubenik-cli office recover). Když není, začněte znovu (bubenik-cli office start-over).</extracomment>
            <translation>Najděte vytištěný obnovovací klíč a zadejte ho (bubenik-cli office recover). Když není, začněte znovu (bubenik-cli office start-over).</translation>
        </message>
        <message>
            <source>no such contact</source>
            <extracomment>Czech: neznámý kontakt</extracomment>
            <translation>neznámý kontakt</translation>
        </message>
        <message>
            <source>There is no such contact.</source>
            <extracomment>Czech: Takový kontakt tu není.</extracomment>
            <translation>Takový kontakt tu není.</translation>
        </message>
        <message>
            <source>Look whether it is in the bin, or search for the name.</source>
            <extracomment>Czech: Podívejte se do koše, nebo hledejte podle jména.</extracomment>
            <translation>Podívejte se do koše, nebo hledejte podle jména.</translation>
        </message>
        <message>
            <source>no such group</source>
            <extracomment>Czech: neznámá skupina</extracomment>
            <translation>neznámá skupina</translation>
        </message>
        <message>
            <source>There is no such group.</source>
            <extracomment>Czech: Taková skupina tu není.</extracomment>
            <translation>Taková skupina tu není.</translation>
        </message>
        <message>
            <source>List the groups and take one of them.</source>
            <extracomment>Czech: Vypište si skupiny a vyberte některou z nich.</extracomment>
            <translation>Vypište si skupiny a vyberte některou z nich.</translation>
        </message>
        <message>
            <source>the group has no name</source>
            <extracomment>Czech: skupina nemá název</extracomment>
            <translation>skupina nemá název</translation>
        </message>
        <message>
            <source>The group has no usable name.</source>
            <extracomment>Czech: Skupina nemá použitelný název.</extracomment>
            <translation>Skupina nemá použitelný název.</translation>
        </message>
        <message>
            <source>Write a name on one line.</source>
            <extracomment>Czech: Napište název na jeden řádek.</extracomment>
            <translation>Napište název na jeden řádek.</translation>
        </message>
        <message>
            <source>there is such a group</source>
            <extracomment>Czech: taková skupina už je</extracomment>
            <translation>taková skupina už je</translation>
        </message>
        <message>
            <source>There already is a group with this name: %2.</source>
            <extracomment>Czech: Skupina s tímto názvem už tu je: %2.</extracomment>
            <translation>Skupina s tímto názvem už tu je: %2.</translation>
        </message>
        <message>
            <source>Use that one, or choose another name.</source>
            <extracomment>Czech: Použijte ji, nebo zvolte jiný název.</extracomment>
            <translation>Použijte ji, nebo zvolte jiný název.</translation>
        </message>
        <message>
            <source>not an e-mail address</source>
            <extracomment>Czech: neplatná e-mailová adresa</extracomment>
            <translation>neplatná e-mailová adresa</translation>
        </message>
        <message>
            <source>This is not an e-mail address: %2.</source>
            <extracomment>Czech: Toto není e-mailová adresa: %2.</extracomment>
            <translation>Toto není e-mailová adresa: %2.</translation>
        </message>
        <message>
            <source>The other lines are taken in all the same.</source>
            <extracomment>Czech: Ostatní řádky se převezmou.</extracomment>
            <translation>Ostatní řádky se převezmou.</translation>
        </message>
        <message>
            <source>Correct it in the file and import it again; what is here already stays as it is.</source>
            <extracomment>Czech: Opravte to v souboru a převezměte ho znovu; co už tu je, zůstane beze změny.</extracomment>
            <translation>Opravte to v souboru a převezměte ho znovu; co už tu je, zůstane beze změny.</translation>
        </message>
        <message>
            <source>not a phone number</source>
            <extracomment>Czech: neplatné telefonní číslo</extracomment>
            <translation>neplatné telefonní číslo</translation>
        </message>
        <message>
            <source>This is not a phone number: %2.</source>
            <extracomment>Czech: Toto není telefonní číslo: %2.</extracomment>
            <translation>Toto není telefonní číslo: %2.</translation>
        </message>
        <message>
            <source>characters that do not belong there</source>
            <extracomment>Czech: znaky, které tam nepatří</extracomment>
            <translation>znaky, které tam nepatří</translation>
        </message>
        <message>
            <source>There are line breaks or invisible control characters in a field that has one line.</source>
            <extracomment>Czech: V jednořádkovém údaji jsou konce řádků nebo neviditelné řídicí znaky.</extracomment>
            <translation>V jednořádkovém údaji jsou konce řádků nebo neviditelné řídicí znaky.</translation>
        </message>
        <message>
            <source>In an e-mail they could forge its head, so they are not taken.</source>
            <extracomment>Czech: V e-mailu by mohly podvrhnout jeho hlavičku, proto se nepřijímají.</extracomment>
            <translation>V e-mailu by mohly podvrhnout jeho hlavičku, proto se nepřijímají.</translation>
        </message>
        <message>
            <source>neither a name nor a way to reach them</source>
            <extracomment>Czech: chybí jméno i spojení</extracomment>
            <translation>chybí jméno i spojení</translation>
        </message>
        <message>
            <source>There is neither a name nor an organisation, an e-mail or a phone number.</source>
            <extracomment>Czech: Chybí jméno, organizace, e-mail i telefon.</extracomment>
            <translation>Chybí jméno, organizace, e-mail i telefon.</translation>
        </message>
        <message>
            <source>more fields than columns</source>
            <extracomment>Czech: více údajů než sloupců</extracomment>
            <translation>více údajů než sloupců</translation>
        </message>
        <message>
            <source>The line has more fields than the header has columns: %2.</source>
            <extracomment>Czech: Řádek má více údajů, než má záhlaví sloupců: %2.</extracomment>
            <translation>Řádek má více údajů, než má záhlaví sloupců: %2.</translation>
        </message>
        <message>
            <source>A separator probably stands in a field without quotes. Correct it in the file and import it again.</source>
            <extracomment>Czech: Nejspíš je oddělovač v údaji bez uvozovek. Opravte to v souboru a převezměte ho znovu.</extracomment>
            <translation>Nejspíš je oddělovač v údaji bez uvozovek. Opravte to v souboru a převezměte ho znovu.</translation>
        </message>
        <message>
            <source>not a date</source>
            <extracomment>Czech: neplatné datum</extracomment>
            <translation>neplatné datum</translation>
        </message>
        <message>
            <source>This is not a date: %2.</source>
            <extracomment>Czech: Toto není datum: %2.</extracomment>
            <translation>Toto není datum: %2.</translation>
        </message>
        <message>
            <source>Write it as 1. 5. 2026 or 2026-05-01.</source>
            <extracomment>Czech: Zapište ho jako 1. 5. 2026 nebo 2026-05-01.</extracomment>
            <translation>Zapište ho jako 1. 5. 2026 nebo 2026-05-01.</translation>
        </message>
        <message>
            <source>was erased</source>
            <extracomment>Czech: byl vymazán</extracomment>
            <translation>byl vymazán</translation>
        </message>
        <message>
            <source>Somebody with this e-mail, phone or name and address was erased.</source>
            <extracomment>Czech: Někdo s tímto e-mailem, telefonem nebo jménem a adresou byl vymazán.</extracomment>
            <translation>Někdo s tímto e-mailem, telefonem nebo jménem a adresou byl vymazán.</translation>
        </message>
        <message>
            <source>Who asked to be erased does not return with a list.</source>
            <extracomment>Czech: Kdo požádal o výmaz, nevrátí se se seznamem.</extracomment>
            <translation>Kdo požádal o výmaz, nevrátí se se seznamem.</translation>
        </message>
        <message>
            <source>If they want to be here again, add them by hand.</source>
            <extracomment>Czech: Pokud tu chce znovu být, přidejte ho ručně.</extracomment>
            <translation>Pokud tu chce znovu být, přidejte ho ručně.</translation>
        </message>
        <message>
            <source>a card without an end</source>
            <extracomment>Czech: vizitka bez konce</extracomment>
            <translation>vizitka bez konce</translation>
        </message>
        <message>
            <source>The card has no END:VCARD.</source>
            <extracomment>Czech: Vizitka nemá END:VCARD.</extracomment>
            <translation>Vizitka nemá END:VCARD.</translation>
        </message>
        <message>
            <source>The file was probably cut off. Export it again.</source>
            <extracomment>Czech: Soubor je nejspíš useknutý. Exportujte ho znovu.</extracomment>
            <translation>Soubor je nejspíš useknutý. Exportujte ho znovu.</translation>
        </message>
        <message>
            <source>the purpose is missing</source>
            <extracomment>Czech: chybí účel</extracomment>
            <translation>chybí účel</translation>
        </message>
        <message>
            <source>Nothing says what the consent is for.</source>
            <extracomment>Czech: Není řečeno, k čemu je souhlas.</extracomment>
            <translation>Není řečeno, k čemu je souhlas.</translation>
        </message>
        <message>
            <source>Name the purpose, for example invitations or news.</source>
            <extracomment>Czech: Pojmenujte účel, například invitations nebo news.</extracomment>
            <translation>Pojmenujte účel, například invitations nebo news.</translation>
        </message>
        <message>
            <source>a day to come</source>
            <extracomment>Czech: den, který teprve přijde</extracomment>
            <translation>den, který teprve přijde</translation>
        </message>
        <message>
            <source>That day has not come yet: %2.</source>
            <extracomment>Czech: Tento den ještě nenastal: %2.</extracomment>
            <translation>Tento den ještě nenastal: %2.</translation>
        </message>
        <message>
            <source>Write the day on which it was given or withdrawn.</source>
            <extracomment>Czech: Zapište den, kdy byl souhlas dán nebo odvolán.</extracomment>
            <translation>Zapište den, kdy byl souhlas dán nebo odvolán.</translation>
        </message>
        <message>
            <source>a column is missing</source>
            <extracomment>Czech: chybí sloupec</extracomment>
            <translation>chybí sloupec</translation>
        </message>
        <message>
            <source>No column tells who it is: %2.</source>
            <extracomment>Czech: Žádný sloupec neříká, o koho jde: %2.</extracomment>
            <translation>Žádný sloupec neříká, o koho jde: %2.</translation>
        </message>
        <message>
            <source>Nothing was written; the contacts are as they were.</source>
            <extracomment>Czech: Nic se nezapsalo, kontakty zůstaly, jak byly.</extracomment>
            <translation>Nic se nezapsalo, kontakty zůstaly, jak byly.</translation>
        </message>
        <message>
            <source>an empty table</source>
            <extracomment>Czech: prázdná tabulka</extracomment>
            <translation>prázdná tabulka</translation>
        </message>
        <message>
            <source>There are no lines below the header.</source>
            <extracomment>Czech: Pod záhlavím nejsou žádné řádky.</extracomment>
            <translation>Pod záhlavím nejsou žádné řádky.</translation>
        </message>
        <message>
            <source>Export the table again, with the names of the columns in the first line.</source>
            <extracomment>Czech: Exportujte tabulku znovu, s názvy sloupců v prvním řádku.</extracomment>
            <translation>Exportujte tabulku znovu, s názvy sloupců v prvním řádku.</translation>
        </message>
        <message>
            <source>no cards</source>
            <extracomment>Czech: žádné vizitky</extracomment>
            <translation>žádné vizitky</translation>
        </message>
        <message>
            <source>There are no cards in the file.</source>
            <extracomment>Czech: V souboru nejsou žádné vizitky.</extracomment>
            <translation>V souboru nejsou žádné vizitky.</translation>
        </message>
        <message>
            <source>Export the address book again as vCard.</source>
            <extracomment>Czech: Exportujte adresář znovu jako vCard.</extracomment>
            <translation>Exportujte adresář znovu jako vCard.</translation>
        </message>
        <message>
            <source>too many lines</source>
            <extracomment>Czech: příliš mnoho řádků</extracomment>
            <translation>příliš mnoho řádků</translation>
        </message>
        <message>
            <source>The file has more than %2 contacts.</source>
            <extracomment>Czech: V souboru je více než %2 kontaktů.</extracomment>
            <translation>V souboru je více než %2 kontaktů.</translation>
        </message>
        <message>
            <source>Choose the right file, or take it in by parts.</source>
            <extracomment>Czech: Vyberte správný soubor, nebo ho převezměte po částech.</extracomment>
            <translation>Vyberte správný soubor, nebo ho převezměte po částech.</translation>
        </message>
        <message>
            <source>the file is too large</source>
            <extracomment>Czech: soubor je příliš velký</extracomment>
            <translation>soubor je příliš velký</translation>
        </message>
        <message>
            <source>The file is too large for a list of contacts.</source>
            <extracomment>Czech: Soubor je na seznam kontaktů příliš velký.</extracomment>
            <translation>Soubor je na seznam kontaktů příliš velký.</translation>
        </message>
        <message>
            <source>not a text</source>
            <extracomment>Czech: není to text</extracomment>
            <translation>není to text</translation>
        </message>
        <message>
            <source>This is not a text but, for instance, a workbook of Excel.</source>
            <extracomment>Czech: Toto není text, ale třeba sešit Excelu.</extracomment>
            <translation>Toto není text, ale třeba sešit Excelu.</translation>
        </message>
        <message>
            <source>In Excel choose Save as, CSV.</source>
            <extracomment>Czech: V Excelu zvolte Uložit jako a formát CSV.</extracomment>
            <translation>V Excelu zvolte Uložit jako a formát CSV.</translation>
        </message>
        <message>
            <source>quotes without an end</source>
            <extracomment>Czech: neukončené uvozovky</extracomment>
            <translation>neukončené uvozovky</translation>
        </message>
        <message>
            <source>From line %2 on a field begins with quotes that never end.</source>
            <extracomment>Czech: Od řádku %2 začíná údaj uvozovkami, které nikde nekončí.</extracomment>
            <translation>Od řádku %2 začíná údaj uvozovkami, které nikde nekončí.</translation>
        </message>
        <message>
            <source>Correct the quotes in that line and import the file again.</source>
            <extracomment>Czech: Opravte uvozovky na tomto řádku a převezměte soubor znovu.</extracomment>
            <translation>Opravte uvozovky na tomto řádku a převezměte soubor znovu.</translation>
        </message>
        <message>
            <source>Look whether it is still there and whether you may read it.</source>
            <extracomment>Czech: Podívejte se, zda tam pořád je a zda ho smíte číst.</extracomment>
            <translation>Podívejte se, zda tam pořád je a zda ho smíte číst.</translation>
        </message>
        <message>
            <source>unknown kind of file</source>
            <extracomment>Czech: neznámý druh souboru</extracomment>
            <translation>neznámý druh souboru</translation>
        </message>
        <message>
            <source>Contacts are saved as .csv or .vcf: %2.</source>
            <extracomment>Czech: Kontakty se ukládají jako .csv nebo .vcf: %2.</extracomment>
            <translation>Kontakty se ukládají jako .csv nebo .vcf: %2.</translation>
        </message>
        <message>
            <source>Give the file&apos;s name one of these endings.</source>
            <extracomment>Czech: Dejte názvu souboru jednu z těchto přípon.</extracomment>
            <translation>Dejte názvu souboru jednu z těchto přípon.</translation>
        </message>
        <message>
            <source>not a street</source>
            <extracomment>Czech: neplatná ulice</extracomment>
            <translation>neplatná ulice</translation>
        </message>
        <message>
            <source>This is not a street with house numbers: %2.</source>
            <extracomment>Czech: Toto není ulice s čísly domů: %2.</extracomment>
            <translation>Toto není ulice s čísly domů: %2.</translation>
        </message>
        <message>
            <source>Write for example: Lípová 2–40 sudá, 51</source>
            <extracomment>Czech: Napište například: Lípová 2–40 sudá, 51</extracomment>
            <translation>Napište například: Lípová 2–40 sudá, 51</translation>
        </message>
        <message>
            <source>Name the columns in the first line: a name, an organisation, an e-mail or a phone.</source>
            <extracomment>Czech: Pojmenujte sloupce v prvním řádku: jméno, organizaci, e-mail nebo telefon.</extracomment>
            <translation>Pojmenujte sloupce v prvním řádku: jméno, organizaci, e-mail nebo telefon.</translation>
        </message>
        <message>
            <source>A contact was erased for good.</source>
            <extracomment>Czech: Kontakt byl natrvalo vymazán.</extracomment>
            <translation>Kontakt byl natrvalo vymazán.</translation>
        </message>
        <message>
            <source>An import of contacts was taken back (binned, as before): %1.</source>
            <extracomment>Czech: Převzetí kontaktů bylo vzato zpět (do koše, jako dřív): %1.</extracomment>
            <translation>Převzetí kontaktů bylo vzato zpět (do koše, jako dřív): %1.</translation>
        </message>
        <message>
            <source>Contacts were imported (added, updated): %1.</source>
            <extracomment>Czech: Kontakty byly převzaty (přidáno, doplněno): %1.</extracomment>
            <translation>Kontakty byly převzaty (přidáno, doplněno): %1.</translation>
        </message>
        <message>
            <source>A consent was changed: %1.</source>
            <extracomment>Czech: Souhlas byl změněn: %1.</extracomment>
            <translation>Souhlas byl změněn: %1.</translation>
        </message>
        <message>
            <source>topic of the visit</source>
            <extracomment>Czech: téma návštěvy</extracomment>
            <translation>téma návštěvy</translation>
        </message>
        <message>
            <source>street</source>
            <extracomment>Czech: ulice</extracomment>
            <translation>ulice</translation>
        </message>
        <message>
            <source>part of the town</source>
            <extracomment>Czech: část města</extracomment>
            <translation>část města</translation>
        </message>
        <message>
            <source>wish</source>
            <extracomment>Czech: přání</extracomment>
            <translation>přání</translation>
        </message>
        <message>
            <source>notes</source>
            <extracomment>Czech: poznámky</extracomment>
            <translation>poznámky</translation>
        </message>
        <message>
            <source>outcome</source>
            <extracomment>Czech: výsledek</extracomment>
            <translation>výsledek</translation>
        </message>
        <message>
            <source>contact</source>
            <extracomment>Czech: kontakt</extracomment>
            <translation>kontakt</translation>
        </message>
        <message>
            <source>who sees to it</source>
            <extracomment>Czech: kdo se postará</extracomment>
            <translation>kdo se postará</translation>
        </message>
        <message>
            <source>a page instead of a feed</source>
            <extracomment>Czech: místo kanálu RSS přišla stránka</extracomment>
            <translation>místo kanálu RSS přišla stránka</translation>
        </message>
        <message>
            <source>A web page came instead of the feed.</source>
            <extracomment>Czech: Místo kanálu RSS přišla webová stránka.</extracomment>
            <translation>Místo kanálu RSS přišla webová stránka.</translation>
        </message>
        <message>
            <source>Apps and services that read the feed see nothing new from the town.</source>
            <extracomment>Czech: Aplikace a služby, které kanál čtou, od města nic nového neuvidí.</extracomment>
            <translation>Aplikace a služby, které kanál čtou, od města nic nového neuvidí.</translation>
        </message>
        <message>
            <source>Check the address of the feed; an error page of the website may stand there.</source>
            <extracomment>Czech: Zkontrolujte adresu kanálu RSS; může na ní být chybová stránka webu.</extracomment>
            <translation>Zkontrolujte adresu kanálu RSS; může na ní být chybová stránka webu.</translation>
        </message>
        <message>
            <source>not a feed</source>
            <extracomment>Czech: není to kanál RSS</extracomment>
            <translation>není to kanál RSS</translation>
        </message>
        <message>
            <source>What came is no feed.</source>
            <extracomment>Czech: To, co přišlo, není kanál RSS.</extracomment>
            <translation>To, co přišlo, není kanál RSS.</translation>
        </message>
        <message>
            <source>Check the address of the feed, or ask the website&apos;s administrator.</source>
            <extracomment>Czech: Zkontrolujte adresu kanálu RSS, nebo se zeptejte správce webu.</extracomment>
            <translation>Zkontrolujte adresu kanálu RSS, nebo se zeptejte správce webu.</translation>
        </message>
        <message>
            <source>a harmful feed</source>
            <extracomment>Czech: nebezpečný kanál RSS</extracomment>
            <translation>nebezpečný kanál RSS</translation>
        </message>
        <message>
            <source>The feed is made so that it overloads the programs that read it.</source>
            <extracomment>Czech: Kanál RSS je udělaný tak, aby zahltil programy, které ho čtou.</extracomment>
            <translation>Kanál RSS je udělaný tak, aby zahltil programy, které ho čtou.</translation>
        </message>
        <message>
            <source>Bubeník did not read it, and other programs may refuse it too.</source>
            <extracomment>Czech: Bubeník ho nečetl a jiné programy ho mohou odmítnout také.</extracomment>
            <translation>Bubeník ho nečetl a jiné programy ho mohou odmítnout také.</translation>
        </message>
        <message>
            <source>Tell the website&apos;s administrator: somebody may have broken into the website.</source>
            <extracomment>Czech: Dejte vědět správci webu: někdo mohl web napadnout.</extracomment>
            <translation>Dejte vědět správci webu: někdo mohl web napadnout.</translation>
        </message>
        <message>
            <source>feed larger than 50 MB</source>
            <extracomment>Czech: kanál RSS větší než 50 MB</extracomment>
            <translation>kanál RSS větší než 50 MB</translation>
        </message>
        <message>
            <source>The feed is larger than 50 MB.</source>
            <extracomment>Czech: Kanál RSS má přes 50 MB.</extracomment>
            <translation>Kanál RSS má přes 50 MB.</translation>
        </message>
        <message>
            <source>Apps may refuse it or load it for minutes.</source>
            <extracomment>Czech: Aplikace ho mohou odmítnout nebo načítat celé minuty.</extracomment>
            <translation>Aplikace ho mohou odmítnout nebo načítat celé minuty.</translation>
        </message>
        <message>
            <source>Ask the website&apos;s administrator to put only the latest items into the feed.</source>
            <extracomment>Czech: Požádejte správce webu, aby do kanálu dával jen poslední zprávy.</extracomment>
            <translation>Požádejte správce webu, aby do kanálu dával jen poslední zprávy.</translation>
        </message>
        <message>
            <source>feed refused</source>
            <extracomment>Czech: kanál RSS se nedá přečíst</extracomment>
            <translation>kanál RSS se nedá přečíst</translation>
        </message>
        <message>
            <source>The website does not hand out its feed.</source>
            <extracomment>Czech: Web svůj kanál RSS nevydává.</extracomment>
            <translation>Web svůj kanál RSS nevydává.</translation>
        </message>
        <message>
            <source>no feed there</source>
            <extracomment>Czech: kanál RSS tam není</extracomment>
            <translation>kanál RSS tam není</translation>
        </message>
        <message>
            <source>There is no feed at its address.</source>
            <extracomment>Czech: Na adrese kanálu RSS nic není.</extracomment>
            <translation>Na adrese kanálu RSS nic není.</translation>
        </message>
        <message>
            <source>the website offers no feed</source>
            <extracomment>Czech: web žádný kanál RSS nenabízí</extracomment>
            <translation>web žádný kanál RSS nenabízí</translation>
        </message>
        <message>
            <source>The website offers no feed.</source>
            <extracomment>Czech: Web žádný kanál RSS nenabízí.</extracomment>
            <translation>Web žádný kanál RSS nenabízí.</translation>
        </message>
        <message>
            <source>Whether apps can see the news cannot be told.</source>
            <extracomment>Czech: Nedá se zjistit, zda novinky vidí aplikace.</extracomment>
            <translation>Nedá se zjistit, zda novinky vidí aplikace.</translation>
        </message>
        <message>
            <source>Write the address of the feed into the channel&apos;s settings.</source>
            <extracomment>Czech: Napište adresu kanálu RSS do nastavení.</extracomment>
            <translation>Napište adresu kanálu RSS do nastavení.</translation>
        </message>
        <message>
            <source>faulty feed</source>
            <extracomment>Czech: kanál RSS s chybou</extracomment>
            <translation>kanál RSS s chybou</translation>
        </message>
        <message>
            <source>The feed has a fault.</source>
            <extracomment>Czech: V kanálu RSS je chyba.</extracomment>
            <translation>V kanálu RSS je chyba.</translation>
        </message>
        <message>
            <source>Bubeník read what it could; strict apps may show nothing of it.</source>
            <extracomment>Czech: Bubeník přečetl, co šlo; přísnější aplikace z něj nemusejí ukázat nic.</extracomment>
            <translation>Bubeník přečetl, co šlo; přísnější aplikace z něj nemusejí ukázat nic.</translation>
        </message>
        <message>
            <source>Ask the website&apos;s administrator to mend it; the detail says where the fault is.</source>
            <extracomment>Czech: Požádejte správce webu o opravu; kde chyba je, říkají podrobnosti.</extracomment>
            <translation>Požádejte správce webu o opravu; kde chyba je, říkají podrobnosti.</translation>
        </message>
        <message>
            <source>missing in the feed</source>
            <extracomment>Czech: chybí v kanálu RSS</extracomment>
            <translation>chybí v kanálu RSS</translation>
        </message>
        <message>
            <source>The article is out, but it is missing in the feed.</source>
            <extracomment>Czech: Článek je venku, ale v kanálu RSS chybí.</extracomment>
            <translation>Článek je venku, ale v kanálu RSS chybí.</translation>
        </message>
        <message>
            <source>Those who read the news in an app do not see it; on the website they do.</source>
            <extracomment>Czech: Kdo čte novinky v aplikaci, ten ho nevidí; na webu ano.</extracomment>
            <translation>Kdo čte novinky v aplikaci, ten ho nevidí; na webu ano.</translation>
        </message>
        <message>
            <source>Bubeník goes on looking. If it stays like this, ask the website&apos;s administrator to check the feed.</source>
            <extracomment>Czech: Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby kanál zkontroloval.</extracomment>
            <translation>Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby kanál zkontroloval.</translation>
        </message>
        <message>
            <source>has no feed</source>
            <extracomment>Czech: nemá kanál RSS</extracomment>
            <translation>nemá kanál RSS</translation>
        </message>
        <message>
            <source>%1 has no feed.</source>
            <extracomment>Czech: %1 nemá kanál RSS.</extracomment>
            <translation>%1 nemá kanál RSS.</translation>
        </message>
        <message>
            <source>There is nothing that apps could read.</source>
            <extracomment>Czech: Není nic, co by mohly číst aplikace.</extracomment>
            <translation>Není nic, co by mohly číst aplikace.</translation>
        </message>
        <message>
            <source>Choose a website.</source>
            <extracomment>Czech: Vyberte web.</extracomment>
            <translation>Vyberte web.</translation>
        </message>
        <message>
            <source>not an IČO</source>
            <extracomment>Czech: není to IČO</extracomment>
            <translation>není to IČO</translation>
        </message>
        <message>
            <source>This is not an IČO.</source>
            <extracomment>Czech: Toto není IČO.</extracomment>
            <translation>Toto není IČO.</translation>
        </message>
        <message>
            <source>An IČO has eight digits; the town&apos;s is on its website.</source>
            <extracomment>Czech: IČO má osm číslic; IČO města najdete na jeho webu.</extracomment>
            <translation>IČO má osm číslic; IČO města najdete na jeho webu.</translation>
        </message>
        <message>
            <source>waits to be handed over</source>
            <extracomment>Czech: čeká na předání</extracomment>
            <translation>čeká na předání</translation>
        </message>
        <message>
            <source>The message waits for you to hand it over to %1.</source>
            <extracomment>Czech: Zpráva čeká, až ji předáte: %1.</extracomment>
            <translation>Zpráva čeká, až ji předáte: %1.</translation>
        </message>
        <message>
            <source>Citizens do not have it yet; this service takes messages only from people.</source>
            <extracomment>Czech: Občané ji zatím nemají; tato služba přijímá zprávy jen od lidí.</extracomment>
            <translation>Občané ji zatím nemají; tato služba přijímá zprávy jen od lidí.</translation>
        </message>
        <message>
            <source>Copy the text, open the service&apos;s page, send it there and tick it off here.</source>
            <extracomment>Czech: Zkopírujte text, otevřete stránku služby, odešlete ho tam a tady ho odškrtněte.</extracomment>
            <translation>Zkopírujte text, otevřete stránku služby, odešlete ho tam a tady ho odškrtněte.</translation>
        </message>
        <message>
            <source>take it back in the service</source>
            <extracomment>Czech: stáhněte to ve službě</extracomment>
            <translation>stáhněte to ve službě</translation>
        </message>
        <message>
            <source>%1 cannot be asked to take a message back.</source>
            <extracomment>Czech: %1 neumí zprávu vzít zpět sám.</extracomment>
            <translation>%1 neumí zprávu vzít zpět sám.</translation>
        </message>
        <message>
            <source>What was broadcast is still there.</source>
            <extracomment>Czech: Co bylo rozesláno, tam je dál.</extracomment>
            <translation>Co bylo rozesláno, tam je dál.</translation>
        </message>
        <message>
            <source>Take it back on the service&apos;s page, if it allows that, or send a correction.</source>
            <extracomment>Czech: Stáhněte ji na stránce služby, pokud to jde, nebo pošlete opravu.</extracomment>
            <translation>Stáhněte ji na stránce služby, pokud to jde, nebo pošlete opravu.</translation>
        </message>
        <message>
            <source>does not wait to be handed over</source>
            <extracomment>Czech: nečeká na předání</extracomment>
            <translation>nečeká na předání</translation>
        </message>
        <message>
            <source>This message does not wait to be handed over.</source>
            <extracomment>Czech: Tato zpráva na předání nečeká.</extracomment>
            <translation>Tato zpráva na předání nečeká.</translation>
        </message>
        <message>
            <source>List what waits: it may be ticked off already, or its time has not come.</source>
            <extracomment>Czech: Nechte si vypsat, co čeká: možná už je odškrtnutá, nebo její čas ještě nepřišel.</extracomment>
            <translation>Nechte si vypsat, co čeká: možná už je odškrtnutá, nebo její čas ještě nepřišel.</translation>
        </message>
        <message>
            <source>text copied to be handed over</source>
            <extracomment>Czech: text zkopírován k předání</extracomment>
            <translation>text zkopírován k předání</translation>
        </message>
        <message>
            <source>page of the service opened</source>
            <extracomment>Czech: otevřena stránka služby</extracomment>
            <translation>otevřena stránka služby</translation>
        </message>
        <message>
            <source>handed over by hand</source>
            <extracomment>Czech: předáno ručně</extracomment>
            <translation>předáno ručně</translation>
        </message>
        <message>
            <source>not a warning</source>
            <extracomment>Czech: není to výstraha</extracomment>
            <translation>není to výstraha</translation>
        </message>
        <message>
            <source>What came is no warning by the Common Alerting Protocol.</source>
            <extracomment>Czech: To, co přišlo, není výstraha ve formátu CAP.</extracomment>
            <translation>To, co přišlo, není výstraha ve formátu CAP.</translation>
        </message>
        <message>
            <source>No draft was made of it.</source>
            <extracomment>Czech: Žádný koncept z toho nevznikl.</extracomment>
            <translation>Žádný koncept z toho nevznikl.</translation>
        </message>
        <message>
            <source>Check where it was taken from.</source>
            <extracomment>Czech: Zkontrolujte, odkud pochází.</extracomment>
            <translation>Zkontrolujte, odkud pochází.</translation>
        </message>
        <message>
            <source>damaged warning</source>
            <extracomment>Czech: poškozená výstraha</extracomment>
            <translation>poškozená výstraha</translation>
        </message>
        <message>
            <source>The warning is not whole.</source>
            <extracomment>Czech: Výstraha není celá.</extracomment>
            <translation>Výstraha není celá.</translation>
        </message>
        <message>
            <source>No draft was made of it: half a warning would mislead.</source>
            <extracomment>Czech: Žádný koncept z toho nevznikl: půl výstrahy by mátlo.</extracomment>
            <translation>Žádný koncept z toho nevznikl: půl výstrahy by mátlo.</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <extracomment>Czech: Stáhněte ji znovu.</extracomment>
            <translation>Stáhněte ji znovu.</translation>
        </message>
        <message>
            <source>harmful warning</source>
            <extracomment>Czech: nebezpečná výstraha</extracomment>
            <translation>nebezpečná výstraha</translation>
        </message>
        <message>
            <source>The warning is made so that it overloads the programs that read it.</source>
            <extracomment>Czech: Výstraha je udělaná tak, aby zahltila programy, které ji čtou.</extracomment>
            <translation>Výstraha je udělaná tak, aby zahltila programy, které ji čtou.</translation>
        </message>
        <message>
            <source>Do not open it, and check where it was taken from.</source>
            <extracomment>Czech: Neotevírejte ji a zkontrolujte, odkud pochází.</extracomment>
            <translation>Neotevírejte ji a zkontrolujte, odkud pochází.</translation>
        </message>
        <message>
            <source>there is no such item</source>
            <extracomment>Czech: taková položka tam není</extracomment>
            <translation>taková položka tam není</translation>
        </message>
        <message>
            <source>Nothing was found there under this address.</source>
            <extracomment>Czech: Pod touto adresou tam nic není.</extracomment>
            <translation>Pod touto adresou tam nic není.</translation>
        </message>
        <message>
            <source>Open the item in the browser and copy its address anew.</source>
            <extracomment>Czech: Otevřete si ji v prohlížeči a adresu zkopírujte znovu.</extracomment>
            <translation>Otevřete si ji v prohlížeči a adresu zkopírujte znovu.</translation>
        </message>
        <message>
            <source>no address of an item</source>
            <extracomment>Czech: to není adresa položky</extracomment>
            <translation>to není adresa položky</translation>
        </message>
        <message>
            <source>This is neither an address nor a number of an item there.</source>
            <extracomment>Czech: Tohle není ani adresa, ani číslo položky na tomto kanálu.</extracomment>
            <translation>Tohle není ani adresa, ani číslo položky na tomto kanálu.</translation>
        </message>
        <message>
            <source>sign-in refused by the person</source>
            <extracomment>Czech: přihlášení odmítnuto</extracomment>
            <translation>přihlášení odmítnuto</translation>
        </message>
        <message>
            <source>In the browser the sign-in was refused.</source>
            <extracomment>Czech: V prohlížeči bylo přihlášení odmítnuto.</extracomment>
            <translation>V prohlížeči bylo přihlášení odmítnuto.</translation>
        </message>
        <message>
            <source>Nothing has changed: the channel works as it did before.</source>
            <extracomment>Czech: Nic se nezměnilo: kanál funguje jako dosud.</extracomment>
            <translation>Nic se nezměnilo: kanál funguje jako dosud.</translation>
        </message>
        <message>
            <source>Sign in again and confirm the permissions, or paste a Page token.</source>
            <extracomment>Czech: Přihlaste se znovu a oprávnění potvrďte, nebo vložte token stránky.</extracomment>
            <translation>Přihlaste se znovu a oprávnění potvrďte, nebo vložte token stránky.</translation>
        </message>
        <message>
            <source>the browser did not come back</source>
            <extracomment>Czech: prohlížeč se neozval</extracomment>
            <translation>prohlížeč se neozval</translation>
        </message>
        <message>
            <source>The browser did not come back in time.</source>
            <extracomment>Czech: Prohlížeč se včas neozval.</extracomment>
            <translation>Prohlížeč se včas neozval.</translation>
        </message>
        <message>
            <source>Perhaps the page in the browser says why: often the app is not in Development mode or its number is wrong. Then sign in again.</source>
            <extracomment>Czech: Důvod možná stojí na stránce v prohlížeči: aplikace často není v režimu Development nebo má jiné číslo. Pak se přihlaste znovu.</extracomment>
            <translation>Důvod možná stojí na stránce v prohlížeči: aplikace často není v režimu Development nebo má jiné číslo. Pak se přihlaste znovu.</translation>
        </message>
        <message>
            <source>answer of another sign-in</source>
            <extracomment>Czech: odpověď na jiné přihlášení</extracomment>
            <translation>odpověď na jiné přihlášení</translation>
        </message>
        <message>
            <source>The browser came back with the answer to another sign-in.</source>
            <extracomment>Czech: Prohlížeč přinesl odpověď na jiné přihlášení.</extracomment>
            <translation>Prohlížeč přinesl odpověď na jiné přihlášení.</translation>
        </message>
        <message>
            <source>Close the older pages of the sign-in in the browser and begin anew.</source>
            <extracomment>Czech: Zavřete v prohlížeči starší stránky s přihlášením a začněte znovu.</extracomment>
            <translation>Zavřete v prohlížeči starší stránky s přihlášením a začněte znovu.</translation>
        </message>
        <message>
            <source>%1 did not accept the sign-in.</source>
            <extracomment>Czech: %1 přihlášení nepřijal.</extracomment>
            <translation>%1 přihlášení nepřijal.</translation>
        </message>
        <message>
            <source>Begin anew; if it happens again, check the app's settings or paste a Page token.</source>
            <extracomment>Czech: Začněte znovu; když se to opakuje, zkontrolujte nastavení aplikace, nebo vložte token stránky.</extracomment>
            <translation>Začněte znovu; když se to opakuje, zkontrolujte nastavení aplikace, nebo vložte token stránky.</translation>
        </message>
        <message>
            <source>no such app</source>
            <extracomment>Czech: taková aplikace není</extracomment>
            <translation>taková aplikace není</translation>
        </message>
        <message>
            <source>There is no app with this number.</source>
            <extracomment>Czech: Aplikace s tímto číslem neexistuje.</extracomment>
            <translation>Aplikace s tímto číslem neexistuje.</translation>
        </message>
        <message>
            <source>Copy the App ID from Settings, Basic at developers.facebook.com.</source>
            <extracomment>Czech: Zkopírujte App ID z developers.facebook.com, Settings, Basic.</extracomment>
            <translation>Zkopírujte App ID z developers.facebook.com, Settings, Basic.</translation>
        </message>
        <message>
            <source>wrong secret of the app</source>
            <extracomment>Czech: špatný tajný klíč aplikace</extracomment>
            <translation>špatný tajný klíč aplikace</translation>
        </message>
        <message>
            <source>The secret does not belong to this app.</source>
            <extracomment>Czech: Tajný klíč k této aplikaci nepatří.</extracomment>
            <translation>Tajný klíč k této aplikaci nepatří.</translation>
        </message>
        <message>
            <source>Copy the App secret from Settings, Basic at developers.facebook.com.</source>
            <extracomment>Czech: Zkopírujte App secret z developers.facebook.com, Settings, Basic.</extracomment>
            <translation>Zkopírujte App secret z developers.facebook.com, Settings, Basic.</translation>
        </message>
        <message>
            <source>the app's secret is missing</source>
            <extracomment>Czech: chybí tajný klíč aplikace</extracomment>
            <translation>chybí tajný klíč aplikace</translation>
        </message>
        <message>
            <source>The secret of the town's app is not on this computer.</source>
            <extracomment>Czech: Na tomto počítači chybí tajný klíč aplikace města.</extracomment>
            <translation>Na tomto počítači chybí tajný klíč aplikace města.</translation>
        </message>
        <message>
            <source>no Page to choose</source>
            <extracomment>Czech: žádná stránka na výběr</extracomment>
            <translation>žádná stránka na výběr</translation>
        </message>
        <message>
            <source>Whoever signed in manages no Page, or chose none in the dialog.</source>
            <extracomment>Czech: Kdo se přihlásil, nespravuje žádnou stránku, nebo ji v dialogu nevybral.</extracomment>
            <translation>Kdo se přihlásil, nespravuje žádnou stránku, nebo ji v dialogu nevybral.</translation>
        </message>
        <message>
            <source>Sign in as somebody who manages the town's Page, and choose it in the dialog.</source>
            <extracomment>Czech: Přihlaste se jako správce stránky města a v dialogu ji vyberte.</extracomment>
            <translation>Přihlaste se jako správce stránky města a v dialogu ji vyberte.</translation>
        </message>
        <message>
            <source>no way back from the browser</source>
            <extracomment>Czech: z prohlížeče se není kam vrátit</extracomment>
            <translation>z prohlížeče se není kam vrátit</translation>
        </message>
        <message>
            <source>This computer does not let the browser come back to Bubeník.</source>
            <extracomment>Czech: Tento počítač nedovolí prohlížeči vrátit se do Bubeníka.</extracomment>
            <translation>Tento počítač nedovolí prohlížeči vrátit se do Bubeníka.</translation>
        </message>
        <message>
            <source>Ask the computer's administrator, or paste a Page token.</source>
            <extracomment>Czech: Zeptejte se správce počítače, nebo vložte token stránky.</extracomment>
            <translation>Zeptejte se správce počítače, nebo vložte token stránky.</translation>
        </message>
        <message>
            <source>no sign-in by the browser</source>
            <extracomment>Czech: přihlášení v prohlížeči není</extracomment>
            <translation>přihlášení v prohlížeči není</translation>
        </message>
        <message>
            <source>This kind of channel has no sign-in by the browser.</source>
            <extracomment>Czech: Tento druh kanálu se v prohlížeči přihlásit neumí.</extracomment>
            <translation>Tento druh kanálu se v prohlížeči přihlásit neumí.</translation>
        </message>
        <message>
            <source>Enter its password or token.</source>
            <extracomment>Czech: Zadejte jeho heslo nebo token.</extracomment>
            <translation>Zadejte jeho heslo nebo token.</translation>
        </message>
        <message>
            <source>several Pages</source>
            <extracomment>Czech: více stránek</extracomment>
            <translation>více stránek</translation>
        </message>
        <message>
            <source>Whoever signed in manages several Pages.</source>
            <extracomment>Czech: Kdo se přihlásil, spravuje více stránek.</extracomment>
            <translation>Kdo se přihlásil, spravuje více stránek.</translation>
        </message>
        <message>
            <source>Say which one by the channel's setting: %2.</source>
            <extracomment>Czech: Řekněte, která to je, nastavením kanálu: %2.</extracomment>
            <translation>Řekněte, která to je, nastavením kanálu: %2.</translation>
        </message>
        <message>
            <source>not an app's number</source>
            <extracomment>Czech: není to číslo aplikace</extracomment>
            <translation>není to číslo aplikace</translation>
        </message>
        <message>
            <source>The app's number is made of digits only.</source>
            <extracomment>Czech: Číslo aplikace se skládá jen z číslic.</extracomment>
            <translation>Číslo aplikace se skládá jen z číslic.</translation>
        </message>
        <message>
            <source>take in use</source>
            <extracomment>Czech: nahrávka se používá</extracomment>
            <translation>nahrávka se používá</translation>
        </message>
        <message>
            <source>This take is heard in the announcement.</source>
            <extracomment>Czech: Tahle nahrávka v hlášení zní.</extracomment>
            <translation>Tahle nahrávka v hlášení zní.</translation>
        </message>
        <message>
            <source>It stays where it is.</source>
            <extracomment>Czech: Zůstává, kde je.</extracomment>
            <translation>Zůstává, kde je.</translation>
        </message>
        <message>
            <source>Use another take first, then remove this one.</source>
            <extracomment>Czech: Použijte nejdřív jinou nahrávku, pak tuhle odeberte.</extracomment>
            <translation>Použijte nejdřív jinou nahrávku, pak tuhle odeberte.</translation>
        </message>
        <message>
            <source>no such take</source>
            <extracomment>Czech: taková nahrávka není</extracomment>
            <translation>taková nahrávka není</translation>
        </message>
        <message>
            <source>The announcement has no such take.</source>
            <extracomment>Czech: Hlášení takovou nahrávku nemá.</extracomment>
            <translation>Hlášení takovou nahrávku nemá.</translation>
        </message>
        <message>
            <source>Let the takes be listed and choose one of them.</source>
            <extracomment>Czech: Nechte si nahrávky vypsat a vyberte z nich.</extracomment>
            <translation>Nechte si nahrávky vypsat a vyberte z nich.</translation>
        </message>
        <message>
            <source>folder of the public-address system not set</source>
            <extracomment>Czech: složka rozhlasu není nastavená</extracomment>
            <translation>složka rozhlasu není nastavená</translation>
        </message>
        <message>
            <source>It is not set yet where the public-address system takes its sounds from.</source>
            <extracomment>Czech: Ještě není nastavené, odkud si rozhlas bere zvuky.</extracomment>
            <translation>Ještě není nastavené, odkud si rozhlas bere zvuky.</translation>
        </message>
        <message>
            <source>The announcement was not handed over to the public-address system.</source>
            <extracomment>Czech: Hlášení se rozhlasu nepředalo.</extracomment>
            <translation>Hlášení se rozhlasu nepředalo.</translation>
        </message>
        <message>
            <source>Choose the folder that the public-address system watches.</source>
            <extracomment>Czech: Vyberte složku, kterou rozhlas sleduje.</extracomment>
            <translation>Vyberte složku, kterou rozhlas sleduje.</translation>
        </message>
        <message>
            <source>folder of the public-address system not reachable</source>
            <extracomment>Czech: složka rozhlasu není dostupná</extracomment>
            <translation>složka rozhlasu není dostupná</translation>
        </message>
        <message>
            <source>The folder of the public-address system cannot be reached: %2.</source>
            <extracomment>Czech: Složka rozhlasu není dostupná: %2.</extracomment>
            <translation>Složka rozhlasu není dostupná: %2.</translation>
        </message>
        <message>
            <source>The announcement was not handed over; it would not be heard from the poles. Nothing of it is lost.</source>
            <extracomment>Czech: Hlášení se nepředalo, z rozhlasu by nezaznělo. Nic z něj se neztratilo.</extracomment>
            <translation>Hlášení se nepředalo, z rozhlasu by nezaznělo. Nic z něj se neztratilo.</translation>
        </message>
        <message>
            <source>Check that the network share is connected, then hand it over again.</source>
            <extracomment>Czech: Ověřte, že je síťová složka připojená, a předejte je znovu.</extracomment>
            <translation>Ověřte, že je síťová složka připojená, a předejte je znovu.</translation>
        </message>
        <message>
            <source>such a file is there already</source>
            <extracomment>Czech: takový soubor už tam je</extracomment>
            <translation>takový soubor už tam je</translation>
        </message>
        <message>
            <source>The folder of the public-address system already holds another %2.</source>
            <extracomment>Czech: Ve složce rozhlasu už leží jiný soubor %2.</extracomment>
            <translation>Ve složce rozhlasu už leží jiný soubor %2.</translation>
        </message>
        <message>
            <source>It was left as it is; the announcement was not handed over.</source>
            <extracomment>Czech: Zůstal, jak byl; hlášení se nepředalo.</extracomment>
            <translation>Zůstal, jak byl; hlášení se nepředalo.</translation>
        </message>
        <message>
            <source>Replace it if it is an earlier version of this announcement, or choose another hour.</source>
            <extracomment>Czech: Je-li to starší podoba tohoto hlášení, nahraďte ho; jinak zvolte jinou hodinu.</extracomment>
            <translation>Je-li to starší podoba tohoto hlášení, nahraďte ho; jinak zvolte jinou hodinu.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <extracomment>Czech: Nahradit ho</extracomment>
            <translation>Nahradit ho</translation>
        </message>
        <message>
            <source>rule for file names</source>
            <extracomment>Czech: pravidlo pro názvy souborů</extracomment>
            <translation>pravidlo pro názvy souborů</translation>
        </message>
        <message>
            <source>Files cannot be named by this rule.</source>
            <extracomment>Czech: Podle tohoto pravidla nejde soubory pojmenovat.</extracomment>
            <translation>Podle tohoto pravidla nejde soubory pojmenovat.</translation>
        </message>
        <message>
            <source>Use {date}, {hour}, {title} and {slug}, at least one of the last two, and no slashes.</source>
            <extracomment>Czech: Použijte {date}, {hour}, {title} a {slug}, aspoň jedno z posledních dvou, a žádná lomítka.</extracomment>
            <translation>Použijte {date}, {hour}, {title} a {slug}, aspoň jedno z posledních dvou, a žádná lomítka.</translation>
        </message>
        <message>
            <source>format for the public-address system</source>
            <extracomment>Czech: formát pro rozhlas</extracomment>
            <translation>formát pro rozhlas</translation>
        </message>
        <message>
            <source>The public-address system gets WAV, MP3 or OGG.</source>
            <extracomment>Czech: Rozhlas dostává WAV, MP3 nebo OGG.</extracomment>
            <translation>Rozhlas dostává WAV, MP3 nebo OGG.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <extracomment>Czech: Vyberte jeden z nich.</extracomment>
            <translation>Vyberte jeden z nich.</translation>
        </message>
        <message>
            <source>loudness for the public-address system</source>
            <extracomment>Czech: hlasitost pro rozhlas</extracomment>
            <translation>hlasitost pro rozhlas</translation>
        </message>
        <message>
            <source>This loudness makes no sense.</source>
            <extracomment>Czech: Taková hlasitost nedává smysl.</extracomment>
            <translation>Taková hlasitost nedává smysl.</translation>
        </message>
        <message>
            <source>Choose a loudness between −40 and −5 LUFS; −14 is usual.</source>
            <extracomment>Czech: Zvolte hlasitost mezi −40 a −5 LUFS; obvyklých je −14.</extracomment>
            <translation>Zvolte hlasitost mezi −40 a −5 LUFS; obvyklých je −14.</translation>
        </message>
        <message>
            <source>hours of the public-address system</source>
            <extracomment>Czech: hodiny rozhlasu</extracomment>
            <translation>hodiny rozhlasu</translation>
        </message>
        <message>
            <source>These are no hours of the public-address system.</source>
            <extracomment>Czech: Tohle nejsou hodiny rozhlasu.</extracomment>
            <translation>Tohle nejsou hodiny rozhlasu.</translation>
        </message>
        <message>
            <source>Write them like this: 10:00, 14:45.</source>
            <extracomment>Czech: Napište je takto: 10:00, 14:45.</extracomment>
            <translation>Napište je takto: 10:00, 14:45.</translation>
        </message>
        <message>
            <source>its validity ended, citizens are told</source>
            <extracomment>Czech: platnost skončila, občanům se to řekne</extracomment>
            <translation>platnost skončila, občanům se to řekne</translation>
        </message>
        <message>
            <source>Announcements of the public-address system</source>
            <extracomment>Czech: Hlášení místního rozhlasu</extracomment>
            <translation>Hlášení místního rozhlasu</translation>
        </message>
        <message>
            <source>No announcement is handed over for this day.</source>
            <extracomment>Czech: Na tento den není předané žádné hlášení.</extracomment>
            <translation>Na tento den není předané žádné hlášení.</translation>
        </message>
        <message>
            <source>file %1, length %2 min</source>
            <extracomment>Czech: soubor %1, délka %2 min</extracomment>
            <translation>soubor %1, délka %2 min</translation>
        </message>
        <message>
            <source>given name</source>
            <extracomment>Czech: jméno</extracomment>
            <translation>jméno</translation>
        </message>
        <message>
            <source>family name</source>
            <extracomment>Czech: příjmení</extracomment>
            <translation>příjmení</translation>
        </message>
        <message>
            <source>title before the name</source>
            <extracomment>Czech: titul před jménem</extracomment>
            <translation>titul před jménem</translation>
        </message>
        <message>
            <source>title behind the name</source>
            <extracomment>Czech: titul za jménem</extracomment>
            <translation>titul za jménem</translation>
        </message>
        <message>
            <source>organisation</source>
            <extracomment>Czech: organizace</extracomment>
            <translation>organizace</translation>
        </message>
        <message>
            <source>role</source>
            <extracomment>Czech: funkce</extracomment>
            <translation>funkce</translation>
        </message>
        <message>
            <source>gender</source>
            <extracomment>Czech: pohlaví</extracomment>
            <translation>pohlaví</translation>
        </message>
        <message>
            <source>salutation</source>
            <extracomment>Czech: oslovení</extracomment>
            <translation>oslovení</translation>
        </message>
        <message>
            <source>address</source>
            <extracomment>Czech: adresa</extracomment>
            <translation>adresa</translation>
        </message>
        <message>
            <source>certificate of the mail server not trusted</source>
            <extracomment>Czech: nedůvěryhodný certifikát pošty</extracomment>
            <translation>nedůvěryhodný certifikát pošty</translation>
        </message>
        <message>
            <source>The mail server's certificate is not trusted.</source>
            <extracomment>Czech: Certifikát poštovního serveru není důvěryhodný.</extracomment>
            <translation>Certifikát poštovního serveru není důvěryhodný.</translation>
        </message>
        <message>
            <source>Check the date and time of this computer, and ask the keeper of the mail server about the certificate.</source>
            <extracomment>Czech: Zkontrolujte datum a čas v tomto počítači a zeptejte se správce poštovního serveru na certifikát.</extracomment>
            <translation>Zkontrolujte datum a čas v tomto počítači a zeptejte se správce poštovního serveru na certifikát.</translation>
        </message>
        <message>
            <source>mail server offers no protection</source>
            <extracomment>Czech: pošta nenabízí zabezpečení</extracomment>
            <translation>pošta nenabízí zabezpečení</translation>
        </message>
        <message>
            <source>The mail server offers no STARTTLS.</source>
            <extracomment>Czech: Poštovní server nenabízí STARTTLS.</extracomment>
            <translation>Poštovní server nenabízí STARTTLS.</translation>
        </message>
        <message>
            <source>Nothing was sent: on the way anybody could read it, the password too.</source>
            <extracomment>Czech: Nic se neodeslalo: cestou by to mohl číst kdokoli, i s heslem.</extracomment>
            <translation>Nic se neodeslalo: cestou by to mohl číst kdokoli, i s heslem.</translation>
        </message>
        <message>
            <source>Try TLS in the channel's settings, or ask the keeper of the mail server.</source>
            <extracomment>Czech: Zkuste v nastavení kanálu TLS, nebo se zeptejte správce poštovního serveru.</extracomment>
            <translation>Zkuste v nastavení kanálu TLS, nebo se zeptejte správce poštovního serveru.</translation>
        </message>
        <message>
            <source>sign-in at the mail server refused</source>
            <extracomment>Czech: pošta odmítla přihlášení</extracomment>
            <translation>pošta odmítla přihlášení</translation>
        </message>
        <message>
            <source>The mail server refused the sign-in.</source>
            <extracomment>Czech: Poštovní server odmítl přihlášení.</extracomment>
            <translation>Poštovní server odmítl přihlášení.</translation>
        </message>
        <message>
            <source>Nothing was sent; it waits until the sign-in works.</source>
            <extracomment>Czech: Nic se neodeslalo; počká se, až bude přihlášení fungovat.</extracomment>
            <translation>Nic se neodeslalo; počká se, až bude přihlášení fungovat.</translation>
        </message>
        <message>
            <source>Check the user name and the password in the channel's settings.</source>
            <extracomment>Czech: Zkontrolujte v nastavení kanálu uživatelské jméno a heslo.</extracomment>
            <translation>Zkontrolujte v nastavení kanálu uživatelské jméno a heslo.</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <extracomment>Czech: Otevřít nastavení</extracomment>
            <translation>Otevřít nastavení</translation>
        </message>
        <message>
            <source>sender refused</source>
            <extracomment>Czech: odesílatel odmítnut</extracomment>
            <translation>odesílatel odmítnut</translation>
        </message>
        <message>
            <source>The mail server does not send for this sender's address.</source>
            <extracomment>Czech: Poštovní server za tuto adresu odesílatele neposílá.</extracomment>
            <translation>Poštovní server za tuto adresu odesílatele neposílá.</translation>
        </message>
        <message>
            <source>Put the address of the account that signs in into the channel's settings.</source>
            <extracomment>Czech: Zadejte do nastavení kanálu adresu účtu, kterým se přihlašujete.</extracomment>
            <translation>Zadejte do nastavení kanálu adresu účtu, kterým se přihlašujete.</translation>
        </message>
        <message>
            <source>taken later</source>
            <extracomment>Czech: převezme se později</extracomment>
            <translation>převezme se později</translation>
        </message>
        <message>
            <source>The recipient's mail server asks to come again later.</source>
            <extracomment>Czech: Poštovní server příjemce žádá, aby se to zkusilo později.</extracomment>
            <translation>Poštovní server příjemce žádá, aby se to zkusilo později.</translation>
        </message>
        <message>
            <source>This recipient does not have the message yet.</source>
            <extracomment>Czech: Tento příjemce zprávu ještě nemá.</extracomment>
            <translation>Tento příjemce zprávu ještě nemá.</translation>
        </message>
        <message>
            <source>mail server busy</source>
            <extracomment>Czech: pošta teď nepřijímá</extracomment>
            <translation>pošta teď nepřijímá</translation>
        </message>
        <message>
            <source>The mail server does not take the message now.</source>
            <extracomment>Czech: Poštovní server teď zprávu nepřijímá.</extracomment>
            <translation>Poštovní server teď zprávu nepřijímá.</translation>
        </message>
        <message>
            <source>address refused</source>
            <extracomment>Czech: adresa odmítnuta</extracomment>
            <translation>adresa odmítnuta</translation>
        </message>
        <message>
            <source>The mail server refused the recipient's address.</source>
            <extracomment>Czech: Poštovní server odmítl adresu příjemce.</extracomment>
            <translation>Poštovní server odmítl adresu příjemce.</translation>
        </message>
        <message>
            <source>This recipient does not have the message.</source>
            <extracomment>Czech: Tento příjemce zprávu nemá.</extracomment>
            <translation>Tento příjemce zprávu nemá.</translation>
        </message>
        <message>
            <source>Correct the address of the contact, or invite them another way.</source>
            <extracomment>Czech: Opravte adresu kontaktu, nebo ho pozvěte jinak.</extracomment>
            <translation>Opravte adresu kontaktu, nebo ho pozvěte jinak.</translation>
        </message>
        <message>
            <source>message refused</source>
            <extracomment>Czech: zpráva odmítnuta</extracomment>
            <translation>zpráva odmítnuta</translation>
        </message>
        <message>
            <source>The mail server refused the message.</source>
            <extracomment>Czech: Poštovní server zprávu odmítl.</extracomment>
            <translation>Poštovní server zprávu odmítl.</translation>
        </message>
        <message>
            <source>The details say why. Ask the keeper of the mail server.</source>
            <extracomment>Czech: Proč, je v podrobnostech. Zeptejte se správce poštovního serveru.</extracomment>
            <translation>Proč, je v podrobnostech. Zeptejte se správce poštovního serveru.</translation>
        </message>
        <message>
            <source>came back</source>
            <extracomment>Czech: vrátila se</extracomment>
            <translation>vrátila se</translation>
        </message>
        <message>
            <source>The message came back as undeliverable.</source>
            <extracomment>Czech: Zpráva se vrátila jako nedoručitelná.</extracomment>
            <translation>Zpráva se vrátila jako nedoručitelná.</translation>
        </message>
        <message>
            <source>message too large</source>
            <extracomment>Czech: příliš velká zpráva</extracomment>
            <translation>příliš velká zpráva</translation>
        </message>
        <message>
            <source>The message is larger than the mail server takes.</source>
            <extracomment>Czech: Zpráva je větší, než poštovní server přijímá.</extracomment>
            <translation>Zpráva je větší, než poštovní server přijímá.</translation>
        </message>
        <message>
            <source>Send smaller documents, or a link to them.</source>
            <extracomment>Czech: Přiložte menší dokumenty, nebo na ně jen odkažte.</extracomment>
            <translation>Přiložte menší dokumenty, nebo na ně jen odkažte.</translation>
        </message>
        <message>
            <source>not known whether it arrived</source>
            <extracomment>Czech: neví se, zda dorazila</extracomment>
            <translation>neví se, zda dorazila</translation>
        </message>
        <message>
            <source>The mail server's answer was lost.</source>
            <extracomment>Czech: Odpověď poštovního serveru se ztratila.</extracomment>
            <translation>Odpověď poštovního serveru se ztratila.</translation>
        </message>
        <message>
            <source>The recipient may have the message, or not. It is not sent again by itself.</source>
            <extracomment>Czech: Příjemce zprávu možná má, možná ne. Sama se znovu neposílá.</extracomment>
            <translation>Příjemce zprávu možná má, možná ne. Sama se znovu neposílá.</translation>
        </message>
        <message>
            <source>Look into the mail server's log, or ask the recipient, and say what you found.</source>
            <extracomment>Czech: Podívejte se do záznamů poštovního serveru nebo se zeptejte příjemce a řekněte, co jste zjistili.</extracomment>
            <translation>Podívejte se do záznamů poštovního serveru nebo se zeptejte příjemce a řekněte, co jste zjistili.</translation>
        </message>
        <message>
            <source>e-mail cannot be used</source>
            <extracomment>Czech: e-mail nejde použít</extracomment>
            <translation>e-mail nejde použít</translation>
        </message>
        <message>
            <source>This e-mail address cannot be used.</source>
            <extracomment>Czech: Tuto e-mailovou adresu nelze použít.</extracomment>
            <translation>Tuto e-mailovou adresu nelze použít.</translation>
        </message>
        <message>
            <source>Correct the address of the contact.</source>
            <extracomment>Czech: Opravte adresu kontaktu.</extracomment>
            <translation>Opravte adresu kontaktu.</translation>
        </message>
        <message>
            <source>not a channel for mail</source>
            <extracomment>Czech: není to poštovní kanál</extracomment>
            <translation>není to poštovní kanál</translation>
        </message>
        <message>
            <source>Invitations do not go out by this channel.</source>
            <extracomment>Czech: Tímto kanálem se pozvánky neposílají.</extracomment>
            <translation>Tímto kanálem se pozvánky neposílají.</translation>
        </message>
        <message>
            <source>Choose a channel of the kind e-mail or mails in a folder.</source>
            <extracomment>Czech: Vyberte kanál druhu e-mail nebo zprávy do složky.</extracomment>
            <translation>Vyberte kanál druhu e-mail nebo zprávy do složky.</translation>
        </message>
        <message>
            <source>no mailbox</source>
            <extracomment>Czech: žádná schránka</extracomment>
            <translation>žádná schránka</translation>
        </message>
        <message>
            <source>No mailbox is set for this channel.</source>
            <extracomment>Czech: Tento kanál nemá nastavenou poštovní schránku.</extracomment>
            <translation>Tento kanál nemá nastavenou poštovní schránku.</translation>
        </message>
        <message>
            <source>Answers cannot be read.</source>
            <extracomment>Czech: Odpovědi nelze číst.</extracomment>
            <translation>Odpovědi nelze číst.</translation>
        </message>
        <message>
            <source>Add the server of the mailbox to the channel's settings.</source>
            <extracomment>Czech: Doplňte do nastavení kanálu server poštovní schránky.</extracomment>
            <translation>Doplňte do nastavení kanálu server poštovní schránky.</translation>
        </message>
        <message>
            <source>takes no posts</source>
            <extracomment>Czech: nepřijímá příspěvky</extracomment>
            <translation>nepřijímá příspěvky</translation>
        </message>
        <message>
            <source>Posts do not go out by this channel, only invitations.</source>
            <extracomment>Czech: Tímto kanálem se příspěvky neposílají, jen pozvánky.</extracomment>
            <translation>Tímto kanálem se příspěvky neposílají, jen pozvánky.</translation>
        </message>
        <message>
            <source>Choose another channel.</source>
            <extracomment>Czech: Vyberte jiný kanál.</extracomment>
            <translation>Vyberte jiný kanál.</translation>
        </message>
        <message>
            <source>no such mailbox</source>
            <extracomment>Czech: taková schránka není</extracomment>
            <translation>taková schránka není</translation>
        </message>
        <message>
            <source>The server has no mailbox folder called %2.</source>
            <extracomment>Czech: Server nemá složku schránky %2.</extracomment>
            <translation>Server nemá složku schránky %2.</translation>
        </message>
        <message>
            <source>Correct the mailbox folder in the channel's settings.</source>
            <extracomment>Czech: Opravte složku schránky v nastavení kanálu.</extracomment>
            <translation>Opravte složku schránky v nastavení kanálu.</translation>
        </message>
        <message>
            <source>no such meeting</source>
            <extracomment>Czech: takové setkání není</extracomment>
            <translation>takové setkání není</translation>
        </message>
        <message>
            <source>There is no such meeting.</source>
            <extracomment>Czech: Takové setkání tu není.</extracomment>
            <translation>Takové setkání tu není.</translation>
        </message>
        <message>
            <source>List the meetings and take one of them.</source>
            <extracomment>Czech: Nechte si setkání vypsat a vyberte z nich.</extracomment>
            <translation>Nechte si setkání vypsat a vyberte z nich.</translation>
        </message>
        <message>
            <source>no such invitation</source>
            <extracomment>Czech: taková pozvánka není</extracomment>
            <translation>taková pozvánka není</translation>
        </message>
        <message>
            <source>There is no such invitation.</source>
            <extracomment>Czech: Taková pozvánka tu není.</extracomment>
            <translation>Taková pozvánka tu není.</translation>
        </message>
        <message>
            <source>List the invitations of the meeting and take one of them.</source>
            <extracomment>Czech: Nechte si vypsat pozvánky setkání a vyberte z nich.</extracomment>
            <translation>Nechte si vypsat pozvánky setkání a vyberte z nich.</translation>
        </message>
        <message>
            <source>nobody to invite</source>
            <extracomment>Czech: koho pozvat</extracomment>
            <translation>koho pozvat</translation>
        </message>
        <message>
            <source>The meeting is for nobody.</source>
            <extracomment>Czech: Setkání nemá koho pozvat.</extracomment>
            <translation>Setkání nemá koho pozvat.</translation>
        </message>
        <message>
            <source>Add groups, streets or contacts to it.</source>
            <extracomment>Czech: Přidejte k němu skupiny, ulice nebo kontakty.</extracomment>
            <translation>Přidejte k němu skupiny, ulice nebo kontakty.</translation>
        </message>
        <message>
            <source>times do not fit</source>
            <extracomment>Czech: časy nesedí</extracomment>
            <translation>časy nesedí</translation>
        </message>
        <message>
            <source>The meeting must end after it begins, within a fortnight.</source>
            <extracomment>Czech: Setkání musí skončit po svém začátku, nejpozději do čtrnácti dnů.</extracomment>
            <translation>Setkání musí skončit po svém začátku, nejpozději do čtrnácti dnů.</translation>
        </message>
        <message>
            <source>Correct the times.</source>
            <extracomment>Czech: Opravte časy.</extracomment>
            <translation>Opravte časy.</translation>
        </message>
        <message>
            <source>no place</source>
            <extracomment>Czech: chybí místo</extracomment>
            <translation>chybí místo</translation>
        </message>
        <message>
            <source>The meeting has no place.</source>
            <extracomment>Czech: Setkání nemá místo konání.</extracomment>
            <translation>Setkání nemá místo konání.</translation>
        </message>
        <message>
            <source>Say where it is.</source>
            <extracomment>Czech: Napište, kde se koná.</extracomment>
            <translation>Napište, kde se koná.</translation>
        </message>
        <message>
            <source>cancelled already</source>
            <extracomment>Czech: už zrušeno</extracomment>
            <translation>už zrušeno</translation>
        </message>
        <message>
            <source>The meeting is cancelled already.</source>
            <extracomment>Czech: Setkání už je zrušené.</extracomment>
            <translation>Setkání už je zrušené.</translation>
        </message>
        <message>
            <source>To hold it after all, make a new one.</source>
            <extracomment>Czech: Má-li se přece konat, založte nové.</extracomment>
            <translation>Má-li se přece konat, založte nové.</translation>
        </message>
        <message>
            <source>not invited</source>
            <extracomment>Czech: není mezi pozvanými</extracomment>
            <translation>není mezi pozvanými</translation>
        </message>
        <message>
            <source>This contact was not invited to the meeting.</source>
            <extracomment>Czech: Tento kontakt nebyl na setkání pozván.</extracomment>
            <translation>Tento kontakt nebyl na setkání pozván.</translation>
        </message>
        <message>
            <source>Invite them first.</source>
            <extracomment>Czech: Nejdřív ho pozvěte.</extracomment>
            <translation>Nejdřív ho pozvěte.</translation>
        </message>
        <message>
            <source>nothing to decide</source>
            <extracomment>Czech: není co rozhodovat</extracomment>
            <translation>není co rozhodovat</translation>
        </message>
        <message>
            <source>This invitation is neither uncertain nor failed.</source>
            <extracomment>Czech: Tato pozvánka není nejistá ani neúspěšná.</extracomment>
            <translation>Tato pozvánka není nejistá ani neúspěšná.</translation>
        </message>
        <message>
            <source>Look at its state again.</source>
            <extracomment>Czech: Podívejte se znovu na její stav.</extracomment>
            <translation>Podívejte se znovu na její stav.</translation>
        </message>
        <message>
            <source>no answer in it</source>
            <extracomment>Czech: není v tom odpověď</extracomment>
            <translation>není v tom odpověď</translation>
        </message>
        <message>
            <source>There is no answer to an invitation in this file.</source>
            <extracomment>Czech: V tomto souboru není odpověď na pozvánku.</extracomment>
            <translation>V tomto souboru není odpověď na pozvánku.</translation>
        </message>
        <message>
            <source>Save the whole message or its calendar part, and try that.</source>
            <extracomment>Czech: Uložte celou zprávu nebo její kalendářovou část a zkuste to s ní.</extracomment>
            <translation>Uložte celou zprávu nebo její kalendářovou část a zkuste to s ní.</translation>
        </message>
        <message>
            <source>neither calendar nor message</source>
            <extracomment>Czech: kalendář ani zpráva</extracomment>
            <translation>kalendář ani zpráva</translation>
        </message>
        <message>
            <source>This file is neither a calendar nor a message.</source>
            <extracomment>Czech: Tento soubor není kalendář ani zpráva.</extracomment>
            <translation>Tento soubor není kalendář ani zpráva.</translation>
        </message>
        <message>
            <source>already sending</source>
            <extracomment>Czech: už se odesílá</extracomment>
            <translation>už se odesílá</translation>
        </message>
        <message>
            <source>Another process sends invitations of this workspace.</source>
            <extracomment>Czech: Pozvánky z této pracovní složky právě odesílá jiný proces.</extracomment>
            <translation>Pozvánky z této pracovní složky právě odesílá jiný proces.</translation>
        </message>
        <message>
            <source>Nothing goes out twice.</source>
            <extracomment>Czech: Nic neodejde dvakrát.</extracomment>
            <translation>Nic neodejde dvakrát.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <extracomment>Czech: Počkejte, až skončí.</extracomment>
            <translation>Počkejte, až skončí.</translation>
        </message>
        <message>
            <source>no such remark</source>
            <extracomment>Czech: taková připomínka není</extracomment>
            <translation>taková připomínka není</translation>
        </message>
        <message>
            <source>There is no such remark.</source>
            <extracomment>Czech: Taková připomínka tu není.</extracomment>
            <translation>Taková připomínka tu není.</translation>
        </message>
        <message>
            <source>List the remarks of the meeting and take one of them.</source>
            <extracomment>Czech: Nechte si vypsat připomínky ze setkání a vyberte z nich.</extracomment>
            <translation>Nechte si vypsat připomínky ze setkání a vyberte z nich.</translation>
        </message>
        <message>
            <source>no such answer</source>
            <extracomment>Czech: taková odpověď není</extracomment>
            <translation>taková odpověď není</translation>
        </message>
        <message>
            <source>There is no such answer.</source>
            <extracomment>Czech: Taková odpověď tu není.</extracomment>
            <translation>Taková odpověď tu není.</translation>
        </message>
        <message>
            <source>List the answers of those who were not invited and take one of them.</source>
            <extracomment>Czech: Nechte si vypsat odpovědi od nepozvaných a vyberte z nich.</extracomment>
            <translation>Nechte si vypsat odpovědi od nepozvaných a vyberte z nich.</translation>
        </message>
        <message>
            <source>no such template</source>
            <extracomment>Czech: taková šablona není</extracomment>
            <translation>taková šablona není</translation>
        </message>
        <message>
            <source>There is no such template of a meeting.</source>
            <extracomment>Czech: Taková šablona setkání tu není.</extracomment>
            <translation>Taková šablona setkání tu není.</translation>
        </message>
        <message>
            <source>List the templates and take one of them.</source>
            <extracomment>Czech: Nechte si vypsat šablony a vyberte z nich.</extracomment>
            <translation>Nechte si vypsat šablony a vyberte z nich.</translation>
        </message>
        <message>
            <source>the template is broken</source>
            <extracomment>Czech: šablona je poškozená</extracomment>
            <translation>šablona je poškozená</translation>
        </message>
        <message>
            <source>The template %2 is broken: its name or hour is missing, or there is something in it that cannot be read.</source>
            <extracomment>Czech: Šablona setkání %2 je poškozená: chybí v ní název nebo čas, nebo je v ní něco, čemu Bubeník nerozumí.</extracomment>
            <translation>Šablona setkání %2 je poškozená: chybí v ní název nebo čas, nebo je v ní něco, čemu Bubeník nerozumí.</translation>
        </message>
        <message>
            <source>Nothing else is harmed by it.</source>
            <extracomment>Czech: Nic jiného se tím nepokazilo.</extracomment>
            <translation>Nic jiného se tím nepokazilo.</translation>
        </message>
        <message>
            <source>Delete it, and save a new one from a meeting.</source>
            <extracomment>Czech: Smažte ji a uložte novou z některého setkání.</extracomment>
            <translation>Smažte ji a uložte novou z některého setkání.</translation>
        </message>
        <message>
            <source>no text</source>
            <extracomment>Czech: chybí text</extracomment>
            <translation>chybí text</translation>
        </message>
        <message>
            <source>The remark has no text.</source>
            <extracomment>Czech: Připomínka nemá text.</extracomment>
            <translation>Připomínka nemá text.</translation>
        </message>
        <message>
            <source>Write what was said.</source>
            <extracomment>Czech: Napište, co kdo řekl.</extracomment>
            <translation>Napište, co kdo řekl.</translation>
        </message>
        <message>
            <source>no name</source>
            <extracomment>Czech: chybí jméno</extracomment>
            <translation>chybí jméno</translation>
        </message>
        <message>
            <source>Whoever came has no name.</source>
            <extracomment>Czech: Kdo přišel, nemá jméno.</extracomment>
            <translation>Kdo přišel, nemá jméno.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <extracomment>Czech: Napište jméno.</extracomment>
            <translation>Napište jméno.</translation>
        </message>
        <message>
            <source>nothing to tell</source>
            <extracomment>Czech: není o čem psát</extracomment>
            <translation>není o čem psát</translation>
        </message>
        <message>
            <source>Neither remarks nor anybody who came are written down for this meeting.</source>
            <extracomment>Czech: Na tomto setkání zatím není zapsaná žádná připomínka ani nikdo, kdo přišel.</extracomment>
            <translation>Na tomto setkání zatím není zapsaná žádná připomínka ani nikdo, kdo přišel.</translation>
        </message>
        <message>
            <source>Write down first who came and what was said.</source>
            <extracomment>Czech: Zapište nejdřív, kdo přišel a co zaznělo.</extracomment>
            <translation>Zapište nejdřív, kdo přišel a co zaznělo.</translation>
        </message>
        <message>
            <source>an unknown meeting</source>
            <extracomment>Czech: neznámé setkání</extracomment>
            <translation>neznámé setkání</translation>
        </message>
        <message>
            <source>The answer is to a meeting that is not known here.</source>
            <extracomment>Czech: Odpověď je na setkání, které tu není.</extracomment>
            <translation>Odpověď je na setkání, které tu není.</translation>
        </message>
        <message>
            <source>Find out what they answer to, or put it aside.</source>
            <extracomment>Czech: Zjistěte, na co dotyčný odpovídá, nebo odpověď odložte.</extracomment>
            <translation>Zjistěte, na co dotyčný odpovídá, nebo odpověď odložte.</translation>
        </message>
        <message>
            <source>the mailbox&apos;s sign-in is over</source>
            <extracomment>Czech: přihlášení ke schránce vypršelo</extracomment>
            <translation>přihlášení ke schránce vypršelo</translation>
        </message>
        <message>
            <source>The sign-in to the mailbox is over and was not renewed.</source>
            <extracomment>Czech: Přihlášení k poštovní schránce vypršelo a neobnovilo se.</extracomment>
            <translation>Přihlášení k poštovní schránce vypršelo a neobnovilo se.</translation>
        </message>
        <message>
            <source>Invitations wait; nothing is lost.</source>
            <extracomment>Czech: Pozvánky čekají; nic se neztratilo.</extracomment>
            <translation>Pozvánky čekají; nic se neztratilo.</translation>
        </message>
        <message>
            <source>Sign in to the mailbox again in the channel&apos;s settings.</source>
            <extracomment>Czech: Přihlaste se ke schránce znovu v nastavení kanálu.</extracomment>
            <translation>Přihlaste se ke schránce znovu v nastavení kanálu.</translation>
        </message>
        <message>
            <source>no such chat</source>
            <extracomment>Czech: takový chat není</extracomment>
            <translation>takový chat není</translation>
        </message>
        <message>
            <source>There is no chat for that day.</source>
            <extracomment>Czech: Pro ten den tu žádný chat není.</extracomment>
            <translation>Pro ten den tu žádný chat není.</translation>
        </message>
        <message>
            <source>Questions are not collected yet.</source>
            <extracomment>Czech: Dotazy se zatím nesbírají.</extracomment>
            <translation>Dotazy se zatím nesbírají.</translation>
        </message>
        <message>
            <source>Open it with the post below which citizens ask.</source>
            <extracomment>Czech: Otevřete ho pod příspěvkem, pod kterým se lidé ptají.</extracomment>
            <translation>Otevřete ho pod příspěvkem, pod kterým se lidé ptají.</translation>
        </message>
        <message>
            <source>no such question</source>
            <extracomment>Czech: takový dotaz není</extracomment>
            <translation>takový dotaz není</translation>
        </message>
        <message>
            <source>There is no such question.</source>
            <extracomment>Czech: Takový dotaz tu není.</extracomment>
            <translation>Takový dotaz tu není.</translation>
        </message>
        <message>
            <source>It may have been erased.</source>
            <extracomment>Czech: Možná ho někdo vymazal.</extracomment>
            <translation>Možná ho někdo vymazal.</translation>
        </message>
        <message>
            <source>List the questions of the chat again.</source>
            <extracomment>Czech: Nechte si dotazy chatu vypsat znovu.</extracomment>
            <translation>Nechte si dotazy chatu vypsat znovu.</translation>
        </message>
        <message>
            <source>the chat has another post</source>
            <extracomment>Czech: chat už má jiný příspěvek</extracomment>
            <translation>chat už má jiný příspěvek</translation>
        </message>
        <message>
            <source>The chat of that day is below another post already.</source>
            <extracomment>Czech: Chat toho dne už běží pod jiným příspěvkem.</extracomment>
            <translation>Chat toho dne už běží pod jiným příspěvkem.</translation>
        </message>
        <message>
            <source>Opened a second time elsewhere, its questions would be divided.</source>
            <extracomment>Czech: Otevřít ho podruhé jinde by dotazy rozdělilo.</extracomment>
            <translation>Otevřít ho podruhé jinde by dotazy rozdělilo.</translation>
        </message>
        <message>
            <source>Go on with the one that is open, or choose another day.</source>
            <extracomment>Czech: Pokračujte v tom, který je otevřený, nebo vyberte jiný den.</extracomment>
            <translation>Pokračujte v tom, který je otevřený, nebo vyberte jiný den.</translation>
        </message>
        <message>
            <source>empty question</source>
            <extracomment>Czech: prázdný dotaz</extracomment>
            <translation>prázdný dotaz</translation>
        </message>
        <message>
            <source>There is no text in the question.</source>
            <extracomment>Czech: V dotazu není žádný text.</extracomment>
            <translation>V dotazu není žádný text.</translation>
        </message>
        <message>
            <source>Write what was asked.</source>
            <extracomment>Czech: Napište, na co se člověk ptal.</extracomment>
            <translation>Napište, na co se člověk ptal.</translation>
        </message>
        <message>
            <source>somebody has answered</source>
            <extracomment>Czech: už odpověděl někdo jiný</extracomment>
            <translation>už odpověděl někdo jiný</translation>
        </message>
        <message>
            <source>Somebody else has answered this question already.</source>
            <extracomment>Czech: Na tento dotaz už odpověděl někdo jiný.</extracomment>
            <translation>Na tento dotaz už odpověděl někdo jiný.</translation>
        </message>
        <message>
            <source>Your text was not sent; the citizen has one answer.</source>
            <extracomment>Czech: Váš text se neposlal, občan dostal jednu odpověď.</extracomment>
            <translation>Váš text se neposlal, občan dostal jednu odpověď.</translation>
        </message>
        <message>
            <source>Read the answer with the question. It can be added to on the Page itself.</source>
            <extracomment>Czech: Přečtěte si odpověď u dotazu. Doplnit ji můžete přímo na stránce.</extracomment>
            <translation>Přečtěte si odpověď u dotazu. Doplnit ji můžete přímo na stránce.</translation>
        </message>
        <message>
            <source>the question has changed</source>
            <extracomment>Czech: dotaz se mezitím změnil</extracomment>
            <translation>dotaz se mezitím změnil</translation>
        </message>
        <message>
            <source>The citizen has changed the question meanwhile.</source>
            <extracomment>Czech: Občan dotaz mezitím upravil.</extracomment>
            <translation>Občan dotaz mezitím upravil.</translation>
        </message>
        <message>
            <source>The answer was not sent; it is kept as a draft.</source>
            <extracomment>Czech: Odpověď se neposlala, zůstala rozepsaná.</extracomment>
            <translation>Odpověď se neposlala, zůstala rozepsaná.</translation>
        </message>
        <message>
            <source>Read the new wording, then approve the answer again.</source>
            <extracomment>Czech: Přečtěte si nové znění a odpověď schvalte znovu.</extracomment>
            <translation>Přečtěte si nové znění a odpověď schvalte znovu.</translation>
        </message>
        <message>
            <source>the question was deleted</source>
            <extracomment>Czech: dotaz někdo smazal</extracomment>
            <translation>dotaz někdo smazal</translation>
        </message>
        <message>
            <source>The question was deleted on Facebook meanwhile.</source>
            <extracomment>Czech: Dotaz mezitím na Facebooku někdo smazal.</extracomment>
            <translation>Dotaz mezitím na Facebooku někdo smazal.</translation>
        </message>
        <message>
            <source>It can no longer be answered. The draft was kept.</source>
            <extracomment>Czech: Odpovědět pod něj už nejde. Rozepsaná odpověď zůstala.</extracomment>
            <translation>Odpovědět pod něj už nejde. Rozepsaná odpověď zůstala.</translation>
        </message>
        <message>
            <source>If the answer helps others too, put it into the article.</source>
            <extracomment>Czech: Pokud odpověď pomůže i ostatním, dejte ji do článku.</extracomment>
            <translation>Pokud odpověď pomůže i ostatním, dejte ji do článku.</translation>
        </message>
        <message>
            <source>the question is hidden</source>
            <extracomment>Czech: dotaz je skrytý</extracomment>
            <translation>dotaz je skrytý</translation>
        </message>
        <message>
            <source>This question is hidden from the public.</source>
            <extracomment>Czech: Tento dotaz je skrytý před veřejností.</extracomment>
            <translation>Tento dotaz je skrytý před veřejností.</translation>
        </message>
        <message>
            <source>Nobody would see the answer.</source>
            <extracomment>Czech: Odpověď by nikdo neviděl.</extracomment>
            <translation>Odpověď by nikdo neviděl.</translation>
        </message>
        <message>
            <source>Show it again first.</source>
            <extracomment>Czech: Nejdřív ho znovu zobrazte.</extracomment>
            <translation>Nejdřív ho znovu zobrazte.</translation>
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>Czech: chybí důvod</extracomment>
            <translation>chybí důvod</translation>
        </message>
        <message>
            <source>There is no reason for hiding it.</source>
            <extracomment>Czech: U skrytí chybí důvod.</extracomment>
            <translation>U skrytí chybí důvod.</translation>
        </message>
        <message>
            <source>The question is still seen.</source>
            <extracomment>Czech: Dotaz zůstal vidět.</extracomment>
            <translation>Dotaz zůstal vidět.</translation>
        </message>
        <message>
            <source>Say why it is hidden. The reason stays with the question.</source>
            <extracomment>Czech: Napište, proč ho skrýváte. Důvod zůstane u dotazu.</extracomment>
            <translation>Napište, proč ho skrýváte. Důvod zůstane u dotazu.</translation>
        </message>
        <message>
            <source>cannot be grouped</source>
            <extracomment>Czech: nejde přiřadit</extracomment>
            <translation>nejde přiřadit</translation>
        </message>
        <message>
            <source>A question cannot be grouped under itself or in another chat.</source>
            <extracomment>Czech: Dotaz nejde přiřadit sám k sobě ani do jiného chatu.</extracomment>
            <translation>Dotaz nejde přiřadit sám k sobě ani do jiného chatu.</translation>
        </message>
        <message>
            <source>Choose another question of the same chat.</source>
            <extracomment>Czech: Vyberte jiný dotaz téhož chatu.</extracomment>
            <translation>Vyberte jiný dotaz téhož chatu.</translation>
        </message>
        <message>
            <source>no answers yet</source>
            <extracomment>Czech: zatím žádné odpovědi</extracomment>
            <translation>zatím žádné odpovědi</translation>
        </message>
        <message>
            <source>There is nothing for the article yet.</source>
            <extracomment>Czech: Článek zatím nemá co obsahovat.</extracomment>
            <translation>Článek zatím nemá co obsahovat.</translation>
        </message>
        <message>
            <source>No question was answered.</source>
            <extracomment>Czech: Žádný dotaz není zodpovězený.</extracomment>
            <translation>Žádný dotaz není zodpovězený.</translation>
        </message>
        <message>
            <source>Come back to it when answers are out.</source>
            <extracomment>Czech: Vraťte se k němu, až odpovědi odejdou.</extracomment>
            <translation>Vraťte se k němu, až odpovědi odejdou.</translation>
        </message>
        <message>
            <source>Ask the mayor on line: %1</source>
            <extracomment>Czech: Ptejte se starosty on-line: %1</extracomment>
            <translation>Ptejte se starosty on-line: %1</translation>
        </message>
        <message>
            <source>Write your questions as comments below this post. We answer on %1 from %2 to %3.</source>
            <extracomment>Czech: Dotazy pište do komentářů pod tímto příspěvkem. Odpovídáme %1 od %2 do %3 hodin.</extracomment>
            <translation>Dotazy pište do komentářů pod tímto příspěvkem. Odpovídáme %1 od %2 do %3 hodin.</translation>
        </message>
        <message>
            <source>You can ask now already. What we do not get to is answered in the next days, and all questions and answers will be on the town's website.</source>
            <extracomment>Czech: Ptát se můžete už teď. Na co se nedostane, zodpovíme v dalších dnech, a všechny dotazy s odpověďmi pak najdete na webu města.</extracomment>
            <translation>Ptát se můžete už teď. Na co se nedostane, zodpovíme v dalších dnech, a všechny dotazy s odpověďmi pak najdete na webu města.</translation>
        </message>
        <message>
            <source>On-line chat with the mayor: %1 from %2 on the town's Facebook page.</source>
            <extracomment>Czech: On-line chat se starostou: %1 od %2 hodin na Facebooku města.</extracomment>
            <translation>On-line chat se starostou: %1 od %2 hodin na Facebooku města.</translation>
        </message>
        <message>
            <source>What you asked the mayor: %1</source>
            <extracomment>Czech: Na co jste se ptali starosty: %1</extracomment>
            <translation>Na co jste se ptali starosty: %1</translation>
        </message>
        <message numerus="yes">
            <source>In the on-line chat the mayor answered %n questions.</source>
            <extracomment>Czech: V on-line chatu starosta zodpověděl %n dotaz.|V on-line chatu starosta zodpověděl %n dotazy.|V on-line chatu starosta zodpověděl %n dotazů.</extracomment>
            <translation>
                <numerusform>V on-line chatu starosta zodpověděl %n dotaz.</numerusform>
                <numerusform>V on-line chatu starosta zodpověděl %n dotazy.</numerusform>
                <numerusform>V on-line chatu starosta zodpověděl %n dotazů.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other questions</source>
            <extracomment>Czech: Další dotazy</extracomment>
            <translation>Další dotazy</translation>
        </message>
        <message>
            <source>Question</source>
            <comment>before a citizen's question in the article</comment>
            <extracomment>Czech: Dotaz</extracomment>
            <translation>Dotaz</translation>
        </message>
        <message>
            <source>%1 asks</source>
            <comment>before a citizen's question in the article</comment>
            <extracomment>Czech: Ptá se %1</extracomment>
            <translation>Ptá se %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more people asked something like it.</source>
            <extracomment>Czech: Podobně se ptal ještě %n člověk.|Podobně se ptali ještě %n lidé.|Podobně se ptalo ještě %n lidí.</extracomment>
            <translation>
                <numerusform>Podobně se ptal ještě %n člověk.</numerusform>
                <numerusform>Podobně se ptali ještě %n lidé.</numerusform>
                <numerusform>Podobně se ptalo ještě %n lidí.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mayor answers</source>
            <extracomment>Czech: Starosta odpovídá</extracomment>
            <translation>Starosta odpovídá</translation>
        </message>
        <message>
            <source>new</source>
            <comment>a question</comment>
            <extracomment>Czech: nový</extracomment>
            <translation>nový</translation>
        </message>
        <message>
            <source>answer begun</source>
            <comment>a question</comment>
            <extracomment>Czech: rozepsaná odpověď</extracomment>
            <translation>rozepsaná odpověď</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <comment>a question</comment>
            <extracomment>Czech: čeká na schválení</extracomment>
            <translation>čeká na schválení</translation>
        </message>
        <message>
            <source>answer on its way</source>
            <comment>a question</comment>
            <extracomment>Czech: odpověď odchází</extracomment>
            <translation>odpověď odchází</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>a question</comment>
            <extracomment>Czech: zodpovězeno</extracomment>
            <translation>zodpovězeno</translation>
        </message>
        <message>
            <source>left to answer</source>
            <comment>a question</comment>
            <extracomment>Czech: zbývá odpovědět</extracomment>
            <translation>zbývá odpovědět</translation>
        </message>
        <message>
            <source>hidden</source>
            <comment>a question</comment>
            <extracomment>Czech: skrytý</extracomment>
            <translation>skrytý</translation>
        </message>
        <message>
            <source>no answer needed</source>
            <comment>a question</comment>
            <extracomment>Czech: bez odpovědi</extracomment>
            <translation>bez odpovědi</translation>
        </message>
        <message>
            <source>with a question like it</source>
            <comment>a question</comment>
            <extracomment>Czech: u podobného dotazu</extracomment>
            <translation>u podobného dotazu</translation>
        </message>
        <message>
            <source>deleted there</source>
            <comment>a question</comment>
            <extracomment>Czech: smazaný</extracomment>
            <translation>smazaný</translation>
        </message>
        <message>
            <source>comment</source>
            <comment>where a question came from</comment>
            <extracomment>Czech: komentář</extracomment>
            <translation>komentář</translation>
        </message>
        <message>
            <source>e-mail</source>
            <comment>where a question came from</comment>
            <extracomment>Czech: e-mail</extracomment>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>telephone</source>
            <comment>where a question came from</comment>
            <extracomment>Czech: telefon</extracomment>
            <translation>telefon</translation>
        </message>
        <message>
            <source>written down</source>
            <comment>where a question came from</comment>
            <extracomment>Czech: zapsaný</extracomment>
            <translation>zapsaný</translation>
        </message>
        <message>
            <source>not begun yet</source>
            <comment>a chat</comment>
            <extracomment>Czech: ještě nezačal</extracomment>
            <translation>ještě nezačal</translation>
        </message>
        <message>
            <source>running</source>
            <comment>a chat</comment>
            <extracomment>Czech: běží</extracomment>
            <translation>běží</translation>
        </message>
        <message>
            <source>time is over, answers go on</source>
            <comment>a chat</comment>
            <extracomment>Czech: čas vypršel, dobíhají odpovědi</extracomment>
            <translation>čas vypršel, dobíhají odpovědi</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>a chat</comment>
            <extracomment>Czech: uzavřený</extracomment>
            <translation>uzavřený</translation>
        </message>
        <message>
            <source>Please leave addresses, telephone numbers and other people's names out of comments. Everybody sees them.</source>
            <extracomment>Czech: Nepište prosím do komentářů adresy, telefony ani jména jiných lidí. Vidí je každý.</extracomment>
            <translation>Nepište prosím do komentářů adresy, telefony ani jména jiných lidí. Vidí je každý.</translation>
        </message>
        <message>
            <source>sign-in at the SMS gateway refused</source>
            <extracomment>Czech: přihlášení k SMS bráně odmítnuto</extracomment>
            <translation>přihlášení k SMS bráně odmítnuto</translation>
        </message>
        <message>
            <source>The SMS gateway refused the sign-in.</source>
            <extracomment>Czech: SMS brána odmítla přihlášení.</extracomment>
            <translation>SMS brána odmítla přihlášení.</translation>
        </message>
        <message>
            <source>No messages go out.</source>
            <extracomment>Czech: Zprávy neodcházejí.</extracomment>
            <translation>Zprávy neodcházejí.</translation>
        </message>
        <message>
            <source>Check the login and the password in the channel&apos;s settings; they are those of the interface, not of the gateway&apos;s website.</source>
            <extracomment>Czech: Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.</extracomment>
            <translation>Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.</translation>
        </message>
        <message>
            <source>clock too far off for the SMS gateway</source>
            <extracomment>Czech: hodiny se liší od SMS brány</extracomment>
            <translation>hodiny se liší od SMS brány</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the gateway&apos;s.</source>
            <extracomment>Czech: Hodiny tohoto počítače se liší od hodin brány.</extracomment>
            <translation>Hodiny tohoto počítače se liší od hodin brány.</translation>
        </message>
        <message>
            <source>Set the date and time of this computer.</source>
            <extracomment>Czech: Nastavte na tomto počítači správné datum a čas.</extracomment>
            <translation>Nastavte na tomto počítači správné datum a čas.</translation>
        </message>
        <message>
            <source>not allowed from this computer</source>
            <extracomment>Czech: z tohoto počítače to není dovoleno</extracomment>
            <translation>z tohoto počítače to není dovoleno</translation>
        </message>
        <message>
            <source>The SMS gateway takes no messages from this computer&apos;s address.</source>
            <extracomment>Czech: SMS brána nepřijímá zprávy z adresy tohoto počítače.</extracomment>
            <translation>SMS brána nepřijímá zprávy z adresy tohoto počítače.</translation>
        </message>
        <message>
            <source>Add this computer&apos;s address in the settings of the gateway.</source>
            <extracomment>Czech: Přidejte adresu tohoto počítače v nastavení brány.</extracomment>
            <translation>Přidejte adresu tohoto počítače v nastavení brány.</translation>
        </message>
        <message>
            <source>not known to the SMS gateway</source>
            <extracomment>Czech: SMS brána to nezná</extracomment>
            <translation>SMS brána to nezná</translation>
        </message>
        <message>
            <source>The SMS gateway does not know what was asked of it.</source>
            <extracomment>Czech: SMS brána nezná to, co se po ní chtělo.</extracomment>
            <translation>SMS brána nezná to, co se po ní chtělo.</translation>
        </message>
        <message>
            <source>Check the address of the interface in the channel&apos;s settings.</source>
            <extracomment>Czech: Zkontrolujte v nastavení kanálu adresu rozhraní.</extracomment>
            <translation>Zkontrolujte v nastavení kanálu adresu rozhraní.</translation>
        </message>
        <message>
            <source>SMS gateway busy</source>
            <extracomment>Czech: SMS brána je zaneprázdněná</extracomment>
            <translation>SMS brána je zaneprázdněná</translation>
        </message>
        <message>
            <source>The SMS gateway refused the sign-in as repeated.</source>
            <extracomment>Czech: SMS brána odmítla přihlášení jako opakované.</extracomment>
            <translation>SMS brána odmítla přihlášení jako opakované.</translation>
        </message>
        <message>
            <source>The message waits.</source>
            <extracomment>Czech: Zpráva čeká.</extracomment>
            <translation>Zpráva čeká.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <extracomment>Czech: Zkusí se to znovu samo.</extracomment>
            <translation>Zkusí se to znovu samo.</translation>
        </message>
        <message>
            <source>SMS gateway failing</source>
            <extracomment>Czech: SMS brána selhává</extracomment>
            <translation>SMS brána selhává</translation>
        </message>
        <message>
            <source>The SMS gateway is failing.</source>
            <extracomment>Czech: SMS brána selhává.</extracomment>
            <translation>SMS brána selhává.</translation>
        </message>
        <message>
            <source>SMS gateway asks to wait</source>
            <extracomment>Czech: SMS brána žádá o strpení</extracomment>
            <translation>SMS brána žádá o strpení</translation>
        </message>
        <message>
            <source>The SMS gateway takes no more messages now.</source>
            <extracomment>Czech: SMS brána teď další zprávy nepřijímá.</extracomment>
            <translation>SMS brána teď další zprávy nepřijímá.</translation>
        </message>
        <message>
            <source>The rest waits.</source>
            <extracomment>Czech: Zbytek čeká.</extracomment>
            <translation>Zbytek čeká.</translation>
        </message>
        <message>
            <source>no clear answer of the SMS gateway</source>
            <extracomment>Czech: SMS brána neodpověděla jasně</extracomment>
            <translation>SMS brána neodpověděla jasně</translation>
        </message>
        <message>
            <source>The SMS gateway gave no clear answer.</source>
            <extracomment>Czech: SMS brána neodpověděla jasně.</extracomment>
            <translation>SMS brána neodpověděla jasně.</translation>
        </message>
        <message>
            <source>The message may have gone out.</source>
            <extracomment>Czech: Zpráva mohla odejít.</extracomment>
            <translation>Zpráva mohla odejít.</translation>
        </message>
        <message>
            <source>Look into the list of messages at the gateway, and say what you found.</source>
            <extracomment>Czech: Podívejte se u brány do přehledu odeslaných zpráv a řekněte, co jste našli.</extracomment>
            <translation>Podívejte se u brány do přehledu odeslaných zpráv a řekněte, co jste našli.</translation>
        </message>
        <message>
            <source>uncertain whether the message went out</source>
            <extracomment>Czech: není jisté, zda zpráva odešla</extracomment>
            <translation>není jisté, zda zpráva odešla</translation>
        </message>
        <message>
            <source>The program ended while the message was being sent.</source>
            <extracomment>Czech: Program skončil, zrovna když se zpráva odesílala.</extracomment>
            <translation>Program skončil, zrovna když se zpráva odesílala.</translation>
        </message>
        <message>
            <source>no credit left</source>
            <extracomment>Czech: došel kredit</extracomment>
            <translation>došel kredit</translation>
        </message>
        <message>
            <source>There is no credit left at the SMS gateway.</source>
            <extracomment>Czech: U SMS brány došel kredit.</extracomment>
            <translation>U SMS brány došel kredit.</translation>
        </message>
        <message>
            <source>The rest of the messages waits.</source>
            <extracomment>Czech: Zbývající zprávy čekají.</extracomment>
            <translation>Zbývající zprávy čekají.</translation>
        </message>
        <message>
            <source>Top the credit up; the rest then goes out by itself, each message once.</source>
            <extracomment>Czech: Dobijte kredit; zbytek pak odejde sám, každá zpráva jednou.</extracomment>
            <translation>Dobijte kredit; zbytek pak odejde sám, každá zpráva jednou.</translation>
        </message>
        <message>
            <source>credit down to the limit</source>
            <extracomment>Czech: kredit klesl na hranici</extracomment>
            <translation>kredit klesl na hranici</translation>
        </message>
        <message>
            <source>The credit at the SMS gateway is down to the limit you set.</source>
            <extracomment>Czech: Kredit u SMS brány klesl na hranici, kterou jste určili.</extracomment>
            <translation>Kredit u SMS brány klesl na hranici, kterou jste určili.</translation>
        </message>
        <message>
            <source>Top the credit up, or lower the limit in the channel&apos;s settings.</source>
            <extracomment>Czech: Dobijte kredit, nebo snižte hranici v nastavení kanálu.</extracomment>
            <translation>Dobijte kredit, nebo snižte hranici v nastavení kanálu.</translation>
        </message>
        <message>
            <source>number refused</source>
            <extracomment>Czech: číslo odmítnuto</extracomment>
            <translation>číslo odmítnuto</translation>
        </message>
        <message>
            <source>The SMS gateway does not take this number.</source>
            <extracomment>Czech: SMS brána toto číslo nepřijímá.</extracomment>
            <translation>SMS brána toto číslo nepřijímá.</translation>
        </message>
        <message>
            <source>This person did not get the message.</source>
            <extracomment>Czech: Tento člověk zprávu nedostal.</extracomment>
            <translation>Tento člověk zprávu nedostal.</translation>
        </message>
        <message>
            <source>Correct the number in Contacts.</source>
            <extracomment>Czech: Opravte číslo v Kontaktech.</extracomment>
            <translation>Opravte číslo v Kontaktech.</translation>
        </message>
        <message>
            <source>The SMS gateway refused the message.</source>
            <extracomment>Czech: SMS brána zprávu odmítla.</extracomment>
            <translation>SMS brána zprávu odmítla.</translation>
        </message>
        <message>
            <source>The details say why.</source>
            <extracomment>Czech: Důvod je v podrobnostech.</extracomment>
            <translation>Důvod je v podrobnostech.</translation>
        </message>
        <message>
            <source>SMS gateway refused</source>
            <extracomment>Czech: SMS brána odmítla</extracomment>
            <translation>SMS brána odmítla</translation>
        </message>
        <message>
            <source>gateway could not send it</source>
            <extracomment>Czech: bráně se ji nepodařilo odeslat</extracomment>
            <translation>bráně se ji nepodařilo odeslat</translation>
        </message>
        <message>
            <source>The SMS gateway had taken the message and could not send it.</source>
            <extracomment>Czech: SMS brána zprávu převzala, ale nepodařilo se jí ji odeslat.</extracomment>
            <translation>SMS brána zprávu převzala, ale nepodařilo se jí ji odeslat.</translation>
        </message>
        <message>
            <source>Check the number, or tell the person another way.</source>
            <extracomment>Czech: Zkontrolujte číslo, nebo dejte člověku vědět jinak.</extracomment>
            <translation>Zkontrolujte číslo, nebo dejte člověku vědět jinak.</translation>
        </message>
        <message>
            <source>The message has no text.</source>
            <extracomment>Czech: Zpráva nemá žádný text.</extracomment>
            <translation>Zpráva nemá žádný text.</translation>
        </message>
        <message>
            <source>Nothing goes out.</source>
            <extracomment>Czech: Nic neodejde.</extracomment>
            <translation>Nic neodejde.</translation>
        </message>
        <message>
            <source>text too long</source>
            <extracomment>Czech: text je moc dlouhý</extracomment>
            <translation>text je moc dlouhý</translation>
        </message>
        <message>
            <source>The text is longer than three parts of an SMS.</source>
            <extracomment>Czech: Text je delší než tři části SMS.</extracomment>
            <translation>Text je delší než tři části SMS.</translation>
        </message>
        <message>
            <source>Shorten it, or leave out the diacritics.</source>
            <extracomment>Czech: Zkraťte ho, nebo vynechte diakritiku.</extracomment>
            <translation>Zkraťte ho, nebo vynechte diakritiku.</translation>
        </message>
        <message>
            <source>nobody to send to</source>
            <extracomment>Czech: není komu poslat</extracomment>
            <translation>není komu poslat</translation>
        </message>
        <message>
            <source>Nobody of those chosen can get an SMS.</source>
            <extracomment>Czech: Nikdo z vybraných SMS dostat nemůže.</extracomment>
            <translation>Nikdo z vybraných SMS dostat nemůže.</translation>
        </message>
        <message>
            <source>The plan says why: no mobile number, no consent.</source>
            <extracomment>Czech: Proč, říká přehled příjemců: chybí mobil nebo souhlas.</extracomment>
            <translation>Proč, říká přehled příjemců: chybí mobil nebo souhlas.</translation>
        </message>
        <message>
            <source>not a channel for SMS</source>
            <extracomment>Czech: kanál neposílá SMS</extracomment>
            <translation>kanál neposílá SMS</translation>
        </message>
        <message>
            <source>The channel %2 sends no short messages.</source>
            <extracomment>Czech: Kanál %2 neposílá SMS.</extracomment>
            <translation>Kanál %2 neposílá SMS.</translation>
        </message>
        <message>
            <source>Choose a channel of the kind SMS gateway.</source>
            <extracomment>Czech: Vyberte kanál druhu SMS brána.</extracomment>
            <translation>Vyberte kanál druhu SMS brána.</translation>
        </message>
        <message>
            <source>sending already</source>
            <extracomment>Czech: už se odesílá</extracomment>
            <translation>už se odesílá</translation>
        </message>
        <message>
            <source>Another process is sending short messages.</source>
            <extracomment>Czech: SMS už odesílá jiný proces.</extracomment>
            <translation>SMS už odesílá jiný proces.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <extracomment>Czech: Nic se neztratilo.</extracomment>
            <translation>Nic se neztratilo.</translation>
        </message>
        <message>
            <source>Wait until it has finished.</source>
            <extracomment>Czech: Počkejte, až skončí.</extracomment>
            <translation>Počkejte, až skončí.</translation>
        </message>
        <message>
            <source>no such message</source>
            <extracomment>Czech: taková zpráva není</extracomment>
            <translation>taková zpráva není</translation>
        </message>
        <message>
            <source>There is no such short message.</source>
            <extracomment>Czech: Taková SMS tu není.</extracomment>
            <translation>Taková SMS tu není.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>Czech: Vyberte některou ze seznamu.</extracomment>
            <translation>Vyberte některou ze seznamu.</translation>
        </message>
        <message>
            <source>no such recipient</source>
            <extracomment>Czech: takový příjemce není</extracomment>
            <translation>takový příjemce není</translation>
        </message>
        <message>
            <source>There is no such recipient.</source>
            <extracomment>Czech: Takový příjemce tu není.</extracomment>
            <translation>Takový příjemce tu není.</translation>
        </message>
        <message>
            <source>Choose a recipient from the list.</source>
            <extracomment>Czech: Vyberte příjemce ze seznamu.</extracomment>
            <translation>Vyberte příjemce ze seznamu.</translation>
        </message>
        <message>
            <source>not known to the gateway</source>
            <extracomment>Czech: brána ji nezná</extracomment>
            <translation>brána ji nezná</translation>
        </message>
        <message>
            <source>The SMS gateway no longer knows this message.</source>
            <extracomment>Czech: SMS brána už tuto zprávu nezná.</extracomment>
            <translation>SMS brána už tuto zprávu nezná.</translation>
        </message>
        <message>
            <source>What became of it cannot be read.</source>
            <extracomment>Czech: Nelze zjistit, jak dopadla.</extracomment>
            <translation>Nelze zjistit, jak dopadla.</translation>
        </message>
        <message>
            <source>Ask the gateway&apos;s support.</source>
            <extracomment>Czech: Zeptejte se podpory brány.</extracomment>
            <translation>Zeptejte se podpory brány.</translation>
        </message>
        <message>
            <source>not a time of day</source>
            <extracomment>Czech: není to čas</extracomment>
            <translation>není to čas</translation>
        </message>
        <message>
            <source>This is not a time of day: %2.</source>
            <extracomment>Czech: Toto není čas: %2.</extracomment>
            <translation>Toto není čas: %2.</translation>
        </message>
        <message>
            <source>The channel was not saved.</source>
            <extracomment>Czech: Kanál se neuložil.</extracomment>
            <translation>Kanál se neuložil.</translation>
        </message>
        <message>
            <source>Write hours and minutes, such as 21:00.</source>
            <extracomment>Czech: Napište hodiny a minuty, třeba 21:00.</extracomment>
            <translation>Napište hodiny a minuty, třeba 21:00.</translation>
        </message>
        <message>
            <source>delivered</source>
            <extracomment>Czech: doručeno</extracomment>
            <translation>doručeno</translation>
        </message>
        <message>
            <source>not delivered</source>
            <extracomment>Czech: nedoručeno</extracomment>
            <translation>nedoručeno</translation>
        </message>
        <message>
            <source>sent, not yet known to have arrived</source>
            <extracomment>Czech: odesláno, na doručenku se čeká</extracomment>
            <translation>odesláno, na doručenku se čeká</translation>
        </message>
        <message>
            <source>CZK %1</source>
            <extracomment>Czech: %1 Kč</extracomment>
            <translation>%1 Kč</translation>
        </message>
        <message>
            <source>uncertain – the gateway is asked</source>
            <extracomment>Czech: nejisté – zjišťuje se u brány</extracomment>
            <translation>nejisté – zjišťuje se u brány</translation>
        </message>
        <message>
            <source>uncertain – you decide</source>
            <extracomment>Czech: nejisté – rozhodněte vy</extracomment>
            <translation>nejisté – rozhodněte vy</translation>
        </message>
        <message>
            <source>not sent</source>
            <extracomment>Czech: neposílá se</extracomment>
            <translation>neposílá se</translation>
        </message>
        <message>
            <source>no warnings there</source>
            <extracomment>Czech: výstrahy tam nejsou</extracomment>
            <translation>výstrahy tam nejsou</translation>
        </message>
        <message>
            <source>There are no warnings at this address.</source>
            <extracomment>Czech: Na této adrese výstrahy nejsou.</extracomment>
            <translation>Na této adrese výstrahy nejsou.</translation>
        </message>
        <message>
            <source>Warnings are not read.</source>
            <extracomment>Czech: Výstrahy se nečtou.</extracomment>
            <translation>Výstrahy se nečtou.</translation>
        </message>
        <message>
            <source>Check the address in a browser.</source>
            <extracomment>Czech: Zkontrolujte adresu v prohlížeči.</extracomment>
            <translation>Zkontrolujte adresu v prohlížeči.</translation>
        </message>
        <message>
            <source>warnings refused</source>
            <extracomment>Czech: výstrahy odmítnuty</extracomment>
            <translation>výstrahy odmítnuty</translation>
        </message>
        <message>
            <source>The server does not give its warnings out.</source>
            <extracomment>Czech: Server výstrahy nevydal.</extracomment>
            <translation>Server výstrahy nevydal.</translation>
        </message>
        <message>
            <source>warning too long</source>
            <extracomment>Czech: příliš dlouhá výstraha</extracomment>
            <translation>příliš dlouhá výstraha</translation>
        </message>
        <message>
            <source>What came is longer than any warning.</source>
            <extracomment>Czech: To, co přišlo, je delší než každá výstraha.</extracomment>
            <translation>To, co přišlo, je delší než každá výstraha.</translation>
        </message>
        <message>
            <source>no warnings watched</source>
            <extracomment>Czech: výstrahy se nesledují</extracomment>
            <translation>výstrahy se nesledují</translation>
        </message>
        <message>
            <source>No warnings are watched.</source>
            <extracomment>Czech: Žádné výstrahy se nesledují.</extracomment>
            <translation>Žádné výstrahy se nesledují.</translation>
        </message>
        <message>
            <source>None is offered.</source>
            <extracomment>Czech: Žádná se nenabídne.</extracomment>
            <translation>Žádná se nenabídne.</translation>
        </message>
        <message>
            <source>Say where they are with: warning watch.</source>
            <extracomment>Czech: Řekněte, kde jsou: warning watch.</extracomment>
            <translation>Řekněte, kde jsou: warning watch.</translation>
        </message>
        <message>
            <source>no such warning</source>
            <extracomment>Czech: taková výstraha není</extracomment>
            <translation>taková výstraha není</translation>
        </message>
        <message>
            <source>This warning is gone.</source>
            <extracomment>Czech: Tato výstraha už není.</extracomment>
            <translation>Tato výstraha už není.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <extracomment>Czech: Podívejte se znovu na seznam.</extracomment>
            <translation>Podívejte se znovu na seznam.</translation>
        </message>
        <message>
            <source>There is no such template: %2.</source>
            <extracomment>Czech: Taková šablona tu není: %2.</extracomment>
            <translation>Taková šablona tu není: %2.</translation>
        </message>
        <message>
            <source>the template has no name</source>
            <extracomment>Czech: šablona nemá název</extracomment>
            <translation>šablona nemá název</translation>
        </message>
        <message>
            <source>The template has no name.</source>
            <extracomment>Czech: Šablona nemá název.</extracomment>
            <translation>Šablona nemá název.</translation>
        </message>
        <message>
            <source>Write a name by which the others will know it.</source>
            <extracomment>Czech: Napište název, podle kterého ji ostatní poznají.</extracomment>
            <translation>Napište název, podle kterého ji ostatní poznají.</translation>
        </message>
        <message>
            <source>the template is empty</source>
            <extracomment>Czech: šablona je prázdná</extracomment>
            <translation>šablona je prázdná</translation>
        </message>
        <message>
            <source>There is nothing in the template.</source>
            <extracomment>Czech: V šabloně nic není.</extracomment>
            <translation>V šabloně nic není.</translation>
        </message>
        <message>
            <source>Write the text that it is to put in.</source>
            <extracomment>Czech: Napište text, který se má vkládat.</extracomment>
            <translation>Napište text, který se má vkládat.</translation>
        </message>
        <message>
            <source>not a word</source>
            <extracomment>Czech: není slovo</extracomment>
            <translation>není slovo</translation>
        </message>
        <message>
            <source>Only a single word can be added to the dictionary, not this: %2.</source>
            <extracomment>Czech: Do slovníku se dá přidat jen jedno slovo, tohle ne: %2.</extracomment>
            <translation>Do slovníku se dá přidat jen jedno slovo, tohle ne: %2.</translation>
        </message>
        <message>
            <source>Add the words one by one.</source>
            <extracomment>Czech: Přidejte slova po jednom.</extracomment>
            <translation>Přidejte slova po jednom.</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <extracomment>Czech: čeká na schválení</extracomment>
            <translation>čeká na schválení</translation>
        </message>
        <message>
            <source>Nobody has approved this wording yet.</source>
            <extracomment>Czech: Toto znění zatím nikdo neschválil.</extracomment>
            <translation>Toto znění zatím nikdo neschválil.</translation>
        </message>
        <message>
            <source>Citizens do not see it until somebody approves it.</source>
            <extracomment>Czech: Občané ho neuvidí, dokud ho někdo neschválí.</extracomment>
            <translation>Občané ho neuvidí, dokud ho někdo neschválí.</translation>
        </message>
        <message>
            <source>Hand the post over for approval. Once it is approved it goes out by itself.</source>
            <extracomment>Czech: Předejte příspěvek ke schválení. Jakmile bude schválen, odešle se sám.</extracomment>
            <translation>Předejte příspěvek ke schválení. Jakmile bude schválen, odešle se sám.</translation>
        </message>
        <message>
            <source>An approver decides, or whoever they named as their deputy.</source>
            <extracomment>Czech: O schválení rozhoduje schvalovatel nebo ten, koho určil svým zástupcem.</extracomment>
            <translation>O schválení rozhoduje schvalovatel nebo ten, koho určil svým zástupcem.</translation>
        </message>
        <message>
            <source>Nothing has changed; citizens see nothing new.</source>
            <extracomment>Czech: Nic se nezměnilo; občané nevidí nic nového.</extracomment>
            <translation>Nic se nezměnilo; občané nevidí nic nového.</translation>
        </message>
        <message>
            <source>Hand the post over for approval, or ask the approver to name you as their deputy.</source>
            <extracomment>Czech: Předejte příspěvek ke schválení, nebo požádejte schvalovatele, aby vás určil zástupcem.</extracomment>
            <translation>Předejte příspěvek ke schválení, nebo požádejte schvalovatele, aby vás určil zástupcem.</translation>
        </message>
        <message>
            <source>somebody else approves one's own text</source>
            <extracomment>Czech: vlastní text schválí někdo jiný</extracomment>
            <translation>vlastní text schválí někdo jiný</translation>
        </message>
        <message>
            <source>Whoever wrote a text or handed it over does not approve it.</source>
            <extracomment>Czech: Kdo text napsal nebo předal, sám ho neschvaluje.</extracomment>
            <translation>Kdo text napsal nebo předal, sám ho neschvaluje.</translation>
        </message>
        <message>
            <source>The newsroom wants four eyes on every text before it goes out.</source>
            <extracomment>Czech: Redakce chce, aby každý text viděly čtyři oči, než vyjde.</extracomment>
            <translation>Redakce chce, aby každý text viděly čtyři oči, než vyjde.</translation>
        </message>
        <message>
            <source>Ask somebody else to approve it.</source>
            <extracomment>Czech: Požádejte o schválení někoho jiného.</extracomment>
            <translation>Požádejte o schválení někoho jiného.</translation>
        </message>
        <message>
            <source>cannot be published without approval</source>
            <extracomment>Czech: bez schválení nelze zveřejnit</extracomment>
            <translation>bez schválení nelze zveřejnit</translation>
        </message>
        <message>
            <source>The newsroom does not allow urgent publication without approval.</source>
            <extracomment>Czech: Redakce naléhavé zveřejnění bez schválení nepovoluje.</extracomment>
            <translation>Redakce naléhavé zveřejnění bez schválení nepovoluje.</translation>
        </message>
        <message>
            <source>Call the approver.</source>
            <extracomment>Czech: Zavolejte schvalovateli.</extracomment>
            <translation>Zavolejte schvalovateli.</translation>
        </message>
        <message>
            <source>the reason is missing</source>
            <extracomment>Czech: chybí důvod</extracomment>
            <translation>chybí důvod</translation>
        </message>
        <message>
            <source>An urgent publication needs a reason.</source>
            <extracomment>Czech: Naléhavé zveřejnění potřebuje důvod.</extracomment>
            <translation>Naléhavé zveřejnění potřebuje důvod.</translation>
        </message>
        <message>
            <source>Write in one sentence why it cannot wait.</source>
            <extracomment>Czech: Napište jednou větou, proč to nemůže počkat.</extracomment>
            <translation>Napište jednou větou, proč to nemůže počkat.</translation>
        </message>
        <message>
            <source>the remark is missing</source>
            <extracomment>Czech: chybí připomínka</extracomment>
            <translation>chybí připomínka</translation>
        </message>
        <message>
            <source>A text that is returned needs a remark.</source>
            <extracomment>Czech: Vrácený text potřebuje připomínku.</extracomment>
            <translation>Vrácený text potřebuje připomínku.</translation>
        </message>
        <message>
            <source>Write what the author is to change.</source>
            <extracomment>Czech: Napište, co má autor změnit.</extracomment>
            <translation>Napište, co má autor změnit.</translation>
        </message>
        <message>
            <source>nothing to withdraw</source>
            <extracomment>Czech: není co odvolat</extracomment>
            <translation>není co odvolat</translation>
        </message>
        <message>
            <source>The post is not approved, so there is nothing to withdraw.</source>
            <extracomment>Czech: Příspěvek není schválen, není tedy co odvolat.</extracomment>
            <translation>Příspěvek není schválen, není tedy co odvolat.</translation>
        </message>
        <message>
            <source>a deputy cannot be named like this</source>
            <extracomment>Czech: zástupce nelze takto určit</extracomment>
            <translation>zástupce nelze takto určit</translation>
        </message>
        <message>
            <source>A deputy must be somebody else, and the time must end in the future and after it begins.</source>
            <extracomment>Czech: Zástupce musí být někdo jiný než vy a zastupování musí skončit v budoucnu a později, než začne.</extracomment>
            <translation>Zástupce musí být někdo jiný než vy a zastupování musí skončit v budoucnu a později, než začne.</translation>
        </message>
        <message>
            <source>Nobody was named; you go on approving yourself.</source>
            <extracomment>Czech: Nikdo nebyl určen, schvalujete dál sami.</extracomment>
            <translation>Nikdo nebyl určen, schvalujete dál sami.</translation>
        </message>
        <message>
            <source>Choose another person or another time.</source>
            <extracomment>Czech: Vyberte jinou osobu nebo jiný čas.</extracomment>
            <translation>Vyberte jinou osobu nebo jiný čas.</translation>
        </message>
        <message>
            <source>the text has changed meanwhile</source>
            <extracomment>Czech: text se mezitím změnil</extracomment>
            <translation>text se mezitím změnil</translation>
        </message>
        <message>
            <source>The text changed while you were reading it, so it was not approved.</source>
            <extracomment>Czech: Text se změnil, zatímco jste ho četli, a proto se neschválil.</extracomment>
            <translation>Text se změnil, zatímco jste ho četli, a proto se neschválil.</translation>
        </message>
        <message>
            <source>Read the new wording and approve that.</source>
            <extracomment>Czech: Přečtěte si nové znění a schvalte ho.</extracomment>
            <translation>Přečtěte si nové znění a schvalte ho.</translation>
        </message>
        <message>
            <source>List the remarks anew.</source>
            <extracomment>Czech: Vypište si připomínky znovu.</extracomment>
            <translation>Vypište si připomínky znovu.</translation>
        </message>
        <message>
            <source>an approval in another's name</source>
            <extracomment>Czech: schválení cizím jménem</extracomment>
            <translation>schválení cizím jménem</translation>
        </message>
        <message>
            <source>The shared server takes an approval only from whoever signs it.</source>
            <extracomment>Czech: Společný server přijme schválení jen od toho, kdo je pod ním podepsán.</extracomment>
            <translation>Společný server přijme schválení jen od toho, kdo je pod ním podepsán.</translation>
        </message>
        <message>
            <source>Approve the post once more with your own account.</source>
            <extracomment>Czech: Schvalte příspěvek znovu pod svým účtem.</extracomment>
            <translation>Schvalte příspěvek znovu pod svým účtem.</translation>
        </message>
        <message>
            <source>channel</source>
            <extracomment>Czech: kanál</extracomment>
            <translation>kanál</translation>
        </message>
        <message>
            <source>About this problem</source>
            <extracomment>Czech: O tomto problému</extracomment>
            <translation>O tomto problému</translation>
        </message>
        <message>
            <source>What happened: %1</source>
            <extracomment>Czech: Co se stalo: %1</extracomment>
            <translation>Co se stalo: %1</translation>
        </message>
        <message>
            <source>When: %1</source>
            <extracomment>Czech: Kdy: %1</extracomment>
            <translation>Kdy: %1</translation>
        </message>
        <message>
            <source>Program and system: %1</source>
            <extracomment>Czech: Program a systém: %1</extracomment>
            <translation>Program a systém: %1</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <extracomment>Czech: Druh: %1</extracomment>
            <translation>Druh: %1</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <extracomment>Czech: Podrobnosti: %1</extracomment>
            <translation>Podrobnosti: %1</translation>
        </message>
        <message>
            <source>The last lines of the log:</source>
            <extracomment>Czech: Poslední řádky záznamu:</extracomment>
            <translation>Poslední řádky záznamu:</translation>
        </message>
        <message>
            <source>Whatever might be a password, a name, an address or a text was replaced by […].</source>
            <extracomment>Czech: Co mohlo být heslo, jméno, adresa nebo text, je nahrazeno znaménkem […].</extracomment>
            <translation>Co mohlo být heslo, jméno, adresa nebo text, je nahrazeno znaménkem […].</translation>
        </message>
        <message>
            <source>Waits for approval. Handed over by %1, %2.</source>
            <extracomment>Czech: Čeká na schválení. Předáno: %1, %2.</extracomment>
            <translation>Čeká na schválení. Předáno: %1, %2.</translation>
        </message>
        <message>
            <source>%1 (deputy of %2)</source>
            <extracomment>Czech: %1 (v zastoupení: %2)</extracomment>
            <translation>%1 (v zastoupení: %2)</translation>
        </message>
        <message>
            <source>approval void</source>
            <extracomment>Czech: schválení už neplatí</extracomment>
            <translation>schválení už neplatí</translation>
        </message>
        <message>
            <source>returned with remarks</source>
            <extracomment>Czech: vráceno s připomínkami</extracomment>
            <translation>vráceno s připomínkami</translation>
        </message>
        <message>
            <source>approval withdrawn</source>
            <extracomment>Czech: schválení odvoláno</extracomment>
            <translation>schválení odvoláno</translation>
        </message>
        <message>
            <source>urgent, without approval</source>
            <extracomment>Czech: naléhavě bez schválení</extracomment>
            <translation>naléhavě bez schválení</translation>
        </message>
        <message>
            <source>not approved</source>
            <extracomment>Czech: neschváleno</extracomment>
            <translation>neschváleno</translation>
        </message>
        <message>
            <source>Approved: %1, %2.</source>
            <extracomment>Czech: Schváleno: %1, %2.</extracomment>
            <translation>Schváleno: %1, %2.</translation>
        </message>
        <message>
            <source>The approval (%1, %2) is void because the text was changed afterwards. The new wording needs a new one.</source>
            <extracomment>Czech: Schválení (%1, %2) už neplatí, protože se text potom změnil. Nové znění potřebuje nové schválení.</extracomment>
            <translation>Schválení (%1, %2) už neplatí, protože se text potom změnil. Nové znění potřebuje nové schválení.</translation>
        </message>
        <message>
            <source>Returned with remarks: %1, %2.</source>
            <extracomment>Czech: Vráceno s připomínkami: %1, %2.</extracomment>
            <translation>Vráceno s připomínkami: %1, %2.</translation>
        </message>
        <message>
            <source>Approval withdrawn: %1, %2.</source>
            <extracomment>Czech: Schválení odvoláno: %1, %2.</extracomment>
            <translation>Schválení odvoláno: %1, %2.</translation>
        </message>
        <message>
            <source>Urgent, without approval: %1, %2.</source>
            <extracomment>Czech: Naléhavě bez schválení: %1, %2.</extracomment>
            <translation>Naléhavě bez schválení: %1, %2.</translation>
        </message>
        <message>
            <source>The text was handed over for approval: %1.</source>
            <extracomment>Czech: Text byl předán ke schválení: %1.</extracomment>
            <translation>Text byl předán ke schválení: %1.</translation>
        </message>
        <message>
            <source>The text was returned with remarks: %1.</source>
            <extracomment>Czech: Text byl vrácen s připomínkami: %1.</extracomment>
            <translation>Text byl vrácen s připomínkami: %1.</translation>
        </message>
        <message>
            <source>The approval was withdrawn: %1.</source>
            <extracomment>Czech: Schválení bylo odvoláno: %1.</extracomment>
            <translation>Schválení bylo odvoláno: %1.</translation>
        </message>
        <message>
            <source>Published urgently without approval: %1.</source>
            <extracomment>Czech: Naléhavě zveřejněno bez schválení: %1.</extracomment>
            <translation>Naléhavě zveřejněno bez schválení: %1.</translation>
        </message>
        <message>
            <source>A remark was made on the text.</source>
            <extracomment>Czech: K textu přibyla připomínka.</extracomment>
            <translation>K textu přibyla připomínka.</translation>
        </message>
        <message>
            <source>deputy approver</source>
            <extracomment>Czech: zástupce schvalovatele</extracomment>
            <translation>zástupce schvalovatele</translation>
        </message>
        <message>
            <source>approves for an approver who says so</source>
            <extracomment>Czech: schvaluje za schvalovatele, když ho ten určí</extracomment>
            <translation>schvaluje za schvalovatele, když ho ten určí</translation>
        </message>
        <message>
            <source>visitor's name</source>
            <extracomment>Czech: jméno návštěvníka</extracomment>
            <translation>jméno návštěvníka</translation>
        </message>
        <message>
            <source>promise</source>
            <extracomment>Czech: slib</extracomment>
            <translation>slib</translation>
        </message>
        <message>
            <source>until when</source>
            <extracomment>Czech: do kdy</extracomment>
            <translation>do kdy</translation>
        </message>
        <message>
            <source>state of the promise</source>
            <extracomment>Czech: stav slibu</extracomment>
            <translation>stav slibu</translation>
        </message>
        <message>
            <source>what came of it</source>
            <extracomment>Czech: jak slib dopadl</extracomment>
            <translation>jak slib dopadl</translation>
        </message>
        <message>
            <source>answer to a question</source>
            <extracomment>Czech: odpověď na dotaz</extracomment>
            <translation>odpověď na dotaz</translation>
        </message>
        <message>
            <source>drafted answer</source>
            <extracomment>Czech: rozepsaná odpověď</extracomment>
            <translation>rozepsaná odpověď</translation>
        </message>
        <message>
            <source>topic of the question</source>
            <extracomment>Czech: téma dotazu</extracomment>
            <translation>téma dotazu</translation>
        </message>
        <message>
            <source>which desk runs the chat</source>
            <extracomment>Czech: který počítač chat vede</extracomment>
            <translation>který počítač chat vede</translation>
        </message>
        <message>
            <source>Words</source>
            <extracomment>Czech: Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.</extracomment>
            <translation>Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.</translation>
        </message>
        <message>
            <source>crop of a picture</source>
            <extracomment>Czech: ořez obrázku</extracomment>
            <translation>ořez obrázku</translation>
        </message>
        <message>
            <source>no right to write pages</source>
            <extracomment>Czech: chybí právo psát stránky</extracomment>
            <translation>chybí právo psát stránky</translation>
        </message>
        <message>
            <source>%1 does not allow this account to write pages of the website.</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje psát stránky webu.</extracomment>
            <translation>%1 tomuto účtu nedovoluje psát stránky webu.</translation>
        </message>
        <message>
            <source>The open data on the website are not up to date; articles go out as before.</source>
            <extracomment>Czech: Otevřená data na webu nejsou aktuální; články vycházejí dál.</extracomment>
            <translation>Otevřená data na webu nejsou aktuální; články vycházejí dál.</translation>
        </message>
        <message>
            <source>Ask the website's administrator to give the account the role Editor in WordPress.</source>
            <extracomment>Czech: Požádejte správce webu, aby účtu dal ve WordPressu roli Šéfredaktor.</extracomment>
            <translation>Požádejte správce webu, aby účtu dal ve WordPressu roli Šéfredaktor.</translation>
        </message>
        <message>
            <source>no data allowed in pages</source>
            <extracomment>Czech: web nedovoluje data ve stránkách</extracomment>
            <translation>web nedovoluje data ve stránkách</translation>
        </message>
        <message>
            <source>%1 does not allow this account to put data for programs into pages (the right unfiltered_html).</source>
            <extracomment>Czech: %1 tomuto účtu nedovoluje dávat do stránek data pro programy (právo unfiltered_html).</extracomment>
            <translation>%1 tomuto účtu nedovoluje dávat do stránek data pro programy (právo unfiltered_html).</translation>
        </message>
        <message>
            <source>Ask the website's administrator for that right, or publish the data by a website in a folder.</source>
            <extracomment>Czech: Požádejte správce webu o toto právo, nebo data zveřejněte přes web ve složce.</extracomment>
            <translation>Požádejte správce webu o toto právo, nebo data zveřejněte přes web ve složce.</translation>
        </message>
        <message>
            <source>the website removed the data</source>
            <extracomment>Czech: web data ze stránky odstranil</extracomment>
            <translation>web data ze stránky odstranil</translation>
        </message>
        <message>
            <source>%1 removed the data that Bubeník had put into the page.</source>
            <extracomment>Czech: %1 ze stránky odstranil data, která do ní Bubeník uložil.</extracomment>
            <translation>%1 ze stránky odstranil data, která do ní Bubeník uložil.</translation>
        </message>
        <message>
            <source>Ask the website's administrator to allow the account script elements in pages (the right unfiltered_html); in a network of sites only its administrator has it.</source>
            <extracomment>Czech: Požádejte správce webu, aby účtu dovolil prvky script ve stránkách (právo unfiltered_html); v síti webů je má jen správce sítě.</extracomment>
            <translation>Požádejte správce webu, aby účtu dovolil prvky script ve stránkách (právo unfiltered_html); v síti webů je má jen správce sítě.</translation>
        </message>
        <message>
            <source>the page with the data is not public</source>
            <extracomment>Czech: stránka s daty není veřejná</extracomment>
            <translation>stránka s daty není veřejná</translation>
        </message>
        <message>
            <source>The page with the open data is not public on the website: %2.</source>
            <extracomment>Czech: Stránka s otevřenými daty není na webu veřejná: %2.</extracomment>
            <translation>Stránka s otevřenými daty není na webu veřejná: %2.</translation>
        </message>
        <message>
            <source>Somebody hid it there, so Bubeník leaves it alone.</source>
            <extracomment>Czech: Někdo ji tam skryl, a tak ji Bubeník nemění.</extracomment>
            <translation>Někdo ji tam skryl, a tak ji Bubeník nemění.</translation>
        </message>
        <message>
            <source>Publish it on the website, or switch the open data off in the channel's settings.</source>
            <extracomment>Czech: Zveřejněte ji na webu, nebo otevřená data v nastavení kanálu vypněte.</extracomment>
            <translation>Zveřejněte ji na webu, nebo otevřená data v nastavení kanálu vypněte.</translation>
        </message>
        <message>
            <source>the data are being uploaded</source>
            <extracomment>Czech: data se právě nahrávají</extracomment>
            <translation>data se právě nahrávají</translation>
        </message>
        <message>
            <source>The open data are being uploaded just now.</source>
            <extracomment>Czech: Otevřená data se právě nahrávají.</extracomment>
            <translation>Otevřená data se právě nahrávají.</translation>
        </message>
        <message>
            <source>Nothing is lost by that.</source>
            <extracomment>Czech: Nic se tím neztratí.</extracomment>
            <translation>Nic se tím neztratí.</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>Czech: Počkejte chvíli.</extracomment>
            <translation>Počkejte chvíli.</translation>
        </message>
        <message>
            <source>not a code in RÚIAN</source>
            <extracomment>Czech: není to kód v RÚIAN</extracomment>
            <translation>není to kód v RÚIAN</translation>
        </message>
        <message>
            <source>This is not a town's code in RÚIAN.</source>
            <extracomment>Czech: Toto není kód města v RÚIAN.</extracomment>
            <translation>Toto není kód města v RÚIAN.</translation>
        </message>
        <message>
            <source>The code is a number; vdp.cuzk.cz tells it. The field may stay empty.</source>
            <extracomment>Czech: Kód je číslo; najdete ho na vdp.cuzk.cz. Pole může zůstat prázdné.</extracomment>
            <translation>Kód je číslo; najdete ho na vdp.cuzk.cz. Pole může zůstat prázdné.</translation>
        </message>
        <message>
            <source>message on its way already</source>
            <extracomment>Czech: zpráva už odchází</extracomment>
            <translation>zpráva už odchází</translation>
        </message>
        <message>
            <source>The message can no longer be reworded: some of it is out.</source>
            <extracomment>Czech: Zprávu už nelze přepsat, část jí odešla.</extracomment>
            <translation>Zprávu už nelze přepsat, část jí odešla.</translation>
        </message>
        <message>
            <source>Whoever has it has the first wording.</source>
            <extracomment>Czech: Kdo ji má, má původní znění.</extracomment>
            <translation>Kdo ji má, má původní znění.</translation>
        </message>
        <message>
            <source>Take back the rest, or send a correction.</source>
            <extracomment>Czech: Vezměte zpět zbytek, nebo pošlete opravu.</extracomment>
            <translation>Vezměte zpět zbytek, nebo pošlete opravu.</translation>
        </message>
        <message>
            <source>Check the login and the password in the channel's settings; they are those of the interface, not of the gateway's website.</source>
            <extracomment>Czech: Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.</extracomment>
            <translation>Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the gateway's.</source>
            <extracomment>Czech: Hodiny tohoto počítače se liší od hodin brány.</extracomment>
            <translation>Hodiny tohoto počítače se liší od hodin brány.</translation>
        </message>
        <message>
            <source>The SMS gateway takes no messages from this computer's address.</source>
            <extracomment>Czech: SMS brána nepřijímá zprávy z adresy tohoto počítače.</extracomment>
            <translation>SMS brána nepřijímá zprávy z adresy tohoto počítače.</translation>
        </message>
        <message>
            <source>Add this computer's address in the settings of the gateway.</source>
            <extracomment>Czech: Přidejte adresu tohoto počítače v nastavení brány.</extracomment>
            <translation>Přidejte adresu tohoto počítače v nastavení brány.</translation>
        </message>
        <message>
            <source>Check the address of the interface in the channel's settings.</source>
            <extracomment>Czech: Zkontrolujte v nastavení kanálu adresu rozhraní.</extracomment>
            <translation>Zkontrolujte v nastavení kanálu adresu rozhraní.</translation>
        </message>
        <message>
            <source>Top the credit up, or lower the limit in the channel's settings.</source>
            <extracomment>Czech: Dobijte kredit, nebo snižte hranici v nastavení kanálu.</extracomment>
            <translation>Dobijte kredit, nebo snižte hranici v nastavení kanálu.</translation>
        </message>
        <message>
            <source>Ask the gateway's support.</source>
            <extracomment>Czech: Zeptejte se podpory brány.</extracomment>
            <translation>Zeptejte se podpory brány.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AboutSection</name>
        <message>
            <source>The town drummer once called the news out on the square. This one carries it to the website and everywhere else.</source>
            <translation>Bubeník kdysi vyhlašoval zprávy na náměstí. Tenhle je nosí na web a všude jinam.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
            <translation>Svobodný software pod licencí GNU General Public License, verze 3 nebo novější. Vytvořeno s Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AccountFields</name>
        <message>
            <source>Address of the server</source>
            <translation>Adresa serveru</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Heslo</translation>
        </message>
        <message>
            <source>Prefix of the databases (optional)</source>
            <translation>Předpona databází (nepovinné)</translation>
        </message>
        <message>
            <source>Only where several towns share one server.</source>
            <translation>Jen tam, kde jeden server slouží více městům.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ActivityPanel</name>
        <message>
            <source>What was done</source>
            <translation>Co se dělo</translation>
        </message>
        <message>
            <source>Nothing is noted yet. What is done with the post from now on is kept here.</source>
            <translation>Zatím tu nic není. Co se s příspěvkem stane od teď, zůstane zapsané tady.</translation>
        </message>
    </context>
    <context>
        <name>Announcements</name>
        <message>
            <source>Power cut</source>
            <translation>Odstávka elektřiny</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Voda</translation>
        </message>
        <message>
            <source>Road works</source>
            <translation>Uzavírka</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Akce</translation>
        </message>
        <message>
            <source>Missing person</source>
            <translation>Pohřešovaná osoba</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Varování</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Jiné</translation>
        </message>
        <message>
            <source>no recording</source>
            <translation>bez nahrávky</translation>
        </message>
        <message>
            <source>the sound is not ready</source>
            <translation>zvuk není hotový</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>připraveno</translation>
        </message>
        <message>
            <source>scheduled for %1</source>
            <translation>naplánováno na %1</translation>
        </message>
        <message>
            <source>out since %1 ✓</source>
            <translation>venku od %1 ✓</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>potřebuje vás</translation>
        </message>
        <message>
            <source>The file breaks off; what was there was taken in.</source>
            <translation>Soubor je neúplný; vložilo se, co v něm bylo.</translation>
        </message>
        <message>
            <source>Nothing can be heard in it.</source>
            <translation>Není v něm nic slyšet.</translation>
        </message>
        <message>
            <source>It is coarse (8 bits) and will hiss.</source>
            <translation>Je v hrubé kvalitě (8 bitů) a bude šumět.</translation>
        </message>
        <message>
            <source>It had more than two channels; they were mixed down to two.</source>
            <translation>Měl víc než dva kanály; smíchaly se do dvou.</translation>
        </message>
        <message>
            <source>Nothing is heard. Is this the right microphone, and is it not muted?</source>
            <translation>Není nic slyšet. Je to správný mikrofon a není ztlumený?</translation>
        </message>
        <message>
            <source>Too loud, the sound is cut off. Speak from farther away or turn the microphone down.</source>
            <translation>Příliš nahlas, zvuk je přebuzený. Mluvte z větší dálky nebo mikrofon zeslabte.</translation>
        </message>
        <message>
            <source>Nothing has been heard for three seconds.</source>
            <translation>Už tři sekundy není nic slyšet.</translation>
        </message>
        <message>
            <source>There is noise in the background. Close the window or turn off what hums.</source>
            <translation>V pozadí je šum. Zavřete okno nebo vypněte, co hučí.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AnnouncementListPanel</name>
        <message>
            <source>Announcements</source>
            <translation>Hlášení</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nové</translation>
        </message>
        <message>
            <source>New announcement (%1)</source>
            <translation>Nové hlášení (%1)</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>Nové hlášení</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Hledat…</translation>
        </message>
        <message>
            <source>Search in announcements</source>
            <translation>Hledat v hlášeních</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Všechny druhy</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>All streets</source>
            <translation>Všechny ulice</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic se nenašlo</translation>
        </message>
        <message>
            <source>No announcement is like that. Beginnings of words are enough; accents do not matter.</source>
            <translation>Takové hlášení tu není. Stačí začátky slov, na diakritice nezáleží.</translation>
        </message>
        <message>
            <source>No announcement yet</source>
            <translation>Zatím žádné hlášení</translation>
        </message>
        <message>
            <source>Write what is to be read out, record it or take a file in; citizens hear it from the poles and on the website.</source>
            <translation>Napište, co se má číst, nahrajte to nebo vložte soubor. Občané hlášení uslyší z rozhlasu i na webu.</translation>
        </message>
        <message>
            <source>The announcement is in the bin.</source>
            <translation>Hlášení je v koši.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Announce again</source>
            <translation>Vyhlásit znovu</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Poslechnout</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AnnouncementModel</name>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AnnouncementsPage</name>
        <message>
            <source>Nothing is open</source>
            <translation>Nic není otevřeno</translation>
        </message>
        <message>
            <source>Choose an announcement on the left, or write a new one.</source>
            <translation>Vyberte hlášení vlevo, nebo napište nové.</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>Nové hlášení</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>Hlášení</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanály</translation>
        </message>
        <message>
            <source>Make the sound ready</source>
            <translation>Připravit zvuk</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Naplánovat</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>Zveřejnit hned</translation>
        </message>
        <message>
            <source>Publish the changes</source>
            <translation>Zveřejnit změny</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Zveřejnit…</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Nahrát…</translation>
        </message>
        <message>
            <source>A recording was interrupted. What had been spoken is saved.</source>
            <translation>Nahrávání se přerušilo. Co se stihlo namluvit, je uložené.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Použít</translation>
        </message>
        <message>
            <source>Read from %1 on</source>
            <translation>Čtěte od %1</translation>
        </message>
        <message>
            <source>Read %1 to %2 anew</source>
            <translation>Přečtěte znovu %1 až %2</translation>
        </message>
        <message>
            <source>“%1” is in the newsroom's dictionary.</source>
            <translation>„%1“ je ve slovníku redakce.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::LevelBar</name>
        <message>
            <source>Level of the microphone</source>
            <translation>Úroveň mikrofonu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PublishPanel</name>
        <message>
            <source>No channel yet</source>
            <translation>Zatím žádný kanál</translation>
        </message>
        <message>
            <source>A channel is a website or a page where announcements go out. Set one up first.</source>
            <translation>Kanál je web nebo stránka, kde hlášení vyjde. Nejdřív nějaký nastavte.</translation>
        </message>
        <message>
            <source>Set up a channel</source>
            <translation>Nastavit kanál</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanály</translation>
        </message>
        <message>
            <source>Before it goes out</source>
            <translation>Než to vyjde</translation>
        </message>
        <message>
            <source>The recording says the same</source>
            <translation>Nahrávka říká totéž</translation>
        </message>
        <message>
            <source>The time is changed.</source>
            <translation>Čas je změněný.</translation>
        </message>
        <message>
            <source>It is being withdrawn.</source>
            <translation>Stahuje se.</translation>
        </message>
        <message>
            <source>Trying again.</source>
            <translation>Zkouší se znovu.</translation>
        </message>
        <message>
            <source>Write a title</source>
            <translation>Napište název</translation>
        </message>
        <message>
            <source>Write the text: those who do not hear well read it</source>
            <translation>Napište text: kdo špatně slyší, ten si ho přečte</translation>
        </message>
        <message>
            <source>Fill in %1</source>
            <translation>Doplňte %1</translation>
        </message>
        <message>
            <source>%1 is a %2</source>
            <comment>a date in the text; its day of the week and full form</comment>
            <translation>%1 je %2</translation>
        </message>
        <message>
            <source>The text says another day of the week: %1</source>
            <translation>V textu je jiný den v týdnu: %1</translation>
        </message>
        <message>
            <source>It is to go out %1, after the last day that the text names</source>
            <translation>Má to vyjít %1, tedy až po posledním dni z textu</translation>
        </message>
        <message>
            <source>Listen once more and tick that the recording says the same as the text.</source>
            <translation>Poslechněte si hlášení ještě jednou a zaškrtněte, že nahrávka říká totéž co text.</translation>
        </message>
        <message>
            <source>The changes are on their way to citizens.</source>
            <translation>Změny jsou na cestě k občanům.</translation>
        </message>
        <message>
            <source>That hour does not exist: the clocks go forward that night.</source>
            <translation>Tato hodina neexistuje: té noci se přechází na letní čas.</translation>
        </message>
        <message>
            <source>Scheduled.</source>
            <translation>Naplánováno.</translation>
        </message>
        <message>
            <source>On its way to citizens.</source>
            <translation>Na cestě k občanům.</translation>
        </message>
        <message>
            <source>%1 o'clock</source>
            <translation>%1 hodin</translation>
        </message>
        <message>
            <source>The time until which it is valid has passed already</source>
            <translation>Doba platnosti už uplynula</translation>
        </message>
        <message>
            <source>It is to go out %1, when it is no longer valid</source>
            <translation>Má vyjít %1, kdy už nebude platit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RecordView</name>
        <message>
            <source>Text to be read</source>
            <translation>Text ke čtení</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Nahrávat</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message>
            <source>Stop and use</source>
            <translation>Zastavit a použít</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>The system's microphone</source>
            <translation>Mikrofon podle systému</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>A recording is under way. Going on ends it; what was spoken is kept as a take.</source>
            <translation>Právě se nahrává. Když budete pokračovat, nahrávání skončí; co jste namluvili, zůstane mezi nahrávkami.</translation>
        </message>
        <message>
            <source>End the recording</source>
            <translation>Ukončit nahrávání</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ScriptEditor</name>
        <message>
            <source>Text to be read</source>
            <translation>Text ke čtení</translation>
        </message>
        <message>
            <source>What is to be read out. Choose a kind and insert its template, or just write.</source>
            <translation>Co se má číst. Vyberte druh a vložte jeho šablonu, nebo prostě pište.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Název</translation>
        </message>
        <message>
            <source>Kind of announcement</source>
            <translation>Druh hlášení</translation>
        </message>
        <message>
            <source>Insert template</source>
            <translation>Vložit šablonu</translation>
        </message>
        <message>
            <source>Streets that it concerns</source>
            <translation>Ulice, kterých se to týká</translation>
        </message>
        <message>
            <source>not written yet</source>
            <translation>zatím nenapsáno</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>ukládá se…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>uloženo</translation>
        </message>
        <message>
            <source>not saved, trying again</source>
            <translation>neuloženo, zkouší se znovu</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n slovo</numerusform>
                <numerusform>%n slova</numerusform>
                <numerusform>%n slov</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 min of reading</source>
            <translation>čtení zabere asi %1 min</translation>
        </message>
        <message>
            <source>Add a street…</source>
            <translation>Přidat ulici…</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Platí do</translation>
        </message>
        <message>
            <source>The website says until when, and afterwards that it is over</source>
            <translation>Web uvede dokdy, a potom, že už neplatí</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SoundPanel</name>
        <message>
            <source>ready · %1 LUFS · %2</source>
            <translation>připraveno · %1 LUFS · %2</translation>
        </message>
        <message>
            <source>the sound is not ready</source>
            <translation>zvuk není hotový</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zastavit</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Poslechnout</translation>
        </message>
        <message>
            <source>Listen to what is selected</source>
            <translation>Poslechnout výběr</translation>
        </message>
        <message>
            <source>length %1</source>
            <translation>délka %1</translation>
        </message>
        <message>
            <source>selected %1</source>
            <translation>vybráno %1</translation>
        </message>
        <message>
            <source>Take in a file</source>
            <translation>Vložit soubor</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Zvuky</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Všechny soubory</translation>
        </message>
        <message>
            <source>The sound is being taken in…</source>
            <translation>Zvuk se vkládá…</translation>
        </message>
        <message>
            <source>There is no silence to trim.</source>
            <translation>Není tu žádné ticho k oříznutí.</translation>
        </message>
        <message>
            <source>The sound is being made ready for listening…</source>
            <translation>Zvuk se chystá k poslechu…</translation>
        </message>
        <message>
            <source>The sound is being made ready…</source>
            <translation>Zvuk se připravuje…</translation>
        </message>
        <message>
            <source>No recording yet</source>
            <translation>Zatím bez nahrávky</translation>
        </message>
        <message>
            <source>Drop a sound here (wav, mp3, m4a, ogg, flac), or choose a file.</source>
            <translation>Přetáhněte sem zvuk (wav, mp3, m4a, ogg, flac), nebo vyberte soubor.</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translation>Vložit soubor…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Průběh</translation>
        </message>
        <message>
            <source>Place in the sound</source>
            <translation>Místo ve zvuku</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Znovu</translation>
        </message>
        <message>
            <source>Trim silence</source>
            <translation>Oříznout ticho</translation>
        </message>
        <message>
            <source>Takes away the quiet before the first word and after the last</source>
            <translation>Odstraní ticho před prvním slovem a za posledním</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Nechat</translation>
        </message>
        <message>
            <source>Keeps only what is selected</source>
            <translation>Nechá jen to, co je vybrané</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Vystřihnout</translation>
        </message>
        <message>
            <source>Takes out what is selected (Delete)</source>
            <translation>Vystřihne, co je vybrané (Delete)</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Ztišit</translation>
        </message>
        <message>
            <source>Silences what is selected; the length stays</source>
            <translation>Ztiší, co je vybrané; délka zůstane</translation>
        </message>
        <message>
            <source>Fade in</source>
            <translation>Náběh</translation>
        </message>
        <message>
            <source>From silence to full over what is selected</source>
            <translation>Od ticha do plné hlasitosti v délce výběru</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Doběh</translation>
        </message>
        <message>
            <source>From full to silence over what is selected</source>
            <translation>Z plné hlasitosti do ticha v délce výběru</translation>
        </message>
        <message>
            <source>Gong before and after</source>
            <translation>Gong před a po</translation>
        </message>
        <message>
            <source>Less noise</source>
            <translation>Potlačit šum</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Hlasitost</translation>
        </message>
        <message>
            <source>Loudness on the website; usually −16 LUFS</source>
            <translation>Hlasitost na webu; obvykle −16 LUFS</translation>
        </message>
        <message>
            <source>Listen to the result</source>
            <translation>Poslechnout výsledek</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Nahrát…</translation>
        </message>
        <message>
            <source>The sound for the poles is being made…</source>
            <translation>Chystá se zvuk pro rozhlas…</translation>
        </message>
        <message>
            <source>The sound was edited meanwhile. The new take is in the list: choose it there.</source>
            <translation>Zvuk se mezitím upravil. Nová nahrávka je v seznamu, vyberte ji tam.</translation>
        </message>
        <message>
            <source>The take is removed.</source>
            <translation>Nahrávka je odebraná.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Vrátit ji</translation>
        </message>
        <message>
            <source>Record from here</source>
            <translation>Nahrát odsud znovu</translation>
        </message>
        <message>
            <source>Reads the text anew from the position on, or what is selected; the original stays</source>
            <translation>Namluví se znovu od místa přehrávání, nebo jen vybraná část; původní nahrávka zůstane</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SoundPlayer</name>
        <message>
            <source>There is nothing to play the sound on. Connect a loudspeaker or headphones.</source>
            <translation>Zvuk není na čem přehrát. Připojte reproduktor nebo sluchátka.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::Waveform</name>
        <message>
            <source>Waveform</source>
            <translation>Průběh zvuku</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AppearanceSection</name>
        <message>
            <source>Colours</source>
            <translation>Barvy</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Podle systému</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Světlé</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tmavé</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jazyk</translation>
        </message>
        <message>
            <source>Tell me by the system's notifications when something needs me</source>
            <translation>Upozornit mě oznámením systému, když je mě potřeba</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>A sign-in that stopped working, a post that did not get out, an outcome that nobody knows. Nothing that citizens wrote is in them.</source>
            <translation>Přihlášení, které přestalo platit, příspěvek, který nevyšel, výsledek, který nikdo nezná. Co píší občané, v nich není.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AttachmentPanel</name>
        <message>
            <source>Pictures, sounds, PDF…</source>
            <translation>Obrázky, zvuky, PDF…</translation>
        </message>
        <message>
            <source>Move to the front</source>
            <translation>Posunout dopředu</translation>
        </message>
        <message>
            <source>Move to the back</source>
            <translation>Posunout dozadu</translation>
        </message>
        <message>
            <source>Into the text</source>
            <translation>Do textu</translation>
        </message>
        <message>
            <source>Remove from the post</source>
            <translation>Odebrat z příspěvku</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Only decorative</source>
            <translation>Jen na ozdobu</translation>
        </message>
        <message>
            <source>The picture says nothing that the text does not: screen readers leave it out.</source>
            <translation>Obrázek neříká nic, co by nebylo v textu: čtečky obrazovky ho vynechají.</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Načítám…</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Další…</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Co je na obrázku, pro ty, kdo ho nevidí</translation>
        </message>
        <message>
            <source>The words of the link</source>
            <translation>Slova odkazu</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>Popis obrázku</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Název</translation>
        </message>
        <message>
            <source>Files for the post</source>
            <translation>Soubory k příspěvku</translation>
        </message>
        <message>
            <source>Pictures, sounds and documents (*.jpg *.jpeg *.png *.webp *.gif *.mp3 *.m4a *.ogg *.wav *.pdf)</source>
            <translation>Obrázky, zvuky a dokumenty (*.jpg *.jpeg *.png *.webp *.gif *.mp3 *.m4a *.ogg *.wav *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Všechny soubory (*)</translation>
        </message>
        <message>
            <source>From the file: “%1”</source>
            <translation>Ze souboru: „%1“</translation>
        </message>
        <message>
            <source>Take the alt text from the file: “%1”</source>
            <translation>Převzít popis ze souboru: „%1“</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Ořez</translation>
        </message>
        <message>
            <source>Link in the text</source>
            <translation>Odkaz do textu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AttachmentTile</name>
        <message>
            <source>no alt text</source>
            <translation>bez popisu</translation>
        </message>
        <message>
            <source>decorative</source>
            <translation>na ozdobu</translation>
        </message>
        <message>
            <source>alt text</source>
            <translation>popis</translation>
        </message>
        <message>
            <source>coming…</source>
            <translation>stahuje se…</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>chybí</translation>
        </message>
        <message>
            <source>This picture is not on this computer, and the server does not have it. Whoever put it in should open the post once more.</source>
            <translation>Tento obrázek na tomto počítači není a nemá ho ani server. Kdo ho vložil, ať příspěvek ještě jednou otevře.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>později</translation>
        </message>
        <message>
            <source>This picture comes when the server can be reached again.</source>
            <translation>Tento obrázek přijde, až bude server zase dostupný.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::BackupSection</name>
        <message>
            <source>Copies of the whole workspace</source>
            <translation>Kopie celé pracovní složky</translation>
        </message>
        <message>
            <source>Bubeník makes one by itself every day it runs. Keep one somewhere else too: on another disk or on the town's server.</source>
            <translation>Bubeník dělá jednu sám každý den, kdy běží. Mějte ještě jednu jinde: na jiném disku nebo na serveru města.</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Zálohovat teď…</translation>
        </message>
        <message>
            <source>Automatic backups</source>
            <translation>Automatické zálohy</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Zatím žádná není.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Zálohovat do</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Zálohuji…</translation>
        </message>
        <message>
            <source>Backed up to %1</source>
            <translation>Zálohováno do %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Zavřít toto sdělení</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChannelCard</name>
        <message>
            <source>Different text for this channel</source>
            <translation>Jiný text pro tento kanál</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Náhled</translation>
        </message>
        <message>
            <source>Right away</source>
            <translation>Hned</translation>
        </message>
        <message>
            <source>At a time</source>
            <translation>V určený čas</translation>
        </message>
        <message>
            <source>The text here is newer than what this channel has.</source>
            <translation>Text tady je novější než ten, který má tento kanál.</translation>
        </message>
        <message>
            <source>Change time</source>
            <translation>Změnit čas</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nechat být</translation>
        </message>
        <message>
            <source>Publish on %1</source>
            <translation>Zveřejnit: %1</translation>
        </message>
        <message>
            <source>Open on the web</source>
            <translation>Otevřít na webu</translation>
        </message>
        <message>
            <source>Take down</source>
            <translation>Stáhnout</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Look at the channel</source>
            <translation>Podívat se na kanál</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Rozhodnout</translation>
        </message>
        <message>
            <source>Somebody has changed this post on %1 itself. Nothing is overwritten until you decide.</source>
            <translation>Někdo tento příspěvek změnil přímo na kanálu %1. Dokud nerozhodnete, nic se nepřepíše.</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>Porovnat a rozhodnout</translation>
        </message>
        <message>
            <source>Citizens will no longer find this post on %1. Take it down?</source>
            <translation>Občané už tento příspěvek na kanálu %1 nenajdou. Stáhnout?</translation>
        </message>
        <message>
            <source>The post will not appear on %1. Cancel it?</source>
            <translation>Příspěvek na kanálu %1 nevyjde. Zrušit?</translation>
        </message>
        <message>
            <source>Cancel the publishing</source>
            <translation>Zrušit zveřejnění</translation>
        </message>
        <message>
            <source>When is it to appear on %1?</source>
            <translation>Kdy má na kanálu %1 vyjít?</translation>
        </message>
        <message>
            <source>%1 cannot change the post in this way: it is deleted there and published anew. What citizens wrote below it and their reactions are lost.</source>
            <translation>%1 takovou změnu neumí: příspěvek se tam smaže a vyjde znovu. Komentáře občanů a jejich reakce se ztratí.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 z %2 znaků</translation>
        </message>
        <message>
            <source>too long: %1</source>
            <translation>moc dlouhé: %1</translation>
        </message>
        <message>
            <source>It is there…</source>
            <translation>Je to tam…</translation>
        </message>
        <message>
            <source>It is not there – send</source>
            <translation>Není to tam – odeslat</translation>
        </message>
        <message>
            <source>It will be sent again. If it is there after all, citizens will see it twice on %1.</source>
            <translation>Odešle se to znovu. Pokud to tam přece jen je, uvidí to občané na kanálu %1 dvakrát.</translation>
        </message>
        <message>
            <source>It is not there, send it</source>
            <translation>Není to tam, odeslat</translation>
        </message>
        <message>
            <source>%1 cannot change the announcement in this way: it is deleted there and published anew. What citizens wrote below it and their reactions are lost.</source>
            <translation>%1 takovou změnu neumí: hlášení se tam smaže a vyjde znovu. Komentáře občanů a jejich reakce se ztratí.</translation>
        </message>
        <message>
            <source>Somebody has changed this announcement on %1 itself. Nothing is overwritten until you decide.</source>
            <translation>Někdo toto hlášení změnil přímo na kanálu %1. Dokud nerozhodnete, nic se nepřepíše.</translation>
        </message>
        <message>
            <source>Citizens will no longer find this announcement on %1. Take it down?</source>
            <translation>Občané už toto hlášení na kanálu %1 nenajdou. Stáhnout?</translation>
        </message>
        <message>
            <source>The announcement will not appear on %1. Cancel it?</source>
            <translation>Hlášení na kanálu %1 nevyjde. Zrušit?</translation>
        </message>
        <message>
            <source>uploading: %1 of %2</source>
            <translation>nahrává se: %1 z %2</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Nahrávání</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChannelForm</name>
        <message>
            <source>Choose a folder</source>
            <translation>Vybrat složku</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>Ověřit a uložit</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Přesto uložit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Ověřuji</translation>
        </message>
        <message>
            <source>New channel: %1</source>
            <translation>Nový kanál: %1</translation>
        </message>
        <message>
            <source>Name that you and your colleagues see</source>
            <translation>Název, který uvidíte vy a kolegové</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>beze změny</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (nepovinné)</translation>
        </message>
        <message>
            <source>Signing in and looking whether everything that publishing needs is there…</source>
            <translation>Přihlašuji se a dívám se, zda je k dispozici vše, co zveřejňování potřebuje…</translation>
        </message>
        <message>
            <source>How to get it</source>
            <translation>Jak ho získat</translation>
        </message>
        <message>
            <source>What has to be prepared</source>
            <translation>Co je potřeba připravit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChannelWatch</name>
        <message>
            <source>%1: %2 The next post for it is due %3.</source>
            <translation>%1: %2 Další příspěvek má vyjít %3.</translation>
        </message>
        <message>
            <source>Open the channel</source>
            <translation>Otevřít kanál</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChannelsPanel</name>
        <message>
            <source>No channel yet</source>
            <translation>Zatím žádný kanál</translation>
        </message>
        <message>
            <source>A channel is a website or a page where posts go out. Set one up first.</source>
            <translation>Kanál je web nebo stránka, kde příspěvky vycházejí. Nejdřív nějaký nastavte.</translation>
        </message>
        <message>
            <source>Set up a channel</source>
            <translation>Nastavit kanál</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanály</translation>
        </message>
        <message>
            <source>The time is changed.</source>
            <translation>Čas je změněn.</translation>
        </message>
        <message>
            <source>It is being withdrawn.</source>
            <translation>Stahuje se.</translation>
        </message>
        <message>
            <source>Trying again.</source>
            <translation>Zkouším znovu.</translation>
        </message>
        <message>
            <source>That hour does not exist: the clocks go forward that night.</source>
            <translation>Tato hodina neexistuje: té noci se přechází na letní čas.</translation>
        </message>
        <message>
            <source>Scheduled.</source>
            <translation>Naplánováno.</translation>
        </message>
        <message>
            <source>On its way to citizens.</source>
            <translation>Na cestě k občanům.</translation>
        </message>
        <message>
            <source>The changes are on their way to citizens.</source>
            <translation>Změny jsou na cestě k občanům.</translation>
        </message>
        <message>
            <source>The text is too long for %1. Give it a shorter text of its own.</source>
            <translation>Text je pro kanál %1 moc dlouhý. Napište pro něj vlastní, kratší.</translation>
        </message>
        <message>
            <source>On %1 the post is deleted and published anew: its reactions and comments are lost.</source>
            <translation>%1: příspěvek se smaže a vyjde znovu, reakce a komentáře občanů se ztratí.</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Vydat znovu</translation>
        </message>
        <message>
            <source>Noted: it is there.</source>
            <translation>Poznamenáno: je to tam.</translation>
        </message>
        <message>
            <source>It is being sent again.</source>
            <translation>Odesílá se znovu.</translation>
        </message>
        <message>
            <source>The time is as it was.</source>
            <translation>Čas je jako předtím.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>It is scheduled as before.</source>
            <translation>Je to naplánované jako předtím.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChannelsSection</name>
        <message>
            <source>The channel is saved</source>
            <translation>Kanál je uložen</translation>
        </message>
        <message>
            <source>It works: %1. The channel is saved.</source>
            <translation>Funguje: %1. Kanál je uložen.</translation>
        </message>
        <message>
            <source>The ways by which posts reach your citizens.</source>
            <translation>Cesty, kterými se příspěvky dostanou k občanům.</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Přidat kanál</translation>
        </message>
        <message>
            <source>Where should posts go?</source>
            <translation>Kam mají příspěvky chodit?</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Nastavit</translation>
        </message>
        <message>
            <source>Set up: %1</source>
            <translation>Nastavit: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>No channel yet</source>
            <translation>Zatím žádný kanál</translation>
        </message>
        <message>
            <source>A channel is one way to your citizens: the town's website, its Facebook Page, SMS to phones, or a folder with a small website of its own.</source>
            <translation>Kanál je jedna cesta k občanům: web města, složka s vlastním malým webem, a přibudou další.</translation>
        </message>
        <message>
            <source>Add the first channel</source>
            <translation>Přidat první kanál</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Ověřit</translation>
        </message>
        <message>
            <source>Check “%1”</source>
            <translation>Ověřit „%1“</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Změnit</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Změnit „%1“</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Odebrat „%1“</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Ověřuji…</translation>
        </message>
        <message>
            <source>It works: %1.</source>
            <translation>Funguje: %1.</translation>
        </message>
        <message>
            <source>What is out there stays out; what waits for this channel will not be sent.</source>
            <translation>Co je venku, zůstane venku; co na tento kanál čeká, se neodešle.</translation>
        </message>
        <message>
            <source>Remove the channel</source>
            <translation>Odebrat kanál</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Nechat</translation>
        </message>
        <message>
            <source>“%1” is removed</source>
            <translation>„%1“ je odebrán</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CheckView</name>
        <message>
            <source>posts</source>
            <translation>příspěvky</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>kontakty</translation>
        </message>
        <message>
            <source>the mayor&apos;s office</source>
            <translation>kancelář starosty</translation>
        </message>
        <message>
            <source>The sign-in works: %1.</source>
            <translation>Přihlášení funguje: %1.</translation>
        </message>
        <message>
            <source>The sign-in works: %1 (%2).</source>
            <translation>Přihlášení funguje: %1 (%2).</translation>
        </message>
        <message>
            <source>You will share: %1.</source>
            <translation>Budete sdílet: %1.</translation>
        </message>
        <message>
            <source>The server is set up well and safe to use.</source>
            <translation>Server je v pořádku a bezpečný.</translation>
        </message>
        <message>
            <source>Databases were made: %1.</source>
            <translation>Vytvořené databáze: %1.</translation>
        </message>
        <message>
            <source>Rights and rules were put in order: %1.</source>
            <translation>Práva a pravidla jsou v pořádku: %1.</translation>
        </message>
        <message>
            <source>The server was ready already; nothing was changed.</source>
            <translation>Server byl připravený už předtím, nic se nezměnilo.</translation>
        </message>
        <message>
            <source>The server is ready. Now give your colleagues their accounts.</source>
            <translation>Server je připravený. Teď založte účty kolegům.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::Checklist</name>
        <message>
            <source>Before it can go out</source>
            <translation>Než to může ven</translation>
        </message>
        <message>
            <source>Write a title</source>
            <translation>Napište titulek</translation>
        </message>
        <message>
            <source>Write the text</source>
            <translation>Napište text</translation>
        </message>
        <message>
            <source>What is to be seen in %1?</source>
            <translation>Co je vidět na obrázku %1?</translation>
        </message>
        <message>
            <source>For those who do not see it</source>
            <translation>Pro ty, kdo ho nevidí</translation>
        </message>
        <message>
            <source>Alt text of %1</source>
            <translation>Popis obrázku %1</translation>
        </message>
        <message>
            <source>Only decorative</source>
            <translation>Jen na ozdobu</translation>
        </message>
        <message>
            <source>Better for those who have it read out</source>
            <translation>Lépe pro ty, kdo si text nechávají předčítat</translation>
        </message>
        <message>
            <source>The heading “%1” skips a level; make it larger.</source>
            <translation>Nadpis „%1“ přeskakuje úroveň; zvolte větší.</translation>
        </message>
        <message>
            <source>The link “%1” does not say where it leads; let it name the thing.</source>
            <translation>Odkaz „%1“ neříká, kam vede; ať pojmenuje, co tam je.</translation>
        </message>
        <message>
            <source>Give the link %1 words instead of its address.</source>
            <translation>Dejte odkazu %1 místo adresy slova.</translation>
        </message>
        <message>
            <source>Go to the text</source>
            <translation>Přejít k textu</translation>
        </message>
        <message>
            <source>It will look coarse there</source>
            <translation>Obrázek tam bude neostrý</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChipsEdit</name>
        <message>
            <source>Add a category…</source>
            <translation>Přidat rubriku…</translation>
        </message>
        <message>
            <source>Remove the category %1</source>
            <translation>Odebrat rubriku %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CommentDetail</name>
        <message>
            <source>Answer for the town. Everybody sees it below the comment.</source>
            <translation>Odpověď za město. Pod komentářem ji uvidí všichni.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Odeslat odpověď</translation>
        </message>
        <message>
            <source>A hidden comment is seen only by its author and the author's friends. Colleagues see the reason.</source>
            <translation>Skrytý komentář vidí jen jeho autor a autorovi přátelé. Důvod uvidí kolegové.</translation>
        </message>
        <message>
            <source>Why: rudeness, advertising, somebody's personal data…</source>
            <translation>Proč: vulgarita, reklama, něčí osobní údaje…</translation>
        </message>
        <message>
            <source>Reason for hiding</source>
            <translation>Důvod skrytí</translation>
        </message>
        <message>
            <source>Hide the comment</source>
            <translation>Skrýt komentář</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nechat být</translation>
        </message>
        <message>
            <source>Open on the web</source>
            <translation>Otevřít na webu</translation>
        </message>
        <message>
            <source>Answer by %1</source>
            <translation>Odpověď – %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>It is not there: send it again</source>
            <translation>Není tam, odeslat znovu</translation>
        </message>
        <message>
            <source>Throw the answer away</source>
            <translation>Zahodit odpověď</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Vzít zpět</translation>
        </message>
        <message>
            <source>Back among the waiting</source>
            <translation>Vrátit mezi čekající</translation>
        </message>
        <message>
            <source>Dealt with</source>
            <translation>Vyřízeno</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Znovu zobrazit</translation>
        </message>
        <message>
            <source>Hide…</source>
            <translation>Skrýt…</translation>
        </message>
        <message>
            <source>Hidden by %1.</source>
            <translation>Skryto (%1).</translation>
        </message>
        <message>
            <source>Hidden by %1: %2</source>
            <translation>Skryto (%1): %2</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>Je tam</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CommentLooks</name>
        <message>
            <source>the answer waits to be sent</source>
            <translation>odpověď čeká na odeslání</translation>
        </message>
        <message>
            <source>the answer is being sent</source>
            <translation>odpověď se odesílá</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>odpovězeno</translation>
        </message>
        <message>
            <source>unsure whether the answer is there – look</source>
            <translation>nejisté, zda odpověď odešla – podívejte se</translation>
        </message>
        <message>
            <source>looking whether the answer is there</source>
            <translation>ověřuje se, zda odpověď odešla</translation>
        </message>
        <message>
            <source>the answer was not sent</source>
            <translation>odpověď se nepodařilo odeslat</translation>
        </message>
        <message>
            <source>deleted there</source>
            <translation>smazáno</translation>
        </message>
        <message>
            <source>could not be hidden</source>
            <translation>nepodařilo se skrýt</translation>
        </message>
        <message>
            <source>could not be shown again</source>
            <translation>nepodařilo se znovu zobrazit</translation>
        </message>
        <message>
            <source>being hidden</source>
            <translation>skrývá se</translation>
        </message>
        <message>
            <source>being shown again</source>
            <translation>zobrazuje se</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>skryto</translation>
        </message>
        <message>
            <source>dealt with by %1</source>
            <translation>vyřízeno, %1</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>čeká na odpověď</translation>
        </message>
        <message>
            <source>The town</source>
            <translation>Město</translation>
        </message>
        <message>
            <source>name not told</source>
            <translation>jméno neuvedeno</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CommentsView</name>
        <message>
            <source>No comments yet</source>
            <translation>Zatím žádné komentáře</translation>
        </message>
        <message>
            <source>What citizens write below the post comes here. New ones are looked for all the time while this page is open.</source>
            <translation>Sem přijde, co občané pod příspěvek napíšou. Dokud je tato stránka otevřená, nové se hledají průběžně.</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentáře</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Načíst znovu</translation>
        </message>
        <message>
            <source>The answer is on its way.</source>
            <translation>Odpověď je na cestě.</translation>
        </message>
        <message>
            <source>The answer was taken back; its text is kept as a draft.</source>
            <translation>Odpověď je zpět, její text zůstal rozepsaný.</translation>
        </message>
        <message>
            <source>Trying again.</source>
            <translation>Zkouším znovu.</translation>
        </message>
        <message>
            <source>Dealt with.</source>
            <translation>Vyřízeno.</translation>
        </message>
        <message>
            <source>It waits again.</source>
            <translation>Zase čeká na odpověď.</translation>
        </message>
        <message>
            <source>The comment is being hidden.</source>
            <translation>Komentář se skrývá.</translation>
        </message>
        <message>
            <source>The comment is being shown again.</source>
            <translation>Komentář se znovu zobrazí.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Vráceno.</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Vše (%1)</translation>
        </message>
        <message>
            <source>Waiting for an answer (%1)</source>
            <translation>Čeká na odpověď (%1)</translation>
        </message>
        <message>
            <source>Noted: the answer is there.</source>
            <translation>Poznamenáno: odpověď tam je.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConfirmPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConflictCard</name>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n místo</numerusform>
                <numerusform>%n místa</numerusform>
                <numerusform>%n míst</numerusform>
            </translation>
        </message>
        <message>
            <source>Look and decide</source>
            <translation>Podívat se a rozhodnout</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConflictPanel</name>
        <message>
            <source>Back to the text</source>
            <translation>Zpět k textu</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Předchozí místo</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Další místo</translation>
        </message>
        <message>
            <source>Underlined is what the other wording does not have.</source>
            <translation>Podtržené je to, co v druhém znění není.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Nechat moje</translation>
        </message>
        <message>
            <source>Make one of both…</source>
            <translation>Upravit ručně z obou…</translation>
        </message>
        <message>
            <source>Text made of both wordings</source>
            <translation>Text složený z obou znění</translation>
        </message>
        <message>
            <source>Use this text</source>
            <translation>Použít tento text</translation>
        </message>
        <message>
            <source>Back to both wordings</source>
            <translation>Zpět k oběma zněním</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>Vaše volba</translation>
        </message>
        <message>
            <source>Your choice (%1)</source>
            <translation>Vaše volba (%1)</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Vaše znění</translation>
        </message>
        <message>
            <source>Your wording (%1)</source>
            <translation>Vaše znění (%1)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>The other wording</source>
            <translation>Druhé znění</translation>
        </message>
        <message>
            <source>Choose which wording holds. The one not chosen stays among the versions of the post.</source>
            <translation>Vyberte, které znění má platit. To druhé zůstane mezi verzemi příspěvku.</translation>
        </message>
        <message>
            <source>Choose which one holds.</source>
            <translation>Vyberte, co má platit.</translation>
        </message>
        <message>
            <source>Where they differ, your wording stands before the other one. Delete what is not to stay and put the rest right.</source>
            <translation>Kde se znění liší, stojí nejdřív vaše a za ním to druhé. Smažte, co nemá zůstat, a zbytek dolaďte.</translation>
        </message>
        <message>
            <source>Write it as it is to be. Both wordings stay among the versions of the post.</source>
            <translation>Napište to tak, jak to má být. Obě znění zůstanou mezi verzemi příspěvku.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConflictTexts</name>
        <message>
            <source>at once</source>
            <translation>hned</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nenastaveno</translation>
        </message>
        <message>
            <source>not in the bin</source>
            <translation>není v koši</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nic</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>v koši</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ano</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ne</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>celý obrázek</translation>
        </message>
        <message>
            <source>%1 × %2 % of the picture, %3 % from the left, %4 % from above</source>
            <translation>%1 × %2 % obrázku, %3 % zleva, %4 % shora</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConflictView</name>
        <message>
            <source>Your text</source>
            <translation>Váš text</translation>
        </message>
        <message>
            <source>The text on the channel</source>
            <translation>Text na kanálu</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Ponechat můj</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Převzít jejich</translation>
        </message>
        <message>
            <source>Somebody changed the text there</source>
            <translation>Někdo tam text změnil</translation>
        </message>
        <message>
            <source>What “%1” shows now</source>
            <translation>Co teď ukazuje „%1“</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConflictsPage</name>
        <message>
            <source>Your wording holds.</source>
            <translation>Platí vaše znění.</translation>
        </message>
        <message>
            <source>The other wording holds.</source>
            <translation>Platí druhé znění.</translation>
        </message>
        <message>
            <source>The text made of both holds.</source>
            <translation>Platí text složený z obou znění.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DateTimeField</name>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Čas</translation>
        </message>
        <message>
            <source>This hour does not exist: the clocks go forward that night.</source>
            <translation>Tato hodina neexistuje: té noci se přechází na letní čas.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DeliveryDetail</name>
        <message>
            <source>Citizens will see your text on “%1” instead of the one that is there now.</source>
            <translation>Občané uvidí na kanálu „%1“ váš text místo toho, který je tam teď.</translation>
        </message>
        <message>
            <source>Publish my text</source>
            <translation>Zveřejnit můj text</translation>
        </message>
        <message>
            <source>What happened so far</source>
            <translation>Co se zatím stalo</translation>
        </message>
        <message>
            <source>asked for as soon as possible, %1</source>
            <translation>co nejdříve, zadáno %1</translation>
        </message>
        <message>
            <source>It is there…</source>
            <translation>Je tam…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Choose the time…</source>
            <translation>Zvolit čas…</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Odeslat hned</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Neodesílat</translation>
        </message>
        <message>
            <source>Take it down…</source>
            <translation>Stáhnout…</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Otevřít příspěvek</translation>
        </message>
        <message>
            <source>See it on the channel</source>
            <translation>Podívat se na kanál</translation>
        </message>
        <message>
            <source>When are citizens to see “%1” on “%2”?</source>
            <translation>Kdy mají občané uvidět „%1“ na kanálu „%2“?</translation>
        </message>
        <message>
            <source>Set the time</source>
            <translation>Nastavit čas</translation>
        </message>
        <message>
            <source>Everybody who reads “%1” will see “%2” at once.</source>
            <translation>Každý, kdo čte „%1“, hned uvidí „%2“.</translation>
        </message>
        <message>
            <source>Citizens will no longer see “%1” on “%2”.</source>
            <translation>Občané už neuvidí „%1“ na kanálu „%2“.</translation>
        </message>
        <message>
            <source>“%1” will not go out on “%2”. The post stays.</source>
            <translation>„%1“ nevyjde na kanálu „%2“. Příspěvek zůstane.</translation>
        </message>
        <message>
            <source>Take it down</source>
            <translation>Stáhnout</translation>
        </message>
        <message>
            <source>It will be sent again. If it is there after all, citizens will see it twice on “%1”.</source>
            <translation>Odešle se to znovu. Pokud to tam přece jen je, uvidí to občané na kanálu „%1“ dvakrát.</translation>
        </message>
        <message>
            <source>It is not there, send it</source>
            <translation>Není to tam, odeslat</translation>
        </message>
        <message>
            <source>It is not there – send</source>
            <translation>Není to tam – odeslat</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::EditorBar</name>
        <message>
            <source>Heading</source>
            <translation>Nadpis</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Tučně</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kurzíva</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Odkaz</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Odrážky</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Číslovaný seznam</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Citát</translation>
        </message>
        <message>
            <source>Picture from a file</source>
            <translation>Obrázek ze souboru</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Znovu</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Prostý text</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Menší nadpis</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Nejmenší nadpis</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Další</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabulka</translation>
        </message>
        <message>
            <source>Line across</source>
            <translation>Vodorovná čára</translation>
        </message>
        <message>
            <source>Text as typed (code)</source>
            <translation>Text, jak je napsán (kód)</translation>
        </message>
        <message>
            <source>Without formatting</source>
            <translation>Bez formátování</translation>
        </message>
        <message>
            <source>Address: www.town.cz or name@town.cz</source>
            <translation>Adresa: www.mesto.cz nebo jmeno@mesto.cz</translation>
        </message>
        <message>
            <source>Address of the link</source>
            <translation>Adresa odkazu</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Vložit</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Odebrat odkaz</translation>
        </message>
        <message>
            <source>Template or building block</source>
            <translation>Šablona nebo stavební blok</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Najít</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Najít a nahradit</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Pravopis</translation>
        </message>
        <message>
            <source>Put the typography right</source>
            <translation>Upravit typografii</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FeedbackPage</name>
        <message>
            <source>Back to the text</source>
            <translation>Zpět k textu</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentáře</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Čísla</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message>
            <source>Reading the comments…</source>
            <translation>Načítají se komentáře…</translation>
        </message>
        <message>
            <source>All comments are here.</source>
            <translation>Všechny komentáře jsou tady.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FigureChart</name>
        <message>
            <source>%1 by days</source>
            <translation>%1 po dnech</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>a day below a chart, as in "24 Nov"</extracomment>
            <translation>d. M.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FiguresView</name>
        <message>
            <source>No figures yet</source>
            <translation>Zatím žádná čísla</translation>
        </message>
        <message>
            <source>How many people saw the post and what they did with it is read once a day, for the first thirty days.</source>
            <translation>Kolik lidí příspěvek vidělo a co s ním udělali, se zjišťuje jednou denně po prvních třicet dní.</translation>
        </message>
        <message>
            <source>Each day shows what the counters stood at when they were last read, from the beginning.</source>
            <translation>Každý den ukazuje součet od začátku, jak byl ten den naposledy načten.</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Zhlédnutí</translation>
        </message>
        <message>
            <source>People who saw it</source>
            <translation>Vidělo lidí</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Zapojení</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentáře</translation>
        </message>
        <message>
            <source>Reactions</source>
            <translation>Reakce</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Sdílení</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1, k datu %2</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FirstStartPage</name>
        <message>
            <source>Show me around with a sample town</source>
            <translation>Ukázat mi vše na vzorovém městě</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Začít</translation>
        </message>
        <message>
            <source>Welcome to Bubeník</source>
            <translation>Vítejte v Bubeníkovi</translation>
        </message>
        <message>
            <source>Write a post once and it reaches your citizens on the website and everywhere else, on time, once, and correct. Your texts stay on this computer; it works without a network too.</source>
            <translation>Napíšete příspěvek jednou a občané ho dostanou na webu i všude jinde: včas, jednou a správně. Vaše texty zůstávají v tomto počítači; funguje to i bez sítě.</translation>
        </message>
        <message>
            <source>Name of the town</source>
            <translation>Název města</translation>
        </message>
        <message>
            <source>for instance Klášterec nad Ohří</source>
            <translation>například Klášterec nad Ohří</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Vaše jméno</translation>
        </message>
        <message>
            <source>Your name, as the author</source>
            <translation>Vaše jméno (bude u příspěvků)</translation>
        </message>
        <message>
            <source>Sample Town</source>
            <extracomment>a town for trying things out</extracomment>
            <translation>Vzorov</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Připravuji…</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Nápověda</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>Stránky</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Přehled</translation>
        </message>
        <message>
            <source>What goes out today and this week, and what needs you.</source>
            <translation>Co vyjde dnes a tento týden a co čeká na vás.</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Příspěvky</translation>
        </message>
        <message>
            <source>Write once. Every keystroke is saved; nothing goes out before you schedule it.</source>
            <translation>Pište jednou. Každý úhoz se ukládá; nic nevyjde, dokud to nenaplánujete.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Odesílání</translation>
        </message>
        <message>
            <source>Every post on its way to every channel: its state, the reason when something went wrong, and the way out.</source>
            <translation>Každý příspěvek na cestě ke každému kanálu: stav, důvod, když se něco nepovedlo, a cesta ven.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>The channels by which you reach your citizens, the town, the look of the window and backups.</source>
            <translation>Kanály, kterými se dostanete k občanům, město, vzhled okna a zálohy.</translation>
        </message>
        <message>
            <source>The keyboard</source>
            <translation>Klávesnice</translation>
        </message>
        <message>
            <source>go to a page</source>
            <translation>přejít na stránku</translation>
        </message>
        <message>
            <source>new post or announcement</source>
            <translation>nový příspěvek nebo hlášení</translation>
        </message>
        <message>
            <source>find on this page</source>
            <translation>hledat na této stránce</translation>
        </message>
        <message>
            <source>find a post from anywhere</source>
            <translation>najít příspěvek odkudkoli</translation>
        </message>
        <message>
            <source>do the main thing on this page</source>
            <translation>udělat na této stránce to hlavní</translation>
        </message>
        <message>
            <source>back</source>
            <translation>zpět</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>tato nápověda</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>Zavřít nápovědu</translation>
        </message>
        <message>
            <source>Open door</source>
            <translation>Otevřené dveře</translation>
        </message>
        <message>
            <source>The queue of the mayor&apos;s afternoon, notes, promises, the days of the year and its figures; for the assistant and the mayor only.</source>
            <translation>Fronta starostova odpoledne, poznámky, sliby, dny v roce a čísla za rok; jen pro asistentku a starostu.</translation>
        </message>
        <message>
            <source>Go on with the guide</source>
            <translation>Pokračovat v průvodci</translation>
        </message>
        <message>
            <source>Find in the help…</source>
            <translation>Hledat v nápovědě…</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>Hledat v nápovědě</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitoly</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Text kapitoly</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MainWindow</name>
        <message>
            <source>Bubeník ended unexpectedly last time. Nothing was lost: there was nothing unsaved.</source>
            <translation>Bubeník minule skončil nečekaně. Nic se neztratilo: nic nebylo neuložené.</translation>
        </message>
        <message>
            <source>Bubeník ended unexpectedly last time. Brought back as last typed: %1.</source>
            <translation>Bubeník minule skončil nečekaně. Vrátil, co jste naposledy napsali: %1.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>A ještě %n další.</numerusform>
                <numerusform>A ještě %n další.</numerusform>
                <numerusform>A ještě %n dalších.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>Something is not saved yet. Bubeník speaks the new language from its next start.</source>
            <translation>Něco ještě není uložené. Novým jazykem Bubeník promluví od příštího spuštění.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::NavigationButton</name>
        <message numerus="yes">
            <source>%1: %n need you</source>
            <extracomment>%1 is a page's name, %n how many things on it need the user</extracomment>
            <translation>
                <numerusform>%1: %n čeká na vás</numerusform>
                <numerusform>%1: %n čekají na vás</numerusform>
                <numerusform>%1: %n čeká na vás</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::NeedsCard</name>
        <message>
            <source>Look at it</source>
            <translation>Podívat se</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Podrobnosti</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::OutboxPage</name>
        <message>
            <source>Choose a delivery</source>
            <translation>Vyberte odeslání</translation>
        </message>
        <message>
            <source>Here you see how a post fares on its way to a channel, and what can be done about it.</source>
            <translation>Tady uvidíte, jak si příspěvek vede na cestě ke kanálu a co se s tím dá udělat.</translation>
        </message>
        <message>
            <source>find by title… (Ctrl+F)</source>
            <translation>Hledat v titulcích… (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find by title</source>
            <translation>Hledat v titulcích</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanál</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Vše</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Venku</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Čeká na vás</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Odeslání</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>Zkouším znovu</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Zrušeno</translation>
        </message>
        <message>
            <source>Noted: it is there</source>
            <translation>Zapsáno: je to tam</translation>
        </message>
        <message>
            <source>Sending again</source>
            <translation>Odesílám znovu</translation>
        </message>
        <message>
            <source>Your text goes out</source>
            <translation>Váš text jde ven</translation>
        </message>
        <message>
            <source>Their text is in the post now; yours is among its versions</source>
            <translation>Jejich text je teď v příspěvku; váš najdete mezi verzemi</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Odesílání</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Všechny kanály</translation>
        </message>
        <message>
            <source>Nothing has been sent yet</source>
            <translation>Zatím se nic neodeslalo</translation>
        </message>
        <message>
            <source>Schedule a post and you will see here how it reaches your citizens.</source>
            <translation>Naplánujte příspěvek a uvidíte tu, jak doputuje k občanům.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nic tu není</translation>
        </message>
        <message>
            <source>No delivery is like that now.</source>
            <translation>Takové odeslání teď žádné není.</translation>
        </message>
        <message>
            <source>Sending now</source>
            <translation>Odesílám</translation>
        </message>
        <message>
            <source>The time is set</source>
            <translation>Čas je nastaven</translation>
        </message>
        <message>
            <source>The time is as it was</source>
            <translation>Čas je jako předtím</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Scheduled as before</source>
            <translation>Naplánováno jako předtím</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::OverviewPage</name>
        <message>
            <source>New post</source>
            <translation>Nový příspěvek</translation>
        </message>
        <message>
            <source>New post (Ctrl+N)</source>
            <translation>Nový příspěvek (Ctrl+N)</translation>
        </message>
        <message>
            <source>Today and this week</source>
            <translation>Dnes a tento týden</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Čeká na vás</translation>
        </message>
        <message>
            <source>Drafts edited last</source>
            <translation>Naposledy rozepsané</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Přehled</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <extracomment>a day of the week with its date, as in "Tuesday 1. 12."</extracomment>
            <translation>dddd d. MMMM</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Dnes, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Zítra, %1</translation>
        </message>
        <message>
            <source>Nothing goes out today.</source>
            <translation>Dnes nic nevychází.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more this week; all of them are in the outbox.</source>
            <translation>
                <numerusform>A tento týden ještě %n další; vše je v Odesílání.</numerusform>
                <numerusform>A tento týden ještě %n další; vše je v Odesílání.</numerusform>
                <numerusform>A tento týden ještě %n dalších; vše je v Odesílání.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing. Everything is on its way or where it should be.</source>
            <translation>Nic. Všechno je na cestě, nebo tam, kde má být.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more in the outbox.</source>
            <translation>
                <numerusform>A ještě %n další v Odesílání.</numerusform>
                <numerusform>A ještě %n další v Odesílání.</numerusform>
                <numerusform>A ještě %n dalších v Odesílání.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Přidat kanál</translation>
        </message>
        <message>
            <source>There is no channel yet by which posts could reach your citizens.</source>
            <translation>Zatím tu není žádný kanál, kterým by se příspěvky dostaly k občanům.</translation>
        </message>
        <message>
            <source>There are no drafts. Ctrl+N begins one.</source>
            <translation>Žádné koncepty. Nový začnete klávesami Ctrl+N.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>upraveno %1</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>Zkouším znovu</translation>
        </message>
        <message numerus="yes">
            <source>And %n more in two wordings.</source>
            <translation>
                <numerusform>A ještě %n další ve dvojím znění.</numerusform>
                <numerusform>A ještě %n další ve dvojím znění.</numerusform>
                <numerusform>A ještě %n dalších ve dvojím znění.</numerusform>
            </translation>
        </message>
        <message>
            <source>Citizens wait for an answer</source>
            <translation>Občané čekají na odpověď</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n komentář</numerusform>
                <numerusform>%n komentáře</numerusform>
                <numerusform>%n komentářů</numerusform>
            </translation>
        </message>
        <message>
            <source>Promised at the open door</source>
            <translation>Slíbeno při otevřených dveřích</translation>
        </message>
        <message>
            <source>overdue · %1</source>
            <translation>po termínu · %1</translation>
        </message>
        <message>
            <source>How posts fare</source>
            <translation>Ohlas</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>A ještě %n.</numerusform>
                <numerusform>A ještě %n.</numerusform>
                <numerusform>A ještě %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits for your approval</source>
            <translation>Čeká na vaše schválení</translation>
        </message>
        <message>
            <source>Came back with remarks</source>
            <translation>Vráceno s připomínkami</translation>
        </message>
        <message>
            <source>Approved by you, changed since</source>
            <translation>Vámi schváleno, potom změněno</translation>
        </message>
        <message>
            <source>Published without approval</source>
            <translation>Zveřejněno bez schválení</translation>
        </message>
        <message>
            <source>Out, but not visible in the app or the service</source>
            <translation>Venku, ale v aplikaci nebo službě to není vidět</translation>
        </message>
        <message>
            <source>%1 · without its sound since %2</source>
            <translation>%1 · bez zvuku, zjištěno %2</translation>
        </message>
        <message>
            <source>%1 · missing since %2</source>
            <translation>%1 · chybí, zjištěno %2</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::OwnTextEdit</name>
        <message>
            <source>Title as in the post</source>
            <translation>Titulek jako v příspěvku</translation>
        </message>
        <message>
            <source>Title for this channel</source>
            <translation>Titulek pro tento kanál</translation>
        </message>
        <message>
            <source>Text as in the post</source>
            <translation>Text jako v příspěvku</translation>
        </message>
        <message>
            <source>Text for this channel</source>
            <translation>Text pro tento kanál</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PersonalDataSection</name>
        <message>
            <source>Comments of citizens</source>
            <translation>Komentáře občanů</translation>
        </message>
        <message>
            <source>Names and words of the people who comment are kept here and on the shared server, so that colleagues can answer them. What is older is deleted by itself; on the Page it stays.</source>
            <translation>Jména a slova lidí, kteří komentují, se uchovávají tady a na společném serveru, aby jim kolegové mohli odpovědět. Co je starší, smaže se samo; na facebookové stránce to zůstane.</translation>
        </message>
        <message>
            <source>Keep them for</source>
            <translation>Uchovávat</translation>
        </message>
        <message>
            <source>Days for which comments are kept</source>
            <translation>Kolik dní se komentáře uchovávají</translation>
        </message>
        <message>
            <source>days</source>
            <extracomment>after a number of days</extracomment>
            <translation>dní</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PictureSource</name>
        <message>
            <source>picture</source>
            <translation>obrázek</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PostEditor</name>
        <message>
            <source>Title: what happens, where and when</source>
            <translation>Titulek: co se děje, kde a kdy</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titulek</translation>
        </message>
        <message>
            <source>Lead: the most important in one or two sentences</source>
            <translation>Perex: to nejdůležitější v jedné či dvou větách</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Perex</translation>
        </message>
        <message>
            <source>Text. Paste it from Word or write it here.</source>
            <translation>Text. Vložte ho z Wordu, nebo ho napište tady.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Rubriky</translation>
        </message>
        <message>
            <source>Somebody else has changed this text; you see the newest.</source>
            <translation>Text změnil někdo jiný; vidíte nejnovější.</translation>
        </message>
        <message>
            <source>Somebody else has changed the same text meanwhile. Yours is kept here, theirs is among the versions.</source>
            <translation>Stejný text mezitím změnil někdo jiný. Váš zůstal tady, jejich je mezi verzemi.</translation>
        </message>
        <message>
            <source>Look at theirs</source>
            <translation>Podívat se na jejich</translation>
        </message>
        <message>
            <source>This post is in the bin.</source>
            <translation>Tento příspěvek je v koši.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>nothing written yet</source>
            <translation>zatím nic napsaného</translation>
        </message>
        <message>
            <source>saving</source>
            <translation>ukládám</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>uloženo</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>neuloženo</translation>
        </message>
        <message>
            <source>The text could not be saved: %1 It stays here in the window, and saving is tried again every two seconds.</source>
            <translation>Text se nepodařilo uložit: %1 Zůstává tady v okně a ukládání se opakuje každé dvě sekundy.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Zkusit hned</translation>
        </message>
        <message>
            <source>coming…</source>
            <translation>stahuje se…</translation>
        </message>
        <message>
            <source>This picture is missing: neither this computer nor the server has it.</source>
            <translation>Tento obrázek chybí: není na tomto počítači ani na serveru.</translation>
        </message>
        <message>
            <source>This picture comes when the server can be reached again.</source>
            <translation>Tento obrázek přijde, až bude server zase dostupný.</translation>
        </message>
        <message>
            <source>“%1” is in the newsroom's dictionary.</source>
            <translation>„%1“ je ve slovníku redakce.</translation>
        </message>
        <message>
            <source>Mark unknown words</source>
            <translation>Vyznačovat neznámá slova</translation>
        </message>
        <message>
            <source>Typography while typing</source>
            <translation>Typografie při psaní</translation>
        </message>
        <message>
            <source>%1 is no longer in the post.</source>
            <translation>Soubor %1 už v příspěvku není.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PostListModel</name>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message>
            <source>in two wordings</source>
            <translation>ve dvojím znění</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FilterBar</name>
        <message>
            <source>All</source>
            <translation>Vše</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Koncepty</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Venku</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problémy</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Koš</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Další filtry</translation>
        </message>
        <message>
            <source>For approval</source>
            <translation>Ke schválení</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PostListPanel</name>
        <message>
            <source>The post is scheduled or out. Cancel that at its channels first.</source>
            <translation>Příspěvek je naplánovaný nebo venku. Nejdřív to zrušte u jeho kanálů.</translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) put into the archive</source>
            <translation>
                <numerusform>%n příspěvek přesunut do archivu</numerusform>
                <numerusform>%n příspěvky přesunuty do archivu</numerusform>
                <numerusform>%n příspěvků přesunuto do archivu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) taken out of the archive</source>
            <translation>
                <numerusform>%n příspěvek vyjmut z archivu</numerusform>
                <numerusform>%n příspěvky vyjmuty z archivu</numerusform>
                <numerusform>%n příspěvků vyjmuto z archivu</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) moved to the bin</source>
            <translation>
                <numerusform>%n příspěvek přesunut do koše</numerusform>
                <numerusform>%n příspěvky přesunuty do koše</numerusform>
                <numerusform>%n příspěvků přesunuto do koše</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) brought back</source>
            <translation>
                <numerusform>%n příspěvek vrácen</numerusform>
                <numerusform>%n příspěvky vráceny</numerusform>
                <numerusform>%n příspěvků vráceno</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a copy</source>
            <translation>Vytvořit kopii</translation>
        </message>
        <message>
            <source>Bring back from the bin</source>
            <translation>Vrátit z koše</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vyjmout z archivu</translation>
        </message>
        <message>
            <source>Put into the archive</source>
            <translation>Přesunout do archivu</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Přesunout do koše</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Příspěvky</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nový</translation>
        </message>
        <message>
            <source>New post (%1)</source>
            <translation>Nový příspěvek (%1)</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nový příspěvek</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Hledat…</translation>
        </message>
        <message>
            <source>Search in posts</source>
            <translation>Hledat v příspěvcích</translation>
        </message>
        <message>
            <source>Write the first post</source>
            <translation>Napsat první příspěvek</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic se nenašlo</translation>
        </message>
        <message>
            <source>No post has all these words. Beginnings of words are enough; accents do not matter.</source>
            <translation>Žádný příspěvek nemá všechna tato slova. Stačí začátky slov, na diakritice nezáleží.</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Zatím nic napsaného</translation>
        </message>
        <message>
            <source>Write a text once; the program brings it to the website and the other channels.</source>
            <translation>Napište text jednou; program ho donese na web i na další kanály.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Žádné koncepty</translation>
        </message>
        <message>
            <source>Texts that are not scheduled yet are here.</source>
            <translation>Tady jsou texty, které ještě nejsou naplánované.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nic nečeká</translation>
        </message>
        <message>
            <source>Posts that have their time set and are not out yet are here.</source>
            <translation>Tady jsou příspěvky, které mají svůj čas a ještě nejsou venku.</translation>
        </message>
        <message>
            <source>Nothing is out yet</source>
            <translation>Nic ještě není venku</translation>
        </message>
        <message>
            <source>Posts that citizens can read are here.</source>
            <translation>Tady jsou příspěvky, které si občané mohou přečíst.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Žádné problémy</translation>
        </message>
        <message>
            <source>Posts that need you are here.</source>
            <translation>Tady jsou příspěvky, které čekají na vás.</translation>
        </message>
        <message>
            <source>The archive is empty</source>
            <translation>Archiv je prázdný</translation>
        </message>
        <message>
            <source>Posts that you put away are here. They can still be found.</source>
            <translation>Tady jsou příspěvky, které jste uklidili. Pořád se dají najít.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Koš je prázdný</translation>
        </message>
        <message>
            <source>Deleted posts wait here and can be brought back.</source>
            <translation>Smazané příspěvky tu čekají a dají se vrátit.</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>Na schválení nic nečeká</translation>
        </message>
        <message>
            <source>Posts that somebody handed over for approval are here.</source>
            <translation>Tady jsou příspěvky, které někdo předal ke schválení.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PostsPage</name>
        <message>
            <source>Posts</source>
            <translation>Příspěvky</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nic není otevřeno</translation>
        </message>
        <message>
            <source>Choose a post on the left, or write a new one.</source>
            <translation>Vyberte příspěvek vlevo, nebo napište nový.</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nový příspěvek</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Verze</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanály</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Schválit</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Naplánovat</translation>
        </message>
        <message>
            <source>Publish the changes</source>
            <translation>Zveřejnit změny</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>Zveřejnit hned</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Zveřejnit…</translation>
        </message>
        <message>
            <source>Choose where it is to go out (%1)</source>
            <translation>Vyberte, kde to má vyjít (%1)</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Schváleno</translation>
        </message>
        <message>
            <source>Approved by %1. A change of the text voids it.</source>
            <translation>Schváleno (%1). Změna textu schválení zruší.</translation>
        </message>
        <message>
            <source>Say that this text may go out as it is.</source>
            <translation>Potvrdit, že text může ven tak, jak je.</translation>
        </message>
        <message>
            <source>Comments (%1)</source>
            <translation>Komentáře (%1)</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentáře</translation>
        </message>
        <message numerus="yes">
            <source>Comments and figures; %n wait(s) for an answer</source>
            <translation>
                <numerusform>Komentáře a čísla; %n čeká na odpověď</numerusform>
                <numerusform>Komentáře a čísla; %n čekají na odpověď</numerusform>
                <numerusform>Komentáře a čísla; %n čeká na odpověď</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments and figures</source>
            <translation>Komentáře a čísla</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Tato slova už v textu nejsou.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PreviewPage</name>
        <message>
            <source>Back to the text</source>
            <translation>Zpět k textu</translation>
        </message>
        <message>
            <source>The pictures are coming from the server…</source>
            <translation>Obrázky se stahují ze serveru…</translation>
        </message>
        <message>
            <source>Preview: %1</source>
            <translation>Náhled: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PreviewView</name>
        <message>
            <source>Preview</source>
            <translation>Náhled</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ProblemPanel</name>
        <message>
            <source>Technical details</source>
            <translation>Technické podrobnosti</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>About this problem</source>
            <translation>O tomto problému</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ServerSetup</name>
        <message>
            <source>Name of the server&apos;s administrator</source>
            <translation>Jméno správce serveru</translation>
        </message>
        <message>
            <source>Prepare the server</source>
            <translation>Připravit server</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Makes the newsroom&apos;s databases on an Apache CouchDB and sets who may read and write them. What is there already stays; running it again repairs and upgrades.</source>
            <translation>Vytvoří na serveru Apache CouchDB databáze redakce a nastaví, kdo je smí číst a kdo do nich smí psát. Co už tam je, zůstane; další spuštění jen opraví a aktualizuje.</translation>
        </message>
        <message>
            <source>Working on the server</source>
            <translation>Připravuje se server</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Kolegové</translation>
        </message>
        <message>
            <source>An account for each person, so that it is known who wrote what. The same name again changes the roles or the password.</source>
            <translation>Každý má svůj účet, aby bylo vidět, kdo co napsal. Když zadáte stejné jméno znovu, změní se role nebo heslo.</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Přihlašovací jméno</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>První heslo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Přidat</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Remove this colleague</source>
            <translation>Odebrat tohoto kolegu</translation>
        </message>
        <message>
            <source>The account ends; what this person wrote stays. Adding the same name again brings it back.</source>
            <translation>Účet skončí, co dotyčný napsal, zůstane. Když stejné jméno přidáte znovu, účet se vrátí.</translation>
        </message>
        <message>
            <source>%1 cannot sign in any more; what this person wrote stays. Adding the name again brings the account back.</source>
            <translation>%1: účet skončil, přihlásit se už nepůjde. Co dotyčný napsal, zůstává. Když jméno přidáte znovu, účet se vrátí.</translation>
        </message>
        <message>
            <source>Add this colleague</source>
            <translation>Přidat tohoto kolegu</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Go through it again</source>
            <translation>Projít znovu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SettingsPage</name>
        <message>
            <source>Channels</source>
            <translation>Kanály</translation>
        </message>
        <message>
            <source>Town and author</source>
            <translation>Město a autor</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Vzhled</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Zálohy</translation>
        </message>
        <message>
            <source>About</source>
            <translation>O programu</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Shared newsroom</source>
            <translation>Společná redakce</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Osobní údaje</translation>
        </message>
        <message>
            <source>Public-address system</source>
            <translation>Rozhlas</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Schvalování</translation>
        </message>
        <message>
            <source>On-line chat</source>
            <translation>On-line chat</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Výstrahy</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SharedLines</name>
        <message numerus="yes">
            <source>%n place(s) wait for your choice.</source>
            <translation>
                <numerusform>Na vaše rozhodnutí čeká %n místo.</numerusform>
                <numerusform>Na vaše rozhodnutí čekají %n místa.</numerusform>
                <numerusform>Na vaše rozhodnutí čeká %n míst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look and decide</source>
            <translation>Podívat se a rozhodnout</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::StartProblemPage</name>
        <message>
            <source>Restore the last backup</source>
            <translation>Obnovit poslední zálohu</translation>
        </message>
        <message>
            <source>Bring that window to the front</source>
            <translation>Přenést to okno do popředí</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Bubeník cannot open your workspace</source>
            <translation>Bubeník nemůže otevřít vaši pracovní složku</translation>
        </message>
        <message>
            <source>The workspace is in %1.</source>
            <translation>Pracovní složka je v %1.</translation>
        </message>
        <message>
            <source>The last backup was made on %1. What is damaged is moved aside, not deleted.</source>
            <translation>Poslední záloha vznikla %1. Co je poškozené, se odloží stranou, nesmaže se.</translation>
        </message>
        <message>
            <source>The other window is in front now. This one may be closed.</source>
            <translation>Druhé okno je teď v popředí. Toto můžete zavřít.</translation>
        </message>
        <message>
            <source>The other window does not answer. End it, then try again.</source>
            <translation>Druhé okno neodpovídá. Ukončete je a zkuste to znovu.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::StatusWatch</name>
        <message>
            <source>Sending…</source>
            <translation>Odesílám…</translation>
        </message>
        <message>
            <source>waiting for the network</source>
            <translation>čeká na síť</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncForm</name>
        <message>
            <source>Your name on the server</source>
            <translation>Vaše jméno na serveru</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Připojit</translation>
        </message>
        <message>
            <source>Only try</source>
            <translation>Zkusit</translation>
        </message>
        <message>
            <source>With a shared server the whole newsroom sees the same posts, whoever writes them and wherever. Work goes on without a network too; everything comes together as soon as there is one again.</source>
            <translation>Se společným serverem vidí celá redakce tytéž příspěvky, ať je píše kdokoli a kdekoli. Pracovat jde i bez sítě; všechno se sladí, jakmile je spojení zpátky.</translation>
        </message>
        <message>
            <source>Looking at the server</source>
            <translation>Zjišťuje se stav serveru</translation>
        </message>
        <message>
            <source>Prepare a new server…</source>
            <translation>Připravit nový server…</translation>
        </message>
        <message>
            <source>For the administrator of a CouchDB that Bubeník has not used yet.</source>
            <translation>Pro správce serveru CouchDB, který Bubeník ještě nepoužíval.</translation>
        </message>
        <message>
            <source>Signs in and looks at the server; changes nothing.</source>
            <translation>Přihlásí se a podívá se na server; nic nezmění.</translation>
        </message>
        <message>
            <source>You can connect to this server.</source>
            <translation>K tomuto serveru se můžete připojit.</translation>
        </message>
        <message>
            <source>This computer was not connected: the server must be put right first.</source>
            <translation>Počítač nebyl připojen: nejdřív je potřeba dát do pořádku server.</translation>
        </message>
        <message>
            <source>This server must not be used like this yet.</source>
            <translation>Takhle se tento server zatím používat nesmí.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncLine</name>
        <message>
            <source>Shared newsroom: %1</source>
            <translation>Společná redakce: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FilesRoom</name>
        <message>
            <source>Pictures and sounds on this computer</source>
            <translation>Obrázky a zvuky v tomto počítači</translation>
        </message>
        <message>
            <source>What nobody here has used for long goes from this computer first; the server keeps it, and it comes back by itself when it is needed. What the server does not have yet, or goes out soon, always stays.</source>
            <translation>Nejdřív z tohoto počítače odejde to, co tu dlouho nikdo nepoužil; server to má dál a v případě potřeby se to samo vrátí. Co server ještě nemá nebo co má brzy vyjít, tu vždy zůstane.</translation>
        </message>
        <message>
            <source>Take at most</source>
            <translation>Smějí zabrat nejvýš</translation>
        </message>
        <message>
            <source>Room for pictures and sounds on this computer</source>
            <translation>Místo pro obrázky a zvuky v tomto počítači</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>as much as they need</source>
            <translation>kolik potřebují</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>teď %1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarText</name>
        <message>
            <source>Open door %1</source>
            <translation>Otevřené dveře %1</translation>
        </message>
        <message>
            <source>Open door (proposed) %1</source>
            <translation>Otevřené dveře (návrh) %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarMove</name>
        <message>
            <source>This day cannot be moved.</source>
            <translation>Tento den nelze přesunout.</translation>
        </message>
        <message>
            <source>It is out already; its time lies behind it.</source>
            <translation>Už je venku, čas se měnit nedá.</translation>
        </message>
        <message>
            <source>It is being sent at this moment.</source>
            <translation>Právě se odesílá.</translation>
        </message>
        <message>
            <source>That hour does not exist on that day; summer time skips it.</source>
            <translation>Tato hodina ten den neexistuje, přeskočí ji letní čas.</translation>
        </message>
        <message>
            <source>That time has passed already.</source>
            <translation>Tento čas už uplynul.</translation>
        </message>
        <message>
            <source>Goes out %1.</source>
            <translation>Vyjde %1.</translation>
        </message>
        <message>
            <source>%1 cannot be told now; it is told as soon as it works again.</source>
            <translation>Kanálu %1 to teď nelze oznámit; oznámí se mu to, jakmile bude zase fungovat.</translation>
        </message>
        <message>
            <source>%1 holds it already and is told of the new time.</source>
            <translation>Kanál %1 to už má a dozví se nový čas.</translation>
        </message>
        <message>
            <source>What is out already stays.</source>
            <translation>Co už je venku, zůstane.</translation>
        </message>
        <message numerus="yes">
            <source>%1 gets %n items that day.</source>
            <translation>
                <numerusform>Na kanál %1 jde ten den %n zpráva.</numerusform>
                <numerusform>Na kanál %1 jdou ten den %n zprávy.</numerusform>
                <numerusform>Na kanál %1 jde ten den %n zpráv.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarModel</name>
        <message>
            <source>Today</source>
            <translation>Dnes</translation>
        </message>
        <message>
            <source>nothing goes out</source>
            <translation>nic nevychází</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarDelegate</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>a ještě %n</numerusform>
                <numerusform>a ještě %n</numerusform>
                <numerusform>a ještě %n</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>the first day of a month in a calendar</comment>
            <translation>d. M.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>how many things go out to one channel in a day</comment>
            <translation>%1× %2</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarGrid</name>
        <message>
            <source>Calendar</source>
            <translation>Kalendář</translation>
        </message>
        <message>
            <source>Week of the year</source>
            <translation>Týden v roce</translation>
        </message>
        <message>
            <source>Let go to leave it where it is.</source>
            <translation>Pusťte, a zůstane, kde je.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::EntryListModel</name>
        <message>
            <source>dddd d MMMM</source>
            <comment>a day of this year</comment>
            <translation>dddd d. MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a day of another year</comment>
            <translation>dddd d. MMMM yyyy</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Dnes, %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DayPanel</name>
        <message>
            <source>Nothing goes out on this day.</source>
            <translation>Tento den nic nevychází.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>What goes out on this day</source>
            <translation>Co tento den vychází</translation>
        </message>
        <message>
            <source>Move to the day</source>
            <translation>Přesunout na den</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a day to be chosen</comment>
            <translation>ddd d. M. yyyy</translation>
        </message>
        <message>
            <source>Move here</source>
            <translation>Přesunout</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a day of this year</comment>
            <translation>dddd d. MMMM</translation>
        </message>
        <message>
            <source>Choose another day; the time stays.</source>
            <translation>Vyberte jiný den, hodina zůstane.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarPage</name>
        <message>
            <source>Meetings</source>
            <translation>Setkání</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalendář</translation>
        </message>
        <message>
            <source>Back in time (Page Up)</source>
            <translation>Zpět v čase (Page Up)</translation>
        </message>
        <message>
            <source>Forward in time (Page Down)</source>
            <translation>Vpřed v čase (Page Down)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dnes</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Měsíc</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Týden</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Save as PDF or print</source>
            <translation>Uložit jako PDF nebo vytisknout</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanál</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Všechny kanály</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Příspěvky</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>Hlášení</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Svátky a otevřené dveře</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a day in the name of a span</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a day in the name of a week</comment>
            <translation>d. M.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <translation>Přesunuto na %1</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a day something is moved to</comment>
            <translation>dddd d. MMMM</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>It is back where it was</source>
            <translation>Je zpět, kde bylo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncLooks</name>
        <message>
            <source>sending a file: %1 of %2</source>
            <translation>odesílá se soubor: %1 z %2</translation>
        </message>
        <message>
            <source>syncing: %1 of %2</source>
            <translation>slaďuje se %1 z %2</translation>
        </message>
        <message>
            <source>syncing: %1</source>
            <translation>slaďuje se %1</translation>
        </message>
        <message>
            <source>syncing</source>
            <translation>slaďuje se</translation>
        </message>
        <message>
            <source>waiting for the network</source>
            <translation>čeká na síť</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>potřebuje vás</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here wait to be sent.</source>
            <translation>
                <numerusform>Na odeslání čeká %n zdejší změna.</numerusform>
                <numerusform>Na odeslání čekají %n zdejší změny.</numerusform>
                <numerusform>Na odeslání čeká %n zdejších změn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed by two people wait for your choice.</source>
            <translation>
                <numerusform>Na vaše rozhodnutí čeká %n místo, které změnili dva lidé.</numerusform>
                <numerusform>Na vaše rozhodnutí čekají %n místa, která změnili dva lidé.</numerusform>
                <numerusform>Na vaše rozhodnutí čeká %n míst, která změnili dva lidé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here were refused by the server.</source>
            <translation>
                <numerusform>Server nepřijal %n zdejší změnu.</numerusform>
                <numerusform>Server nepřijal %n zdejší změny.</numerusform>
                <numerusform>Server nepřijal %n zdejších změn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved on this computer. A click connects it with the colleagues&apos; computers.</source>
            <translation>Všechno je uložené na tomto počítači. Kliknutím ho propojíte s počítači kolegů.</translation>
        </message>
        <message>
            <source>Last in step with the server: %1.</source>
            <translation>Naposledy sladěno se serverem: %1.</translation>
        </message>
        <message>
            <source>Work on: everything is saved here and goes out by itself.</source>
            <translation>Pracujte dál: všechno je uložené tady a odešle se samo.</translation>
        </message>
        <message>
            <source>only on this computer</source>
            <translation>jen na tomto počítači</translation>
        </message>
        <message>
            <source>in step</source>
            <translation>sladěno</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncSection</name>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message>
            <source>Channel %1</source>
            <translation>Kanál %1</translation>
        </message>
        <message>
            <source>Connected. What the newsroom has is coming here.</source>
            <translation>Připojeno. Teď sem přichází, co redakce má.</translation>
        </message>
        <message>
            <source>Signed in again.</source>
            <translation>Přihlášení se obnovilo.</translation>
        </message>
        <message>
            <source>Disconnected. Everything stays on this computer.</source>
            <translation>Odpojeno. Všechno zůstává na tomto počítači.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncState</name>
        <message>
            <source>Sync now</source>
            <translation>Sladit nyní</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Čeká na vás</translation>
        </message>
        <message>
            <source>Server and colleagues…</source>
            <translation>Server a kolegové…</translation>
        </message>
        <message>
            <source>For the administrator of the server.</source>
            <translation>Pro správce serveru.</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Slaďování</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Odpojit</translation>
        </message>
        <message>
            <source>Everything stays on this computer; it only stops sharing.</source>
            <translation>Všechno zůstane na tomto počítači, jen se přestane sdílet.</translation>
        </message>
        <message>
            <source>Connected to %1 as %2</source>
            <translation>Připojeno k %1 jako %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in two wordings wait for your choice.</source>
            <translation>
                <numerusform>Na vaše rozhodnutí čeká %n místo ve dvojím znění.</numerusform>
                <numerusform>Na vaše rozhodnutí čekají %n místa ve dvojím znění.</numerusform>
                <numerusform>Na vaše rozhodnutí čeká %n míst ve dvojím znění.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Rozhodnout</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>A ještě %n další.</numerusform>
                <numerusform>A ještě %n další.</numerusform>
                <numerusform>A ještě %n dalších.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncTrouble</name>
        <message>
            <source>Sign in again</source>
            <translation>Přihlásit znovu</translation>
        </message>
        <message>
            <source>new password</source>
            <translation>nové heslo</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nové heslo</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Přihlásit</translation>
        </message>
        <message>
            <source>Send everything from here</source>
            <translation>Poslat odsud všechno</translation>
        </message>
        <message>
            <source>The server gets all posts, deliveries and contacts that are on this computer, and the colleagues get them from there. Right when the server was emptied or set up anew by mistake or on purpose.</source>
            <translation>Server dostane všechny příspěvky, odeslání a kontakty z tohoto počítače a kolegové si je z něj vezmou. Správná volba, když byl server omylem nebo záměrně vyprázdněn či založen znovu.</translation>
        </message>
        <message>
            <source>Send everything</source>
            <translation>Poslat všechno</translation>
        </message>
        <message>
            <source>Take what is there</source>
            <translation>Převzít, co je na serveru</translation>
        </message>
        <message>
            <source>This computer gives up what it has from the earlier server and takes what the new one has. What you have not sent yet stays and is sent. Right when this computer moves to another newsroom.</source>
            <translation>Tento počítač se vzdá toho, co má z dřívějšího serveru, a převezme, co je na novém. Co jste ještě neodeslali, zůstane a odešle se. Správná volba, když počítač přechází do jiné redakce.</translation>
        </message>
        <message numerus="yes">
            <source>After five wrong passwords the server lets nobody in under this name for about %n minute(s) more, not even with the right password. Bubeník tries again by itself then.</source>
            <translation>
                <numerusform>Po pěti špatných heslech server nikoho s tímto jménem nepustí ještě asi %n minutu, ani se správným heslem. Bubeník to pak zkusí sám.</numerusform>
                <numerusform>Po pěti špatných heslech server nikoho s tímto jménem nepustí ještě asi %n minuty, ani se správným heslem. Bubeník to pak zkusí sám.</numerusform>
                <numerusform>Po pěti špatných heslech server nikoho s tímto jménem nepustí ještě asi %n minut, ani se správným heslem. Bubeník to pak zkusí sám.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::TroubleCard</name>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message>
            <source>Next for this channel: “%1”, %2.</source>
            <translation>Další pro tento kanál: „%1“, %2.</translation>
        </message>
        <message>
            <source>Open the channel</source>
            <translation>Otevřít kanál</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::VersionsView</name>
        <message>
            <source>Bring this version back</source>
            <translation>Vrátit tuto verzi</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Zpět k textu</translation>
        </message>
        <message>
            <source>Red was in the chosen version and is gone; green has come since.</source>
            <translation>Červené bylo ve vybrané verzi a už není; zelené od té doby přibylo.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Verze</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Rozdíly</translation>
        </message>
        <message>
            <source>The older version is back. The newer one stays among the versions.</source>
            <translation>Starší verze je zpět. Novější zůstává mezi verzemi.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Co se dělo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WordingsView</name>
        <message>
            <source>Both wordings</source>
            <translation>Obě znění</translation>
        </message>
        <message numerus="yes">
            <source>… %n paragraph(s) the same …</source>
            <extracomment>stands for paragraphs that are the same in both wordings</extracomment>
            <translation>
                <numerusform>… %n stejný odstavec …</numerusform>
                <numerusform>… %n stejné odstavce …</numerusform>
                <numerusform>… %n stejných odstavců …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WorkspaceSection</name>
        <message>
            <source>Name of the town</source>
            <translation>Název města</translation>
        </message>
        <message>
            <source>Your name, as the author</source>
            <translation>Vaše jméno (bude u příspěvků)</translation>
        </message>
        <message>
            <source>Times are in the zone %1.</source>
            <translation>Časy jsou v pásmu %1.</translation>
        </message>
        <message>
            <source>The workspace is in %1.</source>
            <translation>Pracovní složka je v %1.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MeetingFields</name>
        <message>
            <source>Public meeting</source>
            <translation>Veřejné setkání</translation>
        </message>
        <message>
            <source>Meeting with clubs</source>
            <translation>Setkání se spolky a kluby</translation>
        </message>
        <message>
            <source>Meeting with firms</source>
            <translation>Setkání s firmami</translation>
        </message>
        <message>
            <source>Another meeting</source>
            <translation>Jiné setkání</translation>
        </message>
        <message>
            <source>Who receives the guests</source>
            <translation>Kdo hosty přijme</translation>
        </message>
        <message>
            <source>Groups that are invited</source>
            <translation>Zvané skupiny</translation>
        </message>
        <message>
            <source>Streets and house numbers that are invited</source>
            <translation>Zvané ulice a čísla domů</translation>
        </message>
        <message>
            <source>People expected</source>
            <translation>Očekávaný počet lidí</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>neznámý</translation>
        </message>
        <message>
            <source>Days before when they are reminded</source>
            <translation>Kolik dní předem se připomene</translation>
        </message>
        <message>
            <source>no reminder</source>
            <translation>nepřipomínat</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>O co jde</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation>Název setkání</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Druh setkání</translation>
        </message>
        <message>
            <source>for instance the house of culture</source>
            <translation>třeba kulturní dům</translation>
        </message>
        <message>
            <source>street and number</source>
            <translation>ulice a číslo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Místo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresa</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Začátek</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Konec</translation>
        </message>
        <message>
            <source>Add a name…</source>
            <translation>Přidat jméno…</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hostitelé</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>What will be discussed; it stands in every invitation.</source>
            <translation>Co se bude probírat; je v každé pozvánce.</translation>
        </message>
        <message>
            <source>Add a group…</source>
            <translation>Přidat skupinu…</translation>
        </message>
        <message>
            <source>Add a street, for instance Lipová 2–20…</source>
            <translation>Přidat ulici, třeba Lipová 2–20…</translation>
        </message>
        <message>
            <source>Who is invited</source>
            <translation>Kdo je zván</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Skupiny</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>Remind days before</source>
            <translation>Připomenout dní předem</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MeetingModel</name>
        <message numerus="yes">
            <source>%n come</source>
            <translation>
                <numerusform>přijde %n</numerusform>
                <numerusform>přijdou %n</numerusform>
                <numerusform>přijde %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not</source>
            <translation>
                <numerusform>%n ne</numerusform>
                <numerusform>%n ne</numerusform>
                <numerusform>%n ne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n bez odpovědi</numerusform>
                <numerusform>%n bez odpovědi</numerusform>
                <numerusform>%n bez odpovědi</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>zrušeno</translation>
        </message>
        <message>
            <source>nobody invited yet</source>
            <translation>zatím nikdo nepozván</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::InvitePanel</name>
        <message>
            <source>It is on a public holiday: %1.</source>
            <translation>Je ve svátek: %1.</translation>
        </message>
        <message>
            <source>At the same time there is another one: %1.</source>
            <translation>Ve stejnou dobu je jiné setkání: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n day(s) remain until then; people plan a week ahead.</source>
            <translation>
                <numerusform>Zbývá jen %n den, lidé plánují týden dopředu.</numerusform>
                <numerusform>Zbývají jen %n dny, lidé plánují týden dopředu.</numerusform>
                <numerusform>Zbývá jen %n dní, lidé plánují týden dopředu.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has begun already.</source>
            <translation>Už začalo.</translation>
        </message>
        <message>
            <source>It is at a weekend.</source>
            <translation>Je o víkendu.</translation>
        </message>
        <message>
            <source>The hour is unusual; is it not a typing error?</source>
            <translation>Neobvyklá hodina, není to překlep?</translation>
        </message>
        <message numerus="yes">
            <source>%n get an invitation by e-mail</source>
            <translation>
                <numerusform>%n člověk dostane pozvánku e-mailem</numerusform>
                <numerusform>%n lidé dostanou pozvánku e-mailem</numerusform>
                <numerusform>%n lidí dostane pozvánku e-mailem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are told of the new time or place</source>
            <translation>
                <numerusform>%n člověk se dozví nový čas nebo místo</numerusform>
                <numerusform>%n lidé se dozvědí nový čas nebo místo</numerusform>
                <numerusform>%n lidí se dozví nový čas nebo místo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are told that it does not take place</source>
            <translation>
                <numerusform>%n člověk se dozví, že se setkání nekoná</numerusform>
                <numerusform>%n lidé se dozvědí, že se setkání nekoná</numerusform>
                <numerusform>%n lidí se dozví, že se setkání nekoná</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no e-mail: a letter</source>
            <translation>
                <numerusform>%n nemá e-mail: dopis</numerusform>
                <numerusform>%n nemají e-mail: dopis</numerusform>
                <numerusform>%n nemá e-mail: dopis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have an e-mail that cannot be right</source>
            <translation>
                <numerusform>%n má e-mail, který nemůže být správně</numerusform>
                <numerusform>%n mají e-mail, který nemůže být správně</numerusform>
                <numerusform>%n má e-mail, který nemůže být správně</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n share an e-mail with somebody invited</source>
            <translation>
                <numerusform>%n má stejný e-mail jako někdo z pozvaných</numerusform>
                <numerusform>%n mají stejný e-mail jako někdo z pozvaných</numerusform>
                <numerusform>%n má stejný e-mail jako někdo z pozvaných</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not want to be written to</source>
            <translation>
                <numerusform>%n si nepřeje, aby se mu psalo</numerusform>
                <numerusform>%n si nepřejí, aby se jim psalo</numerusform>
                <numerusform>%n si nepřeje, aby se jim psalo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may have it or not: see who comes</source>
            <translation>
                <numerusform>%n pozvánka je nejistá: viz Kdo přijde</numerusform>
                <numerusform>%n pozvánky jsou nejisté: viz Kdo přijde</numerusform>
                <numerusform>%n pozvánek je nejistých: viz Kdo přijde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n know all that matters and get nothing</source>
            <translation>
                <numerusform>%n ví vše podstatné a nedostane nic</numerusform>
                <numerusform>%n vědí vše podstatné a nedostanou nic</numerusform>
                <numerusform>%n ví vše podstatné a nedostane nic</numerusform>
            </translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Pozvánky</translation>
        </message>
        <message>
            <source>Invitations on their way</source>
            <translation>Pozvánky na cestě</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Vzít zpět</translation>
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation>Zrušit setkání</translation>
        </message>
        <message>
            <source>Those invited are told only when you send it.</source>
            <translation>Pozvaní se to dozvědí, až to odešlete.</translation>
        </message>
        <message>
            <source>Nobody is invited yet: choose groups or streets beside.</source>
            <translation>Zatím není nikdo zván: vyberte vedle skupiny nebo ulice.</translation>
        </message>
        <message numerus="yes">
            <source>Tell %n that it is cancelled</source>
            <translation>
                <numerusform>Oznámit zrušení %n člověku</numerusform>
                <numerusform>Oznámit zrušení %n lidem</numerusform>
                <numerusform>Oznámit zrušení %n lidem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send the change to %n</source>
            <translation>
                <numerusform>Poslat změnu %n člověku</numerusform>
                <numerusform>Poslat změnu %n lidem</numerusform>
                <numerusform>Poslat změnu %n lidem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Invite %n</source>
            <translation>
                <numerusform>Pozvat %n člověka</numerusform>
                <numerusform>Pozvat %n lidi</numerusform>
                <numerusform>Pozvat %n lidí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %n letter(s) as PDF…</source>
            <translation>
                <numerusform>Uložit %n dopis jako PDF…</numerusform>
                <numerusform>Uložit %n dopisy jako PDF…</numerusform>
                <numerusform>Uložit %n dopisů jako PDF…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goes out in %1 s</source>
            <translation>
                <numerusform>%n zpráva odejde za %1 s</numerusform>
                <numerusform>%n zprávy odejdou za %1 s</numerusform>
                <numerusform>%n zpráv odejde za %1 s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still on the way</source>
            <translation>
                <numerusform>%n ještě na cestě</numerusform>
                <numerusform>%n ještě na cestě</numerusform>
                <numerusform>%n ještě na cestě</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Pokračovat v odesílání</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message numerus="yes">
            <source>Ask %n who did not answer</source>
            <translation>
                <numerusform>Zeptat se %n člověka, který neodpověděl</numerusform>
                <numerusform>Zeptat se %n lidí, kteří neodpověděli</numerusform>
                <numerusform>Zeptat se %n lidí, kteří neodpověděli</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back; nobody was written to</source>
            <translation>
                <numerusform>Vzata zpět %n zpráva, nikomu se nepsalo</numerusform>
                <numerusform>Vzaty zpět %n zprávy, nikomu se nepsalo</numerusform>
                <numerusform>Vzato zpět %n zpráv, nikomu se nepsalo</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody was asked once already</source>
            <translation>Každý už byl jednou dotázán</translation>
        </message>
        <message numerus="yes">
            <source>%n are asked once more</source>
            <translation>
                <numerusform>Ještě jednou se zeptáme %n člověka</numerusform>
                <numerusform>Ještě jednou se zeptáme %n lidí</numerusform>
                <numerusform>Ještě jednou se zeptáme %n lidí</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; nobody has been told yet</source>
            <translation>Zrušeno, zatím to nikdo neví</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Dopisy</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <comment>a file's name</comment>
            <translation>pozvanky.pdf</translation>
        </message>
        <message>
            <source>The letters are saved; print them and they are invited</source>
            <translation>Dopisy jsou uloženy; vytiskněte je a adresáti jsou pozváni</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RepliesModel</name>
        <message>
            <source>goes out %1</source>
            <translation>odejde %1</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>na cestě</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>odesláno %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>odesláno</translation>
        </message>
        <message>
            <source>uncertain: did it arrive?</source>
            <translation>nejisté: došla?</translation>
        </message>
        <message>
            <source>did not arrive</source>
            <translation>nedošla</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>vzato zpět</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>bez odpovědi</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>přijde</translation>
        </message>
        <message>
            <source>does not come</source>
            <translation>nepřijde</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>možná</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>dopis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Jak</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Pozvánka</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RepliesView</name>
        <message numerus="yes">
            <source>%n come</source>
            <translation>
                <numerusform>přijde %n</numerusform>
                <numerusform>přijdou %n</numerusform>
                <numerusform>přijde %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n perhaps</source>
            <translation>
                <numerusform>možná %n</numerusform>
                <numerusform>možná %n</numerusform>
                <numerusform>možná %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not come</source>
            <translation>
                <numerusform>nepřijde %n</numerusform>
                <numerusform>nepřijdou %n</numerusform>
                <numerusform>nepřijde %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n bez odpovědi</numerusform>
                <numerusform>%n bez odpovědi</numerusform>
                <numerusform>%n bez odpovědi</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted by household and organisation. An answer by phone is one key: A comes, N does not, M perhaps. A mail or calendar file with an answer can be dropped here.</source>
            <translation>Počítá se po domácnostech a organizacích. Odpověď po telefonu je jedna klávesa: A přijde, N nepřijde, M možná. Soubor s odpovědí (e-mail, kalendář) sem stačí přetáhnout.</translation>
        </message>
        <message>
            <source>Who was invited and what they answered</source>
            <translation>Kdo je pozván a co odpověděl</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Klávesa: %1</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Došla</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Poslat znovu</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Stáhnout odpovědi</translation>
        </message>
        <message>
            <source>Nobody is invited yet</source>
            <translation>Zatím není nikdo pozván</translation>
        </message>
        <message>
            <source>Noted: it arrived</source>
            <translation>Poznamenáno: došla</translation>
        </message>
        <message>
            <source>It goes out again</source>
            <translation>Odejde znovu</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) taken in</source>
            <translation>
                <numerusform>Přijata %n odpověď</numerusform>
                <numerusform>Přijaty %n odpovědi</numerusform>
                <numerusform>Přijato %n odpovědí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n from somebody who was not invited</source>
            <translation>
                <numerusform>%n od někoho, kdo nebyl pozván</numerusform>
                <numerusform>%n od lidí, kteří nebyli pozváni</numerusform>
                <numerusform>%n od lidí, kteří nebyli pozváni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MeetingsPage</name>
        <message>
            <source>Nothing is open</source>
            <translation>Nic není otevřeno</translation>
        </message>
        <message>
            <source>Choose a meeting on the left, or call a new one: its residents, clubs or firms are invited each in the way they read.</source>
            <translation>Vyberte setkání vlevo, nebo svolejte nové: obyvatelé, spolky či firmy dostanou pozvání tak, jak ho čtou.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nové setkání</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Setkání</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Údaje</translation>
        </message>
        <message>
            <source>Who comes</source>
            <translation>Kdo přijde</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>not written yet</source>
            <translation>zatím nic</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>ukládá se…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>uloženo</translation>
        </message>
        <message>
            <source>not saved, trying again</source>
            <translation>neuloženo, zkouší se znovu</translation>
        </message>
        <message>
            <source>Deleted; those invited were not told</source>
            <translation>Smazáno; pozvaní se to nedozvěděli</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Kdo přišel</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Připomínky</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Zápis</translation>
        </message>
        <message>
            <source>Keep as a template</source>
            <translation>Uložit jako šablonu</translation>
        </message>
        <message>
            <source>Kept as the template “%1”</source>
            <translation>Uloženo jako šablona „%1“</translation>
        </message>
        <message>
            <source>“%1” is in the newsroom&apos;s dictionary.</source>
            <translation>„%1“ je ve slovníku redakce.</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>No.</source>
            <translation>Č.</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Čas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>Wish, note</source>
            <translation>Přání, poznámka</translation>
        </message>
        <message>
            <source>This sheet holds personal data: type it into Bubeník, then shred it.</source>
            <translation>Na tomto listu jsou osobní údaje: přepište je do Bubeníka a list skartujte.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hotovo</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>do %1</translation>
        </message>
        <message>
            <source>Your visit to the mayor: %1</source>
            <translation>Vaše návštěva u starosty: %1</translation>
        </message>
        <message>
            <source>thank you for coming to the mayor&apos;s open door: %1. We talked about this: %2.</source>
            <translation>děkujeme za návštěvu otevřených dveří starosty: %1. Mluvili jsme o tomto: %2.</translation>
        </message>
        <message>
            <source>How the matter stands: %1.</source>
            <translation>Jak věc stojí: %1.</translation>
        </message>
        <message>
            <source>What we promised:</source>
            <translation>Co jsme slíbili:</translation>
        </message>
        <message>
            <source>Yours faithfully</source>
            <translation>S pozdravem</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DaysView</name>
        <message>
            <source>Days of the year</source>
            <translation>Dny v roce</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Předchozí rok</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>Následující rok</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Nový den</translation>
        </message>
        <message>
            <source>e.g. 14. 12.</source>
            <translation>např. 14. 12.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Důvod</translation>
        </message>
        <message>
            <source>as citizens are told</source>
            <translation>jak se řekne občanům</translation>
        </message>
        <message>
            <source>Receives citizens</source>
            <translation>Občany přijímá</translation>
        </message>
        <message>
            <source>the mayor</source>
            <translation>starosta</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Write the day as 20. 12.</source>
            <translation>Napište den jako 20. 12.</translation>
        </message>
        <message>
            <source>It does not take place</source>
            <translation>Nekoná se</translation>
        </message>
        <message>
            <source>As usual again</source>
            <translation>Zase jako obvykle</translation>
        </message>
        <message>
            <source>Draft a post about it</source>
            <translation>Připravit příspěvek</translation>
        </message>
        <message>
            <source>Open door in %1</source>
            <translation>Otevřené dveře %1</translation>
        </message>
        <message>
            <source>%1 is a holiday (%2). This day is proposed instead; save it or choose another one.</source>
            <translation>Na %1 připadá svátek (%2). Navržen je tento den; uložte ho, nebo zvolte jiný.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::EntryLine</name>
        <message>
            <source>Name, if given</source>
            <translation>Jméno, pokud ho řekne</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Co si přeje</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Zapsat</translation>
        </message>
        <message>
            <source>Enter in any of the fields</source>
            <translation>Enter v kterémkoli poli</translation>
        </message>
        <message>
            <source>Say in a word what it is about.</source>
            <translation>Napište jedním slovem, čeho se to týká.</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Číslo %1</translation>
        </message>
        <message>
            <source>Was here before: %1</source>
            <translation>Dřívější návštěvy: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FollowupRow</name>
        <message>
            <source>until %1</source>
            <translation>do %1</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>bez termínu</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Splněno</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Nesplněno</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Znovu otevřít</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Návštěva</translation>
        </message>
        <message>
            <source>Open the visit of: %1</source>
            <translation>Otevřít návštěvu: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FollowupsView</name>
        <message>
            <source>What was promised</source>
            <translation>Co bylo slíbeno</translation>
        </message>
        <message>
            <source>a visit</source>
            <translation>návštěva</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Nic nedlužíme</translation>
        </message>
        <message>
            <source>What is promised to citizens at the open door stands here until it is kept, the most urgent first.</source>
            <translation>Tady stojí, co bylo občanům při otevřených dveřích slíbeno, dokud to není splněno; nejnaléhavější první.</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Zapsáno</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::KeyPanel</name>
        <message>
            <source>Start over without the key</source>
            <translation>Začít znovu bez klíče</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Obnovovací klíč</translation>
        </message>
        <message>
            <source>It was printed when the office was set up: 14 groups of four signs. Blanks, dashes and case do not matter.</source>
            <translation>Vytiskl se při zavádění otevřených dveří: 14 skupin po čtyřech znacích. Na mezerách, pomlčkách a velikosti písmen nezáleží.</translation>
        </message>
        <message>
            <source>Open with it</source>
            <translation>Otevřít klíčem</translation>
        </message>
        <message>
            <source>Encrypted records here: %1. Of these not on the server, and lost without the key: %2.</source>
            <translation>Zašifrovaných záznamů tady: %1. Z nich není na serveru, a bez klíče je tedy ztracených: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will be lost for good: start over all the same</source>
            <translation>
                <numerusform>Nadobro se ztratí %n záznam: přesto začít znovu</numerusform>
                <numerusform>Nadobro se ztratí %n záznamy: přesto začít znovu</numerusform>
                <numerusform>Nadobro se ztratí %n záznamů: přesto začít znovu</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost: start over</source>
            <translation>Nic se neztratí: začít znovu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::OfficePage</name>
        <message>
            <source>Open door</source>
            <translation>Otevřené dveře</translation>
        </message>
        <message>
            <source>The visits are encrypted on this computer. Print the recovery key and keep it in a safe place: without it they are lost with the computer&apos;s keychain.</source>
            <translation>Návštěvy jsou na tomto počítači zašifrované. Vytiskněte si obnovovací klíč a uložte ho na bezpečné místo: bez něj se ztratí spolu s klíčenkou počítače.</translation>
        </message>
        <message>
            <source>Show the recovery key</source>
            <translation>Ukázat obnovovací klíč</translation>
        </message>
        <message>
            <source>%1 is done</source>
            <translation>%1 je hotovo</translation>
        </message>
        <message>
            <source>%1 comes in</source>
            <translation>%1 jde dovnitř</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Zavolat %1</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Nikdo nečeká</translation>
        </message>
        <message>
            <source>Two desks gave the same number while they were apart: %1. Whoever came second is called with a “b”.</source>
            <translation>Dva počítače daly bez spojení stejné číslo: %1. Kdo přišel jako druhý, volá se s „b“.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fronta</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dny</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Sliby</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Čísla</translation>
        </message>
        <message>
            <source>Waiting room</source>
            <translation>Čekárna</translation>
        </message>
        <message>
            <source>A display of numbers in a window of its own, for a second screen. F11 fills it.</source>
            <translation>Obrazovka s čísly ve vlastním okně pro druhý monitor. F11 ji roztáhne přes celou plochu.</translation>
        </message>
        <message>
            <source>Paper list…</source>
            <translation>Papírový seznam…</translation>
        </message>
        <message>
            <source>The queue and empty rows on paper, in case everything else fails.</source>
            <translation>Fronta a prázdné řádky na papíře, kdyby všechno ostatní selhalo.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d. M. yyyy</translation>
        </message>
        <message>
            <source>Search in all visits…</source>
            <translation>Hledat ve všech návštěvách…</translation>
        </message>
        <message>
            <source>Search in all visits</source>
            <translation>Hledat ve všech návštěvách</translation>
        </message>
        <message>
            <source>Nobody is here yet</source>
            <translation>Zatím tu nikdo není</translation>
        </message>
        <message>
            <source>Write a citizen down in the line above: name if given, topic, street, wish. Enter gives the number.</source>
            <translation>Zapište občana do řádku nahoře: jméno, pokud ho řekne, téma, ulici a přání. Enter přidělí číslo.</translation>
        </message>
        <message>
            <source>No visit is open</source>
            <translation>Není otevřená žádná návštěva</translation>
        </message>
        <message>
            <source>Choose somebody in the queue to write notes and promises. Ctrl+Enter calls the next one.</source>
            <translation>Vyberte někoho z fronty a pište poznámky a sliby. Ctrl+Enter zavolá dalšího.</translation>
        </message>
        <message>
            <source>Recovery key of this computer: %1. Write it down or print it, and keep it in a safe.</source>
            <translation>Obnovovací klíč tohoto počítače: %1. Opište ho nebo vytiskněte a uložte do trezoru.</translation>
        </message>
        <message>
            <source>Nothing found. Beginnings of words are enough; accents do not matter.</source>
            <translation>Nic se nenašlo. Stačí začátky slov, na diakritice nezáleží.</translation>
        </message>
        <message>
            <source>Everything of this visit goes for good, here and on the server.</source>
            <translation>Všechno z této návštěvy nadobro zmizí, tady i na serveru.</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Smazáno</translation>
        </message>
        <message>
            <source>Erased here; the server follows with the next sync</source>
            <translation>Tady smazáno; server to smaže s příštím sladěním</translation>
        </message>
        <message>
            <source>The reply is in the clipboard.</source>
            <translation>Odpověď je ve schránce.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Vytisknout</translation>
        </message>
        <message>
            <source>Recovery key of the visits</source>
            <translation>Obnovovací klíč k návštěvám</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::QueueModel</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>waits %1, about %2 more</source>
            <translation>čeká %1, ještě asi %2</translation>
        </message>
        <message>
            <source>waits %1</source>
            <translation>čeká %1</translation>
        </message>
        <message>
            <source>called %1</source>
            <translation>na řadě od %1</translation>
        </message>
        <message>
            <source>with the mayor for %1</source>
            <translation>u starosty %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::VisitPanel</name>
        <message>
            <source>Number %1</source>
            <translation>Číslo %1</translation>
        </message>
        <message>
            <source>Was here before</source>
            <translation>Dřívější návštěvy</translation>
        </message>
        <message>
            <source>Write the day as 20. 12.</source>
            <translation>Napište den jako 20. 12.</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Zavolat</translation>
        </message>
        <message>
            <source>The talk begins</source>
            <translation>Rozhovor začíná</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Odešel dřív</translation>
        </message>
        <message>
            <source>Back to waiting</source>
            <translation>Zpět mezi čekající</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Smazat…</translation>
        </message>
        <message>
            <source>Everything of this visit goes for good, here and on the server.</source>
            <translation>Všechno z této návštěvy nadobro zmizí, tady i na serveru.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translation>Telefon nebo e-mail</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>Part of the town</source>
            <translation>Část města</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Co si přeje</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Poznámky</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Slíbeno</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>Co je slíbeno</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Kdo se postará</translation>
        </message>
        <message>
            <source>Until, e.g. 20. 12.</source>
            <translation>Do, např. 20. 12.</translation>
        </message>
        <message>
            <source>Write the promise down</source>
            <translation>Zapsat slib</translation>
        </message>
        <message>
            <source>Reply letter…</source>
            <translation>Odpověď…</translation>
        </message>
        <message>
            <source>Proposed from the outcome and the promises, to print or to copy into a mail.</source>
            <translation>Navrhne se z výsledku a slibů, k vytištění nebo ke vložení do e-mailu.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WaitingRoom</name>
        <message>
            <source>Waiting room</source>
            <translation>Čekárna</translation>
        </message>
        <message>
            <source>Please come in: %1</source>
            <translation>Prosíme dál: %1</translation>
        </message>
        <message>
            <source>With the mayor: %1</source>
            <translation>U starosty: %1</translation>
        </message>
        <message>
            <source>Waiting: %1</source>
            <translation>Čeká: %1</translation>
        </message>
        <message>
            <source>Please wait for your number</source>
            <translation>Vyčkejte, až přijdete na řadu</translation>
        </message>
        <message>
            <source>With the mayor</source>
            <translation>U starosty</translation>
        </message>
        <message>
            <source>Please come in</source>
            <translation>Prosíme dál</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>Nikdo nečeká.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Další: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::YearView</name>
        <message>
            <source>others</source>
            <translation>ostatní</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Předchozí rok</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>Následující rok</translation>
        </message>
        <message>
            <source>For a spreadsheet…</source>
            <translation>Do tabulky…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Tisk…</translation>
        </message>
        <message>
            <source>Visits by month</source>
            <translation>Návštěvy podle měsíců</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Sliby</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Témata</translation>
        </message>
        <message>
            <source>Parts of the town</source>
            <translation>Části města</translation>
        </message>
        <message>
            <source>Topics and parts of the town with fewer than three visits are counted together, so that nobody can be known by them.</source>
            <translation>Témata a části města s méně než třemi návštěvami se počítají dohromady, aby podle nich nešlo nikoho poznat.</translation>
        </message>
        <message>
            <source>The open door in %1</source>
            <translation>Otevřené dveře v roce %1</translation>
        </message>
        <message>
            <source>Visits: %1 · went away before their turn: %2 · usual waiting time: %3 · nine of ten waited at most: %4 · usual talk: %5</source>
            <translation>Návštěv: %1 · odešlo před přijetím: %2 · obvyklé čekání: %3 · devět z deseti čekalo nejvýš: %4 · obvyklý rozhovor: %5</translation>
        </message>
        <message>
            <source>kept in time</source>
            <translation>včas splněno</translation>
        </message>
        <message>
            <source>kept late</source>
            <translation>splněno pozdě</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>nesplněno</translation>
        </message>
        <message>
            <source>running</source>
            <translation>běží</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Uložit čísla</translation>
        </message>
        <message>
            <source>open-door-%1.csv</source>
            <translation>otevrene-dvere-%1.csv</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabulka (*.csv)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Soubor se nepodařilo zapsat.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakty</translation>
        </message>
        <message>
            <source>Nobody is open</source>
            <translation>Nikdo není otevřený</translation>
        </message>
        <message>
            <source>Choose a contact on the left, or add a new one.</source>
            <translation>Vyberte kontakt vlevo, nebo přidejte nový.</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nový kontakt</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactModel</name>
        <message>
            <source>consent withdrawn</source>
            <translation>souhlas odvolán</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactDelegate</name>
        <message>
            <source>consent</source>
            <translation>souhlas</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>odvolán</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactListPanel</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakty</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nový</translation>
        </message>
        <message>
            <source>New contact (%1)</source>
            <translation>Nový kontakt (%1)</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nový kontakt</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Hledat…</translation>
        </message>
        <message>
            <source>Search in contacts</source>
            <translation>Hledat v kontaktech</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Skupina</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Všechny skupiny</translation>
        </message>
        <message>
            <source>Street and house numbers</source>
            <translation>Ulice a čísla domů</translation>
        </message>
        <message>
            <source>All streets</source>
            <translation>Všechny ulice</translation>
        </message>
        <message>
            <source>A street, or some of its houses: Lípová 2–40 sudá, 51</source>
            <translation>Ulice, nebo jen některé domy: Lípová 2–40 sudá, 51</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Lidé i organizace</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Lidé</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organizace</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Souhlas</translation>
        </message>
        <message>
            <source>Any consent</source>
            <translation>Jakýkoli souhlas</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Souhlas dán</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Souhlas odvolán</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Bez souhlasu i nesouhlasu</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Převzít ze souboru…</translation>
        </message>
        <message>
            <source>Export what is listed…</source>
            <translation>Exportovat vypsané…</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicity</translation>
        </message>
        <message>
            <source>Back to the contacts</source>
            <translation>Zpět ke kontaktům</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Koš</translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>Export kontaktů</translation>
        </message>
        <message>
            <source>Table for Excel</source>
            <translation>Tabulka pro Excel</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adresář</translation>
        </message>
        <message>
            <source>bin</source>
            <translation>koš</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Koš je prázdný</translation>
        </message>
        <message>
            <source>Deleted contacts wait here until you bring them back or erase them.</source>
            <translation>Smazané kontakty tu čekají, dokud je nevrátíte, nebo nevymažete.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nikdo nenalezen</translation>
        </message>
        <message>
            <source>No contact is like that. Beginnings of words are enough; accents do not matter.</source>
            <translation>Žádný kontakt tomu neodpovídá. Stačí začátky slov, na diakritice nezáleží.</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Zatím žádné kontakty</translation>
        </message>
        <message>
            <source>People, clubs and firms that you invite and write to. Import a table from Excel or an address book, or add them one by one.</source>
            <translation>Lidé, spolky a firmy, které zvete a kterým píšete. Převezměte tabulku z Excelu nebo adresář, nebo je přidejte po jednom.</translation>
        </message>
        <message>
            <source>The contact is in the bin.</source>
            <translation>Kontakt je v koši.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Vrátit</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) saved</source>
            <translation>
                <numerusform>Uložen %n kontakt</numerusform>
                <numerusform>Uloženy %n kontakty</numerusform>
                <numerusform>Uloženo %n kontaktů</numerusform>
            </translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Skupiny</translation>
        </message>
        <message>
            <source>Import, export, duplicates, groups, bin</source>
            <translation>Import, export, duplicity, skupiny, koš</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactForm</name>
        <message>
            <source>Person</source>
            <translation>Člověk</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizace</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titul</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Příjmení</translation>
        </message>
        <message>
            <source>Title behind</source>
            <translation>Titul za</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Funkce</translation>
        </message>
        <message>
            <source>By the name</source>
            <translation>Podle jména</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Žena</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Muž</translation>
        </message>
        <message>
            <source>Addressed as</source>
            <translation>Oslovovat jako</translation>
        </message>
        <message>
            <source>Salutation of letters</source>
            <translation>Oslovení v dopisech</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Číslo domu</translation>
        </message>
        <message>
            <source>Part of the town</source>
            <translation>Část obce</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>PSČ</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Obec</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-maily</translation>
        </message>
        <message>
            <source>Add an e-mail…</source>
            <translation>Přidat e-mail…</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefony</translation>
        </message>
        <message>
            <source>Add a phone…</source>
            <translation>Přidat telefon…</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Skupiny</translation>
        </message>
        <message>
            <source>Add to a group…</source>
            <translation>Přidat do skupiny…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Poznámka</translation>
        </message>
        <message>
            <source>Neither an e-mail nor a phone number, so not saved: %1</source>
            <translation>Není to e-mail ani telefon, proto neuloženo: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConsentView</name>
        <message>
            <source>invitations to meetings</source>
            <translation>pozvánky na setkání</translation>
        </message>
        <message>
            <source>news of the town</source>
            <translation>zprávy z města</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Souhlasy</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>K čemu</translation>
        </message>
        <message>
            <source>On what day</source>
            <translation>Kterého dne</translation>
        </message>
        <message>
            <source>In which way</source>
            <translation>Jakým způsobem</translation>
        </message>
        <message>
            <source>how: form, e-mail…</source>
            <translation>jak: formulář, e-mail…</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dán</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Odvolán</translation>
        </message>
        <message>
            <source>Never asked. The town may invite them to what concerns them, until they say no.</source>
            <translation>Nikdo se zatím neptal. Město je smí zvát na to, co se jich týká, dokud neřeknou ne.</translation>
        </message>
        <message>
            <source>%1: withdrawn on %2</source>
            <translation>%1: odvolán %2</translation>
        </message>
        <message>
            <source>%1: given on %2</source>
            <translation>%1: dán %2</translation>
        </message>
        <message>
            <source>given %1</source>
            <translation>dán %1</translation>
        </message>
        <message>
            <source>withdrawn %1</source>
            <translation>odvolán %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactPanel</name>
        <message>
            <source>Bring it back</source>
            <translation>Vrátit z koše</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Vymazat natrvalo…</translation>
        </message>
        <message>
            <source>Erase everything that is known of this contact?</source>
            <translation>Vymazat všechno, co se o tomto kontaktu ví?</translation>
        </message>
        <message>
            <source>The contact disappears from this computer at once, from the other desks and the server at their next sync, and cannot be brought back. An import does not add it again: of the e-mail, phone and address only a fingerprint stays. Backups made earlier hold the contact until they are deleted.</source>
            <translation>Kontakt zmizí hned z tohoto počítače, z ostatních počítačů a ze serveru při příštím sladění, a vrátit ho nepůjde. Ani převzetí ze souboru ho znovu nepřidá: z e-mailu, telefonu a adresy zůstane jen otisk. Starší zálohy kontakt obsahují, dokud je nesmažete.</translation>
        </message>
        <message>
            <source>Keep the contact</source>
            <translation>Kontakt ponechat</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Vymazat natrvalo</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nový kontakt</translation>
        </message>
        <message>
            <source>The contact was erased.</source>
            <translation>Kontakt byl vymazán.</translation>
        </message>
        <message>
            <source>not written yet</source>
            <translation>zatím nenapsáno</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>ukládá se…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>uloženo</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>neuloženo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ImportModel</name>
        <message>
            <source>will be added</source>
            <translation>přidá se</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>doplní se: %1</translation>
        </message>
        <message>
            <source>is here already</source>
            <translation>už tu je</translation>
        </message>
        <message>
            <source>the same as line %1, %2</source>
            <translation>totéž co řádek %1, %2</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Řádek</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Co se stane</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DuplicatesView</name>
        <message>
            <source>Duplicates</source>
            <translation>Duplicity</translation>
        </message>
        <message>
            <source>Back to the contacts</source>
            <translation>Zpět ke kontaktům</translation>
        </message>
        <message>
            <source>No two contacts share an e-mail, a phone, or a name with an address.</source>
            <translation>Žádné dva kontakty nemají společný e-mail, telefon ani jméno s adresou.</translation>
        </message>
        <message>
            <source>These share an e-mail, a phone, or a name with an address. A couple with one e-mail may well be two people.</source>
            <translation>Tyto kontakty mají společný e-mail, telefon nebo jméno s adresou. Manželé s jedním e-mailem ale mohou být dva lidé.</translation>
        </message>
        <message>
            <source>Open the contact</source>
            <translation>Otevřít kontakt</translation>
        </message>
        <message>
            <source>Make one</source>
            <translation>Sloučit</translation>
        </message>
        <message>
            <source>The left one gets what only the right one has; the right one goes to the bin.</source>
            <translation>Levý kontakt dostane, co má navíc pravý, a pravý půjde do koše.</translation>
        </message>
        <message>
            <source>Two contacts are one; the other is in the bin.</source>
            <translation>Ze dvou kontaktů je jeden, druhý je v koši.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Dva lidé</translation>
        </message>
        <message>
            <source>They are not proposed as duplicates again, on no desk.</source>
            <translation>Na žádném počítači se už nenabídnou jako duplicita.</translation>
        </message>
        <message>
            <source>Noted: two people</source>
            <translation>Zapsáno: dva lidé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ImportView</name>
        <message>
            <source>Import contacts</source>
            <translation>Převzetí kontaktů</translation>
        </message>
        <message>
            <source>Back to the contacts</source>
            <translation>Zpět ke kontaktům</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Pracuje se…</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Vyberte soubor</translation>
        </message>
        <message>
            <source>A table saved as CSV from Excel or LibreOffice, or an address book saved as vCard. You may drop it here. Before anything is written you see what would happen.</source>
            <translation>Tabulka uložená z Excelu nebo LibreOffice jako CSV, nebo adresář uložený jako vCard. Můžete ho sem i přetáhnout. Než se cokoli zapíše, uvidíte, co by se stalo.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Vybrat soubor…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Vše</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Přidané</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Doplněné</translation>
        </message>
        <message>
            <source>Duplicates in the file</source>
            <translation>Duplicity v souboru</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmítnuté</translation>
        </message>
        <message>
            <source>What happens with each line</source>
            <translation>Co se stane s každým řádkem</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Jiný soubor…</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakty</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Všechny soubory</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulátor</translation>
        </message>
        <message>
            <source>separator %1</source>
            <translation>oddělovač %1</translation>
        </message>
        <message>
            <source>What is in the column %1</source>
            <translation>Co je ve sloupci %1</translation>
        </message>
        <message>
            <source>added %1, updated %2, unchanged %3, made one with another line %4, refused %5</source>
            <translation>přidáno %1, doplněno %2, beze změny %3, sloučeno s jiným řádkem %4, odmítnuto %5</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Hotovo: %1</translation>
        </message>
        <message>
            <source>What would happen: %1</source>
            <translation>Co by se stalo: %1</translation>
        </message>
        <message numerus="yes">
            <source>Import %n contact(s)</source>
            <translation>
                <numerusform>Převzít %n kontakt</numerusform>
                <numerusform>Převzít %n kontakty</numerusform>
                <numerusform>Převzít %n kontaktů</numerusform>
            </translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>vynechat</translation>
        </message>
        <message>
            <source>whole name</source>
            <translation>celé jméno</translation>
        </message>
        <message>
            <source>title before</source>
            <translation>titul před jménem</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>jméno</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>příjmení</translation>
        </message>
        <message>
            <source>title behind</source>
            <translation>titul za jménem</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organizace</translation>
        </message>
        <message>
            <source>role</source>
            <translation>funkce</translation>
        </message>
        <message>
            <source>person or organisation</source>
            <translation>člověk, nebo organizace</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>pohlaví</translation>
        </message>
        <message>
            <source>salutation</source>
            <translation>oslovení</translation>
        </message>
        <message>
            <source>whole address</source>
            <translation>celá adresa</translation>
        </message>
        <message>
            <source>street</source>
            <translation>ulice</translation>
        </message>
        <message>
            <source>house number</source>
            <translation>číslo domu</translation>
        </message>
        <message>
            <source>orientation number</source>
            <translation>číslo orientační</translation>
        </message>
        <message>
            <source>part of the town</source>
            <translation>část obce</translation>
        </message>
        <message>
            <source>postcode</source>
            <translation>PSČ</translation>
        </message>
        <message>
            <source>town</source>
            <translation>obec</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>skupiny</translation>
        </message>
        <message>
            <source>consent to invitations</source>
            <translation>souhlas s pozvánkami</translation>
        </message>
        <message>
            <source>history of consents</source>
            <translation>historie souhlasů</translation>
        </message>
        <message>
            <source>note</source>
            <translation>poznámka</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Vzít převzetí zpět</translation>
        </message>
        <message>
            <source>Taken back: %1 in the bin, %2 as before, %3 left because they were changed since.</source>
            <translation>Vzato zpět: do koše %1, jako dřív %2, mezitím změněno a ponecháno %3.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>The next post for it is due %1.</source>
            <translation>Další příspěvek má vyjít %1.</translation>
        </message>
        <message>
            <source>“%1”: is it on %2?</source>
            <translation>„%1“: je to na kanálu %2?</translation>
        </message>
        <message>
            <source>“%1” did not get to %2</source>
            <translation>„%1“ se na kanál %2 nedostal</translation>
        </message>
        <message numerus="yes">
            <source>%n deliveries need you</source>
            <translation>
                <numerusform>Potřebuje vás %n odeslání</numerusform>
                <numerusform>Potřebují vás %n odeslání</numerusform>
                <numerusform>Potřebuje vás %n odeslání</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the outbox: it says what happened and what to do.</source>
            <translation>Otevřete Odesílání: řekne vám, co se stalo a co s tím.</translation>
        </message>
        <message>
            <source>“%1” waits for approval</source>
            <translation>„%1“ čeká na schválení</translation>
        </message>
        <message>
            <source>Handed over by %1.</source>
            <translation>Předáno: %1.</translation>
        </message>
        <message>
            <source>“%1” came back with remarks</source>
            <translation>„%1“ se vrátil s připomínkami</translation>
        </message>
        <message>
            <source>Returned by %1.</source>
            <translation>Vráceno: %1.</translation>
        </message>
        <message>
            <source>Your approval of “%1” is void</source>
            <translation>Vaše schválení „%1“ už neplatí</translation>
        </message>
        <message>
            <source>%1 changed the text afterwards. It does not go out until it is approved anew.</source>
            <translation>Text se potom změnil (%1). Nevyjde, dokud nebude znovu schválen.</translation>
        </message>
        <message>
            <source>“%1” was published without approval</source>
            <translation>„%1“ vyšel bez schválení</translation>
        </message>
        <message>
            <source>By %1. Reason: %2</source>
            <translation>Zveřejněno: %1. Důvod: %2</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DesktopNotifier</name>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ItemChooser</name>
        <message>
            <source>Another one</source>
            <translation>Jiná</translation>
        </message>
        <message>
            <source>It is this one</source>
            <translation>Je to tahle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Address or number of the item</source>
            <translation>Adresa nebo číslo položky</translation>
        </message>
        <message>
            <source>https://… or the item's number</source>
            <translation>https://… nebo číslo položky</translation>
        </message>
        <message>
            <source>Which one on “%1” is it?</source>
            <translation>Která položka na kanálu „%1“ to je?</translation>
        </message>
        <message>
            <source>Looking there…</source>
            <translation>Dívám se tam…</translation>
        </message>
        <message>
            <source>It cannot be looked up now.</source>
            <translation>Teď se to nedá vyhledat.</translation>
        </message>
        <message>
            <source>Nothing with this text and time was found there.</source>
            <translation>Nic s tímto textem a časem se tam nenašlo.</translation>
        </message>
        <message>
            <source>out since %1</source>
            <translation>venku od %1</translation>
        </message>
        <message>
            <source>scheduled for %1</source>
            <translation>naplánováno na %1</translation>
        </message>
        <message>
            <source>hidden, from %1</source>
            <translation>skryto, z %1</translation>
        </message>
        <message>
            <source>the same text</source>
            <translation>stejný text</translation>
        </message>
        <message>
            <source>another text</source>
            <translation>jiný text</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Podívat se na ni</translation>
        </message>
        <message>
            <source>Paste the item's address from the browser, or its number.</source>
            <translation>Vložte adresu položky z prohlížeče, nebo její číslo.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Hledám…</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MonthChart</name>
        <message>
            <source>%1 by months</source>
            <translation>%1 po měsících</translation>
        </message>
        <message>
            <source>M/yy</source>
            <translation>M/yy</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ReachPage</name>
        <message>
            <source>No figures yet</source>
            <translation>Zatím žádná čísla</translation>
        </message>
        <message>
            <source>Once posts are out on a channel that counts, such as a Facebook Page, their figures are read once a day and shown here together.</source>
            <translation>Jakmile příspěvky vyjdou na kanálu, který počítá, třeba na facebookové stránce, čtou se jejich čísla jednou denně a ukazují se tu pohromadě.</translation>
        </message>
        <message>
            <source>Posts with their figures</source>
            <translation>Příspěvky s čísly</translation>
        </message>
        <message>
            <source>Months with their figures</source>
            <translation>Měsíce s čísly</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Příspěvky</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Měsíce</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>How posts fare with citizens</source>
            <translation>Ohlas příspěvků u občanů</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>Uložit jako tabulku…</translation>
        </message>
        <message>
            <source>A CSV file for a spreadsheet</source>
            <translation>Soubor CSV pro tabulkový procesor</translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n příspěvek</numerusform>
                <numerusform>%n příspěvky</numerusform>
                <numerusform>%n příspěvků</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Příspěvek</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanál</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Měsíc</translation>
        </message>
        <message>
            <source>Save as a table</source>
            <translation>Uložit jako tabulku</translation>
        </message>
        <message>
            <source>posts-and-citizens.csv</source>
            <translation>ohlas-prispevku.csv</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabulka (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Uloženo: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SignInPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Otevřít prohlížeč znovu</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Zkopírovat adresu</translation>
        </message>
        <message>
            <source>The address is copied. Paste it into a browser on this computer.</source>
            <translation>Adresa je zkopírovaná. Vložte ji do prohlížeče na tomto počítači.</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>beze změny</translation>
        </message>
        <message>
            <source>Waiting for the browser</source>
            <translation>Čeká se na prohlížeč</translation>
        </message>
        <message>
            <source>Or let the browser do it</source>
            <translation>Nebo se přihlaste v prohlížeči</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>You can close this page and go back to Bubeník.</source>
            <translation>Tuto stránku můžete zavřít a vrátit se do Bubeníka.</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>Nepodařilo se to</translation>
        </message>
        <message>
            <source>Go back to Bubeník: it says what happened and what to do.</source>
            <translation>Vraťte se do Bubeníka: řekne vám, co se stalo a co s tím.</translation>
        </message>
        <message>
            <source>Opening the browser…</source>
            <translation>Otevírá se prohlížeč…</translation>
        </message>
        <message>
            <source>Cancelled. Nothing has changed.</source>
            <translation>Zrušeno. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Go on in the browser: sign in, choose the page and confirm. Bubeník waits five minutes.</source>
            <translation>Pokračujte v prohlížeči: přihlaste se, vyberte stránku a potvrďte. Bubeník čeká pět minut.</translation>
        </message>
        <message>
            <source>No browser could be opened. Copy the address and paste it into one on this computer.</source>
            <translation>Prohlížeč se nepodařilo otevřít. Zkopírujte adresu a vložte ji do prohlížeče na tomto počítači.</translation>
        </message>
        <message>
            <source>Signed in: %1.</source>
            <translation>Přihlášeno: %1.</translation>
        </message>
        <message>
            <source>Which one is the town's?</source>
            <translation>Která z nich patří městu?</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Použít tuto</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::TakesView</name>
        <message>
            <source>Takes</source>
            <translation>Nahrávky</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Nahrávka %1</translation>
        </message>
        <message>
            <source>%1 · heard</source>
            <translation>%1 · zní</translation>
        </message>
        <message>
            <source>Listen to take %1</source>
            <translation>Poslechnout nahrávku %1</translation>
        </message>
        <message>
            <source>The whole of it is heard from now on; Undo brings back what was</source>
            <translation>Odteď zní celá; Zpět vrátí, co bylo předtím</translation>
        </message>
        <message>
            <source>Remove take %1</source>
            <translation>Odebrat nahrávku %1</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Použít</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PolesCard</name>
        <message>
            <source>Hand over</source>
            <translation>Předat</translation>
        </message>
        <message>
            <source>Choose first the folder that the public-address system watches.</source>
            <translation>Nejdřív vyberte složku, kterou rozhlas sleduje.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Vytisknout…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Public-address system</source>
            <translation>Rozhlas</translation>
        </message>
        <message>
            <source>Set up the public-address system</source>
            <translation>Nastavit rozhlas</translation>
        </message>
        <message>
            <source>When it is to be heard</source>
            <translation>Kdy má zaznít</translation>
        </message>
        <message>
            <source>Day&apos;s list</source>
            <translation>Seznam na den</translation>
        </message>
        <message>
            <source>There is no recording yet.</source>
            <translation>Hlášení ještě nemá nahrávku.</translation>
        </message>
        <message>
            <source>✓ %1 · %2</source>
            <translation>✓ %1 · %2</translation>
        </message>
        <message>
            <source>Handed over to the public-address system: %1.</source>
            <translation>Předáno rozhlasu: %1.</translation>
        </message>
        <message>
            <source>announcements-%1.pdf</source>
            <comment>a file&apos;s name</comment>
            <translation>hlaseni-%1.pdf</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>The day&apos;s list is saved.</source>
            <translation>Seznam na den je uložený.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PolesSection</name>
        <message>
            <source>A folder or a network share</source>
            <translation>Složka nebo síťová složka</translation>
        </message>
        <message>
            <source>The public-address system takes its sounds from a folder. Bubeník puts the sound and its text there for the hour that you choose.</source>
            <translation>Rozhlas si bere zvuky ze složky. Bubeník do ní uloží zvuk i text na hodinu, kterou zvolíte.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrat…</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Sledovaná složka</translation>
        </message>
        <message>
            <source>Names of files: {date}, {hour}, {title}, {slug}</source>
            <translation>Názvy souborů: {date} datum, {hour} hodina, {title} titulek, {slug} titulek bez diakritiky</translation>
        </message>
        <message>
            <source>Names of files</source>
            <translation>Názvy souborů</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formát</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Hlasitost</translation>
        </message>
        <message>
            <source>Hours, separated by commas</source>
            <translation>Hodiny, oddělené čárkami</translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>Například: %1</translation>
        </message>
        <message>
            <source>Water cut in Lipová street</source>
            <translation>Odstávka vody v Lipové ulici</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
        <message>
            <source>Folder of the public-address system</source>
            <translation>Složka rozhlasu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AttendanceModel</name>
        <message>
            <source>%1, came</source>
            <translation>%1, přítomen</translation>
        </message>
        <message>
            <source>not invited</source>
            <translation>mimo pozvané</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizace</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AttendanceView</name>
        <message>
            <source>Who was invited and who came</source>
            <translation>Kdo byl pozván a kdo přišel</translation>
        </message>
        <message>
            <source>List to sign…</source>
            <translation>Prezenční listina…</translation>
        </message>
        <message>
            <source>Saves the list as PDF: those who may come, and room for others.</source>
            <translation>Uloží listinu jako PDF: ty, kdo mohou přijít, a místo pro další.</translation>
        </message>
        <message>
            <source>Who came? A few letters, then Enter</source>
            <translation>Kdo přišel? Pár písmen a Enter</translation>
        </message>
        <message>
            <source>Name of somebody who came</source>
            <translation>Jméno toho, kdo přišel</translation>
        </message>
        <message>
            <source>Organisation of a new one</source>
            <translation>Organizace nového</translation>
        </message>
        <message>
            <source>Organisation of somebody who was not invited</source>
            <translation>Organizace toho, kdo nebyl pozván</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Přidat</translation>
        </message>
        <message>
            <source>Writes the name down as it is (Ctrl+Enter)</source>
            <translation>Zapíše jméno, jak je (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Nobody invited is called that: Enter writes the name down.</source>
            <translation>Nikdo z pozvaných se tak nejmenuje: Enter jméno zapíše.</translation>
        </message>
        <message>
            <source>Enter ticks the chosen one, the arrows choose another, Space in the list ticks too.</source>
            <translation>Enter odškrtne vybraného, šipky vyberou jiného; odškrtává i mezerník v seznamu.</translation>
        </message>
        <message>
            <source>Nobody is ticked yet</source>
            <translation>Zatím nikdo není odškrtnutý</translation>
        </message>
        <message numerus="yes">
            <source>%n came</source>
            <translation>
                <numerusform>přišel %n člověk</numerusform>
                <numerusform>přišli %n lidé</numerusform>
                <numerusform>přišlo %n lidí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them invited</source>
            <translation>
                <numerusform>z toho %n pozvaný</numerusform>
                <numerusform>z toho %n pozvaní</numerusform>
                <numerusform>z toho %n pozvaných</numerusform>
            </translation>
        </message>
        <message>
            <source>List to sign</source>
            <translation>Prezenční listina</translation>
        </message>
        <message>
            <source>attendance.pdf</source>
            <comment>a file&apos;s name</comment>
            <translation>prezencni-listina.pdf</translation>
        </message>
        <message numerus="yes">
            <source>The list is saved: %n page(s)</source>
            <translation>
                <numerusform>Listina je uložená: %n strana</numerusform>
                <numerusform>Listina je uložená: %n strany</numerusform>
                <numerusform>Listina je uložená: %n stran</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RemarksModel</name>
        <message>
            <source>open</source>
            <translation>otevřeno</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>řeší se</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>vyřízeno</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Č.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>O čem</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Co zaznělo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RemarkForm</name>
        <message>
            <source>By</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>What the town answers</source>
            <translation>Co město odpovídá</translation>
        </message>
        <message>
            <source>Answer to the remark</source>
            <translation>Odpověď na připomínku</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Kdo to má na starosti</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Do kdy</translation>
        </message>
        <message>
            <source>State of the remark</source>
            <translation>Stav připomínky</translation>
        </message>
        <message>
            <source>Remove the remark</source>
            <translation>Odstranit připomínku</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RemarksView</name>
        <message>
            <source>Place</source>
            <translation>Místo</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Who said it (need not be told)</source>
            <translation>Kdo to řekl (nemusí se uvést)</translation>
        </message>
        <message>
            <source>Nothing is written down yet</source>
            <translation>Zatím tu nic není zapsané</translation>
        </message>
        <message>
            <source>What citizens say stands here; each remark gets an answer and somebody who sees to it.</source>
            <translation>Tady stojí, co občané říkají; každá připomínka dostane odpověď a někoho, kdo ji má na starosti.</translation>
        </message>
        <message>
            <source>What was said; Enter writes it down, Shift+Enter begins a new line</source>
            <translation>Co zaznělo; Enter zapíše, Shift+Enter začne nový řádek</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Co zaznělo</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Zapsat</translation>
        </message>
        <message>
            <source>What citizens said</source>
            <translation>Co řekli občané</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Připomínky</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n připomínka</numerusform>
                <numerusform>%n připomínky</numerusform>
                <numerusform>%n připomínek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not settled</source>
            <translation>
                <numerusform>%n nevyřízená</numerusform>
                <numerusform>%n nevyřízené</numerusform>
                <numerusform>%n nevyřízených</numerusform>
            </translation>
        </message>
        <message>
            <source>The remark is removed</source>
            <translation>Připomínka je odstraněná</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MinutesView</name>
        <message>
            <source>No minutes yet</source>
            <translation>Zápis ještě není</translation>
        </message>
        <message>
            <source>A draft is made of the agenda, of who came and of what was said; then it is yours to write.</source>
            <translation>Návrh vznikne z programu, z toho, kdo přišel a co zaznělo; pak už ho píšete vy.</translation>
        </message>
        <message>
            <source>Draft the minutes</source>
            <translation>Navrhnout zápis</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Zápis</translation>
        </message>
        <message>
            <source>Draft anew</source>
            <translation>Navrhnout znovu</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Uložit jako PDF…</translation>
        </message>
        <message>
            <source>Digest for the web</source>
            <translation>Shrnutí na web</translation>
        </message>
        <message>
            <source>Makes a draft post of what was said and answered, without names.</source>
            <translation>Udělá koncept příspěvku z toho, co zaznělo a jak se odpovědělo, beze jmen.</translation>
        </message>
        <message>
            <source>Text of the minutes</source>
            <translation>Text zápisu</translation>
        </message>
        <message>
            <source>Minutes stay in the office: they may name people. The digest for the web does not.</source>
            <translation>Zápis zůstává na úřadě, mohou v něm být jména. Ve shrnutí na web nejsou.</translation>
        </message>
        <message>
            <source>Drafted anew</source>
            <translation>Navrženo znovu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>minutes.pdf</source>
            <comment>a file&apos;s name</comment>
            <translation>zapis.pdf</translation>
        </message>
        <message>
            <source>The minutes are saved</source>
            <translation>Zápis je uložený</translation>
        </message>
        <message>
            <source>The draft is among the posts</source>
            <translation>Koncept je mezi příspěvky</translation>
        </message>
        <message>
            <source>The draft is among the posts; look at these words, they may be names: %1</source>
            <translation>Koncept je mezi příspěvky; podívejte se v něm na tato slova, mohou to být jména: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::TextsPanel</name>
        <message>
            <source>For everybody</source>
            <translation>Pro všechny</translation>
        </message>
        <message>
            <source>Draft a post</source>
            <translation>Připravit příspěvek</translation>
        </message>
        <message>
            <source>Draft an announcement</source>
            <translation>Připravit hlášení</translation>
        </message>
        <message>
            <source>Copy a text for phones</source>
            <translation>Zkopírovat text pro telefony</translation>
        </message>
        <message>
            <source>One or two parts of an SMS: what, when and where.</source>
            <translation>Jedna nebo dvě části SMS: co, kdy a kde.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) made of this meeting tell another time or place.</source>
            <translation>
                <numerusform>%n text z tohoto setkání uvádí jiný čas nebo místo.</numerusform>
                <numerusform>%n texty z tohoto setkání uvádějí jiný čas nebo místo.</numerusform>
                <numerusform>%n textů z tohoto setkání uvádí jiný čas nebo místo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Opravit</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
        <message>
            <source>Open the post %1</source>
            <translation>Otevřít příspěvek %1</translation>
        </message>
        <message>
            <source>Open the announcement %1</source>
            <translation>Otevřít hlášení %1</translation>
        </message>
        <message>
            <source>The draft is among the posts</source>
            <translation>Koncept je mezi příspěvky</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>The text is among the announcements, to be read</source>
            <translation>Text je mezi hlášeními, připravený k načtení</translation>
        </message>
        <message>
            <source>Copied; paste it into the service for phones</source>
            <translation>Zkopírováno; vložte ho do služby pro telefony</translation>
        </message>
        <message>
            <source>In “%1” the old time does not stand as it was written: correct it by hand.</source>
            <translation>V textu „%1“ už starý čas nestojí tak, jak byl napsaný: opravte ho ručně.</translation>
        </message>
        <message>
            <source>Corrected; what is out already changes when you publish the changes.</source>
            <translation>Opraveno; co je už venku, se změní, až změny zveřejníte.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::StraysPanel</name>
        <message numerus="yes">
            <source>%n answer(s) from people who were not invited</source>
            <translation>
                <numerusform>%n odpověď od někoho, kdo nebyl pozván</numerusform>
                <numerusform>%n odpovědi od lidí, kteří nebyli pozváni</numerusform>
                <numerusform>%n odpovědí od lidí, kteří nebyli pozváni</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Zařadit</translation>
        </message>
        <message>
            <source>Take %1 in</source>
            <translation>Zařadit %1</translation>
        </message>
        <message>
            <source>Becomes a contact and counts among those invited, with this answer.</source>
            <translation>Stane se kontaktem a počítá se mezi pozvané s touto odpovědí.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Odložit</translation>
        </message>
        <message>
            <source>Put the answer of %1 aside</source>
            <translation>Odložit odpověď od %1</translation>
        </message>
        <message>
            <source>%1 is among those invited</source>
            <translation>%1 je mezi pozvanými</translation>
        </message>
        <message>
            <source>The answer is put aside</source>
            <translation>Odpověď je odložená</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MeetingListPanel</name>
        <message>
            <source>Meetings</source>
            <translation>Setkání</translation>
        </message>
        <message>
            <source>No meetings</source>
            <translation>Žádná setkání</translation>
        </message>
        <message>
            <source>What you call stands here, the soonest first.</source>
            <translation>Tady najdete, co svoláte, nejbližší nahoře.</translation>
        </message>
        <message>
            <source>New from a template</source>
            <translation>Nové ze šablony</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nové</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nové setkání</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Hledat…</translation>
        </message>
        <message>
            <source>Search in meetings</source>
            <translation>Hledat v setkáních</translation>
        </message>
        <message>
            <source>%1: the template is broken</source>
            <translation>%1: šablona je poškozená</translation>
        </message>
        <message>
            <source>No templates yet: keep a meeting as one</source>
            <translation>Zatím žádné šablony: uložte si některé setkání</translation>
        </message>
        <message>
            <source>Delete a template</source>
            <translation>Smazat šablonu</translation>
        </message>
        <message>
            <source>The template is deleted</source>
            <translation>Šablona je smazaná</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::GroupsView</name>
        <message>
            <source>Groups</source>
            <translation>Skupiny</translation>
        </message>
        <message>
            <source>Back to the contacts</source>
            <translation>Zpět ke kontaktům</translation>
        </message>
        <message>
            <source>No groups yet: write one into a contact, or choose one at an import.</source>
            <translation>Zatím žádné skupiny: napište ji ke kontaktu, nebo ji zvolte při importu.</translation>
        </message>
        <message>
            <source>Write another name over the old one. A group that is removed leaves its contacts as they are.</source>
            <translation>Nové jméno napište přes staré. Zrušená skupina nechá své kontakty, jak jsou.</translation>
        </message>
        <message>
            <source>Name of the group %1</source>
            <translation>Název skupiny %1</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n kontakt</numerusform>
                <numerusform>%n kontakty</numerusform>
                <numerusform>%n kontaktů</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the group %1</source>
            <translation>Zrušit skupinu %1</translation>
        </message>
        <message>
            <source>The group is called %1</source>
            <translation>Skupina se jmenuje %1</translation>
        </message>
        <message>
            <source>The group %1 is removed; its contacts stay</source>
            <translation>Skupina %1 je zrušená; kontakty zůstaly</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChatPage</name>
        <message>
            <source>On-line chat</source>
            <translation>On-line chat</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Otevřít jiný…</translation>
        </message>
        <message>
            <source>%1 to answer · %2 on the way · %3 answered</source>
            <translation>zbývá %1 · odchází %2 · zodpovězeno %3</translation>
        </message>
        <message>
            <source>%1 to answer · %2 answered</source>
            <translation>zbývá %1 · zodpovězeno %2</translation>
        </message>
        <message numerus="yes">
            <source>The chat's time has passed. Left to answer: %n.</source>
            <translation>
                <numerusform>Čas chatu vypršel. Zbývá odpovědět na %n dotaz.</numerusform>
                <numerusform>Čas chatu vypršel. Zbývá odpovědět na %n dotazy.</numerusform>
                <numerusform>Čas chatu vypršel. Zbývá odpovědět na %n dotazů.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another desk opened this chat: it reads the comments and sends the answers. If that desk is off, this one can take over.</source>
            <translation>Tento chat otevřel jiný počítač: čte komentáře a odesílá odpovědi. Je-li vypnutý, může ho převzít tento.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Převzít</translation>
        </message>
        <message>
            <source>The article is a draft; read it before it goes out.</source>
            <translation>Článek je koncept; než vyjde, přečtěte si ho.</translation>
        </message>
        <message>
            <source>Without names</source>
            <translation>Beze jmen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Write a question down…</source>
            <translation>Zapsat dotaz…</translation>
        </message>
        <message>
            <source>A question by telephone or mail (Ctrl+N)</source>
            <translation>Dotaz z telefonu nebo e-mailu (Ctrl+N)</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Článek</translation>
        </message>
        <message>
            <source>Drafts an article of questions and answers for the web</source>
            <translation>Připraví článek s dotazy a odpověďmi na web</translation>
        </message>
        <message>
            <source>Close the chat</source>
            <translation>Uzavřít chat</translation>
        </message>
        <message>
            <source>The comments are then read as rarely as any other post's</source>
            <translation>Komentáře se pak čtou jen občas, jako u jiných příspěvků</translation>
        </message>
        <message>
            <source>Evening mode</source>
            <translation>Večerní režim</translation>
        </message>
        <message>
            <source>The whole screen in large type (F11)</source>
            <translation>Celá obrazovka velkým písmem (F11)</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>K odpovědi</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Vše</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Dotazy</translation>
        </message>
        <message>
            <source>No question waits</source>
            <translation>Žádný dotaz nečeká</translation>
        </message>
        <message>
            <source>Comments below the chat's post appear here within seconds, new ones at the top.</source>
            <translation>Komentáře pod příspěvkem chatu se tu objeví během několika sekund, nové nahoře.</translation>
        </message>
        <message>
            <source>Choose a question</source>
            <translation>Vyberte dotaz</translation>
        </message>
        <message>
            <source>Its answer is written here; earlier answers to questions like it are proposed.</source>
            <translation>Tady se píše odpověď; nabídnou se i dřívější odpovědi na podobné dotazy.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Ukázat %n nový</numerusform>
                <numerusform>Ukázat %n nové</numerusform>
                <numerusform>Ukázat %n nových</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChatStart</name>
        <message>
            <source>Open the chat</source>
            <translation>Otevřít chat</translation>
        </message>
        <message>
            <source>Open a chat</source>
            <translation>Otevření chatu</translation>
        </message>
        <message>
            <source>Citizens ask below a post of the town's Page. Their comments come here as questions; the answers go out below them, each once, and an article of them all is made afterwards.</source>
            <translation>Občané se ptají pod příspěvkem na stránce města. Jejich komentáře sem přicházejí jako dotazy, odpovědi odcházejí pod ně, každá jednou, a nakonec z nich vznikne článek na web.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>format of a date field</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Příspěvek</translation>
        </message>
        <message>
            <source>Write the announcement…</source>
            <translation>Připravit oznámení…</translation>
        </message>
        <message>
            <source>Drafts the post below which citizens ask. Send it to Facebook, then open the chat below it.</source>
            <translation>Připraví příspěvek, pod kterým se lidé budou ptát. Vydejte ho na Facebooku a pak pod ním otevřete chat.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez titulku</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConnectionLine</name>
        <message>
            <source>No chat is open</source>
            <translation>Žádný chat není otevřený</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Uzavřeno</translation>
        </message>
        <message>
            <source>Another desk reads and sends</source>
            <translation>Čte a odesílá jiný počítač</translation>
        </message>
        <message>
            <source>The desk that opened the chat reads the comments and sends the answers; they come here by the shared server.</source>
            <translation>Komentáře čte a odpovědi odesílá počítač, který chat otevřel; sem přicházejí přes společný server.</translation>
        </message>
        <message>
            <source>last read %1</source>
            <translation>naposledy načteno %1</translation>
        </message>
        <message>
            <source>Connected · read %1</source>
            <translation>Spojeno · načteno %1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Připojuje se…</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::EveningWindow</name>
        <message>
            <source>No question waits for an answer.</source>
            <translation>Žádný dotaz nečeká na odpověď.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Dotazy</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Ukázat %n nový</numerusform>
                <numerusform>Ukázat %n nové</numerusform>
                <numerusform>Ukázat %n nových</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the evening mode (Esc)</source>
            <translation>Opustit večerní režim (Esc)</translation>
        </message>
        <message>
            <source>%1 to answer · %2 answered</source>
            <translation>zbývá %1 · zodpovězeno %2</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::InquiryForm</name>
        <message>
            <source>A question by telephone or mail</source>
            <translation>Dotaz z telefonu nebo e-mailu</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Osobně</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Dotaz</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Na co se člověk ptal</translation>
        </message>
        <message>
            <source>if given; the article shows the first name at most</source>
            <translation>pokud ho řekl; v článku bude nanejvýš křestní</translation>
        </message>
        <message>
            <source>where the answer goes</source>
            <translation>kam poslat odpověď</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translation>Telefon nebo e-mail</translation>
        </message>
        <message>
            <source>It stays with the mayor and the assistant, encrypted on this computer.</source>
            <translation>Zůstane u starosty a asistentky, na tomto počítači zašifrovaný.</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Přidat dotaz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ProposalsView</name>
        <message>
            <source>in common: %1</source>
            <translation>společné: %1</translation>
        </message>
        <message>
            <source>Alike, to be answered together</source>
            <translation>Podobné, lze odpovědět najednou</translation>
        </message>
        <message>
            <source>Answer together</source>
            <translation>Odpovědět najednou</translation>
        </message>
        <message>
            <source>Answered before</source>
            <translation>Dřívější odpovědi</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Použít</translation>
        </message>
        <message>
            <source>The town has written about it</source>
            <translation>Město o tom už psalo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::QuestionLooks</name>
        <message>
            <source>answered, seen there</source>
            <translation>zodpovězeno ✓ ověřeno</translation>
        </message>
        <message numerus="yes">
            <source>%n more like it</source>
            <translation>
                <numerusform>a %n podobný</numerusform>
                <numerusform>a %n podobné</numerusform>
                <numerusform>a %n podobných</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Někdo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::QuestionPanel</name>
        <message>
            <source>It was deleted on the Page. What is drafted here stays.</source>
            <translation>Na stránce byl smazán. Rozepsaná odpověď tu zůstává.</translation>
        </message>
        <message>
            <source>The citizen has changed it. Before: “%1”</source>
            <translation>Občan ho upravil. Předtím: „%1“</translation>
        </message>
        <message>
            <source>The answer goes to: %1</source>
            <translation>Odpověď pošlete na: %1</translation>
        </message>
        <message>
            <source>Hidden by %1: %2</source>
            <translation>Skryto (%1): %2</translation>
        </message>
        <message>
            <source>Submitted for approval by %1.</source>
            <translation>Předloženo ke schválení: %1.</translation>
        </message>
        <message>
            <source>Drafted by %1.</source>
            <translation>Rozepsáno: %1.</translation>
        </message>
        <message>
            <source>Answered on the Page itself</source>
            <translation>Zodpovězeno přímo na stránce</translation>
        </message>
        <message>
            <source>Approved by %1, %2</source>
            <translation>Schváleno: %1, %2</translation>
        </message>
        <message>
            <source>Written by %1, approved by %2, %3</source>
            <translation>Napsáno: %1; schváleno: %2, %3</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Schválit</translation>
        </message>
        <message>
            <source>Approve and send</source>
            <translation>Schválit a odeslat</translation>
        </message>
        <message>
            <source>It does need an answer</source>
            <translation>Přece jen odpovědět</translation>
        </message>
        <message>
            <source>Needs no answer</source>
            <translation>Bez odpovědi</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Znovu zobrazit</translation>
        </message>
        <message>
            <source>Hide…</source>
            <translation>Skrýt…</translation>
        </message>
        <message>
            <source>The answer in the mayor's name. Everybody sees it below the question.</source>
            <translation>Odpověď jménem starosty. Pod dotazem ji uvidí každý.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
        <message>
            <source>Sends the answer below the question, in the mayor's name</source>
            <translation>Odešle odpověď pod dotaz jménem starosty</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Předložit ke schválení</translation>
        </message>
        <message>
            <source>Answer it by itself</source>
            <translation>Odpovědět zvlášť</translation>
        </message>
        <message>
            <source>Heading in the article, such as Transport</source>
            <translation>Nadpis v článku, třeba Doprava</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Why it is hidden; the reason stays with the question</source>
            <translation>Proč ho skrýváte; důvod zůstane u dotazu</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Důvod</translation>
        </message>
        <message>
            <source>Hide from the public</source>
            <translation>Skrýt před veřejností</translation>
        </message>
        <message>
            <source>The answer in the mayor's name. You send it to whoever asked; the article shows it to everybody.</source>
            <translation>Odpověď jménem starosty. Tazateli ji pošlete vy, v článku ji uvidí každý.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::DeliveryExtras</name>
        <message>
            <source>To be handed over by you</source>
            <translation>K předání vámi</translation>
        </message>
        <message>
            <source>Text for the service</source>
            <translation>Text pro službu</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Zkopírovat text</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>Otevřít službu</translation>
        </message>
        <message>
            <source>I have sent it</source>
            <translation>Odesláno, odškrtnout</translation>
        </message>
        <message>
            <source>Waiting until the service shows it in its public feed.</source>
            <translation>Čeká se, až ji služba ukáže ve svém veřejném RSS.</translation>
        </message>
        <message>
            <source>missing in the feed that the app reads</source>
            <translation>chybí v RSS, které čte aplikace</translation>
        </message>
        <message>
            <source>in the feed without its sound</source>
            <translation>v RSS je bez zvuku</translation>
        </message>
        <message>
            <source>in the app since %1</source>
            <translation>v aplikaci od: %1</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsTextEdit</name>
        <message>
            <source>Text of the SMS</source>
            <translation>Text SMS</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n znak</numerusform>
                <numerusform>%n znaky</numerusform>
                <numerusform>%n znaků</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n část</numerusform>
                <numerusform>%n části</numerusform>
                <numerusform>%n částí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>room for %n more</source>
            <translation>
                <numerusform>místo ještě na %n</numerusform>
                <numerusform>místo ještě na %n</numerusform>
                <numerusform>místo ještě na %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Because of %1 a part holds 70 characters instead of 160.</source>
            <translation>Kvůli %1 se do části vejde 70 znaků místo 160.</translation>
        </message>
        <message>
            <source>Put the diacritics back</source>
            <translation>Vrátit diakritiku</translation>
        </message>
        <message numerus="yes">
            <source>Leave the diacritics out: %n part(s)</source>
            <translation>
                <numerusform>Bez diakritiky: %n část</numerusform>
                <numerusform>Bez diakritiky: %n části</numerusform>
                <numerusform>Bez diakritiky: %n částí</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsRecipientsForm</name>
        <message>
            <source>One of each household is enough</source>
            <translation>Z každé domácnosti stačí jeden</translation>
        </message>
        <message>
            <source>To numbers abroad too, at another price</source>
            <translation>I na čísla v zahraničí, za jinou cenu</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>Petra Bezruče | Lípová 1–9 odd</source>
            <translation>Petra Bezruče | Lípová 1–9 lichá</translation>
        </message>
        <message>
            <source>More streets are divided by |. Parts: Lípová 1–9, Lípová even, Lípová from 12.</source>
            <translation>Více ulic oddělte znakem |. Části: Lípová 1–9, Lípová sudá, Lípová od 12.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Skupiny</translation>
        </message>
        <message>
            <source>Groups of contacts</source>
            <translation>Skupiny kontaktů</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsPage</name>
        <message numerus="yes">
            <source>%n get the message</source>
            <translation>
                <numerusform>Zprávu dostane %n člověk</numerusform>
                <numerusform>Zprávu dostanou %n lidé</numerusform>
                <numerusform>Zprávu dostane %n lidí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them have a number abroad, at another price</source>
            <translation>
                <numerusform>%n z nich má číslo v zahraničí, za jinou cenu</numerusform>
                <numerusform>%n z nich mají číslo v zahraničí, za jinou cenu</numerusform>
                <numerusform>%n z nich má číslo v zahraničí, za jinou cenu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n household(s) get it more than once</source>
            <translation>
                <numerusform>%n domácnost ji dostane víckrát</numerusform>
                <numerusform>%n domácnosti ji dostanou víckrát</numerusform>
                <numerusform>%n domácností ji dostane víckrát</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no phone number</source>
            <translation>
                <numerusform>%n nemá telefonní číslo</numerusform>
                <numerusform>%n nemají telefonní číslo</numerusform>
                <numerusform>%n nemá telefonní číslo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a landline only</source>
            <translation>
                <numerusform>%n má jen pevnou linku</numerusform>
                <numerusform>%n mají jen pevnou linku</numerusform>
                <numerusform>%n má jen pevnou linku</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a number abroad and are left out</source>
            <translation>
                <numerusform>%n má číslo v zahraničí a vynechá se</numerusform>
                <numerusform>%n mají číslo v zahraničí a vynechají se</numerusform>
                <numerusform>%n má číslo v zahraničí a vynechá se</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not want to be written to</source>
            <translation>
                <numerusform>%n si nepřeje dostávat zprávy</numerusform>
                <numerusform>%n si nepřejí dostávat zprávy</numerusform>
                <numerusform>%n si nepřeje dostávat zprávy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n share a number with somebody who gets it</source>
            <translation>
                <numerusform>%n má stejné číslo jako někdo, kdo ji dostane</numerusform>
                <numerusform>%n mají stejné číslo jako někdo, kdo ji dostane</numerusform>
                <numerusform>%n má stejné číslo jako někdo, kdo ji dostane</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n live with somebody who gets it</source>
            <translation>
                <numerusform>%n bydlí s někým, kdo ji dostane</numerusform>
                <numerusform>%n bydlí s někým, kdo ji dostane</numerusform>
                <numerusform>%n bydlí s někým, kdo ji dostane</numerusform>
            </translation>
        </message>
        <message>
            <source>No SMS gateway yet</source>
            <translation>Zatím žádná SMS brána</translation>
        </message>
        <message>
            <source>Short messages to phones go out by a gateway with your credit. Set one up first.</source>
            <translation>SMS na telefony odesílá brána za váš kredit. Nejdřív nějakou nastavte.</translation>
        </message>
        <message>
            <source>Set up a gateway</source>
            <translation>Nastavit bránu</translation>
        </message>
        <message>
            <source>SMS to phones</source>
            <translation>SMS na telefony</translation>
        </message>
        <message>
            <source>SMS to phones: %1</source>
            <translation>SMS na telefony: %1</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Komu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kdy</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Brána</translation>
        </message>
        <message>
            <source>At a time</source>
            <translation>V určitou dobu</translation>
        </message>
        <message>
            <source>Emergency: also in quiet hours</source>
            <translation>Mimořádná událost: i v době klidu</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Kdo ji dostane</translation>
        </message>
        <message>
            <source>Dry run: ask the gateway</source>
            <translation>Nanečisto: zeptat se brány</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nechat být</translation>
        </message>
        <message numerus="yes">
            <source>Send the SMS to %n</source>
            <translation>
                <numerusform>Poslat SMS %n člověku</numerusform>
                <numerusform>Poslat SMS %n lidem</numerusform>
                <numerusform>Poslat SMS %n lidem</numerusform>
            </translation>
        </message>
        <message>
            <source>Send the SMS</source>
            <translation>Poslat SMS</translation>
        </message>
        <message>
            <source>Choose streets or groups.</source>
            <translation>Vyberte ulice nebo skupiny.</translation>
        </message>
        <message>
            <source>Quiet hours: it goes out %1, or at once as an emergency.</source>
            <translation>Doba klidu: odejde %1, nebo hned jako mimořádná.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) in all; the channel&apos;s settings do not say a price.</source>
            <translation>
                <numerusform>Celkem %n část; cena není v nastavení kanálu.</numerusform>
                <numerusform>Celkem %n části; cena není v nastavení kanálu.</numerusform>
                <numerusform>Celkem %n částí; cena není v nastavení kanálu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) in all: %1</source>
            <translation>
                <numerusform>Celkem %n část: %1</numerusform>
                <numerusform>Celkem %n části: %1</numerusform>
                <numerusform>Celkem %n částí: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The gateway answers; there is %1 of credit.</source>
            <translation>Brána odpovídá; kredit je %1.</translation>
        </message>
        <message>
            <source>It would cost %1; there is %2 of credit.</source>
            <translation>Stálo by to %1; kredit je %2.</translation>
        </message>
        <message>
            <source>The gateway does not take: %1</source>
            <translation>Brána nepřijme: %1</translation>
        </message>
        <message>
            <source>The message will wake people up. Is it about a danger that cannot wait until the morning?</source>
            <translation>Zpráva lidi vzbudí. Jde o nebezpečí, které nemůže počkat do rána?</translation>
        </message>
        <message>
            <source>Yes, it is an emergency</source>
            <translation>Ano, je to mimořádná událost</translation>
        </message>
        <message>
            <source>It costs %1.</source>
            <translation>Stojí to %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n people get the SMS even in their sleep.</source>
            <translation>
                <numerusform>SMS dostane %n člověk, i když spí.</numerusform>
                <numerusform>SMS dostanou %n lidé, i když spí.</numerusform>
                <numerusform>SMS dostane %n lidí, i když spí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people get the SMS.</source>
            <translation>
                <numerusform>SMS dostane %n člověk.</numerusform>
                <numerusform>SMS dostanou %n lidé.</numerusform>
                <numerusform>SMS dostane %n lidí.</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes out: %1.</source>
            <translation>Odejde: %1.</translation>
        </message>
        <message>
            <source>Send it</source>
            <translation>Odeslat</translation>
        </message>
        <message>
            <source>The SMS is written down and goes out in a minute.</source>
            <translation>SMS je zapsaná a za minutu odejde.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Vzít zpět</translation>
        </message>
        <message>
            <source>Correction: %1</source>
            <translation>Oprava: %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>The correction goes exactly to those who got the first message.</source>
            <translation>Oprava půjde přesně těm, kdo dostali první zprávu.</translation>
        </message>
        <message>
            <source>Not a correction</source>
            <translation>Není to oprava</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsMessageList</name>
        <message>
            <source>sent %1 of %2</source>
            <translation>odesláno %1 z %2</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>doručeno %1</translation>
        </message>
        <message>
            <source>not delivered %1</source>
            <translation>nedoručeno %1</translation>
        </message>
        <message>
            <source>waiting %1</source>
            <translation>čeká %1</translation>
        </message>
        <message>
            <source>uncertain %1</source>
            <translation>nejistých %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <translation>nezdařilo se %1</translation>
        </message>
        <message>
            <source>not to be sent %1</source>
            <translation>neposílá se %1</translation>
        </message>
        <message>
            <source>Short messages on their way</source>
            <translation>Odesílání SMS</translation>
        </message>
        <message>
            <source>Sent from this post</source>
            <translation>Odesláno z tohoto příspěvku</translation>
        </message>
        <message>
            <source>%1 · correction</source>
            <translation>%1 · oprava</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message>
            <source>Take back the rest</source>
            <translation>Zbytek vzít zpět</translation>
        </message>
        <message>
            <source>The post was changed: send a correction</source>
            <translation>Příspěvek se změnil: poslat opravu</translation>
        </message>
        <message>
            <source>%1 (%2) may have it or not</source>
            <translation>%1 (%2) ji má, nebo nemá</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>Má ji</translation>
        </message>
        <message>
            <source>%1 has it</source>
            <translation>%1 ji má</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Poslat znovu</translation>
        </message>
        <message>
            <source>Send it to %1 again</source>
            <translation>Poslat znovu: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) taken back.</source>
            <translation>
                <numerusform>%n zpráva vzata zpět.</numerusform>
                <numerusform>%n zprávy vzaty zpět.</numerusform>
                <numerusform>%n zpráv vzato zpět.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent from this announcement</source>
            <translation>Odesláno z tohoto hlášení</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Přepsat</translation>
        </message>
        <message>
            <source>The announcement was changed: send a correction</source>
            <translation>Hlášení se změnilo: poslat opravu</translation>
        </message>
        <message>
            <source>Send a correction</source>
            <translation>Poslat opravu</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>Použít toto znění</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Nechat, jak bylo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsCard</name>
        <message>
            <source>SMS to phones</source>
            <translation>SMS na telefony</translation>
        </message>
        <message>
            <source>Prepare an SMS…</source>
            <translation>Připravit SMS…</translation>
        </message>
        <message>
            <source>sent %1 of %2, delivered %3</source>
            <translation>odesláno %1 z %2, doručeno %3</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::EventCard</name>
        <message>
            <source>It is about an event</source>
            <translation>Jde o událost</translation>
        </message>
        <message>
            <source>Its time and place then are in the town&apos;s open data, where calendars of events read them.</source>
            <translation>Její čas a místo pak budou v otevřených datech města, odkud je čtou kalendáře akcí.</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Začíná</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Končí</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Místo</translation>
        </message>
        <message>
            <source>Place of the event</source>
            <translation>Místo konání</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Vstupné</translation>
        </message>
        <message>
            <source>Admission to the event</source>
            <translation>Vstupné na akci</translation>
        </message>
        <message>
            <source>80 Kč, free …</source>
            <translation>80 Kč, zdarma…</translation>
        </message>
        <message>
            <source>It would end before it begins.</source>
            <translation>Skončila by dřív, než začne.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WarningCards</name>
        <message>
            <source>Taken back: %1</source>
            <translation>Odvoláno: %1</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Otevřít příspěvek</translation>
        </message>
        <message>
            <source>Make a draft of it</source>
            <translation>Připravit koncept</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Odložit</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Hledají se návrhy…</translation>
        </message>
        <message>
            <source>Leave it here</source>
            <translation>Tady nechat</translation>
        </message>
        <message>
            <source>Leave it everywhere</source>
            <translation>Nechat všude</translation>
        </message>
        <message>
            <source>Add to the newsroom's dictionary</source>
            <translation>Přidat do slovníku redakce</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Žádné návrhy</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FindBar</name>
        <message>
            <source>Find in the text</source>
            <translation>Najít v textu</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Předchozí nález</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Další nález</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Nahradit za</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Nahradit</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Nahradit vše</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Velikost písmen</translation>
        </message>
        <message>
            <source>Match accents</source>
            <translation>Háčky a čárky</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Celá slova</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nenalezeno</translation>
        </message>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n nález</numerusform>
                <numerusform>%n nálezy</numerusform>
                <numerusform>%n nálezů</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>nahrazen %n</numerusform>
                <numerusform>nahrazeny %n</numerusform>
                <numerusform>nahrazeno %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::HintsPanel</name>
        <message numerus="yes">
            <source>A sentence of %n words: “%1” Could it be two?</source>
            <translation>
                <numerusform>Věta má %n slovo: „%1“ Nešly by z ní udělat dvě?</numerusform>
                <numerusform>Věta má %n slova: „%1“ Nešly by z ní udělat dvě?</numerusform>
                <numerusform>Věta má %n slov: „%1“ Nešly by z ní udělat dvě?</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” sounds official</source>
            <translation>„%1“ zní úředně</translation>
        </message>
        <message>
            <source>“%1” – plainer: %2</source>
            <translation>„%1“ – srozumitelněji: %2</translation>
        </message>
        <message>
            <source>Passives in a row: “%1”. Who does it?</source>
            <translation>Trpný rod za sebou: „%1“. Kdo to dělá?</translation>
        </message>
        <message>
            <source>The text does not say when.</source>
            <translation>V textu není, kdy to bude.</translation>
        </message>
        <message>
            <source>The text does not say where.</source>
            <translation>V textu není, kde to bude.</translation>
        </message>
        <message>
            <source>Hints for plain wording</source>
            <translation>Rady ke srozumitelnosti</translation>
        </message>
        <message>
            <source>plain wording</source>
            <translation>srozumitelnost</translation>
        </message>
        <message>
            <source>no dictionary</source>
            <translation>chybí slovník</translation>
        </message>
        <message numerus="yes">
            <source>%n unknown words</source>
            <translation>
                <numerusform>%n neznámé slovo</numerusform>
                <numerusform>%n neznámá slova</numerusform>
                <numerusform>%n neznámých slov</numerusform>
            </translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>pravopis</translation>
        </message>
        <message>
            <source>Go through the unknown words (F7)</source>
            <translation>Projít neznámá slova (F7)</translation>
        </message>
        <message>
            <source>Without hints</source>
            <translation>Vypnout rady</translation>
        </message>
        <message numerus="yes">
            <source>%n hints</source>
            <translation>
                <numerusform>%n rada</numerusform>
                <numerusform>%n rady</numerusform>
                <numerusform>%n rad</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RichTextEdit</name>
        <message>
            <source>Table</source>
            <translation>Tabulka</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Řádek nad</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Řádek pod</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Sloupec před</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>Sloupec za</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Odstranit řádek</translation>
        </message>
        <message>
            <source>Remove the column</source>
            <translation>Odstranit sloupec</translation>
        </message>
        <message>
            <source>Remove the table</source>
            <translation>Odstranit tabulku</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Řádek záhlaví</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SpellingBar</name>
        <message>
            <source>The dictionary on this computer cannot be read.</source>
            <translation>Slovník v tomto počítači se nedá přečíst.</translation>
        </message>
        <message>
            <source>Czech is not checked: install the package hunspell-cs.</source>
            <translation>Čeština se nekontroluje: nainstalujte balíček hunspell-cs.</translation>
        </message>
        <message>
            <source>English is not checked: install the package hunspell-en-us.</source>
            <translation>Angličtina se nekontroluje: nainstalujte balíček hunspell-en-us.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nechat</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Všude</translation>
        </message>
        <message>
            <source>Leave this word everywhere</source>
            <translation>Nechat toto slovo všude</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Do slovníku</translation>
        </message>
        <message>
            <source>The whole newsroom shares the dictionary</source>
            <translation>Slovník má společný celá redakce</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Další</translation>
        </message>
        <message>
            <source>Next word (F7)</source>
            <translation>Další slovo (F7)</translation>
        </message>
        <message>
            <source>Is “%1” right?</source>
            <translation>Je „%1“ správně?</translation>
        </message>
        <message>
            <source>No unknown words.</source>
            <translation>Žádná neznámá slova.</translation>
        </message>
        <message>
            <source>Replace by “%1”</source>
            <translation>Nahradit za „%1“</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::TemplatePanel</name>
        <message>
            <source>title</source>
            <translation>titulek</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>perex</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>the field %1 has no end</source>
            <translation>pole %1 nemá konec</translation>
        </message>
        <message>
            <source>the field %1 has no name</source>
            <translation>pole %1 nemá název</translation>
        </message>
        <message>
            <source>there is no field %1</source>
            <translation>pole %1 neexistuje</translation>
        </message>
        <message>
            <source>there is no field %1; is {%2} meant?</source>
            <translation>pole %1 neexistuje; nemělo to být {%2}?</translation>
        </message>
        <message>
            <source>%1, line %2, character %3: %4</source>
            <translation>%1, řádek %2, znak %3: %4</translation>
        </message>
        <message>
            <source>Template or building block…</source>
            <translation>Šablona nebo stavební blok…</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Najít šablonu</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Keep this text…</source>
            <translation>Uložit tento text…</translation>
        </message>
        <message>
            <source>Keep what is in the editor as a template for the whole newsroom</source>
            <translation>Uložit, co je v editoru, jako šablonu pro celou redakci</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Šablony</translation>
        </message>
        <message>
            <source>No templates yet. Keep a text of your own as one, or begin with those for road closures, power cuts, events and elections.</source>
            <translation>Zatím tu žádné šablony nejsou. Uložte jako šablonu vlastní text, nebo začněte těmi pro uzavírky, odstávky, akce a volby.</translation>
        </message>
        <message>
            <source>Add the usual templates</source>
            <translation>Přidat obvyklé šablony</translation>
        </message>
        <message>
            <source>What the template is called</source>
            <translation>Jak se má šablona jmenovat</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Vložit</translation>
        </message>
        <message>
            <source>%1 – building block</source>
            <translation>%1 – stavební blok</translation>
        </message>
        <message>
            <source>A field of this template is broken; it comes into the text as it is written.</source>
            <translation>Některé pole této šablony je rozbité; v textu zůstane, jak je napsané.</translation>
        </message>
        <message>
            <source>Kept as the template “%1”.</source>
            <translation>Uloženo jako šablona „%1“.</translation>
        </message>
        <message>
            <source>The template “%1” is deleted.</source>
            <translation>Šablona „%1“ je smazaná.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::TypographyPanel</name>
        <message numerus="yes">
            <source>%n quotes</source>
            <translation>
                <numerusform>%n uvozovka</numerusform>
                <numerusform>%n uvozovky</numerusform>
                <numerusform>%n uvozovek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unbreakable spaces</source>
            <translation>
                <numerusform>%n pevná mezera</numerusform>
                <numerusform>%n pevné mezery</numerusform>
                <numerusform>%n pevných mezer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dashes</source>
            <translation>
                <numerusform>%n pomlčka</numerusform>
                <numerusform>%n pomlčky</numerusform>
                <numerusform>%n pomlček</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ellipses</source>
            <translation>
                <numerusform>%n výpustka</numerusform>
                <numerusform>%n výpustky</numerusform>
                <numerusform>%n výpustek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates</source>
            <translation>
                <numerusform>%n datum</numerusform>
                <numerusform>%n data</numerusform>
                <numerusform>%n dat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n čas</numerusform>
                <numerusform>%n časy</numerusform>
                <numerusform>%n časů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signs</source>
            <translation>
                <numerusform>%n znaménko</numerusform>
                <numerusform>%n znaménka</numerusform>
                <numerusform>%n znamének</numerusform>
            </translation>
        </message>
        <message>
            <source>Change all</source>
            <translation>Upravit vše</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Co by se změnilo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>The typography is right.</source>
            <translation>Typografie je v pořádku.</translation>
        </message>
        <message>
            <source>To be put right: %1.</source>
            <translation>K úpravě: %1.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ApprovalBar</name>
        <message>
            <source>Hand over for approval</source>
            <translation>Předat ke schválení</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Schválit</translation>
        </message>
        <message>
            <source>Return with remarks…</source>
            <translation>Vrátit s připomínkami…</translation>
        </message>
        <message>
            <source>Publish urgently…</source>
            <translation>Naléhavě zveřejnit…</translation>
        </message>
        <message>
            <source>Withdraw the approval…</source>
            <translation>Odvolat schválení…</translation>
        </message>
        <message>
            <source>It goes out once somebody has approved it.</source>
            <translation>Vyjde, až ho někdo schválí.</translation>
        </message>
        <message>
            <source>Remarks (%1)</source>
            <translation>Připomínky (%1)</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Připomínky</translation>
        </message>
        <message>
            <source>As the deputy of %1. A change of the text voids it.</source>
            <translation>V zastoupení: %1. Změna textu schválení zruší.</translation>
        </message>
        <message>
            <source>Say that this text may go out as it is. A change of the text voids it.</source>
            <translation>Řekněte, že text smí vyjít tak, jak je. Změna textu schválení zruší.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Handed over for approval.</source>
            <translation>Předáno ke schválení.</translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Schváleno.</translation>
        </message>
        <message>
            <source>Returned to the author.</source>
            <translation>Vráceno autorovi.</translation>
        </message>
        <message>
            <source>It goes out without approval; the approvers are told.</source>
            <translation>Vyjde bez schválení; schvalovatelé se to dozvědí.</translation>
        </message>
        <message>
            <source>The approval is withdrawn; what was handed over is taken back.</source>
            <translation>Schválení je odvoláno; co bylo předáno, bere se zpět.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ApprovalSection</name>
        <message>
            <source>Before citizens see a post</source>
            <translation>Než příspěvek uvidí občané</translation>
        </message>
        <message>
            <source>Nothing goes out unapproved</source>
            <translation>Nic nevyjde bez schválení</translation>
        </message>
        <message>
            <source>Nobody approves what they wrote or handed over</source>
            <translation>Nikdo neschvaluje, co sám napsal nebo předal</translation>
        </message>
        <message>
            <source>What is urgent may go out without approval, with a reason</source>
            <translation>Co spěchá, smí vyjít bez schválení, s uvedením důvodu</translation>
        </message>
        <message>
            <source>While you are away</source>
            <translation>Když jste pryč</translation>
        </message>
        <message>
            <source>Your deputy approves for you in that time, and every such approval says so.</source>
            <translation>Zástupce v té době schvaluje za vás a u každého takového schválení je to napsáno.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Name of the deputy</source>
            <translation>Jméno zástupce</translation>
        </message>
        <message>
            <source>Their account on the shared server</source>
            <translation>Jeho účet na společném serveru</translation>
        </message>
        <message>
            <source>Name the deputy</source>
            <translation>Určit zástupce</translation>
        </message>
        <message>
            <source>It holds for the whole newsroom.</source>
            <translation>Platí pro celou redakci.</translation>
        </message>
        <message>
            <source>It holds for the whole newsroom. Only an approver changes it.</source>
            <translation>Platí pro celou redakci. Změnit to může jen schvalovatel.</translation>
        </message>
        <message>
            <source>%1 stands in for %2, %3 to %4.</source>
            <translation>%1 zastupuje: %2, od %3 do %4.</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Ukončit</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
        <message>
            <source>The deputy&apos;s time has ended.</source>
            <translation>Zastupování skončilo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::Guide</name>
        <message>
            <source>Leave the guide</source>
            <translation>Opustit průvodce</translation>
        </message>
        <message>
            <source>Close the guide</source>
            <translation>Zavřít průvodce</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Krok %1 ze %2</translation>
        </message>
        <message>
            <source>Say where your citizens read you: a website, or a folder for trying things out.</source>
            <translation>Řekněte, kde vás občané čtou: na webu, nebo zatím ve složce na zkoušku.</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Přidat kanál</translation>
        </message>
        <message>
            <source>Write your first post: a title and a sentence are enough.</source>
            <translation>Napište první příspěvek: stačí titulek a jedna věta.</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nový příspěvek</translation>
        </message>
        <message>
            <source>Tick the website on the right and press Ctrl+Enter: the post goes out at once.</source>
            <translation>Vpravo zaškrtněte web a stiskněte Ctrl+Enter: příspěvek hned vyjde.</translation>
        </message>
        <message>
            <source>Show the post</source>
            <translation>Ukázat příspěvek</translation>
        </message>
        <message>
            <source>It is on its way. In a moment you see it as your citizens do.</source>
            <translation>Je na cestě. Za chvíli ho uvidíte očima občanů.</translation>
        </message>
        <message>
            <source>It is out, and was read back with a citizen's eyes. That is all there is to it.</source>
            <translation>Je venku, ověřeno očima občana. A to je celé.</translation>
        </message>
        <message>
            <source>See it live</source>
            <translation>Podívat se</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RemarksPanel</name>
        <message>
            <source>Remarks</source>
            <translation>Připomínky</translation>
        </message>
        <message>
            <source>Close the remarks</source>
            <translation>Zavřít připomínky</translation>
        </message>
        <message>
            <source>A new remark</source>
            <translation>Nová připomínka</translation>
        </message>
        <message>
            <source>Add the remark</source>
            <translation>Přidat připomínku</translation>
        </message>
        <message>
            <source>What is the author to change?</source>
            <translation>Co má autor změnit?</translation>
        </message>
        <message>
            <source>Return with remarks</source>
            <translation>Vrátit s připomínkami</translation>
        </message>
        <message>
            <source>Why can it not wait for approval?</source>
            <translation>Proč to nepočká na schválení?</translation>
        </message>
        <message>
            <source>Publish without approval</source>
            <translation>Zveřejnit bez schválení</translation>
        </message>
        <message>
            <source>Why is it not to go out?</source>
            <translation>Proč to nemá vyjít?</translation>
        </message>
        <message>
            <source>Withdraw the approval</source>
            <translation>Odvolat schválení</translation>
        </message>
        <message>
            <source>About the whole text. Select words in the text to point at them.</source>
            <translation>K celému textu. Označte slova v textu a připomínka se k nim přichytí.</translation>
        </message>
        <message>
            <source>About “%1”</source>
            <translation>K místu „%1“</translation>
        </message>
        <message>
            <source>Nobody has remarked on this text yet.</source>
            <translation>K tomuto textu zatím nikdo nic nepřipomněl.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Show the place</source>
            <translation>Ukázat místo</translation>
        </message>
        <message>
            <source>Show the place of “%1”</source>
            <translation>Ukázat místo připomínky „%1“</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Znovu otevřít</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>Dealt with: %1, %2</source>
            <translation>Vyřízeno: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ReportPanel</name>
        <message>
            <source>Text about this problem for IT</source>
            <translation>Text o tomto problému pro správce</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Zkopírovat</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Uložit…</translation>
        </message>
        <message>
            <source>Mail to IT</source>
            <translation>Poslat správci</translation>
        </message>
        <message>
            <source>Save the text about this problem</source>
            <translation>Uložit text o tomto problému</translation>
        </message>
        <message>
            <source>Bubeník: a problem</source>
            <translation>Bubeník: problém</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::StartCard</name>
        <message>
            <source>Start with the computer and stay in the system's tray</source>
            <translation>Spouštět s počítačem a nechat v liště</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Spouštění</translation>
        </message>
        <message>
            <source>Bubeník then sends what is due although its window is closed. The menu of its icon ends it.</source>
            <translation>Bubeník pak odesílá, co má vyjít, i když je jeho okno zavřené. Ukončíte ho z nabídky jeho ikony.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::Tray</name>
        <message>
            <source>Open Bubeník</source>
            <translation>Otevřít Bubeník</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nový příspěvek</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ukončit</translation>
        </message>
        <message>
            <source>Bubeník goes on working</source>
            <translation>Bubeník pracuje dál</translation>
        </message>
        <message>
            <source>Its window is closed, its icon stays here and sends what is due. The icon's menu ends it.</source>
            <translation>Okno je zavřené, ikona zůstává tady a odesílá, co má vyjít. Ukončíte ho z nabídky ikony.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FindBox</name>
        <message>
            <source>Find anything</source>
            <translation>Najít cokoli</translation>
        </message>
        <message>
            <source>Post, contact, page, action…</source>
            <translation>Příspěvek, kontakt, stránka, akce…</translation>
        </message>
        <message>
            <source>What is found stands below; the arrows walk through it, Enter opens it.</source>
            <translation>Nalezené je pod polem; procházejte šipkami, Enter otevře.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Nalezeno</translation>
        </message>
        <message>
            <source>Nothing found. Beginnings of words are enough; accents and endings do not matter.</source>
            <translation>Nic se nenašlo. Stačí začátky slov; na háčcích, čárkách a koncovkách nezáleží.</translation>
        </message>
        <message>
            <source>What was opened and changed last, and everything the window can do</source>
            <translation>Naposledy otevřené a změněné a vše, co program umí</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n výsledek</numerusform>
                <numerusform>%n výsledky</numerusform>
                <numerusform>%n výsledků</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FindDocuments</name>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
        <message>
            <source>post</source>
            <translation>příspěvek</translation>
        </message>
        <message>
            <source>announcement</source>
            <translation>hlášení</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>setkání</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>kontakt</translation>
        </message>
        <message>
            <source>group</source>
            <translation>skupina</translation>
        </message>
        <message>
            <source>delivery</source>
            <translation>odeslání</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>návštěva</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanál</translation>
        </message>
        <message>
            <source>open day</source>
            <translation>otevřené dveře</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SavedFilterMenu</name>
        <message>
            <source>Saved filters</source>
            <translation>Uložené filtry</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Název filtru</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Uložit filtr</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Uložit tento filtr…</translation>
        </message>
        <message>
            <source>Filter the list first, then save it here</source>
            <translation>Nejprve seznam zúžte, potom tady filtr uložíte</translation>
        </message>
        <message>
            <source>Rename “%1”…</source>
            <translation>Přejmenovat „%1“…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Odebrat „%1“</translation>
        </message>
        <message>
            <source>The filter “%1” is saved; Ctrl+K finds it too.</source>
            <translation>Filtr „%1“ je uložen; najde ho i Ctrl+K.</translation>
        </message>
        <message>
            <source>The filter “%1” is removed.</source>
            <translation>Filtr „%1“ je odebrán.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>WindowCommand</name>
        <message>
            <source>action</source>
            <translation>akce</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtr</translation>
        </message>
        <message>
            <source>page</source>
            <translation>stránka</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>nastavení</translation>
        </message>
        <message>
            <source>help</source>
            <translation>nápověda</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nový příspěvek</translation>
        </message>
        <message>
            <source>Search in posts</source>
            <translation>Hledat v příspěvcích</translation>
        </message>
        <message>
            <source>Comments that wait for an answer</source>
            <translation>Komentáře, které čekají na odpověď</translation>
        </message>
        <message>
            <source>Facebook citizens feedback</source>
            <translation>Facebook občané ohlas</translation>
        </message>
        <message>
            <source>How posts fare</source>
            <translation>Ohlas příspěvků u občanů</translation>
        </message>
        <message>
            <source>reach figures months</source>
            <translation>dosah čísla měsíce</translation>
        </message>
        <message>
            <source>Versions of the open post</source>
            <translation>Verze otevřeného příspěvku</translation>
        </message>
        <message>
            <source>No saved post is open.</source>
            <translation>Není otevřený žádný uložený příspěvek.</translation>
        </message>
        <message>
            <source>Comments below the open post</source>
            <translation>Komentáře pod otevřeným příspěvkem</translation>
        </message>
        <message>
            <source>No post with comments is open.</source>
            <translation>Není otevřený žádný příspěvek s komentáři.</translation>
        </message>
        <message>
            <source>Save the calendar as PDF or print it</source>
            <translation>Uložit kalendář jako PDF nebo vytisknout</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>Nové hlášení</translation>
        </message>
        <message>
            <source>Record the open announcement</source>
            <translation>Nahrát otevřené hlášení</translation>
        </message>
        <message>
            <source>microphone read</source>
            <translation>mikrofon číst</translation>
        </message>
        <message>
            <source>No announcement is open.</source>
            <translation>Není otevřené žádné hlášení.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nové setkání</translation>
        </message>
        <message>
            <source>Fetch replies to invitations</source>
            <translation>Stáhnout odpovědi na pozvánky</translation>
        </message>
        <message>
            <source>No meeting with invitations is open.</source>
            <translation>Není otevřené žádné setkání s pozvánkami.</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nový kontakt</translation>
        </message>
        <message>
            <source>Import contacts from a file</source>
            <translation>Převzít kontakty ze souboru</translation>
        </message>
        <message>
            <source>Contacts that may be the same</source>
            <translation>Kontakty, které jsou možná stejné</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>duplicity</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>Nová návštěva</translation>
        </message>
        <message>
            <source>Show the waiting room</source>
            <translation>Ukázat čekárnu</translation>
        </message>
        <message>
            <source>The visits are not open.</source>
            <translation>Návštěvy nejsou otevřené.</translation>
        </message>
        <message>
            <source>Paper list of the visits</source>
            <translation>Papírový seznam návštěv</translation>
        </message>
        <message>
            <source>Find a delivery</source>
            <translation>Najít odeslání</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Přidat kanál</translation>
        </message>
        <message>
            <source>website Facebook mail</source>
            <translation>web Facebook pošta</translation>
        </message>
        <message>
            <source>server connect colleagues</source>
            <translation>server připojit kolegové</translation>
        </message>
        <message>
            <source>language dark light theme notifications</source>
            <translation>jazyk tmavý světlý vzhled oznámení</translation>
        </message>
        <message>
            <source>restore</source>
            <translation>obnovit</translation>
        </message>
        <message>
            <source>version licence</source>
            <translation>verze licence</translation>
        </message>
        <message>
            <source>Synchronise with the others now</source>
            <translation>Sladit teď s ostatními</translation>
        </message>
        <message>
            <source>No shared newsroom is set up.</source>
            <translation>Společná redakce není nastavená.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Nápověda</translation>
        </message>
        <message>
            <source>keyboard pages</source>
            <translation>klávesnice stránky</translation>
        </message>
        <message>
            <source>approve deputy four eyes</source>
            <translation>schválit zástup čtyři oči</translation>
        </message>
        <message>
            <source>questions mayor seconds</source>
            <translation>dotazy starosta sekundy</translation>
        </message>
        <message>
            <source>weather CAP institute</source>
            <translation>počasí výstrahy CAP ČHMÚ</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::UncertainSms</name>
        <message numerus="yes">
            <source>Of %n SMS nobody knows whether they got there</source>
            <translation>
                <numerusform>U %n SMS není jisté, zda došla</numerusform>
                <numerusform>U %n SMS není jisté, zda došly</numerusform>
                <numerusform>U %n SMS není jisté, zda došly</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Rozhodnout</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FigureTable</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>a day in a table</comment>
            <translation>d. M. yyyy</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChatSection</name>
        <message>
            <source>Questions of citizens</source>
            <translation>Dotazy občanů</translation>
        </message>
        <message>
            <source>While a chat is open, this computer asks the Page for new comments again and again. The longer the pause, the later a question is seen; Facebook limits how often it may be asked.</source>
            <translation>Dokud je chat otevřený, tento počítač se stránky stále znovu ptá na nové komentáře. Čím delší pauza, tím později dotaz uvidíte; jak často se smí ptát, omezuje Facebook.</translation>
        </message>
        <message>
            <source>Ask every</source>
            <translation>Ptát se každých</translation>
        </message>
        <message>
            <source>Seconds between two looks for questions</source>
            <translation>Kolik sekund od jednoho hledání dotazů k dalšímu</translation>
        </message>
        <message>
            <source>seconds</source>
            <extracomment>after a number of seconds</extracomment>
            <translation>sekund</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CropFrame</name>
        <message>
            <source>Frame of what is shown</source>
            <translation>Rám toho, co je vidět</translation>
        </message>
        <message>
            <source>%1 × %2 pixels, %3 from the left and %4 from above. Arrows move the frame, with Shift they change its size.</source>
            <translation>%1 × %2 bodů, %3 zleva a %4 shora. Šipky rám posouvají, se Shiftem mění jeho velikost.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CropPage</name>
        <message>
            <source>Back to the text</source>
            <translation>Zpět k textu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zpět o krok</translation>
        </message>
        <message>
            <source>For which channels</source>
            <translation>Pro které kanály</translation>
        </message>
        <message>
            <source>Shape of the frame</source>
            <translation>Tvar rámu</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Původní tvar</translation>
        </message>
        <message>
            <source>The shape of the picture itself</source>
            <translation>Poměr stran samotného obrázku</translation>
        </message>
        <message>
            <source>Web 16:9</source>
            <translation>Web 16 : 9</translation>
        </message>
        <message>
            <source>The lead picture of an article</source>
            <translation>Úvodní obrázek článku</translation>
        </message>
        <message>
            <source>Facebook 1.91:1</source>
            <translation>Facebook 1,91 : 1</translation>
        </message>
        <message>
            <source>A wide picture in a post</source>
            <translation>Obrázek na šířku v příspěvku</translation>
        </message>
        <message>
            <source>Facebook 4:5</source>
            <translation>Facebook 4 : 5</translation>
        </message>
        <message>
            <source>A tall picture, large on phones</source>
            <translation>Obrázek na výšku, na telefonu velký</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Čtverec</translation>
        </message>
        <message>
            <source>As wide as tall</source>
            <translation>Stejně široký jako vysoký</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Volný tvar</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Jakýkoli poměr stran</translation>
        </message>
        <message>
            <source>As for all channels</source>
            <translation>Jako pro všechny kanály</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Celý obrázek</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <translation>Ořez: %1</translation>
        </message>
        <message>
            <source>The picture is coming from the server…</source>
            <translation>Obrázek se stahuje ze serveru…</translation>
        </message>
        <message>
            <source>The picture comes when the server can be reached again.</source>
            <translation>Obrázek přijde, až bude server zase dostupný.</translation>
        </message>
        <message>
            <source>This picture is missing or cannot be read.</source>
            <translation>Tento obrázek chybí, nebo ho nelze přečíst.</translation>
        </message>
        <message>
            <source>For all channels</source>
            <translation>Pro všechny kanály</translation>
        </message>
        <message>
            <source>The same as for all channels. What you change here holds for %1 only.</source>
            <translation>Stejné jako pro všechny kanály. Co tu změníte, bude platit jen pro kanál %1.</translation>
        </message>
        <message>
            <source>The whole picture, %1 pixels</source>
            <translation>Celý obrázek, %1 bodů</translation>
        </message>
        <message>
            <source>%1 of %2 pixels</source>
            <translation>%1 z %2 bodů</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PictureHints</name>
        <message>
            <source>%1 recommends pictures at least %2 pixels wide; this part has %3.</source>
            <translation>%1 doporučuje obrázky široké aspoň %2 bodů; tento výřez má %3.</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::OpenDataLine</name>
        <message>
            <source>Upload the data now</source>
            <translation>Nahrát data hned</translation>
        </message>
        <message>
            <source>Upload the open data of “%1” now</source>
            <translation>Nahrát otevřená data kanálu „%1“ hned</translation>
        </message>
        <message>
            <source>Open data: %1, uploaded %2</source>
            <translation>Otevřená data: %1, nahrána %2</translation>
        </message>
        <message>
            <source>also as files</source>
            <translation>také jako soubory</translation>
        </message>
        <message>
            <source>Open data: not on the website yet.</source>
            <translation>Otevřená data: na webu zatím nejsou.</translation>
        </message>
        <message>
            <source>The open data were up to date</source>
            <translation>Otevřená data byla aktuální</translation>
        </message>
        <message>
            <source>The open data are on the website</source>
            <translation>Otevřená data jsou na webu</translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WarningsSection</name>
        <message>
            <source>Watch for warnings</source>
            <translation>Sledovat výstrahy</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Podívat se hned</translation>
        </message>
        <message>
            <source>Kadaň, Chomutov</source>
            <translation>Kadaň, Chomutov</translation>
        </message>
        <message>
            <source>Bubeník reads the warnings of the weather institute (CAP) and offers those that concern you as drafts on the overview. None is ever sent by itself.</source>
            <translation>Bubeník čte výstrahy meteorologického ústavu (CAP) a ty, které se vás týkají, nabízí na Přehledu jako koncepty. Sám žádnou nikdy neodešle.</translation>
        </message>
        <message>
            <source>Address of the warnings</source>
            <translation>Adresa výstrah</translation>
        </message>
        <message>
            <source>Places, separated by commas; none: the whole country</source>
            <translation>Místa oddělená čárkami; žádné: celá republika</translation>
        </message>
        <message>
            <source>Minutes between looks</source>
            <translation>Po kolika minutách</translation>
        </message>
        <message>
            <source>No warning waits for you.</source>
            <translation>Žádná výstraha na vás nečeká.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Uloženo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Čte se…</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s) on the overview wait for you.</source>
            <translation>
                <numerusform>Na Přehledu na vás čeká %n výstraha.</numerusform>
                <numerusform>Na Přehledu na vás čekají %n výstrahy.</numerusform>
                <numerusform>Na Přehledu na vás čeká %n výstrah.</numerusform>
            </translation>
        </message>
    </context>
</TS>
