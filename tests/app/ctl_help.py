#!/usr/bin/python3
"""ctl_help: uses amendsctl from its own help alone. Every example that --help prints must run as it stands, every action of
`play --help` must be acknowledged, and the manual page must know every command and action that help knows.
AMENDSCTL names the program, MAN its manual page. Standard library only.
"""
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest

PROGRAM = os.environ.get("AMENDSCTL", "amendsctl")
# What the examples are given to read; their names stand in the help.
FILES = {
    "people.csv": "Ref,Full name,Phone\nK-1,Maya Okafor,+44 113 496 0119\nK-2,Jón Berg,+44 113 496 0120\n",
    "orders.csv": "Order number,Customer number,Date,Total,Currency\n7001,K-1,2026-10-02,29.00,GBP\n",
    "sheets.csv": "Product,Promised,Limits,Known issues\nDishwasher S4,Quiet at 42 dB,Not for cellars,Door seal leaks\n",
    "names.txt": "maya\nokaf\n",
}


class Help(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory(prefix="amends-help-")
        cls.folder = pathlib.Path(cls.scratch.name)
        for name, text in FILES.items():
            (cls.folder / name).write_text(text, encoding="utf-8")
        cls.all = cls.run_it("--help").stdout
        cls.commands = re.findall(r"^  ([a-z]+)\b", cls.all, re.MULTILINE)
        cls.helps = {name: cls.run_it(name, "--help").stdout for name in cls.commands}
        cls.man = pathlib.Path(os.environ["MAN"]).read_text(encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    @classmethod
    def run_it(cls, *arguments):
        environment = {**os.environ, "AMENDS_DATA": str(cls.folder / "data")}
        return subprocess.run([PROGRAM, *arguments], cwd=cls.folder, env=environment, capture_output=True, text=True, timeout=120)

    def actions(self):
        listed = self.helps["play"].split("Fields of each", 1)[1].split("\n\n", 1)[0]
        return re.findall(r"^  ([a-z]+) ", listed, re.MULTILINE)

    def test_every_command_is_told_with_an_example(self):
        self.assertEqual(len(self.commands), 13)
        for name, text in self.helps.items():
            self.assertTrue(text.startswith(f"Usage: amendsctl [--store FILE|URL] [--json] {name}"), text)
            self.assertRegex(text, r"(?m)^  amendsctl .*\b" + name + r"\b", f"{name} --help has no example")
            self.assertEqual(self.run_it("help", name).stdout, text)

    def test_every_example_runs_as_it_stands(self):
        recovery = [line.strip() for line in self.helps["play"].splitlines() if line.startswith("  {")]
        self.assertGreater(len(recovery), 5)
        (self.folder / "recovery.jsonl").write_text("\n".join(recovery) + "\n", encoding="utf-8")
        for store in ("merge.db", "care.db"):
            self.assertEqual(self.run_it("--store", store, "import", "customers", "people.csv").returncode, 0)
        # demo first: the others work on the store it makes; then as --help orders them
        for name in sorted(self.helps, key=lambda n: n != "demo"):
            for example in re.findall(r"(?m)^  (amendsctl .*)$", self.helps[name]):
                ran = self.run_it(*shlex.split(example)[1:])
                self.assertEqual(ran.returncode, 0, f"{example}\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")
                self.assertTrue(ran.stdout.strip(), f"{example} says nothing")
                self.assertNotIn("REFUSED", ran.stdout)
                self.assertNotIn("Nobody and nothing", ran.stdout)

    def test_every_action_that_is_listed_is_known(self):
        self.assertEqual(self.run_it("--store", "empty.db", "import", "customers", "people.csv").returncode, 0)
        for action in self.actions():
            line = '{"id":"5d0e2c1c-1111-4a1a-8a1a-000000000001","action":"%s","case":"AM-1","promise":"x"}\n' % action
            (self.folder / "one.jsonl").write_text(line, encoding="utf-8")
            said = self.run_it("--store", "empty.db", "play", "one.jsonl").stdout
            self.assertRegex(said, r"unknown-(case|customer)|not-found", f"{action}: {said}")

    def test_the_manual_page_knows_what_help_knows(self):
        for name in self.commands:
            self.assertRegex(self.man, r'(?m)^\.B[RI]* "?' + name + r"\b", f"the manual page lacks {name}")
        listed = self.helps["play"].split("Fields of each", 1)[1].split("\n\nPrinted", 1)[0]
        known = self.man.split(".SH ACTIONS", 1)[1].split(".SH EXIT", 1)[0]
        for word in sorted(set(re.findall(r"\b[a-z]{2,}\b", listed))):
            self.assertRegex(known, r"\b" + word + r"\b", f"the manual page's ACTIONS lack \"{word}\"")

    def test_a_wrong_command_line_says_what_is_right(self):
        for arguments in (["play"], ["import", "customers"], ["find"], ["demo", "more"], ["find", "x", "--nothing"], ["show", "case"], ["find", "x", "--store"]):
            ran = self.run_it(*arguments)
            self.assertEqual(ran.returncode, 1, arguments)
            self.assertIn(f"amendsctl {arguments[0]} --help", ran.stderr)
            self.assertEqual(ran.stdout, "")


if __name__ == "__main__":
    unittest.main()
