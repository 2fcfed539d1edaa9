"""Somebody rings, and the agent has only a scrap: half a name misheard, the end of an order number, a phrase of an old complaint, some
digits of a phone. Each is typed, found, and opened, with the keyboard, from the palette and from the top bar; what is found says why.

    search.py [--lang de] [--theme dark]
"""
import argparse
import os
import pathlib
import sqlite3
import subprocess
import tempfile

from desk import Desk
from tongue import Tongue

options = argparse.ArgumentParser()
options.add_argument("--lang", default="en")
options.add_argument("--theme", default="light")
asked = options.parse_args()
say = Tongue(asked.lang)

FIELD = say("Find a customer, case, phrase or action")


def ctl(*arguments):
    done = subprocess.run([os.environ["AMENDSCTL"], "--store", store, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def known():
    """An order's number and whose it is; words from the middle of what somebody said, and the number of that case."""
    db = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    order, whose = db.execute("SELECT o.number, c.name FROM customer_order o JOIN customer c ON c.id = o.customer_id"
                              " WHERE length(o.number) > 4 ORDER BY o.number DESC LIMIT 1").fetchone()
    for case, text in db.execute("SELECT case_number, text FROM history_item WHERE kind IN (2, 3) ORDER BY at"):  # what they said
        words = text.split()
        for start in range(len(words) - 3):
            phrase = " ".join(words[start:start + 4])
            alike = db.execute("SELECT count(*) FROM case_text WHERE body LIKE ?", (f"% {phrase.lower()}%",)).fetchone()[0]
            if alike == 1 and all(word.isascii() and word.isalpha() for word in phrase.split()):
                return order, whose, phrase, case
    raise AssertionError("nobody in the demo said anything that nobody else said")


class Agent(Desk):
    def look_for(self, words):
        """Ctrl+K, and the words as real keys."""
        self.keys("ctrl+k")
        self.wait_focus(FIELD)
        self.typed(words)

    def found(self):
        lists = self.all("list", say("Found", where="Palette"))
        return [row.name for row in self.all("list item", within=lists[-1])] if lists else []

    def first(self, start, *parts):
        """The best of what was found begins so and says this too."""
        self.wait(lambda: [name for name in self.found()[:1] if name.startswith(start) and all(part in name for part in parts)],
                  f"{start!r} first in the list")

    def resize(self, width, height):
        """The window, without its frame."""
        subprocess.run(["xdotool", "getactivewindow", "windowsize", "--sync", str(width), str(height)], check=True)
        self.wait(lambda: self.window().queryComponent().getSize() == (width, height), f"a window of {width}x{height}")

    def picture(self, name):
        super().picture(name if asked.theme == "light" else f"{name}-{asked.theme}")


folder = tempfile.mkdtemp(prefix="amends-search-")
store = str(pathlib.Path(folder) / "desk.db")
ctl("demo", "--customers", "300", "--cases", "60", "--seed", "1")
order, whose, phrase, case = known()
customer = say("Customer", where="HitDelegate")

with Agent(["--store", store, "--lang", asked.lang, "--theme", asked.theme]) as desk:
    desk.resize(1440, 900)
    # Half a name, misheard. Enter comes before the answer, as fast hands are: it opens what is found.
    desk.look_for("maya okavor")
    desk.first(f"{customer}, Maya Okafor", say("Sounds like it"))
    desk.picture("search-misheard")
    desk.keys("Return")
    desk.gone("text", FIELD)
    desk.says("MY-ah oh-KAH-for")  # her card, on a page that was not open before

    # Some digits of a phone, as they stand on the display.
    desk.look_for("0113 4960")
    desk.first(customer, say("Phone", where="HitDelegate"), "0113 496 0")
    desk.picture("search-phone")
    desk.keys("Escape", "Escape")  # empties the field, then leaves
    desk.gone("text", FIELD)

    # The end of an order number, among phones that end so, too; then the whole of it.
    desk.look_for(order[-4:])
    desk.wait(lambda: [name for name in desk.found() if name.startswith(f"{order} ")], f"order {order}")
    desk.keys("ctrl+a")
    desk.typed(order)
    desk.first(f"{order} ", whose)
    desk.picture("search-order")
    desk.keys("Return")
    desk.gone("text", FIELD)
    desk.says(whose)

    # A phrase of an old complaint, begun on the top bar's field.
    desk.focus(say("Find a customer, case or phrase"), "push button")
    desk.typed(phrase[0])
    desk.wait_focus(FIELD)
    desk.typed(phrase[1:])
    desk.first(f"{case} ", say("Said", where="HitDelegate"))
    desk.picture("search-phrase")
    desk.keys("Return")
    desk.gone("text", FIELD)
    desk.says(case)

    # Nobody: it says what else to try, and offers to add them.
    desk.look_for("zzyzx qq")
    desk.wait(lambda: desk.found() == [say("Nobody by that name. Try the order number."), say("Add “%1” as a new customer", "zzyzx qq")],
              "nobody, and what to do then")
    desk.picture("search-nobody")
    assert not desk.nameless(), desk.nameless()
print("found by a scrap of each kind")
