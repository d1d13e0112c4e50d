// Personal data in what was said, before it goes out: what is surely one is replaced, what may be one is pointed out to
// a person. No rule finds every name; what is made with it is a draft that somebody reads.
#pragma once

#include <QStringList>

namespace bubenik {

struct PersonName {
    QString given;
    QString family;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

class PersonalTraces final
{
public:
    explicit PersonalTraces(const QList<PersonName> &people);

    // E-mails, phone numbers, birth numbers, and names of those people with a given name or after "pan", "paní": in
    // their Czech cases too. Each is replaced by what it was: "(e-mail)", "(telefon)", "(rodné číslo)", "(jméno)".
    [[nodiscard]] QString removed(const QString &text) const;
    // Words left that look like a family name of one of them.
    [[nodiscard]] QStringList doubtful(const QString &text) const;

private:
    QStringList m_names; // patterns
    QStringList m_families;
};

} // namespace bubenik
