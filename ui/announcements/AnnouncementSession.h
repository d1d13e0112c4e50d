// One announcement open on the page: loads it, saves its script by itself within a second of a keystroke, tries again
// when the store refuses (the text stays in memory meanwhile), and takes over what somebody else has changed. A field
// that was not touched here keeps what the other side made of it.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "domain/Announcement.h"
#include "posts/PostSession.h"

#include <functional>

namespace bubenik::ui {

// What is written by hand.
struct Script {
    QString title;
    QString text;
    AnnouncementKind kind = AnnouncementKind::Other;
    QStringList streets;
    std::optional<Instant> validUntil = {};

    bool operator==(const Script &) const = default;
};
[[nodiscard]] Script scriptOf(const Announcement &announcement);
// Runs on the store's thread. `base`: the script as the editor last agreed with the store.
[[nodiscard]] Result<Announcement> saveScript(
    Stores &stores, const Announcement &opened, bool isNew, const Script &base, const Script &ours, Instant now);

class AnnouncementSession final : public QObject
{
    Q_OBJECT
public:
    using ScriptSource = std::function<Script()>;
    using Change = std::function<Result<void>(Announcement &announcement)>;

    AnnouncementSession(Workspace &workspace, ScriptSource script, QObject *parent = nullptr);

    void open(const AnnouncementId &id); // flushes what is open first
    void openNew(); // the store gets it with the first keystroke
    void close();
    void touch(); // something was typed or chosen
    void flush();
    // Saves what is typed, then changes what the store has; changed() or changeFailed() follows.
    void change(Change change);
    void refresh(); // the store may have something new of it

    [[nodiscard]] const Announcement &announcement() const { return m_base; } // as the store has it
    [[nodiscard]] AnnouncementId id() const { return m_base.id; }
    [[nodiscard]] bool isOpen() const { return !m_base.id.isNull(); }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isUnsaved() const { return m_dirty || m_saving > 0; }
    [[nodiscard]] SaveState state() const { return m_state; }

Q_SIGNALS:
    void opened(); // another announcement
    void openFailed(const bubenik::Error &error);
    void reloaded(); // somebody else changed the script
    void changed(); // the store has something new of it
    void changeFailed(const bubenik::Error &error);
    void saved();
    void stateChanged();

private:
    void begin(const Announcement &announcement, bool isNew);
    void save();
    void saveDone(const Result<Announcement> &result, const AnnouncementId &id);
    void takeOver(const Announcement &announcement);
    void setState(SaveState state);

    Workspace &m_workspace;
    ScriptSource m_script;
    Announcement m_base;
    Script m_agreed; // with the store, or on its way there
    bool m_isNew = false;
    bool m_dirty = false;
    int m_saving = 0;
    quint64 m_generation = 0;
    SaveState m_state = SaveState::Nothing;
    QTimer m_timer;
    LatestOnly m_opening;
};

} // namespace bubenik::ui
