// A template of a post or a building block to put into a text, shared by the newsroom: a document "template:<id>".
// Its texts hold fields in braces, {datum} or {?Kontaktní osoba}, which are filled in when it is used.
#pragma once

#include "core/Ids.h"
#include "core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace bubenik {

using TemplateId = Id<struct TemplateTag>;

struct TextTemplate {
    TemplateId id = {};
    QString name = {}; // "Uzavírka ulice"
    QString title = {}; // of a post; empty in a building block
    QString lead = {};
    QString body = {}; // Markdown
    QStringList categories = {};
    QString changedBy = {};
    Instant changedAt {};
    QJsonObject unknown = {}; // fields of a newer version

    // Only something to put into a text: nothing of a post's head.
    [[nodiscard]] bool isBlock() const { return title.isEmpty() && lead.isEmpty() && categories.isEmpty(); }
    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

[[nodiscard]] TemplateId newTemplateId(Instant now);
[[nodiscard]] QJsonObject toJson(const TextTemplate &text);
[[nodiscard]] TextTemplate templateFromJson(const TemplateId &id, const QJsonObject &json);

enum class FieldKind {
    Text,
    Date, // "7. prosince 2026"
    Time, // "15.00"
    Moment, // "7. prosince 2026 v 15.00"
    Town // known: the workspace's town; never asked
};

struct TemplateField {
    QString name; // as written between the braces: "od", "?Kontaktní osoba"
    QString label; // what to ask for: "Od", "Kontaktní osoba"
    FieldKind kind = FieldKind::Text;
    friend bool operator==(const TemplateField &, const TemplateField &) = default;
};

// A place of a template that is no field although it looks like one. It stays in the text as it is written.
struct FieldProblem {
    enum class Kind {
        Unclosed, // "{datum" without its end on the same line
        Empty, // "{}"
        Unknown // "{dtaum}": no such field
    };
    enum class Part { Title, Lead, Body };
    Kind kind = Kind::Unknown;
    Part part = Part::Body;
    int line = 1; // in its part
    int column = 1; // in characters
    QString words; // what stands there
    QString nearest = {}; // Unknown: the field that may be meant; empty: none is near
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

struct TemplateFields {
    QList<TemplateField> fields; // each once, in order of appearance
    QList<FieldProblem> problems;
    friend bool operator==(const TemplateFields &, const TemplateFields &) = default;
};

// The names that may stand between braces, besides {?…}.
[[nodiscard]] QStringList knownFieldNames();
[[nodiscard]] TemplateFields fieldsOf(const TextTemplate &text);
[[nodiscard]] TemplateFields fieldsIn(const QString &text, FieldProblem::Part part = FieldProblem::Part::Body);
// What a day and time is written as in a Czech text: "7. prosince 2026", "15.00", "7. prosince 2026 v 15.00", with
// unbreakable spaces. Empty for kinds that are no time.
[[nodiscard]] QString fieldText(FieldKind kind, const QDateTime &local);
// Fields by their values; one without a value stays in its braces. "{{" and "}}" become braces.
[[nodiscard]] QString filledIn(const QString &text, const QMap<QString, QString> &values);
[[nodiscard]] TextTemplate filledIn(TextTemplate text, const QMap<QString, QString> &values);

// Invalid: "template-name" (empty), "template-text" (nothing in it).
[[nodiscard]] Result<void> checkTemplate(const TextTemplate &text);

} // namespace bubenik
