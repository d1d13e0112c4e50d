#include "posts/VersionsView.h"

#include "common/Buttons.h"
#include "common/ChannelNames.h"
#include "common/Labels.h"
#include "common/TextScale.h"
#include "common/Toast.h"
#include "markup/Markdown.h"
#include "markup/ParagraphDiff.h"
#include "posts/ActivityPanel.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QListWidget>
#include <QStackedWidget>
#include <QTextBrowser>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList paragraphsOf(const Post &post)
{
    QStringList all { post.title, post.lead };
    all += markdown::toPlainText(markdown::parse(post.body), true).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &attachment : post.attachments) {
        all.append(attachment.fileName + (attachment.alt.isEmpty() ? QString() : u": "_s + attachment.alt));
    }
    all.removeAll(QString());
    return all;
}

struct DiffColors {
    QString good;
    QString bad;
    QString muted;
};

QString diffHtml(const QList<ParagraphChange> &changes, const DiffColors &colors)
{
    QString html;
    for (const auto &[kind, text] : changes) {
        const auto shown = text.toHtmlEscaped();
        switch (kind) {
        case ParagraphChange::Kind::Same:
            html += u"<p>%1</p>"_s.arg(shown);
            break;
        case ParagraphChange::Kind::Added:
            html += u"<p style=\"color:%1\">+ %2</p>"_s.arg(colors.good, shown);
            break;
        case ParagraphChange::Kind::Removed:
            html += u"<p style=\"color:%1\">− <s>%2</s></p>"_s.arg(colors.bad, shown);
            break;
        }
    }
    return html;
}

} // namespace

VersionsView::VersionsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_back(makeButton(tr("Bring this version back"), ButtonRole::Normal, u"restore"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_activity(new ActivityPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    auto *close = makeButton(tr("Back to the text"), ButtonRole::Quiet, u"back"_s, this);
    row->addWidget(close);
    row->addWidget(makeSegments());
    row->addStretch();
    column->addLayout(row);
    m_stack->addWidget(makeVersions());
    m_stack->addWidget(m_activity);
    column->addWidget(m_stack, 1);
    connect(close, &QPushButton::clicked, this, &VersionsView::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { compare(at); });
    connect(m_back, &QPushButton::clicked, this, [this] { bringBackCurrent(); });
}

QWidget *VersionsView::makeSegments()
{
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins({});
    row->setSpacing(2);
    m_showVersions = makeButton(tr("Versions"), ButtonRole::Segment);
    m_showActivity = makeButton(tr("What was done"), ButtonRole::Segment);
    m_showActivity->setObjectName(u"show-activity"_s);
    auto *group = new QButtonGroup(segments);
    for (auto *button : { m_showVersions, m_showActivity }) {
        group->addButton(button);
        row->addWidget(button);
    }
    m_showVersions->setChecked(true);
    connect(m_showVersions, &QPushButton::clicked, this, [this] { showActivity(false); });
    connect(m_showActivity, &QPushButton::clicked, this, [this] { showActivity(true); });
    return segments;
}

QWidget *VersionsView::makeVersions()
{
    auto *versions = new QWidget(this);
    auto *column = new QVBoxLayout(versions);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeLabel(tr("Red was in the chosen version and is gone; green has come since."),
        TypeSize::Caption, Weight::Normal, true));
    auto *panes = new QHBoxLayout;
    m_list->setAccessibleName(tr("Versions"));
    m_list->setMaximumWidth(withText(210));
    m_text->setAccessibleName(tr("Differences"));
    m_text->document()->setDocumentMargin(2 * space);
    panes->addWidget(m_list, 1);
    panes->addWidget(m_text, 3);
    column->addLayout(panes, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    return versions;
}

void VersionsView::showActivity(bool on)
{
    (on ? m_showActivity : m_showVersions)->setChecked(true);
    m_stack->setCurrentIndex(on ? 1 : 0);
    if (on) {
        loadActivity();
        m_activity->setFocus();
    } else {
        m_list->setFocus();
    }
}

void VersionsView::loadActivity()
{
    using Found = std::pair<QList<ActivityEntry>, QMap<QString, QString>>;
    auto work = [post = m_post](Stores &stores) -> Result<Found> {
        auto entries = stores.activity.of(post.value);
        const auto channels = stores.channels.all();
        if (!entries || !channels) {
            return fail(entries ? channels.error() : entries.error());
        }
        QMap<QString, QString> names;
        for (const auto &channel : *channels) {
            names.insert(channel.id.value, faceOf(channel).name);
        }
        return Found { std::move(*entries), std::move(names) };
    };
    m_asking.ask(m_context.workspace.write(std::move(work)), this, [this](const Result<Found> &found) {
        if (found) {
            m_activity->showEntries(
                found->first, found->second, m_context.workspace.zone(), m_context.workspace.clock().now());
        }
    });
}

void VersionsView::showVersions(const PostId &post, const QString &session)
{
    m_post = post;
    m_session = session;
    showActivity(false);
    // The writer's thread: what was typed just now comes before.
    auto work = [post](Stores &stores) { return stores.posts.versions(post); };
    whenDone(
        m_context.workspace.write(std::move(work)), this, [this, post](const Result<QList<PostVersion>> &versions) {
            if (versions && post == m_post) {
                take(*versions);
            }
        });
}

void VersionsView::take(const QList<PostVersion> &versions)
{
    m_versions = versions;
    m_list->clear();
    const auto now = m_context.workspace.clock().now();
    for (const auto &version : versions) {
        const auto when = words::when(version.at, m_context.workspace.zone(), now);
        auto *item = new QListWidgetItem(when + u'\n' + version.by, m_list);
        item->setSizeHint({ 0, 2 * m_list->fontMetrics().lineSpacing() + 2 * space });
        item->setToolTip(words::whenInFull(version.at, m_context.workspace.zone()));
    }
    m_list->setCurrentRow(versions.size() > 1 ? 1 : 0);
    m_list->setFocus();
}

void VersionsView::compare(int row)
{
    m_back->setEnabled(row > 0);
    if (row < 0 || row >= m_versions.size()) {
        m_text->clear();
        return;
    }
    const DiffColors colors { color(Token::Good).name(), color(Token::Bad).name(), color(Token::Muted).name() };
    auto work = [then = m_versions[row].post, now = m_versions.first().post, colors] {
        return diffHtml(compareParagraphs(paragraphsOf(then), paragraphsOf(now)), colors);
    };
    m_comparing.ask(inPool(std::move(work)), this, [this](const QString &html) { m_text->setHtml(html); });
}

void VersionsView::bringBackCurrent()
{
    const auto row = m_list->currentRow();
    if (row <= 0 || row >= m_versions.size()) {
        return;
    }
    auto &workspace = m_context.workspace;
    const Edit edit { workspace.userName(), m_session, workspace.clock().now() };
    auto work = [post = m_post, version = m_versions[row].version, edit](Stores &stores) -> Result<void> {
        BUBENIK_TRY(stores.posts.bringBack(post, version, edit));
        return {};
    };
    whenDone(workspace.write(std::move(work)), this, [this](const Result<void> &result) {
        m_context.toast.say(result ? tr("The older version is back. The newer one stays among the versions.")
                                   : words::shortly(result.error()));
        if (result) {
            Q_EMIT closed();
        }
    });
}

} // namespace bubenik::ui
