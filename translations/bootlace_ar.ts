<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>The command line names the root file system by its UUID or label (root=). Only an initrd can find it that way, and there is none.</source>
        <translation>يحدّد سطر الأوامر نظام الملفات الجذر بمعرّفه UUID أو بتسميته (root=‎). لا يستطيع العثور عليه هكذا إلا initrd، ولا يوجد initrd.</translation>
    </message>
    <message>
        <source>The command line has no console=, so the serial console will be silent.</source>
        <translation>ليس في سطر الأوامر console=‎، لذا ستبقى الطرفية التسلسلية صامتة.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 are not added: an ext4 image is copied as it is. It must already contain them.</source>
        <translation>لا تُضاف وحدات لينكس %1: فصورة ext4 تُنسخ كما هي. يجب أن تكون الوحدات فيها من قبل.</translation>
    </message>
    <message>
        <source>Linux %1 has some of the drivers that it needs to reach its root file system only as modules (%2), and there is no initrd to load them from. It will probably not start.</source>
        <translation>بعض المشغّلات التي يحتاجها لينكس %1 للوصول إلى نظام ملفاته الجذر موجودة كوحدات (%2)، ولا initrd لتحميلها منه: الأرجح أنه لن يبدأ.</translation>
    </message>
    <message>
        <source>The other disk of this medium (“%1”) was not given, so it was not checked. It holds: %2. To check both, give it after the card.</source>
        <translation>لم يُذكر القرص الآخر لهذا الوسيط (”%1“)، لذا لم يُفحص. فيه: %2. لفحص الاثنين، اذكره بعد البطاقة.</translation>
    </message>
    <message>
        <source>“%1” was not compared: it holds the device&apos;s own data.</source>
        <translation>لم يُقارن ”%1“: فيه بيانات الجهاز نفسه.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>لم يُختر بناء نواة.</translation>
    </message>
    <message>
        <source>No root file system is chosen.</source>
        <translation>لم يُختر نظام ملفات الجذر.</translation>
    </message>
    <message>
        <source>The layout for %1 follows the manufacturer&apos;s documentation and has not been tried on a real board.</source>
        <translation>تقسيم %1 مأخوذ من وثائق الشركة المصنّعة ولم يُجرَّب على لوحة حقيقية.</translation>
    </message>
    <message>
        <source>The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates it, is not installed. Install the package kmod, or run “depmod %1” once on the board.</source>
        <translation>ليس لوحدات لينكس %1 فهرس (modules.dep)، والبرنامج depmod الذي ينشئه غير مثبّت. ثبّت الحزمة kmod، أو شغّل ”depmod %1“ مرة واحدة على اللوحة.</translation>
    </message>
    <message>
        <source>%1 is used as the initrd, because it is a cpio archive. If it is something else, choose the right one.</source>
        <translation>يُستخدم %1 بوصفه initrd لأنه أرشيف cpio. إن كان شيئًا آخر فاختر الملف الصحيح.</translation>
    </message>
    <message>
        <source>The kernel build has more than one initrd. Used: %1. Not used: %2. To use another one, choose it yourself.</source>
        <translation>في بناء النواة أكثر من initrd. المستخدم: %1. غير المستخدم: %2. لاستخدام غيره، اختره بنفسك.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk. The overlay “%2” switches it on.</source>
        <translation>متحكّم وسيط الإقلاع معطّل في شجرة الأجهزة (%1)، لذا لن يرى لينكس قرصه. التراكب ”%2“ يشغّله.</translation>
    </message>
    <message>
        <source>The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is already in the device tree stays.</source>
        <translation>يطلب التراكب ”%1“: %2. لا يستطيع تراكب أن يحذف إلا ما يضيفه هو؛ وما في شجرة الأجهزة من قبل يبقى.</translation>
    </message>
    <message>
        <source>Device tree used: %1.</source>
        <translation>شجرة الأجهزة المستخدمة: %1.</translation>
    </message>
    <message>
        <source>The kernel build has several device trees that fit the board and the boot medium: %1. Used: %2.</source>
        <translation>في بناء النواة عدة أشجار أجهزة تناسب اللوحة ووسيط الإقلاع: %1. المستخدمة: %2.</translation>
    </message>
    <message>
        <source>The device tree has the controller of the boot medium switched off (%1), so Linux will not see its disk.</source>
        <translation>متحكّم وسيط الإقلاع معطّل في شجرة الأجهزة (%1)، لذا لن يرى لينكس قرصه.</translation>
    </message>
    <message>
        <source>The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. The device tree is made for another medium, and Linux may not see the disk.</source>
        <translation>تحدّد شجرة الأجهزة لمتحكّم وسيط الإقلاع (%1) هذا العدد من خطوط البيانات: %2، وله في الواقع %3. شجرة الأجهزة معدّة لوسيط آخر، وقد لا يرى لينكس القرص.</translation>
    </message>
    <message>
        <source>“%1” is a container image (docker save, OCI): it holds layers, not the files of a system. Use docker export.</source>
        <translation>‏”%1“ صورة حاوية (docker save، ‏OCI): فيها طبقات لا ملفات نظام. استخدم docker export.</translation>
    </message>
    <message>
        <source>Everything in “%1” is inside the folder “%2”. The root file system must begin at the top level.</source>
        <translation>كل ما في ”%1“ داخل المجلد ”%2“. يجب أن يبدأ نظام الملفات الجذر من المستوى الأعلى.</translation>
    </message>
    <message>
        <source>“%1” has no first program (init). Linux will start and then stop, unless the command line names one with init=.</source>
        <translation>ليس في ”%1“ برنامج أول (init). سيبدأ لينكس ثم يتوقف، إلا إن سمّاه سطر الأوامر بـ init=‎.</translation>
    </message>
    <message>
        <source>The top folder of “%1” is closed to everyone but its owner (its permissions are %2), and it becomes /. Programs of other users will not run. Set its permissions to 0755.</source>
        <translation>المجلد الأعلى في ”%1“ مغلق أمام الجميع إلا مالكه (أذوناته %2)، وسيصبح ‎/‎. لن تعمل برامج المستخدمين الآخرين. اجعل أذوناته 0755.</translation>
    </message>
    <message>
        <source>Nothing in “%1” belongs to root. On the card, programs like su and sudo will not work. Unpack or pack it as root.</source>
        <translation>لا شيء في ”%1“ ملك لـ root. لن تعمل على البطاقة برامج مثل su وsudo. فكّه أو احزمه بصلاحية root.</translation>
    </message>
    <message>
        <source>“%1” contains stacked container layers: names that begin with “.wh.” mark deleted files, which are not deleted here. Use docker export.</source>
        <translation>في ”%1“ طبقات حاوية متراكبة: الأسماء التي تبدأ بـ ”‎.wh.‎“ تدل على ملفات محذوفة، وهي لا تُحذف هنا. استخدم docker export.</translation>
    </message>
    <message>
        <source>The programs in “%1” are for 32-bit Arm. They run only with a kernel that supports them.</source>
        <translation>البرامج في ”%1“ لمعالج Arm ‏32 بت. لا تعمل إلا بنواة تدعمها.</translation>
    </message>
    <message>
        <source>The command line leaves the root file system to the initrd (root=fstab), which looks for %1. The label of this root file system is “%2”.</source>
        <translation>يترك سطر الأوامر نظام الملفات الجذر لـ initrd (root=fstab)، الذي يبحث عن %1. وتسمية نظام الملفات الجذر هذا ”%2“.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف ”%1“ فارغ.</translation>
    </message>
    <message>
        <source>“%1” is BL2, which the board starts first. It can&apos;t be used anywhere else.</source>
        <translation>‏”%1“ هو BL2 الذي تبدؤه اللوحة أولًا. لا يمكن استخدامه في موضع آخر.</translation>
    </message>
    <message>
        <source>“%1” is BL31. It belongs in the FIP, as BL31.</source>
        <translation>‏”%1“ هو BL31. مكانه في FIP بوصفه BL31.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that Bootlace can&apos;t unpack. Unpack it first.</source>
        <translation>‏”%1“ مضغوط بطريقة لا يستطيع Bootlace فكّها. فُكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>“%1” is a device tree or a FIT image, not firmware for this place.</source>
        <translation>‏”%1“ شجرة أجهزة أو صورة FIT، لا برنامج ثابت لهذا الموضع.</translation>
    </message>
    <message>
        <source>“%1” is the image of a whole card. Only one part of it is needed here.</source>
        <translation>‏”%1“ صورة بطاقة كاملة. المطلوب هنا جزء واحد منها فقط.</translation>
    </message>
    <message>
        <source>“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.</source>
        <translation>‏”%1“ برنامج مع رموز التنقيح (ELF). المطلوب الملف الثنائي البسيط، وغالبًا ‎.bin.</translation>
    </message>
    <message>
        <source>“%1” is a complete FIP. It can only be used as the FIP.</source>
        <translation>‏”%1“ ملف FIP كامل. لا يُستخدم إلا بوصفه FIP.</translation>
    </message>
    <message>
        <source>“%1” is not firmware that Bootlace knows.</source>
        <translation>‏”%1“ ليس برنامجًا ثابتًا يعرفه Bootlace.</translation>
    </message>
    <message>
        <source>“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.</source>
        <translation>‏”%1“ برنامج مجرّد، لا FIP. إن كان BL31 أو U-Boot فاختر حزم FIP هنا.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a program.</source>
        <translation>‏”%1“ ملف نصي، لا برنامج.</translation>
    </message>
    <message>
        <source>“%1” is larger than any firmware. It may be the image of a whole card.</source>
        <translation>‏”%1“ أكبر من أي برنامج ثابت. قد يكون صورة بطاقة كاملة.</translation>
    </message>
    <message>
        <source>“%1” is U-Boot. It belongs in the FIP, as BL33.</source>
        <translation>‏”%1“ هو U-Boot. مكانه في FIP بوصفه BL33.</translation>
    </message>
    <message>
        <source>“%1” is an image for U-Boot (uImage), not firmware for this place.</source>
        <translation>‏”%1“ صورة لـ U-Boot ‏(uImage)، لا برنامج ثابت لهذا الموضع.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. It is assumed to be %2.</source>
        <translation>لا يُعرف من ”%1“ ما هو. يُفترض أنه %2.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for loading over the serial line. It can&apos;t start from a disk.</source>
        <translation>‏”%1“ هو BL2 للتحميل عبر الخط التسلسلي. لا يمكنه البدء من قرص.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for %2. The chosen boot medium needs one for %3.</source>
        <translation>‏”%1“ هو BL2 لـ %2. يحتاج وسيط الإقلاع المختار إلى واحد لـ %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than the memory that the board loads it into: with its header it can have at most %2 bytes.</source>
        <translation>‏”%1“ أكبر من الذاكرة التي تحمّله اللوحة إليها: الحد الأقصى مع ترويسته %2 بايت.</translation>
    </message>
    <message>
        <source>In “%1”, %2 is damaged: it can&apos;t be unpacked.</source>
        <translation>في ”%1“، ‏%2 تالف: لا يمكن فكّه.</translation>
    </message>
    <message>
        <source>In “%1”, the place of %2 is taken by %3.</source>
        <translation>في ”%1“، يحتل موضعَ %2 شيء آخر: %3.</translation>
    </message>
    <message>
        <source>In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.</source>
        <translation>في ”%1“، يشغل %2 ‏%3 بايت. لا يقرأ BL2 منه أكثر من %4 بايت.</translation>
    </message>
    <message>
        <source>In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.</source>
        <translation>في ”%1“، حجم %2 بعد فكّه %3 بايت. وفي BL2 متسع لـ %4 بايت.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, but its place on the disk has only %3 bytes.</source>
        <translation>حجم ”%1“ هو %2 بايت، لكن موضعه على القرص يتسع لـ %3 بايت فقط.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.</source>
        <translation>بُني U-Boot الذي في ”%1“ لأجل %2. الأرجح أنه لن يجد وسيط الإقلاع، وهو %3.</translation>
    </message>
    <message>
        <source>The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for commands.</source>
        <translation>لا يبدأ U-Boot الذي في ”%1“ شيئًا تلقائيًا: يتوقف عند موجّه أوامره وينتظر.</translation>
    </message>
    <message>
        <source>“%1” was not found (looked for %2).</source>
        <translation>«%1» غير موجود (جرى البحث عن %2).</translation>
    </message>
    <message>
        <source>No size is given for “%1”: %2 is assumed.</source>
        <translation>لم يُذكر حجم لـ ”%1“: يُفترض %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: choose a file for it (“%2” in [firmware]).</source>
        <translation>«%1» مفقود: اختر ملفًّا له («%2» في [firmware]).</translation>
    </message>
    <message>
        <source>“%1” is packed here, but one of its images is missing: choose a file for “%2”.</source>
        <translation>سيُحزم «%1» هنا، وإحدى صوره مفقودة: اختر ملفًّا لـ «%2».</translation>
    </message>
    <message>
        <source>“%1” was not unmounted: some changes are still in its journal. Start the board once, or run “e2fsck -f” on it, then verify it again before you rely on the damage found here.</source>
        <translation>لم يُلغَ وصل ”%1“: بعض التغييرات ما زالت في سجله. شغّل اللوحة مرة، أو نفّذ عليه ”e2fsck -f“، ثم تحقّق منه مجددًا قبل أن تعتمد على التلف الذي وُجد هنا.</translation>
    </message>
    <message>
        <source>“%1” was rewritten by another program. It describes the same partitions as before.</source>
        <translation>أعاد برنامج آخر كتابة ”%1“. وهو يصف الأقسام نفسها كما كان.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, more than the %3 of the one that was written: the backup of the partition table is not at its end. “sgdisk -e” moves it there.</source>
        <translation>حجم القرص ”%1“ هو %2 بايت، أكبر من القرص الذي كُتب (%3): النسخة الاحتياطية لجدول الأقسام ليست في نهايته. الأمر ”sgdisk -e“ ينقلها إلى هناك.</translation>
    </message>
    <message>
        <source>The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what was at the end of that one is missing.</source>
        <translation>حجم القرص ”%1“ هو %2 بايت، أصغر من القرص الذي كُتب (%3): ما كان في نهاية ذاك مفقود.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: Bootlace can&apos;t use it as it is. Details: %2.</source>
        <translation>لا يُستخدم %1 نواةً: لا يستطيع Bootlace استخدامه كما هو. التفاصيل: %2.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no device tree for this board.</source>
        <translation>لا يُستخدم %1 نواةً: ليست له شجرة أجهزة لهذه اللوحة.</translation>
    </message>
    <message>
        <source>%1 is not used as the kernel: it has no modules in lib/modules.</source>
        <translation>لا يُستخدم %1 نواةً: ليست له وحدات في lib/modules.</translation>
    </message>
    <message>
        <source>No initrd of the kernel build is used, since none is clearly meant for this kernel. Not used: %1. To use one, choose it yourself.</source>
        <translation>لا يُستخدم أي initrd من بناء النواة، إذ لا يتضح أن أحدها لهذه النواة. غير المستخدم: %1. لاستخدام أحدها، اختره بنفسك.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Damaged files: %2 of %3.</source>
        <translation>‏”%1“ تالف. الملفات التالفة: %2 من %3.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed files: %2 of %3.</source>
        <translation>تغيّر ”%1“ أثناء الاستخدام. الملفات المتغيّرة: %2 من %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.</source>
        <translation>‏”%1“ تالف: يختلف في %2 من %3 بايت، وأولها عند البايت %4 من القرص.</translation>
    </message>
    <message>
        <source>“%1” has changed in use. Changed bytes: %2 of %3.</source>
        <translation>تغيّر ”%1“ أثناء الاستخدام. البايتات المتغيّرة: %2 من %3.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that the board will not start. Details: %2.</source>
        <translation>‏”%1“ هو BL2 لن تبدأه اللوحة. التفاصيل: %2.</translation>
    </message>
    <message>
        <source>“%1” is a FIP that BL2 can&apos;t load. Details: %2.</source>
        <translation>‏”%1“ ملف FIP لا يستطيع BL2 تحميله. التفاصيل: %2.</translation>
    </message>
    <message>
        <source>The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) and begins where BL2 lies. A card that Bootlace writes has all of that.</source>
        <translation>لم يجد BootROM على وسيط إقلاعه ما يستطيع بدءه. افحص مفاتيح الإقلاع أولًا. ثم تحقّق من أن الصورة كُتبت على القرص كله لا على أحد أقسامه، وأن BL2 كامل وله ترويسته ومعدّ لهذا الوسيط، وأن قسم BL2 معلَّم بأنه قابل للإقلاع (بت السمة 2) ويبدأ حيث يقع BL2. والبطاقة التي يكتبها Bootlace فيها كل ذلك.</translation>
    </message>
    <message>
        <source>The BootROM could not find or read BL2 on the SD card. Check that the partition of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD cards, write the card again, or try another card.</source>
        <translation>تعذّر على BootROM العثور على BL2 على بطاقة SD أو قراءته. تحقّق من أن قسم BL2 معلَّم بأنه قابل للإقلاع (بت السمة 2) ويبدأ بملف BL2 لبطاقات SD، أو اكتب البطاقة من جديد، أو جرّب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.</source>
        <translation>تعذّرت على BootROM قراءة BL2 من eMMC: فهو يبحث في قسم الإقلاع ”boot0“، وهذا القسم غير مفعّل أو ليس فيه BL2. اكتب فيه BL2 لـ eMMC، وفعّله (في لينكس: mmc bootpart enable 1 1 /dev/mmcblk0). الصورة المعدّة لبطاقات SD لا تبدأ من eMMC.</translation>
    </message>
    <message>
        <source>The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is for another medium or for another NAND layout, or it was written without being erased first. Erase the flash, and write a BL2 for SPI-NAND to it.</source>
        <translation>تعذّرت على BootROM قراءة BL2 من SPI-NAND. في الذاكرة BL2 لوسيط آخر أو لتخطيط NAND آخر، أو أنه كُتب دون محو الذاكرة أولًا. امحُ الذاكرة واكتب فيها BL2 لـ SPI-NAND.</translation>
    </message>
    <message>
        <source>The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 bits (mkimage needs arm64=1), or its start address or memory type is another. Use a BL2 that is made for this board, and let Bootlace add its header.</source>
        <translation>بدأ BootROM ملف BL2، ولم يطبع BL2 شيئًا. الأرجح أنه مبني لـ 32 بت (يحتاج mkimage إلى arm64=1)، أو أن عنوان بدئه أو نوع ذاكرته مختلف. استخدم BL2 معدًّا لهذه اللوحة، ودع Bootlace يضيف ترويسته.</translation>
    </message>
    <message>
        <source>BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).</source>
        <translation>لم يجد BL2 ذاكرة: فهو مبني لنوع من الذاكرة غير الذي في اللوحة. استخدم BL2 الخاص بهذه اللوحة مع إعداد DRAM الصحيح (مثل DRAM_USE_DDR4=1).</translation>
    </message>
    <message>
        <source>BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.</source>
        <translation>يجد BL2 جدول أقسام مجموعه الاختباري خاطئ. لا يستخدم BL2 من الإصدار 2.11 أو أحدث جدولًا كهذا، أما الإصدارات الأقدم ولينكس فقد تستخدمه. اكتب البطاقة من جديد، أو دع sgdisk يكتب الجدول من جديد.</translation>
    </message>
    <message>
        <source>BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version 2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.</source>
        <translation>لا يجد BL2 قسمًا باسم ”%1“. يجب أن يكون الاسم هذا بالضبط؛ وألا يكون أي مدخل قبله في الجدول فارغًا؛ وأن يكون نوع المدخل الأول في MBR الوقائي 0xEE، وأن يبدأ من القطاع 1، وألا يكون طوله 0xFFFFFFFF إذا كان BL2 من الإصدار 2.10 أو أحدث. اكتب البطاقة من جديد، أو صحّح جدولها.</translation>
    </message>
    <message>
        <source>BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a card; a later one looks for the partition “fip”. Write the FIP to that place.</source>
        <translation>لا يجد BL2 حزمة FIP فيها BL31 حيث يبحث عنها: لم تُكتب FIP، أو تقع في موضع آخر، أو كُتب فوقها، أو هي لوسيط آخر. لا يبحث BL2 من الإصدار 2.7 أو أقدم إلا عند البايت 0x680000 من البطاقة؛ ويبحث الأحدث عن القسم ”fip“. اكتب FIP في ذلك الموضع.</translation>
    </message>
    <message>
        <source>BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. Build the FIP with both BL31 and U-Boot.</source>
        <translation>حمّل BL2 ملف BL31 من FIP، لكن ليس في FIP برنامج U-Boot ‏(BL33) يستطيع تحميله. ابنِ FIP وفيها BL31 وU-Boot معًا.</translation>
    </message>
    <message>
        <source>BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE and 5 is U-Boot. The FIP is damaged, cut off or can&apos;t be read. Write it again and verify it; if that fails again, use another card.</source>
        <translation>تعذّر على BL2 تحميل الصورة %1 من FIP (الخطأ %2). الصورة 3 هي BL31، و4 هي OP-TEE، و5 هي U-Boot. حزمة FIP تالفة أو مبتورة أو لا يمكن قراءتها. اكتبها من جديد وتحقّق منها؛ وإن فشل ذلك مرة أخرى فاستخدم بطاقة أخرى.</translation>
    </message>
    <message>
        <source>BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.</source>
        <translation>تعذّر على BL2 فكّ صورة من FIP: فهي تالفة، أو مضغوطة بطريقة لا يعرفها BL2. اضغطها بالأمر ”xz --check=crc32“ وبلا مرشّح، أو لا تضغطها أصلًا.</translation>
    </message>
    <message>
        <source>The Trusted Firmware stopped because of an error that it can&apos;t handle. If nothing above explains it, use firmware of another version that is made for this board.</source>
        <translation>توقف Trusted Firmware بسبب خطأ لا يستطيع معالجته. إن لم يكن فيما سبق ما يفسّر ذلك، فاستخدم برنامجًا ثابتًا من إصدار آخر معدًّا لهذه اللوحة.</translation>
    </message>
    <message>
        <source>The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file again, to the sector that the board&apos;s documentation names: U-Boot lies behind the SPL.</source>
        <translation>لم يجد SPL برنامج U-Boot على الوسيط الذي يبحث فيه. اكتب ملف البرنامج الثابت الكامل من جديد، في القطاع الذي تذكره وثائق اللوحة: يقع U-Boot بعد SPL.</translation>
    </message>
    <message>
        <source>U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.</source>
        <translation>توقف U-Boot وينتظر إعادة الضبط. إن لم يكن فيما سبق ما يفسّر ذلك، فاستخدم برنامجًا ثابتًا من إصدار آخر.</translation>
    </message>
    <message>
        <source>The card or its reader reports errors while it is read. Write the card again and verify it. If it happens again, use another card, of another maker.</source>
        <translation>تُبلغ البطاقة أو قارئها عن أخطاء أثناء القراءة. اكتب البطاقة من جديد وتحقّق منها. إن تكرر ذلك فاستخدم بطاقة أخرى من صانع آخر.</translation>
    </message>
    <message>
        <source>The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.</source>
        <translation>ليس في UBI الموجود في الذاكرة وحدة تخزين باسم ”%1“ يستطيع BL2 استخدامها. يجب أن تحمل هذا الاسم وأن تكون ساكنة وأن يكون رقمها أقل من 16: فلا يرى BL2 وحدة تخزين ديناميكية. أنشئها ساكنة واكتب FIP فيها.</translation>
    </message>
    <message>
        <source>The flash holds erase blocks of two different UBI images, so UBI is not attached. Erase the whole area before writing the new image.</source>
        <translation>في الذاكرة كتل محو من صورتي UBI مختلفتين، لذا لا يُربط UBI. امحُ المنطقة كلها قبل كتابة الصورة الجديدة.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks with headers that it can&apos;t use. The flash probably has another layout than the firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware and a device tree for the same layout, and erase the flash before writing it.</source>
        <translation>يجد UBI كتل محو بترويسات لا يستطيع استخدامها. الأرجح أن للذاكرة تخطيطًا غير الذي يفترضه البرنامج الثابت أو شجرة الأجهزة (أقسام خام أو UBI أو NMBM، أو UBI عند عنوان آخر). استخدم برنامجًا ثابتًا وشجرة أجهزة للتخطيط نفسه، وامحُ الذاكرة قبل كتابتها.</translation>
    </message>
    <message>
        <source>UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, and the rest of the chip is empty. It only costs seconds at the first start.</source>
        <translation>يجد UBI كتل محو بلا ترويسة. وهي ليست معطوبة: فالصورة لشريحة أصغر، وبقية الشريحة فارغة. ولا يكلّف ذلك إلا بضع ثوانٍ عند البدء الأول.</translation>
    </message>
    <message>
        <source>The flash was used without NMBM, the vendor&apos;s management of bad blocks, and this firmware uses NMBM. The two don&apos;t mix: use firmware of one kind, and erase the flash before changing.</source>
        <translation>استُخدمت الذاكرة دون NMBM، وهو نظام الصانع لإدارة الكتل المعطوبة، وهذا البرنامج الثابت يستخدم NMBM. لا يجتمع الاثنان: استخدم برنامجًا ثابتًا من نوع واحد، وامحُ الذاكرة قبل التغيير.</translation>
    </message>
    <message>
        <source>NMBM has no spare blocks left: it may mistake the blocks of another layout for bad ones, or the chip is worn out. Erase the flash and write firmware of one kind; if that fails, replace the chip or start from another medium.</source>
        <translation>لم تبقَ لدى NMBM كتل احتياطية: قد يحسب كتل تخطيط آخر معطوبة، أو أن الشريحة مستهلكة. امحُ الذاكرة واكتب برنامجًا ثابتًا من نوع واحد؛ وإن فشل ذلك فاستبدل الشريحة أو ابدأ من وسيط آخر.</translation>
    </message>
    <message>
        <source>U-Boot crashed. If it happens while it reads the environment or a card, erase the environment, or use another version of U-Boot.</source>
        <translation>انهار U-Boot. إن حدث ذلك أثناء قراءته متغيرات البيئة أو بطاقة، فامحُ متغيرات البيئة، أو استخدم إصدارًا آخر من U-Boot.</translation>
    </message>
    <message>
        <source>U-Boot does not see a card. Check the boot switches and that the card is inserted. After a restart by software the card may stay unreachable: switch the power off and on.</source>
        <translation>لا يرى U-Boot بطاقة. افحص مفاتيح الإقلاع وتأكد من أن البطاقة مُدخلة. قد يظل الوصول إلى البطاقة متعذرًا بعد إعادة تشغيل برمجية: اقطع الكهرباء ثم أعدها.</translation>
    </message>
    <message>
        <source>U-Boot found no saved environment and uses its own. That is normal on a new card.</source>
        <translation>لم يجد U-Boot متغيرات بيئة محفوظة، فيستخدم متغيراته هو. هذا طبيعي في بطاقة جديدة.</translation>
    </message>
    <message>
        <source>U-Boot uses a saved environment. If it does something unexpected, the environment may be from another firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.</source>
        <translation>يستخدم U-Boot متغيرات بيئة محفوظة. إن فعل شيئًا غير متوقع فقد تكون من برنامج ثابت آخر: نفّذ ”env default -a“ و”saveenv“ عند موجّه أوامره، أو امسح موضعها على القرص.</translation>
    </message>
    <message>
        <source>U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it was made for a larger disk: U-Boot refuses a table that reaches beyond the end of the disk. Write the card again, or correct the table.</source>
        <translation>لا يجد U-Boot جدول أقسام يقبله. قد يكون مجموعه الاختباري خاطئًا، أو قد يكون معدًّا لقرص أكبر: يرفض U-Boot جدولًا يتجاوز نهاية القرص. اكتب البطاقة من جديد، أو صحّح الجدول.</translation>
    </message>
    <message>
        <source>U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that the FIP&apos;s partition is none, and put extlinux/extlinux.conf on the boot partition.</source>
        <translation>لم يجد U-Boot ما يبدؤه. فهو لا يبحث إلا في الأقسام التي نوعها ESP أو المعلَّمة بأنها قابلة للإقلاع، متى وُجد واحد منها، وقسم BL2 منها. اجعل قسم الإقلاع ESP، وتأكد من أن قسم FIP ليس كذلك، وضع extlinux/extlinux.conf على قسم الإقلاع.</translation>
    </message>
    <message>
        <source>U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition under exactly that name, and that the line in extlinux.conf ends without a blank and without a carriage return (CRLF).</source>
        <translation>تعذّرت على U-Boot قراءة ملف يحتاجه (‎%1). تحقّق من أن الملف على قسم الإقلاع بهذا الاسم بالضبط، وأن السطر في extlinux.conf لا ينتهي بمسافة ولا بمحرف رجوع (CRLF).</translation>
    </message>
    <message>
        <source>The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, kernel_comp_size). Use an uncompressed kernel image (Image).</source>
        <translation>النواة مضغوطة، وليس لدى U-Boot هذا موضع يفكّها فيه (kernel_comp_addr_r وkernel_comp_size). استخدم صورة نواة غير مضغوطة (Image).</translation>
    </message>
    <message>
        <source>What U-Boot loaded is not a kernel that it can start with this command. Use an uncompressed kernel image for the board&apos;s processor: Image for 64-bit Arm, zImage for 32-bit Arm. It may also not have been loaded at all.</source>
        <translation>ليس ما حمّله U-Boot نواة يستطيع بدءها بهذا الأمر. استخدم صورة نواة غير مضغوطة لمعالج اللوحة: Image لمعالج Arm ‏64 بت، وzImage لمعالج Arm ‏32 بت. وقد يكون أيضًا أنها لم تُحمَّل أصلًا.</translation>
    </message>
    <message>
        <source>The checksum of an image that U-Boot loaded is wrong: the file was not written completely, or the card lost some of it. Write the card again and verify it.</source>
        <translation>المجموع الاختباري لصورة حمّلها U-Boot خاطئ: لم يُكتب الملف كاملًا، أو فقدت البطاقة بعضه. اكتب البطاقة من جديد وتحقّق منها.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line is longer than this U-Boot allows (often 511 characters), so the entry is skipped. Shorten “append” in extlinux.conf.</source>
        <translation>سطر أوامر النواة أطول مما يسمح به U-Boot هذا (غالبًا 511 محرفًا)، لذا يُتخطى المدخل. قصّر ”append“ في extlinux.conf.</translation>
    </message>
    <message>
        <source>U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.</source>
        <translation>لم يطبّق U-Boot أحد تراكبات شجرة الأجهزة وتابع بدونه. وقد لا يرى لينكس القرص بدونه. ادمج التراكبات في شجرة الأجهزة مسبقًا كما يفعل Bootlace.</translation>
    </message>
    <message>
        <source>U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.</source>
        <translation>ليست لدى U-Boot شجرة أجهزة صالحة للنواة: فهي لم تُحمَّل، أو تالفة، أو كُتبت فوقها نواة كبيرة أو initrd كبير. افحص ”fdt“ في extlinux.conf وعناوين التحميل.</translation>
    </message>
    <message>
        <source>Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use a smaller initrd, or change the load addresses in the environment.</source>
        <translation>لا تتسع الذاكرة حيث يريد U-Boot وضع النواة وinitrd وشجرة الأجهزة. استخدم initrd أصغر، أو غيّر عناوين التحميل في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.</source>
        <translation>يتوقف U-Boot عند موجّه أوامره وينتظر الأوامر دون أن يحاول بدء أي شيء. فهو مبني بلا بدء تلقائي، أو ليس في متغيرات بيئته bootcmd. استخدم U-Boot يبدأ من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>U-Boot is at its prompt. A key was pressed during its countdown, or its boot command ended without starting anything and without saying why: look at bootcmd with “printenv”, and at the partitions with “part list mmc 0”.</source>
        <translation>يقف U-Boot عند موجّه أوامره. ضُغط مفتاح أثناء عدّه التنازلي، أو انتهى أمر إقلاعه دون أن يبدأ شيئًا ودون أن يذكر السبب: انظر إلى bootcmd بالأمر ”printenv“، وإلى الأقسام بالأمر ”part list mmc 0“.</translation>
    </message>
    <message>
        <source>U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints before its driver for the port is there. A kernel or device tree for another board, or an initrd over the kernel&apos;s memory, looks the same.</source>
        <translation>بدأ U-Boot النواة، ولم تطبع النواة شيئًا. السبب الغالب أن سطر الأوامر ليس فيه console=‎ لهذا المنفذ التسلسلي (مثل console=ttyS0,115200). ومع earlycon تطبع النواة قبل أن يوجد مشغّلها للمنفذ. ونواة أو شجرة أجهزة للوحة أخرى، أو initrd فوق ذاكرة النواة، تبدو بالصورة نفسها.</translation>
    </message>
    <message>
        <source>The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.</source>
        <translation>يحدّ سطر الأوامر من الذاكرة التي يستخدمها لينكس (mem=%1). أزل ذلك إن كان في اللوحة أكثر.</translation>
    </message>
    <message>
        <source>The backup of the partition table is not at the end of the disk. That is normal for an image that was written to a larger card; “sgdisk -e” moves it.</source>
        <translation>ليست النسخة الاحتياطية لجدول الأقسام في نهاية القرص. هذا طبيعي لصورة كُتبت على بطاقة أكبر؛ والأمر ”sgdisk -e“ ينقلها.</translation>
    </message>
    <message>
        <source>Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after a restart by software it may stay unreachable. Check also that nothing holds its reset line.</source>
        <translation>لا شيء يستجيب خلف أحد منافذ PCIe. إن كان فيه قرص أو بطاقة فاقطع الكهرباء ثم أعدها: فقد يظل الوصول إليه متعذرًا بعد إعادة تشغيل برمجية. وتحقّق أيضًا من أنه لا شيء يُبقي خط إعادة ضبطه مفعّلًا.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way that this kernel does not know. Write it again, or check the load addresses.</source>
        <translation>لا تستطيع النواة فكّ initrd: فهو تالف أو مبتور أو كُتب فوقه في الذاكرة، أو مضغوط بطريقة لا تعرفها هذه النواة. اكتبه من جديد، أو افحص عناوين التحميل.</translation>
    </message>
    <message>
        <source>The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been found: if there is no line about nvme0, switch the power off and on.</source>
        <translation>تنتظر النواة نظام ملفات جذرًا على NVMe ‏(‎/dev/nvme%1)، ولا يظهر القرص. يجب أن يكون مشغّلا PCIe وNVMe مدمجين في النواة أو موجودين في initrd، وأن يكون القرص قد عُثر عليه: إن لم يوجد سطر عن nvme0 فاقطع الكهرباء ثم أعدها.</translation>
    </message>
    <message>
        <source>The kernel waits for its root file system (%1), and the disk does not appear. Most often the device tree has the controller of the boot medium switched off, because the overlay for it was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: UUID= and LABEL= need an initrd, PARTUUID= does not.</source>
        <translation>تنتظر النواة نظام ملفاتها الجذر (‎%1)، ولا يظهر القرص. السبب الغالب أن متحكّم وسيط الإقلاع معطّل في شجرة الأجهزة لأن تراكبه لم يُطبَّق، أو أن المشغّل وحدة ولا يوجد initrd. وإلا فإن root=‎ خاطئ: يحتاج UUID=‎ وLABEL=‎ إلى initrd، ولا يحتاج إليه PARTUUID=‎.</translation>
    </message>
    <message>
        <source>The file system on %1 is not what the kernel expects, or is damaged. A compressed image that was written as it is looks like this, too. Write the root file system again, unpacked.</source>
        <translation>نظام الملفات على ‎%1 ليس ما تتوقعه النواة، أو هو تالف. وتبدو كذلك أيضًا صورة مضغوطة كُتبت كما هي. اكتب نظام الملفات الجذر من جديد بعد فكّ ضغطه.</translation>
    </message>
    <message>
        <source>The kernel found a disk but could not mount the root file system (%1). Check root=, that the driver of its file system is built in or in the initrd, and that the partition really holds a file system and not a compressed image.</source>
        <translation>وجدت النواة قرصًا لكن تعذّر عليها وصل نظام الملفات الجذر (‎%1). افحص root=‎، وتحقّق من أن مشغّل نظام ملفاته مدمج في النواة أو موجود في initrd، وأن القسم يحوي فعلًا نظام ملفات لا صورة مضغوطة.</translation>
    </message>
    <message>
        <source>The root file system is mounted, but it has no program that the kernel can start (init). It is empty, incomplete, or lies in a folder inside the file system. Check the source of the root file system.</source>
        <translation>وُصل نظام الملفات الجذر، لكن ليس فيه برنامج تستطيع النواة بدءه (init). فهو فارغ أو ناقص، أو يقع في مجلد داخل نظام الملفات. افحص مصدر نظام الملفات الجذر.</translation>
    </message>
    <message>
        <source>The first program of the root file system (%1) can&apos;t be run on this processor: the root file system is for another one. Use one for the board&apos;s processor.</source>
        <translation>لا يمكن تشغيل البرنامج الأول في نظام الملفات الجذر (‎%1) على هذا المعالج: نظام الملفات الجذر لمعالج آخر. استخدم واحدًا لمعالج اللوحة.</translation>
    </message>
    <message>
        <source>The first program of the system ended, and Linux can&apos;t go on without it. Look at the lines above it: a file or library is missing, the root file system is for another processor, or the initrd gave up.</source>
        <translation>انتهى البرنامج الأول في النظام، ولا يستطيع لينكس المتابعة بدونه. انظر إلى الأسطر التي فوقه: ينقص ملف أو مكتبة، أو نظام الملفات الجذر لمعالج آخر، أو استسلم initrd.</translation>
    </message>
    <message>
        <source>The kernel crashed. If it happens while a certain driver starts, use another version of the kernel; kernel and device tree should be from the same version.</source>
        <translation>انهارت النواة. إن حدث ذلك أثناء بدء مشغّل معيّن فاستخدم إصدارًا آخر من النواة؛ وينبغي أن تكون النواة وشجرة الأجهزة من الإصدار نفسه.</translation>
    </message>
    <message>
        <source>The kernel stopped: %1. If nothing above explains it, use another version of the kernel.</source>
        <translation>توقفت النواة: %1. إن لم يكن فيما سبق ما يفسّر ذلك، فاستخدم إصدارًا آخر من النواة.</translation>
    </message>
    <message>
        <source>The wireless card has no calibration data of its own and uses a default: it works with low power. Some boards are delivered without such data.</source>
        <translation>ليست للبطاقة اللاسلكية بيانات معايرة خاصة بها فتستخدم بيانات افتراضية: وهي تعمل بقدرة منخفضة. تُسلَّم بعض اللوحات بلا هذه البيانات.</translation>
    </message>
    <message>
        <source>A driver did not find its firmware file %1 in the root file system or the initrd. The device may not work: install the package that has the file.</source>
        <translation>لم يجد مشغّلٌ ملف برنامجه الثابت %1 في نظام الملفات الجذر ولا في initrd. قد لا يعمل الجهاز: ثبّت الحزمة التي فيها الملف.</translation>
    </message>
    <message>
        <source>The initrd did not find the root file system and gave up. Either root= names something that is not on the disk, or the initrd lacks the driver for the disk, or the device tree has the disk&apos;s controller switched off.</source>
        <translation>لم يجد initrd نظام الملفات الجذر فاستسلم. إما أن root=‎ يسمّي شيئًا ليس على القرص، أو أن initrd ينقصه مشغّل القرص، أو أن متحكّم القرص معطّل في شجرة الأجهزة.</translation>
    </message>
    <message>
        <source>The system started in emergency mode: a file system in /etc/fstab can&apos;t be mounted, or a service that everything needs failed. “journalctl -xb” on the board says which; remove or correct the line in /etc/fstab.</source>
        <translation>بدأ النظام في وضع الطوارئ: لا يمكن وصل نظام ملفات مذكور في ‎/etc/fstab، أو فشلت خدمة يحتاجها كل شيء. يبيّن ”journalctl -xb“ على اللوحة أيها؛ أزل السطر من ‎/etc/fstab أو صحّحه.</translation>
    </message>
    <message>
        <source>The log of this start ends here, and nothing before explains why. If neither the recording nor the board was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.</source>
        <translation>ينتهي سجل هذا البدء هنا، ولا شيء قبله يفسّر السبب. إن لم يوقف أحد التسجيل ولا اللوحة يدويًا، فاللوحة تتجمّد أو تعيد التشغيل عند هذا الموضع. وإلا فسجّل بدءًا كاملًا.</translation>
    </message>
    <message>
        <source>What is written for %1 to start in this way (“%2”) follows the sources of its firmware, and has not been tried on a real board.</source>
        <translation>ما يُكتب كي تبدأ %1 بهذه الطريقة (”%2“) يتبع مصادر برنامجها الثابت، ولم يُجرَّب على لوحة حقيقية.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no NMBM: use a BL2 that was built without it.</source>
        <translation>الملف ”%1“ هو BL2 لذاكرة يدير NMBM كتلها المعطوبة. ليس في التخطيط المختار NMBM: استخدم BL2 بُني بدونه.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen layout it is in a UBI volume: use a BL2 that was built with UBI=1.</source>
        <translation>الملف ”%1“ هو BL2 يبحث عن FIP في موضع ثابت من الذاكرة. وهي في التخطيط المختار في وحدة تخزين UBI: استخدم BL2 بُني بالخيار UBI=1.</translation>
    </message>
    <message>
        <source>“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a fixed place of the flash: use a BL2 that was built without UBI=1.</source>
        <translation>الملف ”%1“ هو BL2 يبحث عن FIP في وحدة تخزين UBI. وهي في التخطيط المختار في موضع ثابت من الذاكرة: استخدم BL2 بُني بدون الخيار UBI=1.</translation>
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
        <translation>بطاقة microSD</translation>
    </message>
    <message>
        <source>NVMe disk, started from a microSD card</source>
        <translation>قرص NVMe، يُبدأ من بطاقة microSD</translation>
    </message>
    <message>
        <source>card controller</source>
        <translation>متحكّم البطاقات</translation>
    </message>
    <message>
        <source>card block device</source>
        <translation>البطاقات كأقراص</translation>
    </message>
    <message>
        <source>PCI Express</source>
        <translation>PCI Express</translation>
    </message>
    <message>
        <source>NVMe disks</source>
        <translation>أقراص NVMe</translation>
    </message>
    <message>
        <source>partition table (GPT)</source>
        <translation>جدول الأقسام (GPT)</translation>
    </message>
    <message>
        <source>ext4 file system</source>
        <translation>نظام الملفات ext4</translation>
    </message>
    <message>
        <source>microSD card with firmware and boot files</source>
        <translation>بطاقة microSD التي تحوي البرنامج الثابت وملفات الإقلاع</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>قرص NVMe</translation>
    </message>
    <message>
        <source>Everything lives on the microSD card: firmware, boot files and the root file system.</source>
        <translation>كل شيء على بطاقة microSD: البرنامج الثابت وملفات الإقلاع ونظام ملفات الجذر.</translation>
    </message>
    <message>
        <source>The board starts from the microSD card, which holds the firmware and the boot files. The root file system lives on the NVMe disk.</source>
        <translation>تبدأ اللوحة من بطاقة microSD التي تحوي البرنامج الثابت وملفات الإقلاع. ونظام ملفات الجذر على قرص NVMe.</translation>
    </message>
    <message>
        <source>You need a microSD card.</source>
        <translation>تحتاج إلى بطاقة microSD.</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for the M.2 slot (key M).</source>
        <translation>تحتاج إلى بطاقة microSD وإلى قرص NVMe لمنفذ M.2 (المفتاح M).</translation>
    </message>
    <message>
        <source>You need a microSD card, and an NVMe disk for one of the M.2 slots (key M).</source>
        <translation>تحتاج إلى بطاقة microSD وإلى قرص NVMe لأحد منافذ M.2 (المفتاح M).</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, up.</source>
        <translation>ارفع مفاتيح الإقلاع الأربعة كلها، من A إلى D، إلى أعلى.</translation>
    </message>
    <message>
        <source>The board seen from above, with the network ports at the upper edge. The microSD card and the boot switches are at the lower edge.</source>
        <translation>تظهر اللوحة من أعلى، ومنافذ الشبكة عند الحافة العليا. وبطاقة microSD ومفاتيح الإقلاع عند الحافة السفلى.</translation>
    </message>
    <message>
        <source>First boot loader (BL2)</source>
        <translation>محمّل الإقلاع الأول (BL2)</translation>
    </message>
    <message>
        <source>Firmware package (FIP)</source>
        <translation>حزمة البرنامج الثابت (FIP)</translation>
    </message>
    <message>
        <source>SPL and U-Boot</source>
        <translation>SPL و U-Boot</translation>
    </message>
    <message>
        <source>card power</source>
        <translation>تغذية البطاقة بالطاقة</translation>
    </message>
    <message>
        <source>bus to the power controller</source>
        <translation>الناقل إلى مفتاحها</translation>
    </message>
    <message>
        <source>partition table (MBR)</source>
        <translation>جدول الأقسام (MBR)</translation>
    </message>
    <message>
        <source>microSD slot</source>
        <translation>منفذ microSD</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>SPI-NAND flash</source>
        <translation>ذاكرة SPI-NAND</translation>
    </message>
    <message>
        <source>SPI-NOR flash</source>
        <translation>ذاكرة SPI-NOR</translation>
    </message>
    <message>
        <source>Power for SATA disks</source>
        <translation>تغذية أقراص SATA بالطاقة</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NAND flash</source>
        <translation>ملف BL2 في ذاكرة SPI-NAND</translation>
    </message>
    <message>
        <source>BL2 in the SPI-NOR flash</source>
        <translation>ملف BL2 في ذاكرة SPI-NOR</translation>
    </message>
    <message>
        <source>BL2 in the boot partition of the eMMC</source>
        <translation>ملف BL2 في قسم الإقلاع من eMMC</translation>
    </message>
    <message>
        <source>Build the eMMC&apos;s contents as an image file with exactly the eMMC&apos;s size. “blockdev --getsize64 /dev/mmcblk0” on the board tells it.</source>
        <translation>أنشئ محتوى eMMC كملف صورة بحجم eMMC بالضبط. والأمر ”blockdev --getsize64 /dev/mmcblk0“ على اللوحة يبيّنه.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its fifth partition (“boot”), as bl2.img and ubi.img.</source>
        <translation>أنشئ بطاقة microSD يعرف U-Boot الذي عليها الأمر ”mtd“، وانسخ الملفين إلى قسمها الخامس (”boot“) باسمي bl2.img وubi.img.</translation>
    </message>
    <message>
        <source>Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its fifth partition (“boot”), as bl2.img and fip.img.</source>
        <translation>أنشئ بطاقة microSD يعرف U-Boot الذي عليها الأمر ”sf“، وانسخ الملفين إلى قسمها الخامس (”boot“) باسمي bl2.img وfip.img.</translation>
    </message>
    <message>
        <source>Everything lives on the board&apos;s eMMC: firmware, boot files and the root file system. The card slot can&apos;t be used: it shares its lines with the eMMC.</source>
        <translation>يقع كل شيء على ذاكرة eMMC في اللوحة: البرنامج الثابت وملفات الإقلاع ونظام ملفات الجذر. ولا يمكن استخدام منفذ البطاقة لأنه يشارك eMMC خطوطه.</translation>
    </message>
    <message>
        <source>FIP in the SPI-NOR flash</source>
        <translation>ملف FIP في ذاكرة SPI-NOR</translation>
    </message>
    <message>
        <source>Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”.</source>
        <translation>دع اللوحة تبدأ منه: ”mmc bootpart enable 1 1 /dev/mmcblk0“.</translation>
    </message>
    <message>
        <source>SPI-NAND flash, and an NVMe disk</source>
        <translation>ذاكرة SPI-NAND وقرص NVMe</translation>
    </message>
    <message>
        <source>SPI-NOR flash, and an NVMe disk</source>
        <translation>ذاكرة SPI-NOR وقرص NVMe</translation>
    </message>
    <message>
        <source>Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>اخفض مفاتيح الإقلاع الأربعة من A إلى D. وإذا كان D مرفوعًا بقيت بطاقة microSD ظاهرة لبرنامج U-Boot.</translation>
    </message>
    <message>
        <source>Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot.</source>
        <translation>ارفع مفتاحي الإقلاع A وC واخفض B وD. وإذا كان D مرفوعًا بقيت بطاقة microSD ظاهرة لبرنامج U-Boot.</translation>
    </message>
    <message>
        <source>Set boot switches B and C up, A and D down.</source>
        <translation>ارفع مفتاحي الإقلاع B وC واخفض A وD.</translation>
    </message>
    <message>
        <source>Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that can read both files, for example from a USB stick.</source>
        <translation>ابدأ اللوحة من ذاكرة SPI-NAND أو SPI-NOR والمفتاح D مخفوض، إلى لينكس يستطيع قراءة الملفين، من ذاكرة USB مثلًا.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt.</source>
        <translation>ابدأ اللوحة من تلك البطاقة ومفاتيح الإقلاع A وB وD مرفوعة وC مخفوض، وأوقف U-Boot عند موجّه أوامره.</translation>
    </message>
    <message>
        <source>Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt.</source>
        <translation>ابدأ اللوحة من تلك البطاقة ومفاتيح الإقلاع A وB وC وD مرفوعة، وأوقف U-Boot عند موجّه أوامره.</translation>
    </message>
    <message>
        <source>Switch the board off, and put the NVMe disk in.</source>
        <translation>اقطع الكهرباء عن اللوحة، وركّب قرص NVMe.</translation>
    </message>
    <message>
        <source>Switch the board off.</source>
        <translation>اقطع الكهرباء عن اللوحة.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NAND flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>تبدأ اللوحة من ذاكرة SPI-NAND التي تحوي البرنامج الثابت. وتقع ملفات الإقلاع ونظام ملفات الجذر على قرص NVMe. ويبقى منفذ البطاقة حرًا.</translation>
    </message>
    <message>
        <source>The board starts from its SPI-NOR flash, which holds the firmware. The boot files and the root file system live on the NVMe disk. The card slot stays free.</source>
        <translation>تبدأ اللوحة من ذاكرة SPI-NOR التي تحوي البرنامج الثابت. وتقع ملفات الإقلاع ونظام ملفات الجذر على قرص NVMe. ويبقى منفذ البطاقة حرًا.</translation>
    </message>
    <message>
        <source>UBI in the SPI-NAND flash</source>
        <translation>ملف UBI في ذاكرة SPI-NAND</translation>
    </message>
    <message>
        <source>Write BL2 to the boot partition: “echo 0 &gt; /sys/block/mmcblk0boot0/force_ro”, “dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”.</source>
        <translation>اكتب BL2 في قسم الإقلاع: ”echo 0 &gt; /sys/block/mmcblk0boot0/force_ro“، ”dd if=bl2.img of=/dev/mmcblk0boot0 conv=fsync“.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”.</source>
        <translation>اكتب BL2: ”load mmc 0:5 ${loadaddr} bl2.img“، ”mtd erase spi-nand0 0 0x200000“، ”mtd write spi-nand0 ${loadaddr} 0 ${filesize}“.</translation>
    </message>
    <message>
        <source>Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”.</source>
        <translation>اكتب BL2: ”load mmc 0:5 ${loadaddr} bl2.img“، ”sf probe“، ”sf update ${loadaddr} 0 ${filesize}“.</translation>
    </message>
    <message>
        <source>Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”.</source>
        <translation>اكتب FIP: ”load mmc 0:5 ${loadaddr} fip.img“، ”sf update ${loadaddr} 0x100000 ${filesize}“.</translation>
    </message>
    <message>
        <source>Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”.</source>
        <translation>اكتب UBI: ”load mmc 0:5 ${loadaddr} ubi.img“، ”mtd erase spi-nand0 0x200000 0x7e00000“، ”mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}“.</translation>
    </message>
    <message>
        <source>Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”.</source>
        <translation>اكتب الصورة في eMMC: ”dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync“.</translation>
    </message>
    <message>
        <source>You need a system on the board that sees the eMMC: one that starts from SPI-NAND or SPI-NOR flash, or over the serial line. A card reader doesn&apos;t reach the eMMC.</source>
        <translation>تحتاج إلى نظام على اللوحة يرى eMMC: نظام يبدأ من ذاكرة SPI-NAND أو SPI-NOR أو عبر الخط التسلسلي. فقارئ البطاقات لا يصل إلى eMMC.</translation>
    </message>
    <message>
        <source>You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that starts the board once, to write the flash.</source>
        <translation>تحتاج إلى قرص NVMe لمنفذ M.2 (مفتاح M)، وإلى U-Boot يقرأ أقراص NVMe، وإلى بطاقة microSD تبدأ منها اللوحة مرة واحدة لكتابة الذاكرة.</translation>
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
        <translation>ذاكرة eMMC</translation>
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
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Cause</name>
    <message>
        <source>Stopped, as you asked</source>
        <translation>توقّف كما طلبت</translation>
    </message>
    <message>
        <source>Something you chose can&apos;t be used as it is</source>
        <translation>شيء مما اختير لا يمكن استخدامه كما هو</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>شيء ما غير موجود</translation>
    </message>
    <message>
        <source>This version can&apos;t do that</source>
        <translation>هذه النسخة لا تستطيع ذلك</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>المساحة لا تتسع</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to</source>
        <translation>لا تجوز الكتابة على هذا القرص</translation>
    </message>
    <message>
        <source>Another program is using the disk</source>
        <translation>برنامج آخر يستخدم القرص</translation>
    </message>
    <message>
        <source>The system denied permission</source>
        <translation>لم يسمح النظام بذلك</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>فشلت القراءة</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>فشلت الكتابة</translation>
    </message>
    <message>
        <source>The disk was pulled out or stopped answering</source>
        <translation>نُزع القرص أو توقّف عن الاستجابة</translation>
    </message>
    <message>
        <source>What was read back is not what was written</source>
        <translation>ما قُرئ ليس ما كُتب</translation>
    </message>
    <message>
        <source>Internal error in Bootlace</source>
        <translation>وقع خطأ في Bootlace</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Read below what is wrong with it, then choose another file or fix it.</source>
        <translation>اقرأ أدناه ما الخلل فيه، ثم اختر غيره أو أصلحه.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or unplugged, then choose it again.</source>
        <translation>تحقّق هل نُقل أو غُيّر اسمه أو فُصل، ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>Choose something else.</source>
        <translation>اختر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or put less on it.</source>
        <translation>اختر قرصًا أكبر، أو محتوى أقل.</translation>
    </message>
    <message>
        <source>Choose another disk, or remove what prevents writing to this one.</source>
        <translation>اختر قرصًا آخر، أو أزل ما يعيق.</translation>
    </message>
    <message>
        <source>Close the program that is using it, then try again.</source>
        <translation>أغلق ما يستخدمه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again, and enter your password when you are asked for it.</source>
        <translation>أعد المحاولة، وأدخل كلمة السر حين تُطلب.</translation>
    </message>
    <message>
        <source>Try again. If it fails at the same place, the source is damaged.</source>
        <translation>أعد المحاولة. إن تكرر الخطأ في الموضع نفسه فالمصدر الذي يُقرأ منه تالف.</translation>
    </message>
    <message>
        <source>Try again with another card or another card reader: this one is probably worn out.</source>
        <translation>أعد المحاولة ببطاقة أخرى أو قارئ آخر: الأرجح أن هذه مستهلكة.</translation>
    </message>
    <message>
        <source>Connect it again. If it happens again, try another card reader or another port.</source>
        <translation>أدخله من جديد، وإن تكرر الأمر فجرّب قارئًا أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>Don&apos;t use this card: it does not keep what is written to it.</source>
        <translation>لا تستخدم هذه البطاقة: فهي لا تحفظ ما يُكتب عليها.</translation>
    </message>
    <message>
        <source>Please report this, with the details below.</source>
        <translation>يُرجى الإبلاغ عنه مع التفاصيل أدناه.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Chain</name>
    <message>
        <source>First loader</source>
        <translation>المحمِّل الأول</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>جدول الأقسام</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>محمِّل الإقلاع</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Boot partition</source>
        <translation>قسم الإقلاع</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>قائمة الإقلاع</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>شجرة الأجهزة</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>ملف initrd</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>نظام ملفات الجذر</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>may not work</source>
        <translation>قد لا يعمل</translation>
    </message>
    <message>
        <source>broken: the start ends here</source>
        <translation>معطّل: يتوقف البدء هنا</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link of the boot chain, its name</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckCardPage</name>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Choose the card or a card image. It is only read, and compared with the list of what was written to it.</source>
        <translation>اختر البطاقة أو صورة بطاقة. تُقرأ فقط، وتُقارن بقائمة ما كُتب عليها.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تحقّق</translation>
    </message>
    <message>
        <source>An&amp;other disk belongs to this card</source>
        <translation>يتبعها قرص آ&amp;خر</translation>
    </message>
    <message>
        <source>The other disk</source>
        <translation>القرص الآخر</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckModel</name>
    <message>
        <source>A card is being verified</source>
        <translation>يجري التحقق من بطاقة</translation>
    </message>
</context>
<context>
    <name>bootlace::app::CheckingPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>أ&amp;وقف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Opening the card and reading its manifest…</source>
        <translation>يجري فتح البطاقة وقراءة بيانها…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes that were read, bytes in all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Every byte that was written is read back from the card and compared.</source>
        <translation>تُعاد قراءة كل بايت كُتب على البطاقة ويُقارن.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeModel</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>By overlays</source>
        <translation>بفعل التراكبات</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DeviceTreeView</name>
    <message>
        <source>Only what the overlays &amp;change</source>
        <translation>ما تغيّره التراكبات &amp;فقط</translation>
    </message>
    <message>
        <source>Device tree with the overlays applied</source>
        <translation>شجرة الأجهزة بعد تطبيق التراكبات</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>ا&amp;بحث:</translation>
    </message>
    <message>
        <source>The device tree is not available yet.</source>
        <translation>شجرة الأجهزة غير معروفة بعد.</translation>
    </message>
    <message>
        <source>Nothing shown here matches the search.</source>
        <translation>لا شيء بهذا الاسم ضمن المعروض.</translation>
    </message>
    <message>
        <source>The overlays change nothing.</source>
        <translation>لا تغيّر التراكبات شيئًا.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DipSwitch</name>
    <message>
        <source>Boot switches</source>
        <translation>مفاتيح الإقلاع</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Disk</name>
    <message>
        <source>SD card</source>
        <translation>بطاقة SD</translation>
    </message>
    <message>
        <source>Built-in memory (eMMC)</source>
        <translation>ذاكرة مدمجة (eMMC)</translation>
    </message>
    <message>
        <source>USB stick or card reader</source>
        <translation>ذاكرة USB أو قارئ بطاقات</translation>
    </message>
    <message>
        <source>USB disk</source>
        <translation>قرص USB</translation>
    </message>
    <message>
        <source>NVMe disk</source>
        <translation>قرص NVMe</translation>
    </message>
    <message>
        <source>Removable disk</source>
        <translation>قرص قابل للإزالة</translation>
    </message>
    <message>
        <source>Internal disk</source>
        <translation>قرص مدمج في الحاسوب</translation>
    </message>
    <message>
        <source>Disk of a virtual machine</source>
        <translation>قرص آلة افتراضية</translation>
    </message>
    <message>
        <source>Image file, attached as a disk</source>
        <translation>ملف صورة معروض كقرص</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>There is no card in it.</source>
        <translation>لا توجد بطاقة فيه.</translation>
    </message>
    <message>
        <source>This computer is using it: it is mounted.</source>
        <translation>يستخدمه هذا الحاسوب: إنه موصول.</translation>
    </message>
    <message>
        <source>This computer is using it as swap space.</source>
        <translation>يستخدمه هذا الحاسوب كذاكرة تبديل (swap).</translation>
    </message>
    <message>
        <source>It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.</source>
        <translation>هو جزء من شيء آخر قيد الاستخدام: تشفير أو مجموعة وحدات تخزين أو RAID أو جهاز حلقي.</translation>
    </message>
    <message>
        <source>It contains a file that you chose as a part of the card.</source>
        <translation>فيه ملف اخترته جزءًا من البطاقة.</translation>
    </message>
    <message>
        <source>It is read-only. Look for a switch on the side of the card.</source>
        <translation>هو للقراءة فقط: ابحث عن مفتاح على جانب البطاقة.</translation>
    </message>
    <message>
        <source>It is not removable.</source>
        <translation>ليس من الأقراص القابلة للإزالة.</translation>
    </message>
    <message>
        <source>%1, no serial number, %2</source>
        <translation>%1، بلا رقم تسلسلي، %2</translation>
    </message>
    <message>
        <source>%1, serial number %2, %3</source>
        <translation>%1، الرقم التسلسلي %2، %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a disk&apos;s name, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>الرقم التسلسلي %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a disk</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No partitions or file systems found.</source>
        <translation>لا يُعرف شيء عن محتواه.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a partition&apos;s label, its size</comment>
        <translation>”%1“، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>لا أقسام أخرى</numerusform>
            <numerusform>قسم آخر</numerusform>
            <numerusform>قسمان آخران</numerusform>
            <numerusform>%n أقسام أخرى</numerusform>
            <numerusform>%n قسمًا آخر</numerusform>
            <numerusform>%n قسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <extracomment>A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.</extracomment>
        <translation>فيه الآن: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between partitions</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Bootlace can&apos;t examine it.</source>
        <translation>لا يستطيع Bootlace فحصه.</translation>
    </message>
    <message>
        <source>Partition table (%1)</source>
        <translation>جدول أقسام (%1)</translation>
    </message>
    <message>
        <source>Unnamed partition, no file system, %1</source>
        <translation>قسم بلا اسم، بلا نظام ملفات، %1</translation>
    </message>
    <message>
        <source>“%1”, no file system, %2</source>
        <translation>”%1“، بلا نظام ملفات، %2</translation>
    </message>
    <message>
        <source>Unnamed partition, %1, %2</source>
        <comment>a file system, a size</comment>
        <translation>قسم بلا اسم، %1، %2</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a label, a file system, a size</comment>
        <translation>”%1“، %2، %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoice</name>
    <message>
        <source>%1 is no longer connected. Choose another disk, or connect it again.</source>
        <translation>لم يعد %1 موجودًا. اختر قرصًا آخر أو أدخله مجددًا.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. The list shows the reason.</source>
        <translation>لم يعد اختيار %1 ممكنًا: السبب في القائمة.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>يجري فحصه…</translation>
    </message>
    <message>
        <source>A new file will be created.</source>
        <translation>سيُنشأ ملف جديد.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Size of the file: %1.</source>
        <translation>ملف حجمه %1.</translation>
    </message>
    <message>
        <source>The existing file will be replaced with a new one.</source>
        <translation>سيُستبدل بالملف الموجود ملف جديد.</translation>
    </message>
    <message>
        <source>The existing file will be overwritten. Its size stays %1.</source>
        <translation>سيُكتب فوق الملف الموجود؛ ويبقى حجمه %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write there.</source>
        <translation>لا يُسمح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>لا يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>This is a folder. Enter the name of a file in it.</source>
        <translation>هذا مجلد. حدّد اسم ملف فيه.</translation>
    </message>
    <message>
        <source>This is a disk, not a file. Choose it from the list of disks.</source>
        <translation>هذا قرص لا ملف. اختره من قائمة الأقراص.</translation>
    </message>
    <message>
        <source>This file can&apos;t be overwritten: it is in use, or it is one of the parts that you chose.</source>
        <translation>لا تجوز الكتابة فوق هذا الملف: إنه قيد الاستخدام أو أحد أجزائك.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a card image.</source>
        <translation>لا يمكن استخدام هذا الملف صورةً لبطاقة.</translation>
    </message>
    <message>
        <source>Choose a disk.</source>
        <translation>اختر قرصًا.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>اختر ملف صورة.</translation>
    </message>
    <message>
        <source>Checking the image file…</source>
        <translation>يجري فحص ملف الصورة…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::DiskChoiceBox</name>
    <message>
        <source>An image &amp;file</source>
        <translation>ملف &amp;صورة</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>الأقراص</translation>
    </message>
    <message>
        <source>Show disks that are not &amp;removable</source>
        <translation>أظهر الأقراص &amp;غير القابلة للإزالة</translation>
    </message>
    <message>
        <source>Internal disks, and disks in USB enclosures</source>
        <translation>الأقراص المدمجة، والأقراص في علب USB</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>الم&amp;لف:</translation>
    </message>
    <message>
        <source>Images (*.img *.raw *.bin);;All files (*)</source>
        <translation>صور (*.img *.raw *.bin);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Re&amp;place it with a new file</source>
        <translation>استب&amp;دل به ملفًا جديدًا</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>A card or another &amp;disk</source>
        <translation>بطاقة أو &amp;قرص آخر</translation>
    </message>
    <message>
        <source>An image &amp;file, to try it, to keep, or to write later</source>
        <translation>ملف &amp;صورة، لتجربته أو حفظه أو كتابته لاحقًا</translation>
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
        <translation>اخترته لجزء آخر من قبل.</translation>
    </message>
    <message>
        <source>Looking for disks…</source>
        <translation>يجري البحث عن الأقراص…</translation>
    </message>
    <message>
        <source>No disks found. Insert a card or plug in a USB stick; it appears here automatically.</source>
        <translation>لا يوجد قرص. أدخل بطاقة أو ذاكرة USB: ستظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No card or USB stick found. Insert one; it appears here automatically.</source>
        <translation>لا توجد بطاقة ولا ذاكرة USB. أدخل واحدة: ستظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Your desktop has mounted it. Bootlace unmounts it before writing to it.</source>
        <translation>فتحه سطح المكتب لديك: سيُغلق هناك قبل الكتابة عليه.</translation>
    </message>
    <message>
        <source>It is too small: at least %1 is needed.</source>
        <translation>هو صغير جدًا: يلزم %1 على الأقل.</translation>
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
        <translation>لا يمكن سرد أقراص هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>أقل من ثانيتين</numerusform>
            <numerusform>أقل من %n ثوانٍ</numerusform>
            <numerusform>أقل من %n ثانية</numerusform>
            <numerusform>أقل من %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %n ثوانٍ</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>حتى %n دقيقة</numerusform>
            <numerusform>حتى دقيقة واحدة</numerusform>
            <numerusform>حتى دقيقتين</numerusform>
            <numerusform>حتى %n دقائق</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>حتى %n ثانية</numerusform>
            <numerusform>حتى ثانية واحدة</numerusform>
            <numerusform>حتى ثانيتين</numerusform>
            <numerusform>حتى %n ثوانٍ</numerusform>
            <numerusform>حتى %n ثانية</numerusform>
            <numerusform>حتى %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى دقيقة واحدة</numerusform>
            <numerusform>من %1 إلى دقيقتين</numerusform>
            <numerusform>من %1 إلى %n دقائق</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>من %1 إلى %n ثانية</numerusform>
            <numerusform>من %1 إلى ثانية واحدة</numerusform>
            <numerusform>من %1 إلى ثانيتين</numerusform>
            <numerusform>من %1 إلى %n ثوانٍ</numerusform>
            <numerusform>من %1 إلى %n ثانية</numerusform>
            <numerusform>من %1 إلى %n ثانية</numerusform>
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
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>Choose the image file</source>
        <translation>اختيار ملف الصورة</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FileProblem</name>
    <message>
        <source>There is nothing with this name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read it.</source>
        <translation>لا يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>It could not be read. The disk that it is on may be damaged or unplugged.</source>
        <translation>تعذّرت قراءته: ربما كان ما يحمله تالفًا أو مفصولًا.</translation>
    </message>
    <message>
        <source>It is of a kind that this version can&apos;t use.</source>
        <translation>هو من نوع لا تستطيع هذه النسخة استخدامه.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>لا يمكن استخدامه كما هو.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message>
        <source>intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>changed in use</source>
        <translation>تغيّر أثناء الاستخدام</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>%1, starting at byte %2</source>
        <comment>how many bytes differ, where they begin</comment>
        <translation>%1 بدءًا من البايت %2</translation>
    </message>
    <message>
        <source>%1, starting at byte %2: %3</source>
        <comment>how many bytes differ, where they begin, whose they are</comment>
        <translation>%1 بدءًا من البايت %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is intact</source>
        <translation>البطاقة كما كُتبت</translation>
    </message>
    <message>
        <source>Every byte that was written was read back and is correct.</source>
        <translation>أُعيدت قراءة كل بايت كُتب وهو مطابق.</translation>
    </message>
    <message>
        <source>No damage was found</source>
        <translation>لم يُعثر على تلف</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>البطاقة تالفة</translation>
    </message>
    <message>
        <source>Write it again. If it is damaged again, use another card: this one does not keep what is written to it.</source>
        <translation>اكتبها من جديد. إن تلفت مرة أخرى فاستخدم بطاقة غيرها: فهذه لا تحفظ ما يُكتب عليها.</translation>
    </message>
    <message>
        <source>This card has no manifest</source>
        <translation>لا تحمل هذه البطاقة بيانًا</translation>
    </message>
    <message>
        <source>Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is nothing to compare with: another program wrote this card, or the manifest was removed. The card may still be good.</source>
        <translation>يترك Bootlace على كل بطاقة قائمة بكل ما كتبه، وهي البيان. من دونها لا يوجد ما يُقارن به: إما أن برنامجًا آخر كتب هذه البطاقة أو أن القائمة أُزيلت. وقد تكون البطاقة سليمة مع ذلك.</translation>
    </message>
    <message>
        <source>Its manifest, the list of what was written to it, is damaged or belongs to a disk of another size. Write the card again.</source>
        <translation>البيان، أي قائمة ما كُتب عليها، لا يُعتمد عليه، أو أنه يخص قرصًا بحجم آخر. اكتب البطاقة من جديد.</translation>
    </message>
    <message>
        <source>The state of this card is unknown. It was only read: nothing on it was changed.</source>
        <translation>لا يُعرف شيء عن هذه البطاقة. قُرئت فقط: وهي كما كانت.</translation>
    </message>
    <message>
        <source>Board: %1. Boot medium: %2. Data read: %3.</source>
        <comment>a board, a boot medium, how much</comment>
        <translation>لأجل %1، البدء من: %2. قُرئ %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 compared)</source>
        <comment>part of a card, what is found, how much</comment>
        <translation>%1: %2 (قورن %3)</translation>
    </message>
    <message>
        <source>If the system is on two disks, choose the one that the board starts from as the card.</source>
        <translation>إن كان أحد قرصي وسيط، فاختر القرص الذي تبدأ منه اللوحة أولًا.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>تالف: %1</translation>
    </message>
    <message>
        <source>changed in use: %1</source>
        <translation>تغيّر أثناء الاستخدام: %1</translation>
    </message>
    <message>
        <source>Some of it has changed since it was written, or another disk belongs to the card and was not checked.</source>
        <translation>تغيّر بعض ما فيها منذ كُتبت، أو أن قرصًا آخر يتبعها لم يُفحص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>لا ملفات دون تغيير</numerusform>
            <numerusform>ملف واحد دون تغيير</numerusform>
            <numerusform>ملفان دون تغيير</numerusform>
            <numerusform>%Ln ملفات دون تغيير</numerusform>
            <numerusform>%Ln ملفًا دون تغيير</numerusform>
            <numerusform>%Ln ملف دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>لا ملفات تغيّرت منذئذ (استُخدم النظام)</numerusform>
            <numerusform>ملف واحد تغيّر منذئذ (استُخدم النظام)</numerusform>
            <numerusform>ملفان تغيّرا منذئذ (استُخدم النظام)</numerusform>
            <numerusform>%Ln ملفات تغيّرت منذئذ (استُخدم النظام)</numerusform>
            <numerusform>%Ln ملفًا تغيّرت منذئذ (استُخدم النظام)</numerusform>
            <numerusform>%Ln ملف تغيّرت منذئذ (استُخدم النظام)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>لا ملفات تالفة</numerusform>
            <numerusform>ملف واحد تالف</numerusform>
            <numerusform>ملفان تالفان</numerusform>
            <numerusform>%Ln ملفات تالفة</numerusform>
            <numerusform>%Ln ملفًا تالفًا</numerusform>
            <numerusform>%Ln ملف تالف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <comment>how many bytes</comment>
        <translation>دون تغيير: %1</translation>
    </message>
    <message>
        <source>%1 changed since (the system was used)</source>
        <comment>how many bytes</comment>
        <translation>تغيّر منذئذ (استُخدم النظام): %1</translation>
    </message>
    <message>
        <source>The card will not start</source>
        <translation>لن تبدأ اللوحة من البطاقة</translation>
    </message>
    <message>
        <source>Something is wrong with its boot chain for %1. The list shows where the start ends, and what to do.</source>
        <translation>في سلسلة إقلاعها على %1 خطأ. تبيّن القائمة أين يتوقف البدء وما العمل.</translation>
    </message>
    <message>
        <source>Nothing was found that keeps the card from starting</source>
        <translation>لم يُعثر على ما يمنع البدء من البطاقة</translation>
    </message>
    <message>
        <source>It was taken for a card for %1, and its boot chain was followed as the board does. Another program wrote it, or its manifest was removed, so there is no list to compare its bytes with.</source>
        <translation>عُدّت بطاقة للوحة %1، وتُتبِّعت سلسلة إقلاعها كما تفعل اللوحة. كتبها برنامج آخر أو حُذف بيانها، فلا قائمة تُقارن بها بايتاتها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link of the boot chain, its state</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FindingsPage</name>
    <message>
        <source>The parts of the card</source>
        <translation>أجزاء البطاقة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>ما قورن</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>ا&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>ا&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>نصوص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>لا يمكن حفظ التقرير هناك.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Verify &amp;another card</source>
        <translation>تحقّق من بطاقة أ&amp;خرى</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The boot chain of the card</source>
        <translation>سلسلة إقلاع البطاقة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Boot chain</source>
        <translation>سلسلة الإقلاع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Firmware</name>
    <message>
        <source>A BL2 for SD cards.</source>
        <translation>‏BL2 لبطاقات SD.</translation>
    </message>
    <message>
        <source>A BL2 for eMMC.</source>
        <translation>‏BL2 لـ eMMC.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NOR flash.</source>
        <translation>‏BL2 لذاكرة SPI-NOR.</translation>
    </message>
    <message>
        <source>A BL2 for SPI-NAND flash.</source>
        <translation>‏BL2 لذاكرة SPI-NAND.</translation>
    </message>
    <message>
        <source>A BL2 for NAND flash on other boards.</source>
        <translation>‏BL2 لذاكرة NAND كالتي في لوحات أخرى.</translation>
    </message>
    <message>
        <source>A BL2 for an unknown medium.</source>
        <translation>‏BL2 لوسيط غير معروف.</translation>
    </message>
    <message>
        <source>Use it as BL2</source>
        <translation>استخدمه كـ BL2</translation>
    </message>
    <message>
        <source>Use it as the FIP</source>
        <translation>استخدمه كـ FIP</translation>
    </message>
    <message>
        <source>Use it as BL31</source>
        <translation>استخدمه كـ BL31</translation>
    </message>
    <message>
        <source>Use it as BL33</source>
        <translation>استخدمه كـ BL33</translation>
    </message>
    <message>
        <source>A bare BL2. Its header for the boot medium is added here.</source>
        <translation>‏BL2 مجرّد. يحصل هنا على ترويسته لوسيط الإقلاع.</translation>
    </message>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>‏FIP بلا صور.</numerusform>
            <numerusform>‏FIP فيه صورة واحدة.</numerusform>
            <numerusform>‏FIP فيه صورتان.</numerusform>
            <numerusform>‏FIP فيه %n صور.</numerusform>
            <numerusform>‏FIP فيه %n صورة.</numerusform>
            <numerusform>‏FIP فيه %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>BL31.</source>
        <translation>‏BL31.</translation>
    </message>
    <message>
        <source>U-Boot.</source>
        <translation>‏U-Boot.</translation>
    </message>
    <message>
        <source>Compressed with XZ in a way that BL2 can unpack.</source>
        <translation>مضغوط بـ XZ بطريقة يفكّها BL2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its header does not name a medium that this board starts from.</source>
        <translation>لا تذكر ترويسته وسيطًا تبدأ منه اللوحة.</translation>
    </message>
    <message>
        <source>Its header has a version that the board does not accept.</source>
        <translation>لترويسته إصدار لا تقبله اللوحة.</translation>
    </message>
    <message>
        <source>A header in it has the wrong size or is in the wrong place.</source>
        <translation>فيه ترويسة حجمها خاطئ أو موضعها خاطئ.</translation>
    </message>
    <message>
        <source>The header that says where the code starts is missing or damaged.</source>
        <translation>الترويسة التي تحدد موضع الشفرة مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>Its headers name different media.</source>
        <translation>تذكر ترويساته وسائط مختلفة.</translation>
    </message>
    <message>
        <source>The sizes in its header do not match the image.</source>
        <translation>الأحجام في ترويسته لا تطابق الصورة.</translation>
    </message>
    <message>
        <source>Its header for SPI-NAND has a wrong page size or checksum.</source>
        <translation>في ترويسته الخاصة بـ SPI-NAND حجم صفحة خاطئ أو مجموع اختباري خاطئ.</translation>
    </message>
    <message>
        <source>The headers before its code are broken or incomplete.</source>
        <translation>الترويسات التي تسبق شفرته معطوبة أو ناقصة.</translation>
    </message>
    <message>
        <source>Its header does not say that it is a boot loader.</source>
        <translation>لا تذكر ترويسته أنه محمّل إقلاع.</translation>
    </message>
    <message>
        <source>Its headers name different kinds of memory.</source>
        <translation>تذكر ترويساته أنواعًا مختلفة من الذاكرة.</translation>
    </message>
    <message>
        <source>It is signed in a way that this board does not check. A plain SHA-256 is needed.</source>
        <translation>هو موقّع بطريقة لا تتحقق منها هذه اللوحة. المطلوب SHA-256 بسيط.</translation>
    </message>
    <message>
        <source>The board would load it to the wrong address, or start it at the wrong address.</source>
        <translation>ستحمّله اللوحة إلى موضع خاطئ أو تبدأه منه.</translation>
    </message>
    <message>
        <source>The sizes in its header contradict each other, or exceed what the board can load.</source>
        <translation>الأحجام في ترويسته متناقضة، أو أكبر مما تستطيع اللوحة تحميله.</translation>
    </message>
    <message>
        <source>It is cut off: its header announces more data than there is.</source>
        <translation>هو مبتور: تعلن ترويسته أكثر مما يوجد.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is damaged.</source>
        <translation>مجموعه الاختباري خاطئ: الملف تالف.</translation>
    </message>
    <message>
        <source>It is not marked as 64-bit code. The board would start it and hang without any message.</source>
        <translation>ليس موسومًا بأنه شفرة 64 بت. ستبدؤه اللوحة ثم تتجمّد دون أي رسالة.</translation>
    </message>
    <message>
        <source>Its serial number is zero, so BL2 does not accept it as a FIP.</source>
        <translation>رقمه التسلسلي صفر، لذا لا يعدّه BL2 حزمة FIP.</translation>
    </message>
    <message>
        <source>Its table of contents has no end mark.</source>
        <translation>جدول محتوياته لا ينتهي.</translation>
    </message>
    <message>
        <source>It is cut off: its table of contents announces more data than there is.</source>
        <translation>هو مبتور: يعلن جدول محتوياته أكثر مما يوجد.</translation>
    </message>
    <message>
        <source>The size in its table of contents does not match its images.</source>
        <translation>يعلن جدول محتوياته حجمًا غير حجم صوره.</translation>
    </message>
    <message>
        <source>An image in it extends beyond the end of the FIP.</source>
        <translation>فيه صورة تتجاوز نهايته.</translation>
    </message>
    <message>
        <source>Two images in it overlap.</source>
        <translation>فيه صورتان متداخلتان.</translation>
    </message>
    <message>
        <source>An image is in it twice.</source>
        <translation>فيه صورة مكررة.</translation>
    </message>
    <message>
        <source>An image in it is empty.</source>
        <translation>فيه صورة فارغة.</translation>
    </message>
    <message>
        <source>It is compressed in a way that BL2 can&apos;t unpack. Compress it with “xz --check=crc32”.</source>
        <translation>هو مضغوط بطريقة لا يفكّها BL2؛ الأمر ”xz --check=crc32“ ينشئ ما يستطيع فكّه.</translation>
    </message>
    <message>
        <source>It has no BL31: BL2 would stop there.</source>
        <translation>ينقصه BL31: سيتوقف BL2 عنده.</translation>
    </message>
    <message>
        <source>It has no BL33 (U-Boot): BL2 would stop there.</source>
        <translation>ينقصه BL33، أي U-Boot: سيتوقف BL2 عنده.</translation>
    </message>
    <message>
        <source>Its header is for one medium, but its code was built for another one.</source>
        <translation>ترويسته لوسيط، لكن شفرته بُنيت لوسيط آخر.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message>
        <source>Firmware (*.bin *.img *.fip);;All files (*)</source>
        <translation>برنامج ثابت (*.bin *.img *.fip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 and BL33 (usually U-Boot).</source>
        <translation>البرامج التي تعمل قبل لينكس. تبدأ اللوحة BL2؛ ويحمّل BL2 حزمة FIP، وفيها BL31 وBL33، وهذا غالبًا U-Boot.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>يجري فحصه …</translation>
    </message>
    <message>
        <source>BL31, the resident part of Trusted Firmware</source>
        <translation>BL31، الجزء المقيم من Trusted Firmware</translation>
    </message>
    <message>
        <source>BL33 (U-Boot)</source>
        <translation>BL33، وهو U-Boot</translation>
    </message>
    <message>
        <source>A complete FIP</source>
        <translation>ملف FIP جاهز</translation>
    </message>
    <message>
        <source>Pack it here from BL31 and BL33</source>
        <translation>حزمه هنا من BL31 و BL33</translation>
    </message>
    <message>
        <source>The programs that run before Linux.</source>
        <translation>البرامج التي تعمل قبل Linux.</translation>
    </message>
    <message>
        <source>No other firmware for this board was found in “%1”.</source>
        <translation>لم يُعثر على برنامج ثابت آخر لهذه اللوحة في ”%1“.</translation>
    </message>
    <message>
        <source>Also in “%1”: %2</source>
        <comment>a folder, names of files</comment>
        <translation>في ”%1“ أيضًا: %2</translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>لا ملفات لاستخدامها</numerusform>
            <numerusform>استخدم ملفًا واحدًا</numerusform>
            <numerusform>استخدم ملفين</numerusform>
            <numerusform>استخدم %n ملفات</numerusform>
            <numerusform>استخدم %n ملفًا</numerusform>
            <numerusform>استخدم %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to get firmware</source>
        <translation>من أين تحصل على البرنامج الثابت</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Flash</name>
    <message>
        <source>- %1, from %2: left as it was</source>
        <translation>- %1، من %2: تُرك كما كان</translation>
    </message>
    <message>
        <source>- %1, from %2: %3 written and read back</source>
        <translation>- %1، من %2: كُتب %3 وأُعيدت قراءته</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>إفراغ المخزن المؤقت</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 من نحو %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Nothing has been written yet. If you stop now, everything stays as it is.</source>
        <translation>لم يُكتب شيء بعد. إن أوقفت الآن بقي كل شيء كما هو.</translation>
    </message>
    <message>
        <source>If you stop now, no image file is left behind.</source>
        <translation>إن أوقفت الآن فلن يبقى أي ملف صورة.</translation>
    </message>
    <message>
        <source>If you stop now, the card will be unfinished: it will have no partition table, so that nothing starts from it, and what was on it before is lost. It can be written again at any time.</source>
        <translation>إن أوقفت الآن فستكون البطاقة غير مكتملة: بلا جدول أقسام فلا يبدأ منها شيء، وقد فُقد ما كان عليها. ويمكن كتابتها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>The card is almost finished. If you stop now, it will not be read back, and it will be unknown whether it kept everything.</source>
        <translation>البطاقة شبه كاملة وستنتهي بعد لحظة. إن أوقفت الآن فلن تُعاد قراءتها: ولا أحد يعلم هل حفظت كل شيء.</translation>
    </message>
    <message>
        <source>Everything has been written. If you stop now, the rest will not be read back, and it will be unknown whether the card kept it.</source>
        <translation>كُتب كل شيء. إن أوقفت الآن فلن تُعاد قراءة الباقي: ولا أحد يعلم هل حفظته البطاقة.</translation>
    </message>
    <message>
        <source>Everything has been written and read back. There is nothing left to stop.</source>
        <translation>كُتب كل شيء وأُعيدت قراءته: لم يبقَ ما يُوقف.</translation>
    </message>
    <message>
        <source>No image file was created. An existing file with the same name was left as it was.</source>
        <translation>لم يُنشأ ملف صورة؛ وأي ملف كان موجودًا بهذا الاسم باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is as it was.</source>
        <translation>لم يُكتب شيء: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The card is unfinished, and what was on it before is lost. Don&apos;t use it until it has been written again.</source>
        <translation>البطاقة غير مكتملة، وفُقد ما كان عليها. لا تستخدمها قبل كتابتها من جديد.</translation>
    </message>
    <message>
        <source>Everything was written to the card, but not all of it was read back: it may be correct, but this was not checked.</source>
        <translation>كُتب كل شيء على البطاقة، لكن لم تُعَد قراءتها حتى النهاية: قد تكون صحيحة، ولا أحد يعلم.</translation>
    </message>
    <message>
        <source>The card does not hold what was written to it. Its partition table was removed, so that it can&apos;t be mistaken for a finished card.</source>
        <translation>لا تحوي البطاقة ما كُتب عليها. أُزيل جدول أقسامها كي لا يظنها أحد مكتملة.</translation>
    </message>
    <message>
        <source>Everything was written to the card, read back, and found to be identical.</source>
        <translation>كُتب كل شيء على البطاقة وأُعيدت قراءته، وهو مطابق.</translation>
    </message>
    <message>
        <source>Bootlace report, %1</source>
        <translation>‏Bootlace: تقرير %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>اللوحة: %1</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>الوصفة: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>كُتب على: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>The card failed while its partition table was being written or removed. It may look finished, but it is not. Don&apos;t use it until it has been written again.</source>
        <translation>تعطّلت البطاقة أثناء كتابة جدول أقسامها أو إزالته. قد تبدو مكتملة، لكنها ليست كذلك. لا تستخدمها قبل كتابتها من جديد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one of two disks, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Card (everything else is waiting for it)</source>
        <translation>البطاقة (كل شيء آخر ينتظرها)</translation>
    </message>
    <message>
        <source>Source of the root file system</source>
        <translation>مصدر نظام الملفات الجذر</translation>
    </message>
    <message>
        <source>Processor (unpacking and checking)</source>
        <translation>المعالج (فك الضغط والفحص)</translation>
    </message>
</context>
<context>
    <name>bootlace::app::FlashModel</name>
    <message>
        <source>A card is being written</source>
        <translation>تجري كتابة بطاقة</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>البطاقة جاهزة</translation>
    </message>
    <message>
        <source>The card is not finished</source>
        <translation>لم تكتمل البطاقة</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>الصورة جاهزة</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>لم تكتمل الصورة</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message>
        <source>None for this board</source>
        <translation>لا شيء لهذه اللوحة</translation>
    </message>
    <message>
        <source>Unknown: the build contains no configuration</source>
        <translation>غير معروف: لا إعدادات في البناء</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>لا حزم، %1 وغيرها</numerusform>
            <numerusform>حزمة واحدة، %1 وغيرها</numerusform>
            <numerusform>حزمتان، %1 وغيرها</numerusform>
            <numerusform>%n حزم، %1 وغيرها</numerusform>
            <numerusform>%n حزمة، %1 وغيرها</numerusform>
            <numerusform>%n حزمة، %1 وغيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>No device tree</source>
        <translation>لا شجرة أجهزة</translation>
    </message>
    <message>
        <source>No kernel</source>
        <translation>لا نواة فيه</translation>
    </message>
    <message>
        <source>It has no device tree for the %1: it was built for other boards.</source>
        <translation>ليس فيه شجرة أجهزة لـ %1: فقد بُني للوحات أخرى.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>هو غير موجود أو فارغ.</translation>
    </message>
    <message>
        <source>It contains no kernel.</source>
        <translation>لا توجد نواة فيه.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّنة</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>مفقود: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This kernel was built without %1: it would not find its root file system.</source>
        <translation>بُنيت هذه النواة دون %1: لن تجد نظام ملفاتها الجذر.</translation>
    </message>
    <message>
        <source>This kernel has %1 only as modules, and there is no initrd to load them from: it would not find its root file system. Choose an initrd under “More”.</source>
        <translation>في هذه النواة %1 كوحدات فقط، ولا initrd لتحميلها منه: لن تجد نظام ملفاتها الجذر. اختر initrd تحت ”المزيد“.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>a file, its size</comment>
        <translation>%1، %2 بعد فك الضغط</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>مشغّلات التخزين</translation>
    </message>
    <message>
        <source>Initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>Device trees</source>
        <translation>أشجار الأجهزة</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>التراكبات</translation>
    </message>
    <message>
        <source>Command line of the build</source>
        <translation>سطر أوامره الخاص</translation>
    </message>
    <message>
        <source>Its size is %1, but the board has room for only %2.</source>
        <translation>حجمه %1؛ وفي اللوحة متسع لـ %2.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a kernel build.</source>
        <translation>لا شيء في ”%1“ يشبه بناء نواة.</translation>
    </message>
    <message>
        <source>“%1” is missing or can&apos;t be read.</source>
        <translation>”%1“ غير موجود أو لا يمكن الاطلاع على محتواه.</translation>
    </message>
    <message>
        <source>%1 (%2): built in</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 ‏(%2): مضمّن</translation>
    </message>
    <message>
        <source>%1 (%2): module</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 ‏(%2): وحدة</translation>
    </message>
    <message>
        <source>%1 (%2): missing</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 ‏(%2): مفقود</translation>
    </message>
    <message>
        <source>%1 (%2): unknown</source>
        <comment>what a driver is for, its name</comment>
        <translation>%1 ‏(%2): غير معروف</translation>
    </message>
    <message>
        <source>Its size is %1. It will be used as the initrd.</source>
        <translation>حجمه %1. سيُستخدم كملف initrd.</translation>
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
        <translation>‏ini&amp;trd بدلًا من الموجود في البناء</translation>
    </message>
    <message>
        <source>&amp;More: initrd and command line</source>
        <translation>الم&amp;زيد: initrd وسطر الأوامر</translation>
    </message>
    <message>
        <source>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)</source>
        <translation>Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Kernel &amp;command line</source>
        <translation>س&amp;طر أوامر النواة</translation>
    </message>
    <message>
        <source>“root=” is added automatically, unless you enter it here.</source>
        <translation>يُضاف ”root=‎“ تلقائيًا ما لم يُذكر هنا.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>يجري فحصه …</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelModel</name>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Fits the board</source>
        <translation>يناسب اللوحة</translation>
    </message>
    <message>
        <source>Storage drivers</source>
        <translation>مشغّلات التخزين</translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message>
        <source>A &amp;kernel build on this computer</source>
        <translation>بناء &amp;نواة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The kernel that comes with the &amp;root file system</source>
        <translation>النواة التي يأتي بها نظام الملفات ال&amp;جذر</translation>
    </message>
    <message>
        <source>Details of the chosen build</source>
        <translation>ما يُعرف عن البناء المختار</translation>
    </message>
    <message>
        <source>Kernel builds</source>
        <translation>بناءات النواة</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>أضف &amp;ملفًا …</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>أضف مج&amp;لدًا …</translation>
    </message>
    <message>
        <source>Folders to &amp;search</source>
        <translation>المجلدات الم&amp;بحوث فيها</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>أ&amp;وقف</translation>
    </message>
    <message>
        <source>Stops reading the builds that have not been read yet</source>
        <translation>يوقف قراءة البناءات غير المعروفة بعد</translation>
    </message>
    <message>
        <source>A kernel build is Linux itself together with the device tree of the board: a Debian package, an archive or a folder. Choose one.</source>
        <translation>بناء النواة هو لينكس نفسه مع شجرة أجهزة اللوحة: حزمة دبيان أو أرشيف أو مجلد. اختر واحدًا.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add a kernel build</source>
        <translation>إضافة بناء نواة</translation>
    </message>
    <message>
        <source>Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)</source>
        <translation>بناءات النواة (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Stop searching “%1”</source>
        <translation>لا تبحث في ”%1“ بعد الآن</translation>
    </message>
    <message>
        <source>Looking for kernel builds…</source>
        <translation>يجري البحث عن بناءات النواة …</translation>
    </message>
    <message>
        <source>No kernel builds were found. Add one, or drop it on this window.

Builds in “%1” are found automatically.</source>
        <translation>لم يُعثر على بناء نواة. أضف واحدًا أو أفلته على هذه النافذة.

ما كان منها في ”%1“ يُعثر عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>تجري قراءة ”%1“ …</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>تجري قراءة ”%1“ …</numerusform>
            <numerusform>تجري قراءة ”%1“، ثم واحد آخر …</numerusform>
            <numerusform>تجري قراءة ”%1“، ثم اثنين آخرين …</numerusform>
            <numerusform>تجري قراءة ”%1“، ثم %n أخرى …</numerusform>
            <numerusform>تجري قراءة ”%1“، ثم %n أخرى …</numerusform>
            <numerusform>تجري قراءة ”%1“، ثم %n أخرى …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this build…</source>
        <translation>تجري قراءة هذا البناء …</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>قد لا يبدأ لينكس</translation>
    </message>
    <message>
        <source>Choose an initrd…</source>
        <translation>اختر initrd…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Line</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Manual</name>
    <message>
        <source>Bootlace manual</source>
        <translation>دليل Bootlace</translation>
    </message>
    <message>
        <source>Manual text</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>كل ال&amp;مواضيع</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>bootlace::app::MediumPage</name>
    <message>
        <source>The picture shows how to set the board&apos;s boot switches. Set them while the board is switched off.</source>
        <translation>تُظهر الصورة الأوضاع الواجبة لمفاتيح الإقلاع في اللوحة. اضبطها واللوحة بلا كهرباء.</translation>
    </message>
    <message>
        <source>What the board starts from, and where your system is stored.</source>
        <translation>ما تبدأ منه اللوحة، وأين سيكون نظامك.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit (115200 8N1).</source>
        <translation>لرؤية بدء التشغيل، صِل طرفية تسلسلية بجهد 3.3 فولت: 115200 baud، و8 بتات بيانات، بلا تكافؤ، وبت توقف واحد (‎115200 8N1).</translation>
    </message>
    <message>
        <source>Switch the board on. The first start can take a little longer than later ones.</source>
        <translation>شغّل اللوحة. قد يستغرق البدء الأول وقتًا أطول قليلًا مما يليه.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the board switched off, insert the card.</source>
        <translation>أدخل البطاقة واللوحة مطفأة.</translation>
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
        <translation>SD high speed</translation>
    </message>
    <message>
        <source>MMC high speed</source>
        <translation>MMC high speed</translation>
    </message>
    <message>
        <source>HS200 at 1.8 V</source>
        <translation>‏HS200 بجهد 1.8 فولت</translation>
    </message>
    <message>
        <source>HS400 at 1.8 V</source>
        <translation>‏HS400 بجهد 1.8 فولت</translation>
    </message>
    <message>
        <source>hardware reset line</source>
        <translation>يمكن إعادة ضبطه بسلك</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>لا يمكن إخراجه</translation>
    </message>
    <message>
        <source>no SD cards</source>
        <translation>بلا بطاقات SD</translation>
    </message>
    <message>
        <source>no SDIO devices</source>
        <translation>بلا أجهزة SDIO</translation>
    </message>
    <message>
        <source>no MMC</source>
        <translation>بلا MMC</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>no write-protect switch</source>
        <translation>بلا حماية من الكتابة</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>يعمل دائمًا</translation>
    </message>
    <message>
        <source>on at boot</source>
        <translation>يعمل من البداية</translation>
    </message>
    <message>
        <source>on when the pin is high</source>
        <translation>يعمل حين يكون مستوى الطرف مرتفعًا</translation>
    </message>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>ناقل %n بت</numerusform>
            <numerusform>ناقل بت واحد</numerusform>
            <numerusform>ناقل بتّين</numerusform>
            <numerusform>ناقل %n بتات</numerusform>
            <numerusform>ناقل %n بت</numerusform>
            <numerusform>ناقل %n بت</numerusform>
        </translation>
    </message>
    <message>
        <source>clock up to %1</source>
        <translation>ساعة حتى %1</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>ساعة %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>اسمه ”%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two effects</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to a node, and how it is set</comment>
        <extracomment>What happens to a part of the board, and a list of properties that it gets: “4-bit bus, not removable”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>يضيف %1</translation>
    </message>
    <message>
        <source>Adds %1 (%2)</source>
        <comment>a node, what kind of</comment>
        <translation>يضيف %1 (%2)</translation>
    </message>
    <message>
        <source>Turns on %1</source>
        <translation>يشغّل %1</translation>
    </message>
    <message>
        <source>Turns off %1</source>
        <translation>يعطّل %1</translation>
    </message>
    <message>
        <source>Configures %1</source>
        <translation>يضبط %1</translation>
    </message>
    <message>
        <source>The kernel build has no overlay with this name.</source>
        <translation>لا يوجد في بناء النواة تراكب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Its source has an error: %1</source>
        <translation>في مصدره خطأ: %1</translation>
    </message>
    <message>
        <source>Its source needs the C preprocessor; compile it where the kernel is built.</source>
        <translation>يحتاج مصدره إلى المعالج الأولي للغة C؛ صرّفه حيث تُبنى النواة.</translation>
    </message>
    <message>
        <source>It is not an overlay.</source>
        <translation>هذا ليس تراكبًا.</translation>
    </message>
    <message>
        <source>It is made for another board, not for the %1.</source>
        <translation>هو معدّ للوحة أخرى، لا لـ %1.</translation>
    </message>
    <message>
        <source>It changes something that this device tree does not have.</source>
        <translation>يغيّر شيئًا غير موجود في شجرة الأجهزة هذه.</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: %2 of %3 can&apos;t be both %4 and %5.</source>
        <translation>يستبعد ”%1“: لا يمكن أن يكون %2 في %3 هو %4 و%5 معًا.</translation>
    </message>
    <message>
        <source>Configures the board</source>
        <translation>يضبط اللوحة</translation>
    </message>
    <message>
        <source>Conflicts with “%1”: both set %2 of %3, to different values.</source>
        <translation>يتعارض مع ”%1“: كلاهما يضبط %2 في %3، بقيمتين مختلفتين.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayModel</name>
    <message>
        <source>Needed for: %1.</source>
        <translation>لازم لأجل: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things that an overlay does</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>التراكب</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlaysPage</name>
    <message>
        <source>What the overlay does</source>
        <translation>ما يفعله التراكب</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>الت&amp;راكبات</translation>
    </message>
    <message>
        <source>Device &amp;tree</source>
        <translation>&amp;شجرة الأجهزة</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>التراكبات</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>أضف &amp;ملفًا …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>لأ&amp;على</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Applies the overlay before the one above it</source>
        <translation>يطبّق التراكب قبل الذي فوقه</translation>
    </message>
    <message>
        <source>Applies the overlay after the one below it</source>
        <translation>يطبّق التراكب بعد الذي تحته</translation>
    </message>
    <message>
        <source>Overlays change the device tree, which describes the board to the kernel: they turn parts of the board on and say how these are wired.</source>
        <translation>تغيّر التراكبات شجرة الأجهزة، وهي وصف اللوحة لدى النواة: تشغّل أجزاء منها وتبيّن كيف هي موصّلة.</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>إضافة تراكبات</translation>
    </message>
    <message>
        <source>Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)</source>
        <translation>التراكبات ومصادرها (*.dtbo *.dtso *.dts);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.</source>
        <translation>‏”%1“ ليس تراكبًا: فالتراكبات تنتهي بـ ‎.dtbo أو ‎.dtso أو ‎.dts.</translation>
    </message>
    <message>
        <source>Reading the kernel build…</source>
        <translation>تجري قراءة بناء النواة …</translation>
    </message>
    <message>
        <source>The kernel comes from the root file system. Its overlays are listed once you have chosen the root file system.</source>
        <translation>تأتي النواة من نظام الملفات الجذر. وتُعرف تراكباتها حين يُختار.</translation>
    </message>
    <message>
        <source>No kernel build is chosen.</source>
        <translation>لم يُختر بناء نواة.</translation>
    </message>
    <message>
        <source>The kernel build can&apos;t be used: it has no kernel with a device tree for this board.</source>
        <translation>لا يمكن استخدام بناء النواة: ليس فيه نواة مع شجرة أجهزة لهذه اللوحة.</translation>
    </message>
    <message>
        <source>The chosen overlays can&apos;t be merged into the device tree in this order.</source>
        <translation>لا يمكن دمج التراكبات المختارة في شجرة الأجهزة بهذا الترتيب.</translation>
    </message>
    <message>
        <source>This build has no overlays for this board. You can add your own.</source>
        <translation>لا تراكبات للوحة في هذا البناء. يمكنك إضافة تراكباتك.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>لازم لأجل</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Linux may not start</source>
        <translation>قد لا يبدأ لينكس</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionLegend</name>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ما سيكون هناك</translation>
    </message>
    <message>
        <source>The parts of the disk, %1</source>
        <translation>أجزاء القرص، %1</translation>
    </message>
</context>
<context>
    <name>bootlace::app::PartitionMap</name>
    <message>
        <source>%1: %2, starting at %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Partition map, %1</source>
        <translation>خريطة الأقسام، %1</translation>
    </message>
    <message>
        <source>The first %1, magnified</source>
        <translation>أول %1، مكبّرًا</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Piece</name>
    <message>
        <source>Root file system “%1”: ext4, built from an archive</source>
        <translation>نظام الملفات الجذر ”%1“: ‏ext4، مبني من أرشيف</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, built from a folder</source>
        <translation>نظام الملفات الجذر ”%1“: ‏ext4، مبني من مجلد</translation>
    </message>
    <message>
        <source>Root file system “%1”: ext4, from an image</source>
        <translation>نظام الملفات الجذر ”%1“: ‏ext4، من صورة</translation>
    </message>
    <message>
        <source>partition table</source>
        <translation>جدول الأقسام</translation>
    </message>
    <message>
        <source>backup of the partition table</source>
        <translation>النسخة الاحتياطية لجدول الأقسام</translation>
    </message>
    <message>
        <source>GUID partition table</source>
        <translation>جدول أقسام GUID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Zeroed</source>
        <translation>مملوء بالأصفار</translation>
    </message>
    <message>
        <source>Calibration data of the device: kept if present, otherwise zeroed</source>
        <translation>بيانات معايرة الجهاز: تُحفظ إن وُجدت، وإلا تُملأ بالأصفار</translation>
    </message>
    <message>
        <source>Kernel, device tree and boot menu: FAT “%1”, %2 written</source>
        <translation>النواة وشجرة الأجهزة وقائمة الإقلاع: FAT ‏”%1“، كُتب %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>bl2, the rest</source>
        <translation>باقي bl2</translation>
    </message>
    <message>
        <source>environment inside bl2</source>
        <translation>متغيرات البيئة داخل bl2</translation>
    </message>
    <message>
        <source>Firmware “%1”, %2</source>
        <translation>البرنامج الثابت «%1»، %2</translation>
    </message>
    <message>
        <source>UBI with the volumes %1</source>
        <translation>ملف UBI بوحدات التخزين %1</translation>
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
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecentRecipes</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1، لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipeDialogs</name>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>وصفات (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>فتح وصفة</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
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
        <translation>في الوصفة تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Your choices will be lost if you don&apos;t save them.</source>
        <translation>ستفقد ما اخترته إن لم تحفظه.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RecipePage</name>
    <message>
        <source>Checking what you chose…</source>
        <translation>يجري فحص ما تم اختياره.</translation>
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
        <translation>حُفظ التقرير باسم %1.</translation>
    </message>
    <message>
        <source>Technical details, in English</source>
        <translation>التفاصيل بكلمات البرنامج نفسه</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>أعد ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Write &amp;another card</source>
        <translation>اكتب &amp;بطاقة أخرى</translation>
    </message>
    <message>
        <source>Uses the same recipe; you choose the disk next, and nothing is written yet</source>
        <translation>بالوصفة نفسها؛ يُختار القرص بعد ذلك، ولا يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>ا&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The image is ready</source>
        <translation>الصورة جاهزة</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>البطاقة جاهزة</translation>
    </message>
    <message>
        <source>%1 was written to %2 in %3, read back, and found to be identical.</source>
        <translation>كُتب %1 على %2 خلال %3، وأُعيدت قراءته ووُجد مطابقًا.</translation>
    </message>
    <message>
        <source>You can remove the card now.</source>
        <translation>يمكنك إخراج البطاقة الآن.</translation>
    </message>
    <message>
        <source>%1 was inserted. You can write the next card to it.</source>
        <translation>أُدخل %1: يمكن كتابة البطاقة التالية هناك.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Choose an&amp;other card</source>
        <translation>اختر بطاقة أ&amp;خرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk, what it is now</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>نصوص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>What may not work</source>
        <translation>ما قد لا يعمل</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>افتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved there.</source>
        <translation>لا يمكن حفظ التقرير هناك.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Save the &amp;recipe…</source>
        <translation>احفظ ال&amp;وصفة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The image is ready, but it may not work</source>
        <translation>الصورة جاهزة، لكنها قد لا تعمل</translation>
    </message>
    <message>
        <source>To use it, write it to a card: any program for card images can do that.</source>
        <translation>لاستخدامها، اكتبها على بطاقة: يستطيع ذلك أي برنامج لصور البطاقات.</translation>
    </message>
    <message>
        <source>The card is ready, but it may not work</source>
        <translation>البطاقة جاهزة، لكنها قد لا تعمل</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message>
        <source>%1 will be unmounted.</source>
        <translation>سيُلغى وصل %1.</translation>
    </message>
    <message>
        <source>Linux %1 and its device tree will be written to the boot partition.</source>
        <translation>يوضع لينكس %1 وشجرة أجهزته على قسم الإقلاع.</translation>
    </message>
    <message>
        <source>The kernel&apos;s modules will be added to the root file system.</source>
        <translation>تُضاف وحدات النواة إلى نظام الملفات الجذر.</translation>
    </message>
    <message>
        <source>A root file system that fills its partition will be created.</source>
        <translation>يُنشأ نظام الملفات الجذر في موضعه ويملأ قسمه.</translation>
    </message>
    <message>
        <source>The partition table will be written last, so that an interrupted card never looks finished.</source>
        <translation>يُكتب جدول الأقسام آخرًا، كي لا تبدو بطاقة انقطعت كتابتها مكتملة.</translation>
    </message>
    <message>
        <source>Everything will be read back from the disk and compared.</source>
        <translation>تُعاد قراءة كل شيء من القرص ويُقارن.</translation>
    </message>
    <message>
        <source>The contents of the file %1</source>
        <translation>ما يحويه الملف %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>A disk&apos;s name, and a caption of what is on it: “Partition table (GPT)”.</extracomment>
        <translation>على %1: %2</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1</source>
        <translation>ا&amp;مسح %1 واكتب عليه</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>ا&amp;كتب على %1</translation>
    </message>
    <message>
        <source>BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its place.</source>
        <translation>يُحزَم BL31 وU-Boot، ويوضع البرنامج الثابت في مواضعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>لا تُدمج أي تراكبات في شجرة الأجهزة.</numerusform>
            <numerusform>يُدمج تراكب واحد في شجرة الأجهزة.</numerusform>
            <numerusform>يُدمج تراكبان في شجرة الأجهزة.</numerusform>
            <numerusform>تُدمج %n تراكبات في شجرة الأجهزة.</numerusform>
            <numerusform>يُدمج %n تراكبًا في شجرة الأجهزة.</numerusform>
            <numerusform>يُدمج %n تراكب في شجرة الأجهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The initrd will be written next to the kernel.</source>
        <translation>يوضع initrd بجانب النواة.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition.</source>
        <translation>تُنسخ صورة نظام الملفات الجذر إلى موضعها.</translation>
    </message>
    <message>
        <source>The root file system image will be copied to its partition and grown to fill it.</source>
        <translation>تُنسخ صورة نظام الملفات الجذر إلى موضعها وتُوسّع لتملأ قسمها.</translation>
    </message>
    <message>
        <source>The firmware will be written to its place.</source>
        <translation>يوضع البرنامج الثابت في أماكنه.</translation>
    </message>
    <message>
        <source>%1 will be erased and used as “%2”.</source>
        <translation>يصبح %1 «%2»: ويُفقد ما عليه الآن.</translation>
    </message>
    <message>
        <source>The image file %1 will be overwritten and used as “%2”.</source>
        <translation>يصبح ملف الصورة %1 «%2»: ويُفقد ما فيه الآن.</translation>
    </message>
    <message>
        <source>The image file %1 (%2) will be created and used as “%3”.</source>
        <translation>يُنشأ ملف الصورة %1 بطول %2، ويصبح «%3».</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>لينكس %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Erase and write %1 anyway</source>
        <translation>ا&amp;مسح %1 واكتب عليه على أي حال</translation>
    </message>
    <message>
        <source>&amp;Write %1 anyway</source>
        <translation>ا&amp;كتب على %1 على أي حال</translation>
    </message>
    <message>
        <source>The file %1 (%2) will be created for “%3”. The board itself writes it there.</source>
        <translation>سيُنشأ الملف %1 ‏(%2) لأجل ”%3“. واللوحة نفسها تكتبه هناك.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewPage</name>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>ما سيُفقد</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>ا&amp;حفظ الوصفة…</translation>
    </message>
    <message>
        <source>Show the recipe as &amp;text</source>
        <translation>أ&amp;ظهر الوصفة نصًا</translation>
    </message>
    <message>
        <source>&amp;Copy the command line</source>
        <translation>ا&amp;نسخ سطر الأوامر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Type the name of what will be erased to continue.</source>
        <translation>للمتابعة، اكتب اسم ما سيُمسح.</translation>
    </message>
    <message>
        <source>Choose a disk first.</source>
        <translation>اختر قرصًا أولًا.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written as it is.</source>
        <translation>لا يمكن كتابة هذه البطاقة كما هي.</translation>
    </message>
    <message>
        <source>Reading the parts…</source>
        <translation>تجري قراءة الأجزاء.</translation>
    </message>
    <message>
        <source>Reading the parts and making the plan…</source>
        <translation>تجري قراءة الأجزاء ووضع الخطة …</translation>
    </message>
    <message>
        <source>To continue, type the name of what will be erased: %1</source>
        <translation>للمتابعة، اكتب اسم ما سيُمسح: %1</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line needs its file name</source>
        <translation>احفظ الوصفة أولًا: سطر الأوامر يذكر ملفها</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>الوصفة نصًا</translation>
    </message>
    <message>
        <source>E&amp;very part of the disk</source>
        <translation>كل أ&amp;جزاء القرص</translation>
    </message>
    <message>
        <source>This card may not work as you want</source>
        <translation>قد لا تعمل هذه البطاقة كما تريد</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>انتقل إلى ”%1“</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير ”%1“</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what will be lost, and what the disk will become.</source>
        <translation>لم يُكتب شيء بعد. راجع ما سيُفقد، وما سيصير إليه القرص.</translation>
    </message>
    <message>
        <source>This card can&apos;t be written yet</source>
        <translation>لا يمكن كتابة هذه البطاقة بعد</translation>
    </message>
    <message>
        <source>There is nothing to write to: no disk or image file was chosen, or it was removed.</source>
        <translation>لا يوجد ما يُكتب عليه: لم يُختر قرص أو ملف صورة، أو أُزيل.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Root</name>
    <message>
        <source>An archive. Its files are written to a new file system on the card.</source>
        <translation>أرشيف. تُنشأ ملفاته من جديد على البطاقة.</translation>
    </message>
    <message>
        <source>A folder. Its files are written to a new file system on the card.</source>
        <translation>مجلد. تُنشأ ملفاته على البطاقة.</translation>
    </message>
    <message>
        <source>An ext4 image (%1). It is copied as it is and grown to fill its partition.</source>
        <translation>صورة ext4 حجمها %1. تُنسخ كما هي وتُوسّع لتملأ قسمها.</translation>
    </message>
    <message>
        <source>This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a folder.</source>
        <translation>هذا ليس نظام ملفات جذر: المطلوب أرشيف tar أو صورة ext4 أو مجلد. وقد يكون تالفًا أيضًا.</translation>
    </message>
    <message>
        <source>It is damaged, or it contains something that can&apos;t be on a card.</source>
        <translation>هو تالف، أو فيه ما لا يمكن وضعه على بطاقة.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>64-bit Arm</source>
        <translation>Arm ‏64 بت</translation>
    </message>
    <message>
        <source>32-bit Arm</source>
        <translation>Arm ‏32 بت</translation>
    </message>
    <message>
        <source>64-bit PC (x86-64)</source>
        <translation>حاسوب شخصي 64 بت (x86-64)</translation>
    </message>
    <message>
        <source>32-bit PC (x86)</source>
        <translation>حاسوب شخصي 32 بت (x86)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path, the program there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its contents can&apos;t be determined. It is copied as it is.</source>
        <translation>لا يمكن معرفة ما فيه. يُنسخ كما هو.</translation>
    </message>
    <message>
        <source>Checking the root file system…</source>
        <translation>يجري فحصه …</translation>
    </message>
    <message>
        <source>Checking its contents… You can continue in the meantime.</source>
        <translation>يجري فحص محتواه … يمكنك المتابعة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Its programs are for a different kind of processor than this board has. Choose a root file system for this board&apos;s processor.</source>
        <translation>برامجه لنوع من المعالجات يختلف عن معالج هذه اللوحة. اختر نظام ملفات جذر يناسب معالج هذه اللوحة.</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>النظام:</translation>
    </message>
    <message>
        <source>Processor:</source>
        <translation>المعالج:</translation>
    </message>
    <message>
        <source>First program (init):</source>
        <translation>البرنامج الأول:</translation>
    </message>
    <message>
        <source>Kernel modules:</source>
        <translation>وحدات النواة:</translation>
    </message>
    <message>
        <source>Kernels included:</source>
        <translation>نواته الخاصة:</translation>
    </message>
    <message>
        <source>Space needed:</source>
        <translation>المساحة اللازمة:</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>‏%1 على الأقل</translation>
    </message>
</context>
<context>
    <name>bootlace::app::RootPage</name>
    <message>
        <source>&amp;Root file system: an archive, an ext4 image or a folder</source>
        <translation>نظام الملفات ال&amp;جذر: أرشيف أو صورة ext4 أو مجلد</translation>
    </message>
    <message>
        <source>Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;All files (*)</source>
        <translation>أنظمة ملفات جذر (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>The name of the file system, at most 16 characters</source>
        <translation>اسم نظام الملفات، 16 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Lab&amp;el:</source>
        <translation>ال&amp;تسمية:</translation>
    </message>
    <message>
        <source>Partition:</source>
        <translation>القسم:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>&amp;Add the kernel&apos;s modules if they are missing</source>
        <translation>أ&amp;ضف وحدات النواة إن كانت ناقصة</translation>
    </message>
    <message>
        <source>The modules of the chosen kernel build are copied to lib/modules, unless the root file system already has modules of that version.</source>
        <translation>توضع وحدات بناء النواة المختار في lib/modules، إلا إن كان في نظام الملفات الجذر وحدات من ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Set the &amp;time of every file to 1970</source>
        <translation>اضبط &amp;وقت كل ملف على 1970</translation>
    </message>
    <message>
        <source>Cards made from the same files are then identical, byte for byte, no matter when the files were unpacked.</source>
        <translation>تكون عندئذ بطاقتان من الملفات نفسها متطابقتين بايتًا ببايت، متى ما فُكّت الملفات.</translation>
    </message>
    <message>
        <source>The files of the Linux system itself, with all its programs and settings.</source>
        <translation>ملفات نظام لينكس نفسه بكل برامجه وإعداداته.</translation>
    </message>
    <message>
        <source>An image keeps its own label, times and modules.</source>
        <translation>تحتفظ الصورة بتسميتها وأوقاتها ووحداتها.</translation>
    </message>
    <message>
        <source>There is room for %1 on the chosen disk.</source>
        <translation>في القرص المختار متسع لـ %1.</translation>
    </message>
    <message>
        <source>You choose the disk later. With a fixed size, the rest of the disk stays free.</source>
        <translation>يُختار القرص لاحقًا. ما يلي الحجم الثابت يبقى خاليًا.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::SizeChoice</name>
    <message>
        <source>Fi&amp;ll the disk</source>
        <translation>ام&amp;لأ القرص</translation>
    </message>
    <message>
        <source>Fi&amp;xed size:</source>
        <translation>حجم &amp;ثابت:</translation>
    </message>
    <message>
        <source>Approximate size of the partition</source>
        <translation>حجم القسم تقريبًا</translation>
    </message>
    <message>
        <source>Size of the partition</source>
        <translation>حجم القسم</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>وحدة الحجم</translation>
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
        <translation>السرعة مع الزمن</translation>
    </message>
    <message>
        <source>Writing: %1 on average, between %2 and %3.</source>
        <translation>الكتابة: %1 في المتوسط، بين %2 و%3.</translation>
    </message>
    <message>
        <source>Reading back: %1 on average, between %2 and %3.</source>
        <translation>إعادة القراءة: %1 في المتوسط، بين %2 و%3.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>The speed will be shown here</source>
        <translation>تظهر السرعة هنا</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The recipe has not been saved yet</source>
        <translation>لم تُحفظ الوصفة بعد</translation>
    </message>
    <message>
        <source>With the recipe %1, which has unsaved changes</source>
        <translation>بالوصفة %1، وفيها تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>With the recipe %1</source>
        <translation>بالوصفة %1</translation>
    </message>
    <message>
        <source>%1 is not a recipe. The name of a recipe ends in .toml.</source>
        <translation>‏%1 ليس وصفة: ينتهي اسم الوصفة بـ ‎.toml.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>لا أخطاء في %1، لكنه لم يُفتح.</numerusform>
            <numerusform>في %1 خطأ واحد، لذا لم يُفتح.</numerusform>
            <numerusform>في %1 خطآن، لذا لم يُفتح.</numerusform>
            <numerusform>في %1 ‏%n أخطاء، لذا لم يُفتح.</numerusform>
            <numerusform>في %1 ‏%n خطأً، لذا لم يُفتح.</numerusform>
            <numerusform>في %1 ‏%n خطأ، لذا لم يُفتح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>افتحه على أي &amp;حال</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>لا يمكن فتح %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartPage</name>
    <message>
        <source>&amp;Make a card</source>
        <translation>أ&amp;نشئ بطاقة</translation>
    </message>
    <message>
        <source>Start ov&amp;er</source>
        <translation>ابدأ من &amp;جديد</translation>
    </message>
    <message>
        <source>With an empty recipe</source>
        <translation>بوصفة فارغة</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>ا&amp;فتح وصفة…</translation>
    </message>
    <message>
        <source>One that you saved earlier</source>
        <translation>وصفة حُفظت من قبل</translation>
    </message>
    <message>
        <source>&amp;Verify a card</source>
        <translation>&amp;تحقّق من بطاقة</translation>
    </message>
    <message>
        <source>Check that it still holds what was written to it</source>
        <translation>انظر هل ما زالت بايتاتها صحيحة</translation>
    </message>
    <message>
        <source>&amp;Recent recipes</source>
        <translation>الوصفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>The recipes that you open or save are listed here. You can also drop one on this window.</source>
        <translation>تُسرد هنا الوصفات التي تفتحها أو تحفظها. يمكنك أيضًا إفلات واحدة على هذه النافذة.</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>ال&amp;لوحة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Bootlace makes cards that start a router with your own Linux.</source>
        <translation>ينشئ Bootlace بطاقات تبدأ موجّهًا بنظام لينكس الخاص بك.</translation>
    </message>
    <message>
        <source>&amp;Make this card</source>
        <translation>أ&amp;نشئ هذه البطاقة</translation>
    </message>
    <message>
        <source>Choose the parts, then write them to a card</source>
        <translation>اختر الأجزاء، ثم اكتبها على بطاقة</translation>
    </message>
    <message>
        <source>Recent recipes</source>
        <translation>الوصفات الأخيرة</translation>
    </message>
    <message>
        <source>The picture of this board can&apos;t be shown: “%1” is missing, too large, or not an SVG file.</source>
        <translation>لا يمكن عرض صورة هذه اللوحة: «%1» مفقود أو كبير جدًّا أو ليس ملف SVG.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Shows where you are; choose a step that you have already seen to go back to it</source>
        <translation>موضعك؛ يمكن اختيار خطوة رأيتها للعودة إليها</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Steps</name>
    <message>
        <source>What you chose here can&apos;t be used as it is.</source>
        <translation>لا يمكن استعمال ما تم اختياره هنا كما هو.</translation>
    </message>
    <message>
        <source>Boot medium</source>
        <translation>وسيط الإقلاع</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>التراكبات</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>نظام الملفات الجذر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetModel</name>
    <message>
        <source>Choose a different file for one of the two disks: they can&apos;t be the same.</source>
        <translation>اختر ملفًا آخر لأحدهما: لا يمكن أن يكونا واحدًا.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::TargetPage</name>
    <message>
        <source>Choose where to make the card. Nothing is written yet: you will first see what will happen and what will be lost.</source>
        <translation>اختر أين تُنشأ البطاقة. لا يُكتب شيء بعد: سترى أولًا ما سيحدث وما سيُفقد.</translation>
    </message>
    <message>
        <source>What belongs in a chip on the board is saved to a file. When it is done, the wizard says how the board writes it there.</source>
        <translation>يُحفظ ما يخص شريحة على اللوحة في ملف. وعند الانتهاء يبيّن المعالج كيف تكتبه اللوحة هناك.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::UDisks</name>
    <message>
        <source>Disks can&apos;t be listed: the disk service UDisks2 does not respond. Install or start it, or make an image file.</source>
        <translation>لا يمكن سرد الأقراص: الخدمة التي تعرفها (UDisks2) لا تستجيب. ثبّتها أو شغّلها، أو أنشئ ملف صورة.</translation>
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
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>Opens the manual at the part about this page</source>
        <translation>يفتح الدليل عند الجزء الخاص بهذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>%1 – Bootlace</source>
        <translation>%1 – Bootlace</translation>
    </message>
    <message>
        <source>The step “%1” is not complete.</source>
        <translation>الخطوة «%1» غير مكتملة.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::Wizard</name>
    <message>
        <source>%1 can&apos;t be used on this page.</source>
        <translation>لا تستخدم هذه الصفحة %1.</translation>
    </message>
    <message>
        <source>The recipe was saved as %1.</source>
        <translation>الوصفة محفوظة باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <comment>a file, and why</comment>
        <translation>تعذّر حفظ %1: ‏%2.</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WritingPage</name>
    <message>
        <source>Current speed:</source>
        <translation>السرعة الآن:</translation>
    </message>
    <message>
        <source>Average speed:</source>
        <translation>المتوسط:</translation>
    </message>
    <message>
        <source>Limited by:</source>
        <translation>يحدّ السرعة:</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>إ&amp;لغاء…</translation>
    </message>
    <message>
        <source>Stop writing?</source>
        <translation>أتريد إيقاف الكتابة؟</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;تابع الكتابة</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>أ&amp;وقف الآن</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف …</translation>
    </message>
    <message>
        <source>The next page opens automatically.</source>
        <translation>تأتي الصفحة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>أ&amp;وقف وأغلق</translation>
    </message>
    <message>
        <source>Stopping: finishing what was started…</source>
        <translation>يجري الإيقاف: يُستكمل ما بدأ …</translation>
    </message>
    <message>
        <source>Opening %1… The system may ask for your password.</source>
        <translation>يجري فتح %1 … قد يطلب النظام كلمة السر.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>الكتابة على %1</translation>
    </message>
    <message>
        <source>Stopping. This can take a while if the card does not respond. Don&apos;t remove the card.</source>
        <translation>يجري الإيقاف. قد تستغرق البطاقة التي لا تستجيب بعض الوقت؛ ويجب ألا تُنزع في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The parts are assembled and written at the same time; then everything is read back from the card and compared. Leave the card in place and the computer switched on.</source>
        <translation>تُجمع الأجزاء وتُكتب في الوقت نفسه، ثم تُعاد قراءة كل شيء من البطاقة ويُقارن. اترك البطاقة في مكانها والحاسوب مشغّلًا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Close &amp;without waiting</source>
        <translation>إ&amp;غلاق دون انتظار</translation>
    </message>
    <message>
        <source>The disk does not respond. You can close Bootlace now. What was written until then is unfinished.</source>
        <translation>القرص لا يستجيب. يمكنك إغلاق Bootlace الآن. ما كُتب حتى ذلك الحين غير مكتمل.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>Estimating the time left…</source>
        <translation>يجري تقدير الوقت المتبقي…</translation>
    </message>
</context>
<context>
    <name>bootlace::app::WrittenRegions</name>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>تُرك كما كان</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Makes bootable cards for single-board routers, step by step.</source>
        <translation>ينشئ بطاقات قابلة للإقلاع للموجّهات أحادية اللوحة، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>The recipe to open.</source>
        <translation>الوصفة التي يُبدأ بها.</translation>
    </message>
    <message>
        <source>Only one recipe can be opened at a time.</source>
        <translation>وصفة واحدة في كل مرة.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>an exact size</comment>
        <translation>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايتات</numerusform>
            <numerusform>%1 بايتًا</numerusform>
            <numerusform>%1 بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a speed: bytes in a second</comment>
        <translation>%1/ث</translation>
    </message>
</context>
</TS>
