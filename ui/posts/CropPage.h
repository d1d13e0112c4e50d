// What is shown of a picture: one frame for all channels and, where one wants it, an own one for a channel. Every
// choice is kept at once and can be undone; the picture itself stays as it is.
#pragma once

#include "posts/PictureHints.h"
#include "posts/PictureSource.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace bubenik::ui {

class CropFrame;
class FlowLayout;
class StateBadge;

class CropPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CropPage(Workspace &workspace, QWidget *parent = nullptr);

    // `channels`: those that show pictures.
    void showPicture(const Attachment &picture, const QList<ChannelState> &channels);
    [[nodiscard]] QString digest() const { return m_picture.digest; }

Q_SIGNALS:
    // Without a channel: for all of them. nullopt: the whole picture; of a channel: as for all.
    void cropChosen(const QString &digest, const ChannelId &channel, const std::optional<Crop> &crop);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Step {
        ChannelId channel;
        std::optional<Crop> before;
    };
    QWidget *makeHead();
    QWidget *makeScopes();
    QWidget *makeAspects();
    QWidget *makeFoot();
    void fillScopes();
    void setScope(const ChannelId &channel);
    void chooseAspect(int id);
    void choose(const std::optional<Crop> &crop);
    void put(const ChannelId &channel, const std::optional<Crop> &crop);
    void undo();
    void showCrop();
    void showSize();
    [[nodiscard]] ChannelState *state(const ChannelId &channel);
    [[nodiscard]] std::optional<Crop> kept(const ChannelId &channel); // as put() keeps it
    [[nodiscard]] double aspectOf(int id) const;
    [[nodiscard]] int aspectOfCrop() const;

    PictureSource *m_source;
    Attachment m_picture;
    QList<ChannelState> m_channels;
    ChannelId m_scope; // null: all channels
    QList<Step> m_steps; // what undo() takes back, the newest last
    QLabel *m_name = nullptr;
    FlowLayout *m_scopes = nullptr;
    QButtonGroup *m_scopeGroup = nullptr;
    QButtonGroup *m_aspects = nullptr;
    CropFrame *m_frame = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_note = nullptr;
    StateBadge *m_hint = nullptr;
    QPushButton *m_whole = nullptr;
    QPushButton *m_asAll = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace bubenik::ui
