"""The Customers page by keyboard alone: half a name is typed, the card read, the full page opened, narrowed and searched, a line pinned
and seen in the recovery that is begun from there. Real keys go in through the X server; what comes out is read as a screen reader
reads it.

    customers.py [--lang de] [--theme dark] [--pictures]
"""
import argparse
import os
import pathlib
import subprocess
import tempfile

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

LINE = "Ring after five, they work nights"


class Agent(Desk):
    """A person who uses the keyboard for everything."""

    def picture(self, name):
        if asked.pictures or name == "failed":
            super().picture(f"{name}-{asked.theme}-{asked.size}")

    def resize(self, width, height):
        subprocess.run(["xdotool", "getactivewindow", "windowsize", "--sync", str(width), str(height)], check=True)
        self.wait(lambda: self.window().queryComponent().getSize() == (width, height), f"a window of {width}x{height}")

    def tab_to(self, name, role=None):
        node = self.find(role, name)
        for _ in range(60):
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return node
            self.keys("Tab")
        raise Lost(f"Tab never reaches {name!r}")

    def current_row(self, name):
        """What a screen reader says of the row that is current in this table or list."""
        def selected():
            for node in self.all(("table cell", "list item")):
                if node.getState().contains(pyatspi.STATE_SELECTED) and name in node.name:
                    return node
            return None
        return self.wait(selected, f"the row of {name!r} to be current")


def ctl(*arguments):
    done = subprocess.run([os.environ["AMENDSCTL"], "--store", store, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


folder = tempfile.mkdtemp(prefix="amends-customers-")
store = str(pathlib.Path(folder) / "desk.db")
ctl("demo", "--customers", "300", "--cases", "60", "--seed", "1")
with Agent(["--store", store, "--lang", asked.lang, "--theme", asked.theme]) as desk:
    desk.resize(*map(int, asked.size.split("x")))
    desk.keys("alt+2")
    desk.wait_focus(say("Find a customer", where="PeopleColumn"))
    desk.picture("customers-lately")
    # Half a name, and the first one comes up by herself.
    desk.typed("oka")
    desk.current_row("Maya Okafor")
    if int(asked.size.split("x")[0]) >= 1000:
        desk.find("label", say("What to know"))
        desk.says("MY-ah oh-KAH-for")
        desk.find(None, say("Spend by quarter"))
        desk.says(say("Voicemail") if asked.lang == "en" else "Voicemail")
        desk.says("Femi Okafor")
    desk.picture("customers")
    # Somebody new is begun, and turns out to be somebody known: one key takes them.
    desk.press(say("Add “%1” as a new customer", "oka", where="PeopleColumn"))
    desk.focus(say("Phones", where="CustomerFields"), "text")
    desk.typed("01632 960014 (mobile)")
    desk.says(say("Same number as %1", "\u2068Femi Okafor\u2069", where="SamePerson"))
    desk.picture("same-number")
    desk.keys("alt+Return")
    desk.gone("text", say("Phones", where="CustomerFields"))
    desk.current_row("Femi Okafor")
    desk.focus(say("Find a customer", where="PeopleColumn"), "text")
    desk.keys("ctrl+a")
    desk.typed("oka")
    desk.current_row("Maya Okafor")
    # The arrows walk the people; the card follows.
    desk.keys("Down")
    desk.wait_focus(say("Customers", where="PeopleColumn"))
    desk.keys("Down", "Up", "Return")
    if int(asked.size.split("x")[0]) < 1000:
        desk.picture("customer-card")
        desk.tab_to(say("Full page"))
        desk.keys("space")
    # The full page: everything that happened, newest first.
    timeline = say("What happened, and what we did", where="PersonTimeline")
    desk.wait(lambda: [n for n in desk.all("list", timeline) if n.childCount > 5], "the timeline")
    desk.picture("customer-full")
    desk.keys("ctrl+f")
    desk.typed("hob")
    desk.wait(lambda: [n for n in desk.all("list", timeline) if 0 < n.childCount < 8], "fewer lines")
    desk.picture("customer-search")
    desk.keys("Escape", "Down")
    desk.wait(lambda: [n for n in desk.all("list", timeline) if n.childCount > 8], "all lines again")
    desk.keys("Down")
    desk.says(say("You have read this"))
    # A line that everybody must see, by keyboard.
    desk.tab_to(say("Pin a line", where="PersonCard"))
    desk.keys("space")
    desk.find(("text", "entry"), say("What everybody must see"))
    desk.typed(LINE)
    desk.picture("pin-a-line")
    desk.keys("ctrl+Return")
    desk.says(LINE)
    shown = ctl("show", "customer", "40112", "--json")
    assert LINE in shown and "Femi Okafor" in shown and "after 17:00" in shown, shown
    # And the recovery is begun, or gone on with, from here: the line stands there, too.
    desk.picture("customer-pinned")
    button = desk.wait(lambda: desk.all("push button", lambda name: name.startswith(say("Go on with %1", ""))), "Go on")[0]
    desk.tab_to(button.name)
    desk.keys("space")
    desk.find(None, say("Listen"))
    desk.says(LINE)
    desk.picture("recovery-pinned")
    assert not desk.nameless(), desk.nameless()
print("customers: all seen")
