<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>La línea de comandos indica el sistema de archivos raíz por su UUID o su etiqueta (root=). Solo un initrd puede encontrarlo así, y no hay ninguno.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>La línea de comandos no tiene console=, así que la consola serie permanecerá muda.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Los módulos de Linux %1 no se añaden: una imagen ext4 se copia tal como está. Ya debe contenerlos.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 solo tiene como módulos algunos controladores que necesita para acceder a su sistema de archivos raíz (%2), y no hay un initrd desde el que cargarlos: probablemente no arrancará.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>El otro disco de este medio («%1») no se ha indicado, así que no se ha comprobado. Contiene: %2. Para comprobar los dos, indíquelo después de la tarjeta.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>«%1» no se ha comparado: contiene los datos propios del dispositivo.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>No se ha elegido ninguna compilación del kernel.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>No se ha elegido ningún sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>La distribución para %1 sigue la documentación del fabricante y no se ha probado en una placa real.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Los módulos de Linux %1 no tienen índice (modules.dep), y depmod, el programa que lo crea, no está instalado. Instale el paquete kmod o ejecute una vez «depmod %1» en la placa.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 se usa como initrd porque es un archivo cpio. Si es otra cosa, elija el correcto.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>La compilación del kernel tiene más de un initrd. Se usa: %1. No se usan: %2. Para usar otro, elíjalo usted.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>En el árbol de dispositivos, el controlador del medio de arranque (%1) está desactivado, así que Linux no verá su disco. El overlay «%2» lo activa.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>El overlay «%1» pide %2. Un overlay solo puede eliminar lo que él mismo añade; lo que ya está en el árbol de dispositivos se queda.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Árbol de dispositivos usado: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>La compilación del kernel tiene varios árboles de dispositivos aptos para la placa y el medio de arranque: %1. Se usa: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>En el árbol de dispositivos, el controlador del medio de arranque (%1) está desactivado, así que Linux no verá su disco.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>Líneas de datos del controlador del medio de arranque (%1): %2 según el árbol de dispositivos, %3 en realidad. El árbol de dispositivos es para otro medio y puede que Linux no vea el disco.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>«%1» es una imagen de contenedor (docker save, OCI): contiene capas, no los archivos de un sistema. Use docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Todo lo de «%1» está dentro de la carpeta «%2». El sistema de archivos raíz debe empezar en el nivel superior.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>«%1» no tiene primer programa (init). Linux arrancará y luego se detendrá, salvo que la línea de comandos indique uno con init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>La carpeta superior de «%1» está cerrada para todos menos su propietario (sus permisos son %2), y pasa a ser /. Los programas de otros usuarios no funcionarán. Ponga sus permisos en 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>Nada en «%1» pertenece a root. En la tarjeta no funcionarán programas como su y sudo. Extráigalo o empaquételo como root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>«%1» contiene capas de contenedor apiladas: los nombres que empiezan por «.wh.» marcan archivos eliminados, que aquí no se eliminan. Use docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Los programas de «%1» son para Arm de 32 bits. Solo funcionan con un kernel que los admita.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>La línea de comandos deja el sistema de archivos raíz en manos del initrd (root=fstab), que busca %1. La etiqueta de este sistema de archivos raíz es «%2».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>«%1» es BL2, lo primero que inicia la placa. No se puede usar en ningún otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>«%1» es BL31. Su lugar está en el FIP, como BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>«%1» está comprimido de un modo que Bootlace no puede descomprimir. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>«%1» es un árbol de dispositivos o una imagen FIT, no firmware para este lugar.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>«%1» es la imagen de una tarjeta entera. Aquí solo se necesita una parte de ella.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>«%1» es un programa con símbolos de depuración (ELF). Se necesita el binario simple, normalmente .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>«%1» es un FIP completo. Solo se puede usar como FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>«%1» no es firmware que Bootlace conozca.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>«%1» es un programa suelto, no un FIP. Si es BL31 o U-Boot, elija empaquetar el FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>«%1» es un archivo de texto, no un programa.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>«%1» es más grande que cualquier firmware. Puede ser la imagen de una tarjeta entera.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>«%1» es U-Boot. Su lugar está en el FIP, como BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>«%1» es una imagen para U-Boot (uImage), no firmware para este lugar.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>«%1» no dice qué es. Se supone que es %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>«%1» es un BL2 para cargar por la línea serie. No puede arrancar desde un disco.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>«%1» es un BL2 para %2. El medio de arranque elegido necesita uno para %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>«%1» es más grande que la memoria en la que la placa lo carga: con su cabecera puede ocupar %2 bytes como máximo.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>En «%1», %2 está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>En «%1», el lugar de %2 lo ocupa %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>En «%1», %2 ocupa %3 bytes. BL2 lee %4 bytes como máximo.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>En «%1», %2 ocupa %3 bytes una vez descomprimido. BL2 tiene espacio para %4 bytes.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>«%1» tiene %2 bytes, pero su lugar en el disco solo tiene %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>El U-Boot de «%1» se compiló para %2. Probablemente no encontrará el medio de arranque, que es %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>El U-Boot de «%1» no inicia nada automáticamente: se detiene en su consola y espera comandos.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>No se ha encontrado «%1» (se ha buscado %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>No se ha indicado ningún tamaño para «%1»: se supone %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>Falta «%1»: elija un archivo para ello («%2» en [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>«%1» se empaqueta aquí, pero falta una de sus imágenes: elija un archivo para «%2».</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>«%1» no se desmontó: aún hay cambios en su diario. Arranque la placa una vez o ejecute «e2fsck -f» en él, y verifíquelo de nuevo antes de fiarse de los daños hallados aquí.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>Otro programa ha reescrito «%1». Describe las mismas particiones que antes.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>El disco «%1» tiene %2 bytes, más que los %3 del que se escribió: la copia de seguridad de la tabla de particiones no está al final. «sgdisk -e» la lleva allí.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>El disco «%1» tiene %2 bytes, menos que los %3 del que se escribió: falta lo que había al final de aquel.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 no se usa como kernel: Bootlace no puede usarlo tal como está. Detalles: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 no se usa como kernel: no tiene árbol de dispositivos para esta placa.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 no se usa como kernel: no tiene módulos en lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>No se usa ningún initrd de la compilación del kernel, porque ninguno es claramente para este kernel. No se usan: %1. Para usar uno, elíjalo usted.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>«%1» está dañado. Archivos dañados: %2 de %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>«%1» ha cambiado por el uso. Archivos cambiados: %2 de %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>«%1» está dañado: difieren %2 de %3 bytes, el primero es el byte %4 del disco.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>«%1» ha cambiado por el uso. Bytes cambiados: %2 de %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>«%1» es un BL2 que la placa no iniciará. Detalles: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>«%1» es un FIP que BL2 no puede cargar. Detalles: %2.</translation>
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
        <translation>tarjeta microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>disco NVMe, arrancado desde una tarjeta microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>controlador de tarjetas</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>tarjetas como discos</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>discos NVMe</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>tabla de particiones (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>sistema de archivos ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>tarjeta microSD con firmware y archivos de arranque</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>disco NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Todo está en la tarjeta microSD: el firmware, los archivos de arranque y el sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>La placa arranca desde la tarjeta microSD, que contiene el firmware y los archivos de arranque. El sistema de archivos raíz está en el disco NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Necesita una tarjeta microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Necesita una tarjeta microSD y un disco NVMe para la ranura M.2 (clave M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Necesita una tarjeta microSD y un disco NVMe para una de las ranuras M.2 (clave M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Ponga hacia arriba los cuatro interruptores de arranque, de A a D.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>La placa vista desde arriba, con los puertos de red en el borde superior. La tarjeta microSD y los interruptores de arranque están en el borde inferior.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Primer cargador de arranque (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Paquete de firmware (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL y U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>alimentación de la tarjeta</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>bus al controlador de alimentación</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>tabla de particiones (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>Ranura microSD</translation>
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
        <translation>Alimentación de los discos SATA</translation>
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
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Detenido a petición suya</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Algo de lo elegido no se puede usar tal como está</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Esta versión no puede hacer eso</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>En este disco no se debe escribir</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Otro programa está usando el disco</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>El sistema no lo ha permitido</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>La lectura ha fallado</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>La escritura ha fallado</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>El disco se ha extraído o ha dejado de responder</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Lo releído no coincide con lo escrito</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace ha cometido un error</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Lea abajo qué falla y, después, elija otra cosa o corríjalo.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Compruebe si se ha movido, renombrado o desconectado, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Elija otra cosa.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Elija un disco más grande o menos contenido.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Elija otro disco o retire lo que lo impide.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Inténtelo de nuevo e introduzca la contraseña cuando se le pida.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Inténtelo de nuevo. Si ocurre en el mismo sitio, el origen de los datos está dañado.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Inténtelo de nuevo con otra tarjeta u otro lector: probablemente la tarjeta esté gastada.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Insértelo de nuevo y, si se repite, pruebe con otro lector o conector.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>No use esta tarjeta: no conserva lo que se escribe en ella.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Informe de ello, con los detalles de abajo.</translation>
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
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Elija la tarjeta o una imagen de ella. Solo se lee y se compara con la lista de lo que se escribió en ella.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>Le corresponde &amp;otro disco</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>El otro disco</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Se está verificando una tarjeta</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Abriendo la tarjeta y leyendo su manifiesto…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Cada byte escrito se relee de la tarjeta y se compara.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Por los overlays</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>Solo lo que &amp;cambian los overlays</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Árbol de dispositivos con los overlays aplicados</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>Aún no se conoce el árbol de dispositivos.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>En lo mostrado no hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Los overlays no cambian nada.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Interruptores de arranque</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Tarjeta SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Memoria integrada (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>Memoria USB o lector de tarjetas</translation>
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
        <translation>Disco extraíble</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Disco interno del equipo</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Disco de una máquina virtual</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Archivo de imagen, mostrado como disco</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>No contiene ninguna tarjeta.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Este equipo lo está usando: está montado.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Este equipo lo está usando como memoria (swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Forma parte de algo que está en uso: cifrado, un grupo de volúmenes, RAID o un dispositivo de bucle.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Contiene un archivo que ha elegido como parte de la tarjeta.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Es de solo lectura: busque una pestaña en el lateral de la tarjeta.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>No está pensado para extraerse.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, sin número de serie, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, número de serie %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n.º de serie %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>No se conoce ningún contenido.</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Contenido actual: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace no puede examinarlo.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Tabla de particiones (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Partición sin nombre, sin sistema de archivos, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>«%1», sin sistema de archivos, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Partición sin nombre, %1, %2</translation>
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
        <translation>%1 ya no está. Elija otro disco o insértelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 ya no se puede elegir: la lista dice por qué.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examinándolo…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Se creará un archivo nuevo.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Un archivo de %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>El archivo existente se reemplazará por uno nuevo.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>El archivo existente se sobrescribirá; conserva su tamaño de %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>No tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Eso es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Eso es un disco, no un archivo. Elíjalo en la lista de discos.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Ese archivo no se debe sobrescribir: está en uso o es uno de sus componentes.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Ese archivo no se puede usar como imagen de una tarjeta.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Elija un disco.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Examinando el archivo de imagen…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Un archivo de &amp;imagen</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Mostrar los discos no e&amp;xtraíbles</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Discos internos y discos en carcasas USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arc&amp;hivo:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Imágenes (*.img *.raw *.bin);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>&amp;Reemplazarlo por un archivo nuevo</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Una tarjeta u otro &amp;disco</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Un archivo de &amp;imagen, para probarlo, guardarlo o escribirlo más tarde</translation>
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
        <translation>Ya lo ha elegido para otra parte.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Buscando discos…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>No hay discos. Inserte una tarjeta o conecte una memoria USB: aparecerá aquí por sí sola.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>No hay tarjetas ni memorias USB. Inserte una: aparecerá aquí por sí sola.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Su escritorio lo ha abierto: se cerrará allí antes de escribirlo.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Es demasiado pequeño: se necesitan al menos %1.</translation>
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
        <translation>No se pueden listar los discos de este equipo.</translation>
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
            <numerusform>menos de %n segundo</numerusform>
            <numerusform>menos de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>alrededor de %n segundo</numerusform>
            <numerusform>alrededor de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>hasta %n minuto</numerusform>
            <numerusform>hasta %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>hasta %n segundo</numerusform>
            <numerusform>hasta %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>de %1 a %n minuto</numerusform>
            <numerusform>de %1 a %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>de %1 a %n segundo</numerusform>
            <numerusform>de %1 a %n segundos</numerusform>
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
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Elegir el archivo de imagen</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>No se ha podido leer: el soporte puede estar dañado o desconectado.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Es de un tipo que esta versión no puede usar.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>No se puede usar tal como está.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>intacto</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>modificado por el uso</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 a partir del byte %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 a partir del byte %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>y %n lugar más</numerusform>
            <numerusform>y %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>La tarjeta está tal como se escribió</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Cada byte escrito se ha releído y es idéntico.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>No se han encontrado daños</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>La tarjeta está dañada</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Escríbala de nuevo. Si vuelve a dañarse, use otra tarjeta: esta no conserva lo que se escribe en ella.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Esta tarjeta no lleva manifiesto</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace deja en cada tarjeta una lista de todo lo que ha escrito, el manifiesto. Sin él no hay con qué comparar: otro programa escribió esta tarjeta o la lista se eliminó. Aun así, la tarjeta puede ser buena.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>La lista de lo que se escribió, el manifiesto, no es fiable o corresponde a un disco de otro tamaño. Escriba la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>No se sabe nada de esta tarjeta. Solo se ha leído: sigue como estaba.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Para %1, arranque desde: %2. Se han leído %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 comparados)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Si es uno de los dos discos de un medio, elija aquel desde el que la placa arranca primero.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>dañado: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>cambiado por el uso: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Una parte ha cambiado desde que se escribió, o a la tarjeta le corresponde otro disco que no se ha comprobado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln archivo sin cambios</numerusform>
            <numerusform>%Ln archivos sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln archivo cambiado desde entonces (el sistema se ha usado)</numerusform>
            <numerusform>%Ln archivos cambiados desde entonces (el sistema se ha usado)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln archivo dañado</numerusform>
            <numerusform>%Ln archivos dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 cambiados desde entonces (el sistema se ha usado)</translation>
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
        <translation>Las partes de la tarjeta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>El informe se ha copiado.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textos (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>El informe se ha guardado.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>El informe no se puede guardar ahí.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>&amp;Verificar otra tarjeta</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
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
        <translation>Un BL2 para tarjetas SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>Un BL2 para eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>Un BL2 para memoria flash SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>Un BL2 para memoria flash SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>Un BL2 para memoria flash NAND, como la de otras placas.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>Un BL2 para un medio desconocido.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Usarlo como BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Usarlo como FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Usarlo como BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Usarlo como BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>Un BL2 sin cabecera. Aquí recibe la del medio de arranque.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>Un FIP con %n imagen.</numerusform>
            <numerusform>Un FIP con %n imágenes.</numerusform>
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
        <translation>Comprimido con XZ, de un modo que BL2 descomprime.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>Su cabecera no indica ningún medio desde el que arranque la placa.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Su cabecera tiene una versión que la placa no acepta.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Una de sus cabeceras tiene un tamaño incorrecto o está en un lugar incorrecto.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>La cabecera que dice dónde está el código falta o está dañada.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Sus cabeceras indican medios distintos.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Los tamaños de su cabecera no son los de la imagen.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>Su cabecera para SPI-NAND tiene un tamaño de página o una suma de comprobación incorrectos.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Las cabeceras que preceden a su código están dañadas o incompletas.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>Su cabecera no dice que sea un cargador de arranque.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Sus cabeceras indican tipos de memoria distintos.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Está firmado de un modo que esta placa no comprueba. Se necesita un SHA-256 simple.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>La placa lo cargaría o lo iniciaría en un lugar incorrecto.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Los tamaños de su cabecera se contradicen o superan lo que la placa puede cargar.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Está truncado: su cabecera anuncia más de lo que hay.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Su suma de comprobación es incorrecta: el archivo está dañado.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>No está marcado como código de 64 bits. La placa lo iniciaría y se bloquearía sin decir nada.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Su número de serie es cero, así que BL2 no lo toma por un FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Su tabla de contenidos no termina.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Está truncado: su tabla de contenidos anuncia más de lo que hay.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Su tabla de contenidos anuncia un tamaño distinto al de sus imágenes.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Una de sus imágenes sobrepasa su final.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Dos de sus imágenes se solapan.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Contiene una imagen dos veces.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Una de sus imágenes está vacía.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Está comprimido de un modo que BL2 no puede descomprimir; «xz --check=crc32» crea uno que sí puede.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>Le falta BL31: BL2 se detendría ahí.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>Le falta BL33, es decir, U-Boot: BL2 se detendría ahí.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Su cabecera es para un medio, pero su código se compiló para otro.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Firmware (*.bin *.img *.fip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Los programas que se ejecutan antes de Linux. La placa inicia BL2; BL2 carga el FIP, un paquete que contiene BL31 y BL33, normalmente U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examinándolo…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, la parte residente de Trusted Firmware</translation>
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
        <translation>Empaquetarlo aquí a partir de BL31 y BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Los programas que se ejecutan antes de Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>No se ha encontrado ningún otro firmware para esta placa en «%1».</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>También en «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Usar %n archivo</numerusform>
            <numerusform>Usar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Dónde obtener el firmware</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, a partir de %2: sin cambios</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, a partir de %2: %3 escritos y releídos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Ensamblar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Vaciar el búfer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de aproximadamente %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Aún no se ha escrito nada. Si se detiene ahora, todo queda como está.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Si se detiene ahora, no queda ningún archivo de imagen.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Si se detiene ahora, la tarjeta queda sin terminar: no tiene tabla de particiones, así que nada arranca desde ella, y lo que contenía se pierde. Se puede escribir de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>La tarjeta está casi completa y se terminará en un momento. Si se detiene ahora, no se relee: nadie sabe si lo ha conservado todo.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Todo está escrito. Si se detiene ahora, el resto no se relee: nadie sabe si la tarjeta lo ha conservado.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Todo está escrito y releído: ya no queda nada que detener.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>No se ha creado ningún archivo de imagen; si ya había uno con ese nombre, sigue como estaba.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>No se ha escrito nada: todo sigue como estaba.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>La tarjeta está sin terminar y lo que contenía se ha perdido. No la use sin escribirla de nuevo.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Todo se ha escrito en la tarjeta, pero no se ha releído hasta el final: puede estar bien, pero nadie lo sabe.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>La tarjeta no contiene lo que se escribió en ella. Se ha quitado su tabla de particiones para que nadie la tome por terminada.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Todo se ha escrito en la tarjeta y se ha releído, y es idéntico.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: informe del %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Placa: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receta: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Escrito en: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>La tarjeta ha fallado mientras se escribía o se quitaba su tabla de particiones. Puede parecer terminada, pero no lo está. No la use sin escribirla de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Tarjeta (todo lo demás la espera)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Origen del sistema de archivos raíz</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Procesador (descompresión y comprobación)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Se está escribiendo una tarjeta</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La tarjeta está lista</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>La tarjeta no se ha terminado</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>La imagen está lista</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>La imagen no se ha terminado</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Ninguno para esta placa</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Desconocido: la compilación no incluye la configuración</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n paquete, %1 y otros</numerusform>
            <numerusform>%n paquetes, %1 y otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Sin árbol de dispositivos</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>No contiene ningún kernel</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>No tiene árbol de dispositivos para %1: se compiló para otras placas.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>No existe o está vacía.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>No contiene ningún kernel.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrados</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Este kernel se compiló sin %1: no encontraría su sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>Este kernel solo tiene %1 como módulos y no hay un initrd desde el que cargarlos: no encontraría su sistema de archivos raíz. Elija un initrd en «Más».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, %2 descomprimido</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Controladores de almacenamiento</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>No incluye ninguno</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Árboles de dispositivos</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Línea de comandos propia</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Ocupa %1; la placa tiene espacio para %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>Nada en «%1» parece una compilación del kernel.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>«%1» no existe o no se puede examinar.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): integrado</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): módulo</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): falta</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): desconocido</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Su tamaño es %1. Se usará como initrd.</translation>
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
        <translation>Un &amp;initrd en lugar del de la compilación</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>&amp;Más: initrd y línea de comandos</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>Línea de &amp;comandos del kernel</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>«root=» se añade automáticamente, salvo que se indique aquí.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examinándolo…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Apta para la placa</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Controladores de almacenamiento</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>Una compilación del &amp;kernel en este equipo</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>El kernel que trae el sistema de archivos &amp;raíz</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Lo que se sabe de la compilación elegida</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Compilaciones del kernel</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Añadir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Añadir car&amp;peta…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Carpetas &amp;exploradas</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Deja de leer las compilaciones que aún no se conocen</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Una compilación del kernel es el propio Linux con el árbol de dispositivos de la placa: un paquete Debian, un archivo comprimido o una carpeta. Elija una.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Añadir una compilación del kernel</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Compilaciones del kernel (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>No explorar más «%1»</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Buscando compilaciones del kernel…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>No se ha encontrado ninguna compilación del kernel. Añada una o suéltela en esta ventana.

Las que están en «%1» se encuentran automáticamente.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Leyendo «%1», después %n más…</numerusform>
            <numerusform>Leyendo «%1», después %n más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Leyendo esta compilación…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux podría no arrancar</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Elegir un initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Manual de Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Todos los temas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>La imagen muestra cómo deben estar los interruptores de arranque de la placa. Ajústelos con la placa sin alimentación.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Desde dónde arranca la placa y dónde estará su sistema.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Para ver el arranque, conecte una consola serie de 3,3 V: 115200 baudios, 8 bits de datos, sin paridad, 1 bit de parada (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Encienda la placa. El primer arranque puede tardar un poco más que los siguientes.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Con la placa apagada, inserte la tarjeta.</translation>
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
        <translation>SD de alta velocidad</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC de alta velocidad</translation>
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
        <translation>se puede reiniciar mediante una línea</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>no se puede extraer</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>sin tarjetas SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>sin dispositivos SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>sin MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>sin protección contra escritura</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>siempre encendido</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>encendido desde el inicio</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>encendido con el pin en alto</translation>
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
        <translation>reloj de hasta %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>reloj de %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>llamado «%1»</translation>
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
        <translation>Añade %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Añade %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Activa %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Desactiva %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Ajusta %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>La compilación del kernel no tiene ningún overlay con este nombre.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Su código fuente tiene un error: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Su código fuente necesita el preprocesador de C; compílelo donde se compila el kernel.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>No es un overlay.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Está hecho para otra placa, no para %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Cambia algo que este árbol de dispositivos no tiene.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Excluye «%1»: %2 de %3 no puede ser a la vez %4 y %5.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Configura la placa</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Excluye «%1»: ambos dan a %2 de %3 valores distintos.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Necesario para: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Qué hace el overlay</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Overlays</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Árbol de &amp;dispositivos</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Añadir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Subi&amp;r</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Aplica el overlay antes que el de encima</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Aplica el overlay después del de debajo</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Los overlays cambian el árbol de dispositivos, la descripción de la placa que usa el kernel: activan partes de ella e indican cómo están conectadas.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Añadir overlays</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Overlays y su código fuente (*.dtbo *.dtso *.dts);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>«%1» no es un overlay: estos terminan en .dtbo, .dtso o .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Leyendo la compilación del kernel…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>El kernel procede del sistema de archivos raíz. Sus overlays se conocerán cuando este se elija.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>No se ha elegido ninguna compilación del kernel.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>La compilación del kernel no se puede usar: no tiene un kernel con árbol de dispositivos para esta placa.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Los overlays elegidos no se pueden combinar en el árbol de dispositivos en este orden.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Esta compilación no tiene overlays para la placa. Puede añadir los suyos.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux podría no arrancar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Qué habrá ahí</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Las partes del disco, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2 desde %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Mapa de particiones, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Ampliación del comienzo (%1)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Sistema de archivos raíz «%1»: ext4, creado desde un archivo comprimido</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Sistema de archivos raíz «%1»: ext4, creado desde una carpeta</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Sistema de archivos raíz «%1»: ext4, desde una imagen</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>tabla de particiones</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>copia de seguridad de la tabla de particiones</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Tabla de particiones GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Rellenado con ceros</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Datos de calibración del dispositivo: se conservan si existen; si no, se rellenan con ceros</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Kernel, árbol de dispositivos y menú de arranque: FAT «%1», %2 escritos</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, el resto</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>entorno dentro de bl2</translation>
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
        <translation>%1, ya no existe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Recetas (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
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
        <translation>La receta tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Si no guarda lo que ha elegido, se perderá.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Comprobando lo elegido…</translation>
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
        <translation>El informe se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Detalles, en palabras del propio programa</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Escribir otra &amp;tarjeta</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Con la misma receta; después se elige el disco y aún no se escribe nada</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>La imagen está lista</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La tarjeta está lista</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>En %3 se han escrito %1 en %2; se han releído y son idénticos.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Ya puede extraer la tarjeta.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>Se ha insertado %1: ahí se puede escribir la siguiente tarjeta.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Elegir otra &amp;tarjeta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textos (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Qué podría no funcionar</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>El informe no se puede guardar ahí.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Guardar la r&amp;eceta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>La imagen está lista, pero podría no funcionar</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Para usarla, escríbala en una tarjeta: cualquier programa para imágenes de tarjetas puede hacerlo.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>La tarjeta está lista, pero podría no funcionar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>Se desmonta %1.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 y su árbol de dispositivos van a la partición de arranque.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>Los módulos del kernel se añaden al sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>El sistema de archivos raíz se crea en su lugar y llena su partición.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>La tabla de particiones se escribe al final, para que una tarjeta interrumpida nunca parezca terminada.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Todo se relee del disco y se compara.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Lo que contiene el archivo %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>&amp;Borrar y escribir %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>&amp;Escribir %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 y U-Boot se empaquetan; el firmware va a sus lugares.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n overlay se fusiona con el árbol de dispositivos.</numerusform>
            <numerusform>%n overlays se fusionan con el árbol de dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>El initrd va junto al kernel.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>La imagen del sistema de archivos raíz se copia en su lugar.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>La imagen del sistema de archivos raíz se copia en su lugar y crece hasta llenar su partición.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>El firmware se escribe en su lugar.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 se borrará y se usará como «%2».</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>El archivo de imagen %1 se sobrescribirá y se usará como «%2».</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>El archivo de imagen %1 (%2) se creará y se usará como «%3».</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>&amp;Borrar y escribir %1 de todos modos</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>&amp;Escribir %1 de todos modos</translation>
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
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Qué se perderá</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>&amp;Guardar la receta…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Mostrar la receta como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>&amp;Copiar la línea de comandos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Para continuar, escriba el nombre de lo que se va a borrar.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Elija primero un disco.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Esta tarjeta no se puede escribir tal como está.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Se están leyendo los componentes.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Leyendo los componentes y preparando el plan…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Para continuar, escriba el nombre de lo que se va a borrar: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Guarde primero la receta: la línea de comandos indica su archivo</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>La receta como texto</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>Todas las &amp;partes del disco</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Esta tarjeta podría no funcionar como desea</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Aún no se ha escrito nada. Compruebe qué se perderá y en qué se convertirá el disco.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Esta tarjeta aún no se puede escribir</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>No hay dónde escribir: no se ha elegido ningún disco ni archivo de imagen, o se ha quitado.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Un archivo comprimido. Sus archivos se vuelven a crear en la tarjeta.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Una carpeta. Sus archivos se copian en la tarjeta.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Una imagen ext4 de %1. Se copia tal cual y se amplía hasta llenar su partición.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Esto no es un sistema de archivos raíz: se necesita un archivo tar, una imagen ext4 o una carpeta. También puede estar dañado.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Está dañado o contiene algo que no puede estar en una tarjeta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>Arm de 64 bits</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>Arm de 32 bits</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>PC de 64 bits (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>PC de 32 bits (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>No se puede saber qué contiene. Se copia tal cual.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Examinándolo…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Examinando su contenido… Mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Sus programas son para un tipo de procesador distinto del de esta placa. Elija un sistema de archivos raíz para el procesador de esta placa.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistema:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Procesador:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Primer programa:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Módulos del kernel:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Kernel propio:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Espacio necesario:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>Sistema de archivos &amp;raíz: un archivo comprimido, una imagen ext4 o una carpeta</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Sistemas de archivos raíz (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>El nombre del sistema de archivos, 16 letras como máximo</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>Eti&amp;queta:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Partición:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Añadir los módu&amp;los del kernel si faltan</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Los módulos de la compilación elegida van a lib/modules, salvo que el sistema de archivos raíz ya tenga módulos de esa versión.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Poner la fec&amp;ha de todos los archivos en 1970</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Así, dos tarjetas creadas con los mismos archivos son idénticas byte a byte, sin importar cuándo se extrajeron los archivos.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Los archivos del propio sistema Linux, con todos sus programas y ajustes.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Una imagen conserva su etiqueta, sus fechas y sus módulos.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Hay espacio para %1 en el disco elegido.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>El disco se elige después. Lo que sigue a un tamaño fijo queda libre.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Lle&amp;nar el disco</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>Tamaño &amp;fijo:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Tamaño aproximado de la partición</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Tamaño de la partición</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unidad del tamaño</translation>
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
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Escritura: %1 de media, entre %2 y %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Relectura: %1 de media, entre %2 y %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Aquí se muestra la velocidad</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relectura</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>La receta aún no se ha guardado</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>Con la receta %1, que tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>Con la receta %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 no es una receta: el nombre de una receta termina en .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 tiene %n error, así que no se ha abierto.</numerusform>
            <numerusform>%1 tiene %n errores, así que no se ha abierto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Abrirla &amp;de todos modos</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Crear una tarjeta</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Con una receta vacía</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>A&amp;brir una receta…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Una que se guardó antes</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;Verificar una tarjeta</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Comprobar si sus bytes siguen siendo correctos</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>&amp;Recetas recientes</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Aquí figuran las recetas que abra o guarde. También puede soltar una en esta ventana.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>&amp;Placa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace crea tarjetas que arrancan un router con su propio Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>&amp;Crear esta tarjeta</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Elegir los componentes y escribirlos en una tarjeta</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Recetas recientes</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>No se puede mostrar la imagen de esta placa: «%1» falta, es demasiado grande o no es un archivo SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Dónde se encuentra; elija un paso ya visto para volver a él</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
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
        <translation>Lo que ha elegido aquí no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Medio de arranque</translation>
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
        <translation>Sistema de archivos raíz</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Elija otro archivo para uno de los dos: no pueden ser el mismo.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Elija dónde crear la tarjeta. Aún no se escribe nada: antes verá qué va a pasar y qué se perderá.</translation>
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
        <translation>No se pueden listar los discos: el servicio que los conoce (UDisks2) no responde. Instálelo o inícielo, o cree un archivo de imagen.</translation>
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
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Abre el manual en la parte que trata de esta página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>El paso «%1» no está completo.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Esta página no puede usar %1.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>La receta se ha guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>No se ha podido guardar %1: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Velocidad actual:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>Media:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Limitado por:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Cancelar…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>¿Detener la escritura?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>Seguir &amp;escribiendo</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Detener ahora</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>La página siguiente aparece por sí sola.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Deteniendo: lo empezado se lleva a término…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Abriendo %1… El sistema puede pedirle su contraseña.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo en %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Deteniendo. Una tarjeta que no responde puede tardar un poco; no la extraiga mientras tanto.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Los componentes se reúnen y se escriben al mismo tiempo; después todo se relee de la tarjeta y se compara. Deje la tarjeta donde está y el equipo encendido.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>Cerrar sin es&amp;perar</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>El disco no responde. Ya puede cerrar Bootlace. Lo escrito hasta entonces queda sin terminar.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Estimando el tiempo restante…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Qué se ha escrito</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntico</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Crea tarjetas de arranque para routers de placa única, paso a paso.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>La receta con la que empezar.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Una receta cada vez.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
