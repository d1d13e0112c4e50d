// One line of the overview that leads somewhere: time, state, title, and where it goes.
#pragma once

#include "common/StateBadge.h"

#include <QAbstractButton>

namespace bubenik::ui {

class OverviewRow final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Texts {
        QString time; // at the left; may be empty
        StateLook look;
        QString title;
        QString channelIcon; // may be empty
        QString channel;
        QString note; // under the title, muted
    };
    explicit OverviewRow(const Texts &texts, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Texts m_texts;
};

} // namespace bubenik::ui
