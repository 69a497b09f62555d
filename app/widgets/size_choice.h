// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QRadioButton;
class QSlider;
class QSpinBox;

namespace bootlace::app {

/// How large a partition is to be: it fills the disk, or it has a fixed size, chosen by a slider or as a number of MiB
/// or GiB. A size that was given and that the controls can't show exactly stays as it is until it is changed.
class SizeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SizeChoice(QWidget *parent = nullptr);

    /// Nothing: it fills the disk. chosen() does not follow.
    void setSize(std::optional<ByteCount> size);
    /// Whole MiB; `largest` is not less than `smallest`.
    void setRange(ByteCount smallest, ByteCount largest);

signals:
    void chosen(std::optional<ByteCount> size);

private:
    [[nodiscard]] quint64 unit() const;
    void showSize();
    void choose(std::optional<ByteCount> size);

    std::optional<ByteCount> m_size;
    ByteCount m_fixed = 4_GiB; ///< the last one that was shown
    ByteCount m_smallest = 64_MiB;
    ByteCount m_largest = 64_GiB;
    QRadioButton *m_fill = nullptr;
    QRadioButton *m_isFixed = nullptr;
    QSlider *m_slider = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
};

} // namespace bootlace::app
