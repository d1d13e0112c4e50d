// The pictures, sounds and documents of a post: a row of tiles, and under it what can be said of the chosen one (alt
// text, title), its place and its way out.
#pragma once

#include "posts/PictureSource.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace bubenik::ui {

class AttachmentTile;
class ElidedLabel;
class FlowLayout;

class AttachmentPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentPanel(PictureSource &pictures, QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments); // says nothing
    [[nodiscard]] QList<Attachment> attachments() const { return m_attachments; }
    void addFiles(const QStringList &paths);
    void addImage(const QImage &image, bool intoText);
    void askForFiles(bool intoText = false);
    void crop(const QString &digest, const std::optional<Crop> &crop); // nullopt: the whole
    // Of an image of this picture what is shown of it.
    [[nodiscard]] QImage shownPart(const QString &digest, const QImage &image) const;
    void describe(const QString &digest, const QString &alt, bool decorative);
    // At that place, or at the end; nothing if it is there already.
    void putBack(const Attachment &file, qsizetype at);

Q_SIGNALS:
    void changed();
    void altChanged(const QString &digest, const QString &alt);
    void pictureToInsert(const Attachment &picture); // into the text, at the cursor
    void linkToInsert(const Attachment &file); // into the text, at the cursor
    void cropAsked(const Attachment &picture);
    void removed(const Attachment &file, qsizetype from);
    void refused(const QString &words); // a file that cannot be used, and why

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeDetail();
    void take(QFuture<Result<Attachment>> import, bool intoText);
    void rebuild();
    void choose(const QString &digest);
    void fillDetail();
    void applyDetail();
    void nameIt(const Attachment &file);
    void proposeWords(const Attachment &picture);
    void move(int by);
    void remove();
    [[nodiscard]] qsizetype indexOf(const QString &digest) const;

    PictureSource &m_pictures;
    QList<Attachment> m_attachments;
    QHash<QString, QImage> m_thumbnails;
    QString m_chosen;
    int m_importing = 0;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QWidget *m_detail;
    ElidedLabel *m_name = nullptr;
    QLineEdit *m_words = nullptr;
    QCheckBox *m_decorative = nullptr;
    QPushButton *m_proposal = nullptr; // the alt text that the file itself has
    LatestOnly m_latest;
    QPushButton *m_insert = nullptr;
    QPushButton *m_crop = nullptr;
};

} // namespace bubenik::ui
