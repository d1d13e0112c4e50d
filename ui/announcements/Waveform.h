// The waveform of a time line: scrolls by the wheel, zooms by Ctrl and the wheel or + and −, selects by dragging or
// Shift and the arrows; a click or an arrow moves the position. Draws from overviews in memory
// (audio/peaks/PeakView.h), so an hour costs no more than a minute. Positions in frames.
#pragma once

#include "audio/peaks/PeakView.h"

#include <QWidget>

namespace bubenik::ui {

class Waveform final : public QWidget
{
    Q_OBJECT
public:
    struct Selection {
        audio::Frames from = 0;
        audio::Frames to = 0;

        [[nodiscard]] bool isEmpty() const { return to <= from; }
    };

    explicit Waveform(QWidget *parent = nullptr);

    void setSound(std::unique_ptr<audio::PeakView> view); // shows the whole; null: nothing
    void setTimeline(audio::Timeline timeline); // after an edit: the zoom stays, the selection goes
    [[nodiscard]] const audio::PeakView *view() const { return m_view.get(); }
    [[nodiscard]] audio::Frames frames() const { return m_view ? m_view->frames() : 0; }
    [[nodiscard]] Selection selection() const { return m_selection; }
    void select(audio::Frames from, audio::Frames to);
    [[nodiscard]] audio::Frames position() const { return m_position; }
    void setPosition(audio::Frames position); // while listening it stays in sight
    void zoom(double factor); // above 1: nearer; around the position, if it is in sight
    void scrollTo(audio::Frames from);
    [[nodiscard]] audio::Frames firstShown() const { return m_from; }
    [[nodiscard]] audio::Frames shownFrames() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void seeked(qint64 frame); // by the user
    void selectionChanged();
    void viewChanged(); // scrolled, zoomed, another length
    void playAsked(); // Space
    void soundChanged(); // another one, or edited

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] audio::Frames frameAt(double x) const;
    [[nodiscard]] double xOf(audio::Frames frame) const;
    [[nodiscard]] double widest() const; // frames a column when the whole is shown
    void zoomAround(audio::Frames frame, double factor);
    void move(audio::Frames position, bool selects);
    void paintRuler(QPainter &painter) const;
    void paintColumns(QPainter &painter) const;

    std::unique_ptr<audio::PeakView> m_view;
    double m_framesPerColumn = 1;
    audio::Frames m_from = 0;
    audio::Frames m_position = 0;
    audio::Frames m_anchor = 0; // where selecting began
    Selection m_selection;
};

} // namespace bubenik::ui
