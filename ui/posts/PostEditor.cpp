#include "posts/PostEditor.h"

#include "common/Cards.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "editor/EditorBar.h"
#include "editor/HintsPanel.h"
#include "editor/PlainEdit.h"
#include "editor/RichTextEdit.h"
#include "editor/SpelledLine.h"
#include "editor/WritingTools.h"
#include "markup/FileLinks.h"
#include "posts/AttachmentPanel.h"
#include "posts/ChipsEdit.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView attachmentScheme { "attachment:" };
constexpr int leadLines = 3;

// What stands in the place of a picture that is not there.
QString pictureNote(PictureState state)
{
    switch (state) {
    case PictureState::Coming:
        return PostEditor::tr("coming…");
    case PictureState::Later:
        return PostEditor::tr("This picture comes when the server can be reached again.");
    case PictureState::Lacking:
        return PostEditor::tr("This picture is missing: neither this computer nor the server has it.");
    case PictureState::Here:
        break;
    }
    return {};
}

} // namespace

PostEditor::PostEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pictures(new PictureSource(context.workspace, this))
    , m_session(new PostSession(
          context.workspace,
          [this] {
              return PostSession::Working { m_title->text(), m_lead->text(), m_categories->chips(),
                  m_files->attachments() };
          },
          [this] { return m_text->snapshot(); }, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    column->addWidget(makeHead());
    m_banner = new Banner(this);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(makeText(), 1);
    column->addWidget(makeFoot());
    connectSession();
    connectText();
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        if (const auto act = std::exchange(m_bannerAction, {})) {
            act();
        }
    });
    connect(&context.theme, &Theme::changed, m_text, [this] { m_text->restyleAll(); });
    // With the first post: the list of posts is not to wait for it.
    connect(
        m_session, &PostSession::opened, this, [this] { loadKnownCategories(); }, Qt::SingleShotConnection);
}

QWidget *PostEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_title = new SpelledLine(head);
    m_title->setFont(ui::font(TypeSize::Title, true));
    m_title->setPlaceholderText(tr("Title: what happens, where and when"));
    m_title->setAccessibleName(tr("Title"));
    m_state = new StateBadge(head);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    connect(m_title, &QLineEdit::textEdited, this, [this] { touch(false); });
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_lead->setFocus(); });
    return head;
}

QWidget *PostEditor::makeText()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    m_lead = new PlainEdit(card);
    m_lead->setFrameShape(QFrame::NoFrame);
    m_lead->setPlaceholderText(tr("Lead: the most important in one or two sentences"));
    m_lead->setAccessibleName(tr("Lead"));
    m_lead->setTabChangesFocus(true);
    m_lead->document()->setDocumentMargin(2 * space);
    // With large text the rest of the column needs the height.
    m_lead->setMinimumHeight(m_lead->fontMetrics().lineSpacing() + 4 * space);
    m_lead->setMaximumHeight(m_lead->fontMetrics().lineSpacing() * leadLines + 4 * space);
    m_text = new RichTextEdit(card);
    m_text->setPlaceholderText(tr("Text. Paste it from Word or write it here."));
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumHeight(7 * space);
    auto *bar = new EditorBar(*m_text, card);
    makeWritingHelp(*bar, card);
    card->body()->addWidget(bar);
    card->body()->addWidget(m_tools);
    card->body()->addWidget(makeLine(card));
    card->body()->addWidget(m_lead);
    card->body()->addWidget(makeLine(card));
    card->body()->addWidget(m_text, 1);
    card->body()->addWidget(m_hints);
    connect(bar, &EditorBar::pictureAsked, this, [this] { m_files->askForFiles(true); });
    return card;
}

QWidget *PostEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_files = new AttachmentPanel(*m_pictures, foot);
    m_categories = new ChipsEdit(tr("Categories"), foot);
    column->addWidget(m_files);
    column->addWidget(m_categories);
    return foot;
}

void PostEditor::connectSession()
{
    connect(m_session, &PostSession::opened, this, [this](const OpenedPost &post) {
        hideBanner();
        fill(post, false);
        Q_EMIT shown();
    });
    connect(m_session, &PostSession::reloaded, this, [this](const OpenedPost &post) {
        fill(post, true);
        m_context.toast.say(tr("Somebody else has changed this text; you see the newest."));
    });
    connect(m_session, &PostSession::merged, this, [this](const Post &post, const std::optional<QList<Line>> &body) {
        fillFields(post);
        if (body) {
            m_text->load(*body, RichTextEdit::Keep::Cursor);
        }
    });
    connect(m_session, &PostSession::clashed, this, [this] {
        m_bannerAction = [this] { Q_EMIT versionsAsked(); };
        m_banner->showText(Banner::Tone::Warn,
            tr("Somebody else has changed the same text meanwhile. Yours is kept here, theirs is among the versions."),
            tr("Look at theirs"));
        m_banner->show();
        m_bannerTells = BannerTells::Other;
    });
    connect(m_session, &PostSession::openFailed, this,
        [this](const Error &error) { m_context.toast.say(words::shortly(error)); });
    connect(m_session, &PostSession::stateChanged, this,
        [this](SaveState state, const std::optional<Error> &error) { showState(state, error); });
    connect(m_session, &PostSession::metaChanged, this, [this](const Post &post) {
        showMeta(post);
        Q_EMIT workingChanged();
    });
    connect(m_session, &PostSession::saved, this, [this] { Q_EMIT workingChanged(); });
}

void PostEditor::connectText()
{
    connect(m_text, &RichTextEdit::edited, this, [this] { touch(true); });
    connect(m_lead, &PlainEdit::textChanged, this, [this] { touch(false); });
    connect(m_categories, &ChipsEdit::changed, this, [this] { touch(false); });
    connect(m_files, &AttachmentPanel::changed, this, [this] { touch(false); });
    connect(m_files, &AttachmentPanel::altChanged, this,
        [this](const QString &digest, const QString &alt) { m_text->setPictureAlt(attachmentScheme + digest, alt); });
    connect(m_files, &AttachmentPanel::pictureToInsert, this,
        [this](const Attachment &picture) { m_text->insertPicture(attachmentScheme + picture.digest, picture.alt); });
    connect(m_files, &AttachmentPanel::linkToInsert, this, &PostEditor::insertFileLink);
    connect(m_files, &AttachmentPanel::cropAsked, this, &PostEditor::cropAsked);
    connect(m_files, &AttachmentPanel::removed, this, [this](const Attachment &file, qsizetype from) {
        m_context.toast.say(tr("%1 is no longer in the post.").arg(file.fileName), tr("Undo"),
            [this, post = m_session->id(), file, from] { putBack(post, file, from); });
    });
    connect(m_files, &AttachmentPanel::refused, this, [this](const QString &words) {
        m_bannerAction = {};
        m_banner->showText(Banner::Tone::Bad, words);
        m_banner->show();
        m_bannerTells = BannerTells::Other;
    });
    connect(m_text, &RichTextEdit::filesGiven, m_files, &AttachmentPanel::addFiles);
    connect(m_text, &RichTextEdit::imageGiven, this, [this](const QImage &image) { m_files->addImage(image, true); });
    connect(m_text, &RichTextEdit::pictureWanted, this, [this](const QString &url) { loadPicture(url); });
}

void PostEditor::touch(bool body)
{
    if (!m_filling) {
        m_session->touch(body);
        Q_EMIT workingChanged();
    }
}

void PostEditor::openNew()
{
    m_session->openNew();
    focusTitle();
}

void PostEditor::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void PostEditor::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

// Its words say what a reader gets: the name, the kind and how large it is.
void PostEditor::cropPicture(const QString &digest, const std::optional<Crop> &crop)
{
    m_files->crop(digest, crop);
    loadPicture(attachmentScheme + digest);
}

void PostEditor::describePicture(const QString &digest, const QString &alt, bool decorative)
{
    m_files->describe(digest, alt, decorative);
    const auto attachments = m_files->attachments();
    m_files->setAttachments({});
    m_files->setAttachments(attachments);
}

Post PostEditor::working() const
{
    auto post = m_session->post();
    post.title = m_title->text();
    post.lead = m_lead->text();
    post.categories = m_categories->chips();
    post.attachments = m_files->attachments();
    const bool empty = m_text->document()->isEmpty();
    post.body = empty ? QString() : post.body.isEmpty() ? u"…"_s : post.body;
    return post;
}

void PostEditor::fillFields(const Post &post)
{
    m_filling = true;
    const auto set = [](auto *field, const QString &now, const QString &text) {
        if (now != text) {
            field->blockSignals(true);
            if constexpr (requires { field->setPlainText(text); }) {
                field->setPlainText(text);
            } else {
                field->setText(text);
            }
            field->blockSignals(false);
        }
    };
    set(m_title, m_title->text(), post.title);
    set(m_lead, m_lead->text(), post.lead);
    m_categories->setChips(post.categories);
    m_files->setAttachments(post.attachments);
    m_filling = false;
}

void PostEditor::fill(const OpenedPost &post, bool keepCursor)
{
    fillFields(post.post);
    m_filling = true;
    m_text->load(post.lines, keepCursor ? RichTextEdit::Keep::Cursor : RichTextEdit::Keep::Nothing);
    m_filling = false;
    if (!keepCursor) {
        m_title->setCursorPosition(0);
    }
    showMeta(post.post);
}

void PostEditor::showMeta(const Post &post)
{
    if (post.deletedAt) {
        m_bannerAction = [this, id = post.id] {
            auto done = m_context.workspace.write(
                [id, edit = m_session->edit()](Stores &stores) { return stores.posts.restore(id, edit); });
            Q_UNUSED(done)
        };
        m_banner->showText(Banner::Tone::Info, tr("This post is in the bin."), tr("Bring back"));
        m_banner->show();
        m_bannerTells = BannerTells::Bin;
    } else if (m_bannerTells == BannerTells::Bin) {
        hideBanner();
    }
}

void PostEditor::showState(SaveState state, const std::optional<Error> &error)
{
    switch (state) {
    case SaveState::Nothing:
        m_state->setState({ u"dot"_s, Token::Muted }, m_session->isOpen() ? tr("nothing written yet") : QString());
        break;
    case SaveState::Saving:
        m_state->setState({ u"sync"_s, Token::Muted }, tr("saving"));
        break;
    case SaveState::Saved:
        m_state->setState({ u"check"_s, Token::Good }, tr("saved"));
        break;
    case SaveState::Failed:
        m_state->setState({ u"error"_s, Token::Bad }, tr("not saved"));
        m_bannerAction = [this] { m_session->flush(); };
        m_banner->showText(Banner::Tone::Bad,
            tr("The text could not be saved: %1 It stays here in the window, and saving is tried again every two "
               "seconds.")
                .arg(words::shortly(error.value_or(Error {}))),
            tr("Try now"));
        m_banner->show();
        m_bannerTells = BannerTells::Failure;
        return;
    }
    if (state == SaveState::Saved && m_bannerTells == BannerTells::Failure) {
        hideBanner();
    }
}

void PostEditor::hideBanner()
{
    m_banner->hide();
    m_bannerAction = {};
    m_bannerTells = BannerTells::Nothing;
}

void PostEditor::loadKnownCategories()
{
    auto work = [](Stores &stores) -> Result<QStringList> {
        // Those of the newest posts are enough to choose from.
        const auto keys = stores.posts.keys(PostFilter::All, 200);
        const auto rows = keys ? stores.posts.rows(*keys) : Result<QList<PostRow>>(fail(keys.error()));
        if (!rows) {
            return fail(rows.error());
        }
        QMap<QString, int> used;
        for (const auto &row : *rows) {
            if (const auto post = stores.posts.load(row.id)) {
                for (const auto &category : post->categories) {
                    ++used[category];
                }
            }
        }
        return used.keys();
    };
    whenDone(m_context.workspace.read(work), this, [this](const Result<QStringList> &known) {
        if (known) {
            m_categories->setKnown(*known);
        }
    });
}

void PostEditor::loadPicture(const QString &url)
{
    if (!url.startsWith(attachmentScheme)) {
        return; // a foreign picture is not fetched: the box with its alt text stands for it
    }
    const QSize limit(PictureObject::maxWidth * 2, PictureObject::maxHeight * 2);
    m_pictures->ask(
        url.mid(attachmentScheme.size()), limit, m_text, [this, url](PictureState state, const QImage &image) {
            m_text->setPictureNote(url, pictureNote(state));
            if (!image.isNull()) {
                m_text->setPicture(url, m_files->shownPart(url.mid(attachmentScheme.size()), image));
            }
        });
}

} // namespace bubenik::ui
