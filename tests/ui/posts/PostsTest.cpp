// The page of posts over a real workspace: what is typed is kept, what is scheduled is written down.
#include "common/Cards.h"
#include "editor/RichTextEdit.h"
#include "posts/Checklist.h"
#include "posts/PreviewView.h"
#include "posts/VersionsView.h"
#include "ui/posts/Town.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

#include <csignal>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class T>
T &part(QWidget &page, const QString &accessibleName = {})
{
    for (auto *found : page.findChildren<T *>()) {
        if (accessibleName.isEmpty() || found->accessibleName() == accessibleName) {
            return *found;
        }
    }
    qFatal("no such part: %s", qPrintable(accessibleName));
}

QAbstractButton *button(QWidget &page, const QString &text)
{
    for (auto *found : page.findChildren<QAbstractButton *>()) {
        if (found->text() == text && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

// Run by the kill test in a process of its own: types on and tells what the oldest second's text must hold.
int typeUntilKilled(const QString &path)
{
    Town town({}, path);
    town.page->createNew();
    auto &text = part<RichTextEdit>(*town.page);
    for (int i = 0;; ++i) {
        typeText(text, u"slovo%1 "_s.arg(i));
        QTextStream(stdout) << town.page->editor().session().id().value << ' ' << i << ' '
                            << QDateTime::currentMSecsSinceEpoch() << Qt::endl;
        QTest::qWait(20);
    }
}

} // namespace

class PostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedText_isInTheStoreWithinASecond()
    {
        Town town;
        town.page->createNew();
        typeText(part<QLineEdit>(*town.page, u"Title"_s), u"Uzavírka Petlérské ulice"_s);
        typeText(part<RichTextEdit>(*town.page), u"Příliš žluťoučký kůň"_s);
        QElapsedTimer since;
        since.start();
        const auto id = town.page->editor().session().id();
        QVERIFY(waitUntil([&] {
            const auto post = town.stored(id);
            return post && post->body.startsWith(u"Příliš žluťoučký kůň"_s) && post->title == u"Uzavírka Petlérské ulice"_s;
        }));
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(waitUntil([&] { return town.page->editor().session().state() == SaveState::Saved; }));
        // The list shows it by itself, and it is the chosen row.
        auto &list = part<QListView>(*town.page, u"Posts"_s);
        QVERIFY(waitUntil([&] { return list.model()->rowCount() == 1 && list.currentIndex().row() == 0; }));
    }

    void undo_afterAutosave_stillWorks()
    {
        Town town;
        town.page->createNew();
        auto &text = part<RichTextEdit>(*town.page);
        typeText(text, u"jedna"_s);
        QVERIFY(waitUntil([&] { return town.page->editor().session().state() == SaveState::Saved; }));
        QVERIFY(text.document()->isUndoAvailable());
        text.undo();
        QVERIFY(text.toPlainText().isEmpty());
    }

    void untouchedText_isStoredWordForWord()
    {
        PostId id;
        const auto body = u"* jedna\n* dva\n\nTak   ==nic=="_s; // not as the editor would write it
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"A"_s, body); });
        QVERIFY(town.open(id));
        typeText(part<QLineEdit>(*town.page, u"Title"_s), u"B"_s);
        QVERIFY(waitUntil([&] { return town.stored(id)->title != u"A"_s; }));
        QCOMPARE(town.stored(id)->body, body);
    }

    void killedWindow_losesNothingOlderThanASecond()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"town"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--type-until-killed"_s, path });
        QByteArray said;
        QVERIFY(waitUntil([&] { said += child.readAllStandardOutput(); return said.count('\n') > 100; }, 30000));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        const auto lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
        const auto last = lines.last().split(u' ');
        int oldEnough = 0;
        for (const auto &line : lines) {
            const auto words = line.split(u' ');
            oldEnough = words[2].toLongLong() < last[2].toLongLong() - 1000 ? words[1].toInt() : oldEnough;
        }
        QVERIFY(oldEnough > 0);
        const auto stores = WorkspaceFolder::open(path)->stores();
        const auto post = (*stores)->posts.load({ last[0] });
        QVERIFY(post);
        QVERIFY2(post->body.contains(u"slovo%1"_s.arg(oldEnough)), qPrintable(post->body.right(40)));
    }

    void storeThatFails_isTold_andTheTextIsSavedLater()
    {
        Town town;
        town.page->createNew();
        auto &text = part<RichTextEdit>(*town.page);
        // SQLite says "disk is full" as soon as the file may not grow and its free pages (migrations leave some) are used.
        const auto limitPages = [&town](int pages) {
            return waitFor(town.workspace->write([pages](Stores &stores) -> Result<void> {
                BUBENIK_TRY(stores.database->scalar(u"PRAGMA max_page_count = %1"_s.arg(pages)));
                return {};
            }));
        };
        QVERIFY(limitPages(1));
        text.insertPlainText(u"text, který se nevejde "_s + u"slovo "_s.repeated(40000));
        QVERIFY(waitUntil([&] { return town.page->editor().session().state() == SaveState::Failed; }));
        auto &banner = part<Banner>(town.page->editor());
        QVERIFY(banner.isVisible());
        QVERIFY(text.toPlainText().startsWith(u"text, který"_s));
        QVERIFY(limitPages(1000000));
        QVERIFY(waitUntil([&] { return town.page->editor().session().state() == SaveState::Saved; }, 10000));
        QVERIFY(town.stored(town.page->editor().session().id())->body.startsWith(u"text, který"_s));
        QVERIFY(!banner.isVisible());
    }

    void changedOutside_whileNothingIsUnsaved_isShownAndTheCursorStays()
    {
        PostId id;
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"A"_s, u"první odstavec"_s); });
        QVERIFY(town.open(id));
        auto &text = part<RichTextEdit>(*town.page);
        QVERIFY(waitUntil([&] { return text.toPlainText() == u"první odstavec"_s; }));
        auto cursor = text.textCursor();
        cursor.setPosition(5);
        text.setTextCursor(cursor);
        QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
            auto post = *stores.posts.load(id);
            post.body = u"první odstavec\n\ndruhý"_s;
            return stores.posts.save(post, { u"Petr"_s, u"cli"_s, SystemClock().now() });
        })));
        QVERIFY(waitUntil([&] { return text.toPlainText() == u"první odstavec\ndruhý"_s; }));
        QCOMPARE(text.textCursor().position(), 5);
    }

    void changedOutside_whileOursIsUnsaved_keepsBoth()
    {
        PostId id;
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"A"_s, u"text"_s); });
        QVERIFY(town.open(id));
        auto &text = part<RichTextEdit>(*town.page);
        QVERIFY(waitUntil([&] { return text.toPlainText() == u"text"_s; }));
        auto theirs = town.workspace->write([id](Stores &stores) {
            auto post = *stores.posts.load(id);
            post.body = u"jejich"_s;
            post.title = u"Jejich titulek"_s;
            return stores.posts.save(post, { u"Petr"_s, u"cli"_s, SystemClock().now() });
        });
        typeText(text, u"náš "_s);
        QVERIFY(waitFor(theirs));
        QVERIFY(waitUntil([&] { return town.stored(id)->body == u"náš text\n"_s; }));
        QCOMPARE(town.stored(id)->title, u"Jejich titulek"_s); // only they have changed it
        QVERIFY(waitUntil([&] { return part<QLineEdit>(*town.page, u"Title"_s).text() == u"Jejich titulek"_s; }));
        QVERIFY(waitUntil([&] { return part<Banner>(town.page->editor()).isVisible(); }));
        const auto versions = town.ask([id](Stores &stores) { return stores.posts.versions(id); });
        QVERIFY(std::any_of(versions->begin(), versions->end(), [](const PostVersion &v) { return v.post.body == u"jejich"_s; }));
    }

    void quickTypingOverASave_isNoClashWithItself()
    {
        Town town;
        town.page->createNew();
        auto &text = part<RichTextEdit>(*town.page);
        QSignalSpy clashed(&town.page->editor().session(), &PostSession::clashed);
        for (int i = 0; i < 20; ++i) {
            typeText(text, u"a"_s);
            town.page->flush();
        }
        QVERIFY(waitUntil([&] { return !town.page->editor().session().isUnsaved(); }));
        QCOMPARE(town.stored(town.page->editor().session().id())->body, QString(20, u'a') + u'\n');
        QCOMPARE(clashed.size(), 0);
    }

    void missingAlt_isAskedForBeforePublishing()
    {
        PostId id;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            const auto image = [] { QImage picture(40, 30, QImage::Format_RGB32); picture.fill(Qt::blue); QByteArray bytes; QBuffer buffer(&bytes); buffer.open(QIODevice::WriteOnly); picture.save(&buffer, "PNG"); return bytes; }();
            const auto attachment = stores.attachments.import(image, u"most.png"_s);
            id = Town::addPost(stores, u"Most"_s, u"Opravený most"_s);
            auto post = *stores.posts.load(id);
            post.attachments = { *attachment };
            QVERIFY(stores.posts.save(post, { u"Jana"_s, u"x"_s, SystemClock().now() }));
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return town.page->channels().cards().size() == 1; }));
        town.page->primaryAction();
        QVERIFY(!town.ask([id](Stores &stores) { return stores.deliveries.forPost(id); })->size());
        auto &checklist = part<Checklist>(*town.page);
        QVERIFY(checklist.isVisible());
        auto &alt = part<QLineEdit>(checklist, u"Alt text of most.png"_s);
        typeText(alt, u"Most přes Ohři"_s);
        QTest::keyClick(&alt, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return !checklist.isVisible(); }));
        QVERIFY(waitUntil([&] { return town.stored(id)->attachments.first().alt == u"Most přes Ohři"_s; }));
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return town.ask([id](Stores &stores) { return stores.deliveries.forPost(id); })->size() == 1; }));
    }

    void scheduled_isWrittenDown_withTheTextOfThatMoment()
    {
        PostId id;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            id = Town::addPost(stores, u"Uzavírka"_s, u"Od pondělí"_s);
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return town.page->channels().cards().size() == 1; }));
        auto &text = part<RichTextEdit>(*town.page);
        QVERIFY(waitUntil([&] { return text.toPlainText() == u"Od pondělí"_s; }));
        text.moveCursor(QTextCursor::End);
        typeText(text, u" do pátku"_s);
        button(*town.page, u"At a time"_s)->click();
        QCOMPARE(static_cast<int>(town.page->channels().primary()), static_cast<int>(ChannelsPanel::Primary::Schedule));
        QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier); // the window's; here the page is asked itself
        town.page->primaryAction();
        const auto deliveries = [&] { return *town.ask([id](Stores &stores) { return stores.deliveries.forPost(id); }); };
        QVERIFY(waitUntil([&] { return deliveries().size() == 1; }));
        const auto delivery = deliveries().first();
        QVERIFY(delivery.released.body.startsWith(u"Od pondělí do pátku"_s));
        QVERIFY(delivery.due > town.workspace->clock().now() + 1h);
        // Later words wait until they are released.
        typeText(text, u" včetně"_s);
        using Primary = ChannelsPanel::Primary;
        QVERIFY(waitUntil([&] { return town.page->channels().primary() == Primary::ReleaseChanges; }));
        QVERIFY(!deliveries().first().released.body.contains(u"včetně"_s));
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return deliveries().first().released.body.contains(u"včetně"_s); }));
    }

    void cancelled_afterTheQuestion_only()
    {
        PostId id;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            id = Town::addPost(stores, u"Uzavírka"_s, u"Od pondělí"_s);
            const auto now = SystemClock().now();
            QVERIFY(schedule(stores, { id, { u"web"_s }, now + 5h }, now));
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return button(*town.page, u"Cancel"_s) != nullptr; }));
        const auto state = [&] { return town.ask([id](Stores &stores) { return stores.deliveries.forPost(id); })->first().state; };
        button(*town.page, u"Cancel"_s)->click();
        QVERIFY(state() == DeliveryState::Planned);
        QVERIFY(waitUntil([&] { return button(*town.page, u"Cancel the publishing"_s) != nullptr; }));
        button(*town.page, u"Cancel the publishing"_s)->click();
        QVERIFY(waitUntil([&] { return state() == DeliveryState::Cancelled; }));
    }

    void cancelled_canBeTakenBack_toTheSameTime()
    {
        PostId id;
        const auto due = SystemClock().now() + 5h;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            id = Town::addPost(stores, u"Uzavírka"_s, u"Od pondělí"_s);
            QVERIFY(schedule(stores, { id, { u"web"_s }, due }, SystemClock().now()));
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return button(*town.page, u"Cancel"_s) != nullptr; }));
        const auto active = [&] {
            return town.ask([id](Stores &stores) { return stores.deliveries.active(id, { u"web"_s }); })
                .value_or(std::nullopt);
        };
        button(*town.page, u"Cancel"_s)->click();
        QVERIFY(waitUntil([&] { return button(*town.page, u"Cancel the publishing"_s) != nullptr; }));
        button(*town.page, u"Cancel the publishing"_s)->click();
        QVERIFY(waitUntil([&] { return !active(); }));
        QVERIFY(waitUntil([&] { return town.toast->takeBack(); }));
        QVERIFY(waitUntil([&] { return active().has_value(); }));
        QVERIFY(active()->state == DeliveryState::Planned);
        QCOMPARE(active()->due, due);
    }

    void deleted_canBeUndone_andWhatIsScheduledIsNotThrownAway()
    {
        PostId draft;
        PostId waiting;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            const auto now = SystemClock().now();
            waiting = Town::addPost(stores, u"Naplánovaný"_s, u"text"_s, now - 1h);
            QVERIFY(schedule(stores, { waiting, { u"web"_s }, now + 5h }, now));
            draft = Town::addPost(stores, u"Koncept"_s, u"text"_s, now);
        });
        auto &list = part<QListView>(*town.page, u"Posts"_s);
        QVERIFY(waitUntil([&] { return list.model()->rowCount() == 2; }));
        QVERIFY(town.open(draft));
        QVERIFY(waitUntil([&] { return list.currentIndex().isValid(); }));
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(waitUntil([&] { return town.stored(draft)->deletedAt.has_value(); }));
        QVERIFY(waitUntil([&] { return list.model()->rowCount() == 1; }));
        button(town.window, u"Undo"_s)->click();
        QVERIFY(waitUntil([&] { return !town.stored(draft)->deletedAt.has_value(); }));
        QVERIFY(waitUntil([&] { return list.model()->rowCount() == 2; }));
        QVERIFY(town.open(waiting));
        QVERIFY(waitUntil([&] { return list.currentIndex().data().toString() == u"Naplánovaný"_s; }));
        QTest::keyClick(&list, Qt::Key_Delete);
        QTest::qWait(200);
        QVERIFY(!town.stored(waiting)->deletedAt.has_value());
    }

    void olderVersion_broughtBack_isTheTextAgain()
    {
        PostId id;
        Town town([&](Stores &stores) {
            const auto now = SystemClock().now();
            id = Town::addPost(stores, u"A"_s, u"první"_s, now - 2h);
            auto post = *stores.posts.load(id);
            post.body = u"druhý"_s;
            QVERIFY(stores.posts.save(post, { u"Petr"_s, u"other"_s, now - 1h }));
        });
        QVERIFY(town.open(id));
        button(*town.page, u"Versions"_s)->click();
        auto &versions = part<VersionsView>(*town.page);
        QVERIFY(waitUntil([&] { return versions.count() == 2 && versions.isVisible(); }));
        versions.bringBackCurrent();
        QVERIFY(waitUntil([&] { return town.stored(id)->body == u"první"_s; }));
        QVERIFY(waitUntil([&] { return part<RichTextEdit>(*town.page).toPlainText() == u"první"_s; }));
    }

    void ownTextOfAChannel_isKept_beforeThereIsADelivery()
    {
        PostId id;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            id = Town::addPost(stores, u"Uzavírka"_s, u"dlouhý text"_s);
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return town.page->channels().cards().size() == 1; }));
        auto &own = part<QPlainTextEdit>(*town.page, u"Text for this channel"_s);
        own.setPlainText(u"krátce"_s);
        QVERIFY(waitUntil([&] {
            const auto channels = town.ask([id](Stores &stores) { return loadChannels(stores, id); });
            return channels->channels.first().own.body == u"krátce"_s;
        }));
        town.page->primaryAction();
        QVERIFY(waitUntil([&] {
            const auto all = town.ask([id](Stores &stores) { return stores.deliveries.forPost(id); });
            return all->size() == 1 && all->first().released.body == u"krátce"_s;
        }));
    }

    void narrowPage_showsTheListOrTheChannels_neverBoth()
    {
        PostId id;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            id = Town::addPost(stores, u"Uzavírka"_s, u"text"_s);
        });
        town.page->resize(760, 620);
        QVERIFY(town.open(id));
        auto &list = part<PostListPanel>(*town.page);
        QVERIFY(waitUntil([&] { return town.page->channels().cards().size() == 1; }));
        QVERIFY(list.isVisible() && !town.page->channels().isVisible());
        button(*town.page, u"Channels"_s)->click();
        QVERIFY(!list.isVisible() && town.page->channels().isVisible());
        // The layouts take in what was hidden and shown with the next events.
        QVERIFY(waitUntil([&] { return town.page->minimumSizeHint().width() <= 760; }));
        town.page->find();
        QVERIFY(list.isVisible() && !town.page->channels().isVisible());
        town.page->resize(1080, 620);
        QVERIFY(list.isVisible() && town.page->channels().isVisible());
    }

    void preview_ofAWidePicture_isNoWiderThanTheView()
    {
        QTemporaryDir folder;
        QImage picture(1200, 800, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const auto file = folder.filePath(u"most.png"_s);
        QVERIFY(picture.save(file));
        PreviewView view;
        view.resize(400, 500);
        view.show();
        view.showPage(u"<body><nav>Menu</nav><main><p>Text</p><figure><img src=\"%1\" width=\"1200\" height=\"800\"></figure></main></body>"_s
                          .arg(QUrl::fromLocalFile(file).toString()));
        QVERIFY(!view.toPlainText().contains(u"Menu"_s));
        QCOMPARE(view.document()->firstBlock().text(), u"Text"_s); // the picture stands by itself
        const auto isBlueInside = [&] { return view.grab().toImage().pixelColor(200, 150) == QColor(Qt::blue); };
        QVERIFY(waitUntil(isBlueInside));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void brokenPicture_isRefusedInWords()
    {
        Town town;
        town.page->createNew();
        const auto broken = town.folder.filePath(u"rozbitý.jpg"_s);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xd8\xff\xe0 not a picture");
        file.close();
        Q_EMIT part<RichTextEdit>(*town.page).filesGiven({ broken });
        QVERIFY(waitUntil([&] { return part<Banner>(town.page->editor()).isVisible(); }));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == u"--type-until-killed"_s) {
        return typeUntilKilled(application.arguments().value(2));
    }
    PostsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PostsTest.moc"
