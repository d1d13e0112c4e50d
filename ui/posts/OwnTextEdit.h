// What one channel gets instead of the post's own title, lead, text or pictures. Empty fields mean: the same as the
// post.
#pragma once

#include "domain/Delivery.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace bubenik::ui {

class OwnTextEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit OwnTextEdit(QWidget *parent = nullptr);
    void setOwn(const OwnContent &own, const QList<Attachment> &attachments); // says nothing; leaves focused fields alone
    void setCrops(const QMap<QString, Crop> &crops) { m_rest.crops = crops; }
    [[nodiscard]] OwnContent own() const;

Q_SIGNALS:
    void changed();

private:
    void setFiles(const QList<Attachment> &attachments, const std::optional<QStringList> &chosen);
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QVBoxLayout *m_files;
    QList<Attachment> m_shown;
    OwnContent m_rest; // what is not chosen here
};

} // namespace bubenik::ui
