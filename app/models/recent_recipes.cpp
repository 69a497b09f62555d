// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recent_recipes.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace bootlace::app {
namespace {

const QString key = QStringLiteral("recipes/recent"); // NOLINT(bugprone-throwing-static-initialization)

} // namespace

RecentRecipes::RecentRecipes(QSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_paths(settings.value(key).toStringList().mid(0, most))
    , m_looking(this, [this](const Result<QSet<QString>> &vanished) {
        if (vanished && *vanished != m_vanished) {
            m_vanished = *vanished;
            emit dataChanged(index(0), index(rowCount() - 1));
        }
    })
{}

void RecentRecipes::add(const QString &path)
{
    beginResetModel();
    m_paths.removeAll(path);
    m_paths.prepend(path);
    m_paths = m_paths.mid(0, most);
    m_vanished.remove(path);
    endResetModel();
    m_settings.setValue(key, m_paths);
}

void RecentRecipes::look()
{
    m_looking.ask([paths = m_paths](const std::stop_token &stop) -> Result<QSet<QString>> {
        QSet<QString> vanished;
        for (const QString &path : paths) {
            if (!stop.stop_requested() && !QFileInfo::exists(path)) {
                vanished.insert(path);
            }
        }
        return vanished;
    });
}

int RecentRecipes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

QVariant RecentRecipes::data(const QModelIndex &index, int role) const
{
    const QString path = m_paths.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textFor(path);
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(path);
    default:
        return {};
    }
}

Qt::ItemFlags RecentRecipes::flags(const QModelIndex &index) const
{
    return m_vanished.contains(m_paths.value(index.row())) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QString RecentRecipes::textFor(const QString &path) const
{
    const QFileInfo file(path);
    QString folder = file.path();
    if (folder.startsWith(QDir::homePath())) {
        folder.replace(0, QDir::homePath().size(), QLatin1Char('~'));
    }
    return m_vanished.contains(path) ? tr("%1 (not found)").arg(file.fileName())
                                     : tr("%1 in %2", "a file in a folder").arg(file.fileName(), folder);
}

} // namespace bootlace::app
