#include "warnings/Alert.h"

#include <QXmlStreamReader>

namespace bubenik::warnings {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> timeIn(const QString &text)
{
    const auto time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return time.isValid() ? std::optional(toInstant(time.toUTC())) : std::nullopt;
}

Alert::Kind kindNamed(const QString &name)
{
    if (name == "Alert"_L1) {
        return Alert::Kind::Alert;
    }
    if (name == "Update"_L1) {
        return Alert::Kind::Update;
    }
    return name == "Cancel"_L1 ? Alert::Kind::Cancel : Alert::Kind::Other;
}

// Texts only: an element inside makes it no CAP.
QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

Area readArea(QXmlStreamReader &xml)
{
    Area area;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"areaDesc") {
            area.name = textOf(xml);
        } else if (xml.name() == u"geocode") {
            while (xml.readNextStartElement()) {
                const bool isValue = xml.name() == u"value";
                const auto text = textOf(xml);
                if (isValue) {
                    area.codes.append(text);
                }
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return area;
}

QString *fieldOf(Info &info, QStringView name)
{
    const std::pair<QStringView, QString *> fields[] { { u"language", &info.language }, { u"event", &info.event },
        { u"headline", &info.headline }, { u"description", &info.description }, { u"instruction", &info.instruction },
        { u"severity", &info.severity }, { u"responseType", &info.responseType }, { u"senderName", &info.sender },
        { u"web", &info.web } };
    for (const auto &[known, field] : fields) {
        if (known == name) {
            return field;
        }
    }
    return nullptr;
}

Info readInfo(QXmlStreamReader &xml)
{
    Info info;
    while (xml.readNextStartElement()) {
        const auto name = xml.name().toString();
        if (auto *field = fieldOf(info, name)) {
            *field = textOf(xml);
        } else if (name == "onset"_L1) {
            info.onset = timeIn(textOf(xml));
        } else if (name == "expires"_L1) {
            info.expires = timeIn(textOf(xml));
        } else if (name == "area"_L1) {
            info.areas.append(readArea(xml));
        } else {
            xml.skipCurrentElement();
        }
    }
    return info;
}

Alert readAlert(QXmlStreamReader &xml)
{
    Alert alert;
    while (xml.readNextStartElement()) {
        const auto name = xml.name().toString();
        if (name == "identifier"_L1) {
            alert.identifier = textOf(xml);
        } else if (name == "status"_L1) {
            alert.isActual = textOf(xml) == "Actual"_L1;
        } else if (name == "msgType"_L1) {
            alert.kind = kindNamed(textOf(xml));
        } else if (name == "sent"_L1) {
            alert.sent = timeIn(textOf(xml)).value_or(Instant {});
        } else if (name == "info"_L1) {
            alert.infos.append(readInfo(xml));
        } else {
            xml.skipCurrentElement();
        }
    }
    return alert;
}

} // namespace

Result<Alert> parseAlert(const QByteArray &bytes)
{
    if (bytes.contains("<!ENTITY")) {
        return fail(ErrorKind::Rejected, u"declares entities of its own"_s, u"cap-bomb"_s);
    }
    QXmlStreamReader xml(bytes);
    const bool isCap = xml.readNextStartElement() && xml.name() == u"alert"
        && xml.namespaceUri().startsWith(u"urn:oasis:names:tc:emergency:cap:1.");
    if (!isCap) {
        return fail(ErrorKind::Rejected, u"no alert by the Common Alerting Protocol"_s, u"cap-none"_s);
    }
    auto alert = readAlert(xml);
    if (xml.hasError() || alert.identifier.isEmpty()) {
        return fail(
            ErrorKind::Rejected, u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()), u"cap-damaged"_s);
    }
    return alert;
}

} // namespace bubenik::warnings
