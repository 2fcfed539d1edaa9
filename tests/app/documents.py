#!/usr/bin/python3
"""documents: README, CONTRIBUTING and CHANGELOG say only what is so. Every file and folder they name is there, every `./dev`
command is known, every preset exists, and the amendsctl commands of the README run as they stand.
AMENDSCTL names the program. Standard library only.
"""
import json
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("AMENDSCTL", "amendsctl")
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")}
MADE = "build/"  # there only after a build
ROOMS = ("", "models/")  # CONTRIBUTING names the rooms of models/ by their own name


class Documents(unittest.TestCase):
    def test_every_place_they_name_is_there(self):
        named = 0
        for document, text in TEXTS.items():
            places = re.findall(r"`([\w.-]+/[\w./-]*)`", text) + re.findall(r"\]\(([\w./-]+)\)", text)
            places += re.findall(r'(?:src|srcset)="([^"]+)"', text)
            places += re.findall(r"\b((?:tests|packaging)/[\w./-]*\w)", text)
            for place in places:
                if place.startswith((MADE, "./")):
                    continue
                named += 1
                self.assertTrue(any((ROOT / (room + place)).exists() for room in ROOMS), f"{document} names {place}")
        self.assertGreater(named, 20)

    def test_every_command_of_dev_is_known(self):
        known = subprocess.run([ROOT / "dev", "help"], capture_output=True, text=True, check=True).stdout
        for document, text in TEXTS.items():
            for command in re.findall(r"\./dev (\w+)", text):
                self.assertIn(f"./dev {command} ", known.replace("\n", " "), f"{document} says ./dev {command}")
        for command in re.findall(r"^\./dev (\w+)", known, re.MULTILINE):
            if command != "help":
                self.assertIn(f"`./dev {command}`", TEXTS["README.md"], "the README lacks it")

    def test_every_preset_exists(self):
        presets = {p["name"] for p in json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]}
        said = re.search(r"cmake --preset (\w+).*other presets: ([\w, ]+)", TEXTS["CONTRIBUTING.md"])
        self.assertEqual({said[1], *re.findall(r"\w+", said[2])}, presets - {"base"})

    def test_every_room_stands_in_the_picture(self):
        picture = TEXTS["CONTRIBUTING.md"].split("```")[1]
        for floor in ("app", "widgets", "models"):
            for room in (ROOT / floor).iterdir():
                if (room / "CMakeLists.txt").exists():
                    self.assertRegex(picture, rf"\b{room.name}\b", f"the picture lacks {floor}/{room.name}")

    def test_the_commands_of_the_readme_run(self):
        commands = re.findall(r"^(amendsctl .*)$", TEXTS["README.md"], re.MULTILINE)
        self.assertGreaterEqual(len(commands), 3)
        with tempfile.TemporaryDirectory(prefix="amends-readme-") as folder:
            for command in commands:
                ran = subprocess.run([PROGRAM, *shlex.split(command)[1:]], cwd=folder, capture_output=True, text=True, timeout=120)
                self.assertEqual(ran.returncode, 0, f"{command}\n{ran.stderr}")
                self.assertTrue(ran.stdout.strip(), command)
                self.assertNotIn("Nobody and nothing", ran.stdout, command)


if __name__ == "__main__":
    unittest.main()
