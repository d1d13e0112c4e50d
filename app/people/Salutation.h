// How a letter greets a contact in Czech: "Vážená paní Nováková", "Vážený pane Nováku", "Vážený pane starosto". What is
// proposed can be wrong for rare and foreign names, so a person's correction (Contact::gender, Contact::salutation)
// goes before it and is kept.
#pragma once

#include "domain/Contact.h"

namespace bubenik {

// The fifth case of a family or given name, or of a man's or woman's function ("starosta"). Unknown gender: unchanged.
// Source of the rules: Internetová jazyková příručka of the Institute of the Czech Language, "Skloňování jmen" and
// "Vokativ – oslovení"; where it allows two forms, the first.
[[nodiscard]] QString vocativeOf(const QString &name, Gender gender);
// As set by a person, else by the family name (-ová, -á), else by the given name, else by a man's family name.
[[nodiscard]] Gender genderOf(const Contact &contact);
// Without the comma behind it. Organisations: "Vážení"; people of whom too little is known: "Vážená paní, vážený pane".
[[nodiscard]] QString proposedSalutation(const Contact &contact);
// The person's own, else the proposed one.
[[nodiscard]] QString salutationOf(const Contact &contact);

} // namespace bubenik
