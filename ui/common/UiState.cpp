#include "common/UiState.h"

#include "core/Json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace bubenik::ui {

using namespace std::chrono_literals;

namespace {

void writeState(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size()) {
        target.commit();
    }
}

} // namespace

UiState::UiState(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    QFile source(file);
    if (source.open(QIODevice::ReadOnly)) {
        m_values = parseObject(source.readAll()).value_or(QJsonObject());
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &UiState::save);
}

UiState::~UiState()
{
    if (m_timer.isActive()) {
        writeState(m_file, toCompact(m_values));
    }
}

QString UiState::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.json");
}

void UiState::set(const QString &key, const QJsonValue &value)
{
    if (m_values.value(key) == value) {
        return;
    }
    m_values.insert(key, value);
    m_timer.start();
    Q_EMIT changed(key);
}

void UiState::save()
{
    QThreadPool::globalInstance()->start([file = m_file, bytes = toCompact(m_values)] { writeState(file, bytes); });
}

} // namespace bubenik::ui
