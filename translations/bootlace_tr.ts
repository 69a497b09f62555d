<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>Komut satırı kök dosya sistemini UUID’si veya etiketiyle belirtiyor (root=). Onu bu yolla yalnızca bir initrd bulabilir, initrd ise yok.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>Komut satırında console= yok; bu yüzden seri konsol sessiz kalacak.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Linux %1 modülleri eklenmez: ext4 kalıbı olduğu gibi kopyalanır. Modülleri zaten içermelidir.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1, kök dosya sistemine ulaşmak için gereken bazı sürücüleri modül olarak içeriyor (%2) ve bunları yüklemek için initrd yok: büyük olasılıkla başlamayacak.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>Bu ortamın öbür diski (“%1”) belirtilmedi, bu yüzden denetlenmedi. İçindekiler: %2. İkisini de denetlemek için onu karttan sonra belirtin.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>“%1” karşılaştırılmadı: aygıtın kendi verilerini içeriyor.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Çekirdek derlemesi seçilmedi.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Kök dosya sistemi seçilmedi.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>%1 için yerleşim, üreticinin belgelerine dayanıyor ve gerçek bir anakartta denenmedi.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Linux %1 modüllerinin dizini (modules.dep) yok ve onu oluşturan depmod programı kurulu değil. kmod paketini kurun veya anakartta bir kez “depmod %1” çalıştırın.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1, bir cpio arşivi olduğu için initrd olarak kullanılıyor. Başka bir şeyse doğrusunu seçin.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>Çekirdek derlemesinde birden çok initrd var. Kullanılan: %1. Kullanılmayan: %2. Başkasını kullanmak için onu kendiniz seçin.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>Başlatma ortamının denetleyicisi aygıt ağacında kapalı (%1), bu yüzden Linux onun diskini görmeyecek. “%2” katmanı onu açar.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>“%1” katmanı şunu istiyor: %2. Bir katman yalnızca kendi eklediğini silebilir; aygıt ağacında zaten olan kalır.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Kullanılan aygıt ağacı: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>Çekirdek derlemesinde anakarta ve başlatma ortamına uyan birkaç aygıt ağacı var: %1. Kullanılan: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>Başlatma ortamının denetleyicisi aygıt ağacında kapalı (%1), bu yüzden Linux onun diskini görmeyecek.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>Aygıt ağacına göre başlatma ortamının denetleyicisinin (%1) veri hattı sayısı %2, gerçekte ise %3. Aygıt ağacı başka bir ortam için yapılmış; Linux diski görmeyebilir.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>“%1” bir kapsayıcı kalıbı (docker save, OCI): bir sistemin dosyalarını değil, katmanları içeriyor. docker export kullanın.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>“%1” içindeki her şey “%2” klasöründe. Kök dosya sistemi en üst düzeyde başlamalıdır.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>“%1” içinde ilk program (init) yok. Komut satırı init= ile bir program belirtmezse Linux başlar ve durur.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>“%1” içindeki en üst klasör, sahibi dışında herkese kapalı (izinleri %2) ve / olacak. Başka kullanıcıların programları çalışmaz. İzinlerini 0755 yapın.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>“%1” içinde hiçbir şey root’a ait değil. Kartta su ve sudo gibi programlar çalışmaz. root olarak açın veya paketleyin.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>“%1” üst üste kapsayıcı katmanları içeriyor: “.wh.” ile başlayan adlar silinmiş dosyaları gösterir, bunlar burada silinmez. docker export kullanın.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>“%1” içindeki programlar 32 bit Arm için. Yalnızca onları destekleyen bir çekirdekle çalışırlar.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>Komut satırı kök dosya sistemini initrd’ye bırakıyor (root=fstab); o da şunu arıyor: %1. Bu kök dosya sisteminin etiketi “%2”.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” boş.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>“%1”, anakartın ilk başlattığı BL2’dir. Başka bir yerde kullanılamaz.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>“%1”, BL31’dir. Yeri, BL31 olarak FIP’in içidir.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>“%1”, Bootlace’in açamadığı bir biçimde sıkıştırılmış. Önce onu açın.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>“%1” bir aygıt ağacı veya FIT kalıbı; buraya uygun aygıt yazılımı değil.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>“%1” bütün bir kartın kalıbı. Burada yalnızca bir parçası gerekli.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>“%1”, hata ayıklama simgeleri olan bir program (ELF). Düz ikili dosya gerekli; genellikle .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>“%1” hazır bir FIP. Yalnızca FIP olarak kullanılabilir.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>“%1”, Bootlace’in tanıdığı bir aygıt yazılımı değil.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>“%1” yalın bir program, FIP değil. BL31 veya U-Boot ise FIP’i paketlemeyi seçin.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>“%1” bir metin dosyası, program değil.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>“%1”, her aygıt yazılımından büyük. Bütün bir kartın kalıbı olabilir.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>“%1”, U-Boot’tur. Yeri, BL33 olarak FIP’in içidir.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>“%1”, U-Boot için bir kalıp (uImage); buraya uygun aygıt yazılımı değil.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>“%1”, ne olduğunu belirtmiyor. Varsayılan: %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>“%1”, seri hattan yüklenen bir BL2. Diskten başlatılamaz.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>“%1”, şunun için bir BL2: %2. Seçilen başlatma ortamına gereken: %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>“%1”, anakartın onu yüklediği bellekten büyük: başlığıyla birlikte en çok %2 bayt olabilir.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>“%1” içindeki %2 hasarlı: açılamıyor.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>“%1” içinde %2 yerine %3 var.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>“%1” içindeki %2, %3 bayt. BL2 onun en çok %4 baytını okur.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>“%1” içindeki %2 açılınca %3 bayt oluyor. BL2’de %4 bayt yer var.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>“%1” %2 bayt, ama diskteki yeri yalnızca %3 bayt.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>“%1” içindeki U-Boot şunun için derlenmiş: %2. Başlatma ortamını (%3) büyük olasılıkla bulamayacak.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>“%1” içindeki U-Boot kendiliğinden bir şey başlatmıyor: komut isteminde durup komut bekliyor.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>“%1” bulunamadı (aranan: %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>“%1” için boyut verilmemiş: %2 varsayılıyor.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>“%1” eksik: onun için bir dosya seçin ([firmware] içinde “%2”).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>“%1” burada paketleniyor, ama kalıplarından biri eksik: “%2” için bir dosya seçin.</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>“%1” sistemden ayrılmamış: bazı değişiklikler hâlâ günlüğünde. Burada bulunan hasara güvenmeden önce anakartı bir kez başlatın veya “e2fsck -f” çalıştırın, sonra yeniden doğrulayın.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>“%1” başka bir programca yeniden yazılmış. Öncekiyle aynı bölümleri tanımlıyor.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>“%1” diski %2 bayt, yazılan diskten (%3) büyük: bölüm tablosunun yedeği diskin sonunda değil. “sgdisk -e” onu oraya taşır.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>“%1” diski %2 bayt, yazılan diskten (%3) küçük: onun sonunda olanlar eksik.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 çekirdek olarak kullanılmıyor: Bootlace onu bu haliyle kullanamıyor. Ayrıntılar: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 çekirdek olarak kullanılmıyor: bu anakart için aygıt ağacı yok.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 çekirdek olarak kullanılmıyor: lib/modules içinde modülleri yok.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Çekirdek derlemesindeki hiçbir initrd kullanılmıyor, çünkü hangisinin bu çekirdek için olduğu belli değil. Kullanılmayan: %1. Birini kullanmak için onu kendiniz seçin.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>“%1” hasarlı. Hasarlı dosyalar: %2 / %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>“%1” kullanımda değişmiş. Değişen dosyalar: %2 / %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>“%1” hasarlı: %3 baytın %2 tanesi farklı, ilki diskin %4. baytı.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>“%1” kullanımda değişmiş. Değişen baytlar: %2 / %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>“%1”, anakartın başlatmayacağı bir BL2. Ayrıntılar: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>“%1”, BL2’nin yükleyemediği bir FIP. Ayrıntılar: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM, başlatma ortamında başlatabileceği bir şey bulamadı. Önce başlatma anahtarlarını denetleyin. Sonra kalıbın, bölümlerinden birine değil diskin tamamına yazıldığını; BL2’nin başlığının bulunduğunu, eksiksiz ve bu ortam için yapılmış olduğunu; BL2 bölümünün başlatılabilir olarak işaretlendiğini (öznitelik biti 2) ve BL2’nin bulunduğu yerde başladığını denetleyin. Bootlace’in yazdığı bir kartta bunların hepsi vardır.</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM, SD karttaki BL2’yi bulamadı veya okuyamadı. BL2 bölümünün başlatılabilir olarak işaretlendiğini (öznitelik biti 2) ve SD kartlar için bir BL2 ile başladığını denetleyin, kartı yeniden yazın veya başka bir kart deneyin.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM, BL2’yi eMMC’den okuyamadı: “boot0” başlatma bölümüne bakıyor, ama bu bölüm etkin değil veya içinde BL2 yok. Oraya eMMC için bir BL2 yazın ve bölümü etkinleştirin (Linux’ta: mmc bootpart enable 1 1 /dev/mmcblk0). SD kartlar için bir kalıp eMMC’den başlamaz.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM, BL2’yi SPI-NAND’dan okuyamadı. Flash’ta başka bir ortam veya başka bir NAND yerleşimi için bir BL2 var ya da flash önceden silinmeden yazılmış. Flash’ı silin ve SPI-NAND için bir BL2 yazın.</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM, BL2’yi başlattı, ama BL2 hiçbir çıktı vermedi. Büyük olasılıkla 32 bit için derlenmiş (mkimage için arm64=1 gerekir) ya da başlangıç adresi veya bellek türü farklı. Bu anakart için yapılmış bir BL2 kullanın ve başlığını Bootlace’in eklemesine izin verin.</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2 bellek bulamadı: anakarttakinden başka bir bellek türü için derlenmiş. Bu anakart için, doğru DRAM ayarıyla (örneğin DRAM_USE_DDR4=1) derlenmiş BL2’yi kullanın.</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2, sağlama toplamı yanlış bir bölüm tablosu buluyor. 2.11 veya daha yeni sürüm bir BL2 böyle bir tabloyu kullanmaz; eski sürümler ve Linux ise kullanabilir. Kartı yeniden yazın veya tabloyu sgdisk ile yeniden yazdırın.</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2, “%1” adlı bir bölüm bulamıyor. Ad tam olarak böyle olmalı; tabloda ondan önceki hiçbir kayıt boş olmamalı; koruyucu MBR’nin ilk kaydının türü 0xEE olmalı, bu kayıt sektör 1’de başlamalı ve 2.10 veya daha yeni sürüm bir BL2 için uzunluğu 0xFFFFFFFF olmamalı. Kartı yeniden yazın veya tablosunu düzeltin.</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2, baktığı yerde BL31 içeren bir FIP bulamıyor: FIP yazılmamış, başka bir yerde, üzerine yazılmış veya başka bir ortama ait. 2.7 veya daha eski sürüm bir BL2 yalnızca kartın 0x680000 baytına bakar; daha yenisi “fip” bölümünü arar. FIP’i o yere yazın.</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2, BL31’i FIP’ten yükledi, ama FIP’te yükleyebileceği bir U-Boot (BL33) yok. FIP’i hem BL31 hem U-Boot ile oluşturun.</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2, %1 numaralı kalıbı FIP’ten yükleyemedi (hata %2). Kalıp 3 BL31, 4 OP-TEE, 5 ise U-Boot’tur. FIP hasarlı, kesik veya okunamıyor. Yeniden yazın ve doğrulayın; yine olmazsa başka bir kart kullanın.</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2, FIP’teki bir kalıbı açamadı: kalıp hasarlı veya BL2’nin bilmediği bir biçimde sıkıştırılmış. Onu “xz --check=crc32” ile ve süzgeç kullanmadan sıkıştırın ya da hiç sıkıştırmayın.</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware, işleyemediği bir hata yüzünden durdu. Yukarıda bunu açıklayan bir şey yoksa bu anakart için yapılmış, başka sürüm bir aygıt yazılımı kullanın.</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL, baktığı ortamda U-Boot bulamadı. Aygıt yazılımı dosyasının tamamını, anakartın belgelerinde belirtilen sektöre yeniden yazın: U-Boot, SPL’nin ardındadır.</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot durdu ve sıfırlama bekliyor. Yukarıda bunu açıklayan bir şey yoksa başka sürüm bir aygıt yazılımı kullanın.</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>Kart veya okuyucusu, okunurken hata bildiriyor. Kartı yeniden yazın ve doğrulayın. Tekrar olursa başka bir üreticinin başka bir kartını kullanın.</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>Flash’taki UBI’de BL2’nin kullanabileceği “%1” birimi yok. Birimin adı tam olarak bu olmalı, birim statik olmalı ve numarası 16’dan küçük olmalı: BL2 dinamik bir birimi görmez. Onu statik olarak oluşturun ve FIP’i ona yazın.</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>Flash’ta iki farklı UBI kalıbının silme blokları var, bu yüzden UBI bağlanmıyor. Yeni kalıbı yazmadan önce tüm alanı silin.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI, kullanamadığı başlıkları olan silme blokları buluyor. Flash’ın yerleşimi büyük olasılıkla aygıt yazılımının veya aygıt ağacının varsaydığından farklı (ham bölümler, UBI veya NMBM ya da başka adreste UBI). Aynı yerleşim için bir aygıt yazılımı ve aygıt ağacı kullanın ve yazmadan önce flash’ı silin.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI, başlığı olmayan silme blokları buluyor. Bunlar bozuk değil: kalıp daha küçük bir yonga için ve yonganın geri kalanı boş. Bu yalnızca ilk başlatmada birkaç saniyeye mal olur.</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>Flash, üreticinin bozuk blok yönetimi olan NMBM olmadan kullanılmış; bu aygıt yazılımı ise NMBM kullanıyor. İkisi bir arada olmaz: tek türde aygıt yazılımı kullanın ve değiştirmeden önce flash’ı silin.</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>NMBM’nin yedek bloğu kalmadı: başka bir yerleşimin bloklarını bozuk sanıyor olabilir veya yonga yıpranmış. Flash’ı silin ve tek türde aygıt yazılımı yazın; olmazsa yongayı değiştirin veya başka bir ortamdan başlatın.</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot çöktü. Bu, ortam değişkenlerini veya bir kartı okurken oluyorsa ortam değişkenlerini silin veya U-Boot’un başka bir sürümünü kullanın.</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot bir kart görmüyor. Başlatma anahtarlarını ve kartın takılı olduğunu denetleyin. Yazılımla yeniden başlatmadan sonra karta erişilemeyebilir: gücü kapatıp açın.</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot, kaydedilmiş ortam değişkenleri bulamadı ve kendininkileri kullanıyor. Yeni bir kartta bu normaldir.</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot, kaydedilmiş ortam değişkenlerini kullanıyor. Beklenmedik bir şey yapıyorsa ortam değişkenleri başka bir aygıt yazılımından kalmış olabilir: komut isteminde “env default -a” ve “saveenv” çalıştırın veya diskteki yerlerini temizleyin.</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot, kabul ettiği bir bölüm tablosu bulamıyor. Sağlama toplamı yanlış olabilir veya tablo daha büyük bir disk için yapılmış olabilir: U-Boot, diskin sonunu aşan bir tabloyu reddeder. Kartı yeniden yazın veya tabloyu düzeltin.</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot başlatacak bir şey bulamadı. Türü ESP olan veya başlatılabilir olarak işaretlenmiş bir bölüm varsa yalnızca böyle bölümlere bakar ve BL2 bölümü böyledir. Başlatma bölümünü ESP yapın, FIP bölümünün ESP olmadığından emin olun ve extlinux/extlinux.conf dosyasını başlatma bölümüne koyun.</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot, gereksindiği bir dosyayı okuyamadı (%1). Dosyanın tam olarak bu adla başlatma bölümünde olduğunu ve extlinux.conf içindeki satırın boşluksuz ve satır başı karakteri (CRLF) olmadan bittiğini denetleyin.</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>Çekirdek sıkıştırılmış ve bu U-Boot’ta onu açacak yer yok (kernel_comp_addr_r, kernel_comp_size). Sıkıştırılmamış bir çekirdek kalıbı (Image) kullanın.</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>U-Boot’un yüklediği, bu komutla başlatabileceği bir çekirdek değil. Anakartın işlemcisi için sıkıştırılmamış bir çekirdek kalıbı kullanın: 64 bit Arm için Image, 32 bit Arm için zImage. Hiç yüklenmemiş de olabilir.</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>U-Boot’un yüklediği bir kalıbın sağlama toplamı yanlış: dosya tam yazılmamış veya kart bir kısmını kaybetmiş. Kartı yeniden yazın ve doğrulayın.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>Çekirdeğin komut satırı bu U-Boot’un izin verdiğinden uzun (çoğunlukla 511 karakter), bu yüzden kayıt atlanıyor. extlinux.conf içindeki “append” satırını kısaltın.</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot bir aygıt ağacı katmanını uygulamadı ve onsuz devam etti. O olmadan Linux diski görmeyebilir. Bootlace’in yaptığı gibi, katmanları aygıt ağacıyla önceden birleştirin.</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>U-Boot’ta çekirdek için kullanılabilir bir aygıt ağacı yok: yüklenmemiş, hasarlı veya büyük bir çekirdek ya da initrd üzerine yazmış. extlinux.conf içindeki “fdt” satırını ve yükleme adreslerini denetleyin.</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>Çekirdek, initrd ve aygıt ağacı, U-Boot’un onları koymak istediği belleğe sığmıyor. Daha küçük bir initrd kullanın veya ortam değişkenlerindeki yükleme adreslerini değiştirin.</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot, bir şey başlatmayı denemeden komut isteminde durup komut bekliyor. Otomatik başlatma olmadan derlenmiş veya ortam değişkenlerinde bootcmd yok. Kendiliğinden başlatan bir U-Boot kullanın.</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot komut isteminde. Geri sayım sırasında bir tuşa basılmış veya başlatma komutu bir şey başlatmadan ve nedenini belirtmeden bitmiş: “printenv” ile bootcmd’ye, “part list mmc 0” ile bölümlere bakın.</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot çekirdeği başlattı, ama çekirdek hiçbir çıktı vermedi. Çoğunlukla komut satırında bu seri bağlantı noktası için console= yoktur (örneğin console=ttyS0,115200). earlycon ile çekirdek, bağlantı noktasının sürücüsü hazır olmadan önce de çıktı verir. Başka bir anakart için bir çekirdek veya aygıt ağacı ya da çekirdeğin belleği üzerine binen bir initrd de aynı görünür.</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>Komut satırı, Linux’un kullandığı belleği sınırlıyor (mem=%1). Anakartta daha fazlası varsa bunu kaldırın.</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>Bölüm tablosunun yedeği diskin sonunda değil. Daha büyük bir karta yazılmış bir kalıpta bu normaldir; “sgdisk -e” onu taşır.</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>Bir PCIe bağlantı noktasının ardında yanıt veren yok. İçinde bir disk veya kart varsa gücü kapatıp açın: yazılımla yeniden başlatmadan sonra ona erişilemeyebilir. Sıfırlama hattını tutan bir şey olmadığını da denetleyin.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>Çekirdek initrd’yi açamıyor: initrd hasarlı, kesik, bellekte üzerine yazılmış veya bu çekirdeğin bilmediği bir biçimde sıkıştırılmış. Yeniden yazın veya yükleme adreslerini denetleyin.</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>Çekirdek NVMe üzerindeki kök dosya sistemini (/dev/nvme%1) bekliyor, ama disk ortaya çıkmıyor. PCIe ve NVMe sürücüleri çekirdeğe yerleşik veya initrd içinde olmalı, disk de bulunmuş olmalı: nvme0 ile ilgili bir satır yoksa gücü kapatıp açın.</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>Çekirdek kök dosya sistemini (%1) bekliyor, ama disk ortaya çıkmıyor. Çoğunlukla, katmanı uygulanmadığı için başlatma ortamının denetleyicisi aygıt ağacında kapalıdır ya da sürücü bir modüldür ve initrd yoktur. Bunlar değilse root= yanlıştır: UUID= ve LABEL= için initrd gerekir, PARTUUID= için gerekmez.</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>%1 üzerindeki dosya sistemi çekirdeğin beklediği gibi değil veya hasarlı. Olduğu gibi yazılmış sıkıştırılmış bir kalıp da böyle görünür. Kök dosya sistemini açılmış olarak yeniden yazın.</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>Çekirdek bir disk buldu, ama kök dosya sistemini bağlayamadı (%1). root= değerini, dosya sistemi sürücüsünün çekirdeğe yerleşik veya initrd içinde olduğunu ve bölümde sıkıştırılmış bir kalıp değil gerçekten bir dosya sistemi bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>Kök dosya sistemi bağlandı, ama içinde çekirdeğin başlatabileceği bir program (init) yok. Boş, eksik veya dosya sisteminin içindeki bir klasörde. Kök dosya sisteminin kaynağını denetleyin.</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>Kök dosya sisteminin ilk programı (%1) bu işlemcide çalıştırılamıyor: kök dosya sistemi başka bir işlemci için. Anakartın işlemcisi için olanını kullanın.</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>Sistemin ilk programı sona erdi ve Linux onsuz devam edemiyor. Yukarısındaki satırlara bakın: bir dosya veya kitaplık eksik, kök dosya sistemi başka bir işlemci için veya initrd vazgeçmiş.</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>Çekirdek çöktü. Bu, belirli bir sürücü başlarken oluyorsa çekirdeğin başka bir sürümünü kullanın; çekirdek ve aygıt ağacı aynı sürümden olmalıdır.</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>Çekirdek durdu: %1. Yukarıda bunu açıklayan bir şey yoksa çekirdeğin başka bir sürümünü kullanın.</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>Kablosuz kartın kendi kalibrasyon verisi yok ve varsayılanı kullanıyor: düşük güçle çalışır. Bazı anakartlar böyle bir veri olmadan gelir.</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>Bir sürücü, %1 aygıt yazılımı dosyasını kök dosya sisteminde veya initrd’de bulamadı. Aygıt çalışmayabilir: bu dosyayı içeren paketi kurun.</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>Initrd, kök dosya sistemini bulamadı ve vazgeçti. Ya root= diskte olmayan bir şeyi belirtiyor ya initrd’de diskin sürücüsü eksik ya da diskin denetleyicisi aygıt ağacında kapalı.</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>Sistem acil durum kipinde başladı: /etc/fstab içindeki bir dosya sistemi bağlanamıyor veya her şeyin gereksindiği bir hizmet başarısız oldu. Hangisi olduğunu anakartta “journalctl -xb” belirtir; /etc/fstab içindeki satırı kaldırın veya düzeltin.</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>Bu başlatmanın günlüğü burada bitiyor ve öncesindeki hiçbir şey nedenini açıklamıyor. Kayıt veya anakart elle durdurulmadıysa anakart bu noktada donuyor veya yeniden başlıyor. Durdurulduysa başlatmanın tamamını kaydedin.</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>%1 bu yolla (“%2”) başlasın diye yazılanlar, aygıt yazılımının kaynak koduna dayanıyor ve gerçek bir anakartta denenmedi.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>“%1”, bozuk bloklarını NMBM’nin yönettiği flash için bir BL2. Seçilen yerleşimde NMBM yok: onsuz derlenmiş bir BL2 kullanın.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>“%1”, FIP’i flash’ın sabit bir yerinde arayan bir BL2. Seçilen yerleşimde FIP bir UBI biriminde: UBI=1 ile derlenmiş bir BL2 kullanın.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>“%1”, FIP’i bir UBI biriminde arayan bir BL2. Seçilen yerleşimde FIP, flash’ın sabit bir yerinde: UBI=1 olmadan derlenmiş bir BL2 kullanın.</translation>
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
        <translation>microSD kart</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>microSD karttan başlatılan NVMe disk</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>kart denetleyicisi</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>disk olarak kartlar</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>NVMe diskler</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>bölüm tablosu (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>ext4 dosya sistemi</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>Aygıt yazılımı ve başlatma dosyaları olan microSD kart</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe disk</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Her şey microSD kartta: aygıt yazılımı, başlatma dosyaları ve kök dosya sistemi.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>Anakart, aygıt yazılımını ve başlatma dosyalarını içeren microSD karttan başlar. Kök dosya sistemi NVMe disktedir.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Bir microSD kart gerekir.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Bir microSD kart ve M.2 yuvası (M anahtarlı) için bir NVMe disk gerekir.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Bir microSD kart ve M.2 yuvalarından biri (M anahtarlı) için bir NVMe disk gerekir.</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>A’dan D’ye dört başlatma anahtarının hepsini yukarı getirin.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>Anakartın üstten görünümü; ağ portları üst kenarda. microSD kart ve başlatma anahtarları alt kenarda.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>İlk önyükleyici (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Aygıt yazılımı paketi (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL ve U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>kart beslemesi</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>güç denetleyicisine giden veri yolu</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>bölüm tablosu (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>microSD yuvası</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>SPI-NAND flash</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>SPI-NOR flash</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>SATA disk beslemesi</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>SPI-NAND flash’taki BL2</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>SPI-NOR flash’taki BL2</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>eMMC’nin başlatma bölümündeki BL2</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>eMMC’nin içeriğini, boyutu tam olarak eMMC’ninki kadar olan bir kalıp dosyası olarak oluşturun. Bu boyutu anakartta “blockdev --getsize64 /dev/mmcblk0” gösterir.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>U-Boot’unda “mtd” komutu olan bir microSD kart yapın ve iki dosyayı bl2.img ve ubi.img adlarıyla kartın beşinci bölümüne (“boot”) kopyalayın.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>U-Boot’unda “sf” komutu olan bir microSD kart yapın ve iki dosyayı bl2.img ve fip.img adlarıyla kartın beşinci bölümüne (“boot”) kopyalayın.</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>Her şey anakartın eMMC’sinde: aygıt yazılımı, başlatma dosyaları ve kök dosya sistemi. Kart yuvası kullanılamaz: hatlarını eMMC ile paylaşır.</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>SPI-NOR flash’taki FIP</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>Anakartın oradan başlamasını sağlayın: “mmc bootpart enable 1 1 /dev/mmcblk0”.</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>SPI-NAND flash ve NVMe disk</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>SPI-NOR flash ve NVMe disk</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>A’dan D’ye dört başlatma anahtarının hepsini aşağı getirin. D yukarıdayken U-Boot microSD kartı görmeyi sürdürür.</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>A ve C başlatma anahtarlarını yukarı, B ve D’yi aşağı getirin. D yukarıdayken U-Boot microSD kartı görmeyi sürdürür.</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>B ve C başlatma anahtarlarını yukarı, A ve D’yi aşağı getirin.</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>D anahtarı aşağıdayken anakartı SPI-NAND veya SPI-NOR flash’tan, iki dosyayı da (örneğin bir USB bellekten) okuyabilen bir Linux ile başlatın.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>A, B ve D başlatma anahtarları yukarıda, C aşağıdayken anakartı o karttan başlatın ve U-Boot’u komut isteminde durdurun.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>A, B, C ve D başlatma anahtarları yukarıdayken anakartı o karttan başlatın ve U-Boot’u komut isteminde durdurun.</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>Anakartı kapatın ve NVMe diski takın.</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>Anakartı kapatın.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Anakart, aygıt yazılımını içeren SPI-NAND flash’ından başlar. Başlatma dosyaları ve kök dosya sistemi NVMe disktedir. Kart yuvası boş kalır.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>Anakart, aygıt yazılımını içeren SPI-NOR flash’ından başlar. Başlatma dosyaları ve kök dosya sistemi NVMe disktedir. Kart yuvası boş kalır.</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>SPI-NAND flash’taki UBI</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>BL2’yi başlatma bölümüne yazın: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>BL2’yi yazın: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>BL2’yi yazın: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>FIP’i yazın: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>UBI’yi yazın: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>Kalıbı eMMC’ye yazın: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>Anakartta eMMC’yi gören bir sistem gerekir: SPI-NAND veya SPI-NOR flash’tan ya da seri hattan başlayan bir sistem. Kart okuyucu eMMC’ye erişemez.</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>M.2 yuvası (M anahtarlı) için bir NVMe disk, NVMe diskleri okuyan bir U-Boot ve flash’ı yazmak üzere anakartı bir kez başlatan bir microSD kart gerekir.</translation>
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
        <translation>%1 resmi</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>İstediğiniz gibi durduruldu</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Seçilenlerden biri bu haliyle kullanılamıyor</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Bir şey eksik</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Bu sürüm bunu yapamıyor</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Sığmıyor</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>Bu diske yazılmamalı</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Diski başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>Sistem buna izin vermedi</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Okuma başarısız oldu</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Yazma başarısız oldu</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>Disk çıkarıldı veya yanıt vermeyi kesti</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>Geri okunan, yazılanla aynı değil</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace bir hata yaptı</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>İstediğiniz zaman yeniden başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Aşağıda neyin yanlış olduğunu okuyun, sonra başkasını seçin veya onu düzeltin.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Taşınmış, adı değişmiş veya çıkarılmış olabilir; denetleyip yeniden seçin.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Başka bir şey seçin.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Daha büyük bir disk seçin veya üzerine daha az şey koyun.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Başka bir disk seçin veya engel olan şeyi kaldırın.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Onu kullanan programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Yeniden deneyin ve sorulduğunda parolayı girin.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Yeniden deneyin. Aynı yerde yine olursa okunan kaynak hasarlıdır.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Başka bir kart veya okuyucuyla yeniden deneyin: bu kart büyük olasılıkla yıpranmış.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Yeniden takın; tekrar olursa başka bir okuyucu veya yuva deneyin.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Bu kartı kullanmayın: üzerine yazılanı saklamıyor.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Lütfen aşağıdaki ayrıntılarla birlikte bildirin.</translation>
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
        <translation>Kart</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Kartı veya bir kart kalıbını seçin. Yalnızca okunur ve üzerine yazılanların listesiyle karşılaştırılır.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Doğrula</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>Ona &amp;ait başka bir disk var</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>Öbür disk</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Bir kart doğrulanıyor</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Kart açılıyor ve manifesti okunuyor…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Yazılan her bayt karttan geri okunur ve karşılaştırılır.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Katmanlarla</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>Yalnı&amp;zca katmanların değiştirdikleri</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Katmanlar uygulanmış aygıt ağacı</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>A&amp;ra:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>Aygıt ağacı henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Gösterilenler arasında bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Katmanlar hiçbir şeyi değiştirmiyor.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Başlatma anahtarları</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>SD kart</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Yerleşik bellek (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>USB bellek veya kart okuyucu</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>USB disk</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe disk</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>Çıkarılabilir disk</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Bilgisayarın yerleşik diski</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Sanal makine diski</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Disk olarak gösterilen kalıp dosyası</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>İçinde kart yok.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Bu bilgisayar onu kullanıyor: bağlı durumda.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Bu bilgisayar onu bellek (takas alanı) olarak kullanıyor.</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Kullanımdaki başka bir şeyin parçası: şifreleme, birim grubu, RAID veya döngü aygıtı.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Kartın bir parçası olarak seçtiğiniz bir dosyayı içeriyor.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>Salt okunur: kartın kenarında bir anahtar olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Çıkarılmak için yapılmamış.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, seri numarası yok, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, seri numarası %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>seri no %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>Üzerinde bilinen bir şey yok.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>“%1”, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Şu an üzerinde: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace ona bakamıyor.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Bölüm tablosu (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Adsız bölüm, dosya sistemi yok, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>“%1”, dosya sistemi yok, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Adsız bölüm, %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>“%1”, %2, %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 artık yok. Başka bir disk seçin veya onu yeniden takın.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 artık seçilemiyor: nedeni listede yazıyor.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Yeni bir dosya oluşturulacak.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>%1 boyutunda bir dosya.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>Var olan dosyanın yerine yenisi konacak.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>Var olan dosyanın üzerine yazılacak; boyutu %1 olarak kalacak.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Böyle bir klasör yok.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>Oraya yazma izniniz yok.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Onu okuma izniniz yok.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Bu bir klasör. İçindeki bir dosyanın adını verin.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Bu bir disk, dosya değil. Disk listesinden seçin.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Bu dosyanın üzerine yazılmamalı: kullanımda veya seçtiğiniz parçalardan biri.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Bu dosya kart kalıbı olarak kullanılamaz.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Bir disk seçin.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Bir kalıp dosyası seçin.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Kalıp dosyasına bakılıyor…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Bir &amp;kalıp dosyası</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Diskler</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Çıka&amp;rılabilir olmayan diskleri göster</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Yerleşik diskler ve USB kutularındaki diskler</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>D&amp;osya:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Kalıplar (*.img *.raw *.bin);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>Yerine ye&amp;ni bir dosya koy</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Boyut:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Bir kart veya başka bir di&amp;sk</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Denemek, saklamak veya sonra yazmak için bir &amp;kalıp dosyası</translation>
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
        <translation>Onu zaten başka bir parça için seçtiniz.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Diskler aranıyor…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Hiç disk yok. Bir kart veya USB bellek takın: burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Kart veya USB bellek yok. Bir tane takın: burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Masaüstünüz onu açmış: yazılmadan önce orada kapatılır.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>Çok küçük: en az %1 gerekli.</translation>
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
        <translation>Bu bilgisayarın diskleri listelenemiyor.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>%n saniyeden az</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>yaklaşık %n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>en çok %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>en çok %n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 – %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 – %n saniye</numerusform>
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
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Kalıp dosyasını seç</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Onu okuma izniniz yok.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Okunamadı: bulunduğu ortam hasarlı veya çıkarılmış olabilir.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>Bu sürümün kullanamadığı türden.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Çok büyük.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Bu haliyle kullanılamaz.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>sağlam</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>kullanımda değişmiş</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>hasarlı</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1, bayt %2 konumundan itibaren</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1, bayt %2 konumundan itibaren: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>ve %n yer daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>Kart yazıldığı gibi</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Yazılan her bayt geri okundu ve aynı.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Hasar bulunamadı</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>Kart hasarlı</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Yeniden yazın. Yine hasarlı çıkarsa başka bir kart kullanın: bu kart üzerine yazılanı saklamıyor.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Bu kartta manifest yok</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace, yazdığı her şeyin listesini, yani manifesti her kartta bırakır. O olmadan karşılaştıracak bir şey yoktur: bu kartı başka bir program yazmış veya liste silinmiş. Kart yine de iyi olabilir.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>Üzerine yazılanların listesi, yani manifest, güvenilir değil veya başka boyutta bir diske ait. Kartı yeniden yazın.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>Bu kart hakkında hiçbir şey bilinmiyor. Yalnızca okundu: olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>%1 için, başlatma ortamı: %2. %3 okundu.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 karşılaştırıldı)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Bu, bir ortamın iki diskinden biriyse anakartın ilk olarak başlatıldığı diski seçin.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>bozuk: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>kullanımda değişmiş: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Yazıldıktan sonra bir kısmı değişmiş veya karta ait başka bir disk var ve denetlenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln dosya değişmemiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln dosya sonradan değişmiş (sistem kullanılmış)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln dosya hasarlı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 değişmemiş</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 sonradan değişmiş (sistem kullanılmış)</translation>
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
        <translation>Kartın parçaları</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Raporu k&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Raporu &amp;kaydet…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Rapor kopyalandı.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Metin dosyaları (*.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Rapor kaydedildi.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Rapor oraya kaydedilemiyor.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>&amp;Başka bir kart doğrula</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ka&amp;pat</translation>
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
        <translation>SD kartlar için bir BL2.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>eMMC için bir BL2.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>SPI-NOR flash için bir BL2.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>SPI-NAND flash için bir BL2.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>Başka anakartlarda bulunan NAND flash için bir BL2.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>Bilinmeyen bir ortam için bir BL2.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>BL2 olarak kullan</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>FIP olarak kullan</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>BL31 olarak kullan</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>BL33 olarak kullan</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>Yalın bir BL2. Başlatma ortamına uygun başlığı burada eklenir.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>%n kalıp içeren bir FIP.</numerusform>
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
        <translation>XZ ile, BL2’nin açabildiği biçimde sıkıştırılmış.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>Başlığı, anakartın başlatılabildiği bir ortam belirtmiyor.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>Başlığının sürümünü anakart kabul etmiyor.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>İçindeki bir başlığın boyutu veya yeri yanlış.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>Kodun nerede olduğunu belirten başlık eksik veya hasarlı.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Başlıkları farklı ortamlar belirtiyor.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Başlığındaki boyutlar kalıbınkilerle aynı değil.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>SPI-NAND başlığındaki sayfa boyutu veya sağlama toplamı yanlış.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Kodundan önceki başlıklar bozuk veya eksik.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>Başlığı, bir önyükleyici olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Başlıkları farklı bellek türleri belirtiyor.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Bu anakartın denetlemediği bir biçimde imzalanmış. Düz bir SHA-256 gerekir.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>Anakart onu yanlış bir yere yükler veya yanlış bir yerden başlatırdı.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Başlığındaki boyutlar birbiriyle çelişiyor veya anakartın yükleyebileceğinden büyük.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Kesik: başlığı, var olandan fazlasını bildiriyor.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Sağlama toplamı yanlış: dosya hasarlı.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>64 bit kod olarak işaretlenmemiş. Anakart onu başlatır ve hiçbir şey belirtmeden donardı.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>Seri numarası sıfır, bu yüzden BL2 onu FIP saymaz.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>İçindekiler tablosunun sonu yok.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Kesik: içindekiler tablosu, var olandan fazlasını bildiriyor.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>İçindekiler tablosunun bildirdiği boyut, kalıplarınkinden farklı.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>İçindeki bir kalıp, dosyanın sonunu aşıyor.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>İçindeki iki kalıp üst üste biniyor.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Bir kalıp içinde iki kez var.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>İçindeki bir kalıp boş.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>BL2’nin açamadığı bir biçimde sıkıştırılmış; “xz --check=crc32” açabildiği biçimde sıkıştırır.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>İçinde BL31 eksik: BL2 orada dururdu.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>İçinde BL33, yani U-Boot eksik: BL2 orada dururdu.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>Başlığı bir ortam için, kodu ise başka bir ortam için derlenmiş.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Aygıt yazılımı (*.bin *.img *.fip);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Linux’tan önce çalışan programlar. Anakart BL2’yi başlatır; BL2 ise FIP’i, yani BL31 ile BL33’ü (çoğunlukla U-Boot) içeren paketi yükler.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, Trusted Firmware’in bellekte kalan parçası</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Hazır bir FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Burada BL31 ve BL33’ten paketle</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Linux’tan önce çalışan programlar.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>“%1” içinde bu anakart için başka aygıt yazılımı bulunamadı.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>“%1” içinde ayrıca: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı kullan</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Aygıt yazılımı nereden alınır</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, başlangıç %2: olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, başlangıç %2: %3 yazıldı ve geri okundu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açma</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Birleştirme</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Geri okuma</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitirme</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / yaklaşık %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>başlamadı</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>bitmedi</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Henüz hiçbir şey yazılmadı. Şimdi durdurursanız her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Şimdi durdurursanız geride kalıp dosyası kalmaz.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Şimdi durdurursanız kart yarım kalır: bölüm tablosu olmadığından ondan hiçbir şey başlatılamaz ve önceki içeriği kaybolur. Kart istenildiği zaman yeniden yazılabilir.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>Kart neredeyse tamam ve birazdan biter. Şimdi durdurursanız geri okunmaz: her şeyi saklayıp saklamadığı bilinmez.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Her şey yazıldı. Şimdi durdurursanız kalanı geri okunmaz: kartın onu saklayıp saklamadığı bilinmez.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Her şey yazıldı ve geri okundu: durdurulacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Kalıp dosyası oluşturulmadı; önceden bu adda olan dosya olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Hiçbir şey yazılmadı: her şey olduğu gibi.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>Kart yarım kaldı ve önceki içeriği kayboldu. Yeniden yazılmadan kullanmayın.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Her şey karta yazıldı, ama sonuna kadar geri okunmadı: doğru olabilir, ancak bilinmiyor.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>Kart, üzerine yazılanı içermiyor. Kimse bitmiş sanmasın diye bölüm tablosu kaldırıldı.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Her şey karta yazıldı, geri okundu ve aynı.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: rapor, %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Anakart: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Tarif: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Yazılan yer: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Süre: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>Kart, bölüm tablosu yazılırken veya kaldırılırken hata verdi. Bitmiş görünebilir, ama değil. Yeniden yazılmadan kullanmayın.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Kart (geri kalan her şey onu bekliyor)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Kök dosya sisteminin kaynağı</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>İşlemci (açma ve denetleme)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Bir kart yazılıyor</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Kart hazır</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>Kart tamamlanamadı</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Kalıp hazır</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>Kalıp tamamlanamadı</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Bu anakart için yok</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Bilinmiyor: derlemenin içinde yapılandırma yok</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n paket, %1 ve diğerleri</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Aygıt ağacı yok</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>İçinde çekirdek yok</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>%1 için aygıt ağacı yok: başka anakartlar için derlenmiş.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Yok veya boş.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>İçinde çekirdek yok.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Yerleşik</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modüller</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Eksik: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Bu çekirdek %1 olmadan derlenmiş: kök dosya sistemini bulamazdı.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>Bu çekirdekte %1 yalnızca modül olarak var ve yüklemek için initrd yok: kök dosya sistemini bulamazdı. “Daha fazla” altında bir initrd seçin.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Çekirdek</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, açılmış hali %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Depolama sürücüleri</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>İçinde yok</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Aygıt ağaçları</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Kendi komut satırı</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Boyutu %1; anakartta %2 yer var.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>“%1” içinde çekirdek derlemesine benzer bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>“%1” yok veya içine bakılamıyor.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): yerleşik</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): modül</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): eksik</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): bilinmiyor</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>Boyutu %1. initrd olarak kullanılacak.</translation>
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
        <translation>Derlemedekinin yerine bir ini&amp;trd</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>Daha &amp;fazla: initrd ve komut satırı</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>Çekirdeğin &amp;komut satırı</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>“root=” burada verilmezse kendiliğinden eklenir.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Bakılıyor…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Anakarta uyar</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Depolama sürücüleri</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>&amp;Bu bilgisayardaki bir çekirdek derlemesi</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>Kök dosya &amp;sisteminin getirdiği çekirdek</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>Seçilen derleme hakkında bilinenler</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Çekirdek derlemeleri</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Dosya ekle…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Klasör &amp;ekle…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>&amp;Aranan klasörler</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>D&amp;urdur</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Henüz bilinmeyen derlemelerin okunmasını durdurur</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Çekirdek derlemesi, anakartın aygıt ağacıyla birlikte Linux’un kendisidir: bir Debian paketi, arşiv veya klasör. Birini seçin.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Çekirdek derlemesi ekle</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Çekirdek derlemeleri (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>“%1” artık aranmasın</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Çekirdek derlemeleri aranıyor…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Çekirdek derlemesi bulunamadı. Bir tane ekleyin veya bu pencereye bırakın.

“%1” içinde olanlar kendiliğinden bulunur.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>“%1” okunuyor, sonra %n tane daha…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Bu derleme okunuyor…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux başlamayabilir</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Bir initrd seç…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Bootlace kılavuzu</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Kılavuz metni</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Tüm konular</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>Resim, anakartın başlatma anahtarlarının nasıl durması gerektiğini gösterir. Onları anakarta güç verilmezken ayarlayın.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>Anakartın nereden başlatılacağı ve sisteminizin nerede duracağı.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Sırada ne var</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Başlatmayı izlemek için 3,3 V seri konsol bağlayın: 115200 baud, 8 veri biti, eşlik yok, 1 durdurma biti (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Anakartı açın. İlk başlatma sonrakilerden biraz uzun sürebilir.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Anakart kapalıyken kartı takın.</translation>
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
        <translation>yüksek hızlı SD</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>yüksek hızlı MMC</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>1,8 V ile HS200</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>1,8 V ile HS400</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>bir hatla sıfırlanabilir</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>çıkarılamaz</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>SD kart yok</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>SDIO aygıtı yok</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>MMC yok</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>yazma koruması yok</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>her zaman açık</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>baştan açık</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>pin yüksek seviyedeyken açık</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n bit veri yolu</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>saat hızı en çok %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>saat hızı %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>adı “%1”</translation>
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
        <translation>Ekler: %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Ekler: %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Açar: %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Kapatır: %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Ayarlar: %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>Çekirdek derlemesinde bu adda bir katman yok.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>Kaynağında bir hata var: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Kaynağı C önişlemcisi gerektiriyor; çekirdeğin derlendiği yerde derleyin.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Bu bir katman değil.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Başka bir anakart için yapılmış, %1 için değil.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Bu aygıt ağacında olmayan bir şeyi değiştiriyor.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>“%1” ile bağdaşmaz: %2 (%3) aynı anda hem %4 hem %5 olamaz.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Anakartı ayarlar</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>“%1” ile çakışıyor: ikisi de %2 (%3) için farklı değerler ayarlıyor.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Şunun için gerekli: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>Katmanın yaptığı</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Katmanlar</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>&amp;Aygıt ağacı</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>Dosya &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Kal&amp;dır</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Y&amp;ukarı taşı</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Aşağı &amp;taşı</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Katmanı üstündekinden önce uygular</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Katmanı altındakinden sonra uygular</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Katmanlar, aygıt ağacını, yani çekirdeğin elindeki anakart tanımını değiştirir: parçalarını açar ve nasıl bağlandıklarını belirtir.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Katman ekle</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Katmanlar ve kaynakları (*.dtbo *.dtso *.dts);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>“%1” bir katman değil: katmanların adı .dtbo, .dtso veya .dts ile biter.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Çekirdek derlemesi okunuyor…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>Çekirdek, kök dosya sisteminden geliyor. Hangi katmanları içerdiği, o seçilince bilinecek.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Çekirdek derlemesi seçilmedi.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>Çekirdek derlemesi kullanılamıyor: içinde bu anakart için aygıt ağacı olan bir çekirdek yok.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Seçilen katmanlar bu sırayla aygıt ağacıyla birleştirilemiyor.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Bu derlemede anakart için katman yok. Kendinizinkileri ekleyebilirsiniz.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Ne için gerekli</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux başlamayabilir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Orada ne olacak</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>Diskin parçaları, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2, başlangıç %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Bölüm haritası, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>İlk %1, büyütülmüş</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Kök dosya sistemi “%1”: ext4, arşivden oluşturulur</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Kök dosya sistemi “%1”: ext4, klasörden oluşturulur</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Kök dosya sistemi “%1”: ext4, kalıptan</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>bölüm tablosu</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>bölüm tablosunun yedeği</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>GUID bölüm tablosu</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Sıfırlanmış</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Aygıtın kalibrasyon verileri: varsa korunur, yoksa sıfırlanır</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Çekirdek, aygıt ağacı ve başlatma menüsü: FAT “%1”, %2 yazılır</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>kullanılmıyor</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, kalanı</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>bl2 içindeki ortam</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Donanım yazılımı “%1”, %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>Şu birimleri içeren UBI: %1</translation>
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
        <translation>%1, artık yok</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1, yeri: %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Tarifler (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Tarif aç</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Tarifi kaydet</translation>
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
        <translation>Tarifte kaydedilmemiş değişiklikler var.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Kaydetmezseniz seçtikleriniz kaybolur.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Seçilenler denetleniyor…</translation>
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
        <translation>Rapor %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Programın kendi sözleriyle ayrıntılar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Yeniden &amp;dene</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>&amp;Başka bir kart yaz</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Aynı tarifle; sırada disk seçimi var, henüz hiçbir şey yazılmaz</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Raporu &amp;kaydet…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Kalıp hazır</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Kart hazır</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>%1, %2 üzerine %3 içinde yazıldı, geri okundu ve aynı olduğu görüldü.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Kartı artık çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1 takıldı: sıradaki kart oraya yazılabilir.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Başka bir kart &amp;seç</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Metin dosyaları (*.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>Neler çalışmayabilir</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Klasörü &amp;aç</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>Rapor oraya kaydedilemiyor.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ayrın&amp;tılar</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Tari&amp;fi kaydet…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>Kalıp hazır, ama çalışmayabilir</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Kullanmak için bir karta yazın: kart kalıpları için olan her program bunu yapabilir.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>Kart hazır, ama çalışmayabilir</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1 sistemden ayrılır.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 ve aygıt ağacı başlatma bölümüne konur.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>Çekirdeğin modülleri kök dosya sistemine eklenir.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>Kök dosya sistemi yerinde oluşturulur ve bölümünü doldurur.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>Bölüm tablosu en son yazılır; böylece yarıda kalan bir kart asla bitmiş görünmez.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Her şey diskten geri okunur ve karşılaştırılır.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>%1 dosyasının içeriği</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>%1 üzerinde: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>&amp;Sil ve yaz: %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>Ya&amp;z: %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 ve U-Boot paketlenir; aygıt yazılımı yerlerine konur.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n katman aygıt ağacıyla birleştirilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>initrd çekirdeğin yanına konur.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>Kök dosya sisteminin kalıbı kendi yerine kopyalanır.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>Kök dosya sisteminin kalıbı kendi yerine kopyalanır ve bölümünü dolduracak şekilde büyütülür.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>Aygıt yazılımı yerine konur.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 silinir ve “%2” olarak kullanılır.</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>%1 kalıp dosyasının üzerine yazılır ve dosya “%2” olarak kullanılır.</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>%1 kalıp dosyası (%2) oluşturulur ve “%3” olarak kullanılır.</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>Yine de &amp;sil ve yaz: %1</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>Yine de ya&amp;z: %1</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>“%3” için %1 (%2) dosyası oluşturulacak. Onu oraya anakartın kendisi yazar.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>Neler olacak</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bilmekte yarar var</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Neler kaybolacak</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>Tarifi &amp;kaydet…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Tarifi &amp;metin olarak göster</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>K&amp;omut satırını kopyala</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Devam etmek için silinecek olanın adını yazın.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Önce bir disk seçin.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Bu kart bu haliyle yazılamaz.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>Parçalar okunuyor.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Parçalar okunuyor ve plan hazırlanıyor…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Devam etmek için silinecek olanın adını yazın: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Önce tarifi kaydedin: komut satırında onun dosyası geçer</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Metin olarak tarif</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>&amp;Diskin tüm parçaları</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Bu kart istediğiniz gibi çalışmayabilir</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Git: “%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Değiştir: “%1”</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Henüz hiçbir şey yazılmadı. Neyin kaybolacağını ve diskin ne olacağını denetleyin.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Bu kart henüz yazılamaz</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Yazılacak yer yok: disk veya kalıp dosyası ya seçilmedi ya da kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Bir arşiv. Dosyaları karta yeniden yerleştirilir.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Bir klasör. Dosyaları karta yerleştirilir.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>%1 boyutunda bir ext4 kalıbı. Olduğu gibi kopyalanır ve bölümüne göre büyütülür.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Bu bir kök dosya sistemi değil: tar arşivi, ext4 kalıbı veya klasör gerekir. Hasarlı da olabilir.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Hasarlı veya içinde kartta bulunamayacak bir şey var.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64 bit Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32 bit Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64 bit PC (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32 bit PC (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>başka bir tür</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>İçinde ne olduğu bilinemiyor. Olduğu gibi kopyalanır.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>İçindekilere bakılıyor… Bu arada devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Programları, bu anakarttakinden başka tür bir işlemci için. Bu anakartın işlemcisine uygun bir kök dosya sistemi seçin.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistem:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>İşlemci:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>İlk program:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Çekirdek modülleri:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Kendi çekirdeği:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Gereken yer:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>Kök dosya &amp;sistemi: arşiv, ext4 kalıbı veya klasör</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Kök dosya sistemleri (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçinde ne var</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>Dosya sisteminin adı, en çok 16 karakter</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>&amp;Etiket:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Bölüm:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Daha &amp;fazla</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>Eksikse çekirdek &amp;modüllerini ekle</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Seçilen çekirdek derlemesinin modülleri lib/modules içine konur; kök dosya sisteminde o sürümün modülleri zaten varsa konmaz.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Tüm dosyaların &amp;zamanını 1970 yap</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Böylece aynı dosyalardan yapılan iki kart, dosyalar ne zaman açılmış olursa olsun, baytı baytına aynı olur.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Tüm programları ve ayarlarıyla Linux sisteminin kendi dosyaları.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Kalıp kendi etiketini, zamanlarını ve modüllerini korur.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Seçilen diskte %1 yer var.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>Disk daha sonra seçilir. Sabit boyutun ötesinde kalan yer boş kalır.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>&amp;Diski doldur</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>Sa&amp;bit boyut:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Bölümün yaklaşık boyutu</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Bölümün boyutu</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Boyutun birimi</translation>
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
        <translation>Zaman içinde hız</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Yazma: ortalama %1, %2 ile %3 arasında.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Geri okuma: ortalama %1, %2 ile %3 arasında.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Henüz hiçbir şey ölçülmedi.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>Hız burada gösterilir</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>geri okuma</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>yazma</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>Tarif henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>%1 tarifiyle; kaydedilmemiş değişiklikleri var</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>%1 tarifiyle</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 bir tarif değil: tarif adları .toml ile biter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 içinde %n hata var, bu yüzden açılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Y&amp;ine de aç</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 açılamıyor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 okunamıyor.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Kart yap</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>Yeniden &amp;başla</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Boş bir tarifle</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>Tarif &amp;aç…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Daha önce kaydedilmiş bir tarif</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>Kart &amp;doğrula</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Baytları hâlâ doğru mu, görün</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>&amp;Son tarifler</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>Açtığınız veya kaydettiğiniz tarifler burada listelenir. Bu pencereye bir tarif de bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>A&amp;nakart</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace, bir yönlendiriciyi kendi Linux’unuzla başlatan kartlar yapar.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>Bu &amp;kartı yap</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Parçaları seçin, sonra bir karta yazın</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Son tarifler</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>Bu anakartın resmi gösterilemiyor: “%1” yok, çok büyük veya SVG dosyası değil.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Bulunduğunuz yer; gördüğünüz bir adımı seçip ona dönebilirsiniz</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Buradasınız</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Eksik</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>Burada seçilen bu haliyle kullanılamaz.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Başlatma ortamı</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Aygıt yazılımı</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Çekirdek</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Kök dosya sistemi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>İkisinden biri için başka bir dosya seçin: aynı olamazlar.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Kartın nerede yapılacağını seçin. Henüz hiçbir şey yazılmaz: önce ne olacağını ve neyin kaybolacağını görürsünüz.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>Anakarttaki bir yongaya ait olanlar bir dosyaya kaydedilir. Bittiğinde sihirbaz, anakartın onu oraya nasıl yazacağını belirtir.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>Diskler listelenemiyor: onları bilen hizmet (UDisks2) yanıt vermiyor. Onu kurun veya başlatın ya da bir kalıp dosyası yapın.</translation>
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
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Kılavuzun bu sayfayla ilgili bölümünü açar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>“%1” adımı tamamlanmadı.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Bu sayfada %1 kullanılamaz.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>Tarif %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>%1 kaydedilemedi: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Şu anki hız:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>Ortalama:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>Sınırlayan:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>İ&amp;ptal…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>Yazma durdurulsun mu?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>Yazmaya &amp;devam et</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Şimdi du&amp;rdur</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>Sonraki sayfa kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Durdur ve &amp;kapat</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Durduruluyor: başlanmış olan bitiriliyor…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>%1 açılıyor… Sistem parolanızı sorabilir.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1 üzerine yazılıyor</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Durduruluyor. Yanıt vermeyen bir kart zaman alabilir; bu sırada çıkarılmamalıdır.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>Parçalar bir araya getirilirken aynı anda yazılır; ardından her şey karttan geri okunur ve karşılaştırılır. Kartı yerinden çıkarmayın, bilgisayarı da kapatmayın.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ayrın&amp;tılar</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>&amp;Beklemeden kapat</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>Disk yanıt vermiyor. Bootlace’i şimdi kapatabilirsiniz. O ana kadar yazılanlar yarım kalır.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Kalan süre: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Kalan süre hesaplanıyor…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>Neler yazıldı</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılan</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Geri okuma</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>aynı</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Tek kartlı yönlendiriciler için başlatılabilir kartları adım adım yapar.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>Başlanacak tarif.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Tek seferde tek tarif.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 bayt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/sn</translation>
    </message>
</context>
</TS>
