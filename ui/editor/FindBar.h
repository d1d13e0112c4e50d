// Find and replace in the text, as a panel above it: hits are counted and lit as one types.
#pragma once

#include "editor/FindText.h"

#include <QTextCursor>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace bubenik::ui {

class RichTextEdit;

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(RichTextEdit &edit, QWidget *parent = nullptr);
    void start(bool replacing); // shows itself; what is selected is what is looked for
    void next(bool backwards = false);
    [[nodiscard]] qsizetype hits() const { return m_hits.size(); }

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFind();
    QWidget *makeReplace();
    QWidget *makeOptions();
    void look();
    void light();
    void replaceOne();
    void replaceAll();
    [[nodiscard]] FindOptions options() const;
    [[nodiscard]] qsizetype current() const; // the hit that is selected; -1: none is

    RichTextEdit &m_edit;
    QLineEdit *m_wanted = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_replacing = nullptr;
    QLineEdit *m_by = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_accents = nullptr;
    QCheckBox *m_words = nullptr;
    QList<QTextCursor> m_hits; // each selects its hit and moves with the text
    QTimer m_timer;
};

} // namespace bubenik::ui
