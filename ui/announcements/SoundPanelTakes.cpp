// Taking sounds in, and what the sound panel does with takes. Each of them stays; which is heard is an edit.
#include "announcements/Announcing.h"
#include "announcements/SoundPanel.h"
#include "announcements/SoundPlayer.h"
#include "announcements/TakesView.h"
#include "announcements/Waveform.h"
#include "audio/edit/TimelineSource.h"
#include "audio/files/WaveFile.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

using SharedSound = std::shared_ptr<audio::Source>;

Result<SharedSound> openTake(const SoundFile &take, const Progress &progress)
{
    BUBENIK_TRY(ensureWorking(take, progress));
    auto reader = audio::WaveReader::open(take.working);
    return reader ? Result<SharedSound>(SharedSound(std::move(*reader))) : fail(reader.error());
}

Result<SharedSound> openEdited(const SoundWork &work, const Progress &progress)
{
    const auto edits = openEdits(work, progress);
    if (!edits) {
        return fail(edits.error());
    }
    auto source = audio::TimelineSource::open(edits->timeline(), work.workings());
    return source ? Result<SharedSound>(SharedSound(std::move(*source))) : fail(source.error());
}

} // namespace

void SoundPanel::takeIn(const QString &file, std::optional<PunchPlace> place, bool isOurs)
{
    if (m_job || !m_session.isOpen()) {
        return;
    }
    if (m_session.isNew()) {
        m_session.change([name = QFileInfo(file).completeBaseName()](Announcement &announcement) -> Result<void> {
            if (announcement.title.trimmed().isEmpty()) {
                announcement.title = name;
            }
            return {};
        });
    }
    auto work = [file, workspace = m_context.workspace.path()](
                    const Progress &progress) { return takeSound(workspace, file, progress); };
    const auto current = m_work ? std::optional(m_edits) : std::nullopt;
    const auto ours = isOurs ? file : QString();
    run<TakenSound>(tr("The sound is being taken in…"), std::move(work),
        [this, current, place, ours](const Result<TakenSound> &taken) {
            if (taken) {
                keep(*taken, current, place, ours);
            }
        });
}

void SoundPanel::keep(const TakenSound &taken, const std::optional<audio::EditList> &current,
    std::optional<PunchPlace> place, const QString &ours)
{
    const auto notes = noteWords(taken.sound);
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    auto work = [id = m_jobFor, sound = taken.recording, current, place, now = m_context.workspace.clock().now()](
                    Stores &stores) { return keepTake(stores, id, sound, current, place, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, ours](const Result<KeptTake> &kept) {
        if (!kept) {
            showProblem(kept.error());
            return;
        }
        if (!ours.isEmpty()) { // it is in the attachments now
            (void)inPool([ours] { return QFile::remove(ours) && QFile::remove(ours.chopped(4) + ".peaks"_L1); });
        }
        if (!kept->isHeard) {
            m_context.toast.say(tr("The sound was edited meanwhile. The new take is in the list: choose it there."));
        }
        m_session.refresh();
    });
}

void SoundPanel::showTakes()
{
    const auto &announcement = m_session.announcement();
    const auto heard = m_work    ? heardIn(m_edits)
        : announcement.recording ? QStringList { announcement.recording->digest }
                                 : QStringList();
    const auto &workspace = m_context.workspace;
    QList<TakesView::Row> rows;
    for (qsizetype i = 0; i < announcement.takes.size(); ++i) {
        const auto &take = announcement.takes[i];
        if (!take.removedAt) {
            rows.append({ take.sound.digest, static_cast<int>(i) + 1,
                words::when(take.recordedAt, workspace.zone(), workspace.clock().now()), take.sound.seconds,
                heard.contains(take.sound.digest) });
        }
    }
    m_takes->show(rows);
}

void SoundPanel::useTake(const QString &digest)
{
    m_player->stop();
    m_session.change(
        [edits = m_edits, digest](Announcement &announcement) { return hearTake(announcement, edits, digest); });
}

void SoundPanel::removeTake(const QString &digest)
{
    m_session.change([digest, now = m_context.workspace.clock().now()](
                         Announcement &announcement) { return bubenik::removeTake(announcement, digest, now); });
    m_context.toast.say(tr("The take is removed."), tr("Bring it back"), [this, id = m_session.id(), digest] {
        if (id == m_session.id()) {
            m_session.change([digest](Announcement &announcement) -> Result<void> {
                restoreTake(announcement, digest);
                return {};
            });
        }
    });
}

void SoundPanel::listenToTake(const QString &digest)
{
    if (m_player->isPlaying() || m_job) {
        m_player->stop();
        return;
    }
    auto plan = [id = m_session.id(), digest](Stores &stores) { return planTake(stores, id, digest); };
    whenDone(m_context.workspace.read(std::move(plan)), this, [this](const Result<SoundFile> &take) {
        if (!take) {
            showProblem(take.error());
            return;
        }
        playOther(inPool([take = *take] { return openTake(take, {}); }));
    });
}

void SoundPanel::playOther(QFuture<Result<SharedSound>> opening)
{
    whenDone(std::move(opening), this, [this](const Result<SharedSound> &sound) {
        if (!sound) {
            m_context.toast.say(words::explain(sound.error()).title);
            return;
        }
        m_playedAt.reset();
        m_player->play(*sound, 0, (*sound)->frames());
    });
}

void SoundPanel::listenTo(const AnnouncementId &id)
{
    if (m_player->isPlaying()) {
        m_player->stop();
        return;
    }
    auto plan = [id, zone = m_context.workspace.zone()](Stores &stores) { return planSound(stores, id, zone); };
    whenDone(m_context.workspace.read(std::move(plan)), this, [this](const Result<SoundWork> &work) {
        if (work) {
            playOther(inPool([work = *work] { return openEdited(work, {}); }));
        } else {
            m_context.toast.say(words::explain(work.error()).title);
        }
    });
}

void SoundPanel::punchIn()
{
    m_player->stop();
    const auto selection = m_waveform->selection();
    Q_EMIT punchInAsked(selection.isEmpty() ? PunchPlace { m_waveform->position(), m_waveform->frames() }
                                            : PunchPlace { selection.from, selection.to });
}

} // namespace bubenik::ui
