// Random texts: trees of Markdown with everything that a post may hold, nested as people do and worse.
#pragma once

#include "markup/Markdown.h"

#include <random>

namespace bubenik {

class Trees final
{
public:
    explicit Trees(unsigned seed)
        : m_random(seed)
    {
    }

    QList<markdown::Block> text(int blocks, int depth = 0)
    {
        QList<markdown::Block> all;
        for (int i = 0; i < blocks; ++i) {
            all.append(block(depth));
        }
        return all;
    }

private:
    using Block = markdown::Block;
    using Inline = markdown::Inline;

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    QString words()
    {
        static const QStringList some { QStringLiteral("Uzavírka"), QStringLiteral("příští středu"),
            QStringLiteral("v 7:00"), QStringLiteral("*hvězdička*"), QStringLiteral("_a_"), QStringLiteral("# není"),
            QStringLiteral("1. není"), QStringLiteral("👩‍👧 emoji"), QStringLiteral("שלום עולם"),
            QStringLiteral("[odkaz]"), QStringLiteral("a  b"), QStringLiteral("<b>"), QStringLiteral("`x`"),
            QStringLiteral("|"), QStringLiteral("&amp;"), QString(200, QChar(u'ž')), QStringLiteral("\u00a0pevná") };
        return some[below(static_cast<int>(some.size()))];
    }

    QList<Inline> inlines(int depth)
    {
        QList<Inline> all;
        const auto count = 1 + below(4);
        for (int i = 0; i < count; ++i) {
            const auto kind = depth > 2 ? 9 : below(10);
            switch (kind) {
            case 0: all.append({ .kind = Inline::Kind::Strong, .children = inlines(depth + 1) }); break;
            case 1: all.append({ .kind = Inline::Kind::Emphasis, .children = inlines(depth + 1) }); break;
            case 2: all.append({ .kind = Inline::Kind::Code, .text = words() }); break;
            case 3:
                all.append({ .kind = Inline::Kind::Link, .url = QStringLiteral("https://www.klasterec.cz/a?b=(1)"),
                    .children = inlines(3) });
                break;
            case 4: all.append({ .kind = Inline::Kind::Picture, .text = words(), .url = QStringLiteral("attachment:abc") }); break;
            case 5: all.append({ .kind = Inline::Kind::LineBreak }); break;
            default: all.append({ .text = words() }); break;
            }
        }
        return all;
    }

    Block list(Block::Kind kind, int depth)
    {
        Block made { .kind = kind, .start = kind == Block::Kind::NumberedList ? below(12) : 1 };
        const auto count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            Block item { .kind = Block::Kind::ListItem, .inlines = inlines(1) };
            if (depth < 3 && below(3) == 0) {
                item.children = text(1 + below(2), depth + 1);
            }
            made.children.append(item);
        }
        return made;
    }

    Block table()
    {
        Block made { .kind = Block::Kind::Table };
        const auto columns = 1 + below(3);
        const auto rows = 1 + below(3);
        for (int r = 0; r < rows; ++r) {
            Block row { .kind = Block::Kind::TableRow };
            for (int c = 0; c < columns; ++c) {
                row.children.append({ .kind = Block::Kind::TableCell, .header = r == 0, .inlines = inlines(2) });
            }
            made.children.append(row);
        }
        return made;
    }

    Block block(int depth)
    {
        switch (below(depth > 2 ? 4 : 10)) {
        case 0: return { .kind = Block::Kind::Heading, .level = 1 + below(6), .inlines = inlines(1) };
        case 1: return { .kind = Block::Kind::CodeBlock, .text = QStringLiteral("  první\n\n\tdruhá ") + words() };
        case 2: return { .kind = Block::Kind::Rule };
        case 4: return list(Block::Kind::BulletList, depth);
        case 5: return list(Block::Kind::NumberedList, depth);
        case 6: return { .kind = Block::Kind::Quote, .children = text(1 + below(3), depth + 1) };
        case 7: return table();
        default: return { .kind = Block::Kind::Paragraph, .inlines = inlines(0) };
        }
    }

    std::mt19937 m_random;
};

} // namespace bubenik
