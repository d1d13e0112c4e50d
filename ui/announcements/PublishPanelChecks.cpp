// What must be seen to before an announcement goes out: what is missing, and whether the text, the recording and the
// time agree.
#include "announcements/AnnouncementTexts.h"
#include "announcements/PublishPanel.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QList<Instant> PublishPanel::chosenTimes() const
{
    QList<Instant> times;
    for (const auto *card : m_cards) {
        if (card->isChosen()) {
            times.append(card->planned().at.value_or(m_context.workspace.clock().now()));
        }
    }
    return times;
}

PublishPanel::Findings PublishPanel::findings() const
{
    Findings found;
    const auto script = m_script();
    const auto &zone = m_context.workspace.zone();
    if (script.title.trimmed().isEmpty()) {
        found.blocking.append(tr("Write a title"));
    }
    if (script.text.trimmed().isEmpty()) {
        found.blocking.append(tr("Write the text: those who do not hear well read it"));
    }
    std::optional<QDate> last;
    for (const auto &figure : spokenFigures(script.text, zone.toLocal(m_context.workspace.clock().now()).date())) {
        if (figure.kind == SpokenFigure::Kind::Field) {
            found.blocking.append(tr("Fill in %1").arg(figure.words));
            continue;
        }
        const auto day = figure.date ? QLocale().toString(*figure.date, u"dddd d. M. yyyy"_s) : QString();
        const bool isWholeHour = figure.kind == SpokenFigure::Kind::Time && figure.words.size() <= 2;
        found.figures.append(isWholeHour ? tr("%1 o'clock").arg(figure.words)
                : day.isEmpty()
                ? figure.words
                : tr("%1 is a %2", "a date in the text; its day of the week and full form").arg(figure.words, day));
        if (figure.isWrongWeekday) {
            found.warnings.append(tr("The text says another day of the week: %1").arg(found.figures.last()));
        }
        last = figure.date && (!last || *figure.date > *last) ? figure.date : last;
    }
    for (const auto at : chosenTimes()) {
        if (last && zone.toLocal(at).date() > *last) {
            found.warnings.append(tr("It is to go out %1, after the last day that the text names")
                                      .arg(words::when(at, zone, m_context.workspace.clock().now())));
        }
    }
    const auto &until = script.validUntil;
    if (until && *until <= m_context.workspace.clock().now()) {
        found.warnings.append(tr("The time until which it is valid has passed already"));
    }
    for (const auto at : chosenTimes()) {
        if (until && *until > m_context.workspace.clock().now() && at >= *until) {
            found.warnings.append(tr("It is to go out %1, when it is no longer valid")
                                      .arg(words::when(at, zone, m_context.workspace.clock().now())));
        }
    }
    return found;
}

void PublishPanel::addLine(const QString &iconName, Token token, const QString &words)
{
    auto *line = new QWidget(m_checks);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space / 2);
    auto *mark = new QLabel(line);
    showIcon(mark, iconName, token);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(makeLabel(words, TypeSize::Body, Weight::Normal, false, line), 1);
    m_lines->addWidget(line);
}

void PublishPanel::checkText()
{
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto what = primary();
    const bool concerns = !chosenTimes().isEmpty() || what == Primary::ReleaseChanges;
    const auto found = findings();
    for (const auto &words : found.blocking) {
        addLine(u"error"_s, Token::Bad, words);
    }
    for (const auto &words : found.warnings) {
        addLine(u"warn"_s, Token::Warn, words);
    }
    for (const auto &words : found.figures) {
        addLine(u"sound"_s, Token::Muted, words);
    }
    m_agrees->setVisible(m_session.announcement().recording.has_value());
    m_checks->setVisible(concerns && (m_lines->count() > 0 || m_session.announcement().recording));
    Q_EMIT primaryChanged();
}

} // namespace bubenik::ui
