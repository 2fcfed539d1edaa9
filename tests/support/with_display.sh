#!/bin/bash
# with_display.sh COMMAND...: runs COMMAND on a virtual screen of its own, with its own D-Bus session, accessibility bus, window
# manager and an empty home, and gives back COMMAND's exit code. Works as root and as a user, without a desktop or systemd.
# SCREEN=1440x900x24 is the size of the screen; KEEP_HOME=1 leaves HOME as it is.
# A window manager must be there: without one no window ever becomes active and the keyboard goes nowhere.
set -u
if [ "${AMENDS_DISPLAY_INNER:-}" != $$ ]; then
    [ $# -gt 0 ] || { echo "usage: with_display.sh COMMAND..." >&2; exit 2; }
    for need in Xvfb dbus-run-session openbox; do
        command -v $need >/dev/null || { echo "with_display.sh: $need is missing; packaging/setup display installs it" >&2; exit 1; }
    done
    room=$(mktemp -d /tmp/amends-display.XXXXXX)
    mkdir -m 700 "$room/run" "$room/home"
    finish() {
        [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null && wait "$screen" 2>/dev/null
        rm -rf "$room"
    }
    trap finish EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    exec 7>"$room/number"
    Xvfb -displayfd 7 -screen 0 "${SCREEN:-1440x900x24}" -nolisten tcp -ac >"$room/xvfb.log" 2>&1 &
    screen=$!
    exec 7>&-
    for _ in $(seq 200); do
        [ -s "$room/number" ] && break
        kill -0 "$screen" 2>/dev/null || break
        sleep 0.05
    done
    [ -s "$room/number" ] || { echo "with_display.sh: Xvfb did not start:" >&2; cat "$room/xvfb.log" >&2; exit 1; }
    DISPLAY=:$(cat "$room/number")
    export DISPLAY XDG_RUNTIME_DIR="$room/run"
    if [ -z "${KEEP_HOME:-}" ]; then
        export HOME="$room/home"
        unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
    fi
    unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY NO_AT_BRIDGE
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM="${AMENDS_PLATFORM:-xcb}"
    # exec keeps the process id, which tells the inner run that it is the inner one, even when this script is nested
    dbus-run-session -- bash -c 'export AMENDS_DISPLAY_INNER=$$; exec "$@"' inner "$0" "$@" &
    wait $!
    exit $?
fi
unset AMENDS_DISPLAY_INNER
helpers=()
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
helpers+=($!)
openbox >/dev/null 2>&1 &
helpers+=($!)
# openbox names itself on the root window when it is ready
for _ in $(seq 100); do
    if ! command -v xprop >/dev/null; then sleep 0.5; break; fi
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
"$@"
code=$?
kill "${helpers[@]}" 2>/dev/null
exit $code
