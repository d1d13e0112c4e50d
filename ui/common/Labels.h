// Texts of the four sizes, and one that shortens itself when there is no room.
#pragma once

#include "common/Theme.h"

#include <QLabel>

namespace bubenik::ui {

enum class Weight { Normal, Strong };

// Plain text that may be selected with the mouse; `muted` for what stands back. Follows a change of theme by itself.
[[nodiscard]] QLabel *makeLabel(const QString &text, TypeSize size = TypeSize::Body, Weight weight = Weight::Normal, bool muted = false, QWidget *parent = nullptr);
// A thin line between things.
[[nodiscard]] QFrame *makeLine(QWidget *parent = nullptr);

// One line; what does not fit ends in … and the whole text is the tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// Rich text with links that the keyboard reaches too: Tab goes from one to the next, a ring says where it is. Their colour
// follows a change of theme.
class LinkLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bubenik::ui
