// A short message made of a post: the text proposed from it and what it costs, whom it is for, who gets it and who does
// not and why, quiet hours, a dry run, the order with its minute in which it can be taken back; below, what went out
// before and what became of it.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class Banner;
class DateTimeField;
class EmptyPage;
class SmsMessageList;
class SmsRecipientsForm;
class SmsTextEdit;

class SmsPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SmsPage(const PageContext &context, QWidget *parent = nullptr);
    void showSource(const QString &documentId); // a post or an announcement
    void order(); // the primary action: asks first
    [[nodiscard]] const QString &source() const { return m_source; }

Q_SIGNALS:
    void closed();
    void openAsked(const QString &documentId);

private:
    struct Source {
        QString title;
        QString proposal;
        QStringList streets; // whom it concerns, as it says itself
        QList<ChannelConfig> channels; // of kind sms
    };
    QWidget *makeHead();
    QWidget *makeForm();
    QWidget *makeErratum();
    QWidget *makeWhen();
    QWidget *makeOrder();
    void take(const Source &source);
    void replan();
    void showPlan(const Result<SmsPlan> &plan);
    void dryRun();
    void ask(const QString &sentence, const QString &yes, std::function<void()> onYes);
    void askAboutEmergency();
    void send();
    void prepareErratum(const SmsMessage &message);
    void leaveErratum();
    [[nodiscard]] SmsOrder wanted() const;

    PageContext m_context;
    QString m_source;
    QString m_corrects; // the message that this one puts right
    QList<ChannelConfig> m_channels;
    std::optional<SmsPlan> m_plan;
    std::optional<SmsOrder> m_planned; // what m_plan is of
    std::optional<SmsOrder> m_asked; // what the question on sending is about
    bool m_asksWhenPlanned = false;
    QLabel *m_title = nullptr;
    Banner *m_banner;
    EmptyPage *m_empty;
    QWidget *m_form = nullptr;
    SmsTextEdit *m_text = nullptr;
    SmsRecipientsForm *m_recipients = nullptr;
    QWidget *m_erratum = nullptr; // says whom the correction goes to
    QComboBox *m_channel = nullptr;
    QCheckBox *m_later = nullptr;
    DateTimeField *m_time = nullptr;
    QCheckBox *m_emergency = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QLabel *m_cost = nullptr;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_yes = nullptr;
    std::function<void()> m_onYes;
    SmsMessageList *m_messages;
    QTimer m_planTimer;
    LatestOnly m_loading;
    LatestOnly m_planning;
};

} // namespace bubenik::ui
