// What the tools of the sound panel do to the list of edits.
#include "announcements/SoundPanel.h"
#include "announcements/SoundPlayer.h"
#include "announcements/Waveform.h"
#include "audio/edit/TrimSilence.h"
#include "common/Toast.h"
#include "words/Words.h"

namespace bubenik::ui {

void SoundPanel::apply(audio::EditOperation::Kind kind)
{
    const auto selection = m_waveform->selection();
    const auto applied = selection.isEmpty()
        ? Result<void>()
        : m_edits.apply({ .kind = kind, .from = selection.from, .to = selection.to });
    if (!applied) {
        m_context.toast.say(words::explain(applied.error()).title);
    } else if (!selection.isEmpty()) {
        keepEdits();
    }
}

void SoundPanel::trimSilence()
{
    const auto *view = m_waveform->view();
    const auto proposed = view ? audio::proposeTrim(*view) : std::nullopt;
    if (proposed && m_edits.apply(*proposed)) {
        keepEdits();
    } else {
        m_context.toast.say(tr("There is no silence to trim."));
    }
}

void SoundPanel::step(void (audio::EditList::*way)())
{
    (m_edits.*way)();
    keepEdits();
}

void SoundPanel::keepEdits()
{
    m_player->stop();
    m_waveform->setTimeline(m_edits.timeline());
    m_awaited = m_edits.toJson();
    m_session.change([edits = *m_awaited](Announcement &announcement) -> Result<void> {
        announcement.edits = edits;
        return {};
    });
    refreshTools();
}

} // namespace bubenik::ui
