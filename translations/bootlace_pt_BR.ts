<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>A linha de comando indica o sistema de arquivos raiz pelo UUID ou pelo rótulo (root=). Só um initrd consegue encontrá-lo assim, e não há nenhum.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>A linha de comando não tem console=, por isso o console serial ficará mudo.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Os módulos do Linux %1 não são adicionados: uma imagem ext4 é copiada como está. Ela já deve contê-los.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>O Linux %1 tem apenas como módulos alguns drivers de que precisa para acessar o sistema de arquivos raiz (%2), e não há initrd de onde carregá-los: provavelmente não vai iniciar.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>O outro disco desta mídia (“%1”) não foi indicado, por isso não foi verificado. Ele contém: %2. Para verificar ambos, indique-o depois do cartão.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>“%1” não foi comparado: contém os dados próprios do aparelho.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Nenhuma compilação do kernel foi escolhida.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>Nenhum sistema de arquivos raiz foi escolhido.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>O layout para a placa %1 segue a documentação do fabricante e não foi testado em uma placa real.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Os módulos do Linux %1 não têm índice (modules.dep), e o depmod, o programa que o cria, não está instalado. Instale o pacote kmod ou execute “depmod %1” uma vez na placa.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 é usado como initrd, pois é um arquivo cpio. Se for outra coisa, escolha o correto.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>A compilação do kernel tem mais de um initrd. Usado: %1. Não usados: %2. Para usar outro, escolha-o você mesmo.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>Na árvore de dispositivos, o controlador da mídia de inicialização está desligado (%1), por isso o Linux não verá o disco. O overlay “%2” o liga.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>O overlay “%1” pede %2. Um overlay só pode excluir o que ele mesmo adiciona; o que já está na árvore de dispositivos permanece.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>Árvore de dispositivos usada: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>A compilação do kernel tem várias árvores de dispositivos que servem para a placa e a mídia de inicialização: %1. Usada: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>Na árvore de dispositivos, o controlador da mídia de inicialização está desligado (%1), por isso o Linux não verá o disco.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>A árvore de dispositivos dá ao controlador da mídia de inicialização (%1) %2 linhas de dados, mas ele tem %3. Ela foi feita para outra mídia, e o Linux pode não ver o disco.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>“%1” é uma imagem de contêiner (docker save, OCI): contém camadas, não os arquivos de um sistema. Use docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>Tudo em “%1” está dentro da pasta “%2”. O sistema de arquivos raiz deve começar no nível superior.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>“%1” não tem um primeiro programa (init). O Linux vai iniciar e parar, a menos que a linha de comando indique um com init=.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>A pasta superior de “%1” está fechada a todos, exceto ao dono (permissões: %2), e ela se torna /. Os programas de outros usuários não funcionarão. Defina as permissões como 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>Nada em “%1” pertence ao root. No cartão, programas como su e sudo não funcionarão. Descompacte-o ou empacote-o como root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>“%1” contém camadas de contêiner empilhadas: nomes que começam com “.wh.” marcam arquivos excluídos, que não são excluídos aqui. Use docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>Os programas em “%1” são para Arm de 32 bits. Só funcionam com um kernel que os aceite.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>A linha de comando deixa o sistema de arquivos raiz para o initrd (root=fstab), que procura %1. O rótulo deste sistema de arquivos raiz é “%2”.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>“%1” é o BL2, que a placa inicia primeiro. Não pode ser usado em outro lugar.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>“%1” é o BL31. O lugar dele é no FIP, como BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>“%1” está compactado de um modo que o Bootlace não descompacta. Descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>“%1” é uma árvore de dispositivos ou uma imagem FIT, não um firmware para este lugar.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>“%1” é a imagem de um cartão inteiro. Aqui só é necessária uma parte dela.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>“%1” é um programa com símbolos de depuração (ELF). É necessário o binário puro, geralmente .bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>“%1” é um FIP completo. Só pode ser usado como FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>“%1” não é um firmware que o Bootlace conheça.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>“%1” é um programa avulso, não um FIP. Se for o BL31 ou o U-Boot, escolha empacotar o FIP.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>“%1” é um arquivo de texto, não um programa.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>“%1” é maior do que qualquer firmware. Pode ser a imagem de um cartão inteiro.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>“%1” é o U-Boot. O lugar dele é no FIP, como BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>“%1” é uma imagem para o U-Boot (uImage), não um firmware para este lugar.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>“%1” não diz o que é. Supõe-se que seja %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>“%1” é um BL2 para carregar pela linha serial. Não pode iniciar a partir de um disco.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>“%1” é um BL2 para %2. A mídia de inicialização escolhida precisa de um para %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>“%1” é maior do que a memória em que a placa o carrega: com o cabeçalho, pode ter no máximo %2 bytes.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>Em “%1”, %2 está danificado: não pode ser descompactado.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>Em “%1”, o lugar de %2 está ocupado por %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>Em “%1”, %2 ocupa %3 bytes. O BL2 lê dele no máximo %4 bytes.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>Em “%1”, %2 descompactado tem %3 bytes. O BL2 tem espaço para %4 bytes.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>“%1” tem %2 bytes, mas seu lugar no disco tem apenas %3 bytes.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>O U-Boot em “%1” foi compilado para %2. Provavelmente não vai encontrar a mídia de inicialização, que é %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>O U-Boot em “%1” não inicia nada automaticamente: ele para no prompt e espera comandos.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>“%1” não foi encontrado (procurado: %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>Nenhum tamanho foi indicado para “%1”: supõe-se %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>Falta “%1”: escolha um arquivo para ele (“%2” em [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>“%1” é empacotado aqui, mas falta uma das imagens: escolha um arquivo para “%2”.</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>“%1” não foi desmontado: algumas alterações ainda estão no journal. Inicie a placa uma vez ou execute “e2fsck -f” nele e verifique-o novamente antes de confiar nos danos encontrados aqui.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>“%1” foi regravado por outro programa. Descreve as mesmas partições de antes.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>O disco “%1” tem %2 bytes, mais do que os %3 do disco que foi gravado: a cópia de segurança da tabela de partições não está no fim dele. “sgdisk -e” a move para lá.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>O disco “%1” tem %2 bytes, menos do que os %3 do disco que foi gravado: falta o que estava no fim daquele.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 não é usado como kernel: o Bootlace não pode usá-lo como está. Detalhes: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 não é usado como kernel: não tem árvore de dispositivos para esta placa.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 não é usado como kernel: não tem módulos em lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>Nenhum initrd da compilação do kernel é usado, pois nenhum é claramente destinado a este kernel. Não usados: %1. Para usar um, escolha-o você mesmo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>“%1” está danificado. Arquivos danificados: %2 de %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>“%1” foi alterado pelo uso. Arquivos alterados: %2 de %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>“%1” está danificado: difere em %2 de %3 bytes, primeiro no byte %4 do disco.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>“%1” foi alterado pelo uso. Bytes alterados: %2 de %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>“%1” é um BL2 que a placa não vai iniciar. Detalhes: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>“%1” é um FIP que o BL2 não consegue carregar. Detalhes: %2.</translation>
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
        <translation>Cartão microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>Disco NVMe, iniciado a partir de um cartão microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>controlador de cartão</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>cartões como discos</translation>
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
        <translation>tabela de partições (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>sistema de arquivos ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>Cartão microSD com firmware e arquivos de inicialização</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>Disco NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>Tudo fica no cartão microSD: firmware, arquivos de inicialização e sistema de arquivos raiz.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>A placa inicia a partir do cartão microSD, que contém o firmware e os arquivos de inicialização. O sistema de arquivos raiz fica no disco NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>Você precisa de um cartão microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>Você precisa de um cartão microSD e de um disco NVMe para o slot M.2 (key M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>Você precisa de um cartão microSD e de um disco NVMe para um dos slots M.2 (key M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>Coloque as quatro chaves de inicialização, de A a D, para cima.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>A placa vista de cima, com as portas de rede na borda superior. O cartão microSD e as chaves de inicialização ficam na borda inferior.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>Primeiro carregador de inicialização (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>Pacote de firmware (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL e U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>alimentação do cartão</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>barramento do controlador de energia</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>tabela de partições (MBR)</translation>
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
        <translation>Flash SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>Flash SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>Alimentação dos discos SATA</translation>
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
        <translation>Imagem da placa %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Interrompido, como solicitado</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>Algo que foi escolhido não pode ser usado como está</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta alguma coisa</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>Esta versão não consegue fazer isso</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Não cabe</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>Este disco não deve ser gravado</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>Outro programa está usando o disco</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>O sistema não permitiu</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>A leitura falhou</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>A gravação falhou</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>O disco foi retirado ou parou de responder</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>O que foi relido não é o que foi gravado</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>O Bootlace cometeu um erro</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>Leia abaixo o que há de errado e depois escolha outro ou corrija o problema.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>Veja se foi movido, renomeado ou desconectado e escolha-o novamente.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>Escolha outra coisa.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>Escolha um disco maior ou coloque menos coisas nele.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>Escolha outro disco ou remova o que está impedindo.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>Feche o que o está usando e tente novamente.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>Tente novamente e informe a senha quando for pedida.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>Tente novamente. Se acontecer no mesmo ponto, a origem da leitura está danificada.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>Tente novamente com outro cartão ou outro leitor: o cartão provavelmente está gasto.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>Insira-o novamente e, se acontecer outra vez, tente outro leitor ou outra porta.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>Não use este cartão: ele não conserva o que é gravado nele.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>Relate o problema, com os detalhes abaixo.</translation>
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
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>Escolha o cartão ou uma imagem de cartão. Ele é apenas lido e comparado com a lista do que foi gravado nele.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>V&amp;erificar</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>&amp;Outro disco faz parte dele</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>O outro disco</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>Um cartão está sendo verificado</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>Abrindo o cartão e lendo o manifesto…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>Cada byte gravado é relido do cartão e comparado.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>Por overlays</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>Som&amp;ente o que os overlays alteram</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>Árvore de dispositivos com os overlays aplicados</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>Pe&amp;squisar:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>A árvore de dispositivos ainda não é conhecida.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>Não há nada com esse nome no que é exibido.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>Os overlays não alteram nada.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>Chaves de inicialização</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>Cartão SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>Memória interna (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>Pendrive ou leitor de cartões</translation>
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
        <translation>Disco removível</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>Disco interno do computador</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>Disco de uma máquina virtual</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>Arquivo de imagem, exibido como disco</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>Não há cartão nele.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>Este computador o está usando: está montado.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>Este computador o está usando como memória (swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>Faz parte de algo que está em uso: criptografia, um grupo de volumes, RAID ou um dispositivo de loop.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>Contém um arquivo que você escolheu como parte do cartão.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>É somente leitura: procure uma trava na lateral do cartão.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>Não foi feito para ser retirado.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1, sem número de série, %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1, número de série %2, %3</translation>
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
        <translation>Nenhum conteúdo conhecido.</translation>
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
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>Conteúdo atual: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>O Bootlace não consegue examiná-lo.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>Tabela de partições (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>Partição sem nome, sem sistema de arquivos, %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>“%1”, sem sistema de arquivos, %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>Partição sem nome, %1, %2</translation>
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
        <translation>%1 não está mais presente. Escolha outro disco ou insira-o novamente.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 não pode mais ser escolhido: a lista diz por quê.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>Será criado um novo arquivo.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>Um arquivo de %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>O arquivo existente será substituído por um novo.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>O arquivo existente será sobrescrito; ele mantém o tamanho de %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>Você não tem permissão para gravar ali.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Você não tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>Isso é uma pasta. Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>Isso é um disco, não um arquivo. Escolha-o na lista de discos.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>Esse arquivo não deve ser sobrescrito: está em uso ou é uma das suas partes.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>Esse arquivo não pode ser usado como imagem de um cartão.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>Escolha um disco.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>Examinando o arquivo de imagem…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>Um arquivo de &amp;imagem</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>Mostrar discos que não são &amp;removíveis</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>Discos internos e discos em gabinetes USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Ar&amp;quivo:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>Imagens (*.img *.raw *.bin);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>&amp;Substituir por um novo arquivo</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>Um cartão ou outro &amp;disco</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>Um arquivo de &amp;imagem, para testá-lo, guardá-lo ou gravá-lo depois</translation>
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
        <translation>Você já o escolheu para outra parte.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>Procurando discos…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>Não há nenhum disco. Insira um cartão ou conecte um pendrive: ele aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>Não há nenhum cartão nem pendrive. Insira um: ele aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>Seu ambiente de trabalho o abriu: ele será fechado ali antes de ser gravado.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>É pequeno demais: são necessários pelo menos %1.</translation>
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
        <translation>Não é possível listar os discos deste computador.</translation>
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
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>cerca de %n segundo</numerusform>
            <numerusform>cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>até %n minuto</numerusform>
            <numerusform>até %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>até %n segundo</numerusform>
            <numerusform>até %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 a %n minuto</numerusform>
            <numerusform>%1 a %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 a %n segundo</numerusform>
            <numerusform>%1 a %n segundos</numerusform>
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
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>Escolher o arquivo de imagem</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Não há nada com esse nome.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>Você não tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>Não foi possível ler: o local onde está pode estar danificado ou desconectado.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>É de um tipo que esta versão não consegue usar.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Não pode ser usado como está.</translation>
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
        <translation>alterado pelo uso</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 a partir do byte %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 a partir do byte %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>e mais %n lugar</numerusform>
            <numerusform>e mais %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>O cartão está como foi gravado</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>Cada byte gravado foi relido e é igual.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>Nenhum dano foi encontrado</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>O cartão está danificado</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>Grave-o novamente. Se for danificado outra vez, use outro cartão: este não conserva o que é gravado nele.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>Este cartão não tem manifesto</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>O Bootlace deixa em cada cartão uma lista de tudo o que gravou, o manifesto. Sem ela, não há com o que comparar: outro programa gravou este cartão, ou a lista foi removida. Mesmo assim, o cartão pode estar bom.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>A lista do que foi gravado nele, o manifesto, não é confiável ou pertence a um disco de outro tamanho. Grave o cartão novamente.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>Não se sabe nada sobre este cartão. Ele foi apenas lido: está como estava.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>Para %1, com inicialização por: %2. Foram lidos %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 comparados)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>Se for um dos dois discos de uma mídia, escolha aquele a partir do qual a placa inicia primeiro.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>danificado: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>alterado pelo uso: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>Algo nele mudou desde a gravação, ou outro disco faz parte do cartão e não foi verificado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln arquivo inalterado</numerusform>
            <numerusform>%Ln arquivos inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln arquivo alterado desde então (o sistema foi usado)</numerusform>
            <numerusform>%Ln arquivos alterados desde então (o sistema foi usado)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln arquivo danificado</numerusform>
            <numerusform>%Ln arquivos danificados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 sem alteração</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 com alteração desde então (o sistema foi usado)</translation>
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
        <translation>As partes do cartão</translation>
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
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>O relatório foi copiado.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textos (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>O relatório foi salvo.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>O relatório não pode ser salvo ali.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>Verificar &amp;outro cartão</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Um BL2 para cartões SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>Um BL2 para eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>Um BL2 para flash SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>Um BL2 para flash SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>Um BL2 para flash NAND, como a de outras placas.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>Um BL2 para uma mídia desconhecida.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>Usar como BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>Usar como FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>Usar como BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>Usar como BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>Um BL2 puro. Recebe aqui o cabeçalho para a mídia de inicialização.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>Um FIP com %n imagem.</numerusform>
            <numerusform>Um FIP com %n imagens.</numerusform>
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
        <translation>Compactado com XZ, de um modo que o BL2 descompacta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>O cabeçalho não indica nenhuma mídia da qual a placa inicia.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>O cabeçalho tem uma versão que a placa não aceita.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>Um cabeçalho tem tamanho errado ou está no lugar errado.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>O cabeçalho que diz onde está o código falta ou está danificado.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>Os cabeçalhos indicam mídias diferentes.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>Os tamanhos no cabeçalho não são os da imagem.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>O cabeçalho para SPI-NAND tem tamanho de página ou soma de verificação errados.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>Os cabeçalhos antes do código estão danificados ou incompletos.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>O cabeçalho não diz que é um carregador de inicialização.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>Os cabeçalhos indicam tipos diferentes de memória.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>Está assinado de um modo que esta placa não verifica. É necessário um SHA-256 simples.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>A placa o carregaria ou o iniciaria no lugar errado.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>Os tamanhos no cabeçalho se contradizem ou são maiores do que a placa pode carregar.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>Está truncado: o cabeçalho anuncia mais do que existe.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>A soma de verificação está errada: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>Não está marcado como código de 64 bits. A placa o iniciaria e travaria sem avisar.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>O número de série é zero, por isso o BL2 não o aceita como FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>O índice não termina.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>Está truncado: o índice anuncia mais do que existe.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>O índice anuncia um tamanho diferente do das imagens.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>Uma imagem ultrapassa o fim dele.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>Duas imagens dele se sobrepõem.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>Uma imagem aparece nele duas vezes.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>Uma imagem dele está vazia.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>Está compactado de um modo que o BL2 não descompacta; “xz --check=crc32” cria um que ele descompacta.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>Falta o BL31: o BL2 pararia ali.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>Falta o BL33, que é o U-Boot: o BL2 pararia ali.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>O cabeçalho é para uma mídia, mas o código foi compilado para outra.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>Firmware (*.bin *.img *.fip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Os programas executados antes do Linux. A placa inicia o BL2; o BL2 carrega o FIP, um pacote que contém o BL31 e o BL33, geralmente o U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31, a parte residente do Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>Um FIP completo</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>Empacotar aqui a partir de BL31 e BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Os programas executados antes do Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>Nenhum outro firmware para esta placa foi encontrado em “%1”.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Também em “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Usar %n arquivo</numerusform>
            <numerusform>Usar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>Onde obter o firmware</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1, a partir de %2: mantido como estava</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1, a partir de %2: %3 gravados e relidos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Reler</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de cerca de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>Nada foi gravado ainda. Se você parar agora, tudo fica como está.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>Se você parar agora, nenhum arquivo de imagem é deixado.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>Se você parar agora, o cartão fica incompleto: não tem tabela de partições, de modo que nada inicia a partir dele, e o que havia nele antes se perde. Ele pode ser gravado de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>O cartão está quase completo e fica pronto em um instante. Se você parar agora, ele não será relido: ninguém saberá se conservou tudo.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>Tudo está gravado. Se você parar agora, o restante não será relido: ninguém saberá se o cartão o conservou.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>Tudo está gravado e relido: não há mais nada a interromper.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>Nenhum arquivo de imagem foi criado; se já havia um com esse nome, ele está como estava.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>Nada foi gravado: tudo está como estava.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>O cartão está incompleto, e o que havia nele antes se perdeu. Não o use antes de gravá-lo novamente.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>Tudo foi gravado no cartão, mas ele não foi relido até o fim: pode estar certo, mas ninguém sabe.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>O cartão não contém o que foi gravado nele. A tabela de partições foi removida para que ninguém o tome por pronto.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>Tudo foi gravado no cartão e relido, e é igual.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: relatório de %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Placa: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receita: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Gravado em: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Duração: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>O cartão falhou enquanto a tabela de partições era gravada ou removida. Pode parecer pronto, mas não está. Não o use antes de gravá-lo novamente.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>Cartão (todo o resto espera por ele)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>Origem do sistema de arquivos raiz</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>Processador (descompactação e verificação)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>Um cartão está sendo gravado</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>O cartão está pronto</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>O cartão não foi concluído</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>A imagem está pronta</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>A imagem não foi concluída</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>Não há para esta placa</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>Desconhecido: a compilação não contém configuração</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n pacote, %1 e outros</numerusform>
            <numerusform>%n pacotes, %1 e outros</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>Sem árvore de dispositivos</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>Não contém kernel</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>Não tem árvore de dispositivos para a placa %1: foi compilada para outras placas.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Não existe ou está vazia.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>Não contém nenhum kernel.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Embutidos</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Ausentes: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>Este kernel foi compilado sem %1: não encontraria o sistema de arquivos raiz.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>Este kernel tem %1 apenas como módulos, e não há initrd de onde carregá-los: não encontraria o sistema de arquivos raiz. Escolha um initrd em “Mais”.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1, %2 descompactado</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Drivers de armazenamento</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Não há</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>Árvores de dispositivos</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>Linha de comando própria</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>Tem %1; a placa tem espaço para %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>Nada em “%1” parece uma compilação do kernel.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>“%1” não existe ou não pode ser examinado.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): embutido</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): módulo</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): ausente</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): desconhecido</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>O tamanho é %1. Será usado como initrd.</translation>
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
        <translation>Um ini&amp;trd no lugar do da compilação</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>&amp;Mais: initrd e linha de comando</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>Linha de &amp;comando do kernel</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>“root=” é acrescentado automaticamente, se não for informado aqui.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>Serve para a placa</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>Drivers de armazenamento</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>Uma compilação do &amp;kernel neste computador</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>O kernel que vem com o sistema de arquivos &amp;raiz</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>O que se sabe da compilação escolhida</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>Compilações do kernel</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Adicionar ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>A&amp;dicionar pasta…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>Pastas pe&amp;squisadas</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Par&amp;ar</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>Deixa de ler as compilações ainda desconhecidas</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>Uma compilação do kernel é o próprio Linux com a árvore de dispositivos da placa: um pacote Debian, um arquivo compactado ou uma pasta. Escolha uma.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>Adicionar uma compilação do kernel</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>Compilações do kernel (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>Não pesquisar mais em “%1”</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>Procurando compilações do kernel…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>Nenhuma compilação do kernel foi encontrada. Adicione uma ou solte-a nesta janela.

As que estão em “%1” são encontradas automaticamente.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lendo “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Lendo “%1”, depois mais %n…</numerusform>
            <numerusform>Lendo “%1”, depois mais %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>Esta compilação está sendo lida…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>O Linux pode não iniciar</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>Escolher um initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Manual do Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>Texto do manual</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Todos os tópicos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>A imagem mostra como devem estar as chaves de inicialização da placa. Ajuste-as com a placa sem energia.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>De onde a placa inicia e onde ficará o seu sistema.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>Para ver a inicialização, conecte um console serial de 3,3 V: 115200 baud, 8 bits de dados, sem paridade, 1 bit de parada (115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>Ligue a placa. A primeira inicialização pode demorar um pouco mais do que as seguintes.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>Com a placa desligada, insira o cartão.</translation>
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
        <translation>SD de alta velocidade</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC de alta velocidade</translation>
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
        <translation>pode ser reiniciado por uma linha</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>não pode ser retirado</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>sem cartões SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>sem dispositivos SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>sem MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>sem proteção contra gravação</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>sempre ligado</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>ligado desde o início</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>ligado quando o pino está em nível alto</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>barramento de %n bit</numerusform>
            <numerusform>barramento de %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>clock de até %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>clock de %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>chamado “%1”</translation>
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
        <translation>Adiciona %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>Adiciona %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>Liga %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>Desliga %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>Define %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>A compilação do kernel não tem um overlay com esse nome.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>O código-fonte tem um erro: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>O código-fonte precisa do pré-processador C; compile-o onde o kernel é compilado.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>Não é um overlay.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>Foi feito para outra placa, não para a %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>Altera algo que esta árvore de dispositivos não tem.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>Exclui “%1”: %2 de %3 não pode ser %4 e %5 ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>Configura a placa</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>Conflita com “%1”: ambos definem %2 de %3, com valores diferentes.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>Necessário para: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>O que o overlay faz</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Overlays</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>Árvore &amp;de dispositivos</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>&amp;Adicionar arquivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>Aplica o overlay antes do que está acima dele</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>Aplica o overlay depois do que está abaixo dele</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>Os overlays alteram a árvore de dispositivos, a descrição da placa para o kernel: ligam partes dela e dizem como estão conectadas.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Adicionar overlays</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>Overlays e seus códigos-fonte (*.dtbo *.dtso *.dts);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>“%1” não é um overlay: esses terminam em .dtbo, .dtso ou .dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>Lendo a compilação do kernel…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>O kernel vem do sistema de arquivos raiz. Os overlays que ele tem serão conhecidos quando este for escolhido.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>Nenhuma compilação do kernel foi escolhida.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>A compilação do kernel não pode ser usada: não tem um kernel com árvore de dispositivos para esta placa.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>Os overlays escolhidos não podem ser integrados à árvore de dispositivos nesta ordem.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>Esta compilação não tem overlays para a placa. Você pode adicionar os seus.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necessário para</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>O Linux pode não iniciar</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>O que ficará ali</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>As partes do disco, %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2 a partir de %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>Mapa de partições, %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>Os primeiros %1, ampliados</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>Sistema de arquivos raiz “%1”: ext4, criado a partir de um arquivo compactado</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>Sistema de arquivos raiz “%1”: ext4, criado a partir de uma pasta</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>Sistema de arquivos raiz “%1”: ext4, de uma imagem</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>tabela de partições</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>cópia de segurança da tabela de partições</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>Tabela de partições GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>Preenchido com zeros</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>Dados de calibração do aparelho: mantidos se existirem; senão, zeros</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>Kernel, árvore de dispositivos e menu de inicialização: FAT “%1”, %2 gravados</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2, o restante</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>ambiente dentro do bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>Firmware “%1”, %2</translation>
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
        <translation>%1, não existe mais</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Receitas (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir uma receita</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Salvar a receita</translation>
    </message>
    <message>
        <source>router.toml</source>
        <comment>the name that is offered for a new recipe</comment>
        <translation>roteador.toml</translation>
    </message>
    <message>
        <source>Bootlace</source>
        <translation>Bootlace</translation>
    </message>
    <message>
        <source>The recipe has unsaved changes.</source>
        <translation>A receita tem alterações não salvas.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>Suas escolhas se perderão se você não a salvar.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>Verificando o que você escolheu…</translation>
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
        <translation>O relatório foi salvo como %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>Detalhes, nas palavras do próprio programa</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>Gravar &amp;outro cartão</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>Com a mesma receita; em seguida se escolhe o disco, e nada é gravado ainda</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Salvar o relatório…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>A imagem está pronta</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>O cartão está pronto</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>Em %3, %1 foram gravados em %2, relidos e confirmados como iguais.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>Você já pode retirar o cartão.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1 foi inserido: o próximo cartão pode ser gravado ali.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>Escolher &amp;outro cartão</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textos (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>O que pode não funcionar</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>A&amp;brir a pasta</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>O relatório não pode ser salvo ali.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>Salvar a &amp;receita…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>A imagem está pronta, mas pode não funcionar</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>Para usá-la, grave-a em um cartão: qualquer programa para imagens de cartões serve.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>O cartão está pronto, mas pode não funcionar</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1 é desmontado.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>O Linux %1 e sua árvore de dispositivos vão para a partição de inicialização.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>Os módulos do kernel são adicionados ao sistema de arquivos raiz.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>O sistema de arquivos raiz é criado no seu lugar e preenche a partição.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>A tabela de partições é gravada por último, para que um cartão interrompido nunca pareça pronto.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>Tudo é relido do disco e comparado.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>O conteúdo do arquivo %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>Em %1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>&amp;Apagar e gravar %1</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>&amp;Gravar %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>O BL31 e o U-Boot são empacotados; o firmware vai para os seus lugares.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n overlay é mesclado à árvore de dispositivos.</numerusform>
            <numerusform>%n overlays são mesclados à árvore de dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>O initrd vai para junto do kernel.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>A imagem do sistema de arquivos raiz é copiada para o seu lugar.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>A imagem do sistema de arquivos raiz é copiada para o seu lugar e aumentada até preencher a partição.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>O firmware vai para o seu lugar.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 é apagado e usado como “%2”.</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>O arquivo de imagem %1 é sobrescrito e usado como “%2”.</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>O arquivo de imagem %1 (%2) é criado e usado como “%3”.</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>&amp;Apagar e gravar %1 mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>&amp;Gravar %1 mesmo assim</translation>
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
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>O que será perdido</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>&amp;Salvar a receita…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>Mostrar a receita como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>&amp;Copiar a linha de comando</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>Para continuar, digite o nome do que será apagado.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>Escolha primeiro um disco.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>Este cartão não pode ser gravado como está.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>As partes estão sendo lidas.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>Lendo as partes e preparando o plano…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>Para continuar, digite o nome do que será apagado: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>Salve a receita primeiro: a linha de comando cita o arquivo dela</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>A receita como texto</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>Todas as partes do &amp;disco</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>Este cartão pode não funcionar como você quer</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir para “%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Alterar “%1”</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>Nada foi gravado ainda. Confira o que será perdido e como o disco ficará.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>Este cartão ainda não pode ser gravado</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>Não há onde gravar: nenhum disco ou arquivo de imagem foi escolhido, ou ele foi retirado.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>Um arquivo compactado. Seus arquivos são recriados no cartão.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>Uma pasta. Seus arquivos são copiados para o cartão.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>Uma imagem ext4 de %1. É copiada como está e ampliada até ocupar a partição.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>Isto não é um sistema de arquivos raiz: é necessário um arquivo tar, uma imagem ext4 ou uma pasta. Também pode estar danificado.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>Está danificado, ou algo nele não pode ficar em um cartão.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>outro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>Não é possível saber o que contém. É copiado como está.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>Examinando o conteúdo… Enquanto isso, você pode continuar.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>Seus programas são para um tipo de processador diferente do desta placa. Escolha um sistema de arquivos raiz para o processador desta placa.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistema:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>Processador:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>Primeiro programa:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>Módulos do kernel:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>Kernel próprio:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>Espaço necessário:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>Sistema de arquivos &amp;raiz: um arquivo compactado, uma imagem ext4 ou uma pasta</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>Sistemas de arquivos raiz (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>O nome do sistema de arquivos, com no máximo 16 letras</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>Rótu&amp;lo:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>Partição:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>&amp;Adicionar os módulos do kernel, se faltarem</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>Os módulos da compilação do kernel escolhida vão para lib/modules, a menos que o sistema de arquivos raiz já tenha módulos dessa versão.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>Definir a &amp;data de todos os arquivos como 1970</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>Assim, dois cartões feitos dos mesmos arquivos são iguais, byte por byte, não importa quando os arquivos foram descompactados.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>Os arquivos do próprio sistema Linux, com todos os seus programas e configurações.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>Uma imagem mantém seu próprio rótulo, datas e módulos.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>Há espaço para %1 no disco escolhido.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>O disco é escolhido depois. O que fica além de um tamanho fixo permanece livre.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>Pr&amp;eencher o disco</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>Tamanho fi&amp;xo:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>Tamanho da partição, aproximado</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>Tamanho da partição</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unidade do tamanho</translation>
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
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>Gravação: %1 em média, entre %2 e %3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>Releitura: %1 em média, entre %2 e %3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>A velocidade é mostrada aqui</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>releitura</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>gravação</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>A receita ainda não foi salva</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>Com a receita %1, que tem alterações não salvas</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>Com a receita %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 não é uma receita: o nome de uma receita termina em .toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 tem %n erro, por isso não foi aberto.</numerusform>
            <numerusform>%1 tem %n erros, por isso não foi aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Abrir m&amp;esmo assim</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>&amp;Criar um cartão</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>Começar de &amp;novo</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>Com uma receita vazia</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>&amp;Abrir uma receita…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>Uma que foi salva antes</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>Veri&amp;ficar um cartão</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>Ver se os bytes ainda estão certos</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>Receitas &amp;recentes</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>As receitas que você abre ou salva são listadas aqui. Você também pode soltar uma nesta janela.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>P&amp;laca</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>O Bootlace cria cartões que iniciam um roteador com o seu próprio Linux.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>&amp;Criar este cartão</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>Escolher as partes e gravá-las em um cartão</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>Receitas recentes</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>A imagem desta placa não pode ser exibida: “%1” não existe, é grande demais ou não é um arquivo SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>Onde você está; um passo já visto pode ser escolhido para voltar a ele</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Você está aqui</translation>
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
        <translation>O que você escolheu aqui não pode ser usado como está.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>Mídia de inicialização</translation>
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
        <translation>Sistema de arquivos raiz</translation>
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
        <translation>Escolha outro arquivo para um dos dois: não podem ser o mesmo.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>Escolha onde o cartão será criado. Nada é gravado ainda: você verá antes o que acontece e o que se perde.</translation>
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
        <translation>Não é possível listar os discos: o serviço que os conhece (UDisks2) não responde. Instale-o ou inicie-o, ou crie um arquivo de imagem.</translation>
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
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>Abre o manual na parte sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>O passo “%1” não está completo.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>Esta página não pode usar %1.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>A receita foi salva como %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>%1 não pôde ser salvo: %2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>Velocidade atual:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>Em média:</translation>
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
        <translation>Parar a gravação?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Continuar gravando</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Parar agora</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>A próxima página aparece sozinha.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>Parando: o que foi começado está sendo terminado…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>Abrindo %1… O sistema pode pedir a sua senha.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Gravando em %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>Parando. Um cartão que não responde pode demorar; ele não deve ser retirado enquanto isso.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>As partes são reunidas e gravadas ao mesmo tempo; depois, tudo é relido do cartão e comparado. Deixe o cartão onde está e o computador ligado.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>Fechar &amp;sem esperar</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>O disco não responde. Você já pode fechar o Bootlace. O que foi gravado até então está incompleto.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo restante: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>Calculando o tempo restante…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>O que foi gravado</translation>
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
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releitura</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>mantido como estava</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>Cria cartões inicializáveis para roteadores de placa única, passo a passo.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>A receita com a qual começar.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>Uma receita por vez.</translation>
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
