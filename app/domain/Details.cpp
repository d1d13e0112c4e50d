#include "domain/Details.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

void putText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json[key] = text;
    }
}

void putTime(QJsonObject &json, const QString &key, const std::optional<Instant> &time)
{
    if (time) {
        json[key] = toIso(*time);
    }
}

void putObject(QJsonObject &json, const QString &key, const std::optional<QJsonObject> &object)
{
    if (object) {
        json[key] = *object;
    } else {
        json.remove(key);
    }
}

QJsonObject toJson(const EventDetails &event)
{
    QJsonObject json;
    putTime(json, u"starts"_s, event.starts);
    putTime(json, u"ends"_s, event.ends);
    putText(json, u"place"_s, event.place);
    putText(json, u"admission"_s, event.admission);
    return json;
}

QJsonObject toJson(const NoticeDetails &notice)
{
    QJsonObject json;
    putText(json, u"reference"_s, notice.reference);
    putText(json, u"file"_s, notice.file);
    putTime(json, u"until"_s, notice.until);
    return json;
}

QJsonObject toJson(const EnglishDetails &english)
{
    QJsonObject json;
    putText(json, u"title"_s, english.title);
    putText(json, u"body"_s, english.body);
    return json;
}

template <class T>
std::optional<QJsonObject> jsonOf(const std::optional<T> &part)
{
    return part ? std::optional(toJson(*part)) : std::nullopt;
}

} // namespace

void putDetails(QJsonObject &json, const Details &details)
{
    putObject(json, u"event"_s, jsonOf(details.event));
    putObject(json, u"notice"_s, jsonOf(details.notice));
    putObject(json, u"english"_s, jsonOf(details.english));
}

Details detailsFrom(const QJsonObject &json)
{
    Details details;
    const auto event = json[u"event"_s].toObject();
    if (const auto starts = optionalInstant(event[u"starts"_s])) {
        details.event = EventDetails { *starts, optionalInstant(event[u"ends"_s]), event[u"place"_s].toString(),
            event[u"admission"_s].toString() };
    }
    if (json[u"notice"_s].isObject()) {
        const auto notice = json[u"notice"_s].toObject();
        details.notice = NoticeDetails { notice[u"reference"_s].toString(), notice[u"file"_s].toString(),
            optionalInstant(notice[u"until"_s]) };
    }
    if (json[u"english"_s].isObject()) {
        const auto english = json[u"english"_s].toObject();
        details.english = EnglishDetails { english[u"title"_s].toString(), english[u"body"_s].toString() };
    }
    return details;
}

} // namespace bubenik
