#include "settings/OpenDataLine.h"

#include "common/Buttons.h"
#include "common/ChannelNames.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QHBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

OpenDataLine::OpenDataLine(const PageContext &context, const ChannelConfig &config, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_config(config)
    , m_where(new LinkLabel)
    , m_problem(makeLabel({}))
    , m_upload(makeButton(tr("Upload the data now"), ButtonRole::Quiet))
{
    m_where->setObjectName(u"open-data-where"_s);
    m_where->setWordWrap(true);
    m_where->setOpenExternalLinks(true);
    m_problem->setObjectName(u"open-data-problem"_s);
    m_problem->hide();
    m_upload->setObjectName(u"open-data-upload"_s);
    m_upload->setAccessibleName(tr("Upload the open data of “%1” now").arg(faceOf(config).name));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_where);
    texts->addWidget(m_problem);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space);
    row->addLayout(texts, 1);
    row->addWidget(m_upload, 0, Qt::AlignTop);
    connect(m_upload, &QPushButton::clicked, this, &OpenDataLine::upload);
    connect(&context.workspace, &Workspace::channelChecked, this, [this](const QString &id) {
        if (id == m_config.id.value) {
            refresh();
        }
    });
    if (publishesOpenData(config)) {
        refresh();
    } else {
        hide();
    }
}

void OpenDataLine::refresh()
{
    auto work
        = [id = m_config.id](Stores &stores) -> Result<OpenDataState> { return openDataState(stores.settings, id); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<OpenDataState> &state) {
        if (state) {
            show(*state);
        }
    });
}

void OpenDataLine::show(const OpenDataState &state)
{
    if (state.at) {
        const auto link = u"<a href=\"%1\">%1</a>"_s.arg(state.page.toHtmlEscaped());
        const auto when = words::when(*state.at, m_context.workspace.zone(), m_context.workspace.clock().now());
        m_where->setText(tr("Open data: %1, uploaded %2").arg(link, when.toHtmlEscaped())
            + (state.files.isEmpty() ? QString() : u" · "_s + tr("also as files")));
    } else {
        m_where->setText(tr("Open data: not on the website yet."));
    }
    m_problem->setVisible(state.problem.has_value());
    if (state.problem) {
        const auto message = words::explain(*state.problem, faceOf(m_config).name);
        m_problem->setText(u"✗ "_s + message.title + u' ' + message.advice);
    }
}

void OpenDataLine::upload()
{
    m_upload->setEnabled(false);
    whenDone(m_context.workspace.uploadOpenData(m_config.id), this, [this](const Result<int> &sent) {
        m_upload->setEnabled(true);
        if (!sent) {
            m_context.toast.say(words::explain(sent.error(), faceOf(m_config).name).title);
        } else {
            m_context.toast.say(
                *sent == 0 ? tr("The open data were up to date") : tr("The open data are on the website"));
        }
        refresh();
    });
}

} // namespace bubenik::ui
