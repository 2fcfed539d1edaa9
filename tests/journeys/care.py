"""Care of data through the real window: two records of one person are made one and taken apart again, somebody is given everything
that is kept of them, and somebody is erased, with a certificate. What it did is then looked for in the files, not in the program.

    care.py [--lang de] [--theme dark] [--pictures]
"""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile

from desk import Desk
from tongue import Tongue

options = argparse.ArgumentParser()
options.add_argument("--lang", default="en")
options.add_argument("--theme", default="light")
options.add_argument("--pictures", action="store_true")
asked = options.parse_args()
say = Tongue(asked.lang)

PEOPLE = """number,name,phone,email,address,note
C-1,Zuzanna Quarzfeld,+442079460817,zq@example.net,77 Quarzfeld Row,quarzfeldnote her mother is ill
C-2,Z. Quarzfeld,+442079460818,,,
C-3,Benedikt Vogelsang,+442079460819,bv@example.net,,
"""
WORDS = "The quarzfeldlamp never came."


class Person(Desk):
    def picture(self, name):
        if asked.pictures or name == "failed":
            super().picture(name if asked.theme == "light" else f"{name}-{asked.theme}")

    def show(self, name):
        """Somebody's card on the Customers page."""
        self.keys("alt+2")
        field = say("Find a customer")
        self.find("text", field)
        self.type(field, name)
        self.wait(lambda: [n for n in self.all("label", name)], f"the card of {name!r}")

    def choose(self, entry):
        """An entry behind "More", counted from the top: Qt 6.4 tells a screen reader of a menu only where the keyboard goes in it."""
        self.focus(say("More", where="PersonCard"), "push button")
        self.keys("space", *["Down"] * entry, "Return")


def ctl(*arguments):
    done = subprocess.run([os.environ["AMENDSCTL"], "--store", store, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def holding(text):
    """Which files of the store hold it, as any editor of bytes would find it."""
    return [p.name for p in pathlib.Path(folder).iterdir() if p.is_file() and text.encode() in p.read_bytes().lower()]


folder = tempfile.mkdtemp(prefix="amends-care-")
store = str(pathlib.Path(folder) / "desk.db")
ctl("demo", "--customers", "120", "--cases", "30", "--seed", "1")
listed = pathlib.Path(folder) / "people.csv"
listed.write_text(PEOPLE)
ctl("import", "customers", str(listed))
listed.write_text(json.dumps({"id": "5d0e2c1c-1111-4a1a-8a1a-000000000001", "action": "open", "customer": "C-2", "channel": "phone", "words": WORDS}) + "\n")
ctl("play", str(listed))
listed.unlink()
assert holding("quarzfeld")
erased = json.loads(ctl("--json", "show", "customer", "C-1"))["id"]

with Person(["--store", store, "--lang", asked.lang, "--theme", asked.theme]) as desk:
    # Two records of one person.
    desk.show("Zuzanna Quarzfeld")
    desk.picture("care-card")
    desk.choose(1)  # Merge with another record…
    desk.type(say("Name, phone, email or customer number of the other record"), "Z. Quarzfeld")
    desk.wait(lambda: desk.all("list item", lambda name: "C-2" in name), "the other record")
    desk.picture("care-merge-search")
    desk.press(say("Put side by side"))
    desk.says(say("One person, one record"))
    desk.picture("care-merge")
    desk.press(say("Merge"))
    desk.press(say("Undo", where="UndoBar"))
    desk.wait(lambda: json.loads(ctl("--json", "unmerge")) == [], "two records again")
    assert json.loads(ctl("--json", "show", "customer", "C-2"))["history"], "the case went back"

    # And again, for good.
    desk.choose(1)  # Merge with another record…
    desk.type(say("Name, phone, email or customer number of the other record"), "Z. Quarzfeld")
    desk.wait(lambda: desk.all("list item", lambda name: "C-2" in name), "the other record")
    desk.press(say("Put side by side"))
    desk.says(say("One person, one record"))
    desk.keys("ctrl+Return")
    desk.wait(lambda: json.loads(ctl("--json", "unmerge")), "the merge")
    assert len(json.loads(ctl("--json", "show", "customer", "C-1"))["phones"]) == 2

    # Give them their data: noted, and then due.
    desk.choose(3)  # Give them their data…; above it: Take the merge back
    desk.picture("care-access")
    desk.press(say("Only note that they asked"))
    desk.says(say("They asked for their data."))
    desk.find("push button", say("Open %1", "\u2068Zuzanna Quarzfeld\u2069", where="CareStrip"))
    desk.picture("care-due")

    # Erase.
    desk.choose(4)  # Erase…
    desk.find(None, say("Erase"))
    desk.picture("care-erase")
    desk.type(say("Type “%1” to erase", "\u2068Zuzanna Quarzfeld\u2069"), "zuzanna quarzfeld")
    desk.press(say("Erase", where="EraseDialog"))
    desk.says(say("Erased. Nothing of them is left here."), 60)
    desk.picture("care-certificate")
    certificate = desk.text(desk.find("text", say("Certificate of erasure")))
    assert "C-1" in certificate and "quarzfeld" not in certificate.lower(), certificate
    desk.press(say("Close", where="EraseDialog"))

for text in ("quarzfeld", "2079460817", "2079460818", "zq@example.net", "her mother"):
    assert not holding(text), (text, holding(text))
assert json.loads(ctl("--json", "verify"))["ok"]
assert not [r for r in json.loads(ctl("--json", "requests")) if r["kind"] == "erase"]
print(f"{asked.lang}: merged, taken apart, merged, erased; nothing of them is left in the files")
