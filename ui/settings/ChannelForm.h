// The guided set-up of one channel, made from what its kind says of itself: fields, secret, check with its result in a
// sentence, saved. Nothing is saved that has not been tried, unless the user insists.
#pragma once

#include "channels/Registry.h"
#include "common/Async.h"
#include "common/PageContext.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bubenik::ui {

class ProblemPanel;
class SignInPanel;

class ChannelForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelForm(const PageContext &context, QWidget *parent = nullptr);
    void begin(const ChannelDescriptor &kind, const QStringList &takenIds); // a new one
    void edit(const ChannelConfig &config);
    void check(); // the primary action: try it, and save it when it works

Q_SIGNALS:
    void saved(const bubenik::ChannelId &id, const QString &account);
    void cancelled();

private:
    void build();
    void fill(const ChannelDescriptor &kind, const ChannelConfig &config);
    void addField(const SettingField &field, const QString &value);
    void addSecret(const ChannelDescriptor &kind);
    void addSignIn(const ChannelDescriptor &kind);
    void addHelp(QLayout *into, const QString &name, const QString &title, const QString &help);
    void useOffer(const SignInOffer &offer);
    void addGap();
    [[nodiscard]] ChannelConfig entered() const;
    void setBusy(bool busy);
    void showProblem(const Error &error, bool mayInsist);
    void tried(const ChannelConfig &config, const Result<ChannelAccount> &account);
    void save(const ChannelConfig &config, const QString &account);

    PageContext m_context;
    const ChannelDescriptor *m_kind = nullptr;
    ChannelConfig m_config;
    QStringList m_takenIds;
    bool m_new = true;
    LatestOnly m_latest;
    QLabel *m_title;
    QLabel *m_summary;
    QFormLayout *m_fields;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_secret = nullptr;
    SignInPanel *m_signIn = nullptr;
    QMap<QString, QWidget *> m_inputs; // by setting
    QProgressBar *m_progress;
    QLabel *m_checking;
    QLabel *m_warnings;
    ProblemPanel *m_problem;
    QPushButton *m_check;
    QPushButton *m_insist;
    QPushButton *m_cancel;
};

} // namespace bubenik::ui
