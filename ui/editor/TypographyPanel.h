// Typography of the whole text: what would change, kind by kind and place by place, before it is done as one undo step.
#pragma once

#include "common/Async.h"
#include "writing/Typography.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace bubenik::ui {

class RichTextEdit;

class TypographyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TypographyPanel(RichTextEdit &edit, QWidget *parent = nullptr);
    void start(); // looks at the text in the pool and shows itself
    void apply();
    [[nodiscard]] qsizetype changes() const;

Q_SIGNALS:
    void closed();

private:
    struct Paragraph {
        QString text; // as it was looked at
        QList<writing::Change> changes;
    };
    void show(const QList<Paragraph> &paragraphs);

    RichTextEdit &m_edit;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_apply;
    QList<Paragraph> m_paragraphs; // one a block
    LatestOnly m_latest;
};

} // namespace bubenik::ui
