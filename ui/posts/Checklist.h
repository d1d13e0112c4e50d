// What still stands in the way of publishing a post, in friendly words; a missing alt text is written right here.
#pragma once

#include "domain/Post.h"

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class Checklist final : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);
    void check(const Post &post);
    [[nodiscard]] bool isClear() const { return m_missing.isEmpty(); }
    void focusFirst();

Q_SIGNALS:
    void described(const QString &digest, const QString &alt, bool decorative);
    void textWanted();
    void titleWanted();

private:
    void rebuild(const Post &post);
    void addPicture(const Attachment &picture);
    QVBoxLayout *m_rows;
    QStringList m_missing; // machine words of what is missing, to rebuild only on a change
};

} // namespace bubenik::ui
