// The conflict page: gathers the places of a post (and of its deliveries) or of a channel that stand in two wordings,
// and carries the person's choice out.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "posts/ConflictTexts.h"

#include <QTimer>
#include <QWidget>

namespace bubenik::ui {

class ConflictPanel;

// Those of a post with its deliveries, or of the document itself; the oldest first.
[[nodiscard]] Result<QList<ShownConflict>> gatherConflicts(
    Stores &stores, const QString &documentId, const QString &me);

class ConflictsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictsPage(const PageContext &context, QWidget *parent = nullptr);
    void showDocument(const QString &documentId, const QString &title);
    [[nodiscard]] ConflictPanel &panel() { return *m_panel; }
    [[nodiscard]] const QString &documentId() const { return m_document; }

Q_SIGNALS:
    void closed(); // asked for, or nothing is left to decide

private:
    void load();
    void decide(const QString &conflictId, ConflictChoice choice, const QString &own);

    PageContext m_context;
    ConflictPanel *m_panel;
    QString m_document;
    QString m_title;
    LatestOnly m_latest;
    QTimer m_soon;
    bool m_isFirst = false;
};

} // namespace bubenik::ui
