#include "settings/Sections.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Notifier.h"
#include "common/Toast.h"
#include "settings/StartCard.h"
#include "storage/WorkspaceFolder.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *sectionColumn(QWidget *section)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    return column;
}

QFormLayout *formIn(Card *card)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    card->body()->addLayout(form);
    return form;
}

struct Choice {
    QString value;
    QString words;
};

Card *choiceCard(const QString &heading, const QList<Choice> &choices, const QString &chosen, QObject *context, std::function<void(QString)> onChosen)
{
    auto *card = new Card;
    card->body()->addWidget(makeLabel(heading, TypeSize::Body, Weight::Strong));
    auto *group = new QButtonGroup(card);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.words);
        button->setChecked(choice.value == chosen);
        group->addButton(button);
        card->body()->addWidget(button);
        QObject::connect(button, &QRadioButton::clicked, context, [onChosen, value = choice.value] { onChosen(value); });
    }
    return card;
}

} // namespace

WorkspaceSection::WorkspaceSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = sectionColumn(this);
    auto *card = new Card;
    auto *form = formIn(card);
    auto *town = new QLineEdit(context.workspace.town());
    auto *author = new QLineEdit(context.workspace.userName());
    town->setObjectName(u"town"_s);
    author->setObjectName(u"author"_s);
    form->addRow(tr("Name of the town"), town);
    form->addItem(new QSpacerItem(0, space));
    form->addRow(tr("Your name, as the author"), author);
    auto *zone = makeLabel(tr("Times are in the zone %1.").arg(QString::fromUtf8(context.workspace.zone().name())), TypeSize::Body, Weight::Normal, true);
    card->body()->addSpacing(space);
    card->body()->addWidget(zone);
    column->addWidget(card);
    column->addWidget(makeLabel(tr("The workspace is in %1.").arg(QDir::toNativeSeparators(context.workspace.path())), TypeSize::Caption,
        Weight::Normal, true));
    column->addStretch();
    connect(town, &QLineEdit::editingFinished, this, [this, town] { saveTown(town->text().trimmed()); });
    connect(author, &QLineEdit::editingFinished, this, [this, author] { saveAuthor(author->text().trimmed()); });
}

void WorkspaceSection::saveTown(const QString &town)
{
    if (!town.isEmpty() && town != m_context.workspace.town()) {
        tell(m_context.workspace.changeTown(town));
    }
}

void WorkspaceSection::saveAuthor(const QString &name)
{
    if (!name.isEmpty() && name != m_context.workspace.userName()) {
        tell(m_context.workspace.changeUserName(name));
    }
}

void WorkspaceSection::tell(QFuture<Result<void>> saving)
{
    whenDone(std::move(saving), this, [this](const Result<void> &done) {
        m_context.toast.say(done ? tr("Saved") : words::explain(done.error()).title);
    });
}

AppearanceSection::AppearanceSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *column = sectionColumn(this);
    UiState &state = context.state;
    Theme &theme = context.theme;
    const QString scheme = theme.scheme() == Scheme::Dark ? u"dark"_s : theme.scheme() == Scheme::Light ? u"light"_s : u"system"_s;
    column->addWidget(choiceCard(tr("Colours"), { { u"system"_s, tr("As the system") }, { u"light"_s, tr("Light") }, { u"dark"_s, tr("Dark") } },
        scheme, this, [&state, &theme](const QString &value) {
            state.set(u"theme"_s, value);
            theme.setScheme(value == u"dark"_s ? Scheme::Dark : value == u"light"_s ? Scheme::Light : Scheme::System);
        }));
    const QString language = QLocale().language() == QLocale::Czech ? u"cs"_s : u"en"_s;
    column->addWidget(choiceCard(tr("Language"), { { u"cs"_s, u"Čeština"_s }, { u"en"_s, u"English"_s } }, language, this,
        [this, &state](const QString &value) {
            state.set(u"language"_s, value);
            Q_EMIT languageChosen(value);
        }));
    auto *notices = new Card;
    auto *wanted = new QCheckBox(tr("Tell me by the system's notifications when something needs me"));
    wanted->setObjectName(u"notifications"_s);
    wanted->setChecked(state.value(noticesSetting).toBool(true));
    notices->body()->addWidget(makeLabel(tr("Notifications"), TypeSize::Body, Weight::Strong));
    notices->body()->addWidget(wanted);
    notices->body()->addWidget(makeLabel(
        tr("A sign-in that stopped working, a post that did not get out, an outcome that nobody knows. Nothing that citizens wrote is in them."),
        TypeSize::Caption, Weight::Normal, true));
    column->addWidget(notices);
    connect(wanted, &QCheckBox::toggled, this, [&state](bool on) { state.set(noticesSetting, on); });
    column->addWidget(new StartCard(context));
    column->addStretch();
}

BackupSection::BackupSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
{
    auto *column = sectionColumn(this);
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("Copies of the whole workspace"), TypeSize::Body, Weight::Strong));
    card->body()->addWidget(makeLabel(
        tr("Bubeník makes one by itself every day it runs. Keep one somewhere else too: on another disk or on the town's server."),
        TypeSize::Body, Weight::Normal, true));
    auto *now = makeButton(tr("Back up now…"), ButtonRole::Primary, u"backup"_s);
    card->body()->addSpacing(space);
    card->body()->addWidget(now, 0, Qt::AlignLeft);
    column->addWidget(card);
    auto *list = new Card;
    list->body()->addWidget(makeLabel(tr("Automatic backups"), TypeSize::Body, Weight::Strong));
    m_rows->setSpacing(space / 2);
    list->body()->addLayout(m_rows);
    column->addWidget(list);
    column->addStretch();
    connect(now, &QPushButton::clicked, this, &BackupSection::chooseFile);
    load();
}

void BackupSection::load()
{
    struct Row {
        QDateTime made;
        qint64 size;
    };
    const auto look = [path = m_context.workspace.path()] {
        QList<Row> rows;
        const QStringList files = WorkspaceFolder::automaticBackups(path);
        for (const QString &file : files) {
            const QFileInfo info(file);
            rows.append({ info.lastModified(), info.size() });
        }
        return rows;
    };
    whenDone(inPool(look), this, [this](const QList<Row> &rows) {
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const Row &row : rows) {
            const Zone &zone = m_context.workspace.zone();
            const QString when = words::whenInFull(toInstant(row.made), zone);
            m_rows->addWidget(makeLabel(u"%1 · %2"_s.arg(when, words::bytes(row.size)), TypeSize::Body, Weight::Normal, true));
        }
        if (rows.isEmpty()) {
            m_rows->addWidget(makeLabel(tr("There is none yet."), TypeSize::Body, Weight::Normal, true));
        }
    });
}

void BackupSection::chooseFile()
{
    const QString day = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).toString(u"yyyy-MM-dd"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Back up to"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"bubenik"_s);
    dialog->selectFile(u"bubenik-%1.bubenik"_s.arg(day));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::backUp);
    dialog->open();
}

void BackupSection::backUp(const QString &file)
{
    m_context.toast.say(tr("Backing up…"));
    const auto work = [path = m_context.workspace.path(), file]() -> Result<void> {
        const auto folder = WorkspaceFolder::open(path);
        return folder ? folder->backup(file) : fail(folder.error());
    };
    whenDone(inPool(work), this, [this, file](const Result<void> &done) {
        m_context.toast.say(done ? tr("Backed up to %1").arg(QDir::toNativeSeparators(file)) : words::explain(done.error()).title);
        load();
    });
}

AboutSection::AboutSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *column = sectionColumn(this);
    auto *card = new Card;
    card->body()->addWidget(makeLabel(u"Bubeník "_s + QStringLiteral(BUBENIK_VERSION), TypeSize::Title, Weight::Strong));
    card->body()->addWidget(makeLabel(tr("The town drummer once called the news out on the square. This one carries it to the website and everywhere else.")));
    card->body()->addWidget(makeLabel(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1.").arg(QString::fromLatin1(qVersion())),
        TypeSize::Body, Weight::Normal, true));
    card->body()->addWidget(makeLabel(QDir::toNativeSeparators(context.workspace.path()), TypeSize::Caption, Weight::Normal, true));
    column->addWidget(card);
    column->addStretch();
}

} // namespace bubenik::ui
