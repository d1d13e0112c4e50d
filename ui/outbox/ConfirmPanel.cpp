#include "outbox/ConfirmPanel.h"

#include "common/Buttons.h"
#include "common/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bubenik::ui {

ConfirmPanel::ConfirmPanel(QWidget *parent)
    : Card(parent)
    , m_sentence(makeLabel({}))
    , m_place(new QVBoxLayout)
    , m_yes(makeButton({}, ButtonRole::Primary))
{
    setEdge(Token::Accent);
    auto *no = makeButton(tr("Cancel"), ButtonRole::Quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_yes);
    row->addWidget(no);
    row->addStretch();
    body()->addWidget(m_sentence);
    body()->addLayout(m_place);
    body()->addLayout(row);
    connect(no, &QPushButton::clicked, this, &ConfirmPanel::cancel);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_onYes, {});
        if (act) {
            act();
        }
        cancel();
    });
    hide();
}

void ConfirmPanel::ask(const QString &sentence, const QString &yes, std::function<void()> onYes, QWidget *field)
{
    cancel();
    m_sentence->setText(sentence);
    m_yes->setText(yes);
    m_onYes = std::move(onYes);
    m_field = field;
    if (field) {
        m_place->addWidget(field);
    }
    setAccessibleName(sentence);
    show();
    (field ? field : static_cast<QWidget *>(m_yes))->setFocus();
}

void ConfirmPanel::cancel()
{
    hide();
    m_onYes = {};
    if (m_field) {
        m_field->hide();
        m_field->deleteLater();
        m_field = nullptr;
    }
}

} // namespace bubenik::ui
