// Two wordings side by side in one table, so that what belongs together stands at the same height; what differs is
// underlined on a tinted ground, what is the same is muted or folded away. Read-only, scrolled by keyboard.
#pragma once

#include "common/Theme.h"
#include "posts/ConflictTexts.h"

#include <QTextEdit>

namespace bubenik::ui {

class WordingsView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit WordingsView(QWidget *parent = nullptr);
    void showRows(const QList<ConflictRow> &rows);
    // As high as its text: what is below follows close, until there is no more room and it scrolls.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 30 * space, 10 * space }; }
    [[nodiscard]] int marked() const { return m_marked; } // stretches that differ, of both sides

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void insertParts(QTextCursor cursor, const QList<DiffPart> &parts, bool isMuted);

    int m_marked = 0;
};

} // namespace bubenik::ui
