"""Answers that were given, for tests of readings: whom they showed, by which way, and the lines that came of them."""

import asyncio

from fairline.kit.ids import spell
from fairline.security import Wanted, reads_found
from fairline.security.reads import Keeper
from fairline.web import Identity
from fairline.web.readings import Reading, Readings
from tests.support.house import ACCOUNT

HOME = "192.0.2.7"
LIST, ONE, TALK = "/v1/contacts", "/v1/contacts/{id:str}", "/v1/conversations/{id:str}"


def contact(number):
    """A contact's id."""
    return f"ctc_{spell(number)}"


def talk(number):
    """A conversation's id."""
    return f"cnv_{spell(number)}"


def asking(member="mem_1", account=ACCOUNT, session="ses_1", via="cookie"):
    """Somebody who asks."""
    by = f"member:{member}" if via == "cookie" else f"app:{member}"
    return Identity(account, by, member, "agent", frozenset(), "en", via, session)


class Desk:
    """A process that answers, and writes down whom it showed."""

    def __init__(self, house, judge=lambda c, reads: None, **limits):
        self.house = house
        self.readings = Readings(house.clock.millis, **limits)
        self.keeper = Keeper(house.database, self.readings, "node-1", judge)

    def answered(self, *ids, route=LIST, named="", who=None, address=HOME, method="GET", body=None):
        """An answer left that named these."""
        told = " ".join(f'"{each}"' for each in ids).encode() if body is None else body
        names = {"id": named} if named else {}
        at = self.house.clock.millis()
        self.readings.hold(Reading(who or asking(), at, address, method, route, names, told))

    def opened(self, which, *ids, **more):
        """One was opened; the answer named others too."""
        route = ONE if which.startswith("ctc_") else TALK
        self.answered(which, *ids, route=route, named=which, **more)

    def writes(self):
        """What was answered is written down."""
        asyncio.run(self.keeper.write())

    def lines(self, account=ACCOUNT, **wanted):
        """What stands written, oldest first."""
        self.writes()
        return self.house.read(lambda c: reads_found(c, Wanted(**wanted), 1_000), account)[::-1]
