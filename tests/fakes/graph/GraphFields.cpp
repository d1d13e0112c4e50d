#include "fakes/graph/GraphFields.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class FieldParser
{
public:
    explicit FieldParser(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QList<GraphField>> all()
    {
        auto fields = list();
        return fields && m_at == m_text.size() ? fields : std::nullopt;
    }

private:
    std::optional<QList<GraphField>> list()
    {
        QList<GraphField> fields;
        do {
            auto field = one();
            if (!field) {
                return std::nullopt;
            }
            fields.append(*std::move(field));
        } while (eat(u','));
        return fields;
    }

    std::optional<GraphField> one()
    {
        GraphField field { word() };
        if (field.name.isEmpty()) {
            return std::nullopt;
        }
        while (eat(u'.')) {
            const auto name = word();
            const auto end = eat(u'(') ? m_text.indexOf(u')', m_at) : -1;
            if (name.isEmpty() || end < 0) {
                return std::nullopt;
            }
            field.args.insert(name, m_text.mid(m_at, end - m_at));
            m_at = end + 1;
        }
        if (eat(u'{')) {
            auto inner = list();
            if (!inner || !eat(u'}')) {
                return std::nullopt;
            }
            field.fields = *std::move(inner);
        }
        return field;
    }

    QString word()
    {
        const auto start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_')) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    bool eat(QChar c)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

GraphResult<QList<GraphField>> parseGraphFields(const QString &text)
{
    auto fields = FieldParser(text).all();
    if (!fields) {
        return graphFail(2500, u"Syntax error \"Expected end of string\" in fields: %1"_s.arg(text));
    }
    return *std::move(fields);
}

QList<GraphField> graphFields(const QStringList &names)
{
    QList<GraphField> fields;
    for (const auto &name : names) {
        fields.append({ name });
    }
    return fields;
}

} // namespace bubenik
