// Draws pictures inside the text: a scaled copy once it has been read (off the GUI thread), until then, or when there
// is none, an outlined box with the alt text.
#pragma once

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QTextObjectInterface>

namespace bubenik::ui {

class PictureObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    // Widest that a picture is drawn, in logical pixels.
    static constexpr int maxWidth = 480;
    static constexpr int maxHeight = 320;

    void setPicture(const QString &url, const QImage &image);
    void setNote(const QString &url, const QString &note);
    [[nodiscard]] bool knows(const QString &url) const { return m_pictures.contains(url); }

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

Q_SIGNALS:
    void wanted(const QString &url); // drawn, but not known yet: said once for each

private:
    QHash<QString, QPixmap> m_pictures; // null = asked for
    QHash<QString, QString> m_notes; // why it is not there
};

} // namespace bubenik::ui
