// Tables and address books as other programs write them.
#include "people/ContactColumns.h"
#include "people/Csv.h"
#include "people/Encoding.h"
#include "people/VCard.h"

#include <QStringEncoder>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

const ImportOptions options { .today = QDate(2026, 11, 2), .by = u"eva"_s, .now = fromMillis(1'764'579'600'000) };

ReadContact read(const QStringList &headers, const QStringList &fields)
{
    return readRow({ 2, fields }, columnsOf(headers), options);
}

Contact card(const QByteArray &bytes)
{
    const auto cards = readVCards(bytes);
    EXPECT_TRUE(cards);
    EXPECT_EQ(cards->size(), 1);
    EXPECT_FALSE(cards->first().refused) << qPrintable(cards->first().refused->code);
    return cards->first().contact;
}

} // namespace

TEST(Encodings, ofExcel_areRecognised)
{
    const auto text = u"Jméno;Příjmení\r\nŽofie;Ďáblová „š“ €\r\n"_s;
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QStringEncoder bare(QStringConverter::Utf16LE);
    const QList<std::pair<QByteArray, QString>> files { { text.toUtf8(), u"UTF-8"_s },
        { "\xef\xbb\xbf" + text.toUtf8(), u"UTF-8"_s }, { little(text), u"UTF-16"_s }, { big(text), u"UTF-16"_s },
        { bare(text), u"UTF-16"_s },
        { "Jm\xe9no;P\xf8\xedjmen\xed\r\n\x8e"
          "ofie;\xcf\xe1"
          "blov\xe1 \x84\x9a\x93 \x80\r\n",
            u"Windows-1250"_s } };
    for (const auto &[bytes, encoding] : files) {
        const auto decoded = decodeText(bytes);
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->text, text) << qPrintable(encoding);
        EXPECT_EQ(decoded->encoding, encoding);
    }
    EXPECT_EQ(decodeText(QByteArray("PK\x03\x04\0\0\x08", 7)).error().code, u"binary"_s);
}

TEST(Csv, anySeparator_quotes_lineBreaks_lineNumbers)
{
    for (const auto separator : { u';', u',', u'\t', u'|' }) {
        const auto text = u"a%1b\r\n\r\n\"x%1\"\"y\"\"\r\nz\"%1 2 \r\n3%1\"\"\n"_s.arg(QChar(separator));
        const auto table = parseCsv(text);
        ASSERT_TRUE(table);
        EXPECT_EQ(table->separator, QChar(separator));
        ASSERT_EQ(table->rows.size(), 3);
        EXPECT_EQ(table->rows[1].fields, (QStringList { u"x%1\"y\"\nz"_s.arg(QChar(separator)), u" 2 "_s }));
        EXPECT_EQ(table->rows[1].line, 3);
        EXPECT_EQ(table->rows[2].line, 5);
        EXPECT_EQ(table->rows[2].fields, (QStringList { u"3"_s, u""_s }));
    }
    EXPECT_EQ(parseCsv(u"sep=|\nname,x|b\n1|2"_s)->rows.first().fields.size(), 2);
    const auto open = parseCsv(u"a;b\n1;\"2\n3"_s);
    EXPECT_EQ(open.error().code, u"open-quote"_s);
    EXPECT_EQ(open.error().subject, u"2"_s);
}

TEST(Csv, millionRows_areRefusedSoon)
{
    EXPECT_EQ(parseCsv(u"a;b\n"_s.repeated(1'000'000)).error().code, u"too-many-rows"_s);
}

TEST(Csv, formulas_becomeText_andComeBack)
{
    for (const auto &text : { u"=HYPERLINK(\"http://x\")"_s, u"+1+1"_s, u"-1"_s, u"@SUM(A1)"_s }) {
        const auto field = csvField(text);
        EXPECT_TRUE(field.startsWith(u'\'') || field.startsWith(u"\"'"_s)) << qPrintable(field);
        EXPECT_EQ(cleanField(parseCsv(u"x;"_s + field)->rows.first().fields[1]), text);
    }
    EXPECT_EQ(csvField(u"+420 777 123 456"_s), u"+420 777 123 456"_s);
    EXPECT_EQ(cleanField(u"=\"0777\""_s), u"0777"_s);
}

TEST(Columns, areKnownInCzechAndEnglish)
{
    using enum ContactField;
    EXPECT_EQ(columnsOf({ u"JMÉNO"_s, u"Příjmení"_s, u"Ulice a č.p."_s, u"PSČ"_s, u"E-mail 2"_s, u"Číslo popisné"_s,
                  u"co"_s, u"Barva"_s }),
        (QList { GivenName, FamilyName, Ignored, Postcode, Email, HouseNumber, OrientationNumber, Ignored }));
    EXPECT_EQ(columnsOf({ u"First Name"_s, u"Last name"_s, u"Company"_s, u"Mobile Phone"_s }),
        (QList { GivenName, FamilyName, Organisation, Phone }));
    EXPECT_EQ(columnsOf({ u"Jméno"_s, u"Telefon"_s }), (QList { FullName, Phone }));
    EXPECT_FALSE(areEnough(columnsOf({ u"Ulice"_s, u"Obec"_s })));
    for (const auto field : allContactFields()) {
        EXPECT_EQ(contactFieldFromString(toString(field)), field);
    }
}

TEST(Rows, becomeContacts)
{
    const auto one = read({ u"Titul"_s, u"Jméno"_s, u"Příjmení"_s, u"Ulice"_s, u"č.p."_s, u"č.o."_s, u"PSČ"_s,
                              u"Obec"_s, u"E-mail"_s, u"Telefon"_s, u"Skupiny"_s, u"Souhlas"_s },
        { u"ing"_s, u"Jana"_s, u"Nováková, Ph.D."_s, u"Lípová"_s, u"345"_s, u"12"_s, u"43151"_s,
            u"Klášterec nad Ohří"_s, u"JANA@example.cz; j@example.cz"_s, u"777 123 456"_s, u"Kluby, Senioři"_s,
            u"1. 5. 2026"_s });
    ASSERT_FALSE(one.refused);
    EXPECT_EQ(displayName(one.contact), u"Ing. Jana Nováková, Ph.D."_s);
    EXPECT_EQ(one.contact.address.houseNumber, u"345/12"_s);
    EXPECT_EQ(one.contact.address.postcode, u"431 51"_s);
    EXPECT_EQ(one.contact.emails, (QStringList { u"jana@example.cz"_s, u"j@example.cz"_s }));
    EXPECT_EQ(one.contact.phones, QStringList { u"+420 777 123 456"_s });
    EXPECT_EQ(one.groupNames, (QStringList { u"Kluby"_s, u"Senioři"_s }));
    EXPECT_EQ(one.contact.consents.first().on, QDate(2026, 5, 1));

    const auto whole = read({ u"Jméno a příjmení"_s, u"Adresa"_s, u"Souhlas"_s },
        { u"Bc. Petr Malý"_s, u"Lípová 12, Miřetice, 431 51 Klášterec nad Ohří"_s, u"ano"_s });
    EXPECT_EQ(whole.contact.familyName, u"Malý"_s);
    EXPECT_EQ(oneLine(whole.contact.address), u"Lípová 12, Miřetice, 431 51 Klášterec nad Ohří"_s);
    EXPECT_EQ(whole.contact.consents.first().on, options.today);
    EXPECT_EQ(read({ u"Firma"_s, u"Mail"_s }, { u"Keramika s.r.o."_s, u""_s }).contact.kind, ContactKind::Organisation);
}

TEST(Rows, thatCannotBeUsed_sayWhy)
{
    const QStringList headers { u"Jméno"_s, u"Příjmení"_s, u"E-mail"_s, u"Telefon"_s, u"Souhlas"_s };
    const QList<std::pair<QStringList, QString>> rows { { { u"Jana"_s, u"Malá"_s, u"jana(at)example.cz"_s },
                                                            u"email"_s },
        { { u"Jana"_s, u"Malá"_s, u""_s, u"neuvedeno"_s }, u"phone"_s },
        { { u"Jana\r\nBcc: x@example.cz"_s, u"Malá"_s }, u"control-characters"_s },
        { { u"Jana"_s, u"Malá"_s, u""_s, u""_s, u"31. 2. 2026"_s }, u"date"_s },
        { { u"Jana"_s, u"Malá"_s, u""_s, u""_s, u""_s, u"navíc"_s }, u"columns"_s } };
    for (const auto &[fields, code] : rows) {
        const auto one = read(headers, fields);
        ASSERT_TRUE(one.refused) << qPrintable(code);
        EXPECT_EQ(one.refused->code, code);
    }
    EXPECT_EQ(read({ u"Jméno"_s, u"Ulice"_s }, { u""_s, u"Lípová"_s }).refused->code, u"contact-empty"_s);
}

TEST(VCards, ofAllVersions_areRead)
{
    const auto four
        = card("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ing. Jana Nováková\r\nN:Nováková;Jana;;Ing.;Ph.D.\r\n"
               "item1.EMAIL;PREF=1:jana@example.cz\r\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+420-777-123-456\r\n"
               "ADR;TYPE=home:;Miřetice;Lípová 345/12;Klášterec nad\r\n  Ohří;;431 51;Česko\r\n"
               "CATEGORIES:Kluby,Seni\\,oři\r\nGENDER:F\r\nNOTE:první\\nřádek\r\nEND:VCARD\r\n");
    EXPECT_EQ(displayName(four), u"Ing. Jana Nováková, Ph.D."_s);
    EXPECT_EQ(four.phones, QStringList { u"+420 777 123 456"_s });
    EXPECT_EQ(
        four.address, (Address { u"Lípová"_s, u"345/12"_s, u"Miřetice"_s, u"431 51"_s, u"Klášterec nad Ohří"_s }));
    EXPECT_EQ(four.gender, Gender::Female);
    EXPECT_EQ(four.note, u"první\nřádek"_s);

    const auto two
        = card("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=A0=C3=AD=\n=C5=A5;Petr\n"
               "TEL;CELL:777123456\nEMAIL;INTERNET:petr@example.cz\nEND:VCARD\n");
    EXPECT_EQ(displayName(two), u"Petr Šíť"_s);
    const auto old
        = card("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=windows-1250;QUOTED-PRINTABLE:=8A=EDp;Petr\nEND:VCARD\n");
    EXPECT_EQ(old.familyName, u"Šíp"_s);

    const auto club = card(
        "BEGIN:VCARD\nVERSION:3.0\nFN:TJ Klášterec\nORG:TJ Klášterec;Oddíl házené\nX-ABShowAs:COMPANY\nEND:VCARD\n");
    EXPECT_EQ(club.kind, ContactKind::Organisation);
    EXPECT_EQ(displayName(club), u"TJ Klášterec, Oddíl házené"_s);
}

TEST(VCards, brokenOnes_areToldByTheirLine_theOthersAreRead)
{
    const auto cards = readVCards("BEGIN:VCARD\nFN:Jana Malá\nEMAIL:nikam\nEND:VCARD\nBEGIN:VCARD\nFN:Petr Malý\n"
                                  "BEGIN:VCARD\nFN:Eva Malá\nEND:VCARD\n");
    ASSERT_TRUE(cards);
    ASSERT_EQ(cards->size(), 3);
    EXPECT_EQ((*cards)[0].refused->code, u"email"_s);
    EXPECT_EQ((*cards)[1].refused->code, u"open-card"_s);
    EXPECT_EQ((*cards)[1].line, 5);
    EXPECT_FALSE((*cards)[2].refused);
    EXPECT_EQ(readVCards("nic").error().code, u"no-cards"_s);
    const auto injected
        = readVCards("BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:Mal=C3=A1=0D=0ABcc: x;Jana\nEND:VCARD\n");
    EXPECT_EQ(injected->first().refused->code, u"control-characters"_s);
}

TEST(VCards, written_areReadTheSame_andFoldedBetweenCharacters)
{
    Contact contact;
    contact.titlesBefore = u"Ing."_s;
    contact.givenName = u"Jana; Eva"_s;
    contact.familyName = u"Nováková, mladší \\ 😀"_s;
    contact.organisation = u"Spolek přátel keramiky, porcelánu a všeho ostatního v Klášterci nad Ohří a okolí, z. s."_s;
    contact.role = u"předsedkyně"_s;
    contact.address = { u"Lípová"_s, u"12"_s, u"Miřetice"_s, u"431 51"_s, u"Klášterec nad Ohří"_s };
    contact.emails = { u"a@example.cz"_s, u"b@example.cz"_s };
    contact.phones = { u"+420 777 123 456"_s };
    contact.note = u"dva\nřádky"_s;
    const auto bytes = toVCard(contact, { u"Kluby"_s });
    for (const auto &line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76);
        EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line);
    }
    auto again = card(bytes);
    EXPECT_EQ(again.organisation, contact.organisation);
    EXPECT_EQ(again, contact);
}
