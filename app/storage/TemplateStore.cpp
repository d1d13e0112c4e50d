#include "storage/TemplateStore.h"

#include "core/Folding.h"
#include "core/Json.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNameWord = 60;

Error unknownTemplate(const QString &name)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such template"_s, .code = u"template"_s, .subject = name };
}

bool isWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= longestNameWord && word.at(0).isLetter()
        && std::ranges::none_of(word, [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

} // namespace

TemplateStore::TemplateStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<QList<TextTemplate>> TemplateStore::list()
{
    const auto documents = m_documents.ofKind(u"template"_s);
    if (!documents) {
        return fail(documents.error());
    }
    QList<TextTemplate> all;
    for (const auto &document : *documents) {
        all.append(templateFromJson({ document.id }, document.body));
    }
    std::ranges::stable_sort(all, {}, [](const TextTemplate &text) { return czechSortKey(text.name); });
    return all;
}

Result<TextTemplate> TemplateStore::load(const TemplateId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<TextTemplate>(templateFromJson(id, (*found)->body)) : fail(unknownTemplate(id.value));
}

Result<TextTemplate> TemplateStore::find(const QString &idOrName)
{
    if (idOrName.startsWith("template:"_L1)) {
        return load({ idOrName });
    }
    const auto all = list();
    if (!all) {
        return fail(all.error());
    }
    const auto found = std::ranges::find_if(
        *all, [name = folded(idOrName)](const TextTemplate &text) { return folded(text.name) == name; });
    return found != all->end() ? Result<TextTemplate>(*found) : fail(unknownTemplate(idOrName));
}

Result<void> TemplateStore::save(const TextTemplate &text, Instant now)
{
    BUBENIK_TRY(checkTemplate(text));
    return m_documents.put(text.id.value, toJson(text), now);
}

Result<void> TemplateStore::remove(const TemplateId &id)
{
    return m_documents.remove(id.value);
}

Result<QStringList> TemplateStore::words()
{
    const auto found = m_documents.find(dictionaryId);
    if (!found) {
        return fail(found.error());
    }
    return *found ? toStringList((*found)->body[u"words"_s]) : QStringList();
}

Result<void> TemplateStore::addWord(const QString &word, Instant now)
{
    if (!isWord(word)) {
        return fail(
            Error { .kind = ErrorKind::Invalid, .detail = u"not a word"_s, .code = u"word"_s, .subject = word });
    }
    return m_database.transaction([&]() -> Result<void> {
        const auto found = m_documents.find(dictionaryId);
        if (!found) {
            return fail(found.error());
        }
        auto body = *found ? (*found)->body : QJsonObject();
        auto all = toStringList(body[u"words"_s]);
        if (all.contains(word)) {
            return {};
        }
        all.append(word);
        body[u"words"_s] = QJsonArray::fromStringList(all);
        return m_documents.put(dictionaryId, body, now);
    });
}

Result<void> TemplateStore::removeWord(const QString &word, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto found = m_documents.find(dictionaryId);
        if (!found || !*found) {
            return found ? Result<void>() : fail(found.error());
        }
        auto body = (*found)->body;
        auto all = toStringList(body[u"words"_s]);
        all.removeAll(word);
        body[u"words"_s] = QJsonArray::fromStringList(all);
        return m_documents.put(dictionaryId, body, now);
    });
}

} // namespace bubenik
