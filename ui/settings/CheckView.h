// What a look at a shared server found, in plain words: what is well, and each problem with what to do about it.
#pragma once

#include "backend/Setup.h"
#include "common/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class CheckView final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckView(QWidget *parent = nullptr);
    void showCheck(const BackendCheck &check);
    void showReport(const SetupReport &report);
    void showError(const Error &error);
    void clear();

    // Something without which the server must not be used.
    [[nodiscard]] static bool isUsable(const BackendCheck &check);

private:
    void begin();
    void addLine(const QString &iconName, Token token, const QString &title, const QString &more = {});
    void addProblem(const Error &error, bool isFatal);

    QVBoxLayout *m_lines;
};

} // namespace bubenik::ui
