// The list of posts, made for 100,000 of them: eight bytes a post are kept, rows come from the store in blocks of a
// hundred as they are looked at, and the last two thousand stay. Nothing here waits; what is not there yet is a row
// without texts. Answers to questions that nobody asks any more are dropped. While thousands of posts come from a
// server the list follows twice a second: its keys as a whole, of the rows only those that are looked at.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QAbstractListModel>
#include <QCache>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <atomic>

namespace bubenik::ui {

class PostListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    // PostRow (row = 0 while it is on its way), qint64, bool: something in it stands in two wordings
    enum Role { RowRole = Qt::UserRole + 1, KeyRole, ConflictRole };

    explicit PostListModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(PostFilter filter);
    void setSearch(const QString &text); // empty: the filter's list
    void reload();
    [[nodiscard]] PostFilter filter() const { return m_filter; }
    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] int rowOfKey(qint64 key) const; // -1
    [[nodiscard]] qint64 keyAt(int row) const { return m_keys.value(row, 0); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void listChanged(); // after keys have changed; selections are to be looked at again
    // `conflicts`: posts with something that stands in two wordings.
    void countsChanged(const PostCounts &counts, int conflicts);
    void failed(const Error &error);

private:
    static constexpr int firstKeys = 200; // asked for first, so that the top of the list is there at once
    // Changes that come together are looked at together; an editor who types makes one a second.
    static constexpr Millis changePause { 30 };
    static constexpr Millis refreshPause { 500 }; // from one look to the next
    static constexpr Millis countPause { 300 };

    struct Answer {
        QList<qint64> keys;
        QList<PostRow> rows;
        bool whole = true;
    };
    struct Change {
        QList<PostRow> rows; // of the changed posts
        QList<qint64> top; // the first keys of the list as it is now
        bool unknown = false; // something changed that has no row
    };
    struct Counted {
        PostCounts counts;
        QSet<QString> conflicts; // ids of posts
    };
    struct Kept {
        PostRow row;
        quint64 epoch = 0;
    };
    static Result<Counted> count(Stores &stores);
    static Result<Answer> firstRows(Stores &stores, PostFilter filter);
    static Result<Answer> found(Stores &stores, const QString &text, PostFilter filter);
    static Result<Change> changedRows(Stores &stores, const QStringList &ids, PostFilter filter);

    void ask();
    void askAllKeys();
    void askCounts();
    void takeCounts(const Counted &counted);
    void refresh();
    void refreshAll();
    void outdateRows();
    void take(const Answer &answer);
    void takeChange(const Change &change);
    void keep(const QList<PostRow> &rows);
    void setKeys(const QList<qint64> &keys);
    void applyMiddle(qsizetype from, qsizetype oldEnd, const QList<qint64> &keys, qsizetype newEnd);
    void want(int row) const;
    void fetchWanted();
    void documentsChanged(const QStringList &ids);

    Workspace &m_workspace;
    PostFilter m_filter = PostFilter::All;
    QString m_search;
    QList<qint64> m_keys;
    mutable QCache<qint64, Kept> m_rows { 2000 };
    quint64 m_epoch = 1; // rows of an earlier one are shown, and asked for again when they are looked at
    mutable QList<int> m_wanted; // blocks, the latest last
    bool m_fetching = false;
    bool m_loaded = false;
    std::shared_ptr<std::atomic<quint64>> m_question = std::make_shared<std::atomic<quint64>>(0);
    QSet<QString> m_changed;
    bool m_manyChanged = false;
    QSet<QString> m_conflicts;
    QElapsedTimer m_refreshed; // since the last one
    QTimer m_changeTimer;
    QTimer m_countTimer;
    QTimer m_keysTimer;
};

} // namespace bubenik::ui
