"""What partners are handed leaves out whoever wants no more mail, and is noted with everybody else in it.

Clause DTA-CANSPAM-OPTOUT.
"""

from datetime import timedelta

import msgspec
import pytest

from fairline import crm, privacy
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics import kept
from fairline.analytics.exports import fetch
from fairline.analytics.exports.places import allow
from fairline.analytics.exports.wanted import ExportForm, want
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.channels.catalogue import channel_plugins
from fairline.channels.email import suppress
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm import Change
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.privacy.rights import recipients
from fairline.security import PasswordHash, open_account
from fairline.security.plugin import PLUGIN as SECURITY

PARTNER = "lists@parcels.example"
NOUR, OTTO = "nour@buyer.example", "otto@buyer.example"


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY, ANALYTICS)


@pytest.fixture
def owner(house):
    return house.write(
        lambda c: open_account(
            c, name="Alpine Tea", country="CH", locale="en", time_zone="Europe/Zurich",
            email="nora@alpinetea.example", owner="Nora", password=PasswordHash("x"),
        )
    ).owner  # fmt: skip


@pytest.fixture
def known(house, owner):
    def unit(c):
        made = [crm.create(c, Change(name=name), [("email", mail)], by=HOUSE).id
                for name, mail in (("Nour", NOUR), ("Otto", OTTO))]  # fmt: skip
        allow(c, Actor("member", owner), PARTNER)
        return made

    return house.write(unit)


def leaves(house, owner, *to):
    """Contacts leave; the export, and what it holds."""
    house.clock.advance(timedelta(minutes=1))
    form = msgspec.convert({"what": "contacts", "purpose": "service", "recipients": [owner, *to]}, ExportForm)
    by = Actor("member", owner)
    export = house.write(lambda c: want(c, by, form))
    for _ in range(3):
        house.due()
        house.follow()
    content = house.write(lambda c: fetch.for_member(c, export, owner, by)).content.decode()
    return house.read(lambda c: kept.export(c, export)), content


def handed(house, contact):
    return house.read(lambda c: recipients.of_contact(c, contact))


def test_after_an_opt_out_the_address_is_absent_from_a_partners_export_and_stays_in_our_own(house, owner, known):
    nour, _ = known
    house.write(lambda c: privacy.withdraw_consent(c, HOUSE, nour, scope="channel", channel="email", words="Stop"))
    house.follow()
    row, content = leaves(house, owner, PARTNER)
    assert (NOUR in content, OTTO in content, row["rows"], row["left_out"]) == (False, True, 1, 1)
    assert NOUR in leaves(house, owner)[1], "among ourselves nothing is handed on"


def test_a_partner_is_noted_once_with_everybody_in_the_file_and_told_when_one_of_them_opts_out(house, owner, known):
    nour, otto = known
    leaves(house, owner, PARTNER)
    leaves(house, owner, PARTNER)
    (one,) = handed(house, nour)
    assert (one.recipient, one.purpose, "addresses" in one.categories) == (PARTNER, "service", True)
    house.write(lambda c: privacy.withdraw_consent(c, HOUSE, nour, scope="channel", channel="email", words="Stop"))
    house.follow()
    assert [each.told for each in (*handed(house, nour), *handed(house, otto))] == ["opt_out", ""]
    house.clock.advance(timedelta(days=15))
    house.due()
    notices = [e.event.key for e in house.journal() if e.kind == "MembersNotified"]
    assert "privacy.notice.opt-out-unconfirmed" in notices


def test_an_address_nothing_is_sent_to_is_handed_to_nobody(house, owner, known):
    house.write(lambda c: suppress.add(c, HOUSE, OTTO, "complaint"))
    assert (NOUR in leaves(house, owner, PARTNER)[1], OTTO in leaves(house, owner, PARTNER)[1]) == (True, False)


def test_what_stays_among_members_is_handed_to_nobody(house, owner, known):
    leaves(house, owner)
    assert handed(house, known[0]) == []
