// The takes of an announcement, one a line: when and how long, which of them is heard, and what can be done with each.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class TakesView final : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString digest;
        int number = 0; // 1: the first one recorded
        QString recorded; // "dnes 14:32"
        double seconds = 0;
        bool isHeard = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit TakesView(QWidget *parent = nullptr);
    void show(const QList<Row> &rows); // hides itself when there is nothing to choose from

Q_SIGNALS:
    void listenAsked(const QString &digest);
    void useAsked(const QString &digest);
    void removeAsked(const QString &digest);

private:
    QWidget *makeRow(const Row &row);
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QList<QWidget *> m_widgets;
};

} // namespace bubenik::ui
