// One post open in the editor: loads it, saves it by itself within a second of a keystroke, tries again when the store
// refuses (the text stays in memory meanwhile), and notices when somebody else has changed it.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "posts/PostSaving.h"

#include <QTimer>

namespace bubenik::ui {

enum class SaveState { Nothing, Saved, Saving, Failed };

class PostSession final : public QObject
{
    Q_OBJECT
public:
    // What the editor shows now; the body only when it was touched since `bodyTaken`.
    struct Working {
        QString title;
        QString lead;
        QStringList categories;
        QList<Attachment> attachments;
    };
    using WorkingSource = std::function<Working()>;
    using BodySource = std::function<QList<Line>()>;

    PostSession(Workspace &workspace, WorkingSource working, BodySource body, QObject *parent = nullptr);

    void open(const PostId &id); // flushes what is open first
    void openNew(); // an empty post; the store gets it with the first keystroke
    void close();

    void touch(bool body); // something was typed or changed
    void flush(); // what is unsaved is given to the store now
    [[nodiscard]] bool isUnsaved() const { return m_dirty || m_saving > 0; }

    [[nodiscard]] const Post &post() const { return m_base; } // as the store has it
    [[nodiscard]] PostId id() const { return m_base.id; }
    [[nodiscard]] bool isOpen() const { return !m_base.id.isNull(); }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] SaveState state() const { return m_state; }
    [[nodiscard]] Edit edit() const;

    static constexpr std::chrono::milliseconds saveAfter { 400 };
    static constexpr std::chrono::milliseconds retryAfter { 2000 };

Q_SIGNALS:
    void opened(const OpenedPost &post);
    void openFailed(const Error &error);
    // Somebody else changed it and nothing of ours was unsaved: show theirs, keep the cursor.
    void reloaded(const OpenedPost &post);
    // Others' fields came in with our save; `body` when theirs replaced ours.
    void merged(const Post &post, const std::optional<QList<Line>> &body);
    void clashed(); // ours was kept, theirs is a version
    void saved(const Post &post);
    void stateChanged(SaveState state, const std::optional<Error> &error);
    void metaChanged(const Post &post); // archived, deleted, approved

private:
    void save();
    void saveDone(const Result<SaveOutcome> &outcome, const PostId &id, bool body);
    void setState(SaveState state, const std::optional<Error> &error = {});
    void lookOutside();
    void begin(const Post &post, bool isNew);

    Workspace &m_workspace;
    WorkingSource m_working;
    BodySource m_body;
    Post m_base;
    QString m_session;
    bool m_isNew = false;
    bool m_dirty = false;
    bool m_bodyDirty = false;
    int m_saving = 0; // saves under way
    // What the last save of this opening wrote: the base of the next one. Touched on the store's thread only.
    std::shared_ptr<std::optional<Post>> m_chain;
    bool m_lookAfterSave = false;
    quint64 m_generation = 0; // of what is typed and saved: answers to older questions are dropped
    SaveState m_state = SaveState::Nothing;
    QTimer m_timer;
    LatestOnly m_opening;
};

} // namespace bubenik::ui
