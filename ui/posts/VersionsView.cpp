#include "posts/VersionsView.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "markup/Markdown.h"
#include "markup/ParagraphDiff.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QListWidget>
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
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    auto *close = makeButton(tr("Back to the text"), ButtonRole::Quiet, u"back"_s, this);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_back);
    column->addLayout(row);
    column->addWidget(makeLabel(tr("Red was in the chosen version and is gone; green has come since."), TypeSize::Caption, Weight::Normal, true, this));
    auto *panes = new QHBoxLayout;
    m_list->setAccessibleName(tr("Versions"));
    m_list->setMaximumWidth(210);
    m_text->setAccessibleName(tr("Differences"));
    m_text->document()->setDocumentMargin(2 * space);
    panes->addWidget(m_list, 1);
    panes->addWidget(m_text, 3);
    column->addLayout(panes, 1);
    connect(close, &QPushButton::clicked, this, &VersionsView::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { compare(at); });
    connect(m_back, &QPushButton::clicked, this, [this] { bringBackCurrent(); });
}

void VersionsView::showVersions(const PostId &post, const QString &session)
{
    m_post = post;
    m_session = session;
    // The writer's thread: what was typed just now comes before.
    auto work = [post](Stores &stores) { return stores.posts.versions(post); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, post](const Result<QList<PostVersion>> &versions) {
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
        m_context.toast.say(result ? tr("The older version is back. The newer one stays among the versions.") : words::shortly(result.error()));
        if (result) {
            Q_EMIT closed();
        }
    });
}

} // namespace bubenik::ui
