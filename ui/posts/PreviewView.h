// A post as a channel will show it. Pictures are read in the pool and come in when they are there; nothing is fetched
// from the network. They are never wider than the view.
#pragma once

#include "common/Async.h"

#include <QHash>
#include <QSet>
#include <QTextBrowser>

namespace bubenik::ui {

class PreviewView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);
    void showPage(const QString &html);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPictures();

    QSet<QString> m_asked;
    QHash<QString, QSizeF> m_natural; // by the name in the page
};

} // namespace bubenik::ui
