#!/usr/bin/python3
"""asked: both programs say what they are where there is no display, as on a server or while a package is tried.
AMENDS and AMENDSCTL name them. Standard library only.
"""
import os
import subprocess
import unittest

PROGRAMS = {"Amends": os.environ.get("AMENDS", "amends"), "amendsctl": os.environ.get("AMENDSCTL", "amendsctl")}
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Asked(unittest.TestCase):
    def ask(self, program, word):
        environment = {key: value for key, value in os.environ.items() if key not in SCREENS}
        return subprocess.run([program, word], env=environment, capture_output=True, text=True, timeout=60)

    def test_the_version_without_a_display(self):
        for name, program in PROGRAMS.items():
            for word in ("--version", "-v"):
                said = self.ask(program, word)
                self.assertEqual((said.returncode, said.stderr), (0, ""), f"{name} {word}")
                self.assertRegex(said.stdout, rf"^{name} \d+\.\d+\.\d+\n$")

    def test_help_without_a_display(self):
        for name, program in PROGRAMS.items():
            for word in ("--help", "-h"):
                said = self.ask(program, word)
                self.assertEqual((said.returncode, said.stderr), (0, ""), f"{name} {word}")
                self.assertIn("--store", said.stdout)


if __name__ == "__main__":
    unittest.main()
