// The whole way of an announcement, with nothing stood in for: a voice speaks it into a microphone, the window records
// it, makes it ready and publishes it, and citizens hear it on a real WordPress's page and find it in its feed.
#include "announcements/PublishPanel.h"
#include "announcements/RecordView.h"
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"
#include "fakes/sound/Sounds.h"
#include "fakes/sound/VirtualMicrophone.h"
#include "fakes/wordpress/WordPressSite.h"
#include "ui/announcements/Town.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class SpokenTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<VirtualMicrophone> m_microphone;
    const QString m_text = u"Vážení občané. Ve středu od osmi do čtrnácti hodin nepůjde elektřina v ulici Lipová. Děkujeme za pochopení."_s;

    static QByteArray visited(const QString &address, const QString &into = {})
    {
        QProcess curl;
        curl.start(u"curl"_s, QStringList { u"-sS"_s, u"-L"_s, address } + (into.isEmpty() ? QStringList() : QStringList { u"-o"_s, into }));
        return curl.waitForFinished(20000) ? curl.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_microphone = std::make_unique<VirtualMicrophone>();
        QVERIFY(m_microphone->isRunning());
        QVERIFY(m_microphone->plug(u"desk"_s, u"Stolni_mikrofon"_s) >= 0);
        m_microphone->setDefault(u"desk"_s);
    }

    void spokenIntoTheMicrophone_isHeardOnTheTownsWebsite()
    {
        WordPressSite site;
        const ChannelConfig web { { u"mesto"_s }, u"wordpress"_s, u"Web města"_s,
            { { u"url"_s, site.url().toString() }, { u"user"_s, u"editor"_s }, { u"settle"_s, u"0"_s } } };
        Town town({}, Town::Delivering { web, site.password(u"editor"_s) });

        // The script.
        town.page->createNew();
        QTest::keyClicks(town.find<QLineEdit>(u"announcement-title"_s), u"Odstavka"_s);
        town.find<QPlainTextEdit>(u"script"_s)->setPlainText(m_text);
        town.page->flush();
        QVERIFY(waitUntil([&] { return !town.page->session().isUnsaved() && !town.page->session().isNew(); }));

        // Read into the microphone while the window records.
        const auto voice = town.folder.filePath(u"voice.wav"_s);
        sounds::say(voice, m_text);
        auto *start = town.find<QPushButton>(u"start-recording"_s);
        QVERIFY(waitUntil([&] { return start->isEnabled(); }));
        start->click();
        auto *record = town.find<QPushButton>(u"record"_s);
        QVERIFY(waitUntil([&] { return record->isEnabled(); }, 10000));
        record->click();
        m_microphone->play(u"desk"_s, voice);
        const auto spoken = sounds::probed(voice, u"format=duration"_s).toDouble();
        QVERIFY(spoken > 5);
        QVERIFY(waitUntil([&] { return !m_microphone->isPlaying(); }, 40000));
        const auto recorded = town.page->recording().recordedSeconds();
        QVERIFY(waitUntil([&] { return town.page->recording().recordedSeconds() > recorded + 1; }, 10000));
        town.find<QPushButton>(u"stop-recording"_s)->click();
        auto &waveform = town.page->sound().waveform();
        QVERIFY(waitUntil([&] { return waveform.frames() > audio::framesOf(spoken); }, 10000));
        town.find<QAbstractButton>(u"trim-silence"_s)->click();
        // On a busy machine the player starts late and stumbles now and then.
        const auto heardFor = audio::secondsOf(waveform.frames());
        QVERIFY2(heardFor > spoken - 1 && heardFor < recorded + 1, QByteArray::number(heardFor).constData());

        // Made ready, checked, published: each by the page's primary button.
        QVERIFY(waitUntil([&] { return town.page->session().announcement().edits == town.page->sound().edits().toJson(); }));
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return isProduced(town.page->session().announcement()); }, 30000));
        auto &publishing = town.page->publishing();
        QVERIFY(waitUntil([&] { return publishing.cards().size() == 1; }));
        publishing.cards().first()->choose(true);
        town.find<QCheckBox>(u"sound-agrees"_s)->setChecked(true);
        town.page->primaryAction();
        const auto id = town.page->session().id();
        const auto delivery = [&]() -> std::optional<Delivery> {
            const auto all = waitFor(town.workspace->read([id](Stores &stores) { return stores.deliveries.forPost(asSubject(id)); }));
            return all && all->size() == 1 ? std::optional(all->first()) : std::nullopt;
        };
        QVERIFY(waitUntil([&] { return delivery() && delivery()->state == DeliveryState::Live; }, 60000));

        // A citizen's browser and feed reader, without any sign-in.
        const auto page = QString::fromUtf8(visited(delivery()->acknowledged.permalink));
        QVERIFY(page.contains(u"nepůjde elektřina v ulici Lipová"_s));
        const auto player = QRegularExpression(u"<audio controls[^>]* src=\"([^\"]+\\.mp3)\""_s).match(page);
        QVERIFY(player.hasMatch());
        const auto feed = QString::fromUtf8(visited(site.url().toString() + u"/?feed=rss2"_s));
        const auto enclosure = QRegularExpression(u"<enclosure url=\"([^\"]+)\" length=\"(\\d+)\" type=\"audio/mpeg\""_s).match(feed);
        QVERIFY(enclosure.hasMatch());
        QCOMPARE(enclosure.captured(1), player.captured(1));
        const auto heard = town.folder.filePath(u"heard.mp3"_s);
        (void)visited(enclosure.captured(1), heard);
        QCOMPARE(QFileInfo(heard).size(), enclosure.captured(2).toLongLong());
        const auto meter = sounds::metered(heard);
        QVERIFY2(std::abs(meter.lufs - -16) < 0.3, QByteArray::number(meter.lufs).constData());
        QVERIFY(meter.truePeak < -0.8);
        QVERIFY(std::abs(sounds::probed(heard, u"format=duration"_s).toDouble() - audio::secondsOf(waveform.frames())) < 0.2);
        QCOMPARE(site.countPosts(u"Odstavka"_s), 1);
    }
};

QTEST_MAIN(SpokenTest)
#include "SpokenTest.moc"
