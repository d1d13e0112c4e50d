// The object graph of a running window: threads, stores, the delivery engine, channels. The one thing that ui/ gets.
// Lives on the GUI thread; nothing here blocks. Everything is reached by read() and write(), which run closures over
// the stores on a thread of their own and answer with futures, and by the engine's own calls below.
#pragma once

#include "Backend.h"
#include "channels/Registry.h"
#include "chat/ChatKeeper.h"
#include "core/Zone.h"
#include "office/OfficeKey.h"
#include "meetings/Inviting.h"
#include "meetings/LetterWork.h"
#include "meetings/MeetingChanges.h"
#include "meetings/MeetingWarnings.h"
#include "meetings/ReplyReader.h"
#include "sightings/FeedWatcher.h"
#include "sms/SmsEngine.h"
#include "sms/SmsPlan.h"
#include "publishing/DeliveryEngine.h"
#include "publishing/Scheduling.h"
#include "spelling/Checker.h"
#include "storage/StoreThread.h"
#include "sync/Conflicts.h"
#include "sync/SyncEngine.h"
#include "sync/SyncStatus.h"

namespace bubenik {

class Workspace final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString secretsFile = {}; // empty = the system's keychain
        bool deliver = true; // run the engine in the background
    };

    // Opens the folder (migrating it if need be; call it before the first window or from a pool).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Options options);
    // Opened on a thread of the pool: gives it to the GUI thread, before anything else is done with it.
    void moveTo(QThread *thread);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString town() const;
    [[nodiscard]] const Zone &zone() const;
    [[nodiscard]] Clock &clock() const;
    [[nodiscard]] QString userName() const; // the author's name for edits
    // In force everywhere once it is saved: settingsChanged().
    [[nodiscard]] QFuture<Result<void>> changeTown(const QString &town);
    [[nodiscard]] QFuture<Result<void>> changeUserName(const QString &name);

    template <class Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_reader->run(std::move(work));
    }
    template <class Work>
    [[nodiscard]] auto write(Work work)
    {
        return m_writer->run(std::move(work));
    }

    // Channels
    [[nodiscard]] QFuture<Result<ChannelAccount>> checkChannel(const ChannelId &id);
    // Checks settings and secret that are not saved yet.
    [[nodiscard]] QFuture<Result<ChannelAccount>> tryChannel(const ChannelConfig &config, const QString &secret);
    [[nodiscard]] QFuture<Result<void>> saveChannel(const ChannelConfig &config, const std::optional<QString> &secret,
        const std::optional<QString> &signInSecret = {});
    // By the system's browser; saves nothing. `openBrowser` runs on this thread, unless `context` is gone by then. An
    // empty secret means the saved one.
    [[nodiscard]] QFuture<Result<QList<SignInOffer>>> signIn(const SignInRequest &request, const QString &signInSecret,
        QObject *context, std::function<void(const QUrl &)> openBrowser);
    [[nodiscard]] QFuture<Result<void>> removeChannel(const ChannelId &id);
    [[nodiscard]] QFuture<Result<QString>> preview(const ChannelId &id, const Outgoing &outgoing); // HTML

    // The shared server (app/backend, app/sync). Nothing of it is needed: without one everything is on this desk.
    [[nodiscard]] SyncStatus syncStatus() const;
    // What this workspace is connected to; empty url: nothing.
    [[nodiscard]] QFuture<Result<BackendAccount>> backendAccount();
    // Signs in and looks, changes nothing. An empty password means the saved one.
    [[nodiscard]] QFuture<Result<BackendCheck>> tryBackend(const BackendAccount &account, const QString &password);
    // Checks, saves and begins to sync.
    [[nodiscard]] QFuture<Result<BackendCheck>> connectBackend(const BackendAccount &account, const QString &password);
    [[nodiscard]] QFuture<Result<void>> disconnectBackend(); // everything stays here
    // As the server's administrator: makes the databases, rights and rules; idempotent.
    [[nodiscard]] QFuture<Result<SetupReport>> setUpBackend(const BackendAccount &administrator, const QString &password);
    [[nodiscard]] QFuture<Result<void>> setBackendUser(const BackendAccount &administrator, const QString &password, const BackendUser &user);
    void syncNow();
    // After "server-emptied" or "server-replaced".
    [[nodiscard]] QFuture<Result<void>> adoptServer(SyncEngine::Adopt choice);
    // A person's choice in a conflict; the wording not chosen is kept as a version. `own`: neither, but this.
    [[nodiscard]] QFuture<Result<void>> resolveConflict(const QString &id, ConflictChoice choice, const QString &own = {});
    // Brings a file here that only the server has.
    [[nodiscard]] QFuture<Result<QString>> fetchAttachment(const QString &digest);
    // This desk has a document open (empty: none), and who else has it open now.
    void setPresence(const QString &documentId);
    [[nodiscard]] QFuture<Result<QStringList>> presentIn(const QString &documentId);

    // The office (office/OfficeKey.h): visits can be read and written from then on. As HeadlessWorkspace::openOffice().
    // Then officeOpened().
    [[nodiscard]] QFuture<Result<void>> openOffice(office::WhenMissing whenMissing = office::WhenMissing::Make);
    [[nodiscard]] QFuture<Result<void>> mayUseOffice(); // Forbidden, code "office-rights"
    [[nodiscard]] QFuture<Result<office::KeyReport>> officeReport();
    [[nodiscard]] QFuture<Result<QString>> recoveryKey();
    [[nodiscard]] QFuture<Result<void>> recoverOffice(const QString &typed);
    [[nodiscard]] QFuture<Result<void>> startOfficeOver();
    [[nodiscard]] QFuture<Result<office::Erased>> eraseVisits(const QStringList &ids);

    // What citizens write below a post. Answers and hiding are written with feedback/CommentActions.h, then:
    void feedbackSoon();
    // While a person looks on, its comments are asked for every few seconds.
    void watchComments(const PostId &post, bool watched);
    // Reads all comments of a post now.
    [[nodiscard]] QFuture<Result<void>> readComments(const PostId &post);

    // The mayor's chat: written with chat/QuestionActions.h, then chatSoon(); questions come by questionsChanged().
    void chatSoon();
    // All comments of a chat now, whatever the interval.
    [[nodiscard]] QFuture<Result<void>> pollChat(const ChatId &id);

    // Invitations to meetings. Meetings, plans, orders and answers are store work (meetings/MeetingChanges.h, Inviting.h,
    // Replies.h, MeetingWarnings.h) by read() and write(); what is ordered goes out by itself when its minute is over.
    void inviteSoon(); // now, for what is due
    [[nodiscard]] QFuture<Result<ChannelId>> mailChannel(); // to invite by; a folder is made when there is none
    [[nodiscard]] QFuture<Result<RepliesRead>> fetchReplies(); // from all mailboxes, now
    [[nodiscard]] QFuture<Result<QList<TakenReply>>> takeReplyFile(const QString &file); // .ics or .eml that was dropped
    // Writes letters in a pool and notes those addressed as invited. Give a job made by letterJob() (meetings/LetterWork.h).
    [[nodiscard]] QFuture<Result<int>> writeLetters(const LetterJob &job, const QString &file, const Progress &progress = {});
    // Short messages to phones: plans, orders and a person's words are store work (sms/SmsPlan.h) by read() and write();
    // what is ordered goes out by itself when its minute is over.
    void textSoon(); // now, for what is due
    [[nodiscard]] QFuture<Result<SmsQuote>> quoteSms(const ChannelId &channel, const QString &text, const QStringList &numbers);
    [[nodiscard]] QFuture<Result<int>> readSmsReports(int limit);
    // Reads the channel's feed now and looks for everything that is live there; what was seen stays in
    // Stores::sightings and storage/FeedHealth.h.
    // To this channel now, also what has not changed (publishing/OpenDataKeeper.h); how many pages and files were sent.
    [[nodiscard]] QFuture<Result<int>> uploadOpenData(const ChannelId &id);
    // Reads the watched warnings now; whether what waits has changed (warnings/WarningWatcher.h).
    [[nodiscard]] QFuture<Result<bool>> lookForWarnings();
    [[nodiscard]] QFuture<Result<sightings::FeedReport>> checkFeed(const ChannelId &id);
    // For the person who has to say what came of an unconfirmed delivery (see HeadlessWorkspace.h).
    [[nodiscard]] QFuture<Result<QList<Candidate>>> candidates(const DeliveryId &id);
    [[nodiscard]] QFuture<Result<RemoteItem>> locateItem(const ChannelId &id, const QString &where);

    // Spelling with the newsroom's own dictionary and the names of the town's streets; on this thread only.
    [[nodiscard]] spelling::Checker &spelling();
    [[nodiscard]] QFuture<Result<void>> addWord(const QString &word); // to the dictionary that the newsroom shares

    // Asks the engine to look now; every write that touches deliveries does it by itself.
    void deliverSoon();
    // The path of an attachment's file (no I/O beyond a look at the name).
    [[nodiscard]] Result<QString> attachmentPath(const QString &digest) const;

Q_SIGNALS:
    void settingsChanged(); // the town's or the author's name, by anybody
    void documentsChanged(const QStringList &ids); // posts, deliveries, channels: by anybody
    void deliveryProgressed(const QString &deliveryId, qint64 done, qint64 total);
    void offlineChanged(bool offline);
    void officeOpened(); // visits can be read now
    void feedbackChanged(const QString &postId); // comments or figures of it
    void questionsChanged(const QString &chatId); // new, edited, deleted or answered on the Page
    void chatConnectionChanged(const QString &postId, const bubenik::chat::ChatConnection &connection);
    void invitationsProgressed(int done, int total); // of what is going out now
    void invitationsStopped(const bubenik::Error &error); // what concerns all mail: sign-in, certificate, no connection
    void smsProgressed(int done, int total); // of what is going out now
    void smsStopped(const bubenik::Error &error); // what concerns all messages: sign-in, no credit, no connection
    void channelChecked(const QString &channelId); // its daily look is over (storage/ChannelHealth.h)
    void feedChecked(const QString &channelId); // its feed was looked at (storage/FeedHealth.h, Stores::sightings)
    void syncStatusChanged(const bubenik::SyncStatus &status);

private:
    Workspace();
    void listen();
    void lookOutside();
    void tellPresence();
    void readKnownWords();
    void lookAtSettings();
    [[nodiscard]] QFuture<Result<void>> changeSetting(const QString &key, const QString &value);
    [[nodiscard]] QFuture<Result<void>> tellAfter(QFuture<Result<void>> change, const ChannelId &id);

    struct Private;
    std::unique_ptr<Private> d;
    StoreThread *m_reader = nullptr;
    StoreThread *m_writer = nullptr;
};

} // namespace bubenik
