// Above the editor: who else has this post open just now, and that somebody changed the same place. Calm lines that
// take no room while there is nothing to tell. Tells the colleagues that this desk has the post open.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace bubenik::ui {

class Banner;

class SharedLines final : public QWidget
{
    Q_OBJECT
public:
    explicit SharedLines(const PageContext &context, QWidget *parent = nullptr);
    // The post in the editor; empty: none.
    void setDocument(const QString &documentId);
    // The editor is seen: elsewhere the colleagues are not told that this post is being written.
    void setSeen(bool seen);
    void showPresent(const QStringList &names);
    void showConflicts(int count, const QString &theirsBy);

Q_SIGNALS:
    void decisionAsked();

private:
    void tellPresence();
    void loadPresent();
    void loadConflicts();

    PageContext m_context;
    QWidget *m_presence;
    QLabel *m_names;
    Banner *m_conflict;
    QString m_document;
    QString m_told; // what the colleagues were told last
    bool m_seen = false;
    LatestOnly m_presentQuestion;
    LatestOnly m_conflictQuestion;
    bool m_isConnected = false;
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace bubenik::ui
