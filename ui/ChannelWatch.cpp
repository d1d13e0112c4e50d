#include "ChannelWatch.h"

#include "words/Words.h"

#include <QApplication>

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const ChannelTrouble &trouble)
{
    return u"%1 %2 %3"_s.arg(trouble.channel.value).arg(int(trouble.error.kind)).arg(trouble.error.code);
}

} // namespace

ChannelWatch::ChannelWatch(Workspace &workspace, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_banner(banner)
{
    connect(&workspace, &Workspace::channelChecked, this, &ChannelWatch::look);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool concerns = std::any_of(ids.begin(), ids.end(),
            [](const QString &id) { return id.startsWith("channel:"_L1) || id.startsWith("delivery:"_L1); });
        if (concerns) {
            look();
        }
    });
    look();
}

void ChannelWatch::look()
{
    m_latest.ask(
        m_workspace.read([now = m_workspace.clock().now()](Stores &stores) { return gatherTroubles(stores, now); }),
        this, [this](const Result<QList<ChannelTrouble>> &troubles) {
            if (troubles) {
                tell(*troubles);
            }
        });
}

void ChannelWatch::tell(const QList<ChannelTrouble> &troubles)
{
    const auto urgent = std::find_if(
        troubles.begin(), troubles.end(), [](const auto &trouble) { return trouble.nextDue.has_value(); });
    if (urgent == troubles.end()) {
        if (!m_told.isEmpty()) {
            m_told.clear();
            m_banner.hide();
        }
        return;
    }
    if (m_told == keyOf(*urgent)) {
        return;
    }
    m_told = keyOf(*urgent);
    const auto when = words::when(*urgent->nextDue, m_workspace.zone(), m_workspace.clock().now());
    const auto what = words::explain(urgent->error, urgent->face.name).title;
    QObject::disconnect(&m_banner, &Banner::actionTriggered, nullptr, nullptr); // what it told before
    m_banner.showText(urgent->isBroken ? Banner::Tone::Bad : Banner::Tone::Warn,
        tr("%1: %2 The next post for it is due %3.").arg(urgent->face.name, what, when), tr("Open the channel"));
    connect(&m_banner, &Banner::actionTriggered, this, [this, channel = urgent->channel.value] {
        m_banner.hide();
        Q_EMIT openRequested(u"channel:"_s + channel);
    });
    if (auto *window = m_banner.window()) {
        QApplication::alert(window);
    }
}

} // namespace bubenik::ui
