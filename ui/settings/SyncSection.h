// Nastavení → Společná redakce: joins its pages (not connected, setting a server up, connected) with the workspace.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "settings/SyncState.h"

#include <QWidget>

namespace bubenik::ui {

class FilesRoom;
class ServerSetup;
class SyncForm;

class SyncSection final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncSection(const PageContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *currentPage() const { return m_current; }
    void showPage(QWidget *page); // one of ours; the section is as high as this one
    void primaryAction();
    void back();
    [[nodiscard]] bool isUnsaved() const; // a server is being set up

Q_SIGNALS:
    void openRequested(const QString &documentId);
    void pageShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectForm();
    void connectSetup();
    void connectState();
    void load();
    void loadNeeds();
    void showStatus();
    void connectTo(const BackendAccount &account, const QString &password, bool isNew);
    void leave();

    PageContext m_context;
    SyncForm *m_form;
    ServerSetup *m_setup;
    SyncState *m_state;
    FilesRoom *m_files; // below the state
    QWidget *m_current = nullptr;
    BackendAccount m_account;
    LatestOnly m_trying;
    LatestOnly m_needing;
    QTimer m_soon;
};

} // namespace bubenik::ui
