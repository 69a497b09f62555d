// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inquiry.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

class QSettings;

namespace bootlace::app {

/// The recipes that were opened or saved last, the newest first; remembered in the settings. One whose file is not
/// there can't be chosen.
class RecentRecipes final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 8;

    explicit RecentRecipes(QSettings &settings, QObject *parent = nullptr);

    void add(const QString &path);
    /// Looks anew which of the files are there.
    void look();

    [[nodiscard]] QString path(int row) const { return m_paths.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString textFor(const QString &path) const;

    QSettings &m_settings;
    QStringList m_paths;
    QSet<QString> m_vanished;
    Inquiry<Result<QSet<QString>>> m_looking;
};

} // namespace bootlace::app
