// What the columns of the overview are put together with.
#pragma once

#include "common/Labels.h"

#include <QLayout>

namespace bubenik::ui {

inline void emptyOut(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
}

inline QLabel *quietLine(const QString &text)
{
    auto *label = makeLabel(text, TypeSize::Body, Weight::Normal, true);
    label->setContentsMargins(space, space / 2, space, space);
    return label;
}

} // namespace bubenik::ui
