// The questions of a chat, new ones at the top. Calm: rows stay where they are while somebody reads or types; newcomers
// wait until they are asked for, and what was answered leaves with the next such moment. Values change in place.
#pragma once

#include "chat/ChatSession.h"

#include <QAbstractListModel>

namespace bubenik::ui {

class QuestionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Filter { Open, All };

    explicit QuestionModel(ChatSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const chat::QuestionEntry &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QuestionId &id) const; // -1: not in the list
    // The next that a person has to answer, from that row on and round; -1: none.
    [[nodiscard]] int nextOpen(int after) const;

    // Whether somebody reads or types now.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    void setFilter(Filter filter);
    [[nodiscard]] int newcomers() const { return static_cast<int>(m_newcomers.size()); }
    void settle(); // shows newcomers, and takes what the filter leaves out

Q_SIGNALS:
    void taken(); // the queue's news are in
    void newcomersChanged(int count);

private:
    void take();
    void reset(const QList<chat::QuestionEntry> &entries);
    [[nodiscard]] bool isShown(const chat::QuestionEntry &entry) const;
    void setNewcomers(QList<chat::QuestionEntry> newcomers);

    ChatSession &m_session;
    ChatId m_chat;
    Filter m_filter = Filter::Open;
    QList<chat::QuestionEntry> m_rows;
    QList<chat::QuestionEntry> m_newcomers; // the newest first
    std::function<bool()> m_isBusy;
};

} // namespace bubenik::ui
