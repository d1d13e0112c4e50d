// What still stands in the way of publishing a post, in friendly words; a missing alt text is written right here. Below it
// what would make the text easier for those who have it read out; that hinders nobody.
#pragma once

#include "domain/Post.h"
#include "markup/ReaderHints.h"
#include "posts/PictureHints.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class Checklist final : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);
    void setPictureHints(const QList<PictureHint> &hints); // shown with the next check()
    void check(const Post &post);
    [[nodiscard]] bool isClear() const { return m_missing.isEmpty(); }
    [[nodiscard]] bool hasSomething() const { return !m_missing.isEmpty() || !m_hints.isEmpty() || !m_pictureHints.isEmpty(); }
    void focusFirst();

Q_SIGNALS:
    void described(const QString &digest, const QString &alt, bool decorative);
    void textWanted();
    void titleWanted();

private:
    void rebuild(const Post &post);
    void addPicture(const Attachment &picture);
    QVBoxLayout *m_rows;
    void lookAtText();
    void addHints();
    void addPictureHints();
    QStringList m_missing; // machine words of what is missing, to rebuild only on a change
    Post m_post; // as it was checked last
    QString m_looked; // the text that the hints are of
    QList<markdown::ReaderHint> m_hints;
    QList<PictureHint> m_pictureHints;
    bool m_newPictureHints = false; // not shown yet
    QTimer m_pause; // texts are looked at when nobody types
};

} // namespace bubenik::ui
