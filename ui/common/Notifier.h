// A short message by the desktop's own means, for people who look elsewhere. What it says can be read by everybody near
// the screen: never a citizen's name or words.
#pragma once

#include <QObject>
#include <memory>

namespace bubenik::ui {

struct Notice {
    QString key; // of the trouble; a newer notice of the same key takes the place of the older
    QString title;
    QString text;
    QString document; // what a click opens

    friend bool operator==(const Notice &, const Notice &) = default;
};

class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Returns at once. A desktop without such a service shows nothing: the window tells the same.
    virtual void show(const Notice &notice) = 0;

Q_SIGNALS:
    void activated(const QString &document); // clicked
};

// org.freedesktop.Notifications where a session bus has it, else the system's tray.
[[nodiscard]] std::unique_ptr<Notifier> systemNotifier();

// In UiState: whether this machine's user wants them; true unless it says otherwise.
inline const QString noticesSetting = QStringLiteral("notifications");

} // namespace bubenik::ui
