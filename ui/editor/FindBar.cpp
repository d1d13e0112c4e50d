#include "editor/FindBar.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "editor/RichTextEdit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QTextBlock>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto findAfter = 120ms; // of quiet, in a text that changes
constexpr qsizetype mostLit = 500; // more need not be seen at once

} // namespace

FindBar::FindBar(RichTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, 0, space, space);
    column->setSpacing(space / 2);
    column->addWidget(makeFind());
    column->addWidget(makeReplace());
    column->addWidget(makeOptions());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FindBar::look);
    connect(&edit, &RichTextEdit::edited, this, [this] {
        if (isVisible()) {
            m_timer.start(findAfter);
        }
    });
    connect(&edit, &RichTextEdit::loaded, this, [this] {
        if (isVisible()) {
            m_timer.start(findAfter);
        }
    });
    connect(&edit, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible()) {
            light();
        }
    });
}

QWidget *FindBar::makeFind()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space / 2);
    m_wanted = new QLineEdit(line);
    m_wanted->setObjectName(u"find-wanted"_s);
    m_wanted->setPlaceholderText(tr("Find in the text"));
    m_wanted->setAccessibleName(tr("Find in the text"));
    m_wanted->setClearButtonEnabled(true);
    m_count = makeLabel({}, TypeSize::Caption, Weight::Normal, true, line);
    m_count->setObjectName(u"find-count"_s);
    auto *before = makeIconButton(u"up"_s, tr("Previous hit"), line);
    auto *after = makeIconButton(u"down"_s, tr("Next hit"), line);
    auto *close = makeIconButton(u"close"_s, tr("Close"), line);
    row->addWidget(m_wanted, 1);
    row->addWidget(m_count);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(close);
    connect(m_wanted, &QLineEdit::textChanged, this, [this] {
        look();
        if (!m_hits.isEmpty() && current() < 0) {
            next();
        }
    });
    connect(m_wanted, &QLineEdit::returnPressed, this, [this] { next(); });
    connect(before, &QToolButton::clicked, this, [this] { next(true); });
    connect(after, &QToolButton::clicked, this, [this] { next(); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    return line;
}

QWidget *FindBar::makeReplace()
{
    m_replacing = new QWidget(this);
    auto *row = new QHBoxLayout(m_replacing);
    row->setContentsMargins({});
    row->setSpacing(space / 2);
    m_by = new QLineEdit(m_replacing);
    m_by->setObjectName(u"find-by"_s);
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Replace by"));
    auto *one = makeButton(tr("Replace"), ButtonRole::Normal, {}, m_replacing);
    one->setObjectName(u"find-replace"_s);
    auto *all = makeButton(tr("Replace all"), ButtonRole::Normal, {}, m_replacing);
    all->setObjectName(u"find-replace-all"_s);
    row->addWidget(m_by, 1);
    row->addWidget(one);
    row->addWidget(all);
    connect(m_by, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    return m_replacing;
}

QWidget *FindBar::makeOptions()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(2 * space);
    const auto add = [&](const QString &words, const QString &name) {
        auto *box = new QCheckBox(words, line);
        box->setObjectName(name);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FindBar::look);
        return box;
    };
    m_case = add(tr("Match case"), u"find-case"_s);
    m_accents = add(tr("Match accents"), u"find-accents"_s);
    m_words = add(tr("Whole words"), u"find-words"_s);
    row->addStretch();
    return line;
}

void FindBar::start(bool replacing)
{
    m_replacing->setVisible(replacing);
    show();
    if (const auto selected = m_edit.textCursor().selectedText();
        !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_wanted->setText(selected);
    }
    look();
    m_wanted->setFocus();
    m_wanted->selectAll();
}

FindOptions FindBar::options() const
{
    return { m_case->isChecked(), m_accents->isChecked(), m_words->isChecked() };
}

void FindBar::look()
{
    m_hits.clear();
    const auto wanted = m_wanted->text();
    if (!wanted.isEmpty()) {
        for (auto block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &place : findIn(block.text(), wanted, options())) {
                QTextCursor hit(block);
                hit.setPosition(block.position() + static_cast<int>(place.at));
                hit.setPosition(hit.position() + static_cast<int>(place.length), QTextCursor::KeepAnchor);
                m_hits.append(hit);
            }
        }
    }
    light();
}

qsizetype FindBar::current() const
{
    const auto cursor = m_edit.textCursor();
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (cursor.hasSelection() && m_hits[i].selectionStart() == cursor.selectionStart()
            && m_hits[i].selectionEnd() == cursor.selectionEnd()) {
            return i;
        }
    }
    return -1;
}

void FindBar::light()
{
    QList<QTextEdit::ExtraSelection> lit;
    const auto now = current();
    for (qsizetype i = 0; i < std::min(m_hits.size(), mostLit); ++i) {
        QTextEdit::ExtraSelection one;
        one.cursor = m_hits[i];
        one.format.setBackground(color(i == now ? Token::Accent : Token::AccentSoft));
        one.format.setForeground(color(i == now ? Token::OnAccent : Token::Text));
        lit.append(one);
    }
    m_edit.setExtraSelections(lit);
    m_count->setText(m_wanted->text().isEmpty() ? QString()
            : m_hits.isEmpty()                  ? tr("not found")
            : now < 0                           ? tr("%n hits", nullptr, static_cast<int>(m_hits.size()))
                                                : tr("%1 of %2").arg(now + 1).arg(m_hits.size()));
}

void FindBar::next(bool backwards)
{
    if (m_hits.isEmpty()) {
        return;
    }
    const auto cursor = m_edit.textCursor();
    auto found = m_hits.end();
    if (backwards) {
        for (auto hit = m_hits.begin(); hit != m_hits.end() && hit->selectionStart() < cursor.selectionStart(); ++hit) {
            found = hit;
        }
        found = found == m_hits.end() ? m_hits.end() - 1 : found;
    } else {
        const auto from = current() < 0 ? cursor.selectionStart() : cursor.selectionEnd();
        found = std::find_if(
            m_hits.begin(), m_hits.end(), [&](const QTextCursor &hit) { return hit.selectionStart() >= from; });
        found = found == m_hits.end() ? m_hits.begin() : found;
    }
    m_edit.setTextCursor(*found);
    m_edit.ensureCursorVisible();
    light();
}

void FindBar::replaceOne()
{
    if (current() < 0) {
        next();
        return;
    }
    auto cursor = m_edit.textCursor();
    auto first = cursor;
    first.setPosition(cursor.selectionStart() + 1);
    cursor.insertText(m_by->text(), first.charFormat());
    m_edit.setTextCursor(cursor);
    look();
    next();
}

void FindBar::replaceAll()
{
    const auto hits = m_hits;
    auto whole = m_edit.textCursor();
    whole.beginEditBlock();
    for (auto hit : hits) {
        auto first = hit;
        first.setPosition(hit.selectionStart() + 1);
        hit.insertText(m_by->text(), first.charFormat());
    }
    whole.endEditBlock();
    look();
    m_count->setText(tr("%n replaced", nullptr, static_cast<int>(hits.size())));
}

void FindBar::hideEvent(QHideEvent *event)
{
    m_edit.setExtraSelections({});
    QWidget::hideEvent(event);
}

} // namespace bubenik::ui
