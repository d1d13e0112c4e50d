#include "common/Theme.h"

#include "common/Style.h"
#include "common/StylePaint.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <array>

namespace bubenik::ui {

namespace {

struct TokenPair {
    QRgb light;
    QRgb dark;
};

// In the order of Token. Text pairs hold 4.5:1 or more on every surface, outlines 3:1.
constexpr std::array<TokenPair, 13> tokenPairs { {
    { 0xFFF5F6F8, 0xFF12161C }, // Window
    { 0xFFFFFFFF, 0xFF1A2028 }, // Surface
    { 0xFFECEFF3, 0xFF0E1217 }, // Sunken
    { 0xFFD3D9E1, 0xFF333D4A }, // Line
    { 0xFF7C8899, 0xFF748294 }, // Control
    { 0xFF1A2230, 0xFFE6EBF1 }, // Text
    { 0xFF576373, 0xFF9CA9B8 }, // Muted
    { 0xFF1C4FA1, 0xFF8DB2FA }, // Accent
    { 0xFFE4ECF8, 0xFF22304A }, // AccentSoft
    { 0xFFFFFFFF, 0xFF0E1217 }, // OnAccent
    { 0xFF1A7446, 0xFF62C892 }, // Good
    { 0xFF8F5200, 0xFFE8AE57 }, // Warn
    { 0xFFB3261E, 0xFFF2857C }, // Bad
} };

QColor tokenColor(Token token, bool dark)
{
    const TokenPair &pair = tokenPairs.at(size_t(token));
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QPalette paletteOf(bool dark)
{
    const auto of = [dark](Token token) { return tokenColor(token, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Window));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Surface));
    palette.setColor(QPalette::AlternateBase, of(Token::Sunken));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::Muted));
    palette.setColor(QPalette::Button, of(Token::Surface));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::BrightText, of(Token::OnAccent));
    palette.setColor(QPalette::Light, dark ? of(Token::Line) : of(Token::Surface));
    palette.setColor(QPalette::Midlight, of(Token::Line));
    palette.setColor(QPalette::Mid, of(Token::Line));
    palette.setColor(QPalette::Dark, of(Token::Control));
    palette.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : of(Token::Control));
    palette.setColor(QPalette::Highlight, of(Token::Accent));
    palette.setColor(QPalette::HighlightedText, of(Token::OnAccent));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Token::Surface));
    palette.setColor(QPalette::ToolTipText, of(Token::Text));
    const QColor faded = shapes::mix(of(Token::Muted), of(Token::Surface), 0.65);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
             QPalette::Link, QPalette::ToolTipText }) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Dark, of(Token::Line));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Token::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Token::Muted));
    return palette;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings registry(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // What the platform's theme says, without what was set before.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

void applyFont()
{
    QFont base = QApplication::font();
    const QString family = base.family();
    const bool generic = family.isEmpty() || family.startsWith(QStringLiteral("Sans"), Qt::CaseInsensitive)
        || family == QStringLiteral("DejaVu Sans") || family == QStringLiteral("Helvetica");
    if (!generic) {
        return; // the desktop has a font of its own: the user's choice
    }
    base.setFamilies({ QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif") });
    base.setPointSizeF(qMax(base.pointSizeF(), 10.0));
    QApplication::setFont(base);
}

} // namespace

Theme::Theme(Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
{
    QApplication::setStyle(new Style);
    applyFont();
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    m_dark = m_scheme == Scheme::System ? systemIsDark() : m_scheme == Scheme::Dark;
    const QPalette palette = paletteOf(m_dark);
    QApplication::setPalette(palette);
    QPalette lists = palette;
    lists.setColor(QPalette::Highlight, tokenColor(Token::AccentSoft, m_dark));
    lists.setColor(QPalette::HighlightedText, tokenColor(Token::Text, m_dark));
    QApplication::setPalette(lists, "QAbstractItemView");
}

QColor color(Token token)
{
    return tokenColor(token, QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
}

QFont font(TypeSize size, bool strong)
{
    constexpr std::array<qreal, 4> scale { 0.87, 1.0, 1.2, 1.6 };
    QFont result = QGuiApplication::font();
    result.setPointSizeF(result.pointSizeF() * scale.at(size_t(size)));
    result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

} // namespace bubenik::ui
