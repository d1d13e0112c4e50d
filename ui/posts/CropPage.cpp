#include "posts/CropPage.h"

#include "common/Buttons.h"
#include "common/ChannelNames.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/StateBadge.h"
#include "posts/CropFrame.h"
#include "posts/FlowLayout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>

#include <cmath>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

enum Aspect { Original, Lead, Wide, Tall, Square, Free };
constexpr QSize shownAtMost(1600, 1600);

} // namespace

CropPage::CropPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_source(new PictureSource(workspace, this))
    , m_scopeGroup(new QButtonGroup(this))
    , m_aspects(new QButtonGroup(this))
    , m_frame(new CropFrame(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeHead());
    column->addWidget(makeScopes());
    column->addWidget(makeAspects());
    column->addWidget(m_frame, 1);
    column->addWidget(makeFoot());
    connect(m_aspects, &QButtonGroup::idClicked, this, &CropPage::chooseAspect);
    connect(m_frame, &CropFrame::moved, this, &CropPage::showSize);
    connect(m_frame, &CropFrame::chosen, this, [this] { choose(m_frame->crop()); });
}

// Here the key takes back the frame, before it means what it means in the window.
bool CropPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CropPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    QWidget::keyPressEvent(event);
}

QWidget *CropPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *back = makeButton(tr("Back to the text"), ButtonRole::Quiet, u"back"_s, head);
    m_name = makeLabel({}, TypeSize::Body, Weight::Strong, false, head);
    m_undo = makeButton(tr("Undo"), ButtonRole::Quiet, u"undo"_s, head);
    m_undo->setObjectName(u"crop-undo"_s);
    row->addWidget(back);
    row->addWidget(m_name, 1);
    row->addWidget(m_undo);
    connect(back, &QPushButton::clicked, this, &CropPage::closed);
    connect(m_undo, &QPushButton::clicked, this, &CropPage::undo);
    return head;
}

QWidget *CropPage::makeScopes()
{
    auto *scopes = new QWidget(this);
    scopes->setAccessibleName(tr("For which channels"));
    m_scopes = new FlowLayout(space / 2, scopes);
    return scopes;
}

QWidget *CropPage::makeAspects()
{
    auto *aspects = new QWidget(this);
    aspects->setAccessibleName(tr("Shape of the frame"));
    auto *row = new FlowLayout(space / 2, aspects);
    const auto add = [&](Aspect id, const QString &words, const QString &hint) {
        auto *button = makeButton(words, ButtonRole::Segment, {}, aspects);
        button->setToolTip(hint);
        m_aspects->addButton(button, id);
        row->addWidget(button);
    };
    add(Original, tr("As it is"), tr("The shape of the picture itself"));
    add(Lead, tr("Web 16:9"), tr("The lead picture of an article"));
    add(Wide, tr("Facebook 1.91:1"), tr("A wide picture in a post"));
    add(Tall, tr("Facebook 4:5"), tr("A tall picture, large on phones"));
    add(Square, tr("Square"), tr("As wide as tall"));
    add(Free, tr("Free"), tr("Any shape"));
    return aspects;
}

QWidget *CropPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_hint = new StateBadge(foot);
    m_note = makeLabel({}, TypeSize::Caption, Weight::Normal, true, foot);
    for (QWidget *line : std::initializer_list<QWidget *> { m_hint, m_note }) {
        auto policy = line->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the picture does not jump under a dragging hand
        line->setSizePolicy(policy);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_size = makeLabel({}, TypeSize::Body, Weight::Normal, false, foot);
    m_asAll = makeButton(tr("As for all channels"), ButtonRole::Quiet, {}, foot);
    m_asAll->setObjectName(u"crop-as-all"_s);
    m_whole = makeButton(tr("Whole picture"), ButtonRole::Normal, {}, foot);
    m_whole->setObjectName(u"crop-whole"_s);
    row->addWidget(m_size, 1);
    row->addWidget(m_asAll);
    row->addWidget(m_whole);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_note);
    connect(m_whole, &QPushButton::clicked, this, [this] { choose(Crop {}); });
    connect(m_asAll, &QPushButton::clicked, this, [this] { choose(std::nullopt); });
    return foot;
}

void CropPage::showPicture(const Attachment &picture, const QList<ChannelState> &channels)
{
    m_picture = picture;
    m_channels = channels;
    m_steps.clear();
    m_name->setText(tr("Crop: %1").arg(picture.fileName));
    m_frame->setPicture({}, {});
    fillScopes();
    setScope({});
    m_source->ask(
        picture.digest, shownAtMost, this, [this, digest = picture.digest](PictureState state, const QImage &image) {
            if (digest != m_picture.digest) {
                return;
            }
            const auto words = state == PictureState::Coming ? tr("The picture is coming from the server…")
                : state == PictureState::Later ? tr("The picture comes when the server can be reached again.")
                                               : tr("This picture is missing or cannot be read.");
            m_frame->setNote(words);
            if (!image.isNull()) {
                m_frame->setPicture(image, { m_picture.width, m_picture.height });
                showCrop();
                m_frame->setFocus();
            }
        });
}

void CropPage::fillScopes()
{
    emptyOut(m_scopes);
    const auto add = [this](const QString &words, const QString &name, const ChannelId &channel) {
        auto *button = makeButton(words, ButtonRole::Segment, {}, m_scopes->parentWidget());
        button->setObjectName(name);
        button->setProperty("channel", channel.value);
        m_scopeGroup->addButton(button);
        m_scopes->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, channel] { setScope(channel); });
    };
    add(tr("For all channels"), u"crop-all"_s, {});
    for (const auto &channel : std::as_const(m_channels)) {
        add(faceOf(channel.config).name, u"crop-"_s + channel.config.id.value, channel.config.id);
    }
    m_scopes->parentWidget()->updateGeometry();
}

ChannelState *CropPage::state(const ChannelId &channel)
{
    const auto found
        = std::ranges::find_if(m_channels, [&](const ChannelState &state) { return state.config.id == channel; });
    return found == m_channels.end() ? nullptr : &*found;
}

std::optional<Crop> CropPage::kept(const ChannelId &channel)
{
    const auto *of = state(channel);
    if (of == nullptr) {
        return m_picture.crop;
    }
    return of->own.crops.contains(m_picture.digest) ? std::optional(of->own.crops[m_picture.digest]) : std::nullopt;
}

void CropPage::setScope(const ChannelId &channel)
{
    m_scope = channel;
    for (auto *button : m_scopeGroup->buttons()) {
        button->setChecked(button->property("channel").toString() == channel.value);
    }
    showCrop();
}

double CropPage::aspectOf(int id) const
{
    const auto size = m_frame->fullSize();
    switch (id) {
    case Original:
        return size.isEmpty() ? 0 : double(size.width()) / size.height();
    case Lead:
        return 16.0 / 9;
    case Wide:
        return 1.91;
    case Tall:
        return 4.0 / 5;
    case Square:
        return 1;
    default:
        return 0;
    }
}

// The shape that the frame has, to go on with.
int CropPage::aspectOfCrop() const
{
    const auto &crop = m_frame->crop();
    const auto size = m_frame->fullSize();
    const auto present = crop.width * size.width() / std::max(crop.height * size.height(), 1.0);
    for (int id = Original; id < Free; ++id) {
        constexpr double same = 0.004;
        if (std::abs(present / std::max(aspectOf(id), same) - 1) < same) {
            return id;
        }
    }
    return Free;
}

void CropPage::chooseAspect(int id)
{
    m_frame->setAspect(aspectOf(id));
    if (id != Free) {
        choose(framed(m_frame->crop(), aspectOf(id), m_frame->fullSize()));
        m_aspects->button(id)->setChecked(true);
    }
    m_frame->setFocus();
}

void CropPage::choose(const std::optional<Crop> &crop)
{
    // For all channels the whole is no crop at all; for one of them it may differ from what the others get.
    const auto wanted = m_scope.isNull() && crop && crop->isWhole() ? std::nullopt : crop;
    const auto before = kept(m_scope);
    if (wanted != before) {
        m_steps.append({ m_scope, before });
        put(m_scope, wanted);
    }
    const auto aspect = m_aspects->checkedId();
    showCrop();
    if (crop && !crop->isWhole() && aspect >= 0) {
        m_aspects->button(aspect)->setChecked(true); // dragging goes on in the shape that was chosen
        m_frame->setAspect(aspectOf(aspect));
    }
}

void CropPage::put(const ChannelId &channel, const std::optional<Crop> &crop)
{
    if (auto *of = state(channel); of == nullptr) {
        m_picture.crop = crop;
    } else if (crop) {
        of->own.crops[m_picture.digest] = *crop;
    } else {
        of->own.crops.remove(m_picture.digest);
    }
    Q_EMIT cropChosen(m_picture.digest, channel, crop);
}

void CropPage::undo()
{
    if (!m_steps.isEmpty()) {
        const auto step = m_steps.takeLast();
        put(step.channel, step.before);
        setScope(step.channel);
    }
}

void CropPage::showCrop()
{
    const auto *of = state(m_scope);
    m_frame->setCrop(cropFor(m_picture, of != nullptr ? of->own : OwnContent {}).value_or(Crop {}));
    const auto aspect = aspectOfCrop();
    m_aspects->button(aspect)->setChecked(true);
    m_frame->setAspect(aspectOf(aspect));
    const bool hasOwn = of != nullptr && kept(m_scope).has_value();
    m_asAll->setVisible(hasOwn);
    m_note->setVisible(of != nullptr && !hasOwn);
    if (of != nullptr) {
        m_note->setText(
            tr("The same as for all channels. What you change here holds for %1 only.").arg(faceOf(of->config).name));
    }
    m_undo->setEnabled(!m_steps.isEmpty());
    showSize();
}

void CropPage::showSize()
{
    const auto full = m_frame->fullSize();
    const auto part = pixelsOf(m_frame->crop(), full).size();
    const QLocale locale;
    const auto pixels = [&locale](const QSize &size) {
        return u"%1 × %2"_s.arg(locale.toString(size.width()), locale.toString(size.height()));
    };
    const bool isWhole = m_frame->crop().isWhole();
    m_size->setText(full.isEmpty() ? QString()
            : isWhole              ? tr("The whole picture, %1 pixels").arg(pixels(full))
                                   : tr("%1 of %2 pixels").arg(pixels(part), pixels(full)));
    m_whole->setEnabled(!isWhole);
    // What the frame would mean if it were let go here.
    auto picture = m_picture;
    auto channels = m_channels;
    picture.width = full.width();
    picture.height = full.height();
    if (m_scope.isNull()) {
        picture.crop = m_frame->crop();
    } else {
        channels.removeIf([this](const ChannelState &channel) { return channel.config.id != m_scope; });
        channels.first().own.crops[picture.digest] = m_frame->crop();
    }
    const auto hints = full.isEmpty() ? QList<PictureHint>() : pictureHints({ picture }, channels);
    m_hint->setVisible(!hints.isEmpty());
    m_hint->setState({ u"warn"_s, Token::Warn }, hints.isEmpty() ? QString() : sentenceOf(hints.first()));
}

} // namespace bubenik::ui
