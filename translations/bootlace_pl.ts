<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>Wiersz poleceń wskazuje główny system plików przez jego UUID lub etykietę (root=). Tylko initrd potrafi go w ten sposób znaleźć, a initrd nie ma.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>Wiersz poleceń nie zawiera console=, więc konsola szeregowa będzie milczeć.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Moduły systemu Linux %1 nie zostaną dodane: obraz ext4 jest kopiowany bez zmian. Musi już je zawierać.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 ma niektóre sterowniki potrzebne do dotarcia do głównego systemu plików jako moduły (%2), a nie ma initrd, z którego można by je wczytać: prawdopodobnie się nie uruchomi.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>Nie podano drugiego dysku tego nośnika („%1”), więc go nie sprawdzono. Zawiera: %2. Aby sprawdzić oba, podaj go po karcie.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>„%1” nie porównano: zawiera własne dane urządzenia.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Nie wybrano kompilacji jądra.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Nie wybrano głównego systemu plików.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>Układ dla płytki %1 pochodzi z dokumentacji producenta i nie wypróbowano go na prawdziwej płytce.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Moduły systemu Linux %1 nie mają indeksu (modules.dep), a program depmod, który go tworzy, nie jest zainstalowany. Zainstaluj pakiet kmod albo uruchom raz na płytce „depmod %1”.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 posłuży jako initrd, ponieważ to archiwum cpio. Jeśli to coś innego, wybierz właściwy plik.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>Kompilacja jądra ma więcej niż jeden initrd. Używany: %1. Nieużywane: %2. Aby użyć innego, wybierz go samodzielnie.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>W drzewie urządzeń kontroler nośnika startowego jest wyłączony (%1), więc Linux nie zobaczy jego dysku. Włącza go nakładka „%2”.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>Nakładka „%1” żąda: %2. Nakładka może usunąć tylko to, co sama dodaje; to, co już jest w drzewie urządzeń, pozostanie.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Użyte drzewo urządzeń: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>Kompilacja jądra ma kilka drzew urządzeń pasujących do płytki i nośnika startowego: %1. Użyte: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>W drzewie urządzeń kontroler nośnika startowego jest wyłączony (%1), więc Linux nie zobaczy jego dysku.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>W drzewie urządzeń kontroler nośnika startowego (%1) ma tyle linii danych: %2, a naprawdę ma ich %3. Drzewo urządzeń jest dla innego nośnika i Linux może nie zobaczyć dysku.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>„%1” to obraz kontenera (docker save, OCI): zawiera warstwy, a nie pliki systemu. Użyj docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Wszystko w „%1” leży w katalogu „%2”. Główny system plików musi się zaczynać na najwyższym poziomie.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>„%1” nie ma pierwszego programu (init). Linux uruchomi się i zatrzyma, chyba że wiersz poleceń wskaże go przez init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>Najwyższy katalog w „%1” jest zamknięty dla wszystkich prócz właściciela (ma uprawnienia %2), a stanie się /. Programy innych użytkowników nie będą działać. Nadaj mu uprawnienia 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>Nic w „%1” nie należy do użytkownika root. Na karcie nie będą działać takie programy jak su i sudo. Rozpakuj lub spakuj to jako root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>„%1” zawiera nałożone warstwy kontenera: nazwy zaczynające się od „.wh.” oznaczają usunięte pliki, a tu nie są one usuwane. Użyj docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Programy w „%1” są dla 32-bitowego Arm. Działają tylko z jądrem, które je obsługuje.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>Wiersz poleceń zostawia główny system plików initrd (root=fstab), który szuka %1. Etykieta tego głównego systemu plików to „%2”.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1” to pusty plik.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>„%1” to BL2, który płytka uruchamia jako pierwszy. Nie można go użyć nigdzie indziej.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>„%1” to BL31. Jego miejsce jest w FIP, jako BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>„%1” skompresowano w sposób, którego Bootlace nie rozpakuje. Najpierw to rozpakuj.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>„%1” to drzewo urządzeń lub obraz FIT, a nie firmware na to miejsce.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>„%1” to obraz całej karty. Tutaj potrzebna jest tylko jedna jego część.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>„%1” to program z symbolami debugowania (ELF). Potrzebny jest zwykły plik binarny, najczęściej .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>„%1” to gotowy FIP. Można go użyć tylko jako FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>„%1” to nie firmware znany programowi Bootlace.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>„%1” to sam program, a nie FIP. Jeśli to BL31 lub U-Boot, wybierz pakowanie FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>„%1” to plik tekstowy, a nie program.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>„%1” jest większy niż jakikolwiek firmware. To może być obraz całej karty.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>„%1” to U-Boot. Jego miejsce jest w FIP, jako BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>„%1” to obraz dla U-Boot (uImage), a nie firmware na to miejsce.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>Z „%1” nie wynika, co to jest. Przyjęto: %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>„%1” to BL2 do wczytania przez łącze szeregowe. Nie uruchomi się z dysku.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>„%1” to BL2 dla %2. Wybrany nośnik startowy potrzebuje BL2 dla %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>„%1” jest większy niż pamięć, do której wczytuje go płytka: z nagłówkiem może mieć najwyżej %2 bajtów.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>W „%1” obraz %2 jest uszkodzony: nie można go rozpakować.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>W „%1” zamiast %2 jest %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>W „%1” %2 zajmuje %3 bajtów. BL2 czyta z niego najwyżej %4 bajtów.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>W „%1” %2 po rozpakowaniu ma %3 bajtów. BL2 ma miejsce na %4 bajtów.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>„%1” ma %2 bajtów, a jego miejsce na dysku tylko %3 bajtów.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>U-Boot w „%1” skompilowano dla %2. Prawdopodobnie nie znajdzie nośnika startowego, którym jest %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>U-Boot w „%1” niczego sam nie uruchamia: zatrzymuje się i czeka na polecenia.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>Nie znaleziono „%1” (szukano %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Nie podano rozmiaru „%1”: przyjęto %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>Brakuje „%1”: wybierz dla niego plik („%2” w [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>„%1” jest pakowany tutaj, ale brakuje jednego z jego obrazów: wybierz plik dla „%2”.</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>„%1” nie odmontowano: część zmian jest jeszcze w dzienniku. Uruchom raz płytkę albo użyj „e2fsck -f”, a potem sprawdź ponownie, zanim zaufasz wykrytym tu uszkodzeniom.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>„%1” zapisał na nowo inny program. Opisane są te same partycje co przedtem.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>Dysk „%1” ma %2 bajtów, więcej niż zapisany dysk (%3): kopia zapasowa tablicy partycji nie leży na jego końcu. Przeniesie ją tam „sgdisk -e”.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>Dysk „%1” ma %2 bajtów, mniej niż zapisany dysk (%3): brakuje tego, co było na końcu tamtego.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 nie posłuży jako jądro: Bootlace nie może go użyć w tej postaci. Szczegóły: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 nie posłuży jako jądro: nie ma drzewa urządzeń dla tej płytki.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 nie posłuży jako jądro: nie ma modułów w lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Nie użyto żadnego initrd z kompilacji jądra, bo nie wiadomo, który jest dla tego jądra. Nieużywane: %1. Aby użyć któregoś, wybierz go samodzielnie.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>„%1”: uszkodzone. Uszkodzone pliki: %2 z %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>„%1”: zmienione podczas użytkowania. Zmienione pliki: %2 z %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>„%1”: uszkodzone; różni się %2 z %3 bajtów, pierwszy to bajt %4 dysku.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>„%1”: zmienione podczas użytkowania. Zmienione bajty: %2 z %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>„%1” to BL2, którego płytka nie uruchomi. Szczegóły: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>„%1” to FIP, którego BL2 nie wczyta. Szczegóły: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM nie znalazł na nośniku startowym niczego, co mógłby uruchomić. Najpierw sprawdź przełączniki rozruchu. Następnie sprawdź, czy obraz zapisano na całym dysku, a nie na jednej z jego partycji, czy BL2 ma nagłówek, jest kompletny i przeznaczony dla tego nośnika oraz czy partycja BL2 jest oznaczona jako startowa (bit atrybutu 2) i zaczyna się tam, gdzie leży BL2. Karta zapisana przez Bootlace spełnia to wszystko.</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM nie mógł znaleźć lub odczytać BL2 na karcie SD. Sprawdź, czy partycja BL2 jest oznaczona jako startowa (bit atrybutu 2) i zaczyna się od BL2 dla kart SD, zapisz kartę ponownie lub wypróbuj inną kartę.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM nie mógł odczytać BL2 z eMMC: szuka go w partycji rozruchowej „boot0”, która nie jest włączona lub nie zawiera BL2. Zapisz na niej BL2 dla eMMC i włącz ją (w Linuksie: mmc bootpart enable 1 1 /dev/mmcblk0). Obraz dla kart SD nie uruchomi się z eMMC.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM nie mógł odczytać BL2 z SPI-NAND. W pamięci flash jest BL2 dla innego nośnika lub dla innego układu NAND albo zapisano go bez uprzedniego wymazania. Wymaż pamięć flash i zapisz w niej BL2 dla SPI-NAND.</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM uruchomił BL2, a BL2 niczego nie wypisał. Prawdopodobnie skompilowano go jako kod 32-bitowy (mkimage wymaga arm64=1) albo ma inny adres początkowy lub inny typ pamięci. Użyj BL2 przeznaczonego dla tej płytki i pozwól Bootlace dodać nagłówek.</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2 nie znalazł pamięci: skompilowano go dla innego typu pamięci, niż ma płytka. Użyj BL2 dla tej płytki, z właściwym ustawieniem DRAM (takim jak DRAM_USE_DDR4=1).</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2 znajduje tablicę partycji ze złą sumą kontrolną. BL2 w wersji 2.11 lub nowszej nie używa takiej tablicy, natomiast starsze wersje i Linux mogą jej używać. Zapisz kartę ponownie albo zapisz tablicę od nowa za pomocą sgdisk.</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2 nie znajduje partycji o nazwie „%1”. Nazwa musi brzmieć dokładnie tak; żaden wpis przed nią w tablicy nie może być pusty; pierwszy wpis ochronnego MBR musi mieć typ 0xEE, zaczynać się od sektora 1, a dla BL2 w wersji 2.10 lub nowszej nie może mieć długości 0xFFFFFFFF. Zapisz kartę ponownie lub popraw jej tablicę.</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2 nie znajduje FIP z BL31 tam, gdzie go szuka: FIP nie zapisano, leży w innym miejscu, został nadpisany lub należy do innego nośnika. BL2 w wersji 2.7 lub starszej szuka tylko od bajtu 0x680000 karty; nowszy szuka partycji „fip”. Zapisz FIP w tym miejscu.</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2 wczytał BL31 z FIP, ale w FIP nie ma U-Boot (BL33), który mógłby wczytać. Zbuduj FIP zawierający zarówno BL31, jak i U-Boot.</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2 nie mógł wczytać obrazu %1 z FIP (błąd %2). Obraz 3 to BL31, 4 to OP-TEE, a 5 to U-Boot. FIP jest uszkodzony, ucięty lub nie da się go odczytać. Zapisz go ponownie i sprawdź; jeśli to znów się nie uda, użyj innej karty.</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2 nie mógł rozpakować obrazu z FIP: jest uszkodzony lub skompresowano go w sposób, którego BL2 nie zna. Skompresuj go za pomocą „xz --check=crc32”, bez filtra, albo wcale go nie kompresuj.</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware zatrzymał się z powodu błędu, którego nie potrafi obsłużyć. Jeśli nic powyżej tego nie wyjaśnia, użyj firmware’u w innej wersji, przeznaczonego dla tej płytki.</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL nie znalazł U-Boot na nośniku, który przeszukuje. Zapisz ponownie kompletny plik firmware’u, od sektora podanego w dokumentacji płytki: U-Boot leży za SPL.</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot zatrzymał się i czeka na reset. Jeśli nic powyżej tego nie wyjaśnia, użyj firmware’u w innej wersji.</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>Karta lub jej czytnik zgłasza błędy podczas odczytu. Zapisz kartę ponownie i sprawdź ją. Jeśli to się powtórzy, użyj innej karty, innego producenta.</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>UBI w pamięci flash nie ma woluminu „%1”, którego BL2 mógłby użyć. Wolumin musi mieć tę nazwę, być statyczny i mieć numer mniejszy niż 16: BL2 nie widzi woluminu dynamicznego. Utwórz go jako statyczny i zapisz w nim FIP.</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>Pamięć flash zawiera bloki kasowania z dwóch różnych obrazów UBI, więc UBI nie zostaje podłączony. Wymaż cały obszar przed zapisaniem nowego obrazu.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI znajduje bloki kasowania z nagłówkami, których nie może użyć. Pamięć flash ma prawdopodobnie inny układ, niż zakłada firmware lub drzewo urządzeń (surowe partycje, UBI lub NMBM albo UBI pod innym adresem). Użyj firmware’u i drzewa urządzeń dla tego samego układu i wymaż pamięć flash przed zapisem.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI znajduje bloki kasowania bez nagłówka. Nie są wadliwe: obraz jest dla mniejszego układu scalonego, a reszta układu jest pusta. Kosztuje to tylko kilka sekund przy pierwszym uruchomieniu.</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>Pamięci flash używano bez NMBM, czyli zarządzania wadliwymi blokami od producenta, a ten firmware używa NMBM. Nie da się tego łączyć: użyj firmware’u jednego rodzaju i wymaż pamięć flash przed zmianą.</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>NMBM nie ma już zapasowych bloków: być może uznaje bloki innego układu za wadliwe albo układ scalony jest zużyty. Wymaż pamięć flash i zapisz firmware jednego rodzaju; jeśli to się nie uda, wymień układ scalony lub uruchamiaj płytkę z innego nośnika.</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot uległ awarii. Jeśli dzieje się to podczas odczytu środowiska lub karty, wymaż środowisko lub użyj innej wersji U-Boot.</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot nie widzi karty. Sprawdź przełączniki rozruchu i to, czy karta jest włożona. Po programowym ponownym uruchomieniu karta może pozostać niedostępna: wyłącz i włącz zasilanie.</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot nie znalazł zapisanego środowiska i używa własnego. Na nowej karcie to normalne.</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot używa zapisanego środowiska. Jeśli robi coś nieoczekiwanego, środowisko może pochodzić z innego firmware’u: wykonaj „env default -a” i „saveenv” w jego wierszu poleceń albo wyczyść miejsce środowiska na dysku.</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot nie znajduje tablicy partycji, którą mógłby przyjąć. Jej suma kontrolna może być zła albo utworzono ją dla większego dysku: U-Boot odrzuca tablicę, która sięga poza koniec dysku. Zapisz kartę ponownie lub popraw tablicę.</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot nie znalazł niczego do uruchomienia. Przegląda tylko partycje typu ESP lub oznaczone jako startowe, gdy tylko istnieje choć jedna taka, a partycja BL2 nią jest. Ustaw partycję rozruchową jako ESP, upewnij się, że partycja FIP nią nie jest, i umieść extlinux/extlinux.conf na partycji rozruchowej.</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot nie mógł odczytać pliku, którego potrzebuje (%1). Sprawdź, czy plik jest na partycji rozruchowej dokładnie pod tą nazwą i czy wiersz w extlinux.conf nie kończy się spacją ani znakiem powrotu karetki (CRLF).</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>Jądro jest skompresowane, a ten U-Boot nie ma miejsca na jego rozpakowanie (kernel_comp_addr_r, kernel_comp_size). Użyj nieskompresowanego obrazu jądra (Image).</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>To, co wczytał U-Boot, nie jest jądrem, które mógłby uruchomić tym poleceniem. Użyj nieskompresowanego obrazu jądra dla procesora płytki: Image dla 64-bitowego Arm, zImage dla 32-bitowego Arm. Możliwe też, że obrazu w ogóle nie wczytano.</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>Suma kontrolna obrazu wczytanego przez U-Boot jest zła: pliku nie zapisano w całości albo karta utraciła jego część. Zapisz kartę ponownie i sprawdź ją.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>Wiersz poleceń jądra jest dłuższy, niż dopuszcza ten U-Boot (często 511 znaków), więc wpis zostaje pominięty. Skróć „append” w extlinux.conf.</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot nie zastosował nakładki drzewa urządzeń i kontynuował bez niej. Bez niej Linux może nie zobaczyć dysku. Połącz nakładki z drzewem urządzeń wcześniej, tak jak robi to Bootlace.</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>U-Boot nie ma nadającego się do użytku drzewa urządzeń dla jądra: nie wczytano go, jest uszkodzone lub zostało nadpisane przez duże jądro albo initrd. Sprawdź „fdt” w extlinux.conf i adresy wczytywania.</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>Jądro, initrd i drzewo urządzeń nie mieszczą się w pamięci tam, gdzie U-Boot chce je umieścić. Użyj mniejszego initrd lub zmień adresy wczytywania w środowisku.</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot zatrzymuje się w wierszu poleceń i czeka na polecenia, nie próbując niczego uruchomić. Skompilowano go bez automatycznego uruchamiania albo w jego środowisku nie ma bootcmd. Użyj U-Boot, który uruchamia system samodzielnie.</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot jest w wierszu poleceń. Podczas odliczania naciśnięto klawisz albo polecenie rozruchu zakończyło się bez uruchomienia czegokolwiek i bez podania przyczyny: obejrzyj bootcmd za pomocą „printenv”, a partycje za pomocą „part list mmc 0”.</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot uruchomił jądro, a jądro niczego nie wypisało. Najczęściej w wierszu poleceń brakuje console= dla tego portu szeregowego (np. console=ttyS0,115200). Z earlycon jądro wypisuje komunikaty, zanim będzie dostępny jego sterownik portu. Tak samo wyglądają jądro lub drzewo urządzeń dla innej płytki albo initrd w pamięci jądra.</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>Wiersz poleceń ogranicza pamięć, której używa Linux (mem=%1). Usuń to, jeśli płytka ma jej więcej.</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>Kopia zapasowa tablicy partycji nie leży na końcu dysku. To normalne w przypadku obrazu zapisanego na większej karcie; przeniesie ją „sgdisk -e”.</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>Za portem PCIe nic nie odpowiada. Jeśli jest w nim dysk lub karta, wyłącz i włącz zasilanie: po programowym ponownym uruchomieniu urządzenie może pozostać niedostępne. Sprawdź też, czy nic nie trzyma jego linii resetu.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>Jądro nie może rozpakować initrd: jest uszkodzony, ucięty, nadpisany w pamięci lub skompresowany w sposób, którego to jądro nie zna. Zapisz go ponownie lub sprawdź adresy wczytywania.</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>Jądro czeka na główny system plików na NVMe (/dev/nvme%1), a dysk się nie pojawia. Sterowniki PCIe i NVMe muszą być wbudowane lub zawarte w initrd, a dysk musi zostać wykryty: jeśli nie ma żadnego wiersza o nvme0, wyłącz i włącz zasilanie.</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>Jądro czeka na główny system plików (%1), a dysk się nie pojawia. Najczęściej w drzewie urządzeń kontroler nośnika startowego jest wyłączony, bo nie zastosowano jego nakładki, albo sterownik jest modułem i nie ma initrd. W przeciwnym razie złe jest root=: UUID= i LABEL= wymagają initrd, PARTUUID= nie.</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>System plików na %1 nie jest taki, jakiego oczekuje jądro, lub jest uszkodzony. Tak samo wygląda skompresowany obraz zapisany bez rozpakowania. Zapisz główny system plików ponownie, rozpakowany.</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>Jądro znalazło dysk, ale nie mogło zamontować głównego systemu plików (%1). Sprawdź root=, czy sterownik jego systemu plików jest wbudowany lub zawarty w initrd oraz czy partycja naprawdę zawiera system plików, a nie skompresowany obraz.</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>Główny system plików jest zamontowany, ale nie ma w nim programu, który jądro mogłoby uruchomić (init). Jest pusty, niekompletny lub leży w katalogu wewnątrz systemu plików. Sprawdź źródło głównego systemu plików.</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>Pierwszego programu głównego systemu plików (%1) nie można uruchomić na tym procesorze: główny system plików jest dla innego procesora. Użyj takiego, który jest dla procesora płytki.</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>Pierwszy program systemu zakończył działanie, a Linux nie może bez niego kontynuować. Zobacz wiersze powyżej: brakuje pliku lub biblioteki, główny system plików jest dla innego procesora albo initrd się poddał.</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>Jądro uległo awarii. Jeśli dzieje się to podczas uruchamiania określonego sterownika, użyj innej wersji jądra; jądro i drzewo urządzeń powinny pochodzić z tej samej wersji.</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>Jądro się zatrzymało: %1. Jeśli nic powyżej tego nie wyjaśnia, użyj innej wersji jądra.</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>Karta sieci bezprzewodowej nie ma własnych danych kalibracyjnych i używa domyślnych: działa z małą mocą. Niektóre płytki są dostarczane bez takich danych.</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>Sterownik nie znalazł swojego pliku firmware’u %1 w głównym systemie plików ani w initrd. Urządzenie może nie działać: zainstaluj pakiet, który zawiera ten plik.</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>Initrd nie znalazł głównego systemu plików i się poddał. Albo root= wskazuje coś, czego nie ma na dysku, albo w initrd brakuje sterownika dysku, albo w drzewie urządzeń kontroler dysku jest wyłączony.</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>System uruchomił się w trybie awaryjnym: nie można zamontować systemu plików z /etc/fstab albo zawiodła usługa, której potrzebuje wszystko inne. Co to jest, powie „journalctl -xb” na płytce; usuń lub popraw wiersz w /etc/fstab.</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>Dziennik tego uruchomienia kończy się tutaj i nic wcześniej nie wyjaśnia dlaczego. Jeśli ani nagrywania, ani płytki nie zatrzymano ręcznie, płytka zawiesza się lub uruchamia ponownie w tym miejscu. W przeciwnym razie nagraj całe uruchomienie.</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>To, co jest zapisywane, aby płytka %1 uruchamiała się w ten sposób („%2”), wynika z kodu źródłowego jej firmware’u i nie zostało wypróbowane na prawdziwej płytce.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>„%1” to BL2 dla pamięci flash, której wadliwymi blokami zarządza NMBM. Wybrany układ nie ma NMBM: użyj BL2 skompilowanego bez niego.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>„%1” to BL2, który szuka FIP w stałym miejscu pamięci flash. W wybranym układzie FIP jest w woluminie UBI: użyj BL2 skompilowanego z UBI=1.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>„%1” to BL2, który szuka FIP w woluminie UBI. W wybranym układzie FIP jest w stałym miejscu pamięci flash: użyj BL2 skompilowanego bez UBI=1.</translation>
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
        <translation>Karta microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>Dysk NVMe uruchamiany z karty microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>kontroler kart</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>karty jako dyski</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>dyski NVMe</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>tablica partycji (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>system plików ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>Karta microSD z firmware’em i plikami rozruchowymi</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Dysk NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Wszystko jest na karcie microSD: firmware, pliki rozruchowe i główny system plików.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>Płytka uruchamia się z karty microSD, na której są firmware i pliki rozruchowe. Główny system plików jest na dysku NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Potrzebna jest karta microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Potrzebne są karta microSD i dysk NVMe do gniazda M.2 (klucz M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Potrzebne są karta microSD i dysk NVMe do jednego z gniazd M.2 (klucz M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Ustaw wszystkie cztery przełączniki rozruchu, od A do D, w górę.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>Płytka widziana z góry, porty sieciowe przy górnej krawędzi. Karta microSD i przełączniki rozruchu są przy dolnej krawędzi.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Pierwszy program rozruchowy (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Pakiet firmware’u (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL i U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>zasilanie karty</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>magistrala do kontrolera zasilania</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>tablica partycji (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>Gniazdo microSD</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>Pamięć flash SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>Pamięć flash SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Zasilanie dysków SATA</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>BL2 w pamięci flash SPI-NAND</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>BL2 w pamięci flash SPI-NOR</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>BL2 w partycji rozruchowej eMMC</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>Zbuduj zawartość eMMC jako plik obrazu o rozmiarze dokładnie takim jak eMMC. Podaje go „blockdev --getsize64 /dev/mmcblk0” na płytce.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>Utwórz kartę microSD, której U-Boot ma polecenie „mtd”, i skopiuj oba pliki na jej piątą partycję („boot”) jako bl2.img i ubi.img.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>Utwórz kartę microSD, której U-Boot ma polecenie „sf”, i skopiuj oba pliki na jej piątą partycję („boot”) jako bl2.img i fip.img.</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>Wszystko jest w pamięci eMMC płytki: firmware, pliki rozruchowe i główny system plików. Gniazda karty nie można używać: dzieli linie z eMMC.</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>FIP w pamięci flash SPI-NOR</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>Spraw, aby płytka uruchamiała się z niej: „mmc bootpart enable 1 1 /dev/mmcblk0”.</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>Pamięć flash SPI-NAND i dysk NVMe</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>Pamięć flash SPI-NOR i dysk NVMe</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>Ustaw wszystkie cztery przełączniki rozruchu, od A do D, w dół. Gdy D jest w górze, U-Boot nadal widzi kartę microSD.</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>Ustaw przełączniki rozruchu A i C w górę, a B i D w dół. Gdy D jest w górze, U-Boot nadal widzi kartę microSD.</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>Ustaw przełączniki rozruchu B i C w górę, a A i D w dół.</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>Uruchom na płytce, z pamięci flash SPI-NAND lub SPI-NOR i z przełącznikiem D w dole, system Linux, który może odczytać oba pliki, na przykład z pendrive’a.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>Uruchom płytkę z tej karty, z przełącznikami rozruchu A, B i D w górze, a C w dole, i zatrzymaj U-Boot w jego wierszu poleceń.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>Uruchom płytkę z tej karty, z przełącznikami rozruchu A, B, C i D w górze, i zatrzymaj U-Boot w jego wierszu poleceń.</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>Wyłącz płytkę i włóż dysk NVMe.</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>Wyłącz płytkę.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Płytka uruchamia się z pamięci flash SPI-NAND, w której jest firmware. Pliki rozruchowe i główny system plików są na dysku NVMe. Gniazdo karty pozostaje wolne.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Płytka uruchamia się z pamięci flash SPI-NOR, w której jest firmware. Pliki rozruchowe i główny system plików są na dysku NVMe. Gniazdo karty pozostaje wolne.</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>UBI w pamięci flash SPI-NAND</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>Zapisz BL2 w partycji rozruchowej: „echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, „dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>Zapisz BL2: „load mmc 0:5 ${loadaddr} bl2.img”, „mtd erase spi-nand0 0 0x200000”, „mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>Zapisz BL2: „load mmc 0:5 ${loadaddr} bl2.img”, „sf probe”, „sf update ${loadaddr} 0 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>Zapisz FIP: „load mmc 0:5 ${loadaddr} fip.img”, „sf update ${loadaddr} 0x100000 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>Zapisz UBI: „load mmc 0:5 ${loadaddr} ubi.img”, „mtd erase spi-nand0 0x200000 0x7e00000”, „mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>Zapisz obraz w eMMC: „dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>Na płytce potrzebny jest system, który widzi eMMC: uruchamiany z pamięci flash SPI-NAND lub SPI-NOR albo przez łącze szeregowe. Czytnik kart nie ma dostępu do eMMC.</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>Potrzebne są dysk NVMe do gniazda M.2 (klucz M), U-Boot, który czyta dyski NVMe, oraz karta microSD, która raz uruchomi płytkę, aby zapisać pamięć flash.</translation>
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
        <translation>Rysunek płytki %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Zatrzymano na życzenie użytkownika</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Czegoś z wybranych elementów nie da się użyć w tej postaci</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Ta wersja tego nie potrafi</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>To się nie mieści</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>Na tym dysku nie wolno zapisywać</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Dysku używa inny program</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>System na to nie pozwolił</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Odczyt się nie powiódł</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Zapis się nie powiódł</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Dysk został wyjęty lub przestał odpowiadać</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Odczytane dane różnią się od zapisanych</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace popełnił błąd</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>W każdej chwili można zacząć od nowa.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Przeczytaj poniżej, co jest nie tak, a potem wybierz coś innego lub to napraw.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Sprawdź, czy element nie został przeniesiony, odłączony lub nie zmieniono jego nazwy, i wybierz go ponownie.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Wybierz coś innego.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Wybierz większy dysk albo umieść na nim mniej danych.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Wybierz inny dysk albo usuń to, co stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Zamknij to, co go używa, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Spróbuj ponownie i podaj hasło, gdy pojawi się pytanie.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Spróbuj ponownie. Jeśli zdarzy się to w tym samym miejscu, źródło danych jest uszkodzone.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Spróbuj ponownie z inną kartą lub innym czytnikiem: ta karta jest prawdopodobnie zużyta.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Włóż go ponownie, a jeśli to się powtórzy, użyj innego czytnika lub gniazda.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Nie używaj tej karty: nie zachowuje tego, co się na niej zapisuje.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Zgłoś to, podając poniższe szczegóły.</translation>
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
        <translation>Karta</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Wybierz kartę lub jej obraz. Zostanie tylko odczytana i porównana z listą tego, co na niej zapisano.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>&amp;Należy do niej jeszcze inny dysk</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>Drugi dysk</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Trwa sprawdzanie karty</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Otwieranie karty i odczyt jej manifestu…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Każdy zapisany bajt jest odczytywany z karty i porównywany.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Przez nakładki</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>Tylko to, co z&amp;mieniają nakładki</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Drzewo urządzeń z zastosowanymi nakładkami</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Szukaj:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>Drzewo urządzeń nie jest jeszcze znane.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>W wyświetlanych danych nie ma niczego o tej nazwie.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Nakładki niczego nie zmieniają.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Przełączniki rozruchu</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Karta SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Pamięć wbudowana (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>Pendrive lub czytnik kart</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>Dysk USB</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Dysk NVMe</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>Dysk wymienny</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Dysk wbudowany w komputer</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Dysk maszyny wirtualnej</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Plik obrazu, widoczny jako dysk</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Nie ma w nim karty.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Ten komputer go używa: jest zamontowany.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Ten komputer używa go jako pamięci (swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Jest częścią czegoś, co jest w użyciu: szyfrowania, grupy woluminów, RAID lub urządzenia typu loop.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Zawiera plik wybrany jako część karty.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Jest tylko do odczytu: poszukaj przełącznika z boku karty.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Nie jest przeznaczony do wyjmowania.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, brak numeru seryjnego, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, numer seryjny %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>nr seryjny %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>Nie wiadomo, aby coś na nim było.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>„%1”, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Obecna zawartość: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace nie może go zbadać.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Tablica partycji (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Partycja bez nazwy, bez systemu plików, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>„%1”, bez systemu plików, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Partycja bez nazwy, %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>„%1”, %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 – już niedostępny. Wybierz inny dysk lub włóż ten ponownie.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 – nie można już wybrać: powód podano na liście.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Zostanie utworzony nowy plik.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Plik o rozmiarze %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Istniejący plik zostanie zastąpiony nowym.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Istniejący plik zostanie nadpisany; zachowa rozmiar %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Nie ma takiego katalogu.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>Brak uprawnień do zapisu w tym miejscu.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Brak uprawnień do odczytu.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>To jest katalog. Podaj nazwę pliku w nim.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>To jest dysk, a nie plik. Wybierz go z listy dysków.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Tego pliku nie wolno nadpisać: jest w użyciu lub jest jedną z wybranych części.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Tego pliku nie można użyć jako obrazu karty.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Wybierz dysk.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Wybierz plik obrazu.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Sprawdzanie pliku obrazu…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Plik &amp;obrazu</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Po&amp;każ dyski, które nie są wymienne</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Dyski wbudowane i dyski w obudowach USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Pl&amp;ik:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Obrazy (*.img *.raw *.bin);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>&amp;Zastąp nowym plikiem</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Roz&amp;miar:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Karta lub inny d&amp;ysk</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Plik &amp;obrazu, do wypróbowania, zachowania lub późniejszego zapisania</translation>
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
        <translation>Ten dysk wybrano już dla innej części.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Wyszukiwanie dysków…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Nie ma żadnego dysku. Włóż kartę lub podłącz pendrive: sam się tu pojawi.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Nie ma karty ani pendrive’a. Włóż nośnik: sam się tu pojawi.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Otworzyło go środowisko graficzne: przed zapisem zostanie tam zamknięty.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Jest za mały: potrzeba co najmniej %1.</translation>
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
        <translation>Nie można pobrać listy dysków tego komputera.</translation>
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
        <translation>%1 godz. %2 min</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>mniej niż %n sekunda</numerusform>
            <numerusform>mniej niż %n sekundy</numerusform>
            <numerusform>mniej niż %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>około %n sekundy</numerusform>
            <numerusform>około %n sekund</numerusform>
            <numerusform>około %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>do %n minuty</numerusform>
            <numerusform>do %n minut</numerusform>
            <numerusform>do %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>do %n sekundy</numerusform>
            <numerusform>do %n sekund</numerusform>
            <numerusform>do %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>od %1 do %n minuty</numerusform>
            <numerusform>od %1 do %n minut</numerusform>
            <numerusform>od %1 do %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>od %1 do %n sekundy</numerusform>
            <numerusform>od %1 do %n sekund</numerusform>
            <numerusform>od %1 do %n sekund</numerusform>
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
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz katalog…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Wybór pliku obrazu</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Nie ma niczego o tej nazwie.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Brak uprawnień do odczytu.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Nie udało się odczytać: nośnik może być uszkodzony lub odłączony.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Ta wersja nie obsługuje danych tego rodzaju.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Jest za duży.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Nie można go użyć w tej postaci.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>nienaruszone</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>zmienione podczas użytkowania</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzone</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 od bajtu %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 od bajtu %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>i jeszcze %n miejsce</numerusform>
            <numerusform>i jeszcze %n miejsca</numerusform>
            <numerusform>i jeszcze %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>Karta jest taka, jak ją zapisano</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Każdy zapisany bajt odczytano i jest taki sam.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Nie znaleziono uszkodzeń</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>Karta jest uszkodzona</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Zapisz ją ponownie. Jeśli znów będzie uszkodzona, użyj innej karty: ta nie zachowuje tego, co się na niej zapisuje.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Ta karta nie ma manifestu</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace zostawia na każdej karcie listę wszystkiego, co zapisał, czyli manifest. Bez niej nie ma z czym porównywać: kartę zapisał inny program albo listę usunięto. Mimo to karta może być dobra.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>Lista tego, co zapisano na karcie, czyli manifest, jest niewiarygodna lub należy do dysku o innym rozmiarze. Zapisz kartę ponownie.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>O tej karcie nic nie wiadomo. Została tylko odczytana: jest taka jak przedtem.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Płytka: %1, uruchamianie: %2. Odczytano %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (porównano %3)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Jeśli to jeden z dwóch dysków nośnika, wybierz ten, od którego płytka zaczyna uruchamianie.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>uszkodzone: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>zmienione w użyciu: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Coś się na niej zmieniło od czasu zapisu albo należy do niej inny dysk, którego nie sprawdzono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln plik bez zmian</numerusform>
            <numerusform>%Ln pliki bez zmian</numerusform>
            <numerusform>%Ln plików bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln plik zmieniony po zapisie (system był używany)</numerusform>
            <numerusform>%Ln pliki zmienione po zapisie (system był używany)</numerusform>
            <numerusform>%Ln plików zmienionych po zapisie (system był używany)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln plik uszkodzony</numerusform>
            <numerusform>%Ln pliki uszkodzone</numerusform>
            <numerusform>%Ln plików uszkodzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>bez zmian: %1</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>zmienione po zapisie (system był używany): %1</translation>
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
        <translation>Części karty</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównano</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>S&amp;kopiuj raport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Zapisz raport…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Raport został skopiowany.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Pliki tekstowe (*.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Raport został zapisany.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Nie można tam zapisać raportu.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>&amp;Sprawdź kolejną kartę</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
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
        <translation>BL2 dla kart SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>BL2 dla eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>BL2 dla pamięci flash SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>BL2 dla pamięci flash SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>BL2 dla pamięci flash NAND, jaką mają inne płytki.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>BL2 dla nieznanego nośnika.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Użyj jako BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Użyj jako FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Użyj jako BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Użyj jako BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>BL2 bez nagłówka. Nagłówek dla nośnika startowego zostanie dodany tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>FIP z %n obrazem.</numerusform>
            <numerusform>FIP z %n obrazami.</numerusform>
            <numerusform>FIP z %n obrazami.</numerusform>
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
        <translation>Skompresowany XZ w sposób, który BL2 potrafi rozpakować.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>Nagłówek nie podaje nośnika, z którego płytka się uruchamia.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Nagłówek ma wersję, której płytka nie przyjmuje.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Jeden z nagłówków ma zły rozmiar lub leży w złym miejscu.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>Brakuje nagłówka mówiącego, gdzie leży kod, albo jest on uszkodzony.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Nagłówki podają różne nośniki.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Rozmiary w nagłówku nie odpowiadają obrazowi.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>Nagłówek dla SPI-NAND ma zły rozmiar strony lub złą sumę kontrolną.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Nagłówki przed kodem są uszkodzone lub niepełne.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>Nagłówek nie mówi, że to program rozruchowy.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Nagłówki podają różne rodzaje pamięci.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Jest podpisany w sposób, którego ta płytka nie sprawdza. Potrzebny jest zwykły SHA-256.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>Płytka wczytałaby go w złe miejsce lub uruchomiła w złym miejscu.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Rozmiary w nagłówku są sprzeczne lub większe, niż płytka może wczytać.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Jest ucięty: nagłówek zapowiada więcej, niż jest.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Suma kontrolna jest zła: plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Nie jest oznaczony jako kod 64-bitowy. Płytka uruchomiłaby go i zawiesiła się bez słowa.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Numer seryjny wynosi zero, więc BL2 nie uzna go za FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>Spis treści nie ma końca.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Jest ucięty: spis treści zapowiada więcej, niż jest.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>Spis treści zapowiada inny rozmiar niż rozmiar obrazów.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Jeden z obrazów wykracza poza jego koniec.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Dwa obrazy w nim nachodzą na siebie.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Jeden obraz występuje w nim dwa razy.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Jeden z obrazów w nim jest pusty.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Jest skompresowany w sposób, którego BL2 nie rozpakuje; „xz --check=crc32” tworzy taki, który rozpakuje.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>Brakuje w nim BL31: BL2 zatrzymałby się w tym miejscu.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>Brakuje w nim BL33, czyli U-Boota: BL2 zatrzymałby się w tym miejscu.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Nagłówek jest dla jednego nośnika, a kod skompilowano dla innego.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Firmware (*.bin *.img *.fip);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Programy działające przed Linuksem. Płytka uruchamia BL2; BL2 wczytuje FIP, pakiet zawierający BL31 i BL33, najczęściej U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, rezydentna część Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Gotowy FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Spakuj go tutaj z BL31 i BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Programy działające przed Linuksem.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>W „%1” nie znaleziono innego firmware’u dla tej płytki.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Także w „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Użyj %n pliku</numerusform>
            <numerusform>Użyj %n plików</numerusform>
            <numerusform>Użyj %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Skąd wziąć firmware</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, od %2: pozostawiono bez zmian</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, od %2: zapisano i odczytano %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarcie</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Składanie</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Odczyt kontrolny</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 z około %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nierozpoczęte</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>niezakończone</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Nic jeszcze nie zapisano. Jeśli teraz przerwiesz, wszystko pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Jeśli teraz przerwiesz, nie pozostanie żaden plik obrazu.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Jeśli teraz przerwiesz, karta będzie nieukończona: nie ma tablicy partycji, więc nic się z niej nie uruchomi, a jej poprzednia zawartość przepadnie. Można ją w każdej chwili zapisać ponownie.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>Karta jest prawie cała i za chwilę będzie gotowa. Jeśli teraz przerwiesz, nie zostanie odczytana: nie będzie wiadomo, czy wszystko zachowała.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Wszystko zapisano. Jeśli teraz przerwiesz, reszta nie zostanie odczytana: nie będzie wiadomo, czy karta ją zachowała.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Wszystko zapisano i odczytano: nie ma już czego zatrzymywać.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Nie utworzono pliku obrazu; jeśli plik o tej nazwie już istniał, pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Niczego nie zapisano: wszystko jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>Karta jest nieukończona, a jej poprzednia zawartość przepadła. Nie używaj jej, zanim nie zostanie ponownie zapisana.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Wszystko zapisano na karcie, ale nie odczytano jej do końca: może być dobra, lecz tego nie wiadomo.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>Karta nie zawiera tego, co na niej zapisano. Usunięto jej tablicę partycji, aby nikt nie uznał jej za gotową.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Wszystko zapisano na karcie i odczytano; jest takie samo.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: raport, %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Płytka: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Przepis: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisany</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Zapisano na: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Czas trwania: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>Karta zawiodła podczas zapisywania lub usuwania jej tablicy partycji. Może wyglądać na gotową, ale nie jest. Nie używaj jej, zanim nie zostanie ponownie zapisana.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Karta (wszystko inne na nią czeka)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Źródło głównego systemu plików</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Procesor (rozpakowywanie i sprawdzanie)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Trwa zapisywanie karty</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Karta jest gotowa</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>Karta nie została ukończona</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Obraz jest gotowy</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>Obraz nie został ukończony</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Brak dla tej płytki</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Nieznane: kompilacja nie zawiera konfiguracji</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n pakiet, %1 i inne</numerusform>
            <numerusform>%n pakiety, %1 i inne</numerusform>
            <numerusform>%n pakietów, %1 i inne</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Brak drzewa urządzeń</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Brak jądra</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>Nie ma drzewa urządzeń dla płytki %1: skompilowano ją dla innych płytek.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Nie istnieje lub jest pusta.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>Nie ma w niej jądra.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Wbudowane</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduły</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Brakuje: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>To jądro skompilowano bez %1: nie znalazłoby głównego systemu plików.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>To jądro ma %1 tylko jako moduły, a nie ma initrd, z którego można by je wczytać: nie znalazłoby głównego systemu plików. Wybierz initrd w sekcji „Więcej”.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Jądro</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, po rozpakowaniu %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Sterowniki pamięci masowej</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Drzewa urządzeń</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Nakładki</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Własny wiersz poleceń</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Ma %1; na płytce jest miejsce na %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>Nic w „%1” nie wygląda na kompilację jądra.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>„%1” nie istnieje lub nie można tam zajrzeć.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): wbudowany</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): moduł</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): brak</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): nieznany</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Rozmiar: %1. Zostanie użyty jako initrd.</translation>
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
        <translation>Ini&amp;trd zamiast tego z kompilacji</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>Więc&amp;ej: initrd i wiersz poleceń</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>Wier&amp;sz poleceń jądra</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>„root=” zostanie dodane automatycznie, jeśli nie podano go tutaj.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Sprawdzanie…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Pasuje do płytki</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Sterowniki pamięci masowej</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>&amp;Kompilacja jądra na tym komputerze</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>Jądro dostarczane z &amp;głównym systemem plików</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Co wiadomo o wybranej kompilacji</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Kompilacje jądra</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Dodaj p&amp;lik…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Dodaj k&amp;atalog…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>&amp;Przeszukiwane katalogi</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Przerywa odczyt jeszcze nieznanych kompilacji</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Kompilacja jądra to sam Linux wraz z drzewem urządzeń płytki: pakiet Debiana, archiwum lub katalog. Wybierz jedną.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodawanie katalogu</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Dodawanie kompilacji jądra</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Kompilacje jądra (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>Nie przeszukuj już „%1”</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Wyszukiwanie kompilacji jądra…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Nie znaleziono kompilacji jądra. Dodaj ją lub upuść na to okno.

Kompilacje leżące w „%1” są znajdowane automatycznie.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Odczytywanie „%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Odczytywanie „%1”, potem jeszcze %n…</numerusform>
            <numerusform>Odczytywanie „%1”, potem jeszcze %n…</numerusform>
            <numerusform>Odczytywanie „%1”, potem jeszcze %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Trwa odczyt tej kompilacji…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux może się nie uruchomić</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Wybierz initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Podręcznik programu Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Tekst podręcznika</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>Wszystkie &amp;tematy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>Rysunek pokazuje właściwe położenie przełączników rozruchu płytki. Ustaw je, gdy płytka jest bez zasilania.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Z czego uruchamia się płytka i gdzie będzie się znajdował system.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Aby zobaczyć uruchamianie, podłącz konsolę szeregową 3,3 V: 115200 bodów, 8 bitów danych, bez parzystości, 1 bit stopu (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Włącz płytkę. Pierwsze uruchomienie może trwać nieco dłużej niż następne.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Włóż kartę przy wyłączonej płytce.</translation>
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
        <translation>tryb SD high speed</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>tryb MMC high speed</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 przy 1,8 V</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 przy 1,8 V</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>można zresetować przewodem</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>nie można wyjąć</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>bez kart SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>bez urządzeń SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>bez MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>bez ochrony przed zapisem</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>zawsze włączone</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>włączone od początku</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>włączone przy wysokim stanie pinu</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>magistrala %n-bitowa</numerusform>
            <numerusform>magistrala %n-bitowa</numerusform>
            <numerusform>magistrala %n-bitowa</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>taktowanie do %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>taktowanie %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>o nazwie „%1”</translation>
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
        <translation>Dodaje: %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Dodaje: %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Włącza: %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Wyłącza: %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Ustawia: %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>Kompilacja jądra nie ma nakładki o tej nazwie.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Jej kod źródłowy zawiera błąd: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Jej kod źródłowy wymaga preprocesora C; skompiluj ją tam, gdzie kompilowane jest jądro.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>To nie jest nakładka.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Jest przeznaczona dla innej płytki niż %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Zmienia coś, czego nie ma w tym drzewie urządzeń.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Wyklucza „%1”: %2 w %3 nie może być jednocześnie %4 i %5.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Ustawia płytkę</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Koliduje z „%1”: obie ustawiają %2 w %3, ale na różne wartości.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Potrzebna dla: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Nakładka</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Co robi nakładka</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Nakładki</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>D&amp;rzewo urządzeń</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Nakładki</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Dodaj p&amp;lik…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Wyż&amp;ej</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Niże&amp;j</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Stosuje nakładkę przed tą, która jest nad nią</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Stosuje nakładkę po tej, która jest pod nią</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Nakładki zmieniają drzewo urządzeń, czyli opis płytki dla jądra: włączają jej części i mówią, jak są one podłączone.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Dodawanie nakładek</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Nakładki i ich kody źródłowe (*.dtbo *.dtso *.dts);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>„%1” to nie nakładka: nazwy nakładek kończą się na .dtbo, .dtso lub .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Odczytywanie kompilacji jądra…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Jądro pochodzi z głównego systemu plików. Jego nakładki będą znane, gdy ten zostanie wybrany.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Nie wybrano kompilacji jądra.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>Kompilacji jądra nie można użyć: nie ma jądra z drzewem urządzeń dla tej płytki.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Wybranych nakładek nie można połączyć z drzewem urządzeń w tej kolejności.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Ta kompilacja nie ma nakładek dla płytki. Można dodać własne.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Potrzebna dla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux może się nie uruchomić</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Co tam będzie</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Części dysku, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2 od %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Mapa partycji, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Pierwsze %1 w powiększeniu</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Główny system plików „%1”: ext4, utworzony z archiwum</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Główny system plików „%1”: ext4, utworzony z katalogu</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Główny system plików „%1”: ext4, z obrazu</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>tablica partycji</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>kopia zapasowa tablicy partycji</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Tablica partycji GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużywane</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Wyzerowane</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Dane kalibracyjne urządzenia: zachowane, jeśli są, w przeciwnym razie zera</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Jądro, drzewo urządzeń i menu rozruchu: FAT „%1”, zapisane %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywane</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, pozostała część</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>środowisko wewnątrz bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Oprogramowanie układowe „%1”, %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>UBI z woluminami %1</translation>
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
        <translation>%1, już nie istnieje</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 w %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Przepisy (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Otwieranie przepisu</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Zapisywanie przepisu</translation>
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
        <translation>Przepis zawiera niezapisane zmiany.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Dokonany wybór przepadnie, jeśli go nie zapiszesz.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Sprawdzanie wybranych elementów…</translation>
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
        <translation>Raport zapisano jako %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Szczegóły, słowami samego programu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spróbuj &amp;ponownie</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Z&amp;apisz kolejną kartę</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Z tym samym przepisem; w następnym kroku wybiera się dysk i nic jeszcze nie jest zapisywane</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Zapisz raport…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Obraz jest gotowy</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Karta jest gotowa</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>Zapisano %1 na %2 w czasie %3; po odczytaniu dane są takie same.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Można teraz wyjąć kartę.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>Włożono %1: można tam zapisać następną kartę.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Wybierz &amp;inną kartę</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Pliki tekstowe (*.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Co może nie działać</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Otwórz &amp;katalog</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Nie można tam zapisać raportu.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Zapisz p&amp;rzepis…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>Obraz jest gotowy, ale może nie działać</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Aby go użyć, zapisz go na karcie: potrafi to każdy program do obrazów kart.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>Karta jest gotowa, ale może nie działać</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>Odmontowany zostanie dysk %1.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 i jego drzewo urządzeń trafią na partycję rozruchową.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>Moduły jądra zostaną dodane do głównego systemu plików.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Główny system plików zostanie utworzony na swoim miejscu i wypełni partycję.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>Tablica partycji jest zapisywana na końcu, aby przerwana karta nigdy nie wyglądała na gotową.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Wszystko zostanie odczytane z dysku i porównane.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>Zawartość pliku %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>Na %1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>Wy&amp;maż i zapisz %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>&amp;Zapisz %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 i U-Boot zostaną spakowane; firmware trafi na swoje miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n nakładka zostanie połączona z drzewem urządzeń.</numerusform>
            <numerusform>%n nakładki zostaną połączone z drzewem urządzeń.</numerusform>
            <numerusform>%n nakładek zostanie połączonych z drzewem urządzeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>Initrd trafi obok jądra.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>Obraz głównego systemu plików zostanie skopiowany na swoje miejsce.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>Obraz głównego systemu plików zostanie skopiowany na swoje miejsce i powiększony tak, aby wypełnić partycję.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Firmware trafi na swoje miejsce.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>Wymazany zostanie %1; będzie to „%2”.</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>Plik obrazu %1 zostanie nadpisany; będzie to „%2”.</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>Plik obrazu %1 (%2) zostanie utworzony; będzie to „%3”.</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>Wy&amp;maż i zapisz %1 mimo to</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>&amp;Zapisz %1 mimo to</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>Zostanie utworzony plik %1 (%2) dla „%3”. Zapisze go tam sama płytka.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Co przepadnie</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>Zapisz p&amp;rzepis…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Pokaż przepis jako &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>S&amp;kopiuj wiersz poleceń</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Aby kontynuować, wpisz nazwę tego, co zostanie wymazane.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Najpierw wybierz dysk.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Tej karty nie można zapisać w tej postaci.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Trwa odczyt części.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Odczytywanie części i tworzenie planu…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Aby kontynuować, wpisz nazwę tego, co zostanie wymazane: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Najpierw zapisz przepis: wiersz poleceń odwołuje się do jego pliku</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Przepis jako tekst</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>W&amp;szystkie części dysku</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Ta karta może nie działać tak, jak trzeba</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Przejdź do „%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Zmień „%1”</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Nic jeszcze nie zapisano. Sprawdź, co przepadnie i czym stanie się dysk.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Tej karty nie można jeszcze zapisać</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Nie ma na czym zapisać: nie wybrano dysku ani pliku obrazu lub został on usunięty.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Archiwum. Jego pliki zostaną na nowo rozmieszczone na karcie.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Katalog. Jego pliki zostaną rozmieszczone na karcie.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Obraz ext4 o rozmiarze %1. Zostanie skopiowany bez zmian i powiększony do rozmiaru partycji.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>To nie jest główny system plików: potrzebne jest archiwum tar, obraz ext4 lub katalog. Może też być uszkodzony.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Jest uszkodzony lub zawiera coś, czego nie może być na karcie.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64-bitowy Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32-bitowy Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64-bitowy PC (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32-bitowy PC (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inny</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Nie da się określić, co zawiera. Zostanie skopiowany bez zmian.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Sprawdzanie zawartości… Tymczasem można przejść dalej.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Jego programy są dla innego rodzaju procesora niż procesor tej płytki. Wybierz główny system plików dla procesora tej płytki.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>System:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Procesor:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Pierwszy program:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Moduły jądra:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Własne jądro:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Potrzebne miejsce:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>&amp;Główny system plików: archiwum, obraz ext4 lub katalog</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Główne systemy plików (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Nazwa systemu plików, najwyżej 16 znaków</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>&amp;Etykieta:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Partycja:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>W&amp;ięcej</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Dod&amp;aj moduły jądra, jeśli ich brakuje</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Moduły wybranej kompilacji jądra trafią do lib/modules, chyba że główny system plików ma już moduły tej wersji.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Us&amp;taw czas wszystkich plików na rok 1970</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Dwie karty zrobione z tych samych plików są wtedy identyczne co do bajtu, niezależnie od tego, kiedy pliki rozpakowano.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Pliki samego systemu Linux, ze wszystkimi programami i ustawieniami.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Obraz zachowuje własną etykietę, czasy i moduły.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Na wybranym dysku jest miejsce na %1.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Dysk zostanie wybrany później. Miejsce poza stałym rozmiarem pozostanie wolne.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Wy&amp;pełnij dysk</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>&amp;Stały rozmiar:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Rozmiar partycji, w przybliżeniu</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Rozmiar partycji</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Jednostka rozmiaru</translation>
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
        <translation>Prędkość w czasie</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Zapis: średnio %1, od %2 do %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Odczyt kontrolny: średnio %1, od %2 do %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Nic jeszcze nie zmierzono.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Tutaj pokazywana jest prędkość</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>odczyt kontrolny</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>zapis</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>Przepis nie został jeszcze zapisany</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>Z przepisem %1, który zawiera niezapisane zmiany</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>Z przepisem %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 nie jest przepisem: nazwa przepisu kończy się na .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 zawiera %n błąd, więc nie został otwarty.</numerusform>
            <numerusform>%1 zawiera %n błędy, więc nie został otwarty.</numerusform>
            <numerusform>%1 zawiera %n błędów, więc nie został otwarty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Otwórz &amp;mimo to</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Nie można otworzyć %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Utwórz kartę</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>Zacznij od &amp;nowa</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Z pustym przepisem</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>&amp;Otwórz przepis…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Zapisany wcześniej</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;Sprawdź kartę</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Zobacz, czy jej bajty są nadal poprawne</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Ostatnie p&amp;rzepisy</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Tutaj są wymienione przepisy, które otwierasz lub zapisujesz. Możesz też upuścić przepis na to okno.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>&amp;Płytka</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace tworzy karty, z których router uruchamia Twój własny system Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>&amp;Utwórz tę kartę</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Wybierz części, a potem zapisz je na karcie</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Ostatnie przepisy</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>Nie można pokazać rysunku tej płytki: „%1” nie istnieje, jest za duży lub nie jest plikiem SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Bieżące miejsce; można wybrać krok już odwiedzony, aby do niego wrócić</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Jesteś tutaj</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ukończony</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Nieukończony</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Wybranych tu elementów nie można użyć w tej postaci.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Nośnik startowy</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Jądro</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Nakładki</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Główny system plików</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>Wybierz inny plik dla jednego z nich: to nie może być dwa razy ten sam plik.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Wybierz, gdzie ma powstać karta. Nic jeszcze nie jest zapisywane: najpierw zobaczysz, co się stanie i co przepadnie.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>To, co należy do układu scalonego na płytce, jest zapisywane w pliku. Po zakończeniu kreator podaje, jak płytka zapisze to we właściwym miejscu.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>Nie można pobrać listy dysków: usługa, która je zna (UDisks2), nie odpowiada. Zainstaluj ją lub uruchom albo utwórz plik obrazu.</translation>
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
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Otwiera podręcznik w części o tej stronie</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>Krok „%1” nie jest ukończony.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Na tej stronie nie można użyć %1.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>Przepis zapisano jako %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>Nie udało się zapisać %1: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Bieżąca prędkość:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>Średnio:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Ogranicza:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Anuluj…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Zatrzymać zapis?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Kontynuuj zapis</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Zatrzymaj teraz</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>Następna strona pojawi się sama.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Zatrzymaj i zamknij</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Zatrzymywanie: kończone jest to, co rozpoczęto…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Otwieranie %1… System może zapytać o hasło.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Zapis na %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Zatrzymywanie. Karta, która nie odpowiada, może potrzebować chwili; nie wolno jej w tym czasie wyjmować.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Części są składane i jednocześnie zapisywane, a potem wszystko jest odczytywane z karty i porównywane. Nie wyjmuj karty i nie wyłączaj komputera.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>Za&amp;mknij bez czekania</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Dysk nie odpowiada. Możesz teraz zamknąć Bootlace. To, co do tej pory zapisano, jest nieukończone.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Pozostały czas: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Szacowanie pozostałego czasu…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Co zapisano</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Odczyt kontrolny</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>takie samo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Krok po kroku tworzy karty startowe dla routerów jednopłytkowych.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>Przepis na początek.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Tylko jeden przepis naraz.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 bajt</numerusform>
            <numerusform>%1 bajty</numerusform>
            <numerusform>%1 bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
