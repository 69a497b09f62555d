// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disk_choice.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QRadioButton;
class QSettings;

namespace bootlace::app {

class DiskList;
class FileField;

/// A disk of the list, or an image file: shows a DiskChoice and hands choices on to it.
class DiskChoiceBox final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names: "card" has "card-by-disk", "card-disks", "card-fixed", "card-by-image",
    /// "card-image" (a FileField), "card-size", "card-replace", "card-notice". `title` (may be empty) says what is
    /// chosen here. The first box of a page has mnemonics; further ones would clash with it.
    enum class Mnemonics : std::uint8_t { Some, None };

    DiskChoiceBox(DiskChoice &choice, const QString &title, const QString &name, QSettings &settings,
                  Mnemonics mnemonics = Mnemonics::Some);

private:
    QWidget *makeDiskPart(const QString &name);
    QWidget *makeImagePart(const QString &caption, const QString &name, QSettings &settings);
    void join();
    void refresh();
    [[nodiscard]] QString label(QString text) const;

    DiskChoice &m_choice;
    Mnemonics m_mnemonics;
    QRadioButton *m_byDisk = nullptr;
    QRadioButton *m_byImage = nullptr;
    QWidget *m_diskPart = nullptr;
    QWidget *m_imagePart = nullptr;
    DiskList *m_disks = nullptr;
    QLabel *m_notice = nullptr;
    QCheckBox *m_fixed = nullptr;
    FileField *m_image = nullptr;
    QWidget *m_sizeRow = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QCheckBox *m_replace = nullptr;
};

} // namespace bootlace::app
