// The queue of a day, loaded and refreshed off the GUI thread: whoever waits first, then those who are done. A refresh
// never blanks what is there.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "office/Visiting.h"

#include <QAbstractListModel>
#include <QTimer>

namespace bubenik::ui {

struct QueueRow {
    Visit visit;
    QString label;
    std::optional<Millis> expected; // how long they still wait

    bool operator==(const QueueRow &) const = default;
};

class QueueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit QueueModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const QueueRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const VisitId &id) const; // -1: not in the list
    [[nodiscard]] const QStringList &doubled() const { return m_doubled; } // numbers given twice
    [[nodiscard]] int waiting() const;
    // Whom the next step of the afternoon concerns: who is with the mayor, else who was called, else who waits longest.
    [[nodiscard]] std::optional<QueueRow> nextRow() const;

    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    void reload();

Q_SIGNALS:
    void loaded(); // the first time and after every refresh
    void failed(const bubenik::Error &error);

private:
    void take(QList<QueueRow> rows);

    Workspace &m_workspace;
    QDate m_day;
    QList<QueueRow> m_rows;
    QStringList m_doubled;
    LatestOnly m_latest;
    QTimer m_soon;
    QTimer m_minute; // times pass by themselves
};

// How long a time is, as people say it: "12 min", "1 h 5 min".
[[nodiscard]] QString durationWords(Millis time);
// "čeká 12 min, ještě asi 20 min", "u starosty 5 min", "vyřízeno 15:40".
[[nodiscard]] QString queueWords(const QueueRow &row, const Zone &zone, Instant now);

} // namespace bubenik::ui
