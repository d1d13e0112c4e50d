#include "announcements/ScriptEditor.h"

#include "announcements/AnnouncementTexts.h"
#include "common/Buttons.h"
#include "common/DateTimeField.h"
#include "common/Labels.h"
#include "editor/PlainEdit.h"
#include "editor/SpelledLine.h"
#include "posts/ChipsEdit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// Colours are taken when a line is drawn up, so a change of theme only needs rehighlight().
class FigureMarks final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        for (const auto &figure : spokenFigures(text, QDate(2026, 1, 1))) {
            QTextCharFormat format;
            format.setFontWeight(QFont::DemiBold);
            format.setForeground(color(Token::Accent));
            if (figure.kind == SpokenFigure::Kind::Field) {
                format.setBackground(color(Token::AccentSoft));
            }
            setFormat(static_cast<int>(figure.at), static_cast<int>(figure.words.size()), format);
        }
    }
};

// A few lines are enough; it takes what the rest of the page leaves.
class ScriptText final : public PlainEdit
{
public:
    using PlainEdit::PlainEdit;
    [[nodiscard]] QSize sizeHint() const override { return { PlainEdit::sizeHint().width(), 10 * space }; }
};

} // namespace

ScriptEditor::ScriptEditor(const Zone &zone, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_clock(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeHead());
    m_text = new ScriptText(this);
    m_text->setObjectName(u"script"_s);
    m_text->setAccessibleName(tr("Text to be read"));
    m_text->setPlaceholderText(tr("What is to be read out. Choose a kind and insert its template, or just write."));
    m_text->setMinimumHeight(10 * space);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    auto *marks = new FigureMarks(m_text->document());
    marks->setObjectName(u"figure-marks"_s);
    column->addWidget(m_text, 1);
    column->addWidget(makeFoot());
    connect(m_title, &QLineEdit::textEdited, this, &ScriptEditor::tell);
    connect(m_kind, &QComboBox::activated, this, &ScriptEditor::tell);
    connect(m_streets, &ChipsEdit::changed, this, &ScriptEditor::tell);
    connect(m_text, &PlainEdit::textChanged, this, [this, last = QString()]() mutable {
        // Colouring the figures counts as a change of the document, too.
        if (const auto text = m_text->text(); text != last) {
            last = text;
            count();
            tell();
        }
    });
    count();
}

QWidget *ScriptEditor::makeHead()
{
    auto *head = new QWidget(this);

    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_title = new SpelledLine(head);
    m_title->setObjectName(u"announcement-title"_s);
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setFont(ui::font(TypeSize::Title, true));
    m_saving = new StateBadge(head);
    row->addWidget(m_title, 1);
    row->addWidget(m_saving);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(space);
    m_kind = new QComboBox(head);
    m_kind->setAccessibleName(tr("Kind of announcement"));
    for (const auto kind : announcementKinds()) {
        m_kind->addItem(kindName(kind), toString(kind));
    }
    auto *insert = makeButton(tr("Insert template"), ButtonRole::Normal, u"file"_s, head);
    insert->setObjectName(u"insert-template"_s);
    connect(insert, &QPushButton::clicked, this, &ScriptEditor::insertTemplate);
    second->addWidget(m_kind);
    second->addWidget(insert);
    second->addStretch();
    column->addLayout(second);
    makeValidity(second, column);
    m_streets = new ChipsEdit(tr("Streets that it concerns"), head);
    m_streets->setHint(tr("Add a street…"));
    column->addWidget(m_streets);
    return head;
}

void ScriptEditor::makeValidity(QHBoxLayout *row, QVBoxLayout *column)
{
    m_isLimited = new QCheckBox(tr("Valid until"), this);
    m_isLimited->setObjectName(u"is-limited"_s);
    m_isLimited->setToolTip(tr("The website says until when, and afterwards that it is over"));
    m_validUntil = new DateTimeField(m_zone, m_clock, this);
    m_validUntil->setObjectName(u"valid-until"_s);
    m_validUntil->hide();
    row->addWidget(m_isLimited);
    column->addWidget(m_validUntil, 0, Qt::AlignRight);
    connect(m_isLimited, &QCheckBox::toggled, m_validUntil, &QWidget::setVisible);
    connect(m_isLimited, &QCheckBox::clicked, this, [this](bool on) {
        if (on) {
            proposeValidity();
        }
        tell();
    });
    connect(m_validUntil, &DateTimeField::changed, this, &ScriptEditor::tell);
}

void ScriptEditor::proposeValidity()
{
    m_quiet = true;
    m_validUntil->setInstant(proposedEnd(script().kind, m_text->text(), m_zone, m_clock.now()));
    m_quiet = false;
}

QWidget *ScriptEditor::makeFoot()
{
    m_count = makeLabel({}, TypeSize::Caption, Weight::Normal, true, this);
    return m_count;
}

void ScriptEditor::setScript(const Script &script)
{
    m_quiet = true;
    if (m_title->text() != script.title) {
        m_title->setText(script.title);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toString(script.kind))));
    m_isLimited->setChecked(script.validUntil.has_value());
    if (script.validUntil && m_validUntil->instant() != script.validUntil) {
        m_validUntil->setInstant(*script.validUntil);
    }
    if (m_streets->chips() != script.streets) {
        m_streets->setChips(script.streets);
    }
    if (m_text->text() != script.text) {
        m_text->setPlainText(script.text);
    }
    m_quiet = false;
    count();
}

Script ScriptEditor::script() const
{
    const auto kind = announcementKindFromString(m_kind->currentData().toString());
    return { m_title->text(), m_text->text(), kind.value_or(AnnouncementKind::Other), m_streets->chips(),
        m_isLimited->isChecked() ? m_validUntil->instant() : std::nullopt };
}

void ScriptEditor::setKnownStreets(const QStringList &streets)
{
    m_streets->setKnown(streets);
}

void ScriptEditor::setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord)
{
    m_text->setSpelling(checker, addWord);
    m_title->setSpelling(checker, addWord);
}

void ScriptEditor::setTypographic(bool typographic)
{
    m_text->setTypographic(typographic);
}

void ScriptEditor::showSaving(SaveState state)
{
    switch (state) {
    case SaveState::Nothing:
        m_saving->setState({ u"draft"_s, Token::Muted }, tr("not written yet"));
        break;
    case SaveState::Saving:
        m_saving->setState({ u"dot"_s, Token::Muted }, tr("saving…"));
        break;
    case SaveState::Saved:
        m_saving->setState({ u"check"_s, Token::Good }, tr("saved"));
        break;
    case SaveState::Failed:
        m_saving->setState({ u"error"_s, Token::Bad }, tr("not saved, trying again"));
        break;
    }
}

void ScriptEditor::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void ScriptEditor::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ScriptEditor::insertTemplate()
{
    const auto text = templateOf(script().kind);
    auto cursor = m_text->textCursor();
    const auto start = cursor.selectionStart();
    cursor.insertText(text);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
    selectField(start);
}

bool ScriptEditor::selectField(int from)
{
    const auto text = m_text->text();
    const auto begin = text.indexOf(u'‹', from);
    const auto end = begin < 0 ? -1 : text.indexOf(u'›', begin);
    if (end < 0) {
        return false;
    }
    auto cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(end) + 1, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    return true;
}

void ScriptEditor::markHeard(const Reading &reading, const ReadWord *word)
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](qsizetype at, qsizetype length, Token ground, std::optional<Token> letters) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_text->document());
        one.cursor.setPosition(static_cast<int>(at));
        one.cursor.setPosition(static_cast<int>(at + length), QTextCursor::KeepAnchor);
        one.format.setBackground(color(ground));
        if (letters) {
            one.format.setForeground(color(*letters));
        }
        marks.append(one);
    };
    const auto end
        = word != nullptr ? reading.sentences[word->sentence].at + reading.sentences[word->sentence].length : 0;
    if (word != nullptr && end <= m_text->document()->characterCount()) {
        const auto &sentence = reading.sentences[word->sentence];
        mark(sentence.at, sentence.length, Token::AccentSoft, {});
        mark(word->at, word->length, Token::Accent, Token::OnAccent);
        showText(marks.last().cursor);
    }
    m_text->setExtraSelections(marks);
}

// Scrolls there when it is out of sight; the cursor stays where the editor left it.
void ScriptEditor::showText(const QTextCursor &place)
{
    if (!m_text->viewport()->rect().contains(m_text->cursorRect(place).center())) {
        m_text->verticalScrollBar()->setValue(place.block().firstLineNumber());
    }
}

void ScriptEditor::tell()
{
    if (!m_quiet) {
        Q_EMIT changed();
    }
}

void ScriptEditor::count()
{
    const auto text = m_text->text();
    m_count->setText(tr("%n words", nullptr, wordCount(text)) + u" · "_s
        + tr("about %1 min of reading").arg(duration(static_cast<double>(readingTime(text).count()))));
}

bool ScriptEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
        && selectField(m_text->textCursor().selectionEnd())) {
        return true; // after the last place to fill in it leaves the text
    }
    if (watched == m_text->viewport() && event->type() == QEvent::MouseButtonRelease
        && !m_text->textCursor().hasSelection()) {
        Q_EMIT textClicked(m_text->textCursor().position());
    }
    if (watched == m_text && event->type() == QEvent::PaletteChange) {
        for (auto *marks : m_text->document()->findChildren<QSyntaxHighlighter *>()) {
            marks->rehighlight();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
