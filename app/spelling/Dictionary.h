// A dictionary of Hunspell (its two files, .aff and .dic), whatever its encoding. Belongs to one thread at a time.
// Reading the Czech one takes some tenths of a second.
#pragma once

#include "core/Result.h"
#include "writing/Language.h"

#include <QStringList>
#include <memory>

namespace bubenik::spelling {

using writing::Language;

class Dictionary final
{
public:
    // NotFound, code "dictionary", subject "cs" or "en": in none of the folders; Unsupported, code
    // "dictionary-encoding": written in letters that this program cannot read.
    [[nodiscard]] static Result<Dictionary> open(Language language, const QStringList &folders);
    Dictionary(Dictionary &&) noexcept;
    Dictionary &operator=(Dictionary &&) noexcept;
    ~Dictionary();

    [[nodiscard]] bool isRight(const QString &word) const;
    // The best first, at most `limit`. Takes up to a tenth of a second.
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype limit) const;

private:
    struct Private;
    explicit Dictionary(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

[[nodiscard]] QString toString(Language language); // "cs", "en"
// Where this system keeps them, and the folder "dictionaries" beside the program.
[[nodiscard]] QStringList dictionaryFolders();

} // namespace bubenik::spelling
