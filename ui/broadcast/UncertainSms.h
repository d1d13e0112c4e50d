// On the overview: short messages of which nobody knows whether they got there, with the way to where a person decides.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class UncertainSms final : public QWidget
{
    Q_OBJECT
public:
    explicit UncertainSms(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &documentId); // what the message was made of

private:
    struct Entry {
        QString source;
        QString text;
        int uncertain = 0;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void refresh();
    void show(const QList<Entry> &entries);

    PageContext m_context;
    QVBoxLayout *m_column;
    QList<Entry> m_shown;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
