// Buttons by what they are for. The role decides the look (Style draws it); one primary button a page.
#pragma once

#include "common/Theme.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>

namespace bubenik::ui {

enum class ButtonRole {
    Normal,
    Primary, // the one thing to do here
    Quiet, // without an outline: a way further, not the way
    Danger, // apart from the others; the text in the colour of harm
    Segment // checkable, one of a row: filters, views
};

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonRole role = ButtonRole::Normal, const QString &iconName = {}, QWidget *parent = nullptr);
// Only an icon: the words are its tooltip and its name for screen readers.
[[nodiscard]] QToolButton *makeIconButton(const QString &iconName, const QString &words, QWidget *parent = nullptr);

} // namespace bubenik::ui
