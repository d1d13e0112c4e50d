// Recording: the text in large type to read from, the microphone with its level and what is wrong with it, record,
// pause, stop. What is recorded is a file of its own under <workspace>/recordings/<announcement>, on the disk from its
// first second; it stays there until it is among the announcement's takes.
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

    // Opens the microphone. `place`: what is read anew, in words, and from where in the text.
    void begin(const AnnouncementId &id, const Script &script, const QString &place = {}, int readFrom = 0);
    void askToEnd(); // what is being recorded would end: says so and waits for a person's word
    void leave(); // ends a recording under way, lets the microphone go
    void stop(); // recorded() follows
    [[nodiscard]] bool isRecording() const;
    [[nodiscard]] double recordedSeconds() const; // of the recording under way
    [[nodiscard]] static QString folderOf(const QString &workspace, const AnnouncementId &id);

Q_SIGNALS:
    void recorded(const QString &file); // to be used for the announcement; empty: nothing had come
    void endAgreed(); // after askToEnd()
    void backAsked();

private:
    QWidget *makeMicrophone();
    QWidget *makeButtons();
    void openMicrophone();
    void fillDevices();
    void record();
    void pause();
    void refresh();
    void showLevels();

    PageContext m_context;
    AnnouncementId m_id;
    std::unique_ptr<audio::Recorder> m_recorder; // made when it is first needed
    Banner *m_banner;
    Banner *m_question;
    QTextBrowser *m_text;
    QComboBox *m_devices = nullptr;
    LevelBar *m_level = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_time = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_place;
};

} // namespace bubenik::ui
