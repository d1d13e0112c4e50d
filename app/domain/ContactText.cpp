#include "domain/ContactText.h"

#include "core/Json.h"

#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Keys come in the order in which QJsonObject keeps them.
class CompactWriter
{
public:
    CompactWriter() { m_text.reserve(1024); }

    // False: it holds halves of a letter, whose writing is left to Qt.
    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] QByteArray text() const { return m_text; }

    void open(const char *key = nullptr)
    {
        if (key != nullptr) {
            name(key);
        }
        m_text += '{';
        m_isFirst = true;
    }
    void close()
    {
        m_text += '}';
        m_isFirst = false;
    }
    void put(const char *key, const QString &value)
    {
        name(key);
        string(value);
    }
    void raw(const char *key, const QByteArray &json)
    {
        name(key);
        m_text += json;
    }
    template <class List, class TextOf>
    void list(const char *key, const List &items, TextOf textOf)
    {
        name(key);
        m_text += '[';
        bool isFirst = true;
        for (const auto &item : items) {
            if (!isFirst) {
                m_text += ',';
            }
            isFirst = false;
            string(textOf(item));
        }
        m_text += ']';
    }

private:
    void name(const char *key)
    {
        if (!m_isFirst) {
            m_text += ',';
        }
        m_isFirst = false;
        m_text += '"';
        m_text += key;
        m_text += "\":";
    }

    void string(const QString &value)
    {
        m_text += '"';
        for (const auto letter : value) {
            const auto code = letter.unicode();
            if (code < 0x80) {
                plain(static_cast<char>(code));
            } else if (code < 0x800) {
                m_text += static_cast<char>(0xc0 | (code >> 6));
                m_text += static_cast<char>(0x80 | (code & 0x3f));
            } else if (!letter.isSurrogate()) {
                m_text += static_cast<char>(0xe0 | (code >> 12));
                m_text += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
                m_text += static_cast<char>(0x80 | (code & 0x3f));
            } else {
                m_isSound = false;
            }
        }
        m_text += '"';
    }

    void plain(char letter)
    {
        static const QByteArray named = "\b\f\n\r\t\"\\";
        static const QByteArray names = "bfnrt\"\\";
        const auto place = letter < ' ' || letter == '"' || letter == '\\' ? named.indexOf(letter) : -1;
        if (place >= 0) {
            m_text += '\\';
            m_text += names[place];
        } else if (letter < ' ') {
            static const char *hex = "0123456789abcdef";
            m_text += "\\u00";
            m_text += hex[letter >> 4];
            m_text += hex[letter & 15];
        } else {
            m_text += letter;
        }
    }

    QByteArray m_text;
    bool m_isFirst = true;
    bool m_isSound = true;
};

void writeAddress(CompactWriter &writer, const Address &address)
{
    writer.open("address");
    writer.put("houseNumber", address.houseNumber);
    writer.put("postcode", address.postcode);
    writer.put("street", address.street);
    writer.put("town", address.town);
    writer.put("townPart", address.townPart);
    writer.close();
}

} // namespace

QByteArray compactText(const Contact &contact)
{
    const auto atLength = [&contact] { return toCompact(toJson(contact)); };
    if (!contact.unknown.isEmpty() || !contact.address.unknown.isEmpty()) {
        return atLength();
    }
    const auto plainText = [](const QString &text) { return text; };
    const auto idText = [](const auto &id) { return id.value; };
    CompactWriter writer;
    writer.open();
    writeAddress(writer, contact.address);
    writer.put("author", contact.author);
    writer.put("changedAt", toIso(contact.changedAt));
    writer.raw("consents",
        contact.consents.isEmpty() ? QByteArray("[]")
                                   : QJsonDocument(toJson(contact.consents)).toJson(QJsonDocument::Compact));
    writer.put("createdAt", toIso(contact.createdAt));
    if (contact.deletedAt) {
        writer.put("deletedAt", toIso(*contact.deletedAt));
    }
    if (!contact.distinctFrom.isEmpty()) {
        writer.list("distinctFrom", contact.distinctFrom, idText);
    }
    writer.list("emails", contact.emails, plainText);
    writer.put("familyName", contact.familyName);
    writer.put("gender", toString(contact.gender));
    writer.put("givenName", contact.givenName);
    writer.list("groups", contact.groups, idText);
    writer.put("kind", toString(contact.kind));
    writer.put("note", contact.note);
    writer.put("organisation", contact.organisation);
    writer.list("phones", contact.phones, plainText);
    writer.put("role", contact.role);
    writer.put("salutation", contact.salutation);
    writer.put("titlesAfter", contact.titlesAfter);
    writer.put("titlesBefore", contact.titlesBefore);
    writer.close();
    return writer.isSound() ? writer.text() : atLength();
}

} // namespace bubenik
