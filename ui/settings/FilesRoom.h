// How much room the pictures and sounds of the shared newsroom may take on this computer. What the server has too is
// fetched again when somebody needs it, so that a small disk is no reason to leave the newsroom.
#pragma once

#include "common/PageContext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bubenik::ui {

class FilesRoom final : public QWidget
{
    Q_OBJECT
public:
    explicit FilesRoom(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void show(qint64 bytes, const QString &limit);
    void save();

    PageContext m_context;
    QLabel *m_used;
    QComboBox *m_limit;
};

} // namespace bubenik::ui
