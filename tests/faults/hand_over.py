"""A second start on the same store hands over: it ends with 0, and the window that is there comes back from the task bar."""
import pathlib
import subprocess
import tempfile
import time

from desk import Desk


def state(window):
    """"Normal" on the screen, "Iconic" in the task bar."""
    found = subprocess.run(["xprop", "-id", window, "WM_STATE"], capture_output=True, text=True, check=True).stdout
    return next((line.split()[-1] for line in found.splitlines() if "window state" in line), "")


def frame(pid):
    """The window of that process that has a state: the others are Qt's own."""
    found = subprocess.run(["xdotool", "search", "--pid", str(pid)], capture_output=True, text=True).stdout.split()
    return next((window for window in found if state(window) == "Normal"), None)


with tempfile.TemporaryDirectory(prefix="amends-hand-over-") as folder:
    store = pathlib.Path(folder) / "store.db"
    with Desk(["--store", str(store)]) as desk:
        pid = desk.process.pid
        window = desk.wait(lambda: frame(pid), "the window on the screen")
        subprocess.run(["xdotool", "windowminimize", window], check=True)
        desk.wait(lambda: state(window) == "Iconic", "the window in the task bar")

        began = time.monotonic()
        # By another path to the same file: it is the file that counts.
        second = subprocess.run([desk.program, "--store", str(store.parent / "." / store.name)], timeout=30)
        assert second.returncode == 0, f"the second start ended with {second.returncode}"
        desk.wait(lambda: state(window) == "Normal", "the first window, called by the second start")
        print(f"called back in {time.monotonic() - began:.1f} s")

        # Another store is another desk.
        with Desk(["--store", str(pathlib.Path(folder) / "other.db")]) as other:
            assert other.process.poll() is None and other.window() is not None
