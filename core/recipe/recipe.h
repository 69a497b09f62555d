// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe: what the person chose, as values. It is a TOML file that a person keeps in version control; the wizard
// edits one and the command line takes one.
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "findings/list.h"
#include "tomlfile/table.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::recipe {

/// A file or folder that a recipe names.
struct Input
{
    std::string written;        ///< as the recipe says it: what people know it by
    std::filesystem::path path; ///< where it is: relative ones begin at the recipe's folder
    unsigned line = 0;          ///< in the recipe; 0 when it was not read from a file

    bool operator==(const Input &other) const { return written == other.written && path == other.path; }
};

/// A word that a recipe says, and where.
struct Word
{
    std::string value;
    unsigned line = 0; ///< 0 when it was not read from a file

    bool operator==(const Word &other) const { return value == other.value; }
};

/// Where the recipe says something, for messages; 0 when it was not read from a file. Two recipes that say the same in
/// other places are equal.
struct Line
{
    unsigned number = 0;

    bool operator==(const Line & /*other*/) const { return true; }
};

/// What goes into one firmware slot of the board: a finished file, the images to pack it from, or what somebody's card
/// has.
struct FirmwareInput
{
    std::string slot; ///< the key: "bl2", "fip"
    std::optional<Input> file;
    std::vector<std::pair<std::string, Input>> parts; ///< "bl31" and "bl33" of a FIP; empty when there is a file
    Line line;
    bool xz = false;                          ///< the images are compressed when they are packed
    std::optional<Input> from = std::nullopt; ///< a disk, or an image of one, that has it; then there is nothing else

    bool operator==(const FirmwareInput &) const = default;

    [[nodiscard]] bool isGiven() const { return file || from || !parts.empty(); }

    /// nullptr when it has no such part.
    [[nodiscard]] const Input *part(std::string_view name) const;
};

/// What the recipe says of the board's firmware slots, in its order. Whether the board has them is for others to say.
struct Firmware
{
    std::vector<FirmwareInput> inputs;
    std::optional<Input> from = std::nullopt; ///< a disk, or an image of one, that has every other slot

    bool operator==(const Firmware &) const = default;

    /// nullptr when the recipe says nothing of it.
    [[nodiscard]] const FirmwareInput *find(std::string_view slot) const;
    /// The entry of that slot, which is made when there is none.
    [[nodiscard]] FirmwareInput &at(std::string_view slot);
    /// Names a finished file for the slot, or with nothing takes the slot out.
    void setFile(std::string_view slot, std::optional<Input> file);
};

struct Kernel
{
    bool fromRoot = false;    ///< build = "root": what the root file system itself carries
    std::vector<Input> build; ///< otherwise: one build, in one file, a folder, or several packages
    /// Each the name of an overlay of the build, or a .dtbo, .dts or .dtso file; in the order of application.
    std::vector<Input> overlays;
    std::optional<Input> initrd; ///< replaces the build's own
    std::string cmdline;
    bool addModules = true; ///< into the root, when it has none of the build's version
    Line cmdlineLine;

    bool operator==(const Kernel &) const = default;
};

/// What becomes of the times of files in the root.
enum class Times : std::uint8_t { Keep, Fixed };

struct Root
{
    Input source;
    std::string label = "root";
    std::optional<ByteCount> size; ///< of the partition; nothing: it fills the disk
    Times times = Times::Keep;
    Line sizeLine;

    bool operator==(const Root &) const = default;
};

struct Esp
{
    ByteCount size = 512_MiB;
    std::string label = "ESP";
    Line sizeLine;
    Line labelLine;

    bool operator==(const Esp &) const = default;
};

struct Recipe
{
    std::string name; ///< the file that it was read from, as messages call it; may be empty
    Word board;
    Word medium;
    Firmware firmware;
    Kernel kernel;
    Root root;
    Esp esp;
    std::optional<std::string> seed; ///< [identity] seed

    bool operator==(const Recipe &) const = default;
};

/// Reads a recipe. `name` is shown in messages; relative paths begin at `folder`. All mistakes at once, with their
/// lines.
[[nodiscard]] Result<Recipe> parse(std::string_view text, const std::string &name, const std::filesystem::path &folder);

/// Reads the recipe file, and looks whether every file that it names is there.
[[nodiscard]] Result<Recipe> load(const std::filesystem::path &file);

/// Looks whether every file and folder that the recipe names is there.
void checkFiles(const Recipe &recipe, findings::List &findings);

/// A recipe as far as it could be read.
struct Reading
{
    Recipe recipe;
    findings::List findings; ///< what load() would have failed with
};

/// A key of a recipe and its value, which are given beside the file: "root.size", "4 GiB". The value is TOML, or else a
/// string as it is. Relative paths begin at the recipe's folder.
using Setting = tomlfile::Setting;

/// As load(), for a recipe that is still being made. What is missing or wrong is as in a Recipe{}; fails only when the
/// file can't be read or is not TOML.
[[nodiscard]] Result<Reading> loadWithMistakes(const std::filesystem::path &file,
                                               std::span<const Setting> settings = {});

/// The same for a text that is in no file; relative paths begin at `folder`.
[[nodiscard]] Result<Reading> readWithMistakes(std::string_view text, const std::string &name,
                                               const std::filesystem::path &folder, std::span<const Setting> settings);

/// No recipe is longer.
inline constexpr ByteCount largestRecipe = 1_MiB;

/// The recipe as TOML with paths as they were written; parse() reads it back to an equal recipe, when nothing is
/// missing in it.
[[nodiscard]] std::string toToml(const Recipe &recipe);

/// "512 MiB", "4GiB", "1048576": bytes with an optional binary unit (B, KiB, MiB, GiB, TiB). Nothing when it is not a
/// size.
[[nodiscard]] std::optional<ByteCount> parseSize(std::string_view text);
/// The shortest exact form: "512 MiB", "1000 B".
[[nodiscard]] std::string sizeText(ByteCount size);

} // namespace bootlace::recipe
