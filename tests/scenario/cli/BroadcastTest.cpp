// Texts for the phones, feeds and open data, by the command line.
#include "CliFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Sms = CliFixture;

} // namespace

TEST_F(Sms, count_tellsAlphabetPartsAndCostlyLetters)
{
    const auto file = write(u"sms.txt"_s, u"Zítra nepůjde elektřina\n"_s.toUtf8());
    const auto counted = run({ u"sms"_s, u"count"_s, file });
    ASSERT_EQ(counted.exit, 0) << counted.err.constData();
    const auto json = counted.object();
    EXPECT_EQ(json[u"alphabet"_s], u"ucs2"_s);
    EXPECT_EQ(json[u"characters"_s], 23);
    EXPECT_EQ(json[u"parts"_s], 1);
    EXPECT_EQ(json[u"costly"_s], QJsonArray({ u"í"_s, u"ů"_s, u"ř"_s }));
    EXPECT_EQ(json[u"plain"_s][u"text"_s], u"Zitra nepujde elektrina"_s);
    EXPECT_EQ(run({ u"sms"_s, u"count"_s, path(u"neni.txt"_s) }).exit, 1);
}

TEST_F(Sms, propose_makesAShortFormOfAPost)
{
    makeWorkspace();
    const auto body = write(u"text.md"_s,
        u"## Pozor\n\nV úterý 8. prosince od 7.30 nepůjde elektřina v ulici Petra Bezruče.\n\nDěkujeme."_s.toUtf8());
    const auto added = run({ u"post"_s, u"add"_s, u"--title"_s, u"Odstávka elektřiny"_s, u"--body-file"_s, body });
    const auto proposed
        = run({ u"sms"_s, u"propose"_s, added.object()[u"id"_s].toString(), u"--characters"_s, u"100"_s });
    ASSERT_EQ(proposed.exit, 0) << proposed.err.constData();
    EXPECT_EQ(proposed.object()[u"text"_s], u"V úterý 8. prosince od 7.30 nepůjde elektřina v ulici Petra Bezruče."_s);
    EXPECT_EQ(run({ u"sms"_s, u"propose"_s, u"post:neni"_s }).exit, 1);
}

} // namespace bubenik
