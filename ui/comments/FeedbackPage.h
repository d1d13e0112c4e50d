// What citizens send back to one post, as a page of its own in the middle: comments and figures. While it is seen, its
// comments are asked for every few seconds.
#pragma once

#include "common/Async.h"
#include "common/ChannelNames.h"
#include "common/PageContext.h"
#include "domain/Comment.h"
#include "domain/ItemFigures.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace bubenik::ui {

class CommentsView;
class ElidedLabel;
class FiguresView;

class FeedbackPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackPage(const PageContext &context, QWidget *parent = nullptr);
    ~FeedbackPage() override;

    void showPost(const PostId &post);
    [[nodiscard]] PostId post() const { return m_post; }
    [[nodiscard]] CommentsView &comments() { return *m_comments; }
    [[nodiscard]] FiguresView &figures() { return *m_figures; }
    void primaryAction();
    [[nodiscard]] bool back(); // Esc: true when something inside was left
    void flush();

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Found {
        QString title;
        QList<Comment> comments;
        QList<ItemFigures> figures;
        ChannelFaces faces;
    };
    [[nodiscard]] static Result<Found> find(Stores &stores, const PostId &post);
    QWidget *makeHead();
    void load();
    void take(const Found &found);
    void watch(const PostId &post);
    void readAll();

    PageContext m_context;
    PostId m_post;
    PostId m_watched;
    bool m_isFirst = false;
    ElidedLabel *m_title = nullptr;
    QButtonGroup *m_tabs = nullptr;
    QStackedWidget *m_stack;
    CommentsView *m_comments;
    FiguresView *m_figures;
    QTimer m_soon;
    QTimer m_minute; // times in words grow old
    LatestOnly m_latest;
};

} // namespace bubenik::ui
