<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>명령줄에서 루트 파일 시스템을 UUID나 레이블로 지정합니다(root=). 그렇게 찾는 것은 initrd만 할 수 있는데, initrd가 없습니다.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>명령줄에 console=이 없으므로 직렬 콘솔에 아무것도 출력되지 않습니다.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Linux %1의 모듈은 추가하지 않습니다. ext4 이미지는 그대로 복사합니다. 모듈이 이미 들어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1에서는 루트 파일 시스템에 접근하는 데 필요한 드라이버 일부가 모듈로 되어 있고(%2), 모듈을 불러올 initrd가 없습니다. 아마 부팅되지 않을 것입니다.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>이 매체의 다른 디스크(“%1”)를 지정하지 않아 검증하지 않았습니다. 들어 있는 내용: %2. 둘 다 검증하려면 카드 다음에 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>“%1”은(는) 비교하지 않았습니다. 장치 고유의 데이터가 들어 있습니다.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>커널 빌드를 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>루트 파일 시스템을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>%1의 배치는 제조사 문서를 따르며 실제 보드에서 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Linux %1의 모듈에 색인(modules.dep)이 없고, 색인을 만드는 프로그램 depmod가 설치되어 있지 않습니다. kmod 패키지를 설치하거나 보드에서 “depmod %1”을 한 번 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1은(는) cpio 아카이브이므로 initrd로 사용합니다. 다른 것이라면 올바른 initrd를 선택하십시오.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>커널 빌드에 initrd가 둘 이상 있습니다. 사용: %1. 사용 안 함: %2. 다른 것을 사용하려면 직접 선택하십시오.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>장치 트리에서 부팅 매체의 컨트롤러가 꺼져 있어(%1) Linux가 디스크를 인식하지 못합니다. 오버레이 “%2”로 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>오버레이 “%1”에서 %2을(를) 요청합니다. 오버레이는 자신이 추가한 것만 삭제할 수 있으며, 장치 트리에 이미 있는 것은 남습니다.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>사용한 장치 트리: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>커널 빌드에 보드와 부팅 매체에 맞는 장치 트리가 여러 개 있습니다: %1. 사용: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>장치 트리에서 부팅 매체의 컨트롤러가 꺼져 있어(%1) Linux가 디스크를 인식하지 못합니다.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>장치 트리에는 부팅 매체 컨트롤러(%1)의 데이터 선이 %2개로 되어 있지만 실제로는 %3개입니다. 다른 매체용 장치 트리이므로 Linux가 디스크를 인식하지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>“%1”은(는) 컨테이너 이미지(docker save, OCI)입니다. 시스템의 파일이 아니라 레이어가 들어 있습니다. docker export를 사용하십시오.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>“%1”의 모든 내용이 “%2” 폴더 안에 있습니다. 루트 파일 시스템은 최상위에서 시작해야 합니다.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>“%1”에 첫 번째 프로그램(init)이 없습니다. 명령줄에서 init=으로 지정하지 않으면 Linux가 시작된 뒤 멈춥니다.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>“%1”의 최상위 폴더는 소유자 외에는 접근할 수 없고(권한 %2), 이 폴더가 /이 됩니다. 다른 사용자의 프로그램이 실행되지 않습니다. 권한을 0755로 설정하십시오.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>“%1”에 root 소유인 것이 없습니다. 카드에서 su, sudo 같은 프로그램이 동작하지 않습니다. root로 풀거나 묶으십시오.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>“%1”에 쌓인 컨테이너 레이어가 들어 있습니다. “.wh.”로 시작하는 이름은 삭제된 파일을 나타내지만 여기서는 삭제되지 않습니다. docker export를 사용하십시오.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>“%1”의 프로그램은 32비트 Arm용입니다. 이를 지원하는 커널에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>명령줄에서 루트 파일 시스템을 initrd에 맡기며(root=fstab), initrd는 %1을(를) 찾습니다. 이 루트 파일 시스템의 레이블은 “%2”입니다.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>“%1”은(는) 보드가 가장 먼저 시작하는 BL2입니다. 다른 곳에는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>“%1”은(는) BL31입니다. FIP 안에 BL31로 들어가야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>“%1”은(는) Bootlace가 풀 수 없는 방식으로 압축되어 있습니다. 먼저 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>“%1”은(는) 장치 트리 또는 FIT 이미지이며, 이 위치에 쓸 펌웨어가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>“%1”은(는) 카드 전체의 이미지입니다. 여기에는 그 일부만 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>“%1”은(는) 디버그 심볼이 있는 프로그램(ELF)입니다. 순수 바이너리(대개 .bin)가 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>“%1”은(는) 완성된 FIP입니다. FIP로만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>“%1”은(는) Bootlace가 아는 펌웨어가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>“%1”은(는) FIP가 아니라 단독 프로그램입니다. BL31 또는 U-Boot라면 FIP를 묶도록 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>“%1”은(는) 프로그램이 아니라 텍스트 파일입니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>“%1”은(는) 어떤 펌웨어보다도 큽니다. 카드 전체의 이미지일 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>“%1”은(는) U-Boot입니다. FIP 안에 BL33으로 들어가야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>“%1”은(는) U-Boot용 이미지(uImage)이며, 이 위치에 쓸 펌웨어가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>“%1”만으로는 무엇인지 알 수 없습니다. %2(으)로 간주합니다.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>“%1”은(는) 직렬 회선으로 불러오는 BL2입니다. 디스크에서는 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>“%1”은(는) %2용 BL2입니다. 선택한 부팅 매체에는 %3용이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>“%1”은(는) 보드가 불러오는 메모리보다 큽니다. 헤더를 포함해 최대 %2바이트입니다.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>“%1”에서 %2이(가) 손상되어 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>“%1”에서 %2의 위치에 %3이(가) 들어 있습니다.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>“%1”에서 %2은(는) %3바이트입니다. BL2는 최대 %4바이트까지 읽습니다.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>“%1”에서 %2은(는) 압축을 풀면 %3바이트입니다. BL2에는 %4바이트의 공간이 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>“%1”은(는) %2바이트이지만 디스크의 해당 위치는 %3바이트뿐입니다.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>“%1”의 U-Boot는 %2용으로 빌드되었습니다. 부팅 매체인 %3을(를) 아마 찾지 못할 것입니다.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>“%1”의 U-Boot는 아무것도 자동으로 시작하지 않습니다. 프롬프트에서 멈추고 명령을 기다립니다.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>“%1”을(를) 찾을 수 없습니다(찾은 경로: %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>“%1”의 크기를 지정하지 않았습니다. %2(으)로 간주합니다.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>“%1”이(가) 없습니다. 파일을 선택하십시오([firmware]의 “%2”).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>“%1”은(는) 여기서 묶지만 이미지 하나가 없습니다. “%2”의 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>“%1”이(가) 마운트 해제되지 않아 일부 변경 사항이 아직 저널에 있습니다. 보드를 한 번 부팅하거나 “e2fsck -f”를 실행하고 다시 검증한 다음, 여기서 발견된 손상을 판단하십시오.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>“%1”은(는) 다른 프로그램이 다시 썼습니다. 이전과 같은 파티션을 나타냅니다.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>디스크 “%1”은(는) %2바이트로, 쓴 디스크의 %3보다 커서 파티션 테이블 백업이 끝에 있지 않습니다. “sgdisk -e”로 끝으로 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>디스크 “%1”은(는) %2바이트로, 쓴 디스크의 %3보다 작아서 끝에 있던 내용이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1은(는) Bootlace에서 그대로 사용할 수 없어 커널로 사용하지 않습니다. 자세한 정보: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1은(는) 이 보드용 장치 트리가 없어 커널로 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1은(는) lib/modules에 모듈이 없어 커널로 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>이 커널용임이 분명한 initrd가 없어 커널 빌드의 initrd를 사용하지 않습니다. 사용 안 함: %1. 사용하려면 직접 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>“%1”이(가) 손상되었습니다. 손상된 파일: %2/%3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>“%1”이(가) 사용 중 변경되었습니다. 변경된 파일: %2/%3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>“%1”이(가) 손상되었습니다. %3바이트 중 %2바이트가 다르며, 첫 위치는 디스크의 바이트 %4입니다.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>“%1”이(가) 사용 중 변경되었습니다. 변경된 바이트: %2/%3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>“%1”은(는) 보드가 시작하지 않는 BL2입니다. 자세한 정보: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>“%1”은(는) BL2가 불러올 수 없는 FIP입니다. 자세한 정보: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM이 부팅 매체에서 시작할 수 있는 것을 찾지 못했습니다. 먼저 부팅 스위치를 확인하십시오. 그런 다음 이미지를 파티션 하나가 아니라 디스크 전체에 썼는지, BL2에 헤더가 있고 내용이 온전하며 이 매체용인지, BL2의 파티션이 부팅 가능(속성 비트 2)으로 표시되어 있고 BL2가 있는 위치에서 시작하는지 확인하십시오. Bootlace로 쓴 카드는 이 조건을 모두 충족합니다.</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM이 SD 카드에서 BL2를 찾거나 읽지 못했습니다. BL2의 파티션이 부팅 가능(속성 비트 2)으로 표시되어 있고 SD 카드용 BL2로 시작하는지 확인하거나, 카드에 다시 쓰거나, 다른 카드로 시도하십시오.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM이 eMMC에서 BL2를 읽지 못했습니다. BootROM은 부팅 파티션 “boot0”을 찾는데, 이 파티션이 활성화되어 있지 않거나 BL2가 없습니다. 여기에 eMMC용 BL2를 쓰고 활성화하십시오(Linux에서: mmc bootpart enable 1 1 /dev/mmcblk0). SD 카드용 이미지는 eMMC에서 부팅되지 않습니다.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM이 SPI-NAND에서 BL2를 읽지 못했습니다. 플래시에 다른 매체용이거나 다른 NAND 레이아웃용인 BL2가 있거나, 먼저 지우지 않고 썼습니다. 플래시를 지우고 SPI-NAND용 BL2를 쓰십시오.</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM이 BL2를 시작했지만 BL2가 아무것도 출력하지 않았습니다. 아마 32비트용으로 빌드되었거나(mkimage에는 arm64=1이 필요함), 시작 주소나 메모리 종류가 다릅니다. 이 보드용 BL2를 사용하고, 헤더는 Bootlace에서 붙이도록 하십시오.</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2가 메모리를 찾지 못했습니다. 보드에 있는 것과 다른 종류의 메모리용으로 빌드되었습니다. DRAM 설정이 올바른(예: DRAM_USE_DDR4=1) 이 보드용 BL2를 사용하십시오.</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2가 찾은 파티션 테이블의 체크섬이 잘못되었습니다. 버전 2.11 이상의 BL2는 이런 테이블을 사용하지 않지만, 이전 버전과 Linux는 사용할 수도 있습니다. 카드에 다시 쓰거나, sgdisk로 테이블을 새로 쓰십시오.</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2가 이름이 “%1”인 파티션을 찾지 못합니다. 이름이 정확히 일치해야 하고, 테이블에서 그 앞에 빈 항목이 없어야 하며, 보호 MBR의 첫 항목은 유형이 0xEE이고 섹터 1에서 시작해야 하며, 버전 2.10 이상의 BL2에서는 길이가 0xFFFFFFFF가 아니어야 합니다. 카드에 다시 쓰거나 테이블을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2가 찾는 위치에 BL31이 든 FIP가 없습니다. FIP를 쓰지 않았거나, FIP가 다른 위치에 있거나, 덮어써졌거나, 다른 매체용입니다. 버전 2.7 이하의 BL2는 카드의 바이트 0x680000에서만 찾고, 그 이후 버전은 파티션 “fip”을 찾습니다. 그 위치에 FIP를 쓰십시오.</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2가 FIP에서 BL31을 불러왔지만, FIP에 BL2가 불러올 수 있는 U-Boot(BL33)가 없습니다. BL31과 U-Boot를 모두 넣어 FIP를 만드십시오.</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2가 FIP에서 이미지 %1을(를) 불러오지 못했습니다(오류 %2). 이미지 3은 BL31, 4는 OP-TEE, 5는 U-Boot입니다. FIP가 손상되었거나 잘렸거나 읽을 수 없습니다. 다시 쓰고 검증하십시오. 또 실패하면 다른 카드를 사용하십시오.</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2가 FIP의 이미지를 풀지 못했습니다. 이미지가 손상되었거나 BL2가 모르는 방식으로 압축되었습니다. “xz --check=crc32”로 필터 없이 압축하거나, 압축하지 마십시오.</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware가 처리할 수 없는 오류 때문에 멈췄습니다. 위의 내용으로 설명되지 않으면 이 보드용으로 만들어진 다른 버전의 펌웨어를 사용하십시오.</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL이 찾아보는 매체에서 U-Boot를 찾지 못했습니다. 보드 설명서에 나온 섹터에 전체 펌웨어 파일을 다시 쓰십시오. U-Boot는 SPL 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot가 멈추고 리셋을 기다립니다. 위의 내용으로 설명되지 않으면 다른 버전의 펌웨어를 사용하십시오.</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>읽는 동안 카드나 리더에서 오류를 보고합니다. 카드에 다시 쓰고 검증하십시오. 같은 일이 또 일어나면 다른 제조업체의 다른 카드를 사용하십시오.</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>플래시의 UBI에 BL2가 사용할 수 있는 볼륨 “%1”이(가) 없습니다. 이름이 일치하고, 정적이며, 번호가 16보다 작아야 합니다. BL2는 동적 볼륨을 인식하지 못합니다. 정적 볼륨으로 만들고 FIP를 쓰십시오.</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>플래시에 서로 다른 두 UBI 이미지의 소거 블록이 있어 UBI가 연결되지 않습니다. 새 이미지를 쓰기 전에 영역 전체를 지우십시오.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI가 사용할 수 없는 헤더가 있는 소거 블록을 찾았습니다. 아마 플래시의 레이아웃이 펌웨어나 장치 트리에서 가정하는 것과 다릅니다(원시 파티션, UBI 또는 NMBM이거나, 다른 주소의 UBI). 같은 레이아웃용 펌웨어와 장치 트리를 사용하고, 쓰기 전에 플래시를 지우십시오.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI가 헤더 없는 소거 블록을 찾았습니다. 불량 블록은 아닙니다. 이미지가 더 작은 칩용이어서 칩의 나머지가 비어 있는 것입니다. 첫 부팅 때 몇 초가 더 걸릴 뿐입니다.</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>플래시를 제조업체의 불량 블록 관리인 NMBM 없이 사용했는데, 이 펌웨어는 NMBM을 사용합니다. 둘을 섞어 사용할 수 없습니다. 한 종류의 펌웨어를 사용하고, 바꾸기 전에 플래시를 지우십시오.</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>NMBM에 남은 예비 블록이 없습니다. 다른 레이아웃의 블록을 불량으로 오인하거나, 칩의 수명이 다했을 수 있습니다. 플래시를 지우고 한 종류의 펌웨어를 쓰십시오. 그래도 실패하면 칩을 교체하거나 다른 매체에서 부팅하십시오.</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot가 비정상 종료되었습니다. 환경 변수나 카드를 읽는 동안 일어나면 환경 변수를 지우거나 다른 버전의 U-Boot를 사용하십시오.</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot가 카드를 인식하지 못합니다. 부팅 스위치와 카드가 꽂혀 있는지 확인하십시오. 소프트웨어로 다시 시작한 뒤에는 카드에 계속 접근하지 못할 수 있습니다. 전원을 껐다가 켜십시오.</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot가 저장된 환경 변수를 찾지 못해 자체 환경 변수를 사용합니다. 새 카드에서는 정상입니다.</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot가 저장된 환경 변수를 사용합니다. 예상과 다르게 동작하면 다른 펌웨어의 환경 변수일 수 있습니다. 프롬프트에서 “env default -a”와 “saveenv”를 실행하거나, 디스크에서 환경 변수가 있는 위치를 지우십시오.</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot가 받아들일 수 있는 파티션 테이블을 찾지 못합니다. 체크섬이 잘못되었거나 더 큰 디스크용으로 만들어졌을 수 있습니다. U-Boot는 디스크 끝을 넘어가는 테이블을 거부합니다. 카드에 다시 쓰거나 테이블을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot가 시작할 것을 찾지 못했습니다. 유형이 ESP이거나 부팅 가능으로 표시된 파티션이 하나라도 있으면 U-Boot는 그런 파티션만 찾아보는데, BL2의 파티션이 그중 하나입니다. 부팅 파티션을 ESP로 만들고, FIP의 파티션은 그런 파티션이 아닌지 확인하고, 부팅 파티션에 extlinux/extlinux.conf를 넣으십시오.</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot가 필요한 파일(%1)을 읽지 못했습니다. 파일이 정확히 그 이름으로 부팅 파티션에 있는지, extlinux.conf의 해당 줄이 공백이나 캐리지 리턴(CRLF) 없이 끝나는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>커널이 압축되어 있는데, 이 U-Boot에는 압축을 풀 위치가 없습니다(kernel_comp_addr_r, kernel_comp_size). 압축되지 않은 커널 이미지(Image)를 사용하십시오.</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>U-Boot가 불러온 것은 이 명령으로 시작할 수 있는 커널이 아닙니다. 보드의 프로세서에 맞는 압축되지 않은 커널 이미지를 사용하십시오. 64비트 Arm은 Image, 32비트 Arm은 zImage입니다. 아예 불러오지 않았을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>U-Boot가 불러온 이미지의 체크섬이 잘못되었습니다. 파일을 완전히 쓰지 않았거나 카드에서 일부가 사라졌습니다. 카드에 다시 쓰고 검증하십시오.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>커널 명령줄이 이 U-Boot에서 허용하는 길이(흔히 511자)보다 길어 항목을 건너뜁니다. extlinux.conf의 “append”를 줄이십시오.</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot가 장치 트리 오버레이를 적용하지 않고 오버레이 없이 계속했습니다. 오버레이가 없으면 Linux가 디스크를 인식하지 못할 수 있습니다. Bootlace처럼 오버레이를 미리 장치 트리에 병합하십시오.</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>U-Boot에 커널에 사용할 수 있는 장치 트리가 없습니다. 불러오지 않았거나, 손상되었거나, 큰 커널이나 initrd가 덮어썼습니다. extlinux.conf의 “fdt”와 로드 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>커널, initrd, 장치 트리가 U-Boot가 두려는 메모리에 들어가지 않습니다. 더 작은 initrd를 사용하거나 환경 변수에서 로드 주소를 변경하십시오.</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot가 아무것도 시작하려 하지 않고 프롬프트에서 멈춰 명령을 기다립니다. 자동 시작 없이 빌드되었거나 환경 변수에 bootcmd가 없습니다. 스스로 시작하는 U-Boot를 사용하십시오.</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot가 프롬프트에 있습니다. 카운트다운 중에 키를 눌렀거나, 부팅 명령이 아무것도 시작하지 않고 이유도 알리지 않은 채 끝났습니다. “printenv”로 bootcmd를, “part list mmc 0”으로 파티션을 살펴보십시오.</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot가 커널을 시작했지만 커널이 아무것도 출력하지 않았습니다. 가장 흔한 원인은 명령줄에 이 직렬 포트의 console=이 없는 것입니다(예: console=ttyS0,115200). earlycon을 사용하면 커널이 포트 드라이버가 준비되기 전에 출력합니다. 다른 보드용 커널이나 장치 트리, 또는 커널의 메모리를 덮은 initrd도 똑같아 보입니다.</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>명령줄에서 Linux가 사용하는 메모리를 제한합니다(mem=%1). 보드의 메모리가 더 많으면 이를 제거하십시오.</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>파티션 테이블 백업이 디스크 끝에 있지 않습니다. 더 큰 카드에 쓴 이미지에서는 정상이며, “sgdisk -e”로 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>PCIe 포트 뒤에서 아무것도 응답하지 않습니다. 디스크나 카드가 꽂혀 있으면 전원을 껐다가 켜십시오. 소프트웨어로 다시 시작한 뒤에는 계속 접근하지 못할 수 있습니다. 리셋 선을 붙잡고 있는 것이 없는지도 확인하십시오.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>커널이 initrd의 압축을 풀 수 없습니다. 손상되었거나, 잘렸거나, 메모리에서 덮어써졌거나, 이 커널이 모르는 방식으로 압축되었습니다. 다시 쓰거나 로드 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>커널이 NVMe의 루트 파일 시스템(/dev/nvme%1)을 기다리는데 디스크가 나타나지 않습니다. PCIe와 NVMe 드라이버가 커널에 내장되어 있거나 initrd에 있어야 하고, 디스크가 발견되었어야 합니다. nvme0에 관한 줄이 없으면 전원을 껐다가 켜십시오.</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>커널이 루트 파일 시스템(%1)을 기다리는데 디스크가 나타나지 않습니다. 가장 흔한 원인은 해당 오버레이를 적용하지 않아 장치 트리에서 부팅 매체의 컨트롤러가 꺼져 있거나, 드라이버가 모듈인데 initrd가 없는 것입니다. 그렇지 않으면 root=이 잘못된 것입니다. UUID=과 LABEL=에는 initrd가 필요하지만 PARTUUID=에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>%1의 파일 시스템이 커널에서 예상하는 것이 아니거나 손상되었습니다. 압축된 이미지를 그대로 쓴 경우에도 이렇게 보입니다. 루트 파일 시스템의 압축을 풀어 다시 쓰십시오.</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>커널이 디스크를 찾았지만 루트 파일 시스템(%1)을 마운트하지 못했습니다. root=을 확인하고, 파일 시스템 드라이버가 커널에 내장되어 있거나 initrd에 있는지, 파티션에 압축된 이미지가 아니라 실제로 파일 시스템이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>루트 파일 시스템을 마운트했지만 커널이 시작할 수 있는 프로그램(init)이 없습니다. 비어 있거나, 불완전하거나, 파일 시스템 안의 폴더에 들어 있습니다. 루트 파일 시스템의 원본을 확인하십시오.</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>루트 파일 시스템의 첫 번째 프로그램(%1)을 이 프로세서에서 실행할 수 없습니다. 루트 파일 시스템이 다른 프로세서용입니다. 보드의 프로세서용을 사용하십시오.</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>시스템의 첫 번째 프로그램이 끝났으며, Linux는 이 프로그램 없이 계속할 수 없습니다. 그 위의 줄을 살펴보십시오. 파일이나 라이브러리가 없거나, 루트 파일 시스템이 다른 프로세서용이거나, initrd가 포기했습니다.</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>커널이 비정상 종료되었습니다. 특정 드라이버가 시작되는 동안 일어나면 다른 버전의 커널을 사용하십시오. 커널과 장치 트리는 같은 버전의 것이어야 합니다.</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>커널이 멈췄습니다: %1. 위의 내용으로 설명되지 않으면 다른 버전의 커널을 사용하십시오.</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>무선 카드에 자체 보정 데이터가 없어 기본값을 사용합니다. 낮은 출력으로 작동합니다. 이 데이터 없이 출고되는 보드도 있습니다.</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>드라이버가 루트 파일 시스템이나 initrd에서 펌웨어 파일 %1을(를) 찾지 못했습니다. 장치가 작동하지 않을 수 있습니다. 이 파일이 든 패키지를 설치하십시오.</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>initrd가 루트 파일 시스템을 찾지 못해 포기했습니다. root=에서 디스크에 없는 것을 지정하거나, initrd에 디스크용 드라이버가 없거나, 장치 트리에서 디스크의 컨트롤러가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>시스템이 응급 모드로 시작되었습니다. /etc/fstab의 파일 시스템을 마운트할 수 없거나, 모든 것에 필요한 서비스가 실패했습니다. 어느 것인지는 보드에서 “journalctl -xb”로 알 수 있습니다. /etc/fstab에서 해당 줄을 제거하거나 바로잡으십시오.</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>이 부팅의 로그는 여기서 끝나며, 그 앞에 이유를 설명하는 것이 없습니다. 기록이나 보드를 직접 중지하지 않았다면 보드가 이 위치에서 멈추거나 다시 시작하는 것입니다. 그렇지 않으면 부팅 전체를 기록하십시오.</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>%1을(를) 이 방식(“%2”)으로 부팅하기 위해 쓰는 내용은 해당 펌웨어의 소스를 따른 것이며, 실제 보드에서 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>“%1”은(는) NMBM이 불량 블록을 관리하는 플래시용 BL2입니다. 선택한 레이아웃에는 NMBM이 없습니다. NMBM 없이 빌드된 BL2를 사용하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>“%1”은(는) 플래시의 고정된 위치에서 FIP를 찾는 BL2입니다. 선택한 레이아웃에서는 FIP가 UBI 볼륨에 있습니다. UBI=1로 빌드된 BL2를 사용하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>“%1”은(는) UBI 볼륨에서 FIP를 찾는 BL2입니다. 선택한 레이아웃에서는 FIP가 플래시의 고정된 위치에 있습니다. UBI=1 없이 빌드된 BL2를 사용하십시오.</translation>
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
        <translation>microSD 카드</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>NVMe 디스크, microSD 카드에서 부팅</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>카드 컨트롤러</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>디스크로 사용하는 카드</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>NVMe 디스크</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>파티션 테이블(GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>ext4 파일 시스템</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>펌웨어와 부팅 파일이 든 microSD 카드</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe 디스크</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>펌웨어, 부팅 파일, 루트 파일 시스템이 모두 microSD 카드에 있습니다.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>보드는 펌웨어와 부팅 파일이 든 microSD 카드에서 부팅합니다. 루트 파일 시스템은 NVMe 디스크에 있습니다.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>microSD 카드가 필요합니다.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>microSD 카드와 M.2 슬롯(key M)용 NVMe 디스크가 필요합니다.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>microSD 카드와 M.2 슬롯(key M) 중 하나에 꽂을 NVMe 디스크가 필요합니다.</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>부팅 스위치 A~D 네 개를 모두 위로 올리십시오.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>위에서 본 보드이며, 네트워크 포트가 위쪽 가장자리에 있습니다. microSD 카드와 부팅 스위치는 아래쪽 가장자리에 있습니다.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>첫 번째 부트로더(BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>펌웨어 패키지(FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL과 U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>카드 전원</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>전원 컨트롤러 버스</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>파티션 테이블(MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>microSD 슬롯</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>SPI-NAND 플래시</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>SPI-NOR 플래시</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>SATA 디스크 전원</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>SPI-NAND 플래시의 BL2</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>SPI-NOR 플래시의 BL2</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>eMMC 부팅 파티션의 BL2</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>eMMC의 내용을 eMMC와 크기가 정확히 같은 이미지 파일로 만드십시오. 크기는 보드에서 “blockdev --getsize64 /dev/mmcblk0”으로 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>U-Boot에 명령 “mtd”가 있는 microSD 카드를 만들고, 두 파일을 다섯 번째 파티션(“boot”)에 bl2.img와 ubi.img로 복사하십시오.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>U-Boot에 명령 “sf”가 있는 microSD 카드를 만들고, 두 파일을 다섯 번째 파티션(“boot”)에 bl2.img와 fip.img로 복사하십시오.</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>펌웨어, 부팅 파일, 루트 파일 시스템이 모두 보드의 eMMC에 있습니다. 카드 슬롯은 eMMC와 선을 공유하므로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>SPI-NOR 플래시의 FIP</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>보드가 여기에서 부팅하도록 하십시오: “mmc bootpart enable 1 1 /dev/mmcblk0”.</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>SPI-NAND 플래시와 NVMe 디스크</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>SPI-NOR 플래시와 NVMe 디스크</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>부팅 스위치 A~D 네 개를 모두 아래로 내리십시오. D가 위에 있으면 U-Boot가 microSD 카드를 계속 인식합니다.</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>부팅 스위치 A와 C를 위로 올리고 B와 D를 아래로 내리십시오. D가 위에 있으면 U-Boot가 microSD 카드를 계속 인식합니다.</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>부팅 스위치 B와 C를 위로 올리고 A와 D를 아래로 내리십시오.</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>스위치 D를 아래로 내린 상태에서 보드를 SPI-NAND 또는 SPI-NOR 플래시에서 부팅하여, 두 파일을 (예를 들어 USB 메모리에서) 읽을 수 있는 Linux를 시작하십시오.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>부팅 스위치 A, B, D를 위로 올리고 C를 아래로 내린 상태에서 보드를 그 카드로 부팅하고, U-Boot를 프롬프트에서 멈추십시오.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>부팅 스위치 A, B, C, D를 위로 올린 상태에서 보드를 그 카드로 부팅하고, U-Boot를 프롬프트에서 멈추십시오.</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>보드의 전원을 끄고 NVMe 디스크를 꽂으십시오.</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>보드의 전원을 끄십시오.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>보드는 펌웨어가 든 SPI-NAND 플래시에서 부팅합니다. 부팅 파일과 루트 파일 시스템은 NVMe 디스크에 있습니다. 카드 슬롯은 비어 있습니다.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>보드는 펌웨어가 든 SPI-NOR 플래시에서 부팅합니다. 부팅 파일과 루트 파일 시스템은 NVMe 디스크에 있습니다. 카드 슬롯은 비어 있습니다.</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>SPI-NAND 플래시의 UBI</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>BL2를 부팅 파티션에 쓰십시오: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>BL2를 쓰십시오: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>BL2를 쓰십시오: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>FIP를 쓰십시오: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>UBI를 쓰십시오: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>이미지를 eMMC에 쓰십시오: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>보드에 eMMC를 인식하는 시스템이 필요합니다. SPI-NAND 또는 SPI-NOR 플래시에서, 또는 직렬 회선으로 부팅하는 시스템입니다. 카드 리더로는 eMMC에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>M.2 슬롯(key M)용 NVMe 디스크, NVMe 디스크를 읽는 U-Boot, 그리고 플래시에 쓰기 위해 보드를 한 번 부팅할 microSD 카드가 필요합니다.</translation>
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
        <translation>%1 그림</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>요청에 따라 중지됨</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>선택한 항목 중 그대로 사용할 수 없는 것이 있음</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>없는 항목이 있음</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>이 버전에서는 할 수 없음</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>공간이 부족함</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>이 디스크에는 쓸 수 없음</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>다른 프로그램이 디스크를 사용하고 있음</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>시스템이 허용하지 않음</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>읽기 실패</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>쓰기 실패</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>디스크가 분리되었거나 응답하지 않음</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>다시 읽은 내용이 쓴 내용과 다름</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace의 오류</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>언제든지 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>아래에서 문제를 확인한 다음 다른 것을 선택하거나 수정하십시오.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>이동, 이름 변경 또는 분리되었는지 확인한 다음 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>다른 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>더 큰 디스크를 선택하거나 넣을 내용을 줄이십시오.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>다른 디스크를 선택하거나 방해가 되는 것을 제거하십시오.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>사용 중인 프로그램을 닫은 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>다시 시도하고, 암호를 물으면 입력하십시오.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>다시 시도하십시오. 같은 위치에서 또 실패하면 읽어 오는 원본이 손상된 것입니다.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>다른 카드나 다른 리더로 다시 시도하십시오. 지금 것은 수명이 다한 것 같습니다.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>다시 꽂아 보고, 같은 일이 또 일어나면 다른 리더나 소켓을 사용하십시오.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>이 카드를 사용하지 마십시오. 쓴 내용을 보존하지 못합니다.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>아래의 자세한 정보와 함께 보고해 주십시오.</translation>
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
        <translation>카드</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>카드 또는 카드 이미지를 선택하십시오. 읽기만 하며, 쓴 내용의 목록과 비교합니다.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>검증(&amp;V)</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>함께 쓰이는 다른 디스크가 있음(&amp;O)</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>다른 디스크</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>카드를 검증하는 중</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>카드를 열고 매니페스트를 읽는 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>쓴 모든 바이트를 카드에서 다시 읽어 비교합니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>오버레이에 의한 변경</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>오버레이가 변경한 것만(&amp;C)</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>오버레이를 적용한 장치 트리</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>찾기(&amp;S):</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>아직 장치 트리를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>표시된 내용에 이 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>오버레이가 변경하는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>부팅 스위치</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>SD 카드</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>내장 메모리(eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>USB 메모리 또는 카드 리더</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>USB 디스크</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe 디스크</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>이동식 디스크</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>컴퓨터에 내장된 디스크</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>가상 머신의 디스크</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>디스크로 표시된 이미지 파일</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>카드가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>이 컴퓨터가 사용 중입니다(마운트됨).</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>이 컴퓨터가 메모리(스왑)로 사용 중입니다.</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>사용 중인 다른 항목(암호화, 볼륨 그룹, RAID 또는 루프 장치)의 일부입니다.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>카드의 구성 요소로 선택한 파일이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>읽기 전용입니다. 카드 옆면의 스위치를 확인하십시오.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>분리할 수 있는 디스크가 아닙니다.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, 일련 번호 없음, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, 일련 번호 %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>일련 번호 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>알려진 내용이 없습니다.</translation>
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
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>현재 내용: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace에서 살펴볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>파티션 테이블(%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>이름 없는 파티션, 파일 시스템 없음, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>“%1”, 파일 시스템 없음, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>이름 없는 파티션, %1, %2</translation>
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
        <translation>%1이(가) 더 이상 없습니다. 다른 디스크를 선택하거나 다시 꽂으십시오.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1을(를) 더 이상 선택할 수 없습니다. 이유는 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>새 파일을 만듭니다.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>크기가 %1인 파일입니다.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>기존 파일을 새 파일로 바꿉니다.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>기존 파일을 덮어씁니다. 크기 %1은(는) 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>그런 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>그곳에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>폴더입니다. 폴더 안의 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>파일이 아니라 디스크입니다. 디스크 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>이 파일은 덮어쓸 수 없습니다. 사용 중이거나 구성 요소 중 하나입니다.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>이 파일은 카드 이미지로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>이미지 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>이미지 파일을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>이미지 파일(&amp;F)</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>이동식이 아닌 디스크 표시(&amp;R)</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>내장 디스크와 USB 케이스에 든 디스크</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>이미지 (*.img *.raw *.bin);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>새 파일로 바꾸기(&amp;P)</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>크기(&amp;Z):</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>카드 또는 다른 디스크(&amp;D)</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>시험하거나, 보관하거나, 나중에 카드에 쓸 이미지 파일(&amp;F)</translation>
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
        <translation>이미 다른 부분용으로 선택했습니다.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>디스크를 찾는 중…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>디스크가 없습니다. 카드나 USB 메모리를 꽂으면 여기에 자동으로 나타납니다.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>카드나 USB 메모리가 없습니다. 꽂으면 여기에 자동으로 나타납니다.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>데스크톱에서 열어 둔 상태입니다. 쓰기 전에 데스크톱에서 닫습니다.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>너무 작습니다. 최소 %1이(가) 필요합니다.</translation>
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
        <translation>이 컴퓨터의 디스크 목록을 가져올 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1시간 %2분</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>%n초 미만</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>약 %n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>최대 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>최대 %n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1~%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1~%n초</numerusform>
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
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>이미지 파일 선택</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>이 이름의 항목이 없습니다.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>읽을 수 없습니다. 저장된 장치가 손상되었거나 분리되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>이 버전에서 사용할 수 없는 종류입니다.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>너무 큽니다.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>그대로 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>온전함</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>사용 중 변경됨</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>바이트 %2부터 %1</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>바이트 %2부터 %1: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>그 외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>카드가 쓴 그대로입니다</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>쓴 모든 바이트를 다시 읽었으며 모두 일치합니다.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>손상이 발견되지 않았습니다</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>카드가 손상되었습니다</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>카드에 다시 쓰십시오. 또 손상되면 다른 카드를 사용하십시오. 이 카드는 쓴 내용을 보존하지 못합니다.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>이 카드에는 매니페스트가 없습니다</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace는 쓴 모든 내용의 목록인 매니페스트를 모든 카드에 남깁니다. 매니페스트가 없으면 비교할 대상이 없습니다. 다른 프로그램으로 쓴 카드이거나 목록이 제거되었습니다. 카드 자체는 정상일 수 있습니다.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>쓴 내용의 목록인 매니페스트를 신뢰할 수 없거나, 크기가 다른 디스크의 것입니다. 카드에 다시 쓰십시오.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>이 카드에 대해 알려진 것이 없습니다. 읽기만 했으므로 원래 그대로입니다.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>%1용, 부팅 매체: %2. %3을(를) 읽었습니다.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2(%3 비교함)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>두 디스크로 이루어진 매체의 하나라면 보드가 먼저 부팅하는 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>손상됨: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>사용 중 변경됨: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>쓴 뒤에 일부가 변경되었거나, 카드와 함께 쓰이는 다른 디스크를 검증하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>파일 %Ln개 변경 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>파일 %Ln개 이후 변경됨(시스템을 사용함)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>파일 %Ln개 손상됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 변경 없음</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 이후 변경됨(시스템을 사용함)</translation>
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
        <translation>카드의 각 부분</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>비교함</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>보고서 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>보고서를 복사했습니다.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>텍스트 (*.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>검증 결과</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>보고서를 저장했습니다.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>그곳에 보고서를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>다른 카드 검증(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
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
        <translation>SD 카드용 BL2입니다.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>eMMC용 BL2입니다.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>SPI-NOR 플래시용 BL2입니다.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>SPI-NAND 플래시용 BL2입니다.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>다른 보드에 있는 NAND 플래시용 BL2입니다.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>알 수 없는 매체용 BL2입니다.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>BL2로 사용</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>FIP로 사용</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>BL31로 사용</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>BL33으로 사용</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>헤더가 없는 BL2입니다. 여기서 부팅 매체용 헤더를 붙입니다.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>이미지 %n개가 든 FIP입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>BL31.</source>
        <translation>BL31입니다.</translation>
    </message>
    <message>
        <source>U-Boot.</source>
        <translation>U-Boot입니다.</translation>
    </message>
    <message>
        <source>Compressed with XZ in a way that BL2 can unpack.</source>
        <translation>BL2가 풀 수 있는 방식의 XZ로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>헤더에 보드가 부팅할 수 있는 매체가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>헤더의 버전을 보드가 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>안에 든 헤더의 크기나 위치가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>코드의 위치를 알려 주는 헤더가 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>헤더마다 지정된 매체가 다릅니다.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>헤더의 크기가 이미지와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>SPI-NAND용 헤더의 페이지 크기나 체크섬이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>코드 앞의 헤더가 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>헤더에 부트로더라고 표시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>헤더마다 지정된 메모리 종류가 다릅니다.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>이 보드가 검사하지 않는 방식으로 서명되었습니다. 일반 SHA-256이 필요합니다.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>보드가 잘못된 위치에 불러오거나 잘못된 위치에서 시작하게 됩니다.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>헤더의 크기가 서로 모순되거나 보드가 불러올 수 있는 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>잘려 있습니다. 헤더에 표시된 것보다 내용이 적습니다.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>체크섬이 잘못되었습니다. 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>64비트 코드로 표시되어 있지 않습니다. 보드가 시작한 뒤 아무 메시지 없이 멈춥니다.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>일련 번호가 0이어서 BL2가 FIP로 인식하지 않습니다.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>목차에 끝이 없습니다.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>잘려 있습니다. 목차에 표시된 것보다 내용이 적습니다.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>목차에 표시된 크기가 이미지 크기와 다릅니다.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>안에 든 이미지가 파일 끝을 넘어갑니다.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>안에 든 두 이미지가 서로 겹칩니다.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>같은 이미지가 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>빈 이미지가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>BL2가 풀 수 없는 방식으로 압축되어 있습니다. “xz --check=crc32”로 만들면 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>BL31이 없습니다. BL2가 그 지점에서 멈춥니다.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>BL33(U-Boot)이 없습니다. BL2가 그 지점에서 멈춥니다.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>헤더와 코드가 서로 다른 매체용입니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>펌웨어 (*.bin *.img *.fip);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Linux보다 먼저 실행되는 프로그램입니다. 보드가 BL2를 시작하고, BL2가 FIP를 불러옵니다. FIP는 BL31과 BL33(대개 U-Boot)이 든 패키지입니다.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, Trusted Firmware의 상주 부분</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33(U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>완성된 FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>BL31과 BL33으로 여기서 묶기</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Linux보다 먼저 실행되는 프로그램입니다.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>“%1”에서 이 보드용 다른 펌웨어를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>“%1”에 있는 다른 파일: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 사용</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>펌웨어를 구하는 곳</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, %2부터: 그대로 둠</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, %2부터: %3을(를) 쓰고 다시 읽음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>조립</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>캐시 비우기</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1/약 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 안 함</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>끝나지 않음</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>아직 아무것도 쓰지 않았습니다. 지금 중지하면 모든 것이 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>지금 중지하면 이미지 파일이 남지 않습니다.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>지금 중지하면 카드가 미완성 상태가 됩니다. 파티션 테이블이 없어 아무것도 부팅되지 않으며, 이전 내용은 사라집니다. 언제든지 카드에 다시 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>카드가 거의 완성되었으며 곧 끝납니다. 지금 중지하면 다시 읽지 않으므로 모두 보존되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>모두 썼습니다. 지금 중지하면 나머지를 다시 읽지 않으므로 카드에 보존되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>모두 쓰고 다시 읽었습니다. 더 이상 중지할 것이 없습니다.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>이미지 파일을 만들지 않았습니다. 이전에 있던 같은 이름의 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>아무것도 쓰지 않았습니다. 모든 것이 그대로입니다.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>카드가 미완성이며 이전 내용은 사라졌습니다. 카드에 다시 쓰기 전에는 사용하지 마십시오.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>카드에 모두 썼지만 끝까지 다시 읽지 않았습니다. 올바를 수도 있지만 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>카드의 내용이 쓴 내용과 다릅니다. 완성된 카드로 오해하지 않도록 파티션 테이블을 제거했습니다.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>카드에 모두 쓰고 다시 읽었으며 모두 일치합니다.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: %1 보고서</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>보드: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>레시피: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>쓴 곳: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>소요 시간: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>파티션 테이블을 쓰거나 제거하는 동안 카드에 오류가 발생했습니다. 완성된 것처럼 보일 수 있지만 그렇지 않습니다. 카드에 다시 쓰기 전에는 사용하지 마십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>카드(나머지는 모두 카드를 기다리는 중)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>루트 파일 시스템의 원본</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>프로세서(압축 해제 및 확인)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>카드에 쓰는 중</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>카드가 준비되었습니다</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>카드가 완성되지 않았습니다</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>이미지가 준비되었습니다</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>이미지가 완성되지 않았습니다</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>이 보드용 없음</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>알 수 없음: 빌드에 설정이 들어 있지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>패키지 %n개, %1 등</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>장치 트리 없음</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>커널 없음</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>%1용 장치 트리가 없습니다. 다른 보드용으로 빌드되었습니다.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>없거나 비어 있습니다.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>커널이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>내장</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>모듈</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>없음: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>이 커널은 %1 없이 빌드되어 루트 파일 시스템을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>이 커널에는 %1이(가) 모듈로만 있고, 모듈을 불러올 initrd가 없어 루트 파일 시스템을 찾을 수 없습니다. “더 보기”에서 initrd를 선택하십시오.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, 압축 해제 시 %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>저장 장치 드라이버</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>장치 트리</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>오버레이</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>자체 명령줄</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>크기가 %1입니다. 보드에는 %2의 공간이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>“%1”에 커널 빌드로 보이는 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>“%1”이(가) 없거나 안을 살펴볼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1(%2): 내장</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1(%2): 모듈</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1(%2): 없음</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1(%2): 알 수 없음</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>크기는 %1입니다. initrd로 사용됩니다.</translation>
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
        <translation>빌드에 든 것 대신 쓸 initrd(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>더 보기: initrd와 명령줄(&amp;M)</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>커널 명령줄(&amp;C)</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>여기서 지정하지 않으면 “root=”가 자동으로 추가됩니다.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>보드에 맞음</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>저장 장치 드라이버</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>이 컴퓨터에 있는 커널 빌드(&amp;K)</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>루트 파일 시스템에 포함된 커널(&amp;R)</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>선택한 빌드의 정보</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>커널 빌드</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>파일 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>폴더 추가(&amp;D)…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>검색할 폴더(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>중지(&amp;O)</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>아직 정보가 없는 빌드 읽기를 중지합니다</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>커널 빌드는 Linux 자체와 보드의 장치 트리입니다. Debian 패키지, 아카이브 또는 폴더 중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>커널 빌드 추가</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>커널 빌드 (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>“%1” 더 이상 검색하지 않기</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>커널 빌드를 찾는 중…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>커널 빌드를 찾지 못했습니다. 추가하거나 이 창에 끌어다 놓으십시오.

“%1”에 있는 것은 자동으로 찾습니다.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>“%1” 읽는 중, 이후 %n개 더…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>이 빌드를 읽는 중…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux가 부팅되지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>initrd 선택…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Bootlace 설명서</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>설명서 본문</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>모든 주제(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>그림은 보드의 부팅 스위치가 있어야 할 위치를 보여 줍니다. 보드의 전원이 꺼진 상태에서 설정하십시오.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>보드가 부팅하는 매체와 시스템이 저장될 곳입니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>부팅 과정을 보려면 3.3V 직렬 콘솔을 연결하십시오: 115200 baud, 데이터 비트 8, 패리티 없음, 정지 비트 1(115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>보드를 켜십시오. 첫 부팅은 이후보다 조금 더 오래 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>보드를 끈 상태에서 카드를 꽂으십시오.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayEffect</name>
    <message>
        <source>%1 MHz</source>
        <translation>%1MHz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1kHz</translation>
    </message>
    <message>
        <source>SD high speed</source>
        <translation>SD 고속</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC 고속</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200(1.8V)</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400(1.8V)</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>신호선으로 재설정 가능</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>분리 불가</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>SD 카드 미지원</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>SDIO 장치 미지원</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>MMC 미지원</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>쓰기 방지 없음</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>항상 켜짐</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>시작부터 켜짐</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>핀이 High일 때 켜짐</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n비트 버스</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>클럭 최대 %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>클럭 %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>이름 “%1”</translation>
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
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>%1 추가(%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>%1 켜기</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>%1 설정</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>커널 빌드에 이 이름의 오버레이가 없습니다.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>소스에 오류가 있습니다: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>소스에 C 전처리기가 필요합니다. 커널을 빌드하는 곳에서 컴파일하십시오.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>오버레이가 아닙니다.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>%1용이 아니라 다른 보드용입니다.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>이 장치 트리에 없는 것을 변경합니다.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>“%1”과(와) 함께 사용할 수 없음: %3의 %2은(는) 동시에 %4 및 %5일 수 없습니다.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>보드 설정</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>“%1”과(와) 함께 사용할 수 없음: 둘 다 %3의 %2을(를) 서로 다른 값으로 설정합니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>용도: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>오버레이</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>오버레이가 하는 일</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>오버레이(&amp;O)</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>장치 트리(&amp;T)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>오버레이</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>파일 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>아래로(&amp;W)</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>이 오버레이를 바로 위의 것보다 먼저 적용합니다</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>이 오버레이를 바로 아래의 것보다 나중에 적용합니다</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>오버레이는 커널이 사용하는 보드 설명인 장치 트리를 변경합니다. 보드의 일부를 켜고 배선 방식을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>오버레이 추가</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>오버레이와 소스 (*.dtbo *.dtso *.dts);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>“%1”은(는) 오버레이가 아닙니다. 오버레이의 확장자는 .dtbo, .dtso 또는 .dts입니다.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>커널 빌드를 읽는 중…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>커널은 루트 파일 시스템에서 가져옵니다. 루트 파일 시스템을 선택하면 어떤 오버레이가 있는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>커널 빌드를 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>커널 빌드를 사용할 수 없습니다. 이 보드용 장치 트리가 있는 커널이 없습니다.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>선택한 오버레이를 이 순서로는 장치 트리에 병합할 수 없습니다.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>이 빌드에는 보드용 오버레이가 없습니다. 직접 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 정보</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux가 부팅되지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>들어갈 내용</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>디스크의 각 부분, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %3부터 %2</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>파티션 맵, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>처음 %1, 확대</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>루트 파일 시스템 “%1”: ext4, 아카이브로 만듦</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>루트 파일 시스템 “%1”: ext4, 폴더로 만듦</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>루트 파일 시스템 “%1”: ext4, 이미지에서 가져옴</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>파티션 테이블</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>파티션 테이블 백업</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>GUID 파티션 테이블</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>0으로 채움</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>장치의 보정 데이터: 있으면 유지, 없으면 0으로 채움</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>커널, 장치 트리, 부팅 메뉴: FAT “%1”, %2 쓰기</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2의 나머지</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>bl2 안의 환경 변수</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>펌웨어 “%1”, %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>볼륨 %1이(가) 있는 UBI</translation>
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
        <translation>%1, 더 이상 없음</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1(%2에 있음)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>레시피 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>레시피 열기</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>레시피 저장</translation>
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
        <translation>레시피에 저장하지 않은 변경 사항이 있습니다.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>저장하지 않으면 선택한 내용이 사라집니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>선택한 내용을 확인하는 중…</translation>
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
        <translation>보고서를 %1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>자세한 정보(프로그램 원문)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>다른 카드에 쓰기(&amp;A)</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>같은 레시피를 사용합니다. 다음에 디스크를 선택하며, 아직 아무것도 쓰지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>이미지가 준비되었습니다</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>카드가 준비되었습니다</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>%1을(를) %2에 %3 동안 쓰고, 다시 읽어 일치함을 확인했습니다.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>이제 카드를 꺼낼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1이(가) 꽂혔습니다. 이제 다음 카드에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>다른 카드 선택(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>텍스트 (*.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>동작하지 않을 수 있는 것</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>그곳에 보고서를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세한 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>레시피 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>이미지가 준비되었지만 동작하지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>사용하려면 카드에 쓰십시오. 카드 이미지를 쓰는 프로그램이면 무엇이든 됩니다.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>카드가 준비되었지만 동작하지 않을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1을(를) 마운트 해제합니다.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1과(와) 장치 트리를 부팅 파티션에 넣습니다.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>커널 모듈을 루트 파일 시스템에 추가합니다.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>루트 파일 시스템을 제자리에 만들어 파티션을 가득 채웁니다.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>파티션 테이블은 마지막에 쓰므로, 중단된 카드가 완성된 것처럼 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>모든 것을 디스크에서 다시 읽어 비교합니다.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>파일 %1의 내용</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>%1 지우고 쓰기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>%1에 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31과 U-Boot를 패키지로 묶고, 펌웨어를 제자리에 씁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>오버레이 %n개를 장치 트리에 병합합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>initrd를 커널 옆에 넣습니다.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>루트 파일 시스템의 이미지를 제자리에 복사합니다.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>루트 파일 시스템의 이미지를 제자리에 복사하고, 파티션을 가득 채우도록 늘립니다.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>펌웨어를 제자리에 씁니다.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1을(를) 지우고 “%2”(으)로 사용합니다.</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>이미지 파일 %1을(를) 덮어쓰고 “%2”(으)로 사용합니다.</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>이미지 파일 %1(%2)을(를) 만들고 “%3”(으)로 사용합니다.</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>그래도 %1 지우고 쓰기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>그래도 %1에 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>“%3”용으로 파일 %1(%2)을(를) 만듭니다. 그곳에 쓰는 것은 보드가 직접 합니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>수행할 작업</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>알아 두기</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>사라지는 내용</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>레시피 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>레시피를 텍스트로 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>명령줄 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>계속하려면 지워질 대상의 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>먼저 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>이 카드에는 이대로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>구성 요소를 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>구성 요소를 읽고 계획을 세우는 중…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>계속하려면 지워질 대상의 이름을 입력하십시오: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>먼저 레시피를 저장하십시오. 명령줄에 그 파일 이름이 들어갑니다</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>텍스트로 된 레시피</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>디스크의 모든 부분(&amp;D)</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>이 카드는 원하는 대로 동작하지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>“%1”(으)로 이동</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>“%1” 변경</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>아직 아무것도 쓰지 않았습니다. 무엇이 사라지고 디스크가 어떻게 되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>이 카드에는 아직 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>쓸 곳이 없습니다. 디스크나 이미지 파일을 선택하지 않았거나 제거되었습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>아카이브입니다. 안에 든 파일을 카드에 새로 배치합니다.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>폴더입니다. 안에 든 파일을 카드에 배치합니다.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>%1 크기의 ext4 이미지입니다. 그대로 복사한 다음 파티션 크기로 늘립니다.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>루트 파일 시스템이 아닙니다. tar 아카이브, ext4 이미지 또는 폴더가 필요합니다. 손상되었을 수도 있습니다.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>손상되었거나, 카드에 둘 수 없는 것이 들어 있습니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64비트 Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32비트 Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64비트 PC(x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32비트 PC(x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>안에 든 내용을 알 수 없습니다. 그대로 복사합니다.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>내용을 살펴보는 중… 그동안 계속 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>프로그램이 이 보드와 다른 종류의 프로세서용입니다. 이 보드의 프로세서용 루트 파일 시스템을 선택하십시오.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>시스템:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>프로세서:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>첫 번째 프로그램:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>커널 모듈:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>자체 커널:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>필요한 공간:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>최소 %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>루트 파일 시스템: 아카이브, ext4 이미지 또는 폴더(&amp;R)</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>루트 파일 시스템 (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>들어 있는 내용</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>파일 시스템의 이름, 최대 16자</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>레이블(&amp;E):</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>파티션:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>커널 모듈이 없으면 추가(&amp;A)</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>루트 파일 시스템에 해당 버전의 모듈이 없으면 선택한 커널 빌드의 모듈을 lib/modules에 넣습니다.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>모든 파일의 시간을 1970년으로 설정(&amp;T)</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>같은 파일로 만든 두 카드는 파일의 압축을 언제 풀었든 바이트 단위로 똑같아집니다.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>모든 프로그램과 설정을 포함한 Linux 시스템 자체의 파일입니다.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>이미지는 자체 레이블, 시간, 모듈을 유지합니다.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>선택한 디스크에 %1의 공간이 있습니다.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>디스크는 나중에 선택합니다. 고정 크기 뒤의 공간은 비워 둡니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>디스크 채우기(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>고정 크기(&amp;X):</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>파티션의 대략적인 크기</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>파티션 크기</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>크기 단위</translation>
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
        <translation>시간별 속도</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>쓰기: 평균 %1, %2에서 %3 사이.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>다시 읽기: 평균 %1, %2에서 %3 사이.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>아직 측정된 값이 없습니다.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>속도가 여기에 표시됩니다</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>쓰기</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>레시피를 아직 저장하지 않았습니다</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>레시피 %1 사용, 저장하지 않은 변경 사항 있음</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>레시피 %1 사용</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1은(는) 레시피가 아닙니다. 레시피의 이름은 .toml로 끝납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1에 오류가 %n개 있어 열지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>그래도 열기(&amp;A)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1을(를) 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>카드 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>처음부터 시작(&amp;E)</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>빈 레시피로 시작</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>레시피 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>이전에 저장한 레시피</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>카드 검증(&amp;V)</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>바이트가 여전히 올바른지 확인</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>최근 레시피(&amp;R)</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>열거나 저장한 레시피가 여기에 표시됩니다. 이 창에 레시피를 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>보드(&amp;D)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace는 원하는 Linux로 라우터를 부팅하는 카드를 만듭니다.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>이 카드 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>구성 요소를 선택한 다음 카드에 쓰기</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>최근 레시피</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>이 보드의 그림을 표시할 수 없습니다. “%1”이(가) 없거나 너무 크거나 SVG 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>현재 위치입니다. 이미 본 단계를 선택하면 그 단계로 돌아갑니다</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>미완료</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>여기서 선택한 것은 그대로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>부팅 매체</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>펌웨어</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>오버레이</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>루트 파일 시스템</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>둘 중 하나에 다른 파일을 선택하십시오. 서로 같을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>카드를 만들 곳을 선택하십시오. 아직 아무것도 쓰지 않습니다. 수행할 작업과 사라질 내용을 먼저 보여 줍니다.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>보드의 칩에 들어갈 내용은 파일로 저장합니다. 완료되면 보드에서 칩에 쓰는 방법을 마법사에서 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>디스크 목록을 가져올 수 없습니다. 디스크를 관리하는 서비스(UDisks2)가 응답하지 않습니다. 서비스를 설치하거나 시작하고, 아니면 이미지 파일을 만드십시오.</translation>
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
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>설명서에서 이 페이지에 관한 부분을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>“%1” 단계가 완료되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>이 페이지에서는 %1을(를) 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>레시피를 %1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>%1을(를) 저장할 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>현재 속도:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>평균:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>제한 요인:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>취소(&amp;C)…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>쓰기를 중지하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>계속 쓰기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>지금 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>다음 페이지로 자동으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>중지하고 닫기(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>중지하는 중: 시작한 작업을 마무리하고 있습니다…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>%1 여는 중… 시스템에서 암호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1에 쓰는 중</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>중지하는 중입니다. 카드가 응답하지 않으면 시간이 걸릴 수 있습니다. 그동안 카드를 분리하지 마십시오.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>구성 요소를 조합하면서 동시에 쓴 다음, 모든 것을 카드에서 다시 읽어 비교합니다. 카드를 그대로 꽂아 두고 컴퓨터를 끄지 마십시오.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세한 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>기다리지 않고 닫기(&amp;W)</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>디스크가 응답하지 않습니다. 이제 Bootlace를 닫을 수 있습니다. 그때까지 쓴 내용은 미완성입니다.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>남은 시간: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>남은 시간을 계산하는 중…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>쓴 내용</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>쓴 양</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>일치함</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>싱글 보드 라우터용 부팅 카드를 단계별로 만듭니다.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>처음에 사용할 레시피.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>레시피는 한 번에 하나만 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
