#!/usr/bin/python3
"""kill_while_creating: kills the very first import, which makes the store, at the Nth write or sync of it.

What is left must not stand in the way: the same import again finishes, everybody is there once, and verify is clean.
"""
import argparse
import pathlib
import sys
import tempfile
import time

from cutting import Cutter
from playing import PEOPLE, Broken, copy, run


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shim", type=pathlib.Path)
    parser.add_argument("--every", action="store_true")
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="amends-new-") as folder:
        try:
            room = pathlib.Path(folder).resolve()
            people, store, nothing = room / "people.csv", room / "store.db", room / "nothing.db"
            people.write_text(PEOPLE)

            def judge(_said, _at):
                run(store, "import", "customers", people)
                run(store, "verify")
                for name in ("Maya", "Berg"):
                    if run(store, "find", name).count(name) != 1:
                        raise Broken(f"after importing again, {name} is not found exactly once")

            cutter = Cutter(options.shim.resolve(), store, "import", "customers", people)
            done = cutter.kill_everywhere(options.every, lambda: copy(nothing, store), judge)  # copying nothing takes away what was there
        except Broken as broken:
            print(broken)
            return 1
    print(f"{done} of a new store: the same import then finished; {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
