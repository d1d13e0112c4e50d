#include "pictures/Writing.h"

#include "common/Page.h"
#include "editor/FindBar.h"
#include "editor/HintsPanel.h"
#include "editor/RichTextEdit.h"
#include "editor/SpellingMarks.h"
#include "editor/TypographyPanel.h"
#include "editor/WritingTools.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const auto story
    = u"Z důvodu opravy vodovodu dojde k uzavření Petlérské ulice. Přýští středu bude silnice uzavřena a "
      "chodník bude opraven, prosíme proto řidiče, aby v rámci možností přeparkovali svá auta do ulic, kde "
      "v průběhu celého týdne nebude docházet k žádnému omezení provozu ani parkování.\n\n## Kudy objíždět\n\n"
      "Objížďka vede \"po náplavce\" - od 8-16 hodin, viz https://klasterec.cz/mapa.\n\n- pěší projdou v obou "
      "smerech\n- autobusy od 7.12.2026 zastaví u nádraží...\n\n| Den | Od | Do |\n| --- | --- | --- |\n| středa "
      "| 8.00 | 16.00 |\n"_s;

} // namespace

void takeWriting(MainWindow &window, const std::function<void(const QString &)> &take)
{
    window.showPage(u"posts"_s);
    auto *page = qobject_cast<PostsPage *>(window.page(u"posts"_s));
    auto &editor = page->editor();
    page->createNew();
    auto *text = editor.findChild<RichTextEdit *>();
    text->insertMarkdown(story);
    auto *marks = text->spelling();
    (void)QTest::qWaitFor([&] { return marks->count() > 0; }, 15000);
    editor.hints().look();
    (void)QTest::qWaitFor([&] { return !editor.hints().hints().isEmpty(); }, 5000);
    auto cursor = text->textCursor();
    cursor.movePosition(QTextCursor::Start);
    text->setTextCursor(cursor);
    text->ensureCursorVisible();
    take(u"writing"_s);
    editor.hints().setOpen(true);
    take(u"writing-hints"_s);
    editor.hints().setOpen(false);
    Q_EMIT text->toolAsked(WritingTool::Spelling);
    QTest::qWait(400);
    take(u"writing-spelling"_s);
    Q_EMIT text->toolAsked(WritingTool::Replace);
    editor.findChild<QLineEdit *>(u"find-wanted"_s)->setText(u"ulic"_s);
    take(u"writing-find"_s);
    Q_EMIT text->toolAsked(WritingTool::Typography);
    (void)QTest::qWaitFor([&] { return editor.tools().typography().changes() > 0; }, 5000);
    take(u"writing-typography"_s);
    Q_EMIT text->toolAsked(WritingTool::Templates);
    auto *list = editor.findChild<QListWidget *>(u"template-list"_s);
    (void)QTest::qWaitFor([&] { return list->count() > 0; }, 5000);
    take(u"writing-templates"_s);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(u"Uzavírka"_s)) {
            list->setCurrentRow(row);
        }
    }
    Q_EMIT list->itemActivated(list->currentItem());
    take(u"writing-fields"_s);
    editor.tools().close();
}

} // namespace bubenik
