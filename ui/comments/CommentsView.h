// The comments of a post: the thread at the left, one comment with what can be done about it at the right. Everything
// is written down by feedback/CommentActions and carried out by the engine, which is only told that there is something.
#pragma once

#include "comments/CommentDetail.h"
#include "common/Async.h"
#include "common/ChannelNames.h"
#include "common/PageContext.h"
#include "feedback/CommentActions.h"

class QButtonGroup;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace bubenik::ui {

class EmptyPage;

class CommentsView final : public QWidget
{
    Q_OBJECT
public:
    explicit CommentsView(const PageContext &context, QWidget *parent = nullptr);

    void showComments(const QList<Comment> &comments, const ChannelFaces &faces, bool anotherPost);
    [[nodiscard]] CommentModel &model() { return *m_model; }
    [[nodiscard]] CommentDetail &detail() { return *m_detail; }
    void primaryAction() { m_detail->answer(); }
    void focusList();
    void flush() { m_detail->flush(); }

Q_SIGNALS:
    void changed(); // something was written
    void readAsked();

private:
    using Action = std::function<Result<Comment>(Stores &, const CommentId &, const Who &)>;
    QWidget *makeBar();
    void connectDetail();
    void selectFirst();
    void showCurrent();
    void fillBar();
    void run(const CommentId &id, Action action, const QString &said, Action undo = {});
    void saveDraft(const CommentId &id, const QString &text);
    void showDraft(const CommentId &id);

    PageContext m_context;
    CommentModel *m_model;
    ChannelFaces m_faces;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QWidget *m_thread;
    CommentDetail *m_detail;
    QScrollArea *m_side;
    QButtonGroup *m_filter = nullptr;
    LatestOnly m_draft;
};

} // namespace bubenik::ui
