<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>Die Befehlszeile nennt das Wurzeldateisystem mit seiner UUID oder Bezeichnung (root=). Nur eine Initrd kann es so finden, und es gibt keine.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>In der Befehlszeile fehlt console=, daher bleibt die serielle Konsole stumm.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Die Module von Linux %1 werden nicht hinzugefügt: Ein ext4-Abbild wird unverändert kopiert. Es muss sie schon enthalten.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 hat einige Treiber, die es zum Erreichen seines Wurzeldateisystems braucht, nur als Module (%2), und es gibt keine Initrd, aus der sie geladen werden könnten: Es wird vermutlich nicht starten.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>Der andere Datenträger dieses Mediums („%1“) wurde nicht angegeben und daher nicht geprüft. Auf ihm liegen: %2. Um beide zu prüfen, geben Sie ihn nach der Karte an.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>„%1“ wurde nicht verglichen: Darin liegen die eigenen Daten des Geräts.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Es ist kein Kernel-Build gewählt.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Es ist kein Wurzeldateisystem gewählt.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>Die Aufteilung für %1 folgt den Unterlagen des Herstellers und wurde noch nicht an einem echten Board erprobt.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Die Module von Linux %1 haben keinen Index (modules.dep), und depmod, das ihn erstellt, ist nicht installiert. Installieren Sie das Paket kmod oder führen Sie auf dem Board einmal „depmod %1“ aus.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 wird als Initrd verwendet, weil es ein cpio-Archiv ist. Wenn es etwas anderes ist, wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>Der Kernel-Build hat mehr als eine Initrd. Verwendet: %1. Nicht verwendet: %2. Um eine andere zu verwenden, wählen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>Im Gerätebaum ist der Controller des Boot-Mediums (%1) ausgeschaltet, daher sieht Linux dessen Datenträger nicht. Das Overlay „%2“ schaltet ihn ein.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>Das Overlay „%1“ verlangt %2. Ein Overlay kann nur löschen, was es selbst hinzufügt; was schon im Gerätebaum steht, bleibt.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Verwendeter Gerätebaum: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>Der Kernel-Build hat mehrere Gerätebäume, die zum Board und zum Boot-Medium passen: %1. Verwendet: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>Im Gerätebaum ist der Controller des Boot-Mediums (%1) ausgeschaltet, daher sieht Linux dessen Datenträger nicht.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>Datenleitungen am Controller des Boot-Mediums (%1): laut Gerätebaum %2, tatsächlich %3. Der Gerätebaum ist für ein anderes Medium gemacht, und Linux sieht den Datenträger vielleicht nicht.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>„%1“ ist ein Container-Abbild (docker save, OCI): Es enthält Schichten, nicht die Dateien eines Systems. Verwenden Sie docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Alles in „%1“ liegt im Ordner „%2“. Das Wurzeldateisystem muss auf der obersten Ebene beginnen.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>„%1“ hat kein erstes Programm (init). Linux startet und bleibt dann stehen, wenn die Befehlszeile keines mit init= nennt.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>Der oberste Ordner von „%1“ ist für alle außer seinem Eigentümer gesperrt (seine Rechte sind %2), und er wird zu /. Programme anderer Benutzer laufen dann nicht. Setzen Sie seine Rechte auf 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>Nichts in „%1“ gehört root. Auf der Karte funktionieren Programme wie su und sudo dann nicht. Entpacken oder packen Sie es als root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>„%1“ enthält gestapelte Container-Schichten: Namen, die mit „.wh.“ beginnen, bezeichnen gelöschte Dateien, die hier nicht gelöscht werden. Verwenden Sie docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Die Programme in „%1“ sind für 32-Bit-Arm. Sie laufen nur mit einem Kernel, der das unterstützt.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>Die Befehlszeile überlässt das Wurzeldateisystem der Initrd (root=fstab), und diese sucht %1. Die Bezeichnung dieses Wurzeldateisystems ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>„%1“ ist BL2, das vom Board zuerst gestartet wird. Es ist nirgends sonst verwendbar.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>„%1“ ist BL31. Es gehört als BL31 in das FIP.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>„%1“ ist so komprimiert, dass Bootlace es nicht entpacken kann. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>„%1“ ist ein Gerätebaum oder ein FIT-Abbild, keine Firmware für diese Stelle.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>„%1“ ist das Abbild einer ganzen Karte. Hier wird nur ein Teil davon gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>„%1“ ist ein Programm mit Debug-Symbolen (ELF). Gebraucht wird die reine Binärdatei, meist .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>„%1“ ist ein fertiges FIP. Es ist nur als FIP verwendbar.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>„%1“ ist keine Firmware, die Bootlace kennt.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>„%1“ ist ein reines Programm, kein FIP. Wenn es BL31 oder U-Boot ist, lassen Sie das FIP hier packen.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>„%1“ ist eine Textdatei, kein Programm.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>„%1“ ist größer als jede Firmware. Vielleicht ist es das Abbild einer ganzen Karte.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>„%1“ ist U-Boot. Es gehört als BL33 in das FIP.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>„%1“ ist ein Abbild für U-Boot (uImage), keine Firmware für diese Stelle.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>„%1“ gibt nicht an, was es ist. Angenommen wird %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>„%1“ ist ein BL2 zum Laden über die serielle Leitung. Es kann nicht von einem Datenträger starten.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>„%1“ ist ein BL2 für %2. Das gewählte Boot-Medium braucht eines für %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>„%1“ ist größer als der Speicher, in den das Board es lädt: Mit Header sind höchstens %2 Byte möglich.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>In „%1“ ist %2 beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>In „%1“ liegt an der Stelle von %2 etwas anderes: %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>In „%1“ belegt %2 %3 Byte. BL2 liest davon höchstens %4 Byte.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>In „%1“ hat %2 entpackt %3 Byte. BL2 hat Platz für %4 Byte.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>„%1“ hat %2 Byte, aber die Stelle auf dem Datenträger nur %3 Byte.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>Das U-Boot in „%1“ wurde für %2 gebaut. Es findet das Boot-Medium, nämlich %3, vermutlich nicht.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>Das U-Boot in „%1“ startet nichts von selbst: Es bleibt an seiner Eingabeaufforderung stehen und wartet auf Befehle.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>„%1“ ist nicht da (gesucht wurde %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Für „%1“ ist keine Größe angegeben: Angenommen wird %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>„%1“ fehlt: Wählen Sie eine Datei dafür („%2“ in [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>„%1“ soll hier gepackt werden, und eines seiner Abbilder fehlt: Wählen Sie eine Datei für „%2“.</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>„%1“ wurde nicht ausgehängt: Einige Änderungen sind noch in seinem Journal. Starten Sie das Board einmal oder führen Sie „e2fsck -f“ darauf aus und überprüfen Sie es dann erneut, bevor Sie sich auf den hier gefundenen Schaden verlassen.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>„%1“ wurde von einem anderen Programm neu geschrieben. Die Partitionen darin sind dieselben wie zuvor.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>Der Datenträger „%1“ hat %2 Byte, mehr als die %3 des beschriebenen: Die Sicherung der Partitionstabelle liegt nicht an seinem Ende. „sgdisk -e“ verschiebt sie dorthin.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>Der Datenträger „%1“ hat %2 Byte, weniger als die %3 des beschriebenen: Was an dessen Ende lag, fehlt.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 wird nicht als Kernel verwendet: Es ist für Bootlace so nicht verwendbar. Einzelheiten: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 wird nicht als Kernel verwendet: Es hat keinen Gerätebaum für dieses Board.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 wird nicht als Kernel verwendet: Es hat keine Module in lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Es wird keine Initrd des Kernel-Builds verwendet, weil keine eindeutig für diesen Kernel bestimmt ist. Nicht verwendet: %1. Um eine zu verwenden, wählen Sie sie selbst.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>„%1“ ist beschädigt. Beschädigte Dateien: %2 von %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>„%1“ hat sich im Betrieb geändert. Geänderte Dateien: %2 von %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>„%1“ ist beschädigt: %2 von %3 Byte sind anders, zuerst Byte %4 des Datenträgers.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>„%1“ hat sich im Betrieb geändert. Geänderte Bytes: %2 von %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>„%1“ ist ein BL2, das vom Board nicht gestartet wird. Einzelheiten: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>„%1“ ist ein FIP, das BL2 nicht laden kann. Einzelheiten: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation type="unfinished"></translation>
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
        <translation>microSD-Karte</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>NVMe-SSD, von einer microSD-Karte gestartet</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>Karten-Controller</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>Karten als Datenträger</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>NVMe-SSDs</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>Partitionstabelle (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>ext4-Dateisystem</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>microSD-Karte mit Firmware und Startdateien</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe-SSD</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Alles liegt auf der microSD-Karte: Firmware, Startdateien und das Wurzeldateisystem.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>Das Board startet von der microSD-Karte mit Firmware und Startdateien. Das Wurzeldateisystem liegt auf dem NVMe-Laufwerk.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Sie brauchen eine microSD-Karte.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Sie brauchen eine microSD-Karte und ein NVMe-Laufwerk für den M.2-Steckplatz (Key M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Sie brauchen eine microSD-Karte und ein NVMe-Laufwerk für einen der M.2-Steckplätze (Key M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Stellen Sie alle vier Boot-Schalter, A bis D, nach oben.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>Das Board ist von oben zu sehen, mit den Netzwerkbuchsen am oberen Rand. Die microSD-Karte und die Boot-Schalter sind am unteren Rand.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Erster Bootloader (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Firmwarepaket (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL und U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>Stromversorgung der Karte</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>Bus zu ihrem Schalter</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>Partitionstabelle (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>microSD-Steckplatz</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>SPI-NAND-Flash</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>SPI-NOR-Flash</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Stromversorgung für SATA-Laufwerke</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation type="unfinished"></translation>
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
        <translation>Abbildung: %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Auf Ihren Wunsch angehalten</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Etwas Ausgewähltes ist so nicht verwendbar</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas ist nicht vorhanden</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Diese Version kann das nicht</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Der Platz reicht nicht aus</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>Dieser Datenträger darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Ein anderes Programm verwendet den Datenträger</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>Das System hat es nicht erlaubt</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lesen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Schreiben fehlgeschlagen</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Der Datenträger wurde abgezogen oder antwortet nicht mehr</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Das Zurückgelesene ist nicht das Geschriebene</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Lesen Sie unten, was daran nicht stimmt; wählen Sie dann etwas anderes oder beheben Sie den Fehler.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Sehen Sie nach, ob es verschoben, umbenannt oder abgezogen wurde, und wählen Sie es dann erneut aus.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Wählen Sie einen größeren Datenträger oder weniger Inhalt.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Wählen Sie einen anderen Datenträger oder räumen Sie das Hindernis aus dem Weg.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Schließen Sie, was ihn verwendet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Versuchen Sie es erneut und geben Sie das Passwort ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Versuchen Sie es erneut. Tritt der Fehler an derselben Stelle auf, ist die Quelle beschädigt.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Versuchen Sie es mit einer anderen Karte oder einem anderen Lesegerät: Die Karte ist vermutlich verschlissen.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Stecken Sie ihn wieder ein. Tritt der Fehler noch einmal auf, versuchen Sie ein anderes Lesegerät oder einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Verwenden Sie diese Karte nicht: Sie behält nicht, was auf sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Bitte melden Sie dies mit den Einzelheiten unten.</translation>
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
        <translation>Karte</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Wählen Sie die Karte oder das Abbild einer Karte. Sie wird nur gelesen und mit der Liste dessen verglichen, was auf sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Überprüfen</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>Ein a&amp;nderer Datenträger gehört dazu</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>Der andere Datenträger</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Eine Karte wird überprüft</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Die Karte wird geöffnet und ihr Manifest gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Jedes geschriebene Byte wird von der Karte zurückgelesen und verglichen.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Durch Overlays</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>&amp;Nur Änderungen durch Overlays</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Gerätebaum mit angewendeten Overlays</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>Der Gerätebaum ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Nichts mit diesem Namen ist in der Anzeige.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Die Overlays ändern nichts.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Boot-Schalter</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>SD-Karte</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Eingebauter Speicher (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>USB-Stick oder Kartenleser</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>USB-Datenträger</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe-SSD</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>Wechseldatenträger</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Im Computer eingebauter Datenträger</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Datenträger einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Abbilddatei, als Datenträger eingebunden</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Es ist keine Karte eingelegt.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Dieser Computer verwendet ihn: Er ist eingehängt.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Dieser Computer verwendet ihn als Auslagerungsspeicher (Swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Er ist Teil von etwas, das in Gebrauch ist: Verschlüsselung, Volume-Gruppe (LVM), RAID oder Loop-Gerät.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Auf ihm liegt eine Datei, die Sie als Teil der Karte gewählt haben.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Er ist schreibgeschützt: Sehen Sie nach dem Schalter an der Seite der Karte.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Er ist nicht zum Herausnehmen gedacht.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, keine Seriennummer, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, Seriennummer %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>Seriennr. %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>Über den Inhalt ist nichts bekannt.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>„%1“, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Jetzt darauf: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace kann nicht hineinsehen.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Partitionstabelle (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Namenlose Partition, kein Dateisystem, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>„%1“, kein Dateisystem, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Namenlose Partition, %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>„%1“, %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 ist nicht mehr vorhanden. Wählen Sie einen anderen Datenträger oder stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 kann nicht mehr gewählt werden: Die Liste nennt den Grund.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Eine neue Datei wird angelegt.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Eine Datei mit %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Die vorhandene Datei wird durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Die vorhandene Datei wird überschrieben; sie behält ihre Größe von %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Sie dürfen die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Das ist ein Ordner. Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Das ist ein Datenträger, keine Datei. Wählen Sie ihn in der Liste der Datenträger.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Diese Datei darf nicht überschrieben werden: Sie ist in Gebrauch oder eines Ihrer Teile.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Diese Datei kann nicht als Kartenabbild verwendet werden.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Wählen Sie einen Datenträger.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Wählen Sie eine Abbilddatei.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Die Abbilddatei wird untersucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Eine &amp;Abbilddatei</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Auch nicht &amp;entfernbare Datenträger anzeigen</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Eingebaute Datenträger und Datenträger in USB-Gehäusen</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Abbilder (*.img *.raw *.bin);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>Du&amp;rch eine neue Datei ersetzen</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Eine Karte oder ein anderer &amp;Datenträger</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Eine &amp;Abbilddatei, zum Ausprobieren, Aufbewahren oder späteren Schreiben</translation>
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
        <translation>Sie haben ihn schon für einen anderen Teil gewählt.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Datenträger werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Es gibt keinen Datenträger. Legen Sie eine Karte ein oder stecken Sie einen Stick ein: Der Datenträger erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Es gibt weder Karte noch Stick. Stecken Sie eine Karte oder einen Stick ein: Der Datenträger erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Ihre Arbeitsumgebung hat ihn geöffnet: Er wird dort geschlossen, bevor er beschrieben wird.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Er ist zu klein: Es werden mindestens %1 gebraucht.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a disk&apos;s name, to be read aloud</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what tells a disk from others, to be read aloud</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is on a disk, to be read aloud</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disks</name>
    <message>
        <source>The disks of this computer can&apos;t be listed.</source>
        <translation>Die Datenträger dieses Computers können nicht aufgelistet werden.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>weniger als eine Sekunde</numerusform>
            <numerusform>weniger als %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa eine Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>bis zu einer Minute</numerusform>
            <numerusform>bis zu %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>bis zu einer Sekunde</numerusform>
            <numerusform>bis zu %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 bis %n Minute</numerusform>
            <numerusform>%1 bis %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 bis %n Sekunde</numerusform>
            <numerusform>%1 bis %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileField</name>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Abbilddatei wählen</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Es gibt nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Sie haben keine Leseberechtigung.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Lesen nicht möglich: Der Datenträger ist vielleicht beschädigt oder abgezogen.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Es ist von einer Art, die diese Version nicht verwenden kann.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Es ist so nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>im Betrieb geändert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 ab Byte %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 ab Byte %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>Die Karte ist so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Jedes geschriebene Byte wurde zurückgelesen und stimmt überein.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Es wurde kein Schaden gefunden</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>Die Karte ist beschädigt</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Schreiben Sie sie neu. Ist sie danach wieder beschädigt, verwenden Sie eine andere Karte: Diese behält nicht, was auf sie geschrieben wird.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Diese Karte enthält kein Manifest</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace hinterlässt auf jeder Karte eine Liste all dessen, was es geschrieben hat: das Manifest. Ohne sie lässt sich nichts vergleichen: Ein anderes Programm hat diese Karte geschrieben, oder die Liste wurde entfernt. Die Karte kann trotzdem in Ordnung sein.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>Auf das Manifest, die Liste dessen, was auf sie geschrieben wurde, ist kein Verlass, oder es gehört zu einem Datenträger anderer Größe. Schreiben Sie die Karte neu.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>Über diese Karte ist nichts bekannt. Sie wurde nur gelesen und ist unverändert.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Für %1, gestartet von: %2. Gelesen: %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 verglichen)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Wenn sie einer von zwei Datenträgern eines Mediums ist, wählen Sie den, von dem das Board zuerst startet.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>im Gebrauch geändert: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Ein Teil hat sich seit dem Schreiben geändert, oder zur Karte gehört ein weiterer Datenträger, der nicht geprüft wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln Datei unverändert</numerusform>
            <numerusform>%Ln Dateien unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln Datei seitdem geändert (das System war in Betrieb)</numerusform>
            <numerusform>%Ln Dateien seitdem geändert (das System war in Betrieb)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln Datei beschädigt</numerusform>
            <numerusform>%Ln Dateien beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 seitdem geändert (das System war in Betrieb)</translation>
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
        <translation>Die Teile der Karte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Der Bericht kann dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>&amp;Noch eine Karte überprüfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
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
        <translation>Ein BL2 für SD-Karten.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>Ein BL2 für eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>Ein BL2 für SPI-NOR-Flash.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>Ein BL2 für SPI-NAND-Flash.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>Ein BL2 für NAND-Flash, wie ihn andere Boards haben.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>Ein BL2 für ein unbekanntes Medium.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Als BL2 verwenden</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Als FIP verwenden</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Als BL31 verwenden</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Als BL33 verwenden</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>Ein reines BL2. Es bekommt hier seinen Header für das Boot-Medium.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>Ein FIP mit %n Abbild.</numerusform>
            <numerusform>Ein FIP mit %n Abbildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>BL31.</source>
        <translation>BL31.</translation>
    </message>
    <message>
        <source>U-Boot.</source>
        <translation>U-Boot.</translation>
    </message>
    <message>
        <source>Compressed with XZ in a way that BL2 can unpack.</source>
        <translation>Mit XZ so komprimiert, dass BL2 es entpacken kann.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>Sein Header nennt kein Medium, von dem das Board startet.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Sein Header hat eine Version, die das Board nicht annimmt.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Ein Header darin hat die falsche Größe oder liegt an der falschen Stelle.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>Der Header, der sagt, wo der Code liegt, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Seine Header nennen verschiedene Medien.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Die Größen in seinem Header passen nicht zum Abbild.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>Sein Header für SPI-NAND hat eine falsche Seitengröße oder eine falsche Prüfsumme.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Die Header vor seinem Code sind fehlerhaft oder unvollständig.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>Sein Header weist es nicht als Bootloader aus.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Seine Header nennen verschiedene Speicherarten.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Es ist auf eine Weise signiert, die dieses Board nicht prüft. Gebraucht wird ein einfaches SHA-256.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>Das Board würde es an eine falsche Stelle laden oder dort starten.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Die Größen in seinem Header widersprechen sich oder sind mehr, als das Board laden kann.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Es ist abgeschnitten: Sein Header kündigt mehr an, als vorhanden ist.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Seine Prüfsumme ist falsch: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Es ist nicht als 64-Bit-Code gekennzeichnet. Das Board würde es starten und ohne Meldung hängen bleiben.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Seine Seriennummer ist null, daher erkennt BL2 es nicht als FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Sein Inhaltsverzeichnis hat kein Ende.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Es ist abgeschnitten: Sein Inhaltsverzeichnis kündigt mehr an, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Sein Inhaltsverzeichnis kündigt eine andere Größe an, als seine Abbilder haben.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Ein Abbild darin reicht über sein Ende hinaus.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Zwei Abbilder darin überlappen sich.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Ein Abbild ist doppelt darin.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Ein Abbild darin ist leer.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Es ist so komprimiert, dass BL2 es nicht entpacken kann; „xz --check=crc32“ erzeugt ein passendes.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>BL31 fehlt darin: BL2 würde dort stehen bleiben.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>BL33, also U-Boot, fehlt darin: BL2 würde dort stehen bleiben.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Sein Header ist für ein Medium, sein Code aber wurde für ein anderes gebaut.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Firmware (*.bin *.img *.fip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Die Programme, die vor Linux laufen. Das Board startet BL2; BL2 lädt das FIP, ein Paket mit BL31 und BL33, meist U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, der bleibende Teil der Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33, also U-Boot</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Ein fertiges FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Hier aus BL31 und BL33 packen</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Die Programme, die vor Linux laufen.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>In „%1“ wurde keine weitere Firmware für dieses Board gefunden.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Auch in „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>%n Datei verwenden</numerusform>
            <numerusform>%n Dateien verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Woher Sie Firmware bekommen</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, ab %2: unverändert gelassen</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, ab %2: %3 geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Puffer leeren</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Noch wurde nichts geschrieben. Wenn Sie jetzt anhalten, bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Wenn Sie jetzt anhalten, bleibt keine Abbilddatei zurück.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Wenn Sie jetzt anhalten, ist die Karte unfertig: Sie hat keine Partitionstabelle, sodass nichts von ihr startet, und ihr vorheriger Inhalt ist verloren. Sie kann jederzeit neu geschrieben werden.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>Die Karte ist fast vollständig und gleich fertig. Wenn Sie jetzt anhalten, wird sie nicht zurückgelesen: Niemand weiß, ob sie alles behalten hat.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Alles ist geschrieben. Wenn Sie jetzt anhalten, wird der Rest nicht zurückgelesen: Niemand weiß, ob die Karte ihn behalten hat.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Alles ist geschrieben und zurückgelesen: Es gibt nichts mehr anzuhalten.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Es wurde keine Abbilddatei erstellt; eine zuvor vorhandene Datei dieses Namens ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Es wurde nichts geschrieben: Alles ist unverändert.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>Die Karte ist unfertig, und ihr vorheriger Inhalt ist verloren. Verwenden Sie sie erst, wenn sie neu geschrieben wurde.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Alles wurde auf die Karte geschrieben, aber nicht bis zum Ende zurückgelesen: Sie kann in Ordnung sein, doch niemand weiß es.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>Die Karte enthält nicht, was auf sie geschrieben wurde. Ihre Partitionstabelle wurde entfernt, damit niemand sie für fertig hält.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Alles wurde auf die Karte geschrieben, zurückgelesen und stimmt überein.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: Bericht vom %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Board: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Geschrieben auf: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>Die Karte versagte, während ihre Partitionstabelle geschrieben oder entfernt wurde. Sie sieht vielleicht fertig aus, ist es aber nicht. Verwenden Sie sie erst, wenn sie neu geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Karte (alles andere wartet auf sie)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Quelle des Wurzeldateisystems</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Prozessor (Entpacken und Prüfen)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Eine Karte wird geschrieben</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Die Karte ist fertig</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>Die Karte wurde nicht fertig</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Das Abbild ist fertig</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>Das Abbild wurde nicht fertig</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Keine für dieses Board</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Nicht bekannt: Der Build enthält keine Konfiguration</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n Paket, %1 und andere</numerusform>
            <numerusform>%n Pakete, %1 und andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Kein Gerätebaum</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Kein Kernel enthalten</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>Er hat keinen Gerätebaum für %1: Er wurde für andere Boards gebaut.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Er ist nicht vorhanden oder leer.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>Es ist kein Kernel darin.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Dieser Kernel wurde ohne Folgendes gebaut: %1. Er würde sein Wurzeldateisystem nicht finden.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>Diese Treiber hat der Kernel nur als Module: %1. Ohne Initrd können sie nicht geladen werden; er würde sein Wurzeldateisystem nicht finden. Wählen Sie eine Initrd unter „Mehr“.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, entpackt %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Speichertreiber</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine enthalten</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Gerätebäume</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Eigene Befehlszeile</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Sie hat %1; das Board hat Platz für %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>Nichts in „%1“ sieht nach einem Kernel-Build aus.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>„%1“ ist nicht vorhanden oder nicht einsehbar.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): eingebaut</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): Modul</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): fehlt</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): nicht bekannt</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Größe: %1. Wird als Initrd verwendet.</translation>
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
        <translation>Ini&amp;trd anstelle der des Builds</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>&amp;Mehr: Initrd und Befehlszeile</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>&amp;Befehlszeile des Kernels</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>„root=“ wird von selbst hinzugefügt, wenn es hier nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Wird untersucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Passt zum Board</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Speichertreiber</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>Ein &amp;Kernel-Build auf diesem Computer</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>Der Kernel, den das W&amp;urzeldateisystem mitbringt</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Was über den gewählten Build bekannt ist</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Kernel-Builds</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Durch&amp;suchte Ordner</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Beendet das Lesen der noch unbekannten Builds</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Ein Kernel-Build ist Linux selbst mit dem Gerätebaum des Boards: ein Debian-Paket, ein Archiv oder ein Ordner. Wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Kernel-Build hinzufügen</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Kernel-Builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>„%1“ nicht mehr durchsuchen</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Kernel-Builds werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Es wurde kein Kernel-Build gefunden. Fügen Sie einen hinzu oder legen Sie ihn auf diesem Fenster ab.

Builds in „%1“ werden von selbst gefunden.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>„%1“ wird gelesen, danach %n weiterer&#xa0;…</numerusform>
            <numerusform>„%1“ wird gelesen, danach %n weitere&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Dieser Build wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux startet vielleicht nicht</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Initrd wählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Handbuch zu Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Alle Themen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>Das Bild zeigt, wie die Boot-Schalter des Boards stehen müssen. Stellen Sie sie ein, solange das Board ohne Strom ist.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Wovon das Board startet und wo Ihr System liegen wird.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Um den Start zu verfolgen, schließen Sie eine serielle Konsole mit 3,3 V an: 115200 Baud, 8 Datenbits, keine Parität, 1 Stoppbit (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Schalten Sie das Board ein. Der erste Start kann etwas länger dauern als die folgenden.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Stecken Sie die Karte bei ausgeschaltetem Board ein.</translation>
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
        <translation>SD High Speed</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC High Speed</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 mit 1,8 V</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 mit 1,8 V</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>über eine Leitung zurücksetzbar</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>nicht entnehmbar</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>keine SD-Karten</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>keine SDIO-Geräte</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>kein MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>kein Schreibschutz</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer eingeschaltet</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>von Anfang an eingeschaltet</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>eingeschaltet bei High-Pegel am Pin</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n-Bit-Bus</numerusform>
            <numerusform>%n-Bit-Bus</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>Takt bis %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>genannt „%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two effects</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to a node, and how it is set</comment>
        <extracomment>What happens to a part of the board, and a list of properties that it gets: “4-bit bus, not removable”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>Fügt hinzu: %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Fügt hinzu: %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Schaltet ein: %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Schaltet aus: %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Stellt ein: %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>Der Kernel-Build hat kein Overlay mit diesem Namen.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Im Quelltext ist ein Fehler: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Der Quelltext braucht den C-Präprozessor; übersetzen Sie ihn dort, wo der Kernel gebaut wird.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Es ist kein Overlay.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Es ist für ein anderes Board gemacht, nicht für %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Es ändert etwas, das dieser Gerätebaum nicht hat.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Schließt „%1“ aus: %2 (%3) kann nicht zugleich %4 und %5 sein.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Konfiguriert das Board</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Schließt „%1“ aus: Beide setzen %2 (%3), aber auf verschiedene Werte.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Nötig für: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Was das Overlay bewirkt</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Overlays</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Geräte&amp;baum</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>&amp;Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Wendet das Overlay vor dem darüberstehenden an</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Wendet das Overlay nach dem darunterstehenden an</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Overlays ändern den Gerätebaum, die Beschreibung des Boards für den Kernel: Sie schalten Teile davon ein und geben an, wie sie verdrahtet sind.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Overlays hinzufügen</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Overlays und ihre Quelltexte (*.dtbo *.dtso *.dts);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>„%1“ ist kein Overlay: Diese enden auf .dtbo, .dtso oder .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Der Kernel-Build wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Der Kernel kommt aus dem Wurzeldateisystem. Welche Overlays er hat, ist bekannt, sobald dieses gewählt ist.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Es ist kein Kernel-Build gewählt.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>Der Kernel-Build ist nicht verwendbar: Er hat keinen Kernel mit Gerätebaum für dieses Board.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Die gewählten Overlays lassen sich in dieser Reihenfolge nicht in den Gerätebaum einfügen.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Dieser Build hat keine Overlays für das Board. Sie können eigene hinzufügen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nötig für</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux startet vielleicht nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Künftiger Inhalt</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Die Teile des Datenträgers, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2 ab %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Partitionsplan, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Die ersten %1, vergrößert</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Wurzeldateisystem „%1“: ext4, aus einem Archiv erstellt</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Wurzeldateisystem „%1“: ext4, aus einem Ordner erstellt</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Wurzeldateisystem „%1“: ext4, aus einem Abbild</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>Partitionstabelle</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>Sicherung der Partitionstabelle</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>GUID-Partitionstabelle</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Mit Nullen überschrieben</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Kalibrierdaten des Geräts: bleiben erhalten, falls vorhanden, sonst mit Nullen überschrieben</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Kernel, Gerätebaum und Boot-Menü: FAT „%1“, %2 geschrieben</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, der Rest</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>Umgebung in bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Firmware „%1“, %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::ProgressRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecentRecipes</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1, nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Rezepte (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
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
        <translation>Das Rezept hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Ihre Auswahl geht verloren, wenn Sie sie nicht speichern.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Die Auswahl wird geprüft.</translation>
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
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Einzelheiten im Wortlaut des Programms</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>&amp;Noch eine Karte schreiben</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Mit demselben Rezept; als Nächstes wird der Datenträger gewählt, noch wird nichts geschrieben</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Das Abbild ist fertig</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Die Karte ist fertig</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>%1 wurden in %3 auf %2 geschrieben, zurückgelesen und für gleich befunden.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Sie können die Karte jetzt herausnehmen.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1 wurde eingesteckt: Dort kann die nächste Karte geschrieben werden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>&amp;Andere Karte wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Was vielleicht nicht funktioniert</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Der Bericht kann dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>&amp;Rezept speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>Das Abbild ist fertig, funktioniert aber vielleicht nicht</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Um es zu verwenden, schreiben Sie es auf eine Karte: Das kann jedes Programm für Kartenabbilder.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>Die Karte ist fertig, funktioniert aber vielleicht nicht</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1 wird ausgehängt.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 und sein Gerätebaum kommen auf die Boot-Partition.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>Die Kernelmodule werden dem Wurzeldateisystem hinzugefügt.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Das Wurzeldateisystem wird an Ort und Stelle erstellt und füllt seine Partition.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>Die Partitionstabelle wird zuletzt geschrieben, damit eine abgebrochene Karte nie fertig aussieht.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Alles wird vom Datenträger zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Der Inhalt der Datei %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>Auf %1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>%1 &amp;löschen und beschreiben</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>%1 &amp;schreiben</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 und U-Boot werden gepackt; die Firmware kommt an ihre Plätze.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n Overlay wird in den Gerätebaum eingefügt.</numerusform>
            <numerusform>%n Overlays werden in den Gerätebaum eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>Die Initrd kommt neben den Kernel.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>Das Abbild des Wurzeldateisystems wird an seinen Platz kopiert.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>Das Abbild des Wurzeldateisystems wird an seinen Platz kopiert und vergrößert, bis es seine Partition füllt.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Die Firmware kommt an ihre Plätze.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 wird „%2“: Was jetzt darauf ist, geht verloren.</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>Die Abbilddatei %1 wird „%2“: Was sie jetzt enthält, geht verloren.</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>Die Abbilddatei %1 wird angelegt, %2 groß; sie wird „%3“.</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>%1 trotzdem &amp;löschen und beschreiben</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>%1 trotzdem &amp;schreiben</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>&amp;Rezept speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Rezept als &amp;Text anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>Befehlszeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Geben Sie den Namen dessen ein, was gelöscht wird, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Wählen Sie zuerst einen Datenträger.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Diese Karte kann so nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Die Teile werden gelesen.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Die Teile werden gelesen und der Plan erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Geben Sie zum Fortfahren den Namen dessen ein, was gelöscht wird: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Speichern Sie zuerst das Rezept: Die Befehlszeile nennt seine Datei</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Das Rezept als Text</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>&amp;Alle Teile des Datenträgers</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Diese Karte funktioniert vielleicht nicht wie gewünscht</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Noch wurde nichts geschrieben. Prüfen Sie, was verloren geht und was aus dem Datenträger wird.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Diese Karte kann noch nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Es gibt kein Ziel: Es wurde weder ein Datenträger noch eine Abbilddatei gewählt, oder das Ziel wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Ein Archiv. Seine Dateien werden auf der Karte neu angelegt.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Ein Ordner. Seine Dateien werden auf der Karte angelegt.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Ein ext4-Abbild mit %1. Es wird unverändert kopiert und auf die Partitionsgröße erweitert.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Dies ist kein Wurzeldateisystem: Gebraucht wird ein tar-Archiv, ein ext4-Abbild oder ein Ordner. Vielleicht ist es auch beschädigt.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Es ist beschädigt, oder etwas darin kann nicht auf einer Karte liegen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64-Bit-Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32-Bit-Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64-Bit-PC (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32-Bit-PC (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Der Inhalt lässt sich nicht erkennen. Er wird unverändert kopiert.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Der Inhalt wird untersucht&#xa0;… Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Seine Programme sind für eine andere Prozessorart als die dieses Boards. Wählen Sie ein Wurzeldateisystem für den Prozessor dieses Boards.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>System:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Prozessor:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Erstes Programm:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Kernelmodule:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Eigener Kernel:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Platzbedarf:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>Wu&amp;rzeldateisystem: ein Archiv, ein ext4-Abbild oder ein Ordner</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Wurzeldateisysteme (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Der Name des Dateisystems, höchstens 16 Buchstaben</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>&amp;Bezeichnung:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Partition:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Kernelmodule hinzu&amp;fügen, wenn sie fehlen</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Die Module des gewählten Kernel-Builds kommen nach lib/modules, sofern das Wurzeldateisystem nicht schon Module dieser Version hat.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Zeitstempel aller Dateien auf &amp;1970 setzen</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Zwei Karten aus denselben Dateien sind dann Byte für Byte gleich, wann immer die Dateien entpackt wurden.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Die Dateien des Linux-Systems selbst, mit allen Programmen und Einstellungen.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Ein Abbild behält seine eigene Bezeichnung, seine Zeitstempel und Module.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Auf dem gewählten Datenträger ist Platz für %1.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Der Datenträger wird später gewählt. Was hinter einer festen Größe liegt, bleibt frei.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Daten&amp;träger ausfüllen</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>Feste &amp;Größe:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Größe der Partition, ungefähr</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Größe der Partition</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
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
        <translation>Geschwindigkeitsverlauf</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Schreiben: durchschnittlich %1, zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Zurücklesen: durchschnittlich %1, zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Hier wird die Geschwindigkeit angezeigt</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>Das Rezept wurde noch nicht gespeichert</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>Mit dem Rezept %1, das nicht gespeicherte Änderungen hat</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>Mit dem Rezept %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 ist kein Rezept: Der Name eines Rezepts endet auf .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 hat %n Fehler und wurde daher nicht geöffnet.</numerusform>
            <numerusform>%1 hat %n Fehler und wurde daher nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Trotzde&amp;m öffnen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>Karte &amp;erstellen</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>&amp;Neu anfangen</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Mit einem leeren Rezept</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>Rezept &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Ein früher gespeichertes</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>Karte über&amp;prüfen</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Nachsehen, ob ihre Bytes noch stimmen</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Zuletzt ver&amp;wendete Rezepte</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Hier stehen die Rezepte, die Sie öffnen oder speichern. Sie können auch eines auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>Boar&amp;d</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace erstellt Karten, die einen Router mit Ihrem eigenen Linux starten.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>Diese Karte &amp;erstellen</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Die Teile auswählen und dann auf eine Karte schreiben</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Zuletzt verwendete Rezepte</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>Das Bild dieses Boards lässt sich nicht zeigen: „%1“ fehlt, ist zu groß oder keine SVG-Datei.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Wo Sie sind; einen bereits gesehenen Schritt können Sie wählen, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Die Auswahl hier ist so nicht brauchbar.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Boot-Medium</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Wurzeldateisystem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Wählen Sie für eine der beiden eine andere Datei: Es darf nicht dieselbe sein.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Wählen Sie, wo die Karte erstellt werden soll. Noch wird nichts geschrieben: Sie sehen zuerst, was geschieht und was verloren geht.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>Die Datenträger können nicht aufgelistet werden: Der zuständige Dienst (UDisks2) antwortet nicht. Installieren oder starten Sie ihn oder erstellen Sie eine Abbilddatei.</translation>
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
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Öffnet das Handbuch beim Abschnitt zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>Der Schritt „%1“ ist nicht fertig.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Diese Seite kann mit %1 nichts anfangen.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>Das Rezept ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Geschwindigkeit jetzt:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>Durchschnitt:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Engpass:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Schreiben anhalten?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Jetzt &amp;anhalten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>Die nächste Seite folgt von selbst.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Wird angehalten: Begonnenes wird zu Ende gebracht&#xa0;…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>%1 wird geöffnet&#xa0;… Das System fragt eventuell nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreiben auf %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Wird angehalten. Eine Karte, die nicht antwortet, kann eine Weile brauchen; sie darf so lange nicht abgezogen werden.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Die Teile werden zusammengesetzt und gleichzeitig geschrieben, dann wird alles von der Karte zurückgelesen und verglichen. Lassen Sie die Karte stecken und den Computer eingeschaltet.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>&amp;Ohne Warten schließen</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Der Datenträger antwortet nicht. Sie können Bootlace jetzt schließen. Was bis dahin geschrieben wurde, ist unfertig.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Verbleibende Zeit wird geschätzt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>unverändert gelassen</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Erstellt Schritt für Schritt bootfähige Karten für Einplatinen-Router.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>Das Rezept, mit dem begonnen wird.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Nur ein Rezept auf einmal.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
