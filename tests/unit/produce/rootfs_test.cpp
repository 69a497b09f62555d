// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/reader.h"
#include "produce/rootfs.h"
#include "support/example_card.h"
#include "support/result.h"
#include "support/sinks.h"

namespace bootlace::produce {
namespace {

using test::MemoryFile;
using test::pseudoRandom;

class WriteRoot : public testing::Test
{
protected:
    Result<> write(std::vector<MemoryFile> files, recipe::Times times = recipe::Times::Keep)
    {
        return writeTo(medium, std::move(files), times);
    }

    Result<> writeTo(sink::Sink &disk, std::vector<MemoryFile> files, recipe::Times times = recipe::Times::Keep)
    {
        card.parts.openRootTree = [files] { return std::make_unique<test::MemoryTree>(files); };
        card.recipe.root.times = times;
        sink::Writer writer(disk, {});
        sink::RegionWriter region(disk, writer, root.range, {});
        return rootFs(card.recipe, card.plan, card.parts, written)->write(region, {});
    }

    Result<ext4::Reader> open()
    {
        return ext4::Reader::open(
            [disk = sink::readAnywhere(medium), this](ByteOffset at, MutableBytes out) {
                return disk(root.range.begin + (at - ByteOffset(0)), out);
            },
            root.range.size);
    }

    Result<Bytes> contentOf(std::string_view path)
    {
        TRY_ASSIGN(const ext4::Reader reader, open());
        return reader.readAll(path, 16U << 20U);
    }

    std::shared_ptr<WrittenRoot> written = std::make_shared<WrittenRoot>();
    test::ExampleCard card;
    const model::Region &root = card.plan.at(card.plan.place<model::RootFs>());
    test::MemorySink medium{card.disks[0].size, SectorSize::Bytes512, std::byte{0xff}};
};

TEST_F(WriteRoot, ASparseFileKeepsItsPartsAndItsHolesReadAsZeros)
{
    const std::vector<DataPart> parts{{1, 2}, {5'000, 3'000}, {8'001, 100}, {1'000'001, 5'000}, {2'999'999, 1}};
    const Bytes data = pseudoRandom(8'103);
    ASSERT_OK(write({test::sparse("file", 3'000'000, parts, data)}));
    Bytes expected(3'000'000);
    std::size_t from = 0;
    for (const DataPart &part : parts) {
        std::copy_n(data.begin() + static_cast<std::ptrdiff_t>(from), part.size,
                    expected.begin() + static_cast<std::ptrdiff_t>(part.offset));
        from += part.size;
    }
    EXPECT_EQ(contentOf("file"), expected);
}

TEST_F(WriteRoot, FilesOfAnySizeAreWhole)
{
    std::vector<MemoryFile> files;
    for (const std::size_t size : {0U, 1U, 511U, 4'095U, 4'096U, 4'097U, 1'048'576U, 1'048'577U, 2'300'001U}) {
        files.push_back(test::regular("f" + std::to_string(size), pseudoRandom(size)));
    }
    ASSERT_OK(write(files));
    for (const MemoryFile &file : files) {
        EXPECT_EQ(contentOf(file.entry.path), file.data) << file.entry.path;
    }
}

TEST_F(WriteRoot, AFileThatEndsEarlyIsAnErrorThatNamesIt)
{
    MemoryFile file = test::regular("etc/short", pseudoRandom(100'000));
    file.data.resize(70'000);
    EXPECT_FAILS(write({file}), Cause::BadInput, "'etc/short' ends at byte 70000 and should have 100000");
}

TEST_F(WriteRoot, ARootThatDoesNotFitIsTooSmall)
{
    MemoryFile file = test::regular("huge", {});
    file.entry.size = 200U << 20U;
    file.entry.data = {{0, file.entry.size}};
    EXPECT_FAILS(write({file}), Cause::TooSmall, "");
}

TEST_F(WriteRoot, WhatIsExpectedHasTheMetadataInIt)
{
    class Metered final : public source::Tree
    {
    public:
        Metered(std::vector<MemoryFile> files, std::shared_ptr<parts::RootMeter> meter)
            : m_tree(std::move(files))
            , m_meter(std::move(meter))
        {}

        Result<std::optional<FileEntry>> next() override { return m_tree.next(); }

        Result<std::size_t> read(MutableBytes buffer) override
        {
            auto got = m_tree.read(buffer);
            m_meter->done += got.value_or(0);
            return got;
        }

    private:
        test::MemoryTree m_tree;
        std::shared_ptr<parts::RootMeter> m_meter;
    };

    std::vector<MemoryFile> files;
    for (int i = 0; i < 8; ++i) {
        files.push_back(test::regular("f" + std::to_string(i), pseudoRandom(1'000'000)));
    }
    card.parts.rootMeter = std::make_shared<parts::RootMeter>();
    card.parts.rootMeter->total = 8'000'000;
    card.parts.openRootTree = [&] { return std::make_unique<Metered>(files, card.parts.rootMeter); };
    const std::unique_ptr<flash::Producer> producer = rootFs(card.recipe, card.plan, card.parts, written);
    std::vector<std::pair<ByteCount, ByteCount>> told; // written, and expected then
    sink::Writer writer(medium, {}, [&](ByteCount bytes) { told.emplace_back(bytes, producer->expected(bytes)); });
    sink::RegionWriter region(medium, writer, root.range, {});
    ASSERT_OK(producer->write(region, {}));
    const auto whole = static_cast<double>(told.back().first.value());
    EXPECT_GT(whole, 12e6) << "the journal has 4 MiB";
    for (const auto &[bytes, expected] : told) {
        EXPECT_GE(expected, bytes);
        EXPECT_NEAR(static_cast<double>(expected.value()), whole, whole / 20) << bytes.value();
    }
}

TEST_F(WriteRoot, ARootThatCanNotBeReadAgainIsAnError)
{
    // Else the manifest would not say how often it was mounted, and `verify` would call every use damage.
    class Unreadable final : public test::WrappedSink
    {
    public:
        using WrappedSink::WrappedSink;

        Result<> readAt(ByteOffset /*at*/, MutableBytes /*buffer*/) override
        {
            return fail(Cause::ReadFailed, "the card can't be read");
        }
    } unreadable(medium);

    EXPECT_FAILS(writeTo(unreadable, {test::regular("file", pseudoRandom(100))}), Cause::ReadFailed,
                 "the card can't be read");
    EXPECT_FALSE(written->mounts);
}

TEST_F(WriteRoot, ModulesGoWhereTheSystemLooksForThem)
{
    ASSERT_OK(write({test::directory("usr/lib"), test::symlink("lib", "usr/lib")}));
    EXPECT_EQ(contentOf("usr/lib/modules/6.12.1/kernel/a.ko"), pseudoRandom(5'000, 11));
    ASSERT_OK(write({test::directory("lib")}));
    EXPECT_EQ(contentOf("lib/modules/6.12.1/kernel/a.ko"), pseudoRandom(5'000, 11));
    EXPECT_FAILS(contentOf("usr/lib/modules/6.12.1/kernel/a.ko"), Cause::NotFound, "");
}

TEST_F(WriteRoot, ModulesThatAreThereAlreadyAreLeftAlone)
{
    for (const std::string folder : {"lib", "usr/lib"}) {
        const std::string path = folder + "/modules/6.12.1/kernel/own.ko";
        ASSERT_OK(write({test::regular(path, pseudoRandom(10))}));
        EXPECT_EQ(contentOf(path), pseudoRandom(10));
        EXPECT_FAILS(contentOf(folder + "/modules/6.12.1/kernel/a.ko"), Cause::NotFound, "");
    }
    ASSERT_OK(write({test::regular("lib/modules/6.12.10/kernel/own.ko", pseudoRandom(10))}));
    EXPECT_EQ(contentOf("lib/modules/6.12.1/kernel/a.ko"), pseudoRandom(5'000, 11));
}

TEST_F(WriteRoot, TimesAreKeptOrFixed)
{
    MemoryFile file = test::regular("file", {});
    file.entry.mtime = {1'700'000'000, 5};
    for (const recipe::Times times : {recipe::Times::Keep, recipe::Times::Fixed}) {
        ASSERT_OK(write({file}, times));
        ASSERT_OK_ASSIGN(const ext4::Reader reader, open());
        ASSERT_OK_ASSIGN(const auto inode, reader.lookup("file"));
        ASSERT_OK_ASSIGN(const auto stat, reader.stat(inode));
        EXPECT_EQ(stat.mtime, times == recipe::Times::Keep ? file.entry.mtime : Timestamp{});
    }
}

} // namespace
} // namespace bootlace::produce
