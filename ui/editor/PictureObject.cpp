#include "editor/PictureObject.h"

#include "common/Icons.h"
#include "editor/Marks.h"

#include <QPainter>
#include <QPainterPath>

namespace bubenik::ui {

namespace {
constexpr QSizeF unknownSize { 320, 96 };
}

void PictureObject::setPicture(const QString &url, const QImage &image)
{
    m_pictures[url] = QPixmap::fromImage(image);
}

void PictureObject::setNote(const QString &url, const QString &note)
{
    m_notes[url] = note;
}

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const auto picture = m_pictures.value(format.stringProperty(PictureUrlProperty));
    const auto room = document->textWidth() > 0 ? document->textWidth() - 8 * space : maxWidth;
    const QSizeF limit(std::min<qreal>(maxWidth, std::max<qreal>(room, 64)), maxHeight);
    const auto size = picture.isNull() ? unknownSize : QSizeF(picture.size()) / picture.devicePixelRatio();
    return size.width() > limit.width() || size.height() > limit.height() ? size.scaled(limit, Qt::KeepAspectRatio)
                                                                          : size;
}

void PictureObject::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument * /*document*/, int /*position*/, const QTextFormat &format)
{
    const auto url = format.stringProperty(PictureUrlProperty);
    const auto found = m_pictures.constFind(url);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (found != m_pictures.constEnd() && !found->isNull()) {
        QPainterPath clip;
        clip.addRoundedRect(rect, 4, 4);
        painter->setClipPath(clip);
        painter->drawPixmap(rect, *found, found->rect());
    } else {
        if (found == m_pictures.constEnd()) {
            m_pictures.insert(url, {});
            QMetaObject::invokeMethod(
                this, [this, url] { Q_EMIT wanted(url); }, Qt::QueuedConnection);
        }
        painter->setPen(QPen(color(Token::Control)));
        painter->setBrush(color(Token::Sunken));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
        const auto inner = rect.toRect().adjusted(space, space, -space, -space);
        icon(QStringLiteral("picture"), Token::Muted).paint(painter, { inner.left(), inner.top(), iconSize, iconSize });
        painter->setPen(color(Token::Muted));
        const auto alt = format.stringProperty(PictureAltProperty);
        QStringList lines { m_notes.value(url), alt.isEmpty() && m_notes.value(url).isEmpty() ? url : alt };
        lines.removeAll(QString());
        painter->drawText(inner.adjusted(iconSize + space, 0, 0, 0), Qt::TextWordWrap, lines.join(u'\n'));
    }
    painter->restore();
}

} // namespace bubenik::ui
