#include "mail/HeaderText.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

TEST(HeaderText, wireAddress_ofUsualOnes_isAscii)
{
    EXPECT_EQ(*mail::wireAddress(u"jana.novakova+obec@example.cz"_s), "jana.novakova+obec@example.cz");
    EXPECT_EQ(*mail::wireAddress(u"jana@Háčky.cz"_s), "jana@xn--hky-ela4t.cz");
}

TEST(HeaderText, wireAddress_thatASendersServerCouldMisread_isRefused)
{
    for (const auto &address : { u""_s, u"jana"_s, u"@example.cz"_s, u"jana@"_s, u"jana@example.cz\n"_s,
             u"a@b.cz\r\nBcc: x@y.cz"_s, u"a b@example.cz"_s, u"a@b.cz,c@d.cz"_s, u"<a@b.cz>"_s, u"a@b.cz>"_s,
             u"jáňa@example.cz"_s, u"a@exa mple.cz"_s, u"\"a b\"@example.cz"_s, u"a..b@example.cz"_s,
             u"a@-example.cz"_s, QString(70, u'a') + u"@example.cz"_s }) {
        const auto wire = mail::wireAddress(address);
        ASSERT_FALSE(wire.has_value()) << qPrintable(address);
        EXPECT_EQ(wire.error().code, u"mail-address");
    }
}

TEST(HeaderText, textHeader_withLineEndsInside_staysOneHeader)
{
    for (const auto &attack : { u"Schůzka\r\nBcc: all@example.cz"_s, u"x\nBcc: all@example.cz\n\nbody"_s,
             u"x\rBcc: y"_s, u"a\0b"_s, u"a\u2028Bcc: b"_s, u"a\u0085Bcc: b"_s }) {
        const auto header = mail::textHeader("Subject", attack);
        ASSERT_TRUE(header.endsWith("\r\n"));
        const auto lines = header.chopped(2).split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            EXPECT_TRUE(lines[i].startsWith(' ')) << header.constData();
        }
        for (const auto byte : header.chopped(2)) {
            EXPECT_TRUE(byte == '\r' || byte == '\n' || (byte >= 0x20 && byte < 0x7f)) << header.constData();
        }
    }
}

TEST(HeaderText, textHeader_ofManyLetters_keepsLinesAndWordsWithinTheirLimits)
{
    const auto header
        = mail::textHeader("Subject", u"Příliš žluťoučký kůň úpěl ďábelské ódy 🥁 "_s.repeated(8));
    const auto lines = header.chopped(2).split('\n');
    for (const auto &line : lines) {
        EXPECT_LE(line.trimmed().size(), 78);
    }
    EXPECT_GT(lines.size(), 5);
}

TEST(HeaderText, addressHeader_quotesAndEncodes)
{
    EXPECT_EQ(*mail::addressHeader("To", { u"Jana \"Jája\" Nová"_s.replace(u'á', u'a'), u"jana@example.cz"_s }),
        "To: \"Jana \\\"Jaja\\\" Nova\" <jana@example.cz>\r\n");
    EXPECT_EQ(*mail::addressHeader("To", { {}, u"jana@example.cz"_s }), "To: jana@example.cz\r\n");
    const auto encoded
        = *mail::addressHeader("To", { u"Nováková, Jana <x@y.cz>\r\nBcc: z@y.cz"_s, u"jana@example.cz"_s });
    EXPECT_FALSE(encoded.contains("Bcc"));
    EXPECT_EQ(encoded.count('<'), 1);
}

TEST(HeaderText, fileNameParameter_inAnyLetters_isAscii)
{
    EXPECT_EQ(mail::fileNameParameter("filename", u"plan.pdf"_s), ";\r\n filename=\"plan.pdf\"");
    EXPECT_EQ(
        mail::fileNameParameter("filename", u"Plán ulice\".pdf"_s), ";\r\n filename*=UTF-8''Pl%C3%A1n%20ulice%22.pdf");
    EXPECT_EQ(mail::asciiNameParameter("name", u"Plán ulice\".pdf"_s), ";\r\n name=\"Plan_ulice_.pdf\"");
}
