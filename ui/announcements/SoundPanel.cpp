#include "announcements/SoundPanel.h"

#include "announcements/AnnouncementTexts.h"
#include "announcements/Announcing.h"
#include "announcements/SoundPlayer.h"
#include "announcements/Waveform.h"
#include "audio/edit/TimelineSource.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

using SharedSource = std::shared_ptr<audio::Source>;

Result<SharedSource> timelineFrom(const audio::Timeline &timeline, const QStringList &workings, audio::Frames from)
{
    auto source = audio::TimelineSource::open(timeline, workings);
    if (!source) {
        return fail(source.error());
    }
    (*source)->seek(from);
    return SharedSource(std::move(*source));
}

Result<SharedSource> resultOf(const SoundWork &work, audio::EditList edits, const Progress &progress)
{
    if (work.announcement.hasGong) {
        BUBENIK_TRY(edits.apply({ .kind = audio::EditOperation::Kind::Gong, .gongBefore = true, .gongAfter = true }));
    }
    const audio::SoundJob job { work.workings(), edits, work.announcement.reducesNoise, work.tags, {} };
    auto source = audio::previewSound(job, webTarget(work.announcement), progress);
    return source ? Result<SharedSource>(SharedSource(std::move(*source))) : fail(source.error());
}

} // namespace

SoundPanel::~SoundPanel()
{
    if (m_job) {
        m_job->stop.request_stop();
    }
}

void SoundPanel::startJob(const QString &words)
{
    m_problem->hide();
    m_busyWords->setText(words);
    m_progress->setRange(0, 0);
    m_progressTimer.start();
    showParts();
    Q_EMIT busyChanged();
}

void SoundPanel::endJob()
{
    m_progressTimer.stop();
    m_job.reset();
    showParts();
    Q_EMIT busyChanged();
}

void SoundPanel::showAnnouncement()
{
    const auto &announcement = m_session.announcement();
    if (announcement.id != m_shown) {
        m_player->stop();
        m_problem->hide();
        m_notes->hide();
        m_shown = announcement.id;
        m_digest.clear();
    }
    if (m_awaited == announcement.edits) {
        m_awaited.reset();
    }
    const auto digest = announcement.recording ? announcement.recording->digest : QString();
    if (digest != m_digest) {
        m_digest = digest;
        m_work.reset();
        m_awaited.reset();
        m_waveform->setSound(nullptr);
        if (!digest.isEmpty()) {
            openRecording();
        }
    } else if (m_work && !m_awaited && announcement.edits != m_work->announcement.edits
        && announcement.edits != m_edits.toJson()) {
        openRecording(); // edited on another desk
    }
    if (m_work) {
        m_work->announcement = announcement;
    }
    showParts();
}

void SoundPanel::openRecording()
{
    auto plan = [id = m_session.id(), zone = m_context.workspace.zone()](
                    Stores &stores) { return planSound(stores, id, zone); };
    m_opening.ask(m_context.workspace.read(std::move(plan)), this, [this](const Result<SoundWork> &work) {
        if (!work) {
            showProblem(work.error());
            return;
        }
        auto opened = inPool([work = *work] { return openSound(work, {}); });
        m_opening.ask(std::move(opened), this, [this](const Result<OpenSound> &sound) {
            if (!sound) {
                showProblem(sound.error());
                return;
            }
            m_work = sound->work;
            m_work->announcement = m_session.announcement();
            m_edits = sound->edits;
            const auto position = m_waveform->position();
            m_waveform->setSound(std::make_unique<audio::PeakView>(sound->sounds, m_edits.timeline()));
            m_waveform->setPosition(position); // a take more is no other sound
            showParts();
        });
    });
}

void SoundPanel::showProblem(const Error &error)
{
    m_problem->showProblem(error);
    m_problem->setActionVisible(false);
    m_problem->show();
}

void SoundPanel::showParts()
{
    const auto &announcement = m_session.announcement();
    const bool isBusyHere = m_job && m_jobFor == m_session.id();
    m_none->setVisible(!announcement.recording && !isBusyHere);
    m_busy->setVisible(isBusyHere);
    m_sound->setVisible(announcement.recording.has_value());
    m_sound->setEnabled(m_work && !isBusyHere);
    m_gong->setChecked(announcement.hasGong);
    m_noise->setChecked(announcement.reducesNoise);
    const QSignalBlocker quiet(m_level);
    m_level->setValue(announcement.lufs);
    if (isProduced(announcement)) {
        const auto lufs = QLocale().toString(announcement.produced->lufs, 'f', 1).replace(u'-', u'−');
        m_result->setState({ u"check"_s, Token::Good },
            tr("ready · %1 LUFS · %2").arg(lufs, duration(announcement.produced->sound.seconds)));
    } else {
        m_result->setState({ u"sound"_s, Token::Warn }, tr("the sound is not ready"));
    }
    m_listenResult->setVisible(isProduced(announcement));
    showTakes();
    refreshTools();
}

void SoundPanel::refreshTools()
{
    m_punchIn->setEnabled(m_work && !m_job);
    m_undo->setEnabled(m_edits.canUndo());
    m_redo->setEnabled(m_edits.canRedo());
    const auto selection = m_waveform->selection();
    for (auto *tool : std::as_const(m_selectionTools)) {
        tool->setEnabled(!selection.isEmpty());
    }
    const bool plays = m_player->isPlaying();
    m_play->setIcon(icon(plays ? u"stop"_s : u"play"_s));
    const auto words = plays ? tr("Stop") : selection.isEmpty() ? tr("Listen") : tr("Listen to what is selected");
    m_play->setToolTip(words);
    m_play->setAccessibleName(words);
    const auto shown = selection.isEmpty() ? m_waveform->frames() : selection.to - selection.from;
    m_time->setText(selection.isEmpty() ? tr("length %1").arg(duration(audio::secondsOf(shown)))
                                        : tr("selected %1").arg(duration(audio::secondsOf(shown))));
}

void SoundPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Take in a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Sounds") + u" (*.wav *.mp3 *.m4a *.aac *.ogg *.oga *.opus *.flac *.webm);;"_s
        + tr("All files") + u" (*)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { takeIn(file); });
    dialog->open();
}

void SoundPanel::listen()
{
    if (m_player->isPlaying() || !m_work) {
        m_player->stop();
        return;
    }
    const auto selection = m_waveform->selection();
    const bool isAtEnd = m_waveform->position() >= m_waveform->frames();
    const auto from = !selection.isEmpty() ? selection.from : isAtEnd ? 0 : m_waveform->position();
    const auto frames = (selection.isEmpty() ? m_waveform->frames() : selection.to) - from;
    auto opened = inPool([timeline = m_edits.timeline(), workings = m_work->workings(), from] {
        return timelineFrom(timeline, workings, from);
    });
    whenDone(std::move(opened), this, [this, from, frames](const Result<SharedSource> &source) {
        if (!source) {
            showProblem(source.error());
            return;
        }
        m_playedAt = 0;
        m_player->play(*source, from, frames);
    });
}

void SoundPanel::listenToResult()
{
    if (m_player->isPlaying() || m_job || !m_work) {
        m_player->stop();
        return;
    }
    auto work = [work = *m_work, edits = m_edits](const Progress &progress) { return resultOf(work, edits, progress); };
    run<SharedSource>(tr("The sound is being made ready for listening…"), std::move(work),
        [this](const Result<SharedSource> &source) {
            if (source) {
                const auto gongs = (*source)->frames() - m_waveform->frames(); // one before, one after, equally long
                m_playedAt = gongs / 2;
                m_player->play(*source, 0, (*source)->frames());
            }
        });
}

bool SoundPanel::isPlaying() const
{
    return m_player->isPlaying();
}

void SoundPanel::seek(audio::Frames frame)
{
    m_player->stop();
    m_waveform->setPosition(frame);
}

void SoundPanel::makeReady()
{
    if (m_job || !m_session.announcement().recording) {
        return;
    }
    m_session.flush();
    // The writer's thread: the title that was flushed just now is a part of the sound.
    auto plan = [id = m_session.id(), zone = m_context.workspace.zone()](
                    Stores &stores) { return planSound(stores, id, zone); };
    whenDone(m_context.workspace.write(std::move(plan)), this, [this](const Result<SoundWork> &planned) {
        if (!planned) {
            showProblem(planned.error());
            return;
        }
        if (m_job || planned->announcement.id != m_session.id()) {
            return;
        }
        auto work = [work = *planned](const Progress &progress) { return bubenik::makeSound(work, { {} }, progress); };
        run<audio::ProcessedSound>(tr("The sound is being made ready…"), std::move(work),
            [this, work = *planned](const Result<audio::ProcessedSound> &made) { storeMade(work, made); });
    });
}

void SoundPanel::storeMade(const SoundWork &work, const Result<audio::ProcessedSound> &made)
{
    if (!made) {
        return;
    }
    auto store = [work, made = *made, now = m_context.workspace.clock().now()](
                     Stores &stores) { return storeSound(stores, work, made, now); };
    whenDone(m_context.workspace.write(std::move(store)), this, [this](const Result<Announcement> &stored) {
        if (!stored) {
            showProblem(stored.error());
            return;
        }
        m_session.refresh();
        Q_EMIT madeReady();
    });
}

void SoundPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_job && event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void SoundPanel::dropEvent(QDropEvent *event)
{
    takeIn(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace bubenik::ui
