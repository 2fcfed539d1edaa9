#!/usr/bin/python3
"""found_again: whoever comes in with a file of contacts is found again: by name, half a name, every email, every number and the end
of it. The files are as the usual programs write them (people invented), each brought into a store of its own.
AMENDSCTL names the program. Standard library only.
"""
import json
import os
import pathlib
import quopri
import subprocess
import tempfile
import unittest

PROGRAM = os.environ.get("AMENDSCTL", "amendsctl")
QUOTED = quopri.encodestring("Müller;Jürgen;;Dr.;".encode()).decode().strip()

# name of the file: (its bytes, {name: (emails, numbers as somebody would type them)})
FILES = {
    "webmail.csv": (
        "Name,Given Name,Family Name,Nickname,Notes,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,"
        "Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Name\n"
        'Zoë O’Brien,Zoë,O’Brien,,"Said: ""ring after five""\nand means it",Home,zoe@example.net,Work,zo@work.example,'
        "Mobile,07700 900123,Work,0113 496 0301,Quarz & Söhne\n"
        "Łukasz Dąbrowski,Łukasz,Dąbrowski,,,Home,lukasz@example.net,,,Home,+48 22 215 01 23,,,\n".encode(),
        {"Zoë O’Brien": (["zoe@example.net", "zo@work.example"], ["07700 900123", "+44 (0)113 496 0301"]),
         "Łukasz Dąbrowski": (["lukasz@example.net"], ["0048 22 215 01 23"])}),
    "office.csv": (
        "Title,First Name,Last Name,E-mail Address,E-mail 2 Address,Mobile Phone,Home Phone,Business Phone,Home Street,Home City,"
        "Home Postal Code\r\n"
        "Ms,Ngozi,Adeyemi,ngozi@example.net,n.adeyemi@example.org,07700 900456,0113 496 0302,,12 Hollis Street,York,YO1 7AB\r\n"
        ",Hiro,Okada,hiro@example.net,,,0113 496 0303,0113 496 0304,,,\r\n".encode("utf-16"),
        {"Ngozi Adeyemi": (["ngozi@example.net", "n.adeyemi@example.org"], ["07700900456", "0113-496-0302"]),
         "Hiro Okada": (["hiro@example.net"], ["01134960303", "0113 4960304"])}),
    "mail.csv": (
        "Display Name;First Name;Last Name;Primary Email;Secondary Email;Work Phone;Mobile Number\n"
        "José Núñez;José;Núñez;jose@example.net;jn@example.org;0113 496 0305;07700 900789\n".encode("cp1252"),
        {"José Núñez": (["jose@example.net", "jn@example.org"], ["0113 496 0305", "07700 900789"])}),
    "old.vcf": (
        ("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" + QUOTED + "\r\n"
         "TEL;WORK;VOICE:0113 496 0306\r\nTEL;CELL:+44 7700 900 321\r\nEMAIL;PREF;INTERNET:juergen@example.net\r\n"
         "PHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQSkZJRgABAQAAAQABAAD\r\n\r\nEND:VCARD\r\n").encode(),
        {"Jürgen Müller": (["juergen@example.net"], ["0113 496 0306", "07700 900321"])}),
    "folded.vcf": (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Maya Oka\n for\nN:Okafor;Maya;;;\nitem1.TEL;TYPE=CELL,VOICE:(0113) 496 0307\n"
        "item1.X-ABLabel:call me\nEMAIL;TYPE=INTERNET,HOME:maya.okafor.with.a.very.long.address\n @example.net\n"
        "NOTE:First line\\nsecond\\, with a comma\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nORG:Quarz Works;Repairs\nTEL:0113 496 0308\nEND:VCARD\n".encode(),
        {"Maya Okafor": (["maya.okafor.with.a.very.long.address@example.net"], ["0113 496 0307"]),
         "Quarz Works": ([], ["0113 496 0308"])}),
    "new.vcf": (
        "BEGIN:VCARD\nVERSION:4.0\nFN:田中 由紀\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+44-113-496-0309;ext=12\n"
        "EMAIL;PREF=1:yuki@example.net\nLANG:ja\nEND:VCARD\n".encode(),
        {"田中 由紀": (["yuki@example.net"], ["0113 496 0309"])}),
}


class FoundAgain(unittest.TestCase):
    def ctl(self, store, *words):
        done = subprocess.run([PROGRAM, "--store", store, "--json", *words], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, f"{words}: {done.stderr}")
        return json.loads(done.stdout)

    def test_every_person_of_every_file(self):
        for file, (content, people) in FILES.items():
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder) / file
                path.write_bytes(content)
                store = str(pathlib.Path(folder) / "desk.db")
                self.assertEqual(self.ctl(store, "import", "customers", str(path))["added"], len(people), file)
                for name, (emails, numbers) in people.items():
                    with self.subTest(file=file, name=name):
                        self.find_again(store, name, emails, numbers)

    def find_again(self, store, name, emails, numbers):
        who = [hit for hit in self.ctl(store, "find", name) if hit["kind"] == "customer"]
        self.assertTrue(who, "by name")
        person = self.ctl(store, "show", "customer", who[0]["id"])
        self.assertEqual((len(person["emails"]), len(person["phones"])), (len(emails), len(numbers)), person)
        scraps = emails + numbers + [number[-6:] for number in numbers] + [word for word in name.split() if len(word) > 2]
        for scrap in scraps:
            self.assertIn(who[0]["id"], [hit["id"] for hit in self.ctl(store, "find", scrap)], scrap)


if __name__ == "__main__":
    unittest.main()
