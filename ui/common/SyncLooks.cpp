#include "common/SyncLooks.h"

#include <QCoreApplication>
#include <QLocale>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct SyncLooks {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::SyncLooks)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString syncingWords(const SyncStatus &status)
{
    if (status.fileTotal > 0) {
        return SyncLooks::tr("sending a file: %1 of %2")
            .arg(words::bytes(status.fileDone), words::bytes(status.fileTotal));
    }
    if (status.total > 0) {
        return SyncLooks::tr("syncing: %1 of %2").arg(number(status.done), number(status.total));
    }
    return status.done > 0 ? SyncLooks::tr("syncing: %1").arg(number(status.done)) : SyncLooks::tr("syncing");
}

QString waitingWords(const SyncStatus &status)
{
    const auto words = SyncLooks::tr("waiting for the network");
    return status.pending > 0 ? words + u" (%1)"_s.arg(number(status.pending)) : words;
}

QString neededWords(const SyncStatus &status)
{
    const auto count = status.conflicts + status.refused;
    const auto words = SyncLooks::tr("needs you");
    return count > 0 ? words + u" (%1)"_s.arg(number(count)) : words;
}

QStringList waitingStory(const SyncStatus &status)
{
    QStringList lines;
    if (status.pending > 0) {
        lines.append(SyncLooks::tr("%n change(s) made here wait to be sent.", nullptr, int(status.pending)));
    }
    if (status.conflicts > 0) {
        lines.append(
            SyncLooks::tr("%n place(s) changed by two people wait for your choice.", nullptr, int(status.conflicts)));
    }
    if (status.refused > 0) {
        lines.append(SyncLooks::tr("%n change(s) made here were refused by the server.", nullptr, int(status.refused)));
    }
    return lines;
}

QString storyOf(const SyncStatus &status, const Zone &zone, Instant now)
{
    if (status.state == SyncStatus::State::NotConnected) {
        return SyncLooks::tr(
            "Everything is saved on this computer. A click connects it with the colleagues' computers.");
    }
    QStringList lines;
    if (status.syncedAt) {
        lines.append(SyncLooks::tr("Last in step with the server: %1.").arg(words::when(*status.syncedAt, zone, now)));
    }
    if (status.problem) {
        lines.append(explainServer(*status.problem).title);
    }
    lines += waitingStory(status);
    if (status.state == SyncStatus::State::Waiting) {
        lines.append(SyncLooks::tr("Work on: everything is saved here and goes out by itself."));
    }
    return lines.join(u'\n');
}

} // namespace

words::Message explainServer(Error error)
{
    error.isOfServer = true; // of this computer's own errors (a full disk) the words are the same
    return words::explain(error);
}

bool needsPerson(const SyncStatus &status)
{
    return status.state == SyncStatus::State::Trouble
        || (status.state != SyncStatus::State::NotConnected && (status.conflicts > 0 || status.refused > 0));
}

SyncLook lookOfSync(const SyncStatus &status, const Zone &zone, Instant now)
{
    const auto story = storyOf(status, zone, now);
    switch (status.state) {
    case SyncStatus::State::NotConnected:
        return { { u"desk"_s, Token::Muted }, SyncLooks::tr("only on this computer"), story };
    case SyncStatus::State::Syncing:
        return { { u"sync"_s, Token::Muted }, syncingWords(status), story };
    case SyncStatus::State::Waiting:
        return { { u"cloud-off"_s, Token::Muted }, waitingWords(status), story };
    case SyncStatus::State::Trouble:
        return { { u"warn"_s, Token::Warn }, neededWords(status), story };
    case SyncStatus::State::Synced:
        break;
    }
    if (needsPerson(status)) {
        return { { u"warn"_s, Token::Warn }, neededWords(status), story };
    }
    if (status.pending > 0) { // typed just now, goes in a moment
        return { { u"sync"_s, Token::Muted }, SyncLooks::tr("syncing"), story };
    }
    return { { u"check"_s, Token::Muted }, SyncLooks::tr("in step"), story };
}

} // namespace bubenik::ui
