// What every page of the window offers to the frame around it. A page owns itself: it takes the workspace, loads what
// it shows when it is first shown, and never blanks what is there while it loads again.
#pragma once

#include <QWidget>
#include <functional>

namespace bubenik::ui {

class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; // in the navigation
    [[nodiscard]] virtual QString iconName() const = 0;
    virtual void createNew() { } // Ctrl+N
    virtual void find() { } // Ctrl+F: put the cursor into the search
    virtual void primaryAction() { } // Ctrl+Enter
    virtual void back() { } // Esc
    virtual void openDocument(const QString & /*documentId*/) { }
    // Everything that is still in the editors goes to the store now; true once it is there.
    virtual void flush() { }
    // Whether something of it would be lost if the page were made anew now.
    [[nodiscard]] virtual bool isUnsaved() const { return false; }
    // Whether leaving it now would end something that a person has to agree to: it asks, and calls `leave` afterwards.
    [[nodiscard]] virtual bool asksBeforeLeaving(std::function<void()> /*leave*/) { return false; }
    [[nodiscard]] virtual QString openedDocument() const { return {}; } // for a page made anew

Q_SIGNALS:
    void attentionChanged(int count); // how much needs a person: the number in the navigation
    void openRequested(const QString &documentId); // show this document on the page that owns its kind
    void languageChosen(const QString &language); // cs, en
};

} // namespace bubenik::ui
