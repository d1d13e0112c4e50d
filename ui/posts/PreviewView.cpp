#include "posts/PreviewView.h"

#include <QImageReader>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTextBlock>

namespace bubenik::ui {

namespace {

constexpr int maxPreviewWidth = 640;
constexpr int margin = 24;

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

QImage readForPreview(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.width() > maxPreviewWidth) {
        reader.setScaledSize(size.scaled(maxPreviewWidth, maxPreviewWidth * 2, Qt::KeepAspectRatio));
    }
    return reader.read();
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
    const auto path = name.toLocalFile();
    if (!m_asked.contains(path)) {
        m_asked.insert(path);
        whenDone(inPool([path] { return readForPreview(path); }), this, [this, name](const QImage &image) {
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
