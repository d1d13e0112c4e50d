// The Czech of app/words as its sources give it to the translators ("//: Czech: …" above each text), as a
// translator that can be installed: so the tests read Czech before and independently of the compiled
// translation.
#pragma once

#include <QMultiHash>
#include <QTranslator>

namespace bubenik {

class CzechFromComments final : public QTranslator
{
public:
    CzechFromComments();

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    // English source and comment -> every Czech wording given for it.
    [[nodiscard]] const QMultiHash<QString, QString> &texts() const { return m_texts; }
    [[nodiscard]] int callsWithoutCzech() const { return m_callsWithoutCzech; }

private:
    void read(const QString &file);
    QMultiHash<QString, QString> m_texts;
    int m_callsWithoutCzech = 0;
};

} // namespace bubenik
