#include "posts/AttachmentPanel.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "posts/AttachmentTile.h"
#include "posts/FlowLayout.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int proposalWidth = 300; // pixels of what the file says
}

AttachmentPanel::AttachmentPanel(PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_add(makeButton(tr("Pictures, sounds, PDF…"), ButtonRole::Quiet, u"add"_s, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *tiles = new QWidget(this);
    m_flow = new FlowLayout(space, tiles);
    m_flow->addWidget(m_add);
    column->addWidget(tiles);
    m_detail = makeDetail();
    column->addWidget(m_detail);
    connect(m_add, &QPushButton::clicked, this, [this] { askForFiles(); });
}

QWidget *AttachmentPanel::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *top = new QHBoxLayout;
    m_name = new ElidedLabel({}, detail);
    m_name->setFont(ui::font(TypeSize::Caption));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    auto *left = makeIconButton(u"chevron-left"_s, tr("Move to the front"), detail);
    auto *right = makeIconButton(u"chevron-right"_s, tr("Move to the back"), detail);
    m_insert = makeButton(tr("Into the text"), ButtonRole::Quiet, {}, detail);
    m_insert->setObjectName(u"into-text"_s);
    m_crop = makeButton(tr("Crop"), ButtonRole::Quiet, u"crop"_s, detail);
    m_crop->setObjectName(u"crop"_s);
    auto *out = makeIconButton(u"trash"_s, tr("Remove from the post"), detail);
    out->setObjectName(u"remove-file"_s);
    auto *close = makeIconButton(u"close"_s, tr("Close"), detail);
    top->addWidget(m_name, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { left, right, m_crop, m_insert, out, close }) {
        top->addWidget(widget);
    }
    column->addLayout(top);
    auto *bottom = new QHBoxLayout;
    m_words = new QLineEdit(detail);
    m_decorative = new QCheckBox(tr("Only decorative"), detail);
    m_decorative->setToolTip(tr("The picture says nothing that the text does not: screen readers leave it out."));
    bottom->addWidget(m_words, 1);
    bottom->addWidget(m_decorative);
    column->addLayout(bottom);
    m_proposal = makeButton({}, ButtonRole::Quiet, {}, detail);
    m_proposal->setObjectName(u"alt-proposal"_s);
    m_proposal->hide();
    column->addWidget(m_proposal, 0, Qt::AlignLeft);
    detail->hide();
    connect(m_proposal, &QPushButton::clicked, this, [this] {
        m_words->setText(m_proposal->property("words").toString());
        m_proposal->hide();
        applyDetail();
        rebuild();
    });
    connect(left, &QToolButton::clicked, this, [this] { move(-1); });
    connect(right, &QToolButton::clicked, this, [this] { move(1); });
    connect(out, &QToolButton::clicked, this, [this] { remove(); });
    connect(close, &QToolButton::clicked, this, [this] { choose({}); });
    connect(m_words, &QLineEdit::textEdited, this, [this] { applyDetail(); });
    connect(m_words, &QLineEdit::editingFinished, this, [this] { rebuild(); });
    connect(m_decorative, &QCheckBox::clicked, this, [this] {
        applyDetail();
        rebuild();
    });
    connect(m_insert, &QPushButton::clicked, this, [this] {
        if (const auto at = indexOf(m_chosen); at >= 0) {
            const auto &file = m_attachments[at];
            file.role == AttachmentRole::Document ? Q_EMIT linkToInsert(file) : Q_EMIT pictureToInsert(file);
        }
    });
    connect(m_crop, &QPushButton::clicked, this, [this] {
        if (const auto at = indexOf(m_chosen); at >= 0) {
            Q_EMIT cropAsked(m_attachments[at]);
        }
    });
    return detail;
}

void AttachmentPanel::setAttachments(const QList<Attachment> &attachments)
{
    if (m_attachments != attachments) {
        m_attachments = attachments;
        rebuild();
    }
    if (indexOf(m_chosen) < 0) {
        choose({});
    }
}

qsizetype AttachmentPanel::indexOf(const QString &digest) const
{
    for (qsizetype i = 0; i < m_attachments.size(); ++i) {
        if (m_attachments[i].digest == digest) {
            return i;
        }
    }
    return -1;
}

void AttachmentPanel::rebuild()
{
    while (m_flow->count() > 0) {
        auto *item = m_flow->takeAt(0);
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    bool featured = true;
    for (const auto &attachment : std::as_const(m_attachments)) {
        const bool picture = attachment.role == AttachmentRole::Picture;
        auto *tile = new AttachmentTile(
            attachment, picture && std::exchange(featured, featured && !picture), m_add->parentWidget());
        tile->setChecked(attachment.digest == m_chosen);
        connect(tile, &QAbstractButton::clicked, this,
            [this, digest = attachment.digest] { choose(digest == m_chosen ? QString() : digest); });
        m_flow->addWidget(tile);
        tile->show();
        if (const auto known = m_thumbnails.constFind(attachment.digest); known != m_thumbnails.constEnd()) {
            tile->setPicture(PictureState::Here, shownPart(attachment.digest, *known));
        } else if (picture) {
            m_pictures.ask(attachment.digest, { 208, 168 }, tile,
                [this, tile, digest = attachment.digest](PictureState state, const QImage &image) {
                    if (state == PictureState::Here) {
                        m_thumbnails.insert(digest, image);
                    }
                    tile->setPicture(state, shownPart(digest, image));
                });
        }
    }
    m_flow->addWidget(m_add);
    m_add->setText(m_importing > 0    ? tr("Taking in…")
            : m_attachments.isEmpty() ? tr("Pictures, sounds, PDF…")
                                      : tr("More…"));
    updateGeometry();
}

void AttachmentPanel::choose(const QString &digest)
{
    m_chosen = digest;
    for (auto *tile : findChildren<AttachmentTile *>()) {
        tile->setChecked(tile->digest() == digest);
    }
    fillDetail();
}

void AttachmentPanel::fillDetail()
{
    const auto at = indexOf(m_chosen);
    m_detail->setVisible(at >= 0);
    if (at < 0) {
        return;
    }
    const auto &attachment = m_attachments[at];
    const bool picture = attachment.role == AttachmentRole::Picture;
    m_crop->setVisible(picture);
    nameIt(attachment);
    m_words->setText(picture ? attachment.alt : attachment.title);
    m_words->setPlaceholderText(
        picture ? tr("What is to be seen, for those who do not see it") : tr("The words of the link"));
    m_words->setAccessibleName(picture ? tr("Alt text") : tr("Title"));
    m_words->setEnabled(!attachment.decorative);
    m_decorative->setVisible(picture);
    m_decorative->setChecked(attachment.decorative);
    m_insert->setText(attachment.role == AttachmentRole::Document ? tr("Link in the text") : tr("Into the text"));
    m_words->setFocus();
    proposeWords(attachment);
}

void AttachmentPanel::nameIt(const Attachment &file)
{
    const auto shown = shownSize(file);
    const auto size = file.role == AttachmentRole::Picture ? u" · %1 × %2"_s.arg(shown.width()).arg(shown.height()) : QString();
    m_name->setFullText(file.fileName + size + u" · "_s + words::bytes(file.bytes));
}

void AttachmentPanel::proposeWords(const Attachment &picture)
{
    m_latest.drop();
    m_proposal->hide();
    if (isDescribed(picture)) {
        return;
    }
    m_latest.ask(m_pictures.description(picture.digest), this, [this](const QString &words) {
        m_proposal->setProperty("words", words);
        m_proposal->setText(tr("From the file: “%1”").arg(fontMetrics().elidedText(words, Qt::ElideRight, proposalWidth)));
        m_proposal->setToolTip(words);
        m_proposal->setAccessibleName(tr("Take the alt text from the file: “%1”").arg(words));
        m_proposal->setVisible(!words.isEmpty() && m_words->text().isEmpty());
    });
}

void AttachmentPanel::applyDetail()
{
    const auto at = indexOf(m_chosen);
    if (at < 0) {
        return;
    }
    auto &attachment = m_attachments[at];
    if (attachment.role == AttachmentRole::Picture) {
        describe(attachment.digest, m_words->text(), m_decorative->isChecked());
        m_words->setEnabled(!attachment.decorative);
    } else {
        attachment.title = m_words->text();
        Q_EMIT changed();
    }
}

void AttachmentPanel::describe(const QString &digest, const QString &alt, bool decorative)
{
    const auto at = indexOf(digest);
    if (at < 0) {
        return;
    }
    m_attachments[at].alt = alt;
    m_attachments[at].decorative = decorative;
    Q_EMIT altChanged(digest, decorative ? QString() : alt);
    Q_EMIT changed();
}

void AttachmentPanel::crop(const QString &digest, const std::optional<Crop> &crop)
{
    if (const auto at = indexOf(digest); at >= 0 && m_attachments[at].crop != crop) {
        m_attachments[at].crop = crop;
        if (digest == m_chosen) {
            nameIt(m_attachments[at]);
        }
        rebuild();
        Q_EMIT changed();
    }
}

QImage AttachmentPanel::shownPart(const QString &digest, const QImage &image) const
{
    const auto at = indexOf(digest);
    return at >= 0 && m_attachments[at].crop && !image.isNull()
        ? image.copy(pixelsOf(*m_attachments[at].crop, image.size()))
        : image;
}

void AttachmentPanel::move(int by)
{
    const auto at = indexOf(m_chosen);
    const auto to = at + by;
    if (at >= 0 && to >= 0 && to < m_attachments.size()) {
        m_attachments.move(at, to);
        rebuild();
        Q_EMIT changed();
    }
}

void AttachmentPanel::remove()
{
    if (const auto at = indexOf(m_chosen); at >= 0) {
        const auto file = m_attachments.takeAt(at);
        choose({});
        rebuild();
        Q_EMIT changed();
        Q_EMIT removed(file, at);
    }
}

void AttachmentPanel::putBack(const Attachment &file, qsizetype at)
{
    if (indexOf(file.digest) < 0) {
        m_attachments.insert(std::min(at, m_attachments.size()), file);
        rebuild();
        Q_EMIT changed();
    }
}

void AttachmentPanel::askForFiles(bool intoText)
{
    auto *dialog = new QFileDialog(this, tr("Files for the post"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        { tr("Pictures, sounds and documents (*.jpg *.jpeg *.png *.webp *.gif *.mp3 *.m4a *.ogg *.wav *.pdf)"),
            tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, [this, intoText](const QStringList &files) {
        for (const auto &file : files) {
            take(m_pictures.import(file), intoText);
        }
    });
    dialog->open();
}

void AttachmentPanel::addFiles(const QStringList &paths)
{
    for (const auto &path : paths) {
        take(m_pictures.import(path), false);
    }
}

void AttachmentPanel::addImage(const QImage &image, bool intoText)
{
    take(m_pictures.import(image), intoText);
}

void AttachmentPanel::take(QFuture<Result<Attachment>> import, bool intoText)
{
    ++m_importing;
    rebuild();
    whenDone(std::move(import), this, [this, intoText](const Result<Attachment> &attachment) {
        --m_importing;
        if (!attachment) {
            rebuild();
            const auto message = words::explain(attachment.error());
            Q_EMIT refused((attachment.error().subject.isEmpty() ? QString() : attachment.error().subject + u": "_s)
                + message.title + u' ' + message.advice);
            return;
        }
        if (indexOf(attachment->digest) < 0) {
            m_attachments.append(*attachment);
            rebuild();
            Q_EMIT changed();
        }
        if (intoText && attachment->role == AttachmentRole::Picture) {
            Q_EMIT pictureToInsert(*attachment);
        }
        if (attachment->role == AttachmentRole::Picture && m_importing == 0) {
            choose(attachment->digest);
        }
    });
}

void AttachmentPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachmentPanel::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    addFiles(files);
    event->acceptProposedAction();
}

} // namespace bubenik::ui
