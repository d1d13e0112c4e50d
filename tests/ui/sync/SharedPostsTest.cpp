// Posts that colleagues write in too, over a real workspace without a server: what two people changed is put before the
// person and settled, colleagues at work are shown, and the log is told.
#include "common/Cards.h"
#include "overview/ConflictCard.h"
#include "overview/OverviewPage.h"
#include "posts/ActivityPanel.h"
#include "posts/AttachmentTile.h"
#include "posts/ConflictPanel.h"
#include "posts/ConflictsPage.h"
#include "posts/PostListModel.h"
#include "posts/SharedLines.h"
#include "posts/VersionsView.h"
#include "ui/posts/Town.h"

#include <QLabel>
#include <QSignalSpy>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SharedPostsTest final : public QObject
{
    Q_OBJECT

    static Result<void> addConflict(
        Stores &stores, const QString &document, const QString &field, const QString &mine, const QString &theirs)
    {
        // Each a moment later than the one before, so that their order is known.
        static Millis later { 0 };
        const auto now = SystemClock().now() + ++later;
        return stores.conflicts.add({ .id = u"conflict:"_s + newUuid(now),
            .document = document,
            .field = field,
            .base = {},
            .mine = mine,
            .theirs = theirs,
            .theirsBy = u"Alena Nováková"_s,
            .at = now });
    }
    static Banner *banner(Town &town) { return town.page->sharedLines().findChild<Banner *>(); }
    static QAbstractButton *button(const QWidget &in, const QString &name)
    {
        return in.findChild<QAbstractButton *>(name);
    }
    static qsizetype conflicts(Town &town, const QString &document)
    {
        return town.ask([document](Stores &stores) { return stores.conflicts.of(document); })->size();
    }

private Q_SLOTS:
    void conflict_ofAPost_isToldAboveIt_decided_andLeavesBothWordingsAmongTheVersions()
    {
        PostId id;
        Town town([&](Stores &stores) {
            id = Town::addPost(stores, u"Její titulek"_s, u"Text."_s);
            QVERIFY(addConflict(stores, id.value, u"title"_s, u"Můj titulek"_s, u"Její titulek"_s));
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return banner(town)->isVisible(); }));
        QVERIFY(banner(town)->accessibleName().contains(u"Alena Nováková"_s));
        town.page->openDocument(u"conflict:"_s + id.value);
        auto &panel = town.page->conflicts().panel();
        QVERIFY(waitUntil([&] { return panel.isVisible() && panel.count() == 1; }));
        button(panel, u"conflict-mine"_s)->click();
        QVERIFY(waitUntil([&] { return conflicts(town, id.value) == 0; }));
        QVERIFY(waitUntil([&] { return !panel.isVisible() && town.page->editor().isVisible(); }));
        QCOMPARE(town.stored(id)->title, u"Můj titulek"_s);
        QVERIFY(waitUntil([&] { return town.page->editor().working().title == u"Můj titulek"_s; }));
        QVERIFY(waitUntil([&] { return !banner(town)->isVisible(); }));
        const auto versions = town.ask([id](Stores &stores) { return stores.posts.versions(id); });
        QVERIFY(std::any_of(versions->begin(), versions->end(),
            [](const auto &version) { return version.post.title == u"Její titulek"_s; }));
        const auto log = town.ask([id](Stores &stores) { return stores.activity.of(id.value); });
        QCOMPARE(log->first().what, QString(activity::conflictResolved));
    }

    void severalPlaces_areDecidedOneAfterAnother_theLastOneReturnsToTheText()
    {
        PostId id;
        Town town([&](Stores &stores) {
            id = Town::addPost(stores, u"Titulek"_s, u"Její text."_s);
            QVERIFY(addConflict(stores, id.value, u"title"_s, u"Můj"_s, u"Titulek"_s));
            QVERIFY(addConflict(stores, id.value, u"body"_s, u"Můj text."_s, u"Její text."_s));
        });
        town.page->openDocument(u"conflict:"_s + id.value); // not open yet: it is opened first
        auto &panel = town.page->conflicts().panel();
        QVERIFY(waitUntil([&] { return panel.isVisible() && panel.count() == 2; }));
        button(panel, u"conflict-theirs"_s)->click();
        QVERIFY(waitUntil([&] { return panel.count() == 1; }));
        QVERIFY(waitUntil([&] { return button(panel, u"conflict-mine"_s)->isEnabled(); }));
        button(panel, u"conflict-mine"_s)->click();
        QVERIFY(waitUntil([&] { return !panel.isVisible(); }));
        QCOMPARE(town.stored(id)->title, u"Titulek"_s);
        QCOMPARE(town.stored(id)->body.trimmed(), u"Můj text."_s);
    }

    void conflict_comingWhileThePostIsOpen_isTold()
    {
        PostId id;
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"Titulek"_s, u"Text."_s); });
        QVERIFY(town.open(id));
        QVERIFY(!banner(town)->isVisible());
        QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
            return stores.database->transaction(
                [&] { return addConflict(stores, id.value, u"title"_s, u"a"_s, u"b"_s); });
        })));
        QVERIFY(waitUntil([&] { return banner(town)->isVisible(); }));
    }

    void conflict_ofADelivery_standsWithItsPost()
    {
        PostId id;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"mesto"_s);
            id = Town::addPost(stores, u"Titulek"_s, u"Text."_s);
            const auto now = SystemClock().now();
            auto delivery = newDelivery(id, { u"mesto"_s }, now + 24h, false, now);
            QVERIFY(stores.deliveries.save(delivery, now));
            QVERIFY(addConflict(stores, delivery.id.value, u"own.title"_s, u"a"_s, u"b"_s));
        });
        const auto found = town.ask([id](Stores &stores) { return gatherConflicts(stores, id.value, u"Jana"_s); });
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().subject, u"mesto"_s);
    }

    void list_marksThePost_andCountsIt()
    {
        PostId id;
        Town town([&](Stores &stores) {
            id = Town::addPost(stores, u"Titulek"_s, u"Text."_s);
            QVERIFY(addConflict(stores, id.value, u"title"_s, u"a"_s, u"b"_s));
        });
        PostListModel model(*town.workspace);
        QSignalSpy counted(&model, &PostListModel::countsChanged);
        model.reload();
        QVERIFY(waitUntil([&] { return !counted.isEmpty(); }));
        QCOMPARE(counted.last().at(1).toInt(), 1);
        QVERIFY(waitUntil([&] { return model.data(model.index(0), PostListModel::ConflictRole).toBool(); }));
        QVERIFY(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(u"two wordings"_s));
    }

    void overview_putsItBeforeThePerson()
    {
        PostId id;
        Town town([&](Stores &stores) {
            id = Town::addPost(stores, u"Uzavírka"_s, u"Text."_s);
            QVERIFY(addConflict(stores, id.value, u"title"_s, u"a"_s, u"b"_s));
            QVERIFY(addConflict(stores, id.value, u"body"_s, u"c"_s, u"d"_s));
        });
        OverviewPage overview({ *town.workspace, *town.state, town.theme, *town.toast });
        overview.show();
        QSignalSpy asked(&overview, &Page::openRequested);
        QVERIFY(waitUntil([&] { return button(overview, u"decide-conflict"_s) != nullptr; }));
        button(overview, u"decide-conflict"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"conflict:"_s + id.value);
    }

    void colleague_inTheSamePost_isShown_andGoes()
    {
        PostId id;
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"Titulek"_s, u"Text."_s); });
        QVERIFY(town.open(id));
        const auto tell = [&](const QString &document) {
            const QJsonObject body { { u"by"_s, u"Alena Nováková"_s }, { u"document"_s, document },
                { u"at"_s, toIso(SystemClock().now()) } };
            return waitFor(town.workspace->write([body](Stores &stores) {
                return stores.documents.put(u"presence:other"_s, body, SystemClock().now());
            }));
        };
        const auto says = [&](const QString &part) {
            const auto labels = town.page->sharedLines().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](QLabel *label) { return label->isVisible() && label->text().contains(part); });
        };
        QVERIFY(tell(id.value));
        QVERIFY(waitUntil([&] { return says(u"Alena Nováková is writing here"_s); }));
        QVERIFY(tell({}));
        QVERIFY(waitUntil([&] { return !says(u"is writing here"_s); }));
    }

    void pictureThatNobodyHas_saysSo()
    {
        PostId id;
        const QString digest(64, u'a');
        Town town([&](Stores &stores) {
            const auto now = SystemClock().now();
            Post post { .id = newPostId(now), .title = u"Titulek"_s, .body = u"Text."_s, .author = u"Jana"_s };
            post.attachments = { { .role = AttachmentRole::Picture,
                .digest = digest,
                .fileName = u"most.jpg"_s,
                .mime = u"image/jpeg"_s,
                .alt = u"Most"_s } };
            QVERIFY(stores.posts.save(post, { u"Jana"_s, u"earlier"_s, now }));
            id = post.id;
        });
        QVERIFY(town.open(id));
        auto *tile = town.page->findChild<AttachmentTile *>();
        QVERIFY(tile != nullptr);
        QVERIFY(waitUntil([&] { return tile->accessibleName().contains(u"missing"_s); }));
        tile->setPicture(PictureState::Coming, {});
        QVERIFY(tile->accessibleName().contains(u"coming"_s));
    }

    void log_ofThePost_isBesideItsVersions()
    {
        PostId id;
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"Titulek"_s, u"Text."_s); });
        VersionsView view({ *town.workspace, *town.state, town.theme, *town.toast });
        view.showVersions(id, u"now"_s);
        view.showActivity(true);
        QVERIFY(waitUntil([&] {
            return view.activity().count() == 1 && view.activity().item(0)->text().contains(u"The post was begun."_s);
        }));
        QVERIFY(view.activity().item(0)->text().contains(u"Jana"_s));
    }
};

QTEST_MAIN(SharedPostsTest)
#include "SharedPostsTest.moc"
