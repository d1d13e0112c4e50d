// The look of the window: the colour tokens of light and dark, the four type sizes, the spacing, and the one place
// that makes palettes of them. Widgets never name a colour; they take a token.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace bubenik::ui {

enum class Token {
    Window, Surface, Sunken, Line, Control, Text, Muted, Accent, AccentSoft, OnAccent, Good, Warn, Bad
};
enum class TypeSize { Caption, Body, Title, Page };
enum class Scheme { System, Light, Dark };

inline constexpr int space = 8; // multiples of it between things; half of it inside a control
inline constexpr int iconSize = 20;

class Theme final : public QObject
{
    Q_OBJECT
public:
    // Applies style, palette and fonts to the application and follows the system's scheme when asked to.
    explicit Theme(Scheme scheme, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void changed();

private:
    void apply();
    Scheme m_scheme;
    bool m_dark = false;
};

// The token's colour in the palette now in force.
[[nodiscard]] QColor color(Token token);
[[nodiscard]] QFont font(TypeSize size, bool strong = false);

} // namespace bubenik::ui
