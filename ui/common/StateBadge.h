// A state as an icon and a word: never by colour alone. The looks of all states are here, so that lists, panels and
// the overview show the same one.
#pragma once

#include "common/Theme.h"
#include "domain/Delivery.h"
#include "domain/Post.h"

#include <QWidget>

namespace bubenik::ui {

struct StateLook {
    QString icon;
    Token token = Token::Muted;
};

[[nodiscard]] StateLook lookOf(DeliveryState state);
// Planned with a problem that a person must see, live with a foreign change …: by the whole delivery.
[[nodiscard]] StateLook lookOf(const Delivery &delivery);
[[nodiscard]] StateLook lookOf(PostState state);

// For delegates: icon and words from the left, elided to the rectangle. Returns the width used.
int paintState(QPainter *painter, const QRect &rect, const StateLook &look, const QString &words, const QFont &font);

class StateBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setState(const StateLook &look, const QString &words);
    void setWordWrap(bool wraps); // else words that do not fit end in …
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsWithin(int width) const;

    StateLook m_look;
    QString m_words;
};

} // namespace bubenik::ui
