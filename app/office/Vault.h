// The key of the office and what is done with it: how citizens' visits are kept in the cache (storage/DocumentCodec.h).
// One vault is shared by all connections of a program; it is closed until openOffice() (OfficeKey.h) brings its key.
//
// Format of a sealed text: {"sealed":"<base64url without padding>"} over
//   1 byte   version, 1
//   24 bytes nonce, random, anew for each sealing
//   rest     XChaCha20-Poly1305 (IETF, libsodium) of the compact JSON; its additional data are the document's id in
//            UTF-8, so a text cannot stand for another document
// with a subkey of the 32 bytes of the key: crypto_kdf, context "bubenik\0", number 1. Digests are BLAKE2b-256 with
// subkey 2 (crypto_generichash).
#pragma once

#include "storage/DocumentCodec.h"

#include <array>
#include <shared_mutex>

namespace bubenik::office {

// 32 random bytes that are wiped when they go.
class Key final
{
public:
    static constexpr qsizetype size = 32;

    [[nodiscard]] static Key random();
    [[nodiscard]] static std::optional<Key> fromBytes(const QByteArray &bytes);
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;
    ~Key();

    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] QByteArray bytes() const;
    // Names the key without telling anything of it: 16 hexadecimal digits.
    [[nodiscard]] QString fingerprint() const;

private:
    Key() = default;
    std::array<unsigned char, size> m_bytes {};
};

class Vault final : public DocumentCodec
{
public:
    Vault();
    ~Vault() override;

    void open(const Key &key);
    void close();
    [[nodiscard]] std::optional<Key> key() const;

    [[nodiscard]] Result<void> ready() const override;
    [[nodiscard]] Result<QByteArray> seal(const QString &documentId, const QByteArray &clear) const override;
    [[nodiscard]] Result<QByteArray> open(const QString &documentId, const QByteArray &sealed) const override;
    [[nodiscard]] Result<QString> digest(const QByteArray &clear) const override;

private:
    struct Keys;
    [[nodiscard]] std::shared_ptr<const Keys> keys() const;

    mutable std::shared_mutex m_mutex;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace bubenik::office
