// The right of the page: every channel of the workspace as a card, what is missing, and what the primary button does.
// Everything is written down by publishing/ in one transaction; the engine is only told that there is something.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "posts/ChannelCard.h"

#include <QScrollArea>

namespace bubenik::ui {

class Banner;
class Checklist;
class EmptyPage;
class EventCard;
class PostEditor;
class SmsCard;

class ChannelsPanel final : public QWidget
{
    Q_OBJECT
public:
    // What the primary button would do now.
    enum class Primary { Nothing, PublishNow, Schedule, ReleaseChanges };

    ChannelsPanel(const PageContext &context, PostEditor &editor, QWidget *parent = nullptr);

    void showPost(); // the one that is in the editor
    [[nodiscard]] Primary primary() const;
    void doPrimary();
    void focusFirst();
    // The part of a picture for one channel; nullopt: as for all.
    void cropPicture(const ChannelId &channel, const QString &digest, const std::optional<Crop> &crop);
    // Citizens comment on the post somewhere; how many of them wait for an answer.
    [[nodiscard]] bool isDiscussed() const { return m_isDiscussed; }
    [[nodiscard]] int waitingComments() const { return m_waitingComments; }
    [[nodiscard]] QList<ChannelCard *> cards() const { return m_cards; }

Q_SIGNALS:
    void primaryChanged();
    void previewAsked(const ChannelId &channel);
    void openAsked(const QString &documentId);
    void smsAsked(); // a short message made of the post
    void helpNeeded(); // the panel has something to say: make it visible

private:
    void reload();
    void take(const PostChannels &channels);
    void connectCard(ChannelCard &card);
    void checkText();
    void publish(const QList<PlannedChannel> &planned);
    void releaseChanges();
    [[nodiscard]] bool refusesLength();
    [[nodiscard]] bool asksToReplace();
    // undo: offered by the toast.
    void run(std::function<Result<void>(Stores &, Instant)> work, const QString &said, std::function<void()> undo = {});

    PageContext m_context;
    PostEditor &m_editor;
    QList<ChannelCard *> m_cards;
    PostId m_shown;
    bool m_isDiscussed = false;
    int m_waitingComments = 0;
    Banner *m_banner;
    Checklist *m_checklist;
    QVBoxLayout *m_column = nullptr;
    EmptyPage *m_empty;
    SmsCard *m_sms;
    EventCard *m_event;
    QScrollArea *m_scroll;
    LatestOnly m_loading;
};

} // namespace bubenik::ui
