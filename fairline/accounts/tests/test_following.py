"""Anybody follows changes once they confirmed it, hears their own date, and stops by a link."""

import re
from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts import following, store
from fairline.accounts.tests.test_versions import OPERATOR, draft_of, operator, plugins, publish  # noqa: F401
from fairline.gate import ruling_on
from fairline.gate.record import permitted
from fairline.journal import HOUSE
from fairline.kit.clock import from_millis
from fairline.kit.errors import BadInput, NotFound

LINK = re.compile(r"/trust/followers/([^/]+)/(confirm|end)")


def letters(house):
    """What left for whoever follows."""
    every = [one for one in house.journal(OPERATOR) if one.kind == "ActPermitted" and not one.erased]
    acts = [permitted(one) for one in every]
    return [act for act in acts if act.cause.startswith("flw_")]


def asks(house, address, document="terms", language="en"):
    house.write(lambda c: following.ask(c, document, address, language), OPERATOR)


def key_in(act, what):
    return next(found[1] for found in LINK.finditer(act.text) if found[2] == what)


def confirms(house, address, **more):
    asks(house, address, **more)
    house.write(lambda c: following.confirm(c, key_in(letters(house)[-1], "confirm")), OPERATOR)


def test_confirmed_followers_hear_their_own_date_and_others_hear_nothing(house, opened, operator):  # noqa: F811
    """Clause ZS-TERMS-UPDATE-SUBSCRIBE: three confirmed, one who is not; within a quarter of an hour."""
    agreed = house.database.tools.now() + 90 * 86_400_000
    for address in ("ada@example.com", "press@news.example", "law@firm.example"):
        confirms(house, address)
    asks(house, "mallory@example.net")
    before = len(letters(house))
    version = publish(house, draft_of(house))
    house.write(lambda c: accounts.agree_date(c, HOUSE, "2027-01", agreed, evidence="letter"))
    house.clock.advance(timedelta(minutes=1))
    house.due()
    told = {act.address: act.text for act in letters(house)[before:]}
    assert sorted(told) == ["ada@example.com", "law@firm.example", "press@news.example"]
    assert f"{from_millis(agreed):%Y-%m-%d}" in told["ada@example.com"]
    assert f"{from_millis(version.start_existing):%Y-%m-%d}" in told["press@news.example"]
    assert all("/since/2026-11" in text for text in told.values())


def test_the_link_in_a_mail_ends_it_and_the_address_is_forgotten(house, opened, operator):  # noqa: F811
    confirms(house, "press@news.example")
    publish(house, draft_of(house))
    house.due()
    key = key_in(letters(house)[-1], "end")
    house.write(lambda c: following.end(c, key), OPERATOR)
    assert house.read(lambda c: store.following.confirmed(c, "terms"), OPERATOR) == []
    assert "press@news.example" not in str([entry.event for entry in house.journal(OPERATOR)])
    with pytest.raises(NotFound):
        house.write(lambda c: following.end(c, key), OPERATOR)
    assert house.replays_the_same(OPERATOR)


def test_asking_twice_mails_once_and_a_made_up_link_does_nothing(house, opened, operator):  # noqa: F811
    for _ in range(2):
        asks(house, "press@news.example")
    assert len(letters(house)) == 1
    key = key_in(letters(house)[0], "confirm")
    for wrong in (key[:-1] + ("0" if key[-1] != "0" else "1"), "flw_x.abc", "", "é.ü"):
        with pytest.raises(NotFound):
            house.write(lambda c, wrong=wrong: following.confirm(c, wrong), OPERATOR)
    with pytest.raises(NotFound):
        house.write(lambda c: following.end(c, key), OPERATOR)


def test_what_is_no_address_or_no_document_is_refused(house, opened, operator):  # noqa: F811
    with pytest.raises(BadInput):
        asks(house, "not an address")
    with pytest.raises(NotFound):
        asks(house, "press@news.example", document="nothing")


def test_a_letter_to_whoever_stopped_meanwhile_is_refused(house, opened, operator):  # noqa: F811
    confirms(house, "press@news.example")
    act = letters(house)[0]
    assert house.read(lambda c: ruling_on(c, act.id), OPERATOR).outcome == "permitted"
    assert house.read(lambda c: following.is_known(c, act), OPERATOR)
    house.write(
        lambda c: following.end(c, following._link(c, following.found(c, act.cause), "end").split("/")[-2]), OPERATOR
    )
    assert not house.read(lambda c: following.is_known(c, act), OPERATOR)
