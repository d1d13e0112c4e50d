// What the columns of the overview are put together with.
#pragma once

#include "common/Labels.h"
#include "common/Layouts.h"

namespace bubenik::ui {

inline QLabel *quietLine(const QString &text)
{
    auto *label = makeLabel(text, TypeSize::Body, Weight::Normal, true);
    label->setContentsMargins(space, space / 2, space, space);
    return label;
}

} // namespace bubenik::ui
