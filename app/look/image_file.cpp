// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/image_file.h"

#include "computer/targets.h"
#include "sink/file_sink.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <fmt/format.h>
#include <unistd.h>

namespace bootlace::app {
namespace {

namespace fs = std::filesystem;
using State = ImageFacts::State;

ImageFacts lookAtFile(const fs::path &path, Purpose purpose, const std::vector<fs::path> &sources)
{
    const auto access = purpose == Purpose::Write ? sink::Access::ReadWrite : sink::Access::Read;
    if (purpose == Purpose::Write) {
        const auto target = computer::chooseTargets({{.path = path}}, sources);
        if (!target) {
            return {target.error().cause() == Cause::Refused ? State::InUse : State::Unusable,
                    {},
                    target.error().describe()};
        }
    }
    const auto file = sink::FileSink::open(path, access);
    if (!file) {
        return {file.error().cause() == Cause::PermissionDenied ? State::NotWritable : State::Unusable,
                {},
                file.error().describe()};
    }
    return {State::There, (*file)->size(), {}};
}

} // namespace

ImageFacts lookAtImage(const QString &image, Purpose purpose, const std::vector<fs::path> &sources)
{
    const fs::path path = QFile::encodeName(image).toStdString();
    std::error_code error;
    switch (fs::status(path, error).type()) {
    case fs::file_type::regular:
        return lookAtFile(path, purpose, sources);
    case fs::file_type::directory:
        return {State::Folder, {}, {}};
    case fs::file_type::block:
        return {State::Disk, {}, {}};
    case fs::file_type::not_found:
        break;
    default:
        return {State::Unusable, {}, error ? error.message() : std::string()};
    }
    if (!fs::is_directory(path.parent_path(), error)) {
        return {State::NoFolder, {}, {}};
    }
    return {::access(path.parent_path().c_str(), W_OK) == 0 ? State::New : State::NotWritable, {}, {}};
}

bool isNamedLikeImage(const QString &path)
{
    const QStringList endings{QString(), QStringLiteral("img"), QStringLiteral("raw"), QStringLiteral("bin")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

Result<fs::path> freeImageName(const fs::path &stem)
{
    constexpr int most = 100;
    for (int number = 1; number <= most; ++number) {
        fs::path path = stem;
        path += number == 1 ? ".img" : fmt::format("-{}.img", number);
        std::error_code error;
        if (fs::symlink_status(path, error).type() == fs::file_type::not_found) {
            return path;
        }
    }
    return fail(Cause::NotFound, fmt::format("{}.img and {} more are there", stem.string(), most - 1));
}

} // namespace bootlace::app
