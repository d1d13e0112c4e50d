// The versions of a post: a list of when and by whom, the chosen one compared with the text of now, and the button that
// brings it back (as a new version: nothing is lost by it). Beside them what was done with the post, by whom and when.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace bubenik::ui {

class ActivityPanel;

class VersionsView final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsView(const PageContext &context, QWidget *parent = nullptr);
    void showVersions(const PostId &post, const QString &session);
    [[nodiscard]] int count() const { return static_cast<int>(m_versions.size()); }
    void bringBackCurrent();
    void showActivity(bool on);
    [[nodiscard]] ActivityPanel &activity() { return *m_activity; }

Q_SIGNALS:
    void closed();

private:
    QWidget *makeVersions();
    QWidget *makeSegments();
    void loadActivity();
    void take(const QList<PostVersion> &versions);
    void compare(int row);

    PageContext m_context;
    PostId m_post;
    QString m_session;
    QList<PostVersion> m_versions;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_back;
    QStackedWidget *m_stack;
    ActivityPanel *m_activity;
    QPushButton *m_showVersions = nullptr;
    QPushButton *m_showActivity = nullptr;
    LatestOnly m_comparing;
    LatestOnly m_asking;
};

} // namespace bubenik::ui
