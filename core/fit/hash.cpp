// SPDX-License-Identifier: GPL-3.0-or-later
// The algorithms of calculate_hash() in boot/image-fit.c of U-Boot. A CRC is big-endian, as everything in a tree is.
#include "fit/hash.h"

#include "base/digest.h"
#include "base/disk_int.h"
#include "base/result.h"

#include <fmt/format.h>
#include <openssl/evp.h>

namespace bootlace::fit {

static const EVP_MD *digestOf(std::string_view algorithm)
{
    if (algorithm == "md5") {
        return EVP_md5();
    }
    if (algorithm == "sha1") {
        return EVP_sha1();
    }
    if (algorithm == "sha256") {
        return EVP_sha256();
    }
    if (algorithm == "sha384") {
        return EVP_sha384();
    }
    return algorithm == "sha512" ? EVP_sha512() : nullptr;
}

Result<std::optional<Bytes>> hashOf(std::string_view algorithm, ByteView data)
{
    if (algorithm == "crc32") {
        const be32 crc(crc32(data));
        const ByteView bytes = bytesOfValue(crc);
        return Bytes(bytes.begin(), bytes.end());
    }
    const EVP_MD *digest = digestOf(algorithm);
    if (digest == nullptr) {
        return std::nullopt;
    }
    Bytes hash(EVP_MAX_MD_SIZE);
    unsigned int size = 0;
    if (EVP_Digest(data.data(), data.size(), reinterpret_cast<unsigned char *>(hash.data()), &size, digest, nullptr) !=
        1) {
        return fail(Cause::Internal, fmt::format("libcrypto does not compute {} here", algorithm));
    }
    hash.resize(size);
    return hash;
}

} // namespace bootlace::fit
