#!/usr/bin/python3
"""one_window: starts the window several times at once on one store, kills the one that has it, starts again (R8 of the plan of faults).

Exactly one of four may stay, whichever way they name the store (its path, a link to it, a folder's link); the others hand over
and end with 0. After a kill the store is free again at once.
--races 50 for a release. AMENDS names the program; offscreen, so no display is needed.
"""
import argparse
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import time

PROGRAM = os.environ.get("AMENDS", "amends")
AT_ONCE = 4
PATIENCE = 30.0  # seconds; a start takes less than one, a busy machine more


class Broken(AssertionError):
    """Two windows on one store, or none."""


class Room:
    """A store, a home of its own, and the windows opened in it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.store = self.folder / "store.db"
        (self.folder / "link.db").symlink_to("store.db")  # leads nowhere until the first window has made the store
        (self.folder / "here").symlink_to(".")
        self.ways = itertools.cycle((self.store, self.folder / "link.db", self.folder / "here" / "store.db"))
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(self.folder), TMPDIR=str(self.folder),
                                XDG_RUNTIME_DIR=str(self.folder), XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"))
        self.open = []

    def start(self):
        process = subprocess.Popen([PROGRAM, "--store", str(next(self.ways))], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.open.append(process)
        return process

    def wait(self, judge, what):
        end = time.monotonic() + PATIENCE
        while not judge():
            if time.monotonic() > end:
                raise Broken(f"{what} did not come in {PATIENCE:.0f} s; running: {sum(p.poll() is None for p in self.open)}, "
                             f"ended: {[p.poll() for p in self.open if p.poll() is not None]}")
            time.sleep(0.02)

    def has_store(self, process):
        """Whether this process has the store's file open."""
        try:
            files = pathlib.Path(f"/proc/{process.pid}/fd").iterdir()
            return any(os.readlink(file) == str(self.store) for file in files)
        except OSError:
            return False

    def settle(self, count):
        """Of `count` starts all but one have handed over, and the one has the store open: it."""
        self.wait(lambda: sum(p.poll() is not None for p in self.open) >= count - 1, f"the end of {count - 1} of {count} windows")
        self.wait(lambda: any(self.has_store(p) for p in self.open), "the window that opens the store")
        holders = [p for p in self.open if p.poll() is None]
        ended = [p.returncode for p in self.open if p.poll() is not None]
        if len(holders) != 1 or any(ended):
            raise Broken(f"{len(holders)} windows stayed, the others ended with {ended}")
        self.open = holders
        return holders[0]

    def close(self):
        for process in self.open:
            if process.poll() is None:
                process.kill()
            process.communicate()


def race(room, torn):
    for _ in range(AT_ONCE):
        room.start()
    holder = room.settle(AT_ONCE)
    room.start()
    if room.settle(2) is not holder:
        raise Broken("the window that was there went, and the new one stayed")
    holder.kill()  # leaves its socket and its lock behind
    holder.communicate()
    room.open = []
    if torn:  # it was killed while it wrote its lock
        locks = list(room.folder.glob("*.lock"))
        if not locks:
            raise Broken("there is no lock to tear")
        for lock in locks:
            lock.write_text("")
    killed = time.monotonic()
    room.start()
    room.settle(1)
    regained = time.monotonic() - killed
    room.start()  # and it answers
    room.settle(2)
    return regained


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--races", type=int, default=6)
    options = parser.parse_args()
    began = time.monotonic()
    slowest = 0.0
    for n in range(options.races):
        with tempfile.TemporaryDirectory(prefix="amends-window-") as folder:
            room = Room(folder)
            try:
                slowest = max(slowest, race(room, torn=n % 2 == 1))
            except Broken as broken:
                print(f"race {n + 1}: {broken}")
                return 1
            finally:
                room.close()
    print(f"{options.races} races of {AT_ONCE} windows: one stayed each time; after a kill the next had the store open within {slowest:.1f} s; "
          f"{time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
