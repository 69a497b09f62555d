// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe.h"

#include "base/small_file.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::recipe {
namespace {

using tomlfile::Presence;
using tomlfile::Table;

class Reader
{
public:
    explicit Reader(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {}

    [[nodiscard]] Recipe recipe(const Table &table) const
    {
        Recipe recipe;
        if (table.number("format", Presence::Required).value_or(1) != 1) {
            table.complain("format", "is for a newer version of Bootlace: this one reads format 1");
        }
        recipe.board = {table.string("board", Presence::Required).value_or(""), table.line("board")};
        recipe.medium = {table.string("medium", Presence::Required).value_or(""), table.line("medium")};
        if (const auto part = table.table("firmware", Presence::Optional)) {
            recipe.firmware = firmware(*part);
        }
        if (const auto part = table.table("kernel", Presence::Required)) {
            recipe.kernel = kernel(*part);
        }
        if (const auto part = table.table("root", Presence::Required)) {
            recipe.root = root(*part);
        }
        if (const auto part = table.table("esp", Presence::Optional)) {
            recipe.esp = esp(*part);
        }
        if (const auto part = table.table("identity", Presence::Optional)) {
            recipe.seed = part->string("seed", Presence::Required);
        }
        return recipe;
    }

private:
    [[nodiscard]] Input input(const std::string &written, unsigned line) const
    {
        return {written, m_folder / std::filesystem::path(written), line};
    }

    [[nodiscard]] std::optional<Input> input(const Table &table, std::string_view key, Presence presence) const
    {
        const auto written = table.string(key, presence);
        if (!written) {
            return std::nullopt;
        }
        if (written->empty()) {
            table.complain(key, "is empty: it must name a file");
            return std::nullopt;
        }
        return input(*written, table.line(key));
    }

    [[nodiscard]] std::vector<Input> inputs(const Table &table, std::string_view key, Presence presence) const
    {
        std::vector<Input> list;
        for (const std::string &written : table.strings(key, presence)) {
            if (written.empty()) {
                table.complain(key, "has an empty name");
            } else {
                list.push_back(input(written, table.line(key)));
            }
        }
        return list;
    }

    [[nodiscard]] Firmware firmware(const Table &table) const
    {
        Firmware firmware;
        firmware.from = input(table, "from", Presence::Optional);
        for (const std::string &slot : table.keys()) {
            if (slot == "from") {
                continue;
            }
            FirmwareInput input{slot, {}, {}, {table.line(slot)}};
            if (!table.isTable(slot)) {
                input.file = this->input(table, slot, Presence::Required);
            } else if (const auto given = table.table(slot, Presence::Required)) {
                readParts(*given, input);
            }
            firmware.inputs.push_back(std::move(input));
        }
        return firmware;
    }

    // Every other key is an image to be packed.
    void readParts(const Table &table, FirmwareInput &into) const
    {
        into.xz = table.boolean("xz", Presence::Optional).value_or(false);
        into.from = input(table, "from", Presence::Optional);
        for (const std::string &name : table.keys()) {
            const bool isPart = name != "xz" && name != "from";
            if (const auto part = isPart ? input(table, name, Presence::Required) : std::nullopt) {
                into.parts.emplace_back(name, *part);
            }
        }
        if (into.from && (into.xz || !into.parts.empty())) {
            table.complain("from", "must stand alone: what is taken from a card is not packed here");
        }
    }

    [[nodiscard]] Kernel kernel(const Table &table) const
    {
        Kernel kernel;
        kernel.build = inputs(table, "build", Presence::Required);
        if (kernel.build.empty() && table.has("build")) {
            table.complain("build", "names no kernel build");
        }
        kernel.fromRoot = kernel.build.size() == 1 && kernel.build.front().written == "root";
        if (kernel.fromRoot) {
            kernel.build.clear();
        }
        kernel.overlays = inputs(table, "overlays", Presence::Optional);
        kernel.initrd = input(table, "initrd", Presence::Optional);
        kernel.cmdline = table.string("cmdline", Presence::Optional).value_or("");
        kernel.cmdlineLine = {table.line("cmdline")};
        kernel.addModules = table.boolean("modules", Presence::Optional).value_or(true);
        return kernel;
    }

    // A size is a string with a unit, or a plain number of bytes.
    static std::optional<ByteCount> size(const Table &table, std::string_view key, std::string_view expected)
    {
        const auto text = table.string(key, Presence::Required);
        const auto bytes = text ? parseSize(*text) : std::nullopt;
        if (text && (!bytes || bytes->value() == 0)) {
            table.complain(key, fmt::format("must be {}", expected));
            return std::nullopt;
        }
        return bytes;
    }

    [[nodiscard]] Root root(const Table &table) const
    {
        Root root;
        root.source = input(table, "source", Presence::Required).value_or(Input{});
        root.label = table.string("label", Presence::Optional).value_or(root.label);
        if (root.label.size() > 16) { // s_volume_name of an ext4 superblock
            table.complain("label", "is longer than the 16 bytes that ext4 keeps");
        } else if (root.label.contains('\0')) {
            table.complain("label", "has a character that no label can have");
        }
        if (table.has("size") && table.string("size", Presence::Required) != "fill") {
            root.size = size(table, "size", "\"fill\" or a size like \"4 GiB\"");
        }
        root.sizeLine = {table.line("size")};
        const std::string times = table.string("times", Presence::Optional).value_or("keep");
        if (times != "keep" && times != "fixed") {
            table.complain("times", "must be \"keep\" or \"fixed\"");
        }
        root.times = times == "fixed" ? Times::Fixed : Times::Keep;
        return root;
    }

    static Esp esp(const Table &table)
    {
        Esp esp;
        if (table.has("size")) {
            esp.size = size(table, "size", "a size like \"512 MiB\"").value_or(esp.size);
        }
        esp.label = table.string("label", Presence::Optional).value_or(esp.label);
        esp.sizeLine = {table.line("size")};
        esp.labelLine = {table.line("label")};
        return esp;
    }

    std::filesystem::path m_folder;
};

// An overlay is a file when it says so by its ending; otherwise it is the name of one that the kernel build has.
bool isOverlayFile(const Input &overlay)
{
    const std::string ending = overlay.path.extension().string();
    return ending == ".dtbo" || ending == ".dts" || ending == ".dtso";
}

void needsToExist(const Input &input, const std::string &slot, findings::List &findings)
{
    std::error_code error;
    if (!input.written.empty() && !std::filesystem::exists(input.path, error)) {
        const std::string where = input.path.lexically_normal().string();
        findings.add(findings::Id::FileAbsent, {{}, input.line, slot, {}, {}}, {input.written, where});
    }
}

std::optional<Recipe> read(std::string_view text, const std::filesystem::path &folder, findings::List &findings,
                           std::span<const Setting> settings = {})
{
    const auto table = tomlfile::parse(text, findings, settings);
    if (!table) {
        return std::nullopt;
    }
    Recipe recipe = Reader(folder).recipe(*table);
    recipe.name = findings.file();
    table->finish();
    return recipe;
}

std::string list(const std::vector<Input> &inputs)
{
    return fmt::format("[{}]", joined(inputs, [](const Input &input) { return tomlfile::quoteText(input.written); }));
}

std::string firmwareText(const FirmwareInput &slot)
{
    if (slot.file) {
        return tomlfile::quoteText(slot.file->written);
    }
    if (slot.from) {
        return fmt::format("{{ from = {} }}", tomlfile::quoteText(slot.from->written));
    }
    const auto text = [](const auto &part) {
        return fmt::format("{} = {}", part.first, tomlfile::quoteText(part.second.written));
    };
    return fmt::format("{{ {}{} }}", joined(slot.parts, text), slot.xz ? ", xz = true" : "");
}

} // namespace

const Input *FirmwareInput::part(std::string_view name) const
{
    const auto found = std::ranges::find(parts, name, [](const auto &part) { return std::string_view(part.first); });
    return found != parts.end() ? &found->second : nullptr;
}

const FirmwareInput *Firmware::find(std::string_view slot) const
{
    const auto found = std::ranges::find(inputs, slot, &FirmwareInput::slot);
    return found != inputs.end() ? &*found : nullptr;
}

FirmwareInput &Firmware::at(std::string_view slot)
{
    const auto found = std::ranges::find(inputs, slot, &FirmwareInput::slot);
    return found != inputs.end() ? *found : inputs.emplace_back(FirmwareInput{std::string(slot), {}, {}, {}});
}

void Firmware::setFile(std::string_view slot, std::optional<Input> file)
{
    if (file) {
        at(slot) = {std::string(slot), std::move(file), {}, {}};
    } else {
        std::erase_if(inputs, [slot](const FirmwareInput &input) { return input.slot == slot; });
    }
}

void checkFiles(const Recipe &recipe, findings::List &findings)
{
    if (recipe.firmware.from) {
        needsToExist(*recipe.firmware.from, "firmware.from", findings);
    }
    for (const FirmwareInput &slot : recipe.firmware.inputs) {
        for (const std::optional<Input> &whole : {slot.file, slot.from}) {
            if (whole) {
                needsToExist(*whole, "firmware." + slot.slot, findings);
            }
        }
        for (const auto &part : slot.parts) {
            needsToExist(part.second, fmt::format("firmware.{}.{}", slot.slot, part.first), findings);
        }
    }
    if (recipe.kernel.initrd) {
        needsToExist(*recipe.kernel.initrd, "kernel.initrd", findings);
    }
    for (const Input &build : recipe.kernel.build) {
        needsToExist(build, "kernel.build", findings);
    }
    for (const Input &overlay : recipe.kernel.overlays) {
        if (isOverlayFile(overlay)) {
            needsToExist(overlay, "kernel.overlays", findings);
        }
    }
    needsToExist(recipe.root.source, "root.source", findings);
}

Result<Recipe> parse(std::string_view text, const std::string &name, const std::filesystem::path &folder)
{
    findings::List findings(name);
    std::optional<Recipe> recipe = read(text, folder, findings);
    if (!recipe || findings.hasErrors()) {
        return std::unexpected(findings.toError());
    }
    return *std::move(recipe);
}

Result<Recipe> load(const std::filesystem::path &file)
{
    TRY_ASSIGN(Reading reading, loadWithMistakes(file));
    if (reading.findings.hasErrors()) {
        return std::unexpected(reading.findings.toError());
    }
    return std::move(reading.recipe);
}

Result<Reading> loadWithMistakes(const std::filesystem::path &file, std::span<const Setting> settings)
{
    TRY_ASSIGN(const Bytes content, readSmallFile(file, largestRecipe));
    return readWithMistakes(asText(content), file.string(), file.parent_path(), settings);
}

Result<Reading> readWithMistakes(std::string_view text, const std::string &name, const std::filesystem::path &folder,
                                 std::span<const Setting> settings)
{
    findings::List findings(name);
    std::optional<Recipe> recipe = read(text, folder, findings, settings);
    if (!recipe) {
        return std::unexpected(findings.toError());
    }
    checkFiles(*recipe, findings);
    return Reading{*std::move(recipe), std::move(findings)};
}

std::string toToml(const Recipe &recipe)
{
    const auto quote = [](std::string_view text) { return tomlfile::quoteText(text); };
    const Kernel &kernel = recipe.kernel;
    std::string text = fmt::format("format = 1\nboard  = {}\nmedium = {}\n\n[firmware]\n", quote(recipe.board.value),
                                   quote(recipe.medium.value));
    if (recipe.firmware.from) {
        text += fmt::format("from = {}\n", quote(recipe.firmware.from->written));
    }
    for (const FirmwareInput &slot : recipe.firmware.inputs) {
        if (slot.isGiven()) {
            text += fmt::format("{} = {}\n", slot.slot, firmwareText(slot));
        }
    }
    text += fmt::format("\n[kernel]\nbuild    = {}\noverlays = {}\n", kernel.fromRoot ? "\"root\"" : list(kernel.build),
                        list(kernel.overlays));
    if (kernel.initrd) {
        text += fmt::format("initrd   = {}\n", quote(kernel.initrd->written));
    }
    text += fmt::format("cmdline  = {}\nmodules  = {}\n", quote(kernel.cmdline), kernel.addModules);
    text +=
        fmt::format("\n[root]\nsource = {}\nlabel  = {}\nsize   = {}\ntimes  = {}\n", quote(recipe.root.source.written),
                    quote(recipe.root.label), quote(recipe.root.size ? sizeText(*recipe.root.size) : "fill"),
                    quote(recipe.root.times == Times::Fixed ? "fixed" : "keep"));
    text += fmt::format("\n[esp]\nsize  = {}\nlabel = {}\n", quote(sizeText(recipe.esp.size)), quote(recipe.esp.label));
    if (recipe.seed) {
        text += fmt::format("\n[identity]\nseed = {}\n", quote(*recipe.seed));
    }
    return text;
}

} // namespace bootlace::recipe
