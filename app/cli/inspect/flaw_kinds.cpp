// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/flaw_kinds.h"

namespace bootlace::cli {

std::string flawKind(mtk::DefectKind kind)
{
    using enum mtk::DefectKind;
    switch (kind) {
    case Name:
        return "name";
    case Version:
        return "version";
    case HeaderSize:
        return "header-size";
    case Layout:
        return "layout";
    case LayoutType:
        return "layout-type";
    case LayoutSize:
        return "layout-size";
    case NandHeader:
        return "nand-header";
    case Chain:
        return "chain";
    case FileType:
        return "file-type";
    case FlashType:
        return "flash-type";
    case Signature:
        return "signature";
    case LoadAddress:
        return "load-address";
    case Size:
        return "size";
    case Truncated:
        return "truncated";
    case Hash:
        return "hash";
    case Arm64Missing:
        return "arm64-missing";
    case OtherCode:
        return "other-code";
    }
    return "unknown";
}

std::string flawKind(allwinner::DefectKind kind)
{
    using enum allwinner::DefectKind;
    switch (kind) {
    case Jump:
        return "jump";
    case Length:
        return "length";
    case Truncated:
        return "truncated";
    case Sum:
        return "sum";
    case TreeName:
        return "tree-name";
    case Behind:
        return "u-boot-missing";
    }
    return "unknown";
}

std::string flawKind(uimage::DefectKind kind)
{
    using enum uimage::DefectKind;
    switch (kind) {
    case HeaderCrc:
        return "header-crc";
    case Truncated:
        return "truncated";
    case DataCrc:
        return "data-crc";
    case Parts:
        return "parts";
    case Name:
        return "name";
    }
    return "unknown";
}

std::string flawKind(fip::DefectKind kind)
{
    using enum fip::DefectKind;
    switch (kind) {
    case Serial:
        return "serial";
    case Terminator:
        return "terminator";
    case Truncated:
        return "truncated";
    case Size:
        return "size";
    case Bounds:
        return "bounds";
    case Overlap:
        return "overlap";
    case Duplicate:
        return "duplicate";
    case Empty:
        return "empty";
    case Compression:
        return "compression";
    case Bl31Missing:
        return "bl31-missing";
    case Bl33Missing:
        return "bl33-missing";
    }
    return "unknown";
}

std::string flawKind(fit::DefectKind kind)
{
    using enum fit::DefectKind;
    switch (kind) {
    case NoImages:
        return "no-images";
    case NoData:
        return "no-data";
    case Truncated:
        return "truncated";
    case Hash:
        return "hash";
    case HashNotChecked:
        return "hash-not-checked";
    case NoImage:
        return "no-image";
    case NoDefault:
        return "no-default";
    }
    return "unknown";
}

std::string flawKind(mbr::DefectKind kind)
{
    using enum mbr::DefectKind;
    switch (kind) {
    case NoMark:
        return "no-mark";
    case StatusByte:
        return "status-byte";
    case FatSector:
        return "fat-sector";
    case NoSignature:
        return "no-signature";
    case Protective:
        return "protective";
    case Extended:
        return "extended";
    case NoSectors:
        return "no-sectors";
    case CoversTable:
        return "covers-table";
    case BeyondDisk:
        return "beyond-disk";
    case Overlap:
        return "overlap";
    case SeveralActive:
        return "several-active";
    }
    return "unknown";
}

std::string flawKind(gpt::DefectKind kind)
{
    using enum gpt::DefectKind;
    switch (kind) {
    case ProtectiveMbrMissing:
        return "protective-mbr-missing";
    case MbrFirstSlotNotEe:
        return "mbr-first-slot-not-ee";
    case MbrFirstSlotStart:
        return "mbr-first-slot-start";
    case MbrHybrid:
        return "mbr-hybrid";
    case OtherSectorSize:
        return "other-sector-size";
    case HeaderSignature:
        return "header-signature";
    case HeaderSize:
        return "header-size";
    case HeaderCrc:
        return "header-crc";
    case WrongMyLba:
        return "wrong-my-lba";
    case UsableBeyondDisk:
        return "usable-beyond-disk";
    case UsableBackwards:
        return "usable-backwards";
    case ArrayShape:
        return "array-shape";
    case ArrayBeyondDisk:
        return "array-beyond-disk";
    case ArrayCrc:
        return "array-crc";
    case WrongAlternate:
        return "wrong-alternate";
    case EntrySizeNot128:
        return "entry-size-not128";
    case ArrayMoved:
        return "array-moved";
    case EntryBackwards:
        return "entry-backwards";
    case BeyondDisk:
        return "beyond-disk";
    case OutsideUsable:
        return "outside-usable";
    case Overlap:
        return "overlap";
    case GapBeforeEntry:
        return "gap-before-entry";
    case NameNotUtf16:
        return "name-not-utf16";
    case DuplicateId:
        return "duplicate-id";
    case BackupMissing:
        return "backup-missing";
    case BackupStale:
        return "backup-stale";
    }
    return "unknown";
}

std::string flawKind(ubi::DefectKind kind)
{
    using enum ubi::DefectKind;
    switch (kind) {
    case Truncated:
        return "truncated";
    case Layout:
        return "layout";
    case BlockHeaders:
        return "block-headers";
    case Mixed:
        return "mixed-images";
    case Version:
        return "version";
    case NoTable:
        return "no-volume-table";
    case TableCopy:
        return "table-copy";
    case Record:
        return "volume-record";
    case SameSequence:
        return "same-sequence";
    case VolumeBlock:
        return "volume-block";
    case Incomplete:
        return "volume-incomplete";
    case Updating:
        return "update-unfinished";
    }
    return "unknown";
}

std::string flawKind(extlinux::LintKind kind)
{
    using enum extlinux::LintKind;
    switch (kind) {
    case FileTooLarge:
        return "file-too-large";
    case ControlCharacter:
        return "control-character";
    case CarriageReturn:
        return "carriage-return";
    case TrailingBlanks:
        return "trailing-blanks";
    case UnknownKeyword:
        return "unknown-keyword";
    case MissingValue:
        return "missing-value";
    case OutsideLabel:
        return "outside-label";
    case RepeatedKeyword:
        return "repeated-keyword";
    case DuplicateLabel:
        return "duplicate-label";
    case BadNumber:
        return "bad-number";
    case IncludeIgnored:
        return "include-ignored";
    case AppendTooLong:
        return "append-too-long";
    case AppendInitrd:
        return "append-initrd";
    case NoKernel:
        return "no-kernel";
    case NoDefaultLabel:
        return "no-default-label";
    case NoLabels:
        return "no-labels";
    }
    return "unknown";
}

} // namespace bootlace::cli
