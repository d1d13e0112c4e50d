#include "settings/CheckView.h"

#include "common/Icons.h"
#include "common/Labels.h"
#include "common/SyncLooks.h"
#include "words/SyncWords.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString rolesInWords(const QStringList &roles)
{
    QStringList names;
    for (const auto &role : roles) {
        names.append(role == "_admin"_L1 ? words::roleName(u"administrator"_s) : words::roleName(role));
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString databasesInWords(const QList<Audience> &audiences)
{
    QStringList names;
    for (const auto audience : audiences) {
        switch (audience) {
        case Audience::Newsroom:
            names.append(CheckView::tr("posts"));
            break;
        case Audience::People:
            names.append(CheckView::tr("contacts"));
            break;
        case Audience::Office:
            names.append(CheckView::tr("the mayor's office"));
            break;
        }
    }
    return names.join(u", "_s);
}

} // namespace

CheckView::CheckView(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space);
    hide();
}

bool CheckView::isUsable(const BackendCheck &check)
{
    return std::none_of(
        check.problems.begin(), check.problems.end(), [](const auto &problem) { return problem.isFatal; });
}

void CheckView::begin()
{
    clear();
    show();
}

void CheckView::clear()
{
    hide();
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void CheckView::addLine(const QString &iconName, Token token, const QString &title, const QString &more)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *mark = new QLabel(line);
    showIcon(mark, iconName, token);
    mark->setFixedSize(iconSize, iconSize);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(title, TypeSize::Body, more.isEmpty() ? Weight::Normal : Weight::Strong));
    if (!more.isEmpty()) {
        texts->addWidget(makeLabel(more, TypeSize::Body, Weight::Normal, true));
    }
    row->addLayout(texts, 1);
    m_lines->addWidget(line);
}

void CheckView::addProblem(const Error &error, bool isFatal)
{
    const auto message = explainServer(error);
    addLine(isFatal ? u"error"_s : u"warn"_s, isFatal ? Token::Bad : Token::Warn, message.title,
        QStringList { message.meaning, message.advice }.join(u' ').trimmed());
}

void CheckView::showCheck(const BackendCheck &check)
{
    begin();
    if (!check.account.name.isEmpty()) {
        const auto roles = rolesInWords(check.account.roles);
        addLine(u"check"_s, Token::Good,
            roles.isEmpty() ? tr("The sign-in works: %1.").arg(check.account.name)
                            : tr("The sign-in works: %1 (%2).").arg(check.account.name, roles));
    }
    if (!check.readable.isEmpty()) {
        addLine(u"check"_s, Token::Good, tr("You will share: %1.").arg(databasesInWords(check.readable)));
    }
    for (const auto &problem : check.problems) {
        addProblem(problem.error, problem.isFatal);
    }
    if (check.problems.isEmpty()) {
        addLine(u"check"_s, Token::Good, tr("The server is set up well and safe to use."));
    }
}

void CheckView::showReport(const SetupReport &report)
{
    begin();
    if (!report.created.isEmpty()) {
        addLine(u"check"_s, Token::Good, tr("Databases were made: %1.").arg(report.created.join(u", "_s)));
    }
    if (!report.updated.isEmpty()) {
        addLine(
            u"check"_s, Token::Good, tr("Rights and rules were put in order: %1.").arg(report.updated.join(u", "_s)));
    }
    addLine(u"check"_s, Token::Good,
        report.created.isEmpty() && report.updated.isEmpty()
            ? tr("The server was ready already; nothing was changed.")
            : tr("The server is ready. Now give your colleagues their accounts."));
}

void CheckView::showError(const Error &error)
{
    begin();
    addProblem(error, true);
}

} // namespace bubenik::ui
