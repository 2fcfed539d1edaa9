#!/bin/bash
# with_display.sh COMMAND...: runs COMMAND on a virtual screen of its own, with its own D-Bus session, accessibility bus, window
# manager and an empty home, and gives back COMMAND's exit code. Works as root and as a user, without a desktop or systemd.
# SCREEN=1440x900x24 is the size of the screen; KEEP_HOME=1 leaves HOME as it is.
# A window manager must be there: without one no window ever becomes active and the keyboard goes nowhere.
set -u
[ $# -gt 0 ] || { echo "usage: with_display.sh COMMAND..." >&2; exit 2; }
for need in Xvfb dbus-daemon openbox; do
    command -v $need >/dev/null || { echo "with_display.sh: $need is missing; packaging/setup display installs it" >&2; exit 1; }
done
room=$(mktemp -d /tmp/amends-display.XXXXXX)
mkdir -m 700 "$room/run" "$room/home"
started=()
finish() {
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill "${started[i]}" 2>/dev/null && wait "${started[i]}" 2>/dev/null
    done
    rm -rf "$room"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# wait_for FILE PROCESS: until the process has written something into the file
wait_for() {
    for _ in $(seq 200); do
        [ -s "$1" ] && return 0
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.05
    done
    return 1
}

unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY NO_AT_BRIDGE
export XDG_RUNTIME_DIR="$room/run"
if [ -z "${KEEP_HOME:-}" ]; then
    export HOME="$room/home"
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
fi

# -noreset: else the server starts anew whenever its last client goes, and a window manager that comes just then finds none.
Xvfb -displayfd 7 -screen 0 "${SCREEN:-1440x900x24}" -nolisten tcp -ac -noreset 7>"$room/number" >"$room/xvfb.log" 2>&1 &
started+=($!)
wait_for "$room/number" $! || { echo "with_display.sh: Xvfb did not start:" >&2; cat "$room/xvfb.log" >&2; exit 1; }
DISPLAY=:$(cat "$room/number")
export DISPLAY

dbus-daemon --session --nofork --print-address=7 7>"$room/address" >"$room/bus.log" 2>&1 &
started+=($!)
wait_for "$room/address" $! || { echo "with_display.sh: D-Bus did not start:" >&2; cat "$room/bus.log" >&2; exit 1; }
DBUS_SESSION_BUS_ADDRESS=$(cat "$room/address")
export DBUS_SESSION_BUS_ADDRESS

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM="${AMENDS_PLATFORM:-xcb}"
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ -x "$launcher" ] || continue
    "$launcher" --launch-immediately >/dev/null 2>&1 &
    started+=($!)
    break
done
openbox >"$room/openbox.log" 2>&1 &
started+=($!)
# openbox owns this property of the root window when it is ready; xprop may be missing
managed=
for _ in $(seq 200); do
    command -v xprop >/dev/null || { sleep 0.5; managed=unknown; break; }
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && { managed=yes; break; }
    sleep 0.05
done
[ -n "$managed" ] || { echo "with_display.sh: openbox did not start:" >&2; cat "$room/openbox.log" >&2; exit 1; }

"$@"
exit $?
