<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>У командному рядку кореневу файлову систему вказано за UUID або міткою (root=). Так її може знайти лише initrd, а його немає.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>У командному рядку немає console=, тож послідовна консоль мовчатиме.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Модулі Linux %1 не додаються: образ ext4 копіюється без змін. Він уже має їх містити.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Деякі драйвери, потрібні Linux %1 для доступу до кореневої файлової системи, є лише як модулі (%2), а initrd, з якого їх можна завантажити, немає: найімовірніше, Linux не запуститься.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>Інший диск цього носія («%1») не вказано, тому його не перевірено. На ньому: %2. Щоб перевірити обидва, укажіть його після картки.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>«%1» не порівнювалося: там власні дані пристрою.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Збірку ядра не вибрано.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Кореневу файлову систему не вибрано.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>Розмітку для %1 узято з документації виробника й не перевірено на справжній платі.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Модулі Linux %1 не мають індексу (modules.dep), а програму depmod, яка його створює, не встановлено. Установіть пакунок kmod або виконайте один раз на платі «depmod %1».</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 використовується як initrd, бо це архів cpio. Якщо це щось інше, виберіть потрібний файл.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>У збірці ядра кілька initrd. Використовується: %1. Не використовується: %2. Щоб узяти інший, виберіть його самі.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>У дереві пристроїв контролер носія завантаження вимкнено (%1), тож Linux не побачить його диска. Оверлей «%2» вмикає цей контролер.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>Оверлей «%1» вимагає: %2. Оверлей може вилучити лише те, що сам додав; те, що вже є в дереві пристроїв, залишиться.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Використовується дерево пристроїв: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>У збірці ядра кілька дерев пристроїв підходять платі й носію завантаження: %1. Використовується: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>У дереві пристроїв контролер носія завантаження вимкнено (%1), тож Linux не побачить його диска.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>У дереві пристроїв для контролера носія завантаження (%1) вказано ліній даних: %2, а насправді їх %3. Дерево пристроїв зроблено для іншого носія, і Linux може не побачити диска.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>«%1» — образ контейнера (docker save, OCI): у ньому шари, а не файли системи. Скористайтеся docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Увесь вміст «%1» лежить у теці «%2». Коренева файлова система має починатися з верхнього рівня.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>У «%1» немає першої програми (init). Linux запуститься й зупиниться, якщо в командному рядку її не вказано через init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>Верхня тека «%1» закрита для всіх, крім власника (її права — %2), а вона стане /. Програми інших користувачів не працюватимуть. Установіть їй права 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>У «%1» ніщо не належить root. На картці не працюватимуть такі програми, як su і sudo. Розпакуйте або запакуйте від імені root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>У «%1» — накладені шари контейнера: назви, що починаються з «.wh.», позначають вилучені файли, але тут вони не вилучаються. Скористайтеся docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Програми в «%1» — для 32-бітового Arm. Вони працюють лише з ядром, яке їх підтримує.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>Командний рядок залишає кореневу файлову систему initrd (root=fstab), а той шукає %1. Мітка цієї кореневої файлової системи — «%2».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» — порожній файл.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>«%1» — це BL2, який плата запускає першим. Більше ніде його використати не можна.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>«%1» — це BL31. Його місце — у FIP, як BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>«%1»: стиснено так, що Bootlace не може розпакувати. Спочатку розпакуйте.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>«%1» — дерево пристроїв або образ FIT, а не мікропрограма для цього місця.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>«%1» — образ цілої картки. Тут потрібна лише одна його частина.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>«%1» — програма з символами налагодження (ELF). Потрібен звичайний двійковий файл, найчастіше .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>«%1» — готовий FIP. Його можна використати лише як FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>«%1» — не мікропрограма, відома Bootlace.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>«%1» — просто програма, а не FIP. Якщо це BL31 або U-Boot, виберіть пакування FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>«%1» — текстовий файл, а не програма.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>«%1» більше за будь-яку мікропрограму. Можливо, це образ цілої картки.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>«%1» — це U-Boot. Його місце — у FIP, як BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>«%1» — образ для U-Boot (uImage), а не мікропрограма для цього місця.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>З «%1» не видно, що це. Припускається: %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>«%1» — BL2 для завантаження послідовною лінією. З диска він не запуститься.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>«%1» — BL2 для %2. Вибраному носію завантаження потрібен BL2 для %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>«%1» більше за пам’ять, у яку його завантажує плата: разом із заголовком допустимо щонайбільше %2 байтів.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>«%1»: образ %2 пошкоджено, розпакувати його не можна.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>«%1»: на місці %2 міститься %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>«%1»: %2 займає %3 байтів. BL2 читає з нього щонайбільше %4 байтів.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>«%1»: %2 після розпакування займає %3 байтів. BL2 має місце для %4 байтів.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>Розмір «%1» — %2 байтів, а на диску для нього є лише %3 байтів.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>U-Boot у «%1» зібрано для %2. Найімовірніше, він не знайде носія завантаження, а це %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>U-Boot у «%1» нічого не запускає сам: він зупиняється біля запрошення й чекає команд.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>«%1» не знайдено (шукали %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Розмір «%1» не вказано: припускається %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>«%1»: бракує файлу, виберіть його («%2» у [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>«%1» пакується тут, але одного з образів бракує: виберіть файл для «%2».</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>«%1» не було демонтовано: частина змін ще в журналі. Запустіть плату один раз або виконайте «e2fsck -f», а потім перевірте знову, перш ніж покладатися на знайдені тут пошкодження.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>«%1» перезаписано іншою програмою. Описано ті самі розділи, що й раніше.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>На диску «%1» %2 байтів — більше, ніж на записаному (%3): резервна копія таблиці розділів не в його кінці. Команда «sgdisk -e» перенесе її туди.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>На диску «%1» %2 байтів — менше, ніж на записаному (%3): того, що було в його кінці, бракує.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 не використовується як ядро: Bootlace не може використати його в такому вигляді. Подробиці: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 не використовується як ядро: до нього немає дерева пристроїв для цієї плати.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 не використовується як ядро: до нього немає модулів у lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Жоден initrd зі збірки ядра не використовується: неясно, який із них для цього ядра. Не використовується: %1. Якщо він потрібен, виберіть його самі.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>«%1»: пошкоджено. Пошкоджених файлів: %2 з %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>«%1»: змінено під час роботи. Змінених файлів: %2 з %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>«%1»: пошкоджено; відрізняється %2 з %3 байтів, перший — байт %4 диска.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>«%1»: змінено під час роботи. Змінених байтів: %2 з %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>«%1» — BL2, якого плата не запустить. Подробиці: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>«%1» — FIP, якого BL2 не зможе завантажити. Подробиці: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM не знайшов на своєму носії завантаження нічого, що міг би запустити. Спочатку перевірте перемикачі завантаження. Потім перевірте, чи образ записано на весь диск, а не на один із його розділів, чи BL2 має заголовок, чи він повний і призначений для цього носія, а також чи розділ BL2 позначено як завантажувальний (біт атрибутів 2) і чи починається він там, де лежить BL2. Картка, яку записує Bootlace, усе це має.</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM не зміг знайти або прочитати BL2 на SD-картці. Перевірте, чи розділ BL2 позначено як завантажувальний (біт атрибутів 2) і чи починається він із BL2 для SD-карток, запишіть картку знову або спробуйте іншу.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM не зміг прочитати BL2 з eMMC: він шукає в завантажувальному розділі «boot0», який не ввімкнено або в якому немає BL2. Запишіть туди BL2 для eMMC і ввімкніть цей розділ (у Linux: mmc bootpart enable 1 1 /dev/mmcblk0). Образ для SD-карток з eMMC не запуститься.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM не зміг прочитати BL2 з SPI-NAND. У флеш-пам’яті лежить BL2 для іншого носія або для іншої розмітки NAND, або її записали, не стерши перед тим. Зітріть флеш-пам’ять і запишіть у неї BL2 для SPI-NAND.</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM запустив BL2, а BL2 нічого не вивів. Імовірно, його зібрано для 32 бітів (для mkimage потрібне arm64=1), або в нього інша початкова адреса чи інший тип пам’яті. Візьміть BL2, призначений для цієї плати, і дозвольте Bootlace додати заголовок.</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2 не знайшов пам’яті: його зібрано для іншого типу пам’яті, ніж на платі. Візьміть BL2 для цієї плати з правильним параметром DRAM (наприклад, DRAM_USE_DDR4=1).</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2 знаходить таблицю розділів із хибною контрольною сумою. BL2 версії 2.11 або новішої такої таблиці не використовує, а старіші версії та Linux можуть. Запишіть картку знову або перезапишіть таблицю за допомогою sgdisk.</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2 не знаходить розділу з назвою «%1». Назва має бути точно такою; жоден запис перед ним у таблиці не може бути порожнім; перший запис захисного MBR повинен мати тип 0xEE, починатися із сектора 1 і, для BL2 версії 2.10 або новішої, не мати довжини 0xFFFFFFFF. Запишіть картку знову або виправте її таблицю.</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2 не знаходить FIP із BL31 там, де його шукає: FIP не записано, він лежить в іншому місці, його перезаписано або він для іншого носія. BL2 версії 2.7 або старішої шукає лише з байта 0x680000 картки; новіший шукає розділ «fip». Запишіть FIP у це місце.</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2 завантажив BL31 із FIP, але у FIP немає U-Boot (BL33), який він міг би завантажити. Зберіть FIP і з BL31, і з U-Boot.</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2 не зміг завантажити образ %1 із FIP (помилка %2). Образ 3 — це BL31, 4 — OP-TEE, а 5 — U-Boot. FIP пошкоджено, обрізано або його не вдається прочитати. Запишіть його знову й перевірте; якщо це знову не вдасться, візьміть іншу картку.</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2 не зміг розпакувати образ із FIP: його пошкоджено або стиснено так, як BL2 не вміє. Стисніть його за допомогою «xz --check=crc32» і без фільтра або не стискайте взагалі.</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware зупинилася через помилку, яку не може обробити. Якщо ніщо вище цього не пояснює, візьміть мікропрограму іншої версії, призначену для цієї плати.</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL не знайшов U-Boot на носії, на якому його шукає. Запишіть повний файл мікропрограми знову, починаючи із сектора, указаного в документації плати: U-Boot лежить за SPL.</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot зупинився й чекає на скидання. Якщо ніщо вище цього не пояснює, візьміть мікропрограму іншої версії.</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>Картка або зчитувач повідомляє про помилки під час читання. Запишіть картку знову й перевірте її. Якщо це повториться, візьміть іншу картку, іншого виробника.</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>В UBI у флеш-пам’яті немає тому «%1», який BL2 міг би використати. Він повинен мати саме таку назву, бути статичним і мати номер, менший за 16: динамічного тому BL2 не бачить. Створіть його як статичний і запишіть у нього FIP.</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>У флеш-пам’яті є блоки стирання двох різних образів UBI, тому UBI не під’єднано. Зітріть усю ділянку, перш ніж записувати новий образ.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI знаходить блоки стирання із заголовками, якими не може скористатися. Імовірно, розмітка флеш-пам’яті не та, на яку розраховано мікропрограму або дерево пристроїв (прості розділи, UBI чи NMBM або UBI за іншою адресою). Візьміть мікропрограму й дерево пристроїв для однієї розмітки та зітріть флеш-пам’ять перед записом.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI знаходить блоки стирання без заголовка. Вони не пошкоджені: образ призначено для меншої мікросхеми, а решта мікросхеми порожня. Це лише забирає кілька секунд під час першого запуску.</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>Флеш-пам’ять використовували без NMBM, системи керування пошкодженими блоками від виробника, а ця мікропрограма використовує NMBM. Вони несумісні: користуйтеся мікропрограмою одного виду, а перед заміною стирайте флеш-пам’ять.</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>У NMBM не залишилося запасних блоків: можливо, він сприймає блоки іншої розмітки як пошкоджені, або мікросхема зношена. Зітріть флеш-пам’ять і запишіть мікропрограму одного виду; якщо це не вдасться, замініть мікросхему або завантажуйтеся з іншого носія.</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot аварійно завершився. Якщо це стається, коли він читає середовище або картку, зітріть середовище або візьміть іншу версію U-Boot.</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot не бачить картки. Перевірте перемикачі завантаження й чи вставлено картку. Після програмного перезапуску картка може лишатися недоступною: вимкніть і ввімкніть живлення.</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot не знайшов збереженого середовища й використовує власне. На новій картці це нормально.</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot використовує збережене середовище. Якщо він робить щось неочікуване, середовище може бути від іншої мікропрограми: виконайте «env default -a» і «saveenv» у його командному рядку або очистьте місце середовища на диску.</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot не знаходить таблиці розділів, яку міг би прийняти. Можливо, її контрольна сума хибна, або її створено для більшого диска: U-Boot відхиляє таблицю, яка виходить за кінець диска. Запишіть картку знову або виправте таблицю.</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot не знайшов, що запустити. Він дивиться лише на розділи типу ESP або позначені як завантажувальні, щойно є хоч один такий, а розділ BL2 саме такий. Зробіть розділ завантаження розділом ESP, переконайтеся, що розділ FIP ним не є, і покладіть extlinux/extlinux.conf на розділ завантаження.</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot не зміг прочитати потрібний йому файл (%1). Перевірте, чи лежить цей файл на розділі завантаження під точно такою назвою і чи рядок в extlinux.conf закінчується без пробілу й без символу повернення каретки (CRLF).</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>Ядро стиснено, а цей U-Boot не має місця, щоб його розпакувати (kernel_comp_addr_r, kernel_comp_size). Візьміть нестиснений образ ядра (Image).</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>Те, що завантажив U-Boot, — не ядро, яке він може запустити цією командою. Візьміть нестиснений образ ядра для процесора плати: Image для 64-бітового Arm, zImage для 32-бітового Arm. Можливо також, що ядро взагалі не завантажено.</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>Контрольна сума образу, який завантажив U-Boot, хибна: файл записано не повністю, або картка втратила його частину. Запишіть картку знову й перевірте її.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>Командний рядок ядра довший, ніж допускає цей U-Boot (часто 511 символів), тому запис пропускається. Скоротіть «append» в extlinux.conf.</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot не застосував оверлей дерева пристроїв і продовжив без нього. Без нього Linux може не побачити диска. Об’єднайте оверлеї з деревом пристроїв заздалегідь, як це робить Bootlace.</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>U-Boot не має придатного дерева пристроїв для ядра: його не завантажено, пошкоджено або перезаписано великим ядром чи initrd. Перевірте «fdt» в extlinux.conf і адреси завантаження.</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>Ядро, initrd і дерево пристроїв не вміщаються в пам’ять там, де U-Boot хоче їх розмістити. Візьміть менший initrd або змініть адреси завантаження в середовищі.</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot зупиняється біля запрошення й чекає команд, не спробувавши нічого запустити. Його зібрано без автоматичного запуску, або в його середовищі немає bootcmd. Візьміть U-Boot, який сам продовжує запуск.</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot стоїть біля запрошення. Під час зворотного відліку натиснули клавішу, або його команда завантаження завершилася, нічого не запустивши й не пояснивши чому: перегляньте bootcmd за допомогою «printenv», а розділи — за допомогою «part list mmc 0».</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot запустив ядро, а ядро нічого не вивело. Найчастіше в командному рядку немає console= для цього послідовного порту (наприклад, console=ttyS0,115200). З earlycon ядро виводить повідомлення ще до появи свого драйвера порту. Так само виглядають ядро чи дерево пристроїв для іншої плати або initrd поверх пам’яті ядра.</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>Командний рядок обмежує пам’ять, яку використовує Linux (mem=%1). Вилучіть це, якщо на платі її більше.</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>Резервна копія таблиці розділів не в кінці диска. Це нормально для образу, записаного на більшу картку; команда «sgdisk -e» перенесе її.</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>За портом PCIe ніщо не відповідає. Якщо в ньому є диск або плата розширення, вимкніть і ввімкніть живлення: після програмного перезапуску пристрій може лишатися недоступним. Перевірте також, чи ніщо не утримує його лінію скидання.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>Ядро не може розпакувати initrd: його пошкоджено, обрізано, перезаписано в пам’яті або стиснено так, як це ядро не вміє. Запишіть його знову або перевірте адреси завантаження.</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>Ядро чекає на кореневу файлову систему на NVMe (/dev/nvme%1), а диск не з’являється. Драйвери PCIe і NVMe мають бути вбудовані або лежати в initrd, а диск має бути виявлено: якщо рядка про nvme0 немає, вимкніть і ввімкніть живлення.</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>Ядро чекає на свою кореневу файлову систему (%1), а диск не з’являється. Найчастіше в дереві пристроїв вимкнено контролер носія завантаження, бо не застосовано його оверлей, або драйвер є модулем, а initrd немає. Інакше хибне root=: для UUID= і LABEL= потрібен initrd, для PARTUUID= — ні.</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>Файлова система на %1 не така, на яку чекає ядро, або її пошкоджено. Так само виглядає стиснений образ, записаний як є. Запишіть кореневу файлову систему знову, розпакованою.</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>Ядро знайшло диск, але не змогло змонтувати кореневу файлову систему (%1). Перевірте root=, чи драйвер її файлової системи вбудовано або він є в initrd, і чи на розділі справді файлова система, а не стиснений образ.</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>Кореневу файлову систему змонтовано, але в ній немає програми, яку ядро може запустити (init). Вона порожня, неповна або лежить у теці всередині файлової системи. Перевірте джерело кореневої файлової системи.</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>Першу програму кореневої файлової системи (%1) не можна виконати на цьому процесорі: коренева файлова система — для іншого. Візьміть таку, що призначена для процесора плати.</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>Перша програма системи завершилася, а без неї Linux не може працювати далі. Перегляньте рядки вище: бракує файлу чи бібліотеки, коренева файлова система — для іншого процесора, або initrd припинив спроби.</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>Стався збій ядра. Якщо це відбувається під час запуску певного драйвера, візьміть іншу версію ядра; ядро й дерево пристроїв мають бути з однієї версії.</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>Ядро зупинилося: %1. Якщо ніщо вище цього не пояснює, візьміть іншу версію ядра.</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>Бездротова карта не має власних калібрувальних даних і використовує типові: вона працює з низькою потужністю. Деякі плати постачаються без таких даних.</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>Драйвер не знайшов свого файлу мікропрограми %1 у кореневій файловій системі чи в initrd. Пристрій може не працювати: установіть пакунок, у якому є цей файл.</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>Initrd не знайшов кореневої файлової системи й припинив спроби. Або root= вказує на те, чого немає на диску, або в initrd бракує драйвера диска, або в дереві пристроїв контролер диска вимкнено.</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>Система запустилася в аварійному режимі: файлову систему з /etc/fstab не вдається змонтувати, або не запустилася служба, потрібна всьому іншому. Що саме, скаже «journalctl -xb» на платі; вилучіть або виправте рядок в /etc/fstab.</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>Журнал цього запуску тут закінчується, і ніщо перед тим не пояснює чому. Якщо ні запис журналу, ні плату не зупиняли вручну, плата зависає або перезапускається в цьому місці. Інакше запишіть увесь запуск.</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>Те, що записується, щоб плата %1 завантажувалася в цей спосіб («%2»), відповідає вихідному коду її мікропрограми й не перевірене на справжній платі.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>«%1» — BL2 для флеш-пам’яті, пошкодженими блоками якої керує NMBM. У вибраній розмітці NMBM немає: візьміть BL2, зібраний без нього.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>«%1» — BL2, який шукає FIP у сталому місці флеш-пам’яті. У вибраній розмітці він у томі UBI: візьміть BL2, зібраний з UBI=1.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>«%1» — BL2, який шукає FIP у томі UBI. У вибраній розмітці він у сталому місці флеш-пам’яті: візьміть BL2, зібраний без UBI=1.</translation>
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
        <translation>Картка microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>Диск NVMe із завантаженням з картки microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>контролер карток</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>картки як диски</translation>
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
        <translation>таблиця розділів (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>файлова система ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>Картка microSD з мікропрограмою й файлами завантаження</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Диск NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Усе міститься на картці microSD: мікропрограма, файли завантаження й коренева файлова система.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>Плата завантажується з картки microSD, на якій мікропрограма й файли завантаження. Коренева файлова система — на диску NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Потрібна картка microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Потрібні картка microSD і диск NVMe для слота M.2 (ключ M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Потрібні картка microSD і диск NVMe для одного зі слотів M.2 (ключ M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Переведіть усі чотири перемикачі завантаження, від A до D, угору.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>Плата, вигляд зверху; мережеві порти біля верхнього краю. Картка microSD і перемикачі завантаження — біля нижнього краю.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Перший завантажувач (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Пакунок мікропрограми (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL і U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>живлення картки</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>шина до контролера живлення</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>таблиця розділів (MBR)</translation>
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
        <translation>Флеш-пам’ять SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>Флеш-пам’ять SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Живлення дисків SATA</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>BL2 у флеш-пам’яті SPI-NAND</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>BL2 у флеш-пам’яті SPI-NOR</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>BL2 у завантажувальному розділі eMMC</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>Зберіть вміст eMMC як файл образу, розмір якого точно дорівнює розміру eMMC. Його покаже «blockdev --getsize64 /dev/mmcblk0» на платі.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>Зробіть картку microSD, U-Boot якої має команду «mtd», і скопіюйте обидва файли на її п’ятий розділ («boot») як bl2.img і ubi.img.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>Зробіть картку microSD, U-Boot якої має команду «sf», і скопіюйте обидва файли на її п’ятий розділ («boot») як bl2.img і fip.img.</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>Усе міститься в eMMC плати: мікропрограма, файли завантаження й коренева файлова система. Слотом для картки користуватися не можна: у нього спільні лінії з eMMC.</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>FIP у флеш-пам’яті SPI-NOR</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>Дозвольте платі завантажуватися з нього: «mmc bootpart enable 1 1 /dev/mmcblk0».</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>Флеш-пам’ять SPI-NAND і диск NVMe</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>Флеш-пам’ять SPI-NOR і диск NVMe</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>Переведіть усі чотири перемикачі завантаження, від A до D, униз. Якщо D угорі, U-Boot і далі бачить картку microSD.</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>Переведіть перемикачі завантаження A і C угору, B і D — униз. Якщо D угорі, U-Boot і далі бачить картку microSD.</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>Переведіть перемикачі завантаження B і C угору, A і D — униз.</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>Запустіть плату з флеш-пам’яті SPI-NAND або SPI-NOR, коли перемикач D унизу, у Linux, який може прочитати обидва файли, наприклад із USB-накопичувача.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>Запустіть плату із цієї картки, коли перемикачі завантаження A, B і D угорі, а C унизу, і зупиніть U-Boot біля запрошення.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>Запустіть плату із цієї картки, коли перемикачі завантаження A, B, C і D угорі, і зупиніть U-Boot біля запрошення.</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>Вимкніть плату й установіть диск NVMe.</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>Вимкніть плату.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Плата завантажується зі своєї флеш-пам’яті SPI-NAND, у якій міститься мікропрограма. Файли завантаження й коренева файлова система — на диску NVMe. Слот для картки лишається вільним.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Плата завантажується зі своєї флеш-пам’яті SPI-NOR, у якій міститься мікропрограма. Файли завантаження й коренева файлова система — на диску NVMe. Слот для картки лишається вільним.</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>UBI у флеш-пам’яті SPI-NAND</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>Запишіть BL2 у завантажувальний розділ: «echo 0 &gt; /sys/block/mmcblk0boot0/force_ro», «dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync».</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>Запишіть BL2: «load mmc 0:5 ${loadaddr} bl2.img», «mtd erase spi-nand0 0 0x200000», «mtd write spi-nand0 ${loadaddr} 0 ${filesize}».</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>Запишіть BL2: «load mmc 0:5 ${loadaddr} bl2.img», «sf probe», «sf update ${loadaddr} 0 ${filesize}».</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>Запишіть FIP: «load mmc 0:5 ${loadaddr} fip.img», «sf update ${loadaddr} 0x100000 ${filesize}».</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>Запишіть UBI: «load mmc 0:5 ${loadaddr} ubi.img», «mtd erase spi-nand0 0x200000 0x7e00000», «mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}».</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>Запишіть образ в eMMC: «dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync».</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>На платі потрібна система, яка бачить eMMC: така, що запускається з флеш-пам’яті SPI-NAND або SPI-NOR чи послідовною лінією. Зчитувач карток доступу до eMMC не має.</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>Потрібні диск NVMe для слота M.2 (ключ M), U-Boot, який читає диски NVMe, і картка microSD, з якої плата запуститься один раз, щоб записати флеш-пам’ять.</translation>
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
        <translation>Зображення %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Зупинено на ваше прохання</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Щось із вибраного не підходить у такому вигляді</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чогось бракує</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Ця версія такого не вміє</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Не вміщується</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>На цей диск не можна записувати</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Диск використовує інша програма</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>Система не дозволила</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Помилка читання</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Помилка запису</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Диск вийнято або він перестав відповідати</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Прочитано не те, що було записано</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Помилка в самій програмі Bootlace</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Почніть знову, коли забажаєте.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Прочитайте нижче, що не так, а потім виберіть інше або виправте це.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Перевірте, чи не було це переміщено, перейменовано або від’єднано, і виберіть знову.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Виберіть щось інше.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Виберіть більший диск або запишіть на нього менше.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Виберіть інший диск або приберіть те, що заважає.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Закрийте те, що його використовує, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Спробуйте ще раз і введіть пароль, коли його запитають.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Спробуйте ще раз. Якщо помилка станеться в тому самому місці, джерело даних пошкоджено.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Спробуйте іншу картку або інший зчитувач: ця картка, найімовірніше, зношена.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Вставте його знову, а якщо це повториться, спробуйте інший зчитувач або інше гніздо.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Не користуйтеся цією карткою: вона не зберігає записаного.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Повідомте про це, додавши подробиці, наведені нижче.</translation>
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
        <translation>Картка</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Виберіть картку або її образ. Дані лише читаються й порівнюються зі списком того, що було записано.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>До неї належить &amp;ще один диск</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>Інший диск</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Картка перевіряється</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Відкриття картки й читання маніфесту…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Кожен записаний байт зчитується з картки й порівнюється.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Через оверлеї</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>&amp;Лише те, що змінюють оверлеї</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Дерево пристроїв із застосованими оверлеями</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Пошук:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>Дерево пристроїв поки невідоме.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Серед показаного такої назви немає.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Оверлеї нічого не змінюють.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Перемикачі завантаження</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Картка SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Вбудована пам’ять (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>USB-накопичувач або зчитувач карток</translation>
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
        <translation>Знімний диск</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Вбудований диск комп’ютера</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Диск віртуальної машини</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Файл образу, під’єднаний як диск</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Картки в ньому немає.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Його використовує цей комп’ютер: він змонтований.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Цей комп’ютер використовує його як пам’ять (розділ свопінгу).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Він — частина чогось, що використовується: шифрування, групи томів, RAID або петльового пристрою.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>На ньому міститься файл, вибраний як частина картки.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Лише для читання: пошукайте перемикач на боці картки.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Його не призначено для виймання.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, без серійного номера, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, серійний номер %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>серійний номер %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>Про вміст нічого не відомо.</translation>
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
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Зараз на ньому: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace не може його переглянути.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Таблиця розділів (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Розділ без назви, без файлової системи, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>«%1», без файлової системи, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Розділ без назви, %1, %2</translation>
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
        <translation>%1: диска більше немає. Виберіть інший або вставте цей знову.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1: вибрати більше не можна, причину вказано у списку.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Буде створено новий файл.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Такого файлу немає.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Файл розміром %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Наявний файл буде замінено новим.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Наявний файл буде перезаписано; його розмір не зміниться: %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Такої теки немає.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>У вас немає прав на запис сюди.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>У вас немає прав на його читання.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Це тека. Вкажіть назву файлу в ній.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Це диск, а не файл. Виберіть його у списку дисків.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Цей файл не можна перезаписати: він використовується або є однією з вибраних частин.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Цей файл не можна використати як образ картки.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Виберіть диск.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Виберіть файл образу.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Перегляд файлу образу…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>&amp;Файл образу</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Диски</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Показувати незні&amp;мні диски</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Вбудовані диски й диски в корпусах USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Фай&amp;л:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Образи (*.img *.raw *.bin);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>&amp;Замінити новим файлом</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Розмір:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Картка чи інший д&amp;иск</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>&amp;Файл образу, щоб випробувати, зберегти або записати пізніше</translation>
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
        <translation>Уже вибрано для іншої частини.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Пошук дисків…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Дисків немає. Вставте картку або під’єднайте накопичувач: він з’явиться тут сам.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Немає ні картки, ні накопичувача. Вставте носій: він сам з’явиться тут.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Відкрито у вашому робочому середовищі: перед записом його буде там закрито.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Замалий: потрібно щонайменше %1.</translation>
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
        <translation>Не вдалося отримати список дисків цього комп’ютера.</translation>
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
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 год %2 хв</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>менше %n секунди</numerusform>
            <numerusform>менше %n секунд</numerusform>
            <numerusform>менше %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>близько %n хвилини</numerusform>
            <numerusform>близько %n хвилин</numerusform>
            <numerusform>близько %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>близько %n секунди</numerusform>
            <numerusform>близько %n секунд</numerusform>
            <numerusform>близько %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>до %n хвилини</numerusform>
            <numerusform>до %n хвилин</numerusform>
            <numerusform>до %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>до %n секунди</numerusform>
            <numerusform>до %n секунд</numerusform>
            <numerusform>до %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>від %1 до %n хвилини</numerusform>
            <numerusform>від %1 до %n хвилин</numerusform>
            <numerusform>від %1 до %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>від %1 до %n секунди</numerusform>
            <numerusform>від %1 до %n секунд</numerusform>
            <numerusform>від %1 до %n секунд</numerusform>
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
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Вибір файлу образу</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Нічого з такою назвою немає.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>У вас немає прав на читання.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Прочитати не вдалося: носій, можливо, пошкоджений або від’єднаний.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Цей вид даних у цій версії не підтримується.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Розмір завеликий.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>У такому вигляді використати не можна.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>усе гаразд</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>змінено під час роботи</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1, починаючи з байта %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1, починаючи з байта %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>і ще %n місце</numerusform>
            <numerusform>і ще %n місця</numerusform>
            <numerusform>і ще %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>Картка така, якою її записано</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Кожен записаний байт прочитано, і він збігається.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Пошкоджень не знайдено</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>Картку пошкоджено</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Запишіть її знову. Якщо пошкодження повториться, візьміть іншу картку: ця не зберігає записаного.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>На цій картці немає маніфесту</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace залишає на кожній картці маніфест — список усього записаного. Без нього немає з чим порівнювати: картку записала інша програма або список вилучено. Сама картка при цьому може бути справною.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>На список записаного, маніфест, не можна покладатися, або він належить до диска іншого розміру. Запишіть картку знову.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>Про цю картку нічого не відомо. Її лише читали, вона лишилася такою, як була.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Для %1, носій завантаження: %2. Прочитано %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (порівняно %3)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Якщо це один із двох дисків носія, виберіть той, з якого плата починає завантаження.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>пошкоджено: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>змінено під час роботи: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Щось змінилося від часу запису, або до картки належить інший диск, якого не перевірено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln файл не змінено</numerusform>
            <numerusform>%Ln файли не змінено</numerusform>
            <numerusform>%Ln файлів не змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln файл змінено після запису (системою користувалися)</numerusform>
            <numerusform>%Ln файли змінено після запису (системою користувалися)</numerusform>
            <numerusform>%Ln файлів змінено після запису (системою користувалися)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln файл пошкоджено</numerusform>
            <numerusform>%Ln файли пошкоджено</numerusform>
            <numerusform>%Ln файлів пошкоджено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>не змінено: %1</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>змінено після запису (системою користувалися): %1</translation>
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
        <translation>Частини картки</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Порівняно</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копіювати звіт</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Зберегти звіт…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Звіт скопійовано.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстові файли (*.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Звіт збережено.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Зберегти звіт туди не можна.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Збереження звіту</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>Перевірити &amp;ще одну картку</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрити</translation>
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
        <translation>BL2 для карток SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>BL2 для eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>BL2 для флеш-пам’яті SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>BL2 для флеш-пам’яті SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>BL2 для флеш-пам’яті NAND, як на інших платах.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>BL2 для невідомого носія.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Використати як BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Використати як FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Використати як BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Використати як BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>BL2 без заголовка. Заголовок для носія завантаження буде додано тут.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>FIP з %n образом.</numerusform>
            <numerusform>FIP з %n образами.</numerusform>
            <numerusform>FIP з %n образами.</numerusform>
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
        <translation>Стиснено в XZ так, що BL2 зможе розпакувати.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>У заголовку не вказано носія, з якого завантажується плата.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Версію цього заголовка плата не приймає.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Один із заголовків має хибний розмір або лежить не на своєму місці.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>Заголовка, який вказує, де лежить код, немає або його пошкоджено.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>У заголовках вказано різні носії.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Розміри в заголовку не відповідають образу.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>У заголовку для SPI-NAND хибний розмір сторінки або хибна контрольна сума.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Заголовки перед кодом пошкоджені або неповні.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>У заголовку не вказано, що це завантажувач.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>У заголовках вказано різні види пам’яті.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Підпис такого виду ця плата не перевіряє. Потрібна проста SHA-256.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>Плата завантажила б його не туди або запустила б не з того місця.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Розміри в заголовку суперечать один одному або перевищують те, що плата може завантажити.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Файл обрізано: у заголовку вказано більше, ніж є.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Контрольна сума хибна: файл пошкоджено.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Його не позначено як 64-бітовий код. Плата запустила б його й мовчки зависла.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Його серійний номер — нуль, тому BL2 не визнає його за FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Зміст не має кінця.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Файл обрізано: у змісті вказано більше, ніж є.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Розмір у змісті не відповідає розміру образів.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Один з образів виходить за кінець файлу.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Два образи в ньому перекриваються.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Один з образів міститься двічі.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Один з образів порожній.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Стиснено так, що BL2 не зможе розпакувати; придатне стиснення дає «xz --check=crc32».</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>У ньому немає BL31: BL2 зупинився б на цьому.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>У ньому немає BL33, тобто U-Boot: BL2 зупинився б на цьому.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Заголовок — для одного носія, а код зібрано для іншого.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Мікропрограма (*.bin *.img *.fip);;Усі файли (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Програми, які виконуються до Linux. Плата запускає BL2; BL2 завантажує FIP — пакунок із BL31 і BL33 (зазвичай це U-Boot).</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, резидентна частина Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Готовий FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Запакувати тут із BL31 і BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Програми, які виконуються до Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>У «%1» не знайдено іншої мікропрограми для цієї плати.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Також у «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Використати %n файл</numerusform>
            <numerusform>Використати %n файли</numerusform>
            <numerusform>Використати %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Де взяти мікропрограму</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, з %2: залишено без змін</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, з %2: %3, записано й прочитано знову</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриття</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Компонування</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Скидання буферів</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Перевірка читанням</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершення</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 з приблизно %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не розпочато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>виконується</translation>
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
        <translation>Ще нічого не записано. Якщо зупинити зараз, усе залишиться як є.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Якщо зупинити зараз, файл образу не залишиться.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Якщо зупинити зараз, картка залишиться незавершеною: на ній немає таблиці розділів, тож завантажитися з неї не можна, а попередній вміст втрачено. Записати її заново можна будь-коли.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>Картка майже готова, лишилася мить. Якщо зупинити зараз, її не буде прочитано для перевірки: невідомо, чи зберегла вона все.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Усе записано. Якщо зупинити зараз, решту не буде прочитано для перевірки: невідомо, чи зберегла картка ці дані.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Усе записано й прочитано знову: зупиняти вже нічого.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Файл образу не створено; попередній файл із такою назвою, якщо він був, не змінено.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Нічого не записано: усе залишилося як було.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>Картку не завершено, її попередній вміст втрачено. Не користуйтеся нею, доки її не буде записано знову.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>На картку записано все, але до кінця її не прочитано: можливо, усе правильно, але це не перевірено.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>На картці не те, що було записано. Її таблицю розділів вилучено, щоб ніхто не вважав картку готовою.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Усе записано на картку, прочитано знову й збігається.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: звіт, %1</translation>
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
        <translation>не збережено</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Записано на: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Тривалість: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>Картка відмовила, коли записувалася або вилучалася її таблиця розділів. Вона може здаватися готовою, але це не так. Не користуйтеся нею, доки її не буде записано знову.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Картка (усе інше чекає на неї)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Джерело кореневої файлової системи</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Процесор (розпакування й перевірка)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Картка записується</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Картка готова</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>Картку не завершено</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Образ готовий</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>Образ не завершено</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Для цієї плати немає</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Невідомо: у збірці немає конфігурації</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n пакунок: %1 та інші</numerusform>
            <numerusform>%n пакунки: %1 та інші</numerusform>
            <numerusform>%n пакунків: %1 та інші</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Немає дерева пристроїв</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Немає ядра</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>У ній немає дерева пристроїв для %1: збірку зроблено для інших плат.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Її немає, або вона порожня.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>У ній немає ядра.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Вбудовані</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Модулі</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Бракує: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Це ядро зібрано без %1: воно не знайде своєї кореневої файлової системи.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>У цьому ядрі %1 є лише як модулі, а initrd, з якого їх можна завантажити, немає: воно не знайде своєї кореневої файлової системи. Виберіть initrd у розділі «Більше».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, після розпакування %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Драйвери накопичувачів</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>У збірці немає</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Дерева пристроїв</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Оверлеї</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Власний командний рядок</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Його розмір — %1; на платі є місце для %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>У «%1» немає нічого схожого на збірку ядра.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>«%1»: не існує або недоступно для перегляду.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): вбудовано</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): модуль</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): немає</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): невідомо</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Розмір: %1. Буде використано як initrd.</translation>
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
        <translation>Ini&amp;trd замість того, що у збірці</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>&amp;Більше: initrd і командний рядок</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>&amp;Командний рядок ядра</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>«root=» додається автоматично, якщо не вказано тут.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Перегляд…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Підходить платі</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Драйвери накопичувачів</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>&amp;Збірка ядра на цьому комп’ютері</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>&amp;Ядро з кореневої файлової системи</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Що відомо про вибрану збірку</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Збірки ядра</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Додати &amp;файл…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Додати т&amp;еку…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Теки для &amp;пошуку</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Припиняє читання ще не вивчених збірок</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Збірка ядра — це сам Linux із деревом пристроїв плати: пакунок Debian, архів або тека. Виберіть одну.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Додавання теки</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Додавання збірки ядра</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Збірки ядра (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>Більше не шукати в «%1»</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Пошук збірок ядра…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Збірок ядра не знайдено. Додайте збірку або перетягніть її в це вікно.

Ті, що лежать у «%1», знаходяться самі.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Читання «%1», потім ще %n збірка…</numerusform>
            <numerusform>Читання «%1», потім ще %n збірки…</numerusform>
            <numerusform>Читання «%1», потім ще %n збірок…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Ця збірка читається…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux може не запуститися</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Вибрати initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Посібник Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Текст посібника</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Усі теми</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>На малюнку показано потрібне положення перемикачів завантаження на платі. Перемикайте їх, коли живлення плати вимкнено.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Звідки завантажується плата й де буде ваша система.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Щоб побачити завантаження, під’єднайте послідовну консоль 3,3 В: 115200 бод, 8 бітів даних, без парності, 1 стоповий біт (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Увімкніть плату. Перший запуск може тривати трохи довше, ніж наступні.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Вставте картку, коли плату вимкнено.</translation>
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
        <translation>висока швидкість SD</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>висока швидкість MMC</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 за 1,8 В</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 за 1,8 В</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>скидається окремою лінією</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>не виймається</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>без карток SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>без пристроїв SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>без MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>лише читання</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>без захисту від запису</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>завжди увімкнено</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>увімкнено від самого початку</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>увімкнено за високого рівня на виводі</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n-розрядна шина</numerusform>
            <numerusform>%n-розрядна шина</numerusform>
            <numerusform>%n-розрядна шина</numerusform>
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
        <translation>назва «%1»</translation>
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
        <translation>Додає вузол %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Додає вузол %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Вмикає вузол %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Вимикає вузол %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Налаштовує вузол %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>У збірці ядра немає оверлею з такою назвою.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Помилка у вихідному тексті: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Для вихідного тексту потрібен препроцесор C; скомпілюйте його там, де збирається ядро.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Це не оверлей.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Його зроблено для іншої плати, а не для %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Він змінює те, чого немає в цьому дереві пристроїв.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Несумісний із «%1»: %2 вузла %3 не може одночасно мати значення %4 і %5.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Налаштовує плату</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Конфліктує з «%1»: обидва задають %2 вузла %3, але різні значення.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Потрібен для: %1.</translation>
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
        <translation>Що він робить</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Що робить оверлей</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Оверлеї</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Дере&amp;во пристроїв</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Оверлеї</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Додати &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>В&amp;илучити</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Ви&amp;ще</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ни&amp;жче</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Застосовувати цей оверлей перед попереднім</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Застосовувати цей оверлей після наступного</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Оверлеї змінюють дерево пристроїв — опис плати для ядра: вмикають її частини й указують, як їх під’єднано.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Додавання оверлеїв</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Оверлеї та їхні вихідні тексти (*.dtbo *.dtso *.dts);;Усі файли (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>«%1» — не оверлей: назви оверлеїв закінчуються на .dtbo, .dtso або .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Читання збірки ядра…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Ядро береться з кореневої файлової системи. Її оверлеї стануть відомі, коли її буде вибрано.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Збірку ядра не вибрано.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>Збірка ядра не підходить: у ній немає ядра з деревом пристроїв для цієї плати.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Вибрані оверлеї не можна об’єднати з деревом пристроїв у такому порядку.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>У цій збірці немає оверлеїв для плати. Можна додати свої.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Потрібен для</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що він робить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux може не запуститися</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Що там буде</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Частини диска, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2, починаючи з %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Схема розділів, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Перші %1 збільшено</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Коренева файлова система «%1»: ext4, створюється з архіву</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Коренева файлова система «%1»: ext4, створюється з теки</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Коренева файлова система «%1»: ext4, з образу</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>таблиця розділів</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>резервна копія таблиці розділів</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Таблиця розділів GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не використовується</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Заповнено нулями</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Калібрувальні дані пристрою: зберігаються, якщо є, інакше нулі</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Ядро, дерево пристроїв і меню завантаження: FAT «%1», записується %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не використовується</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, решта</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>середовище всередині bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Прошивка «%1», %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>UBI з томами %1</translation>
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
        <translation>%1, більше не існує</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 у %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Рецепти (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Відкриття рецепта</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Збереження рецепта</translation>
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
        <translation>У рецепті є незбережені зміни.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Якщо не зберегти рецепт, зроблений вибір буде втрачено.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Перевірка вибраного…</translation>
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
        <translation>Звіт збережено як %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Подробиці словами самої програми</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати знову</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Записати &amp;ще картку</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>За тим самим рецептом; далі вибирається диск, поки нічого не записується</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Зберегти звіт…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Образ готовий</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Картка готова</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>Записано %1 на %2 за %3; прочитано знову, усе збігається.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Картку можна вийняти.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>Під’єднано: %1. Сюди можна записати наступну картку.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Збереження звіту</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>&amp;Вибрати іншу картку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстові файли (*.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Що може не працювати</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Зберегти звіт туди не можна.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;биці</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Зберегти &amp;рецепт…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрити</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>Образ готовий, але може не працювати</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Щоб використати образ, запишіть його на картку: це вміє будь-яка програма для образів карток.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>Картка готова, але може не працювати</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>Демонтується: %1.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 і його дерево пристроїв записуються до завантажувального розділу.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>До кореневої файлової системи додаються модулі ядра.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Коренева файлова система створюється відразу на своєму місці й займає весь розділ.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>Таблиця розділів записується останньою, щоб перервана картка ніколи не здавалася готовою.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Усе зчитується з диска й порівнюється.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Вміст файлу %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>&amp;Стерти й записати: %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>&amp;Записати: %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 і U-Boot запаковуються; мікропрограма записується на свої місця.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>З деревом пристроїв об’єднується %n оверлей.</numerusform>
            <numerusform>З деревом пристроїв об’єднуються %n оверлеї.</numerusform>
            <numerusform>З деревом пристроїв об’єднується %n оверлеїв.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>Initrd записується поруч із ядром.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>Образ кореневої файлової системи копіюється на своє місце.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>Образ кореневої файлової системи копіюється на своє місце й розширюється на весь розділ.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Мікропрограма записується на своє місце.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1: буде стерто й стане «%2».</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>Файл образу %1 буде перезаписано, і він стане «%2».</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>Файл образу %1 (%2) буде створено, і він стане «%3».</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>Усе одно &amp;стерти й записати: %1</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>Усе одно &amp;записати: %1</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>Буде створено файл %1 (%2) для «%3». Туди його запише сама плата.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>Що відбудеться</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Що буде втрачено</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>Зберегти &amp;рецепт…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Показати рецепт як &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>&amp;Копіювати командний рядок</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Щоб продовжити, введіть назву того, що буде стерто.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Спочатку виберіть диск.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>У такому вигляді цю картку записати не можна.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Частини читаються.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Читання частин і складання плану…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Щоб продовжити, введіть назву того, що буде стерто: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Спочатку збережіть рецепт: у командному рядку вказано його файл</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Рецепт як текст</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>Усі &amp;частини диска</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Ця картка може працювати не так, як потрібно</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Перейти: «%1»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Змінити «%1»</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Поки нічого не записано. Перевірте, що буде втрачено й яким стане диск.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Цю картку поки не можна записати</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Немає куди записувати: диск чи файл образу не вибрано або його вже немає.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Архів. Його файли заново розміщуються на картці.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Тека. Її файли розміщуються на картці.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Образ ext4 розміром %1. Копіюється як є й розширюється до розміру розділу.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Це не коренева файлова система: потрібен архів tar, образ ext4 або тека. Можливо також, що дані пошкоджено.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Дані пошкоджено, або вони містять те, чого не може бути на картці.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64-бітовий Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32-бітовий Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64-бітовий ПК (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32-бітовий ПК (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інший</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Вміст визначити не можна. Копіюється як є.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Перегляд вмісту… Тим часом можна продовжувати.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Її програми — для іншого виду процесорів, ніж у цієї плати. Виберіть кореневу файлову систему для процесора цієї плати.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Система:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Процесор:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Перша програма:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Модулі ядра:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Власне ядро:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Потрібно місця:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>щонайменше %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>&amp;Коренева файлова система: архів, образ ext4 або тека</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Кореневі файлові системи (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Що в ній є</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Назва файлової системи, щонайбільше 16 символів</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>&amp;Мітка:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Розділ:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Дод&amp;ати модулі ядра, якщо їх немає</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Модулі вибраної збірки ядра поміщаються до lib/modules, якщо в кореневій файловій системі ще немає модулів цієї версії.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>&amp;Установити час усіх файлів на 1970 рік</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Тоді дві картки, зроблені з тих самих файлів, збігаються байт у байт, хоч би коли файли розпакували.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Файли самої системи Linux з усіма її програмами й налаштуваннями.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Образ зберігає свої мітку, час файлів і модулі.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>На вибраному диску є місце для %1.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Диск вибирається пізніше. За фіксованого розміру решта місця залишається вільною.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Зайняти &amp;весь диск</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>&amp;Фіксований розмір:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Розмір розділу, приблизно</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Розмір розділу</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Одиниця розміру</translation>
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
        <translation>Швидкість у часі</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Запис: у середньому %1, від %2 до %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Перевірка читанням: у середньому %1, від %2 до %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Вимірювань поки немає.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Тут показується швидкість</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>перевірка читанням</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>запис</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>Рецепт ще не збережено</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>За рецептом %1 з незбереженими змінами</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>За рецептом %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 — не рецепт: назва рецепта закінчується на .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>У %1 є %n помилка, тому рецепт не відкрито.</numerusform>
            <numerusform>У %1 є %n помилки, тому рецепт не відкрито.</numerusform>
            <numerusform>У %1 є %n помилок, тому рецепт не відкрито.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>&amp;Усе одно відкрити</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Не вдалося відкрити %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Не вдалося прочитати %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>Зробити &amp;картку</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>Почати &amp;заново</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>З порожнього рецепта</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>&amp;Відкрити рецепт…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Збережений раніше</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;Перевірити картку</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Дізнатися, чи її байти ще правильні</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Недавні &amp;рецепти</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Тут перелічено рецепти, які ви відкриваєте або зберігаєте. Рецепт можна також перетягнути в це вікно.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>П&amp;лата</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace робить картки, з яких маршрутизатор запускає ваш власний Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>Зробити цю &amp;картку</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Вибрати частини й записати їх на картку</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Недавні рецепти</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>Зображення цієї плати показати не можна: «%1» немає, він завеликий або не є файлом SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Поточне місце; щоб повернутися до переглянутого кроку, виберіть його</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Ви тут</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Не завершено</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Вибране тут не можна використати в такому вигляді.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Носій завантаження</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Мікропрограма</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Оверлеї</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Коренева файлова система</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цільовий диск</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Виберіть для одного з двох інший файл: однаковими вони бути не можуть.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Виберіть, де створити картку. Поки нічого не записується: спочатку буде показано, що відбудеться й що буде втрачено.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>Те, що має бути в мікросхемі на платі, зберігається у файл. Коли його буде готово, майстер скаже, як плата запише його туди.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>Не вдалося отримати список дисків: служба, яка про них знає (UDisks2), не відповідає. Установіть чи запустіть її або створіть файл образу.</translation>
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
        <translation>Дов&amp;ідка</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Відкриває посібник на розділі про цю сторінку</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 — Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>Крок «%1» не завершено.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>На цій сторінці файл %1 не потрібен.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>Рецепт збережено як %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>Не вдалося зберегти %1: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Швидкість зараз:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>У середньому:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Обмежує:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Скасувати…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Зупинити запис?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Продовжити запис</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Зупинити зараз</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинення…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>Наступна сторінка відкриється сама.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Зупинити й закрити</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Зупинення: розпочате доводиться до кінця…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Відкривається %1… Система може запитати ваш пароль.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Запис на %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Зупинення. Якщо картка не відповідає, це може тривати довго; не виймайте її.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Частини складаються й одночасно записуються, а потім усе зчитується з картки й порівнюється. Не виймайте картку й не вимикайте комп’ютер.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;биці</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>З&amp;акрити, не чекаючи</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Диск не відповідає. Bootlace можна закрити. Записане до цього моменту не завершено.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Залишилося часу: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Оцінювання часу, що залишився…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Що записано</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Перевірка читанням</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>залишено без змін</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>збігається</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Крок за кроком створює завантажувальні картки для одноплатних маршрутизаторів.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>Рецепт, з якого почати.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Лише один рецепт за раз.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байти</numerusform>
            <numerusform>%1 байтів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
