#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# system_bus.sh COMMAND...: as root, runs COMMAND with a private "system" bus that has polkitd and udisksd on it, and with
# udevd if none runs. Nothing of it is seen on a system bus that the machine has. All of it ends with COMMAND.
set -uo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
started=()
trap 'kill "${started[@]}" 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
cat >"$folder/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$folder/socket</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus"/>
  </policy>
  <policy user="root"><allow own="*"/><allow send_type="method_call"/></policy>
  <includedir>/usr/share/dbus-1/system.d</includedir>
</busconfig>
CONF
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$folder/socket
dbus-daemon --config-file="$folder/bus.conf" --nofork --nopidfile &>"$folder/bus.log" &
started+=($!)
for _ in $(seq 1200); do
    [ -S "$folder/socket" ] && break
    sleep 0.1
done
chmod 666 "$folder/socket" # polkitd is not root
# A socket that was left over does not mean that somebody listens.
if ! udevadm control --ping --timeout=5 2>/dev/null; then
    /lib/systemd/systemd-udevd &>"$folder/udevd.log" &
    started+=($!)
    for _ in $(seq 120); do
        udevadm control --ping --timeout=1 2>/dev/null && break
        sleep 0.1
    done
fi
udevadm trigger --subsystem-match=block --action=add
udevadm settle --timeout=120
/usr/lib/polkit-1/polkitd --no-debug &>"$folder/polkitd.log" &
started+=($!)
/usr/libexec/udisks2/udisksd &>"$folder/udisksd.log" &
started+=($!)
for name in org.freedesktop.PolicyKit1 org.freedesktop.UDisks2; do
    gdbus wait --system --timeout 120 "$name" || { tail "$folder"/*.log >&2; exit 1; }
done
"$@"
