#include "people/VCard.h"

#include "core/Folding.h"
#include "people/Encoding.h"
#include "people/Titles.h"

#include <QMultiMap>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct CardLine {
    int line = 0;
    QString name; // upper case, without its group ("item1.EMAIL")
    QMultiMap<QString, QString> parameters; // names in upper case
    QString value; // not unescaped yet
};

QString unescaped(const QString &value)
{
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 >= value.size()) {
            plain += value[i];
            continue;
        }
        const auto next = value[++i];
        plain += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return plain.trimmed();
}

// The parts of a structured value ("N", "ADR", "ORG").
QStringList partsOf(const QString &value, QChar separator)
{
    QStringList parts { QString() };
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            parts.last() += value.mid(i++, 2);
        } else if (value[i] == separator) {
            parts.append(QString());
        } else {
            parts.last() += value[i];
        }
    }
    for (auto &part : parts) {
        part = unescaped(part);
    }
    return parts;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const auto code = text[i] == '=' && i + 2 <= text.size() - 1 ? text.mid(i + 1, 2).toInt(&isHex, 16) : 0;
        if (isHex) {
            bytes += static_cast<char>(code);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

bool isQuotedPrintable(const CardLine &line)
{
    return line.parameters.contains(u"ENCODING"_s, u"QUOTED-PRINTABLE"_s)
        || line.parameters.contains(u"QUOTED-PRINTABLE"_s, QString());
}

QString decodedValue(const CardLine &line)
{
    if (!isQuotedPrintable(line)) {
        return line.value;
    }
    const auto bytes = fromQuotedPrintable(line.value.toLatin1());
    const auto charset = line.parameters.value(u"CHARSET"_s).toUpper();
    if (charset.contains("1250"_L1)) {
        return fromWindows1250(bytes);
    }
    const auto decoded = decodeText(bytes);
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

CardLine lineFrom(const QString &text, int number)
{
    static const QRegularExpression parameter(u";([^=;:]+)(?:=(\"[^\"]*\"|[^;:]*))?"_s);
    CardLine line { .line = number };
    qsizetype end = 0;
    bool isQuoted = false;
    while (end < text.size() && (isQuoted || text[end] != u':')) {
        isQuoted = isQuoted != (text[end] == u'"');
        ++end;
    }
    const auto head = text.left(end);
    const auto semicolon = head.indexOf(u';');
    const auto name = (semicolon < 0 ? head : head.left(semicolon)).toUpper().trimmed();
    line.name = name.mid(name.lastIndexOf(u'.') + 1);
    line.value = text.mid(end + 1);
    for (auto found = parameter.globalMatch(semicolon < 0 ? QString() : head.mid(semicolon)); found.hasNext();) {
        const auto match = found.next();
        for (const auto &value : match.captured(2).remove(u'"').split(u',')) {
            line.parameters.insert(match.captured(1).toUpper().trimmed(), value.toUpper());
        }
    }
    return line;
}

// Unfolded, with the number of the first line of each; quoted-printable that ends in "=" goes on in the next one.
QList<CardLine> linesOf(const QString &text)
{
    QList<CardLine> lines;
    QString pending;
    int begun = 0;
    int number = 0;
    const auto flush = [&] {
        if (!pending.trimmed().isEmpty()) {
            lines.append(lineFrom(pending, begun));
        }
        pending.clear();
    };
    for (const auto raw : QStringView(text).split(u'\n')) {
        ++number;
        auto piece = raw.toString();
        if (piece.endsWith(u'\r')) {
            piece.chop(1);
        }
        const bool isSoft = pending.endsWith(u'=') && pending.contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
        if (isSoft) {
            pending.chop(1);
            pending += piece;
        } else if (!pending.isEmpty() && (piece.startsWith(u' ') || piece.startsWith(u'\t'))) {
            pending += piece.mid(1);
        } else {
            flush();
            begun = number;
            pending = piece;
        }
    }
    flush();
    return lines;
}

class CardReader
{
public:
    explicit CardReader(int line) { m_read.line = line; }

    void take(const CardLine &line)
    {
        const auto value = decodedValue(line);
        auto &contact = m_read.contact;
        if (line.name == "N"_L1) {
            takeName(partsOf(value, u';'));
        } else if (line.name == "FN"_L1) {
            m_fullName = unescaped(value);
            if (hasControlCharacters(m_fullName)) {
                refuse(u"control-characters"_s, u"name"_s);
            }
        } else if (line.name == "ORG"_L1) {
            auto parts = partsOf(value, u';');
            parts.removeAll(QString());
            contact.organisation = parts.join(u", "_s);
        } else if (line.name == "TITLE"_L1 || (line.name == "ROLE"_L1 && contact.role.isEmpty())) {
            contact.role = unescaped(value);
        } else if (line.name == "KIND"_L1) {
            m_isOrganisation = value.trimmed().compare("org"_L1, Qt::CaseInsensitive) == 0;
        } else if (line.name == "X-ABSHOWAS"_L1) {
            m_isOrganisation = value.trimmed().compare("company"_L1, Qt::CaseInsensitive) == 0;
        } else if (line.name == "GENDER"_L1) {
            const auto sex = value.trimmed().left(1).toUpper();
            contact.gender = sex == "F"_L1 ? Gender::Female : sex == "M"_L1 ? Gender::Male : Gender::Unknown;
        } else if (line.name == "ADR"_L1) {
            takeAddress(partsOf(value, u';'), line.parameters.contains(u"TYPE"_s, u"HOME"_s));
        } else if (line.name == "EMAIL"_L1) {
            takeWay(unescaped(value), true, line);
        } else if (line.name == "TEL"_L1) {
            auto number = unescaped(value);
            takeWay(number.startsWith("tel:"_L1) ? number.mid(4) : number, false, line);
        } else if (line.name == "CATEGORIES"_L1) {
            m_read.groupNames += partsOf(value, u',');
            m_read.groupNames.removeAll(QString());
        } else if (line.name == "NOTE"_L1) {
            contact.note = unescaped(value);
        }
    }

    [[nodiscard]] ReadContact finish()
    {
        auto &contact = m_read.contact;
        if ((contact.givenName + contact.familyName).isEmpty() && !m_fullName.isEmpty() && !m_isOrganisation
            && m_fullName != contact.organisation) {
            const auto name = splitName(m_fullName);
            contact.titlesBefore = name.titlesBefore;
            contact.givenName = name.givenName;
            contact.familyName = name.familyName;
            contact.titlesAfter = name.titlesAfter;
        }
        const bool isNamed = !(contact.givenName + contact.familyName).isEmpty();
        if (m_isOrganisation && contact.organisation.isEmpty()) {
            contact.organisation = m_fullName;
        }
        contact.kind = m_isOrganisation || (!isNamed && !contact.organisation.isEmpty()) ? ContactKind::Organisation
                                                                                         : ContactKind::Person;
        if (const auto checked = check(contact); !checked && !m_read.refused) {
            m_read.refused = checked.error();
        }
        return m_read;
    }

    void refuse(const QString &code, const QString &subject = {})
    {
        if (!m_read.refused) {
            m_read.refused = Error { .kind = ErrorKind::Invalid, .detail = code, .code = code, .subject = subject };
        }
    }

private:
    void takeName(QStringList parts)
    {
        parts.resize(5);
        if (hasControlCharacters(parts.join(QString()))) {
            refuse(u"control-characters"_s, u"name"_s);
            return;
        }
        auto &contact = m_read.contact;
        const auto family = splitTitles(parts[0]);
        contact.familyName = family.familyName;
        const auto given = splitTitles(parts[2].isEmpty() ? parts[1] : parts[1] + u' ' + parts[2]);
        contact.givenName = given.familyName;
        contact.titlesBefore
            = QStringList { tidyTitles(parts[3]), family.titlesBefore, given.titlesBefore }.join(u' ').simplified();
        QStringList after { tidyTitles(parts[4]), family.titlesAfter, given.titlesAfter };
        after.removeAll(QString());
        contact.titlesAfter = after.join(u", "_s);
    }

    // post office box; extended; street; locality; region; postal code; country
    void takeAddress(QStringList parts, bool isHome)
    {
        parts.resize(7);
        if (m_hasAddress && !isHome) {
            return;
        }
        m_hasAddress = true;
        const auto street = splitStreet(parts[2].section(u'\n', 0, 0));
        m_read.contact.address = { .street = street.street,
            .houseNumber = street.houseNumber,
            .townPart = parts[1],
            .postcode = tidyPostcode(parts[5]),
            .town = parts[3] };
    }

    void takeWay(const QString &text, bool isEmail, const CardLine &line)
    {
        const auto tidy = isEmail ? tidyEmail(text) : tidyPhone(text);
        auto &list = isEmail ? m_read.contact.emails : m_read.contact.phones;
        const bool isPreferred = line.parameters.contains(u"PREF"_s) || line.parameters.contains(u"TYPE"_s, u"PREF"_s);
        if (tidy.isEmpty()) {
            refuse(isEmail ? u"email"_s : u"phone"_s, text);
        } else if (!list.contains(tidy)) {
            list.insert(isPreferred ? 0 : list.size(), tidy);
        }
    }

    ReadContact m_read;
    QString m_fullName;
    bool m_isOrganisation = false;
    bool m_hasAddress = false;
};

QString escaped(const QString &text)
{
    auto plain = text;
    plain.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
    return plain;
}

// A content line, folded between characters at 75 octets.
QByteArray foldedLine(const QString &name, const QString &value)
{
    QByteArray line;
    qsizetype length = 0;
    for (const auto code : (name + u':' + value).toUcs4()) {
        const auto bytes = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
        if (length + bytes.size() > 75) {
            line += "\r\n ";
            length = 1;
        }
        line += bytes;
        length += bytes.size();
    }
    return line + "\r\n";
}

} // namespace

bool looksLikeVCard(const QString &text)
{
    static const QRegularExpression begin(
        u"^\\s*BEGIN:VCARD\\s*$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return begin.match(text.left(1000)).hasMatch();
}

Result<QList<ReadContact>> readVCards(const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    if (!text) {
        return fail(text.error());
    }
    QList<ReadContact> contacts;
    std::optional<CardReader> card;
    const auto lines = linesOf(text->text);
    for (const auto &line : lines) {
        const auto what = line.value.trimmed().toUpper();
        if (line.name == "BEGIN"_L1 && what == "VCARD"_L1) {
            if (card) {
                card->refuse(u"open-card"_s);
                contacts.append(card->finish());
            }
            card.emplace(line.line);
        } else if (line.name == "END"_L1 && what == "VCARD"_L1 && card) {
            contacts.append(card->finish());
            card.reset();
        } else if (card) {
            card->take(line);
        }
        if (contacts.size() > mostRows) {
            return fail(Error { .kind = ErrorKind::Invalid,
                .detail = u"more than %1 cards"_s.arg(mostRows),
                .code = u"too-many-rows"_s,
                .subject = QString::number(mostRows) });
        }
    }
    if (card) {
        card->refuse(u"open-card"_s);
        contacts.append(card->finish());
    }
    if (contacts.isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"no BEGIN:VCARD"_s, .code = u"no-cards"_s });
    }
    return contacts;
}

QByteArray toVCard(const Contact &contact, const QStringList &groupNames)
{
    const auto &address = contact.address;
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    card += foldedLine(u"FN"_s, escaped(displayName(contact)));
    card += foldedLine(u"N"_s,
        QStringList { escaped(contact.familyName), escaped(contact.givenName), {}, escaped(contact.titlesBefore),
            escaped(contact.titlesAfter) }
            .join(u';'));
    if (!contact.organisation.isEmpty()) {
        card += foldedLine(u"ORG"_s, escaped(contact.organisation));
    }
    if (contact.kind == ContactKind::Organisation) {
        card += "X-ABSHOWAS:COMPANY\r\n";
    }
    if (!contact.role.isEmpty()) {
        card += foldedLine(u"TITLE"_s, escaped(contact.role));
    }
    for (const auto &email : contact.emails) {
        card += foldedLine(u"EMAIL;TYPE=INTERNET"_s, escaped(email));
    }
    for (const auto &phone : contact.phones) {
        card += foldedLine(u"TEL"_s, escaped(phone));
    }
    if (!isEmpty(address)) {
        const auto street = u"%1 %2"_s.arg(address.street, address.houseNumber).trimmed();
        card += foldedLine(u"ADR;TYPE=HOME"_s,
            QStringList { {}, escaped(address.townPart), escaped(street), escaped(address.town), {},
                escaped(address.postcode), {} }
                .join(u';'));
    }
    if (!groupNames.isEmpty()) {
        QStringList names;
        for (const auto &name : groupNames) {
            names.append(escaped(name));
        }
        card += foldedLine(u"CATEGORIES"_s, names.join(u','));
    }
    if (!contact.note.isEmpty()) {
        card += foldedLine(u"NOTE"_s, escaped(contact.note));
    }
    return card + "END:VCARD\r\n";
}

} // namespace bubenik
