// F1: a chapter a page, what its states mean and every key, in the program's language; searched without diacritics.
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace bubenik::ui {

class HelpPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    void showChapter(const QString &page); // of that page; the first where it has none
    void focusSearch();
    void setGuideOffered(bool offered); // the guide was left before its end
    [[nodiscard]] QString chapter() const;
    [[nodiscard]] static QStringList chapters(); // their names, in order
    struct Place {
        QString chapter;
        QString title;
        QStringList headings; // within the chapter
    };
    [[nodiscard]] static QList<Place> contents(); // in the program's language

Q_SIGNALS:
    void closed();
    void guideAsked();

private:
    struct Chapter {
        QString name;
        QString title;
        QString html;
        QString folded; // for the search
    };
    void load();
    void search(const QString &text);
    void showRow(int row);

    QList<Chapter> m_chapters;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_guide;
};

} // namespace bubenik::ui
