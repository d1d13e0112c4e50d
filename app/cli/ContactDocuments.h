// Contacts as the command line names, chooses and shows them. The names in the JSON are part of the contract with
// scripts.
#pragma once

#include "HeadlessWorkspace.h"
#include "cli/Answer.h"
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "people/ContactColumns.h"

namespace bubenik::cli {

[[nodiscard]] QJsonObject contactJson(const Contact &contact, const QList<Group> &groups);
[[nodiscard]] QJsonArray consentsJson(const Contact &contact);
[[nodiscard]] QString contactLine(const Contact &contact);
[[nodiscard]] QString contactInFull(const Contact &contact, const QList<Group> &groups);
[[nodiscard]] QStringList consentLines(const Contact &contact);

// By id (with or without "contact:"), else by e-mail or name when one contact alone has it. NotFound.
[[nodiscard]] Result<Contact> loadContact(Stores &stores, const QString &text);
// By name, else by id. NotFound.
[[nodiscard]] Result<Group> loadGroup(Stores &stores, const QString &text);

[[nodiscard]] QList<OptionSpec> contactFilterOptions();
[[nodiscard]] Result<ContactFilter> contactFilter(Stores &stores, const Arguments &arguments);

} // namespace bubenik::cli
