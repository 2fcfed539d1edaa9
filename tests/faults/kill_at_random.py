#!/usr/bin/python3
"""kill_at_random: kills `amendsctl play` at random moments; nothing acknowledged may be lost (R1 of the plan of faults).

A quarter of the kills fall into the start (opening the store, repairing it after the kill before), the others into the writing.
Each run goes on where the one before was killed, beginning with the last acknowledged action, which must then land no second time.
--kills 1000 --seed S for a release.
"""
import argparse
import random
import select
import signal
import subprocess
import sys
import tempfile
import time

from playing import PROGRAM, Broken, Play, copy

CASES = 12


def killed(play, store, start, rng):
    """Plays from `start` and kills: what was said, and whether it was in time."""
    process = subprocess.Popen([PROGRAM, "--store", str(store), "play", str(play.file(start))], stdout=subprocess.PIPE)
    if rng.random() < 0.25:
        time.sleep(rng.uniform(0.0, 0.1))
    else:
        if not select.select([process.stdout], [], [], 30)[0]:
            process.kill()
            raise Broken("play said nothing for half a minute")
        time.sleep(rng.uniform(0.0, 0.12))
    process.kill()
    said = process.communicate()[0].decode()
    if process.returncode not in (0, -signal.SIGKILL):
        raise Broken(f"play ended with {process.returncode}")
    return said, process.returncode != 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    began = time.monotonic()
    kills = repeats = rounds = acknowledged = unsaid = 0
    with tempfile.TemporaryDirectory(prefix="amends-kill-") as folder:
        play = Play(folder, options.seed, CASES)
        store = play.folder / "store.db"
        try:
            play.must_be_seen()
            while kills < options.kills:
                copy(play.empty, store)
                done, rounds = 0, rounds + 1
                while done < len(play.actions) and kills < options.kills:
                    start = max(0, done - 1)
                    said, in_time = killed(play, store, start, rng)
                    now = max(done, play.acknowledged(said, start))
                    unsaid += play.check(store, now)
                    repeats += 0 < done < now
                    acknowledged += now - done
                    kills += in_time
                    done = now
        except Broken as broken:
            print(f"seed {options.seed}, kill {kills + 1}, round {rounds}, after {done} acknowledged actions: {broken}")
            return 1
    print(f"seed {options.seed}: {kills} kills in {rounds} rounds, {acknowledged} actions acknowledged, none lost, none half, none twice "
          f"({repeats} runs went on after a kill, {unsaid} times one more was there than was said); {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
