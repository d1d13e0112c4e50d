#include "editor/Lines.h"

#include <algorithm>

namespace bubenik::ui {

using markdown::Inline;

namespace {

bool hasId(const Marks &marks, int id)
{
    return std::any_of(marks.begin(), marks.end(), [id](const Mark &mark) { return mark.id == id; });
}

Inline elementOf(const Mark &mark)
{
    switch (mark.kind) {
    case Mark::Kind::Emphasis:
        return { .kind = Inline::Kind::Emphasis };
    case Mark::Kind::Strong:
        return { .kind = Inline::Kind::Strong };
    case Mark::Kind::Code:
        return { .kind = Inline::Kind::Code };
    case Mark::Kind::Link:
        break;
    }
    return { .kind = Inline::Kind::Link, .url = mark.url };
}

// How many pieces from `from` on carry the mark without a break.
qsizetype extent(const QList<Piece> &pieces, qsizetype from, qsizetype to, int id)
{
    auto end = from;
    while (end < to && hasId(pieces[end].marks, id)) {
        ++end;
    }
    return end - from;
}

void appendText(QList<Inline> &inlines, const Inline &leaf)
{
    const bool joins = leaf.kind == Inline::Kind::Text && !inlines.isEmpty()
        && inlines.last().kind == Inline::Kind::Text;
    if (joins) {
        inlines.last().text += leaf.text;
    } else {
        inlines.append(leaf);
    }
}

// The mark that reaches furthest is the outer one; of equals the one that was outer before.
QList<Inline> nestRange(QList<Piece> &pieces, qsizetype from, qsizetype to)
{
    QList<Inline> inlines;
    for (auto i = from; i < to;) {
        if (pieces[i].marks.isEmpty()) {
            appendText(inlines, pieces[i++].leaf);
            continue;
        }
        Mark outer;
        qsizetype length = 0;
        for (const auto &mark : std::as_const(pieces[i].marks)) {
            const auto reach = extent(pieces, i, to, mark.id);
            if (reach > length) {
                outer = mark;
                length = reach;
            }
        }
        auto element = elementOf(outer);
        if (outer.kind == Mark::Kind::Code) {
            for (auto j = i; j < i + length; ++j) {
                element.text += pieces[j].leaf.kind == Inline::Kind::LineBreak ? QStringLiteral(" ") : pieces[j].leaf.text;
            }
        } else {
            for (auto j = i; j < i + length; ++j) {
                pieces[j].marks.removeIf([&](const Mark &mark) { return mark.id == outer.id; });
            }
            element.children = nestRange(pieces, i, i + length);
        }
        inlines.append(element);
        i += length;
    }
    return inlines;
}

void unnestInto(QList<Piece> &pieces, const QList<Inline> &inlines, const Marks &marks, int &nextId)
{
    for (const auto &inlineNode : inlines) {
        const auto with = [&](Mark::Kind kind) { return marks + Marks { { kind, nextId++, inlineNode.url } }; };
        switch (inlineNode.kind) {
        case Inline::Kind::Emphasis:
            unnestInto(pieces, inlineNode.children, with(Mark::Kind::Emphasis), nextId);
            break;
        case Inline::Kind::Strong:
            unnestInto(pieces, inlineNode.children, with(Mark::Kind::Strong), nextId);
            break;
        case Inline::Kind::Link:
            unnestInto(pieces, inlineNode.children, with(Mark::Kind::Link), nextId);
            break;
        case Inline::Kind::Code:
            pieces.append({ with(Mark::Kind::Code), { .kind = Inline::Kind::Text, .text = inlineNode.text } });
            break;
        default:
            pieces.append({ marks, inlineNode });
        }
    }
}

} // namespace

QList<Inline> nest(QList<Piece> pieces)
{
    // Inside code nothing else is marked: code is always the innermost.
    for (auto &piece : pieces) {
        std::stable_partition(piece.marks.begin(), piece.marks.end(),
            [](const Mark &mark) { return mark.kind != Mark::Kind::Code; });
    }
    return nestRange(pieces, 0, pieces.size());
}

QList<Piece> unnest(const QList<Inline> &inlines, int &nextId)
{
    QList<Piece> pieces;
    unnestInto(pieces, inlines, {}, nextId);
    return pieces;
}

} // namespace bubenik::ui
