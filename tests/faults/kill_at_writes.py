#!/usr/bin/python3
"""kill_at_writes: kills `amendsctl play` at the Nth write or sync of its store, for each N (R1b of the plan of faults).

First an undisturbed run is listened to: every write, sync, truncation and removal of the store's files, in order. Then the run is
repeated and killed at each of the first 60 of them, before the call and, for a write, with half of its bytes written; then at each
later call that is not a plain write, and at some of the plain ones (--every: at all). Now and then the script is then played to its end.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

from cutting import Cutter
from playing import PROGRAM, Broken, Play, copy


def finish(play, store):
    """What a person does after a crash: start again. Everything is then there, once."""
    answer = subprocess.run([PROGRAM, "--store", str(store), "play", str(play.file(0))], capture_output=True, text=True, timeout=60)
    done = play.acknowledged(answer.stdout, 0)
    if done != len(play.actions):
        raise Broken(f"played again after the kill, only {done} of {len(play.actions)} actions were acknowledged")
    play.check(store, done)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shim", type=pathlib.Path)
    parser.add_argument("--every", action="store_true")
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="amends-cut-") as folder:
        try:
            play = Play(folder, 7, 1)
            play.must_be_seen()
            store = play.folder / "store.db"
            cutter = Cutter(options.shim.resolve(), store, "play", play.file(0))
            copy(play.empty, store)

            def judge(said, at):
                play.check(store, play.acknowledged(said, 0))
                if at % 10 == 0:
                    finish(play, store)

            done = cutter.kill_everywhere(options.every, lambda: copy(play.empty, store), judge)
        except Broken as broken:
            print(broken)
            return 1
    print(f"{done}: nothing acknowledged lost, verify clean; {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
