// The files of an announcement's sounds: each is kept in the attachments as it came, and has a working file and its
// overview (audio/import/Import.h) under the workspace, which can be made anew at any time. All of it blocks and
// belongs on the pool; it needs files alone, no stores.
#pragma once

#include "audio/import/Import.h"
#include "storage/AttachmentStore.h"

namespace bubenik {

struct SoundFile {
    QString digest;
    QString original;
    QString working; // ….work.wav, there or to be made

    [[nodiscard]] QString peaks() const; // beside it
};

// Where working files are, under the workspace's folder.
[[nodiscard]] QString soundFolderOf(const QString &workspace);
[[nodiscard]] SoundFile soundFile(const QString &workspace, const QString &digest, const QString &original);
// Made when it is missing: the sound came from another desk. Errors of audio::importSound().
[[nodiscard]] Result<void> ensureWorking(const SoundFile &sound, const Progress &progress);

struct TakenSound {
    Attachment recording; // in the attachments already; `seconds` tells its frames exactly
    audio::ImportedSound sound;
};
// Decodes first, so that what is no sound is refused before it is kept; then keeps the file as it is, and its working
// file and overview. Errors of audio::importSound() and AttachmentStore::import().
[[nodiscard]] Result<TakenSound> takeSound(const QString &workspace, const QString &file, const Progress &progress);

} // namespace bubenik
