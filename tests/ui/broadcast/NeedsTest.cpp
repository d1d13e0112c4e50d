// What waits for a person on the overview: warnings, and what feeds do not show; and where warnings are chosen.
#include "broadcast/WarningCards.h"
#include "overview/OverviewPage.h"
#include "overview/OverviewRow.h"
#include "settings/OpenDataLine.h"
#include "settings/WarningsSection.h"
#include "ui/posts/Town.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PageContext contextOf(Town &town)
{
    return PageContext { *town.workspace, *town.state, town.theme, *town.toast };
}

// The institute's warning of wind, as if it were of today.
QByteArray alertNow()
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/cap/alert.xml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto today = QDate::currentDate();
    return file.readAll()
        .replace("2026-12-01", today.addDays(1).toString(Qt::ISODate).toLatin1())
        .replace("2026-11-30", today.toString(Qt::ISODate).toLatin1());
}

} // namespace

class NeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFeedDoesNotShow_isOnTheOverview_untilItDoes()
    {
        PostId id;
        Sighting sighting;
        const auto now = SystemClock().now();
        Town town([&](Stores &stores) {
            QVERIFY(stores.channels.save(
                { { u"rozhlas"_s }, u"broadcast"_s, u"Rozhlas"_s, { { u"page"_s, u"https://rozhlas.example/"_s } } },
                now));
            id = Town::addPost(stores, u"Odstávka vody"_s, u"Zítra nepoteče voda.\n"_s);
            auto made = schedule(stores, { id, { u"rozhlas"_s }, std::nullopt, {} }, now - 48h);
            QVERIFY(made);
            made->state = DeliveryState::HandedOver;
            QVERIFY(stores.deliveries.save(*made, now));
            sighting = { .delivery = made->id, .post = id, .channel = { u"rozhlas"_s } };
            sighting.problem = Sighting::Problem::NotInFeed;
            sighting.problemSince = now - 47h;
            QVERIFY(stores.sightings.save(sighting, now));
        });
        town.page->hide();
        OverviewPage overview(contextOf(town), &town.window);
        overview.resize(town.window.size());
        overview.show();
        const auto card = [&] { return overview.findChild<QWidget *>(u"overview-missing"_s); };
        QVERIFY(waitUntil([&] { return card() != nullptr; }));
        QSignalSpy opened(&overview, &Page::openRequested);
        auto *row = card()->findChild<OverviewRow *>();
        QVERIFY(row);
        QVERIFY2(row->accessibleName().contains(u"Odstávka vody"_s), qPrintable(row->accessibleName()));
        row->click();
        QCOMPARE(opened.first().first().toString(), id.value);
        sighting.problem = Sighting::Problem::None;
        sighting.problemSince.reset();
        sighting.since = now;
        QVERIFY(waitFor(
            town.workspace->write([sighting, now](Stores &stores) { return stores.sightings.save(sighting, now); })));
        Q_EMIT town.workspace->feedChecked(u"rozhlas"_s);
        QVERIFY(waitUntil([&] { return card() == nullptr; }));
    }

    void warnings_areChosenInSettings_readAndOffered()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const auto body = alertNow();
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        Town town;
        town.page->hide();
        WarningsSection section(contextOf(town), &town.window);
        section.resize(600, 500);
        section.setVisible(true);
        auto *url = section.findChild<QLineEdit *>(u"warnings-url"_s);
        QVERIFY(waitUntil([&] { return !url->text().isEmpty(); }));
        auto *isOn = section.findChild<QCheckBox *>(u"warnings-on"_s);
        QVERIFY(!isOn->isChecked());
        url->setText(u"ftp://chmi.example"_s);
        isOn->click();
        auto *state = section.findChild<QLabel *>(u"warnings-state"_s);
        QVERIFY(waitUntil([&] { return state->isVisible() && state->text().startsWith(u"✗"_s); }));
        QVERIFY(!town.ask([](Stores &stores) { return Result<bool>(warnings::watchOf(stores.settings).has_value()); })
                     .value());
        url->setText(u"http://127.0.0.1:%1/cap.xml"_s.arg(server.serverPort()));
        section.findChild<QSpinBox *>(u"warnings-minutes"_s)->setValue(30);
        Q_EMIT url->editingFinished();
        QVERIFY(waitUntil([&] {
            return town.ask([](Stores &stores) {
                           return Result<int>(warnings::watchOf(stores.settings).value_or(warnings::Watch {}).minutes);
                       })
                       .value()
                == 30;
        }));
        auto *look = section.findChild<QPushButton *>(u"warnings-look"_s);
        QVERIFY(waitUntil([&] { return look->isEnabled(); }));
        look->click();
        QVERIFY(waitUntil([&] { return look->isEnabled() && state->text().contains(u"overview"_s); }, 60000));
        WarningCards cards(contextOf(town), &town.window);
        QVERIFY(waitUntil([&] { return cards.findChild<QPushButton *>(u"warning-take"_s) != nullptr; }));
        QSignalSpy opened(&cards, &WarningCards::openRequested);
        cards.findChild<QPushButton *>(u"warning-take"_s)->click();
        QVERIFY(waitUntil([&] { return opened.size() == 1; }));
        const auto draft = town.stored({ opened.first().first().toString() });
        QVERIFY(draft);
        QVERIFY(!draft->title.isEmpty());
    }

    void openData_tellWhereTheyAre_andWhatIsWrong()
    {
        const ChannelConfig config { { u"web"_s }, u"wordpress"_s, u"Web"_s,
            { { u"url"_s, u"https://www.mesto.example"_s }, { u"user"_s, u"jana"_s }, { u"opendata"_s, u"on"_s } } };
        // moc reads no raw text within a macro.
        const auto known
            = uR"({"page":"https://www.mesto.example/otevrena-data/","at":"2026-11-29T10:00:00.000Z","problem":{"kind":"forbidden","code":"opendata-rights"}})"_s;
        Town town([&](Stores &stores) {
            QVERIFY(stores.channels.save(config, fromMillis(0)));
            QVERIFY(stores.settings.set(u"opendata/site/web"_s, known));
        });
        OpenDataLine line(contextOf(town), config, &town.window);
        line.setVisible(true);
        QVERIFY(waitUntil([&] {
            return line.findChild<QLabel *>(u"open-data-where"_s)
                ->text()
                .contains(u"https://www.mesto.example/otevrena-data/"_s);
        }));
        QVERIFY(line.findChild<QLabel *>(u"open-data-problem"_s)->text().contains(u"Editor"_s));
        auto off = config;
        off.settings[u"opendata"_s] = u"off"_s;
        OpenDataLine none(contextOf(town), off, &town.window);
        QVERIFY(none.isHidden());
    }
};

QTEST_MAIN(NeedsTest)
#include "NeedsTest.moc"
