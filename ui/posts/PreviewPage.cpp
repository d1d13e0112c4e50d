#include "posts/PreviewPage.h"

#include "common/Buttons.h"
#include "common/ChannelNames.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "domain/Outgoing.h"
#include "posts/ChannelData.h"
#include "posts/PictureSource.h"
#include "posts/PreviewView.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

PreviewPage::PreviewPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pictures(new PictureSource(context.workspace, this))
    , m_name(makeLabel({}, TypeSize::Body, Weight::Strong))
    , m_view(new PreviewView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    auto *close = makeButton(tr("Back to the text"), ButtonRole::Quiet, u"back"_s);
    row->addWidget(close);
    row->addWidget(m_name, 1);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(close, &QPushButton::clicked, this, &PreviewPage::closed);
}

Result<PreviewPage::Found> PreviewPage::find(Stores &stores, const PostId &post, const ChannelId &channel, Instant now)
{
    const auto stored = stores.posts.load(post);
    const auto all = loadChannels(stores, post);
    if (!stored || !all) {
        return fail(stored ? all.error() : stored.error());
    }
    for (const auto &state : all->channels) {
        if (state.config.id == channel) {
            const auto due = state.delivery ? state.delivery->due : now;
            return Found { state.config, { {}, contentFor(*stored, state.own), due } };
        }
    }
    return fail(ErrorKind::NotFound);
}

void PreviewPage::showPost(const PostId &post, const ChannelId &channel)
{
    // The writer's thread: what was typed just now is in it.
    auto work = [post, channel, now = m_context.workspace.clock().now()](
                    Stores &stores) { return find(stores, post, channel, now); };
    m_latest.ask(m_context.workspace.write(std::move(work)), this, [this](const Result<Found> &found) {
        if (!found) {
            m_context.toast.say(words::shortly(found.error()));
            return;
        }
        QStringList digests;
        for (const auto &attachment : found->outgoing.content.attachments) {
            digests.append(attachment.digest);
        }
        m_pictures->bring(
            digests, this, [this] { m_context.toast.say(tr("The pictures are coming from the server…")); },
            [this, found = *found] { show(found); });
    });
}

void PreviewPage::show(const Found &found)
{
    m_name->setText(tr("Preview: %1").arg(faceOf(found.config).name));
    m_latest.ask(
        m_context.workspace.preview(found.config.id, found.outgoing), this, [this](const Result<QString> &html) {
            if (!html) {
                m_context.toast.say(words::shortly(html.error()));
                return;
            }
            m_view->showPage(*html);
            Q_EMIT ready();
            m_view->setFocus();
        });
}

} // namespace bubenik::ui
