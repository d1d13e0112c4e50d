// The lines of the box, the likeliest first: what the window can do, then documents by kind.
#pragma once

#include "core/WordSearch.h"
#include "find/FindRow.h"

#include <QAbstractListModel>

namespace bubenik::ui {

class FindModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FindModel(QObject *parent = nullptr);

    void setCommands(const QList<FindCommand> &commands);
    // What is typed: commands follow at once, documents stay until their answer comes.
    void setTyped(const QString &typed);
    void setDocuments(const QList<FindRow> &documents);
    [[nodiscard]] const FindRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] const WordSearch &wanted() const { return m_wanted; }
    // The next line that can be chosen, from `row` on in that direction; -1: none.
    [[nodiscard]] int choosable(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr int mostCommands = 6; // while something is typed

    [[nodiscard]] QList<FindRow> matchingCommands() const;
    void arrange();

    QList<FindCommand> m_commands;
    QList<FindRow> m_documents;
    QList<FindRow> m_rows;
    WordSearch m_wanted { {} };
};

} // namespace bubenik::ui
