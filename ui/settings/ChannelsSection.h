// The channels of the workspace: each with its check, its settings and its removal; and the way to a new one.
#pragma once

#include "common/Async.h"
#include "common/ChannelNames.h"
#include "common/PageContext.h"

#include <QHash>
#include <QStackedWidget>

class QLabel;
class QVBoxLayout;

namespace bubenik::ui {

class Card;
class ChannelForm;
class EmptyPage;

class ChannelsSection final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ChannelsSection(const PageContext &context, QWidget *parent = nullptr);
    void addChannel();
    void openChannel(const QString &id);
    void back();
    void primaryAction();

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildKinds();
    void load();
    void fill();
    [[nodiscard]] static QLabel *iconLabel(const QString &name);
    [[nodiscard]] QWidget *makeCard(const ChannelConfig &config);
    void showKnown(const ChannelConfig &config, QLabel *answer);
    void check(const ChannelConfig &config, QLabel *answer);
    void askToRemove(const ChannelConfig &config, Card *card);
    void remove(const ChannelConfig &config);

    PageContext m_context;
    LatestOnly m_latest;
    QList<ChannelConfig> m_channels;
    QVBoxLayout *m_cards;
    QWidget *m_list;
    QWidget *m_kinds;
    ChannelForm *m_form;
    QString m_wanted; // to be opened once loaded
};

} // namespace bubenik::ui
