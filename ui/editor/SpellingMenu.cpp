#include "editor/SpellingMenu.h"

#include "common/Icons.h"
#include "core/WhenDone.h"

#include <QCoreApplication>
#include <QMenu>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct SpellingMenuText {
    Q_DECLARE_TR_FUNCTIONS(SpellingMenu)
};

} // namespace

void replaceWord(QTextCursor word, const QString &by)
{
    auto first = word;
    first.setPosition(word.selectionStart() + 1);
    word.insertText(by, first.charFormat());
}

void addSpelling(
    QMenu &menu, SpellingMarks &marks, const QTextCursor &word, const std::function<void(const QString &)> &addWord)
{
    auto *above = menu.actions().value(0);
    const auto text = word.selectedText();
    auto *looking = new QAction(SpellingMenuText::tr("Looking for suggestions…"), &menu);
    looking->setEnabled(false);
    menu.insertAction(above, looking);
    menu.insertSeparator(above);
    const auto add = [&](const QString &words, const QString &name, const std::function<void()> &act) {
        auto *action = new QAction(words, &menu);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, &marks, act);
        menu.insertAction(above, action);
    };
    add(SpellingMenuText::tr("Leave it here"), u"spelling-ignore"_s, [&marks, word] { marks.ignoreHere(word); });
    add(SpellingMenuText::tr("Leave it everywhere"), u"spelling-ignore-all"_s,
        [&marks, text] { marks.checker().ignore(text); });
    add(SpellingMenuText::tr("Add to the newsroom's dictionary"), u"spelling-add"_s,
        [addWord, text] { addWord(text); });
    menu.insertSeparator(above);
    whenDone(marks.checker().suggestions(text, marks.languageAt(word)), &menu,
        [&menu, looking, word](const QStringList &suggestions) {
            for (const auto &suggestion : suggestions) {
                auto *action = new QAction(suggestion, &menu);
                auto font = action->font();
                font.setBold(true);
                action->setFont(font);
                QObject::connect(
                    action, &QAction::triggered, &menu, [word, suggestion] { replaceWord(word, suggestion); });
                menu.insertAction(looking, action);
            }
            looking->setText(SpellingMenuText::tr("No suggestions"));
            looking->setVisible(suggestions.isEmpty());
        });
}

} // namespace bubenik::ui
