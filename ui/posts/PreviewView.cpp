#include "posts/PreviewView.h"

#include "domain/Crop.h"

#include <QImageReader>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTextBlock>

namespace bubenik::ui {

namespace {

constexpr int maxPreviewWidth = 640;
constexpr int margin = 24;
constexpr double minPart = 0.05; // of a smaller part not every pixel is read

// What the page is about: the menus around it are the website's and mean nothing here.
QString mainPart(const QString &html)
{
    static const QRegularExpression main(QStringLiteral("<main\\b[^>]*>.*</main>"), QRegularExpression::DotMatchesEverythingOption);
    const auto found = main.match(html);
    return found.hasMatch() ? found.captured() : html;
}

// Qt's rich text does not know figures: their pictures would stand in the paragraph above.
QString withoutFigures(QString html)
{
    return html.replace(QLatin1StringView("<figure"), QLatin1StringView("<div"))
        .replace(QLatin1StringView("</figure>"), QLatin1StringView("</div>"))
        .replace(QLatin1StringView("<figcaption"), QLatin1StringView("<p"))
        .replace(QLatin1StringView("</figcaption>"), QLatin1StringView("</p>"));
}

// `crop`: what is shown of it.
QImage readForPreview(const QString &path, const Crop &crop)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    const auto widest = std::max(int(maxPreviewWidth / std::max(crop.width, minPart)), maxPreviewWidth);
    if (size.width() > widest) {
        reader.setScaledSize(size.scaled(widest, widest * 2, Qt::KeepAspectRatio));
    }
    const auto image = reader.read();
    return crop.isWhole() || image.isNull() ? image : image.copy(pixelsOf(crop, image.size()));
}

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview"));
    document()->setDocumentMargin(margin);
}

void PreviewView::showPage(const QString &html)
{
    m_asked.clear();
    m_natural.clear();
    document()->clear();
    setHtml(withoutFigures(mainPart(html)));
    fitPictures();
}

void PreviewView::fitPictures()
{
    QList<std::pair<int, QTextImageFormat>> pictures;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (const auto format = it.fragment().charFormat(); format.isImageFormat()) {
                pictures.append({ it.fragment().position(), format.toImageFormat() });
            }
        }
    }
    const qreal room = std::max(viewport()->width() - 2 * margin, margin);
    QTextCursor cursor(document());
    for (auto &[position, format] : pictures) {
        if (!m_natural.contains(format.name()) && format.width() > 0 && format.height() > 0) {
            m_natural.insert(format.name(), { format.width(), format.height() });
        }
        const auto natural = m_natural.value(format.name());
        if (natural.isEmpty()) {
            continue; // known when it has been read
        }
        const auto width = std::min({ natural.width(), room, qreal(maxPreviewWidth) });
        format.setWidth(width);
        format.setHeight(width * natural.height() / natural.width());
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitPictures();
    }
}

QVariant PreviewView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isLocalFile()) {
        return {};
    }
    if (!m_asked.contains(name.toString())) {
        m_asked.insert(name.toString());
        const auto crop = cropFromString(name.fragment()).value_or(Crop {});
        whenDone(inPool([path = name.toLocalFile(), crop] { return readForPreview(path, crop); }), this, [this, name](const QImage &image) {
            document()->addResource(QTextDocument::ImageResource, name, image);
            if (!image.isNull() && !m_natural.contains(name.toString())) {
                m_natural.insert(name.toString(), image.size());
            }
            fitPictures();
            document()->markContentsDirty(0, document()->characterCount());
            viewport()->update();
        });
    }
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace bubenik::ui
