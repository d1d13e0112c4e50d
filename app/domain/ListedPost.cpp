#include "domain/ListedPost.h"

#include <simdjson.h>

namespace bubenik {

namespace {

using Value = simdjson::ondemand::value;

std::optional<QString> textOf(Value value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// False where the whole post has to be looked at.
bool take(Post &post, std::string_view key, Value value)
{
    QString *const text = key == "title" ? &post.title
        : key == "lead"                  ? &post.lead
        : key == "body"                  ? &post.body
                                         : nullptr;
    if (text != nullptr) {
        auto found = textOf(value);
        *text = std::move(found).value_or(QString());
        return !text->isNull();
    }
    if (key == "changedAt") {
        const auto written = textOf(value);
        post.changedAt = written ? instantFromIso(*written).value_or(Instant {}) : Instant {};
        return true;
    }
    if (key == "archived") {
        return value.get_bool().get(post.archived) == simdjson::SUCCESS;
    }
    return key != "deletedAt" && key != "approval";
}

} // namespace

std::optional<Post> listedPost(const PostId &id, const QByteArray &json)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), std::size_t(json.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    Post post { .id = id };
    for (auto field : object) {
        std::string_view key;
        Value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS
            || !take(post, key, value)) {
            return std::nullopt;
        }
    }
    return post;
}

} // namespace bubenik
