// Random trees and hostile strings for the properties of markup. Both are read off a row of numbers, so that
// rapidcheck can shrink what fails.
#pragma once

#include "markup/Markdown.h"

#include <QStringList>
#include <vector>

namespace bubenik::markdown::testing {

using Numbers = std::vector<unsigned char>;

// Pieces that mean something to Markdown, to HTML or to both, and what stands between them in Czech texts.
inline const QStringList &hostilePieces()
{
    using namespace Qt::StringLiterals;
    static const QStringList pieces { u"a"_s, u" "_s, u"\n"_s, u"*"_s, u"**"_s, u"_"_s, u"`"_s, u"["_s, u"]"_s, u"("_s,
        u")"_s, u"!"_s, u"<"_s, u">"_s, u"\\"_s, u"&"_s, u"&nbsp;"_s, u"&#32;"_s, u"#"_s, u"-"_s, u"+"_s, u"1."_s, u"2)"_s,
        u"|"_s, u"~~~"_s, u"```"_s, u"\n\n"_s, u"  "_s, u"    "_s, u"\t"_s, u":"_s, u"http://x.cz"_s, u"www.x.cz"_s,
        u"m@x.cz"_s, u"](http://y.cz)"_s, u"](<a b>)"_s, u"]: /u"_s, u"![x](attachment:d)"_s, u"„žlutý“"_s, u"\u00A0"_s,
        u"\u2028"_s, u"\u0000"_s, u"\r"_s, u"\u2003"_s, u"😀"_s, QString(QChar(0xD800)), u"שלום"_s, u"---"_s, u"==="_s,
        u"|---|"_s, u"| a | b |\n|---|---|\n"_s, u"<b>"_s, u"</b>"_s, u"<!--"_s, u"> "_s, u"- "_s, u"1. "_s, u"."_s, u","_s,
        u"javascript:x"_s, u"<http://z.cz>"_s, u"b"_s, u"ř"_s, u"\n- "_s, u"\n> "_s, u"\n  "_s, u"\n    - "_s, u"w"_s, u"/"_s,
        u"%20"_s, u"\n\n    "_s, u"\u0301"_s, u"="_s, u"$"_s, u"\n| x |"_s, u"\\\n"_s, u"&amp;"_s, u"&#x2a;"_s, u"0"_s, u"\""_s, u"'"_s };
    return pieces;
}

inline QString hostileString(const Numbers &numbers)
{
    QString out;
    for (const auto n : numbers) {
        out += hostilePieces()[n % hostilePieces().size()];
    }
    return out;
}

// Any tree of the types in Markdown.h, sensible or not.
class TreeMaker final
{
public:
    explicit TreeMaker(const Numbers &numbers)
        : m_numbers(numbers)
    {
    }
    [[nodiscard]] QList<Block> blocks(int depth = 0)
    {
        QList<Block> out;
        const int count = next() % 4 + (depth == 0 ? 1 : 0);
        for (int i = 0; i < count && m_at < m_numbers.size(); ++i) {
            out.append(block(depth));
        }
        return out;
    }

private:
    unsigned next() { return m_at < m_numbers.size() ? m_numbers[m_at++] : 0; }

    QString text()
    {
        QString out;
        for (int i = int(next() % 3); i >= 0; --i) {
            out += hostilePieces()[qsizetype(next()) % hostilePieces().size()];
        }
        return out;
    }

    QList<Inline> inlines(int depth = 0)
    {
        QList<Inline> out;
        for (int i = int(next() % 4); i > 0 && m_at < m_numbers.size(); --i) {
            Inline part { .kind = Inline::Kind(next() % 7) };
            const bool container = part.kind == Inline::Kind::Emphasis || part.kind == Inline::Kind::Strong
                || part.kind == Inline::Kind::Link;
            if (container && depth < 4) {
                part.children = inlines(depth + 1);
            } else {
                part.text = text();
            }
            if (part.kind == Inline::Kind::Link || part.kind == Inline::Kind::Picture) {
                part.url = text();
            }
            out.append(part);
        }
        return out;
    }

    Block block(int depth)
    {
        Block out { .kind = Block::Kind(next() % 9) };
        const bool container = out.kind == Block::Kind::BulletList || out.kind == Block::Kind::NumberedList
            || out.kind == Block::Kind::ListItem || out.kind == Block::Kind::Quote;
        if (depth >= 5 && container) {
            out.kind = Block::Kind::Paragraph;
        }
        switch (out.kind) {
        case Block::Kind::BulletList:
        case Block::Kind::NumberedList:
            out.start = int(next()) % 5;
            for (int i = int(next() % 4); i >= 0; --i) {
                out.children.append({ .kind = Block::Kind::ListItem, .inlines = inlines(), .children = blocks(depth + 2) });
            }
            break;
        case Block::Kind::Quote: out.children = blocks(depth + 1); break;
        case Block::Kind::CodeBlock: out.text = text() + text(); break;
        case Block::Kind::Table:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell: out = table(); break;
        default:
            out.level = int(next()) % 8;
            out.inlines = inlines();
            break;
        }
        return out;
    }

    Block table()
    {
        Block out { .kind = Block::Kind::Table };
        for (int row = int(next() % 3); row >= 0; --row) {
            out.children.append({ .kind = Block::Kind::TableRow });
            for (int cell = int(next() % 3); cell >= 0; --cell) {
                out.children.last().children.append({ .kind = Block::Kind::TableCell, .inlines = inlines() });
            }
        }
        return out;
    }

    const Numbers &m_numbers;
    size_t m_at = 0;
};

} // namespace bubenik::markdown::testing
