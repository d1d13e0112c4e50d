// Templates: their fields, what is wrong with them and where, and what they become when they are filled in.
#include "domain/TextTemplate.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const TemplateFields &found)
{
    QStringList names;
    for (const auto &field : found.fields) {
        names.append(field.name);
    }
    return names;
}

} // namespace

TEST(TextTemplate, throughJson_isTheSame_withFieldsOfANewerVersion)
{
    TextTemplate text { .id = { u"template:1"_s },
        .name = u"Uzavírka"_s,
        .title = u"Uzavírka {ulice}"_s,
        .lead = u"Od {od}."_s,
        .body = u"Text"_s,
        .categories = { u"Doprava"_s },
        .changedBy = u"Eva"_s,
        .changedAt = fromMillis(1700000000000),
        .unknown = { { u"colour"_s, u"blue"_s } } };
    EXPECT_EQ(templateFromJson(text.id, toJson(text)), text);
    EXPECT_FALSE(text.isBlock());
    EXPECT_TRUE((TextTemplate { .body = u"x"_s }).isBlock());
}

TEST(TextTemplate, fields_areFoundOnce_inOrder_whateverTheirCase)
{
    const auto found = fieldsOf({ .title = u"Uzavírka ulice {ulice}"_s,
        .lead = u"Od { OD } do {do}, {Misto}"_s,
        .body = u"V {ulice} v {město}. {?Kontaktní osoba}"_s });
    EXPECT_EQ(
        namesOf(found), (QStringList { u"ulice"_s, u"od"_s, u"do"_s, u"místo"_s, u"město"_s, u"?Kontaktní osoba"_s }));
    EXPECT_EQ(found.fields[1].kind, FieldKind::Moment);
    EXPECT_EQ(found.fields[4].kind, FieldKind::Town);
    EXPECT_EQ(found.fields[5].label, u"Kontaktní osoba"_s);
    EXPECT_TRUE(found.problems.isEmpty());
}

TEST(TextTemplate, brokenFields_areSaidWithTheirPlace)
{
    const auto found
        = fieldsOf({ .title = u"{}"_s, .body = u"První řádek\nDne {dtaum} od {od\ndo {do} {{ {úplně jiné}"_s });
    ASSERT_EQ(found.problems.size(), 4);
    using Kind = FieldProblem::Kind;
    using Part = FieldProblem::Part;
    EXPECT_EQ(found.problems[0], (FieldProblem { Kind::Empty, Part::Title, 1, 1, u"{}"_s, {} }));
    EXPECT_EQ(found.problems[1], (FieldProblem { Kind::Unknown, Part::Body, 2, 5, u"{dtaum}"_s, u"datum"_s }));
    EXPECT_EQ(found.problems[2], (FieldProblem { Kind::Unclosed, Part::Body, 2, 16, u"{od"_s, {} }));
    EXPECT_EQ(found.problems[3], (FieldProblem { Kind::Unknown, Part::Body, 3, 12, u"{úplně jiné}"_s, {} }));
    EXPECT_EQ(namesOf(found), QStringList { u"do"_s });
}

TEST(TextTemplate, filledIn_keepsWhatHasNoValueAndWhatIsNoField)
{
    const QMap<QString, QString> values { { u"ulice"_s, u"Petlérská {do}"_s }, { u"od"_s, u"7. prosince"_s } };
    EXPECT_EQ(filledIn(u"Ulice {Ulice} od {od} do {do}, {neznámé}, {{závorka}} {nekon"_s, values),
        u"Ulice Petlérská {do} od 7. prosince do {do}, {neznámé}, {závorka} {nekon"_s);
    EXPECT_EQ(filledIn(QString(), values), QString());
    EXPECT_EQ(filledIn(TextTemplate { .title = u"{od}"_s, .body = u"{ulice}"_s }, values).title, u"7. prosince"_s);
}

TEST(TextTemplate, daysAndTimes_areWrittenAsInCzech)
{
    const QDateTime at(QDate(2026, 12, 7), QTime(15, 0));
    EXPECT_EQ(fieldText(FieldKind::Date, at), u"7.\u00A0prosince 2026"_s);
    EXPECT_EQ(fieldText(FieldKind::Time, at), u"15.00"_s);
    EXPECT_EQ(fieldText(FieldKind::Moment, at), u"7.\u00A0prosince 2026 v\u00A015.00"_s);
    EXPECT_EQ(fieldText(FieldKind::Text, at), QString());
    EXPECT_EQ(fieldText(FieldKind::Date, {}), QString());
}

TEST(TextTemplate, withoutNameOrText_isInvalid)
{
    EXPECT_EQ(checkTemplate({ .name = u" "_s, .body = u"x"_s }).error().code, u"template-name"_s);
    EXPECT_EQ(checkTemplate({ .name = u"x"_s, .body = u" "_s }).error().code, u"template-text"_s);
    EXPECT_TRUE(checkTemplate({ .name = u"x"_s, .title = u"Jen titulek"_s }).has_value());
}
