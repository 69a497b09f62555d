<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>コマンドラインではルートファイルシステムが UUID またはラベルで指定されています (root=)。この方法で見つけられるのは initrd だけですが、initrd がありません。</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>コマンドラインに console= がないため、シリアルコンソールには何も出力されません。</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>Linux %1 のモジュールは追加されません。ext4 イメージはそのままコピーされます。モジュールがすでに含まれている必要があります。</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>Linux %1 では、ルートファイルシステムへのアクセスに必要なドライバーの一部がモジュールになっており (%2)、それを読み込む initrd がありません。おそらく起動しません。</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>このメディアのもう一方のディスク (「%1」) は指定されていないため、検証していません。その内容: %2。両方を検証するには、カードの後に指定してください。</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>「%1」は比較していません。デバイス固有のデータが入っています。</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>カーネルビルドが選択されていません。</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>ルートファイルシステムが選択されていません。</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>%1 の配置は製造元の資料に基づいており、実際のボードでは試されていません。</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>Linux %1 のモジュールに索引 (modules.dep) がなく、それを作成するプログラム depmod がインストールされていません。パッケージ kmod をインストールするか、ボード上で「depmod %1」を一度実行してください。</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>%1 は cpio アーカイブなので、initrd として使います。別のものである場合は、正しい initrd を選択してください。</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>カーネルビルドに initrd が複数あります。使用: %1。未使用: %2。別のものを使うには、自分で選択してください。</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>デバイスツリーで起動メディアのコントローラーが無効になっているため (%1)、Linux からディスクが見えません。オーバーレイ「%2」で有効になります。</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>オーバーレイ「%1」は %2 を求めています。オーバーレイで削除できるのは自身が追加したものだけで、すでにデバイスツリーにあるものは残ります。</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>使用するデバイスツリー: %1。</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>カーネルビルドに、このボードと起動メディアに合うデバイスツリーが複数あります: %1。使用: %2。</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>デバイスツリーで起動メディアのコントローラーが無効になっているため (%1)、Linux からディスクが見えません。</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>デバイスツリーでは起動メディアのコントローラー (%1) のデータ線が %2 本ですが、実際は %3 本です。別のメディア用のデバイスツリーであり、Linux からディスクが見えない可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>「%1」はコンテナーイメージ (docker save、OCI) です。システムのファイルではなくレイヤーが入っています。docker export を使ってください。</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>「%1」の内容はすべてフォルダー「%2」の中にあります。ルートファイルシステムは最上位から始まる必要があります。</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>「%1」に最初のプログラム (init) がありません。コマンドラインの init= で指定しない限り、Linux は起動してもそこで停止します。</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>「%1」の最上位フォルダーは所有者以外アクセスできず (アクセス権 %2)、これが / になります。ほかのユーザーのプログラムは動作しません。アクセス権を 0755 にしてください。</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>「%1」に root が所有するものがありません。カード上で su や sudo などのプログラムが動作しません。root として展開またはパックしてください。</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>「%1」には重なったコンテナーレイヤーが含まれています。「.wh.」で始まる名前は削除されたファイルの印ですが、ここでは削除されません。docker export を使ってください。</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>「%1」のプログラムは 32 ビット Arm 用です。対応するカーネルでのみ動作します。</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>コマンドラインではルートファイルシステムを initrd に任せており (root=fstab)、initrd は %1 を探します。このルートファイルシステムのラベルは「%2」です。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>「%1」はボードが最初に起動する BL2 です。ほかの場所には使えません。</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>「%1」は BL31 です。FIP の中に BL31 として入れるものです。</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>「%1」は Bootlace が展開できない方式で圧縮されています。先に展開してください。</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>「%1」はデバイスツリーまたは FIT イメージで、ここに使うファームウェアではありません。</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>「%1」はカード全体のイメージです。ここで必要なのはその一部だけです。</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>「%1」はデバッグシンボル付きのプログラム (ELF) です。必要なのは生のバイナリー (通常は .bin) です。</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>「%1」は完成した FIP です。FIP としてのみ使えます。</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>「%1」は Bootlace が認識できるファームウェアではありません。</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>「%1」は FIP ではなく単体のプログラムです。BL31 または U-Boot であれば、FIP をここでパックすることを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>「%1」はプログラムではなくテキストファイルです。</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>「%1」はファームウェアとしては大きすぎます。カード全体のイメージかもしれません。</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>「%1」は U-Boot です。FIP の中に BL33 として入れるものです。</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>「%1」は U-Boot 用のイメージ (uImage) で、ここに使うファームウェアではありません。</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>「%1」からは何であるか判別できません。%2 とみなします。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>「%1」はシリアル回線で読み込むための BL2 です。ディスクからは起動できません。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>「%1」は %2 用の BL2 です。選択した起動メディアには %3 用が必要です。</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>「%1」はボードが読み込むメモリーより大きいサイズです。ヘッダーを含めて最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>「%1」内の %2 は破損しており、展開できません。</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>「%1」では、%2 の位置に %3 が入っています。</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>「%1」内の %2 は %3 バイトです。BL2 が読み取るのは最大 %4 バイトです。</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>「%1」内の %2 は展開すると %3 バイトです。BL2 には %4 バイトの空きがあります。</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>「%1」は %2 バイトですが、ディスク上の位置には %3 バイトしかありません。</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>「%1」内の U-Boot は %2 用にビルドされています。起動メディアの %3 をおそらく見つけられません。</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>「%1」内の U-Boot は自動的に何も起動しません。プロンプトで停止し、コマンドを待ちます。</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>「%1」が見つかりません (%2 を検索)。</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>「%1」のサイズが指定されていません。%2 とみなします。</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>「%1」がありません。ファイルを選択してください ([firmware] の「%2」)。</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>「%1」はここでパックしますが、イメージが 1 つ足りません。「%2」のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>「%1」はアンマウントされておらず、変更の一部がまだジャーナルに残っています。ここで見つかった破損を信頼する前に、ボードを一度起動するか「e2fsck -f」を実行し、もう一度検証してください。</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>「%1」はほかのプログラムで書き直されましたが、パーティションは以前と同じです。</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>ディスク「%1」は %2 バイトで、書き込んだディスクの %3 より大きいため、パーティションテーブルのバックアップが末尾にありません。「sgdisk -e」で末尾に移動できます。</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>ディスク「%1」は %2 バイトで、書き込んだディスクの %3 より小さいため、その末尾にあった内容がありません。</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>%1 はそのままでは Bootlace で使えないため、カーネルとして使いません。詳細: %2。</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>%1 にはこのボード用のデバイスツリーがないため、カーネルとして使いません。</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>%1 は lib/modules にモジュールがないため、カーネルとして使いません。</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>このカーネル用と断定できる initrd がないため、カーネルビルドの initrd は使いません。未使用: %1。使う場合は自分で選択してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>「%1」は破損しています。破損したファイル: %2 / %3。</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>「%1」は使用中に変更されました。変更されたファイル: %2 / %3。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>「%1」は破損しています。%3 バイト中 %2 バイトが異なり、最初はディスクのバイト %4 です。</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>「%1」は使用中に変更されました。変更されたバイト: %2 / %3。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>「%1」はボードが起動しない BL2 です。詳細: %2。</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>「%1」は BL2 が読み込めない FIP です。詳細: %2。</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>BootROM は、起動メディアに起動できるものを見つけられませんでした。まず起動スイッチを確認してください。次に、イメージがパーティションの 1 つではなくディスク全体に書き込まれていること、BL2 にヘッダーがあり、欠けがなく、このメディア用であること、BL2 のパーティションが起動可能 (属性ビット 2) に設定され、BL2 の位置から始まっていることを確認してください。Bootlace が書き込むカードは、これらをすべて満たしています。</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>BootROM は、SD カードの BL2 を見つけられないか、読み取れませんでした。BL2 のパーティションが起動可能 (属性ビット 2) に設定され、SD カード用の BL2 で始まっていることを確認するか、カードを書き込み直すか、別のカードを試してください。</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>BootROM は eMMC から BL2 を読み取れませんでした。BootROM が探す起動パーティション「boot0」が、有効になっていないか、BL2 を含んでいません。そこに eMMC 用の BL2 を書き込み、有効にしてください (Linux では: mmc bootpart enable 1 1 /dev/mmcblk0)。SD カード用のイメージは eMMC から起動しません。</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>BootROM は SPI-NAND から BL2 を読み取れませんでした。フラッシュの BL2 が別のメディア用または別の NAND レイアウト用であるか、先に消去せずに書き込まれています。フラッシュを消去し、SPI-NAND 用の BL2 を書き込んでください。</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>BootROM は BL2 を起動しましたが、BL2 は何も出力しませんでした。おそらく 32 ビット用にビルドされているか (mkimage には arm64=1 が必要です)、開始アドレスまたはメモリーの種類が異なります。このボード用の BL2 を使い、ヘッダーは Bootlace に付けさせてください。</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>BL2 はメモリーを見つけられませんでした。ボードとは別の種類のメモリー用にビルドされています。このボード用で、DRAM の設定が正しい (DRAM_USE_DDR4=1 など) BL2 を使ってください。</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>BL2 が見つけたパーティションテーブルは、チェックサムが正しくありません。バージョン 2.11 以降の BL2 はそのようなテーブルを使いませんが、それより古い BL2 や Linux は使うことがあります。カードを書き込み直すか、sgdisk でテーブルを書き直してください。</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>BL2 は「%1」という名前のパーティションを見つけられません。名前は完全に一致している必要があります。テーブルでそれより前に空のエントリーがあってはなりません。保護 MBR の最初のエントリーは、タイプが 0xEE で、セクター 1 から始まり、バージョン 2.10 以降の BL2 では長さが 0xFFFFFFFF であってはなりません。カードを書き込み直すか、テーブルを修正してください。</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>BL2 は、探す位置に BL31 を含む FIP を見つけられません。FIP が書き込まれていないか、別の位置にあるか、上書きされているか、別のメディア用です。バージョン 2.7 以前の BL2 はカードのバイト 0x680000 だけを調べます。それより新しいものはパーティション「fip」を探します。その位置に FIP を書き込んでください。</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>BL2 は FIP から BL31 を読み込みましたが、読み込める U-Boot (BL33) が FIP にありません。BL31 と U-Boot の両方を入れて FIP を作成してください。</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>BL2 は FIP からイメージ %1 を読み込めませんでした (エラー %2)。イメージ 3 は BL31、4 は OP-TEE、5 は U-Boot です。FIP が破損しているか、途中で切れているか、読み取れません。もう一度書き込んで検証してください。再び失敗する場合は、別のカードを使ってください。</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>BL2 は FIP のイメージを展開できませんでした。破損しているか、BL2 の知らない方式で圧縮されています。「xz --check=crc32」でフィルターを使わずに圧縮するか、圧縮しないでください。</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>Trusted Firmware は、処理できないエラーのため停止しました。上記に原因が見当たらない場合は、このボード用の別のバージョンのファームウェアを使ってください。</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>SPL は、調べるメディアに U-Boot を見つけられませんでした。ボードのドキュメントに記載されたセクターに、完全なファームウェアファイルをもう一度書き込んでください。U-Boot は SPL の後ろにあります。</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>U-Boot は停止し、リセットを待っています。上記に原因が見当たらない場合は、別のバージョンのファームウェアを使ってください。</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>読み取り中に、カードまたはそのリーダーがエラーを報告しています。カードを書き込み直して検証してください。再発する場合は、別のメーカーの別のカードを使ってください。</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>フラッシュの UBI に、BL2 が使えるボリューム「%1」がありません。名前が一致し、静的で、番号が 16 未満である必要があります。BL2 に動的ボリュームは見えません。静的ボリュームとして作成し、FIP を書き込んでください。</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>フラッシュに 2 つの異なる UBI イメージの消去ブロックがあるため、UBI はアタッチされません。新しいイメージを書き込む前に、領域全体を消去してください。</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>UBI が、使えないヘッダーを持つ消去ブロックを見つけました。フラッシュのレイアウトが、ファームウェアまたはデバイスツリーの想定とおそらく異なります (生のパーティション、UBI、NMBM のいずれか、または別のアドレスの UBI)。同じレイアウト用のファームウェアとデバイスツリーを使い、書き込む前にフラッシュを消去してください。</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>UBI が、ヘッダーのない消去ブロックを見つけました。不良ではありません。イメージがより小さいチップ用で、チップの残りが空になっているだけです。最初の起動に数秒余分にかかるにすぎません。</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>フラッシュは、ベンダーの不良ブロック管理である NMBM なしで使われていましたが、このファームウェアは NMBM を使います。この 2 つは混在できません。一方の種類のファームウェアを使い、切り替える前にフラッシュを消去してください。</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>NMBM に予備のブロックが残っていません。別のレイアウトのブロックを不良と誤認している可能性があるか、チップが寿命です。フラッシュを消去し、1 種類のファームウェアを書き込んでください。それでも失敗する場合は、チップを交換するか、別のメディアから起動してください。</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>U-Boot がクラッシュしました。環境変数またはカードの読み取り中に起こる場合は、環境変数を消去するか、別のバージョンの U-Boot を使ってください。</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>U-Boot からカードが見えません。起動スイッチと、カードが挿入されていることを確認してください。ソフトウェアによる再起動の後は、カードにアクセスできないままになることがあります。電源を切って入れ直してください。</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>U-Boot は保存された環境変数を見つけられず、自身のものを使っています。新しいカードでは正常です。</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>U-Boot は保存された環境変数を使っています。予期しない動作をする場合は、別のファームウェアの環境変数である可能性があります。プロンプトで「env default -a」と「saveenv」を実行するか、ディスク上の保存位置を消去してください。</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>U-Boot は、受け入れられるパーティションテーブルを見つけられません。チェックサムが正しくないか、より大きいディスク用に作成された可能性があります。U-Boot はディスクの末尾を超えるテーブルを拒否します。カードを書き込み直すか、テーブルを修正してください。</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>U-Boot は起動するものを見つけられませんでした。タイプが ESP のパーティションまたは起動可能に設定されたパーティションが 1 つでもあると、U-Boot はそれらだけを調べます。BL2 のパーティションもその 1 つです。起動パーティションを ESP にし、FIP のパーティションがそのいずれでもないことを確認して、起動パーティションに extlinux/extlinux.conf を置いてください。</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>U-Boot は、必要なファイル (%1) を読み取れませんでした。ファイルがまったく同じ名前で起動パーティションにあること、extlinux.conf の該当行の末尾に空白や復帰文字 (CRLF) がないことを確認してください。</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>カーネルが圧縮されていますが、この U-Boot には展開する場所がありません (kernel_comp_addr_r、kernel_comp_size)。圧縮されていないカーネルイメージ (Image) を使ってください。</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>U-Boot が読み込んだものは、このコマンドで起動できるカーネルではありません。ボードのプロセッサー用の圧縮されていないカーネルイメージを使ってください: 64 ビット Arm では Image、32 ビット Arm では zImage。まったく読み込まれていない可能性もあります。</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>U-Boot が読み込んだイメージのチェックサムが正しくありません。ファイルが完全に書き込まれていないか、カードがその一部を失っています。カードを書き込み直して検証してください。</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>カーネルのコマンドラインが、この U-Boot で許される長さ (多くは 511 文字) を超えているため、このエントリーはスキップされます。extlinux.conf の「append」を短くしてください。</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>U-Boot はデバイスツリーオーバーレイを適用せず、それなしで続行しました。それがないと、Linux からディスクが見えない可能性があります。Bootlace と同じように、オーバーレイをあらかじめデバイスツリーに統合してください。</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>U-Boot に、カーネルに使えるデバイスツリーがありません。読み込まれていないか、破損しているか、大きいカーネルまたは initrd で上書きされています。extlinux.conf の「fdt」と読み込みアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>カーネル、initrd、デバイスツリーが、U-Boot が配置しようとするメモリーに収まりません。より小さい initrd を使うか、環境変数の読み込みアドレスを変更してください。</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>U-Boot は、何も起動しようとせずにプロンプトで停止し、コマンドを待っています。自動起動なしでビルドされているか、環境変数に bootcmd がありません。自動的に起動する U-Boot を使ってください。</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>U-Boot はプロンプトで止まっています。カウントダウン中にキーが押されたか、起動コマンドが、何も起動せず理由も示さずに終了しました。「printenv」で bootcmd を、「part list mmc 0」でパーティションを確認してください。</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>U-Boot はカーネルを起動しましたが、カーネルは何も出力しませんでした。最も多い原因は、コマンドラインにこのシリアルポート用の console= (console=ttyS0,115200 など) がないことです。earlycon を使うと、カーネルはポートのドライバーが使えるようになる前に出力します。別のボード用のカーネルやデバイスツリー、カーネルのメモリーに重なった initrd でも同じように見えます。</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>コマンドラインで、Linux が使うメモリーが制限されています (mem=%1)。ボードのメモリーがそれより多い場合は、削除してください。</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>パーティションテーブルのバックアップがディスクの末尾にありません。より大きいカードに書き込まれたイメージでは正常です。「sgdisk -e」で末尾に移動できます。</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>PCIe ポートの先で何も応答していません。ディスクまたはカードが挿してある場合は、電源を切って入れ直してください。ソフトウェアによる再起動の後は、アクセスできないままになることがあります。リセット線が保持されたままになっていないことも確認してください。</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>カーネルは initrd を展開できません。破損しているか、途中で切れているか、メモリー内で上書きされたか、このカーネルの知らない方式で圧縮されています。もう一度書き込むか、読み込みアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>カーネルは NVMe のルートファイルシステム (/dev/nvme%1) を待っていますが、ディスクが現れません。PCIe と NVMe のドライバーがカーネルに組み込まれているか initrd に入っていて、ディスクが検出されている必要があります。nvme0 に関する行がない場合は、電源を切って入れ直してください。</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>カーネルはルートファイルシステム (%1) を待っていますが、ディスクが現れません。最も多い原因は、オーバーレイが適用されなかったため、デバイスツリーで起動メディアのコントローラーが無効になっていること、またはドライバーがモジュールで initrd がないことです。それ以外の場合は root= が間違っています。UUID= と LABEL= には initrd が必要ですが、PARTUUID= には不要です。</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>%1 のファイルシステムが、カーネルの想定しているものではないか、破損しています。圧縮されたイメージをそのまま書き込んだ場合も、このように見えます。ルートファイルシステムを展開してから、もう一度書き込んでください。</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>カーネルはディスクを見つけましたが、ルートファイルシステム (%1) をマウントできませんでした。root= を確認し、ファイルシステムのドライバーがカーネルに組み込まれているか initrd に入っていること、パーティションの内容が圧縮されたイメージではなく実際にファイルシステムであることを確認してください。</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>ルートファイルシステムはマウントされましたが、カーネルが起動できるプログラム (init) がありません。空であるか、不完全であるか、ファイルシステム内のフォルダーに入っています。ルートファイルシステムの読み取り元を確認してください。</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>ルートファイルシステムの最初のプログラム (%1) は、このプロセッサーで実行できません。ルートファイルシステムが別のプロセッサー用です。ボードのプロセッサー用のものを使ってください。</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>システムの最初のプログラムが終了し、Linux はそれなしでは続行できません。その上の行を確認してください。ファイルまたはライブラリがないか、ルートファイルシステムが別のプロセッサー用であるか、initrd が処理を断念しました。</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>カーネルがクラッシュしました。特定のドライバーの開始中に起こる場合は、別のバージョンのカーネルを使ってください。カーネルとデバイスツリーは同じバージョンのものにしてください。</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>カーネルが停止しました: %1。上記に原因が見当たらない場合は、別のバージョンのカーネルを使ってください。</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>無線カードに固有の校正データがないため、既定のデータが使われます。低い出力で動作します。このデータなしで出荷されるボードもあります。</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>ドライバーが、ルートファイルシステムにも initrd にもファームウェアファイル %1 を見つけられませんでした。デバイスが動作しない可能性があります。このファイルを含むパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>initrd はルートファイルシステムを見つけられず、処理を断念しました。root= がディスクにないものを指定しているか、initrd にディスク用のドライバーがないか、デバイスツリーでディスクのコントローラーが無効になっています。</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>システムは緊急モードで起動しました。/etc/fstab のファイルシステムをマウントできないか、すべての動作に必要なサービスが失敗しました。どれが原因かは、ボード上の「journalctl -xb」でわかります。/etc/fstab の該当行を削除または修正してください。</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>この起動のログはここで終わっており、その前に原因を示すものはありません。記録もボードも手動で停止していない場合、ボードはこの箇所でハングしているか再起動しています。そうでない場合は、起動全体を記録してください。</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>%1 をこの方法 (「%2」) で起動するために書き込む内容は、ファームウェアのソースに従ったもので、実際のボードでは試されていません。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>「%1」は、NMBM が不良ブロックを管理するフラッシュ用の BL2 です。選択したレイアウトに NMBM はありません。NMBM なしでビルドされた BL2 を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>「%1」は、フラッシュの決まった位置で FIP を探す BL2 です。選択したレイアウトでは、FIP は UBI ボリュームにあります。UBI=1 でビルドされた BL2 を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>「%1」は、UBI ボリュームで FIP を探す BL2 です。選択したレイアウトでは、FIP はフラッシュの決まった位置にあります。UBI=1 なしでビルドされた BL2 を使ってください。</translation>
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
        <translation>microSD カード</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>NVMe ディスク (microSD カードから起動)</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>カードコントローラー</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>ディスクとしてのカード</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>NVMe ディスク</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>パーティションテーブル (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>ext4 ファイルシステム</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>ファームウェアと起動ファイルの microSD カード</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe ディスク</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>ファームウェア、起動ファイル、ルートファイルシステムのすべてを microSD カードに置きます。</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>ボードは、ファームウェアと起動ファイルの入った microSD カードから起動します。ルートファイルシステムは NVMe ディスクに置きます。</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>microSD カードが必要です。</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>microSD カードと、M.2 スロット (key M) 用の NVMe ディスクが必要です。</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>microSD カードと、いずれかの M.2 スロット (key M) 用の NVMe ディスクが必要です。</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>4 つの起動スイッチ A～D をすべて上にします。</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>ボードを上から見た図です。ネットワークポートは上端、microSD カードと起動スイッチは下端にあります。</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>第 1 ブートローダー (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>ファームウェアパッケージ (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL と U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>カードの電源</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>電源コントローラーへのバス</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>パーティションテーブル (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>microSD スロット</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>SPI-NAND フラッシュ</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>SPI-NOR フラッシュ</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>SATA ディスクの電源</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>SPI-NAND フラッシュの BL2</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>SPI-NOR フラッシュの BL2</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>eMMC の起動パーティションの BL2</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>eMMC の内容を、eMMC とまったく同じサイズのイメージファイルとして作成します。サイズはボード上の「blockdev --getsize64 /dev/mmcblk0」でわかります。</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>U-Boot にコマンド「mtd」がある microSD カードを作成し、5 番目のパーティション (「boot」) に 2 つのファイルを bl2.img と ubi.img としてコピーします。</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>U-Boot にコマンド「sf」がある microSD カードを作成し、5 番目のパーティション (「boot」) に 2 つのファイルを bl2.img と fip.img としてコピーします。</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>ファームウェア、起動ファイル、ルートファイルシステムのすべてをボードの eMMC に置きます。カードスロットは eMMC と信号線を共有しているため使えません。</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>SPI-NOR フラッシュの FIP</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>ボードがそこから起動するようにします: 「mmc bootpart enable 1 1 /dev/mmcblk0」。</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>SPI-NAND フラッシュと NVMe ディスク</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>SPI-NOR フラッシュと NVMe ディスク</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>4 つの起動スイッチ A～D をすべて下にします。D が上だと、U-Boot から microSD カードが見えたままになります。</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>起動スイッチ A と C を上、B と D を下にします。D が上だと、U-Boot から microSD カードが見えたままになります。</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>起動スイッチ B と C を上、A と D を下にします。</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>スイッチ D を下にしてボードを SPI-NAND または SPI-NOR フラッシュから起動し、両方のファイルを (USB メモリーなどから) 読み取れる Linux に入ります。</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>起動スイッチ A、B、D を上、C を下にしてボードをそのカードから起動し、U-Boot をプロンプトで止めます。</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>起動スイッチ A、B、C、D を上にしてボードをそのカードから起動し、U-Boot をプロンプトで止めます。</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>ボードの電源を切り、NVMe ディスクを取り付けます。</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>ボードの電源を切ります。</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>ボードは、ファームウェアの入った SPI-NAND フラッシュから起動します。起動ファイルとルートファイルシステムは NVMe ディスクに置きます。カードスロットは空いたままです。</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>ボードは、ファームウェアの入った SPI-NOR フラッシュから起動します。起動ファイルとルートファイルシステムは NVMe ディスクに置きます。カードスロットは空いたままです。</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>SPI-NAND フラッシュの UBI</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>BL2 を起動パーティションに書き込みます: 「echo 0 &gt; /sys/block/mmcblk0boot0/force_ro」、「dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync」。</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>BL2 を書き込みます: 「load mmc 0:5 ${loadaddr} bl2.img」、「mtd erase spi-nand0 0 0x200000」、「mtd write spi-nand0 ${loadaddr} 0 ${filesize}」。</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>BL2 を書き込みます: 「load mmc 0:5 ${loadaddr} bl2.img」、「sf probe」、「sf update ${loadaddr} 0 ${filesize}」。</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>FIP を書き込みます: 「load mmc 0:5 ${loadaddr} fip.img」、「sf update ${loadaddr} 0x100000 ${filesize}」。</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>UBI を書き込みます: 「load mmc 0:5 ${loadaddr} ubi.img」、「mtd erase spi-nand0 0x200000 0x7e00000」、「mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}」。</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>イメージを eMMC に書き込みます: 「dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync」。</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>eMMC が見えるシステムがボードに必要です。SPI-NAND または SPI-NOR フラッシュから、あるいはシリアル回線で起動するシステムです。カードリーダーから eMMC にはアクセスできません。</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>M.2 スロット (key M) 用の NVMe ディスク、NVMe ディスクを読み取れる U-Boot、フラッシュに書き込むためにボードを一度だけ起動する microSD カードが必要です。</translation>
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
        <translation>%1 の図</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>ご指示により停止しました</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>選択したものの中に、そのままでは使えないものがあります</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>見つからないものがあります</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>このバージョンでは対応していません</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>容量が足りません</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>このディスクには書き込めません</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>ほかのプログラムがディスクを使用しています</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>システムが許可しませんでした</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>読み取りに失敗しました</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>書き込みに失敗しました</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>ディスクが抜かれたか、応答しなくなりました</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>読み戻した内容が書き込んだ内容と一致しません</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>Bootlace の不具合です</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>いつでも最初からやり直せます。</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>下の説明で問題を確認し、別のものを選ぶか修正してください。</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>移動、名前の変更、取り外しがなかったか確認し、もう一度選択してください。</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>ほかのものを選択してください。</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>もっと大きいディスクを選ぶか、書き込む内容を減らしてください。</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>別のディスクを選ぶか、妨げになっているものを取り除いてください。</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>使用しているプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>もう一度試し、パスワードを求められたら入力してください。</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>もう一度試してください。同じ箇所で失敗する場合は、読み取り元が破損しています。</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>別のカードまたは別のリーダーで試してください。これはおそらく寿命です。</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>もう一度挿入してください。再発する場合は、別のリーダーやソケットで試してください。</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>このカードは使わないでください。書き込んだ内容を保持できません。</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>下の詳細を添えて報告してください。</translation>
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
        <translation>カード</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>カードまたはそのイメージを選択してください。読み取るだけで、書き込まれた内容の一覧と比較します。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>対になる別のディスクがある(&amp;O)</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>もう一方のディスク</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>カードを検証しています</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>カードを開いてマニフェストを読み取っています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>書き込まれたすべてのバイトをカードから読み戻して比較します。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>オーバーレイによる変更</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>オーバーレイによる変更のみ(&amp;C)</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>オーバーレイ適用後のデバイスツリー</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>デバイスツリーはまだ不明です。</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>表示中の内容にこの名前はありません。</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>オーバーレイによる変更はありません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>起動スイッチ</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>SD カード</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>内蔵メモリー (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>USB メモリーまたはカードリーダー</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>USB ディスク</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>NVMe ディスク</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>リムーバブルディスク</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>コンピューターの内蔵ディスク</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>仮想マシンのディスク</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>ディスクとして表示されたイメージファイル</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>カードが入っていません。</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>このコンピューターが使用中です (マウントされています)。</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>このコンピューターがメモリー (スワップ) として使用中です。</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>使用中のもの (暗号化、ボリュームグループ、RAID、ループデバイス) の一部です。</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>カードの構成要素として選択したファイルが入っています。</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>読み取り専用です。カード側面のスイッチを確認してください。</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>取り外しできるディスクではありません。</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1、シリアル番号なし、%2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1、シリアル番号 %2、%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>シリアル %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>入っている内容は不明です。</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>「%1」、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>現在の内容: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>Bootlace では内容を確認できません。</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>パーティションテーブル (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>名前のないパーティション、ファイルシステムなし、%1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>「%1」、ファイルシステムなし、%2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>名前のないパーティション、%1、%2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>「%1」、%2、%3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>%1 はもうありません。別のディスクを選ぶか、もう一度挿入してください。</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>%1 は選択できなくなりました。理由は一覧に表示されています。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>新しいファイルを作成します。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>%1 のファイルです。</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>既存のファイルを新しいファイルで置き換えます。</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>既存のファイルを上書きします。サイズは %1 のままです。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>そこに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>読み取る権限がありません。</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>それはフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>それはファイルではなくディスクです。ディスクの一覧から選択してください。</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>そのファイルは上書きできません。使用中か、構成要素の 1 つです。</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>そのファイルはカードのイメージとして使えません。</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>ディスクを選択してください。</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>イメージファイルを選択してください。</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>イメージファイルを確認しています…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>イメージファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>リムーバブルでないディスクも表示(&amp;R)</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>内蔵ディスクと USB ケースに入ったディスク</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>イメージ (*.img *.raw *.bin);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>新しいファイルで置き換える(&amp;P)</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>カードまたはほかのディスク(&amp;D)</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>試用、保管、後での書き込みのためのイメージファイル(&amp;F)</translation>
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
        <translation>すでに別の部分用に選択されています。</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>ディスクを探しています…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>ディスクがありません。カードまたは USB メモリーを挿入すると、自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>カードも USB メモリーもありません。挿入すると、自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>デスクトップがこれを開いています。書き込む前にデスクトップ側で閉じます。</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>容量が足りません。少なくとも %1 必要です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a disk&apos;s name, to be read aloud</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what tells a disk from others, to be read aloud</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is on a disk, to be read aloud</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disks</name>
    <message>
        <source>The disks of this computer can&apos;t be listed.</source>
        <translation>このコンピューターのディスクを一覧できません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>%n 秒未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>最大 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>最大 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 ～ %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 ～ %n 秒</numerusform>
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
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>イメージファイルを選択</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>読み取る権限がありません。</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>読み取れませんでした。保存先が破損しているか、取り外された可能性があります。</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>このバージョンでは使えない種類です。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>そのままでは使えません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>使用中に変更</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>バイト %2 から %1</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>バイト %2 から %1: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>ほか %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>カードは書き込んだときのままです</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>書き込まれたすべてのバイトを読み戻し、一致を確認しました。</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>破損は見つかりませんでした</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>カードは破損しています</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>もう一度書き込んでください。再び破損する場合は別のカードを使ってください。このカードは書き込んだ内容を保持できません。</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>このカードにはマニフェストがありません</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>Bootlace は、書き込んだすべての内容の一覧 (マニフェスト) を各カードに残します。これがないと比較できません。ほかのプログラムで書き込まれたか、一覧が削除されています。カード自体は正常かもしれません。</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>書き込んだ内容の一覧 (マニフェスト) が信頼できないか、サイズの異なるディスクのものです。カードをもう一度書き込んでください。</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>このカードについては何もわかりません。読み取っただけなので、元のままです。</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>%1 用、起動元: %2。%3 を読み取りました。</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (%3 を比較)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>2 台のディスクからなるメディアの一方である場合は、ボードが最初に起動するほうを選択してください。</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>使用中に変更: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>書き込み後に変更された部分があるか、カードと対になる別のディスクが検証されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>変更なし: %Ln ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>書き込み後に変更 (システムの使用による): %Ln ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>破損: %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>%1 は変更なし</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>%1 は書き込み後に変更 (システムの使用による)</translation>
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
        <translation>カードの各部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較済み</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>そこにはレポートを保存できません。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>もう 1 枚検証する(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
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
        <translation>SD カード用の BL2 です。</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>eMMC 用の BL2 です。</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>SPI-NOR フラッシュ用の BL2 です。</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>SPI-NAND フラッシュ用の BL2 です。</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>ほかのボードにある NAND フラッシュ用の BL2 です。</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>不明なメディア用の BL2 です。</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>BL2 として使う</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>FIP として使う</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>BL31 として使う</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>BL33 として使う</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>ヘッダーのない BL2 です。起動メディア用のヘッダーをここで付けます。</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>イメージ %n 個を含む FIP です。</numerusform>
        </translation>
    </message>
    <message>
        <source>BL31.</source>
        <translation>BL31 です。</translation>
    </message>
    <message>
        <source>U-Boot.</source>
        <translation>U-Boot です。</translation>
    </message>
    <message>
        <source>Compressed with XZ in a way that BL2 can unpack.</source>
        <translation>BL2 が展開できる方式の XZ で圧縮されています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>ヘッダーに、ボードが起動できるメディアが書かれていません。</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>ヘッダーのバージョンにボードが対応していません。</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>内部のヘッダーのサイズまたは位置が正しくありません。</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>コードの位置を示すヘッダーがないか、破損しています。</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>ヘッダーごとに異なるメディアが書かれています。</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>ヘッダーのサイズがイメージと一致しません。</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>SPI-NAND 用ヘッダーのページサイズまたはチェックサムが正しくありません。</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>コードの前にあるヘッダーが破損しているか不完全です。</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>ヘッダーにブートローダーであることが書かれていません。</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>ヘッダーごとに異なる種類のメモリーが書かれています。</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>このボードが検査しない方式で署名されています。通常の SHA-256 が必要です。</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>ボードが誤った位置に読み込むか、誤った位置から開始してしまいます。</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>ヘッダーのサイズが互いに矛盾しているか、ボードが読み込める量を超えています。</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>途中で切れています。ヘッダーに書かれた量より少ない内容しかありません。</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>チェックサムが一致しません。ファイルが破損しています。</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>64 ビットコードの印がありません。ボードは起動後、何も表示せずに停止してしまいます。</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>シリアル番号がゼロのため、BL2 が FIP と認識しません。</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>目次に終端がありません。</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>途中で切れています。目次に書かれた量より少ない内容しかありません。</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>目次に書かれたサイズがイメージのサイズと一致しません。</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>末尾を超えるイメージが含まれています。</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>重なり合う 2 つのイメージが含まれています。</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>同じイメージが 2 つ含まれています。</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>空のイメージが含まれています。</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>BL2 が展開できない方式で圧縮されています。「xz --check=crc32」なら展開できるものを作れます。</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>BL31 が含まれていません。BL2 はそこで停止します。</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>BL33 (U-Boot) が含まれていません。BL2 はそこで停止します。</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>ヘッダーのメディアと、コードがビルドされたメディアが異なります。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>ファームウェア (*.bin *.img *.fip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>Linux の前に動作するプログラムです。ボードが BL2 を起動し、BL2 が FIP を読み込みます。FIP は BL31 と BL33 (通常は U-Boot) を収めたパッケージです。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31 (Trusted Firmware の常駐部分)</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33 (U-Boot)</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>完成した FIP</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>BL31 と BL33 からここでパックする</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>Linux の前に動作するプログラムです。</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>「%1」には、このボード用のほかのファームウェアが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>「%1」でほかに見つかったもの: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>ファームウェアの入手先</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1、%2 から: 変更なし</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1、%2 から: %3 を書き込み、読み戻しました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>組み立て</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>キャッシュの書き出し</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>仕上げ</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 約 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>まだ何も書き込まれていません。今停止しても、すべて元のままです。</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>今停止すると、イメージファイルは残りません。</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>今停止すると、カードは未完成のままになります。パーティションテーブルがないため何も起動せず、以前の内容は失われています。いつでも書き込み直せます。</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>カードはほぼ完成しており、まもなく仕上がります。今停止すると読み戻しが行われず、すべて保持されたかどうかは不明になります。</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>すべて書き込まれました。今停止すると残りの読み戻しが行われず、カードが保持したかどうかは不明になります。</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>すべて書き込みと読み戻しが済みました。停止するものはありません。</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>イメージファイルは作成されませんでした。同名の既存のファイルは元のままです。</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>何も書き込まれませんでした。すべて元のままです。</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>カードは未完成で、以前の内容は失われています。書き込み直すまで使わないでください。</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>すべてカードに書き込まれましたが、最後まで読み戻されていません。正しいかもしれませんが、確認できていません。</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>カードの内容が書き込んだ内容と異なります。完成品と間違えないよう、パーティションテーブルを取り除きました。</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>すべてカードに書き込み、読み戻して、一致を確認しました。</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>Bootlace: %1 のレポート</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>ボード: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>レシピ: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>書き込み先: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>パーティションテーブルの書き込み中または削除中にカードでエラーが発生しました。完成しているように見えても、未完成です。書き込み直すまで使わないでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>カード (ほかはすべてカード待ち)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>ルートファイルシステムの読み取り元</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>プロセッサー (展開と検査)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>カードに書き込んでいます</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>カードの準備ができました</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>カードは完成しませんでした</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>イメージの準備ができました</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>イメージは完成しませんでした</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>このボード用のものなし</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>不明: ビルドに設定ファイルがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>パッケージ %n 個 (%1 など)</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>デバイスツリーなし</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>カーネルなし</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>%1 用のデバイスツリーがありません。ほかのボード用にビルドされています。</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>存在しないか、空です。</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>カーネルが含まれていません。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>このカーネルは %1 なしでビルドされているため、ルートファイルシステムを見つけられません。</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>このカーネルの %1 はモジュールのみで、それを読み込む initrd がないため、ルートファイルシステムを見つけられません。「詳細設定」で initrd を選択してください。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1、展開後 %2</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>ストレージドライバー</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>デバイスツリー</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>固有のコマンドライン</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>サイズは %1 ですが、ボードの空きは %2 です。</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>「%1」にはカーネルビルドらしいものがありません。</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>「%1」が存在しないか、中を確認できません。</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): 組み込み</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): モジュール</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): なし</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 (%2): 不明</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>サイズは %1 です。initrd として使われます。</translation>
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
        <translation>ビルド付属のものの代わりに使う initrd(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>詳細設定: initrd とコマンドライン(&amp;M)</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>カーネルのコマンドライン(&amp;C)</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>ここで指定しない限り、「root=」は自動的に追加されます。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>ボードへの適合</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>ストレージドライバー</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>このコンピューターにあるカーネルビルド(&amp;K)</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>ルートファイルシステムに含まれるカーネル(&amp;R)</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>選択したビルドの情報</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>カーネルビルド</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>フォルダーを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>検索するフォルダー(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>まだ情報のないビルドの読み取りを停止します</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>カーネルビルドは Linux 本体とボードのデバイスツリーです。Debian パッケージ、アーカイブ、フォルダーのいずれかです。1 つ選択してください。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>カーネルビルドを追加</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>カーネルビルド (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>「%1」の検索をやめる</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>カーネルビルドを探しています…</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>カーネルビルドが見つかりませんでした。追加するか、このウィンドウにドロップしてください。

「%1」にあるものは自動的に見つかります。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>「%1」を読み取っています。残り %n 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>このビルドを読み取っています…</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux が起動しない可能性があります</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>initrd を選択…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>Bootlace マニュアル</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>マニュアルの本文</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>すべてのトピック(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>図は、ボードの起動スイッチの正しい位置を示しています。ボードの電源が入っていないときに設定してください。</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>ボードの起動元と、システムの置き場所です。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>起動の様子を見るには、3.3 V のシリアルコンソールを接続してください: 115200 ボー、データ 8 ビット、パリティなし、ストップ 1 ビット (115200 8N1)。</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>ボードの電源を入れます。初回の起動は、2 回目以降より少し時間がかかることがあります。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>ボードの電源を切った状態で、カードを挿入します。</translation>
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
        <translation>SD ハイスピード</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC ハイスピード</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>HS200 (1.8 V)</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>HS400 (1.8 V)</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>信号線でリセット可能</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>取り外し不可</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>SD カード非対応</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>SDIO デバイス非対応</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>MMC 非対応</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>書き込み保護なし</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>常にオン</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>起動時からオン</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>ピンが High のときオン</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n ビットバス</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>クロック最大 %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>クロック %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>名前「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two effects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to a node, and how it is set</comment>
        <extracomment>What happens to a part of the board, and a list of properties that it gets: “4-bit bus, not removable”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>%1 を追加 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>カーネルビルドにこの名前のオーバーレイはありません。</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>ソースに誤りがあります: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>ソースに C プリプロセッサーが必要です。カーネルのビルド環境でコンパイルしてください。</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>オーバーレイではありません。</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>別のボード用で、%1 用ではありません。</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>このデバイスツリーにないものを変更しようとしています。</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>「%1」と併用できません: %3 の %2 を同時に %4 と %5 にはできません。</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>ボードを設定</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>「%1」と併用できません: どちらも %3 の %2 に異なる値を設定します。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>用途: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>オーバーレイの働き</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>オーバーレイ(&amp;O)</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>デバイスツリー(&amp;T)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>このオーバーレイを 1 つ上のものより前に適用します</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>このオーバーレイを 1 つ下のものより後に適用します</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>オーバーレイは、カーネルが使うボードの記述であるデバイスツリーを変更します。ボードの一部を有効にし、その配線を示します。</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>オーバーレイを追加</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>オーバーレイとそのソース (*.dtbo *.dtso *.dts);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>「%1」はオーバーレイではありません。オーバーレイの拡張子は .dtbo、.dtso、.dts です。</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>カーネルビルドを読み取っています…</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>カーネルはルートファイルシステムのものを使います。それを選択すると、含まれるオーバーレイがわかります。</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>カーネルビルドが選択されていません。</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>カーネルビルドが使えません。このボード用のデバイスツリーを備えたカーネルがありません。</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>選択したオーバーレイは、この順序ではデバイスツリーに統合できません。</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>このビルドにはボード用のオーバーレイがありません。独自のものを追加できます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>Linux が起動しない可能性があります</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>ディスクの各部分、%1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %3 から %2</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>パーティション図、%1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>先頭の %1 (拡大)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>ルートファイルシステム「%1」: ext4、アーカイブから作成</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>ルートファイルシステム「%1」: ext4、フォルダーから作成</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>ルートファイルシステム「%1」: ext4、イメージから</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>パーティションテーブル</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>パーティションテーブルのバックアップ</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>GUID パーティションテーブル</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>ゼロで埋めます</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>デバイスの校正データ: あれば保持、なければゼロ</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>カーネル、デバイスツリー、起動メニュー: FAT「%1」、書き込み %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>bl2 の残り</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>bl2 内の環境変数</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>ファームウェア「%1」、%2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>ボリューム %1 を含む UBI</translation>
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
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecentRecipes</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (もうありません)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 (%2 内)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>レシピ (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
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
        <translation>レシピに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>保存しないと、選択した内容は失われます。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>選択した内容を確認しています…</translation>
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
        <translation>レポートを %1 として保存しました。</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>詳細 (プログラムの出力のまま)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>もう 1 枚書き込む(&amp;A)</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>同じレシピを使います。次にディスクを選択し、まだ何も書き込みません</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>イメージの準備ができました</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>カードの準備ができました</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>%1 を %2 に %3 で書き込み、読み戻して一致を確認しました。</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>カードを取り出せます。</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>%1 が挿入されました。次のカードをそこに書き込めます。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>別のカードを選択(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>動作しない可能性がある点</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>そこにはレポートを保存できません。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>レシピを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>イメージの準備ができましたが、動作しない可能性があります</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>使うにはカードに書き込みます。カードイメージ用のプログラムならどれでも書き込めます。</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>カードの準備ができましたが、動作しない可能性があります</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>%1 をアンマウントします。</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>Linux %1 とそのデバイスツリーを起動パーティションに入れます。</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>カーネルモジュールをルートファイルシステムに追加します。</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>ルートファイルシステムはその場で作成し、パーティション全体に広げます。</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>パーティションテーブルは最後に書き込みます。途中で中断したカードが完成品に見えることはありません。</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>すべてをディスクから読み戻して比較します。</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>ファイル %1 の内容</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>%1 上: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>%1 を消去して書き込む(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>%1 に書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>BL31 と U-Boot をパッケージにまとめ、ファームウェアを所定の位置に書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>オーバーレイ %n 個をデバイスツリーに統合します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>initrd をカーネルと同じ場所に置きます。</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>ルートファイルシステムのイメージを所定の位置にコピーします。</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>ルートファイルシステムのイメージを所定の位置にコピーし、パーティション全体に広げます。</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>ファームウェアを所定の位置に書き込みます。</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>%1 を消去し、「%2」として使います。</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>イメージファイル %1 を上書きし、「%2」として使います。</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>イメージファイル %1 (%2) を作成し、「%3」として使います。</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>それでも %1 を消去して書き込む(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>それでも %1 に書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>「%3」用にファイル %1 (%2) を作成します。そこへの書き込みはボード自体が行います。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>これから行うこと</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくとよいこと</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>レシピを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>レシピをテキストで表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>コマンドラインをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>続けるには、消去されるものの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>先にディスクを選択してください。</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>このカードはこのままでは書き込めません。</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>構成要素を読み取っています。</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>構成要素を読み取り、計画を立てています…</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>続けるには、消去されるものの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>先にレシピを保存してください。コマンドラインにそのファイル名が入ります</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>テキストとしてのレシピ</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>ディスクのすべての部分(&amp;D)</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>このカードは期待どおりに動作しない可能性があります</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>まだ何も書き込まれていません。失われるものと、ディスクがどうなるかを確認してください。</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>このカードはまだ書き込めません</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>書き込み先がありません。ディスクまたはイメージファイルが選択されていないか、なくなっています。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>アーカイブです。中のファイルはカード上に新しく配置されます。</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>フォルダーです。中のファイルはカード上に配置されます。</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>%1 の ext4 イメージです。そのままコピーし、パーティションの大きさまで広げます。</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>これはルートファイルシステムではありません。tar アーカイブ、ext4 イメージ、フォルダーのいずれかが必要です。破損している可能性もあります。</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>破損しているか、カードに置けないものが含まれています。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>64 ビット Arm</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>32 ビット Arm</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>64 ビット PC (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>32 ビット PC (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>内容は判別できません。そのままコピーします。</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>内容を確認しています… その間も先へ進めます。</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>プログラムは、このボードとは別の種類のプロセッサー用です。このボードのプロセッサー用のルートファイルシステムを選択してください。</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>システム:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>プロセッサー:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>最初のプログラム:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>カーネルモジュール:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>固有のカーネル:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>必要な容量:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>ルートファイルシステム: アーカイブ、ext4 イメージ、フォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>ルートファイルシステム (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>ファイルシステムの名前 (16 文字以内)</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>ラベル(&amp;E):</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>パーティション:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細設定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>カーネルモジュールがなければ追加(&amp;A)</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>ルートファイルシステムに同じバージョンのモジュールがない場合、選択したカーネルビルドのモジュールを lib/modules に入れます。</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>全ファイルの日時を 1970 年にする(&amp;T)</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>同じファイルから作った 2 枚のカードは、ファイルをいつ展開したかにかかわらず、バイト単位で同一になります。</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>すべてのプログラムと設定を含む、Linux システム本体のファイルです。</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>イメージのラベル、日時、モジュールはそのまま保持されます。</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>選択したディスクには %1 の空きがあります。</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>ディスクは後で選択します。固定サイズより後ろは空きのままです。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>ディスク全体を使う(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>固定サイズ(&amp;X):</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>パーティションのおおよそのサイズ</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>パーティションのサイズ</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>サイズの単位</translation>
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
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>書き込み: 平均 %1、%2 から %3 の間。</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>読み戻し: 平均 %1、%2 から %3 の間。</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>ここに速度が表示されます</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>レシピはまだ保存されていません</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>レシピ %1 を使用 (保存されていない変更あり)</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>レシピ %1 を使用</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>%1 はレシピではありません。レシピの名前は .toml で終わります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 に誤りが %n 個あるため、開きませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>それでも開く(&amp;A)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>カードを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>最初から始める(&amp;E)</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>空のレシピで始めます</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>レシピを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>以前に保存したもの</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>カードを検証(&amp;V)</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>バイトが今も正しいか確かめます</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>最近使ったレシピ(&amp;R)</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>開いたり保存したりしたレシピがここに表示されます。このウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>ボード(&amp;D)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>Bootlace は、お好みの Linux でルーターを起動するカードを作成します。</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>このカードを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>構成要素を選択し、カードに書き込みます</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>最近使ったレシピ</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>このボードの図を表示できません。「%1」がないか、大きすぎるか、SVG ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>現在の位置です。すでに見た手順を選択すると戻れます</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>ここで選択したものは、そのままでは使えません。</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>起動メディア</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>ルートファイルシステム</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>書き込み先</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>どちらか一方に別のファイルを選択してください。同じものは使えません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>カードの作成先を選択してください。まだ何も書き込みません。行われることと失われるものを先に確認できます。</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>ボードのチップに入る内容はファイルに保存されます。完了すると、ボードでチップに書き込む方法がウィザードに表示されます。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>ディスクを一覧できません。ディスクを管理するサービス (UDisks2) が応答しません。インストールまたは起動するか、イメージファイルを作成してください。</translation>
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
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>マニュアルでこのページの説明を開きます</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>手順「%1」が完了していません。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>このページでは %1 を使いません。</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>レシピを %1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>%1 を保存できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>現在の速度:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>平均:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>制約要因:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>キャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>書き込みを停止しますか?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>書き込みを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>今すぐ停止(&amp;S)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>自動的に次のページに進みます。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>停止しています: 開始済みの処理を終わらせています…</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>%1 を開いています… システムがパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1 に書き込んでいます</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>停止しています。応答しないカードでは時間がかかることがあります。その間は抜かないでください。</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>構成要素を組み立てながら書き込み、その後すべてをカードから読み戻して比較します。カードは挿したままにし、コンピューターの電源を切らないでください。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>待たずに閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>ディスクが応答しません。Bootlace を閉じてもかまいません。それまでに書き込まれた内容は未完成です。</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>残り時間: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>残り時間を計算しています…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>書き込まれた内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>シングルボードルーター用の起動カードを段階的に作成します。</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>最初に使うレシピ。</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>レシピは一度に 1 つだけです。</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
