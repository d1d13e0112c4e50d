// Words that are right although no dictionary has them: names of streets and people, and what the newsroom has added.
// Czech declines them, so a name is known in its other cases, too: "Petlérská" makes "Petlérské" and "Petlérskou"
// right.
#pragma once

#include <QSet>
#include <QStringList>

namespace bubenik::spelling {

class KnownWords final
{
public:
    KnownWords() = default;
    // Names may be of several words ("Náměstí Dr. E. Beneše"); parts of one or two letters are left out.
    explicit KnownWords(const QStringList &names);

    // A word that is known in lower case is right at the beginning of a sentence as well; not the other way round.
    [[nodiscard]] bool covers(const QString &word) const;
    [[nodiscard]] bool isEmpty() const { return m_exact.isEmpty(); }

private:
    [[nodiscard]] bool coversExactly(const QString &word) const;
    QSet<QString> m_exact;
    QSet<QString> m_stems;
};

} // namespace bubenik::spelling
