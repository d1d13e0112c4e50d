// Lengths of SMS: by the tables of the norm, and against two calculators that others wrote (tests/fakes/smscount).
#include "broadcast/SmsText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <gtest/gtest.h>

namespace bubenik::sms {

using namespace Qt::StringLiterals;

namespace {

// Czech texts of every length from a word to eight parts: with and without diacritics, with prices, brackets,
// typographic quotes and smileys here and there. Flags are left out: the calculators disagree on whether their two
// halves may be cut.
QString czechText(QRandomGenerator &random)
{
    static const QStringList words { u"zítra"_s, u"odstávka"_s, u"elektřiny"_s, u"v"_s, u"ulici"_s, u"Petra"_s,
        u"Bezruče"_s, u"od"_s, u"7.30"_s, u"do"_s, u"14:00"_s, u"hod."_s, u"příliš"_s, u"žluťoučký"_s, u"kůň"_s,
        u"úpěl"_s, u"ďábelské"_s, u"ódy"_s, u"město"_s, u"Klášterec"_s, u"nad"_s, u"Ohří"_s, u"uzavírka"_s,
        u"silnice"_s, u"I/13,"_s, u"objížďka"_s, u"značena"_s, u"pozor!"_s, u"café"_s, u"Müller"_s, u"§"_s, u"tel."_s,
        u"474359611"_s };
    static const QStringList rare { u"15 €"_s, u"[viz web]"_s, u"{1}"_s, u"\\n"_s, u"a|b"_s, u"~"_s, u"^"_s,
        u"„uvozovky“"_s, u"–"_s, u"…"_s, u"😀"_s, u"⚠"_s, u"🎄"_s, u"\n"_s };
    const auto length = random.bounded(1, 480);
    const bool isPlain = random.bounded(2) == 0;
    const bool hasRare = random.bounded(3) == 0;
    QString text;
    while (text.size() < length) {
        const auto &from = hasRare && random.bounded(8) == 0 ? rare : words;
        text += from[random.bounded(from.size())] + u' ';
    }
    // To the unit, so that every border of a part is met; half a smiley would be no text.
    if (random.bounded(2) == 0) {
        text.truncate(length);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
    }
    text = isPlain ? withoutDiacritics(text).text : text;
    return text.isEmpty() ? u"x"_s : text;
}

QJsonArray ours(const QString &text)
{
    const auto counted = count(text);
    return { toString(counted.alphabet), counted.parts.size(), counted.units };
}

QByteArray answersOfCalculators(const QStringList &texts)
{
    QByteArray lines;
    for (const auto &text : texts) {
        const auto array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
        lines += array.mid(1, array.size() - 2) + '\n';
    }
    QProcess node;
    node.start(u"node"_s, { QStringLiteral(BUBENIK_SMSCOUNT "/count.js"), QStringLiteral(BUBENIK_SMSCOUNT_MODULES) });
    if (!node.waitForStarted()) {
        return {};
    }
    node.write(lines);
    node.closeWriteChannel();
    return node.waitForFinished(100000) && node.exitCode() == 0 ? node.readAllStandardOutput() : QByteArray();
}

} // namespace

TEST(SmsCount, of10000CzechTexts_isThatOfTwoOtherCalculators)
{
    QRandomGenerator random(7);
    QStringList texts;
    for (int i = 0; i < 10000; ++i) {
        texts.append(czechText(random));
    }
    const auto answers = answersOfCalculators(texts).split('\n');
    ASSERT_EQ(answers.size(), texts.size() + 1) << "Did packaging/deps/npm run?";
    int gsm7 = 0;
    int ofSeveralParts = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto both = QJsonDocument::fromJson(answers[i]).array();
        const auto mine = ours(texts[i]);
        ASSERT_EQ(mine, both[0].toArray()) << texts[i].toStdString() << answers[i].toStdString();
        ASSERT_EQ(mine, both[1].toArray()) << texts[i].toStdString() << answers[i].toStdString();
        gsm7 += mine[0] == u"gsm7"_s ? 1 : 0;
        ofSeveralParts += mine[1].toInt() > 1 ? 1 : 0;
    }
    EXPECT_GT(gsm7, 3000); // both alphabets were tried, and long texts
    EXPECT_LT(gsm7, 7000);
    EXPECT_GT(ofSeveralParts, 4000);
}

TEST(SmsCount, oneCzechLetter_makesTheWholeTextDear)
{
    const auto counted = count(u"Zitra nepujde elektrina v Petra Bezruče."_s);
    EXPECT_EQ(counted.alphabet, Alphabet::Ucs2);
    EXPECT_EQ(counted.costly, QStringList { u"č"_s });
    EXPECT_EQ(count(u"Zitra café, 20 °C"_s).costly, QStringList { u"°"_s });
    EXPECT_EQ(count(u"café à la Müller"_s).alphabet, Alphabet::Gsm7);
}

TEST(SmsCount, textOf141Letters_takesThreeParts_andOneWithoutDiacritics)
{
    const auto text = u"Příliš žluťoučký kůň. "_s.repeated(7).left(141);
    EXPECT_EQ(count(text).parts.size(), 3);
    EXPECT_EQ(count(withoutDiacritics(text).text).parts.size(), 1);
}

TEST(SmsCount, lettersOfTheExtensionTable_takeTwo_andAreNotCut)
{
    const auto text = u"a"_s.repeated(152) + u"€"_s + u"b"_s.repeated(20);
    const auto counted = count(text);
    EXPECT_EQ(counted.alphabet, Alphabet::Gsm7);
    EXPECT_EQ(counted.characters, 173);
    EXPECT_EQ(counted.units, 174);
    EXPECT_EQ(counted.parts, QStringList({ u"a"_s.repeated(152), u"€"_s + u"b"_s.repeated(20) }));
    EXPECT_EQ(counted.left, 153 - 22);
    EXPECT_EQ(counted.costly, QStringList { u"€"_s });
}

TEST(SmsCount, smileys_areNotCut)
{
    const auto counted = count(u"č"_s.repeated(66) + u"😀"_s + u"d"_s.repeated(10));
    EXPECT_EQ(counted.parts, QStringList({ u"č"_s.repeated(66), u"😀"_s + u"d"_s.repeated(10) }));
    EXPECT_EQ(counted.characters, 77);
}

TEST(SmsCount, bordersOfParts)
{
    const auto parts = [](QChar letter, int size) { return count(QString(size, letter)).parts.size(); };
    EXPECT_EQ(parts(u'a', 0), 0);
    EXPECT_EQ(parts(u'a', 160), 1);
    EXPECT_EQ(parts(u'a', 161), 2);
    EXPECT_EQ(parts(u'a', 306), 2);
    EXPECT_EQ(parts(u'a', 307), 3);
    EXPECT_EQ(parts(u'č', 70), 1);
    EXPECT_EQ(parts(u'č', 71), 2);
    EXPECT_EQ(parts(u'č', 134), 2);
    EXPECT_EQ(parts(u'č', 135), 3);
}

TEST(SmsCount, composedLettersAndLineEnds_areCountedAsTheyAreSent)
{
    EXPECT_EQ(count(u"cafe\u0301"_s).alphabet, Alphabet::Gsm7);
    EXPECT_EQ(count(u"a\r\nb"_s).units, 3);
}

TEST(PlainSms, typographyAndDiacritics_becomeATypewriters_andAreTold)
{
    const auto plain = withoutDiacritics(u"„Příliš“ – 20 °C…\u00A0½ m² 😀łódź Привет"_s);
    EXPECT_EQ(plain.text, u"\"Prilis\" - 20 C... 1/2 m2 lodz Привет"_s);
    EXPECT_TRUE(plain.replaced.contains(Replacement { u"ř"_s, u"r"_s }));
    EXPECT_TRUE(plain.replaced.contains(Replacement { u"😀"_s, QString() }));
    EXPECT_EQ(count(plain.text).alphabet, Alphabet::Ucs2); // another script has no substitute, and it is told
}

TEST(PlainSms, everyCzechLetter_isGsm7)
{
    const auto letters = u"áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"_s;
    EXPECT_EQ(withoutDiacritics(letters).text, u"acdeeinorstuuyzACDEEINORSTUUYZ"_s);
    EXPECT_EQ(withoutDiacritics(letters).replaced.size(), letters.size());
}

} // namespace bubenik::sms
