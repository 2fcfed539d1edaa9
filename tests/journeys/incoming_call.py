"""Somebody rings: the customer is on screen before the agent says hello. Calls come as a telephone system or a link in the browser hands
them over, by a second start of the program; keys go in through the X server; what comes out is read as a screen reader reads it.

    incoming_call.py [--lang de] [--theme dark] [--pictures]
"""
import json
import subprocess
import time

import journey as beginnings
from journey import Journey

journey = Journey("call")
say = journey.say

PEOPLE = """Ref,Full name,Phone
K-1,Maya Okafor,+44 20 7946 0000
K-2,Jon Berg,0113 496 0119
K-3,Jane Berg,0113 496 0119
K-4,Femi Alade,
"""
MAYA = "+44 (0)20 7946 0000"
BERGS = "tel:+44-113-496-0119"
NOBODY = "tel:%2B44%2020%207946%200111;ext=12"
STRANGER = "01632 960014"
MARKS = {mark: None for mark in range(0x2066, 0x206A)}
WORDS = "Nobody came and nobody rang."
HALF = " I am sorry that you waited the whole "
REST = "day for nothing."


class Agent(beginnings.Agent):
    def rings(self, *words):
        """As the telephone system starts us: it ends at once, and this window knows."""
        done = subprocess.run([self.program, "--store", journey.store, *words], timeout=30)
        assert done.returncode == 0, f"handing over {words} ended with {done.returncode}"

    def says(self, words, patience=None):
        """As it reads: names and numbers stand in marks that keep their direction."""
        def heard():
            return [node for node in self.all() if words in (node.name or "").translate(MARKS) or words in self.text(node).translate(MARKS)]
        return self.wait(heard, f"the words {words!r}", patience)[0]

    def opened(self):
        """A recovery is on screen."""
        return self.find("push button", say("Set aside"))


journey.people(PEOPLE)
with Agent(journey) as desk:
    # A case that is set aside in the middle of an apology.
    desk.keys("ctrl+n")
    desk.find("text", say("In their own words", where="NewRecovery"))
    desk.typed("Maya")
    desk.wait(lambda: desk.all("list item"), "Maya in the list")
    desk.keys("Return", "ctrl+Return")
    desk.wait_focus(say("In their own words", where="ListenPage"))
    desk.typed(WORDS)
    desk.keys("ctrl+4")
    desk.wait_focus(say("Letter"))
    desk.keys("ctrl+End")
    desk.typed(HALF)
    desk.wait(lambda: HALF.strip() in desk.text(desk.find("text", say("Letter"))), "the half sentence as it is typed")
    desk.keys("ctrl+w")
    desk.press(say("No time yet"))
    desk.gone("push button", say("Set aside"))

    # One match: who it is, what was before, and the case to go on with, under the agent's fingers.
    desk.rings("--call", MAYA)
    desk.says(say("%1 is ringing.", "Maya Okafor"))
    desk.wait_focus(say("Go on with %1", "AM-1", where="CallerCard"))
    desk.find("label", lambda name: name.startswith(say("Left at %1 at %2", say("Apologize"), "").strip()))
    desk.picture("call-one")
    desk.keys("Return")
    desk.opened()
    letter = desk.wait_focus(say("Letter"))
    desk.wait(lambda: HALF.strip() in desk.text(letter), "the half sentence")
    desk.says(say("On call"))

    # Somebody rings while the agent writes: a line in the ribbon's place, and neither the keyboard nor a letter is lost.
    desk.keys("ctrl+End")
    desk.typed(REST[:8])
    began = time.monotonic()
    desk.rings(BERGS)
    desk.find("push button", say("Find who it is"))
    print(f"rung and shown in {time.monotonic() - began:.2f} s")
    desk.picture("call-while-writing")
    desk.typed(REST[8:])
    desk.wait(lambda: (HALF + REST).strip() in desk.text(desk.find("text", say("Letter"))), "what was typed on")
    desk.wait_focus(say("Letter"))

    # Several have the number: a short list. Taking it sets the case aside, words and all.
    desk.keys("ctrl+shift+a")
    desk.says(say("Who of them is it?"))
    desk.wait(lambda: len(desk.all("list item", lambda name: "Berg" in name)) == 2, "both Bergs")
    desk.picture("call-several")
    desk.keys("Down", "Return")
    desk.wait_focus(say("New recovery", where="CallerCard"))
    desk.keys("Return")
    desk.opened()
    desk.says("Berg")
    kept = desk.wait(lambda: journey.shown("case", "AM-1")["status"] == "waiting", "the first case, set aside")
    assert journey.shown("case", "AM-2")["status"] == "open", journey.shown("case", "AM-2")

    # Nobody has it: found by name, and one key gives them the number.
    desk.rings(NOBODY)
    desk.says(say("Nobody here has this number."))
    desk.keys("ctrl+shift+a")
    desk.wait_focus(say("Find them by name or email"))
    desk.picture("call-nobody")
    desk.keys("F1")
    desk.find("label", say("Somebody rings"))
    desk.keys("Escape")
    desk.wait_focus(say("Find them by name or email"))
    desk.typed("Femi Al")
    desk.keys("Return")
    desk.wait_focus(say("New recovery", where="CallerCard"))
    assert journey.shown("customer", "K-4")["phones"] == ["+442079460111;ext=12"], journey.shown("customer", "K-4")
    desk.keys("Return")
    desk.wait(lambda: journey.shown("case", "AM-3")["customer"] == journey.shown("customer", "K-4")["id"], "a case of theirs")

    # Somebody new, with the number kept.
    desk.rings("--call", STRANGER)
    desk.find("push button", say("Find who it is"))
    desk.keys("ctrl+shift+a")
    desk.wait_focus(say("Find them by name or email"))
    desk.typed("Ada Obi")
    desk.press(say("New person “%1”", "Ada Obi"))
    desk.wait_focus(say("New recovery", where="CallerCard"))
    desk.keys("Return")
    desk.opened()
    desk.says("Ada Obi")
    found = desk.wait(lambda: json.loads(journey.ctl("find", "1632960014", "--json")), "them by the number")
    assert found[0]["title"] == "Ada Obi", found

    # No number: a clear sentence, and back where one was.
    withheld = say("The number is withheld. Ask who it is.")
    unreadable = say("“%1” is no telephone number. Ask who it is.")
    for words, sentence in (("anonymous", withheld), ("", withheld), ("-x", unreadable.replace("%1", "-x")), ("7" * 10_000, unreadable.split("%1")[1])):
        desk.rings("--call", words)
        desk.says(sentence)
    desk.keys("ctrl+shift+a")
    desk.wait_focus(say("Find them by name or email"))
    desk.wait(lambda: len(desk.all("list item", lambda name: "  " in name)) == 3, "the calls that wait")
    desk.picture("call-waiting")
    desk.keys("Escape")
    desk.opened()
    assert not desk.nameless(), f"without a name: {desk.nameless()}"
    desk.press(say("Back to the list"))
    desk.gone("push button", say("Set aside"))

# The window is closed: the call opens it, on that customer.
with Agent(journey, "--call", MAYA) as desk:
    desk.wait_focus(say("Go on with %1", "AM-1", where="CallerCard"))
    desk.keys("Return")
    letter = desk.wait_focus(say("Letter"))
    desk.wait(lambda: (HALF + REST).strip() in desk.text(letter), "every word")

journal = journey.ctl("export", "journal", "-")
for number in ("+442079460000", "+441134960119", "+442079460111;ext=12", "+441632960014"):
    assert f'"number":"{number}"' in journal.replace(" ", ""), f"{number} is not noted in a call"
journey.ctl("verify")
print("every call was taken")
