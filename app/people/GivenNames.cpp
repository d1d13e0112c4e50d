#include "people/GivenNames.h"

#include "core/Folding.h"

#include <QHash>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Gender> gendersByName()
{
    QHash<QString, Gender> genders;
    for (const auto &name : womensNames()) {
        genders.insert(folded(name), Gender::Female);
    }
    for (const auto &name : mensNames()) {
        genders.insert(folded(name), Gender::Male);
    }
    for (const auto &name : { u"nikola"_s, u"sasa"_s, u"misa"_s, u"robin"_s, u"alex"_s }) {
        genders.insert(name, Gender::Unknown); // both bear them
    }
    return genders;
}

const QHash<QString, Gender> &genders()
{
    static const auto known = gendersByName();
    return known;
}

} // namespace

const QStringList &womensNames()
{
    static const QStringList names
        = u"Adéla Adriana Agáta Alena Alexandra Alice Alžběta Amálie Anastázie Andrea Aneta "
          "Anežka Anna Antonie Apolena Barbora Beáta Berta Blanka Blažena Bohdana Božena Brigita Dagmar Dana Daniela "
          "Darina "
          "Denisa Diana Dita Dominika Dorota Drahomíra Drahoslava Edita Ela Elena Elen Eliška Ema Emilie Ester Eva "
          "Evelína "
          "Gabriela Galina Hana Hedvika Helena Ilona Ingrid Irena Iris Iva Ivana Iveta Ivona Izabela Jana Jarmila "
          "Jaroslava "
          "Jiřina Jitka Johana Jolana Josefa Judita Julie Justýna Kamila Karin Karla Karmen Karolína Kateřina Klára "
          "Klaudie "
          "Kristina Kristýna Květa Květoslava Květuše Laura Lada Lea Lenka Leona Libuše Linda Ljuba Lucie Ludmila "
          "Lydie "
          "Magda Magdaléna Mahulena Marcela Margita Mariana Marie Marika Marina Markéta Marta Martina Matylda Michaela "
          "Milada Milana Milena Miloslava Milina Miluše Miriam Miroslava Monika Naděžda Natálie Nela Nina Nikol Noemi "
          "Olga "
          "Oldřiška Otýlie Patricie Pavla Pavlína Petra Radana Radka Radmila Regína Renata Renáta Romana Rozálie "
          "Růžena "
          "Rut Sabina Sandra Sára Silvie Simona Slavěna Sofie Soňa Stanislava Stela Svatava Světlana Sylva Šárka "
          "Štefanie "
          "Štěpánka Tamara Taťána Tereza Terezie Tina Valerie Vanda Vendula Věra Veronika Vilma Viktorie Viola Vivien "
          "Vladimíra Vladislava Vlasta Xenie Zdena Zdeňka Zdenka Zita Zlata Zora Zoe Zuzana Žaneta Žofie"_s.split(u' ');
    return names;
}

const QStringList &mensNames()
{
    static const QStringList names
        = u"Adam Adolf Albert Aleš Alexandr Alfréd Alois Ambrož Antonín Arnošt Artur Augustin "
          "Bartoloměj Bedřich Benedikt Blahoslav Bohdan Bohumil Bohumír Bohuslav Boleslav Bořivoj Božetěch Břetislav "
          "Bruno "
          "Ctibor Cyril Čeněk Čestmír Dalibor Dalimil Daniel David Denis Dominik Drahoslav Dušan Eduard Edvard Emanuel "
          "Emil "
          "Erik Evžen Felix Ferdinand Filip František Gabriel Gustav Hanuš Havel Heřman Horymír Hubert Hugo Hynek "
          "Ignác Igor "
          "Ivan Ivo Jáchym Jakub Jan Jarda Jaromír Jaroslav Jeroným Jindřich Jiří Jirka Jonáš Josef Julius Kamil Karel "
          "Kašpar "
          "Kevin Klement Kristián Kryštof Kvido Květoslav Ladislav Leo Leopold Leoš Libor Lubomír Luboš Luděk Ludvík "
          "Lukáš "
          "Lumír Marcel Marek Marian Mario Martin Matěj Matouš Matyáš Max Maxmilián Medard Metoděj Michael Michal "
          "Mikuláš "
          "Milan Miloslav Miloš Miroslav Mojmír Norbert Oldřich Oleg Oliver Ondřej Oskar Ota Otakar Otmar Oto Otto "
          "Patrik "
          "Pavel Pepa Petr Pravoslav Prokop Přemysl Radek Radim Radko Radomír Radoslav Radovan René Richard Robert "
          "Roland "
          "Roman Rostislav Rudolf Řehoř Samuel Sebastián Silvestr Slavomír Soběslav Stanislav Svatopluk Svatoslav "
          "Šebestián "
          "Šimon Štefan Štěpán Tadeáš Teodor Tibor Tobiáš Tomáš Václav Valdemar Valentin Vasil Vavřinec Vendelín "
          "Viktor "
          "Vilém Vincent Vít Vítězslav Vladan Vladimír Vladislav Vlastimil Vlastislav Vojtěch Vratislav Vševlad Zbyněk "
          "Zbyšek Zdeněk Zikmund Honza"_s.split(u' ');
    return names;
}

bool isGivenName(const QString &word)
{
    return genders().contains(folded(word));
}

Gender genderOfGivenName(const QString &name)
{
    const auto words = foldedWords(name);
    if (words.isEmpty()) {
        return Gender::Unknown;
    }
    if (const auto known = genders().constFind(words.first()); known != genders().constEnd()) {
        return *known;
    }
    const auto last = words.first().back();
    // Names that are not in the lists: women's end in -a or -e (Viktorína, Emilie), men's otherwise.
    return last == u'a' || last == u'e' ? Gender::Female : Gender::Male;
}

} // namespace bubenik
