// The row of buttons below the text; declared in PostsPage.h.
#include "common/Buttons.h"
#include "posts/ChannelsPanel.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"

#include <QBoxLayout>
#include <QKeySequence>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QWidget *PostsPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(space);
    m_history = makeButton(tr("Versions"), ButtonRole::Quiet, u"history"_s);
    m_history->setObjectName(u"post-versions"_s);
    m_history->setAccessibleName(tr("Versions"));
    m_history->setToolTip(tr("Versions"));
    m_fold = makeButton(tr("Channels"), ButtonRole::Quiet, u"web"_s);
    m_fold->setCheckable(true);
    m_primary = makeButton({}, ButtonRole::Primary);
    m_comments = makeButton({}, ButtonRole::Quiet, u"mail"_s);
    m_comments->setObjectName(u"post-comments"_s);
    row->addWidget(m_history);
    row->addWidget(m_comments);
    row->addWidget(m_fold);
    row->addStretch();
    row->addWidget(m_primary);
    connect(m_history, &QPushButton::clicked, this, [this] { showVersions(); });
    connect(m_comments, &QPushButton::clicked, this, [this] { showFeedback(); });
    connect(m_fold, &QPushButton::clicked, this, [this](bool on) {
        m_channelsWanted = on;
        setChannelsVisible(on);
    });
    connect(m_primary, &QPushButton::clicked, this, [this] { primaryAction(); });
    return foot;
}

void PostsPage::refreshFoot()
{
    const bool open = m_editor->session().isOpen();
    const auto what = m_channels->primary();
    const auto keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    using Primary = ChannelsPanel::Primary;
    m_primary->setText(what == Primary::Schedule ? tr("Schedule")
            : what == Primary::ReleaseChanges    ? tr("Publish the changes")
            : what == Primary::PublishNow        ? tr("Publish now")
                                                 : tr("Publish…"));
    m_primary->setToolTip(what == Primary::Nothing ? tr("Choose where it is to go out (%1)").arg(keys)
                                                   : m_primary->text() + u" ("_s + keys + u')');
    m_primary->setEnabled(open && !m_editor->session().post().deletedAt);
    m_fold->setVisible(isNarrow());
    m_history->setText(isNarrow() ? QString() : tr("Versions")); // four buttons with words would be too wide
    refreshFeedbackButton();
}

} // namespace bubenik::ui
