#include "editor/SpellingMarks.h"

#include "common/Theme.h"
#include "editor/Paragraphs.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextLayout>

namespace bubenik::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto spellingAfter = 30ms; // of quiet
constexpr auto countAfter = 250ms;
constexpr int blocksAtOnce = 100; // a portion stays well below a frame

} // namespace

SpellingMarks::SpellingMarks(QTextDocument &document, spelling::Checker &checker, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_checker(checker)
{
    m_lookTimer.setSingleShot(true);
    m_countTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &SpellingMarks::look);
    connect(&m_countTimer, &QTimer::timeout, this, &SpellingMarks::countSome);
    connect(&document, &QTextDocument::contentsChange, this, &SpellingMarks::note);
    connect(&checker, &spelling::Checker::changed, this, [this] {
        m_countBlock = 0;
        m_countTimer.start(countAfter);
        Q_EMIT changed();
    });
    note(0, 0, document.characterCount());
}

void SpellingMarks::setEnabled(bool enabled)
{
    m_enabled = enabled;
    note(0, 0, m_document.characterCount());
    Q_EMIT changed();
}

void SpellingMarks::setTypingAt(int position)
{
    if (position < 0 && m_typingAt >= 0) {
        m_countBlock = 0;
        m_countTimer.start(countAfter); // the word that was left may be wrong
    }
    m_typingAt = position;
}

void SpellingMarks::note(int position, int removed, int added)
{
    if (m_dirtyTo < m_dirtyFrom) {
        m_dirtyFrom = position;
        m_dirtyTo = position + added;
    } else {
        m_dirtyFrom = std::min(m_dirtyFrom, position);
        m_dirtyTo = std::max(m_dirtyTo + added - removed, position + added);
    }
    if (m_enabled) {
        m_lookTimer.start(spellingAfter);
        m_countBlock = 0;
        m_countTimer.start(countAfter);
    }
}

void SpellingMarks::look()
{
    QStringList paragraphs;
    auto block = m_document.findBlock(m_dirtyFrom);
    for (; block.isValid() && block.position() <= m_dirtyTo && paragraphs.size() < blocksAtOnce; block = block.next()) {
        paragraphs.append(paragraphText(block, Masked::Code));
    }
    m_checker.check(paragraphs);
    if (block.isValid() && block.position() <= m_dirtyTo) {
        m_dirtyFrom = block.position();
        m_lookTimer.start(0ms);
    } else {
        m_dirtyFrom = 0;
        m_dirtyTo = -1;
    }
}

void SpellingMarks::countSome()
{
    auto block = m_document.findBlockByNumber(m_countBlock);
    m_counting = m_countBlock == 0 ? 0 : m_counting;
    for (int i = 0; i < blocksAtOnce && block.isValid(); ++i, block = block.next()) {
        m_counting += static_cast<int>(marksIn(block).size());
    }
    if (block.isValid()) {
        m_countBlock = block.blockNumber();
        m_countTimer.start(0ms);
        return;
    }
    m_countBlock = 0;
    m_count = m_counting;
    Q_EMIT counted();
}

QList<writing::Stretch> SpellingMarks::marksIn(const QTextBlock &block) const
{
    if (!m_enabled) {
        return {};
    }
    auto marks = m_checker.wrongIn(paragraphText(block, Masked::Code));
    if (!marks.isEmpty()) {
        const auto start = block.position();
        marks.removeIf([&](const writing::Stretch &place) {
            const auto from = start + static_cast<int>(place.at);
            const auto to = from + static_cast<int>(place.length);
            return (m_typingAt >= 0 && m_typingAt > from && m_typingAt <= to)
                || std::ranges::any_of(m_ignored, [&](const QTextCursor &word) {
                       return word.selectionStart() == from && word.selectionEnd() == to;
                   });
        });
    }
    return marks;
}

QTextCursor SpellingMarks::select(const QTextBlock &block, const writing::Stretch &place) const
{
    QTextCursor word(block);
    word.setPosition(block.position() + static_cast<int>(place.at));
    word.setPosition(word.position() + static_cast<int>(place.length), QTextCursor::KeepAnchor);
    return word;
}

std::optional<QTextCursor> SpellingMarks::wordAt(int position) const
{
    const auto block = m_document.findBlock(position);
    for (const auto &place : marksIn(block)) {
        const auto from = block.position() + place.at;
        if (position >= from && position <= from + place.length) {
            return select(block, place);
        }
    }
    return std::nullopt;
}

std::optional<QTextCursor> SpellingMarks::nextWord(int position) const
{
    const auto first = m_document.findBlock(position);
    auto block = first;
    for (bool wrapped = false; block.isValid();) {
        for (const auto &place : marksIn(block)) {
            if (block != first || wrapped || block.position() + place.at >= position) {
                return select(block, place);
            }
        }
        if (wrapped && block == first) {
            break;
        }
        block = block.next();
        if (!block.isValid() && !wrapped) {
            wrapped = true;
            block = m_document.begin();
        }
    }
    return std::nullopt;
}

spelling::Language SpellingMarks::languageAt(const QTextCursor &cursor) const
{
    return m_checker.languageOf(paragraphText(cursor.block(), Masked::Code));
}

void SpellingMarks::ignoreHere(const QTextCursor &word)
{
    auto kept = word;
    kept.setKeepPositionOnInsert(true);
    m_ignored.append(kept);
    m_countBlock = 0;
    m_countTimer.start(countAfter);
    Q_EMIT changed();
}

namespace {
constexpr qreal wave = 2; // half its length and its height, in logical pixels
}

void paintWave(QPainter &painter, qreal left, qreal right, qreal y)
{
    painter.setPen(QPen(color(Token::Bad), 1.2));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(QPointF(left, y));
    bool up = true;
    for (auto x = left; x < right; x += 2 * wave, up = !up) {
        path.quadTo(QPointF(x + wave, y + (up ? -wave : wave)), QPointF(std::min(x + 2 * wave, right), y));
    }
    painter.drawPath(path);
}

void paintWaves(QPainter &painter, const QTextBlock &block, const QPointF &origin, const QList<writing::Stretch> &words)
{
    const auto *layout = block.layout();
    for (const auto &word : words) {
        const auto from = static_cast<int>(word.at);
        const auto to = from + static_cast<int>(word.length);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const auto line = layout->lineAt(i);
            const auto start = std::max(from, line.textStart());
            const auto end = std::min(to, line.textStart() + line.textLength());
            if (start >= end) {
                continue;
            }
            const auto left = origin.x() + line.cursorToX(start);
            const auto right = origin.x() + line.cursorToX(end);
            const auto y = origin.y() + line.y() + line.ascent() + 2 + wave / 2;
            paintWave(painter, left, right, y);
        }
    }
}

} // namespace bubenik::ui
