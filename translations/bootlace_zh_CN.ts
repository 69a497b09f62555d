<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>命令行用 UUID 或卷标指定根文件系统 (root=)。只有 initrd 才能这样找到它，而当前没有 initrd。</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>命令行中没有 console=，因此串行控制台不会有任何输出。</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>不会添加 Linux %1 的模块：ext4 映像会原样复制。其中必须已有这些模块。</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 访问其根文件系统所需的部分驱动是模块（%2），且没有可供加载它们的 initrd：它很可能无法启动。</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>未提供此介质的另一块磁盘（“%1”），因此未检查。其内容：%2。要同时检查两者，请在存储卡之后提供它。</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>未比较“%1”：其中是设备自身的数据。</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>未选择内核构建。</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>未选择根文件系统。</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>%1 的布局依据制造商的文档，尚未在实际开发板上试过。</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Linux %1 的模块没有索引 (modules.dep)，而用于创建它的程序 depmod 未安装。请安装软件包 kmod，或在开发板上运行一次“depmod %1”。</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 是 cpio 归档文件，因此用作 initrd。如果它是其他内容，请选择正确的 initrd。</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>内核构建中有多个 initrd。已使用：%1。未使用：%2。要使用其他的，请自行选择。</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>设备树中启动介质的控制器已停用 (%1)，因此 Linux 看不到其磁盘。叠加层“%2”可启用它。</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>叠加层“%1”要求 %2。叠加层只能删除自己添加的内容；设备树中已有的内容会保留。</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>使用的设备树：%1。</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>内核构建中有多个适合此开发板和启动介质的设备树：%1。已使用：%2。</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>设备树中启动介质的控制器已停用 (%1)，因此 Linux 看不到其磁盘。</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>设备树为启动介质的控制器 (%1) 指定了 %2 条数据线，但它有 %3 条。该设备树用于其他介质，Linux 可能看不到磁盘。</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>“%1”是容器映像（docker save、OCI）：其中是层，而不是系统的文件。请使用 docker export。</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>“%1”中的所有内容都在文件夹“%2”内。根文件系统必须从顶层开始。</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>“%1”中没有第一个程序 (init)。除非命令行用 init= 指定一个，否则 Linux 启动后就会停止。</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>“%1”的顶层文件夹只允许其所有者访问（权限为 %2），而它将成为 /。其他用户的程序将无法运行。请将其权限设为 0755。</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>“%1”中没有属于 root 的内容。在存储卡上，su 和 sudo 等程序将无法工作。请以 root 身份解包或打包。</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>“%1”包含叠放的容器层：以“.wh.”开头的名称标记已删除的文件，而这些文件在此不会被删除。请使用 docker export。</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>“%1”中的程序适用于 32 位 Arm，只能在支持它们的内核上运行。</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>命令行将根文件系统交由 initrd 处理 (root=fstab)，它会查找 %1。此根文件系统的卷标为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>“%1”是开发板最先启动的 BL2，不能用在其他位置。</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>“%1”是 BL31，应作为 BL31 放入 FIP 中。</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>“%1”的压缩方式 Bootlace 无法解压。请先解压。</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>“%1”是设备树或 FIT 映像，不是用于此位置的固件。</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>“%1”是整张存储卡的映像。此处只需要其中一部分。</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>“%1”是带调试符号的程序 (ELF)。需要的是纯二进制文件，通常为 .bin。</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>“%1”是完整的 FIP，只能用作 FIP。</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>“%1”不是 Bootlace 已知的固件。</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>“%1”是单独的程序，不是 FIP。如果它是 BL31 或 U-Boot，请选择打包 FIP。</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>“%1”是文本文件，不是程序。</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>“%1”比任何固件都大，可能是整张存储卡的映像。</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>“%1”是 U-Boot，应作为 BL33 放入 FIP 中。</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>“%1”是用于 U-Boot 的映像 (uImage)，不是用于此位置的固件。</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>“%1”没有标明自己是什么，假定为 %2。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>“%1”是通过串行线路加载的 BL2，无法从磁盘启动。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>“%1”是用于 %2 的 BL2。所选启动介质需要用于 %3 的 BL2。</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>“%1”超出开发板加载它的内存：连同头部最多 %2 字节。</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>“%1”中的 %2 已损坏：无法解压。</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>“%1”中 %2 的位置被 %3 占用。</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>“%1”中的 %2 占 %3 字节。BL2 最多读取其中 %4 字节。</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>“%1”中的 %2 解压后为 %3 字节。BL2 只有 %4 字节的空间。</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>“%1”有 %2 字节，但它在磁盘上的位置只有 %3 字节。</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>“%1”中的 U-Boot 是为 %2 构建的，很可能找不到启动介质（%3）。</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>“%1”中的 U-Boot 不会自动启动任何内容：它停在提示符处等待命令。</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>未找到“%1”（查找的是 %2）。</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>未指定“%1”的大小：假定为 %2。</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>缺少“%1”：请为其选择文件（[firmware] 中的“%2”）。</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>“%1”在此打包，但缺少其中一个映像：请为“%2”选择文件。</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>“%1”未经卸载：部分更改仍在其日志中。请启动一次开发板，或对其运行“e2fsck -f”，然后重新校验，再判断此处发现的损坏是否可信。</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>“%1”已被其他程序重写。它描述的分区与之前相同。</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>磁盘“%1”有 %2 字节，多于写入时磁盘的 %3：分区表备份不在其末尾。“sgdisk -e”可将备份移到末尾。</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>磁盘“%1”有 %2 字节，少于写入时磁盘的 %3：原磁盘末尾的内容缺失。</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 未用作内核：Bootlace 无法直接使用它。详细信息：%2。</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 未用作内核：其中没有用于此开发板的设备树。</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 未用作内核：其 lib/modules 中没有模块。</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>未使用内核构建中的 initrd，因为没有一个明确用于此内核。未使用：%1。要使用其中之一，请自行选择。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>“%1”已损坏。损坏的文件：%2 / %3。</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>“%1”在使用中被更改。更改的文件：%2 / %3。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>“%1”已损坏：%3 字节中有 %2 字节不同，首处位于磁盘的字节 %4。</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>“%1”在使用中被更改。更改的字节：%2 / %3。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>“%1”是开发板不会启动的 BL2。详细信息：%2。</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>“%1”是 BL2 无法加载的 FIP。详细信息：%2。</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM 在其启动介质上未找到可以启动的内容。请先检查启动开关。然后检查映像是否写入了整个磁盘，而不是其中某个分区；BL2 是否带有头部、是否完整、是否用于此介质；BL2 的分区是否标记为可启动（属性位 2），并从 BL2 所在的位置开始。由 Bootlace 写入的存储卡满足所有这些条件。</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM 无法在 SD 卡上找到或读取 BL2。请检查 BL2 的分区是否标记为可启动（属性位 2），并以用于 SD 卡的 BL2 开头；或者重新写入存储卡，或换一张存储卡再试。</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM 无法从 eMMC 读取 BL2：它在启动分区“boot0”中查找，而该分区未启用或其中没有 BL2。请将用于 eMMC 的 BL2 写入该分区，并启用它（在 Linux 中：mmc bootpart enable 1 1 /dev/mmcblk0）。用于 SD 卡的映像无法从 eMMC 启动。</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM 无法从 SPI-NAND 读取 BL2。闪存中的 BL2 用于其他介质或其他 NAND 布局，或者写入前没有先擦除。请擦除闪存，并写入用于 SPI-NAND 的 BL2。</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM 启动了 BL2，但 BL2 没有任何输出。它很可能是为 32 位构建的（mkimage 需要 arm64=1），或者其起始地址或存储器类型不符。请使用用于此开发板的 BL2，并让 Bootlace 添加其头部。</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2 未找到内存：构建它时针对的内存类型与开发板的不同。请使用用于此开发板的 BL2，并采用正确的 DRAM 设置（例如 DRAM_USE_DDR4=1）。</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2 找到的分区表校验和有误。2.11 或更高版本的 BL2 不使用这样的分区表，而更早的版本和 Linux 可能会使用。请重新写入存储卡，或用 sgdisk 重写分区表。</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2 未找到名为“%1”的分区。名称必须完全一致；分区表中在它之前不得有空条目；保护性 MBR 的第一个条目必须为类型 0xEE、从扇区 1 开始，并且对于 2.10 或更高版本的 BL2，其长度不得为 0xFFFFFFFF。请重新写入存储卡，或更正其分区表。</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2 在其查找的位置未找到含有 BL31 的 FIP：FIP 未写入、位于其他位置、已被覆盖，或属于其他介质。2.7 或更早版本的 BL2 只查看存储卡的字节 0x680000 处；更高版本则查找分区“fip”。请将 FIP 写入该位置。</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2 已从 FIP 加载 BL31，但 FIP 中没有它能加载的 U-Boot (BL33)。请构建同时包含 BL31 和 U-Boot 的 FIP。</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2 无法从 FIP 加载映像 %1（错误 %2）。映像 3 是 BL31，4 是 OP-TEE，5 是 U-Boot。FIP 已损坏、被截断或无法读取。请重新写入并校验；如果再次失败，请换用其他存储卡。</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2 无法解压 FIP 中的一个映像：它已损坏，或者以 BL2 不支持的方式压缩。请用“xz --check=crc32”压缩且不使用过滤器，或者不压缩。</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware 因无法处理的错误而停止。如果以上内容都无法解释原因，请使用用于此开发板的其他版本的固件。</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL 在其查看的介质上未找到 U-Boot。请将完整的固件文件重新写入开发板文档所指定的扇区：U-Boot 位于 SPL 之后。</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot 已停止，正在等待复位。如果以上内容都无法解释原因，请使用其他版本的固件。</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>读取时存储卡或其读卡器报告错误。请重新写入存储卡并校验。如果再次发生，请换用其他厂商的存储卡。</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>闪存上的 UBI 中没有 BL2 可以使用的卷“%1”。该卷必须使用此名称，必须是静态卷，且编号必须小于 16：BL2 看不到动态卷。请将它创建为静态卷，并写入 FIP。</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>闪存中含有来自两个不同 UBI 映像的擦除块，因此无法挂接 UBI。写入新映像之前，请擦除整个区域。</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI 发现擦除块的头部无法使用。闪存的布局很可能与固件或设备树所设想的不同（原始分区、UBI 或 NMBM，或者 UBI 位于其他地址）。请使用适用于同一布局的固件和设备树，并在写入之前擦除闪存。</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI 发现没有头部的擦除块。它们不是坏块：映像用于较小的芯片，而芯片的其余部分是空的。这只会让首次启动多花几秒钟。</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>此闪存以前未使用 NMBM（厂商的坏块管理），而此固件使用 NMBM。两者不能混用：请只使用一种固件，并在更换之前擦除闪存。</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>NMBM 已没有剩余的备用块：它可能将其他布局的块误认为坏块，或者芯片已经老化。请擦除闪存，并写入同一种固件；如果仍然失败，请更换芯片或从其他介质启动。</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot 崩溃。如果在读取环境变量或存储卡时发生，请擦除环境变量，或使用其他版本的 U-Boot。</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot 看不到存储卡。请检查启动开关，以及存储卡是否已插入。软件重启后，存储卡可能仍然无法访问：请断电后重新上电。</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot 未找到已保存的环境变量，因此使用自带的环境变量。这对新存储卡来说是正常的。</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot 使用已保存的环境变量。如果它的行为出乎意料，这些环境变量可能来自其他固件：请在其提示符处运行“env default -a”和“saveenv”，或清除它们在磁盘上的位置。</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot 未找到它接受的分区表。校验和可能有误，或者该分区表是为更大的磁盘创建的：U-Boot 会拒绝超出磁盘末尾的分区表。请重新写入存储卡，或更正分区表。</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot 未找到可以启动的内容。只要存在类型为 ESP 或标记为可启动的分区，它就只查看这些分区，而 BL2 的分区正是其中之一。请将启动分区设为 ESP，确保 FIP 的分区不是这样的分区，并将 extlinux/extlinux.conf 放到启动分区上。</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot 无法读取它需要的文件 (%1)。请检查该文件是否以完全相同的名称位于启动分区上，并检查 extlinux.conf 中的该行末尾是否没有空格和回车符 (CRLF)。</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>内核已压缩，而此 U-Boot 没有可供解压的位置（kernel_comp_addr_r、kernel_comp_size）。请使用未压缩的内核映像 (Image)。</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>U-Boot 加载的不是它能用此命令启动的内核。请使用适用于开发板处理器的未压缩内核映像：64 位 Arm 用 Image，32 位 Arm 用 zImage。也可能根本没有加载。</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>U-Boot 加载的映像校验和有误：文件没有完整写入，或者存储卡丢失了其中一部分。请重新写入存储卡并校验。</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>内核命令行超过此 U-Boot 允许的长度（通常为 511 个字符），因此跳过该条目。请缩短 extlinux.conf 中的“append”。</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot 未应用某个设备树叠加层，并在缺少它的情况下继续。缺少它时，Linux 可能看不到磁盘。请像 Bootlace 那样，事先将叠加层合并到设备树中。</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>U-Boot 没有可供内核使用的设备树：它未加载、已损坏，或被较大的内核或 initrd 覆盖。请检查 extlinux.conf 中的“fdt”和加载地址。</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>内核、initrd 和设备树在 U-Boot 要放置它们的内存中放不下。请使用较小的 initrd，或更改环境变量中的加载地址。</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot 停在提示符处等待命令，没有尝试启动任何内容。它构建时未启用自动启动，或者其环境变量中没有 bootcmd。请使用能自行启动的 U-Boot。</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot 停在提示符处。倒计时期间有按键按下，或者其启动命令在没有启动任何内容、也没有说明原因的情况下结束：请用“printenv”查看 bootcmd，并用“part list mmc 0”查看分区。</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot 启动了内核，但内核没有任何输出。最常见的原因是命令行中没有用于此串行端口的 console=（例如 console=ttyS0,115200）。使用 earlycon 时，内核在该端口的驱动就绪之前就会输出。用于其他开发板的内核或设备树，或者覆盖了内核内存的 initrd，也会出现同样的现象。</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>命令行限制了 Linux 使用的内存 (mem=%1)。如果开发板有更多内存，请将其移除。</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>分区表备份不在磁盘末尾。对于写入到较大存储卡的映像来说，这是正常的；“sgdisk -e”可将备份移到末尾。</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>某个 PCIe 端口后面没有设备响应。如果其中有磁盘或卡，请断电后重新上电：软件重启后，它可能仍然无法访问。另请检查其复位线是否未被拉住。</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>内核无法解压 initrd：它已损坏、被截断、在内存中被覆盖，或者以此内核不支持的方式压缩。请重新写入，或检查加载地址。</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>内核正在等待 NVMe 上的根文件系统 (/dev/nvme%1)，但该磁盘没有出现。PCIe 和 NVMe 的驱动必须内置于内核或包含在 initrd 中，并且磁盘必须已被找到：如果没有关于 nvme0 的行，请断电后重新上电。</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>内核正在等待其根文件系统 (%1)，但该磁盘没有出现。最常见的原因是设备树中启动介质的控制器已停用，因为没有应用相应的叠加层；或者驱动是模块，而没有 initrd。否则就是 root= 有误：UUID= 和 LABEL= 需要 initrd，PARTUUID= 则不需要。</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>%1 上的文件系统与内核预期的不符，或者已损坏。原样写入的压缩映像也会如此。请将根文件系统解压后重新写入。</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>内核找到了磁盘，但无法挂载根文件系统 (%1)。请检查 root=，检查其文件系统的驱动是否内置于内核或包含在 initrd 中，以及该分区中是否确实是文件系统，而不是压缩映像。</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>根文件系统已挂载，但其中没有内核可以启动的程序 (init)。它是空的、不完整，或位于文件系统内的某个文件夹中。请检查根文件系统的来源。</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>根文件系统的第一个程序 (%1) 无法在此处理器上运行：该根文件系统用于其他处理器。请使用适用于开发板处理器的根文件系统。</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>系统的第一个程序已结束，没有它 Linux 无法继续。请查看它上面的行：缺少文件或库、根文件系统用于其他处理器，或者 initrd 放弃了启动。</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>内核崩溃。如果在某个驱动启动时发生，请使用其他版本的内核；内核和设备树应来自同一版本。</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>内核已停止：%1。如果以上内容都无法解释原因，请使用其他版本的内核。</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>无线网卡没有自己的校准数据，因此使用默认数据：它以低功率工作。有些开发板出厂时就没有这些数据。</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>某个驱动在根文件系统或 initrd 中未找到其固件文件 %1。设备可能无法工作：请安装包含该文件的软件包。</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>initrd 未找到根文件系统，已放弃。可能是 root= 指定的内容不在磁盘上，或者 initrd 缺少该磁盘的驱动，或者设备树中该磁盘的控制器已停用。</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>系统以紧急模式启动：/etc/fstab 中的某个文件系统无法挂载，或者其他一切都依赖的某项服务失败。在开发板上运行“journalctl -xb”可得知是哪一个；请移除或更正 /etc/fstab 中的该行。</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>此次启动的日志到此结束，此前的内容都无法解释原因。如果录制和开发板都不是手动停止的，那么开发板就是在此处挂起或重启。否则，请录制一次完整的启动过程。</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>为使 %1 以这种方式（“%2”）启动而写入的内容依据其固件的源代码，尚未在真实的开发板上试过。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>“%1”是用于由 NMBM 管理坏块的闪存的 BL2。所选布局没有 NMBM：请使用构建时未启用它的 BL2。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>“%1”是在闪存的固定位置查找 FIP 的 BL2。在所选布局中，FIP 位于 UBI 卷中：请使用以 UBI=1 构建的 BL2。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>“%1”是在 UBI 卷中查找 FIP 的 BL2。在所选布局中，FIP 位于闪存的固定位置：请使用构建时未设置 UBI=1 的 BL2。</translation>
    </message>
    <message>
        <source>The BootROM finds no “%1”: %2. It stays silent, or says that it found nothing to start. Write the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not where the part of the firmware before it looks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partition table that can be read, so nothing behind it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BL2 on this card (%1) can&apos;t use the partition table: %2. On the serial console it says that the partition “fip” was not found. Repair the table, or write the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of the partition table lie in the place of “%1”. Whichever of them was written last has damaged the other: use a table with fewer entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the partition table: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds an environment that U-Boot saved. A U-Boot that looks there uses it instead of its built-in one, so it may start something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot finds no partition to boot from: none is an EFI system partition or is marked as bootable, with a file system that it can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no boot menu (/extlinux/extlinux.conf) on the boot partition, nor anything else that U-Boot starts by itself. It stops at its prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot can&apos;t start anything from the boot menu: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot menu has a mistake: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot menu names the file “%1”, which is not on the boot partition. U-Boot skips the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kernel that U-Boot can start on this board (what it is: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel “%1” is compressed (%2). U-Boot unpacks it only when its environment has kernel_comp_addr_r and kernel_comp_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel takes %1 bytes of memory, and up to the place of the initrd there are %2. U-Boot overwrites one with the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree “%1” is for another board (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd has %1 bytes, and the board takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line does not say where the root file system is (root=), and there is no initrd that could know. The kernel panics: “Unable to mount root fs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line names the root file system as %1, and the card has no such partition. The kernel waits for it for ever, or panics: “Unable to mount root fs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs of the root file system are for another processor than the board&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel is Linux %1, and the root file system has modules of %2 only: drivers that are modules will be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux %1 was built without drivers that it needs to reach its root file system (%2). It will not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd can&apos;t be unpacked to its end: it was cut off, or it is damaged. Linux will probably not start. Create it again, or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd has no program /init, so Linux loads nothing from it; but some of the drivers that it needs to reach its root file system are modules (%1). It will probably not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd is made for another kernel: its modules are for Linux %2, and the kernel is Linux %1. It will probably not reach its root file system. Choose the initrd of this kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd lacks drivers that Linux %1 needs to reach its root file system and has only as modules (%2). It will probably not start. Add them to the initrd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux %1 was built without something that this board can use. %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd opens an encrypted disk first (%1), and the root file system that is written is not encrypted. It will wait for that disk. Create the initrd on a system without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>microSD card</source>
        <translation>microSD 卡</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>NVMe 磁盘，从 microSD 卡启动</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>存储卡控制器</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>存储卡磁盘支持</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>NVMe 磁盘</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>分区表 (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>ext4 文件系统</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>存放固件和启动文件的 microSD 卡</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe 磁盘</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>所有内容都在 microSD 卡上：固件、启动文件和根文件系统。</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>开发板从存放固件和启动文件的 microSD 卡启动。根文件系统位于 NVMe 磁盘上。</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>您需要一张 microSD 卡。</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>您需要一张 microSD 卡，以及一块用于 M.2 插槽 (key M) 的 NVMe 磁盘。</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>您需要一张 microSD 卡，以及一块用于任一 M.2 插槽 (key M) 的 NVMe 磁盘。</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>将 A 至 D 四个启动开关全部拨到上方。</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>开发板俯视图，网口位于上边缘。microSD 卡和启动开关位于下边缘。</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>第一引导加载程序 (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>固件包 (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL 和 U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>存储卡电源</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>电源控制器总线</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>分区表 (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>microSD 卡插槽</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>SPI-NAND 闪存</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>SPI-NOR 闪存</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>SATA 磁盘电源</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>SPI-NAND 闪存中的 BL2</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>SPI-NOR 闪存中的 BL2</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>eMMC 启动分区中的 BL2</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>将 eMMC 的内容生成为映像文件，其大小须与 eMMC 完全相同。在开发板上运行“blockdev --getsize64 /dev/mmcblk0”可得知该大小。</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>制作一张 microSD 卡，其 U-Boot 须具有命令“mtd”，并将这两个文件以 bl2.img 和 ubi.img 为名复制到其第五个分区（“boot”）。</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>制作一张 microSD 卡，其 U-Boot 须具有命令“sf”，并将这两个文件以 bl2.img 和 fip.img 为名复制到其第五个分区（“boot”）。</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>所有内容都在开发板的 eMMC 上：固件、启动文件和根文件系统。存储卡插槽无法使用：它与 eMMC 共用线路。</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>SPI-NOR 闪存中的 FIP</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>让开发板从它启动：“mmc bootpart enable 1 1 /dev/mmcblk0”。</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>SPI-NAND 闪存和 NVMe 磁盘</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>SPI-NOR 闪存和 NVMe 磁盘</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>将 A 至 D 四个启动开关全部拨到下方。如果 D 在上方，U-Boot 仍能看到 microSD 卡。</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>将启动开关 A 和 C 拨到上方，B 和 D 拨到下方。如果 D 在上方，U-Boot 仍能看到 microSD 卡。</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>将启动开关 B 和 C 拨到上方，A 和 D 拨到下方。</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>将开关 D 拨到下方，让开发板从 SPI-NAND 或 SPI-NOR 闪存启动，进入一个能读取这两个文件的 Linux，例如从 U 盘读取。</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>将启动开关 A、B 和 D 拨到上方，C 拨到下方，让开发板从该存储卡启动，并使 U-Boot 停在其提示符处。</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>将启动开关 A、B、C 和 D 拨到上方，让开发板从该存储卡启动，并使 U-Boot 停在其提示符处。</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>关闭开发板的电源，并装入 NVMe 磁盘。</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>关闭开发板的电源。</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>开发板从存放固件的 SPI-NAND 闪存启动。启动文件和根文件系统位于 NVMe 磁盘上。存储卡插槽保持空闲。</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>开发板从存放固件的 SPI-NOR 闪存启动。启动文件和根文件系统位于 NVMe 磁盘上。存储卡插槽保持空闲。</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>SPI-NAND 闪存中的 UBI</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>将 BL2 写入启动分区：“echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”，“dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”。</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>写入 BL2：“load mmc 0:5 ${loadaddr} bl2.img”，“mtd erase spi-nand0 0 0x200000”，“mtd write spi-nand0 ${loadaddr} 0 ${filesize}”。</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>写入 BL2：“load mmc 0:5 ${loadaddr} bl2.img”，“sf probe”，“sf update ${loadaddr} 0 ${filesize}”。</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>写入 FIP：“load mmc 0:5 ${loadaddr} fip.img”，“sf update ${loadaddr} 0x100000 ${filesize}”。</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>写入 UBI：“load mmc 0:5 ${loadaddr} ubi.img”，“mtd erase spi-nand0 0x200000 0x7e00000”，“mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”。</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>将映像写入 eMMC：“dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”。</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>您需要开发板上有一个能看到 eMMC 的系统：从 SPI-NAND 或 SPI-NOR 闪存启动，或通过串行线路启动的系统。读卡器无法访问 eMMC。</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>您需要一块用于 M.2 插槽 (key M) 的 NVMe 磁盘、一个能读取 NVMe 磁盘的 U-Boot，以及一张用来启动一次开发板以写入闪存的 microSD 卡。</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND flash into a Linux that sees the eMMC and can read both files, for example from a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the boot switches for eMMC, as the board&apos;s manual shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot, a U-Boot that reads NVMe disks, and a USB stick with which the flash is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the two files, as bl2.img and ubi.img, to a USB stick with a FAT file system, and put it into the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a U-Boot that has the commands “mtd” and “usb”, from another medium or over the serial line (“bootlace-cli uart-load”), and stop it at its prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BL2: “usb start”, “load usb 0:1 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the UBI: “load usb 0:1 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the board start from SPI-NAND flash, as its manual shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash. BL2 must be built for the board&apos;s memory, 4 or 8 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the board from that card, and stop U-Boot at its prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the boot switches for SPI-NAND flash, as the board&apos;s manual shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND flash, or over the serial line. A card reader doesn&apos;t reach the eMMC. BL2 must be built for the board&apos;s memory, 4 or 8 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BL2: “usb start”, “load usb 0:1 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x100000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the UBI: “load usb 0:1 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x100000 0xff00000”, “mtd write spi-nand0 ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eMMC flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks and pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature and fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons and LEDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux does not know the serial port of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial console is silent as soon as Linux runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any device works, since none gets its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any device works, since none gets its pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network port works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network port works, since none gets its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of the switch do not appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SFP cages do not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi of the SoC is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The USB port does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB and PCI Express do not work, since their lines are not switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the M.2 slots is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe disks are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPI-NAND and the SPI-NOR can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPI-NAND can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPI-NOR can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volumes in the SPI-NAND can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux does not know how hot the SoC is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of the fan can&apos;t be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fan is not controlled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LEDs do not show what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board that hangs does not restart by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no device files, so most systems do not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most systems do not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd and most services do not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports can&apos;t be joined to one network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no VLANs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nft can&apos;t set up a firewall or NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PPPoE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::BoardPicture</name>
    <message>
        <source>Picture of the %1</source>
        <translation>%1 的图片</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>已按您的要求停止</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>所选的某项内容无法直接使用</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>有内容不存在</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>此版本不支持该操作</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>此磁盘不可写入</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>磁盘正被其他程序使用</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>系统不允许此操作</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>磁盘已被拔出或停止响应</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>回读的内容与写入的内容不一致</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace 出现错误</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>请查看下面的问题说明，然后另选一个或加以修复。</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>请检查它是否被移动、重命名或拔出，然后重新选择。</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>请选择其他内容。</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>请选择更大的磁盘，或减少要写入的内容。</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>请选择其他磁盘，或排除障碍。</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>请重试，并在询问时输入密码。</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>请重试。如果在同一位置再次出错，说明读取来源已损坏。</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>请换一张存储卡或换一个读卡器重试：当前这个可能已经老化。</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>请重新插入；如果再次发生，请换一个读卡器或插口。</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>请勿使用此存储卡：它无法保持写入的内容。</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>请报告此问题，并附上下面的详细信息。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Chain</name>
    <message>
        <source>First loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken: the start ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link of the boot chain, its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckCardPage</name>
    <message>
        <source>Card</source>
        <translation>存储卡</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>请选择存储卡或其映像。只会读取其内容，并与写入内容的清单进行比较。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>另有一块磁盘与之配套(&amp;O)</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>另一块磁盘</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>正在校验存储卡</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>正在打开存储卡并读取其清单…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>写入的每个字节都会从存储卡回读并进行比较。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>来自叠加层</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>仅显示叠加层更改的内容(&amp;C)</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>应用叠加层后的设备树</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>设备树尚不可知。</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>当前显示的内容中没有此名称。</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>叠加层未作任何更改。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>启动开关</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>SD 卡</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>内置存储 (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>U 盘或读卡器</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>USB 磁盘</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe 磁盘</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>可移动磁盘</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>计算机内置磁盘</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>虚拟机磁盘</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>以磁盘形式呈现的映像文件</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>其中没有存储卡。</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>本机正在使用它：已挂载。</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>本机正将其用作内存（交换空间）。</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>它属于其他正在使用的设备：加密、卷组、RAID 或回环设备。</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>其中有您选作存储卡组成部分的文件。</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>它是只读的：请检查存储卡侧面的开关。</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>它不是可移除的磁盘。</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1，无序列号，%2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1，序列号 %2，%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>其中没有已知内容。</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>“%1”，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>当前内容：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace 无法查看它。</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>分区表 (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>未命名分区，无文件系统，%1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>“%1”，无文件系统，%2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>未命名分区，%1，%2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>“%1”，%2，%3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 已不存在。请选择其他磁盘，或重新插入。</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 已不能选择：列表中说明了原因。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>将创建新文件。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>大小为 %1 的文件。</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>现有文件将被新文件替换。</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>现有文件将被覆盖，其大小 %1 保持不变。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>您没有在此写入的权限。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>您没有读取它的权限。</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>这是一个文件夹。请指定其中的文件名。</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>这是磁盘而不是文件。请在磁盘列表中选择它。</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>此文件不能被覆盖：它正在使用中，或是您的组成部分之一。</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>此文件不能用作存储卡映像。</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>请选择磁盘。</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>请选择映像文件。</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>正在查看映像文件…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>映像文件(&amp;F)</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>显示不可移动的磁盘(&amp;R)</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>内置磁盘以及 USB 硬盘盒中的磁盘</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>映像 (*.img *.raw *.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>用新文件替换(&amp;P)</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>存储卡或其他磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>映像文件，用于试用、保存或以后写入(&amp;F)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a caption</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskListModel</name>
    <message>
        <source>It is already chosen as the other disk.</source>
        <translation>您已将它选作其他部分。</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>正在查找磁盘…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>没有磁盘。请插入存储卡或 U 盘：它会自动出现在这里。</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>没有存储卡或 U 盘。请插入一个：它会自动出现在这里。</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>桌面环境已打开它：写入前会先在那里关闭。</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>容量太小：至少需要 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a disk&apos;s name, to be read aloud</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what tells a disk from others, to be read aloud</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is on a disk, to be read aloud</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disks</name>
    <message>
        <source>The disks of this computer can&apos;t be listed.</source>
        <translation>无法列出本机的磁盘。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>不到 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>最多 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>最多 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 至 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 至 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileField</name>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what its button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>选择映像文件</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>您没有读取它的权限。</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>无法读取：其所在的设备可能已损坏或被拔出。</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>此版本无法使用这种类型。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它太大了。</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>它无法直接使用。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>使用中有更改</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1，从字节 %2 开始</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1，从字节 %2 开始：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>以及另外 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>存储卡与写入时一致</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>写入的每个字节都已回读，且完全一致。</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>未发现损坏</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>存储卡已损坏</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>请重新写入。如果再次损坏，请换用其他存储卡：这张卡无法保持写入的内容。</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>此存储卡上没有清单</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace 会在每张存储卡上留下所有写入内容的列表，即清单。没有清单就无从比较：可能是其他程序写入了此卡，或者清单已被移除。存储卡本身仍可能是好的。</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>写入内容的列表（即清单）不可信，或属于另一种容量的磁盘。请重新写入存储卡。</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>对此存储卡一无所知。只进行了读取：它保持原样。</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>适用于 %1，启动自：%2。已读取 %3。</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1：%2（已比较 %3）</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>如果它是某个介质的两块磁盘之一，请选择开发板最先从中启动的那一块。</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>使用中被更改：%1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>部分内容在写入后有更改，或者与存储卡配套的另一块磁盘未检查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln 个文件未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln 个文件在写入后有更改（系统已使用过）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln 个文件已损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 未更改</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 在写入后有更改（系统已使用过）</translation>
    </message>
    <message>
        <source>The card will not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with its boot chain for %1. The list shows where the start ends, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that keeps the card from starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken for a card for %1, and its boot chain was followed as the board does. Another program wrote it, or its manifest was removed, so there is no list to compare its bytes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link of the boot chain, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::FindingsPage</name>
    <message>
        <source>The parts of the card</source>
        <translation>存储卡的各部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比较</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>报告已复制。</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>无法将报告保存到那里。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>再校验一张存储卡(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The boot chain of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::Firmware</name>
    <message>
        <source>A BL2 for SD cards.</source>
        <translation>用于 SD 卡的 BL2。</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>用于 eMMC 的 BL2。</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>用于 SPI-NOR 闪存的 BL2。</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>用于 SPI-NAND 闪存的 BL2。</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>用于 NAND 闪存的 BL2，见于其他开发板。</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>用于未知介质的 BL2。</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>用作 BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>用作 FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>用作 BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>用作 BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>不带头部的 BL2。将在此为启动介质添加头部。</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>包含 %n 个映像的 FIP。</numerusform>
        </translation>
    </message>
    <message>
        <source>BL31.</source>
        <translation>BL31。</translation>
    </message>
    <message>
        <source>U-Boot.</source>
        <translation>U-Boot。</translation>
    </message>
    <message>
        <source>Compressed with XZ in a way that BL2 can unpack.</source>
        <translation>使用 XZ 压缩，BL2 可以解压。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>其头部没有指明此开发板可启动的介质。</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>其头部的版本不被此开发板接受。</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>其中某个头部的大小或位置有误。</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>指明代码位置的头部缺失或损坏。</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>其各头部指明的介质不一致。</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>其头部中的大小与映像不符。</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>其 SPI-NAND 头部的页大小或校验和有误。</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>代码之前的头部已损坏或不完整。</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>其头部没有标明它是引导加载程序。</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>其各头部指明的存储器类型不一致。</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>其签名方式不被此开发板检查。需要普通的 SHA-256。</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>开发板会将它加载到错误的位置，或从错误的位置启动。</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>其头部中的大小相互矛盾，或超过开发板的加载能力。</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>它被截断：头部声明的内容多于实际内容。</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>其校验和有误：文件已损坏。</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>它未标记为 64 位代码。开发板会启动它，然后毫无提示地挂起。</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>其序列号为零，因此 BL2 不会将它视为 FIP。</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>其目录没有结束标记。</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>它被截断：目录声明的内容多于实际内容。</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>其目录声明的大小与各映像不符。</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>其中一个映像超出其末尾。</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>其中两个映像相互重叠。</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>其中一个映像出现了两次。</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>其中一个映像为空。</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>其压缩方式 BL2 无法解压；“xz --check=crc32”可生成能解压的文件。</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>其中缺少 BL31：BL2 会在此停止。</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>其中缺少 BL33（即 U-Boot）：BL2 会在此停止。</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>其头部用于一种介质，而代码是为另一种介质构建的。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>固件 (*.bin *.img *.fip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>在 Linux 之前运行的程序。开发板启动 BL2；BL2 加载 FIP，这是一个包，其中有 BL31 和 BL33（通常为 U-Boot）。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31，Trusted Firmware 的常驻部分</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>完整的 FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>在此用 BL31 和 BL33 打包</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>在 Linux 之前运行的程序。</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>在“%1”中未找到用于此开发板的其他固件。</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>“%1”中还有：%2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>使用 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>从哪里获取固件</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1，起始于 %2：保持原样</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1，起始于 %2：已写入并回读 %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>组装</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>刷新缓存</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 约 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>尚未写入任何内容。如果现在停止，一切保持原样。</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>如果现在停止，不会留下映像文件。</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>如果现在停止，存储卡将是未完成状态：它没有分区表，因此无法从中启动，且原有内容已丢失。可以随时重新写入。</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>存储卡已基本写完，马上就会完成。如果现在停止，则不会回读：无从知道它是否保存了全部内容。</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>所有内容已写入。如果现在停止，其余部分不会回读：无从知道存储卡是否保存了它们。</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>所有内容已写入并回读：已没有可停止的操作。</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>未创建映像文件；原有的同名文件保持原样。</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>未写入任何内容：一切保持原样。</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>存储卡未完成，且原有内容已丢失。重新写入之前请勿使用。</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>所有内容都已写入存储卡，但没有回读到底：它可能是正确的，但无法确定。</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>存储卡上的内容与写入的不符。其分区表已被移除，以免被误认为已完成。</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>所有内容都已写入存储卡并回读，且完全一致。</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace：%1 的报告</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>开发板：%1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>写入到：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>用时：%1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>写入或移除分区表时存储卡出错。它可能看起来已完成，但实际并未完成。重新写入之前请勿使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>存储卡（其他部分都在等待它）</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>根文件系统的来源</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>处理器（解压和检查）</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>正在写入存储卡</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>存储卡已就绪</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>存储卡未完成</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>映像已就绪</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>映像未完成</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>没有用于此开发板的</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>未知：构建中没有配置</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n 个软件包，包括 %1 等</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>没有设备树</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>其中没有内核</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>其中没有用于 %1 的设备树：它是为其他开发板构建的。</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>它不存在或为空。</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>其中没有内核。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>此内核构建时未包含 %1：它将找不到根文件系统。</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>此内核的 %1 仅为模块，且没有可供加载它们的 initrd：它将找不到根文件系统。请在“更多”中选择 initrd。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1，解压后 %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>存储驱动</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>其中没有</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>设备树</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>自带的命令行</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>它的大小为 %1；开发板只有 %2 的空间。</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>“%1”中没有类似内核构建的内容。</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>“%1”不存在，或无法查看其内容。</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)：内置</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)：模块</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)：缺失</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)：未知</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>大小为 %1。它将用作 initrd。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a part of the board, an option of Linux, what happens without it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelExtras</name>
    <message>
        <source>An ini&amp;trd to use instead of the build&apos;s own</source>
        <translation>用此 initrd 替换构建自带的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>更多：initrd 和命令行(&amp;M)</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>内核命令行(&amp;C)</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>除非在此指定，否则会自动添加“root=”。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>适合开发板</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>存储驱动</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>此计算机上的内核构建(&amp;K)</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>根文件系统自带的内核(&amp;R)</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>所选构建的已知信息</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>内核构建</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>添加文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>搜索的文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>停止读取尚不了解的构建</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>内核构建就是 Linux 本身及开发板的设备树：可以是 Debian 软件包、归档文件或文件夹。请选择一个。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>添加内核构建</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>内核构建 (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>不再搜索“%1”</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>正在查找内核构建…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>未找到内核构建。请添加一个，或将其拖放到此窗口。

位于“%1”中的构建会被自动找到。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>正在读取“%1”，之后还有 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>正在读取此构建…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux 可能无法启动</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>选择 initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Bootlace 手册</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>手册正文</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>所有主题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>图中显示了开发板启动开关应处的位置。请在开发板断电时设置。</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>开发板从哪里启动，以及您的系统存放在哪里。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>要查看启动过程，请连接 3.3 V 串行控制台：波特率 115200，8 个数据位，无奇偶校验，1 个停止位 (115200 8N1)。</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>接通开发板电源。首次启动可能比以后稍慢。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>在开发板断电时插入存储卡。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayEffect</name>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>SD high speed</source>
        <translation>SD 高速</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC 高速</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 (1.8 V)</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 (1.8 V)</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>可通过信号线复位</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>不可移除</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>不支持 SD 卡</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>不支持 SDIO 设备</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>不支持 MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>无写保护</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>始终开启</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>启动时即开启</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>引脚为高电平时开启</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n 位总线</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>时钟最高 %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>时钟 %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>名为“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two effects</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to a node, and how it is set</comment>
        <extracomment>What happens to a part of the board, and a list of properties that it gets: “4-bit bus, not removable”.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>添加 %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>内核构建中没有此名称的叠加层。</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>其源文件有错误：%1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>其源文件需要 C 预处理器；请在构建内核处编译。</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>它不是叠加层。</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>它是为其他开发板制作的，不适用于 %1。</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>它更改了此设备树中没有的内容。</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>与“%1”互斥：%2（属于 %3）不能同时为 %4 和 %5。</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>设置开发板</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>与“%1”互斥：两者将 %2（属于 %3）设为不同的值。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>用于：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>叠加层的作用</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>叠加层(&amp;O)</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>设备树(&amp;T)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>将此叠加层提前到上一个之前应用</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>将此叠加层推后到下一个之后应用</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>叠加层会更改设备树，即内核对开发板的描述：它们启用开发板的某些部分，并说明其接线方式。</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>添加叠加层</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>叠加层及其源文件 (*.dtbo *.dtso *.dts);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>“%1”不是叠加层：叠加层的扩展名为 .dtbo、.dtso 或 .dts。</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>正在读取内核构建…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>内核来自根文件系统。选择根文件系统后才能知道它有哪些叠加层。</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>未选择内核构建。</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>内核构建无法使用：其中没有带此开发板设备树的内核。</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>所选叠加层无法按此顺序合并到设备树中。</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>此构建没有用于该开发板的叠加层。您可以添加自己的叠加层。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux 可能无法启动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>将存放的内容</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>磁盘的各部分，%1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1：%2，起始于 %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>分区图，%1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>前 %1，放大显示</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>根文件系统“%1”：ext4，由归档文件生成</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>根文件系统“%1”：ext4，由文件夹生成</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>根文件系统“%1”：ext4，来自映像</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>分区表备份</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>GUID 分区表</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>填零</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>设备的校准数据：如有则保留，否则填零</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>内核、设备树和启动菜单：FAT“%1”，写入 %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2，其余部分</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>bl2 内的环境变量</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>固件“%1”，%2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>含有卷 %1 的 UBI</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ProgressRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecentRecipes</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1，已不存在</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1，位于 %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>配方 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>router.toml</source>
        <comment>the name that is offered for a new recipe</comment>
        <translation>router.toml</translation>
    </message>
    <message>
        <source>Bootlace</source>
        <translation>Bootlace</translation>
    </message>
    <message>
        <source>The recipe has unsaved changes.</source>
        <translation>配方有未保存的更改。</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>如果不保存，您的选择将会丢失。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>正在检查所选内容…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReportView</name>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ResultPage</name>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>详细信息（程序原文）</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>再写一张存储卡(&amp;A)</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>使用同一配方；接下来选择磁盘，此时不会写入任何内容</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>映像已就绪</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>存储卡已就绪</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>已将 %1 写入 %2，用时 %3，并已回读确认一致。</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>现在可以取出存储卡了。</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>已插入 %1：可以在那里写入下一张存储卡。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>选择其他存储卡(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>可能无法工作的内容</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>无法将报告保存到那里。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>保存配方(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>映像已就绪，但可能无法工作</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>要使用它，请将其写入存储卡：任何用于存储卡映像的程序都可以。</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>存储卡已就绪，但可能无法工作</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>卸载 %1。</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 及其设备树将写入启动分区。</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>内核模块将添加到根文件系统。</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>根文件系统将就地生成，并占满其分区。</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>分区表最后写入，因此中断的存储卡绝不会看起来已完成。</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>所有内容都会从磁盘回读并进行比较。</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>文件 %1 中的内容</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>%1 上：%2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>擦除并写入 %1(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>写入 %1(&amp;W)</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>将打包 BL31 和 U-Boot；固件将写入各自的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n 个叠加层将合并到设备树中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>initrd 将放在内核旁边。</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>根文件系统的映像将复制到其位置。</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>根文件系统的映像将复制到其位置，并扩展以占满其分区。</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>固件将写入其位置。</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 将被擦除，并用作“%2”。</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>映像文件 %1 将被覆盖，并用作“%2”。</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>将创建映像文件 %1 (%2)，并用作“%3”。</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>仍然擦除并写入 %1(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>仍然写入 %1(&amp;W)</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>将为“%3”创建文件 %1 (%2)。由开发板自行将它写入该处。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>将会丢失的内容</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>保存配方(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>以文本显示配方(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>复制命令行(&amp;C)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>要继续，请输入将被擦除的对象的名称。</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>请先选择磁盘。</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>此存储卡在当前状态下无法写入。</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>正在读取各组成部分。</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>正在读取各组成部分并制定计划…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>要继续，请输入将被擦除的对象的名称：%1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>请先保存配方：命令行中会用到其文件名</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>配方文本</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>磁盘的所有部分(&amp;D)</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>此存储卡可能无法按预期工作</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>尚未写入任何内容。请检查将会丢失的内容，以及磁盘将变成什么样。</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>此存储卡尚无法写入</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>没有可写入的目标：未选择磁盘或映像文件，或其已被移除。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>归档文件。其中的文件将重新存放到存储卡上。</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>文件夹。其中的文件将存放到存储卡上。</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>大小为 %1 的 ext4 映像。将原样复制并扩展到整个分区。</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>这不是根文件系统：需要 tar 归档文件、ext4 映像或文件夹。它也可能已损坏。</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>它已损坏，或其中有内容无法存放到存储卡上。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64 位 Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32 位 Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64 位 PC (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32 位 PC (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>无法得知其中的内容。将原样复制。</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>正在查看其中的内容… 您可以继续操作。</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>其程序适用于与此开发板不同的另一种处理器。请选择适用于此开发板处理器的根文件系统。</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>系统：</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>处理器：</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>第一个程序：</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>内核模块：</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>自带内核：</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>所需空间：</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>根文件系统：归档文件、ext4 映像或文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>根文件系统 (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>其中的内容</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>文件系统的名称，最多 16 个字符</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>卷标(&amp;E)：</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>分区：</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>缺少内核模块时添加(&amp;A)</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>所选内核构建的模块将放入 lib/modules，除非根文件系统已有该版本的模块。</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>将所有文件的时间设为 1970 年(&amp;T)</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>这样，无论文件何时解压，用相同文件制作的两张存储卡都会逐字节相同。</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Linux 系统本身的文件，包括所有程序和设置。</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>映像保留自己的卷标、时间和模块。</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>所选磁盘上有 %1 的空间。</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>磁盘稍后选择。固定大小之后的空间保持空闲。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>占满磁盘(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>固定大小(&amp;X)：</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>分区的大致大小</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>分区大小</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>大小单位</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SpeedCurve</name>
    <message>
        <source>Speed over time</source>
        <translation>速度变化</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>写入：平均 %1，介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>回读：平均 %1，介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚无测量数据。</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>速度显示在这里</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>配方尚未保存</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>使用配方 %1，其中有未保存的更改</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>使用配方 %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 不是配方：配方的文件名以 .toml 结尾。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 有 %n 处错误，因此未打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>仍然打开(&amp;A)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>制作存储卡(&amp;M)</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>重新开始(&amp;E)</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>使用空白配方</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>打开配方(&amp;O)…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>以前保存的配方</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>校验存储卡(&amp;V)</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>检查其字节是否仍然正确</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>最近的配方(&amp;R)</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>您打开或保存的配方会列在这里。也可以将配方拖放到此窗口。</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>开发板(&amp;D)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace 可制作存储卡，用您自己的 Linux 启动路由器。</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>制作此存储卡(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>选择各组成部分，然后写入存储卡</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>最近的配方</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>无法显示此开发板的图片：“%1”缺失、过大或不是 SVG 文件。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>当前所在位置；可以选择看过的步骤以返回</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>此处所选的内容无法直接使用。</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>启动介质</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>根文件系统</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>请为两者之一另选文件：它们不能相同。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>请选择在哪里制作存储卡。此时不会写入任何内容：您会先看到将要执行的操作以及会丢失的内容。</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>属于开发板上芯片的内容会保存到文件中。完成后，向导会说明开发板如何将其写入该芯片。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>无法列出磁盘：提供磁盘信息的服务 (UDisks2) 没有响应。请安装或启动它，或改为创建映像文件。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Window</name>
    <message>
        <source>Bootlace</source>
        <translation>Bootlace</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>打开手册中关于此页面的部分</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>步骤“%1”未完成。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>此页面用不到 %1。</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>配方已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>无法保存 %1：%2。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>当前速度：</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>平均速度：</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>限制因素：</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>取消(&amp;C)…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>停止写入吗？</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>继续写入(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>随后会自动进入下一页。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>正在停止：已开始的操作将执行完毕…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>正在打开 %1… 系统可能会要求输入密码。</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>正在停止。存储卡没有响应时可能需要一段时间；其间请勿将其拔出。</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>各组成部分会边组合边写入，然后从存储卡回读所有内容并进行比较。请勿拔出存储卡，也不要关闭计算机。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>不等待直接关闭(&amp;W)</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>磁盘没有响应。您现在可以关闭 Bootlace。此前写入的内容并不完整。</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>正在估算剩余时间…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>已写入的内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>逐步制作用于单板路由器的可启动存储卡。</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>开始时使用的配方。</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>一次只能使用一个配方。</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
