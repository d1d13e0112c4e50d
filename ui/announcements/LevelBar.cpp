#include "announcements/LevelBar.h"

#include "common/Theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace bubenik::ui {

namespace {

struct LevelSay {
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

constexpr double lowest = -60; // dBFS at the left
constexpr double loud = -6; // from here on it comes near to clipping

double partOf(double decibels)
{
    return std::clamp((decibels - lowest) / -lowest, 0.0, 1.0);
}

} // namespace

LevelBar::LevelBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Level of the microphone"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LevelBar::sizeHint() const
{
    return { 30 * space, 2 * space };
}

void LevelBar::setReading(const audio::LevelReading &reading)
{
    m_reading = reading;
    update();
}

void LevelBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sunken));
    const auto peak = *std::max_element(m_reading.peakDb.begin(), m_reading.peakDb.end());
    const auto hold = *std::max_element(m_reading.holdDb.begin(), m_reading.holdDb.end());
    const auto token = hold > -1 ? Token::Bad : hold > loud ? Token::Warn : Token::Good;
    painter.fillRect(QRectF(0, 0, width() * partOf(peak), height()), color(token));
    painter.setPen(QPen(color(Token::Text), 2));
    const auto x = width() * partOf(hold);
    painter.drawLine(QLineF(x, 0, x, height()));
    painter.setPen(color(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString warningWords(audio::LevelWarnings warnings)
{
    if (warnings.testFlag(audio::LevelWarning::WrongDevice)) {
        return LevelSay::tr("Nothing is heard. Is this the right microphone, and is it not muted?");
    }
    if (warnings.testFlag(audio::LevelWarning::Clipping)) {
        return LevelSay::tr("Too loud, the sound is cut off. Speak from farther away or turn the microphone down.");
    }
    if (warnings.testFlag(audio::LevelWarning::Silence)) {
        return LevelSay::tr("Nothing has been heard for three seconds.");
    }
    if (warnings.testFlag(audio::LevelWarning::Noise)) {
        return LevelSay::tr("There is noise in the background. Close the window or turn off what hums.");
    }
    return {};
}

} // namespace bubenik::ui
