<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>La riga di comando indica il file system root con il suo UUID o la sua etichetta (root=). Solo un initrd può trovarlo così, e non ce n’è nessuno.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>La riga di comando non ha console=, quindi la console seriale resterà muta.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>I moduli di Linux %1 non vengono aggiunti: un’immagine ext4 viene copiata così com’è. Deve già contenerli.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 ha solo come moduli alcuni driver che gli servono per raggiungere il suo file system root (%2), e non c’è un initrd da cui caricarli: probabilmente non si avvierà.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>L’altro disco di questo supporto («%1») non è stato indicato, quindi non è stato controllato. Contiene: %2. Per controllarli entrambi, indicarlo dopo la scheda.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>«%1» non è stato confrontato: contiene i dati propri del dispositivo.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Nessuna build del kernel è stata scelta.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Nessun file system root è stato scelto.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>La disposizione per %1 segue la documentazione del produttore e non è stata provata su una vera scheda madre.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>I moduli di Linux %1 non hanno un indice (modules.dep), e depmod, il programma che lo crea, non è installato. Installare il pacchetto kmod, o eseguire una volta «depmod %1» sulla scheda madre.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 viene usato come initrd, perché è un archivio cpio. Se è qualcos’altro, scegliere quello giusto.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>La build del kernel ha più di un initrd. Usato: %1. Non usati: %2. Per usarne un altro, sceglierlo a mano.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>Nell’albero dei dispositivi il controller del supporto di avvio (%1) è disattivato, quindi Linux non vedrà il suo disco. L’overlay «%2» lo attiva.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>L’overlay «%1» chiede %2. Un overlay può eliminare solo ciò che aggiunge esso stesso; ciò che è già nell’albero dei dispositivi resta.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Albero dei dispositivi usato: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>La build del kernel ha più alberi dei dispositivi adatti alla scheda madre e al supporto di avvio: %1. Usato: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>Nell’albero dei dispositivi il controller del supporto di avvio (%1) è disattivato, quindi Linux non vedrà il suo disco.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>Linee dati del controller del supporto di avvio (%1): %2 secondo l’albero dei dispositivi, %3 in realtà. L’albero dei dispositivi è fatto per un altro supporto, e Linux potrebbe non vedere il disco.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>«%1» è un’immagine di container (docker save, OCI): contiene livelli, non i file di un sistema. Usare docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Tutto ciò che è in «%1» si trova nella cartella «%2». Il file system root deve iniziare al primo livello.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>«%1» non ha un primo programma (init). Linux si avvierà e poi si fermerà, a meno che la riga di comando non ne indichi uno con init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>La cartella superiore di «%1» è chiusa a tutti tranne al suo proprietario (i suoi permessi sono %2), e diventa /. I programmi di altri utenti non funzioneranno. Impostare i suoi permessi a 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>Niente in «%1» appartiene a root. Sulla scheda, programmi come su e sudo non funzioneranno. Estrarlo o archiviarlo come root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>«%1» contiene livelli di container sovrapposti: i nomi che iniziano con «.wh.» indicano file eliminati, che qui non vengono eliminati. Usare docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>I programmi in «%1» sono per Arm a 32 bit. Funzionano solo con un kernel che li supporta.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>La riga di comando lascia il file system root all’initrd (root=fstab), che cerca %1. L’etichetta di questo file system root è «%2».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>«%1» è BL2, che la scheda madre avvia per primo. Non è utilizzabile altrove.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>«%1» è BL31. Il suo posto è nel FIP, come BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>«%1» è compresso in un modo che Bootlace non sa decomprimere. Decomprimerlo prima.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>«%1» è un albero dei dispositivi o un’immagine FIT, non un firmware per questo posto.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>«%1» è l’immagine di una scheda intera. Qui ne serve solo una parte.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>«%1» è un programma con simboli di debug (ELF). Serve il semplice binario, di solito .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>«%1» è un FIP completo. È utilizzabile solo come FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>«%1» non è un firmware noto a Bootlace.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>«%1» è un semplice programma, non un FIP. Se è BL31 o U-Boot, scegliere di assemblare il FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>«%1» è un file di testo, non un programma.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>«%1» è più grande di qualsiasi firmware. Potrebbe essere l’immagine di una scheda intera.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>«%1» è U-Boot. Il suo posto è nel FIP, come BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>«%1» è un’immagine per U-Boot (uImage), non un firmware per questo posto.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>«%1» non dice che cos’è. Si presume che sia %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>«%1» è un BL2 da caricare tramite la linea seriale. Non può avviarsi da un disco.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>«%1» è un BL2 per %2. Il supporto di avvio scelto ne richiede uno per %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>«%1» è più grande della memoria in cui la scheda madre lo carica: con la sua intestazione può avere al massimo %2 byte.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>In «%1», %2 è danneggiato: non si può decomprimere.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>In «%1», il posto di %2 è occupato da %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>In «%1», %2 occupa %3 byte. BL2 ne legge al massimo %4 byte.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>In «%1», %2 decompresso occupa %3 byte. BL2 ha spazio per %4 byte.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>«%1» ha %2 byte, ma il suo posto sul disco ne ha solo %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>Lo U-Boot in «%1» è stato compilato per %2. Probabilmente non troverà il supporto di avvio, che è %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>Lo U-Boot in «%1» non avvia nulla automaticamente: si ferma al suo prompt e attende comandi.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>«%1» non è stato trovato (cercato %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Nessuna dimensione è indicata per «%1»: si presume %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>Manca «%1»: scegliere un file («%2» in [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>«%1» viene assemblato qui, ma manca una delle sue immagini: scegliere un file per «%2».</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>«%1» non è stato smontato: alcune modifiche sono ancora nel suo journal. Avviare una volta la scheda madre, o eseguirvi «e2fsck -f», poi verificarlo di nuovo prima di fidarsi dei danni trovati qui.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>Un altro programma ha riscritto «%1». Descrive le stesse partizioni di prima.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>Il disco «%1» ha %2 byte, più dei %3 di quello scritto: la copia di riserva della tabella delle partizioni non è alla sua fine. «sgdisk -e» la sposta lì.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>Il disco «%1» ha %2 byte, meno dei %3 di quello scritto: manca ciò che era alla fine di quello.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 non viene usato come kernel: Bootlace non può usarlo così com’è. Dettagli: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 non viene usato come kernel: non ha un albero dei dispositivi per questa scheda madre.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 non viene usato come kernel: non ha moduli in lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Nessun initrd della build del kernel viene usato, perché nessuno è chiaramente destinato a questo kernel. Non usati: %1. Per usarne uno, sceglierlo a mano.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>«%1» è danneggiato. File danneggiati: %2 di %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>«%1» è stato modificato dall’uso. File modificati: %2 di %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>«%1» è danneggiato: differisce in %2 byte su %3, il primo è il byte %4 del disco.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>«%1» è stato modificato dall’uso. Byte modificati: %2 di %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>«%1» è un BL2 che la scheda madre non avvierà. Dettagli: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>«%1» è un FIP che BL2 non può caricare. Dettagli: %2.</translation>
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
        <translation>scheda microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>disco NVMe, avviato da una scheda microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>controller di schede</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>schede come dischi</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>dischi NVMe</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>tabella delle partizioni (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>file system ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>scheda microSD con firmware e file di avvio</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>disco NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Tutto si trova sulla scheda microSD: firmware, file di avvio e file system root.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>La scheda madre si avvia dalla scheda microSD, che contiene il firmware e i file di avvio. Il file system root si trova sul disco NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Serve una scheda microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Servono una scheda microSD e un disco NVMe per lo slot M.2 (chiave M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Servono una scheda microSD e un disco NVMe per uno degli slot M.2 (chiave M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Mettere verso l’alto tutti e quattro gli interruttori di avvio, da A a D.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>La scheda madre vista dall’alto, con le porte di rete sul bordo superiore. La scheda microSD e gli interruttori di avvio sono sul bordo inferiore.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Primo boot loader (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Pacchetto firmware (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL e U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>alimentazione della scheda</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>bus verso il controller di alimentazione</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>tabella delle partizioni (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>Slot microSD</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>Memoria flash SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>Memoria flash SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Alimentazione dei dischi SATA</translation>
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
        <translation>Illustrazione: %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Fermato come richiesto</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Qualcosa di ciò che è stato scelto non è utilizzabile così com’è</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Manca qualcosa</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Questa versione non può farlo</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Non c’è abbastanza spazio</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>Questo disco non va scritto</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Un altro programma sta usando il disco</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>Il sistema non lo ha permesso</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lettura non riuscita</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Scrittura non riuscita</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Il disco è stato estratto o non risponde più</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Ciò che è stato riletto non è ciò che è stato scritto</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace ha commesso un errore</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>È possibile ricominciare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Leggere qui sotto che cosa non va, poi scegliere altro o correggere.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Controllare se è stato spostato, rinominato o scollegato, poi sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Scegliere altro.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Scegliere un disco più grande, o meno contenuto.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Scegliere un altro disco, o rimuovere ciò che lo impedisce.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Chiudere ciò che lo usa, poi riprovare.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Riprovare e inserire la password quando viene chiesta.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Riprovare. Se succede nello stesso punto, l’origine dei dati è danneggiata.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Riprovare con un’altra scheda o un altro lettore: probabilmente la scheda è usurata.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Inserirlo di nuovo e, se succede ancora, provare con un altro lettore o un’altra presa.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Non usare questa scheda: non conserva ciò che vi si scrive.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Segnalare il problema, con i dettagli qui sotto.</translation>
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
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Scegliere la scheda o una sua immagine. Viene soltanto letta e confrontata con l’elenco di ciò che vi è stato scritto.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>Ne fa parte un a&amp;ltro disco</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>L’altro disco</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>È in corso la verifica di una scheda</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Apertura della scheda e lettura del suo manifesto…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Ogni byte scritto viene riletto dalla scheda e confrontato.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Dagli overlay</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>Solo ciò che gli overlay &amp;modificano</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Albero dei dispositivi con gli overlay applicati</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Cerca:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>L’albero dei dispositivi non è ancora noto.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Niente con questo nome in ciò che è mostrato.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Gli overlay non cambiano nulla.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Interruttori di avvio</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Scheda SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Memoria integrata (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>Chiavetta USB o lettore di schede</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>Disco USB</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Disco NVMe</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>Disco rimovibile</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Disco interno del computer</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Disco di una macchina virtuale</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>File immagine, mostrato come disco</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Non contiene nessuna scheda.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Questo computer lo sta usando: è montato.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Questo computer lo sta usando come memoria (swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Fa parte di altro che è in uso: cifratura, gruppo di volumi, RAID o dispositivo di loop.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Contiene un file scelto come parte della scheda.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>È in sola lettura: cercare una levetta sul lato della scheda.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Non è fatto per essere estratto.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, senza numero di serie, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, numero di serie %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n. di serie %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>Nessun contenuto noto.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>«%1», %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>%n altra</numerusform>
            <numerusform>altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Contenuto attuale: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace non può esaminarlo.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Tabella delle partizioni (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Partizione senza nome, nessun file system, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>«%1», nessun file system, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Partizione senza nome, %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>«%1», %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 non c’è più. Scegliere un altro disco o inserirlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 non è più selezionabile: l’elenco dice perché.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Esame in corso…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Verrà creato un nuovo file.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Questo file non esiste.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Un file di %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Il file esistente verrà sostituito da uno nuovo.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Il file esistente verrà sovrascritto; mantiene la sua dimensione di %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Questa cartella non esiste.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>Non si ha il permesso di scrivere qui.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Non si ha il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Questa è una cartella. Indicare un file al suo interno.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Questo è un disco, non un file. Sceglierlo nell’elenco dei dischi.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Questo file non va sovrascritto: è in uso, o è una delle parti scelte.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Questo file non è utilizzabile come immagine di una scheda.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Scegliere un disco.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Scegliere un file immagine.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Esame del file immagine…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Un file immagi&amp;ne</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dischi</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Mostra i dischi non &amp;rimovibili</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Dischi interni e dischi in custodie USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Immagini (*.img *.raw *.bin);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>&amp;Sostituiscilo con un nuovo file</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Di&amp;mensione:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Una scheda o un altro &amp;disco</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Un file immagi&amp;ne, da provare, conservare o scrivere più tardi</translation>
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
        <translation>È già stato scelto per un’altra parte.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Ricerca dei dischi…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Nessun disco. Inserire una scheda o collegare una chiavetta: comparirà qui da sola.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Nessuna scheda o chiavetta. Inserirne una: comparirà qui da sola.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Il desktop lo ha aperto: verrà chiuso lì prima della scrittura.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>È troppo piccolo: servono almeno %1.</translation>
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
        <translation>Impossibile elencare i dischi di questo computer.</translation>
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
            <numerusform>meno di %n secondo</numerusform>
            <numerusform>meno di %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>circa %n minuto</numerusform>
            <numerusform>circa %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>circa %n secondo</numerusform>
            <numerusform>circa %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>fino a %n minuto</numerusform>
            <numerusform>fino a %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>fino a %n secondo</numerusform>
            <numerusform>fino a %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>da %1 a %n minuto</numerusform>
            <numerusform>da %1 a %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>da %1 a %n secondo</numerusform>
            <numerusform>da %1 a %n secondi</numerusform>
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
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Scegli il file immagine</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Non c’è nulla con questo nome.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Non si ha il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Lettura non riuscita: il supporto su cui si trova potrebbe essere danneggiato o scollegato.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>È di un tipo che questa versione non può usare.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Non è utilizzabile così com’è.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>intatto</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>modificato dall’uso</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 a partire dal byte %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 a partire dal byte %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>e in %n altro punto</numerusform>
            <numerusform>e in altri %n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>La scheda è come è stata scritta</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Ogni byte scritto è stato riletto ed è identico.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Nessun danno trovato</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>La scheda è danneggiata</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Scriverla di nuovo. Se si danneggia ancora, usare un’altra scheda: questa non conserva ciò che vi si scrive.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Questa scheda non ha un manifesto</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace lascia su ogni scheda l’elenco di tutto ciò che ha scritto, il manifesto. Senza, non c’è nulla con cui confrontare: questa scheda è stata scritta da un altro programma, o l’elenco è stato rimosso. La scheda può comunque essere buona.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>L’elenco di ciò che vi è stato scritto, il manifesto, non è affidabile o riguarda un disco di altra dimensione. Scrivere di nuovo la scheda.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>Di questa scheda non si sa nulla. È stata soltanto letta: è rimasta com’era.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Per %1, avvio da: %2. Letti %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 confrontati)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Se è uno dei due dischi di un supporto, scegliere quello da cui la scheda madre si avvia per primo.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>danneggiato: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>modificato dall’uso: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Una parte è cambiata dopo la scrittura, o della scheda fa parte un altro disco che non è stato controllato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln file invariato</numerusform>
            <numerusform>%Ln file invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln file modificato da allora (il sistema è stato usato)</numerusform>
            <numerusform>%Ln file modificati da allora (il sistema è stato usato)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln file danneggiato</numerusform>
            <numerusform>%Ln file danneggiati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 invariati</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 modificati da allora (il sistema è stato usato)</translation>
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
        <translation>Le parti della scheda</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confrontato</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copia rapporto</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Salva rapporto…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Il rapporto è stato copiato.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Testi (*.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Il rapporto è stato salvato.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Impossibile salvare lì il rapporto.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>&amp;Verifica un’altra scheda</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
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
        <translation>Un BL2 per schede SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>Un BL2 per eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>Un BL2 per memoria flash SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>Un BL2 per memoria flash SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>Un BL2 per memoria flash NAND, come l’hanno altre schede madri.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>Un BL2 per un supporto sconosciuto.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Usalo come BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Usalo come FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Usalo come BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Usalo come BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>Un BL2 senza intestazione. Qui riceve quella per il supporto di avvio.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>Un FIP con %n immagine.</numerusform>
            <numerusform>Un FIP con %n immagini.</numerusform>
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
        <translation>Compresso con XZ, in un modo che BL2 sa decomprimere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>La sua intestazione non indica alcun supporto da cui la scheda madre si avvia.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>La sua intestazione ha una versione che la scheda madre non accetta.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Una sua intestazione ha dimensione errata o si trova nel posto sbagliato.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>L’intestazione che dice dove si trova il codice manca o è danneggiata.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Le sue intestazioni indicano supporti diversi.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Le dimensioni nella sua intestazione non sono quelle dell’immagine.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>La sua intestazione per SPI-NAND ha dimensione di pagina o somma di controllo errata.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Le intestazioni prima del codice sono rovinate o incomplete.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>La sua intestazione non dice che è un boot loader.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Le sue intestazioni indicano tipi di memoria diversi.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>È firmato in un modo che questa scheda madre non controlla. Serve un semplice SHA-256.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>La scheda madre lo caricherebbe o lo avvierebbe nel posto sbagliato.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Le dimensioni nella sua intestazione si contraddicono, o superano ciò che la scheda madre può caricare.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>È troncato: la sua intestazione annuncia più di quanto ci sia.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>La sua somma di controllo è errata: il file è danneggiato.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Non è contrassegnato come codice a 64 bit. La scheda madre lo avvierebbe e si bloccherebbe senza dire nulla.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Il suo numero di serie è zero, quindi BL2 non lo riconosce come FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Il suo indice non ha fine.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>È troncato: il suo indice annuncia più di quanto ci sia.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Il suo indice annuncia una dimensione diversa da quella delle sue immagini.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Una sua immagine va oltre la sua fine.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Due sue immagini si sovrappongono.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Contiene un’immagine due volte.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Una sua immagine è vuota.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>È compresso in un modo che BL2 non sa decomprimere; «xz --check=crc32» ne crea uno adatto.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>Vi manca BL31: BL2 si fermerebbe lì.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>Vi manca BL33, cioè U-Boot: BL2 si fermerebbe lì.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>La sua intestazione è per un supporto, ma il suo codice è stato compilato per un altro.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Firmware (*.bin *.img *.fip);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>I programmi eseguiti prima di Linux. La scheda madre avvia BL2; BL2 carica il FIP, un pacchetto che contiene BL31 e BL33, di solito U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Esame in corso…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, la parte residente di Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Un FIP completo</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Assemblarlo qui da BL31 e BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>I programmi eseguiti prima di Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>In «%1» non è stato trovato altro firmware per questa scheda madre.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Anche in «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Usa %n file</numerusform>
            <numerusform>Usa %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Dove trovare il firmware</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, da %2: lasciato com’era</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, da %2: %3 scritti e riletti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Assemblaggio</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Svuotamento cache</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 di circa %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non finito</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Non è ancora stato scritto nulla. Fermando ora, tutto resta com’è.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Fermando ora, non rimane alcun file immagine.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Fermando ora, la scheda resta incompiuta: non ha una tabella delle partizioni, quindi niente si avvia da essa, e ciò che conteneva è perduto. Si può riscrivere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>La scheda è quasi completa e sarà finita tra un attimo. Fermando ora, non viene riletta: nessuno sa se ha conservato tutto.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Tutto è scritto. Fermando ora, il resto non viene riletto: nessuno sa se la scheda lo ha conservato.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Tutto è scritto e riletto: non c’è più nulla da fermare.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Nessun file immagine è stato creato; se ne esisteva uno con quel nome, è rimasto com’era.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Non è stato scritto nulla: tutto è rimasto com’era.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>La scheda è incompiuta e ciò che conteneva è perduto. Non usarla prima di averla riscritta.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Tutto è stato scritto sulla scheda, ma non riletto fino in fondo: forse è giusto, ma nessuno lo sa.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>La scheda non contiene ciò che vi è stato scritto. La sua tabella delle partizioni è stata tolta, perché nessuno la creda finita.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Tutto è stato scritto sulla scheda e riletto, ed è identico.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: rapporto del %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Scheda madre: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Ricetta: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Scritto su: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durata: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>La scheda si è guastata durante la scrittura o la rimozione della sua tabella delle partizioni. Può sembrare finita, ma non lo è. Non usarla prima di averla riscritta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Scheda (tutto il resto la aspetta)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Origine del file system root</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Processore (decompressione e controllo)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>È in corso la scrittura di una scheda</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La scheda è pronta</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>La scheda non è stata finita</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>L’immagine è pronta</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>L’immagine non è stata finita</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Nessuno per questa scheda madre</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Non noto: la build non contiene la configurazione</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n pacchetto, %1 e altri</numerusform>
            <numerusform>%n pacchetti, %1 e altri</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Nessun albero dei dispositivi</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Non contiene un kernel</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>Non ha un albero dei dispositivi per %1: è stata creata per altre schede madri.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Non esiste o è vuota.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>Non contiene un kernel.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrati</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduli</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manca: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Questo kernel è stato compilato senza %1: non troverebbe il suo file system root.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>Questo kernel ha %1 solo come moduli e non c’è un initrd da cui caricarli: non troverebbe il suo file system root. Scegliere un initrd in «Altro».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, %2 decompresso</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Driver di archiviazione</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno incluso</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Alberi dei dispositivi</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Riga di comando propria</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Occupa %1; la scheda madre ha spazio per %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>Niente in «%1» sembra una build del kernel.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>«%1» non esiste o non può essere esaminato.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): integrato</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): modulo</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): mancante</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): non noto</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>La dimensione è %1. Verrà usato come initrd.</translation>
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
        <translation>Un ini&amp;trd al posto di quello della build</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>A&amp;ltro: initrd e riga di comando</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>Riga di &amp;comando del kernel</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>«root=» viene aggiunto automaticamente, se non è indicato qui.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Esame in corso…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Adatta alla scheda madre</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Driver di archiviazione</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>Una build del &amp;kernel su questo computer</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>Il kernel fornito dal file system &amp;root</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Ciò che si sa della build scelta</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Build del kernel</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Aggiungi &amp;file…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Aggiungi cart&amp;ella…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Cartelle e&amp;splorate</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Fer&amp;ma</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Smette di leggere le build non ancora note</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Una build del kernel è Linux stesso con l’albero dei dispositivi della scheda madre: un pacchetto Debian, un archivio o una cartella. Sceglierne una.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Aggiungi una cartella</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Aggiungi una build del kernel</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Build del kernel (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>Non esplorare più «%1»</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Ricerca di build del kernel…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Nessuna build del kernel trovata. Aggiungerne una o trascinarla su questa finestra.

Quelle che si trovano in «%1» vengono rilevate automaticamente.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lettura di «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Lettura di «%1», poi %n altra…</numerusform>
            <numerusform>Lettura di «%1», poi altre %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Lettura di questa build…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux potrebbe non avviarsi</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Scegli un initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Manuale di Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Testo del manuale</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Tutti gli argomenti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>L’immagine mostra come devono stare gli interruttori di avvio della scheda madre. Impostarli quando non è alimentata.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Da dove si avvia la scheda madre e dove risiederà il sistema.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Per seguire l’avvio, collegare una console seriale da 3,3 V: 115200 baud, 8 bit di dati, nessuna parità, 1 bit di stop (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Accendere la scheda madre. Il primo avvio può durare un po’ più dei successivi.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Con la scheda madre spenta, inserire la scheda.</translation>
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
        <translation>SD ad alta velocità</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC ad alta velocità</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 a 1,8 V</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 a 1,8 V</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>reimpostabile tramite una linea</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>non estraibile</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>niente schede SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>niente dispositivi SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>niente MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>sola lettura</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>nessuna protezione da scrittura</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>sempre acceso</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>acceso dall’inizio</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>acceso quando il pin è alto</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>bus a %n bit</numerusform>
            <numerusform>bus a %n bit</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>clock fino a %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>clock di %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>chiamato «%1»</translation>
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
        <translation>Aggiunge %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Aggiunge %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Imposta %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>La build del kernel non ha un overlay con questo nome.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Il suo sorgente contiene un errore: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Il suo sorgente richiede il preprocessore C; compilarlo dove si compila il kernel.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Non è un overlay.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>È fatto per un’altra scheda madre, non per %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Modifica qualcosa che questo albero dei dispositivi non ha.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Esclude «%1»: %2 (%3) non può essere insieme %4 e %5.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Configura la scheda madre</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Esclude «%1»: entrambi danno a %2 (%3) valori diversi.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Necessario per: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Che cosa fa l’overlay</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Overlay</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Albero dei &amp;dispositivi</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Aggiungi &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Applica l’overlay prima di quello sopra</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Applica l’overlay dopo quello sotto</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Gli overlay modificano l’albero dei dispositivi, la descrizione della scheda madre per il kernel: ne attivano delle parti e dicono come sono collegate.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Aggiungi overlay</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Overlay e relativi sorgenti (*.dtbo *.dtso *.dts);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>«%1» non è un overlay: questi terminano in .dtbo, .dtso o .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Lettura della build del kernel…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Il kernel proviene dal file system root. I suoi overlay saranno noti quando quello verrà scelto.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Nessuna build del kernel è stata scelta.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>La build del kernel non è utilizzabile: non ha un kernel con un albero dei dispositivi per questa scheda madre.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Gli overlay scelti non possono essere uniti all’albero dei dispositivi in questo ordine.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Questa build non ha overlay per la scheda madre. È possibile aggiungerne di propri.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necessario per</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux potrebbe non avviarsi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Che cosa ci sarà</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Le parti del disco, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2 da %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Mappa delle partizioni, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Ingrandimento dell’inizio (%1)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>File system root «%1»: ext4, creato da un archivio</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>File system root «%1»: ext4, creato da una cartella</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>File system root «%1»: ext4, da un’immagine</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>tabella delle partizioni</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>copia di riserva della tabella delle partizioni</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Tabella delle partizioni GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Riempito di zeri</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Dati di calibrazione del dispositivo: conservati se ci sono, altrimenti riempiti di zeri</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Kernel, albero dei dispositivi e menu di avvio: FAT «%1», %2 scritti</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, il resto</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>ambiente dentro bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Firmware «%1», %2</translation>
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
        <translation>%1, non c’è più</translation>
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
        <translation>Ricette (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Apri una ricetta</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Salva la ricetta</translation>
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
        <translation>La ricetta contiene modifiche non salvate.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Se non vengono salvate, le scelte fatte andranno perse.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Controllo delle scelte fatte…</translation>
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
        <translation>Il rapporto è stato salvato come %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Dettagli, con le parole del programma</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Scrivi un’a&amp;ltra scheda</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Con la stessa ricetta; il disco si sceglie dopo e non viene ancora scritto nulla</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Salva il rapporto…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>L’immagine è pronta</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La scheda è pronta</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>%1 scritti su %2 in %3, riletti e risultati identici.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Ora è possibile estrarre la scheda.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1 è stato inserito: la prossima scheda si può scrivere lì.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Scegli un’a&amp;ltra scheda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Testi (*.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Che cosa potrebbe non funzionare</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Apri la cart&amp;ella</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Impossibile salvare lì il rapporto.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Salva la rice&amp;tta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>L’immagine è pronta, ma potrebbe non funzionare</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Per usarla, scriverla su una scheda: può farlo qualsiasi programma per immagini di schede.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>La scheda è pronta, ma potrebbe non funzionare</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1 viene smontato.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 e il suo albero dei dispositivi vanno nella partizione di avvio.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>I moduli del kernel vengono aggiunti al file system root.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Il file system root viene creato al suo posto e riempie la sua partizione.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>La tabella delle partizioni viene scritta per ultima, perché una scheda interrotta non sembri mai finita.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Tutto viene riletto dal disco e confrontato.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Ciò che il file %1 contiene</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>Su %1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>&amp;Cancella e scrivi %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>S&amp;crivi %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 e U-Boot vengono assemblati; il firmware va ai suoi posti.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n overlay viene integrato nell’albero dei dispositivi.</numerusform>
            <numerusform>%n overlay vengono integrati nell’albero dei dispositivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>L’initrd va accanto al kernel.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>L’immagine del file system root viene copiata al suo posto.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>L’immagine del file system root viene copiata al suo posto e si ingrandisce fino a riempire la sua partizione.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Il firmware viene scritto al suo posto.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 verrà cancellato e usato come «%2».</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>Il file immagine %1 verrà sovrascritto e usato come «%2».</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>Il file immagine %1 (%2) verrà creato e usato come «%3».</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>&amp;Cancella e scrivi comunque %1</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>S&amp;crivi comunque %1</translation>
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
        <translation>Che cosa succederà</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Che cosa andrà perso</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>&amp;Salva la ricetta…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Mostra la ricetta come &amp;testo</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>Co&amp;pia la riga di comando</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Per continuare, digitare il nome di ciò che verrà cancellato.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Scegliere prima un disco.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Così com’è, questa scheda non può essere scritta.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Lettura delle parti in corso.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Lettura delle parti e preparazione del piano…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Per continuare, digitare il nome di ciò che verrà cancellato: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Salvare prima la ricetta: la riga di comando ne indica il file</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>La ricetta come testo</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>Tutte le parti del &amp;disco</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Questa scheda potrebbe non funzionare come desiderato</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Vai a «%1»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifica «%1»</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Non è ancora stato scritto nulla. Controllare che cosa andrà perso e che cosa diventerà il disco.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Questa scheda non può ancora essere scritta</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Non c’è nulla su cui scrivere: non è stato scelto alcun disco o file immagine, oppure è stato rimosso.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Un archivio. I suoi file vengono ricreati sulla scheda.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Una cartella. I suoi file vengono copiati sulla scheda.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Un’immagine ext4 di %1. Viene copiata così com’è ed estesa alla sua partizione.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Questo non è un file system root: serve un archivio tar, un’immagine ext4 o una cartella. Potrebbe anche essere danneggiato.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>È danneggiato, o contiene qualcosa che non può stare su una scheda.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>Arm a 64 bit</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>Arm a 32 bit</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>PC a 64 bit (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>PC a 32 bit (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>un altro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Non è possibile dire che cosa contiene. Viene copiato così com’è.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Esame in corso…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Esame del contenuto in corso… Intanto è possibile continuare.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>I suoi programmi sono per un tipo di processore diverso da quello di questa scheda madre. Scegliere un file system root per il processore di questa scheda madre.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistema:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Processore:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Primo programma:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Moduli del kernel:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Kernel proprio:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Spazio necessario:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>File system &amp;root: un archivio, un’immagine ext4 o una cartella</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>File system root (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Il nome del file system, al massimo 16 lettere</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>&amp;Etichetta:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Partizione:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>A&amp;ltro</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Aggiungi i &amp;moduli del kernel se mancano</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>I moduli della build scelta vanno in lib/modules, a meno che il file system root non abbia già moduli di quella versione.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Imposta la &amp;data di ogni file al 1970</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Due schede create dagli stessi file sono così identiche byte per byte, in qualunque momento i file siano stati estratti.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>I file del sistema Linux stesso, con tutti i suoi programmi e impostazioni.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Un’immagine mantiene etichetta, date e moduli propri.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Sul disco scelto c’è spazio per %1.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Il disco si sceglie dopo. Ciò che segue una dimensione fissa resta libero.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Riem&amp;pi il disco</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>Dimensione &amp;fissa:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Dimensione approssimativa della partizione</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Dimensione della partizione</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unità della dimensione</translation>
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
        <translation>Velocità nel tempo</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Scrittura: %1 in media, tra %2 e %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Rilettura: %1 in media, tra %2 e %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Non è ancora stato misurato nulla.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>La velocità viene mostrata qui</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>rilettura</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>scrittura</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>La ricetta non è ancora stata salvata</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>Con la ricetta %1, che contiene modifiche non salvate</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>Con la ricetta %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 non è una ricetta: il nome di una ricetta termina in .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 contiene %n errore, quindi non è stato aperto.</numerusform>
            <numerusform>%1 contiene %n errori, quindi non è stato aperto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Aprila co&amp;munque</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Impossibile aprire %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Crea una scheda</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Con una ricetta vuota</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>A&amp;pri una ricetta…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Una salvata in precedenza</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;Verifica una scheda</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Controlla se i suoi byte sono ancora giusti</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Ricette r&amp;ecenti</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Qui compaiono le ricette aperte o salvate. È anche possibile trascinarne una su questa finestra.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>Sc&amp;heda madre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace crea schede che avviano un router con il proprio Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>&amp;Crea questa scheda</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Scegliere le parti, poi scriverle su una scheda</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Ricette recenti</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>L’illustrazione di questa scheda madre non può essere mostrata: «%1» manca, è troppo grande o non è un file SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Dove ci si trova; scegliere un passo già visto per tornarvi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Posizione attuale</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Ciò che è stato scelto qui non è utilizzabile così com’è.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Supporto di avvio</translation>
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
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>File system root</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Scegliere un altro file per uno dei due: non possono essere lo stesso.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Scegliere dove creare la scheda. Non viene ancora scritto nulla: prima verrà mostrato che cosa succede e che cosa va perso.</translation>
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
        <translation>Impossibile elencare i dischi: il servizio che li conosce (UDisks2) non risponde. Installarlo o avviarlo, oppure creare un file immagine.</translation>
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
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Apre il manuale alla parte che riguarda questa pagina</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>Il passo «%1» non è completo.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Questa pagina non può usare %1.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>La ricetta è stata salvata come %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>Impossibile salvare %1: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Velocità attuale:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>In media:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Limitata da:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>A&amp;nnulla…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Fermare la scrittura?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Continua a scrivere</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Ferma ora</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>La pagina successiva compare da sola.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Ferma e chiudi</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Arresto: ciò che è iniziato viene portato a termine…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Apertura di %1… Il sistema potrebbe chiedere la password.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Scrittura su %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Arresto. Una scheda che non risponde può richiedere tempo; intanto non va estratta.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Le parti vengono assemblate e scritte allo stesso tempo, poi tutto viene riletto dalla scheda e confrontato. Lasciare la scheda dov’è e il computer acceso.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>Chiudi senza a&amp;ttendere</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Il disco non risponde. Ora è possibile chiudere Bootlace. Ciò che è stato scritto fino ad allora è incompiuto.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo rimanente: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Stima del tempo rimanente…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Che cosa è stato scritto</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Riletto</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>lasciato com’era</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identico</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Crea schede avviabili per router a scheda singola, passo dopo passo.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>La ricetta con cui iniziare.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Una ricetta alla volta.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
