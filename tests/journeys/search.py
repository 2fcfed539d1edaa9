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
    for case, text in db.execute("SELECT case_number, text FROM history_item WHERE kind = 2 ORDER BY at"):  # how cases opened
        words = text.split()
        phrase = " ".join(words[3:7])
        alike = db.execute("SELECT count(*) FROM history_item WHERE text LIKE ?", (f"%{phrase}%",)).fetchone()[0]
        if len(words) > 9 and alike == 1 and phrase.isascii() and '"' not in phrase:
            return order, whose, phrase, case
    raise AssertionError("nobody in the demo said anything that nobody else said")


class Agent(Desk):
    def look_for(self, words):
        """Ctrl+K, and the words as real keys."""
        self.keys("ctrl+k")
        self.wait_focus(FIELD)
        self.typed(words)

    def first(self, start, *parts):
        """The best of what was found begins so and says this too."""
        def there():
            rows = self.all("list item")
            name = rows[0].name if rows else ""
            return rows if name.startswith(start) and all(part in name for part in parts) else None
        self.wait(there, f"{start!r} first in the list")

    def picture(self, name):
        super().picture(name if asked.theme == "light" else f"{name}-{asked.theme}")


folder = tempfile.mkdtemp(prefix="amends-search-")
store = str(pathlib.Path(folder) / "desk.db")
ctl("demo", "--customers", "300", "--cases", "60", "--seed", "1")
order, whose, phrase, case = known()
customer = say("Customer", where="HitDelegate")

with Agent(["--store", store, "--lang", asked.lang, "--theme", asked.theme]) as desk:
    # Half a name, misheard. Enter comes before the answer, as fast hands are: it opens what is found.
    desk.look_for("maya okavor")
    desk.first(f"{customer}, Maya Okafor", say("Sounds like it"))
    desk.picture("search-misheard")
    desk.keys("Return")
    desk.gone("text", FIELD)
    desk.says("Maya Okafor")

    # Some digits of a phone, as they stand on the display.
    desk.look_for("0113 4960")
    desk.first(customer, say("Phone", where="HitDelegate"), "0113 496 0")
    desk.picture("search-phone")
    desk.keys("Escape", "Escape")  # empties the field, then leaves
    desk.gone("text", FIELD)

    # The end of an order number.
    desk.look_for(order[-5:])
    desk.wait(lambda: desk.all("list item", lambda name: name.startswith(f"{order} ")), f"order {order}")
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
    desk.keys("Escape")
    desk.look_for("zzyzx qq")
    desk.find("list item", say("Nobody by that name. Try the order number."))
    desk.find("list item", say("Add “%1” as a new customer", "zzyzx qq"))
    desk.picture("search-nobody")
    assert not desk.nameless(), desk.nameless()
print("found by a scrap of each kind")
