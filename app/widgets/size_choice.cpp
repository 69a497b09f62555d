// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size_choice.h"

#include "text/size_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace bootlace::app {
namespace {

constexpr quint64 mebibyte = (1_MiB).value();
constexpr quint64 gibibyte = (1_GiB).value();
// One step of the slider. The number is for finer ones.
constexpr quint64 step = (256_MiB).value();

int clamped(quint64 number)
{
    return static_cast<int>(std::min<quint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

SizeChoice::SizeChoice(QWidget *parent)
    : QWidget(parent)
    , m_fill(new QRadioButton(tr("Fi&ll the disk")))
    , m_isFixed(new QRadioButton(tr("Fi&xed size:")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_number(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_fill->setObjectName(QStringLiteral("size-fill"));
    m_isFixed->setObjectName(QStringLiteral("size-fixed"));
    m_slider->setObjectName(QStringLiteral("size-slider"));
    m_slider->setAccessibleName(tr("Approximate size of the partition"));
    m_number->setObjectName(QStringLiteral("size-number"));
    m_number->setAccessibleName(tr("Size of the partition"));
    m_number->setKeyboardTracking(false);
    m_unit->setObjectName(QStringLiteral("size-unit"));
    m_unit->setAccessibleName(tr("Unit of the size"));
    m_unit->addItem(tr("MiB"), QVariant(mebibyte));
    m_unit->addItem(tr("GiB"), QVariant(gibibyte));
    m_unit->setCurrentIndex(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fill);
    layout->addSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(m_isFixed);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);

    // A screen reader toggles and does not click.
    connect(m_isFixed, &QRadioButton::toggled, this, [this](bool isFixed) {
        choose(isFixed ? std::optional(std::clamp(m_fixed, m_smallest, m_largest)) : std::nullopt);
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int steps) {
        choose(std::clamp(ByteCount(static_cast<quint64>(steps) * step), m_smallest, m_largest));
    });
    connect(m_number, &QSpinBox::valueChanged, this,
            [this](int number) { choose(ByteCount(static_cast<quint64>(number) * unit())); });
    connect(m_unit, &QComboBox::activated, this, [this] {
        const quint64 whole = (m_fixed.value() + unit() - 1) / unit() * unit();
        choose(std::clamp(ByteCount(whole), m_smallest, std::max(m_largest, m_fixed)));
    });
    showSize();
}

void SizeChoice::setSize(std::optional<ByteCount> size)
{
    if (size && *size != m_fixed) {
        m_fixed = *size;
        m_unit->setCurrentIndex(m_fixed.value() % gibibyte == 0 ? 1 : 0);
    }
    m_size = size;
    showSize();
}

void SizeChoice::setRange(ByteCount smallest, ByteCount largest)
{
    if (smallest != m_smallest || largest != m_largest) {
        m_smallest = smallest;
        m_largest = largest;
        showSize();
    }
}

quint64 SizeChoice::unit() const
{
    return m_unit->currentData().toULongLong();
}

void SizeChoice::showSize()
{
    const QSignalBlocker silentRadio(m_isFixed);
    const QSignalBlocker silentSlider(m_slider);
    const QSignalBlocker silentNumber(m_number);
    m_fill->setChecked(!m_size);
    m_isFixed->setChecked(m_size.has_value());
    for (QWidget *control :
         {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_unit)}) {
        control->setEnabled(m_size.has_value());
    }
    const quint64 largest = std::max(m_largest, m_fixed).value();
    m_slider->setRange(clamped(m_smallest.value() / step), clamped((m_largest.value() + step - 1) / step));
    m_slider->setPageStep(clamped(gibibyte / step));
    m_slider->setValue(clamped(m_fixed.value() / step));
    m_number->setRange(clamped((std::min(m_smallest, m_fixed).value() + unit() - 1) / unit()),
                       clamped(largest / unit()));
    m_number->setValue(clamped(m_fixed.value() / unit()));
    m_slider->setToolTip(sizeText(m_fixed));
}

void SizeChoice::choose(std::optional<ByteCount> size)
{
    m_size = size;
    m_fixed = size.value_or(m_fixed);
    if (m_fixed.value() % unit() != 0) {
        m_unit->setCurrentIndex(0); // otherwise the person's unit stays
    }
    showSize();
    emit chosen(size);
}

} // namespace bootlace::app
