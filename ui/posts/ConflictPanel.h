// The places of a document that stand in two wordings, one after another: both side by side with who wrote them, and
// three ways out: mine, the other one, or a text made of both by hand. Shows values and says what was chosen; the
// workspace is not touched here.
#pragma once

#include "posts/ConflictTexts.h"

#include "sync/Conflicts.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace bubenik::ui {

class ElidedLabel;
class RichTextEdit;
class WordingsView;

class ConflictPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictPanel(const Zone &zone, QWidget *parent = nullptr);
    // The first one is shown, or the one shown before when it is still among them.
    void showConflicts(const QList<ShownConflict> &conflicts, const QString &documentTitle, Instant now);
    void setBusy(bool busy);
    [[nodiscard]] int count() const { return static_cast<int>(m_conflicts.size()); }
    [[nodiscard]] const QString &currentId() const { return m_currentId; }
    void writeOwn(); // the editor with both wordings
    void focusFirst();
    bool leaveEditor(); // true: it was open
    [[nodiscard]] bool isWriting() const; // a text of both is being made

Q_SIGNALS:
    void decided(const QString &conflictId, bubenik::ConflictChoice choice, const QString &own);
    void closed();

private:
    QWidget *makeHead();
    QWidget *makeComparison();
    QWidget *makeEditor();
    QWidget *makeChoices();
    void showCurrent();
    void showComparison();
    void step(int by);
    void decide(ConflictChoice choice);
    void useOwn();
    [[nodiscard]] const ShownConflict *current() const;
    [[nodiscard]] qsizetype currentIndex() const;
    [[nodiscard]] QString mineWords(const ShownConflict &shown) const;
    [[nodiscard]] QString sideWords(const QString &who, const ConflictSide &side) const;

    const Zone &m_zone;
    Instant m_now {};
    QList<ShownConflict> m_conflicts;
    QString m_documentTitle;
    QString m_currentId;
    ElidedLabel *m_document = nullptr;
    QLabel *m_counter = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_field = nullptr;
    QLabel *m_advice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_mineTitle = nullptr;
    QLabel *m_theirsTitle = nullptr;
    WordingsView *m_wordings = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_own = nullptr;
    RichTextEdit *m_rich = nullptr;
    QPlainTextEdit *m_plain = nullptr;
    QStackedWidget *m_editors = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace bubenik::ui
