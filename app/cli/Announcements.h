// What the commands about announcements share.
#pragma once

#include "HeadlessWorkspace.h"
#include "audio/process/Processing.h"
#include "cli/Answer.h"
#include "core/Task.h"
#include "domain/Announcement.h"

namespace bubenik::cli {

[[nodiscard]] AnnouncementId announcementId(const QString &text);
[[nodiscard]] Answer announcementAnswer(const Announcement &announcement);
// Makes the sound for the web and keeps it with the announcement.
[[nodiscard]] Task<audio::ProcessedSound> produceSound(HeadlessWorkspace &workspace, AnnouncementId id);

} // namespace bubenik::cli
