#include "people/Erasing.h"

#include "core/Json.h"
#include "domain/ContactIdentity.h"

#include <QRandomGenerator>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

Result<ErasedPrints> ErasedPrints::load(Stores &stores)
{
    const auto notices = stores.documents.ofKind(erasureKindOf(Audience::People));
    if (!notices) {
        return fail(notices.error());
    }
    ErasedPrints erased;
    for (const auto &notice : *notices) {
        const auto key = QByteArray::fromBase64(notice.body[u"key"_s].toString().toLatin1());
        const auto prints = toStringList(notice.body[u"prints"_s]);
        if (!key.isEmpty()) {
            erased.m_prints[key].unite({ prints.begin(), prints.end() });
        }
    }
    return erased;
}

bool ErasedPrints::hold(const QStringList &identityKeys) const
{
    for (auto known = m_prints.begin(); known != m_prints.end(); ++known) {
        const auto prints = printsOf(identityKeys, known.key());
        if (std::ranges::any_of(prints, [&known](const QString &print) { return known->contains(print); })) {
            return true;
        }
    }
    return false;
}

QByteArray ErasedPrints::key() const
{
    if (!m_prints.isEmpty()) {
        return m_prints.begin().key();
    }
    QList<quint32> random(8);
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return { reinterpret_cast<const char *>(random.constData()), qsizetype(random.size() * sizeof(quint32)) };
}

Result<void> eraseContact(Stores &stores, const ContactId &id, const QString &by, Instant now)
{
    const auto contact = stores.contacts.load(id);
    const auto erased = contact ? ErasedPrints::load(stores) : fail(contact.error());
    if (!erased) {
        return fail(erased.error());
    }
    const auto key = erased->key();
    const QJsonObject told { { u"key"_s, QString::fromLatin1(key.toBase64()) },
        { u"prints"_s, QJsonArray::fromStringList(printsOf(identityKeys(*contact), key)) } };
    BUBENIK_TRY(stores.sync.eraseEverywhere(Audience::People, { id.value }, told, now));
    return stores.activity.add(id.value, activity::erased, by, now);
}

} // namespace bubenik
