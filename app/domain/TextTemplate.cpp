#include "domain/TextTemplate.h"

#include "core/Folding.h"
#include "core/Json.h"

#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct KnownField {
    QStringView name;
    QStringView label;
    FieldKind kind;
};

// The texts are Czech, so are the names of their fields: they belong to the document, not to the window.
constexpr std::array templateFieldTable {
    KnownField { u"datum", u"Datum", FieldKind::Date },
    KnownField { u"datum od", u"Od kterého dne", FieldKind::Date },
    KnownField { u"datum do", u"Do kterého dne", FieldKind::Date },
    KnownField { u"od", u"Od", FieldKind::Moment },
    KnownField { u"do", u"Do", FieldKind::Moment },
    KnownField { u"začátek", u"Začátek", FieldKind::Moment },
    KnownField { u"konec", u"Konec", FieldKind::Moment },
    KnownField { u"čas", u"Čas", FieldKind::Time },
    KnownField { u"čas od", u"Od kolika hodin", FieldKind::Time },
    KnownField { u"čas do", u"Do kolika hodin", FieldKind::Time },
    KnownField { u"ulice", u"Ulice", FieldKind::Text },
    KnownField { u"místo", u"Místo", FieldKind::Text },
    KnownField { u"důvod", u"Důvod", FieldKind::Text },
    KnownField { u"objížďka", u"Objížďka", FieldKind::Text },
    KnownField { u"název", u"Název", FieldKind::Text },
    KnownField { u"vstupné", u"Vstupné", FieldKind::Text },
    KnownField { u"kontakt", u"Kontakt", FieldKind::Text },
    KnownField { u"telefon", u"Telefon", FieldKind::Text },
    KnownField { u"e-mail", u"E-mail", FieldKind::Text },
    KnownField { u"odkaz", u"Odkaz", FieldKind::Text },
    KnownField { u"firma", u"Firma", FieldKind::Text },
    KnownField { u"město", u"Město", FieldKind::Town },
};

constexpr qsizetype longestName = 60;

// Letters that have to be changed to make one word of the other.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto above = row[j];
            row[j] = std::min({ above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return row.last();
}

std::optional<TemplateField> fieldNamed(const QString &written)
{
    if (written.startsWith(u'?')) {
        const auto label = written.mid(1).simplified();
        return label.isEmpty() ? std::nullopt : std::optional(TemplateField { written, label, FieldKind::Text });
    }
    for (const auto &known : templateFieldTable) {
        if (folded(known.name.toString()) == folded(written)) {
            return TemplateField { known.name.toString(), known.label.toString(), known.kind };
        }
    }
    return std::nullopt;
}

QString nearestName(const QString &written)
{
    QString nearest;
    qsizetype least = 3; // more changes than two are another word
    for (const auto &known : templateFieldTable) {
        const auto away = distance(folded(written), folded(known.name.toString()));
        if (away < least && away < written.size()) {
            least = away;
            nearest = known.name.toString();
        }
    }
    return nearest;
}

// A stretch between braces, or a brace without its partner (`closed` false).
struct Braces {
    qsizetype from = 0; // of the "{"
    qsizetype to = 0; // behind the "}", or the end of the line
    bool closed = false;
    QString name;
};

std::optional<Braces> bracesFrom(const QString &text, qsizetype from)
{
    while ((from = text.indexOf(u'{', from)) >= 0 && text.mid(from, 2) == "{{"_L1) {
        from += 2;
    }
    if (from < 0) {
        return std::nullopt;
    }
    auto end = from + 1;
    while (end < text.size() && text[end] != u'}' && text[end] != u'{' && text[end] != u'\n'
        && end - from <= longestName) {
        ++end;
    }
    const bool closed = end < text.size() && text[end] == u'}';
    return Braces { from, closed ? end + 1 : end, closed, text.mid(from + 1, end - from - 1).simplified() };
}

void join(TemplateFields &all, const TemplateFields &more)
{
    for (const auto &field : more.fields) {
        if (!all.fields.contains(field)) {
            all.fields.append(field);
        }
    }
    all.problems += more.problems;
}

} // namespace

TemplateId newTemplateId(Instant now)
{
    return { u"template:"_s + newUuid(now) };
}

QJsonObject toJson(const TextTemplate &text)
{
    auto json = text.unknown;
    json[u"name"_s] = text.name;
    json[u"title"_s] = text.title;
    json[u"lead"_s] = text.lead;
    json[u"body"_s] = text.body;
    json[u"categories"_s] = QJsonArray::fromStringList(text.categories);
    json[u"changedBy"_s] = text.changedBy;
    json[u"changedAt"_s] = toIso(text.changedAt);
    return json;
}

TextTemplate templateFromJson(const TemplateId &id, const QJsonObject &json)
{
    TextTemplate text { .id = id,
        .name = json[u"name"_s].toString(),
        .title = json[u"title"_s].toString(),
        .lead = json[u"lead"_s].toString(),
        .body = json[u"body"_s].toString(),
        .categories = toStringList(json[u"categories"_s]),
        .changedBy = json[u"changedBy"_s].toString(),
        .changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {}),
        .unknown = json };
    for (const auto key :
        { "name"_L1, "title"_L1, "lead"_L1, "body"_L1, "categories"_L1, "changedBy"_L1, "changedAt"_L1 }) {
        text.unknown.remove(key);
    }
    return text;
}

QStringList knownFieldNames()
{
    QStringList names;
    for (const auto &known : templateFieldTable) {
        names.append(known.name.toString());
    }
    return names;
}

TemplateFields fieldsIn(const QString &text, FieldProblem::Part part)
{
    TemplateFields found;
    qsizetype from = 0;
    while (const auto braces = bracesFrom(text, from)) {
        from = braces->to;
        const auto field = braces->closed ? fieldNamed(braces->name) : std::nullopt;
        if (field) {
            if (!found.fields.contains(*field)) {
                found.fields.append(*field);
            }
            continue;
        }
        const auto before = QStringView(text).left(braces->from);
        const auto name = braces->name;
        found.problems.append({ .kind = !braces->closed ? FieldProblem::Kind::Unclosed
                : name.isEmpty() || name == "?"_L1      ? FieldProblem::Kind::Empty
                                                        : FieldProblem::Kind::Unknown,
            .part = part,
            .line = static_cast<int>(before.count(u'\n')) + 1,
            .column = static_cast<int>(braces->from - before.lastIndexOf(u'\n')),
            .words = text.mid(braces->from, braces->to - braces->from),
            .nearest = braces->closed ? nearestName(name) : QString() });
    }
    return found;
}

TemplateFields fieldsOf(const TextTemplate &text)
{
    auto all = fieldsIn(text.title, FieldProblem::Part::Title);
    join(all, fieldsIn(text.lead, FieldProblem::Part::Lead));
    join(all, fieldsIn(text.body, FieldProblem::Part::Body));
    return all;
}

QString fieldText(FieldKind kind, const QDateTime &local)
{
    static const QStringList months { u"ledna"_s, u"února"_s, u"března"_s, u"dubna"_s, u"května"_s, u"června"_s,
        u"července"_s, u"srpna"_s, u"září"_s, u"října"_s, u"listopadu"_s, u"prosince"_s };
    if (!local.isValid()) {
        return {};
    }
    const auto day = local.date();
    const auto date = u"%1.\u00A0%2 %3"_s.arg(day.day()).arg(months[day.month() - 1]).arg(day.year());
    const auto time = local.time().toString(u"H.mm"_s);
    switch (kind) {
    case FieldKind::Date:
        return date;
    case FieldKind::Time:
        return time;
    case FieldKind::Moment:
        return date + u" v\u00A0"_s + time;
    case FieldKind::Text:
    case FieldKind::Town:
        break;
    }
    return {};
}

QString filledIn(const QString &text, const QMap<QString, QString> &values)
{
    QString out;
    qsizetype from = 0;
    const auto plain
        = [&](qsizetype to) { out += text.mid(from, to - from).replace("{{"_L1, "{"_L1).replace("}}"_L1, "}"_L1); };
    while (const auto braces = bracesFrom(text, from)) {
        const auto field = braces->closed ? fieldNamed(braces->name) : std::nullopt;
        const auto value = field ? values.value(field->name) : QString();
        plain(braces->from);
        out += value.isEmpty() ? text.mid(braces->from, braces->to - braces->from) : value;
        from = braces->to;
    }
    plain(text.size());
    return out;
}

TextTemplate filledIn(TextTemplate text, const QMap<QString, QString> &values)
{
    for (auto *part : { &text.title, &text.lead, &text.body }) {
        *part = filledIn(*part, values);
    }
    return text;
}

Result<void> checkTemplate(const TextTemplate &text)
{
    if (text.name.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"a template needs a name"_s, u"template-name"_s);
    }
    if (text.isBlock() && text.body.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"there is nothing in the template"_s, u"template-text"_s);
    }
    return {};
}

} // namespace bubenik
