#include "posts/Checklist.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "publishing/Scheduling.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Checklist::Checklist(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space / 2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &Checklist::lookAtText);
}

void Checklist::lookAtText()
{
    if (const auto *focused = focusWidget(); focused != nullptr && focused->hasFocus()) {
        m_pause.start(); // nothing goes from under the keys of somebody who is here
        return;
    }
    m_looked = m_post.body;
    const auto hints = markdown::readerHints(markdown::parse(m_looked));
    if (hints != m_hints) {
        m_hints = hints;
        rebuild(m_post);
    }
}

void Checklist::setPictureHints(const QList<PictureHint> &hints)
{
    m_newPictureHints = m_newPictureHints || hints != m_pictureHints;
    m_pictureHints = hints;
}

void Checklist::check(const Post &post)
{
    m_post = post;
    if (post.body != m_looked) {
        m_pause.start();
    }
    QStringList missing;
    for (const auto &problem : publishingProblems(post)) {
        missing.append(problem.code);
    }
    for (const auto &attachment : post.attachments) {
        if (!isDescribed(attachment)) {
            missing.append(attachment.digest);
        }
    }
    // A field that is being written in stays until it is left.
    auto *focused = focusWidget();
    const bool isWriting = focused != nullptr && focused->hasFocus() && qobject_cast<QLineEdit *>(focused) != nullptr;
    if (isWriting || (missing == m_missing && !m_newPictureHints)) {
        return;
    }
    m_missing = missing;
    m_newPictureHints = false;
    rebuild(post);
}

void Checklist::rebuild(const Post &post)
{
    while (auto *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setVisible(hasSomething());
    if (m_missing.isEmpty()) {
        addPictureHints();
        addHints();
        return;
    }
    m_rows->addWidget(makeLabel(tr("Before it can go out"), TypeSize::Body, Weight::Strong, false, this));
    const auto add = [this](const QString &words, void (Checklist::*wanted)()) {
        auto *button = makeButton(words, ButtonRole::Quiet, u"warn"_s, this);
        connect(button, &QPushButton::clicked, this, wanted);
        m_rows->addWidget(button, 0, Qt::AlignLeft);
    };
    if (m_missing.contains(u"empty-title"_s)) {
        add(tr("Write a title"), &Checklist::titleWanted);
    }
    if (m_missing.contains(u"empty-body"_s)) {
        add(tr("Write the text"), &Checklist::textWanted);
    }
    for (const auto &attachment : post.attachments) {
        if (!isDescribed(attachment)) {
            addPicture(attachment);
        }
    }
    addPictureHints();
    addHints();
}

void Checklist::addPictureHints()
{
    if (m_pictureHints.isEmpty()) {
        return;
    }
    m_rows->addWidget(makeLabel(tr("It will look coarse there"), TypeSize::Body, Weight::Strong, false, this));
    for (const auto &hint : std::as_const(m_pictureHints)) {
        m_rows->addWidget(
            makeLabel(hint.fileName + u": "_s + sentenceOf(hint), TypeSize::Body, Weight::Normal, false, this));
    }
}

void Checklist::addHints()
{
    if (m_hints.isEmpty()) {
        return;
    }
    constexpr qsizetype mostShown = 4;
    m_rows->addWidget(
        makeLabel(tr("Better for those who have it read out"), TypeSize::Body, Weight::Strong, false, this));
    for (const auto &hint : m_hints.mid(0, mostShown)) {
        using Kind = markdown::ReaderHint::Kind;
        const auto words = hint.words.size() > 60 ? hint.words.left(59) + u'…' : hint.words;
        const auto text = hint.kind == Kind::SkippedHeading
            ? tr("The heading “%1” skips a level; make it larger.").arg(words)
            : hint.kind == Kind::VagueLink
            ? tr("The link “%1” does not say where it leads; let it name the thing.").arg(words)
            : tr("Give the link %1 words instead of its address.").arg(words);
        auto *label = makeLabel(text, TypeSize::Body, Weight::Normal, false, this);
        m_rows->addWidget(label);
    }
    auto *go = makeButton(tr("Go to the text"), ButtonRole::Quiet, u"edit"_s, this);
    connect(go, &QPushButton::clicked, this, &Checklist::textWanted);
    m_rows->addWidget(go, 0, Qt::AlignLeft);
}

void Checklist::addPicture(const Attachment &picture)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *badge = new StateBadge(box);
    badge->setState({ u"warn"_s, Token::Warn }, tr("What is to be seen in %1?").arg(picture.fileName));
    auto *alt = new QLineEdit(box);
    alt->setPlaceholderText(tr("For those who do not see it"));
    alt->setAccessibleName(tr("Alt text of %1").arg(picture.fileName));
    auto *row = new QHBoxLayout;
    auto *decorative = makeButton(tr("Only decorative"), ButtonRole::Quiet, {}, box);
    row->addWidget(alt, 1);
    row->addWidget(decorative);
    column->addWidget(badge);
    column->addLayout(row);
    m_rows->addWidget(box);
    connect(alt, &QLineEdit::editingFinished, this, [this, alt, digest = picture.digest] {
        if (!alt->text().trimmed().isEmpty()) {
            const auto text = alt->text().trimmed();
            alt->clearFocus();
            Q_EMIT described(digest, text, false);
        }
    });
    connect(decorative, &QPushButton::clicked, this,
        [this, digest = picture.digest] { Q_EMIT described(digest, {}, true); });
}

void Checklist::focusFirst()
{
    if (auto *field = findChild<QLineEdit *>(); field != nullptr && field->isVisibleTo(this)) {
        field->setFocus(Qt::ShortcutFocusReason);
    } else if (m_missing.contains(u"empty-title"_s)) {
        Q_EMIT titleWanted();
    } else {
        Q_EMIT textWanted();
    }
}

} // namespace bubenik::ui
