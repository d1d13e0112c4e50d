#include "feeds/EntryReader.h"

#include "markup/Entities.h"

#include <QRegularExpression>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atomNamespace = "http://www.w3.org/2005/Atom"_L1;
constexpr auto xmlNamespace = "http://www.w3.org/XML/1998/namespace"_L1;
constexpr auto rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;

Enclosure enclosureOf(const QXmlStreamAttributes &attributes, const QString &url)
{
    bool isNumber = false;
    const auto length = attributes.value(u"length"_s).trimmed().toLongLong(&isNumber);
    return { url, isNumber ? length : -1, attributes.value(u"type"_s).toString() };
}

} // namespace

QString References::resolveUndeclaredEntity(const QString &name)
{
    const auto reference = u'&' + name + u';';
    const auto character = markdown::decodeEntity(reference);
    return character == reference ? QString() : character;
}

bool isEntry(QStringView element)
{
    return element == u"item" || element == u"entry";
}

QUrl baseOf(const QXmlStreamReader &element, const QUrl &address)
{
    const auto base = element.attributes().value(xmlNamespace, "base"_L1);
    return base.isEmpty() ? address : address.resolved(QUrl(base.toString()));
}

QString plainLine(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&')) {
        return text.simplified();
    }
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    static const QRegularExpression reference(u"&#?[A-Za-z0-9]{1,31};"_s);
    auto plain = text;
    plain.remove(tag);
    QString out;
    qsizetype from = 0;
    for (auto matches = reference.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(plain).mid(from, match.capturedStart() - from);
        out += markdown::decodeEntity(match.captured());
        from = match.capturedEnd();
    }
    out += QStringView(plain).mid(from);
    return out.simplified();
}

EntryReader::EntryReader(QXmlStreamReader &xml, QUrl base)
    : m_xml(xml)
    , m_base(std::move(base))
{
}

QString EntryReader::text() const
{
    QString out;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            out += m_xml.text();
            break;
        default:
            break;
        }
    }
    return out;
}

QString EntryReader::absolute(const QString &link) const
{
    const auto trimmed = link.trimmed();
    if (trimmed.isEmpty() || trimmed.contains("://"_L1) || m_base.isEmpty()) {
        return trimmed;
    }
    return m_base.resolved(QUrl(trimmed)).toString();
}

QString EntryReader::link() const
{
    const auto attributes = m_xml.attributes();
    const auto href = attributes.value(u"href"_s).toString();
    const auto relation = attributes.value(u"rel"_s).toString();
    const auto words = text();
    const bool isOther = !relation.isEmpty() && relation != "alternate"_L1;
    return isOther ? QString() : absolute(href.isEmpty() ? words : href);
}

void EntryReader::readAtomLink(Entry &entry) const
{
    const auto attributes = m_xml.attributes();
    const auto href = absolute(attributes.value(u"href"_s).toString());
    const auto relation = attributes.value(u"rel"_s).toString();
    if (relation == "enclosure"_L1) {
        entry.enclosures.append(enclosureOf(attributes, href));
    } else if (entry.link.isEmpty() && (relation.isEmpty() || relation == "alternate"_L1)) {
        entry.link = href;
    }
    m_xml.skipCurrentElement();
}

void EntryReader::readDate(Entry &entry, bool isPublication) const
{
    const auto time = feedTime(text());
    if (time && (isPublication || !entry.published)) {
        entry.published = time;
    }
}

void EntryReader::readMember(Entry &entry) const
{
    const auto name = m_xml.name().toString();
    if (name == "link"_L1 && (m_xml.namespaceUri() == atomNamespace || m_xml.attributes().hasAttribute(u"href"_s))) {
        readAtomLink(entry);
    } else if (name == "link"_L1 && entry.link.isEmpty()) {
        entry.link = absolute(text());
    } else if (name == "title"_L1 && entry.title.isEmpty()) {
        entry.title = plainLine(text());
    } else if (name == "guid"_L1 || name == "id"_L1) {
        entry.id = text().trimmed();
    } else if (name == "description"_L1 || name == "summary"_L1 || name == "content"_L1 || name == "encoded"_L1) {
        const auto summary = text().trimmed();
        entry.summary = entry.summary.isEmpty() ? summary : entry.summary;
    } else if (name == "pubDate"_L1 || name == "published"_L1 || name == "issued"_L1) {
        readDate(entry, true);
    } else if (name == "date"_L1 || name == "updated"_L1 || name == "modified"_L1) {
        readDate(entry, false);
    } else if (name == "enclosure"_L1) {
        const auto attributes = m_xml.attributes();
        entry.enclosures.append(enclosureOf(attributes, absolute(attributes.value(u"url"_s).toString())));
        m_xml.skipCurrentElement();
    } else {
        m_xml.skipCurrentElement();
    }
}

Entry EntryReader::read() const
{
    Entry entry;
    entry.id = m_xml.attributes().value(rdfNamespace, "about"_L1).toString();
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            break;
        }
        if (token == QXmlStreamReader::StartElement) {
            readMember(entry);
        }
    }
    return entry;
}

} // namespace bubenik::feeds
