// A channel: one way to the citizens. Implementations live one folder each, know nothing of storage or schedules,
// and hold no state that matters: whatever must survive is in the Delivery. The engine (publishing/) calls one
// operation at a time for a channel.
//
// Outcomes, for every call that changes the other side (the contract tests run over each channel):
//   value            carried out and compared: the answer matches what was sent
//   Offline          surely not carried out; may be repeated
//   UnknownOutcome   may have been carried out; the engine looks up by the mark before anything else
//   Auth, Forbidden, Rejected, TooLarge, RateLimited, Server   surely not carried out
//   Conflict         update only: the remote item was changed by somebody else (see RemoteItem::fingerprint)
//   NotFound         update only: the remote item is gone
//   NotYet           surely not carried out; the channel takes this item from retryAfter on
//   Unsupported      with code "replace", update only: surely not changed; what is wanted needs a new item (withdraw,
//   publish)
#pragma once

#include "core/Clock.h"
#include "core/Task.h"
#include "domain/Outgoing.h"

namespace bubenik {

// What the other side holds of one item.
struct RemoteItem {
    QString remoteId;
    QString permalink; // where citizens read it (once it is out)
    bool visible = false; // citizens can see it now
    bool scheduled = false; // it will appear by itself at `due`
    Instant due {};
    QString fingerprint; // digest of what the other side stores, to notice foreign changes
    QString title;
    QString text; // what the other side holds, readable, for comparing side by side
    QString contentDigest = {}; // of the Content it was last made from, when the channel keeps that with the item
    QStringList warnings = {}; // technical: what the other side left out or changed without harm; for the history
};

struct ChannelAccount {
    QString account; // who is signed in, or where it writes: shown to the user
    QList<Error> warnings; // works, but: CronDead, WrongClock, missing optional rights …
    std::optional<Millis> clockSkew = {}; // server minus this machine
};

struct ChannelTraits {
    bool schedules = false; // publishes by itself at a given time
    Millis scheduleFrom { 0 }; // at least that long ahead …
    Millis scheduleUpTo { 0 }; // … and at most; 0 = without end
    Millis settle { 0 }; // after an unknown outcome: how long the other side may still be working on it
    bool edits = false; // update() works on what is out
    qsizetype maxCharacters = 0; // of the text; 0 = without limit
    bool editsBesideTime = false; // a scheduled item's text can be changed without naming its time again
    bool isWebsite = false; // its permalinks are where others may point for the whole text
    bool pointsToWebsite
        = false; // wants Outgoing::articleLink, so its new items come after the website's of the same pass
};

// What a delivery of unknown outcome may have made.
struct Candidate {
    RemoteItem item;
    bool isSameText = false; // word by word as it was sent
};

class Conversation;
class Figures;
class ShortMessages;

class Channel
{
public:
    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    virtual ~Channel() = default;

    [[nodiscard]] virtual ChannelTraits traits() const = 0;
    // The other side's clock minus this machine's, as its last answer told; nullopt: no answer yet, or it does not
    // tell.
    [[nodiscard]] virtual std::optional<Millis> clockSkew() const { return std::nullopt; }
    // Signs in and looks whether everything that publishing needs is there. Changes nothing.
    [[nodiscard]] virtual Task<ChannelAccount> check() = 0;
    // Makes the item; scheduled at outgoing.due when that lies ahead far enough and the channel schedules, else at
    // once. "Ahead" is by the other side's clock where that is known; what is asap goes out at once.
    [[nodiscard]] virtual Task<RemoteItem> publish(Outgoing outgoing, Progress progress) = 0;
    // Looks for the item that a publish() of `sent`, begun at `since` by this machine's clock, may have made, in every
    // state including the bin: by the mark where the other side keeps it, else by text and time. nullopt: surely not
    // there now (it may still be under way for traits().settle). Errors: cannot tell.
    [[nodiscard]] virtual Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) = 0;
    // For the person who has to say whether it is there: what that publish() may have made, the likeliest first, ten at
    // most. Items whose text somebody has changed meanwhile may be among them.
    [[nodiscard]] virtual Task<QList<Candidate>> candidates(Outgoing sent, Instant since)
    {
        auto finding = find(std::move(sent), since);
        const auto found = co_await std::move(finding);
        if (!found) {
            co_return fail(found.error());
        }
        co_return *found ? QList<Candidate> { { **found, true } } : QList<Candidate> {};
    }
    // The item that a person points at, by its address or its id; nullopt: there is none. Invalid, code "remote-id":
    // neither of them.
    [[nodiscard]] virtual Task<std::optional<RemoteItem>> locate(QString where) { return fetch(std::move(where)); }
    // The item as it is now; nullopt: gone.
    [[nodiscard]] virtual Task<std::optional<RemoteItem>> fetch(QString remoteId) = 0;
    // Brings the item to `outgoing` (content and time). `knownFingerprint` is what we last saw: when the other side
    // differs from it, Conflict and nothing is written.
    [[nodiscard]] virtual Task<RemoteItem> update(
        QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress)
        = 0;
    // Takes the item away from the citizens' eyes; fine when it is gone already.
    [[nodiscard]] virtual Task<void> withdraw(QString remoteId) = 0;
    // Reads the public page as an anonymous visitor and compares: Mismatch (detail says what), NotFound (not public
    // yet), CronDead (due passed, still waiting there).
    [[nodiscard]] virtual Task<void> verify(RemoteItem item, Outgoing outgoing) = 0;

    // What citizens write below items, and how many saw them; nullptr: not on this channel. Live as long as the
    // channel.
    [[nodiscard]] virtual Conversation *conversation() { return nullptr; }
    [[nodiscard]] virtual Figures *figures() { return nullptr; }
    // Messages to single phones; nullptr: not on this channel. Lives as long as the channel.
    [[nodiscard]] virtual ShortMessages *shortMessages() { return nullptr; }
};

} // namespace bubenik
