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
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must have them already.</source>
        <translation>Linux %1 modülleri eklenmez: ext4 kalıbı olduğu gibi kopyalanır. Modülleri zaten içermelidir.</translation>
    </message>
    <message>
        <source>Linux %1 has some drivers that it needs to reach its root file system as modules (%2), and there is no initrd to load them from: it will probably not start.</source>
        <translation>Linux %1, kök dosya sistemine ulaşmak için gereken bazı sürücüleri modül olarak içeriyor (%2) ve bunları yüklemek için initrd yok: büyük olasılıkla başlamayacak.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given and not checked. On it: %2. Give it behind the card to check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation type="unfinished">“%1” karşılaştırılmadı: aygıtın kendi verilerini içeriyor.</translation>
    </message>
    <message>
        <source>“%1” was changed by being used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation type="unfinished">Çekirdek derlemesi seçilmedi.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout for %1 follows the documents of its makers and has not been tried on a real board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modules of Linux %1 come without their index (modules.dep), and the program depmod, which makes it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, name the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. The one that is used: %1. Those that are not: %2. To use another one, name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1): Linux does not see its disk. The overlay “%2” switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself: what the device tree has already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree that is used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. The one that is used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1): Linux does not see its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, and it has %3: it is made for another medium, and Linux may not see the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an image of containers (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in “%1” lies in the folder “%2”. The root file system itself has to begin at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Give it the permissions 0755.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has layers of a container on top of each other: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They only run with a kernel that supports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The one here has the label “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It belongs in no other place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, in its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not unpacked here. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain file, mostly .bin, is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a finished FIP. It belongs in the place of the FIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no firmware that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. Choose to pack the FIP if it is BL31 or U-Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text, not a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, in the place of BL33.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is taken for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board does not start: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a BL2 that is sent over the serial line. It starts from no disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it may have %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can’t load: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can’t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads %4 bytes of it at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, and its place on the disk has %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing by itself: it stops at its prompt and waits for commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there (looked for %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is to be packed here, and one of its images is missing: choose a file for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not unmounted: changes that belong in its files are still in its journal. Start the board once, or run “e2fsck -f” on it, and verify it again before you believe the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written anew by another program. It says the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
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
        <source>cards as disks</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation type="unfinished">NVMe disk</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which has firmware and boot files. The root file system lives on the NVMe disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is seen from above, with the network sockets at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card&apos;s power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bus to its switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
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
        <source>Something that was chosen can&apos;t be used as it is</source>
        <translation>Seçilenlerden biri bu haliyle kullanılamıyor</translation>
    </message>
    <message>
        <source>Something is not there</source>
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
        <source>This disk is not to be written</source>
        <translation>Bu diske yazılmamalı</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Diski başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>The system did not allow it</source>
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
        <source>Bootlace made a mistake</source>
        <translation>Bootlace bir hata yaptı</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>İstediğiniz zaman yeniden başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Read what is wrong with it below, then choose another one or mend it.</source>
        <translation>Aşağıda neyin yanlış olduğunu okuyun, sonra başkasını seçin veya onu düzeltin.</translation>
    </message>
    <message>
        <source>See whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Taşınmış, adı değişmiş veya çıkarılmış olabilir; denetleyip yeniden seçin.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Başka bir şey seçin.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or less to put on it.</source>
        <translation>Daha büyük bir disk seçin veya üzerine daha az şey koyun.</translation>
    </message>
    <message>
        <source>Choose another disk, or take away what stands in the way.</source>
        <translation>Başka bir disk seçin veya engel olan şeyi kaldırın.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Onu kullanan programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again, and answer the question for the password.</source>
        <translation>Yeniden deneyin ve sorulduğunda parolayı girin.</translation>
    </message>
    <message>
        <source>Try again. If it happens at the same place, what it is read from is damaged.</source>
        <translation>Yeniden deneyin. Aynı yerde yine olursa okunan kaynak hasarlıdır.</translation>
    </message>
    <message>
        <source>Try again with another card or another reader: this one is probably worn out.</source>
        <translation>Başka bir kart veya okuyucuyla yeniden deneyin: bu kart büyük olasılıkla yıpranmış.</translation>
    </message>
    <message>
        <source>Put it in again, and try with another reader or socket if it happens once more.</source>
        <translation>Yeniden takın; tekrar olursa başka bir okuyucu veya yuva deneyin.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Bu kartı kullanmayın: üzerine yazılanı saklamıyor.</translation>
    </message>
    <message>
        <source>Please report it, with the details below.</source>
        <translation>Lütfen aşağıdaki ayrıntılarla birlikte bildirin.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckCardPage</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Choose the card, or an image of one. It is only read, and compared with the list of what was written to it.</source>
        <translation>Kartı veya bir kart kalıbını seçin. Yalnızca okunur ve üzerine yazılanların listesiyle karşılaştırılır.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Doğrula</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to it</source>
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
        <source>The device tree is not known yet.</source>
        <translation>Aygıt ağacı henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing of this name is in what is shown.</source>
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
        <source>Disk built into the computer</source>
        <translation>Bilgisayarın yerleşik diski</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Sanal makine diski</translation>
    </message>
    <message>
        <source>Image file, shown as a disk</source>
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
        <source>This computer is using it as memory (swap).</source>
        <translation>Bu bilgisayar onu bellek (takas alanı) olarak kullanıyor.</translation>
    </message>
    <message>
        <source>It is part of something else that is in use: encryption, a volume group, RAID or a loop device.</source>
        <translation>Kullanımdaki başka bir şeyin parçası: şifreleme, birim grubu, RAID veya döngü aygıtı.</translation>
    </message>
    <message>
        <source>It holds a file that you chose as a part of the card.</source>
        <translation>Kartın bir parçası olarak seçtiğiniz bir dosyayı içeriyor.</translation>
    </message>
    <message>
        <source>It is read-only: look for a switch on the side of the card.</source>
        <translation>Salt okunur: kartın kenarında bir anahtar olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>It is not made to be taken out.</source>
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
        <source>no file system</source>
        <translation>dosya sistemi yok</translation>
    </message>
    <message>
        <source>a partition without a name, %1, %2</source>
        <translation>adsız bir bölüm, %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <translation>“%1”, %2, %3</translation>
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
        <source>Nothing is known to be on it.</source>
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
        <translation>Şu an üzerinde: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t look at it.</source>
        <translation>Bootlace ona bakamıyor.</translation>
    </message>
    <message>
        <source>a partition table (%1)</source>
        <translation>bölüm tablosu (%1)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is not there any more. Choose another disk, or put it in again.</source>
        <translation>%1 artık yok. Başka bir disk seçin veya onu yeniden takın.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more: the list says why.</source>
        <translation>%1 artık seçilemiyor: nedeni listede yazıyor.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>A new file will be made.</source>
        <translation>Yeni bir dosya oluşturulacak.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>A file of %1.</source>
        <translation>%1 boyutunda bir dosya.</translation>
    </message>
    <message>
        <source>The file that is there will be replaced by a new one.</source>
        <translation>Var olan dosyanın yerine yenisi konacak.</translation>
    </message>
    <message>
        <source>The file that is there will be overwritten; it keeps its size of %1.</source>
        <translation>Var olan dosyanın üzerine yazılacak; boyutu %1 olarak kalacak.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Böyle bir klasör yok.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Oraya yazma izniniz yok.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Onu okuma izniniz yok.</translation>
    </message>
    <message>
        <source>That is a folder. Name a file in it.</source>
        <translation>Bu bir klasör. İçindeki bir dosyanın adını verin.</translation>
    </message>
    <message>
        <source>That is a disk, not a file. Choose it in the list of disks.</source>
        <translation>Bu bir disk, dosya değil. Disk listesinden seçin.</translation>
    </message>
    <message>
        <source>That file must not be overwritten: it is in use, or one of your parts.</source>
        <translation>Bu dosyanın üzerine yazılmamalı: kullanımda veya seçtiğiniz parçalardan biri.</translation>
    </message>
    <message>
        <source>That file can&apos;t be used as an image of a card.</source>
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
        <source>Looking at the image file…</source>
        <translation>Kalıp dosyasına bakılıyor…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>A &amp;disk</source>
        <translation>Bir di&amp;sk</translation>
    </message>
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
        <source>Disks that are built in, and disks in USB cases</source>
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
        <source>Re&amp;place it by a new file</source>
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
</context>
<context>
    <name>bootlace::app::DiskListModel</name>
    <message>
        <source>You chose it for another part already.</source>
        <translation>Onu zaten başka bir parça için seçtiniz.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Diskler aranıyor…</translation>
    </message>
    <message>
        <source>There is no disk. Put in a card or plug in a stick: it appears here by itself.</source>
        <translation>Hiç disk yok. Bir kart veya USB bellek takın: burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>There is no card or stick. Put one in: it appears here by itself.</source>
        <translation>Kart veya USB bellek yok. Bir tane takın: burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Your desktop has opened it: it is closed there before it is written.</source>
        <translation>Masaüstünüz onu açmış: yazılmadan önce orada kapatılır.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 are needed.</source>
        <translation>Çok küçük: en az %1 gerekli.</translation>
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
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Onu okuma izniniz yok.</translation>
    </message>
    <message>
        <source>It could not be read: what it lies on may be damaged or unplugged.</source>
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
        <source>%1 from byte %2 on</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1, bayt %2 konumundan itibaren</translation>
    </message>
    <message>
        <source>%1 from byte %2 on: %3</source>
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
        <source>The card is as it was written</source>
        <translation>Kart yazıldığı gibi</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is the same.</source>
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
        <source>Write it again. If it is damaged once more, use another card: this one does not keep what is written to it.</source>
        <translation>Yeniden yazın. Yine hasarlı çıkarsa başka bir kart kullanın: bu kart üzerine yazılanı saklamıyor.</translation>
    </message>
    <message>
        <source>This card carries no manifest</source>
        <translation>Bu kartta manifest yok</translation>
    </message>
    <message>
        <source>Bootlace leaves a list of all that it wrote, the manifest, on every card. Without one there is nothing to compare with: another program wrote this card, or the list was removed. It may be a good card all the same.</source>
        <translation>Bootlace, yazdığı her şeyin listesini, yani manifesti her kartta bırakır. O olmadan karşılaştıracak bir şey yoktur: bu kartı başka bir program yazmış veya liste silinmiş. Kart yine de iyi olabilir.</translation>
    </message>
    <message>
        <source>The list of what was written to it, the manifest, can&apos;t be relied on, or belongs to a disk of another size. Write the card again.</source>
        <translation>Üzerine yazılanların listesi, yani manifest, güvenilir değil veya başka boyutta bir diske ait. Kartı yeniden yazın.</translation>
    </message>
    <message>
        <source>Nothing is known of this card. It was only read: it is as it was.</source>
        <translation>Bu kart hakkında hiçbir şey bilinmiyor. Yalnızca okundu: olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>For %1, started from: %2. %3 were read.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>%1 için, başlatma ortamı: %2. %3 okundu.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 karşılaştırıldı)</translation>
    </message>
    <message>
        <source>If it is one of two disks of a medium, choose the one that the board starts from first.</source>
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
        <source>Some of it was changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files as they were written; %2 changed since (the system was used); %3 damaged</source>
        <comment>numbers of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as they were written; %2 changed since (the system was used)</source>
        <comment>how many bytes</comment>
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
        <source>Save report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
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
        <source>The report can&apos;t be saved there: %1</source>
        <translation>Rapor oraya kaydedilemiyor: %1</translation>
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
        <source>A BL2 for NAND flash, as other boards have it.</source>
        <translation>Başka anakartlarda bulunan NAND flash için bir BL2.</translation>
    </message>
    <message>
        <source>A BL2 for a medium that is not known.</source>
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
        <source>A bare BL2. It gets its header for the boot medium here.</source>
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
        <source>Compressed with XZ, in a way that BL2 unpacks.</source>
        <translation>XZ ile, BL2’nin açabildiği biçimde sıkıştırılmış.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header names no medium that the board starts from.</source>
        <translation>Başlığı, anakartın başlatılabildiği bir ortam belirtmiyor.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not take.</source>
        <translation>Başlığının sürümünü anakart kabul etmiyor.</translation>
    </message>
    <message>
        <source>A header in it has a wrong size or lies in a wrong place.</source>
        <translation>İçindeki bir başlığın boyutu veya yeri yanlış.</translation>
    </message>
    <message>
        <source>The header that says where the code lies is missing or damaged.</source>
        <translation>Kodun nerede olduğunu belirten başlık eksik veya hasarlı.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Başlıkları farklı ortamlar belirtiyor.</translation>
    </message>
    <message>
        <source>The sizes in its header are not those of the image.</source>
        <translation>Başlığındaki boyutlar kalıbınkilerle aynı değil.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or a wrong checksum.</source>
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
        <source>The board would load it to a wrong place, or start it at one.</source>
        <translation>Anakart onu yanlış bir yere yükler veya yanlış bir yerden başlatırdı.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or are more than the board can load.</source>
        <translation>Başlığındaki boyutlar birbiriyle çelişiyor veya anakartın yükleyebileceğinden büyük.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more than there is.</source>
        <translation>Kesik: başlığı, var olandan fazlasını bildiriyor.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>Sağlama toplamı yanlış: dosya hasarlı.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without a word.</source>
        <translation>64 bit kod olarak işaretlenmemiş. Anakart onu başlatır ve hiçbir şey belirtmeden donardı.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not take it for a FIP.</source>
        <translation>Seri numarası sıfır, bu yüzden BL2 onu FIP saymaz.</translation>
    </message>
    <message>
        <source>Its table of contents does not end.</source>
        <translation>İçindekiler tablosunun sonu yok.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more than there is.</source>
        <translation>Kesik: içindekiler tablosu, var olandan fazlasını bildiriyor.</translation>
    </message>
    <message>
        <source>Its table of contents announces another size than its images have.</source>
        <translation>İçindekiler tablosunun bildirdiği boyut, kalıplarınkinden farklı.</translation>
    </message>
    <message>
        <source>An image in it reaches beyond its end.</source>
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
        <source>It is compressed in a way that BL2 can&apos;t unpack; “xz --check=crc32” makes one that it can.</source>
        <translation>BL2’nin açamadığı bir biçimde sıkıştırılmış; “xz --check=crc32” açabildiği biçimde sıkıştırır.</translation>
    </message>
    <message>
        <source>BL31 is missing in it: BL2 would stop there.</source>
        <translation>İçinde BL31 eksik: BL2 orada dururdu.</translation>
    </message>
    <message>
        <source>BL33, which is U-Boot, is missing in it: BL2 would stop there.</source>
        <translation>İçinde BL33, yani U-Boot eksik: BL2 orada dururdu.</translation>
    </message>
    <message>
        <source>Its header is for one medium, and its code was built for another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Aygıt yazılımı (*.bin *.img *.fip);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Aygıt yazılımı</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package in which are BL31 and BL33, mostly U-Boot.</source>
        <translation>Linux’tan önce çalışan programlar. Anakart BL2’yi başlatır; BL2 ise FIP’i, yani BL31 ile BL33’ü (çoğunlukla U-Boot) içeren paketi yükler.</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>BL31, the part of Trusted Firmware that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL33, which is U-Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished FIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation type="unfinished"></translation>
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
        <source>not begun</source>
        <translation>başlamadı</translation>
    </message>
    <message>
        <source>under way</source>
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
        <source>the card: all else is waiting for it</source>
        <translation>kart: kalan her şey onu bekliyor</translation>
    </message>
    <message>
        <source>where the root file system is read from</source>
        <translation>kök dosya sisteminin okunduğu yer</translation>
    </message>
    <message>
        <source>the processor: it unpacks and checks</source>
        <translation>işlemci: sıkıştırmayı açıyor ve denetliyor</translation>
    </message>
    <message>
        <source>Nothing was written yet. If you stop now, everything stays as it is.</source>
        <translation>Henüz hiçbir şey yazılmadı. Şimdi durdurursanız her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Şimdi durdurursanız geride kalıp dosyası kalmaz.</translation>
    </message>
    <message>
        <source>If you stop now, the card is unfinished: it has no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Şimdi durdurursanız kart yarım kalır: bölüm tablosu olmadığından ondan hiçbir şey başlatılamaz ve önceki içeriği kaybolur. Kart istenildiği zaman yeniden yazılabilir.</translation>
    </message>
    <message>
        <source>The card is nearly whole, and is finished in a moment. If you stop now, it is not read back: nobody knows whether it kept everything.</source>
        <translation>Kart neredeyse tamam ve birazdan biter. Şimdi durdurursanız geri okunmaz: her şeyi saklayıp saklamadığı bilinmez.</translation>
    </message>
    <message>
        <source>Everything is written. If you stop now, the rest is not read back: nobody knows whether the card kept it.</source>
        <translation>Her şey yazıldı. Şimdi durdurursanız kalanı geri okunmaz: kartın onu saklayıp saklamadığı bilinmez.</translation>
    </message>
    <message>
        <source>Everything is written and read back: there is nothing left to stop.</source>
        <translation>Her şey yazıldı ve geri okundu: durdurulacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>No image file was made; one of that name that was there before is as it was.</source>
        <translation>Kalıp dosyası oluşturulmadı; önceden bu adda olan dosya olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Hiçbir şey yazılmadı: her şey olduğu gibi.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it before it was written again.</source>
        <translation>Kart yarım kaldı ve önceki içeriği kayboldu. Yeniden yazılmadan kullanmayın.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but it was not read back to the end: it may be right, and nobody knows.</source>
        <translation>Her şey karta yazıldı, ama sonuna kadar geri okunmadı: doğru olabilir, ancak bilinmiyor.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was taken away, so that nobody takes it for a finished one.</source>
        <translation>Kart, üzerine yazılanı içermiyor. Kimse bitmiş sanmasın diye bölüm tablosu kaldırıldı.</translation>
    </message>
    <message>
        <source>Everything was written to the card and read back, and is the same.</source>
        <translation>Her şey karta yazıldı, geri okundu ve aynı.</translation>
    </message>
    <message>
        <source>Bootlace: report of %1</source>
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
        <source>The card failed while its partition table was written or taken away. It may look finished, and it is not. Don&apos;t use it before it was written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation type="unfinished">%1: %2</translation>
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
        <source>The card was not finished</source>
        <translation>Kart tamamlanamadı</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>Kalıp hazır</translation>
    </message>
    <message>
        <source>The image was not finished</source>
        <translation>Kalıp tamamlanamadı</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>built in</source>
        <translation>yerleşik</translation>
    </message>
    <message>
        <source>module</source>
        <translation>modül</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>None for this board</source>
        <translation>Bu anakart için yok</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what a driver is for, its name, how the kernel has it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Not known: the build has no configuration in it</source>
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
        <source>No kernel in it</source>
        <translation>İçinde çekirdek yok</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>%1 için aygıt ağacı yok: başka anakartlar için derlenmiş.</translation>
    </message>
    <message>
        <source>It is not there, or empty.</source>
        <translation>Yok veya boş.</translation>
    </message>
    <message>
        <source>There is no kernel in it.</source>
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
        <source>Not known</source>
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
        <source>Comes from</source>
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
        <source>None in it</source>
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
        <source>Its own command line</source>
        <translation>Kendi komut satırı</translation>
    </message>
    <message>
        <source>It has %1; the board has room for %2.</source>
        <translation>Boyutu %1; anakartta %2 yer var.</translation>
    </message>
    <message>
        <source>It has %1. It replaces the build’s own.</source>
        <translation>Boyutu %1. Derlemedeki initrd’nin yerine geçer.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>“%1” içinde çekirdek derlemesine benzer bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” is not there, or can&apos;t be looked into.</source>
        <translation>“%1” yok veya içine bakılamıyor.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelExtras</name>
    <message>
        <source>An ini&amp;trd in place of the build’s own</source>
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
        <source>&amp;Command line of the kernel</source>
        <translation>Çekirdeğin &amp;komut satırı</translation>
    </message>
    <message>
        <source>“root=” is added by itself, unless it is given here.</source>
        <translation>“root=” burada verilmezse kendiliğinden eklenir.</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Bakılıyor…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Comes from</source>
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
        <source>The kernel that the &amp;root file system brings along</source>
        <translation>Kök dosya &amp;sisteminin getirdiği çekirdek</translation>
    </message>
    <message>
        <source>What is known of the chosen build</source>
        <translation>Seçilen derleme hakkında bilinenler</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Çekirdek derlemeleri</translation>
    </message>
    <message>
        <source>Add &amp;file …</source>
        <translation>&amp;Dosya ekle…</translation>
    </message>
    <message>
        <source>Add fol&amp;der …</source>
        <translation>Klasör &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Searched folders</source>
        <translation>&amp;Aranan klasörler</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>D&amp;urdur</translation>
    </message>
    <message>
        <source>Stops reading the builds that are not known yet</source>
        <translation>Henüz bilinmeyen derlemelerin okunmasını durdurur</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Çekirdek</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
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
        <source>No longer search “%1”</source>
        <translation>“%1” artık aranmasın</translation>
    </message>
    <message>
        <source>Looking for kernel builds …</source>
        <translation>Çekirdek derlemeleri aranıyor…</translation>
    </message>
    <message>
        <source>No kernel build was found. Add one, or drop it on this window.

Those that lie in “%1” are found by themselves.</source>
        <translation>Çekirdek derlemesi bulunamadı. Bir tane ekleyin veya bu pencereye bırakın.

“%1” içinde olanlar kendiliğinden bulunur.</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>“%1” okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more …</source>
        <translation>
            <numerusform>“%1” okunuyor, sonra %n tane daha…</numerusform>
        </translation>
    </message>
    <message>
        <source>This build is being read …</source>
        <translation>Bu derleme okunuyor…</translation>
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
        <source>Manual of Bootlace</source>
        <translation>Bootlace kılavuzu</translation>
    </message>
    <message>
        <source>Text of the manual</source>
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
        <source>The picture shows the board&apos;s boot switches as they have to stand. Set them while the board has no power.</source>
        <translation>Resim, anakartın başlatma anahtarlarının nasıl durması gerektiğini gösterir. Onları anakarta güç verilmezken ayarlayın.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Başlatma ortamı</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system will live.</source>
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
        <source>To see it start, connect a serial console of 3.3 V: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Başlatmayı izlemek için 3,3 V seri konsol bağlayın: 115200 baud, 8 veri biti, eşlik yok, 1 durdurma biti (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than those after it.</source>
        <translation>Anakartı açın. İlk başlatma sonrakilerden biraz uzun sürebilir.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, put the card in.</source>
        <translation>Anakart kapalıyken kartı takın.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayEffect</name>
    <message>
        <source>the board</source>
        <translation>anakart</translation>
    </message>
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
        <source>can be reset by a wire</source>
        <translation>bir hatla sıfırlanabilir</translation>
    </message>
    <message>
        <source>can’t be taken out</source>
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
        <source>no write protection</source>
        <translation>yazma koruması yok</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>her zaman açık</translation>
    </message>
    <message>
        <source>on from the start</source>
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
        <source>called “%1”</source>
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
        <source>Sets %1</source>
        <translation>Ayarlar: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>The kernel build has no overlay of this name.</source>
        <translation>Çekirdek derlemesinde bu adda bir katman yok.</translation>
    </message>
    <message>
        <source>Its source has a mistake: %1</source>
        <translation>Kaynağında bir hata var: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>Kaynağı C önişlemcisi gerektiriyor; çekirdeğin derlendiği yerde derleyin.</translation>
    </message>
    <message>
        <source>It is no overlay.</source>
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
        <source>Excludes “%1”: %2 of %3 can’t be %4 and %5 at once.</source>
        <translation>“%1” ile bağdaşmaz: %2 (%3) aynı anda hem %4 hem %5 olamaz.</translation>
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
        <source>&amp;Add file …</source>
        <translation>Dosya &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Kal&amp;dır</translation>
    </message>
    <message>
        <source>Ear&amp;lier</source>
        <translation>Daha &amp;önce</translation>
    </message>
    <message>
        <source>Lat&amp;er</source>
        <translation>Daha &amp;sonra</translation>
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
        <source>Overlays change the device tree, the kernel’s description of the board: they turn parts of it on and say how these are wired.</source>
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
        <source>“%1” is no overlay: these end in .dtbo, .dtso or .dts.</source>
        <translation>“%1” bir katman değil: katmanların adı .dtbo, .dtso veya .dts ile biter.</translation>
    </message>
    <message>
        <source>Reading the kernel build …</source>
        <translation>Çekirdek derlemesi okunuyor…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. What overlays it has is known when that is chosen.</source>
        <translation>Çekirdek, kök dosya sisteminden geliyor. Hangi katmanları içerdiği, o seçilince bilinecek.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Çekirdek derlemesi seçilmedi.</translation>
    </message>
    <message>
        <source>The kernel build can’t be used: it has no kernel with a device tree for this board.</source>
        <translation>Çekirdek derlemesi kullanılamıyor: içinde bu anakart için aygıt ağacı olan bir çekirdek yok.</translation>
    </message>
    <message>
        <source>The chosen overlays can’t be merged into the device tree in this order.</source>
        <translation>Seçilen katmanlar bu sırayla aygıt ağacıyla birleştirilemiyor.</translation>
    </message>
    <message>
        <source>This build has no overlays for the board. You may add your own.</source>
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
        <source>What will be there</source>
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
        <source>%1: %2 from %3</source>
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
        <source>Says where everything is (GPT)</source>
        <translation>Her şeyin nerede olduğunu belirtir (GPT)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>Zeros, so that nothing old is read</source>
        <translation>Sıfırlar, eski bir şey okunmasın diye</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if it is there, else zeros</source>
        <translation>Aygıtın kalibrasyon verileri: varsa korunur, yoksa sıfırlar</translation>
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
    <name>bootlace::app::RawDisks</name>
    <message>
        <source>The disks of this computer can&apos;t be listed.</source>
        <translation>Bu bilgisayarın diskleri listelenemiyor.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecentRecipes</name>
    <message>
        <source>%1, not there any more</source>
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
        <source>The recipe has changes that are not saved.</source>
        <translation>Tarifte kaydedilmemiş değişiklikler var.</translation>
    </message>
    <message>
        <source>What you chose is lost if you don&apos;t save it.</source>
        <translation>Kaydetmezseniz seçtikleriniz kaybolur.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>What was chosen is being looked at.</source>
        <translation type="unfinished"></translation>
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
        <source>The report was not saved: %1</source>
        <translation>Rapor kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Ayrıntıları göster</translation>
    </message>
    <message>
        <source>Details, in the program&apos;s own words</source>
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
        <source>With the same recipe; the disk is chosen next, and nothing is written yet</source>
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
        <source>%1 were written to %2 in %3, read back and found to be the same.</source>
        <translation>%1, %2 üzerine %3 içinde yazıldı, geri okundu ve aynı olduğu görüldü.</translation>
    </message>
    <message>
        <source>You can take the card out now.</source>
        <translation>Kartı artık çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 was put in: the next card can be written there.</source>
        <translation>%1 takıldı: sıradaki kart oraya yazılabilir.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Ayrıntıları gizle</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>&amp;Başka bir kart seç</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Metin dosyaları (*.txt);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 is unmounted.</source>
        <translation>%1 sistemden ayrılır.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree go to the boot partition.</source>
        <translation>Linux %1 ve aygıt ağacı başlatma bölümüne konur.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules are added to the root file system.</source>
        <translation>Çekirdeğin modülleri kök dosya sistemine eklenir.</translation>
    </message>
    <message>
        <source>The root file system is made in its place and fills its partition.</source>
        <translation>Kök dosya sistemi yerinde oluşturulur ve bölümünü doldurur.</translation>
    </message>
    <message>
        <source>The partition table is written last, so that an interrupted card never looks finished.</source>
        <translation>Bölüm tablosu en son yazılır; böylece yarıda kalan bir kart asla bitmiş görünmez.</translation>
    </message>
    <message>
        <source>Everything is read back from the disk and compared.</source>
        <translation>Her şey diskten geri okunur ve karşılaştırılır.</translation>
    </message>
    <message>
        <source>What the file %1 holds</source>
        <translation>%1 dosyasının içeriği</translation>
    </message>
    <message>
        <source>On %1: %2</source>
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
        <source>BL31 and U-Boot are packed; the firmware goes to its places.</source>
        <translation>BL31 ve U-Boot paketlenir; aygıt yazılımı yerlerine konur.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) are merged into the device tree.</source>
        <translation>
            <numerusform>%n katman aygıt ağacıyla birleştirilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd goes beside the kernel.</source>
        <translation>initrd çekirdeğin yanına konur.</translation>
    </message>
    <message>
        <source>The image of the root file system is copied to its place.</source>
        <translation>Kök dosya sisteminin kalıbı kendi yerine kopyalanır.</translation>
    </message>
    <message>
        <source>The image of the root file system is copied to its place and grows to fill its partition.</source>
        <translation>Kök dosya sisteminin kalıbı kendi yerine kopyalanır ve bölümünü dolduracak şekilde büyütülür.</translation>
    </message>
    <message>
        <source>The firmware goes to its places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes “%2”: what is on it now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image file %1 becomes “%2”: what it holds now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image file %1 is made, %2 long; it becomes “%3”.</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing is written yet. This is what will be on every part of the disk.</source>
        <translation>Henüz hiçbir şey yazılmadı. Diskin her parçasında bunlar olacak.</translation>
    </message>
    <message>
        <source>Type the name of the disk to go on.</source>
        <translation>Devam etmek için diskin adını yazın.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Önce bir disk seçin.</translation>
    </message>
    <message>
        <source>It can&apos;t be written as it is.</source>
        <translation>Bu haliyle yazılamaz.</translation>
    </message>
    <message>
        <source>The parts are being read.</source>
        <translation>Parçalar okunuyor.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan …</source>
        <translation>Parçalar okunuyor ve plan hazırlanıyor…</translation>
    </message>
    <message>
        <source>There is no disk to write to: none was chosen, or it was pulled out.</source>
        <translation>Yazılacak disk yok: ya seçilmedi ya da çıkarıldı.</translation>
    </message>
    <message>
        <source>To go on, type the name of what will be erased: %1</source>
        <translation>Devam etmek için silinecek olanın adını yazın: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line names its file</source>
        <translation>Önce tarifi kaydedin: komut satırında onun dosyası geçer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Metin olarak tarif</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are laid out anew on the card.</source>
        <translation>Bir arşiv. Dosyaları karta yeniden yerleştirilir.</translation>
    </message>
    <message>
        <source>A folder. Its files are laid out on the card.</source>
        <translation>Bir klasör. Dosyaları karta yerleştirilir.</translation>
    </message>
    <message>
        <source>An ext4 image of %1. It is copied as it is and grown to its partition.</source>
        <translation>%1 boyutunda bir ext4 kalıbı. Olduğu gibi kopyalanır ve bölümüne göre büyütülür.</translation>
    </message>
    <message>
        <source>This is no root file system: a tar archive, an ext4 image or a folder is needed. It may also be damaged.</source>
        <translation>Bu bir kök dosya sistemi değil: tar arşivi, ext4 kalıbı veya klasör gerekir. Hasarlı da olabilir.</translation>
    </message>
    <message>
        <source>It is damaged, or something in it can&apos;t be on a card.</source>
        <translation>Hasarlı veya içinde kartta bulunamayacak bir şey var.</translation>
    </message>
    <message>
        <source>not known</source>
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
        <source>another one</source>
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
        <source>What is in it can&apos;t be told. It is copied as it is.</source>
        <translation>İçinde ne olduğu bilinemiyor. Olduğu gibi kopyalanır.</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Looking at what is in it … You can go on meanwhile.</source>
        <translation>İçindekilere bakılıyor… Bu arada devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Its programs are for another kind of processor, and this board has a 64-bit Arm. Choose one for arm64.</source>
        <translation>Programları başka tür bir işlemci için; bu anakartta 64 bit Arm var. arm64 için olanı seçin.</translation>
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
        <source>First program:</source>
        <translation>İlk program:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Çekirdek modülleri:</translation>
    </message>
    <message>
        <source>Kernel of its own:</source>
        <translation>Kendi çekirdeği:</translation>
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
        <source>What is in it</source>
        <translation>İçinde ne var</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 letters</source>
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
        <source>The modules of the chosen kernel build go into lib/modules, unless the root file system has modules of that version already.</source>
        <translation>Seçilen çekirdek derlemesinin modülleri lib/modules içine konur; kök dosya sisteminde o sürümün modülleri zaten varsa konmaz.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Tüm dosyaların &amp;zamanını 1970 yap</translation>
    </message>
    <message>
        <source>Two cards made from the same files are then equal, byte for byte, whenever the files were unpacked.</source>
        <translation>Böylece aynı dosyalardan yapılan iki kart, dosyalar ne zaman açılmış olursa olsun, baytı baytına aynı olur.</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Kök dosya sistemi</translation>
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
        <source>The disk is chosen later. What is behind a fixed size stays free.</source>
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
        <source>Size of the partition, roughly</source>
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
        <source>Nothing was measured yet.</source>
        <translation>Henüz hiçbir şey ölçülmedi.</translation>
    </message>
    <message>
        <source>The speed is shown here</source>
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
        <source>The recipe was not saved yet</source>
        <translation>Tarif henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>With the recipe %1, which has changes that are not saved</source>
        <translation>%1 tarifiyle; kaydedilmemiş değişiklikleri var</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>%1 tarifiyle</translation>
    </message>
    <message>
        <source>%1 is not a recipe: the name of a recipe ends in .toml.</source>
        <translation>%1 bir tarif değil: tarif adları .toml ile biter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mistake(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 içinde %n hata var, bu yüzden açılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it as &amp;far as it goes</source>
        <translation>Açılabildiği kada&amp;rını aç</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 açılamıyor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <comment>a file, and why</comment>
        <translation>%1 okunamıyor: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Kart yap</translation>
    </message>
    <message>
        <source>Begin a&amp;gain</source>
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
        <source>One that was saved before</source>
        <translation>Daha önce kaydedilmiş bir tarif</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>Kart &amp;doğrula</translation>
    </message>
    <message>
        <source>See whether its bytes are still right</source>
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
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or no SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Where you are; a step that you have seen can be chosen to go back to it</source>
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
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What was chosen here can’t be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose another file for one of the two: they can&apos;t be the same.</source>
        <translation>İkisinden biri için başka bir dosya seçin: aynı olamazlar.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Choose where the card is to be made. Nothing is written yet: you will see first what happens, and what is lost.</source>
        <translation>Kartın nerede yapılacağını seçin. Henüz hiçbir şey yazılmaz: önce ne olacağını ve neyin kaybolacağını görürsünüz.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the service that knows them (UDisks2) does not answer. Install or start it, or make an image file.</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>This page has no use for %1.</source>
        <translation>Bu sayfada %1 kullanılamaz.</translation>
    </message>
    <message>
        <source>The recipe is saved as %1.</source>
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
        <source>Speed now:</source>
        <translation>Şu anki hız:</translation>
    </message>
    <message>
        <source>On average:</source>
        <translation>Ortalama:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Kalan süre:</translation>
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
        <source>&amp;Go on writing</source>
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
        <source>Stopping …</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>The next page follows by itself.</source>
        <translation>Sonraki sayfa kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Durdur ve &amp;kapat</translation>
    </message>
    <message>
        <source>Stopping: what was begun is brought to an end …</source>
        <translation>Durduruluyor: başlanmış olan bitiriliyor…</translation>
    </message>
    <message>
        <source>Opening %1 … The system may ask for your password.</source>
        <translation>%1 açılıyor… Sistem parolanızı sorabilir.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1 üzerine yazılıyor</translation>
    </message>
    <message>
        <source>Stopping. A card that does not answer can take a while; it must not be pulled out meanwhile.</source>
        <translation>Durduruluyor. Yanıt vermeyen bir kart zaman alabilir; bu sırada çıkarılmamalıdır.</translation>
    </message>
    <message>
        <source>The parts are put together and written at the same time, then everything is read back from the card and compared. Leave the card where it is, and the computer switched on.</source>
        <translation>Parçalar bir araya getirilirken aynı anda yazılır; ardından her şey karttan geri okunur ve karşılaştırılır. Kartı yerinden çıkarmayın, bilgisayarı da kapatmayın.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation type="unfinished">Neler yazıldı</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parça</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Yer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Yazılan</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">Geri okuma</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation type="unfinished">olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished">aynı</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Tek kartlı yönlendiriciler için başlatılabilir kartları adım adım yapar.</translation>
    </message>
    <message>
        <source>The recipe to begin with.</source>
        <translation>Başlanacak tarif.</translation>
    </message>
    <message>
        <source>One recipe at a time.</source>
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
