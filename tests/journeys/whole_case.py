"""A whole recovery by keyboard alone, in the language asked for: from the first angry words to a closed case, opened again from the
customer's history, every word read back from the window and from the journal. Real keys go in through the X server; what comes
out is read as a screen reader reads it. It is ./dev tour, too: --pictures takes one of every page and step.

    whole_case.py [--lang de] [--theme dark] [--pictures]
"""
import argparse
import os
import pathlib
import subprocess
import tempfile
import time

import pyatspi

from desk import Desk, Lost
from tongue import Tongue

options = argparse.ArgumentParser()
options.add_argument("--lang", default="en")
options.add_argument("--theme", default="light")
options.add_argument("--pictures", action="store_true")
options.add_argument("--store", help="leave the store here")
asked = options.parse_args()
say = Tongue(asked.lang)

WORDS = "I took the whole day off work and nobody came. Nobody even rang. It is the second time since September."
MORE = "And the man at the depot laughed at me."
WANTS = "It here on Saturday, and to know why."
NUMBER = "AM-61"
SOURCE = "Driver list"
BLANK = "the slot was never sent to the van"
PS = " I will ring you myself."
FACT = "Van list of that Monday: my street is not on it"
WISH = "Bring it on Saturday before noon"
OFFER = "Delivery on Saturday before noon"
PROMISE = "I'll ring Maya by Friday noon"
THANKS = "It came at ten. Thank you for ringing."
LESSON = "Ring before the slot ends, not after."


class Agent(Desk):
    """A person who uses the keyboard for everything."""

    def picture(self, name):
        if asked.pictures or name == "failed":
            super().picture(name if asked.theme == "light" else f"{name}-{asked.theme}")

    def resize(self, width, height):
        """The window, without its frame."""
        subprocess.run(["xdotool", "getactivewindow", "windowsize", "--sync", str(width), str(height)], check=True)
        self.wait(lambda: self.window().queryComponent().getSize() == (width, height), f"a window of {width}x{height}")

    def tab_to(self, name, role=None, back=False):
        """Tab until the thing of that name has the keyboard."""
        node = self.find(role, name)
        for _ in range(90):
            if self.has_keyboard(node):
                return node
            self.keys("shift+Tab" if back else "Tab")
        raise Lost(f"Tab never reaches {name!r}")

    def has_keyboard(self, node):
        for _ in range(6):
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return True
            time.sleep(0.015)
        return False

    def choose(self, name):
        """A chip: Tab to its group, then the arrows."""
        node = self.find(None, name)
        group = node.parent
        chips = [group.getChildAtIndex(i) for i in range(group.childCount)]
        for _ in range(90):
            if any(self.has_keyboard(chip) for chip in chips):
                break
            self.keys("Tab")
        for _ in range(12):
            if self.has_keyboard(node):
                self.keys("space")
                return node
            self.keys("Down")
        raise Lost(f"the arrows never reach {name!r}")

    def act(self, name):
        """A button, by Tab and Space."""
        self.tab_to(name, "push button")
        self.keys("space")

    def write(self, name, words):
        self.tab_to(name, ("text", "paragraph", "entry"))
        self.typed(words)

    def done(self, step):
        """The seam is gold: the rail says so."""
        start = say("%1, done. %2", say(step), "")
        self.wait(lambda: self.all("check box", lambda name: name.startswith(start)), f"the gold seam of {step}")

    def reads(self, name, words):
        """The editor of that name holds these words."""
        self.wait(lambda: [node for node in self.all("text", name) if words in self.text(node)], f"{words!r} in {name!r}")



def ctl(*arguments):
    done = subprocess.run([os.environ["AMENDSCTL"], "--store", store, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


folder = tempfile.mkdtemp(prefix="amends-case-")
store = asked.store or str(pathlib.Path(folder) / "desk.db")
ctl("demo", "--customers", "300", "--cases", "60", "--seed", "1")
with Agent(["--store", store, "--lang", asked.lang, "--theme", asked.theme]) as desk:
    desk.resize(1440, 900)
    desk.picture("recoveries")
    desk.keys("ctrl+n")
    desk.find("text", say("In their own words", where="NewRecovery"))
    desk.typed("Maya Okaf")
    desk.wait(lambda: desk.all("list item"), "Maya in the list")
    desk.picture("new-recovery")
    desk.keys("Return", "ctrl+Return")
    desk.find("push button", say("Next: %1", say("Empathize")))

    # Listen: the keyboard is in their words.
    desk.wait_focus(say("In their own words", where="ListenPage"))
    desk.typed(WORDS)
    desk.keys("ctrl+End", "ctrl+shift+Left", "ctrl+shift+Left", "ctrl+shift+Left", "ctrl+shift+Left", "ctrl+m", "ctrl+End")
    desk.says("second time since September")
    desk.write(say("What they want"), WANTS)
    desk.choose(say("Be told why"))
    desk.choose(say("Let down"))
    desk.keys("4")
    desk.wait(lambda: WORDS.split(".")[0][2:] in desk.text(desk.find("text", say("Read it back"))), "the read-back")
    desk.act(say("They said yes"))
    desk.done("Listen")
    desk.picture("recovery-listen")

    # Empathize
    desk.keys("ctrl+Return")
    desk.tab_to(say("Time"), "check box")
    desk.keys("space")
    desk.act(say("Said"))
    desk.done("Empathize")
    desk.picture("recovery-empathize")

    # Investigate
    desk.keys("ctrl+3")
    desk.act(say("Add a fact"))
    desk.write(say("What happened"), FACT)
    desk.write(say("Where you know it from"), SOURCE)
    desk.act(say("Add it"))
    desk.choose(say("Real hassle"))
    desk.choose(say("Ours"))
    desk.tab_to(say("Choose a cause"), "combo box")
    desk.keys("Down", "Tab")
    desk.done("Investigate")
    desk.picture("recovery-investigate")

    # Apologize: every blank is filled before it can be said.
    desk.keys("ctrl+4")
    desk.wait_focus(say("Letter"))
    letter = desk.find("text", say("Letter"))
    for _ in range(12):
        if "[" not in desk.text(letter):
            break
        desk.keys("ctrl+j")
        desk.typed(BLANK)
    desk.picture("recovery-apologize")
    desk.keys("ctrl+End")
    desk.typed(PS)
    desk.wait(lambda: desk.text(letter).endswith(PS), "the last words in the letter")
    letter = desk.text(letter)
    assert "[" not in letter, letter
    # They were failed before: the first press brings the keyboard to what is looked at twice, the second goes on.
    desk.act(say("Said on the call"))
    first = desk.wait_focus(say("I have read what happened the first time"))
    desk.keys("space")
    desk.wait(lambda: first.getState().contains(pyatspi.STATE_CHECKED), "the first thing looked at twice")
    desk.act(say("Said on the call"))
    desk.done("Apologize")
    desk.picture("recovery-apologize-said")

    # Compensate: asked first; what they asked for is offered and accepted.
    desk.keys("ctrl+5")
    desk.wait_focus(say("What would make this right"))
    desk.typed(WISH)
    desk.act(say("Add an offer"))
    desk.tab_to(say("Money back"), "combo box")
    desk.keys("Down", "Down", "Down")
    desk.write(say("In words they would use"), OFFER)
    desk.write(say("Costs us"), "29")
    desk.act(say("Offer it"))
    desk.act(say("They said yes"))
    desk.done("Compensate")
    desk.picture("recovery-compensate")

    # Follow up: a promise in plain words, then (days later, in life) whether it is right now.
    desk.keys("ctrl+6")
    desk.wait_focus(say("A promise, as you said it"))
    desk.typed(PROMISE)
    desk.keys("Return")
    desk.find("push button", lambda name: name.startswith(say("Kept")))
    desk.picture("recovery-followup")
    desk.act(lambda name: name.startswith(say("Kept")))
    desk.write(say("What they say now, in their words"), THANKS)
    desk.choose(say("Recovered"))
    desk.choose("٥" if asked.lang == "ar" else "5")
    desk.write(say("What we learned"), LESSON)
    desk.picture("recovery-closing")
    desk.keys("ctrl+Return")
    desk.says(say("%1 is closed. You can open it again.", NUMBER))
    desk.picture("recovery-list-after")
    closed = ctl("show", "case", NUMBER)
    assert "status: closed" in closed, closed

    # Days later: opened from the customer's history, every word is there.
    desk.keys("alt+2")
    desk.wait_focus(say("Find a customer", where="PeopleColumn"))
    desk.typed("Maya Okafor")
    desk.find("label", say("What to know"))
    desk.picture("customers")
    desk.keys("Down")
    desk.wait_focus(say("Customers", where="PeopleColumn"))
    desk.keys("Return")
    timeline = say("What happened, and what we did", where="PersonTimeline")
    desk.wait(lambda: [node for node in desk.all("list", timeline) if node.childCount > 5], "the timeline")
    desk.keys("Home", "Return")
    desk.find("check box", lambda name: name.startswith(say("%1, done. %2", say("Follow up"), "")))
    desk.picture("recovery-closed")
    desk.keys("ctrl+1")
    desk.reads(say("What they said so far"), WORDS)
    desk.reads(say("What they want"), WANTS)
    desk.says("time since September")
    desk.keys("ctrl+3")
    desk.says(FACT)
    desk.keys("ctrl+4")
    desk.says(PS)
    desk.keys("ctrl+5")
    desk.reads(say("What would make this right"), WISH)
    desk.says(OFFER)
    desk.keys("ctrl+6")
    desk.says(PROMISE)
    desk.reads(say("What they say now, in their words"), THANKS)
    desk.reads(say("What we learned"), LESSON)

    # Opened again it takes more words.
    desk.keys("ctrl+Return")
    desk.wait_focus(say("In their own words", where="ListenPage"))
    desk.typed(MORE)
    desk.keys("ctrl+2")
    desk.keys("ctrl+1")
    desk.reads(say("What they said so far"), MORE)
    desk.resize(1024, 700)
    desk.picture("recovery-listen-1024")
    assert not desk.nameless(), f"without a name: {desk.nameless()}"

shown = ctl("export", "journal", "-")
for words in (WORDS, MORE, WANTS, FACT, PS.strip(), WISH, OFFER, PROMISE, THANKS, LESSON):
    assert words in shown, f"{words!r} is not in the store"
ctl("verify")
print(closed)
