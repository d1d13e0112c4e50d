// Opens the workspace off the GUI thread and says how it went. Holds the lock that makes this window the only one of
// the workspace, and the marker file by which the next start knows that this session did not end cleanly.
#pragma once

#include "StartOptions.h"
#include "Workspace.h"
#include "storage/WindowLock.h"

#include <QObject>

namespace bubenik::ui {

// What an unclean end left to be told.
struct Recovered {
    QStringList ids; // of the posts last saved in the session that broke off
    QStringList titles;
};

struct FirstStart {
    QString town;
    QString author;
    bool demo = false; // with a small sample to look around in
};

class Opening final : public QObject
{
    Q_OBJECT
public:
    explicit Opening(StartOptions options, QObject *parent = nullptr);
    ~Opening() override; // a clean end: the marker goes

    void open();
    void create(const FirstStart &first);
    void restoreLastBackup();

    [[nodiscard]] QString path() const { return m_options.workspace; }

Q_SIGNALS:
    void opened(std::shared_ptr<bubenik::Workspace> workspace);
    void missing(); // nothing there yet
    void failed(const bubenik::Error &error, const QString &lastBackup); // Busy: another window has it
    void recovered(const bubenik::ui::Recovered &recovered);

private:
    struct Opened;
    [[nodiscard]] static Result<Opened> openNow(const StartOptions &options);
    void take(Result<Opened> result);
    void tellRecovered(Workspace &workspace, Instant since);

    StartOptions m_options;
    std::shared_ptr<WindowLock> m_lock;
    std::shared_ptr<void> m_marker;
};

} // namespace bubenik::ui
