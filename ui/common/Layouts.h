// What pages do with layouts that they fill anew.
#pragma once

#include <QLayout>
#include <QWidget>

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

} // namespace bubenik::ui
