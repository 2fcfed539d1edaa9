"""cutting: running a command with the library amends_cut before it, which ends it at the Nth write or sync of its store."""
import os
import signal
import subprocess

from playing import PROGRAM, Broken

FIRST = 60
WRITES = ("write", "pwrite")


class Cutter:
    def __init__(self, shim, store, *arguments):
        self.shim, self.store, self.arguments = shim, store, [str(a) for a in arguments]

    def run(self, **cut):
        """What was said, and the exit code."""
        environment = dict(os.environ, LD_PRELOAD=str(self.shim), CUT_STORE=str(self.store), ASAN_OPTIONS="verify_asan_link_order=0",
                           **{key: str(value) for key, value in cut.items()})
        answer = subprocess.run([PROGRAM, "--store", str(self.store), *self.arguments], env=environment, capture_output=True, text=True, timeout=60)
        return answer.stdout, answer.returncode

    def calls(self):
        """The calls of a whole run, in order: "pwrite -wal"."""
        heard = self.store.with_name("calls")
        heard.unlink(missing_ok=True)
        code = self.run(CUT_LIST=heard)[1]
        calls = heard.read_text().splitlines() if heard.exists() else []
        if code != 0 or len(calls) < 2 * FIRST or not any("sync" in call for call in calls):
            raise Broken(f"the undisturbed run ended with {code} after {len(calls)} calls: {sorted(set(calls))}")
        return calls

    def cut(self, at, how):
        """What was said before the kill; nothing when the run did not come that far (a run may need a page less than the one heard)."""
        said, code = self.run(CUT_AT=at, CUT_HOW=how)
        if code == 0 and at > FIRST:
            return None
        if code != -signal.SIGKILL:
            raise Broken(f"the run was to die in this call and ended with {code}")
        return said


    def kill_everywhere(self, every, make_ready, judge):
        """Kills a run at every chosen call: make_ready() before each, judge(said, at) after it. Answers what was done, in words."""
        calls = self.calls()
        points = chosen(calls, every)
        missed = []
        for at, how in points:
            try:
                make_ready()
                said = self.cut(at, how)
                if said is None:
                    missed.append(at)
                else:
                    judge(said, at)
            except Broken as broken:
                raise Broken(f"killed at call {at} ({calls[at - 1]}, {how}): {broken}") from broken
        if len(missed) > len(points) // 10:
            raise Broken(f"{len(missed)} of {len(points)} calls never came")
        return f"{len(points) - len(missed)} kills in {len({n for n, _ in points})} of {len(calls)} calls ({kinds(calls, points)})"


def chosen(calls, every):
    """The calls to die in, from 1: (number, how). The first ones, all that are no plain writes, and some that are (or all)."""
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


def kinds(calls, points):
    names = [calls[n - 1].split()[0] for n, _ in points]
    return ", ".join(f"{names.count(name)} {name}" for name in sorted(set(names)))
