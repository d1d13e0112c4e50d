// Contacts by the command line alone: a table of Excel's comes in, groups and consents are kept, an erased person stays
// away.
#include "CliFixture.h"

#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class Contacts : public CliFixture
{
protected:
    void SetUp() override { makeWorkspace(); }

    QJsonObject done(const QStringList &arguments)
    {
        const auto result = run(arguments);
        EXPECT_EQ(result.exit, 0) << result.err.constData();
        return result.object();
    }
    QJsonArray listed(const QStringList &more = {})
    {
        const auto result = run(QStringList { u"contact"_s, u"list"_s } + more);
        EXPECT_EQ(result.exit, 0) << result.err.constData();
        return result.array();
    }
};

// As Czech Excel saves it: Windows-1250, semicolons, CRLF.
const QByteArray table = "Jm\xe9no;P\xf8\xedjmen\xed;Ulice;E-mail;Telefon\r\n"
                         "Jana;Nov\xe1kov\xe1;L\xedpov\xe1 345/12;jana@example.cz;777 123 456\r\n"
                         "Petr;Mal\xfd;L\xedpov\xe1 13;petr@example.cz;\r\n"
                         "JANA;NOVAKOVA;;jana@example.cz;608 111 222\r\n"
                         "Eva;\xc8" "ern\xe1;;nikam;\r\n"
                         "\"Ota\r\nBcc: x@example.cz\";Zl\xfd;;ota@example.cz;\r\n";

} // namespace

TEST_F(Contacts, excelsTable_isTakenIn_refusalsByLine)
{
    const auto file = write(u"lide.csv"_s, table);
    const auto preview = done({ u"contact"_s, u"import"_s, file, u"--preview"_s });
    EXPECT_EQ(preview[u"added"], 2);
    EXPECT_TRUE(listed().isEmpty());
    const auto taken = done({ u"contact"_s, u"import"_s, file });
    EXPECT_EQ(taken[u"added"], 2);
    EXPECT_EQ(taken[u"updated"], 0);
    EXPECT_EQ(taken[u"merged"], 1);
    const auto refused = taken[u"refused"].toArray();
    ASSERT_EQ(refused.size(), 2);
    EXPECT_TRUE(hasShape(refused[0].toObject(), { u"line:number"_s, u"why:string"_s, u"code:string"_s }));
    EXPECT_EQ(refused[0][u"line"], 5);
    EXPECT_EQ(refused[1][u"code"], u"control-characters"_s);
    const auto again = done({ u"contact"_s, u"import"_s, file });
    EXPECT_EQ(again[u"added"], 0);
    const auto all = listed();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0][u"name"], u"Petr Malý"_s);
    EXPECT_EQ(all[1][u"phones"].toArray().size(), 2);
    EXPECT_EQ(all[1][u"salutation"], u"Vážená paní Nováková"_s);
    EXPECT_EQ(listed({ u"--street"_s, u"Lípová sudá"_s }).size(), 1);
    EXPECT_EQ(run({ u"contact"_s, u"search"_s, u"novak"_s, u"jan"_s }).array().size(), 1);
}

TEST_F(Contacts, groupsAndConsents_areKept_byIdMailOrName)
{
    const auto id = done({ u"contact"_s, u"add"_s, u"--name"_s, u"Ing. Jana Nováková, Ph.D."_s, u"--email"_s,
        u"jana@example.cz"_s, u"--street"_s, u"Lípová 12"_s })[u"id"]
                        .toString();
    done({ u"group"_s, u"add"_s, u"Kluby"_s });
    EXPECT_EQ(run({ u"group"_s, u"add"_s, u"kluby"_s }).exit, 1);
    done({ u"group"_s, u"join"_s, u"Kluby"_s, u"jana@example.cz"_s });
    const auto groups = run({ u"group"_s, u"list"_s }).array();
    ASSERT_EQ(groups.size(), 1);
    EXPECT_EQ(groups[0][u"contacts"], 1);
    done(
        { u"contact"_s, u"consent"_s, id, u"--purpose"_s, u"invitations"_s, u"--given"_s, u"--on"_s, u"2026-05-01"_s });
    const auto withdrawn = done({ u"contact"_s, u"consent"_s, u"Jana Nováková"_s, u"--purpose"_s, u"invitations"_s,
        u"--withdrawn"_s, u"--on"_s, u"2. 5. 2026"_s });
    EXPECT_EQ(withdrawn[u"consents"][0][u"withdrawnOn"], u"2026-05-02"_s);
    const auto shown = done({ u"contact"_s, u"show"_s, id });
    EXPECT_EQ(shown[u"groups"].toArray(), QJsonArray { u"Kluby"_s });
    EXPECT_EQ(shown[u"titlesAfter"], u"Ph.D."_s);
    EXPECT_EQ(shown[u"consents"][0][u"history"].toArray().size(), 2);
    EXPECT_EQ(listed({ u"--consent"_s, u"withdrawn"_s }).size(), 1);
    EXPECT_EQ(run({ u"contact"_s, u"consent"_s, id, u"--purpose"_s, u"x"_s }).exit, 2);
    EXPECT_EQ(
        run({ u"contact"_s, u"consent"_s, id, u"--purpose"_s, u"x"_s, u"--given"_s, u"--on"_s, u"2999-01-01"_s }).exit,
        1);
    EXPECT_EQ(run({ u"contact"_s, u"show"_s, u"nikdo"_s }).errorKind(), u"not-found"_s);
}

TEST_F(Contacts, erased_leavesNothing_andNoListBringsThemBack)
{
    const auto file = write(u"lide.csv"_s, "Jméno;Příjmení;E-mail\nZdislava;Vymazaná;zdislava@example.cz\n");
    done({ u"contact"_s, u"import"_s, file });
    done({ u"contact"_s, u"erase"_s, u"zdislava@example.cz"_s });
    for (const auto &name : { u"bubenik.sqlite"_s, u"bubenik.sqlite-wal"_s }) {
        QFile database(workspace() + u'/' + name);
        if (database.open(QIODevice::ReadOnly)) {
            const auto bytes = database.readAll();
            EXPECT_FALSE(bytes.contains("dislava")) << qPrintable(name);
            EXPECT_FALSE(bytes.contains("ymazan")) << qPrintable(name);
        }
    }
    const auto again = done({ u"contact"_s, u"import"_s, file });
    EXPECT_EQ(again[u"added"], 0);
    EXPECT_EQ(again[u"refused"][0][u"code"], u"erased"_s);
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(Contacts, exported_isReadAgain_thatWhichCannotBeUsedIsExplained)
{
    done({ u"workspace"_s, u"generate"_s, u"--contacts"_s, u"300"_s });
    for (const auto &name : { u"vse.csv"_s, u"vse.vcf"_s }) {
        EXPECT_EQ(done({ u"contact"_s, u"export"_s, path(name) })[u"contacts"], 300);
        const auto again = done({ u"contact"_s, u"import"_s, path(name) });
        EXPECT_EQ(again[u"added"], 0) << qPrintable(name);
        EXPECT_TRUE(again[u"refused"].toArray().isEmpty());
    }
    EXPECT_EQ(run({ u"contact"_s, u"export"_s, path(u"vse.doc"_s) }).exit, 1);
    const auto columns = run({ u"contact"_s, u"import"_s, write(u"x.csv"_s, "Barva;Ulice\nmodrá;Lípová\n") });
    EXPECT_EQ(columns.exit, 1);
    EXPECT_EQ(columns.errorKind(), u"invalid"_s);
    const auto mapped = done({ u"contact"_s, u"import"_s, path(u"x.csv"_s), u"--column"_s, u"Barva=family-name"_s });
    EXPECT_EQ(mapped[u"added"], 1);
}

} // namespace bubenik
