#include "editor/EditorBar.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "editor/RichTextEdit.h"
#include "markup/FileLinks.h"
#include "markup/Html.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QString linkFromInput(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (!markdown::linkedFile(trimmed).isEmpty()) {
        return trimmed; // to a file of the post, put in there
    }
    static const QRegularExpression mail(u"^[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:]+$"_s);
    static const QRegularExpression host(u"^[^\\s/:@]+\\.[^\\s/:@.]{2,}(/\\S*)?$"_s);
    const auto whole = mail.match(trimmed).hasMatch() ? u"mailto:"_s + trimmed
        : host.match(trimmed).hasMatch()              ? u"https://"_s + trimmed
                                                      : trimmed;
    return markdown::isSafeUrl(whole) ? whole : QString();
}

EditorBar::EditorBar(RichTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_buttons(new QWidget(this))
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(space, space / 2, space, space / 2);
    row->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_buttons);

    m_heading = addButton(u"heading"_s, tr("Heading"), {}, false);
    makeHeadingMenu();
    m_strong = addButton(u"bold"_s, tr("Bold"), u"Ctrl+B"_s, true);
    m_emphasis = addButton(u"italic"_s, tr("Italic"), u"Ctrl+I"_s, true);
    m_link = addButton(u"link"_s, tr("Link"), u"Ctrl+Shift+K"_s, true);
    row->addSpacing(space);
    m_bullets = addButton(u"list"_s, tr("Bulleted list"), u"Ctrl+Shift+8"_s, true);
    m_numbers = addButton(u"numbered"_s, tr("Numbered list"), u"Ctrl+Shift+7"_s, true);
    m_quote = addButton(u"quote"_s, tr("Quotation"), {}, true);
    row->addSpacing(space);
    auto *picture = addButton(u"picture"_s, tr("Picture from a file"), {}, false);
    makeMoreMenu();
    row->addStretch();
    auto *undo = addButton(u"undo"_s, tr("Undo"), u"Ctrl+Z"_s, false);
    auto *redo = addButton(u"redo"_s, tr("Redo"), u"Ctrl+Shift+Z"_s, false);
    column->addWidget(makeLinkLine());

    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(m_edit.document(), &QTextDocument::undoAvailable, undo, &QWidget::setEnabled);
    connect(m_edit.document(), &QTextDocument::redoAvailable, redo, &QWidget::setEnabled);
    connect(undo, &QToolButton::clicked, &m_edit, &QTextEdit::undo);
    connect(redo, &QToolButton::clicked, &m_edit, &QTextEdit::redo);
    connect(m_strong, &QToolButton::clicked, &m_edit, [this] { m_edit.toggle(Mark::Kind::Strong); });
    connect(m_emphasis, &QToolButton::clicked, &m_edit, [this] { m_edit.toggle(Mark::Kind::Emphasis); });
    connect(m_link, &QToolButton::clicked, this, [this] { askLink(); });
    connect(m_bullets, &QToolButton::clicked, &m_edit, [this] { m_edit.toggleList(Container::Kind::Bullets); });
    connect(m_numbers, &QToolButton::clicked, &m_edit, [this] { m_edit.toggleList(Container::Kind::Numbers); });
    connect(m_quote, &QToolButton::clicked, &m_edit, [this] { m_edit.toggleQuote(); });
    connect(picture, &QToolButton::clicked, this, &EditorBar::pictureAsked);
    connect(&m_edit, &RichTextEdit::linkAsked, this, [this] { askLink(); });
    connect(&m_edit, &QTextEdit::cursorPositionChanged, this, [this] { refresh(); });
    connect(&m_edit, &QTextEdit::currentCharFormatChanged, this, [this] { refresh(); });
}

QToolButton *EditorBar::addButton(const QString &iconName, const QString &words, const QString &keys, bool checkable)
{
    auto *button = makeIconButton(iconName, words, m_buttons);
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text
    if (!keys.isEmpty()) {
        button->setToolTip(words + u" ("_s + QKeySequence(keys).toString(QKeySequence::NativeText) + u')');
    }
    static_cast<QBoxLayout *>(m_buttons->layout())->addWidget(button);
    return button;
}

void EditorBar::makeHeadingMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &words, int number, LineKind kind, int level) {
        auto *action = menu->addAction(words, &m_edit, [this, kind, level] { m_edit.setLineKind(kind, level); });
        action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(number)));
        action->setShortcutContext(Qt::WidgetShortcut); // shown only: the editor acts on the key itself
    };
    add(tr("Plain text"), 0, LineKind::Paragraph, 0);
    add(tr("Heading"), 1, LineKind::Heading, 2);
    add(tr("Smaller heading"), 3, LineKind::Heading, 3);
    add(tr("Smallest heading"), 4, LineKind::Heading, 4);
    m_heading->setMenu(menu);
    m_heading->setPopupMode(QToolButton::InstantPopup);
}

void EditorBar::makeMoreMenu()
{
    auto *more = addButton(u"more"_s, tr("More"), {}, false);
    auto *menu = new QMenu(this);
    m_more = menu;
    menu->addAction(icon(u"table"_s), tr("Table"), &m_edit, [this] { m_edit.insertTable(3, 2); });
    menu->addAction(icon(u"minus"_s), tr("Line across"), &m_edit, [this] { m_edit.insertRule(); });
    menu->addAction(tr("Text as typed (code)"), &m_edit, [this] { m_edit.setLineKind(LineKind::Code); });
    menu->addAction(icon(u"clear-format"_s), tr("Without formatting"), &m_edit, [this] { m_edit.clearFormat(); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
}

void EditorBar::addWritingTools(bool templates)
{
    m_more->addSeparator();
    const auto add = [this](const QString &words, const QString &name, const QString &iconName, const QString &keys,
                         WritingTool tool) {
        auto *action = m_more->addAction(words, &m_edit, [this, tool] { Q_EMIT m_edit.toolAsked(tool); });
        action->setObjectName(name);
        if (!iconName.isEmpty()) {
            action->setIcon(icon(iconName));
        }
        if (!keys.isEmpty()) {
            action->setShortcut(QKeySequence(keys));
            action->setShortcutContext(Qt::WidgetShortcut); // shown only: the editor acts on the key itself
        }
    };
    if (templates) {
        add(tr("Template or building block"), u"tool-templates"_s, u"file"_s, u"/"_s, WritingTool::Templates);
    }
    add(tr("Find"), u"tool-find"_s, u"search"_s, u"Ctrl+F"_s, WritingTool::Find);
    add(tr("Find and replace"), u"tool-replace"_s, {}, u"Ctrl+H"_s, WritingTool::Replace);
    add(tr("Spelling"), u"tool-spelling"_s, u"check"_s, u"F7"_s, WritingTool::Spelling);
    add(tr("Put the typography right"), u"tool-typography"_s, {}, {}, WritingTool::Typography);
}

void EditorBar::addSwitch(const QString &words, const QString &name, bool on, std::function<void(bool)> act)
{
    auto *action = m_more->addAction(words);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, [act = std::move(act)](bool wanted) { act(wanted); });
}

QWidget *EditorBar::makeLinkLine()
{
    m_linkLine = new QWidget(this);
    auto *row = new QHBoxLayout(m_linkLine);
    row->setContentsMargins(space, 0, space, space / 2);
    row->setSpacing(space);
    m_address = new QLineEdit(m_linkLine);
    m_address->setPlaceholderText(tr("Address: www.town.cz or name@town.cz"));
    m_address->setAccessibleName(tr("Address of the link"));
    auto *insert = makeButton(tr("Insert"), ButtonRole::Normal, {}, m_linkLine);
    auto *remove = makeButton(tr("Remove link"), ButtonRole::Quiet, {}, m_linkLine);
    row->addWidget(m_address, 1);
    row->addWidget(insert);
    row->addWidget(remove);
    m_linkLine->hide();
    connect(m_address, &QLineEdit::returnPressed, this, [this] { acceptLink(false); });
    connect(insert, &QPushButton::clicked, this, [this] { acceptLink(false); });
    connect(remove, &QPushButton::clicked, this, [this] { acceptLink(true); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_linkLine);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_linkLine->hide();
        m_edit.setFocus();
    });
    return m_linkLine;
}

void EditorBar::askLink()
{
    m_address->setText(m_edit.currentLink());
    m_linkLine->show();
    m_address->setFocus();
    m_address->selectAll();
}

void EditorBar::acceptLink(bool remove)
{
    const auto url = remove ? QString() : linkFromInput(m_address->text());
    if (!remove && url.isEmpty()) {
        m_address->setFocus();
        m_address->selectAll();
        return;
    }
    m_linkLine->hide();
    m_edit.applyLink(url, m_address->text().trimmed());
}

void EditorBar::refresh()
{
    const auto marks = m_edit.currentMarks();
    const auto path = m_edit.currentPath();
    const auto item = innermostItem(path);
    const auto inList = [&](Container::Kind kind) { return item > 0 && path[item - 1].kind == kind; };
    m_strong->setChecked(hasMark(marks, Mark::Kind::Strong));
    m_emphasis->setChecked(hasMark(marks, Mark::Kind::Emphasis));
    m_link->setChecked(hasMark(marks, Mark::Kind::Link));
    m_bullets->setChecked(inList(Container::Kind::Bullets));
    m_numbers->setChecked(inList(Container::Kind::Numbers));
    m_quote->setChecked(!path.isEmpty() && path.first().kind == Container::Kind::Quote);
}

} // namespace bubenik::ui
