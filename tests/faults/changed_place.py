"""A window that went to another store has that one: a start on the new store hands over to it, and the store it left is free."""
import subprocess
import tempfile

from desk import Desk

with tempfile.TemporaryDirectory(prefix="amends-changed-place-") as folder:
    home = {"AMENDS_DATA": folder + "/data", "XDG_CONFIG_HOME": folder + "/config"}
    with Desk([], environment=home, patience=60) as first:
        first.press("Open demo")
        first.find("push button", "Demo, not real")

        second = subprocess.run([first.program, "--demo"], env=first.environment, timeout=60)
        assert second.returncode == 0, f"a start on the demo ended with {second.returncode}"
        assert first.process.poll() is None

        # The desk's own store was left: another window may have it, and is told when it wants the demo as well.
        with Desk([], environment=home, patience=60) as other:
            other.press("Open demo")
            other.says("Another window has that store")
            other.keys("Escape")
            other.find("push button", "Open demo")
    print("the lock goes where the window goes")
