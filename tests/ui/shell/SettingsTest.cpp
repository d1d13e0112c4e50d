// What is changed in the settings is in force at once: the town's name, the author's, the language.
#include "chat/QuestionActions.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "shell/Town.h"
#include "words/Language.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

QWidget *settings(Town &town, const QString &section)
{
    town.window->showPage(u"settings"_s);
    town.window->currentPage()->findChild<QAbstractButton *>(u"settings-"_s + section)->click();
    return town.window->currentPage();
}

void retype(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

void choose(const QWidget *in, const QString &words)
{
    const auto choices = in->findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices) {
        if (choice->text() == words) {
            choice->click();
        }
    }
}

PostsPage *posts(const Town &town)
{
    return static_cast<PostsPage *>(town.window->page(u"posts"_s));
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { words::speakLanguage(*qApp, u"en"_s); }
    void townRenamed_isOnTheFrameAtOnce();
    void authorRenamed_signsTheNextPost();
    void townChangedByAnotherProcess_isNoticed();
    void languageChosen_isSpokenAtOnce_andThePostUnderWorkIsStillOpen();
    void languageChosen_whileAChannelIsSetUp_waitsForTheNextStart();
    void chatsPace_isSetInSeconds_withinWhatIsAllowed();
};

void SettingsTest::chatsPace_isSetInSeconds_withinWhatIsAllowed()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    auto *seconds = settings(town, u"chat"_s)->findChild<QSpinBox *>(u"chat-seconds"_s);
    QVERIFY(seconds != nullptr);
    QTRY_COMPARE(seconds->value(), 10);
    QCOMPARE(seconds->minimum(), 5);
    seconds->setFocus();
    seconds->setValue(20);
    QTest::keyClick(seconds, Qt::Key_Return);
    const auto stored = [&] {
        Millis interval {};
        auto reading = town.window->workspace()->read(
            [](Stores &stores) -> Result<Millis> { return chat::pollInterval(stores.settings); });
        reading.waitForFinished();
        interval = reading.result().value_or(Millis {});
        return interval;
    };
    QTRY_VERIFY(stored() == std::chrono::seconds(20));
}

void SettingsTest::townRenamed_isOnTheFrameAtOnce()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    auto *field = settings(town, u"workspace"_s)->findChild<QLineEdit *>(u"town"_s);
    retype(field, u"Perštejn"_s);
    QTRY_COMPARE(town.window->windowTitle(), u"Perštejn – Bubeník"_s);
    const auto labels = town.window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->accessibleName() == u"Perštejn"_s; }));
    QCOMPARE(town.window->workspace()->town(), u"Perštejn"_s);
}

void SettingsTest::authorRenamed_signsTheNextPost()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    retype(settings(town, u"workspace"_s)->findChild<QLineEdit *>(u"author"_s), u"Jana Nová"_s);
    QTRY_COMPARE(town.window->workspace()->userName(), u"Jana Nová"_s);
    town.window->showPage(u"posts"_s);
    town.window->currentPage()->createNew();
    QTRY_VERIFY(posts(town)->editor().session().isOpen());
    QCOMPARE(posts(town)->editor().session().post().author, u"Jana Nová"_s);
    QCOMPARE(posts(town)->editor().session().edit().by, u"Jana Nová"_s);
}

void SettingsTest::townChangedByAnotherProcess_isNoticed()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    const auto stores = WorkspaceFolder::open(town.path())->stores();
    QVERIFY((*stores)->settings.set(u"town"_s, u"Kadaň"_s));
    QTRY_COMPARE(town.window->windowTitle(), u"Kadaň – Bubeník"_s);
}

void SettingsTest::languageChosen_isSpokenAtOnce_andThePostUnderWorkIsStillOpen()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    town.window->showPage(u"posts"_s);
    town.window->currentPage()->createNew();
    QTRY_VERIFY(posts(town)->editor().session().isOpen());
    const PostId id = posts(town)->editor().session().id();
    posts(town)->editor().focusTitle();
    QTest::keyClicks(posts(town)->editor().findChild<QLineEdit *>(), u"Rozepsano"_s);
    choose(settings(town, u"appearance"_s), u"Čeština"_s); // while it is not saved yet
    QTRY_VERIFY(visibleButton(town.window.get(), u"Vzhled"_s) != nullptr);
    QCOMPARE(town.window->currentPage(), town.window->page(u"settings"_s));
    QVERIFY(visibleButton(town.window.get(), u"Vzhled"_s)->isChecked());
    QCOMPARE(town.state.text(u"language"_s), u"cs"_s);
    QTest::keyClick(town.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(town.window->currentPage(), town.window->page(u"posts"_s));
    QTRY_COMPARE(posts(town)->editor().session().id(), id);
    QTRY_COMPARE(posts(town)->editor().session().post().title, u"Rozepsano"_s);

    choose(settings(town, u"appearance"_s), u"English"_s);
    QTRY_VERIFY(visibleButton(town.window.get(), u"Appearance"_s) != nullptr);
}

void SettingsTest::languageChosen_whileAChannelIsSetUp_waitsForTheNextStart()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QWidget *page = settings(town, u"channels"_s);
    page->findChild<QAbstractButton *>(u"add-channel"_s)->click();
    page->findChild<QAbstractButton *>(u"set-up-wordpress"_s)->click();
    page->findChild<QLineEdit *>(u"channel-url"_s)->setText(u"https://www.example.cz"_s);
    choose(settings(town, u"appearance"_s), u"Čeština"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(town.window.get(), u"from its next start"_s), 10000);
    QCOMPARE(page->findChild<QLineEdit *>(u"channel-url"_s)->text(), u"https://www.example.cz"_s);
    QCOMPARE(town.state.text(u"language"_s), u"cs"_s);
}

QTEST_MAIN(SettingsTest)
#include "SettingsTest.moc"
