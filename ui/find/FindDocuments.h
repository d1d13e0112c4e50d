// Asks for documents off the GUI thread and tells what it found as lines of the box; a newer question overtakes the
// one before, which is given up.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "common/ChannelNames.h"
#include "find/FindRow.h"

#include <atomic>

namespace bubenik::ui {

class FindDocuments final : public QObject
{
    Q_OBJECT
public:
    explicit FindDocuments(Workspace &workspace, QObject *parent = nullptr);

    // Reads what answers are made of, so that the first one is as quick as the others.
    void prepare();
    // `opened`: what was opened by the box before, shown first while nothing is typed.
    void ask(const QString &typed, const QStringList &opened, bool hasOffice);
    void giveUp();

Q_SIGNALS:
    void found(const QList<bubenik::ui::FindRow> &documents);

private:
    struct Kept; // lives on the stores' thread
    struct Question;
    struct Answer;
    static Result<Answer> answer(Stores &stores, Kept &kept, const Question &question);
    [[nodiscard]] QList<FindRow> rowsOf(const Answer &answer) const;

    Workspace &m_workspace;
    std::shared_ptr<Kept> m_kept;
    std::shared_ptr<std::atomic<quint64>> m_number = std::make_shared<std::atomic<quint64>>(0);
    LatestOnly m_latest;
};

} // namespace bubenik::ui
