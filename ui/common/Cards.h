// Surfaces that things lie on, and what is shown in place of things that are not there or did not work.
#pragma once

#include "common/Theme.h"
#include "words/Words.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

// A white, rounded, outlined surface with room around its contents; `edge` colours its outline.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    void setEdge(std::optional<Token> edge);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    std::optional<Token> m_edge;
};

class ReportPanel;

// What happened, what it means, what to do; one button that does it; the text about it for IT folded away.
class ProblemPanel final : public Card
{
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget *parent = nullptr);
    void showProblem(const words::Message &message, const Error &error);
    void showProblem(const Error &error, const QString &channelName = {}); // in the words of words::explain()
    void setActionVisible(bool visible);

Q_SIGNALS:
    void actionTriggered();

private:
    void toggleDetails();
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_advice;
    QPushButton *m_action;
    QPushButton *m_fold;
    ReportPanel *m_report = nullptr; // made when it is first wanted
    Error m_error;
};

// One line above the page with at most one button and a way to close it.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warn, Bad };
    explicit Banner(QWidget *parent = nullptr);
    void showText(Tone tone, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

// What the page is for and its first step.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    EmptyPage(const QString &iconName, const QString &title, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    void setActionVisible(bool visible);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action = nullptr;
};

} // namespace bubenik::ui
