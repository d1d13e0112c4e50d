// F1: what the pages are for and every key, on one page.
#pragma once

#include <QScrollArea>

namespace bubenik::ui {

class HelpPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();
};

} // namespace bubenik::ui
