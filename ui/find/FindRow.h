// A line of the box that finds anything: a document, or something the window itself can do.
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>

namespace bubenik::ui {

// What the window offers beside documents.
struct FindCommand {
    QString kind; // in words: page, action, settings, help, filter
    QString iconName;
    QString title;
    QString words = {}; // by which it is found too
    QKeySequence keys = {};
    QString whyNot = {}; // why it cannot be done now; empty: it can
    std::function<void()> run = {};
};

struct FindRow {
    QString kind; // in words
    QString iconName;
    QString title;
    QString detail; // state and time, a place, the keys of an action, why it cannot be done
    QString document; // opened when chosen; empty: `run`
    bool isEnabled = true;
    std::function<void()> run = {};
};

} // namespace bubenik::ui
