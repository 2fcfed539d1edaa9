#!/usr/bin/python3
"""calls: what `amends --call` and tel: links do at the edges, without a display: the socket is for its user only, a call reaches the window
that is there and ends at once, words that are none are refused, and the desktop file hands links over.
AMENDS and AMENDSCTL name the programs, MAN the manual page beside which amends.1 lies. Standard library only.
"""
import configparser
import os
import pathlib
import socket
import stat
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ.get("AMENDS", "amends")
ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 30.0


class Room:
    """A store, a home, and the window on it."""

    def __init__(self):
        self.scratch = tempfile.TemporaryDirectory(prefix="amends-calls-")
        self.folder = pathlib.Path(self.scratch.name)
        self.run = self.folder / "run"
        self.run.mkdir(mode=0o700)
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.run),
                                XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"), LC_ALL="C.UTF-8")
        self.window = None

    def arguments(self, *words):
        return [PROGRAM, "--store", str(self.folder / "desk.db"), *words]

    def start(self, *words):
        self.window = subprocess.Popen(self.arguments(*words), env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while not self.sockets():
            if self.window.poll() is not None or time.monotonic() > end:
                raise AssertionError("no window that listens")
            time.sleep(0.05)

    def sockets(self):
        return [path for path in self.run.rglob("amends-*") if path.is_socket()]

    def ring(self, *words):
        return subprocess.run(self.arguments(*words), env=self.environment, capture_output=True, text=True, timeout=PATIENCE)

    def close(self):
        if self.window and self.window.poll() is None:
            self.window.kill()
        if self.window:
            self.window.wait()
        self.scratch.cleanup()


class Calls(unittest.TestCase):
    def setUp(self):
        self.room = Room()
        self.addCleanup(self.room.close)

    def test_the_socket_is_for_its_user_only(self):
        self.room.start()
        [path] = self.room.sockets()
        self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, oct(path.stat().st_mode))
        self.assertEqual(path.parent, self.room.run)

    def test_a_call_is_taken_note_of_and_the_start_ends(self):
        self.room.start()
        for words in (["--call", "+44 (0)20 7946 0000"], ["tel:+44-20-7946-0000;phone-context=+44"], ["--call", "anonymous"], ["--call", ""],
                      ["--call", "-5"], ["--call", "7" * 10_000], ["--call", "é\n\t😀"], ["TEL:%2B442079460000"]):
            done = self.room.ring(*words)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""), words)
        self.assertIsNone(self.room.window.poll())

    def test_whatever_comes_through_the_socket_the_window_stays(self):
        self.room.start()
        [path] = self.room.sockets()
        for words in (b"", b"\n", b"call", b"call %FF%00\n", b"jump\n", b"x" * 100_000, b"call " + b"%" * 5_000 + b"\n"):
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(PATIENCE)
                line.connect(str(path))
                try:
                    line.sendall(words)
                    line.shutdown(socket.SHUT_WR)
                    while line.recv(100):
                        pass
                except (BrokenPipeError, ConnectionResetError):
                    pass  # thrown out for saying too much
        self.assertEqual(self.room.ring("--call", "private").returncode, 0)
        self.assertIsNone(self.room.window.poll())

    def test_a_call_to_a_closed_window_opens_it(self):
        self.room.start("--call", "+44 20 7946 0000")
        self.assertEqual(self.room.ring().returncode, 0)

    def test_a_word_that_is_no_link_is_refused(self):
        for words in (["+442079460000"], ["https://example.com/"], ["tel:1", "tel:2"], ["--call"]):
            done = self.room.ring(*words)
            self.assertEqual(done.returncode, 1, words)
            self.assertTrue(done.stderr, words)

    def test_the_desktop_file_hands_links_over(self):
        desktop = configparser.ConfigParser(interpolation=None, strict=False)
        desktop.optionxform = str
        desktop.read(ROOT / "packaging" / "org.amends.Amends.desktop", encoding="utf-8")
        entry = desktop["Desktop Entry"]
        self.assertEqual(entry["Exec"], "amends %u")
        self.assertIn("x-scheme-handler/tel", entry["MimeType"].split(";"))

    def test_help_and_the_manual_know_it(self):
        helped = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, timeout=60).stdout
        page = (ROOT / "packaging" / "man" / "amends.1").read_text(encoding="utf-8").replace("\\-", "-")
        for word in ("--call", "tel:"):
            self.assertIn(word, helped)
            self.assertIn(word, page)


if __name__ == "__main__":
    unittest.main()
