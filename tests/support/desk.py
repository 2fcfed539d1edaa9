"""desk: drives the window of Amends from outside, through the eyes of a screen reader (AT-SPI) and the keyboard.

A journey says what a person does and sees:

    with Desk(["--store", "new.db"]) as desk:
        desk.press("New recovery")
        desk.type("Their words", "I waited three weeks")
        desk.wait_for("label", "Saved")
        desk.picture("listen")

Things are found by role and accessible name, the way a blind person finds them, so a control without a name fails here.
Runs under tests/support/with_display.sh with Debian's /usr/bin/python3 (pyatspi). Nothing sleeps blindly: everything waits for
what it means, at most `patience` seconds, and says what was on screen when it did not come. Knows of Qt 6.4: objectName is
not exposed; a combo box is named by its buddy label only; mnemonics are stripped from names.
"""
import os
import pathlib
import subprocess
import sys
import time

import pyatspi


class Lost(AssertionError):
    """What we waited for did not come."""


EDITABLE = ("text", "paragraph", "entry", "document text")
PRESSABLE = ("push button", "button", "toggle button", "check box", "radio button", "link", "menu item", "page tab", "list item")


def clean(name):
    return (name or "").replace("&", "")


def walk(node, depth=0):
    """Every accessible thing below `node`, itself first. Things die while we walk; the dead are left out."""
    if node is None or depth > 60:
        return
    yield node
    try:
        count = node.childCount
    except Exception:
        return
    for i in range(min(count, 500)):  # a long table is not read to its end
        try:
            child = node.getChildAtIndex(i)
        except Exception:
            continue
        yield from walk(child, depth + 1)


def shows(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


class Desk:
    def __init__(self, arguments=(), program=None, environment=None, patience=15.0, start=True):
        self.program = program or os.environ["AMENDS"]
        self.arguments = list(arguments)
        self.environment = dict(os.environ, **(environment or {}))
        self.patience = patience
        self.process = None
        if start:
            self.start()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.explain()
        self.quit()

    # --- the program -------------------------------------------------------------------------------------------------

    def start(self):
        self.process = subprocess.Popen([self.program, *self.arguments], env=self.environment)
        self.wait(lambda: self.window() is not None, "the window of " + self.program)
        self.wait(self.has_the_keyboard, "the keyboard in the window of " + self.program)

    def has_the_keyboard(self):
        """The X server sends keys to this program; asks the window manager for it when another has them, or nobody."""
        def ask(*words):
            return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout.split()
        mine = str(self.process.pid)
        if ask("getactivewindow", "getwindowpid") == [mine]:
            return True
        for window in ask("search", "--onlyvisible", "--pid", mine)[-1:]:
            ask("windowactivate", window)
        return False

    def quit(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None

    def kill(self):
        """As a power cut does: no chance to save anything."""
        self.process.kill()
        self.process.wait()
        self.process = None

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            try:
                found = desktop.getChildAtIndex(i)
                if found is not None and found.get_process_id() == self.process.pid:
                    return found
            except Exception:
                continue
        return None

    def windows(self):
        application = self.application()
        if application is None:
            return []
        frames = [application.getChildAtIndex(i) for i in range(application.childCount)]
        return [f for f in frames if f is not None and f.getRoleName() != "tool tip" and shows(f)]

    def window(self):
        frames = self.windows()
        return frames[-1] if frames else None

    # --- looking -----------------------------------------------------------------------------------------------------

    def wait(self, question, what, patience=None):
        """Asks until the answer is something; gives the answer. (A thing without children counts as false in pyatspi.)"""
        end = time.monotonic() + (patience or self.patience)
        while True:
            try:
                answer = question()
                if not (answer is None or answer is False or isinstance(answer, list) and not answer):
                    return answer
            except Lost:
                raise
            except Exception:  # something died while we looked at it: look again
                pass
            if self.process is not None and self.process.poll() is not None:
                raise Lost(f"the program ended with {self.process.returncode} while we waited for {what}")
            if time.monotonic() > end:
                raise Lost(f"{what} did not come")
            time.sleep(0.05)

    def all(self, role=None, name=None, within=None):
        """What is on screen now with this role (one or several) and name (text, or a function that judges it)."""
        roles = (role,) if isinstance(role, str) else role
        judge = name if callable(name) else (lambda text: name is None or text == clean(name))
        roots = [within] if within is not None else self.windows()
        found = []
        for root in roots:
            for node in walk(root):
                try:
                    if (roles is None or node.getRoleName() in roles) and judge(clean(node.name)) and shows(node):
                        found.append(node)
                except Exception:
                    continue
        return found

    def find(self, role=None, name=None, within=None, patience=None):
        return self.wait(lambda: self.all(role, name, within), f"{role or 'anything'} named {name!r}", patience)[0]

    wait_for = find

    def gone(self, role=None, name=None, patience=None):
        self.wait(lambda: not self.all(role, name), f"the end of {role or 'anything'} named {name!r}", patience)

    def says(self, words, patience=None):
        """Waits until some visible thing is named with, or contains, these words."""
        def heard():
            for node in self.all():
                if words in clean(node.name) or words in self.text(node):
                    return node
            return None
        return self.wait(heard, f"the words {words!r}", patience)

    def text(self, node):
        """The text inside an editor or a label, as the screen reader reads it."""
        try:
            return node.queryText().getText(0, -1)
        except NotImplementedError:
            return ""

    def focused(self):
        for root in self.windows():
            for node in walk(root):
                try:
                    # Qt 6.4 calls the current cell of every table focused, also while the keyboard is elsewhere.
                    if node.getState().contains(pyatspi.STATE_FOCUSED) and shows(node) and (
                            node.getRoleName() not in ("table cell", "list item")
                            or node.parent.getState().contains(pyatspi.STATE_FOCUSED)):
                        return node
                except Exception:
                    continue
        return None

    def wait_focus(self, name, patience=None):
        def there():
            return [node for node in self.all(None, name) if node.getState().contains(pyatspi.STATE_FOCUSED)]
        return self.wait(there, f"the keyboard at {name!r}", patience)[0]

    # --- doing -------------------------------------------------------------------------------------------------------

    def focus(self, name, role=None):
        node = self.find(role, name)
        node.queryComponent().grabFocus()
        self.wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), f"the keyboard at {name!r}")
        return node

    def type(self, name, words):
        """Puts words into the editor of that name, whatever script they are in; the caret stands after them."""
        node = self.find(EDITABLE, name)
        node.queryComponent().grabFocus()
        node.queryEditableText().setTextContents(words)
        self.wait(lambda: self.text(node) == words, f"{words!r} in {name!r}")
        return node

    def press(self, name, role=PRESSABLE):
        """Presses or toggles the button, box, tab or link of that name."""
        node = self.find(role, name)
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        for wanted in ("Press", "Toggle", "click", "press", "jump", "SetFocus"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return node
        raise Lost(f"{name!r} cannot be pressed; it offers {names}")

    def keys(self, *combinations):
        """Real keys through the X server: "ctrl+Return", "alt+2", "Tab". The active window gets them."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *combinations], check=True)

    def typed(self, words):
        """Real keys, letter by letter; for plain Latin text (other scripts: paste)."""
        subprocess.run(["xdotool", "type", "--delay", "12", words], check=True)

    def paste(self, words):
        """Through the clipboard with Ctrl+V, as people do with text that is not on their keyboard."""
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=words.encode(), check=True)
        self.keys("ctrl+v")

    # --- showing -----------------------------------------------------------------------------------------------------

    def picture(self, name):
        """A screenshot of the window that has the keyboard, in AMENDS_PICTURES."""
        folder = pathlib.Path(os.environ.get("AMENDS_PICTURES", "pictures"))
        folder.mkdir(parents=True, exist_ok=True)
        for tries in range(3):  # the window may go while it is asked for; import would then wait for a click
            active = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True).stdout.strip() or "root"
            try:
                return subprocess.run(["import", "-window", active, str(folder / f"{name}.png")], check=True, timeout=10)
            except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
                if tries == 2:
                    raise

    def outline(self):
        """What a screen reader would find, one thing a line."""
        lines = []

        def add(node, depth):
            try:
                if not shows(node):
                    return
                text = self.text(node)
                lines.append("  " * depth + f"{node.getRoleName()} {clean(node.name)!r}" + (f" = {text[:80]!r}" if text else ""))
                for i in range(min(node.childCount, 60)):
                    add(node.getChildAtIndex(i), depth + 1)
            except Exception:
                return

        for root in self.windows():
            add(root, 0)
        return "\n".join(lines)

    def explain(self):
        """Called when a journey fails: the picture and the outline tell why."""
        try:
            self.picture("failed")
            print(self.outline(), file=sys.stderr)
        except Exception as error:
            print(f"(no picture: {error})", file=sys.stderr)

    def nameless(self):
        """Visible controls that a screen reader could not tell apart, because they have no name."""
        roles = PRESSABLE + EDITABLE + ("combo box", "spin button", "slider", "table", "list", "tree")
        found = []
        for node in self.all(roles, lambda text: text == ""):
            relations = [r.getRelationType() for r in node.getRelationSet()]
            if pyatspi.RELATION_LABELLED_BY not in relations:
                found.append(node.getRoleName())
        return found
