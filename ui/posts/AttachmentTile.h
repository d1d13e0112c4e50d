// One file of a post as a small picture with its state: for pictures whether the alt text is there, and whether the
// picture itself is.
#pragma once

#include "domain/Attachment.h"
#include "posts/PictureSource.h"

#include <QAbstractButton>
#include <QPixmap>

namespace bubenik::ui {

class AttachmentTile final : public QAbstractButton
{
    Q_OBJECT
public:
    AttachmentTile(const Attachment &attachment, bool featured, QWidget *parent = nullptr);
    void setPicture(PictureState state, const QImage &image);
    [[nodiscard]] QString digest() const { return m_attachment.digest; }
    [[nodiscard]] QSize sizeHint() const override { return { width, height }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int width = 104;
    static constexpr int height = 84;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    void nameIt();
    Attachment m_attachment;
    bool m_featured;
    QPixmap m_picture;
    PictureState m_state = PictureState::Here;
};

} // namespace bubenik::ui
