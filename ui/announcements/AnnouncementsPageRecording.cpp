// The page's part about recording: from the script to the microphone and back, and what an interrupted recording left.
#include "announcements/AnnouncementListPanel.h"
#include "announcements/AnnouncementSession.h"
#include "announcements/AnnouncementsPage.h"
#include "announcements/RecordView.h"
#include "announcements/ScriptEditor.h"
#include "announcements/SoundPanel.h"
#include "audio/record/Recovery.h"
#include "common/Cards.h"

#include <QDir>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void AnnouncementsPage::connectRecording()
{
    connect(m_sound, &SoundPanel::recordAsked, this, &AnnouncementsPage::startRecording);
    connect(m_recording, &RecordView::closed, this, &AnnouncementsPage::showSessionOrNothing);
    connect(m_recording, &RecordView::recorded, this, [this](const QString &file) {
        m_recording->leave();
        showSessionOrNothing();
        m_sound->takeIn(file);
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        if (m_interrupted) {
            m_usesInterrupted = true;
            m_session->open(m_interrupted->id);
        }
    });
}

void AnnouncementsPage::showSessionOrNothing()
{
    m_center->setCurrentIndex(m_session->isOpen() ? 1 : 0);
}

void AnnouncementsPage::startRecording()
{
    flush();
    m_center->setCurrentWidget(m_recording);
    m_recording->begin(m_session->id(), m_script->script());
}

void AnnouncementsPage::lookForInterrupted()
{
    auto look = [recordings = QDir(m_context.workspace.path()).filePath(u"recordings"_s)] {
        QList<Interrupted> found;
        const auto folders = QDir(recordings).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &folder : folders) {
            for (const auto &recording : audio::recoverRecordings(QDir(recordings).filePath(folder))) {
                found.append({ { u"announcement:"_s + folder }, recording.file });
            }
        }
        return found;
    };
    whenDone(inPool(std::move(look)), this, [this](const QList<Interrupted> &found) {
        if (!found.isEmpty()) {
            m_interrupted = found.last();
            m_banner->showText(
                Banner::Tone::Info, tr("A recording was interrupted. What had been spoken is saved."), tr("Use it"));
            m_banner->show();
        }
    });
}

void AnnouncementsPage::useInterrupted()
{
    m_usesInterrupted = false;
    const auto interrupted = std::exchange(m_interrupted, std::nullopt);
    if (interrupted && interrupted->id == m_session->id()) {
        m_sound->takeIn(interrupted->file);
    }
}

} // namespace bubenik::ui
