"""Whom nobody said where they are from are left out of advertising, and counted."""

from fairline import crm
from fairline.compliance.tests.test_whatif import SALE
from fairline.compliance.whatif import WhatIf, what_if
from fairline.compliance.whatif_http import ROUTES
from fairline.conversations import First
from fairline.privacy.origins import service
from fairline.privacy.origins.model import Declared
from fairline.privacy.origins.service import Brought
from tests.support.door import door, member_of

SHEET = b"name,phone\nAda,+41791112233\nBen,+41791112234\n"


def test_whom_nobody_said_where_they_are_from_are_left_out_and_counted(house, shop):
    """Clause TDA-ID-DATA-ORIGIN: NO_PROVENANCE."""
    shop.accepts()
    known = shop.knows("+41791234567", name="Nour Haddad")
    shop.agreed(known)
    _, seen = house.write(lambda c: service.take_in(c, shop.by, Brought(SHEET, {}, Declared())))
    house.follow()
    brought = [each.contact for each in seen.outcomes]
    for number, contact in enumerate(brought):
        reached = f"+4179111223{number + 3}"
        house.write(lambda c, contact=contact, to=reached: crm.add_address(c, contact, "sms", to))
    asked = First("sms", shop.sender, SALE, purpose_class="marketing", member=shop.owner)
    people = house.read(lambda c: what_if(c, WhatIf(asked, c.at, [known, *brought]))).people
    reasons = [
        [f"{each.policy}.{each.reason}" for each in one.ruling.verdicts if each.outcome == "refuse"] for one in people
    ]
    assert [one.say for one in people][1:] == ["no", "no"]
    assert [reason.count("origin.no_provenance") for reason in reasons] == [0, 1, 1]
    body = {"channel": "sms", "sender": shop.sender, "text": SALE, "contacts": [known, *brought]}
    with door(house, ROUTES, member_of({"compliance.ask"}, id=shop.owner)) as client:
        told = client.post("/v1/what-ifs", json=body).json()
    assert (told["asked"], told["no"]) == (3, 2)
