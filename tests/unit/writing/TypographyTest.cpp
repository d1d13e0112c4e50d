// Typography of Czech and English, of whole paragraphs and while typing. "~" stands for the unbreakable space.
#include "writing/Typography.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace bubenik;
using namespace bubenik::writing;
using namespace Qt::StringLiterals;

namespace {

QString shown(QString text)
{
    return text.replace(QChar(0x00A0), u'~');
}

std::string set(const QString &text, Language language = Language::Czech, std::optional<TimeForm> times = {})
{
    return shown(applied(text, corrections(text, language, times))).toStdString();
}

// Types the text key by key as the editor does.
QString typed(const QString &text, Language language = Language::Czech)
{
    QString now;
    for (const auto c : text) {
        now += c;
        now = applied(now, correctionsWhileTyping(now, language));
    }
    return now;
}

QString anyText()
{
    static const QStringList parts { u"k"_s, u"v"_s, u"a"_s, u" "_s, u" "_s, u" "_s, u"\u00A0"_s, u"\""_s, u"„"_s,
        u"“"_s, u"”"_s, u"'"_s, u"..."_s, u"."_s, u","_s, u"-"_s, u"–"_s, u"--"_s, u"8"_s, u"15"_s, u"15.00"_s,
        u"15:00"_s, u"2026"_s, u"7.12.2026"_s, u"7. 12."_s, u"prosince"_s, u"Kč"_s, u"%"_s, u"x"_s, u"×"_s, u"č."_s,
        u"Ing."_s, u"Novák"_s, u"§"_s, u"10 000"_s, u"431 51"_s, u"("_s, u")"_s, u"\uFFFC"_s, u"www.mesto.cz"_s,
        u"a@b.cz"_s, u"T."_s, u"od"_s, u"do"_s, u"hodin"_s, u"/"_s, u":"_s, u"h"_s };
    QString text;
    const int length = *rc::gen::inRange(0, 25);
    for (int i = 0; i < length; ++i) {
        text += parts[*rc::gen::inRange(0, int(parts.size()))];
    }
    return text;
}

} // namespace

TEST(Typography, quotes_ofCzech_openBelowAndCloseAbove)
{
    EXPECT_EQ(set(u"Film \"Vlny\" (\"drama\") uvidíte."_s), "Film „Vlny“ („drama“) uvidíte.");
    EXPECT_EQ(set(u"“Vlny” a „Vlny”"_s), "„Vlny“ a~„Vlny“");
    EXPECT_EQ(set(u"Televize 42\" a O'Neill"_s), "Televize 42\" a~O’Neill");
    EXPECT_EQ(set(u"\"Vlny\""_s), "„Vlny“");
}

TEST(Typography, oneLetterWords_holdWhatFollows)
{
    EXPECT_EQ(set(u"V sobotu a v neděli k vodě s dětmi i z obcí u řeky o víkendu"_s),
        "V~sobotu a~v~neděli k~vodě s~dětmi i~z~obcí u~řeky o~víkendu");
    EXPECT_EQ(set(u"nos je, jako v. v. i."_s), "nos je, jako v. v. i.");
}

TEST(Typography, dates_areSpacedAndHeld)
{
    EXPECT_EQ(set(u"7.12.2026 a 7. prosince 2026, 1. 5. 2026"_s), "7.~12.~2026 a~7.~prosince 2026, 1.~5.~2026");
    EXPECT_EQ(set(u"32.12.2026"_s), "32.12.2026");
    EXPECT_EQ(set(u"2026-12-07"_s), "2026-12-07");
}

TEST(Typography, numbers_holdTheirUnitsAndGroups)
{
    EXPECT_EQ(set(u"10 000 Kč, 15 %, 3,5 km, 20 °C, 5 minut, 431 51 Klášterec, tel. 474 359 611"_s),
        "10~000~Kč, 15~%, 3,5~km, 20~°C, 5~minut, 431~51 Klášterec, tel.~474~359~611");
    EXPECT_EQ(set(u"15% sleva"_s), "15% sleva"); // "patnáctiprocentní" is written like that
}

TEST(Typography, titlesAndAbbreviations_holdWhatFollows)
{
    EXPECT_EQ(set(u"Ing. Novák, č. 5, § 26, ul. Lipová, T. G. Masaryk, č. p. 12"_s),
        "Ing.~Novák, č.~5, §~26, ul.~Lipová, T.~G.~Masaryk, č.~p.~12");
}

TEST(Typography, dashes_betweenNumbersAndAsAPause)
{
    EXPECT_EQ(set(u"otevřeno 8-16, od 8.00 - 16.00, 7.-9. prosince"_s), "otevřeno 8–16, od 8.00–16.00, 7.–9.~prosince");
    EXPECT_EQ(set(u"Pozor - uzavírka -- objížďka – konec"_s), "Pozor~– uzavírka~– objížďka~– konec");
    EXPECT_EQ(set(u"MUKLA/1234-5/2026, 487-123-456, česko-německý, A4-5"_s),
        "MUKLA/1234-5/2026, 487-123-456, česko-německý, A4-5");
}

TEST(Typography, signs_areTheRealOnes)
{
    EXPECT_EQ(set(u"čekejte... 3x4 m, 10x ročně, 0x12"_s), "čekejte… 3~×~4~m, 10×~ročně, 0x12");
    EXPECT_EQ(set(u"Jméno: .........."_s), "Jméno: ..........");
}

TEST(Typography, addressesAndMaskedPlaces_stayAsTheyAre)
{
    const auto text = u"https://mesto.cz/a-1-2/ jan.novak-1@mesto.cz mapa-8-16.pdf www.mesto.cz/8-16"_s;
    EXPECT_EQ(set(text), text.toStdString());
    EXPECT_EQ(set(u"„￼“ - ￼"_s), "„￼“~– ￼");
}

TEST(Typography, times_areWrittenInOneForm)
{
    const QStringList text { u"Otevřeno od 8.00 do 16.00, sraz v 15:30."_s };
    ASSERT_EQ(timeFormOf(text), TimeForm::Point);
    EXPECT_EQ(set(text[0], Language::Czech, TimeForm::Point), "Otevřeno od 8.00 do 16.00, sraz v~15.30.");
    EXPECT_EQ(set(text[0], Language::Czech, TimeForm::Colon), "Otevřeno od 8:00 do 16:00, sraz v~15:30.");
    EXPECT_EQ(
        set(u"vstupné 15.50 Kč, kapitola 3.15"_s, Language::Czech, TimeForm::Colon), "vstupné 15.50~Kč, kapitola 3.15");
    EXPECT_EQ(timeFormOf({ u"Sraz 15:30"_s, u"konec v 16.00"_s }), TimeForm::Colon); // the first of as many
    EXPECT_EQ(timeFormOf({ u"nic"_s }), std::nullopt);
}

TEST(Typography, english_hasRulesOfItsOwn)
{
    EXPECT_EQ(set(u"The \"Waves\" film - don't miss it: 8-16 July, 20 km, a walk, Mr. Brown..."_s, Language::English),
        "The “Waves” film~– don’t miss it: 8–16 July, 20~km, a walk, Mr.~Brown…");
}

TEST(Typography, language_isToldByItsSmallWords)
{
    EXPECT_EQ(languageOf(u"The office is closed on Monday and will open at ten."_s), Language::English);
    EXPECT_EQ(languageOf(u"Film The Wall of Sound uvidíte v kině na náměstí."_s), Language::Czech);
    EXPECT_EQ(languageOf(u"Petlérská"_s), Language::Czech);
    EXPECT_EQ(languageOf(u"Open day"_s, Language::English), Language::English);
}

TEST(TypographyWhileTyping, keys_giveWhatTheWholeTextWouldBe)
{
    for (const auto &text : { u"Film \"Vlny\" uvidíte v kině k večeru. "_s, u"Dne 7.12.2026 od 8-16 hodin. "_s,
             u"Pozor - 10 000 Kč a 15 % sleva... "_s, u"Ing. Novák, ul. Lipová 3x4 m. "_s,
             u"O'Neill a 10x ročně. "_s }) {
        EXPECT_EQ(shown(typed(text)), shown(applied(text, corrections(text, Language::Czech))));
    }
    EXPECT_EQ(typed(u"2026-12-07 "_s), u"2026-12-07 "_s);
    EXPECT_EQ(typed(u"www.mesto.cz/8-16 "_s), u"www.mesto.cz/8-16 "_s);
}

TEST(TypographyWhileTyping, whatWasTakenBack_isLeftAlone)
{
    // "k vodě": the person has undone the unbreakable space and types on.
    for (const auto &more : { u"k v"_s, u"k vodě "_s, u"k vodě, "_s, u"řekl \"ano\" a "_s.left(8) }) {
        const auto changes = correctionsWhileTyping(more, Language::Czech);
        for (const auto &change : changes) {
            EXPECT_NE(change.at, 1) << more.toStdString();
        }
    }
    EXPECT_TRUE(correctionsWhileTyping(u"Vlny\" a d"_s, Language::Czech).isEmpty());
}

TEST(TypographyWhileTyping, inTheMiddleOfAWord_nothingHappens)
{
    EXPECT_TRUE(correctionsWhileTyping(u"8-1"_s, Language::Czech).isEmpty());
    EXPECT_TRUE(correctionsWhileTyping({}, Language::Czech).isEmpty());
}

RC_GTEST_PROP(TypographyProperty, applied_once_leavesNothingToChange, ())
{
    const auto text = anyText();
    const auto language = *rc::gen::arbitrary<bool>() ? Language::Czech : Language::English;
    const auto times = *rc::gen::element<std::optional<TimeForm>>(std::nullopt, TimeForm::Point, TimeForm::Colon);
    const auto once = applied(text, corrections(text, language, times));
    const auto again = corrections(once, language, times);
    if (!again.isEmpty()) {
        RC_FAIL(shown(text).toStdString() + " -> " + shown(once).toStdString() + " -> "
            + shown(applied(once, again)).toStdString());
    }
}

RC_GTEST_PROP(TypographyProperty, lettersAndDigits_andMaskedPlaces_areNeverTouched, ())
{
    const auto text = anyText();
    const auto kept = [](const QString &from) {
        QString letters;
        for (const auto c : from) {
            if ((c.isLetterOrNumber() && c.toLower() != u'x') || c == masked || c == u'@' || c == u'/') {
                letters += c;
            }
        }
        return letters;
    };
    const auto changes = corrections(text, Language::Czech, TimeForm::Point);
    RC_ASSERT(kept(applied(text, changes)) == kept(text));
    qsizetype end = 0;
    for (const auto &change : changes) {
        RC_ASSERT(change.at >= end && change.at + change.length <= text.size());
        end = change.at + change.length;
    }
}
