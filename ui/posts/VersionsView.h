// The versions of a post: a list of when and by whom, the chosen one compared with the text of now, and the button that
// brings it back (as a new version: nothing is lost by it).
#pragma once

#include "common/PageContext.h"
#include "common/Async.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace bubenik::ui {

class VersionsView final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsView(const PageContext &context, QWidget *parent = nullptr);
    void showVersions(const PostId &post, const QString &session);
    [[nodiscard]] int count() const { return static_cast<int>(m_versions.size()); }
    void bringBackCurrent();

Q_SIGNALS:
    void closed();

private:
    void take(const QList<PostVersion> &versions);
    void compare(int row);

    PageContext m_context;
    PostId m_post;
    QString m_session;
    QList<PostVersion> m_versions;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_back;
    LatestOnly m_comparing;
};

} // namespace bubenik::ui
