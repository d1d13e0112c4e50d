// The sound of the announcement that is open: taking a file in, the waveform with what is done to it, listening, and
// the making of what goes out. Everything that takes its time runs on the pool, can be seen and stopped; one at a time.
#pragma once

#include "announcements/AnnouncementSession.h"
#include "announcements/Poles.h"
#include "announcements/SoundJobs.h"
#include "announcements/Takes.h"
#include "common/Async.h"
#include "common/PageContext.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollBar;
class QToolButton;

namespace bubenik::ui {

class ProblemPanel;
class SoundPlayer;
class StateBadge;
class TakesView;
class Waveform;

class SoundPanel final : public QWidget
{
    Q_OBJECT
public:
    SoundPanel(const PageContext &context, AnnouncementSession &session, QWidget *parent = nullptr);
    ~SoundPanel() override; // stops the work under way

    void showAnnouncement(); // the session's: another one, or changed
    // Adds a take and lets it be heard: all of it, or over a place. `isOurs`: it was recorded here, and its file goes
    // once it is kept.
    void takeIn(const QString &file, std::optional<PunchPlace> place = {}, bool isOurs = false);
    void makeReady(); // makes what goes out
    void listenTo(const AnnouncementId &id); // any of them, as it was edited; what is playing ends
    void place(QDate day, QTime hour, bool replaces); // hands it over to the public-address system
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    [[nodiscard]] Waveform &waveform() { return *m_waveform; }
    [[nodiscard]] bool isPlaying() const;
    void seek(audio::Frames frame);
    [[nodiscard]] const audio::EditList &edits() const { return m_edits; }

Q_SIGNALS:
    void busyChanged();
    void madeReady();
    void recordAsked();
    void punchInAsked(const bubenik::PunchPlace &place); // record from there
    void placed(const bubenik::Placement &placement);
    void placingFailed(const bubenik::Error &error);
    void positionChanged(qint64 frame); // on the time line: playing, or by the user

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeNone();
    QWidget *makeBusy();
    QWidget *makeSound();
    QWidget *makeTools();
    QBoxLayout *makeSettings();
    QBoxLayout *makeResult();
    void connectWaveform();
    void addTool(QWidget *row, const QString &text, const QString &tip, const QString &name, std::function<void()> act,
        bool needsSelection);
    void chooseFile();
    void openRecording();
    void showParts();
    void showProblem(const Error &error);
    void apply(audio::EditOperation::Kind kind);
    void trimSilence();
    void step(void (audio::EditList::*way)());
    void keepEdits();
    void refreshTools();
    void listen();
    void listenToResult();
    void startJob(const QString &words);
    void endJob();
    void showTakes();
    void useTake(const QString &digest);
    void playOther(QFuture<Result<std::shared_ptr<audio::Source>>> opening); // not of the time line that is shown
    void listenToTake(const QString &digest);
    void removeTake(const QString &digest);
    void keep(const TakenSound &taken, const std::optional<audio::EditList> &current, std::optional<PunchPlace> place,
        const QString &ours);
    void punchIn();
    void storeMade(const SoundWork &work, const Result<audio::ProcessedSound> &made);
    // One at a time; `then` runs when it is done, whatever is open by then.
    template <class T, class Work>
    void run(const QString &words, Work work, std::function<void(const Result<T> &)> then)
    {
        m_job = std::make_shared<SoundJob>();
        m_jobFor = m_session.id();
        startJob(words);
        auto done = inPool([work = std::move(work), progress = progressOf(m_job)] { return work(progress); });
        whenDone(std::move(done), this, [this, then = std::move(then)](const Result<T> &result) {
            endJob();
            if (!result && result.error().kind != ErrorKind::Cancelled && m_jobFor == m_session.id()) {
                showProblem(result.error());
            }
            then(result);
        });
    }

    PageContext m_context;
    AnnouncementSession &m_session;
    SoundPlayer *m_player;
    std::shared_ptr<SoundJob> m_job;
    AnnouncementId m_jobFor;
    AnnouncementId m_shown;
    QString m_digest; // of the recording that is shown
    std::optional<SoundWork> m_work;
    audio::EditList m_edits;
    TakesView *m_takes = nullptr;
    // What is played, against the time line; nothing: it is another sound.
    std::optional<audio::Frames> m_playedAt;
    std::optional<QJsonObject> m_awaited; // edits of ours on their way to the store: what it has till then is older
    LatestOnly m_opening;
    QTimer m_progressTimer;
    ProblemPanel *m_problem = nullptr;
    QLabel *m_notes = nullptr;
    QWidget *m_none = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_busyWords = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_sound = nullptr;
    Waveform *m_waveform = nullptr;
    QScrollBar *m_scroll = nullptr;
    QLabel *m_time = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QList<QPushButton *> m_selectionTools;
    QCheckBox *m_gong = nullptr;
    QCheckBox *m_noise = nullptr;
    QDoubleSpinBox *m_level = nullptr;
    StateBadge *m_result = nullptr;
    QPushButton *m_listenResult = nullptr;
    QPushButton *m_punchIn = nullptr;
};

} // namespace bubenik::ui
