"""tongue: what the window says for an English sentence, in another language, by the project's own translations."""
import pathlib
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).resolve().parents[2] / "translations"


class Tongue:
    def __init__(self, language):
        self.said = {}
        if language == "en":
            return
        for context in xml.etree.ElementTree.parse(HERE / f"amends_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation.text and translation.get("type") is None:
                    self.said.setdefault(message.find("source").text, {})[context.find("name").text.split("::")[-1]] = translation.text

    def __call__(self, english, *values, where=None):
        """`where`: the class that says it, when two say it differently."""
        said = self.said.get(english, {})
        assert where or len(set(said.values())) < 2, f"{english!r} is said in several ways: {said}"
        words = (said.get(where) if where else next(iter(said.values()), None)) or english
        for number, value in enumerate(values, 1):
            words = words.replace(f"%{number}", value)
        return words.replace("&", "")
