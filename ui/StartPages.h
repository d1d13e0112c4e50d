// What the window shows when there is no workspace to show: the first start, and the calm pages for a workspace that
// cannot be opened.
#pragma once

#include "Opening.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bubenik::ui {

class ProblemPanel;

class FirstStartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget *parent = nullptr);
    void setBusy(bool busy);

Q_SIGNALS:
    void begun(const bubenik::ui::FirstStart &first);

private:
    void begin();
    QLineEdit *m_town;
    QLineEdit *m_author;
    QCheckBox *m_demo;
    QPushButton *m_begin;
};

class StartProblemPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartProblemPage(QWidget *parent = nullptr);
    void showProblem(const Error &error, const QString &lastBackup, const QString &path);
    void showFrontAnswer(bool taken); // of the first window that was asked to come to the front

Q_SIGNALS:
    void restoreRequested();
    void frontRequested();
    void againRequested();

private:
    ProblemPanel *m_panel;
    QPushButton *m_restore;
    QPushButton *m_front;
    QPushButton *m_again;
    QLabel *m_note;
};

} // namespace bubenik::ui
