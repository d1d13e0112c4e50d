// The beginning of a post for lists.
#include "storage/PostIndex.h"

#include <QRegularExpression>

namespace bubenik::postindex {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snippetLength = 160;

// Most texts hold none of these marks, and a look for their characters costs much less than an expression.
void removeMarks(QString &text)
{
    static const QRegularExpression pictures(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression links(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lineMarks(
        u"^[ \\t]*(#{1,6}[ \\t]+|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+|>[ \\t]?)+"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(u"[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}"_s);
    static const QRegularExpression escapes(u"\\\\([!-/:-@\\[-`{-~])"_s);
    if (text.contains(u'[')) {
        text.remove(pictures).replace(links, u"\\1"_s);
    }
    text.remove(lineMarks);
    if (text.contains(u'*') || text.contains(u'_') || text.contains(u'`')) {
        text.remove(emphasis);
    }
    if (text.contains(u'\\')) {
        text.replace(escapes, u"\\1"_s);
    }
}

} // namespace

QString snippetOf(const Post &post)
{
    QString text = post.lead.trimmed();
    if (text.isEmpty()) {
        text = post.body.left(4 * snippetLength); // marks go, so take more
        removeMarks(text);
    }
    text = text.simplified();
    if (text.size() <= snippetLength) {
        return text;
    }
    text.truncate(snippetLength - 1);
    if (text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text + u'…';
}

} // namespace bubenik::postindex
