#include "core/LogTail.h"

#include <QMutex>
#include <QtGlobal>

namespace bubenik {

namespace {

constexpr qsizetype keptLines = 60;

// The handler is a plain function, so what it fills cannot belong to an object.
struct Tail {
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Tail &tail()
{
    static Tail kept;
    return kept;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    auto &kept = tail();
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&kept.mutex);
        kept.lines.append(qFormatLogMessage(type, context, message));
        if (kept.lines.size() > keptLines) {
            kept.lines.removeFirst();
        }
        before = kept.before;
    }
    if (before != nullptr) {
        before(type, context, message);
    }
}

} // namespace

void keepLogTail()
{
    const auto before = qInstallMessageHandler(keep);
    if (before != keep) {
        const QMutexLocker lock(&tail().mutex);
        tail().before = before;
    }
}

QStringList logTail()
{
    auto &kept = tail();
    const QMutexLocker lock(&kept.mutex);
    return kept.lines;
}

} // namespace bubenik
