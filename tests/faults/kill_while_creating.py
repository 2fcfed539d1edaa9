#!/usr/bin/python3
"""kill_while_creating: kills the very first import, which makes the store, at the Nth write or sync of it.

What is left must not stand in the way: the same import again finishes, everybody is there once, and verify is clean.
"""
import argparse
import pathlib
import sys
import tempfile
import time

from cutting import Cutter, chosen, kinds
from playing import PEOPLE, Broken, copy, run


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shim", type=pathlib.Path)
    parser.add_argument("--every", action="store_true")
    options = parser.parse_args()
    began = time.monotonic()
    at, how, call = 0, "", "none"
    with tempfile.TemporaryDirectory(prefix="amends-new-") as folder:
        try:
            room = pathlib.Path(folder).resolve()
            people, store, nothing = room / "people.csv", room / "store.db", room / "nothing.db"
            people.write_text(PEOPLE)
            cutter = Cutter(options.shim.resolve(), store, "import", "customers", people)
            calls = cutter.calls()
            points = chosen(calls, options.every)
            for at, how in points:
                call = calls[at - 1]
                copy(nothing, store)  # takes away what was there
                if cutter.cut(at, how) is None:
                    continue
                run(store, "import", "customers", people)
                run(store, "verify")
                for name in ("Maya", "Berg"):
                    if run(store, "find", name).count(name) != 1:
                        raise Broken(f"after importing again, {name} is not found exactly once")
        except Broken as broken:
            print(f"killed at call {at} ({call}, {how}): {broken}")
            return 1
    print(f"{len(points)} kills in {len({n for n, _ in points})} of {len(calls)} calls ({kinds(calls, points)}) of a new store: "
          f"the same import then finished; {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
