// The list of posts with very many of them: a sound model, quick search, and never a long event.
#include "posts/PostDelegate.h"
#include "posts/PostListModel.h"
#include "ui/posts/Town.h"

#include "sample/Sample.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <ctime>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PostListTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Town> m_town;
    int m_posts = 0; // in the list "all"

    static PostRow rowAt(const PostListModel &model, int row)
    {
        return model.data(model.index(row), PostListModel::RowRole).value<PostRow>();
    }

    QListView *postList() const
    {
        for (auto *list : m_town->page->findChildren<QListView *>()) {
            if (list->accessibleName() == u"Posts"_s) {
                return list;
            }
        }
        return nullptr;
    }

    // Time of this thread on the processor: what others do at the same time does not count.
    static double micros()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>([this](Stores &stores) {
            QVERIFY(generateSample(stores, { .posts = 6000, .deliveries = 300 }, 1, SystemClock().now()));
            m_posts = static_cast<int>(stores.posts.counts()->all);
        });
    }

    void model_isSound_whileRowsComeAndChange()
    {
        PostListModel model(*m_town->workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QVERIFY(waitUntil([&] { return model.rowCount() == m_posts; }));
        (void)rowAt(model, m_posts - 1); // asks for its block
        QVERIFY(waitUntil([&] { return !rowAt(model, m_posts - 1).id.isNull(); }));
        // An old one is edited: it moves to the top, nothing else does.
        const auto old = rowAt(model, m_posts - 1);
        auto saved = m_town->workspace->write([id = old.id](Stores &stores) {
            auto post = *stores.posts.load(id);
            post.title = u"Změněný titulek"_s;
            return stores.posts.save(post, { u"Jana"_s, u"x"_s, SystemClock().now() + 1h });
        });
        QVERIFY(waitFor(saved));
        QVERIFY(waitUntil([&] { return rowAt(model, 0).title == u"Změněný titulek"_s; }));
        QCOMPARE(model.rowCount(), m_posts);
        QCOMPARE(model.rowOfKey(old.row), 0);
    }

    void filters_andSearch_answerWhatTheyPromise()
    {
        PostListModel model(*m_town->workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(PostFilter::Waiting);
        QVERIFY(waitUntil([&] { return model.isLoaded() && !rowAt(model, 0).id.isNull(); }));
        QVERIFY(rowAt(model, 0).state == PostState::Scheduled);
        model.setFilter(PostFilter::All);
        model.setSearch(u"zmeneny tit"_s);
        QVERIFY(waitUntil([&] { return model.rowCount() == 1; }));
        QCOMPARE(rowAt(model, 0).title, u"Změněný titulek"_s);
        model.setSearch({});
        QVERIFY(waitUntil([&] { return model.rowCount() == m_posts; }));
    }

    void quickKeys_onlyTheLastAnswerCounts()
    {
        PostListModel model(*m_town->workspace);
        model.reload();
        QVERIFY(waitUntil([&] { return model.rowCount() == m_posts; }));
        for (const auto *text : { u"z", u"zm", u"zme", u"zmeneny titulek" }) {
            model.setSearch(QString::fromUtf16(text));
        }
        QVERIFY(waitUntil([&] { return model.rowCount() == 1; }));
        QTest::qWait(100);
        QCOMPARE(model.rowCount(), 1);
    }

    void row_painted_costsLessThanATenthOfAMillisecond()
    {
        PostListModel model(*m_town->workspace);
        model.reload();
        QVERIFY(waitUntil([&] { return model.rowCount() == m_posts; }));
        PostDelegate delegate(*m_town->workspace);
        QImage image(320, 80, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 320, 76);
        delegate.paint(&painter, option, model.index(0));
        constexpr int rounds = 2000;
        const auto start = micros();
        for (int i = 0; i < rounds; ++i) {
            delegate.paint(&painter, option, model.index(i % 50));
        }
        const auto cost = (micros() - start) / rounds;
        qInfo("a row: %.1f µs", cost);
        QVERIFY2(cost < 100, qPrintable(QString::number(cost)));
    }

    void scrollingThroughAll_neverBlocks()
    {
        auto *list = postList();
        QVERIFY(waitUntil([&] { return list->model()->rowCount() == m_posts; }));
        double worst = 0;
        auto *bar = list->verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            const auto start = micros();
            bar->setValue(bar->maximum() * step / 200);
            QCoreApplication::processEvents();
            worst = std::max(worst, micros() - start);
        }
        qInfo("worst step: %.1f ms", worst / 1000);
        QVERIFY2(worst < 16000, qPrintable(QString::number(worst)));
        QVERIFY(waitUntil([&] { return !list->model()->index(m_posts - 1, 0).data().toString().isEmpty(); }));
    }

    void selectionAndPlace_stay_whenAnotherPostChanges()
    {
        auto *list = postList();
        list->setCurrentIndex(list->model()->index(5000, 0));
        QVERIFY(waitUntil([&] { return !list->currentIndex().data().toString().isEmpty(); }));
        list->setCurrentIndex(list->model()->index(5001, 0));
        const auto key = list->currentIndex().data(PostListModel::KeyRole);
        auto added = m_town->workspace->write([](Stores &stores) {
            return Town::addPost(stores, u"Nový odjinud"_s, u"x"_s, SystemClock().now() + 2h).isNull() ? Result<void>(fail(ErrorKind::Internal)) : Result<void>();
        });
        QVERIFY(waitFor(added));
        QVERIFY(waitUntil([&] { return list->model()->rowCount() == m_posts + 1; }));
        QCOMPARE(list->currentIndex().data(PostListModel::KeyRole), key);
        QCOMPARE(list->currentIndex().row(), 5002);
    }

    void cleanupTestCase() { m_town.reset(); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    PostListTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PostListTest.moc"
