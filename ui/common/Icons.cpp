#include "common/Icons.h"

#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace bubenik::ui {

namespace {

// Draws the SVG when it is asked to, in the token's colour of that moment: a change of theme needs nothing else.
class TintedSvgEngine final : public QIconEngine
{
public:
    TintedSvgEngine(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        const QColor tint = mode == QIcon::Disabled ? color(Token::Line) : color(m_token);
        const quint64 key = (quint64(tint.rgb()) << 32) | (quint64(quint16(size.width())) << 16) | quint16(size.height());
        if (const auto found = m_drawn.constFind(key); found != m_drawn.cend()) {
            return *found;
        }
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QSvgRenderer renderer(tinted(tint));
        QPainter painter(&drawn);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        m_drawn.insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvgEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("bubenik-tinted-svg"); }

private:
    [[nodiscard]] QByteArray tinted(const QColor &tint) const
    {
        QFile file(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        return file.readAll().replace("currentColor", tint.name().toLatin1());
    }

    QString m_name;
    Token m_token;
    QHash<quint64, QPixmap> m_drawn;
};

// A label keeps a picture of its icon, in the colours of when it was made.
class IconOnLabel final : public QObject
{
public:
    explicit IconOnLabel(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

    void show(const QString &name, Token token, int size)
    {
        m_icon = icon(name, token);
        m_size = size;
        draw();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange) {
            draw();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void draw() { m_label.setPixmap(m_icon.pixmap(QSize(m_size, m_size), m_label.devicePixelRatioF())); }

    QLabel &m_label;
    QIcon m_icon;
    int m_size = iconSize;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TintedSvgEngine(name, token));
}

void showIcon(QLabel *label, const QString &name, Token token, int size)
{
    IconOnLabel *shown = nullptr;
    for (auto *child : label->children()) {
        shown = shown == nullptr ? dynamic_cast<IconOnLabel *>(child) : shown;
    }
    if (shown == nullptr) {
        shown = new IconOnLabel(*label);
    }
    shown->show(name, token, size);
}

} // namespace bubenik::ui
