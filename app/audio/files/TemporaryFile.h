// A file on its way: written beside its place under a name of its own, then renamed over it. Left alone, it is removed.
// The name is the same every time, so what a kill left behind is overwritten by the next try.
#pragma once

#include "core/Result.h"

namespace bubenik::audio {

class TemporaryFile final
{
public:
    // An empty target: none. `mark` tells several for one target apart.
    explicit TemporaryFile(QString target, const QString &mark = QStringLiteral("part"));
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; } // has the ending of the target
    // Flushed to the disk, then renamed. The writer has closed it.
    [[nodiscard]] Result<void> keep() const;

private:
    QString m_target;
    QString m_path;
};

} // namespace bubenik::audio
