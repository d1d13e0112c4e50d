// Ohlas: all posts with their figures in the window, sorted, by months, and as a file; with 4,000 of them too.
#include "comments/MonthChart.h"
#include "comments/ReachPage.h"
#include "ui/facebook/PageTown.h"

#include <QAbstractButton>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReachTest final : public QObject
{
    Q_OBJECT

    static void addFigures(Stores &stores, const PostId &post, const QString &remoteId, QDate day, qint64 viewers)
    {
        ItemFigures figures { .post = post, .channel = { u"fb"_s }, .remoteId = remoteId };
        figures.days[day] = { { Metric::Viewers, viewers }, { Metric::Reactions, viewers / 10 } };
        figures.days[day.addDays(1)] = { { Metric::Viewers, viewers * 2 }, { Metric::Reactions, viewers / 10 } };
        QVERIFY(stores.figures.save(figures, SystemClock().now()));
    }
    static bool open(PageTown &town, int rows)
    {
        town.posts = std::make_unique<PostsPage>(town.context(), &town.window);
        town.posts->resize(town.window.size());
        town.posts->show();
        town.posts->openDocument(u"reach:"_s);
        auto &page = town.posts->reach();
        return waitUntil(
            [&] { return page.isVisible() && page.posts().model()->rowCount() == rows; }, PageTown::patience);
    }
    static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    template <class T = QAbstractButton>
    static T *named(const QWidget &in, const QString &name)
    {
        return in.findChild<T *>(name);
    }

private Q_SLOTS:
    void overview_leadsThere()
    {
        PageTown town({}, false);
        OverviewPage overview(town.context(), &town.window);
        overview.show();
        QString asked;
        connect(&overview, &Page::openRequested, &overview, [&](const QString &id) { asked = id; });
        named(overview, u"overview-reach"_s)->click();
        QCOMPARE(asked, u"reach:"_s);
    }

    void nothingCounted_isExplained()
    {
        PageTown town({}, false);
        QVERIFY(open(town, 0));
        const auto labels = town.posts->reach().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"read once a day"_s); }));
        QVERIFY(!named(town.posts->reach(), u"reach-export"_s)->isEnabled());
    }

    void posts_areSortedByAnyColumn_andOpenTheirComments()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) {
                addFigures(stores, post, u"1"_s, QDate(2026, 11, 20), 700);
                addFigures(stores, { u"post:b"_s }, u"2"_s, QDate(2026, 10, 3), 90);
                addFigures(stores, { u"post:c"_s }, u"3"_s, QDate(2026, 10, 5), 1200);
            },
            false);
        QVERIFY(open(town, 3));
        auto &table = town.posts->reach().posts();
        QCOMPARE(cell(table, 0, 1), u"Uzavírka"_s); // the newest first
        QCOMPARE(cell(table, 0, 2), u"Facebook"_s);
        QCOMPARE(cell(table, 0, 3), QLocale().toString(1400));
        QCOMPARE(table.model()->columnCount(), 5); // what nobody tells has no column
        table.sortByColumn(3, Qt::DescendingOrder);
        QCOMPARE(cell(table, 0, 3), QLocale().toString(2400));
        QCOMPARE(cell(table, 2, 3), QLocale().toString(180));
        QString asked;
        connect(town.posts.get(), &Page::openRequested, this, [&](const QString &id) { asked = id; });
        Q_EMIT table.activated(table.model()->index(1, 0));
        QCOMPARE(asked, u"comments:"_s + town.post.value);
        town.posts->back();
        QVERIFY(!town.posts->reach().isVisible());
    }

    void months_areAChart_aTable_andWordsForScreenReaders()
    {
        PageTown town(
            [](Stores &stores, const PostId &) {
                addFigures(stores, { u"post:b"_s }, u"2"_s, QDate(2026, 8, 3), 90);
                addFigures(stores, { u"post:c"_s }, u"3"_s, QDate(2026, 8, 5), 1200);
                addFigures(stores, { u"post:d"_s }, u"4"_s, QDate(2026, 10, 5), 50);
            },
            false);
        QVERIFY(open(town, 3));
        auto &page = town.posts->reach();
        const auto words = page.chart().accessibleDescription();
        QVERIFY2(
            words.contains(QLocale().toString(2580)) && words.contains(u"2026 0"_s) && words.contains(u"2026 100"_s),
            qPrintable(words));
        named(page, u"reach-reactions"_s)->click();
        QVERIFY(page.chart().accessibleDescription().contains(QLocale().toString(129)));
        named(page, u"reach-months"_s)->click();
        QVERIFY(page.months().isVisible());
        QCOMPARE(page.months().model()->rowCount(), 2);
        QCOMPARE(cell(page.months(), 1, 1), u"2"_s); // posts in August
        QCOMPARE(cell(page.months(), 1, 2), QLocale().toString(2580));
    }

    void file_holdsWhatTheTableShows()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) { addFigures(stores, post, u"1"_s, QDate(2026, 11, 20), 700); },
            false);
        QVERIFY(open(town, 1));
        const auto name = town.folder.filePath(u"ohlas.csv"_s);
        town.posts->reach().exportTo(name);
        QVERIFY(waitUntil([&] { return QFile::exists(name); }, PageTown::patience));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto csv = QString::fromUtf8(file.readAll());
        QVERIFY2(csv.contains(u"Uzavírka"_s) && csv.contains(u"1400"_s), qPrintable(csv));
    }

    void fourThousandPosts_areThere_andSortAtOnce()
    {
        constexpr int many = 4000;
        PageTown town(
            [](Stores &stores, const PostId &) {
                const auto filled = stores.database->transaction([&]() -> Result<void> {
                    for (int i = 0; i < many; ++i) {
                        addFigures(
                            stores, { u"post:%1"_s.arg(i) }, QString::number(i), QDate(2016, 1, 1).addDays(i), i);
                    }
                    return {};
                });
                QVERIFY(filled);
            },
            false);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(open(town, many));
        qInfo("shown after %lld ms", timer.restart());
        auto &table = town.posts->reach().posts();
        table.sortByColumn(3, Qt::AscendingOrder);
        qInfo("sorted in %lld ms", timer.elapsed());
        QCOMPARE(cell(table, 0, 3), u"0"_s);
        QCOMPARE(cell(table, many - 1, 3), QLocale().toString(2 * (many - 1)));
    }
};

QTEST_MAIN(ReachTest)
#include "ReachTest.moc"
