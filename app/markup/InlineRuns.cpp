#include "markup/InlineRuns.h"

#include "markup/CleanText.h"

#include <QRegularExpression>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxInlineDepth = 64; // of trees given from outside; deeper styles change nothing any more
}

struct InlineRuns::Item {
    qsizetype first = 0; // cells
    qsizetype last = 0;
    RunStyle style; // of a link: what all of it shares
};

int InlineRuns::addLink(const QString &url)
{
    const auto clean = cleanUrl(url);
    if (clean.isEmpty()) {
        return 0;
    }
    m_links.append(clean);
    return int(m_links.size());
}

void InlineRuns::addText(const QString &text, RunStyle style)
{
    for (const QChar c : wellFormed(text)) {
        if (isCollapsible(c.unicode())) {
            m_cells.append({ u' ', style, -1 });
        } else if (!isControl(c.unicode())) {
            m_cells.append({ c.unicode(), style, -1 });
        }
    }
}

void InlineRuns::addCode(const QString &text, RunStyle style)
{
    const auto clean = cleanLine(text);
    if (clean.isEmpty()) {
        addText(text.isEmpty() ? QString() : u" "_s, style);
        return;
    }
    if (style.link != 0 && clean.contains(u']')) {
        // "[`]: x`](url)" at a paragraph's beginning would define a link reference and vanish.
        addText(clean, style);
        return;
    }
    m_objects.append({ .kind = Inline::Kind::Code, .text = clean });
    m_cells.append({ objectUnit, style, int(m_objects.size() - 1) });
}

void InlineRuns::addPicture(const QString &alt, const QString &url, RunStyle style)
{
    const auto clean = cleanUrl(url);
    if (!clean.isEmpty()) {
        m_objects.append({ .kind = Inline::Kind::Picture, .text = cleanLine(alt), .url = clean });
        m_cells.append({ objectUnit, style, int(m_objects.size() - 1) });
    }
}

void InlineRuns::addBreak(RunStyle style)
{
    // A break inside a link would make two links of it for a screen reader.
    m_cells.append(style.link != 0 ? Cell { u' ', style, -1 } : Cell { breakUnit, {}, -1 });
}

void InlineRuns::addTree(const QList<Inline> &inlines, RunStyle style, int depth)
{
    if (depth > maxInlineDepth) {
        return;
    }
    for (const auto &part : inlines) {
        auto inner = style;
        switch (part.kind) {
        case Inline::Kind::Text: addText(part.text, style); break;
        case Inline::Kind::Code: addCode(part.text, style); break;
        case Inline::Kind::Picture: addPicture(part.text, part.url, style); break;
        case Inline::Kind::LineBreak: addBreak(style); break;
        case Inline::Kind::Strong: inner.strong = true; break;
        case Inline::Kind::Emphasis: inner.emphasis = true; break;
        case Inline::Kind::Link: inner.link = style.link != 0 ? style.link : addLink(part.url); break;
        }
        addTree(part.children, inner, depth + 1);
    }
}

bool InlineRuns::isSpace(const Cell &cell)
{
    return cell.unit == breakUnit || QChar(cell.unit).isSpace();
}

void InlineRuns::collapseSpace(Breaks breaks)
{
    QList<Cell> kept;
    kept.reserve(m_cells.size());
    for (auto cell : std::as_const(m_cells)) {
        if (cell.unit == breakUnit && breaks == Breaks::AsSpaces) {
            cell.unit = u' ';
        }
        const bool afterGap = kept.isEmpty() || kept.last().unit == u' ' || kept.last().unit == breakUnit;
        if (cell.unit == u' ' && afterGap) {
            continue;
        }
        if (cell.unit == breakUnit) {
            if (!kept.isEmpty() && kept.last().unit == u' ') {
                kept.removeLast();
            }
            if (kept.isEmpty() || kept.last().unit == breakUnit) {
                continue;
            }
        }
        kept.append(cell);
    }
    while (!kept.isEmpty() && (kept.last().unit == u' ' || kept.last().unit == breakUnit)) {
        kept.removeLast();
    }
    m_cells = std::move(kept);
}

// `a``b` cannot be written as two pieces of code, and is none to a reader.
void InlineRuns::mergeCode()
{
    QList<Cell> kept;
    kept.reserve(m_cells.size());
    const auto isCode = [this](const Cell &cell) {
        return cell.object >= 0 && m_objects[cell.object].kind == Inline::Kind::Code;
    };
    for (const auto &cell : std::as_const(m_cells)) {
        if (isCode(cell) && !kept.isEmpty() && isCode(kept.last()) && kept.last().style == cell.style) {
            m_objects[kept.last().object].text += m_objects[cell.object].text;
        } else {
            kept.append(cell);
        }
    }
    m_cells = std::move(kept);
}

template <class Has, class Same, class Clear>
void InlineRuns::trimStyle(Has has, Same same, Clear clear)
{
    for (qsizetype i = 0; i < m_cells.size();) {
        if (!has(m_cells[i])) {
            ++i;
            continue;
        }
        auto end = i;
        while (end < m_cells.size() && has(m_cells[end]) && same(m_cells[end], m_cells[i])) {
            ++end;
        }
        for (auto k = i; k < end && isSpace(m_cells[k]); ++k) {
            clear(m_cells[k].style);
        }
        for (auto k = end; k > i && isSpace(m_cells[k - 1]); --k) {
            clear(m_cells[k - 1].style);
        }
        i = end;
    }
}

void InlineRuns::trimLinks()
{
    trimStyle([](const Cell &cell) { return cell.style.link != 0; },
        [](const Cell &a, const Cell &b) { return a.style.link == b.style.link; },
        [](RunStyle &style) { style.link = 0; });
}

// Whoever types an address means a link. Here rather than by md4c's permissive autolinks, which (0.4.8) also look
// into the targets of other links and lose the emphasis behind them.
void InlineRuns::linkAddresses()
{
    static const QRegularExpression address(
        uR"re((?<![\p{L}\p{N}])(?:(?<web>https?://[^\s<>"„“”‚‘’«»]+)|(?<www>www\.[^\s<>"„“”‚‘’«»]+)|)re"
        uR"re((?<mail>[a-z0-9][a-z0-9._+-]*@[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+(?![\p{L}\p{N}]))))re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString row;
    row.reserve(m_cells.size());
    for (const auto &cell : std::as_const(m_cells)) {
        // A space ends an address; so does whatever is no plain character.
        row += cell.style.link != 0 || cell.object >= 0 || cell.unit == breakUnit ? u' ' : QChar(cell.unit);
    }
    if (!row.contains(u"://"_s) && !row.contains(u'@') && !row.contains(u"www."_s, Qt::CaseInsensitive)) {
        return;
    }
    for (auto matches = address.globalMatch(row); matches.hasNext();) {
        const auto match = matches.next();
        auto text = match.captured();
        while (!text.isEmpty() && u".,;:!?'*_~)]…–"_s.contains(text.back())
               && !(text.back() == u')' && text.count(u'(') >= text.count(u')'))) {
            text.chop(1);
        }
        static const QRegularExpression named(uR"re(^(https?://|www\.)?[\p{L}\p{N}])re"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!named.match(text).hasMatch()) {
            continue;
        }
        const int link = addLink(match.hasCaptured(u"mail"_s) ? u"mailto:"_s + text
                : match.hasCaptured(u"www"_s)                 ? u"http://"_s + text
                                                              : text);
        for (auto i = match.capturedStart(); i < match.capturedStart() + text.size(); ++i) {
            m_cells[i].style.link = link;
        }
    }
}

QList<InlineRuns::Item> InlineRuns::items() const
{
    QList<Item> out;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        Item item { i, i, m_cells[i].style };
        while (item.style.link != 0 && item.last + 1 < m_cells.size()
               && m_cells[item.last + 1].style.link == item.style.link) {
            ++item.last;
            item.style.strong = item.style.strong && m_cells[item.last].style.strong;
            item.style.emphasis = item.style.emphasis && m_cells[item.last].style.emphasis;
        }
        i = item.last;
        out.append(item);
    }
    return out;
}

void InlineRuns::appendItem(QList<Inline> &out, const Item &item) const
{
    const auto &cell = m_cells[item.first];
    if (item.style.link != 0) {
        QList<Item> inner;
        for (auto i = item.first; i <= item.last; ++i) {
            auto style = m_cells[i].style;
            style.link = 0;
            inner.append({ i, i, style });
        }
        out.append({ .kind = Inline::Kind::Link,
            .url = m_links[item.style.link - 1],
            .children = tree(inner, 0, inner.size(), { item.style.strong, item.style.emphasis, 0 }) });
    } else if (cell.unit == breakUnit) {
        out.append({ .kind = Inline::Kind::LineBreak });
    } else if (cell.object >= 0) {
        out.append(m_objects[cell.object]);
    } else if (!out.isEmpty() && out.last().kind == Inline::Kind::Text) {
        out.last().text += QChar(cell.unit);
    } else {
        out.append({ .kind = Inline::Kind::Text, .text = QString(QChar(cell.unit)) });
    }
}

QList<Inline> InlineRuns::tree(const QList<Item> &items, qsizetype from, qsizetype to, RunStyle outer) const
{
    QList<Inline> out;
    for (auto i = from; i < to;) {
        const auto reach = [&](bool RunStyle::*flag) {
            auto end = i;
            while (!(outer.*flag) && end < to && items[end].style.*flag) {
                ++end;
            }
            return end;
        };
        const auto strong = reach(&RunStyle::strong);
        const auto emphasis = reach(&RunStyle::emphasis);
        if (strong == i && emphasis == i) {
            appendItem(out, items[i]);
            ++i;
            continue;
        }
        const bool takeStrong = strong >= emphasis;
        const auto end = std::max(strong, emphasis);
        out.append({ .kind = takeStrong ? Inline::Kind::Strong : Inline::Kind::Emphasis,
            .children = tree(items, i, end, { outer.strong || takeStrong, outer.emphasis || !takeStrong, 0 }) });
        i = end;
    }
    return out;
}

QList<Inline> InlineRuns::take(Breaks breaks)
{
    collapseSpace(breaks);
    trimLinks();
    linkAddresses();
    const auto always = [](const Cell &, const Cell &) { return true; };
    trimStyle([](const Cell &cell) { return cell.style.strong; }, always, [](RunStyle &style) { style.strong = false; });
    trimStyle([](const Cell &cell) { return cell.style.emphasis; }, always, [](RunStyle &style) { style.emphasis = false; });
    mergeCode();
    const auto row = items();
    auto out = tree(row, 0, row.size(), {});
    m_cells.clear(); // the links stay: one may go on in the next paragraph
    m_objects.clear();
    return out;
}

} // namespace bubenik::markdown
