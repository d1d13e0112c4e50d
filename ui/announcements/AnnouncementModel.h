// The announcements of the list, loaded and refreshed off the GUI thread; what a row does not show is not kept. A
// refresh never blanks what is there. Made for a few thousand of them.
#pragma once

#include "Workspace.h"
#include "announcements/AnnouncementTexts.h"
#include "common/Async.h"

#include <QAbstractListModel>
#include <QTimer>

namespace bubenik::ui {

struct AnnouncementRow {
    AnnouncementId id;
    QString title;
    AnnouncementKind kind = AnnouncementKind::Other;
    AnnouncementState state = AnnouncementState::NoRecording;
    std::optional<Instant> due; // of the delivery that the state is about
    Instant createdAt {};

    bool operator==(const AnnouncementRow &) const = default;
};

class AnnouncementModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AnnouncementModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const AnnouncementRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const AnnouncementId &id) const; // -1: not in the list
    [[nodiscard]] const QStringList &streets() const { return m_streets; } // that announcements name, sorted
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isFiltered() const;

    void setSearch(const QString &words);
    void setKind(std::optional<AnnouncementKind> kind);
    void setStreet(const QString &street);
    void reload();

Q_SIGNALS:
    void loaded(); // the first time and after every refresh
    void failed(const bubenik::Error &error);

private:
    struct Loaded {
        QList<AnnouncementRow> rows;
        QStringList streets;
    };
    struct Question {
        QString words;
        std::optional<AnnouncementKind> kind;
        QString street;
    };
    static Result<Loaded> load(Stores &stores, const Question &question);
    void take(QList<AnnouncementRow> rows);

    Workspace &m_workspace;
    Question m_question;
    QList<AnnouncementRow> m_rows;
    QStringList m_streets;
    bool m_isLoaded = false;
    LatestOnly m_latest;
    QTimer m_soon;
};

} // namespace bubenik::ui
