"""A store that is none is told of in a window; when that is closed, the program ends with 3 and the file is as it was."""
import os
import pathlib
import subprocess
import tempfile
import time

PROGRAM = os.environ.get("AMENDS", "amends")
CONTENT = "no store at all\n" * 40


def until(judge, what):
    end = time.monotonic() + 30
    while not judge():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.05)


def window_is_there():
    return bool(subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Amends$"], capture_output=True, text=True).stdout)


with tempfile.TemporaryDirectory(prefix="amends-bad-store-") as folder:
    store = pathlib.Path(folder) / "store.db"
    store.write_text(CONTENT)
    home = dict(os.environ, HOME=folder, AMENDS_DATA=folder + "/data", XDG_CONFIG_HOME=folder + "/config")
    program = subprocess.Popen([PROGRAM, "--store", str(store)], env=home, stderr=subprocess.PIPE, text=True)
    try:
        until(lambda: window_is_there() or program.poll() is not None, "the window that says so")

        def closed():
            subprocess.run(["xdotool", "key", "Escape"], capture_output=True)
            return program.poll() is not None

        until(closed, "the end after it was closed")
    finally:
        program.kill()
    said = program.communicate()[1]
    assert program.returncode == 3, f"it ended with {program.returncode}"
    assert "damaged" in said, said
    assert store.read_text() == CONTENT
    print("told, closed, ended with 3")
