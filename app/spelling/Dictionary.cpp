#include "spelling/Dictionary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>
#include <QStringConverter>
#include <algorithm>
#include <hunspell/hunspell.hxx>

namespace bubenik::spelling {

using namespace Qt::StringLiterals;

namespace {

// The upper half of ISO 8859-2, where Qt was built without it: older Czech dictionaries are written in it.
constexpr char16_t latin2[]
    = u"\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
constexpr char16_t latin2First = 0xA0;

} // namespace

class Letters final
{
public:
    static std::optional<Letters> named(const QByteArray &name)
    {
        Letters letters;
        const auto plain = QByteArray(name).toLower().replace("-", "").replace("_", "");
        if (plain == "utf8") {
            return letters;
        }
        letters.m_isUtf8 = false;
        if (plain == "iso88592") {
            for (char16_t i = 0; latin2[i] != 0; ++i) {
                letters.m_codes.insert(QChar(latin2[i]), static_cast<char>(latin2First + i));
            }
            return letters;
        }
        // Any other 8-bit encoding that this Qt can read gives its own table.
        QStringDecoder decoder(name.constData());
        if (!decoder.isValid()) {
            return std::nullopt;
        }
        for (int code = 0x80; code <= 0xFF; ++code) {
            const QString letter = decoder(QByteArray(1, static_cast<char>(code)));
            if (letter.size() == 1) {
                letters.m_codes.insert(letter.at(0), static_cast<char>(code));
            }
        }
        return letters;
    }

    // nullopt: a letter that this encoding does not have.
    [[nodiscard]] std::optional<std::string> encode(const QString &word) const
    {
        if (m_isUtf8) {
            return word.toStdString();
        }
        std::string bytes;
        for (const auto c : word) {
            if (c.unicode() >= 0x80 && !m_codes.contains(c)) {
                return std::nullopt;
            }
            bytes += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : m_codes.value(c);
        }
        return bytes;
    }

    [[nodiscard]] QString decode(const std::string &bytes) const
    {
        if (m_isUtf8) {
            return QString::fromStdString(bytes);
        }
        QString word;
        for (const auto byte : bytes) {
            word += static_cast<unsigned char>(byte) < 0x80 ? QChar(static_cast<char16_t>(byte)) : m_codes.key(byte);
        }
        return word;
    }

private:
    bool m_isUtf8 = true;
    QHash<QChar, char> m_codes;
};

namespace {

QStringList fileNames(Language language)
{
    return language == Language::Czech ? QStringList { u"cs_CZ"_s, u"cs"_s }
                                       : QStringList { u"en_GB"_s, u"en_US"_s, u"en"_s };
}

// What Czechs mistake for each other (i and y), forget (accents), or mistype: the less of it, the likelier is a word.
int strangeness(QChar a, QChar b)
{
    constexpr int same = 0;
    constexpr int easy = 1;
    constexpr int other = 4;
    const auto low = [](QChar c) { return c.toLower(); };
    const auto base = [low](QChar c) {
        const auto letter = low(c);
        return letter.decompositionTag() == QChar::Canonical ? letter.decomposition().at(0) : letter;
    };
    if (low(a) == low(b)) {
        return same;
    }
    static const QStringList mistaken { u"iy"_s, u"íý"_s, u"uú"_s, u"uů"_s, u"úů"_s, u"eě"_s };
    const bool pair = std::ranges::any_of(mistaken, [&](const QString &two) {
        return (two[0] == low(a) && two[1] == low(b)) || (two[1] == low(a) && two[0] == low(b));
    });
    return pair ? easy : base(a) == base(b) ? 2 * easy : other;
}

int strangeness(const QString &a, const QString &b)
{
    constexpr int missing = 4;
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) {
        row[j] = static_cast<int>(j) * missing;
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], static_cast<int>(i) * missing);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto above = row[j];
            row[j] = std::min({ above + missing, row[j - 1] + missing, diagonal + strangeness(a[i - 1], b[j - 1]) });
            diagonal = above;
        }
    }
    return row.last();
}

// Hunspell knows the plain apostrophe and no soft hyphens.
QString plain(QString word)
{
    return word.replace(u'’', u'\'').remove(QChar(0x00AD));
}

} // namespace

struct Dictionary::Private {
    std::unique_ptr<Hunspell> hunspell;
    Letters letters;
};

Dictionary::Dictionary(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

Dictionary::Dictionary(Dictionary &&) noexcept = default;
Dictionary &Dictionary::operator=(Dictionary &&) noexcept = default;
Dictionary::~Dictionary() = default;

Result<Dictionary> Dictionary::open(Language language, const QStringList &folders)
{
    for (const auto &folder : folders) {
        for (const auto &name : fileNames(language)) {
            const QString base = folder + u'/' + name;
            if (!QFileInfo(base + u".aff"_s).isReadable() || !QFileInfo(base + u".dic"_s).isReadable()) {
                continue;
            }
            auto hunspell = std::make_unique<Hunspell>(
                QFile::encodeName(base + u".aff"_s).constData(), QFile::encodeName(base + u".dic"_s).constData());
            auto letters = Letters::named(QByteArray::fromStdString(hunspell->get_dict_encoding()));
            if (!letters) {
                return fail(Error { .kind = ErrorKind::Unsupported,
                    .detail = base + u": "_s + QString::fromStdString(hunspell->get_dict_encoding()),
                    .code = u"dictionary-encoding"_s,
                    .subject = toString(language) });
            }
            auto made = std::make_unique<Private>();
            made->hunspell = std::move(hunspell);
            made->letters = *std::move(letters);
            return Dictionary(std::move(made));
        }
    }
    return fail(Error { .kind = ErrorKind::NotFound,
        .detail = folders.join(u", "_s),
        .code = u"dictionary"_s,
        .subject = toString(language) });
}

bool Dictionary::isRight(const QString &word) const
{
    const auto bytes = d->letters.encode(plain(word));
    return !bytes || d->hunspell->spell(*bytes);
}

QStringList Dictionary::suggestions(const QString &word, qsizetype limit) const
{
    const auto bytes = d->letters.encode(plain(word));
    QStringList all;
    if (bytes) {
        for (const auto &suggestion : d->hunspell->suggest(*bytes)) {
            all.append(d->letters.decode(suggestion));
        }
    }
    std::ranges::stable_sort(all, {}, [&](const QString &suggestion) { return strangeness(word, suggestion); });
    all.resize(std::min(all.size(), limit));
    return all;
}

QString toString(Language language)
{
    return language == Language::Czech ? u"cs"_s : u"en"_s;
}

QStringList dictionaryFolders()
{
    auto folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"myspell/dicts"_s, QStandardPaths::LocateDirectory);
    folders.append(QCoreApplication::applicationDirPath() + u"/dictionaries"_s);
    return folders;
}

} // namespace bubenik::spelling
