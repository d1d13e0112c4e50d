// The page's part about listening: the text follows the sound, and a click in either leads to the place in the other.
#include "announcements/AnnouncementSession.h"
#include "announcements/AnnouncementsPage.h"
#include "announcements/ScriptEditor.h"
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"

namespace bubenik::ui {

void AnnouncementsPage::connectReading()
{
    connect(m_script, &ScriptEditor::changed, this, &AnnouncementsPage::readAnew);
    connect(m_session, &AnnouncementSession::opened, this, &AnnouncementsPage::readAnew);
    connect(m_session, &AnnouncementSession::reloaded, this, &AnnouncementsPage::readAnew);
    connect(&m_sound->waveform(), &Waveform::soundChanged, this, &AnnouncementsPage::readAnew);
    connect(m_sound, &SoundPanel::positionChanged, this, &AnnouncementsPage::followSound);
    connect(m_script, &ScriptEditor::textClicked, this, &AnnouncementsPage::followText);
}

void AnnouncementsPage::readAnew()
{
    if (std::exchange(m_reading, std::nullopt)) {
        m_script->markHeard({}, nullptr);
    }
}

// Made when it is first needed: most announcements are only looked at.
const Reading &AnnouncementsPage::reading()
{
    if (!m_reading) {
        const auto *view = m_sound->waveform().view();
        m_reading = view != nullptr ? readingOf(m_script->script().text, *view) : Reading {};
    }
    return *m_reading;
}

void AnnouncementsPage::followSound(qint64 frame)
{
    m_script->markHeard(reading(), reading().wordAt(frame));
}

void AnnouncementsPage::followText(int position)
{
    if (const auto *word = reading().wordAtText(position)) {
        m_sound->seek(word->from);
        m_script->markHeard(reading(), word);
    }
}

} // namespace bubenik::ui
