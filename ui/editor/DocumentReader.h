// Reads a QTextDocument back into lines. Each block remembers its own line until it changes, so a snapshot of a long
// text costs microseconds a block; assembling and writing Markdown is then done on another thread.
#pragma once

#include "editor/Lines.h"

#include <QObject>
#include <QTextDocument>

namespace bubenik::ui {

class DocumentReader final : public QObject
{
    Q_OBJECT
public:
    explicit DocumentReader(QTextDocument &document);

    [[nodiscard]] QList<Line> snapshot();
    // What lies between two positions, without touching what is remembered.
    [[nodiscard]] QList<Line> between(int from, int to) const;

private:
    void forget(int position, int added);

    QTextDocument &m_document;
};

} // namespace bubenik::ui
