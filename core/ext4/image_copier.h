// SPDX-License-Identifier: GPL-3.0-or-later
// An ext4 image becomes the root partition while its bytes stream by (they may come out of a decompressor, so there is
// no going back and no look ahead). Two things surprise. What is written follows the file system's own bitmaps, not
// the zeros or holes of the image: a block that it counts as allocated is written also when it is all zeros, because
// whatever the card held before would otherwise become part of the file system; a free block is not written, unless it
// lies in a small gap between blocks that are: many tiny writes cost a card more than the bytes between them. And the
// file system grows to the partition on the way: the superblock, the descriptors and the bitmaps stay behind in memory
// and are handed out at the end in the form that resize2fs would give them.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "ext4/facts.h"

#include <functional>
#include <memory>
#include <vector>

namespace bootlace::ext4 {

class ImageCopier
{
public:
    /// Takes bytes for a place in the file system; the view is good for the call only.
    using Write = std::function<Result<>(ByteOffset at, ByteView bytes)>;

    /// `targetSize` is what the file system will fill, rounded down to whole blocks (and by a last group too small to
    /// be worth its own tables); with the size of the image's own file system (peek()) it stays as it is.
    explicit ImageCopier(ByteCount targetSize);

    /// Whether such an image can be copied and fill `targetSize` (its own size: whether it can be copied at all), as
    /// far as its superblock tells, and whether a kernel with pages of `pageSize` mounts it then. push() would fail
    /// likewise but for the pages, after the disk was changed.
    [[nodiscard]] static Result<> check(const Facts &facts, ByteCount targetSize, ByteCount pageSize = 4_KiB);

    /// Free blocks between two places that are written are written too when there are fewer bytes of them than this. A
    /// card takes as long for a request of its own as for about this much more data.
    static constexpr ByteCount smallestGap = 64_KiB;

    ~ImageCopier();
    ImageCopier(ImageCopier &&) noexcept;
    ImageCopier &operator=(ImageCopier &&) noexcept;
    ImageCopier(const ImageCopier &) = delete;
    ImageCopier &operator=(const ImageCopier &) = delete;

    /// The next bytes of the image, in pieces of any size; what lies beyond the file system's end is ignored. Those
    /// that must be on the disk go to `write`, each place once, ascending; the first ones only after the group
    /// descriptors have been seen and everything that can be refused has been. What is written does not depend on how
    /// the image is cut into pieces. Fails with TooSmall (target), BadInput (damaged, not cleanly unmounted),
    /// Unsupported (bigalloc, meta_bg; a growth that needs blocks to be moved), or with what `write` failed with.
    /// Memory: bitmaps, descriptors and their backups, at most 128 MiB and for 64 GiB of 4 KiB blocks about 10 MiB.
    [[nodiscard]] Result<> push(ByteView bytes, const Write &write);

    /// After the last push(): everything that was held back and the tables of new groups, ascending and apart from
    /// whatever push() wrote. Fails with BadInput when the image ended early or its bitmaps are damaged. Nothing may be
    /// called afterwards.
    [[nodiscard]] Result<std::vector<Extent>> finish();

private:
    class Copy;
    std::unique_ptr<Copy> m_copy;
};

} // namespace bootlace::ext4
