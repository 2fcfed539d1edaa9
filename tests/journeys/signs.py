"""Who is about to leave, and why: customers and orders are imported, cases played, and the Customers page tells by itself who is at risk
and who has gone quiet, always with the reasons. Real keys go in through the X server; what comes out is read as a screen reader reads it.

    signs.py [--lang de] [--theme dark] [--size 1024x700] [--pictures]
"""
import argparse
import datetime
import json
import os
import pathlib
import subprocess
import tempfile
import uuid

import pyatspi

from desk import Desk, Lost
from tongue import Tongue

options = argparse.ArgumentParser()
options.add_argument("--lang", default="en")
options.add_argument("--theme", default="light")
options.add_argument("--size", default="1440x900")
options.add_argument("--pictures", action="store_true")
asked = options.parse_args()
say = Tongue(asked.lang)
narrow = int(asked.size.split("x")[0]) < 1000

PEOPLE = """Ref,Full name,Phone,Street,Tier
K-1,Maya Okafor,0113 496 0119,"22 Alma Road, Leeds",gold
K-2,Femi Alade,01632 960014,"9 Hollis Street, York",standard
K-3,Hiro Okada,0113 496 0171,"3 Brook Mews, Leeds",standard
K-4,Keiko Okamoto,01632 960019,"Flat 4, The Maltings, Hull",silver
K-5,Bolu Cole,0113 496 0155,"1 Kirkgate, Leeds",standard
"""
PROMISE = "Ring on Monday about the new slot"
PHRASE = "never again"


def ctl(*arguments):
    done = subprocess.run([os.environ["AMENDSCTL"], "--store", store, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def orders():
    """Maya bought every month and nothing for the last quarter; Bolu every fortnight until two months ago; Keiko still does."""
    today = datetime.date.today()
    rows = ["Order number,Customer number,Order date,Items,Total"]

    def buy(ref, days, total):
        for number, back in enumerate(days):
            rows.append(f"{ref}-{number},{ref},{today - datetime.timedelta(days=back)},Kettle,{total}")
    buy("K-1", range(120, 480, 30), "100.00")
    buy("K-4", range(5, 360, 28), "40.00")
    buy("K-5", range(62, 400, 14), "15.00")
    return "\n".join(rows) + "\n"


def played():
    """Maya is failed twice, a promise to her is broken, and she says so; Femi gives one mark of five; Hiro's case is on track."""
    lines, promise = [], str(uuid.uuid4())

    def act(name, **fields):
        lines.append(json.dumps({"id": str(uuid.uuid4()), "action": name, **fields}))
    first, second, bad, good = (str(uuid.uuid4()) for _ in range(4))
    act("open", case=first, customer="K-1", words="The dishwasher came a week late.")
    act("promise", case=first, promise=promise, what=PROMISE, who="Sam", by="2030-01-07T09:00:00Z")
    act("break", promise=promise, why="forgot")
    act("open", case=second, customer="K-1", words=f"Late once more. {PHRASE.capitalize()}, I tell you.")
    act("open", case=bad, customer="K-2", words="Spoken to badly.")
    act("followup", case=bad, outcome="partly", csat=1)
    act("open", case=good, customer="K-3", words="A hinge is missing.")
    return "\n".join(lines) + "\n"


class Agent(Desk):
    """A person who uses the keyboard for everything."""

    def picture(self, name):
        if asked.pictures or name == "failed":
            super().picture(f"{name}-{asked.theme}-{asked.size}")

    def resize(self, width, height):
        subprocess.run(["xdotool", "getactivewindow", "windowsize", "--sync", str(width), str(height)], check=True)
        self.wait(lambda: self.window().queryComponent().getSize() == (width, height), f"a window of {width}x{height}")

    def here(self):
        node = self.focused()
        return node.name if node is not None else ""

    def focus_moves_to(self, judge, what, key="Tab"):
        """One key at a time: the next is pressed when the keyboard has gone where the one before sent it."""
        for _ in range(40):
            before = self.here()
            if judge(before):
                return before
            self.keys(key)
            try:
                self.wait(lambda: self.here() not in ("", before), "the keyboard to go on", 2)
            except Lost:  # the next one has the same name
                pass
        raise Lost(f"{key} never reaches {what}")

    def choose_chip(self, text, on=True):
        """Tab to the chips, arrows along them, Space; what a screen reader says of one is its name and how many it leaves."""
        begins = say("%1, %2", text, "", where="PeopleColumn")
        self.wait(lambda: self.all(PRESSED, lambda name: name.startswith(begins)), f"the chip {text!r}")
        chips = {node.name for node in self.all(PRESSED, lambda name: ", " in name)}
        self.focus_moves_to(lambda name: name in chips, "the chips")
        self.keys("Home")
        self.focus_moves_to(lambda name: name.startswith(begins), text, "Right")
        self.keys("space")
        self.wait(lambda: bool(chip_on(self, begins)) == on, f"{text!r} to be {'on' if on else 'off'}")

    def row(self, words):
        """What a screen reader says of the cell that holds these words."""
        return self.wait(lambda: self.all("table cell", lambda name: words in name), f"a row that says {words!r}")[0]

    def reads(self, words):
        self.wait(lambda: [node for node in self.all("label") if words in node.name], f"the reason {words!r}")


PRESSED = ("check box", "toggle button", "radio button", "push button")


def chip_on(desk, begins):
    return [node for node in desk.all(PRESSED, lambda name: name.startswith(begins))
            if node.getState().contains(pyatspi.STATE_CHECKED)]


folder = pathlib.Path(tempfile.mkdtemp(prefix="amends-signs-"))
store = str(folder / "desk.db")
for name, words in (("people.csv", PEOPLE), ("orders.csv", orders()), ("cases.jsonl", played())):
    (folder / name).write_text(words)
ctl("import", "customers", str(folder / "people.csv"))
ctl("import", "orders", str(folder / "orders.csv"))
ctl("play", str(folder / "cases.jsonl"))
with Agent(["--store", store, "--lang", asked.lang, "--theme", asked.theme]) as desk:
    desk.resize(*map(int, asked.size.split("x")))
    desk.keys("alt+2")
    desk.wait_focus(say("Find a customer", where="PeopleColumn"))
    # Those at risk, the heaviest reason first, each in words.
    desk.choose_chip(say("At risk", where="PeopleColumn"))
    failures = say("%n failures in %1 days", "90", where="SignText").replace("%n", "2")
    desk.row(say("High.", where="SignText") + " " + failures)
    desk.row(say("They gave us %1 of %2", "1", "5", where="SignText"))
    desk.says(say("%n people at risk, the heaviest reason first", where="PeopleColumn").replace("%n", "3"))
    people = desk.find("table", say("Customers", where="PeopleColumn"))
    for name in ("Hiro", "Keiko"):  # an open recovery on track is no risk, nor is who buys as ever
        desk.wait(lambda: not desk.all("table cell", lambda cell: name in cell, people), f"the end of {name} in the list")
    desk.picture("at-risk")
    # The card of the first of them says why, every reason of it.
    desk.focus_moves_to(lambda name: "Maya" in name or name == say("Customers", where="PeopleColumn"), "the list")
    if narrow:
        desk.keys("Return")
    desk.says(say("High risk", where="SignText"))
    desk.says(say("Why high risk", where="SignText"))
    desk.reads(failures)
    desk.reads(PROMISE)
    desk.reads(PHRASE.capitalize())
    desk.reads(say("Bought %1% less in the last three months than usual", "100", where="SignText"))
    desk.picture("reasons")
    # A reason leads to the case it rests on.
    desk.focus_moves_to(lambda name: failures in name and name.startswith("\u2066AM-"), "the case of the first reason")
    desk.keys("space")
    desk.says(f"{PHRASE.capitalize()}, I tell you.")
    desk.keys("alt+2")
    # The quiet ones: who bought steadily and stopped.
    desk.choose_chip(say("At risk", where="PeopleColumn"), on=False)
    desk.choose_chip(say("Quiet", where="PeopleColumn"))
    desk.row(say("Bought nothing for %n days", where="SignText").replace("%n", "62"))
    desk.picture("quiet")
    # What is typed is looked for among everybody, and says the same of them.
    desk.focus(say("Find a customer", where="PeopleColumn"))
    desk.typed("maya")
    desk.row(say("High.", where="SignText") + " " + failures)
    desk.picture("found-at-risk")
    assert not desk.nameless(), desk.nameless()
print("signs: all seen")
