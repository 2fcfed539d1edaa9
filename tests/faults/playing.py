"""playing: what the fault tests share: a script of actions, a store to play it on, and the question whether the store kept its word.

`amendsctl play` prints ACK after the commit of an action. The answer to "was anything lost?" comes from a reference: the same
script played once without a fault. After a kill, the store's journal must be that of the reference up to the last acknowledged
action, or up to the one after it (committed, not yet acknowledged): nothing lost, nothing half, nothing twice. Drafts are no
events; they are read from their table. `amendsctl verify` must find all well.
Standard library only; AMENDSCTL names the program.
"""
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import uuid

PROGRAM = os.environ.get("AMENDSCTL", "amendsctl")
PARTS = ("", "-wal", "-shm", ".checkpoint")
PEOPLE = "number,name,phone\n40112,Maya Okafor,+44 113 496 0119\n40113,Jón Berg,+44 113 496 0120\n"
# Made anew by each run, so no two runs agree on them: an offer's or a moment's own id, and the day that a moment takes from the clock.
OWN = ("id", "on")


class Broken(AssertionError):
    """The store did not keep its word."""


def run(store, *arguments):
    answer = subprocess.run([PROGRAM, "--store", str(store), *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if answer.returncode != 0:
        raise Broken(f"amendsctl {arguments[0]} ended with {answer.returncode}:\n{answer.stdout}{answer.stderr}")
    return answer.stdout


def script(seed, cases):
    """Whole recoveries, every step of them, as actions; several events an action where an action can have them."""
    rng = random.Random(seed)

    def new():
        return str(uuid.UUID(int=rng.getrandbits(128), version=4))

    actions = []

    def do(action, **fields):
        actions.append({"id": new(), "action": action, **fields})

    for n in range(cases):
        case, promise = new(), new()
        do("open", case=case, customer=rng.choice(("40112", "40113")), channel="phone", words=f"Nobody came, and nobody called. ({n})")
        do("call", case=case, state="start")
        do("listen", case=case, words=f"I took the day off for it, the {n}th time.", wants="A new day", kinds=["putright"],
           moods=["angry", "letdown"], strength=4, phrases=["took the day off"], readback="You waited a whole day.", agreed=True)
        do("draft", case=case, field="empathize.sentence", text=f"That is a day of your life {n} " + "…" * rng.randrange(200))
        do("empathize", case=case, losses=[{"loss": "time", "note": "a day"}, "trust"], sentence="A day is a lot to lose.")
        do("hold", case=case, state="start")
        do("hold", case=case, state="end")
        do("investigate", case=case, expected="between 9 and 12", happened="no van was sent", cause="missed_slot", touchpoint="deliver",
           severity="major", ours=True)
        do("apologize", case=case, text="We are sorry that nobody came. " * rng.randrange(1, 60), delivered="said")
        do("compensate", case=case, asked="The fee back", accepted=True,
           offers=[{"kind": "refund", "title": "Delivery fee", "amount": "29.00", "currency": "GBP", "payout": "card"}])
        do("promise", case=case, promise=promise, what="A van on Friday", by="2027-01-08T10:00:00Z", channel="phone")
        do("draft", case=case, field="followup.words", text=f"They said {n}")
        do("keep", promise=promise, note="It came at nine")
        do("call", case=case, state="end")
        do("followup", case=case, outcome="recovered", csat=5, words="Thank you")
        do("close", case=case)
        do("reopen", case=case, words="The door is scratched")
    return actions


def write(actions, path):
    path.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in actions))


def copy(store, to):
    """The files as they lie there; only when nobody has them open."""
    for part in PARTS:
        to.with_name(to.name + part).unlink(missing_ok=True)
        source = store.with_name(store.name + part)
        if source.exists():
            shutil.copyfile(source, to.with_name(to.name + part))


def journal(store):
    """The events of each case, in order, without what no two runs share."""
    cases = {}
    for line in run(store, "export", "journal", "-").splitlines():
        event = json.loads(line)
        body = {key: value for key, value in event["body"].items() if key not in OWN}
        cases.setdefault(event["case"], []).append((event["seq"], event["id"], event["kind"], body))
    return cases


def drafts(store):
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
        found = db.execute("SELECT case_id, field, text FROM draft").fetchall()
    db.close()
    return {(case, field): text for case, field, text in found}


class Play:
    """One script, the store it begins on, and what an undisturbed run leaves."""

    def __init__(self, folder, seed, cases):
        self.folder = pathlib.Path(folder).resolve()
        self.actions = script(seed, cases)
        people = self.folder / "people.csv"
        people.write_text(PEOPLE)
        self.empty = self.folder / "empty.db"
        run(self.empty, "import", "customers", people)
        reference = self.folder / "reference.db"
        copy(self.empty, reference)
        said = run(reference, "play", self.file(0))
        if said.splitlines() != ["ACK " + a["id"] for a in self.actions]:
            raise Broken("without any fault, not every action was acknowledged:\n" + said[:2000])
        self.reference = self.by_action(journal(reference))

    def file(self, start):
        path = self.folder / "actions.jsonl"
        write(self.actions[start:], path)
        return path

    def by_action(self, cases):
        """For each action the events it leaves: (case, event). An action's first event bears its id."""
        number = {a["id"]: i for i, a in enumerate(self.actions)}
        left = [[] for _ in self.actions]
        for case, events in cases.items():
            at = None
            for event in events:
                at = number.get(event[1], at)
                left[at].append((case, event))
        return left

    def expected(self, count):
        cases = {}
        for events in self.reference[:count]:
            for case, event in events:
                cases.setdefault(case, []).append(event)
        return cases

    def expected_drafts(self, count):
        return {(a["case"], a["field"]): a["text"] for a in self.actions[:count] if a["action"] == "draft"}

    def acknowledged(self, said, start):
        """How many actions of the script are acknowledged now, when a run that began at `start` said this."""
        lines = said.split("\n")
        if lines[-1]:
            lines.pop()  # cut in the middle of a line: not said
        lines = [line for line in lines if line]
        if lines != ["ACK " + a["id"] for a in self.actions[start:start + len(lines)]]:
            raise Broken("something else than acknowledgements in order:\n" + "\n".join(lines[-5:]))
        return start + len(lines)

    def check(self, store, done):
        """Looks at a copy, so that the next run meets the store as the kill left it. `done`: actions acknowledged
        so far. Answers 1 when one more is there: committed, and killed before it could be said."""
        seen = self.folder / "seen.db"
        copy(store, seen)
        run(seen, "verify")
        kept = journal(seen)
        words = drafts(seen)
        for count in (done, done + 1):
            if kept == self.expected(count) and words == self.expected_drafts(count):
                return count - done
        raise Broken(self.difference(kept, words, done))

    def difference(self, kept, words, done):
        ids = {event[1] for events in kept.values() for event in events}
        lost = [a for a, events in zip(self.actions[:done], self.reference) if any(e[1] not in ids for _, e in events)]
        late = {key for key, text in self.expected_drafts(done).items() if words.get(key) is None}
        return (f"{done} actions were acknowledged; the store holds {len(ids)} events in {len(kept)} cases, expected "
                f"{sum(map(len, self.expected(done).values()))} in {len(self.expected(done))}; acknowledged and not there: "
                f"{len(lost)} actions {[a['action'] for a in lost[:5]]}, {len(late)} drafts")

    def must_be_seen(self):
        """A check that cannot fail shows nothing: with its log taken away, a store has lost acknowledged actions, and the check must say so."""
        store = self.folder / "control.db"
        copy(self.empty, store)
        process = subprocess.Popen([PROGRAM, "--store", str(store), "play", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(self.file(0).read_bytes().split(b"\n", 1)[0] + b"\n")
        process.stdin.flush()
        said = process.stdout.readline().decode()
        process.kill()
        process.communicate()
        done = self.acknowledged(said, 0)
        self.check(store, done)
        for part in PARTS[1:]:
            store.with_name(store.name + part).unlink()
        try:
            self.check(store, done)
        except Broken:
            return
        raise Broken("the check did not notice that the log, and an acknowledged action with it, was taken away")
