# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks as people know them, for pictures: loop devices that the program takes for an SD card and a USB stick.

In a mount namespace of our own (unshare --mount): a part of /sys is covered by what the kernel would tell of such
disks. A stand-in for UDisks2 on a bus of its own tells of them and opens them.
"""
import contextlib
import functools
import os
import subprocess
import sys

from gi.repository import Gio, GLib

from patience import PATIENCE

UDISKS = 'org.freedesktop.UDisks2'
OBJECTS = '/org/freedesktop/UDisks2'
INTERFACES = '''<node>
<interface name="org.freedesktop.DBus.Peer"><method name="Ping"/></interface>
<interface name="org.freedesktop.DBus.ObjectManager">
  <method name="GetManagedObjects"><arg direction="out" type="a{oa{sa{sv}}}"/></method></interface>
<interface name="org.freedesktop.UDisks2.Block">
  <method name="OpenDevice"><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/><arg type="h" direction="out"/></method>
  <method name="Rescan"><arg type="a{sv}" direction="in"/></method></interface>
</node>'''
BUS = '''<busconfig><type>system</type><listen>unix:path={0}</listen><auth>EXTERNAL</auth><policy context="default">
<allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>'''


class Disk:
    def __init__(self, node, name, place, facts, drive, contents=()):
        self.node, self.name, self.place = node, name, place  # the loop device; "mmcblk0"; its folder below /sys/devices
        self.facts, self.drive, self.contents = facts, drive, contents


def sd_card(node):
    return Disk(node, 'mmcblk0', 'mmc_host/mmc0/mmc0:aaaa',
                {'type': 'SD', 'name': 'SN32G', 'cid': '03534453 4e333247 8068b1d2 5a014200'.replace(' ', '')},
                {'Vendor': 'SanDisk', 'Model': 'Ultra', 'ConnectionBus': 'sdio'}, [('CAMERA', 'exfat', 31_908_000_000)])


def usb_stick(node):
    return Disk(node, 'sda', 'usb1/1-2/1-2:1.0/host2/target2:0:0/2:0:0:0', {'serial': '60A44C3FB235E521'},
                {'Vendor': 'Kingston', 'Model': 'DataTraveler 3.0', 'ConnectionBus': 'usb'},
                [('Photos', 'ntfs', 61_500_000_000)])


def read(path):
    with open(path, encoding='ascii') as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='ascii') as file:
        file.write(text + '\n')


def dress_up(disks):
    """What /sys/dev/block tells of the loop devices is from now on that of other hardware."""
    numbers = '/sys/dev/block'
    links = {name: os.path.realpath(os.path.join(numbers, name)) for name in os.listdir(numbers)}
    subprocess.run(['mount', '-t', 'tmpfs', 'disks', numbers], check=True)
    for disk in disks:
        loop = f'/sys/block/{os.path.basename(disk.node)}'
        folder = f'{numbers}/devices/{disk.place}/block/{disk.name}'
        for fact in ('dev', 'size', 'ro', 'diskseq', 'queue/logical_block_size'):
            write(f'{folder}/{fact}', read(f'{loop}/{fact}').strip())
        write(f'{folder}/removable', '1')
        for fact, text in disk.facts.items():
            write(f'{folder}/device/{fact}', text)
        links[read(f'{loop}/dev').strip()] = folder
    for name, place in links.items():
        os.symlink(place, os.path.join(numbers, name))


def objects_of(disk):
    """As UDisks2 shows the disk, its drive and its partitions."""
    string, number, path, flag = (functools.partial(GLib.Variant, kind) for kind in 'stob')
    node = GLib.Variant('ay', disk.node.encode() + b'\0')
    block, drive = f'{OBJECTS}/block_devices/{disk.name}', f'{OBJECTS}/drives/{disk.name}'
    size = int(read(f'/sys/block/{os.path.basename(disk.node)}/size')) * 512
    answer = {
        drive: {f'{UDISKS}.Drive': {'MediaRemovable': flag(True), **{k: string(v) for k, v in disk.drive.items()}}},
        block: {f'{UDISKS}.Block': {'Device': node, 'Drive': path(drive), 'Size': number(size)}}}
    for i, (label, kind, content) in enumerate(disk.contents, 1):
        answer[f'{block}p{i}'] = {
            f'{UDISKS}.Block': {'Device': node, 'Drive': path(drive), 'Size': number(content), 'IdLabel': string(label),
                                'IdType': string(kind)},
            f'{UDISKS}.Partition': {'Table': path(block), 'Number': GLib.Variant('u', i)}}
    return answer


def serve(disks):
    """UDisks2's part, until the process is ended."""
    objects, nodes = {}, {}
    for disk in disks:
        objects.update(objects_of(disk))
        nodes[f'{OBJECTS}/block_devices/{disk.name}'] = disk.node

    def answer(_bus, _sender, place, _interface, method, arguments, invocation):
        if method == 'GetManagedObjects':
            invocation.return_value(GLib.Variant('(a{oa{sa{sv}}})', (objects,)))
        elif method == 'OpenDevice':
            mode = {'r': os.O_RDONLY, 'rw': os.O_RDWR}[arguments[0]]
            fds = Gio.UnixFDList.new()
            fd = os.open(nodes[place], mode | arguments[1]['flags'])
            handle = fds.append(fd)
            os.close(fd)
            invocation.return_value_with_unix_fd_list(GLib.Variant('(h)', (handle,)), fds)
        else:
            invocation.return_value(None)

    bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)
    peer, manager, block = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
    for interface in (peer, manager):
        bus.register_object(OBJECTS, interface, answer, None, None)
    for place in nodes:
        bus.register_object(place, block, answer, None, None)
    Gio.bus_own_name_on_connection(bus, UDISKS, Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


@contextlib.contextmanager
def picture_disks(folder, card, stick):
    """The loop devices are an SD card and a USB stick, and UDisks2 knows them."""
    dress_up([sd_card(card), usb_stick(stick)])
    socket = os.path.join(folder, 'bus')
    config = os.path.join(folder, 'bus.conf')
    write(config, BUS.format(socket))
    os.environ['DBUS_SYSTEM_BUS_ADDRESS'] = f'unix:path={socket}'
    bus = subprocess.Popen(['dbus-daemon', f'--config-file={config}', '--nofork', '--print-address'],
                           stdout=subprocess.PIPE)
    bus.stdout.readline()
    udisks = subprocess.Popen([sys.executable, '-B', os.path.abspath(__file__), card, stick])
    try:
        subprocess.run(['gdbus', 'wait', '--system', '--timeout', str(PATIENCE), UDISKS], check=True)
        yield
    finally:
        for process in (udisks, bus):
            process.terminate()
            process.wait(PATIENCE)


if __name__ == '__main__':
    serve([sd_card(sys.argv[1]), usb_stick(sys.argv[2])])
