#!/bin/bash
# with-keyring.sh unlocked|locked|none HOME PROGRAM ARGUMENT … : runs PROGRAM in a session bus of its own with a real keyring
# service under HOME: open; locked, with nobody there to give the password (PROGRAM wrote into it before:
# --gtest_filter=InSession.writes); or with no service at all.
state=$1
export HOME=$2 XDG_RUNTIME_DIR=$2/run XDG_DATA_HOME=$2/data
shift 2
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
for program in dbus-run-session gnome-keyring-daemon gdbus; do
    command -v "$program" >/dev/null || { echo "with-keyring.sh: $program is missing" >&2; exit 1; }
done
if [ "$state" = none ]; then
    # A bus that knows no services it could start by itself.
    cat >"$HOME/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    exec dbus-run-session --config-file="$HOME/bus.conf" -- "$@"
fi
export BUBENIK_KEYRING_STATE=$state
exec dbus-run-session -- bash -c '
    printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    if [ "$BUBENIK_KEYRING_STATE" = locked ]; then
        "$1" --gtest_filter=InSession.writes || exit 1
        gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
            --method org.freedesktop.Secret.Service.Lock "[objectpath \"/org/freedesktop/secrets/collection/login\"]" || exit 1
    fi
    "$@"
    status=$?
    exit $status' with-keyring "$@"
