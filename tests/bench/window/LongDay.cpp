// One window as the program opens it, and round after round what an editor does in it: every page, every list,
// scrolling all posts, searching, reading and changing older posts, writing new ones, previewing and sending them.
// Everything that a day needs is loaded by the first rounds; from then on nothing may grow.
#include "BenchTown.h"
#include "MainWindow.h"
#include "common/Page.h"
#include "posts/ChannelsPanel.h"
#include "posts/PostEditor.h"
#include "posts/PostListPanel.h"
#include "posts/PostsPage.h"
#include "words/Language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <source_location>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollSteps = 100;
constexpr int readPosts = 8;
constexpr int newPosts = 3;
constexpr int patience = 30'000;

class Day final
{
public:
    explicit Day(MainWindow &window)
        : m_window(window)
    {
    }

    bool begin()
    {
        m_window.resize(1280, 800);
        m_window.show();
        await([this] { return postList(m_window) != nullptr; });
        if (m_done) {
            await([this] { return hasAllPosts(); });
        }
        return m_done;
    }

    bool round(int number)
    {
        for (const auto &name : { u"overview"_s, u"outbox"_s, u"settings"_s, u"posts"_s }) {
            m_window.showPage(name);
            QTest::qWait(200);
        }
        lookThroughLists();
        search();
        for (int post = 0; post < readPosts; ++post) {
            changePost(number * readPosts + post);
        }
        for (int post = 0; post < newPosts; ++post) {
            sendNewPost(number);
        }
        return m_done;
    }

private:
    [[nodiscard]] PostsPage &page() const { return *static_cast<PostsPage *>(m_window.page(u"posts"_s)); }
    [[nodiscard]] PostListPanel &list() const { return page().list(); }

    [[nodiscard]] bool hasAllPosts() const { return list().model().rowCount() > benchPosts() / 2; }

    template <class Condition>
    void await(Condition condition, std::source_location where = std::source_location::current())
    {
        if (!QTest::qWaitFor(condition, patience)) {
            std::fprintf(stderr, "waited in vain: LongDay.cpp:%u\n", where.line());
            m_done = false;
        }
    }

    void lookThroughLists()
    {
        for (const auto filter : { PostFilter::Drafts, PostFilter::Waiting, PostFilter::Live, PostFilter::Problems,
                 PostFilter::Archived, PostFilter::Deleted, PostFilter::All }) {
            list().model().setFilter(filter);
            QTest::qWait(150);
        }
        await([this] { return hasAllPosts(); });
        QScrollBar *bar = postList(m_window)->verticalScrollBar();
        for (int step = 0; step <= scrollSteps; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / scrollSteps));
            QTest::qWait(5);
        }
        bar->setValue(0);
    }

    void search()
    {
        page().find();
        auto *field = qobject_cast<QLineEdit *>(m_window.focusWidget());
        for (const auto &word : { u"trafostanice"_s, u"ulice"_s, u"a"_s }) {
            for (const QChar letter : word) {
                QTest::keyClick(field, letter.toLatin1());
                QTest::qWait(20);
            }
            field->clear();
            QTest::qWait(50);
        }
        await([this] { return hasAllPosts(); });
    }

    void changePost(int number)
    {
        const auto &model = list().model();
        const auto row = model.index(number * 37 % model.rowCount());
        PostId id;
        await([&] { return !(id = row.data(PostListModel::RowRole).value<PostRow>().id).isNull(); });
        m_window.page(u"posts"_s)->openDocument(id.value);
        await([&] { return page().editor().session().id() == id; });
        type(u"Doplneno. "_s);
        await([&] { return !page().editor().session().isUnsaved(); });
    }

    void type(const QString &text)
    {
        page().editor().focusText();
        for (const QChar letter : text) {
            QTest::keyClick(m_window.focusWidget(), letter.toLatin1());
            QTest::qWait(5);
        }
    }

    // Written by hand, looked at as the website shows it, and sent at once.
    void sendNewPost(int number)
    {
        page().createNew();
        page().editor().focusTitle();
        for (const QChar letter : u"Zprava %1"_s.arg(number)) {
            QTest::keyClick(m_window.focusWidget(), letter.toLatin1());
        }
        type(u"Prace potrvaji tyden. "_s);
        page().editor().flush();
        await([this] { return !page().editor().session().isUnsaved(); });
        Q_EMIT page().channels().previewAsked({ u"web"_s });
        QTest::qWait(100);
        page().back();
        const auto id = page().editor().session().id();
        auto planned = m_window.workspace()->write([id](Stores &stores) {
            const auto now = SystemClock().now();
            return schedule(stores, { .post = id, .channel = { u"web"_s }, .at = now }, now);
        });
        const auto isLive = [this, id] {
            auto asked = m_window.workspace()->read([id](Stores &stores) { return stores.deliveries.forPost(id); });
            return QTest::qWaitFor([&] { return asked.isFinished(); }) && asked.result() && !asked.result()->isEmpty()
                && asked.result()->constFirst().state == DeliveryState::Live;
        };
        await([&] { return planned.isFinished() && planned.result(); });
        await(isLive);
    }

    MainWindow &m_window;
    bool m_done = true;
};

} // namespace

int longDay(int argc, char **argv)
{
    QApplication application(argc, argv);
    words::speakLanguage(application, u"cs"_s);
    QTemporaryDir home;
    UiState state(home.filePath(u"window.json"_s));
    Theme theme(Scheme::Light);
    const auto arguments = QApplication::arguments();
    MainWindow window(benchOptions(arguments.at(2), true), state, theme);
    Day day(window);
    if (!day.begin()) {
        return 1;
    }
    QTest::qWait(2000);
    std::printf("%.1f\n", megabytes("Rss:"));
    for (int round = 0; round < arguments.at(3).toInt(); ++round) {
        if (!day.round(round)) {
            return 1;
        }
        QTest::qWait(2000); // what is put off until nothing else happens
        std::printf("%.1f\n", megabytes("Rss:"));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace bubenik::ui
