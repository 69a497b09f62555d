// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/size_text.h"

#include "text/isolated.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdint>

namespace bootlace::app {

QString sizeText(ByteCount size)
{
    std::uint64_t unit = 1;
    while (size.value() / unit >= 1024) {
        unit *= 1024;
    }
    if (size.value() % unit != 0 && static_cast<double>(size.value()) >= 1023.95 * static_cast<double>(unit)) {
        unit *= 1024; // no "1,024.0 KiB"
        size = ByteCount(unit);
    }
    return isolated(QLocale().formattedDataSize(static_cast<qint64>(size.value()), size.value() % unit == 0 ? 0 : 1,
                                                QLocale::DataSizeIecFormat));
}

QString soldSizeText(ByteCount size)
{
    return isolated(QLocale().formattedDataSize(static_cast<qint64>(size.value()), 0, QLocale::DataSizeSIFormat));
}

QString exactSizeText(ByteCount size)
{
    // Plural forms look at an int; the words for very large numbers are the same as for any that ends alike.
    const int plural = static_cast<int>(size.value() % 1000000 + (size.value() >= 1000000 ? 1000000 : 0));
    return QCoreApplication::translate("size", "%1 byte(s)", "an exact size", plural)
        .arg(QLocale().toString(static_cast<qulonglong>(size.value())));
}

QString speedText(double bytesPerSecond)
{
    return QCoreApplication::translate("size", "%1/s", "a speed: bytes in a second")
        .arg(QLocale().formattedDataSize(static_cast<qint64>(bytesPerSecond), 1, QLocale::DataSizeIecFormat));
}

} // namespace bootlace::app
