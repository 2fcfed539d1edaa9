#!/usr/bin/python3
"""kill_at_writes: kills `amendsctl play` at the Nth write or sync of its store, for each N (R1b of the plan of faults).

First an undisturbed run is listened to: every write, sync, truncation and removal of the store's files, in order. Then the run is
repeated and killed at each of the first 60 of them, before the call and, for a write, with half of its bytes written; then at each
later call that is not a plain write, and at some of the plain ones (--every: at all). Afterwards the same script is played to its end.
"""
import argparse
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from playing import PROGRAM, Broken, Play, copy

FIRST = 60
WRITES = ("write", "pwrite")


class Cutter:
    def __init__(self, shim, play, store):
        self.shim, self.play, self.store = shim, play, store
        self.file = play.file(0)

    def run(self, **cut):
        """Plays the whole script on a fresh store: what was said, and the exit code."""
        copy(self.play.empty, self.store)
        environment = dict(os.environ, LD_PRELOAD=str(self.shim), CUT_STORE=str(self.store),
                           ASAN_OPTIONS="verify_asan_link_order=0", **{k: str(v) for k, v in cut.items()})
        answer = subprocess.run([PROGRAM, "--store", str(self.store), "play", str(self.file)], env=environment, capture_output=True, text=True, timeout=60)
        return answer.stdout, answer.returncode

    def calls(self):
        heard = self.play.folder / "calls"
        code = self.run(CUT_LIST=heard)[1]
        calls = heard.read_text().splitlines() if heard.exists() else []
        if code != 0 or len(calls) < 2 * FIRST or not any("sync" in call for call in calls):
            raise Broken(f"the undisturbed run ended with {code} after {len(calls)} calls: {sorted(set(calls))}")
        return calls

    def cut(self, at, how, call):
        said, code = self.run(CUT_AT=at, CUT_HOW=how)
        if code == 0 and at > FIRST:  # offers get ids of their own, so a run may need a page less than the one listened to
            return False
        if code != -signal.SIGKILL:
            raise Broken(f"the run was to die in this call and ended with {code}")
        self.play.check(self.store, self.play.acknowledged(said, 0))
        return True

    def finish(self):
        """What a person does after a crash: start again. Everything is then there, once."""
        said = subprocess.run([PROGRAM, "--store", str(self.store), "play", str(self.file)], capture_output=True, text=True, timeout=60).stdout
        done = self.play.acknowledged(said, 0)
        if done != len(self.play.actions):
            raise Broken(f"played again after the kill, only {done} of {len(self.play.actions)} actions were acknowledged")
        self.play.check(self.store, done)


def chosen(calls, every):
    """The calls to die in, from 1: (number, how)."""
    plain = [n for n, call in enumerate(calls, 1) if n > FIRST and call.split()[0] in WRITES]
    some = set(plain if every else plain[::max(1, len(plain) // 10)])
    points = []
    for n, call in enumerate(calls, 1):
        is_write = call.split()[0] in WRITES
        if n <= FIRST or not is_write or n in some:
            points.append((n, "before"))
            if is_write:
                points.append((n, "half"))
    return points


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shim", type=pathlib.Path)
    parser.add_argument("--every", action="store_true")
    options = parser.parse_args()
    began = time.monotonic()
    at, call, missed = 0, "none", 0
    with tempfile.TemporaryDirectory(prefix="amends-cut-") as folder:
        try:
            play = Play(folder, 7, 1)
            play.must_be_seen()
            cutter = Cutter(options.shim.resolve(), play, play.folder / "store.db")
            calls = cutter.calls()
            points = chosen(calls, options.every)
            for at, how in points:
                call = calls[at - 1] + ", " + how
                missed += not cutter.cut(at, how, call)
                if at % 10 == 0:
                    cutter.finish()
            if missed > len(points) // 10:
                raise Broken(f"{missed} of {len(points)} calls never came")
        except Broken as broken:
            print(f"killed at call {at} ({call}): {broken}")
            return 1
    kinds = ", ".join(f"{sum(calls[n - 1].split()[0] == kind for n, _ in points)} {kind}" for kind in sorted({c.split()[0] for c in calls}))
    print(f"{len(points) - missed} kills in {len({n for n, _ in points})} of {len(calls)} calls ({kinds}): nothing acknowledged lost, verify clean; "
          f"{time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
