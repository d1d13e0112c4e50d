#include "feeds/Feed.h"

#include "feeds/EntryReader.h"
#include "feeds/FeedText.h"
#include "feeds/Salvage.h"

#include <QRegularExpression>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    Feed feed;
    bool hasRoot = false;
};

std::optional<Format> formatOf(QStringView root)
{
    if (root == u"rss") {
        return Format::Rss2;
    }
    if (root == u"RDF") {
        return Format::Rss1;
    }
    return root == u"feed" ? std::optional(Format::Atom) : std::nullopt;
}

Reading readAll(const QString &text, const QUrl &address)
{
    References references;
    QXmlStreamReader xml(text);
    xml.setEntityResolver(&references);
    Reading reading;
    const auto format = xml.readNextStartElement() ? formatOf(xml.name()) : std::nullopt;
    if (!format) {
        return reading;
    }
    reading.hasRoot = true;
    reading.feed.format = *format;
    const EntryReader entries(xml, baseOf(xml, address));
    // Whatever else there is, channel included, is walked through: some write items after the channel's end.
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (isEntry(xml.name())) {
            reading.feed.entries.append(entries.read());
        } else if (xml.name() == u"title" && reading.feed.title.isEmpty()) {
            reading.feed.title = plainLine(entries.text());
        } else if (xml.name() == u"link" && reading.feed.link.isEmpty() && xml.prefix().isEmpty()) {
            reading.feed.link = entries.link();
        } else if (xml.name() == u"image" || xml.name() == u"textInput" || xml.name() == u"author") {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) {
        reading.feed.damage = Error { .kind = ErrorKind::Mismatch,
            .detail = u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()),
            .code = u"feed-damaged"_s };
    }
    return reading;
}

} // namespace

Result<Feed> parseFeed(const QByteArray &bytes, const QByteArray &charset, const QUrl &address)
{
    const auto text = decoded(bytes, charset);
    if (looksLikeHtml(text)) {
        return fail(ErrorKind::Rejected, u"a page, not a feed"_s, u"feed-html"_s);
    }
    if (text.contains("<!ENTITY"_L1)) {
        return fail(ErrorKind::Rejected, u"declares entities of its own"_s, u"feed-bomb"_s);
    }
    auto reading = readAll(text, address);
    if (reading.hasRoot && !reading.feed.damage) {
        return reading.feed;
    }
    const auto mendedText = mended(text);
    auto again = readAll(mendedText, address);
    if (!again.hasRoot) {
        return fail(ErrorKind::Rejected, u"nothing that a feed begins with"_s, u"feed-none"_s);
    }
    const auto damage = again.feed.damage ? again.feed.damage : reading.feed.damage;
    if (again.feed.damage) {
        again.feed.entries = salvagedEntries(mendedText, address);
    }
    again.feed.damage = damage
        ? damage
        : Error { .kind = ErrorKind::Mismatch, .detail = u"not well-formed"_s, .code = u"feed-damaged"_s };
    return again.feed;
}

std::optional<QUrl> feedOfferedBy(const QByteArray &page, const QUrl &address)
{
    static const QRegularExpression tag(u"<link\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression attribute(
        uR"re(\b(rel|type|href|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto html = QString::fromUtf8(page);
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const auto element = tags.next().captured();
        QHash<QString, QString> values;
        for (auto matches = attribute.globalMatch(element); matches.hasNext();) {
            const auto match = matches.next();
            values[match.captured(1).toLower()] = plainLine(match.captured(2) + match.captured(3) + match.captured(4));
        }
        const auto type = values.value(u"type"_s).toLower();
        const bool isFeed = type == "application/rss+xml"_L1 || type == "application/atom+xml"_L1;
        const auto href = values.value(u"href"_s);
        const bool isOfComments = href.contains("comments"_L1) || href.contains("komentare"_L1);
        const auto relations = values.value(u"rel"_s).toLower().split(u' ');
        if (isFeed && relations.contains(u"alternate"_s) && !href.isEmpty() && !isOfComments) {
            return address.resolved(QUrl(href));
        }
    }
    return std::nullopt;
}

} // namespace bubenik::feeds
