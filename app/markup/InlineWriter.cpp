#include "markup/InlineWriter.h"

#include <QRegularExpression>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

// The line before it is put together: characters (which may need escaping, depending on their neighbours), signs of
// emphasis (which work only beside certain characters) and the rest, which is written as it is.
struct Piece {
    enum class Kind { Character, Opener, Closer, Raw, Break };
    Kind kind = Kind::Raw;
    QString text;
    bool encoded = false; // a character to be written as &#n;

    [[nodiscard]] QChar first() const { return text.isEmpty() ? QChar() : text.front(); }
};

bool isAsciiPunctuation(QChar c)
{
    const auto unit = c.unicode();
    return unit > 0x20 && unit < 0x7F && !(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'z') && !(c >= u'A' && c <= u'Z');
}

class InlineWriter final
{
public:
    explicit InlineWriter(Place place)
        : m_place(place)
    {
    }
    [[nodiscard]] QString write(const QList<Inline> &inlines)
    {
        add(inlines);
        while (encodeBesideSigns()) { }
        QString out;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            out += written(i);
        }
        return out;
    }

private:
    void add(const QList<Inline> &inlines);
    void addText(const QString &text);
    void addStyled(const QString &sign, const QList<Inline> &children);
    void addCode(const QString &text);
    void addLink(const Inline &link);
    void raw(const QString &text) { m_pieces.append({ Piece::Kind::Raw, text }); }
    [[nodiscard]] static QString target(const QString &url);
    [[nodiscard]] static bool isAutolink(const Inline &link);

    [[nodiscard]] const Piece *at(qsizetype i) const { return i >= 0 && i < m_pieces.size() ? &m_pieces[i] : nullptr; }
    [[nodiscard]] QChar characterAt(qsizetype i) const
    {
        const auto *piece = at(i);
        return piece != nullptr && piece->kind == Piece::Kind::Character ? piece->first() : QChar();
    }
    [[nodiscard]] bool isEdge(qsizetype i) const { return at(i) == nullptr || at(i)->kind == Piece::Kind::Break; }
    [[nodiscard]] bool countsAsPunctuation(qsizetype i) const;
    [[nodiscard]] bool encode(qsizetype i);
    [[nodiscard]] bool encodeBesideSigns();
    [[nodiscard]] QString written(qsizetype i) const;
    [[nodiscard]] bool needsBackslash(qsizetype i) const;
    [[nodiscard]] bool startsLine(qsizetype i) const;
    [[nodiscard]] bool endsListNumber(qsizetype i) const;

    Place m_place;
    QList<Piece> m_pieces;
};

void InlineWriter::add(const QList<Inline> &inlines)
{
    for (const auto &part : inlines) {
        switch (part.kind) {
        case Inline::Kind::Text: addText(part.text); break;
        case Inline::Kind::Strong: addStyled(u"**"_s, part.children); break;
        case Inline::Kind::Emphasis: addStyled(u"_"_s, part.children); break;
        case Inline::Kind::Code: addCode(part.text); break;
        case Inline::Kind::Link: addLink(part); break;
        case Inline::Kind::LineBreak: m_pieces.append({ Piece::Kind::Break, u"\\\n"_s }); break;
        case Inline::Kind::Picture:
            raw(u"!["_s);
            addText(part.text);
            raw(u"]("_s + target(part.url) + u')');
            break;
        }
    }
}

void InlineWriter::addText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        m_pieces.append({ Piece::Kind::Character, text.mid(i, pair ? 2 : 1) });
        i += pair ? 1 : 0;
    }
}

void InlineWriter::addStyled(const QString &sign, const QList<Inline> &children)
{
    m_pieces.append({ Piece::Kind::Opener, sign });
    add(children);
    m_pieces.append({ Piece::Kind::Closer, sign });
}

void InlineWriter::addCode(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    raw(fence + pad + text + pad + fence);
}

bool InlineWriter::isAutolink(const Inline &link)
{
    static const QRegularExpression web(uR"(^https?://[A-Za-z0-9][A-Za-z0-9./?=&%#:~_-]*$)"_s);
    static const QRegularExpression mail(
        uR"(^[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9]+(-[A-Za-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$)"_s);
    if (link.children.size() != 1 || link.children.first().kind != Inline::Kind::Text) {
        return false;
    }
    const auto &text = link.children.first().text;
    return (text == link.url && web.match(text).hasMatch() && !text.contains(u'&'))
        || (u"mailto:"_s + text == link.url && mail.match(text).hasMatch());
}

void InlineWriter::addLink(const Inline &link)
{
    if (isAutolink(link)) {
        raw(u'<' + link.children.first().text + u'>');
        return;
    }
    raw(u"["_s);
    add(link.children);
    raw(u"]("_s + target(link.url) + u')');
}

QString InlineWriter::target(const QString &url)
{
    QString out;
    for (qsizetype i = 0; i < url.size(); ++i) {
        const QChar c = url[i];
        const bool insideWord = i > 0 && i + 1 < url.size() && url[i - 1].isLetterOrNumber() && url[i + 1].isLetterOrNumber();
        // md4c 0.4.8 takes signs of emphasis in targets for such.
        const bool emphasis = c == u'*' || (c == u'_' && !insideWord);
        if (emphasis || c == u'(' || c == u')' || c == u'&') {
            out += u'\\';
        }
        out += c;
    }
    return out;
}

// What the parser surely takes for punctuation or white space outside a sign of emphasis.
bool InlineWriter::countsAsPunctuation(qsizetype i) const
{
    const auto *piece = at(i);
    if (isEdge(i) || piece->kind != Piece::Kind::Character || piece->encoded) {
        return true;
    }
    static const QString known = u" „“”‚‘’–—…«»"_s;
    return isAsciiPunctuation(piece->first()) || known.contains(piece->first());
}

bool InlineWriter::encode(qsizetype i)
{
    auto &piece = m_pieces[i];
    if (piece.kind != Piece::Kind::Character || piece.encoded) {
        return false;
    }
    return piece.encoded = true;
}

// A sign opens only before what is no space, and beside punctuation only after space or punctuation (CommonMark 6.2,
// "flanking"); closing is the mirror of it. Characters in the way are written as references, which are punctuation.
bool InlineWriter::encodeBesideSigns()
{
    bool changed = false;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const auto kind = m_pieces[i].kind;
        if (kind != Piece::Kind::Opener && kind != Piece::Kind::Closer) {
            continue;
        }
        const auto inner = kind == Piece::Kind::Opener ? i + 1 : i - 1;
        const auto outer = kind == Piece::Kind::Opener ? i - 1 : i + 1;
        const auto beside = characterAt(inner);
        if (beside.isSpace()) {
            changed = encode(inner) || changed;
        }
        const bool besideLetter = beside.isLetterOrNumber() && !beside.isSurrogate() && !m_pieces[inner].encoded;
        const bool fits = m_pieces[i].text == "**"_L1 && besideLetter;
        if (!fits && !countsAsPunctuation(outer)) {
            changed = encode(outer) || changed;
        }
    }
    return changed;
}

bool InlineWriter::startsLine(qsizetype i) const
{
    return m_place == Place::Paragraph && isEdge(i - 1);
}

bool InlineWriter::endsListNumber(qsizetype i) const
{
    auto digits = i - 1;
    while (digits >= 0 && characterAt(digits) >= u'0' && characterAt(digits) <= u'9') {
        --digits;
    }
    return digits < i - 1 && startsLine(digits + 1) && (isEdge(i + 1) || characterAt(i + 1) == u' ');
}

bool InlineWriter::needsBackslash(qsizetype i) const
{
    const auto c = characterAt(i);
    const auto next = characterAt(i + 1);
    switch (c.unicode()) {
    case u'\\': case u'`': case u'*': case u'_': case u'[': case u']': case u'<': return true;
    case u'&': return next == u'#' || next.isLetterOrNumber();
    case u'!': return at(i + 1) != nullptr && at(i + 1)->kind == Piece::Kind::Raw && at(i + 1)->first() == u'[';
    case u'|': return m_place == Place::Cell || startsLine(i);
    case u'#': return m_place == Place::Heading || startsLine(i);
    case u'>': case u'+': case u'-': case u'=': case u'~': case u':': return startsLine(i);
    case u'.': case u')': return endsListNumber(i);
    default: return false;
    }
}

QString InlineWriter::written(qsizetype i) const
{
    const auto &piece = m_pieces[i];
    if (piece.kind != Piece::Kind::Character) {
        return piece.text;
    }
    if (piece.encoded) {
        return u"&#%1;"_s.arg(piece.text.toUcs4().first());
    }
    return needsBackslash(i) ? u'\\' + piece.text : piece.text;
}

} // namespace

QString writeInlines(const QList<Inline> &inlines, Place place)
{
    return InlineWriter(place).write(inlines);
}

} // namespace bubenik::markdown
