// Writing a citizen down: one line, by keyboard alone. Name, topic, street, wish; Tab goes on, Enter anywhere saves and
// begins the next one. Earlier visits of the same name are shown below while it is typed.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "office/Visiting.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace bubenik::ui {

class EntryLine final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryLine(const PageContext &context, QWidget *parent = nullptr);
    void setDay(QDate day) { m_day = day; }
    void focusFirst();
    [[nodiscard]] bool isEmpty() const;
    void clear();

Q_SIGNALS:
    void added(const bubenik::Visit &visit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(const QString &name, const QString &placeholder, int stretch);
    void save();
    void lookUp();
    void loadTopics();

    PageContext m_context;
    QDate m_day;
    QLineEdit *m_name;
    QLineEdit *m_topic;
    QLineEdit *m_street;
    QLineEdit *m_wish;
    QLabel *m_earlier;
    QStringListModel *m_topics;
    QTimer m_soon;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
