#include "pictures/Cropping.h"

#include "common/Page.h"
#include "pictures/Camera.h"
#include "posts/AttachmentPanel.h"
#include "posts/ChannelCard.h"
#include "posts/ChannelsPanel.h"
#include "posts/CropFrame.h"
#include "posts/CropPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "sample/DemoPictures.h"

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
    settled(window);
    // The newest is the last one; it opens by itself when it is in.
    auto *files = page->editor().findChild<AttachmentPanel *>();
    const auto before = files->attachments().size();
    files->addImage(QImage::fromData(demopictures::castleAtDusk()), false);
    (void)QTest::qWaitFor([&] { return files->attachments().size() > before; }, 10000);
    take(u"crop-tile"_s);
    click(*page, u"crop"_s);
    auto *frame = page->crop().findChild<CropFrame *>();
    (void)QTest::qWaitFor([&] { return !frame->fullSize().isEmpty(); }, 10000);
    take(u"crop-whole"_s);
    const auto &buttons = page->crop().findChildren<QAbstractButton *>();
    const auto lead = std::ranges::find_if(
        buttons, [](const QAbstractButton *button) { return button->text().startsWith(u"Web 16"_s); });
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
