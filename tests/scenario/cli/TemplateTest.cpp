// Templates and building blocks, by the command line.
#include "CliFixture.h"

#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Template = CliFixture;

} // namespace

TEST_F(Template, add_show_list_remove_byIdAndName)
{
    makeWorkspace();
    const auto file = write(u"blok.md"_s, u"Dne {datum} od {čas}\n\n{dtaum} a {od\n"_s.toUtf8());
    const auto added = run({ u"template"_s, u"add"_s, u"--name"_s, u"Uzavírka"_s, u"--body-file"_s, file, u"--title"_s,
        u"Uzavírka: {ulice}"_s, u"--category"_s, u"Doprava"_s });
    ASSERT_EQ(added.exit, 0) << added.err.constData();
    const auto id = added.object()[u"id"_s].toString();
    EXPECT_TRUE(id.startsWith(u"template:"_s));
    const auto shown = run({ u"template"_s, u"show"_s, u"uzavirka"_s });
    ASSERT_EQ(shown.exit, 0) << shown.err.constData();
    EXPECT_EQ(shown.object()[u"id"_s], id);
    EXPECT_EQ(shown.object()[u"fields"_s], QJsonArray({ u"ulice"_s, u"datum"_s, u"čas"_s }));
    const auto problems = shown.object()[u"problems"_s].toArray();
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems[0][u"nearest"_s], u"datum"_s);
    EXPECT_EQ(problems[0][u"line"_s], 3);
    EXPECT_EQ(problems[0][u"column"_s], 1);
    EXPECT_EQ(problems[1][u"kind"_s], u"unclosed"_s);
    EXPECT_EQ(run({ u"template"_s, u"remove"_s, id }).exit, 0);
    EXPECT_EQ(run({ u"template"_s, u"show"_s, id }).exit, 1);
    EXPECT_EQ(run({ u"template"_s, u"add"_s, u"--name"_s, u" "_s, u"--body-file"_s, file }).exit, 1);
}

TEST_F(Template, starter_addsWholeTemplatesOnce)
{
    makeWorkspace();
    const auto first = run({ u"template"_s, u"starter"_s });
    ASSERT_EQ(first.exit, 0) << first.err.constData();
    const auto all = QJsonDocument::fromJson(first.out).array();
    ASSERT_GE(all.size(), 8);
    for (const auto &text : all) {
        EXPECT_TRUE(text[u"problems"_s].toArray().isEmpty()) << text[u"name"_s].toString().toStdString();
    }
    EXPECT_EQ(QJsonDocument::fromJson(run({ u"template"_s, u"starter"_s }).out).array().size(), all.size());
}

} // namespace bubenik
