// A few short names as chips, typed with completion: the categories of a post.
#pragma once

#include <QStringListModel>
#include <QWidget>

class QLineEdit;

namespace bubenik::ui {

class FlowLayout;

class ChipsEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipsEdit(const QString &name, QWidget *parent = nullptr);
    void setChips(const QStringList &chips); // says nothing
    [[nodiscard]] QStringList chips() const { return m_chips; }
    void setKnown(const QStringList &known); // offered while typing
    void setHint(const QString &hint); // in the empty field

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &text);
    void rebuild();
    QStringList m_chips;
    QStringListModel m_known;
    FlowLayout *m_flow;
    QLineEdit *m_input;
};

} // namespace bubenik::ui
