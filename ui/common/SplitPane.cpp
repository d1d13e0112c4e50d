#include "common/SplitPane.h"

#include <QJsonArray>

namespace bubenik::ui {

SplitPane::SplitPane(UiState &state, const QString &key, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_state(state)
    , m_key(QStringLiteral("widths.") + key)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        QJsonArray widths;
        for (const int width : sizes()) {
            widths.append(width);
        }
        m_state.set(m_key, widths);
    });
}

void SplitPane::restore(const QList<int> &widths)
{
    QList<int> wanted;
    for (const QJsonValue &width : m_state.value(m_key).toArray()) {
        wanted.append(width.toInt());
    }
    setSizes(wanted.size() == count() ? wanted : widths);
    for (int i = 0; i < count(); ++i) {
        setStretchFactor(i, i + 1 == count() ? 1 : 0);
    }
}

} // namespace bubenik::ui
