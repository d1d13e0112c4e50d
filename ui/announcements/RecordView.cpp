#include "announcements/RecordView.h"

#include "announcements/AnnouncementTexts.h"
#include "announcements/LevelBar.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTextBrowser>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using State = audio::Recorder::State;

namespace {
constexpr double typeFactor = 2.2; // of the body's size: to be read from an arm's length
const QString deviceKey = u"announcements/microphone"_s;
} // namespace

RecordView::RecordView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_question(new Banner(this))
    , m_text(new QTextBrowser(this))
    , m_place(makeLabel({}, TypeSize::Body, Weight::Strong, false, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    m_banner->hide();
    m_text->setObjectName(u"teleprompter"_s);
    m_text->setAccessibleName(tr("Text to be read"));
    auto type = ui::font(TypeSize::Body);
    type.setPointSizeF(type.pointSizeF() * typeFactor);
    m_text->setFont(type);
    m_question->hide();
    m_place->setObjectName(u"punch-place"_s);
    column->addWidget(m_banner);
    column->addWidget(m_question);
    column->addWidget(m_place);
    column->addWidget(m_text, 1);
    column->addWidget(makeMicrophone());
    column->addWidget(makeButtons());
    connect(m_banner, &Banner::actionTriggered, this, &RecordView::openMicrophone);
    connect(m_question, &Banner::actionTriggered, this, [this] {
        m_question->hide();
        Q_EMIT endAgreed();
    });
}

QString RecordView::folderOf(const QString &workspace, const AnnouncementId &id)
{
    return QDir(workspace).filePath(u"recordings/"_s + id.value.section(u':', 1));
}

QWidget *RecordView::makeMicrophone()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_devices = new QComboBox(box);
    m_devices->setObjectName(u"microphone"_s);
    m_devices->setAccessibleName(tr("Microphone"));
    m_devices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_devices->setMinimumContentsLength(18);
    m_level = new LevelBar(box);
    m_time = makeLabel(duration(0), TypeSize::Title, Weight::Strong, false, box);
    row->addWidget(m_devices);
    row->addWidget(m_level, 1);
    row->addWidget(m_time);
    m_warning = makeLabel(u" "_s, TypeSize::Body, Weight::Normal, false, box);
    column->addLayout(row);
    column->addWidget(m_warning);
    connect(m_devices, &QComboBox::activated, this, [this] {
        m_context.state.set(
            deviceKey, audio::DeviceChoice { m_devices->currentData().toString(), m_devices->currentText() }.toJson());
        openMicrophone();
    });
    return box;
}

QWidget *RecordView::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_record = makeButton(tr("Record"), ButtonRole::Primary, u"circle"_s, box);
    m_record->setObjectName(u"record"_s);
    m_pause = makeButton(tr("Pause"), ButtonRole::Normal, u"pause"_s, box);
    m_pause->setObjectName(u"pause-recording"_s);
    m_stop = makeButton(tr("Stop and use"), ButtonRole::Normal, u"stop"_s, box);
    m_stop->setObjectName(u"stop-recording"_s);
    auto *back = makeButton(tr("Back"), ButtonRole::Quiet, u"back"_s, box);
    back->setObjectName(u"leave-recording"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_record, m_pause, m_stop }) {
        row->addWidget(widget);
    }
    row->addStretch();
    row->addWidget(back);
    connect(m_record, &QPushButton::clicked, this, &RecordView::record);
    connect(m_pause, &QPushButton::clicked, this, &RecordView::pause);
    connect(m_stop, &QPushButton::clicked, this, &RecordView::stop);
    connect(back, &QPushButton::clicked, this, &RecordView::backAsked);
    return box;
}

void RecordView::begin(const AnnouncementId &id, const Script &script, const QString &place, int readFrom)
{
    m_id = id;
    m_text->setPlainText(script.text);
    m_time->setText(duration(0));
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    auto cursor = m_text->textCursor();
    cursor.setPosition(std::min(readFrom, static_cast<int>(script.text.size())));
    m_text->setTextCursor(cursor);
    QTextEdit::ExtraSelection start { cursor, {} };
    start.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    start.format.setBackground(color(Token::AccentSoft));
    m_text->setExtraSelections(place.isEmpty() ? QList<QTextEdit::ExtraSelection>() : QList { start });
    m_question->hide();
    if (!m_recorder) {
        m_recorder = std::make_unique<audio::Recorder>();
        connect(m_recorder.get(), &audio::Recorder::stateChanged, this, &RecordView::refresh);
        connect(m_recorder.get(), &audio::Recorder::levelsChanged, this, &RecordView::showLevels);
        connect(m_recorder.get(), &audio::Recorder::failed, this, [this](const Error &error) {
            if (m_recorder->state() == State::Interrupted) {
                return; // told with the way to go on
            }
            const auto message = words::explain(error);
            m_banner->showText(Banner::Tone::Bad, (message.title + u' ' + message.advice).trimmed(), tr("Try again"));
            m_banner->show();
        });
    }
    openMicrophone();
}

void RecordView::fillDevices()
{
    const auto choice = audio::DeviceChoice::fromJson(m_context.state.value(deviceKey).toObject());
    const auto devices = audio::inputDevices();
    const auto chosen = audio::found(choice, devices);
    m_devices->clear();
    m_devices->addItem(tr("The system's microphone"), QString());
    for (const auto &device : devices) {
        m_devices->addItem(device.description, device.id);
    }
    m_devices->setCurrentIndex(chosen ? std::max(0, m_devices->findData(chosen->id)) : 0);
}

void RecordView::openMicrophone()
{
    m_banner->hide();
    fillDevices();
    const bool isDefault = m_devices->currentIndex() <= 0;
    const auto choice = isDefault
        ? audio::DeviceChoice {}
        : audio::DeviceChoice { m_devices->currentData().toString(), m_devices->currentText() };
    const auto opened
        = m_recorder->state() == State::Interrupted ? m_recorder->goOn(choice) : m_recorder->listen(choice);
    if (!opened) {
        const auto message = words::explain(opened.error());
        m_banner->showText(Banner::Tone::Bad, (message.title + u' ' + message.advice).trimmed(), tr("Try again"));
        m_banner->show();
    }
    refresh();
}

void RecordView::askToEnd()
{
    m_question->showText(Banner::Tone::Warn,
        tr("A recording is under way. Going on ends it; what was spoken is kept as a take."), tr("End the recording"));
    m_question->show();
}

bool RecordView::isRecording() const
{
    return m_recorder && m_recorder->state() >= State::Recording;
}

double RecordView::recordedSeconds() const
{
    return m_recorder ? audio::secondsOf(m_recorder->frames()) : 0;
}

void RecordView::record()
{
    const QDir folder(folderOf(m_context.workspace.path(), m_id));
    // The name is what people see of it later, in messages and in folders.
    const auto now = m_context.workspace.clock().now();
    const auto name
        = m_context.workspace.zone().toLocal(now).toString(u"yyyy-MM-dd HH.mm.ss"_s) + u' ' + newUuid(now).right(4);
    const auto begun = QDir().mkpath(folder.path())
        ? m_recorder->record(folder.filePath(name + u".wav"_s), folder.filePath(name + u".peaks"_s))
        : fail(Error { .kind = ErrorKind::Storage, .code = u"recording"_s, .subject = folder.path() });
    if (!begun) {
        const auto message = words::explain(begun.error());
        m_banner->showText(Banner::Tone::Bad, (message.title + u' ' + message.advice).trimmed());
        m_banner->show();
    }
    refresh();
}

void RecordView::pause()
{
    m_recorder->state() == State::Paused ? m_recorder->resume() : m_recorder->pause();
}

void RecordView::stop()
{
    m_question->hide();
    const auto sound = m_recorder->stop();
    refresh();
    if (sound && sound->frames == 0) {
        QFile::remove(sound->file);
    }
    Q_EMIT recorded(sound && sound->frames > 0 ? sound->file : QString());
}

void RecordView::leave()
{
    if (m_recorder) {
        if (isRecording()) {
            (void)m_recorder->stop(); // it is whole, and offered at the next start
        }
        m_recorder->close();
    }
}

void RecordView::showLevels()
{
    const auto reading = m_recorder->levels();
    m_level->setReading(reading);
    const auto warning = warningWords(reading.warnings);
    if (m_warning->text() != (warning.isEmpty() ? u" "_s : warning)) {
        m_warning->setText(warning.isEmpty() ? u" "_s : warning);
    }
    m_time->setText(duration(recordedSeconds()));
}

void RecordView::refresh()
{
    const auto state = m_recorder ? m_recorder->state() : State::Idle;
    m_record->setVisible(!isRecording());
    m_record->setEnabled(state == State::Listening);
    m_pause->setVisible(isRecording());
    m_pause->setEnabled(state == State::Recording || state == State::Paused);
    m_pause->setText(state == State::Paused ? tr("Go on") : tr("Pause"));
    m_stop->setVisible(isRecording());
    m_devices->setEnabled(!isRecording() || state == State::Interrupted);
    if (state == State::Interrupted) {
        const auto message = words::explain(m_recorder->problem());
        m_banner->showText(Banner::Tone::Bad, (message.title + u' ' + message.advice).trimmed(), tr("Go on"));
        m_banner->show();
    }
}

} // namespace bubenik::ui
