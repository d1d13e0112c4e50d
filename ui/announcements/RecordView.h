// Recording: the text in large type to read from, the microphone with its level and what is wrong with it, record,
// pause, stop. Every take is a file of its own under <workspace>/recordings/<announcement>, on the disk from its first
// second; none is ever overwritten, and any of them can be used.
#pragma once

#include "announcements/AnnouncementSession.h"
#include "audio/record/Recorder.h"
#include "common/PageContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace bubenik::ui {

class Banner;
class LevelBar;

class RecordView final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordView(const PageContext &context, QWidget *parent = nullptr);

    void begin(const AnnouncementId &id, const Script &script); // opens the microphone
    void leave(); // ends a recording under way, lets the microphone go
    [[nodiscard]] bool isRecording() const;
    [[nodiscard]] static QString folderOf(const QString &workspace, const AnnouncementId &id);

Q_SIGNALS:
    void recorded(const QString &file); // to be used for the announcement
    void closed();

private:
    QWidget *makeMicrophone();
    QWidget *makeButtons();
    void openMicrophone();
    void fillDevices();
    void fillTakes();
    void record();
    void pause();
    void stop();
    void use();
    void refresh();
    void showLevels();

    PageContext m_context;
    AnnouncementId m_id;
    std::unique_ptr<audio::Recorder> m_recorder; // made when it is first needed
    Banner *m_banner;
    QTextBrowser *m_text;
    QComboBox *m_devices = nullptr;
    LevelBar *m_level = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_time = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QComboBox *m_takes = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace bubenik::ui
