#include "posts/ConflictsPage.h"

#include "common/ChannelNames.h"
#include "common/Toast.h"
#include "posts/ConflictPanel.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// When this person last wrote in the document, as the activity log knows it.
std::optional<Instant> lastEditBy(const QList<ActivityEntry> &activity, const QString &name)
{
    for (const auto &entry : activity) { // newest first
        const bool isWriting = entry.what == activity::edited || entry.what == activity::created;
        if (isWriting && entry.by == name) {
            return entry.at;
        }
    }
    return {};
}

QString pictureName(const Post &post, const QString &field)
{
    const auto digest = field.section(u'[', 1).section(u']', 0, 0);
    for (const auto &attachment : post.attachments) {
        if (attachment.digest == digest) {
            return attachment.fileName;
        }
    }
    return {};
}

Result<void> addConflicts(
    QList<ShownConflict> &shown, Stores &stores, const QString &document, const QString &subject, const QString &me)
{
    const auto conflicts = stores.conflicts.of(document);
    if (!conflicts) {
        return fail(conflicts.error());
    }
    if (conflicts->isEmpty()) {
        return {};
    }
    const auto log = stores.activity.of(document);
    const auto activity = log.value_or(QList<ActivityEntry> {});
    const auto post
        = document.startsWith("post:"_L1) ? stores.posts.load({ document }) : Result<Post>(fail(ErrorKind::NotFound));
    for (const auto &conflict : *conflicts) {
        const auto picture = post ? pictureName(*post, conflict.field) : QString();
        shown.append({ conflict, { me, lastEditBy(activity, me) },
            { conflict.theirsBy, lastEditBy(activity, conflict.theirsBy) }, subject.isEmpty() ? picture : subject });
    }
    return {};
}

QString channelName(Stores &stores, const ChannelId &id)
{
    const auto channel = stores.channels.load(id);
    return channel ? faceOf(*channel).name : id.value;
}

} // namespace

Result<QList<ShownConflict>> gatherConflicts(Stores &stores, const QString &documentId, const QString &me)
{
    QList<ShownConflict> shown;
    if (documentId.startsWith("channel:"_L1)) {
        BUBENIK_TRY(addConflicts(shown, stores, documentId, channelName(stores, { documentId.section(u':', 1) }), me));
        return shown;
    }
    BUBENIK_TRY(addConflicts(shown, stores, documentId, {}, me));
    if (documentId.startsWith("post:"_L1)) {
        const auto deliveries = stores.deliveries.forPost({ documentId });
        if (!deliveries) {
            return fail(deliveries.error());
        }
        for (const auto &delivery : *deliveries) {
            BUBENIK_TRY(addConflicts(shown, stores, delivery.id.value, channelName(stores, delivery.channel), me));
        }
    }
    return shown;
}

ConflictsPage::ConflictsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new ConflictPanel(context.workspace.zone(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &ConflictsPage::load);
    connect(m_panel, &ConflictPanel::closed, this, &ConflictsPage::closed);
    connect(m_panel, &ConflictPanel::decided, this, &ConflictsPage::decide);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool concerns = std::any_of(ids.begin(), ids.end(),
            [this](const QString &id) { return id == m_document || id.startsWith("delivery:"_L1); });
        if (isVisible() && concerns && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

void ConflictsPage::showDocument(const QString &documentId, const QString &title)
{
    m_document = documentId;
    m_title = title;
    m_isFirst = true;
    load();
}

void ConflictsPage::load()
{
    auto work = [id = m_document, me = m_context.workspace.userName()](
                    Stores &stores) { return gatherConflicts(stores, id, me); };
    // The writer's thread: a choice made just now comes before.
    m_latest.ask(
        m_context.workspace.write(std::move(work)), this, [this](const Result<QList<ShownConflict>> &conflicts) {
            if (!conflicts) {
                m_context.toast.say(words::shortly(conflicts.error()));
                return;
            }
            m_panel->showConflicts(*conflicts, m_title, m_context.workspace.clock().now());
            if (conflicts->isEmpty()) {
                Q_EMIT closed();
            } else if (std::exchange(m_isFirst, false)) {
                m_panel->focusFirst();
            }
        });
}

void ConflictsPage::decide(const QString &conflictId, ConflictChoice choice, const QString &own)
{
    whenDone(
        m_context.workspace.resolveConflict(conflictId, choice, own), this, [this, choice](const Result<void> &done) {
            m_panel->setBusy(false);
            if (!done && done.error().kind != ErrorKind::NotFound) {
                m_context.toast.say(words::explain(done.error()).title);
                return;
            }
            m_panel->leaveEditor();
            m_context.toast.say(choice == ConflictChoice::Mine ? tr("Your wording holds.")
                    : choice == ConflictChoice::Theirs         ? tr("The other wording holds.")
                                                               : tr("The text made of both holds."));
            m_isFirst = true;
            load();
        });
}

} // namespace bubenik::ui
