// Given names that are usual among Czechs: which are women's and which men's, and what tells a given name from a family
// name. The names of the Czech calendar and those the Ministry of the Interior's statistics of births show most often.
#pragma once

#include "domain/Contact.h"

namespace bubenik {

[[nodiscard]] const QStringList &womensNames();
[[nodiscard]] const QStringList &mensNames();
[[nodiscard]] bool isGivenName(const QString &word);
// Of names in the lists, else by the ending; Unknown for those that both bear (Nikola, Saša) and for nothing.
[[nodiscard]] Gender genderOfGivenName(const QString &name);

} // namespace bubenik
