#include "people/Csv.h"

#include <QRegularExpression>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array separators { u';', u',', u'\t', u'|' };
constexpr qsizetype headLooked = 20'000;

// The one that most often stands outside quotes in the first line.
QChar separatorOf(QStringView text)
{
    std::array<int, separators.size()> counts {};
    bool isQuoted = false;
    for (const auto letter : text.first(std::min(text.size(), headLooked))) {
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (letter == u'\n' && !isQuoted) {
            break;
        } else if (!isQuoted) {
            for (size_t i = 0; i < separators.size(); ++i) {
                counts[i] += letter == separators[i] ? 1 : 0;
            }
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < counts.size(); ++i) {
        best = counts[i] > counts[best] ? i : best;
    }
    return separators[best];
}

class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    // One row; nullopt behind the last one. Its line is that where it begins.
    [[nodiscard]] Result<std::optional<CsvRow>> next()
    {
        if (m_at >= m_text.size()) {
            return std::optional<CsvRow> {};
        }
        CsvRow row { m_line };
        while (true) {
            const auto field = readField();
            if (!field) {
                return fail(field.error());
            }
            row.fields.append(*field);
            if (m_at >= m_text.size()) {
                return std::optional(row);
            }
            const auto end = m_text[m_at++];
            if (end == m_separator) {
                continue;
            }
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n') {
                ++m_at;
            }
            ++m_line;
            return std::optional(row);
        }
    }

private:
    [[nodiscard]] bool isEnd(QChar letter) const { return letter == m_separator || letter == u'\n' || letter == u'\r'; }

    [[nodiscard]] Result<QString> readField()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            return readQuoted();
        }
        const auto from = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(from, m_at - from).toString();
    }

    [[nodiscard]] Result<QString> readQuoted()
    {
        const auto begun = m_line;
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            const auto letter = m_text[m_at++];
            if (letter != u'"') {
                m_line += letter == u'\n' ? 1 : 0;
                if (letter != u'\r' || m_at >= m_text.size() || m_text[m_at] != u'\n') {
                    field += letter;
                }
            } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
                field += u'"';
                ++m_at;
            } else {
                // What stands behind the closing quote belongs to the field, as spreadsheets read it.
                while (m_at < m_text.size() && !isEnd(m_text[m_at])) {
                    field += m_text[m_at++];
                }
                return field;
            }
        }
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"a quoted field has no end"_s,
            .code = u"open-quote"_s,
            .subject = QString::number(begun) });
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<CsvTable> parseCsv(const QString &text)
{
    static const QRegularExpression own(u"^sep=(.)\\r?\\n"_s, QRegularExpression::CaseInsensitiveOption);
    const auto told
        = own.match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const QStringView body = QStringView(text).sliced(told.hasMatch() ? told.capturedEnd() : 0);
    CsvTable table { told.hasMatch() ? told.captured(1).front() : separatorOf(body), {} };
    CsvReader reader(body, table.separator);
    while (true) {
        auto row = reader.next();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return table;
        }
        (*row)->line += told.hasMatch() ? 1 : 0;
        const bool isBlank = std::ranges::all_of(
            (*row)->fields, [](const QString &field) { return QStringView(field).trimmed().isEmpty(); });
        if (!isBlank) {
            table.rows.append(std::move(**row));
        }
        if (table.rows.size() > mostRows) {
            return fail(Error { .kind = ErrorKind::Invalid,
                .detail = u"more than %1 rows"_s.arg(mostRows),
                .code = u"too-many-rows"_s,
                .subject = QString::number(mostRows) });
        }
    }
}

QString csvField(const QString &text, QChar separator)
{
    static const QRegularExpression harmless(u"^\\+[\\d ]+$"_s); // a phone number
    auto field = text;
    const bool isFormula = !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
    if (isFormula && !harmless.match(field).hasMatch()) {
        field.prepend(u'\'');
    }
    const bool needsQuotes = field.contains(separator) || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QString cleanField(const QString &field)
{
    auto clean = field.trimmed();
    if (clean.size() > 1 && clean.front() == u'\'' && u"=+-@"_s.contains(clean[1])) {
        clean.remove(0, 1);
    }
    // Numbers that were kept as text by a formula: ="0777123456"
    if (clean.startsWith("=\""_L1) && clean.endsWith(u'"')) {
        clean = clean.mid(2, clean.size() - 3);
    }
    return clean;
}

} // namespace bubenik
