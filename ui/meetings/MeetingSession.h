// One meeting open on the page: loaded, saved within a second of a keystroke, tried again when the store refuses, and
// taken over when somebody else changed it. Fields that were not touched here keep what the other side made of them.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "posts/PostSession.h"

#include <functional>

namespace bubenik::ui {

class MeetingSession final : public QObject
{
    Q_OBJECT
public:
    // What stands in the fields, over the meeting as it was last agreed with the store.
    using Fields = std::function<Meeting(Meeting)>;

    MeetingSession(Workspace &workspace, Fields fields, QObject *parent = nullptr);

    void open(const MeetingId &id);
    void openNew(); // the store gets it with the first keystroke
    void close();
    void touch();
    void flush();
    [[nodiscard]] const Meeting &meeting() const { return m_agreed; }
    [[nodiscard]] bool isOpen() const { return !m_agreed.id.isNull(); }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isUnsaved() const { return m_isDirty || m_saving > 0; }
    [[nodiscard]] SaveState state() const { return m_state; }

Q_SIGNALS:
    void opened(); // another one
    void reloaded(); // somebody else changed it
    void saved();
    void failed(const bubenik::Error &error);
    void stateChanged();

private:
    void begin(const Meeting &meeting, bool isNew);
    void save();
    void refresh();
    void setState(SaveState state);

    Workspace &m_workspace;
    Fields m_fields;
    Meeting m_agreed; // with the store, or on its way there
    bool m_isNew = false;
    bool m_isDirty = false;
    int m_saving = 0;
    SaveState m_state = SaveState::Nothing;
    QTimer m_timer;
    LatestOnly m_opening;
};

// `ours` over what the store has, field by field, where it differs from `base`. Runs on the store's thread.
[[nodiscard]] Result<Meeting> saveMeeting(
    Stores &stores, const Meeting &base, const Meeting &ours, bool isNew, const QString &by, Instant now);

} // namespace bubenik::ui
