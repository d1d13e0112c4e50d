#include "settings/PersonalDataSection.h"

#include "common/Async.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "feedback/Tuning.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

const auto keepDaysKey = u"comments/keepDays"_s;
constexpr int fewestDays = 7;
constexpr int mostDays = 3650;

} // namespace

PersonalDataSection::PersonalDataSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_days(new QSpinBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("Comments of citizens"), TypeSize::Body, Weight::Strong));
    card->body()->addWidget(makeLabel(
        tr("Names and words of the people who comment are kept here and on the shared server, so that colleagues can "
           "answer them. What is older is deleted by itself; on the Page it stays."),
        TypeSize::Body, Weight::Normal, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *label = makeLabel(tr("Keep them for"));
    label->setWordWrap(false);
    m_days->setObjectName(u"keep-comments"_s);
    m_days->setRange(fewestDays, mostDays);
    m_days->setAccessibleName(tr("Days for which comments are kept"));
    //: after a number of days
    auto *unit = makeLabel(tr("days"));
    row->addWidget(label);
    row->addWidget(m_days);
    row->addWidget(unit, 1);
    card->body()->addLayout(row);
    column->addWidget(card);
    column->addStretch();
    connect(m_days, &QSpinBox::editingFinished, this, &PersonalDataSection::save);
    load();
}

void PersonalDataSection::load()
{
    whenDone(m_context.workspace.read(
                 [](Stores &stores) -> Result<int> { return stores.settings.value(keepDaysKey).toInt(); }),
        this, [this](const Result<int> &days) {
            m_saved = days.value_or(0) > 0 ? *days : feedback::keptDays;
            m_days->setValue(m_saved);
        });
}

void PersonalDataSection::save()
{
    const int days = m_days->value();
    if (m_saved == 0 || days == m_saved) {
        return;
    }
    m_saved = days;
    auto work = [days](Stores &stores) { return stores.settings.set(keepDaysKey, QString::number(days)); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &saved) {
        m_context.toast.say(saved ? tr("Saved") : words::explain(saved.error()).title);
    });
}

} // namespace bubenik::ui
