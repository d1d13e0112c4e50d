// The contacts that something is for.
#pragma once

#include "domain/Recipients.h"
#include "storage/Stores.h"

namespace bubenik {

// Each once: those of the groups and streets in the lists' order, then single ones. Not those in the bin, but for
// single ones. Invalid, code "street-part", for a street that cannot be read.
[[nodiscard]] Result<QList<Contact>> contactsOf(Stores &stores, const Recipients &recipients);

} // namespace bubenik
