#include "channels/wordpress/FeedItem.h"

#include <QXmlStreamReader>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

struct ReadItem {
    FeedItem item;
    QString link;
    QString guid;
};

ReadItem readItem(QXmlStreamReader &xml)
{
    ReadItem read;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"link" && xml.namespaceUri().isEmpty()) {
            read.link = xml.readElementText().trimmed();
        } else if (xml.name() == u"guid") {
            read.guid = xml.readElementText().trimmed();
        } else if (xml.name() == u"enclosure") {
            read.item.enclosure = xml.attributes().value(u"url"_s).toString();
            read.item.length = xml.attributes().value(u"length"_s).toLongLong();
            xml.skipCurrentElement();
        } else {
            xml.skipCurrentElement();
        }
    }
    return read;
}

} // namespace

std::optional<FeedItem> feedItemOf(const QByteArray &feed, const QString &permalink, const QString &postId)
{
    QXmlStreamReader xml(feed);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"item") {
            continue;
        }
        const auto read = readItem(xml);
        if (read.link == permalink || read.guid.endsWith("?p=%1"_L1.arg(postId))
            || read.guid.endsWith("&p=%1"_L1.arg(postId))) {
            return read.item;
        }
    }
    return std::nullopt;
}

} // namespace bubenik::wordpress
