// Where the open data of a channel are on its website, since when, and what is wrong; and the button that brings them
// there now. Hidden where the channel has none.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "publishing/OpenDataKeeper.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bubenik::ui {

class LinkLabel;

class OpenDataLine final : public QWidget
{
    Q_OBJECT
public:
    OpenDataLine(const PageContext &context, const ChannelConfig &config, QWidget *parent = nullptr);

private:
    void refresh();
    void show(const OpenDataState &state);
    void upload();

    PageContext m_context;
    ChannelConfig m_config;
    LinkLabel *m_where;
    QLabel *m_problem;
    QPushButton *m_upload;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
