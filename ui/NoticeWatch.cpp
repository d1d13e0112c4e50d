#include "NoticeWatch.h"

#include "common/Notices.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAfter = 2s; // what mends itself at once is not told
constexpr auto lookAfterTyping = 20s; // a text may make an approval void; whoever types pauses first

}

NoticeWatch::NoticeWatch(Workspace &workspace, UiState &state, std::unique_ptr<Notifier> notifier, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_notifier(std::move(notifier))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAfter);
    connect(&m_soon, &QTimer::timeout, this, &NoticeWatch::look);
    connect(m_notifier.get(), &Notifier::activated, this, &NoticeWatch::openRequested);
    const auto lookSoon = [this] {
        if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > lookAfter) {
            m_soon.start(lookAfter);
        }
    };
    connect(&workspace, &Workspace::channelChecked, this, lookSoon);
    connect(&workspace, &Workspace::documentsChanged, this, [this, lookSoon](const QStringList &ids) {
        const bool concerns = std::any_of(ids.begin(), ids.end(),
            [](const QString &id) { return id.startsWith("channel:"_L1) || id.startsWith("delivery:"_L1) || id.startsWith("review:"_L1); });
        const auto isText = [](const QString &id) { return id.startsWith("post:"_L1) || id.startsWith("announcement:"_L1); };
        if (concerns) {
            lookSoon();
        } else if (!m_soon.isActive() && std::any_of(ids.begin(), ids.end(), isText)) {
            m_soon.start(lookAfterTyping);
        }
    });
    lookSoon();
}

void NoticeWatch::look()
{
    const auto now = m_workspace.clock().now();
    auto taken = m_workspace.write(
        [zone = m_workspace.zone(), now](Stores &stores) { return takeNotices(stores, zone, now); });
    whenDone(std::move(taken), this, [this](const Result<QList<Notice>> &notices) {
        // Switched off, what happens is noted all the same: switching on does not tell old news.
        if (notices && m_state.value(noticesSetting).toBool(true)) {
            for (const auto &notice : *notices) {
                m_notifier->show(notice);
            }
        }
    });
}

} // namespace bubenik::ui
