#include "common/Buttons.h"

#include "common/Icons.h"

#include <QVariant>

namespace bubenik::ui {

namespace {
constexpr const char *roleProperty = "buttonRole";
}

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
    if (role == ButtonRole::Segment) {
        button->setCheckable(true);
    }
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? ButtonRole(button->property(roleProperty).toInt()) : ButtonRole::Normal;
}

QPushButton *makeButton(const QString &text, ButtonRole role, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    if (!iconName.isEmpty()) {
        const Token tint = role == ButtonRole::Primary ? Token::OnAccent
            : role == ButtonRole::Quiet                ? Token::Accent
            : role == ButtonRole::Danger               ? Token::Bad
                                                       : Token::Text;
        button->setIcon(icon(iconName, tint));
        button->setIconSize({ iconSize, iconSize });
    }
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({ iconSize, iconSize });
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace bubenik::ui
