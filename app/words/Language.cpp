#include "words/Language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace bubenik::words {

using namespace Qt::StringLiterals;

void speakLanguage(QCoreApplication &application, const QString &wanted)
{
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // each takes itself out first
    const auto system = QLocale::system();
    const auto preferred = system.uiLanguages().value(0, system.name());
    const auto isCzech = (wanted.isEmpty() ? preferred : wanted).startsWith("cs"_L1);
    QLocale::setDefault(
        isCzech ? QLocale(QLocale::Czech, QLocale::Czechia) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto name = isCzech ? u"cs"_s : u"en"_s;
    for (const auto &file : { u":/i18n/qtbase_%1.qm"_s, u":/i18n/bubenik_%1.qm"_s }) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file.arg(name))) {
            auto *installed = translator.release();
            installed->setParent(&application);
            QCoreApplication::installTranslator(installed);
        }
    }
}

} // namespace bubenik::words
