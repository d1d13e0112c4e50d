// The left of the page: filters, search that answers each key, the list, and what can be done with a row.
#pragma once

#include "common/PageContext.h"
#include "posts/PostListModel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace bubenik::ui {

class EmptyPage;
class FilterBar;
class PostDelegate;

class PostListPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PostListPanel(const PageContext &context, QWidget *parent = nullptr);

    void focusSearch();
    [[nodiscard]] bool clearSearch(); // false: there was none
    void focusList();
    void select(const PostId &id); // as soon as the list has it; opens nothing
    [[nodiscard]] PostListModel &model() { return *m_model; }

Q_SIGNALS:
    void opened(const PostId &id);
    void newAsked();
    void flushAsked(); // what is in the editor goes to the store before something is done with the rows
    void problemsCounted(int count);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    [[nodiscard]] QJsonObject filterNow() const;
    void useFilter(const QJsonObject &filter);
    void showEmptiness();
    void keepSelection();
    void loadChannels();
    void showMenu(const QPoint &at);
    void act(const QList<PostId> &ids, const QString &said, const QString &undo,
        const std::function<Result<void>(Stores &, const PostId &, const Edit &)> &work,
        const std::function<Result<void>(Stores &, const PostId &, const Edit &)> &back);
    void archive(bool on);
    void remove();
    void restore();
    void duplicate();
    [[nodiscard]] PostRow currentRow() const;

    PageContext m_context;
    PostListModel *m_model;
    PostDelegate *m_delegate;
    QLineEdit *m_search = nullptr;
    FilterBar *m_filters = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
    PostId m_current;
    qint64 m_currentKey = 0;
    bool m_quiet = false; // the selection is set by the program
};

} // namespace bubenik::ui
