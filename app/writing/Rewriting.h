// A paragraph that rules rewrite one after the other, and what came of it as changes of the original. Of use in this
// folder only.
#pragma once

#include "writing/Typography.h"

#include <QRegularExpression>
#include <functional>

namespace bubenik::writing {

class Rewriting final
{
public:
    explicit Rewriting(const QString &paragraph);

    [[nodiscard]] const QString &text() const { return m_text; }
    // Nothing of this stretch may change; characters that a rule keeps move along.
    void protect(qsizetype at, qsizetype length);
    [[nodiscard]] bool isProtected(qsizetype at, qsizetype length) const;
    // Refused (false) where something is protected.
    bool replace(ChangeKind kind, qsizetype at, qsizetype length, const QString &by);
    // The group "x" of every match by what `by` makes of it (without the group: the whole match). nullopt: as it is.
    using Made = std::function<std::optional<QString>(const QRegularExpressionMatch &)>;
    void rule(ChangeKind kind, const QRegularExpression &pattern, const Made &by);
    void rule(ChangeKind kind, const QRegularExpression &pattern, const QString &by);

    [[nodiscard]] QList<Change> changes() const;

private:
    struct Origin {
        qsizetype at = -1; // in the original; -1: it was put in
        bool fixed = false;
        ChangeKind kind = ChangeKind::Space; // of what was put in
    };
    QString m_original;
    QString m_text;
    QList<Origin> m_origins; // one a character of m_text
    QList<QPair<qsizetype, ChangeKind>> m_removed; // characters of the original, and why they went
};

} // namespace bubenik::writing
