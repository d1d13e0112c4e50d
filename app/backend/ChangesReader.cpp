#include "backend/ChangesReader.h"

#include "backend/Answers.h"
#include "core/Json.h"

#include <algorithm>
#include <simdjson.h>

namespace bubenik::answers {

using namespace Qt::StringLiterals;

namespace {

namespace dom = simdjson::dom;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// As core/Json.h writes it: keys in order and none twice, no numbers but whole ones.
bool isCanonical(dom::element value);

bool areInOrder(dom::object object)
{
    std::string_view before;
    for (const auto &[key, value] : object) {
        const bool isAscii = std::ranges::all_of(key, [](char character) { return character > 0; });
        if (!isAscii || key <= before || !isCanonical(value)) {
            return false;
        }
        before = key;
    }
    return true;
}

bool isCanonical(dom::element value)
{
    switch (value.type()) {
    case dom::element_type::OBJECT:
        return areInOrder(value.get_object().value_unsafe());
    case dom::element_type::ARRAY:
        return std::ranges::all_of(value.get_array().value_unsafe(), isCanonical);
    case dom::element_type::DOUBLE:
    case dom::element_type::UINT64:
        return false;
    default:
        return true;
    }
}

void append(QByteArray &json, std::string_view text)
{
    json.append(text.data(), qsizetype(text.size()));
}

// The fields that are ours; false where its text is not what toCompact() would make of it.
bool takeBody(dom::object doc, ServerDocument &change)
{
    std::string_view before;
    change.text = "{";
    for (const auto &[key, value] : doc) {
        if (key.starts_with('_')) {
            continue;
        }
        const bool isPlain = std::ranges::all_of(
            key, [](char character) { return character >= ' ' && character != '"' && character != '\\'; });
        if (!isPlain || key <= before || !isCanonical(value)) {
            return false;
        }
        change.text += before.empty() ? "\"" : ",\"";
        append(change.text, key);
        change.text += "\":";
        append(change.text, simdjson::minify(value));
        before = key;
    }
    change.text += '}';
    change.isUnread = true;
    return true;
}

// By the slow way.
bool readWhole(dom::object doc, ServerDocument &change)
{
    const auto text = simdjson::minify(doc);
    const auto json = parseObject(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (!json) {
        return false;
    }
    change = document(*json);
    change.text = toCompact(change.body);
    return true;
}

bool isDeleted(dom::object object, std::string_view key)
{
    bool deleted = false;
    return object[key].get_bool().get(deleted) == simdjson::SUCCESS && deleted;
}

// Rows as CouchDB writes them; false at any other.
bool take(dom::element row, ChangesPage &page)
{
    std::string_view id;
    std::string_view rev;
    dom::object doc;
    if (row["id"].get_string().get(id) != simdjson::SUCCESS || row["doc"].get_object().get(doc) != simdjson::SUCCESS
        || row["changes"].at(0)["rev"].get_string().get(rev) != simdjson::SUCCESS || rev.empty()) {
        return false;
    }
    if (id.empty() || id.starts_with('_')) {
        return true;
    }
    ServerDocument change;
    const bool isPlain = doc["_conflicts"].error() != simdjson::SUCCESS && takeBody(doc, change);
    if (!isPlain && !readWhole(doc, change)) {
        return false;
    }
    change.id = textOf(id);
    change.rev = textOf(rev);
    change.deleted = isDeleted(row.get_object().value_unsafe(), "deleted") || isDeleted(doc, "_deleted");
    page.documents.append(std::move(change));
    return true;
}

} // namespace

std::optional<ChangesPage> quickPage(const QByteArray &json)
{
    dom::parser parser;
    dom::element answer;
    dom::array rows;
    std::string_view last;
    std::int64_t number = 0;
    if (parser.parse(json.constData(), std::size_t(json.size())).get(answer) != simdjson::SUCCESS
        || answer["results"].get_array().get(rows) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    ChangesPage page { .pending = -1, .rows = int(rows.size()) };
    if (answer["last_seq"].get_string().get(last) == simdjson::SUCCESS) {
        page.lastSeq = textOf(last);
    } else if (answer["last_seq"].get_int64().get(number) == simdjson::SUCCESS) {
        page.lastSeq = QString::number(number);
    } else {
        return std::nullopt;
    }
    if (answer["pending"].get_int64().get(number) == simdjson::SUCCESS) {
        page.pending = number;
    }
    page.documents.reserve(page.rows);
    const bool isUsual = std::ranges::all_of(rows, [&](dom::element row) { return take(row, page); });
    return isUsual ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace bubenik::answers
