#include "posts/OwnTextEdit.h"

#include "common/Labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bubenik::ui {

OwnTextEdit::OwnTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_files(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_title->setPlaceholderText(tr("Title as in the post"));
    m_title->setAccessibleName(tr("Title for this channel"));
    m_body->setPlaceholderText(tr("Text as in the post"));
    m_body->setAccessibleName(tr("Text for this channel"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * 5 + 2 * space);
    m_files->setSpacing(space / 4);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addLayout(m_files);
    setFocusProxy(m_body);
    connect(m_title, &QLineEdit::textEdited, this, &OwnTextEdit::changed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &OwnTextEdit::changed);
}

void OwnTextEdit::setOwn(const OwnContent &own, const QList<Attachment> &attachments)
{
    const QSignalBlocker quiet(this);
    m_rest = { .lead = own.lead, .crops = own.crops, .unknown = own.unknown };
    if (!m_title->hasFocus()) {
        m_title->setText(own.title.value_or(QString()));
    }
    if (!m_body->hasFocus() && m_body->toPlainText() != own.body.value_or(QString())) {
        m_body->setPlainText(own.body.value_or(QString()));
    }
    setFiles(attachments, own.attachments);
}

void OwnTextEdit::setFiles(const QList<Attachment> &attachments, const std::optional<QStringList> &chosen)
{
    if (m_shown != attachments) {
        while (auto *item = m_files->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const auto &attachment : attachments) {
            auto *box = new QCheckBox(attachment.fileName, this);
            box->setProperty("digest", attachment.digest);
            connect(box, &QCheckBox::clicked, this, &OwnTextEdit::changed);
            m_files->addWidget(box);
        }
        m_shown = attachments;
    }
    for (int i = 0; i < m_files->count(); ++i) {
        auto *box = static_cast<QCheckBox *>(m_files->itemAt(i)->widget());
        box->setChecked(!chosen || chosen->contains(box->property("digest").toString()));
    }
}

OwnContent OwnTextEdit::own() const
{
    auto own = m_rest;
    if (!m_title->text().trimmed().isEmpty()) {
        own.title = m_title->text();
    }
    if (!m_body->toPlainText().trimmed().isEmpty()) {
        own.body = m_body->toPlainText();
    }
    QStringList chosen;
    for (int i = 0; i < m_files->count(); ++i) {
        const auto *box = static_cast<QCheckBox *>(m_files->itemAt(i)->widget());
        if (box->isChecked()) {
            chosen.append(box->property("digest").toString());
        }
    }
    if (chosen.size() < m_files->count()) {
        own.attachments = chosen;
    }
    return own;
}

} // namespace bubenik::ui
