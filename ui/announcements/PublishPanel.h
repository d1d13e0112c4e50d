// The right of the page: where the announcement goes out and when, what the text says of dates and times compared with
// that, and how its deliveries fare. Everything is written down by publishing/ in one transaction.
#pragma once

#include "announcements/AnnouncementSession.h"
#include "common/Async.h"
#include "common/PageContext.h"
#include "posts/ChannelCard.h"

#include <QScrollArea>

class QCheckBox;

namespace bubenik::ui {

class Banner;
class EmptyPage;
class PolesCard;
class SmsCard;
class ReviewBox;

class PublishPanel final : public QWidget
{
    Q_OBJECT
public:
    // What the page's primary button would do now.
    enum class Primary { Nothing, MakeSound, PublishNow, Schedule, ReleaseChanges };

    PublishPanel(const PageContext &context, AnnouncementSession &session, std::function<Script()> script,
        QWidget *parent = nullptr);

    void showAnnouncement();
    void checkText(); // the text or the time changed
    [[nodiscard]] Primary primary() const;
    void doPrimary(); // MakeSound: asks for it
    void focusFirst();
    void showPlaced(const Placement &placement);
    void showPlacingFailed(const Error &error);
    void setBusy(bool isBusy); // a sound is being worked on
    [[nodiscard]] QList<ChannelCard *> cards() const { return m_cards; }
    // What stands in the way, or does not agree; in words. The first `blocking` ones must be mended first.
    struct Findings {
        QStringList blocking;
        QStringList warnings;
        QStringList figures; // "pondělí 7. prosince", "7:30": to be heard in the recording
    };
    [[nodiscard]] Findings findings() const;

Q_SIGNALS:
    void primaryChanged();
    void makeSoundAsked();
    void openAsked(const QString &documentId);
    void smsAsked();
    void placeAsked(QDate day, QTime hour, bool replaces);

private:
    QWidget *makeChecks();
    void reload();
    void take(const PostChannels &channels);
    void connectCard(ChannelCard &card);
    void run(std::function<Result<void>(Stores &, Instant)> work, const QString &said);
    [[nodiscard]] QList<Instant> chosenTimes() const;
    void addLine(const QString &icon, Token token, const QString &words);

    PageContext m_context;
    AnnouncementSession &m_session;
    std::function<Script()> m_script;
    QList<ChannelCard *> m_cards;
    AnnouncementId m_shown;
    Banner *m_banner;
    QWidget *m_checks = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QCheckBox *m_agrees = nullptr;
    QVBoxLayout *m_column = nullptr;
    EmptyPage *m_empty;
    PolesCard *m_poles;
    SmsCard *m_sms;
    ReviewBox *m_review = nullptr;
    LatestOnly m_loading;
};

} // namespace bubenik::ui
