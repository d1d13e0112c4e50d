// The box of Ctrl+K: finds every page, action and document. Lies over the window and goes when something is chosen, on
// Esc, and when something else is clicked. The cursor stays in its line all the time; arrows, Page Up and Down, Home and
// End walk through what was found.
#pragma once

#include "common/PageContext.h"
#include "find/FindRow.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace bubenik::ui {

class Card;
class FindDocuments;
class FindModel;

class FindBox final : public QWidget
{
    Q_OBJECT
public:
    // Covers `over`. Knows nothing of pages: what the window can do is told with open().
    FindBox(Workspace &workspace, UiState &state, QWidget *over);

    // `hasOffice`: the visits of this person's office are looked through too.
    void open(const QList<FindCommand> &commands, bool hasOffice);
    void setCommands(const QList<FindCommand> &commands); // when more of them are known
    void close(); // the focus goes back to where it was

Q_SIGNALS:
    void openRequested(const QString &documentId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void ask();
    void take(const QList<FindRow> &documents);
    void select(int row);
    void selectFirst();
    [[nodiscard]] bool walk(int key);
    void choose(const QModelIndex &index);
    void sayHowMany();
    void place();
    void remember(const QString &document);

    UiState &m_state;
    FindDocuments *m_documents;
    FindModel *m_model;
    Card *m_card;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_foot;
    QPointer<QWidget> m_before; // had the focus
    bool m_hasOffice = false;
};

} // namespace bubenik::ui
