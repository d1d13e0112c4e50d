// Warnings as the weather institute writes them: what of them concerns the town becomes a draft, and nothing more.
#include "fakes/clock/TestClock.h"
#include "storage/WorkspaceFolder.h"
#include "warnings/Drafts.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::warnings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/cap/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codeOf(const QByteArray &bytes)
{
    const auto alert = parseAlert(bytes);
    return alert ? u"read"_s : alert.error().code;
}

class Warnings : public testing::Test
{
protected:
    Warnings()
        : folder(*WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague"))
        , stores(*folder.stores())
    {
    }

    QList<Proposal> proposals(const QString &name, const QStringList &areas = { u"kadaň"_s })
    {
        const auto alert = parseAlert(fixture(name));
        EXPECT_TRUE(alert);
        return alert ? proposalsOf(*alert, areas, Zone(), clock.now()) : QList<Proposal> {};
    }

    DraftsMade draft(const QString &name)
    {
        const auto made = makeDrafts(*stores, proposals(name), { u"jana"_s, u"s"_s, clock.now() });
        EXPECT_TRUE(made);
        return made.value_or(DraftsMade {});
    }

    QTemporaryDir directory;
    TestClock clock { *instantFromIso(u"2026-11-30T12:00:00.000Z"_s) };
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
};

std::string told(const QString &text)
{
    return text.toStdString();
}

} // namespace

TEST_F(Warnings, alert_isRead)
{
    const auto alert = parseAlert(fixture(u"alert.xml"_s));
    ASSERT_TRUE(alert);
    EXPECT_TRUE(alert->isActual);
    EXPECT_EQ(alert->kind, Alert::Kind::Alert);
    EXPECT_EQ(toIso(alert->sent), u"2026-11-30T09:12:00.000Z"_s);
    ASSERT_EQ(alert->infos.size(), 6);
    EXPECT_EQ(alert->infos[0].areas.size(), 3);
    EXPECT_EQ(alert->infos[0].areas[1].name, u"Kadaň"_s);
    EXPECT_EQ(alert->infos[0].areas[1].codes, QStringList({ u"4204"_s, u"CZ04204"_s }));
    EXPECT_EQ(alert->infos[1].language, u"en-GB"_s);
}

TEST_F(Warnings, whatConcernsTheTownAndHolds_isProposed_inBothLanguages)
{
    const auto found = proposals(u"alert.xml"_s);
    ASSERT_EQ(found.size(), 2); // not Jeseník's flood, not last night's ice, not "no warning"
    EXPECT_EQ(told(found[0].draft.title), "Výstraha: Silný vítr");
    EXPECT_EQ(
        told(found[0].draft.lead), "Výstraha platí od: pondělí 30. listopadu ve 22.00. Do: úterý 1. prosince v 10.00.");
    EXPECT_TRUE(found[0].draft.body.contains(u"Zajistěte volně uložené předměty."_s));
    EXPECT_TRUE(found[0].draft.body.contains(u"Zdroj: ČHMÚ"_s));
    ASSERT_TRUE(found[0].draft.details.english);
    EXPECT_EQ(told(found[0].draft.details.english->title), "Warning: Strong wind");
    EXPECT_EQ(told(found[1].draft.lead), "Výstraha platí od: úterý 1. prosince v 18.00, do odvolání.");
    EXPECT_TRUE(found[1].draft.body.contains(u"\\[místy více\\]"_s)); // no markup of the institute's
    EXPECT_FALSE(found[1].draft.details.english);
    EXPECT_EQ(proposals(u"alert.xml"_s, { u"4204"_s }).size(), 2);
    EXPECT_EQ(proposals(u"alert.xml"_s, {}).size(), 3);
    EXPECT_EQ(proposals(u"alert.xml"_s, { u"Brno"_s }).size(), 0);
}

TEST_F(Warnings, exercises_areNoWarnings)
{
    EXPECT_TRUE(proposals(u"exercise.xml"_s).isEmpty());
}

TEST_F(Warnings, drafts_areMadeOnce_andNothingIsScheduled)
{
    const auto first = draft(u"alert.xml"_s);
    EXPECT_EQ(first.made.size(), 2);
    const auto again = draft(u"alert.xml"_s);
    EXPECT_TRUE(again.made.isEmpty());
    EXPECT_EQ(again.known.size(), 2);
    const auto updated = draft(u"update.xml"_s);
    EXPECT_TRUE(updated.made.isEmpty());
    EXPECT_EQ(updated.known, QList<PostId> { first.made[0] });
    const auto cancelled = draft(u"cancel.xml"_s);
    EXPECT_EQ(cancelled.cancelled, QList<PostId> { first.made[0] });
    const auto post = stores->posts.load(first.made[0]);
    ASSERT_TRUE(post);
    EXPECT_EQ(post->categories, QStringList { u"Výstrahy"_s });
    EXPECT_FALSE(isApproved(*post));
    const auto open = stores->deliveries.open();
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->isEmpty());
}

TEST_F(Warnings, cancelOfWhatNobodyDrafted_makesNothing)
{
    const auto cancelled = draft(u"cancel.xml"_s);
    EXPECT_TRUE(cancelled.made.isEmpty());
    EXPECT_TRUE(cancelled.cancelled.isEmpty());
}

TEST(BadWarnings, areRefusedByName)
{
    EXPECT_EQ(codeOf(fixture(u"alert.xml"_s).left(2000)), u"cap-damaged"_s);
    EXPECT_EQ(codeOf("<rss version=\"2.0\"/>"), u"cap-none"_s);
    EXPECT_EQ(codeOf("<alert xmlns=\"urn:neco:jineho\"/>"), u"cap-none"_s);
    EXPECT_EQ(codeOf(""), u"cap-none"_s);
    EXPECT_EQ(codeOf("<!DOCTYPE alert [<!ENTITY a \"b\">]><alert/>"), u"cap-bomb"_s);
    EXPECT_EQ(codeOf("<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><status>Actual</status></alert>"),
        u"cap-damaged"_s);
}

} // namespace bubenik::warnings
