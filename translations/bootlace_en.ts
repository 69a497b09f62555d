<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bootlace::app::Disk</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further partitions</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::Duration</name>
    <message numerus="yes">
        <source>less than %n second(s)</source>
        <translation>
            <numerusform>less than %n second</numerusform>
            <numerusform>less than %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>up to %n minute</numerusform>
            <numerusform>up to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n second(s)</source>
        <translation>
            <numerusform>up to %n second</numerusform>
            <numerusform>up to %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minute(s)</source>
        <translation>
            <numerusform>%1 to %n minute</numerusform>
            <numerusform>%1 to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n second(s)</source>
        <translation>
            <numerusform>%1 to %n second</numerusform>
            <numerusform>%1 to %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::Findings</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln file unchanged</numerusform>
            <numerusform>%Ln files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since (the system was used)</source>
        <translation>
            <numerusform>%Ln file changed since (the system was used)</numerusform>
            <numerusform>%Ln files changed since (the system was used)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) damaged</source>
        <translation>
            <numerusform>%Ln file damaged</numerusform>
            <numerusform>%Ln files damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::Firmware</name>
    <message numerus="yes">
        <source>A FIP with %n image(s).</source>
        <translation>
            <numerusform>A FIP with %n image.</numerusform>
            <numerusform>A FIP with %n images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::FirmwarePage</name>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Use %n file</numerusform>
            <numerusform>Use %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelBuild</name>
    <message numerus="yes">
        <source>%n packages, %1 and others</source>
        <translation>
            <numerusform>%n package, %1</numerusform>
            <numerusform>%n packages, %1 and others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::KernelPage</name>
    <message numerus="yes">
        <source>Reading “%1”, then %n more…</source>
        <translation>
            <numerusform>Reading “%1”, then %n more…</numerusform>
            <numerusform>Reading “%1”, then %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::OverlayEffect</name>
    <message numerus="yes">
        <source>%n-bit bus</source>
        <translation>
            <numerusform>%n-bit bus</numerusform>
            <numerusform>%n-bit bus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::ReviewModel</name>
    <message numerus="yes">
        <source>%n overlay(s) will be merged into the device tree.</source>
        <translation>
            <numerusform>%n overlay will be merged into the device tree.</numerusform>
            <numerusform>%n overlays will be merged into the device tree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bootlace::app::StartModel</name>
    <message numerus="yes">
        <source>%1 has %n error(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 has %n error, so it was not opened.</numerusform>
            <numerusform>%1 has %n errors, so it was not opened.</numerusform>
        </translation>
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
</context>
</TS>
