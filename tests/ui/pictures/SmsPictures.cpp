// The page of short messages of a post.
#include "broadcast/SmsMessageList.h"
#include "pictures/Camera.h"
#include "pictures/Sms.h"
#include "posts/PostsPage.h"

#include <QLineEdit>
#include <QTest>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void takeSms(Camera &camera, const PostId &post)
{
    camera.window.showPage(u"posts"_s);
    auto *page = qobject_cast<PostsPage *>(camera.window.page(u"posts"_s));
    page->openDocument(post.value);
    QTest::qWait(300);
    camera.take(u"sms-post"_s);
    click(*page, u"sms-open"_s);
    QTest::qWait(300);
    page->findChild<QLineEdit *>(u"sms-streets"_s)->setText(u"Petra Bezruče"_s);
    QTest::qWait(500);
    camera.take(u"sms"_s);
    click(*page, u"sms-send"_s);
    camera.take(u"sms-question"_s);
    if (auto *list = page->findChild<SmsMessageList *>()) {
        showWhole(*page, *list);
        camera.take(u"sms-messages"_s);
        click(*page, u"sms-erratum"_s);
        QTest::qWait(500);
        camera.take(u"sms-correction"_s);
    }
    page->back();
}

} // namespace bubenik::ui
