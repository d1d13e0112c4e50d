// A folder into which mails are written as files, one each: what a fresh workspace does instead of sending, and a way
// for those whose mail program takes over from there. A file is whole or not there, and its name is the mail's own id,
// so it can be told afterwards whether it was written.
#pragma once

#include "mail/MailWriter.h"

namespace bubenik {

class EmlFolder final
{
public:
    explicit EmlFolder(QString path);

    // Missing folders are made. ReadOnly, DiskFull, Storage (subject is the path).
    [[nodiscard]] Result<void> prepare() const;
    // The file's path. Written again when it is there already: the same mail.
    [[nodiscard]] Result<QString> write(const WrittenMail &mail) const;
    [[nodiscard]] bool holds(const QString &messageId) const;

private:
    [[nodiscard]] QString fileOf(const QString &messageId) const;

    QString m_path;
};

} // namespace bubenik
