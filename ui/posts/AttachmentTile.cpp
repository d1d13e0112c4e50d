#include "posts/AttachmentTile.h"

#include "common/Icons.h"
#include "common/StateBadge.h"

#include <QPainter>
#include <QPainterPath>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int captionHeight = 22;
}

AttachmentTile::AttachmentTile(const Attachment &attachment, bool featured, QWidget *parent)
    : QAbstractButton(parent)
    , m_attachment(attachment)
    , m_featured(featured)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    nameIt();
}

QString AttachmentTile::words() const
{
    if (m_attachment.role != AttachmentRole::Picture) {
        return m_attachment.title.isEmpty() ? m_attachment.fileName : m_attachment.title;
    }
    if (m_state != PictureState::Here) {
        return m_state == PictureState::Coming ? tr("coming…")
            : m_state == PictureState::Later   ? tr("later")
                                               : tr("missing");
    }
    return !isDescribed(m_attachment) ? tr("no alt text") : m_attachment.decorative ? tr("decorative") : tr("alt text");
}

void AttachmentTile::nameIt()
{
    auto tip = m_attachment.alt.isEmpty() ? m_attachment.fileName : m_attachment.fileName + u'\n' + m_attachment.alt;
    if (m_state == PictureState::Lacking) {
        tip += u'\n'
            + tr("This picture is not on this computer, and the server does not have it. Whoever put it in should open "
                 "the post once more.");
    }
    if (m_state == PictureState::Later) {
        tip += u'\n' + tr("This picture comes when the server can be reached again.");
    }
    setToolTip(tip);
    setAccessibleName(m_attachment.fileName + u", "_s + words());
}

void AttachmentTile::setPicture(PictureState state, const QImage &image)
{
    m_state = state;
    m_picture = QPixmap::fromImage(image);
    nameIt();
    update();
}

void AttachmentTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(color(marked ? Token::Accent : Token::Line), marked ? 2 : 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(frame, 6, 6);
    const auto pictureArea = rect().adjusted(3, 3, -3, -captionHeight);
    QPainterPath clip;
    clip.addRoundedRect(pictureArea, 4, 4);
    painter.setClipPath(clip);
    painter.fillRect(pictureArea, color(Token::Sunken));
    if (!m_picture.isNull()) {
        const auto size = QSizeF(m_picture.size()).scaled(pictureArea.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target({}, size);
        target.moveCenter(QRectF(pictureArea).center());
        painter.drawPixmap(target, m_picture, m_picture.rect());
    } else {
        const auto name = m_attachment.role == AttachmentRole::Picture ? u"picture"_s
            : m_attachment.role == AttachmentRole::Sound               ? u"sound"_s
                                                                       : u"file"_s;
        QRect mark(0, 0, ui::iconSize, ui::iconSize);
        mark.moveCenter(pictureArea.center());
        ui::icon(name, Token::Muted).paint(&painter, mark);
    }
    if (m_featured) {
        const QRect badge(pictureArea.left() + 4, pictureArea.top() + 4, 20, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawEllipse(badge);
        painter.setPen(color(Token::OnAccent));
        painter.setFont(ui::font(TypeSize::Caption, true));
        painter.drawText(badge, Qt::AlignCenter, u"1"_s);
    }
    painter.setClipping(false);
    const QRect caption(rect().left() + 6, rect().bottom() - captionHeight, rect().width() - 12, captionHeight);
    const bool picture = m_attachment.role == AttachmentRole::Picture;
    const StateLook look = !picture        ? StateLook { u"file"_s, Token::Muted }
        : m_state == PictureState::Coming  ? StateLook { u"download"_s, Token::Muted }
        : m_state == PictureState::Later   ? StateLook { u"cloud-off"_s, Token::Muted }
        : m_state == PictureState::Lacking ? StateLook { u"warn"_s, Token::Warn }
        : isDescribed(m_attachment)        ? StateLook { u"check"_s, Token::Good }
                                           : StateLook { u"warn"_s, Token::Warn };
    paintState(&painter, caption, look, words(), ui::font(TypeSize::Caption));
}

} // namespace bubenik::ui
