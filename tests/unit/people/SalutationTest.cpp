#include "people/Salutation.h"

#include "people/GivenNames.h"
#include "people/Titles.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Contact named(const QString &given, const QString &family, const QString &role = {})
{
    Contact contact;
    contact.givenName = given;
    contact.familyName = family;
    contact.role = role;
    return contact;
}

QList<std::pair<QString, QString>> pairsIn(const QString &text)
{
    QList<std::pair<QString, QString>> pairs;
    for (const auto &pair : text.split(u' ', Qt::SkipEmptyParts)) {
        pairs.append({ pair.section(u'/', 0, 0), pair.section(u'/', 1) });
    }
    return pairs;
}

} // namespace

// The most frequent family names of men (Ministry of the Interior) and examples of each ending.
TEST(MensFamilyNames, haveTheirVocative)
{
    const auto names
        = u"Novák/Nováku Svoboda/Svobodo Novotný/Novotný Dvořák/Dvořáku Černý/Černý Procházka/Procházko "
          "Kučera/Kučero Veselý/Veselý Horák/Horáku Němec/Němče Marek/Marku Pokorný/Pokorný Pospíšil/Pospíšile "
          "Hájek/Hájku "
          "Král/Králi Jelínek/Jelínku Růžička/Růžičko Beneš/Beneši Fiala/Fialo Sedláček/Sedláčku Doležal/Doležale "
          "Zeman/Zemane Kolář/Koláři Krejčí/Krejčí Navrátil/Navrátile Čermák/Čermáku Urban/Urbane Vaněk/Vaňku "
          "Blažek/Blažku "
          "Kříž/Kříži Kratochvíl/Kratochvíle Kovář/Kováři Bartoš/Bartoši Vlček/Vlčku Kopecký/Kopecký Polák/Poláku "
          "Musil/Musile Šimek/Šimku Konečný/Konečný Malý/Malý Čech/Čechu Štěpánek/Štěpánku Staněk/Staňku Holub/Holube "
          "Dostál/Dostále Soukup/Soukupe Šťastný/Šťastný Mareš/Mareši Sýkora/Sýkoro Moravec/Moravče Tichý/Tichý "
          "Valenta/Valento Vávra/Vávro Matoušek/Matoušku Bláha/Bláho Říha/Řího Ševčík/Ševčíku Bureš/Bureši "
          "Hruška/Hruško "
          "Mašek/Mašku Pavlík/Pavlíku Dušek/Dušku Hrubý/Hrubý Havlíček/Havlíčku Janda/Jando Mach/Machu Müller/Müllere "
          "Liška/Liško Beran/Berane Bednář/Bednáři Vítek/Vítku Toman/Tomane Bárta/Bárto Vacek/Vacku Žák/Žáku "
          "Macháček/Macháčku Šmíd/Šmíde Tůma/Tůmo Kašpar/Kašpare Sedlák/Sedláku Stejskal/Stejskale Jaroš/Jaroši "
          "Ježek/Ježku Strnad/Strnade Bílek/Bílku Slavík/Slavíku Němeček/Němečku Matějka/Matějko Beránek/Beránku "
          "Tesař/Tesaři Fišer/Fišere Kraus/Krausi Brož/Broži Kubíček/Kubíčku Prokop/Prokope Kadlec/Kadleci Švec/Ševče "
          "Petrů/Petrů Janů/Janů Purkyně/Purkyně Hus/Huse Orel/Orle Engel/Engele Lev/Lve Kovalčuk/Kovalčuku "
          "Nguyen/Nguyene Horváth/Horváthe Kmotr/Kmotře Hanzl/Hanzle Bek/Beku Kučírek/Kučírku Vrba/Vrbo Kněz/Kněže"_s;
    for (const auto &[name, vocative] : pairsIn(names)) {
        EXPECT_EQ(vocativeOf(name, Gender::Male), vocative);
        EXPECT_EQ(vocativeOf(name.toUpper(), Gender::Male), vocative.toUpper());
    }
    EXPECT_EQ(vocativeOf(u"Novák-Malý"_s, Gender::Male), u"Nováku-Malý"_s);
}

TEST(MensGivenNames, haveTheirVocativeAndGender)
{
    const auto names
        = u"Jiří/Jiří Jan/Jane Petr/Petře Josef/Josefe Pavel/Pavle Jaroslav/Jaroslave Martin/Martine "
          "Tomáš/Tomáši Miroslav/Miroslave František/Františku Zdeněk/Zdeňku Václav/Václave Michal/Michale Karel/Karle "
          "Milan/Milane Vladimír/Vladimíre Lukáš/Lukáši David/Davide Jakub/Jakube Ladislav/Ladislave Ondřej/Ondřeji "
          "Antonín/Antoníne Radek/Radku Daniel/Danieli Vojtěch/Vojtěchu Filip/Filipe Aleš/Aleši Oldřich/Oldřichu "
          "Rudolf/Rudolfe Jindřich/Jindřichu Miloš/Miloši Matěj/Matěji Ivo/Ivo Luděk/Luďku Alois/Aloisi Zbyněk/Zbyňku "
          "Marcel/Marceli René/René Alexandr/Alexandře Denis/Denisi Ota/Oto Čeněk/Čeňku Hynek/Hynku Samuel/Samueli "
          "Gabriel/Gabrieli Hugo/Hugo Viktor/Viktore Lumír/Lumíre Honza/Honzo Prokop/Prokope"_s;
    for (const auto &[name, vocative] : pairsIn(names)) {
        EXPECT_EQ(vocativeOf(name, Gender::Male), vocative);
        EXPECT_EQ(genderOfGivenName(name), Gender::Male) << qPrintable(name);
    }
}

TEST(WomensNames, haveTheirVocativeAndGender)
{
    const auto names
        = u"Marie/Marie Jana/Jano Eva/Evo Hana/Hano Anna/Anno Lenka/Lenko Kateřina/Kateřino Věra/Věro "
          "Lucie/Lucie Alena/Aleno Petra/Petro Veronika/Veroniko Jaroslava/Jaroslavo Tereza/Terezo Martina/Martino "
          "Michaela/Michaelo Jitka/Jitko Helena/Heleno Ludmila/Ludmilo Zdeňka/Zdeňko Ivana/Ivano Monika/Moniko "
          "Eliška/Eliško "
          "Zuzana/Zuzano Dagmar/Dagmar Ester/Ester Ingrid/Ingrid Alice/Alice Žofie/Žofie Noemi/Noemi Karin/Karin Rut/Rut"_s;
    for (const auto &[name, vocative] : pairsIn(names)) {
        EXPECT_EQ(vocativeOf(name, Gender::Female), vocative);
        EXPECT_EQ(genderOfGivenName(name), Gender::Female) << qPrintable(name);
    }
}

TEST(Salutations, greetByNameOrOffice_inTheRightGender)
{
    const QList<std::pair<Contact, QString>> cases {
        { named(u"Jana"_s, u"Nováková"_s), u"Vážená paní Nováková"_s },
        { named(u"Petr"_s, u"Novák"_s), u"Vážený pane Nováku"_s },
        { named({}, u"Novák"_s), u"Vážený pane Nováku"_s },
        { named(u"Nikola"_s, u"Malá"_s), u"Vážená paní Malá"_s },
        { named(u"Nikola"_s, u"Malý"_s), u"Vážený pane Malý"_s },
        { named(u"Jana"_s, u"Novák"_s), u"Vážená paní Novák"_s },
        { named(u"Eva"_s, u"Krejčí"_s), u"Vážená paní Krejčí"_s },
        { named(u"Jan"_s, u"Krejčí"_s), u"Vážený pane Krejčí"_s },
        { named({}, u"Krejčí"_s), u"Vážená paní, vážený pane"_s },
        { named(u"Jan"_s, u"Petrů"_s), u"Vážený pane Petrů"_s },
        { named(u"Jan"_s, u"Novák"_s, u"starosta"_s), u"Vážený pane starosto"_s },
        { named(u"Jana"_s, u"Nováková"_s, u"Starostka"_s), u"Vážená paní starostko"_s },
        { named(u"Jan"_s, u"Novák"_s, u"ředitel školy"_s), u"Vážený pane řediteli"_s },
        { named(u"Jana"_s, u"Nováková"_s, u"předsedkyně"_s), u"Vážená paní předsedkyně"_s },
        { named({}, {}, u"místostarosta"_s), u"Vážený pane místostarosto"_s },
        { named(u"Jan"_s, u"Novák"_s, u"trenér"_s), u"Vážený pane Nováku"_s },
        { named(u"Jan"_s, {}), u"Vážená paní, vážený pane"_s },
        { Contact {}, u"Vážená paní, vážený pane"_s },
    };
    for (const auto &[contact, expected] : cases) {
        EXPECT_EQ(salutationOf(contact), expected);
    }
    auto club = named({}, {});
    club.kind = ContactKind::Organisation;
    club.organisation = u"TJ Klášterec"_s;
    EXPECT_EQ(salutationOf(club), u"Vážení"_s);
}

TEST(Salutations, correctedByAPerson_stay)
{
    auto contact = named(u"Jan"_s, u"Novák"_s);
    contact.gender = Gender::Female;
    EXPECT_EQ(salutationOf(contact), u"Vážená paní Novák"_s);
    contact.salutation = u"Milá Jano"_s;
    EXPECT_EQ(salutationOf(contact), u"Milá Jano"_s);
}

TEST(Titles, areTakenOutOfNames)
{
    const QList<std::pair<QString, TitledName>> names {
        { u"Ing. Jana Nováková, Ph.D."_s, { u"Ing."_s, u"Jana"_s, u"Nováková"_s, u"Ph.D."_s } },
        { u"doc. MUDr. Jan Petr Novák, CSc., MBA"_s, { u"doc. MUDr."_s, u"Jan Petr"_s, u"Novák"_s, u"CSc., MBA"_s } },
        { u"Ing.arch.Petr Malý"_s, { u"Ing. arch."_s, u"Petr"_s, u"Malý"_s, {} } },
        { u"Mgr. et Mgr. Eva Malá"_s, { u"Mgr. et Mgr."_s, u"Eva"_s, u"Malá"_s, {} } },
        { u"Novák Jan"_s, { {}, u"Jan"_s, u"Novák"_s, {} } },
        { u"Nováková, Jana"_s, { {}, u"Jana"_s, u"Nováková"_s, {} } },
        { u"Jan Marek"_s, { {}, u"Jan"_s, u"Marek"_s, {} } },
        { u"Bc. Novák"_s, { u"Bc."_s, {}, u"Novák"_s, {} } },
        { u"Jana Nováková DiS."_s, { {}, u"Jana"_s, u"Nováková"_s, u"DiS."_s } },
        { u"Josef Doc"_s, { {}, u"Josef"_s, u"Doc"_s, {} } },
        { u""_s, {} },
    };
    for (const auto &[text, expected] : names) {
        const auto name = splitName(text);
        EXPECT_EQ(name, expected) << qPrintable(text) << ": " << qPrintable(name.titlesBefore) << "|"
                                  << qPrintable(name.givenName) << "|" << qPrintable(name.familyName) << "|"
                                  << qPrintable(name.titlesAfter);
    }
    EXPECT_EQ(tidyTitles(u"ing mgr"_s), u"Ing. Mgr."_s);
    EXPECT_EQ(tidyTitles(u"phd"_s), u"Ph.D."_s);
}
