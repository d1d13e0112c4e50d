#include "posts/PreviewView.h"

#include <QImageReader>

namespace bubenik::ui {

namespace {

constexpr int maxPreviewWidth = 640;

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
    document()->setDocumentMargin(24);
}

void PreviewView::showPage(const QString &html)
{
    m_asked.clear();
    document()->clear();
    setHtml(html);
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
            document()->markContentsDirty(0, document()->characterCount());
            viewport()->update();
        });
    }
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace bubenik::ui
