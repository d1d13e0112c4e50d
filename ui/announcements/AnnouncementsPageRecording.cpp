// The page's part about recording: from the script to the microphone and back, and what an interrupted recording left.
#include "announcements/AnnouncementListPanel.h"
#include "announcements/AnnouncementSession.h"
#include "announcements/AnnouncementTexts.h"
#include "announcements/AnnouncementsPage.h"
#include "announcements/RecordView.h"
#include "announcements/ScriptEditor.h"
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"
#include "audio/record/Recovery.h"
#include "common/Cards.h"

#include <QDir>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void AnnouncementsPage::connectRecording()
{
    connect(m_sound, &SoundPanel::recordAsked, this, [this] { record({}); });
    connect(m_sound, &SoundPanel::punchInAsked, this, [this](const PunchPlace &place) { record(place); });
    connect(m_recording, &RecordView::backAsked, this, &AnnouncementsPage::back);
    connect(m_recording, &RecordView::recorded, this, &AnnouncementsPage::takeRecorded);
    connect(m_recording, &RecordView::endAgreed, m_recording, &RecordView::stop);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        if (!m_interrupted.isEmpty()) {
            afterRecording([this] {
                m_usesInterrupted = true;
                m_session->open(m_interrupted.last().id);
            });
        }
    });
}

void AnnouncementsPage::showSessionOrNothing()
{
    m_center->setCurrentIndex(m_session->isOpen() ? 1 : 0);
}

void AnnouncementsPage::record(std::optional<PunchPlace> place)
{
    flush();
    m_place = place;
    const auto at = [](audio::Frames frames) { return duration(audio::secondsOf(frames)); };
    const bool isToTheEnd = place && place->to >= m_sound->waveform().frames();
    const auto words = !place ? QString()
        : isToTheEnd          ? tr("Read from %1 on").arg(at(place->from))
                              : tr("Read %1 to %2 anew").arg(at(place->from), at(place->to));
    m_center->setCurrentWidget(m_recording);
    const auto *word = place ? reading().wordAt(place->from) : nullptr;
    const auto readFrom = word == nullptr ? 0 : reading().sentences[word->sentence].at;
    m_recording->begin(m_session->id(), m_script->script(), words, static_cast<int>(readFrom));
}

void AnnouncementsPage::takeRecorded(const QString &file)
{
    m_recording->leave();
    showSessionOrNothing();
    const auto place = std::exchange(m_place, std::nullopt);
    if (!file.isEmpty()) {
        m_sound->takeIn(file, place, true);
    }
    if (const auto act = std::exchange(m_afterRecording, {})) {
        act();
    }
}

void AnnouncementsPage::afterRecording(std::function<void()> act)
{
    if (!m_recording->isRecording()) {
        act();
        return;
    }
    m_afterRecording = std::move(act);
    m_list->select(m_session->id()); // it is still the one that is open
    m_recording->askToEnd();
}

bool AnnouncementsPage::asksBeforeLeaving(std::function<void()> leave)
{
    if (!m_recording->isRecording()) {
        return false;
    }
    afterRecording(std::move(leave));
    return true;
}

// Whatever lies among the recordings was not taken in: its process died, or ended in the middle of it.
void AnnouncementsPage::lookForInterrupted()
{
    auto look = [recordings = QDir(m_context.workspace.path()).filePath(u"recordings"_s)] {
        QList<Interrupted> found;
        const auto folders = QDir(recordings).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &folder : folders) {
            const QDir files(QDir(recordings).filePath(folder));
            (void)audio::recoverRecordings(files.path());
            for (const auto &file : files.entryInfoList({ u"*.wav"_s }, QDir::Files, QDir::Time | QDir::Reversed)) {
                if (!QFile::exists(file.filePath() + u".lock"_s)) { // else another process records it
                    found.append({ { u"announcement:"_s + folder }, file.filePath() });
                }
            }
        }
        return found;
    };
    whenDone(inPool(std::move(look)), this, [this](const QList<Interrupted> &found) {
        m_interrupted = found;
        offerInterrupted();
    });
}

void AnnouncementsPage::offerInterrupted()
{
    if (!m_interrupted.isEmpty()) {
        m_banner->showText(
            Banner::Tone::Info, tr("A recording was interrupted. What had been spoken is saved."), tr("Use it"));
        m_banner->show();
    }
}

void AnnouncementsPage::useInterrupted()
{
    m_usesInterrupted = false;
    const bool isOpen = !m_interrupted.isEmpty() && m_interrupted.last().id == m_session->id();
    if (isOpen) {
        m_sound->takeIn(m_interrupted.takeLast().file, {}, true);
        offerInterrupted();
    }
}

} // namespace bubenik::ui
