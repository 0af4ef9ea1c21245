"""The demo can be called: a line and one number that is in use, once, and words that tell how."""

import socket
from dataclasses import replace
from functools import partial

import pytest

from fairline import accounts, emergency, numbers
from fairline.app import MODULES, introduce
from fairline.channels.voice import trunks
from fairline.channels.voice.place import BOUND
from fairline.cli import telephone
from fairline.cli.seed import open_company
from fairline.emergency import store
from fairline.flows import lint
from fairline.flows.store import flows
from fairline.flows.writing import read
from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.ids import Ids
from fairline.kit.settings import read_settings
from fairline.kit.testing import START


@pytest.fixture
def shop(tmp_path):
    engine = engine_for("", tmp_path)
    prepare(engine)
    database = Database(engine, Tools(StoppedClock(START), Ids(), Keyring({"k1": bytes(range(32))}, "k1"), InMemory()))
    introduce(database.tools, MODULES)
    yield partial(database.write_now, account=open_company(database).account)
    database.close()


def test_the_demo_has_one_line_and_one_number_however_often_it_starts(shop):
    for _ in range(2):
        shop(telephone.open_line)
    (number,) = shop(numbers.phones)
    assert (number.number, number.state) == (telephone.NUMBER, "active")
    assert len(shop(trunks.every)) == 1
    assert shop(lambda c: numbers.proven_number(c, number.id)) is not None


def test_who_calls_the_demo_is_greeted_by_a_flow_of_which_nothing_is_to_be_said(shop):
    shop(telephone.open_line)
    (number,) = shop(numbers.phones)
    (placed,) = shop(flows.places)
    assert (placed["kind"], placed["of"]) == ("sender", number.id)
    held = shop(lambda c: flows.one(c, placed["flow"]))
    assert held.version == 1
    remarks = shop(lambda c: lint.remarks(c, read(held.draft), held.id))
    assert [each for each in remarks if each.severity != "hint"] == []


def test_the_demo_has_a_site_where_everybody_is_and_its_drill_was_read_back(shop):
    for _ in range(2):
        shop(telephone.open_line)
    (site,) = shop(store.sites)
    assert (site.name, site.mode, site.route) == ("Shop", "direct", shop(trunks.every)[0].id)
    (held,) = shop(lambda c: store.drills(c, 10))
    assert (held.passed, held.site) == (True, site.id)
    everybody = {each.id for each in shop(lambda c: accounts.every_member(c, "", 100))}
    assert shop(emergency.located) == everybody
    assert not any(shop(lambda c, one=one: emergency.is_due(c, one)) for one in everybody)


def test_a_port_that_is_told_stands_and_one_that_is_taken_is_passed_over():
    settings = read_settings({})
    assert telephone.with_port(replace(settings, sip_port=5999)).sip_port == 5999
    with socket.socket(type=socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        assert not telephone._take("127.0.0.1", taken.getsockname()[1])


def test_a_port_that_was_chosen_is_kept_until_calls_are_taken_on_it():
    chosen = telephone.with_port(read_settings({})).sip_port
    assert not telephone._take("127.0.0.1", chosen)
    for held in BOUND.pop(chosen).values():
        held.close()
    assert telephone._take("127.0.0.1", chosen)
    for held in BOUND.pop(chosen).values():
        held.close()


def test_what_is_printed_can_be_typed():
    settings = read_settings({})
    assert "none" in telephone.how_to_call(settings, "fairline")
    assert "\n  callers     fairline demo --callers 2" in telephone.how_to_call(
        replace(settings, sip_port=5070), "fairline"
    )
    elsewhere = telephone.how_to_call(replace(settings, sip_port=5090), "fairline")
    assert "@127.0.0.1:5090" in elsewhere
    assert "FAIRLINE_SIP_PORT=5090 fairline demo" in elsewhere
