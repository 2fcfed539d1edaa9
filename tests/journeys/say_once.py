"""Say it once: what a customer told in one case is known in the next. A question that asks for it again is noticed while it is typed and
answered with one button; one that is asked all the same counts as effort for them. By keyboard; read as a screen reader reads it.

    say_once.py [--lang de] [--theme dark] [--pictures]
"""
import json
import uuid

from journey import Agent, Journey

journey = Journey("say-once")
say = journey.say
PEOPLE = """Ref,Full name,Phone
K-1,Maya Okafor,+44 20 7946 0000
"""
ADDRESS = "22 Alma Road, the green door"
GATE = "The gate code is 4471"


def play(*actions):
    lines = "\n".join(json.dumps({"id": str(uuid.uuid4()), "agent": "Leo", **action}) for action in actions)
    answers = journey.ctl("play", "-", input=lines + "\n").split("\n")
    assert sum(line.startswith("ACK") for line in answers) == len(actions), answers


def kinds():
    return [event["kind"] for event in journey.shown("case", "AM-2")["events"]]


journey.people(PEOPLE)
before = str(uuid.uuid4())
play({"action": "open", "case": before, "customer": "K-1", "channel": "chat", "words": "Nobody came."},
     {"action": "tell", "case": before, "fact": ADDRESS, "source": "Leo, chat"},
     {"action": "tell", "case": before, "fact": GATE, "source": "Leo, chat"})

with Agent(journey) as desk:
    desk.keys("ctrl+n")
    desk.find("text", say("In their own words", where="NewRecovery"))
    desk.typed("Maya")
    desk.wait(lambda: desk.all("list item"), "Maya in the list")
    desk.keys("Return", "ctrl+Return")
    desk.wait_focus(say("In their own words", where="ListenPage"))

    # It stands beside the questions before anybody asks.
    desk.keys("ctrl+3")
    desk.find("push button", say("Add a question"))
    desk.says(ADDRESS)
    desk.says(GATE)

    # Noticed while it is typed, and answered in place.
    desk.focus(say("Add a question"))
    desk.keys("space")
    desk.wait_focus(say("What do we need to know?"))
    desk.typed("What is your address?")
    told = desk.find("push button", say("Take that answer"))
    desk.picture("say-once-noticed")
    desk.focus(say("Take that answer"))
    desk.keys("Return")
    desk.gone("push button", say("Take that answer"))
    desk.says(ADDRESS + ", Leo, chat")
    happened = desk.wait(lambda: "QuestionAnswered" in kinds() and kinds(), "the answer")
    assert "AskedAgain" not in happened, happened

    # Asked all the same: it is counted, and says why.
    desk.focus(say("Add a question"))
    desk.keys("space")
    desk.wait_focus(say("What do we need to know?"))
    desk.typed("Which gate code is it?")
    desk.find("push button", say("Take that answer"))
    desk.focus(say("Ask it"))
    desk.keys("Return")
    desk.gone("push button", say("Ask it"))
    desk.wait(lambda: "AskedAgain" in kinds(), "the count")
    desk.press(say("History", where="SidePanel"))
    if journey.asked.lang == "en":
        desk.says("Had to say it again once")
    desk.picture("say-once-counted")
    assert not desk.nameless(), f"without a name: {desk.nameless()}"

journey.ctl("verify")
print("nobody had to say it twice without our knowing")
