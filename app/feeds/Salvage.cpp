#include "feeds/Salvage.h"

#include "feeds/EntryReader.h"

#include <QRegularExpression>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

// The element that the whole feed is in, as it is written: it declares the names that items use.
QString rootTag(const QString &text)
{
    static const QRegularExpression root(u"<(?:rss|rdf:RDF|feed)\\b[^>]*>"_s);
    return root.match(text).captured();
}

QString endOf(const QString &tag)
{
    static const QRegularExpression name(u"^<([^\\s/>]+)"_s);
    return u"</%1>"_s.arg(name.match(tag).captured(1));
}

QString between(const QString &item, const QString &element)
{
    const QRegularExpression pattern(
        u"<%1(?:\\s[^>]*)?>(.*?)</%1\\s*>"_s.arg(element), QRegularExpression::DotMatchesEverythingOption);
    auto text = pattern.match(item).captured(1).trimmed();
    if (text.startsWith("<![CDATA["_L1) && text.endsWith("]]>"_L1)) {
        text = text.mid(9).chopped(3);
    }
    return text;
}

Entry byPatterns(const QString &item)
{
    static const QRegularExpression enclosure(u"<enclosure\\b([^>]*)>"_s);
    static const QRegularExpression url(uR"re(\burl\s*=\s*["']([^"']*)["'])re"_s);
    static const QRegularExpression length(uR"re(\blength\s*=\s*["']\s*(\d+)\s*["'])re"_s);
    static const QRegularExpression type(uR"re(\btype\s*=\s*["']([^"']*)["'])re"_s);
    static const QRegularExpression href(uR"re(<link\b[^>]*\bhref\s*=\s*["']([^"']*)["'])re"_s);
    Entry entry;
    entry.title = plainLine(between(item, u"title"_s));
    entry.link = plainLine(between(item, u"link"_s));
    if (entry.link.isEmpty()) {
        entry.link = plainLine(href.match(item).captured(1));
    }
    entry.id = plainLine(between(item, u"guid"_s) + between(item, u"id"_s));
    entry.summary = between(item, u"description"_s) + between(item, u"summary"_s);
    entry.published = feedTime(between(item, u"pubDate"_s) + between(item, u"published"_s));
    for (auto matches = enclosure.globalMatch(item); matches.hasNext();) {
        const auto attributes = matches.next().captured(1);
        const auto bytes = length.match(attributes);
        entry.enclosures.append({ plainLine(url.match(attributes).captured(1)),
            bytes.hasMatch() ? bytes.captured(1).toLongLong() : -1, type.match(attributes).captured(1) });
    }
    return entry;
}

std::optional<Entry> readAlone(const QString &item, const QString &root, const QUrl &address)
{
    References references;
    QXmlStreamReader xml(root + item + endOf(root));
    xml.setEntityResolver(&references);
    if (!xml.readNextStartElement()) {
        return std::nullopt;
    }
    const EntryReader reader(xml, baseOf(xml, address));
    if (!xml.readNextStartElement()) {
        return std::nullopt;
    }
    const auto entry = reader.read();
    return xml.hasError() ? std::nullopt : std::optional(entry);
}

} // namespace

QList<Entry> salvagedEntries(const QString &text, const QUrl &address)
{
    static const QRegularExpression begin(u"<(item|entry)(?:\\s[^>]*)?>"_s);
    const auto root = rootTag(text);
    QList<Entry> entries;
    auto matches = begin.globalMatch(text);
    auto match = matches.hasNext() ? matches.next() : QRegularExpressionMatch();
    while (match.hasMatch()) {
        const auto next = matches.hasNext() ? matches.next() : QRegularExpressionMatch();
        const auto end = u"</%1>"_s.arg(match.captured(1));
        const auto limit = next.hasMatch() ? next.capturedStart() : text.size();
        auto item = text.mid(match.capturedStart(), limit - match.capturedStart());
        if (const auto at = item.indexOf(end); at >= 0) {
            item.truncate(at + end.size());
        }
        const auto alone = readAlone(item, root, address);
        const auto entry = alone ? *alone : byPatterns(item);
        if (!entry.title.isEmpty() || !entry.link.isEmpty() || !entry.id.isEmpty()) {
            entries.append(entry);
        }
        match = next;
    }
    return entries;
}

} // namespace bubenik::feeds
