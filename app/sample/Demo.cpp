#include "sample/DemoPictures.h"
#include "sample/Sample.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// In texts {picture} stands for the picture, {monday} … for days to come.
struct DemoText {
    QString title;
    QString lead;
    QString body;
    QString category;
    int daysAgo = 0;
    Millis timeOfDay { 0 }; // UTC: working hours in Bohemia
    QByteArray (*picture)() = nullptr;
    QString fileName;
    QString alt;
};

DemoText roadWorks()
{
    return { .title = u"Uzavírka Petlérské ulice od {monday}"_s,
        .lead = u"Od {monday} se opravuje vodovod v Petlérské ulici. Neprojede se mezi poštou a křižovatkou"
                " s Chomutovskou, pěší projdou."_s,
        .body = u"Práce začnou v 7:00 a mají skončit v {friday}. Autobusy jezdí objížďkou, zastávka"
                " *Petlérská, pošta* se přesouvá o 150 metrů směrem k nádraží.\n\n"
                "{picture}\n\n"
                "## Kudy objíždět\n\n"
                "- ze směru od Kadaně ulicí Petra Bezruče a Lesní,\n"
                "- ze směru od Karlových Varů po silnici I/13,\n"
                "- na kole po cyklostezce podél Ohře.\n\n"
                "## Co dál platí\n\n"
                "Obchody zůstávají otevřené a zásobují se do 9:00. Popelnice se v pátek vyvážejí jako obvykle, jen je"
                " prosím přistavte na roh Lesní ulice. Na vodu dohlédne cisterna u školy.\n\n"
                "**Na otázky odpovídá** Jana Nováková, odbor místního rozvoje, telefon 474 359 601.\n"_s,
        .category = u"Doprava"_s,
        .daysAgo = 1,
        .timeOfDay = 13h + 35min,
        .picture = demopictures::detourMap,
        .fileName = u"objizdka-petlerska.png"_s,
        .alt = u"Plánek: Petlérská ulice je uprostřed uzavřena, objížďka vede souběžnou ulicí jižně od ní."_s };
}

DemoText advent()
{
    return { .title = u"Advent na zámku: rozsvítíme strom a zahraje Klášterečanka"_s,
        .lead = u"V neděli v 17:00 se na nádvoří zámku rozsvítí vánoční strom. Vstup je volný, teplý punč zajistí"
                " dobrovolní hasiči."_s,
        .body = u"První adventní neděle patří na zámku tradičně celému městu. Přijďte i s dětmi: na dílnách v sala"
                " terreně si každé vyrobí ozdobu, která bude na stromě viset až do Tří králů.\n\n"
                "{picture}\n\n"
                "## Program\n\n"
                "1. 15:00 dílny pro děti v sala terreně\n"
                "2. 16:30 pěvecký sbor základní umělecké školy\n"
                "3. 17:00 rozsvícení stromu\n"
                "4. 17:15 dechová hudba Klášterečanka\n\n"
                "Parkujte prosím u zimního stadionu, náměstí bude od 14:00 jen pro pěší. Kdo přijede vlakem, dojde na"
                " zámek za deset minut.\n"_s,
        .category = u"Kultura"_s,
        .daysAgo = 2,
        .timeOfDay = 9h + 45min,
        .picture = demopictures::castleAtDusk,
        .fileName = u"zamek-advent.jpg"_s,
        .alt = u"Zámek se třemi věžemi za soumraku, v oknech se svítí."_s };
}

DemoText powerCut()
{
    return { .title = u"Odstávka elektřiny v Lesní a ulici Petra Bezruče"_s,
        .lead = u"V {tuesday} od 8:00 do 13:00 nepůjde elektřina v Lesní ulici a v ulici Petra Bezruče."_s,
        .body = u"Odstávku ohlásila společnost ČEZ Distribuce kvůli výměně trafostanice. Týká se domů:\n\n"
                "- **Lesní** č. p. 12 až 38,\n"
                "- **Petra Bezruče** celá,\n"
                "- garáže za tratí.\n\n"
                "Výtahy nebudou v provozu. Kdo doma používá přístroj závislý na elektřině a potřebuje pomoc, ať zavolá"
                " odboru sociálních věcí na 474 359 655, ještě dnes.\n"_s,
        .category = u"Odstávky"_s,
        .daysAgo = 1,
        .timeOfDay = 7h + 10min,
        .fileName = {},
        .alt = {} };
}

DemoText river()
{
    return { .title = u"Nová stezka podél Ohře je otevřená"_s,
        .lead = u"Z Klášterce do Perštejna se dá nově dojít i dojet podél řeky. Stezka má šest kilometrů a tři"
                " odpočívadla."_s,
        .body = u"Na místě, kde bývala jen zarostlá pěšina, vede od soboty cesta pro pěší i kola. Cestou potkáte dvě"
                " tabule o ptácích, kteří na řece hnízdí, a u lávky nové ohniště.\n\n"
                "{picture}\n\n"
                "### Než vyrazíte\n\n"
                "- povrch je zpevněný, zvládne ho i kočárek,\n"
                "- psi patří na vodítko, u řeky hnízdí ledňáček,\n"
                "- v zimě se stezka neudržuje.\n\n"
                "Stavba stála 14,2 milionu korun, z toho 85 procent pokryla evropská dotace.\n"_s,
        .category = u"Radnice"_s,
        .daysAgo = 4,
        .timeOfDay = 8h + 15min,
        .picture = demopictures::riverMorning,
        .fileName = u"ohre-rano.jpg"_s,
        .alt = u"Řeka Ohře se ráno vine mezi stromy, za ní jsou kopce."_s };
}

DemoText officeHours()
{
    return { .title = u"Otevřené dveře u starosty: první pondělí v měsíci"_s,
        .lead = u"Starosta přijímá obyvatele bez objednání v pondělí od 15:00, od 17:00 odpovídá na Facebooku."_s,
        .body = u"Přijďte s čímkoli, co vás ve městě trápí nebo těší. Nemusíte se objednávat, stačí přijít do druhého"
                " patra radnice.\n\n"
                "## Nemůžete přijít?\n\n"
                "Napište otázku předem na podatelnu, nebo ji položte v on-line rozhovoru. Odpovědi potom najdete na"
                " webu města.\n"_s,
        .category = u"Radnice"_s,
        .daysAgo = 3,
        .timeOfDay = 12h + 20min,
        .fileName = {},
        .alt = {} };
}

DemoText draftText()
{
    return { .title = u"Florbalisté přivezli z Chomutova stříbro"_s,
        .lead = {},
        .body = u"Mladší žáci prohráli až ve finále, a to po prodloužení.\n\n(doplnit sestavu a fotku od trenéra)\n"_s,
        .category = u"Sport"_s,
        .fileName = {},
        .alt = {} };
}

// The first such day of the week at least `after` days from now: "pondělí 7. prosince".
QString dayAhead(Instant now, int after, Qt::DayOfWeek weekday)
{
    static const QStringList weekdays { u"pondělí"_s, u"úterý"_s, u"středu"_s, u"čtvrtek"_s, u"pátek"_s, u"sobotu"_s,
        u"neděli"_s };
    static const QStringList months { u"ledna"_s, u"února"_s, u"března"_s, u"dubna"_s, u"května"_s, u"června"_s,
        u"července"_s, u"srpna"_s, u"září"_s, u"října"_s, u"listopadu"_s, u"prosince"_s };
    auto date = toQDateTime(now).date().addDays(after);
    date = date.addDays((int(weekday) - date.dayOfWeek() + 7) % 7);
    return u"%1 %2. %3"_s.arg(weekdays[int(weekday) - 1]).arg(date.day()).arg(months[date.month() - 1]);
}

QString withDays(QString text, Instant now)
{
    return text.replace(u"{monday}"_s, dayAhead(now, 10, Qt::Monday))
        .replace(u"{friday}"_s, dayAhead(now, 21, Qt::Friday))
        .replace(u"{tuesday}"_s, dayAhead(now, 5, Qt::Tuesday));
}

Result<void> addPost(Stores &stores, const DemoText &text, Instant now)
{
    Post post;
    // Today's was written just now, the others at hours at which people write.
    const auto day = std::chrono::floor<std::chrono::days>(now) - std::chrono::days(text.daysAgo);
    const auto at = text.daysAgo > 0 ? Instant(day + text.timeOfDay) : now - 20min;
    post.id = newPostId(at);
    post.title = withDays(text.title, now);
    post.lead = withDays(text.lead, now);
    post.body = withDays(text.body, now);
    post.categories = { text.category };
    post.author = u"Jana Nováková"_s;
    post.createdAt = at;
    if (text.picture != nullptr) {
        auto picture = stores.attachments.import(text.picture(), text.fileName);
        if (!picture) {
            return fail(picture.error());
        }
        picture->alt = text.alt;
        post.attachments.append(*picture);
        post.body.replace(u"{picture}"_s, u"![%1](attachment:%2)"_s.arg(text.alt, picture->digest));
    }
    return stores.posts.save(post, { post.author, u"demo"_s, at });
}

} // namespace

Result<void> makeDemo(Stores &stores, const QString &sitePath, Instant now)
{
    const ChannelConfig web { { u"web"_s }, u"folder"_s, {}, { { u"path"_s, sitePath } } };
    return stores.database->transaction([&]() -> Result<void> {
        BUBENIK_TRY(stores.channels.save(web, now));
        for (const auto &text : { river(), officeHours(), advent(), powerCut(), roadWorks(), draftText() }) {
            BUBENIK_TRY(addPost(stores, text, now));
        }
        return addTemplates(stores, now);
    });
}

} // namespace bubenik
