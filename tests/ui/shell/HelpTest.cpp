// Help at the page one is on, the guide of a first morning, the tray and the start with the system, the text for IT.
#include "Guide.h"
#include "HelpPage.h"
#include "Tray.h"
#include "common/Autostart.h"
#include "common/Cards.h"
#include "common/ReportPanel.h"
#include "settings/StartCard.h"
#include "shell/Town.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTextBrowser>
#include <QUrlQuery>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Takes addresses that the program would give to the desktop.
class Opener final : public QObject
{
    Q_OBJECT
public:
    explicit Opener(const QString &scheme)
        : m_scheme(scheme)
    {
        QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Opener() override { QDesktopServices::unsetUrlHandler(m_scheme); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    QString m_scheme;
};

} // namespace

class HelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f1_opensTheChapterOfThePage_andEscLeadsBack()
    {
        Town town;
        QVERIFY(town.fill());
        QVERIFY(town.open());
        for (const auto &name : { u"overview"_s, u"posts"_s, u"calendar"_s, u"announcements"_s, u"meetings"_s,
                 u"contacts"_s, u"chat"_s, u"outbox"_s, u"settings"_s }) {
            town.window->showPage(name);
            QTest::keyClick(town.window.get(), Qt::Key_F1);
            auto *help = town.window->findChild<HelpPage *>();
            QVERIFY(help != nullptr && help->isVisible());
            QCOMPARE(help->chapter(), name);
            QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().size() > 100);
            QTest::keyClick(town.window.get(), Qt::Key_Escape);
            QVERIFY(!help->isVisible());
        }
    }

    void everyChapter_isThereInBothLanguages()
    {
        Town town;
        QVERIFY(town.fill());
        QVERIFY(town.open()); // the resources come with the window's library
        for (const auto &language : { u"cs"_s, u"en"_s }) {
            for (const auto &chapter : HelpPage::chapters()) {
                const auto text = contents(u":/help/%1/%2.md"_s.arg(language, chapter));
                QVERIFY2(text.startsWith(u"# "_s) && text.size() > 150, qPrintable(language + u'/' + chapter));
            }
        }
    }

    void search_forgivesCaseAndAccents()
    {
        HelpPage help;
        help.show();
        help.showChapter(u"posts"_s);
        auto *list = help.findChild<QListWidget *>();
        help.findChild<QLineEdit *>()->setText(u"DEPUTY"_s);
        QStringList left;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden()) {
                left.append(list->item(row)->text());
            }
        }
        QVERIFY(left.contains(u"Approval"_s));
        QVERIFY(!left.contains(u"Calendar"_s));
        QVERIFY(help.chapter() == u"approval"_s || help.chapter() == u"settings"_s);
    }

    void guide_leadsFromTheFirstPostToWhatCitizensSee_andIsLeftAndGoneOnWith()
    {
        Town town;
        town.show();
        QTRY_VERIFY(visibleButton(town.window.get(), u"Begin"_s) != nullptr);
        QTest::keyClicks(town.window->focusWidget(), u"Mestecko"_s);
        QTest::keyClick(town.window->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            town.window->guide() != nullptr && town.window->guide()->step() == Guide::Step::Write, 10000);
        auto *guide = town.window->guide();
        QVERIFY(guide->isVisible());
        visibleButton(guide, u"Leave the guide"_s)->click();
        QVERIFY(!guide->isVisible());
        QTest::keyClick(town.window.get(), Qt::Key_F1);
        auto *goOn = visibleButton(town.window.get(), u"Go on with the guide"_s);
        QVERIFY(goOn != nullptr);
        goOn->click();
        QTRY_VERIFY(guide->isVisible());
        const auto stored = [&](auto work) { return town.window->workspace()->write(std::move(work)); };
        PostId id;
        auto writing = stored([&id](Stores &stores) -> Result<void> {
            const auto now = SystemClock().now();
            id = newPostId(now);
            return stores.posts.save(
                { .id = id, .title = u"Hody"_s, .body = u"V sobotu."_s }, { u"Jana"_s, u"s"_s, now });
        });
        QTRY_COMPARE(guide->step(), std::optional(Guide::Step::Publish));
        auto planning = stored([&id](Stores &stores) -> Result<void> {
            const auto now = SystemClock().now();
            auto delivery = newDelivery(id, { u"web"_s }, now, true, now);
            return stores.deliveries.save(delivery, now);
        });
        QTRY_COMPARE(guide->step(), std::optional(Guide::Step::See));
        auto showing = stored([&id](Stores &stores) -> Result<void> {
            const auto now = SystemClock().now();
            auto delivery = stores.deliveries.active(id, { u"web"_s })->value();
            delivery.state = DeliveryState::Live;
            delivery.acknowledged = { u"1"_s, u"https://mesto.example/hody"_s, {}, now, {} };
            return stores.deliveries.save(delivery, now);
        });
        QTRY_COMPARE(guide->step(), std::optional(Guide::Step::Done));
        Opener opener(u"https"_s);
        visibleButton(guide, u"See it live"_s)->click();
        QCOMPARE(opener.opened, QList<QUrl> { QUrl(u"https://mesto.example/hody"_s) });
        QVERIFY(!guide->isVisible());
        QVERIFY(!Guide::isLeft(town.state));
    }

    void autostart_isAFileOfTheSpecification_withTheRightExec()
    {
        QTemporaryDir folder;
        const auto autostart = xdgAutostart(folder.filePath(u"autostart"_s));
        QVERIFY(!autostart->isOn());
        QVERIFY(autostart->switchOn(
            { u"/opt/Bubeník 2/bin/bubenik"_s, u"--tray"_s, u"--workspace"_s, u"/home/a\"b$c`d\\e/100%"_s }));
        QVERIFY(autostart->isOn());
        const auto file = folder.filePath(u"autostart/bubenik.desktop"_s);
        const auto text = contents(file);
        const auto exec = u"Exec=\"/opt/Bubeník 2/bin/bubenik\" \"--tray\" \"--workspace\" "_s
            + u"\"/home/a\\\\\"b\\\\$c\\\\`d\\\\\\\\e/100%%\"\n"_s;
        QVERIFY2(text.contains(exec), qPrintable(text));
        QProcess check;
        check.start(u"desktop-file-validate"_s, { file });
        QVERIFY2(check.waitForFinished(10000), "desktop-file-validate");
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
        QVERIFY(autostart->switchOff());
        QVERIFY(!autostart->isOn());
        QVERIFY(autostart->switchOff()); // already
    }

    void settings_switchTheStartOn_withTheWindowsWorkspace()
    {
        QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        Town town;
        QVERIFY(town.fill());
        QVERIFY(town.open());
        town.window->showPage(u"settings"_s);
        auto *box = town.window->findChild<QCheckBox *>(u"start-with-system"_s);
        QVERIFY(box != nullptr && !box->isChecked());
        box->click();
        const auto file = config.filePath(u"autostart/bubenik.desktop"_s);
        QTRY_VERIFY(contents(file).contains(u"\"--tray\" \"--workspace\" \"%1\""_s.arg(town.path())));
        QTRY_VERIFY(town.state.value(traySetting).toBool());
        box->click();
        QTRY_VERIFY(!QFile::exists(file));
        QTRY_VERIFY(!town.state.value(traySetting).toBool());
        qunsetenv("XDG_CONFIG_HOME");
    }

    void withoutATray_closingTheWindowCloses_whateverIsWanted()
    {
        Town town;
        QVERIFY(town.fill());
        QVERIFY(town.open());
        town.state.set(traySetting, true);
        QVERIFY(!town.window->tray().isShown());
        QVERIFY(town.window->close());
        QVERIFY(!town.window->isVisible());
    }

    void problem_hasATextForIt_thatIsCopiedSavedAndMailed()
    {
        QTemporaryDir folder;
        ProblemPanel panel;
        panel.showProblem({ .kind = ErrorKind::Server, .detail = u"HTTP 503 for jana.novakova, token=tajne7"_s });
        panel.show();
        panel.findChild<QAbstractButton *>(u"about-problem"_s)->click();
        auto *report = panel.findChild<ReportPanel *>();
        QVERIFY(report != nullptr && report->isVisible());
        QVERIFY(report->text().contains(u"HTTP 503"_s));
        QVERIFY(!report->text().contains(u"novakova"_s));
        QVERIFY(!report->text().contains(u"tajne7"_s));
        report->findChild<QAbstractButton *>(u"report-copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), report->text());
        QVERIFY(report->saveTo(folder.filePath(u"problem.txt"_s)));
        QCOMPARE(contents(folder.filePath(u"problem.txt"_s)), report->text());
        Opener opener(u"mailto"_s);
        report->findChild<QAbstractButton *>(u"report-mail"_s)->click();
        QCOMPARE(opener.opened.size(), 1);
        QCOMPARE(QUrlQuery(opener.opened[0]).queryItemValue(u"body"_s, QUrl::FullyDecoded), report->text());
    }
};

QTEST_MAIN(HelpTest)
#include "HelpTest.moc"
