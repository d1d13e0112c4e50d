// What the sound panel is made of.
#include "announcements/AnnouncementTexts.h"
#include "announcements/SoundPanel.h"
#include "announcements/SoundPlayer.h"
#include "announcements/TakesView.h"
#include "announcements/Waveform.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "posts/FlowLayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QScrollBar>
#include <QShortcut>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using Kind = audio::EditOperation::Kind;

SoundPanel::SoundPanel(const PageContext &context, AnnouncementSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_player(new SoundPlayer(this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_problem = new ProblemPanel(this);
    m_problem->hide();
    m_notes = makeLabel({}, TypeSize::Caption, Weight::Normal, true, this);
    m_notes->setObjectName(u"sound-notes"_s);
    m_notes->hide();
    m_none = makeNone();
    m_busy = makeBusy();
    m_sound = makeSound();
    for (QWidget *part : std::initializer_list<QWidget *> { m_problem, m_none, m_busy, m_sound, m_notes }) {
        column->addWidget(part);
    }
    m_progressTimer.setInterval(std::chrono::milliseconds(100));
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        const auto total = m_job ? m_job->total.load() : 0;
        m_progress->setMaximum(total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(m_job->done * 1000 / total) : 0);
    });
    connect(&session, &AnnouncementSession::opened, this, &SoundPanel::showAnnouncement);
    connect(&session, &AnnouncementSession::changed, this, &SoundPanel::showAnnouncement);
    connect(&session, &AnnouncementSession::saved, this, &SoundPanel::showAnnouncement);
    connect(&session, &AnnouncementSession::changeFailed, this, [this] {
        if (std::exchange(m_awaited, std::nullopt) && m_work) {
            openRecording(); // the edits were not kept: show what there is
        }
    });
    connect(m_player, &SoundPlayer::failed, this, [this](const QString &words) { m_context.toast.say(words); });
    connect(m_player, &SoundPlayer::positionChanged, this, [this](qint64 frame) {
        if (m_playedAt) {
            const auto at = std::clamp<audio::Frames>(frame - *m_playedAt, 0, m_waveform->frames());
            m_waveform->setPosition(at);
            Q_EMIT positionChanged(at);
        }
    });
    connect(m_player, &SoundPlayer::playingChanged, this, &SoundPanel::refreshTools);
    connectWaveform();
    showParts();
}

QWidget *SoundPanel::makeNone()
{
    auto *none = new Card(this);
    none->body()->setSpacing(space);
    none->body()->addWidget(makeLabel(tr("No recording yet"), TypeSize::Body, Weight::Strong, false, none));
    none->body()->addWidget(makeLabel(tr("Drop a sound here (wav, mp3, m4a, ogg, flac), or choose a file."),
        TypeSize::Body, Weight::Normal, true, none));
    auto *row = new QHBoxLayout;
    auto *record = makeButton(tr("Record…"), ButtonRole::Normal, u"circle"_s, none);
    connect(record, &QPushButton::clicked, this, &SoundPanel::recordAsked);
    auto *choose = makeButton(tr("Take in a file…"), ButtonRole::Normal, u"folder"_s, none);
    choose->setObjectName(u"choose-sound"_s);
    connect(choose, &QPushButton::clicked, this, &SoundPanel::chooseFile);
    row->addWidget(record);
    row->addWidget(choose);
    row->addStretch();
    none->body()->addLayout(row);
    return none;
}

QWidget *SoundPanel::makeBusy()
{
    auto *busy = new QWidget(this);
    auto *column = new QVBoxLayout(busy);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_busyWords = makeLabel({}, TypeSize::Body, Weight::Normal, false, busy);
    auto *row = new QHBoxLayout;
    m_progress = new QProgressBar(busy);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *stop = makeButton(tr("Stop"), ButtonRole::Normal, u"stop"_s, busy);
    stop->setObjectName(u"stop-sound-work"_s);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->stop.request_stop();
        }
    });
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    column->addWidget(m_busyWords);
    column->addLayout(row);
    return busy;
}

QWidget *SoundPanel::makeSound()
{
    auto *sound = new QWidget(this);
    auto *column = new QVBoxLayout(sound);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_waveform = new Waveform(sound);
    m_scroll = new QScrollBar(Qt::Horizontal, sound);
    m_scroll->setAccessibleName(tr("Place in the sound"));
    column->addWidget(m_waveform);
    column->addWidget(m_scroll);
    column->addWidget(makeTools());
    m_takes = new TakesView(sound);
    connect(m_takes, &TakesView::listenAsked, this, &SoundPanel::listenToTake);
    connect(m_takes, &TakesView::useAsked, this, &SoundPanel::useTake);
    connect(m_takes, &TakesView::removeAsked, this, &SoundPanel::removeTake);
    column->addWidget(m_takes);
    column->addLayout(makeSettings());
    column->addLayout(makeResult());
    return sound;
}

void SoundPanel::addTool(QWidget *row, const QString &text, const QString &tip, const QString &name,
    std::function<void()> act, bool needsSelection)
{
    auto *tool = makeButton(text, ButtonRole::Normal, {}, row);
    tool->setObjectName(name);
    tool->setToolTip(tip);
    connect(tool, &QPushButton::clicked, this, std::move(act));
    row->layout()->addWidget(tool);
    if (needsSelection) {
        m_selectionTools.append(tool);
    }
}

QWidget *SoundPanel::makeTools()
{
    auto *row = new QWidget(this);
    row->setLayout(new FlowLayout(space / 2));
    m_play = makeIconButton(u"play"_s, tr("Listen"), row);
    m_play->setObjectName(u"play-sound"_s);
    connect(m_play, &QToolButton::clicked, this, &SoundPanel::listen);
    m_undo = makeIconButton(u"undo"_s, tr("Undo"), row);
    m_undo->setObjectName(u"undo-edit"_s);
    m_redo = makeIconButton(u"redo"_s, tr("Redo"), row);
    m_redo->setObjectName(u"redo-edit"_s);
    connect(m_undo, &QToolButton::clicked, this, [this] { step(&audio::EditList::undo); });
    connect(m_redo, &QToolButton::clicked, this, [this] { step(&audio::EditList::redo); });
    m_time = makeLabel({}, TypeSize::Caption, Weight::Normal, true, row);
    m_time->setMinimumWidth(11 * space);
    m_time->setMinimumHeight(4 * space);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_play, m_time, m_undo, m_redo }) {
        row->layout()->addWidget(widget);
    }
    addTool(
        row, tr("Trim silence"), tr("Takes away the quiet before the first word and after the last"), u"trim-silence"_s,
        [this] { trimSilence(); }, false);
    addTool(
        row, tr("Keep"), tr("Keeps only what is selected"), u"edit-trim"_s, [this] { apply(Kind::Trim); }, true);
    addTool(
        row, tr("Cut"), tr("Takes out what is selected (Delete)"), u"edit-cut"_s, [this] { apply(Kind::Cut); }, true);
    addTool(
        row, tr("Mute"), tr("Silences what is selected; the length stays"), u"edit-silence"_s,
        [this] { apply(Kind::Silence); }, true);
    addTool(
        row, tr("Fade in"), tr("From silence to full over what is selected"), u"edit-fade-in"_s,
        [this] { apply(Kind::FadeIn); }, true);
    addTool(
        row, tr("Fade out"), tr("From full to silence over what is selected"), u"edit-fade-out"_s,
        [this] { apply(Kind::FadeOut); }, true);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *onWaveform = new QShortcut(keys, m_waveform);
        onWaveform->setContext(Qt::WidgetShortcut);
        connect(onWaveform, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Undo, [this] { step(&audio::EditList::undo); });
    shortcut(QKeySequence::Redo, [this] { step(&audio::EditList::redo); });
    shortcut(QKeySequence::Delete, [this] { apply(Kind::Cut); });
    return row;
}

QBoxLayout *SoundPanel::makeSettings()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    m_gong = new QCheckBox(tr("Gong before and after"), this);
    m_gong->setObjectName(u"sound-gong"_s);
    m_noise = new QCheckBox(tr("Less noise"), this);
    m_noise->setObjectName(u"sound-noise"_s);
    m_level = new QDoubleSpinBox(this);
    m_level->setRange(-30, -10);
    m_level->setDecimals(1);
    m_level->setSuffix(u" LUFS"_s);
    m_level->setAccessibleName(tr("Loudness"));
    m_level->setToolTip(tr("Loudness on the website; usually −16 LUFS"));
    m_level->setKeyboardTracking(false);
    row->addWidget(m_gong);
    row->addWidget(m_noise);
    row->addStretch();
    row->addWidget(m_level);
    connect(m_gong, &QCheckBox::clicked, this, [this](bool on) {
        m_session.change([on](Announcement &announcement) -> Result<void> {
            announcement.hasGong = on;
            return {};
        });
    });
    connect(m_noise, &QCheckBox::clicked, this, [this](bool on) {
        m_session.change([on](Announcement &announcement) -> Result<void> {
            announcement.reducesNoise = on;
            return {};
        });
    });
    connect(m_level, &QDoubleSpinBox::valueChanged, this, [this](double lufs) {
        m_session.change([lufs](Announcement &announcement) -> Result<void> {
            announcement.lufs = lufs;
            return {};
        });
    });
    return row;
}

QBoxLayout *SoundPanel::makeResult()
{
    auto *column = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_result = new StateBadge(this);
    m_result->setObjectName(u"sound-result"_s);
    m_listenResult = makeButton(tr("Listen to the result"), ButtonRole::Quiet, u"play"_s, this);
    connect(m_listenResult, &QPushButton::clicked, this, &SoundPanel::listenToResult);
    m_punchIn = makeButton(tr("Record from here"), ButtonRole::Quiet, u"circle"_s, this);
    m_punchIn->setObjectName(u"punch-in"_s);
    m_punchIn->setToolTip(tr("Reads the text anew from the position on, or what is selected; the original stays"));
    connect(m_punchIn, &QPushButton::clicked, this, &SoundPanel::punchIn);
    row->addWidget(m_punchIn);
    row->addStretch();
    row->addWidget(m_listenResult);
    column->addWidget(m_result);
    column->addLayout(row);
    return column;
}

void SoundPanel::connectWaveform()
{
    connect(m_waveform, &Waveform::viewChanged, this, [this] {
        const QSignalBlocker quiet(m_scroll);
        const auto shown = static_cast<int>(m_waveform->shownFrames());
        m_scroll->setRange(0, std::max(0, static_cast<int>(m_waveform->frames()) - shown));
        m_scroll->setPageStep(std::max(1, shown));
        m_scroll->setSingleStep(std::max(1, shown / 20));
        m_scroll->setValue(static_cast<int>(m_waveform->firstShown()));
        m_scroll->setVisible(m_scroll->maximum() > 0);
    });
    connect(m_scroll, &QScrollBar::valueChanged, m_waveform, [this](int value) { m_waveform->scrollTo(value); });
    connect(m_waveform, &Waveform::selectionChanged, this, &SoundPanel::refreshTools);
    connect(m_waveform, &Waveform::playAsked, this, &SoundPanel::listen);
    connect(m_waveform, &Waveform::seeked, this, [this](qint64 frame) {
        m_player->stop();
        Q_EMIT positionChanged(frame);
    });
}

} // namespace bubenik::ui
