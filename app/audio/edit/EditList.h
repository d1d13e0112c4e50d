// What the editor did to a recording, as a value that is kept with the announcement. Nothing is ever done to the sounds
// themselves: the list says which part of which sound is heard when and how loud (timeline()), and the sound is made
// of it as a stream (TimelineSource.h). Undo and redo go back to the very beginning, after a restart too.
//
// Positions are those of the time line as it is before the operation, in frames. An operation that does not fit (after
// the end, nothing in between) is refused by apply() and leaves the list as it was.
#pragma once

#include "audio/edit/Timeline.h"

#include <QJsonObject>

namespace bubenik::audio {

struct EditOperation {
    enum class Kind {
        Trim, // keeps from..to
        Cut, // takes from..to out
        Silence, // silences from..to; the length stays
        FadeIn, // from silence at from to full at to
        FadeOut,
        Gain, // turns from..to by gainDb
        Insert, // puts the whole of `source` at from; what followed comes after it
        PunchIn, // puts the whole of `source` over what was from..to
        Gong, // gongBefore, gongAfter
    };
    Kind kind = Kind::Trim;
    Frames from = 0;
    Frames to = 0;
    double gainDb = 0;
    int source = 0;
    bool gongBefore = false;
    bool gongAfter = false;

    bool operator==(const EditOperation &) const = default;
};

// A working file: the recording itself (the first), takes put in, sounds added.
struct EditSource {
    QString id; // its name to the caller: a digest or a file name
    Frames frames = 0;

    bool operator==(const EditSource &) const = default;
};

class EditList
{
public:
    EditList() = default;
    explicit EditList(EditSource original);

    [[nodiscard]] const QList<EditSource> &sources() const { return m_sources; }
    [[nodiscard]] const QList<EditOperation> &operations() const { return m_done; } // in force, in their order

    // The index for EditOperation::source; one that is known already keeps its index.
    int addSource(const EditSource &source);
    // Invalid with code "edit" when it does not fit. What had been undone is gone then.
    [[nodiscard]] Result<void> apply(const EditOperation &operation);
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    void undo();
    void redo();

    [[nodiscard]] Timeline timeline() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EditList> fromJson(const QJsonObject &json);

    bool operator==(const EditList &) const = default;

private:
    QList<EditSource> m_sources;
    QList<EditOperation> m_done;
    QList<EditOperation> m_undone; // the last undone last
};

} // namespace bubenik::audio
