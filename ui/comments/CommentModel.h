// The comments of one post as a thread: the newest first, answers below their comment in the order they were written.
// What changes keeps its row, so that a selection stays where it is.
#pragma once

#include "core/Zone.h"
#include "domain/Comment.h"

#include <QAbstractListModel>

namespace bubenik::ui {

class CommentModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Filter { All, Waiting }; // Waiting: with the comments above them, for the sense
    struct Row {
        Comment comment;
        int depth = 0; // of the answer, at most deepest

        friend bool operator==(const Row &, const Row &) = default;
    };
    enum Roles { IdRole = Qt::UserRole };
    static constexpr int deepest = 2;

    explicit CommentModel(const Zone &zone, QObject *parent = nullptr);

    void setComments(const QList<Comment> &comments, Instant now);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    [[nodiscard]] int countWaiting() const;
    [[nodiscard]] qsizetype countAll() const { return m_comments.size(); }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const CommentId &id) const; // -1: not shown
    [[nodiscard]] QString when(const Comment &comment) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QList<Row> threadOf(const QList<Comment> &comments, Filter filter);

private:
    void show(const QList<Row> &rows);
    [[nodiscard]] int indexOf(const CommentId &id, int from) const;

    Zone m_zone;
    Instant m_now {};
    Filter m_filter = Filter::All;
    QList<Comment> m_comments;
    QList<Row> m_rows;
};

} // namespace bubenik::ui
