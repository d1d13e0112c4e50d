// The short messages made of one document: how far they are, what became of them; pause, taking back, a correction, and
// a person's word on those that nobody knows of.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace bubenik::ui {

class SmsMessageList final : public QWidget
{
    Q_OBJECT
public:
    explicit SmsMessageList(const PageContext &context, QWidget *parent = nullptr);
    void showSource(const QString &documentId);
    void refresh();
    void cancel(const SmsMessageId &id);

Q_SIGNALS:
    void erratumAsked(const bubenik::SmsMessage &message);

private:
    struct Entry {
        SmsMessage message;
        SmsCounts counts;
        QList<SmsRecipient> uncertain; // a person decides
        QList<SmsRecipient> failed; // the first of them
        bool isOutdated = false; // the document was changed since
    };
    void show(const QList<Entry> &entries);
    QWidget *makeEntry(const Entry &entry);
    QWidget *makeWording(const SmsMessage &message);
    void reword(const SmsMessage &message);
    void endRewording(const SmsMessageId &id, const std::optional<QString> &text); // nullopt: as it was
    void rebuild();
    QWidget *makeUncertain(const SmsRecipient &recipient);
    void resolve(const SmsRecipientId &id, bool wasSent);
    void say(const Result<void> &result);

    PageContext m_context;
    QString m_source;
    SmsMessageId m_reworded; // its text is open: the list stands still meanwhile
    bool m_wasPaused = false; // before it was held back for that
    QList<Entry> m_entries;
    QVBoxLayout *m_column;
    QProgressBar *m_progress;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
