<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>В командной строке корневая файловая система указана по UUID или метке (root=). Найти её так может только initrd, а его нет.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>В командной строке нет console=, поэтому последовательная консоль будет молчать.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Модули Linux %1 не добавляются: образ ext4 копируется без изменений. Он уже должен их содержать.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Некоторые драйверы, нужные Linux %1 для доступа к корневой файловой системе, есть только в виде модулей (%2), а initrd, из которого их можно загрузить, нет: скорее всего, Linux не запустится.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>Другой диск этого носителя («%1») не указан, поэтому он не проверен. На нём: %2. Чтобы проверить оба, укажите его после карты.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>«%1» не сравнивалось: там собственные данные устройства.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Сборка ядра не выбрана.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Корневая файловая система не выбрана.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>Разметка для %1 взята из документации производителя и не проверена на настоящей плате.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>У модулей Linux %1 нет индекса (modules.dep), а программа depmod, которая его создаёт, не установлена. Установите пакет kmod или выполните один раз на плате «depmod %1».</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 используется как initrd, так как это архив cpio. Если это что-то другое, выберите нужный файл.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>В сборке ядра несколько initrd. Используется: %1. Не используется: %2. Чтобы взять другой, выберите его сами.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>В дереве устройств контроллер носителя загрузки выключен (%1), поэтому Linux не увидит его диск. Оверлей «%2» включает этот контроллер.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>Оверлей «%1» требует: %2. Оверлей может удалить только то, что сам добавил; то, что уже есть в дереве устройств, останется.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Используется дерево устройств: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>В сборке ядра несколько деревьев устройств подходят плате и носителю загрузки: %1. Используется: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>В дереве устройств контроллер носителя загрузки выключен (%1), поэтому Linux не увидит его диск.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>В дереве устройств у контроллера носителя загрузки (%1) указано линий данных: %2, а на деле их %3. Дерево устройств сделано для другого носителя, и Linux может не увидеть диск.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>«%1» — образ контейнера (docker save, OCI): в нём слои, а не файлы системы. Используйте docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Всё содержимое «%1» лежит в папке «%2». Корневая файловая система должна начинаться с верхнего уровня.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>В «%1» нет первой программы (init). Linux запустится и остановится, если в командной строке она не указана через init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>Верхняя папка «%1» закрыта для всех, кроме владельца (её права — %2), а она станет /. Программы других пользователей не будут работать. Установите ей права 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>В «%1» ничего не принадлежит root. На карте не будут работать такие программы, как su и sudo. Распакуйте или упакуйте от имени root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>В «%1» — наложенные слои контейнера: имена, начинающиеся с «.wh.», отмечают удалённые файлы, но здесь они не удаляются. Используйте docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Программы в «%1» — для 32-битного Arm. Они работают только с ядром, которое их поддерживает.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>Командная строка оставляет корневую файловую систему initrd (root=fstab), а тот ищет %1. Метка этой корневой файловой системы — «%2».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» — пустой файл.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>«%1» — это BL2, который плата запускает первым. Больше нигде его использовать нельзя.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>«%1» — это BL31. Его место — в FIP, как BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>«%1»: сжато так, что Bootlace не может распаковать. Сначала распакуйте.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>«%1» — дерево устройств или образ FIT, а не прошивка для этого места.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>«%1» — образ целой карты. Здесь нужна только одна его часть.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>«%1» — программа с отладочными символами (ELF). Нужен обычный двоичный файл, чаще всего .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>«%1» — готовый FIP. Его можно использовать только как FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>«%1» — не прошивка, известная Bootlace.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>«%1» — просто программа, а не FIP. Если это BL31 или U-Boot, выберите упаковку FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>«%1» — текстовый файл, а не программа.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>«%1» больше любой прошивки. Возможно, это образ целой карты.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>«%1» — это U-Boot. Его место — в FIP, как BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>«%1» — образ для U-Boot (uImage), а не прошивка для этого места.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>По «%1» не видно, что это. Предполагается: %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>«%1» — BL2 для загрузки по последовательной линии. С диска он не запустится.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>«%1» — BL2 для %2. Выбранному носителю загрузки нужен BL2 для %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>«%1» больше памяти, в которую его загружает плата: вместе с заголовком допустимо не более %2 байт.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>«%1»: образ %2 повреждён, распаковать его нельзя.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>«%1»: на месте %2 находится %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>«%1»: %2 занимает %3 байт. BL2 читает из него не более %4 байт.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>«%1»: %2 после распаковки занимает %3 байт. У BL2 есть место для %4 байт.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>Размер «%1» — %2 байт, а на диске для него есть только %3 байт.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>U-Boot в «%1» собран для %2. Скорее всего, он не найдёт носитель загрузки, а это %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>U-Boot в «%1» ничего не запускает сам: он останавливается у приглашения и ждёт команд.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>«%1» не найдено (искали %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Размер «%1» не указан: предполагается %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>«%1»: не хватает файла, выберите его («%2» в [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>«%1» упаковывается здесь, но одного из образов не хватает: выберите файл для «%2».</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>«%1» не размонтировали: часть изменений ещё в журнале. Запустите плату один раз или выполните «e2fsck -f», затем проверьте снова, прежде чем полагаться на найденные здесь повреждения.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>«%1» перезаписано другой программой. Описаны те же разделы, что и раньше.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>На диске «%1» %2 байт — больше, чем на записанном (%3): резервная копия таблицы разделов не в его конце. Команда «sgdisk -e» перенесёт её туда.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>На диске «%1» %2 байт — меньше, чем на записанном (%3): того, что было в его конце, не хватает.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 не используется как ядро: Bootlace не может использовать его в таком виде. Подробности: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 не используется как ядро: к нему нет дерева устройств для этой платы.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 не используется как ядро: к нему нет модулей в lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Ни один initrd из сборки ядра не используется: неясно, какой из них для этого ядра. Не используется: %1. Если он нужен, выберите его сами.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>«%1»: повреждено. Повреждённых файлов: %2 из %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>«%1»: изменено при работе. Изменённых файлов: %2 из %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>«%1»: повреждено; отличается %2 из %3 байт, первый — байт %4 диска.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>«%1»: изменено при работе. Изменённых байт: %2 из %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>«%1» — BL2, который плата не запустит. Подробности: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>«%1» — FIP, который BL2 не сможет загрузить. Подробности: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM не нашёл на своём носителе загрузки ничего, что мог бы запустить. Сначала проверьте переключатели загрузки. Затем проверьте, что образ записан на весь диск, а не на один из его разделов, что BL2 имеет заголовок, полон и предназначен для этого носителя и что раздел BL2 помечен как загрузочный (бит атрибутов 2) и начинается там, где лежит BL2. У карты, которую записывает Bootlace, всё это есть.</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM не смог найти или прочитать BL2 на SD-карте. Проверьте, что раздел BL2 помечен как загрузочный (бит атрибутов 2) и начинается с BL2 для SD-карт, запишите карту снова или попробуйте другую.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM не смог прочитать BL2 с eMMC: он ищет в загрузочном разделе «boot0», который не включён или не содержит BL2. Запишите в него BL2 для eMMC и включите этот раздел (в Linux: mmc bootpart enable 1 1 /dev/mmcblk0). Образ для SD-карт с eMMC не запустится.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM не смог прочитать BL2 из SPI-NAND. Во флеш-памяти лежит BL2 для другого носителя или для другой разметки NAND, либо её записали, не стерев перед этим. Сотрите флеш-память и запишите в неё BL2 для SPI-NAND.</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM запустил BL2, а BL2 ничего не вывел. Вероятно, он собран для 32 бит (для mkimage нужно arm64=1), либо у него другой начальный адрес или другой тип памяти. Возьмите BL2, предназначенный для этой платы, и позвольте Bootlace добавить заголовок.</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2 не нашёл памяти: он собран для другого типа памяти, чем на плате. Возьмите BL2 для этой платы с правильным параметром DRAM (например, DRAM_USE_DDR4=1).</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2 находит таблицу разделов с неверной контрольной суммой. BL2 версии 2.11 или новее такую таблицу не использует, а более старые версии и Linux могут. Запишите карту снова или перезапишите таблицу с помощью sgdisk.</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2 не находит раздел с именем «%1». Имя должно быть в точности таким; ни одна запись перед ним в таблице не может быть пустой; первая запись защитного MBR должна иметь тип 0xEE, начинаться с сектора 1 и, для BL2 версии 2.10 или новее, не иметь длину 0xFFFFFFFF. Запишите карту снова или исправьте её таблицу.</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2 не находит FIP с BL31 там, где его ищет: FIP не записан, лежит в другом месте, перезаписан или относится к другому носителю. BL2 версии 2.7 или старее ищет только с байта 0x680000 карты; более новый ищет раздел «fip». Запишите FIP в это место.</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2 загрузил BL31 из FIP, но в FIP нет U-Boot (BL33), который он мог бы загрузить. Соберите FIP и с BL31, и с U-Boot.</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2 не смог загрузить образ %1 из FIP (ошибка %2). Образ 3 — это BL31, 4 — OP-TEE, а 5 — U-Boot. FIP повреждён, обрезан или не читается. Запишите его снова и проверьте; если это снова не удастся, возьмите другую карту.</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2 не смог распаковать образ из FIP: он повреждён или сжат так, как BL2 не умеет. Сожмите его с помощью «xz --check=crc32» и без фильтра или не сжимайте вовсе.</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware остановилась из-за ошибки, которую не может обработать. Если ничто выше этого не объясняет, возьмите прошивку другой версии, предназначенную для этой платы.</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL не нашёл U-Boot на носителе, на котором его ищет. Запишите полный файл прошивки снова, начиная с сектора, указанного в документации платы: U-Boot лежит за SPL.</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot остановился и ждёт сброса. Если ничто выше этого не объясняет, возьмите прошивку другой версии.</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>Карта или устройство чтения карт сообщает об ошибках при чтении. Запишите карту снова и проверьте её. Если это повторится, возьмите другую карту, другого производителя.</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>В UBI во флеш-памяти нет тома «%1», который BL2 мог бы использовать. Он должен иметь именно это имя, быть статическим и иметь номер меньше 16: динамический том BL2 не видит. Создайте его как статический и запишите в него FIP.</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>Во флеш-памяти есть блоки стирания двух разных образов UBI, поэтому UBI не подключён. Сотрите всю область, прежде чем записывать новый образ.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI находит блоки стирания с заголовками, которые не может использовать. Вероятно, разметка флеш-памяти не та, на которую рассчитаны прошивка или дерево устройств (простые разделы, UBI или NMBM либо UBI по другому адресу). Возьмите прошивку и дерево устройств для одной и той же разметки и сотрите флеш-память перед записью.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI находит блоки стирания без заголовка. Они не повреждены: образ предназначен для микросхемы меньшего объёма, а остаток микросхемы пуст. Это лишь отнимает несколько секунд при первом запуске.</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>Флеш-память использовали без NMBM, системы управления повреждёнными блоками от производителя, а эта прошивка использует NMBM. Они несовместимы: пользуйтесь прошивкой одного вида, а перед сменой стирайте флеш-память.</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>У NMBM не осталось запасных блоков: возможно, он принимает блоки другой разметки за повреждённые, либо микросхема изношена. Сотрите флеш-память и запишите прошивку одного вида; если это не удастся, замените микросхему или загружайтесь с другого носителя.</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot аварийно завершился. Если это происходит, когда он читает окружение или карту, сотрите окружение или возьмите другую версию U-Boot.</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot не видит карту. Проверьте переключатели загрузки и то, вставлена ли карта. После программного перезапуска карта может оставаться недоступной: выключите и включите питание.</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot не нашёл сохранённого окружения и использует собственное. На новой карте это нормально.</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot использует сохранённое окружение. Если он делает что-то неожиданное, окружение может быть от другой прошивки: выполните «env default -a» и «saveenv» в его командной строке или очистите место окружения на диске.</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot не находит таблицу разделов, которую мог бы принять. Возможно, её контрольная сумма неверна, либо она создана для большего диска: U-Boot отвергает таблицу, выходящую за конец диска. Запишите карту снова или исправьте таблицу.</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot не нашёл, что запустить. Он смотрит только на разделы типа ESP или помеченные как загрузочные, как только есть хоть один такой, а раздел BL2 именно такой. Сделайте раздел загрузки разделом ESP, убедитесь, что раздел FIP им не является, и положите extlinux/extlinux.conf на раздел загрузки.</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot не смог прочитать нужный ему файл (%1). Проверьте, что этот файл лежит на разделе загрузки под точно таким именем и что строка в extlinux.conf заканчивается без пробела и без символа возврата каретки (CRLF).</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>Ядро сжато, а у этого U-Boot нет места, чтобы его распаковать (kernel_comp_addr_r, kernel_comp_size). Возьмите несжатый образ ядра (Image).</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>То, что загрузил U-Boot, — не ядро, которое он может запустить этой командой. Возьмите несжатый образ ядра для процессора платы: Image для 64-битного Arm, zImage для 32-битного Arm. Возможно также, что ядро вообще не загружено.</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>Контрольная сумма образа, который загрузил U-Boot, неверна: файл записан не полностью, либо карта потеряла его часть. Запишите карту снова и проверьте её.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>Командная строка ядра длиннее, чем допускает этот U-Boot (часто 511 символов), поэтому запись пропускается. Сократите «append» в extlinux.conf.</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot не применил оверлей дерева устройств и продолжил без него. Без него Linux может не увидеть диск. Объедините оверлеи с деревом устройств заранее, как это делает Bootlace.</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>У U-Boot нет пригодного дерева устройств для ядра: оно не загружено, повреждено или перезаписано большим ядром или initrd. Проверьте «fdt» в extlinux.conf и адреса загрузки.</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>Ядро, initrd и дерево устройств не помещаются в память там, где U-Boot хочет их разместить. Возьмите initrd поменьше или измените адреса загрузки в окружении.</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot останавливается у приглашения и ждёт команд, не попытавшись ничего запустить. Он собран без автоматического запуска, либо в его окружении нет bootcmd. Возьмите U-Boot, который сам продолжает запуск.</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot стоит у приглашения. Во время обратного отсчёта нажали клавишу, либо его команда загрузки завершилась, ничего не запустив и не объяснив почему: посмотрите bootcmd с помощью «printenv», а разделы — с помощью «part list mmc 0».</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot запустил ядро, а ядро ничего не вывело. Чаще всего в командной строке нет console= для этого последовательного порта (например, console=ttyS0,115200). С earlycon ядро выводит сообщения ещё до появления своего драйвера порта. Так же выглядят ядро или дерево устройств для другой платы либо initrd поверх памяти ядра.</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>Командная строка ограничивает память, которую использует Linux (mem=%1). Удалите это, если на плате её больше.</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>Резервная копия таблицы разделов не в конце диска. Это нормально для образа, записанного на карту большего объёма; команда «sgdisk -e» перенесёт её.</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>За портом PCIe ничто не отвечает. Если в нём есть диск или плата расширения, выключите и включите питание: после программного перезапуска устройство может оставаться недоступным. Проверьте также, что ничто не удерживает его линию сброса.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>Ядро не может распаковать initrd: он повреждён, обрезан, перезаписан в памяти или сжат так, как это ядро не умеет. Запишите его снова или проверьте адреса загрузки.</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>Ядро ждёт корневую файловую систему на NVMe (/dev/nvme%1), а диск не появляется. Драйверы PCIe и NVMe должны быть встроены или лежать в initrd, а диск должен быть обнаружен: если строки о nvme0 нет, выключите и включите питание.</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>Ядро ждёт свою корневую файловую систему (%1), а диск не появляется. Чаще всего в дереве устройств выключен контроллер носителя загрузки, потому что не применён его оверлей, либо драйвер является модулем, а initrd нет. Иначе неверно root=: для UUID= и LABEL= нужен initrd, для PARTUUID= — нет.</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>Файловая система на %1 не та, которую ожидает ядро, или повреждена. Так же выглядит сжатый образ, записанный как есть. Запишите корневую файловую систему снова, распакованной.</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>Ядро нашло диск, но не смогло смонтировать корневую файловую систему (%1). Проверьте root=, встроен ли драйвер её файловой системы или есть ли он в initrd и действительно ли на разделе файловая система, а не сжатый образ.</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>Корневая файловая система смонтирована, но в ней нет программы, которую ядро может запустить (init). Она пуста, неполна или лежит в папке внутри файловой системы. Проверьте источник корневой файловой системы.</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>Первую программу корневой файловой системы (%1) нельзя выполнить на этом процессоре: корневая файловая система — для другого. Возьмите ту, что предназначена для процессора платы.</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>Первая программа системы завершилась, а без неё Linux не может работать дальше. Посмотрите строки выше: не хватает файла или библиотеки, корневая файловая система — для другого процессора, либо initrd прекратил попытки.</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>Произошёл сбой ядра. Если это случается при запуске определённого драйвера, возьмите другую версию ядра; ядро и дерево устройств должны быть из одной версии.</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>Ядро остановилось: %1. Если ничто выше этого не объясняет, возьмите другую версию ядра.</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>У беспроводной карты нет собственных калибровочных данных, и она использует данные по умолчанию: она работает с низкой мощностью. Некоторые платы поставляются без таких данных.</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>Драйвер не нашёл свой файл прошивки %1 в корневой файловой системе или в initrd. Устройство может не работать: установите пакет, в котором есть этот файл.</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>Initrd не нашёл корневую файловую систему и прекратил попытки. Либо root= указывает на то, чего нет на диске, либо в initrd не хватает драйвера диска, либо в дереве устройств контроллер диска выключен.</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>Система запустилась в аварийном режиме: файловую систему из /etc/fstab не удаётся смонтировать, либо не запустилась служба, нужная всему остальному. Что именно, скажет «journalctl -xb» на плате; удалите или исправьте строку в /etc/fstab.</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>Журнал этого запуска здесь заканчивается, и ничто перед этим не объясняет почему. Если ни запись журнала, ни плату не останавливали вручную, плата зависает или перезапускается в этом месте. Иначе запишите весь запуск.</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>То, что записывается, чтобы плата %1 загружалась этим способом («%2»), соответствует исходному коду её прошивки и не проверено на настоящей плате.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>«%1» — BL2 для флеш-памяти, повреждёнными блоками которой управляет NMBM. В выбранной разметке NMBM нет: возьмите BL2, собранный без него.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>«%1» — BL2, который ищет FIP в фиксированном месте флеш-памяти. В выбранной разметке он в томе UBI: возьмите BL2, собранный с UBI=1.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>«%1» — BL2, который ищет FIP в томе UBI. В выбранной разметке он в фиксированном месте флеш-памяти: возьмите BL2, собранный без UBI=1.</translation>
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
        <translation>Карта microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>Диск NVMe с загрузкой с карты microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>контроллер карт</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>карты как диски</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>диски NVMe</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>таблица разделов (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>файловая система ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>Карта microSD с прошивкой и файлами загрузки</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Диск NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Всё находится на карте microSD: прошивка, файлы загрузки и корневая файловая система.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>Плата загружается с карты microSD, на которой прошивка и файлы загрузки. Корневая файловая система — на диске NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Нужна карта microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Нужны карта microSD и диск NVMe для слота M.2 (ключ M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Нужны карта microSD и диск NVMe для одного из слотов M.2 (ключ M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Переведите все четыре переключателя загрузки, от A до D, вверх.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>Плата, вид сверху; сетевые порты у верхнего края. Карта microSD и переключатели загрузки — у нижнего края.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Первый загрузчик (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Пакет прошивки (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL и U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>питание карты</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>шина к контроллеру питания</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>таблица разделов (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>Слот microSD</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>Флеш-память SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>Флеш-память SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Питание дисков SATA</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>BL2 во флеш-памяти SPI-NAND</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>BL2 во флеш-памяти SPI-NOR</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>BL2 в загрузочном разделе eMMC</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>Соберите содержимое eMMC как файл образа, размер которого в точности равен размеру eMMC. Его покажет «blockdev --getsize64 /dev/mmcblk0» на плате.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>Сделайте карту microSD, U-Boot которой имеет команду «mtd», и скопируйте оба файла на её пятый раздел («boot») как bl2.img и ubi.img.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>Сделайте карту microSD, U-Boot которой имеет команду «sf», и скопируйте оба файла на её пятый раздел («boot») как bl2.img и fip.img.</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>Всё находится в eMMC платы: прошивка, файлы загрузки и корневая файловая система. Слотом для карты пользоваться нельзя: у него общие линии с eMMC.</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>FIP во флеш-памяти SPI-NOR</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>Разрешите плате загружаться с него: «mmc bootpart enable 1 1 /dev/mmcblk0».</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>Флеш-память SPI-NAND и диск NVMe</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>Флеш-память SPI-NOR и диск NVMe</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>Переведите все четыре переключателя загрузки, от A до D, вниз. Если D вверху, U-Boot по-прежнему видит карту microSD.</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>Переведите переключатели загрузки A и C вверх, B и D — вниз. Если D вверху, U-Boot по-прежнему видит карту microSD.</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>Переведите переключатели загрузки B и C вверх, A и D — вниз.</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>Запустите плату с флеш-памяти SPI-NAND или SPI-NOR, когда переключатель D внизу, в Linux, который может прочитать оба файла, например с USB-накопителя.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>Запустите плату с этой карты, когда переключатели загрузки A, B и D вверху, а C внизу, и остановите U-Boot у приглашения.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>Запустите плату с этой карты, когда переключатели загрузки A, B, C и D вверху, и остановите U-Boot у приглашения.</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>Выключите плату и установите диск NVMe.</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>Выключите плату.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Плата загружается со своей флеш-памяти SPI-NAND, в которой находится прошивка. Файлы загрузки и корневая файловая система — на диске NVMe. Слот для карты остаётся свободным.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Плата загружается со своей флеш-памяти SPI-NOR, в которой находится прошивка. Файлы загрузки и корневая файловая система — на диске NVMe. Слот для карты остаётся свободным.</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>UBI во флеш-памяти SPI-NAND</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>Запишите BL2 в загрузочный раздел: «echo 0 &gt; /sys/block/mmcblk0boot0/force_ro», «dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync».</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>Запишите BL2: «load mmc 0:5 ${loadaddr} bl2.img», «mtd erase spi-nand0 0 0x200000», «mtd write spi-nand0 ${loadaddr} 0 ${filesize}».</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>Запишите BL2: «load mmc 0:5 ${loadaddr} bl2.img», «sf probe», «sf update ${loadaddr} 0 ${filesize}».</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>Запишите FIP: «load mmc 0:5 ${loadaddr} fip.img», «sf update ${loadaddr} 0x100000 ${filesize}».</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>Запишите UBI: «load mmc 0:5 ${loadaddr} ubi.img», «mtd erase spi-nand0 0x200000 0x7e00000», «mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}».</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>Запишите образ в eMMC: «dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync».</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>На плате нужна система, которая видит eMMC: такая, что запускается с флеш-памяти SPI-NAND или SPI-NOR либо по последовательной линии. У устройства чтения карт доступа к eMMC нет.</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>Нужны диск NVMe для слота M.2 (ключ M), U-Boot, который читает диски NVMe, и карта microSD, с которой плата запустится один раз, чтобы записать флеш-память.</translation>
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
        <translation>Изображение %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Остановлено по вашей просьбе</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Что-то из выбранного не подходит в таком виде</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Эта версия такого не умеет</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Не помещается</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>На этот диск нельзя записывать</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Диск занят другой программой</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>Система не разрешила</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Ошибка чтения</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Ошибка записи</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Диск извлечён или перестал отвечать</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Считано не то, что было записано</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Ошибка в самой программе Bootlace</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Начните снова, когда захотите.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Прочтите ниже, что не так, затем выберите другое или исправьте это.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Проверьте, не было ли это перемещено, переименовано или отключено, и выберите снова.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Выберите что-нибудь другое.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Выберите диск побольше или запишите на него меньше.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Выберите другой диск или уберите то, что мешает.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Закройте то, что его использует, и повторите попытку.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Повторите попытку и введите пароль, когда его спросят.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Повторите попытку. Если ошибка возникнет в том же месте, источник данных повреждён.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Попробуйте другую карту или другое устройство чтения карт: эта карта, скорее всего, изношена.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Вставьте его снова, а если это повторится, попробуйте другое устройство чтения карт или другой разъём.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Не используйте эту карту: она не сохраняет записанное.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Сообщите об этом, приложив сведения, указанные ниже.</translation>
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
        <translation>Карта</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Выберите карту или её образ. Данные только читаются и сравниваются со списком того, что было записано.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>К ней относится &amp;ещё один диск</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>Другой диск</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Карта проверяется</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Открытие карты и чтение манифеста…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Каждый записанный байт считывается с карты и сравнивается.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Из-за оверлеев</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>&amp;Только изменённое оверлеями</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Дерево устройств с применёнными оверлеями</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Поиск:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>Дерево устройств пока неизвестно.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Среди показанного такого имени нет.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Оверлеи ничего не меняют.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Переключатели загрузки</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Карта SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Встроенная память (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>USB-накопитель или устройство чтения карт</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>USB-диск</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Диск NVMe</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>Съёмный диск</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Встроенный диск компьютера</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Диск виртуальной машины</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Файл образа, подключённый как диск</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Карты в нём нет.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Его использует этот компьютер: он смонтирован.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Этот компьютер использует его как память (раздел подкачки).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Он — часть чего-то используемого: шифрования, группы томов, RAID или петлевого устройства.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>На нём находится файл, выбранный как часть карты.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Только для чтения: поищите переключатель на боковой стороне карты.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Он не предназначен для извлечения.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, без серийного номера, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, серийный номер %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>серийный номер %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>О содержимом ничего не известно.</translation>
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
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Сейчас на нём: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace не может его просмотреть.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Таблица разделов (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Раздел без имени, без файловой системы, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>«%1», без файловой системы, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Раздел без имени, %1, %2</translation>
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
        <translation>%1: диска больше нет. Выберите другой или вставьте этот снова.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1: выбрать больше нельзя, причина указана в списке.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Будет создан новый файл.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Файл размером %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Существующий файл будет заменён новым.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Существующий файл будет перезаписан; его размер останется прежним: %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>У вас нет прав на запись сюда.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>У вас нет прав на его чтение.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Это папка. Укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Это диск, а не файл. Выберите его в списке дисков.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Этот файл нельзя перезаписать: он используется или входит в выбранные части.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Этот файл нельзя использовать как образ карты.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Выберите диск.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Выберите файл образа.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Просмотр файла образа…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>&amp;Файл образа</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Диски</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Показывать несъё&amp;мные диски</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Встроенные диски и диски в корпусах USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Фай&amp;л:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Образы (*.img *.raw *.bin);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>&amp;Заменить новым файлом</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Карта или другой д&amp;иск</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>&amp;Файл образа, чтобы попробовать, сохранить или записать позже</translation>
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
        <translation>Уже выбран для другой части.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Поиск дисков…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Дисков нет. Вставьте карту или подключите накопитель: он появится здесь сам.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Нет ни карты, ни накопителя. Вставьте носитель: он сам появится здесь.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Открыт в вашей рабочей среде: перед записью он будет там закрыт.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Слишком мал: нужно не менее %1.</translation>
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
        <translation>Не удалось получить список дисков этого компьютера.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>менее %n секунды</numerusform>
            <numerusform>менее %n секунд</numerusform>
            <numerusform>менее %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>около %n секунды</numerusform>
            <numerusform>около %n секунд</numerusform>
            <numerusform>около %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>до %n минуты</numerusform>
            <numerusform>до %n минут</numerusform>
            <numerusform>до %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>до %n секунды</numerusform>
            <numerusform>до %n секунд</numerusform>
            <numerusform>до %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>от %1 до %n минуты</numerusform>
            <numerusform>от %1 до %n минут</numerusform>
            <numerusform>от %1 до %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>от %1 до %n секунды</numerusform>
            <numerusform>от %1 до %n секунд</numerusform>
            <numerusform>от %1 до %n секунд</numerusform>
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
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Выбор файла образа</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Ничего с таким именем нет.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>У вас нет прав на чтение.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Прочитать не удалось: носитель, возможно, повреждён или отключён.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Этот вид данных в этой версии не поддерживается.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Размер слишком велик.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>В таком виде использовать нельзя.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>изменено при работе</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1, начиная с байта %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1, начиная с байта %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>и ещё %n место</numerusform>
            <numerusform>и ещё %n места</numerusform>
            <numerusform>и ещё %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>Карта такая, какой была записана</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Каждый записанный байт считан и совпадает.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Повреждений не найдено</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>Карта повреждена</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Запишите её снова. Если повреждение повторится, возьмите другую карту: эта не сохраняет записанное.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>На этой карте нет манифеста</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace оставляет на каждой карте манифест — список всего записанного. Без него сравнивать не с чем: карту записала другая программа или список удалён. Сама карта при этом может быть исправна.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>На список записанного, манифест, нельзя полагаться, или он относится к диску другого размера. Запишите карту снова.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>Об этой карте ничего не известно. Она только читалась и осталась прежней.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Для %1, носитель загрузки: %2. Прочитано %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (сравнено %3)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Если это один из двух дисков носителя, выберите тот, с которого плата начинает загрузку.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>повреждён: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>изменён в работе: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Что-то изменилось с момента записи, или к карте относится другой диск, который не проверен.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln файл не изменён</numerusform>
            <numerusform>%Ln файла не изменены</numerusform>
            <numerusform>%Ln файлов не изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln файл изменён после записи (системой пользовались)</numerusform>
            <numerusform>%Ln файла изменены после записи (системой пользовались)</numerusform>
            <numerusform>%Ln файлов изменено после записи (системой пользовались)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln файл повреждён</numerusform>
            <numerusform>%Ln файла повреждены</numerusform>
            <numerusform>%Ln файлов повреждено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>не изменено: %1</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>изменено после записи (системой пользовались): %1</translation>
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
        <translation>Части карты</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Сохранить &amp;отчёт…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Отчёт скопирован.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Сохранить отчёт туда нельзя.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>Проверить &amp;ещё одну карту</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
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
        <translation>BL2 для карт SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>BL2 для eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>BL2 для флеш-памяти SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>BL2 для флеш-памяти SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>BL2 для флеш-памяти NAND, как на других платах.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>BL2 для неизвестного носителя.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Использовать как BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Использовать как FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Использовать как BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Использовать как BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>BL2 без заголовка. Заголовок для носителя загрузки будет добавлен здесь.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>FIP с %n образом.</numerusform>
            <numerusform>FIP с %n образами.</numerusform>
            <numerusform>FIP с %n образами.</numerusform>
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
        <translation>Сжато в XZ так, что BL2 сможет распаковать.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>В заголовке не указан носитель, с которого загружается плата.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Версию этого заголовка плата не принимает.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Один из заголовков имеет неверный размер или находится не на своём месте.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>Заголовок, указывающий, где находится код, отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>В заголовках указаны разные носители.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Размеры в заголовке не соответствуют образу.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>В заголовке для SPI-NAND неверный размер страницы или неверная контрольная сумма.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Заголовки перед кодом повреждены или неполны.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>В заголовке не указано, что это загрузчик.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>В заголовках указаны разные виды памяти.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Подпись такого вида эта плата не проверяет. Нужна простая SHA-256.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>Плата загрузила бы его не туда или запустила бы не с того места.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Размеры в заголовке противоречат друг другу или превышают то, что плата может загрузить.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Файл обрезан: в заголовке указано больше, чем есть.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Контрольная сумма неверна: файл повреждён.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Он не помечен как 64-битный код. Плата запустила бы его и молча зависла.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Его серийный номер — ноль, поэтому BL2 не признаёт его за FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Оглавление не имеет конца.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Файл обрезан: в оглавлении указано больше, чем есть.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Размер в оглавлении не соответствует размеру образов.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Один из образов выходит за конец файла.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Два образа в нём перекрываются.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Один из образов содержится дважды.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Один из образов пуст.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Сжато так, что BL2 не сможет распаковать; подходящее сжатие даёт «xz --check=crc32».</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>В нём нет BL31: BL2 остановился бы на этом.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>В нём нет BL33, то есть U-Boot: BL2 остановился бы на этом.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Заголовок — для одного носителя, а код собран для другого.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Прошивка (*.bin *.img *.fip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Программы, которые выполняются до Linux. Плата запускает BL2; BL2 загружает FIP — пакет с BL31 и BL33 (обычно это U-Boot).</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, резидентная часть Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Готовый FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Упаковать здесь из BL31 и BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Программы, которые выполняются до Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>В «%1» не найдено другой прошивки для этой платы.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Также в «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Использовать %n файл</numerusform>
            <numerusform>Использовать %n файла</numerusform>
            <numerusform>Использовать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Где взять прошивку</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, с %2: оставлено без изменений</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, с %2: %3, записано и считано обратно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Компоновка</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Сброс буферов</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Проверка чтением</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 из примерно %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не завершено</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Ещё ничего не записано. Если остановить сейчас, всё останется как есть.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Если остановить сейчас, файл образа не останется.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Если остановить сейчас, карта останется незавершённой: на ней нет таблицы разделов, поэтому загрузиться с неё нельзя, а прежнее содержимое потеряно. Записать её заново можно в любое время.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>Карта почти готова, осталось мгновение. Если остановить сейчас, она не будет прочитана для проверки: неизвестно, сохранила ли она всё.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Всё записано. Если остановить сейчас, остальное не будет прочитано для проверки: неизвестно, сохранила ли карта эти данные.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Всё записано и считано обратно: останавливать уже нечего.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Файл образа не создан; прежний файл с таким именем, если он был, не изменён.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Ничего не записано: всё осталось как было.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>Карта не завершена, прежнее её содержимое потеряно. Не используйте её, пока она не будет записана снова.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>На карту записано всё, но до конца она не прочитана: возможно, всё верно, но это не проверено.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>На карте не то, что было записано. Её таблица разделов удалена, чтобы никто не принял карту за готовую.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Всё записано на карту, считано обратно и совпадает.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: отчёт, %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Плата: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Рецепт: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранён</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Записано на: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Продолжительность: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>Карта отказала, когда записывалась или удалялась её таблица разделов. Она может выглядеть готовой, но это не так. Не используйте её, пока она не будет записана снова.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Карта (всё остальное ждёт её)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Источник корневой файловой системы</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Процессор (распаковка и проверка)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Карта записывается</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Карта готова</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>Карта не завершена</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Образ готов</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>Образ не завершён</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Для этой платы нет</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Неизвестно: в сборке нет конфигурации</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n пакет: %1 и другие</numerusform>
            <numerusform>%n пакета: %1 и другие</numerusform>
            <numerusform>%n пакетов: %1 и другие</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Нет дерева устройств</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Нет ядра</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>В ней нет дерева устройств для %1: сборка сделана для других плат.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Её нет, или она пуста.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>В ней нет ядра.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроены</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Это ядро собрано без %1: оно не найдёт свою корневую файловую систему.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>В этом ядре %1 есть только в виде модулей, а initrd, из которого их можно загрузить, нет: оно не найдёт свою корневую файловую систему. Выберите initrd в разделе «Ещё».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, после распаковки %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Драйверы накопителей</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>В сборке нет</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Деревья устройств</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Оверлеи</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Собственная командная строка</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Его размер — %1; на плате есть место для %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>В «%1» нет ничего похожего на сборку ядра.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>«%1»: не существует или недоступно для просмотра.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): встроен</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): модуль</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): нет</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): неизвестно</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Размер: %1. Будет использован как initrd.</translation>
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
        <translation>Ini&amp;trd вместо взятого из сборки</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>&amp;Ещё: initrd и командная строка</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>&amp;Командная строка ядра</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>«root=» добавляется автоматически, если не указано здесь.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Просмотр…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Подходит плате</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Драйверы накопителей</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>С&amp;борка ядра на этом компьютере</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>&amp;Ядро из корневой файловой системы</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Что известно о выбранной сборке</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Сборки ядра</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Добавить &amp;файл…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Папки для по&amp;иска</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Прекращает чтение ещё не изученных сборок</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Сборка ядра — это сам Linux с деревом устройств платы: пакет Debian, архив или папка. Выберите одну.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавление папки</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Добавление сборки ядра</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Сборки ядра (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>Больше не искать в «%1»</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Поиск сборок ядра…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Сборок ядра не найдено. Добавьте сборку или перетащите её в это окно.

Те, что лежат в «%1», находятся сами.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Чтение «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Чтение «%1», затем ещё %n сборка…</numerusform>
            <numerusform>Чтение «%1», затем ещё %n сборки…</numerusform>
            <numerusform>Чтение «%1», затем ещё %n сборок…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Эта сборка читается…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux может не запуститься</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Выбрать initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Руководство Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Текст руководства</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Все разделы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>На рисунке показано нужное положение переключателей загрузки на плате. Переключайте их, когда питание платы отключено.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Откуда загружается плата и где будет находиться ваша система.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Чтобы увидеть загрузку, подключите последовательную консоль 3,3 В: 115200 бод, 8 бит данных, без чётности, 1 стоповый бит (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Включите плату. Первый запуск может занять немного больше времени, чем последующие.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Вставьте карту при выключенной плате.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayEffect</name>
    <message>
        <source>%1 MHz</source>
        <translation>%1 МГц</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 кГц</translation>
    </message>
    <message>
        <source>SD high speed</source>
        <translation>высокая скорость SD</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>высокая скорость MMC</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 при 1,8 В</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 при 1,8 В</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>сбрасывается по отдельной линии</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>не извлекается</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>без карт SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>без устройств SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>без MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>без защиты от записи</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>всегда включено</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>включено с самого начала</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>включено при высоком уровне на выводе</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n-разрядная шина</numerusform>
            <numerusform>%n-разрядная шина</numerusform>
            <numerusform>%n-разрядная шина</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>частота до %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>частота %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>имя «%1»</translation>
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
        <translation>Добавляет узел %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Добавляет узел %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Включает узел %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Выключает узел %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Настраивает узел %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>В сборке ядра нет оверлея с таким именем.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Ошибка в исходном тексте: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Для исходного текста нужен препроцессор C; скомпилируйте его там, где собирается ядро.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Это не оверлей.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Он сделан для другой платы, а не для %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Он изменяет то, чего нет в этом дереве устройств.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Несовместим с «%1»: %2 узла %3 не может одновременно иметь значения %4 и %5.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Настраивает плату</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Конфликтует с «%1»: оба задают %2 узла %3, но разные значения.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Нужен для: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Оверлей</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что он делает</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Что делает оверлей</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Оверлеи</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Дерево &amp;устройств</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Оверлеи</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Добавить &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Уда&amp;лить</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Применять этот оверлей перед предыдущим</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Применять этот оверлей после следующего</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Оверлеи изменяют дерево устройств — описание платы для ядра: включают её части и указывают, как те подключены.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Добавление оверлеев</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Оверлеи и их исходные тексты (*.dtbo *.dtso *.dts);;Все файлы (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>«%1» — не оверлей: имена оверлеев оканчиваются на .dtbo, .dtso или .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Чтение сборки ядра…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Ядро берётся из корневой файловой системы. Её оверлеи станут известны, когда она будет выбрана.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Сборка ядра не выбрана.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>Сборка ядра не подходит: в ней нет ядра с деревом устройств для этой платы.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Выбранные оверлеи нельзя объединить с деревом устройств в таком порядке.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>В этой сборке нет оверлеев для платы. Можно добавить свои.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Нужен для</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что он делает</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux может не запуститься</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Что там будет</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Части диска, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2, начиная с %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Схема разделов, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Первые %1 крупным планом</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Корневая файловая система «%1»: ext4, создаётся из архива</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Корневая файловая система «%1»: ext4, создаётся из папки</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Корневая файловая система «%1»: ext4, из образа</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>таблица разделов</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>резервная копия таблицы разделов</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Таблица разделов GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Заполнено нулями</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Калибровочные данные устройства: сохраняются, если есть, иначе нули</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Ядро, дерево устройств и меню загрузки: FAT «%1», записывается %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, остальное</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>окружение внутри bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Прошивка «%1», %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>UBI с томами %1</translation>
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
        <translation>%1, больше не существует</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 в %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Рецепты (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Открытие рецепта</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Сохранение рецепта</translation>
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
        <translation>В рецепте есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Если не сохранить рецепт, сделанный выбор будет потерян.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Проверка выбранного…</translation>
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
        <translation>Отчёт сохранён как %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Подробности в формулировках самой программы</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Записать &amp;ещё карту</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>По тому же рецепту; дальше выбирается диск, пока ничего не записывается</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Сохранить &amp;отчёт…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Образ готов</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Карта готова</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>Записано %1 на %2 за %3; считано обратно, всё совпадает.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Карту можно извлечь.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>Подключено: %1. Сюда можно записать следующую карту.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Выбрать другую &amp;карту</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Что может не работать</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Сохранить отчёт туда нельзя.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;бности</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Сохранить &amp;рецепт…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>Образ готов, но может не работать</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Чтобы использовать образ, запишите его на карту: это умеет любая программа для образов карт.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>Карта готова, но может не работать</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>Размонтируется: %1.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 и его дерево устройств записываются в загрузочный раздел.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>В корневую файловую систему добавляются модули ядра.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Корневая файловая система создаётся сразу на своём месте и занимает весь раздел.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>Таблица разделов записывается последней, чтобы прерванная карта никогда не выглядела готовой.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Всё считывается с диска и сравнивается.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Содержимое файла %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>Ст&amp;ереть и записать: %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>&amp;Записать: %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 и U-Boot упаковываются; прошивка записывается на свои места.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>С деревом устройств объединяется %n оверлей.</numerusform>
            <numerusform>С деревом устройств объединяются %n оверлея.</numerusform>
            <numerusform>С деревом устройств объединяется %n оверлеев.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>Initrd записывается рядом с ядром.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>Образ корневой файловой системы копируется на своё место.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>Образ корневой файловой системы копируется на своё место и расширяется на весь раздел.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Прошивка записывается на своё место.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1: будет стёрто и станет «%2».</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>Файл образа %1 будет перезаписан и станет «%2».</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>Файл образа %1 (%2) будет создан и станет «%3».</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>Всё же ст&amp;ереть и записать: %1</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>Всё же &amp;записать: %1</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>Будет создан файл %1 (%2) для «%3». Туда его запишет сама плата.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Что будет потеряно</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>Сохранить &amp;рецепт…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Показать рецепт как &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>&amp;Копировать командную строку</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Чтобы продолжить, введите имя того, что будет стёрто.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Сначала выберите диск.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>В таком виде эту карту записать нельзя.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Части читаются.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Чтение частей и составление плана…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Чтобы продолжить, введите имя того, что будет стёрто: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Сначала сохраните рецепт: в командной строке указывается его файл</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Рецепт как текст</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>Все &amp;части диска</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Эта карта может работать не так, как нужно</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Перейти: «%1»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Пока ничего не записано. Проверьте, что будет потеряно и каким станет диск.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Эту карту пока нельзя записать</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Записывать некуда: диск или файл образа не выбран либо его больше нет.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Архив. Его файлы заново размещаются на карте.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Папка. Её файлы размещаются на карте.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Образ ext4 размером %1. Копируется как есть и расширяется до размера раздела.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Это не корневая файловая система: нужен архив tar, образ ext4 или папка. Возможно также, что данные повреждены.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Данные повреждены или содержат то, чего не может быть на карте.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64-битный Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32-битный Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64-битный ПК (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32-битный ПК (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Содержимое определить нельзя. Копируется как есть.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Просмотр содержимого… Можно пока продолжать.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Её программы — для другого вида процессоров, чем у этой платы. Выберите корневую файловую систему для процессора этой платы.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Система:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Процессор:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Первая программа:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Модули ядра:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Собственное ядро:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Нужно места:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>&amp;Корневая файловая система: архив, образ ext4 или папка</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Корневые файловые системы (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Что в ней есть</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Имя файловой системы, не более 16 символов</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>&amp;Метка:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Раздел:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>До&amp;бавить модули ядра, если их нет</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Модули выбранной сборки ядра помещаются в lib/modules, если в корневой файловой системе ещё нет модулей этой версии.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>&amp;Установить время всех файлов на 1970 год</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Тогда две карты, сделанные из одних и тех же файлов, совпадают байт в байт, когда бы файлы ни распаковали.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Файлы самой системы Linux со всеми её программами и настройками.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Образ сохраняет свои метку, время файлов и модули.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>На выбранном диске есть место для %1.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Диск выбирается позже. При фиксированном размере остальное место остаётся свободным.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Занять &amp;весь диск</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>&amp;Фиксированный размер:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Размер раздела, приблизительно</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Размер раздела</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Единица размера</translation>
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
        <translation>Скорость во времени</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Запись: в среднем %1, от %2 до %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Проверка чтением: в среднем %1, от %2 до %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Измерений пока нет.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Здесь показывается скорость</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>проверка чтением</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>запись</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>Рецепт ещё не сохранён</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>По рецепту %1 с несохранёнными изменениями</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>По рецепту %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 — не рецепт: имя рецепта оканчивается на .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>В %1 есть %n ошибка, поэтому рецепт не открыт.</numerusform>
            <numerusform>В %1 есть %n ошибки, поэтому рецепт не открыт.</numerusform>
            <numerusform>В %1 есть %n ошибок, поэтому рецепт не открыт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>&amp;Всё равно открыть</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Не удалось открыть %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>Сделать &amp;карту</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>С пустого рецепта</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>&amp;Открыть рецепт…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Сохранённый ранее</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;Проверить карту</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Узнать, верны ли ещё её байты</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Недавние &amp;рецепты</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Здесь перечислены рецепты, которые вы открываете или сохраняете. Рецепт можно также перетащить в это окно.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>П&amp;лата</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace делает карты, с которых маршрутизатор запускает ваш собственный Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>Сделать эту &amp;карту</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Выбрать части и записать их на карту</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Недавние рецепты</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>Изображение этой платы показать нельзя: «%1» отсутствует, слишком велик или не является файлом SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Текущее место; чтобы вернуться к просмотренному шагу, выберите его</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Не завершён</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Выбранное здесь нельзя использовать в таком виде.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Носитель загрузки</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Оверлеи</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Корневая файловая система</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой диск</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Выберите для одного из двух другой файл: одинаковыми они быть не могут.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Выберите, где создать карту. Пока ничего не записывается: сначала будет показано, что произойдёт и что будет потеряно.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>То, что должно быть в микросхеме на плате, сохраняется в файл. Когда он будет готов, мастер скажет, как плата запишет его туда.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>Не удалось получить список дисков: служба, которая о них знает (UDisks2), не отвечает. Установите или запустите её либо создайте файл образа.</translation>
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
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Открывает руководство на разделе об этой странице</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 — Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>Шаг «%1» не завершён.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>На этой странице файл %1 не нужен.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>Рецепт сохранён как %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>Не удалось сохранить %1: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Скорость сейчас:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>В среднем:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Ограничивает:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Отменить…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Остановить запись?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Продолжить запись</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Ос&amp;тановить сейчас</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>Следующая страница откроется сама.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Ос&amp;тановить и закрыть</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Остановка: начатое доводится до конца…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Открывается %1… Система может запросить ваш пароль.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Запись на %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Остановка. Если карта не отвечает, это может занять время; не извлекайте её.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Части собираются и одновременно записываются, затем всё считывается с карты и сравнивается. Не извлекайте карту и не выключайте компьютер.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;бности</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>&amp;Закрыть, не дожидаясь</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Диск не отвечает. Bootlace можно закрыть. Записанное к этому моменту не завершено.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Осталось времени: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Оценка оставшегося времени…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Проверка чтением</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>оставлено без изменений</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Шаг за шагом создаёт загрузочные карты для одноплатных маршрутизаторов.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>Рецепт, с которого начать.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Только один рецепт за раз.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байта</numerusform>
            <numerusform>%1 байт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
