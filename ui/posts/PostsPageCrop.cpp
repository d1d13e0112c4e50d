// The part of a picture that is shown, chosen on a page of its own; declared in PostsPage.h.
#include "channels/Registry.h"
#include "posts/ChannelCard.h"
#include "posts/ChannelsPanel.h"
#include "posts/CropPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"

#include <QStackedWidget>

namespace bubenik::ui {

CropPage &PostsPage::crop()
{
    if (m_crop == nullptr) {
        m_crop = new CropPage(m_context.workspace);
        m_center->addWidget(m_crop);
        connect(m_crop, &CropPage::closed, this, [this] { back(); });
        connect(m_crop, &CropPage::cropChosen, this,
            [this](const QString &digest, const ChannelId &channel, const std::optional<Crop> &part) {
                if (channel.isNull()) {
                    m_editor->cropPicture(digest, part);
                } else {
                    m_channels->cropPicture(channel, digest, part);
                }
            });
    }
    return *m_crop;
}

void PostsPage::showCrop(const Attachment &picture)
{
    QList<ChannelState> channels;
    for (const auto *card : m_channels->cards()) {
        const auto *kind = channelKind(card->state().config.kind);
        if (kind != nullptr && kind->pictureWidth > 0) {
            channels.append(card->state());
        }
    }
    crop().showPicture(picture, channels);
    showPage(m_crop);
}

} // namespace bubenik::ui
