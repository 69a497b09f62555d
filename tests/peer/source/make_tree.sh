#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make_tree.sh FOLDER: makes the folder with one of everything that a Linux file system can hold but a socket, which no
# tar can. Needs root. The ACLs are for numbers that no user has: GNU tar writes the others by name only.
set -e
mkdir "$1"
cd "$1"
mkdir -p etc/sub 'with space' empty; chmod 1777 empty
echo hello >etc/file; chmod 4755 etc/file; ln etc/file etc/again; ln etc/file 'with space/a third'
echo group >etc/setgid; chown 100000:2000000 etc/setgid; chmod 2710 etc/setgid
echo owner >etc/owner; chown 4000000000:3000000000 etc/owner
ln -s ../nowhere/at/all etc/sym; ln -s /absolute etc/abs; ln etc/sym etc/sym2; chown -h 7:8 etc/abs
mknod etc/null c 1 3; mknod etc/disk b 259 70000; mkfifo -m 0642 etc/pipe
setfattr -n user.text -v text etc/file; setfattr -n user.bytes -v 0x00ff0a3d00 etc/sub
setfattr -h -n trusted.link -v link etc/sym
cp /bin/true etc/ping; setcap cap_net_raw,cap_net_admin+ep etc/ping
echo acl >etc/acl; setfacl -m u:54321:rw,g:54323:r,g:54322:x etc/acl
setfacl -m u:54324:rx etc/sub; setfacl -d -m u:54325:rwx,g:54326:- etc/sub
truncate -s 6M sparse; printf data | dd of=sparse bs=1 seek=1048576 conv=notrunc status=none
head -c 300000 /dev/urandom | dd of=sparse bs=4096 seek=600 conv=notrunc status=none
truncate -s 1M hole; head -c 1000 /dev/urandom >tailhole; truncate -s 3M tailhole; : >none
name=$(printf '%0200d' 1)
echo long >"$name"; mkdir -p "$name.d/$name/$name"; echo longer >"$name.d/$name/$name/f"
ln -s "$name.d/$name/$name/f" longlink; ln "$name.d/$name/$name/f" longhard
echo latin >"$(printf 'caf\351')"; echo nfd >"$(printf 'e\314\201')"; echo nfc >"$(printf '\303\251')"
echo nl >"$(printf 'new\nline')"; echo quoted >'back\slash"'
touch -h -d '1969-12-31 23:59:58.25' etc/sym; touch -d '2040-01-01 00:00:00.123456789' etc/file
touch -d '2001-02-03 04:05:06.7' etc
