// What this machine remembers of the window: its size, the widths of panes, the last page, theme and language.
// A small JSON file, read once at start; written off the GUI thread half a second after a change. Losing it harms
// nothing, so a file that cannot be read or written is passed over in silence.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace bubenik::ui {

class UiState final : public QObject
{
    Q_OBJECT
public:
    explicit UiState(const QString &file = defaultFile(), QObject *parent = nullptr);
    ~UiState() override; // writes what is not written yet

    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] QString text(const QString &key, const QString &fallback = {}) const { return m_values.value(key).toString(fallback); }
    void set(const QString &key, const QJsonValue &value);

Q_SIGNALS:
    void changed(const QString &key);

private:
    void save();
    QString m_file;
    QJsonObject m_values;
    QTimer m_timer;
};

} // namespace bubenik::ui
