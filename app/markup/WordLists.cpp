#include "markup/Paste.h"

#include <QRegularExpression>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

// The number that a sign counts, nullopt for a bullet: "3." "3)" "(3)" "3.2." "c)" "iv."
std::optional<int> numberOf(const QString &sign)
{
    static const QRegularExpression numbered(uR"re(^\(?(?:\d+[.)])*([0-9]{1,4}|[A-Za-z]{1,5})[.)]$)re"_s);
    const auto match = numbered.match(sign.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    bool ok = false;
    const int number = match.captured(1).toInt(&ok);
    return ok ? number : 1; // letters and Roman numbers have no form of their own in Markdown
}

Block makeList(const QList<PastedBlock> &pasted, qsizetype &at)
{
    const int level = pasted[at].item->level;
    const auto first = numberOf(pasted[at].item->sign);
    Block list { .kind = first ? Block::Kind::NumberedList : Block::Kind::BulletList, .start = first.value_or(1) };
    while (at < pasted.size() && pasted[at].item && pasted[at].item->level >= level) {
        if (pasted[at].item->level > level && !list.children.isEmpty()) {
            list.children.last().children.append(makeList(pasted, at));
            continue;
        }
        if (numberOf(pasted[at].item->sign).has_value() != first.has_value()) {
            break;
        }
        list.children.append({ .kind = Block::Kind::ListItem, .children = { pasted[at].block } });
        ++at;
    }
    return list;
}

// Word on the web puts every item into a list of its own.
bool continues(const Block &list, const Block &next)
{
    if (list.kind != next.kind) {
        return false;
    }
    return list.kind == Block::Kind::BulletList
        || (list.kind == Block::Kind::NumberedList && next.start == list.start + list.children.size());
}

} // namespace

QList<Block> withLists(const QList<PastedBlock> &pasted)
{
    QList<Block> out;
    for (qsizetype at = 0; at < pasted.size();) {
        const auto next = pasted[at].item ? makeList(pasted, at) : pasted[at++].block;
        if (!out.isEmpty() && continues(out.last(), next)) {
            out.last().children += next.children;
        } else {
            out.append(next);
        }
    }
    return out;
}

} // namespace bubenik::markdown
