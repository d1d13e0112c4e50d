#include "office/Vault.h"

#include <cstdlib>
#include <memory>
#include <mutex>
#include <sodium.h>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

constexpr char version = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char context[crypto_kdf_CONTEXTBYTES] = { 'b', 'u', 'b', 'e', 'n', 'i', 'k', '\0' };
constexpr quint64 documentsNumber = 1;
constexpr quint64 digestsNumber = 2;
constexpr quint64 fingerprintNumber = 3;
const QByteArray opening = "{\"sealed\":\"";
const QByteArray closing = "\"}";

static_assert(Key::size == crypto_kdf_KEYBYTES);
static_assert(Key::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

// Does nothing from the second time on. It fails without a source of randomness: then nothing may be sealed.
void startSodium()
{
    if (sodium_init() < 0) {
        std::abort();
    }
}

unsigned char *writable(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data() + from);
}

const unsigned char *readable(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData() + from);
}

Error notSealedHere(const QString &documentId)
{
    return { .kind = ErrorKind::Damaged,
        .detail = u"not sealed with this key"_s,
        .code = u"office-sealed"_s,
        .subject = documentId };
}

} // namespace

struct Vault::Keys {
    explicit Keys(const Key &key)
        : master(key)
    {
        crypto_kdf_derive_from_key(documents.data(), documents.size(), documentsNumber, context, key.data());
        crypto_kdf_derive_from_key(digests.data(), digests.size(), digestsNumber, context, key.data());
    }
    ~Keys()
    {
        sodium_memzero(documents.data(), documents.size());
        sodium_memzero(digests.data(), digests.size());
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;

    Key master;
    std::array<unsigned char, Key::size> documents {};
    std::array<unsigned char, Key::size> digests {};
};

Key Key::random()
{
    startSodium();
    Key key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

std::optional<Key> Key::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != size) {
        return std::nullopt;
    }
    Key key;
    std::copy(bytes.cbegin(), bytes.cend(), key.m_bytes.begin());
    return key;
}

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray Key::bytes() const
{
    return { reinterpret_cast<const char *>(m_bytes.data()), size };
}

QString Key::fingerprint() const
{
    QByteArray name(crypto_kdf_BYTES_MIN, '\0');
    crypto_kdf_derive_from_key(writable(name), static_cast<size_t>(name.size()), fingerprintNumber, context, data());
    return QString::fromLatin1(name.left(8).toHex());
}

Vault::Vault()
{
    startSodium();
}

Vault::~Vault() = default;

void Vault::open(const Key &key)
{
    auto made = std::make_shared<const Keys>(key);
    const std::unique_lock lock(m_mutex);
    m_keys = std::move(made);
}

void Vault::close()
{
    const std::unique_lock lock(m_mutex);
    m_keys.reset();
}

std::shared_ptr<const Vault::Keys> Vault::keys() const
{
    const std::shared_lock lock(m_mutex);
    return m_keys;
}

std::optional<Key> Vault::key() const
{
    const auto held = keys();
    return held ? std::optional(held->master) : std::nullopt;
}

Result<void> Vault::ready() const
{
    return keys() ? Result<void> {} : fail(ErrorKind::NoKeychain, u"the office is not open"_s, u"office-locked"_s);
}

Result<QByteArray> Vault::seal(const QString &documentId, const QByteArray &clear) const
{
    const auto held = keys();
    if (!held) {
        return fail(ready().error());
    }
    const auto id = documentId.toUtf8();
    QByteArray sealed(1 + nonceBytes + clear.size() + tagBytes, '\0');
    sealed[0] = version;
    randombytes_buf(sealed.data() + 1, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(sealed, 1 + nonceBytes), nullptr, readable(clear),
        static_cast<quint64>(clear.size()), readable(id), static_cast<quint64>(id.size()), nullptr, readable(sealed, 1),
        held->documents.data());
    return opening + sealed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + closing;
}

Result<QByteArray> Vault::open(const QString &documentId, const QByteArray &sealed) const
{
    const auto held = keys();
    if (!held) {
        return fail(ready().error());
    }
    if (!sealed.startsWith(opening) || !sealed.endsWith(closing)) {
        return fail(notSealedHere(documentId));
    }
    const auto bytes = QByteArray::fromBase64(
        sealed.mid(opening.size(), sealed.size() - opening.size() - closing.size()), QByteArray::Base64UrlEncoding);
    const auto length = bytes.size() - 1 - nonceBytes - tagBytes;
    if (length < 0 || bytes[0] != version) {
        return fail(notSealedHere(documentId));
    }
    const auto id = documentId.toUtf8();
    QByteArray clear(length, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(writable(clear), nullptr, nullptr,
        readable(bytes, 1 + nonceBytes), static_cast<quint64>(length + tagBytes), readable(id),
        static_cast<quint64>(id.size()), readable(bytes, 1), held->documents.data());
    return failed == 0 ? Result<QByteArray>(clear) : fail(notSealedHere(documentId));
}

Result<QString> Vault::digest(const QByteArray &clear) const
{
    const auto held = keys();
    if (!held) {
        return fail(ready().error());
    }
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(writable(digest), static_cast<size_t>(digest.size()), readable(clear),
        static_cast<quint64>(clear.size()), held->digests.data(), held->digests.size());
    return QString::fromLatin1(digest.toHex());
}

} // namespace bubenik::office
