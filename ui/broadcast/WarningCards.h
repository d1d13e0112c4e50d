// Warnings that an institute has published for the town, each with a draft that is ready to be taken. Nothing of them
// is sent by itself.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "warnings/WarningWatcher.h"

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class WarningCards final : public QWidget
{
    Q_OBJECT
public:
    explicit WarningCards(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void openRequested(const QString &documentId);

private:
    void show(const QList<warnings::Proposal> &proposals);
    QWidget *makeCard(const warnings::Proposal &proposal);
    void take(const QString &key);
    void dismiss(const QString &key);

    PageContext m_context;
    QVBoxLayout *m_column;
    QStringList m_shown; // keys
    LatestOnly m_latest;
};

} // namespace bubenik::ui
