"""journey: what every journey begins with: its language and looks, a store in a folder of its own, and the command line beside the window."""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile

from desk import Desk
from tongue import Tongue


class Journey:
    """`asked` is the command line, `say` the language of the window, `store` a path where nothing is yet."""

    def __init__(self, name, **more):
        options = argparse.ArgumentParser()
        options.add_argument("--lang", default="en")
        options.add_argument("--theme", default="light")
        options.add_argument("--pictures", action="store_true")
        for option, default in more.items():
            options.add_argument(f"--{option}", default=default)
        self.asked = options.parse_args()
        self.say = Tongue(self.asked.lang)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"amends-{name}-"))
        self.store = str(self.folder / "desk.db")

    def looks(self):
        return ["--store", self.store, "--lang", self.asked.lang, "--theme", self.asked.theme]

    def ctl(self, *arguments, **more):
        done = subprocess.run([os.environ["AMENDSCTL"], "--store", self.store, *arguments], capture_output=True, text=True, **more)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def shown(self, what, number):
        return json.loads(self.ctl("show", what, number, "--json"))

    def people(self, csv):
        file = self.folder / "people.csv"
        file.write_text(csv, encoding="utf-8")
        self.ctl("import", "customers", str(file))


class Agent(Desk):
    """A person at the window of a journey; takes pictures when they are asked for, and always when it fails."""

    def __init__(self, journey, *more):
        self.journey = journey
        super().__init__([*journey.looks(), *more])

    def picture(self, name):
        asked = self.journey.asked
        if asked.pictures or name == "failed":
            super().picture(name if asked.theme == "light" else f"{name}-{asked.theme}")
