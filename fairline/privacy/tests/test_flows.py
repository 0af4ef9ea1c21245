"""The scanner and programs of others are asked about before each flow, as mails are (clause TDP18-NO-SALE)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from fairline import accounts, gate
from fairline.channels.files import find, take_in, wire_of
from fairline.channels.files.model import Owner
from fairline.journal import HOUSE, Actor, new_person
from fairline.kit.settings import read_settings
from fairline.kit.wire import Wire
from fairline.privacy.suppliers import choices, store
from fairline.privacy.tests.test_suppliers import BY, supplier
from fairline.security import identify_token, make_token
from tests.support.house import ACCOUNT

FIRM = "files:clamd.vendor.example"


class Scanner:
    """One that remembers what it was given."""

    def __init__(self):
        self.given = []

    async def look(self, body):
        self.given.append(body)
        return ""

    async def signatures(self):
        return 1


@pytest.fixture
def scanner(house, officer):
    made = Scanner()
    object.__setattr__(house.database.tools, "wire", Wire(scan=made))
    far = replace(read_settings({}), clamd="clamd.vendor.example:3310")
    object.__setattr__(house.database.tools, "settings", far)
    house.write(accounts.appoint_operator)
    return made


def brings(house, body=b"A letter of Nour"):
    person = house.write(new_person)
    database = house.database

    def unit(run):
        return lambda fn: run(fn, ACCOUNT)

    return asyncio.run(
        take_in(
            database.tools.blobs, unit(database.read), unit(database.write), owner=lambda c: Owner(person), body=body,
            name="letter.txt", limit=1_000_000, by=HOUSE,
        )
    )  # fmt: skip


def refused(house):
    return [entry.event for entry in house.journal() if entry.kind == "FlowRefused"]


def test_no_file_goes_to_a_scanner_that_is_not_on_file_it_is_held_and_that_is_written_down(house, scanner):
    kept = brings(house)
    assert (scanner.given, kept.scan) == ([], "unscanned")
    (event,) = refused(house)
    assert (event.way, event.what, event.why) == (FIRM, "file", "unregistered")
    firm = supplier(id="scan", function="files", ways=(FIRM,), starts=house.read(lambda c: c.at), country="CH")
    house.write(lambda c: store.put(c, firm, c.at))
    house.due()
    assert scanner.given == [b"A letter of Nour"]
    assert house.read(lambda c: find(c, [kept.id]))[kept.id].scan == "clean"


@pytest.mark.parametrize("clamd", ["/run/clamd.ctl", "127.0.0.1:3310", "clamd:3310"])
def test_a_scanner_on_our_own_machine_is_nobodys(house, scanner, clamd):
    object.__setattr__(house.database.tools, "settings", replace(read_settings({}), clamd=clamd))
    assert house.read(wire_of).scan is scanner


def program(house, officer):
    return house.write(
        lambda c: make_token(
            c, Actor("member", officer.removeprefix("member:")), name="Their program", scopes=("contact.read",),
            within=frozenset({"contact.read"}), expires=None,
        )
    )  # fmt: skip


def known(house, secret):
    return asyncio.run(identify_token(house.database, secret))


def test_a_program_whose_firm_the_operator_ended_or_the_account_refused_reads_nothing_more(house, officer, clock):
    house.write(accounts.appoint_operator)
    made = program(house, officer)
    way = f"program:{made.token.id}"
    assert house.read(lambda c: gate.way(c, way)).closed == "", "a key of the account's own is its transfer on record"
    assert known(house, made.secret) is not None
    firm = supplier(id="prog", function="other", ways=(way,), starts=house.read(lambda c: c.at), country="CH")
    house.write(lambda c: store.put(c, firm, c.at))
    house.write(lambda c: choices.refuse(c, BY, "prog", "We do not want them to have it"))
    clock.advance(timedelta(minutes=5))
    assert known(house, made.secret) is None
    (event,) = refused(house)
    assert (event.way, event.what, event.why) == (way, "program", "objected")
    with pytest.raises(gate.FlowClosed) as told:
        house.read(lambda c: gate.require_way(c, way))
    assert told.value.told("en")["clauses"][0]["id"] == "TDP18-NO-SALE"
