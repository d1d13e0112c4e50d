// The second way to a channel's secret: the person signs in in the system's browser, and chooses the account if there
// are several. What is brought back is tried and saved by the form around it.
#pragma once

#include "channels/Descriptor.h"
#include "common/Async.h"
#include "common/Cards.h"
#include "common/PageContext.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bubenik::ui {

class SignInPanel final : public Card
{
    Q_OBJECT
public:
    // `settings`: the form's, as they are entered at the moment of signing in.
    SignInPanel(const PageContext &context, const ChannelDescriptor &kind, bool hasSecret,
        std::function<ChannelConfig()> settings, QWidget *parent = nullptr);
    ~SignInPanel() override; // whoever is still waited for is not waited for any longer

    void addField(const SettingField &field, QWidget *input); // one that only the sign-in needs
    [[nodiscard]] QString secret() const; // of the program, as entered; empty: the saved one
    // Opens the browser; for tests another one.
    void setBrowser(std::function<bool(const QUrl &)> open) { m_open = std::move(open); }

Q_SIGNALS:
    void signedIn(const bubenik::SignInOffer &offer);

private:
    void build(bool hasSecret);
    void begin();
    void cancel();
    void opened(const QUrl &url);
    void finish(const Result<QList<SignInOffer>> &offers);
    void choose(const QList<SignInOffer> &offers);
    void setWaiting(bool waiting);
    void clearChoice();

    PageContext m_context;
    const ChannelDescriptor &m_kind;
    std::function<ChannelConfig()> m_settings;
    std::function<bool(const QUrl &)> m_open;
    LatestOnly m_latest;
    std::stop_source m_stop;
    QUrl m_url;
    QVBoxLayout *m_fields;
    QLineEdit *m_secret;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_copy;
    QProgressBar *m_progress;
    QLabel *m_state;
    ProblemPanel *m_problem;
    QWidget *m_choice;
    QButtonGroup *m_accounts;
    QList<SignInOffer> m_offers;
};

} // namespace bubenik::ui
