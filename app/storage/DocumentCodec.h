// How the bodies of sealed documents (domain/ServerDocument.h, isSealed()) are kept: encrypted by whoever opened the
// stores, since storage knows of no keys. Without a codec, or while it has no key, such documents can be neither read
// nor written; they are never written in clear. Used from several threads at once.
#pragma once

#include "core/Result.h"

namespace bubenik {

class DocumentCodec
{
public:
    DocumentCodec() = default;
    DocumentCodec(const DocumentCodec &) = delete;
    DocumentCodec &operator=(const DocumentCodec &) = delete;
    virtual ~DocumentCodec() = default;

    // Whether there is a key: NoKeychain, code "office-locked", otherwise.
    [[nodiscard]] virtual Result<void> ready() const = 0;
    // A JSON object as text that says nothing but how long the clear text is. Sealed anew it is another text.
    [[nodiscard]] virtual Result<QByteArray> seal(const QString &documentId, const QByteArray &clear) const = 0;
    // Damaged, code "office-sealed", when it was sealed with another key, for another document, or was changed.
    [[nodiscard]] virtual Result<QByteArray> open(const QString &documentId, const QByteArray &sealed) const = 0;
    // Tells whether two clear texts are the same without telling what they are: 64 hexadecimal digits.
    [[nodiscard]] virtual Result<QString> digest(const QByteArray &clear) const = 0;
};

} // namespace bubenik
