// The filters of the list in one line, whatever its width: what does not fit is in the menu at the end. The chosen
// filter can always be seen, and so can Problems while there are any; numbers are in the menu and the tooltips.
#pragma once

#include "storage/PostStore.h"

#include <QMap>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace bubenik::ui {

class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setCounts(const PostCounts &counts);
    void choose(PostFilter filter); // and tells
    [[nodiscard]] PostFilter current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(PostFilter filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showMenu();
    [[nodiscard]] QList<PostFilter> fitting(int room) const;
    [[nodiscard]] int widthOf(PostFilter filter) const;

    PostCounts m_counts;
    PostFilter m_current = PostFilter::All;
    QButtonGroup *m_group;
    QToolButton *m_more;
};

} // namespace bubenik::ui
