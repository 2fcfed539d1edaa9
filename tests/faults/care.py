#!/usr/bin/python3
"""care: a person is forgotten, and given everything (D2 and D3 of the plan of faults), by the shipped amendsctl.

Every trial makes up a person with a word of their own in every field, action and draft, erases them, and looks for the words itself:
in every file of the store's folder and of the desk's, in any case, UTF-8 and UTF-16. Every other trial is killed on the way, at a
random moment, and called again. The chains must verify, and nobody else may have lost a word. Then everything is asked for, of
several, and compared with what they were made of. --trials 100 --seed S for a release.
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

from playing import PROGRAM, Broken, copy, run, write, script


def sounds(rng):
    return "".join(rng.choice("bdfgklmnprstvz") + rng.choice("aeiou") for _ in range(4))


class Person:
    """Somebody whose every text holds their own word, so that any remnant names its owner."""

    def __init__(self, rng, n):
        self.word = sounds(rng) + sounds(rng)
        self.number = f"C-{n}"
        self.phone = "+4420794" + f"{60000 + n:05d}"
        self.email = f"{self.word}@example.net"
        self.name = f"{self.word.capitalize()} Öz{self.word[:5]}"
        self.address = f"{n} {self.word} Street"
        self.note = f"note {self.word}: her \"mother\" is ill\nsecond {self.word} line"
        self.said = []  # the actions, once played

    def row(self):
        quoted = self.note.replace('"', '""')
        return f'{self.number},{self.name},{self.phone},{self.email},{self.address},"{quoted}"\n'

    def actions(self, rng):
        actions = script(rng.randrange(1 << 30), 2)
        for action in actions:
            if action["action"] == "open":
                action["customer"] = self.number
            for key in ("words", "wants", "readback", "sentence", "expected", "happened", "text", "asked", "what", "note"):
                if isinstance(action.get(key), str):
                    action[key] += f" {self.word}"
            if "phrases" in action:
                action["phrases"] = [f"the {self.word} phrase"]
        self.said = actions
        return actions

    def traces(self):
        return [self.word, self.phone[1:], self.phone[-9:], self.email]


def holding(folder, texts):
    """Which files of the folder hold which of the texts."""
    found = []
    for path in sorted(p for p in pathlib.Path(folder).rglob("*") if p.is_file()):
        data = path.read_bytes().lower()
        for text in texts:
            if text.lower().encode() in data or text.lower().encode("utf-16-le") in data:
                found.append((path.name, text))
    return found


def make(folder, rng, people):
    """A lively company, with our people and their cases among it."""
    store = folder / "store.db"
    run(store, "demo", "--customers", 150, "--cases", 60, "--seed", rng.randrange(1 << 30))
    listed = folder / "people.csv"
    listed.write_text("number,name,phone,email,address,note\n" + "".join(p.row() for p in people), encoding="utf-8")
    run(store, "import", "customers", listed)
    listed.write_text("number,city\n" + "".join(f"{p.number},York\n" for p in people))  # leaves before-images
    run(store, "import", "customers", listed)
    listed.write_text("Order number,Customer number,Date,Total,Currency,Items\n"
                      + "".join(f"O-{p.number},{p.number},2026-10-02,29.00,GBP,{p.word} lamp\n" for p in people))
    run(store, "import", "orders", listed)
    for person in people:
        write(person.actions(rng), listed)
        run(store, "play", listed)
    listed.unlink()
    return store


def verified(store):
    report = json.loads(run(store, "verify", "--json"))
    if not report["ok"]:
        raise Broken(f"verify: {report['problems']}")
    return report


def erase(store, customer, rng, killed):
    command = [PROGRAM, "--store", str(store), "--json", "erase", customer, "--yes", "--reason", "asked by letter"]
    kills = 0
    if killed:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0.01, 0.35))
        process.kill()
        process.wait()
        kills += process.returncode != 0
    answer = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if answer.returncode != 0:
        raise Broken(f"erase ended with {answer.returncode}: {answer.stdout}{answer.stderr}")
    return json.loads(answer.stdout), kills


def forget(folder, made, people, rng, trial):
    store = folder / "store.db"
    copy(made, store)
    person, other = rng.sample(people, 2)
    shown = json.loads(run(store, "--json", "show", "customer", person.number))
    if not holding(folder, person.traces()):
        raise Broken("the look sees nothing before the erasure")
    before = verified(store)
    done, kills = erase(store, shown["id"], rng, trial % 2 == 1)
    proof = done["proof"]
    if left := holding(folder, person.traces()):
        raise Broken(f"left after the erasure: {left}; {proof}")
    if not proof["clean"] or proof["elsewhere"]:
        raise Broken(f"the certificate says {proof}")
    after = verified(store)
    if after["cases"] != before["cases"] or after["events"] != before["events"] + 2:
        raise Broken(f"counted {before['cases']}/{before['events']} before, {after['cases']}/{after['events']} after")
    if person.word in json.dumps(done) or person.number not in json.dumps(done["request"]):
        raise Broken("the certificate names the person, or lacks the number")
    if other.word not in run(store, "show", "customer", other.number):
        raise Broken("somebody else lost their words")
    return kills, proof["resumed"]


def give(folder, made, people, rng):
    store = folder / "store.db"
    copy(made, store)
    person = rng.choice(people)
    out = folder / "given"
    run(store, "access", person.number, "--to", out)
    data = json.loads((out / "everything.json").read_text(encoding="utf-8"))
    page = (out / "everything.html").read_text(encoding="utf-8")
    customer = data["customer"]
    expected = {"number": person.number, "name": person.name, "phones": [person.phone], "emails": [person.email],
                "address": person.address, "note": person.note, "city": "York"}
    for key, value in expected.items():
        if customer[key] != value:
            raise Broken(f"{key}: {customer[key]!r} instead of {value!r}")
    told = json.dumps(data, ensure_ascii=False)
    for action in person.said:
        for key in ("words", "wants", "readback", "sentence", "expected", "happened", "asked", "what", "note", "text"):
            text = action.get(key)
            if isinstance(text, str) and json.dumps(text, ensure_ascii=False)[1:-1] not in told:
                raise Broken(f"{action['action']} {key} is not in the data")
    if len(data["cases"]) != 2 or len(data["orders"]) != 1 or len(data["earlier"]) != 1 or not data["history"]:
        raise Broken("cases, orders, earlier copies or history are missing")
    if f"O-{person.number}" not in told or f"{person.word} lamp" not in page:
        raise Broken("the order is missing")
    for other in people:
        if other is not person and (other.word in told or other.word in page):
            raise Broken("words of somebody else are in it")
    for path in out.iterdir():
        if path.stat().st_mode & 0o077:
            raise Broken(f"{path.name} can be read by others")
        path.unlink()
    out.rmdir()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=12)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    began = time.monotonic()
    kills = resumed = 0
    with tempfile.TemporaryDirectory(prefix="amends-care-") as folder:
        folder = pathlib.Path(folder).resolve()
        (folder / "desk").mkdir()
        os.environ["AMENDS_DATA"] = str(folder / "desk")
        people = [Person(rng, n) for n in range(6)]
        kept = folder.parent / (folder.name + "-made")
        kept.mkdir()
        try:
            made = make(kept, rng, people)
            for trial in range(options.trials):
                n, again = forget(folder, made, people, rng, trial)
                kills += n
                resumed += again
            for _ in range(max(3, options.trials // 4)):
                give(folder, made, people, rng)
        except Broken as broken:
            print(f"seed {options.seed}: {broken}")
            return 1
        finally:
            for path in kept.iterdir():
                path.unlink()
            kept.rmdir()
    print(f"seed {options.seed}: {options.trials} people erased, {kills} times killed on the way, {resumed} times the end was done by the next "
          f"call; nothing of them is left; everything was given to {max(3, options.trials // 4)}; {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
