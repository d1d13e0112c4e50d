// A post as a channel will show it. Pictures are read in the pool and come in when they are there; nothing is fetched
// from the network.
#pragma once

#include "common/Async.h"

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

private:
    QSet<QString> m_asked;
};

} // namespace bubenik::ui
