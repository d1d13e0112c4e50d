#include "pictures/Cropping.h"

#include "common/Page.h"
#include "pictures/Camera.h"
#include "posts/AttachmentTile.h"
#include "posts/ChannelCard.h"
#include "posts/ChannelsPanel.h"
#include "posts/CropFrame.h"
#include "posts/CropPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"

#include <QAbstractButton>
#include <QTest>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace ui;

void takeCropping(MainWindow &window, const PostId &post, const std::function<void(const QString &)> &take)
{
    window.showPage(u"posts"_s);
    auto *page = qobject_cast<PostsPage *>(window.page(u"posts"_s));
    page->openDocument(post.value);
    (void)QTest::qWaitFor(
        [&] { return page->openedDocument() == post.value && !page->channels().cards().isEmpty(); }, 10000);
    AttachmentTile *tile = nullptr;
    (void)QTest::qWaitFor([&] { return (tile = page->editor().findChild<AttachmentTile *>()) != nullptr; }, 10000);
    if (tile == nullptr) {
        return;
    }
    tile->click();
    take(u"crop-tile"_s);
    click(*page, u"crop"_s);
    auto *frame = page->crop().findChild<CropFrame *>();
    (void)QTest::qWaitFor([&] { return !frame->fullSize().isEmpty(); }, 10000);
    take(u"crop-whole"_s);
    const auto &buttons = page->crop().findChildren<QAbstractButton *>();
    const auto lead = std::ranges::find_if(buttons, [](const QAbstractButton *button) { return button->text().startsWith(u"Web 16"_s); });
    if (lead != buttons.end()) {
        (*lead)->click();
    }
    for (int step = 0; step < 30; ++step) {
        QTest::keyClick(frame, Qt::Key_Left, Qt::ShiftModifier);
    }
    take(u"crop-lead"_s);
    click(*page, u"crop-"_s + page->channels().cards().first()->state().config.id.value);
    QTest::keyClick(frame, Qt::Key_Down);
    QTest::keyClick(frame, Qt::Key_Right);
    take(u"crop-own"_s);
    page->back();
    take(u"crop-post"_s);
}

} // namespace bubenik
