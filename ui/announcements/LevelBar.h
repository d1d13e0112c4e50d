// The level of the microphone: a bar for what is heard now with a line at the highest of the last second and a half.
#pragma once

#include "audio/record/LevelMeter.h"

#include <QWidget>

namespace bubenik::ui {

class LevelBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LevelBar(QWidget *parent = nullptr);
    void setReading(const audio::LevelReading &reading);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    audio::LevelReading m_reading;
};

// What is wrong with the sound so far, and what to do; the worst only. Empty: nothing.
[[nodiscard]] QString warningWords(audio::LevelWarnings warnings);

} // namespace bubenik::ui
