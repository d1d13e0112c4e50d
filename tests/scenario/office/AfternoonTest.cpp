// A Monday's afternoon through the real command line, without a server: days, queue, notes, promises, paper, figures,
// and a lost key.
#include "Traces.h"
#include "scenario/sync/CliDesk.h"

#include <QFileInfo>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

class Afternoon : public testing::Test
{
protected:
    CliDesk::Answer run(const QStringList &words, const QByteArray &input = {}) { return desk.run(words, input); }

    QString add(const QStringList &more)
    {
        const auto added = run(QStringList { u"visit"_s, u"add"_s, u"--day"_s, u"2026-12-07"_s } + more);
        EXPECT_EQ(added.exit, 0) << added.errors.toStdString();
        return added.json[u"id"_s].toString();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    CliDesk desk { u"eva"_s };
    QTemporaryDir folder;
};

} // namespace

TEST_F(Afternoon, days_answerAsTheContractSays)
{
    const auto list = run({ u"openday"_s, u"list"_s, u"--year"_s, u"2026"_s });
    const auto days = list.json.toArray();
    ASSERT_EQ(days.size(), 12);
    for (const auto &key : { u"date"_s, u"starts"_s, u"ends"_s, u"chatStarts"_s, u"holiday"_s, u"movedTo"_s }) {
        EXPECT_TRUE(keysOf(days[0]).contains(key)) << key.toStdString();
    }
    EXPECT_EQ(days[0][u"date"_s].toString(), u"2026-01-05"_s);
    EXPECT_EQ(days[0][u"starts"_s].toString(), u"2026-01-05T15:00:00+01:00"_s);
    EXPECT_EQ(days[0][u"chatStarts"_s].toString(), u"2026-01-05T17:00:00+01:00"_s);
    EXPECT_TRUE(days[0][u"holiday"_s].isNull());
    EXPECT_TRUE(days[0][u"movedTo"_s].isNull());
    EXPECT_EQ(days[3][u"date"_s].toString(), u"2026-04-06"_s);
    EXPECT_FALSE(days[3][u"holiday"_s].toString().isEmpty());
    EXPECT_EQ(days[3][u"movedTo"_s].toString(), u"2026-04-13"_s);
    EXPECT_EQ(days[3][u"starts"_s].toString(), u"2026-04-13T15:00:00+02:00"_s);
    EXPECT_EQ(days[6][u"movedTo"_s].toString(), u"2026-07-13"_s);
}

TEST_F(Afternoon, aDay_isMovedCancelledAndDeputed)
{
    const auto moved
        = run({ u"openday"_s, u"move"_s, u"2026-12-07"_s, u"--to"_s, u"2026-12-09"_s, u"--reason"_s, u"Volby"_s });
    ASSERT_EQ(moved.exit, 0) << moved.errors.toStdString();
    EXPECT_EQ(moved.json[u"movedTo"_s].toString(), u"2026-12-09"_s);
    EXPECT_EQ(run({ u"openday"_s, u"deputy"_s, u"2026-12-09"_s, u"--name"_s, u"místostarostka"_s })
                  .json[u"deputy"_s]
                  .toString(),
        u"místostarostka"_s);
    const auto post = run({ u"openday"_s, u"post"_s, u"2026-12-07"_s });
    ASSERT_EQ(post.exit, 0) << post.errors.toStdString();
    const auto drafted = run({ u"post"_s, u"show"_s, post.json[u"id"_s].toString() }).json;
    EXPECT_TRUE(drafted[u"title"_s].toString().contains(u"9 December"_s));
    EXPECT_TRUE(drafted[u"body"_s].toString().contains(u"Volby"_s));
    EXPECT_TRUE(run({ u"openday"_s, u"cancel"_s, u"2026-12-07"_s }).json[u"cancelled"_s].toBool());
    EXPECT_FALSE(run({ u"openday"_s, u"cancel"_s, u"2026-12-07"_s, u"--undo"_s }).json[u"cancelled"_s].toBool(true));
    EXPECT_EQ(run({ u"openday"_s, u"move"_s, u"2026-12-07"_s, u"--to"_s, u"2026-12-24"_s }).exit, 1) << "a holiday";
    EXPECT_EQ(run({ u"openday"_s, u"move"_s, u"2026-12-08"_s, u"--to"_s, u"2026-12-09"_s }).exit, 1) << "no open door";
    EXPECT_EQ(run({ u"openday"_s, u"move"_s, u"soon"_s, u"--to"_s, u"2026-12-09"_s }).exit, 2);
    const auto calendar = run({ u"openday"_s, u"export"_s, path(u"days.ics"_s) });
    EXPECT_EQ(calendar.json[u"days"_s].toInt(), 36);
    EXPECT_EQ(tracesOf(u"BEGIN:VEVENT"_s, folder.path()), 72);
    EXPECT_EQ(run({ u"openday"_s, u"settings"_s, u"--starts"_s, u"14:00"_s, u"--place"_s, u"radnice"_s }).exit, 0);
    EXPECT_EQ(run({ u"openday"_s, u"list"_s, u"--year"_s, u"2027"_s }).json[0][u"starts"_s].toString(),
        u"2027-01-04T14:00:00+01:00"_s);
    EXPECT_EQ(run({ u"openday"_s, u"settings"_s, u"--ends"_s, u"12:00"_s }).exit, 1);
}

TEST_F(Afternoon, citizens_areWrittenDownCalledAndNotForgotten)
{
    const auto anna = add(
        { u"--name"_s, u"Anna Malá"_s, u"--topic"_s, u"hluk"_s, u"--street"_s, u"Lipová"_s, u"--came"_s, u"15:02"_s });
    const auto petr = add({ u"--topic"_s, u"byt"_s, u"--wish"_s, u"větší byt"_s, u"--came"_s, u"15:05"_s });
    const auto queue = run({ u"visit"_s, u"list"_s, u"--day"_s, u"2026-12-07"_s }).json.toArray();
    ASSERT_EQ(queue.size(), 2);
    EXPECT_EQ(queue[0][u"label"_s].toString(), u"1"_s);
    EXPECT_EQ(queue[1][u"state"_s].toString(), u"waiting"_s);
    EXPECT_EQ(run({ u"visit"_s, u"call"_s, u"--day"_s, u"2026-12-07"_s }).json[u"id"_s].toString(), anna);
    EXPECT_EQ(run({ u"visit"_s, u"start"_s, anna }).json[u"state"_s].toString(), u"talking"_s);
    EXPECT_EQ(run({ u"visit"_s, u"note"_s, anna, u"--text"_s, u"Každý pátek."_s }).json[u"notes"_s].toString(),
        u"Každý pátek."_s);
    const auto promised = run({ u"visit"_s, u"promise"_s, anna, u"--text"_s, u"Změřit hluk"_s, u"--who"_s, u"odbor"_s,
        u"--due"_s, u"2020-01-01"_s });
    EXPECT_TRUE(promised.json[u"overdue"_s].toBool()) << promised.errors.toStdString();
    const auto done = run({ u"visit"_s, u"done"_s, anna, u"--outcome"_s, u"měření"_s });
    EXPECT_EQ(done.json[u"state"_s].toString(), u"done"_s);
    EXPECT_EQ(done.json[u"outcome"_s].toString(), u"měření"_s);
    EXPECT_EQ(run({ u"visit"_s, u"leave"_s, petr }).json[u"state"_s].toString(), u"left"_s);
    EXPECT_EQ(run({ u"visit"_s, u"call"_s, u"--day"_s, u"2026-12-07"_s }).exit, 1) << "nobody waits";
    EXPECT_EQ(run({ u"visit"_s, u"followups"_s }).json.toArray().size(), 1);
    EXPECT_EQ(run({ u"visit"_s, u"keep"_s, promised.json[u"id"_s].toString(), u"--note"_s, u"naměřeno"_s })
                  .json[u"state"_s]
                  .toString(),
        u"kept"_s);
    EXPECT_EQ(run({ u"visit"_s, u"followups"_s }).json.toArray().size(), 0);
    const auto person = run({ u"visit"_s, u"export"_s, u"--person"_s, u"mala anna"_s }).json.toArray();
    ASSERT_EQ(person.size(), 1);
    EXPECT_EQ(person[0][u"followups"_s][0][u"note"_s].toString(), u"naměřeno"_s);
    EXPECT_EQ(run({ u"visit"_s, u"print-list"_s, u"--day"_s, u"2026-12-07"_s, path(u"list.html"_s) }).exit, 0);
    EXPECT_GT(tracesOf(u"Anna Malá"_s, folder.path()), 0);
    const auto figures = run({ u"openday"_s, u"figures"_s, u"--year"_s, u"2026"_s, u"--csv"_s, path(u"year.csv"_s) });
    EXPECT_EQ(figures.json[u"visits"_s].toInt(), 2) << figures.errors.toStdString();
    EXPECT_TRUE(QFileInfo::exists(path(u"year.csv"_s)));
    EXPECT_EQ(run({ u"visit"_s, u"erase"_s, anna }).exit, 0);
    EXPECT_EQ(run({ u"visit"_s, u"list"_s }).json.toArray().size(), 1);
    EXPECT_EQ(run({ u"visit"_s, u"followups"_s, u"--all"_s }).json.toArray().size(), 0) << "promises go with the visit";
    EXPECT_EQ(run({ u"visit"_s, u"erase"_s, anna }).exit, 1);
}

TEST_F(Afternoon, wrongUse_isTold)
{
    EXPECT_EQ(run({ u"visit"_s, u"add"_s, u"--day"_s, u"2026-12-07"_s }).exit, 2) << "no topic";
    EXPECT_EQ(run({ u"visit"_s, u"add"_s, u"--topic"_s, u"hluk"_s }).exit, 2) << "no day";
    EXPECT_EQ(run({ u"visit"_s, u"add"_s, u"--day"_s, u"monday"_s, u"--topic"_s, u"hluk"_s }).exit, 2);
    EXPECT_EQ(run({ u"visit"_s, u"add"_s, u"--day"_s, u"2026-12-07"_s, u"--topic"_s, u" "_s }).exit, 1);
    EXPECT_EQ(run({ u"visit"_s, u"done"_s, u"visit:0"_s }).exit, 1);
    EXPECT_EQ(run({ u"workspace"_s, u"generate"_s }).exit, 2);
}

TEST_F(Afternoon, noNameStandsInAnyFile_andALostKeyIsToldWithWhatToDo)
{
    EXPECT_EQ(run({ u"office"_s, u"status"_s }).json[u"state"_s].toString(), u"none"_s);
    add({ u"--name"_s, u"Hostimila Opatrná"_s, u"--topic"_s, u"kanalizace"_s });
    run({ u"workspace"_s, u"generate"_s, u"--visits"_s, u"50"_s });
    EXPECT_EQ(run({ u"visit"_s, u"list"_s }).json.toArray().size(), 51);
    EXPECT_EQ(run({ u"workspace"_s, u"backup"_s, path(u"backup"_s) }).exit, 0);
    for (const auto &place : { desk.workspace(), folder.path() }) {
        EXPECT_EQ(tracesOf(u"Hostimila"_s, place), 0);
        EXPECT_EQ(tracesOf(u"kanalizace"_s, place), 0);
        EXPECT_EQ(tracesOf(u"parkování"_s, place), 0);
    }
    const auto paper = run({ u"office"_s, u"recovery-key"_s }).json[u"recoveryKey"_s].toString();
    EXPECT_EQ(paper.size(), 69);
    ASSERT_TRUE(QFile::remove(QFileInfo(desk.workspace()).absolutePath() + u"/secrets"_s));
    const auto lost = run({ u"visit"_s, u"list"_s });
    EXPECT_EQ(lost.exit, 1);
    EXPECT_EQ(lost.json[u"error"_s][u"code"_s].toString(), u"office-key-lost"_s);
    EXPECT_TRUE(lost.errors.contains("recovery key"));
    EXPECT_EQ(run({ u"office"_s, u"status"_s }).json[u"state"_s].toString(), u"lost"_s);
    EXPECT_EQ(run({ u"post"_s, u"list"_s }).exit, 0) << "everything else goes on";
    EXPECT_EQ(run({ u"office"_s, u"recover"_s, u"--secret-stdin"_s }, "AAAA-BBBB\n").exit, 1);
    EXPECT_EQ(run({ u"office"_s, u"start-over"_s }).exit, 2) << "nothing is lost unasked";
    ASSERT_EQ(run({ u"office"_s, u"recover"_s, u"--secret-stdin"_s }, paper.toUtf8() + '\n').exit, 0);
    EXPECT_EQ(run({ u"visit"_s, u"list"_s, u"--search"_s, u"hostimila"_s }).json.toArray().size(), 1);
}

} // namespace bubenik
