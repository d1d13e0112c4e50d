#include "broadcast/SmsMessageList.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "words/SmsWords.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 20;

QString countsText(const SmsCounts &counts)
{
    QStringList parts { SmsMessageList::tr("sent %1 of %2").arg(counts.sent).arg(counts.all) };
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0) {
            parts.append(text.arg(number));
        }
    };
    add(counts.delivered, SmsMessageList::tr("delivered %1"));
    add(counts.undelivered, SmsMessageList::tr("not delivered %1"));
    add(counts.planned + counts.sending, SmsMessageList::tr("waiting %1"));
    add(counts.unconfirmed, SmsMessageList::tr("uncertain %1"));
    add(counts.failed, SmsMessageList::tr("failed %1"));
    add(counts.cancelled, SmsMessageList::tr("not to be sent %1"));
    if (counts.price > 0) {
        parts.append(words::crowns(counts.price));
    }
    return parts.join(u" · "_s);
}

bool isAnnouncement(const QString &documentId)
{
    return documentId.startsWith("announcement:"_L1);
}

std::optional<Instant> changeOf(Stores &stores, const QString &source)
{
    if (isAnnouncement(source)) {
        const auto announcement = stores.announcements.load({ source });
        return announcement ? std::optional(announcement->changedAt) : std::nullopt;
    }
    const auto post = stores.posts.load({ source });
    return post ? std::optional(post->changedAt) : std::nullopt;
}

} // namespace

SmsMessageList::SmsMessageList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_progress(new QProgressBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Short messages on their way"));
    m_progress->hide();
    column->addWidget(m_progress);
    m_column->setSpacing(space);
    column->addLayout(m_column);
    connect(&context.workspace, &Workspace::smsProgressed, this, [this](int done, int total) {
        m_progress->setVisible(done < total);
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool isOurs = std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
            return id.startsWith("sms:"_L1) || id.startsWith("smsto:"_L1) || id == m_source;
        });
        if (isOurs && isVisible()) {
            refresh();
        }
    });
}

void SmsMessageList::showSource(const QString &documentId)
{
    m_source = documentId;
    m_reworded = {};
    refresh();
}

void SmsMessageList::refresh()
{
    auto work = [source = m_source](Stores &stores) -> Result<QList<Entry>> {
        const auto messages = stores.sms.ofSource(source);
        if (!messages) {
            return fail(messages.error());
        }
        const auto changedAt = changeOf(stores, source);
        QList<Entry> entries;
        for (const auto &message : *messages) {
            const auto counts = stores.sms.counts(message.id);
            const auto recipients = counts ? stores.sms.recipients(message.id) : fail(counts.error());
            if (!recipients) {
                return fail(recipients.error());
            }
            Entry entry { message, *counts, {}, {}, changedAt && *changedAt > message.createdAt };
            for (const auto &recipient : *recipients) {
                const bool isPersons = recipient.state == SmsState::Unconfirmed && !recipient.nextAttempt;
                if (isPersons && entry.uncertain.size() < mostShown) {
                    entry.uncertain.append(recipient);
                } else if (recipient.state == SmsState::Failed && entry.failed.size() < mostShown) {
                    entry.failed.append(recipient);
                }
            }
            entries.append(entry);
        }
        return entries;
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<Entry>> &entries) {
        if (entries && m_reworded.value.isEmpty()) {
            show(*entries);
        }
    });
}

void SmsMessageList::show(const QList<Entry> &entries)
{
    m_entries = entries;
    rebuild();
}

void SmsMessageList::rebuild()
{
    const auto &entries = m_entries;
    emptyOut(m_column);
    if (!entries.isEmpty()) {
        m_column->addWidget(makeLabel(isAnnouncement(m_source) ? tr("Sent from this announcement") : tr("Sent from this post"), TypeSize::Body, Weight::Strong));
    }
    for (const auto &entry : entries) {
        m_column->addWidget(makeEntry(entry));
    }
}

QWidget *SmsMessageList::makeEntry(const Entry &entry)
{
    const auto &message = entry.message;
    auto *card = new Card;
    auto *column = card->body();
    const auto when = words::when(message.due, m_context.workspace.zone(), m_context.workspace.clock().now());
    column->addWidget(makeLabel(
        message.corrects.isEmpty() ? when : tr("%1 · correction").arg(when), TypeSize::Caption, Weight::Normal, true));
    column->addWidget(message.id == m_reworded ? makeWording(message) : makeLabel(message.text));
    column->addWidget(makeLabel(countsText(entry.counts), TypeSize::Caption));
    for (const auto &recipient : entry.failed) {
        column->addWidget(makeLabel(recipient.name + u": "_s
                + (recipient.problem ? words::shortly(*recipient.problem) : words::smsState(recipient)),
            TypeSize::Caption, Weight::Normal, true));
    }
    for (const auto &recipient : entry.uncertain) {
        column->addWidget(makeUncertain(recipient));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    const auto add = [&](const QString &text, const QString &iconName, ButtonRole role, auto act) {
        auto *button = makeButton(text, role, iconName);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    const bool isOpen = entry.counts.planned > 0 || entry.counts.sending > 0;
    if (isOpen && message.id != m_reworded) {
        add(message.isPaused ? tr("Go on") : tr("Pause"), message.isPaused ? u"play"_s : u"pause"_s, ButtonRole::Normal,
            [this, id = message.id, isPaused = message.isPaused] {
                auto pausing
                    = m_context.workspace.write([id, isPaused, now = m_context.workspace.clock().now()](
                                                    Stores &stores) { return pauseSms(stores, id, !isPaused, now); });
                whenDone(std::move(pausing), this, [this](const Result<void> &done) { say(done); });
            })
            ->setObjectName(u"sms-pause"_s);
        add(tr("Take back the rest"), u"undo"_s, ButtonRole::Danger, [this, id = message.id] {
            cancel(id);
        })->setObjectName(u"sms-cancel"_s);
    }
    if (entry.counts.all > 0 && entry.counts.planned == entry.counts.all && m_reworded.value.isEmpty()) {
        add(tr("Reword"), u"edit"_s, ButtonRole::Normal, [this, message] {
            reword(message);
        })->setObjectName(u"sms-reword"_s);
    }
    if (entry.counts.sent > 0) {
        const auto outdated = isAnnouncement(m_source) ? tr("The announcement was changed: send a correction")
                                                       : tr("The post was changed: send a correction");
        add(entry.isOutdated ? outdated : tr("Send a correction"), u"edit"_s, ButtonRole::Normal, [this, message] {
            Q_EMIT erratumAsked(message);
        })->setObjectName(u"sms-erratum"_s);
    }
    row->addStretch();
    column->addLayout(row);
    return card;
}

QWidget *SmsMessageList::makeUncertain(const SmsRecipient &recipient)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space);
    row->addWidget(makeLabel(tr("%1 (%2) may have it or not").arg(recipient.name, recipient.number)), 1);
    auto *there = makeButton(tr("Has it"), ButtonRole::Normal, u"check"_s);
    there->setAccessibleName(tr("%1 has it").arg(recipient.name));
    auto *again = makeButton(tr("Send again"), ButtonRole::Normal, u"outbox"_s);
    again->setAccessibleName(tr("Send it to %1 again").arg(recipient.name));
    row->addWidget(there);
    row->addWidget(again);
    connect(there, &QPushButton::clicked, this, [this, id = recipient.id] { resolve(id, true); });
    connect(again, &QPushButton::clicked, this, [this, id = recipient.id] { resolve(id, false); });
    return line;
}

void SmsMessageList::resolve(const SmsRecipientId &id, bool wasSent)
{
    auto resolving
        = m_context.workspace.write([id, wasSent, by = m_context.workspace.userName(),
                                        now = m_context.workspace.clock().now()](Stores &stores) -> Result<void> {
              const auto resolved = resolveSms(stores, id, wasSent, by, now);
              return resolved ? Result<void> {} : fail(resolved.error());
          });
    whenDone(std::move(resolving), this, [this](const Result<void> &done) { say(done); });
}

void SmsMessageList::cancel(const SmsMessageId &id)
{
    auto cancelling = m_context.workspace.write(
        [id, now = m_context.workspace.clock().now()](Stores &stores) { return cancelSms(stores, id, now); });
    whenDone(std::move(cancelling), this, [this](const Result<int> &cancelled) {
        if (cancelled) {
            m_context.toast.say(tr("%n message(s) taken back.", nullptr, *cancelled));
        }
        say(cancelled ? Result<void> {} : fail(cancelled.error()));
    });
}

void SmsMessageList::say(const Result<void> &result)
{
    if (!result) {
        m_context.toast.say(words::explain(result.error()).title);
    }
    refresh();
}

} // namespace bubenik::ui
