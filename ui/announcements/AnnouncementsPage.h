// Hlášení: what is read out to the town. The list, the script with its sound, and where it is published. It only joins
// the parts; each of them keeps to itself.
#pragma once

#include "announcements/Reading.h"
#include "announcements/Takes.h"
#include "common/Page.h"
#include "common/PageContext.h"

class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class AnnouncementListPanel;
class AnnouncementSession;
class Banner;
class PublishPanel;
class RecordView;
class ScriptEditor;
class SmsPage;
class SoundPanel;

class AnnouncementsPage final : public Page
{
    Q_OBJECT
public:
    explicit AnnouncementsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override;
    void find() override;
    void primaryAction() override;
    void back() override;
    void openDocument(const QString &documentId) override;
    void flush() override;
    [[nodiscard]] bool isUnsaved() const override;
    [[nodiscard]] bool asksBeforeLeaving(std::function<void()> leave) override; // while it records
    [[nodiscard]] QString openedDocument() const override;

    [[nodiscard]] AnnouncementSession &session() { return *m_session; }
    [[nodiscard]] AnnouncementListPanel &list() { return *m_list; }
    [[nodiscard]] ScriptEditor &script() { return *m_script; }
    [[nodiscard]] PublishPanel &publishing() { return *m_publish; }
    [[nodiscard]] RecordView &recording() { return *m_recording; }
    [[nodiscard]] SoundPanel &sound() { return *m_sound; }
    [[nodiscard]] SmsPage &sms(); // made when first wanted

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makeFoot();
    void connectParts();
    void connectReading();
    void showOpened();
    void connectRecording();
    void record(std::optional<PunchPlace> place);
    void takeRecorded(const QString &file);
    // What would end a recording under way asks first; at once when there is none.
    void afterRecording(std::function<void()> act);
    void lookForInterrupted(); // recordings whose process died, or that ended with it
    void offerInterrupted();
    void useInterrupted();
    void followSound(qint64 frame);
    void followText(int position);
    void readAnew(); // text or sound have changed
    [[nodiscard]] const Reading &reading();
    void showSessionOrNothing();
    void showSms();
    [[nodiscard]] bool isSms() const;
    void refreshFoot();
    void setPublishingVisible(bool visible);
    [[nodiscard]] bool isNarrow() const;

    PageContext m_context;
    AnnouncementListPanel *m_list;
    ScriptEditor *m_script;
    AnnouncementSession *m_session;
    SoundPanel *m_sound;
    PublishPanel *m_publish;
    QStackedWidget *m_center = nullptr; // nothing open, the work, recording
    QWidget *m_work = nullptr;
    RecordView *m_recording = nullptr;
    SmsPage *m_sms = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_fold = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_remove = nullptr;
    struct Interrupted {
        AnnouncementId id;
        QString file;
    };
    QList<Interrupted> m_interrupted; // the last one is offered first
    std::optional<PunchPlace> m_place; // that is being recorded
    std::function<void()> m_afterRecording;
    std::optional<Reading> m_reading; // of the text as it is; nothing: to be made
    bool m_usesInterrupted = false; // it is being opened for that
};

} // namespace bubenik::ui
