<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>La ligne de commande désigne le système de fichiers racine par son UUID ou son étiquette (root=). Seul un initrd peut le trouver ainsi, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>Sans console= dans la ligne de commande, la console série restera muette.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Les modules de Linux %1 ne sont pas ajoutés&#xa0;: une image ext4 est copiée telle quelle. Elle doit déjà les contenir.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 n’a qu’en modules certains pilotes nécessaires pour atteindre son système de fichiers racine (%2), et il n’y a pas d’initrd pour les charger&#xa0;: il ne démarrera probablement pas.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>L’autre disque de ce support («&#xa0;%1&#xa0;») n’a pas été indiqué, il n’a donc pas été vérifié. Il contient&#xa0;: %2. Pour vérifier les deux, indiquez-le après la carte.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été comparé&#xa0;: il contient les données propres à l’appareil.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Aucun noyau compilé n’est choisi.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Aucun système de fichiers racine n’est choisi.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>La disposition pour %1 suit la documentation du fabricant et n’a pas été essayée sur une vraie carte mère.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Les modules de Linux %1 n’ont pas d’index (modules.dep), et depmod, le programme qui le crée, n’est pas installé. Installez le paquet kmod, ou exécutez une fois «&#xa0;depmod %1&#xa0;» sur la carte mère.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 est utilisé comme initrd, car c’est une archive cpio. Si c’est autre chose, choisissez le bon.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>Le noyau compilé a plusieurs initrd. Utilisé&#xa0;: %1. Non utilisés&#xa0;: %2. Pour en utiliser un autre, choisissez-le vous-même.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>Dans l’arbre des périphériques, le contrôleur du support de démarrage (%1) est désactivé&#xa0;: Linux ne verra donc pas son disque. L’overlay «&#xa0;%2&#xa0;» l’active.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>L’overlay «&#xa0;%1&#xa0;» demande %2. Un overlay ne peut supprimer que ce qu’il ajoute lui-même&#xa0;; ce qui est déjà dans l’arbre des périphériques y reste.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Arbre des périphériques utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>Le noyau compilé a plusieurs arbres des périphériques qui conviennent à la carte mère et au support de démarrage&#xa0;: %1. Utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>Dans l’arbre des périphériques, le contrôleur du support de démarrage (%1) est désactivé&#xa0;: Linux ne verra donc pas son disque.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>Lignes de données du contrôleur du support de démarrage (%1)&#xa0;: %2 selon l’arbre des périphériques, %3 en réalité. L’arbre des périphériques est fait pour un autre support, et Linux pourrait ne pas voir le disque.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>«&#xa0;%1&#xa0;» est une image de conteneur (docker save, OCI)&#xa0;: elle contient des couches, pas les fichiers d’un système. Utilisez docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Tout le contenu de «&#xa0;%1&#xa0;» est dans le dossier «&#xa0;%2&#xa0;». Le système de fichiers racine doit commencer au premier niveau.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de premier programme (init). Linux démarrera puis s’arrêtera, sauf si la ligne de commande en désigne un avec init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>Le dossier supérieur de «&#xa0;%1&#xa0;» est fermé à tous sauf à son propriétaire (ses droits sont %2), et il devient /. Les programmes des autres utilisateurs ne fonctionneront pas. Réglez ses droits sur 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» n’appartient à root. Sur la carte, des programmes comme su et sudo ne fonctionneront pas. Décompressez ou archivez en tant que root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>«&#xa0;%1&#xa0;» contient des couches de conteneur empilées&#xa0;: les noms qui commencent par «&#xa0;.wh.&#xa0;» marquent des fichiers supprimés, qui ne sont pas supprimés ici. Utilisez docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Les programmes de «&#xa0;%1&#xa0;» sont pour Arm 32 bits. Ils ne fonctionnent qu’avec un noyau qui les prend en charge.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>La ligne de commande confie le système de fichiers racine à l’initrd (root=fstab), qui cherche %1. L’étiquette de ce système de fichiers racine est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>«&#xa0;%1&#xa0;» est BL2, que la carte mère démarre en premier. Il n’est utilisable nulle part ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>«&#xa0;%1&#xa0;» est BL31. Sa place est dans le FIP, comme BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>«&#xa0;%1&#xa0;» est compressé d’une façon que Bootlace ne sait pas décompresser. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>«&#xa0;%1&#xa0;» est un arbre des périphériques ou une image FIT, pas un micrologiciel pour cet emplacement.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>«&#xa0;%1&#xa0;» est l’image d’une carte entière. Il n’en faut ici qu’une seule partie.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est un programme avec des symboles de débogage (ELF). Il faut le binaire brut, en général .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>«&#xa0;%1&#xa0;» est un FIP complet. Il n’est utilisable que comme FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un micrologiciel connu de Bootlace.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>«&#xa0;%1&#xa0;» est un programme brut, pas un FIP. Si c’est BL31 ou U-Boot, choisissez d’assembler le FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier texte, pas un programme.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>«&#xa0;%1&#xa0;» est plus grand que tout micrologiciel. C’est peut-être l’image d’une carte entière.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>«&#xa0;%1&#xa0;» est U-Boot. Sa place est dans le FIP, comme BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>«&#xa0;%1&#xa0;» est une image pour U-Boot (uImage), pas un micrologiciel pour cet emplacement.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce que c’est. On suppose que c’est %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>«&#xa0;%1&#xa0;» est un BL2 à charger par la liaison série. Il ne peut pas démarrer depuis un disque.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>«&#xa0;%1&#xa0;» est un BL2 pour %2. Le support de démarrage choisi en demande un pour %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>«&#xa0;%1&#xa0;» est plus grand que la mémoire où la carte mère le charge&#xa0;: avec son en-tête, il peut faire %2 octets au plus.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>Dans «&#xa0;%1&#xa0;», %2 est endommagé&#xa0;: impossible de le décompresser.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la place de %2 est occupée par %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», %2 occupe %3 octets. BL2 en lit %4 octets au plus.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>Dans «&#xa0;%1&#xa0;», %2 fait %3 octets une fois décompressé. BL2 a de la place pour %4 octets.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 octets, mais son emplacement sur le disque n’en a que %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>Le U-Boot de «&#xa0;%1&#xa0;» a été compilé pour %2. Il ne trouvera probablement pas le support de démarrage, qui est %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>Le U-Boot de «&#xa0;%1&#xa0;» ne démarre rien automatiquement&#xa0;: il s’arrête à son invite et attend des commandes.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable (cherché&#xa0;: %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Aucune taille n’est indiquée pour «&#xa0;%1&#xa0;»&#xa0;: %2 par hypothèse.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>«&#xa0;%1&#xa0;» manque&#xa0;: choisissez un fichier («&#xa0;%2&#xa0;» dans [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est assemblé ici, mais il manque une de ses images&#xa0;: choisissez un fichier pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été démonté&#xa0;: des modifications sont encore dans son journal. Démarrez la carte mère une fois, ou exécutez «&#xa0;e2fsck -f&#xa0;» dessus, puis vérifiez à nouveau avant de vous fier aux dommages trouvés ici.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: réécriture par un autre programme. Les partitions décrites sont les mêmes qu’avant.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» a %2 octets, plus que les %3 de celui qui a été écrit&#xa0;: la copie de secours de la table de partitions n’est pas à sa fin. «&#xa0;sgdisk -e&#xa0;» l’y déplace.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» a %2 octets, moins que les %3 de celui qui a été écrit&#xa0;: ce qui était à la fin de celui-ci manque.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 n’est pas utilisé comme noyau&#xa0;: Bootlace ne peut pas l’utiliser tel quel. Détails&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 n’est pas utilisé comme noyau&#xa0;: il n’a pas d’arbre des périphériques pour cette carte mère.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 n’est pas utilisé comme noyau&#xa0;: il n’a pas de modules dans lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Aucun initrd du noyau compilé n’est utilisé, car aucun n’est clairement prévu pour ce noyau. Non utilisés&#xa0;: %1. Pour en utiliser un, choisissez-le vous-même.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Fichiers endommagés&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par l’usage. Fichiers modifiés&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2 octets sur %3 diffèrent, à partir de l’octet %4 du disque.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par l’usage. Octets modifiés&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un BL2 que la carte mère ne démarrera pas. Détails&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un FIP que BL2 ne peut pas charger. Détails&#xa0;: %2.</translation>
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
        <translation>carte microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>disque NVMe, démarré depuis une carte microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>contrôleur de cartes</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>cartes comme disques</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>disques NVMe</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>table de partitions (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>système de fichiers ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>carte microSD avec micrologiciel et fichiers de démarrage</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>disque NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Tout se trouve sur la carte microSD&#xa0;: micrologiciel, fichiers de démarrage et système de fichiers racine.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>La carte mère démarre depuis la carte microSD, qui contient le micrologiciel et les fichiers de démarrage. Le système de fichiers racine est sur le disque NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Il vous faut une carte microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Il vous faut une carte microSD, et un disque NVMe pour l’emplacement M.2 (clé M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Il vous faut une carte microSD, et un disque NVMe pour l’un des emplacements M.2 (clé M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Mettez les quatre commutateurs de démarrage, de A à D, vers le haut.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>La carte mère vue de dessus, les ports réseau au bord supérieur. La carte microSD et les commutateurs de démarrage sont au bord inférieur.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Premier chargeur d’amorçage (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Paquet de micrologiciel (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL et U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>alimentation de la carte</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>bus vers le contrôleur d’alimentation</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>table de partitions (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>Emplacement microSD</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>Mémoire flash SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>Mémoire flash SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Alimentation des disques SATA</translation>
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
        <translation>Illustration&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Arrêté à votre demande</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Un élément choisi n’est pas utilisable tel quel</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Cette version ne sait pas faire cela</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>La place ne suffit pas</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>Ce disque ne doit pas être écrit</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Un autre programme utilise le disque</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>Le système ne l’a pas permis</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Échec de la lecture</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Échec de l’écriture</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Le disque a été retiré ou ne répond plus</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Ce qui a été relu diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace a commis une erreur</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Lisez ci-dessous ce qui ne va pas, puis choisissez autre chose ou corrigez.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Vérifiez s’il a été déplacé, renommé ou débranché, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Choisissez un disque plus grand, ou mettez-y moins de choses.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Choisissez un autre disque, ou écartez ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Fermez ce qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Réessayez, et saisissez le mot de passe demandé.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Réessayez. Si cela se reproduit au même endroit, la source de la lecture est endommagée.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Réessayez avec une autre carte ou un autre lecteur&#xa0;: la carte est probablement usée.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Réinsérez-le, et si cela se reproduit, essayez un autre lecteur ou un autre port.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>N’utilisez pas cette carte&#xa0;: elle ne conserve pas ce qu’on y écrit.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Veuillez le signaler, avec les détails ci-dessous.</translation>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Choisissez la carte, ou une image de carte. Elle est seulement lue, et comparée à la liste de ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>Un a&amp;utre disque va avec elle</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>L’autre disque</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Vérification d’une carte en cours</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Ouverture de la carte et lecture de son manifeste…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Chaque octet écrit est relu depuis la carte et comparé.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Par les overlays</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>Seulement ce que les overlays &amp;modifient</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Arbre des périphériques avec les overlays appliqués</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Chercher&#xa0;:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>L’arbre des périphériques n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Rien de ce nom dans ce qui est affiché.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Les overlays ne changent rien.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Commutateurs de démarrage</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Carte SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Mémoire intégrée (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>Clé USB ou lecteur de cartes</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>Disque USB</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Disque NVMe</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>Disque amovible</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Disque interne de l’ordinateur</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Disque d’une machine virtuelle</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Fichier image, présenté comme un disque</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Il ne contient pas de carte.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Cet ordinateur l’utilise&#xa0;: il est monté.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Cet ordinateur l’utilise comme mémoire (swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Il fait partie d’un ensemble en cours d’utilisation&#xa0;: chiffrement, groupe de volumes, RAID ou périphérique boucle.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Il contient un fichier que vous avez choisi pour la carte.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Il est en lecture seule&#xa0;: cherchez un verrou sur le côté de la carte.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Il n’est pas conçu pour être retiré.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, sans numéro de série, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, numéro de série %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>nº de série %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>Aucun contenu connu.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Contenu actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace ne peut pas l’examiner.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Table de partitions (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Partition sans nom, sans système de fichiers, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>«&#xa0;%1&#xa0;», sans système de fichiers, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Partition sans nom, %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>«&#xa0;%1&#xa0;», %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 n’est plus là. Choisissez un autre disque, ou réinsérez-le.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 ne peut plus être choisi&#xa0;: la liste indique pourquoi.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Un nouveau fichier sera créé.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Un fichier de %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Le fichier existant sera remplacé par un nouveau.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Le fichier existant sera écrasé&#xa0;; il garde sa taille de %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>Vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>C’est un dossier. Indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>C’est un disque, pas un fichier. Choisissez-le dans la liste des disques.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Ce fichier ne doit pas être écrasé&#xa0;: il est utilisé, ou c’est l’un de vos éléments.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Ce fichier n’est pas utilisable comme image de carte.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Choisissez un disque.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Examen du fichier image…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Un f&amp;ichier image</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Afficher les disques non a&amp;movibles</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Disques internes et disques en boîtier USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Images (*.img *.raw *.bin);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>Le &amp;remplacer par un nouveau fichier</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Une carte ou un autre &amp;disque</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Un f&amp;ichier image, pour l’essayer, le garder ou l’écrire plus tard</translation>
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
        <translation>Vous l’avez déjà choisi pour un autre usage.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Recherche de disques…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Aucun disque. Insérez une carte ou branchez une clé&#xa0;: elle apparaîtra ici d’elle-même.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Aucune carte ni clé. Insérez-en une&#xa0;: elle apparaîtra ici d’elle-même.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Votre bureau l’a ouvert&#xa0;: il y sera fermé avant l’écriture.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Il est trop petit&#xa0;: il faut au moins %1.</translation>
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
        <translation>Impossible de lister les disques de cet ordinateur.</translation>
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
            <numerusform>moins de %n seconde</numerusform>
            <numerusform>moins de %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>jusqu’à %n minute</numerusform>
            <numerusform>jusqu’à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>jusqu’à %n seconde</numerusform>
            <numerusform>jusqu’à %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 à %n minute</numerusform>
            <numerusform>%1 à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 à %n seconde</numerusform>
            <numerusform>%1 à %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileField</name>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what its button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Choisir le fichier image</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Rien n’existe sous ce nom.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Lecture impossible&#xa0;: son support est peut-être endommagé ou débranché.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Cette version ne sait pas utiliser ce type.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop grand.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Il n’est pas utilisable tel quel.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>modifié par l’usage</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 à partir de l’octet %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 à partir de l’octet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>La carte est telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Chaque octet écrit a été relu et est identique.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Aucun dommage trouvé</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>La carte est endommagée</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Écrivez-la à nouveau. Si elle est encore endommagée, prenez une autre carte&#xa0;: celle-ci ne conserve pas ce qu’on y écrit.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Cette carte ne porte pas de manifeste</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace laisse sur chaque carte la liste de tout ce qu’il a écrit, le manifeste. Sans lui, la comparaison est impossible&#xa0;: un autre programme a écrit cette carte, ou la liste a été supprimée. La carte peut néanmoins être bonne.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>La liste de ce qui y a été écrit, le manifeste, n’est pas fiable, ou concerne un disque d’une autre taille. Écrivez la carte à nouveau.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>On ne sait rien de cette carte. Elle a seulement été lue&#xa0;: elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Pour %1, démarrage depuis&#xa0;: %2. Volume lu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1&#xa0;: %2 (%3 comparés)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Si elle est l’un des deux disques d’un support, choisissez celui depuis lequel la carte mère démarre en premier.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>endommagé : %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>modifié à l’usage : %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Une partie a changé depuis l’écriture, ou un autre disque va avec la carte et n’a pas été vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln fichier inchangé</numerusform>
            <numerusform>%Ln fichiers inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln fichier modifié depuis (le système a été utilisé)</numerusform>
            <numerusform>%Ln fichiers modifiés depuis (le système a été utilisé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln fichier endommagé</numerusform>
            <numerusform>%Ln fichiers endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 inchangés</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 modifiés depuis (le système a été utilisé)</translation>
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
        <translation>Les parties de la carte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Impossible d’enregistrer le rapport à cet endroit.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>&amp;Vérifier une autre carte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
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
        <translation>Un BL2 pour cartes SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>Un BL2 pour eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>Un BL2 pour mémoire flash SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>Un BL2 pour mémoire flash SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>Un BL2 pour mémoire flash NAND, comme en ont d’autres cartes mères.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>Un BL2 pour un support inconnu.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>L’utiliser comme BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>L’utiliser comme FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>L’utiliser comme BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>L’utiliser comme BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>Un BL2 brut. Il reçoit ici son en-tête pour le support de démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>Un FIP avec %n image.</numerusform>
            <numerusform>Un FIP avec %n images.</numerusform>
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
        <translation>Compressé avec XZ, d’une façon que BL2 sait décompresser.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>Son en-tête ne désigne aucun support d’où démarre la carte mère.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Son en-tête a une version que la carte mère n’accepte pas.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Un de ses en-têtes a une taille fausse ou est au mauvais endroit.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>L’en-tête qui dit où se trouve le code manque ou est endommagé.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Ses en-têtes désignent des supports différents.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Les tailles dans son en-tête ne sont pas celles de l’image.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>Son en-tête pour SPI-NAND a une taille de page ou une somme de contrôle fausse.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Les en-têtes devant son code sont abîmés ou incomplets.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>Son en-tête ne dit pas que c’est un chargeur d’amorçage.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Ses en-têtes désignent des types de mémoire différents.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Il est signé d’une façon que cette carte mère ne vérifie pas. Il faut un simple SHA-256.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>La carte mère le chargerait, ou le démarrerait, au mauvais endroit.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Les tailles dans son en-tête se contredisent, ou dépassent ce que la carte mère peut charger.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Il est tronqué&#xa0;: son en-tête annonce plus que ce qu’il contient.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Sa somme de contrôle est fausse&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Il n’est pas marqué comme code 64 bits. La carte mère le démarrerait et se bloquerait sans un mot.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Son numéro de série est zéro&#xa0;; BL2 ne le prend donc pas pour un FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Sa table des matières n’a pas de fin.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Il est tronqué&#xa0;: sa table des matières annonce plus que ce qu’il contient.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Sa table des matières annonce une autre taille que celle de ses images.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Une de ses images dépasse sa fin.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Deux de ses images se chevauchent.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Une image y figure deux fois.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Une de ses images est vide.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Il est compressé d’une façon que BL2 ne sait pas décompresser&#xa0;; «&#xa0;xz --check=crc32&#xa0;» en produit un qui convient.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>BL31 y manque&#xa0;: BL2 s’arrêterait là.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>BL33, c’est-à-dire U-Boot, y manque&#xa0;: BL2 s’arrêterait là.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Son en-tête est pour un support, mais son code a été compilé pour un autre.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Micrologiciels (*.bin *.img *.fip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Les programmes exécutés avant Linux. La carte mère démarre BL2&#xa0;; BL2 charge le FIP, un paquet qui contient BL31 et BL33, en général U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, la partie résidente de Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Un FIP complet</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>L’assembler ici à partir de BL31 et BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Les programmes exécutés avant Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>Aucun autre micrologiciel pour cette carte mère n’a été trouvé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Également dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Utiliser %n fichier</numerusform>
            <numerusform>Utiliser %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Où trouver un micrologiciel</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, à partir de %2&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, à partir de %2&#xa0;: %3 écrits et relus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Assembler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Rien n’est encore écrit. Si vous arrêtez maintenant, tout reste en l’état.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Si vous arrêtez maintenant, aucun fichier image ne subsiste.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Si vous arrêtez maintenant, la carte reste inachevée&#xa0;: sans table de partitions, rien ne démarre depuis elle, et son ancien contenu est perdu. Elle peut être réécrite à tout moment.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>La carte est presque complète et sera bientôt terminée. Si vous arrêtez maintenant, elle n’est pas relue&#xa0;: nul ne sait si elle a tout conservé.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Tout est écrit. Si vous arrêtez maintenant, le reste n’est pas relu&#xa0;: nul ne sait si la carte l’a conservé.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Tout est écrit et relu&#xa0;: il n’y a plus rien à arrêter.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Aucun fichier image n’a été créé&#xa0;; s’il en existait un de ce nom, il est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Rien n’a été écrit&#xa0;: tout est resté en l’état.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>La carte est inachevée et son ancien contenu est perdu. Ne l’utilisez pas avant de l’avoir réécrite.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Tout a été écrit sur la carte, mais pas relu jusqu’au bout&#xa0;: elle est peut-être bonne, nul ne le sait.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>La carte ne contient pas ce qui y a été écrit. Sa table de partitions a été retirée, pour que personne ne la croie terminée.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Tout a été écrit sur la carte et relu, et est identique.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace&#xa0;: rapport du %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Carte mère&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Recette&#xa0;: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Écrit sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>La carte est tombée en panne pendant l’écriture ou le retrait de sa table de partitions. Elle peut sembler terminée, mais ne l’est pas. Ne l’utilisez pas avant de l’avoir réécrite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Carte (tout le reste l’attend)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Source du système de fichiers racine</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Processeur (décompression et vérification)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Écriture d’une carte en cours</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La carte est prête</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>La carte n’a pas été terminée</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>L’image est prête</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>L’image n’a pas été terminée</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Aucun pour cette carte mère</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Inconnu&#xa0;: le noyau compilé est sans configuration</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n paquet, %1 et d’autres</numerusform>
            <numerusform>%n paquets, %1 et d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Pas d’arbre des périphériques</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Ne contient pas de noyau</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>Il n’a pas d’arbre des périphériques pour %1&#xa0;: il a été compilé pour d’autres cartes mères.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Il n’existe pas, ou il est vide.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>Il ne contient pas de noyau.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Ce noyau a été compilé sans %1&#xa0;: il ne trouverait pas son système de fichiers racine.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>Ce noyau n’a %1 qu’en modules, et il n’y a pas d’initrd pour les charger&#xa0;: il ne trouverait pas son système de fichiers racine. Choisissez un initrd sous «&#xa0;Davantage&#xa0;».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, %2 décompressé</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Pilotes de stockage</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun inclus</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Arbres des périphériques</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Sa propre ligne de commande</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Il fait %1&#xa0;; la carte mère a de la place pour %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» ne ressemble à un noyau compilé.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas ou ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)&#xa0;: intégré</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)&#xa0;: module</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)&#xa0;: manquant</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2)&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Sa taille est de %1. Il sera utilisé comme initrd.</translation>
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
        <translation>Un &amp;initrd à la place de celui fourni avec le noyau</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>&amp;Davantage&#xa0;: initrd et ligne de commande</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>Ligne de &amp;commande du noyau</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>«&#xa0;root=&#xa0;» est ajouté automatiquement, sauf s’il est donné ici.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examen en cours…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Convient à la carte mère</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Pilotes de stockage</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>Un no&amp;yau compilé, présent sur cet ordinateur</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>Le noyau fourni par le système de fichiers &amp;racine</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Ce que l’on sait du noyau choisi</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Noyaux compilés</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Ajouter un &amp;fichier…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Dossiers e&amp;xplorés</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Cesse de lire les noyaux compilés encore inconnus</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Un noyau compilé, c’est Linux lui-même avec l’arbre des périphériques de la carte mère&#xa0;: un paquet Debian, une archive ou un dossier. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Ajouter un noyau compilé</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Noyaux compilés (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>Ne plus explorer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Recherche de noyaux compilés…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Aucun noyau compilé trouvé. Ajoutez-en un, ou déposez-le sur cette fenêtre.

Ceux qui se trouvent dans «&#xa0;%1&#xa0;» sont détectés automatiquement.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Lecture de «&#xa0;%1&#xa0;», puis %n autre…</numerusform>
            <numerusform>Lecture de «&#xa0;%1&#xa0;», puis %n autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Lecture de ce noyau compilé…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux pourrait ne pas démarrer</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Choisir un initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Manuel de Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Tous les sujets</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>L’image montre la position que doivent avoir les commutateurs de démarrage de la carte mère. Réglez-les quand elle est hors tension.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>D’où démarre la carte mère, et où se trouvera votre système.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Pour suivre le démarrage, branchez une console série de 3,3 V&#xa0;: 115200 bauds, 8 bits de données, sans parité, 1 bit d’arrêt (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Mettez la carte mère sous tension. Le premier démarrage peut durer un peu plus longtemps que les suivants.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>La carte mère étant hors tension, insérez la carte.</translation>
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
        <translation>SD haute vitesse</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC haute vitesse</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 à 1,8 V</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 à 1,8 V</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>réinitialisable par une ligne</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>non amovible</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>pas de cartes SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>pas de périphériques SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>pas de MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>pas de protection en écriture</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>toujours activé</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>activé dès le départ</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>activé quand la broche est à l’état haut</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>bus de %n bit</numerusform>
            <numerusform>bus de %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>horloge jusqu’à %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>horloge de %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>nommé «&#xa0;%1&#xa0;»</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>Ajoute %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Ajoute %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Active %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Désactive %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>Le noyau compilé n’a pas d’overlay de ce nom.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Sa source contient une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Sa source a besoin du préprocesseur C&#xa0;; compilez-la là où le noyau est compilé.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Ce n’est pas un overlay.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Il est fait pour une autre carte mère, pas pour %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Il modifie quelque chose que cet arbre des périphériques n’a pas.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Exclut «&#xa0;%1&#xa0;»&#xa0;: %2 de %3 ne peut pas valoir à la fois %4 et %5.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Configure la carte mère</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Exclut «&#xa0;%1&#xa0;»&#xa0;: les deux donnent à %2 de %3 des valeurs différentes.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Nécessaire pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Effet de l’overlay</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Overlays</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Ar&amp;bre des périphériques</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Ajouter un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Applique l’overlay avant celui du dessus</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Applique l’overlay après celui du dessous</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Les overlays modifient l’arbre des périphériques, la description de la carte mère pour le noyau&#xa0;: ils en activent des parties et disent comment elles sont câblées.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Ajouter des overlays</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Overlays et leurs sources (*.dtbo *.dtso *.dts);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un overlay&#xa0;: ceux-ci se terminent par .dtbo, .dtso ou .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Lecture du noyau compilé…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Le noyau vient du système de fichiers racine. Ses overlays seront connus quand celui-ci sera choisi.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Aucun noyau compilé n’est choisi.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>Le noyau compilé n’est pas utilisable&#xa0;: il n’a pas de noyau avec un arbre des périphériques pour cette carte mère.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Les overlays choisis ne peuvent pas être fusionnés dans l’arbre des périphériques dans cet ordre.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Ce noyau n’a pas d’overlays pour la carte mère. Vous pouvez ajouter les vôtres.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux pourrait ne pas démarrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu prévu</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Les parties du disque, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1&#xa0;: %2 à partir de %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Plan des partitions, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Agrandissement du début (%1)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Système de fichiers racine «&#xa0;%1&#xa0;»&#xa0;: ext4, créé depuis une archive</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Système de fichiers racine «&#xa0;%1&#xa0;»&#xa0;: ext4, créé depuis un dossier</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Système de fichiers racine «&#xa0;%1&#xa0;»&#xa0;: ext4, depuis une image</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>table de partitions</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>copie de secours de la table de partitions</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Table de partitions GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Rempli de zéros</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Données d’étalonnage de l’appareil&#xa0;: conservées si elles existent, sinon remplies de zéros</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Noyau, arbre des périphériques et menu de démarrage&#xa0;: FAT «&#xa0;%1&#xa0;», %2 écrits</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, le reste</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>environnement dans bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Micrologiciel « %1 », %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecentRecipes</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1, n’existe plus</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Recettes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>router.toml</source>
        <comment>the name that is offered for a new recipe</comment>
        <translation>routeur.toml</translation>
    </message>
    <message>
        <source>Bootlace</source>
        <translation>Bootlace</translation>
    </message>
    <message>
        <source>The recipe has unsaved changes.</source>
        <translation>La recette contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Vos choix seront perdus si vous ne les enregistrez pas.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Vérification de vos choix…</translation>
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
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Détails, dans les termes du programme</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Écrire une autre &amp;carte</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Avec la même recette&#xa0;; vous choisirez ensuite le disque, et rien n’est encore écrit</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>L’image est prête</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La carte est prête</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>%1 ont été écrits sur %2 en %3, relus et trouvés identiques.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Vous pouvez maintenant retirer la carte.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1 a été inséré&#xa0;: la carte suivante peut y être écrite.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Choisir une autre &amp;carte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Ce qui pourrait ne pas fonctionner</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Impossible d’enregistrer le rapport à cet endroit.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>E&amp;nregistrer la recette…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>L’image est prête, mais pourrait ne pas fonctionner</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Pour l’utiliser, écrivez-la sur une carte&#xa0;: tout programme pour images de carte sait le faire.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>La carte est prête, mais pourrait ne pas fonctionner</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1 est démonté.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 et son arbre des périphériques vont sur la partition de démarrage.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>Les modules du noyau sont ajoutés au système de fichiers racine.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Le système de fichiers racine est créé sur place et remplit sa partition.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>La table de partitions est écrite en dernier, pour qu’une carte interrompue n’ait jamais l’air terminée.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Tout est relu depuis le disque et comparé.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Le contenu du fichier %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>Sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>&amp;Effacer et écrire %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>Éc&amp;rire %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 et U-Boot sont assemblés&#xa0;; le micrologiciel va à ses emplacements.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n overlay est fusionné dans l’arbre des périphériques.</numerusform>
            <numerusform>%n overlays sont fusionnés dans l’arbre des périphériques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>L’initrd va à côté du noyau.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>L’image du système de fichiers racine est copiée à sa place.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>L’image du système de fichiers racine est copiée à sa place et agrandie pour remplir sa partition.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Le micrologiciel est écrit à son emplacement.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 sera effacé et utilisé comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>Le fichier image %1 sera écrasé et utilisé comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>Le fichier image %1 (%2) sera créé et utilisé comme «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>&amp;Effacer et écrire %1 quand même</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>Éc&amp;rire %1 quand même</translation>
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
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Ce qui sera perdu</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>E&amp;nregistrer la recette…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Afficher la recette en &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>&amp;Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Pour continuer, saisissez le nom de ce qui sera effacé.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Choisissez d’abord un disque.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Cette carte ne peut pas être écrite en l’état.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Lecture des éléments en cours.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Lecture des éléments et établissement du plan…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Pour continuer, saisissez le nom de ce qui sera effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Enregistrez d’abord la recette&#xa0;: la ligne de commande indique son fichier</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>La recette en texte</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>Toutes les parties du &amp;disque</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Cette carte pourrait ne pas fonctionner comme souhaité</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Rien n’est encore écrit. Vérifiez ce qui sera perdu et ce que deviendra le disque.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Cette carte ne peut pas encore être écrite</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Aucune destination&#xa0;: aucun disque ni fichier image n’a été choisi, ou il a été retiré.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Une archive. Ses fichiers sont recréés sur la carte.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Un dossier. Ses fichiers sont copiés sur la carte.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Une image ext4 de %1. Elle est copiée telle quelle et agrandie à sa partition.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Ce n’est pas un système de fichiers racine&#xa0;: il faut une archive tar, une image ext4 ou un dossier. Le fichier est peut-être aussi endommagé.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Il est endommagé, ou contient quelque chose qui ne peut pas aller sur une carte.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>Arm 64 bits</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>Arm 32 bits</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>PC 64 bits (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>PC 32 bits (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Son contenu ne peut pas être déterminé. Il est copié tel quel.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Examen du contenu en cours… Vous pouvez continuer entre-temps.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Ses programmes sont pour un autre type de processeur que celui de cette carte mère. Choisissez un système de fichiers racine pour le processeur de cette carte mère.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Système&#xa0;:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Processeur&#xa0;:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Premier programme&#xa0;:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Modules du noyau&#xa0;:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Son propre noyau&#xa0;:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Espace nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>Système de fichiers &amp;racine&#xa0;: une archive, une image ext4 ou un dossier</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Systèmes de fichiers racine (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Le nom du système de fichiers, 16 lettres au plus</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>É&amp;tiquette&#xa0;:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Partition&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Davantage</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Ajouter les &amp;modules du noyau s’ils manquent</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Les modules du noyau choisi vont dans lib/modules, sauf si le système de fichiers racine a déjà des modules de cette version.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Dater tous les &amp;fichiers de 1970</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Deux cartes créées à partir des mêmes fichiers sont alors identiques octet pour octet, quelle que soit la date de décompression.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Les fichiers du système Linux lui-même, avec tous ses programmes et réglages.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Une image garde son étiquette, ses dates et ses modules.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Il y a de la place pour %1 sur le disque choisi.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Le disque sera choisi plus tard. Ce qui suit une taille fixe reste libre.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Rempl&amp;ir le disque</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>Taille fi&amp;xe&#xa0;:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Taille approximative de la partition</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Taille de la partition</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unité de la taille</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SpeedCurve</name>
    <message>
        <source>Speed over time</source>
        <translation>Débit au fil du temps</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Écriture&#xa0;: %1 en moyenne, entre %2 et %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Relecture&#xa0;: %1 en moyenne, entre %2 et %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Le débit s’affiche ici</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>La recette n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>Avec la recette %1, qui contient des modifications non enregistrées</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>Avec la recette %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 n’est pas une recette&#xa0;: le nom d’une recette se termine par .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 contient %n erreur et n’a donc pas été ouvert.</numerusform>
            <numerusform>%1 contient %n erreurs et n’a donc pas été ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>L’ouvrir quan&amp;d même</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Créer une carte</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Avec une recette vide</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>&amp;Ouvrir une recette…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Une recette déjà enregistrée</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;Vérifier une carte</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Contrôler que ses octets sont toujours justes</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Recettes réc&amp;entes</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Les recettes que vous ouvrez ou enregistrez figurent ici. Vous pouvez aussi en déposer une sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>Car&amp;te mère</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace crée des cartes qui démarrent un routeur avec votre propre Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>&amp;Créer cette carte</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Choisir les éléments, puis les écrire sur une carte</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Recettes récentes</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>L’image de cette carte mère ne peut pas être affichée&#xa0;: «&#xa0;%1&#xa0;» manque, est trop grand ou n’est pas un fichier SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Où vous en êtes&#xa0;; choisissez une étape déjà vue pour y revenir</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Ce que vous avez choisi ici n’est pas utilisable tel quel.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Support de démarrage</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Système de fichiers racine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Choisissez un autre fichier pour l’un des deux&#xa0;: ils ne peuvent pas être identiques.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Choisissez où créer la carte. Rien n’est encore écrit&#xa0;: vous verrez d’abord ce qui se passera et ce qui sera perdu.</translation>
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
        <translation>Impossible de lister les disques&#xa0;: le service qui les connaît (UDisks2) ne répond pas. Installez-le ou démarrez-le, ou créez un fichier image.</translation>
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
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Ouvre le manuel à la section qui concerne cette page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» n’est pas complète.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Cette page ne peut rien faire de %1.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>La recette est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>Impossible d’enregistrer %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Débit actuel&#xa0;:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>En moyenne&#xa0;:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Limité par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Arrêter l’écriture&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Continuer l’écriture</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Arrêter &amp;maintenant</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>La page suivante s’affiche d’elle-même.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Arrêter et &amp;fermer</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Arrêt&#xa0;: ce qui a commencé est mené à son terme…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Ouverture de %1… Le système peut demander votre mot de passe.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Écriture sur %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Arrêt en cours. Une carte qui ne répond pas peut prendre du temps&#xa0;; ne la retirez pas entre-temps.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Les éléments sont assemblés et écrits en même temps, puis tout est relu depuis la carte et comparé. Laissez la carte en place et l’ordinateur allumé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>Fermer sans a&amp;ttendre</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Le disque ne répond pas. Vous pouvez maintenant fermer Bootlace. Ce qui a été écrit jusque-là est inachevé.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Estimation du temps restant…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Crée pas à pas des cartes amorçables pour routeurs monocartes.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>La recette de départ.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Une seule recette à la fois.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
