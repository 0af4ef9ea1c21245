"""People who ask the privacy desk for something, and the mails they get."""

import re

from fairline import crm, journal
from fairline.gate import MailLoop, SenderProven, Suppressed
from fairline.journal import Actor
from fairline.privacy.rights import deciding, intake, proving, reading
from fairline.privacy.rights.intake import NewRequest

NOUR = "nour@buyer.example"


class Desk:
    """A privacy desk whose mails can leave."""

    def __init__(self, house, officer):
        self.house, self.account = house, None
        self.by = Actor("member", officer) if ":" not in officer else journal.actor_from(officer)
        facts = house.database.tools.facts
        facts[SenderProven] = lambda c, act: SenderProven(True, "acme.example", "")
        facts[Suppressed] = lambda c, act: Suppressed("", "")
        facts[MailLoop] = lambda c, act: MailLoop(False, 0, 0, 0)

    def known(self, address=NOUR, name="Nour Haddad", country="", region=""):
        """A contact known by a mail address."""

        def unit(c):
            person = journal.person_of(c, "email", address)
            made = crm.find_or_create(c, "email", address, person=person)
            crm.change_contact(c, made.id, crm.Change(name=name, country=country or None, region=region or None))
            return made.id

        return self.house.write(unit)

    def asks(self, right, **more):
        """Somebody asks by the form; the request."""

        def unit(c):
            said = {"source": "form", "received": c.at, "address": NOUR, "language": "fr"} | more
            return deciding.begin(c, Actor("contact", "somebody"), NewRequest(right=right, **said))

        return self.house.write(unit)

    def one(self, request):
        return self.house.read(lambda c: reading.one(c, request.id))

    def proves(self, request, code=None):
        """They enter the code of the last mail."""
        code = code or re.findall(r"\*\*(\d{6})\*\*", self.letters()[-1].private["text"])[-1]
        return self.house.write(lambda c: proving.give(c, reading.one(c, request.id), code))

    def decides(self, request, outcome="granted", **more):
        found = self.house.write(lambda c: deciding.decide(c, self.by, request.id, outcome, **more))
        self.house.due()
        return found

    def letters(self):
        """What was mailed, oldest first."""
        permits = [entry.event for entry in self.house.journal() if entry.kind == "ActPermitted"]
        return [event for event in permits if event.kind == "Mail"]

    def last(self):
        return self.letters()[-1].private["text"]

    def match(self, request, contact):
        return self.house.write(lambda c: intake.match(c, self.by, request.id, contact))
