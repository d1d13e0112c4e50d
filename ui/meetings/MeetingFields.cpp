#include "meetings/MeetingFields.h"

#include "common/DateTimeField.h"
#include "common/Labels.h"
#include "common/TextScale.h"
#include "editor/PlainEdit.h"
#include "editor/SpelledLine.h"
#include "posts/ChipsEdit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = { MeetingKind::Public, MeetingKind::Clubs, MeetingKind::Firms, MeetingKind::Other };
constexpr int mostPeople = 20000;
constexpr int mostDays = 60;

QSpinBox *makeNumber(const QString &name, int most, const QString &none)
{
    auto *number = new QSpinBox;
    number->setRange(0, most);
    number->setSpecialValueText(none);
    number->setAccessibleName(name);
    return number;
}

// A few lines are enough; it takes what the rest of the page leaves.
class AgendaEdit final : public PlainEdit
{
public:
    [[nodiscard]] QSize sizeHint() const override { return { PlainEdit::sizeHint().width(), 12 * space }; }
};

} // namespace

QString meetingKindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Public:
        return MeetingFields::tr("Public meeting");
    case MeetingKind::Clubs:
        return MeetingFields::tr("Meeting with clubs");
    case MeetingKind::Firms:
        return MeetingFields::tr("Meeting with firms");
    case MeetingKind::Other:
        return MeetingFields::tr("Another meeting");
    }
    return {};
}

MeetingFields::MeetingFields(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_title(new SpelledLine)
    , m_kind(new QComboBox)
    , m_place(new QLineEdit)
    , m_address(new QLineEdit)
    , m_starts(new DateTimeField(context.workspace.zone(), context.workspace.clock()))
    , m_ends(new DateTimeField(context.workspace.zone(), context.workspace.clock()))
    , m_agenda(new AgendaEdit)
    , m_hosts(new ChipsEdit(tr("Who receives the guests")))
    , m_groupChips(new ChipsEdit(tr("Groups that are invited")))
    , m_streets(new ChipsEdit(tr("Streets and house numbers that are invited")))
    , m_expected(makeNumber(tr("People expected"), mostPeople, tr("not known")))
    , m_remind(makeNumber(tr("Days before when they are reminded"), mostDays, tr("no reminder")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    m_title->setObjectName(u"meeting-title"_s);
    m_title->setPlaceholderText(tr("What it is about"));
    m_title->setAccessibleName(tr("Title of the meeting"));
    m_title->setFont(ui::font(TypeSize::Title, true));
    column->addWidget(m_title);
    m_kind->setAccessibleName(tr("Kind of meeting"));
    for (const auto kind : kinds) {
        m_kind->addItem(meetingKindName(kind), toString(kind));
    }
    m_place->setObjectName(u"meeting-place"_s);
    m_place->setPlaceholderText(tr("for instance the house of culture"));
    m_address->setPlaceholderText(tr("street and number"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * space);
    form->setVerticalSpacing(space);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Begins"), m_starts);
    form->addRow(tr("Ends"), m_ends);
    m_hosts->setHint(tr("Add a name…"));
    form->addRow(tr("Hosts"), m_hosts);
    column->addLayout(form);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setPlaceholderText(tr("What will be discussed; it stands in every invitation."));
    m_agenda->setTabChangesFocus(true);
    m_agenda->setMinimumHeight(12 * space);
    column->addWidget(makeLabel(tr("Agenda"), TypeSize::Body, Weight::Strong));
    column->addWidget(m_agenda, 1);
    column->addWidget(makeAudience());
    for (auto *line : { static_cast<QLineEdit *>(m_title), m_place, m_address }) {
        connect(line, &QLineEdit::textEdited, this, &MeetingFields::tell);
    }
    for (auto *chips : { m_hosts, m_groupChips, m_streets }) {
        connect(chips, &ChipsEdit::changed, this, &MeetingFields::tell);
    }
    for (auto *number : { m_expected, m_remind }) {
        connect(number, &QSpinBox::valueChanged, this, &MeetingFields::tell);
    }
    connect(m_kind, &QComboBox::activated, this, &MeetingFields::tell);
    connect(m_starts, &DateTimeField::changed, this, &MeetingFields::tell);
    connect(m_ends, &DateTimeField::changed, this, &MeetingFields::tell);
    connect(m_agenda, &QPlainTextEdit::textChanged, this, &MeetingFields::tell);
}

void MeetingFields::setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord)
{
    m_title->setSpelling(checker, addWord);
    m_agenda->setSpelling(checker, addWord);
}

QWidget *MeetingFields::makeAudience()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    // Beside large words too little would be left for what is chosen.
    constexpr qreal largeText = 1.5;
    form->setRowWrapPolicy(textScale() < largeText ? QFormLayout::WrapLongRows : QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * space);
    form->setVerticalSpacing(space);
    m_groupChips->setHint(tr("Add a group…"));
    m_streets->setHint(tr("Add a street, for instance Lipová 2–20…"));
    form->addRow(makeLabel(tr("Who is invited"), TypeSize::Body, Weight::Strong));
    form->addRow(tr("Groups"), m_groupChips);
    form->addRow(tr("Streets"), m_streets);
    form->addRow(tr("People expected"), m_expected);
    form->addRow(tr("Remind days before"), m_remind);
    return box;
}

void MeetingFields::setGroups(const QList<Group> &groups)
{
    m_groups = groups;
    QStringList names;
    for (const auto &group : groups) {
        names.append(group.name);
    }
    m_groupChips->setKnown(names);
}

void MeetingFields::setKnownStreets(const QStringList &streets)
{
    m_streets->setKnown(streets);
}

void MeetingFields::showMeeting(const Meeting &meeting)
{
    m_quiet = true;
    const auto put = [](QLineEdit *line, const QString &text) {
        if (line->text() != text) {
            line->setText(text);
        }
    };
    put(m_title, meeting.title);
    put(m_place, meeting.place);
    put(m_address, meeting.address);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toString(meeting.kind))));
    m_starts->setInstant(meeting.starts);
    m_ends->setInstant(meeting.ends);
    if (m_agenda->text() != meeting.agenda) {
        m_agenda->setPlainText(meeting.agenda);
    }
    m_hosts->setChips(meeting.hosts);
    QStringList names;
    for (const auto &id : meeting.audience.groups) {
        const auto known
            = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const auto &group) { return group.id == id; });
        if (known != m_groups.cend()) {
            names.append(known->name);
        }
    }
    m_groupChips->setChips(names);
    m_streets->setChips(meeting.audience.streets);
    m_expected->setValue(meeting.expected);
    m_remind->setValue(meeting.remindDays);
    m_quiet = false;
}

Meeting MeetingFields::filled(Meeting meeting) const
{
    meeting.title = m_title->text();
    meeting.kind = meetingKindFromString(m_kind->currentData().toString()).value_or(MeetingKind::Other);
    meeting.place = m_place->text();
    meeting.address = m_address->text();
    meeting.starts = m_starts->instant().value_or(meeting.starts);
    meeting.ends = m_ends->instant().value_or(meeting.ends);
    meeting.agenda = m_agenda->text();
    meeting.hosts = m_hosts->chips();
    // Groups that this desk does not know yet stay.
    erase_if(meeting.audience.groups, [this](const GroupId &id) {
        return std::any_of(m_groups.cbegin(), m_groups.cend(), [&](const auto &group) { return group.id == id; });
    });
    const auto chosen = m_groupChips->chips();
    for (const auto &group : m_groups) {
        if (chosen.contains(group.name)) {
            meeting.audience.groups.append(group.id);
        }
    }
    meeting.audience.streets = m_streets->chips();
    meeting.expected = m_expected->value();
    meeting.remindDays = m_remind->value();
    return meeting;
}

void MeetingFields::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void MeetingFields::focusField(const QString &code)
{
    const QMap<QString, QWidget *> fields { { u"empty-place"_s, m_place }, { u"meeting-time"_s, m_starts },
        { u"street-part"_s, m_streets } };
    QWidget *field = fields.value(code, m_title);
    field->setFocus(Qt::OtherFocusReason);
}

void MeetingFields::tell()
{
    if (!m_quiet) {
        Q_EMIT changed();
    }
}

} // namespace bubenik::ui
