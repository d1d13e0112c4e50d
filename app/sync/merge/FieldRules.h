// How each field of each kind is merged: a table. A field that is not in it is of a newer version or of a kind without
// rules of its own, and is a Value.
#pragma once

#include <QString>

namespace bubenik::merging {

enum class FieldRule {
    Value, // objects by key, anything else as a whole; a conflict when both changed it
    Whole, // as a whole, an object too; a conflict when both changed it
    Text, // by paragraph
    Names, // an ordered set of strings
    Added, // a list whose elements are only ever added: what either side has
    Attachments, // by digest, each field by field
    Earlier, // of two times
    Later,
    Newest, // of two objects the one whose "at" is later, as a whole
    Larger, // of two numbers
    Server, // theirs when both changed it; never worth a person's time
};

// path: "body", "own.body".
[[nodiscard]] FieldRule ruleOf(const QString &kind, const QString &path);

// Kinds whose documents are written once or belong to one desk: two versions are no two wordings, the server's holds.
[[nodiscard]] bool serverDecides(const QString &kind);

} // namespace bubenik::merging
