// A file that is linked from the text: put in where the cursor stands, kept, and still a link when it is edited.
#include "editor/EditorBar.h"
#include "editor/RichTextEdit.h"
#include "posts/AttachmentTile.h"
#include "ui/posts/Town.h"

#include <QAbstractButton>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class FileLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFile_isLinkedWhereTheCursorStands_withItsKindAndSize()
    {
        PostId id;
        QString digest;
        Town town([&](Stores &stores) {
            const auto file = stores.attachments.import("%PDF-1.4 " + QByteArray(2991, 'x'), u"uzemni-plan.pdf"_s);
            QVERIFY(file);
            digest = file->digest;
            Post post { .id = newPostId(SystemClock().now()), .title = u"Plán"_s, .body = u"Viz ; děkujeme."_s };
            post.attachments = { *file };
            post.attachments.first().title = u"Územní plán"_s;
            id = post.id;
            QVERIFY(stores.posts.save(post, { u"Jana"_s, u"earlier"_s, post.createdAt }));
        });
        QVERIFY(town.open(id));
        auto *text = town.page->editor().findChild<RichTextEdit *>();
        auto cursor = text->textCursor();
        cursor.setPosition(4);
        text->setTextCursor(cursor);
        town.page->editor().findChild<AttachmentTile *>()->click();
        auto *insert = town.page->findChild<QAbstractButton *>(u"into-text"_s);
        QVERIFY(insert->isVisible());
        QCOMPARE(insert->text(), u"Link in the text"_s);
        insert->click();
        QVERIFY(text->hasFocus());
        QCOMPARE(text->currentLink(), u"attachment:"_s + digest);
        QCOMPARE(linkFromInput(text->currentLink()), text->currentLink());
        typeText(*text, u"!"_s); // is none of the link
        const auto stored = [&] {
            const auto post = town.stored(id);
            return post ? post->body : QString();
        };
        const auto before = u"Viz [Územní plán (PDF, "_s;
        const auto after = u")](attachment:%1)!; děkujeme."_s.arg(digest);
        QTRY_VERIFY2_WITH_TIMEOUT(stored().startsWith(before) && stored().trimmed().endsWith(after), qPrintable(stored()), 20000);
        text->undo();
        text->undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored().trimmed(), u"Viz ; děkujeme."_s, 20000);
    }

    void aFileTakenOut_comesBack_alsoIntoAPostThatWasLeft()
    {
        PostId id;
        PostId other;
        Town town([&](Stores &stores) {
            Post post { .id = newPostId(SystemClock().now()), .title = u"Plán"_s, .body = u"Text."_s };
            for (const auto &name : { u"prvni.pdf"_s, u"druhy.pdf"_s }) {
                const auto file = stores.attachments.import("%PDF-1.4 " + name.toUtf8(), name);
                QVERIFY(file);
                post.attachments.append(*file);
            }
            id = post.id;
            QVERIFY(stores.posts.save(post, { u"Jana"_s, u"earlier"_s, post.createdAt }));
            other = Town::addPost(stores, u"Jiná"_s, u"Jiný text.\n"_s);
        });
        const auto names = [&] {
            QStringList found;
            const auto post = town.stored(id);
            for (const auto &file : post->attachments) {
                found.append(file.fileName);
            }
            return found;
        };
        const QStringList both { u"prvni.pdf"_s, u"druhy.pdf"_s };
        for (const bool leaves : { false, true }) {
            QVERIFY(town.open(id));
            QTRY_COMPARE_WITH_TIMEOUT(town.page->editor().findChildren<AttachmentTile *>().size(), 2, 20000);
            town.page->editor().findChild<AttachmentTile *>()->click();
            town.page->findChild<QAbstractButton *>(u"remove-file"_s)->click();
            QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList { u"druhy.pdf"_s }, 20000);
            if (leaves) {
                QVERIFY(town.open(other));
            }
            QVERIFY(town.toast->takeBack());
            QTRY_COMPARE_WITH_TIMEOUT(names(), both, 20000);
        }
        QVERIFY(town.stored(other)->attachments.isEmpty());
    }
};

QTEST_MAIN(FileLinkTest)
#include "FileLinkTest.moc"
