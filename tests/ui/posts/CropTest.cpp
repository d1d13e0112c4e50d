// The part of a picture that is shown: by mouse, by keyboard, for one channel, undone.
#include "core/Json.h"
#include "posts/AttachmentPanel.h"
#include "posts/AttachmentTile.h"
#include "posts/ChannelCard.h"
#include "posts/Checklist.h"
#include "posts/CropFrame.h"
#include "posts/CropPage.h"
#include "posts/OwnTextEdit.h"
#include "ui/posts/Town.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

// A telephone's picture: stored lying, seen upright 600 by 1200, red above and blue below.
Attachment addTurnedPicture(Stores &stores)
{
    QImage image(1200, 600, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width() / 2; ++x) {
            image.setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    const QByteArray orientation("\xff\xe1\0\x22"
                                 "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
        36);
    auto kept = stores.attachments.import(bytes.left(2) + orientation + bytes.mid(2), u"most.jpg"_s);
    auto picture = kept ? *kept : Attachment {};
    picture.alt = u"Most"_s;
    return picture;
}

struct Desk {
    PostId id;
    QString digest;
    Town town { [this](Stores &stores) {
        Town::addChannel(stores, u"web"_s);
        Town::addChannel(stores, u"zpravodaj"_s);
        const auto picture = addTurnedPicture(stores);
        digest = picture.digest;
        Post post { .id = newPostId(SystemClock().now()), .title = u"Most"_s, .body = u"Opravený most."_s };
        post.attachments = { picture };
        id = post.id;
        QVERIFY(stores.posts.save(post, { u"Jana"_s, u"earlier"_s, post.createdAt }));
    } };

    // Opens the picture as an editor does; the frame is there and has the focus.
    CropFrame *open()
    {
        if (!town.open(id) || !waitUntil([&] { return town.page->channels().cards().size() == 2; })) {
            return nullptr;
        }
        auto *tile = town.page->editor().findChild<AttachmentTile *>();
        if (tile == nullptr) {
            return nullptr;
        }
        tile->click();
        press(u"crop"_s);
        auto *frame = town.page->crop().findChild<CropFrame *>();
        return waitUntil([&] { return !frame->fullSize().isEmpty() && frame->hasFocus(); }) ? frame : nullptr;
    }

    void press(const QString &name)
    {
        auto *button = town.page->findChild<QAbstractButton *>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        button->click();
    }

    void pressWords(const QString &words)
    {
        for (auto *button : town.page->crop().findChildren<QAbstractButton *>()) {
            if (button->text() == words && button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(words));
    }

    std::optional<Crop> kept()
    {
        const auto post = town.stored(id);
        return post ? post->attachments.first().crop : std::nullopt;
    }

    std::optional<Crop> keptOf(const QString &channel)
    {
        const auto channels = town.ask([this](Stores &stores) { return loadChannels(stores, id); });
        for (const auto &state : channels ? channels->channels : QList<ChannelState>()) {
            if (state.config.id.value == channel && state.own.crops.contains(digest)) {
                return state.own.crops[digest];
            }
        }
        return std::nullopt;
    }
};

QString textOf(const std::optional<Crop> &crop)
{
    return crop ? toString(*crop) : u"whole or as for all"_s;
}

void dragBy(CropFrame &frame, const QPointF &from, const QPointF &by)
{
    QTest::mousePress(&frame, Qt::LeftButton, {}, from.toPoint());
    for (int step = 1; step <= 4; ++step) {
        const auto at = (from + by * step / 4).toPoint();
        QMouseEvent move(QEvent::MouseMove, at, frame.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&frame, &move);
    }
    QTest::mouseRelease(&frame, Qt::LeftButton, {}, (from + by).toPoint());
}

} // namespace

class CropTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUprightPicture_isShownUpright_asAWhole()
    {
        Desk desk;
        auto *frame = desk.open();
        QVERIFY(frame);
        QCOMPARE(frame->fullSize(), QSize(600, 1200));
        QVERIFY(frame->crop().isWhole());
        const auto image = frame->grab().toImage();
        const auto area = frame->frameRect();
        QVERIFY(image.pixelColor((area.topLeft() + QPointF(30, 30)).toPoint()).red() > 150);
        QVERIFY(image.pixelColor((area.bottomRight() - QPointF(30, 30)).toPoint()).blue() > 150);
    }

    void keys_moveAndResize_andEveryStepIsKeptAndUndone()
    {
        Desk desk;
        auto *frame = desk.open();
        QVERIFY(frame);
        desk.pressWords(u"Square"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.kept().has_value(), 20000);
        QCOMPARE(textOf(desk.kept()), textOf(Crop { 0, 0.25, 1, 0.5 }));
        QVERIFY(frame->hasFocus());
        QTest::keyClick(frame, Qt::Key_Down);
        QTest::keyClick(frame, Qt::Key_Left, Qt::ShiftModifier); // narrower, and lower by as much
        QCOMPARE(textOf(frame->crop()), textOf(Crop { 0, 0.26, 0.99, 0.495 }));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.kept()), textOf(frame->crop()), 20000);
        QTest::keyClick(frame, Qt::Key_Up, Qt::ControlModifier); // one pixel
        QCOMPARE(frame->crop().y, 0.259167);
        QTest::keyClick(frame, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(frame->crop()), textOf(Crop { 0, 0.26, 0.99, 0.495 }));
        for (int step = 0; step < 3; ++step) {
            desk.press(u"crop-undo"_s);
        }
        QVERIFY(frame->crop().isWhole());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.kept().has_value(), 20000);
        QVERIFY(frame->accessibleDescription().contains(u"600"_s));
    }

    void mouse_dragsEdgesAndTheFrame()
    {
        Desk desk;
        auto *frame = desk.open();
        QVERIFY(frame);
        desk.pressWords(u"Free"_s);
        const auto whole = frame->frameRect();
        dragBy(*frame, whole.bottomRight(), QPointF(-whole.width() / 2, -whole.height() / 2));
        QVERIFY2(std::abs(frame->crop().width - 0.5) < 0.02, qPrintable(toString(frame->crop())));
        QVERIFY(std::abs(frame->crop().height - 0.5) < 0.02);
        QCOMPARE(frame->crop().x, 0.0);
        const auto part = frame->crop();
        dragBy(*frame, frame->frameRect().center(), QPointF(whole.width() / 4, whole.height() / 4));
        QVERIFY(std::abs(frame->crop().x - 0.25) < 0.02);
        QCOMPARE(frame->crop().width, part.width);
        dragBy(*frame, { frame->frameRect().left(), frame->frameRect().center().y() }, QPointF(-whole.width(), 0));
        QCOMPARE(frame->crop().x, 0.0);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.kept()), textOf(frame->crop()), 20000);
        desk.press(u"crop-whole"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.kept().has_value(), 20000);
    }

    void shape_isHeldWhileDragging()
    {
        Desk desk;
        auto *frame = desk.open();
        QVERIFY(frame);
        desk.pressWords(u"Facebook 4:5"_s);
        const auto rect = frame->frameRect();
        dragBy(*frame, rect.bottomRight(), QPointF(-rect.width() / 3, 0));
        const auto pixels = pixelsOf(frame->crop(), frame->fullSize());
        QVERIFY(std::abs(double(pixels.width()) / pixels.height() - 0.8) < 0.01);
        QVERIFY(pixels.width() < 420);
    }

    void aChannelsOwnPart_goesOutThereOnly_andCanBeGivenUp()
    {
        Desk desk;
        auto *frame = desk.open();
        QVERIFY(frame);
        desk.pressWords(u"Square"_s);
        desk.press(u"crop-web"_s);
        QCOMPARE(textOf(frame->crop()), textOf(Crop { 0, 0.25, 1, 0.5 }));
        frame->setFocus();
        QTest::keyClick(frame, Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.keptOf(u"web"_s)), textOf(Crop { 0, 0.24, 1, 0.5 }), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.kept()), textOf(Crop { 0, 0.25, 1, 0.5 }), 20000);
        QVERIFY(!desk.keptOf(u"zpravodaj"_s));
        desk.press(u"crop-whole"_s); // the whole, on the web only
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.keptOf(u"web"_s)), textOf(Crop {}), 20000);
        desk.press(u"crop-as-all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.keptOf(u"web"_s), 20000);
        QCOMPARE(textOf(frame->crop()), textOf(Crop { 0, 0.25, 1, 0.5 }));
        desk.press(u"crop-undo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(desk.keptOf(u"web"_s)), textOf(Crop {}), 20000);
    }

    void wordsOfAChannel_andItsPart_leaveEachOtherAlone()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.press(u"crop-web"_s);
        desk.pressWords(u"Square"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.keptOf(u"web"_s).has_value(), 20000);
        desk.town.page->back();
        auto *card = desk.town.page->channels().cards().first();
        card->focusOwnText();
        auto *title = card->findChild<OwnTextEdit *>()->findChild<QLineEdit *>();
        typeText(*title, u"Most je hotov"_s);
        QTRY_COMPARE_WITH_TIMEOUT(card->state().own.title.value_or(QString()), u"Most je hotov"_s, 20000);
        const auto stored = [&] {
            const auto all = desk.town.ask([&](Stores &stores) { return loadChannels(stores, desk.id); });
            return all ? all->channels.first().own : OwnContent {};
        };
        QTRY_COMPARE_WITH_TIMEOUT(stored().title.value_or(QString()), u"Most je hotov"_s, 20000);
        QCOMPARE(textOf(stored().crops.value(desk.digest)), textOf(Crop { 0, 0.25, 1, 0.5 }));
    }

    void aPartTooSmallForAChannel_isSaidHere_andInTheChecklist()
    {
        Desk desk;
        auto *frame = desk.open();
        QVERIFY(frame);
        desk.pressWords(u"Square"_s);
        const auto words = u"web recommends pictures at least 960 pixels wide; this part has 600."_s;
        const auto isSaid = [&](QWidget &in) {
            for (auto *widget : in.findChildren<QWidget *>()) {
                auto *label = qobject_cast<QLabel *>(widget);
                const auto text = label != nullptr ? label->text() : widget->accessibleName();
                if (text.endsWith(words) && widget->isVisible()) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(isSaid(desk.town.page->crop()));
        desk.town.page->back();
        QVERIFY(!isSaid(desk.town.page->channels()));
        desk.town.page->channels().cards().first()->choose(true);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(desk.town.page->channels()), 20000);
        QVERIFY(desk.town.page->channels().findChild<Checklist *>()->isClear()); // it hinders nobody
    }
};

QTEST_MAIN(CropTest)
#include "CropTest.moc"
