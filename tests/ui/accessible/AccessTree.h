// The tree of accessible objects as a screen reader gets it: read from the accessibility bus (AT-SPI 2), not from this
// program's own objects. Blocking: for a thread of its own, while the GUI thread answers.
#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace bubenik::ui {

struct AccessNode {
    QString name;
    QString description;
    QString role; // as AT-SPI names it: "push button"
    quint64 states = 0;
    QRect extents; // on the screen
    QList<AccessNode> children;

    // Bits of AtspiStateType.
    [[nodiscard]] bool isFocusable() const { return (states & (1ULL << 11)) != 0; }
    [[nodiscard]] bool isFocused() const { return (states & (1ULL << 12)) != 0; }
    [[nodiscard]] bool isShowing() const { return (states & (1ULL << 25)) != 0; }
    [[nodiscard]] bool isSensitive() const { return (states & (1ULL << 24)) != 0; }
};

struct AccessTree {
    AccessNode root; // of the program
    QString problem; // why it could not be read; empty: it could
};

// Of the program with this process id; waits until it is there.
[[nodiscard]] AccessTree readAccessTree(qint64 process, int patience);

} // namespace bubenik::ui
