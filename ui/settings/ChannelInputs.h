// The fields of a channel's form, made from what its kind says of itself, and what is entered in them.
#pragma once

#include "channels/Descriptor.h"

class QWidget;

namespace bubenik::ui {

[[nodiscard]] QString channelText(const char *text); // in the program's language
[[nodiscard]] QWidget *makeInput(const SettingField &field, const QString &value);
[[nodiscard]] QString inputText(const QWidget *input);
// "Town's website" -> "town-s-website", and a number when it is taken.
[[nodiscard]] QString freeId(const QString &name, const QString &kind, const QStringList &taken);

} // namespace bubenik::ui
