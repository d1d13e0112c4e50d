// Writing an editor's text over what the store holds, field by field: what only the other side has changed is taken
// over, what both have changed stays ours, and theirs stays as a version. Runs on the store's thread.
#pragma once

#include "editor/Lines.h"
#include "storage/Stores.h"

namespace bubenik::ui {

struct OpenedPost {
    Post post;
    QList<Line> lines; // of the body
};
[[nodiscard]] Result<OpenedPost> openPost(Stores &stores, const PostId &id);

struct SaveRequest {
    Post base; // as it was when the editor last agreed with the store
    bool isNew = false; // the store has never had it
    QString title;
    QString lead;
    QStringList categories;
    QList<Attachment> attachments;
    std::optional<QList<Line>> body; // nullopt: untouched since base
    Edit edit;
};

struct SaveOutcome {
    Post saved;
    bool clashed = false; // the same field was changed on both sides
    bool merged = false; // fields other than ours have come in
    std::optional<QList<Line>> body; // the other side's body, when it came in
};
[[nodiscard]] Result<SaveOutcome> savePost(Stores &stores, const SaveRequest &request);

} // namespace bubenik::ui
