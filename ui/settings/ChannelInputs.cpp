#include "settings/ChannelInputs.h"

#include "common/Icons.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChannelInputs {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::ChannelForm)
};

} // namespace

QString channelText(const char *text)
{
    return text && *text ? QCoreApplication::translate("Channel", text) : QString();
}

QString freeId(const QString &name, const QString &kind, const QStringList &taken)
{
    QString base;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            base.append(c);
        } else if (c.isSpace() && !base.isEmpty() && !base.endsWith(u'-')) {
            base.append(u'-');
        }
    }
    if (base.isEmpty()) {
        base = kind;
    }
    QString id = base;
    for (int number = 2; taken.contains(id); ++number) {
        id = u"%1-%2"_s.arg(base).arg(number);
    }
    return id;
}

QString inputText(const QWidget *input)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(input)) {
        return edit->text().trimmed();
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(input)) {
        return choice->currentData().toString();
    }
    return {};
}

QWidget *makeInput(const SettingField &field, const QString &value)
{
    if (field.type == SettingField::Type::Choice) {
        auto *choice = new QComboBox;
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            const auto words = channelText(field.choiceLabels.value(i));
            choice->addItem(words.isEmpty() ? field.choices[i] : words, field.choices[i]);
        }
        choice->setCurrentIndex(choice->findData(value.isEmpty() ? field.fallback : value));
        return choice;
    }
    auto *edit = new QLineEdit(value);
    edit->setPlaceholderText(field.fallback);
    if (field.type == SettingField::Type::Url) {
        edit->setPlaceholderText(u"https://"_s);
        edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    } else if (field.type == SettingField::Type::Integer) {
        edit->setInputMethodHints(Qt::ImhDigitsOnly);
    } else if (field.type == SettingField::Type::Path) {
        QAction *choose = edit->addAction(icon(u"folder"_s, Token::Muted), QLineEdit::TrailingPosition);
        choose->setText(ChannelInputs::tr("Choose a folder"));
        choose->setToolTip(choose->text());
        QObject::connect(choose, &QAction::triggered, edit, [edit] {
            auto *dialog = new QFileDialog(edit, ChannelInputs::tr("Choose a folder"), edit->text());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::Directory);
            QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
            dialog->open();
        });
    }
    return edit;
}

} // namespace bubenik::ui
