"""A domain is the account's once its lines stand in DNS, and for three days after they are gone."""

import dataclasses

import pytest

from fairline.journal import HOUSE
from fairline.kit.clock import to_millis
from fairline.kit.errors import BadInput
from fairline.kit.testing import START
from fairline.numbers import records, service
from fairline.numbers.model import Domain
from fairline.numbers.plugin import PLUGIN as NUMBERS

AT = to_millis(START)
DAY = 86_400_000
DOMAIN = Domain("dom_1", "acme.example", "pending", "s1", "KEY", "", "", "tok", AT)


@pytest.fixture
def plugins():
    return (NUMBERS,)


def wanted(**more):
    return records.wanted(DOMAIN, **({"spf": "_spf.fairline.example", "mail_host": "mx.fairline.example"} | more))


def found(*, without=()):
    return {record.purpose: (record.value,) for record in wanted() if record.purpose not in without}


def test_the_lines_are_told_exactly():
    assert [(one.purpose, one.type, one.name, one.required) for one in wanted()] == [
        ("token", "TXT", "_fairline.acme.example", True),
        ("key", "TXT", "s1._domainkey.acme.example", True),
        ("spf", "TXT", "acme.example", True),
        ("dmarc", "TXT", "_dmarc.acme.example", False),
        ("bounce", "CNAME", "bounce.acme.example", False),
    ]


@pytest.mark.parametrize("missing", ["token", "key", "spf"])
def test_it_is_proven_when_all_that_is_needed_stands_there_and_not_before(missing):
    assert records.judged(DOMAIN, wanted(), found(without=("dmarc", "bounce")), AT)[0] == "proven"
    assert records.judged(DOMAIN, wanted(), found(without=(missing,)), AT)[0] == "pending"


def test_lines_that_say_the_same_differently_are_good():
    spf, key = wanted()[2], wanted()[1]
    assert records.stands(spf, ["v=spf1 ip4:192.0.2.1 include:_spf.fairline.example -all"])
    assert not records.stands(spf, ["v=spf1 include:_spf.fairline.example.evil.example -all"])
    assert records.stands(key, ["k=rsa;  p=KE Y ; v=DKIM1"])
    assert not records.stands(key, ["v=DKIM1; p=OTHER"])


def test_a_mistake_in_dns_can_be_put_right_within_three_days():
    proven = dataclasses.replace(DOMAIN, state="proven", checked_at=AT)
    state, since = records.judged(proven, wanted(), {}, AT)
    assert (state, since) == ("proven", AT)
    failing = dataclasses.replace(proven, failing_since=AT)
    assert records.judged(failing, wanted(), {}, AT + 2 * DAY)[0] == "proven"
    assert records.judged(failing, wanted(), {}, AT + 3 * DAY)[0] == "lost"
    assert records.judged(failing, wanted(), found(), AT + 2 * DAY) == ("proven", None)


@pytest.mark.parametrize("name", ["no domain", "localhost", "", "com", "x..example"])
def test_what_is_no_domain_is_not_taken(house, name):
    with pytest.raises(BadInput):
        house.write(lambda c: service.add(c, HOUSE, name))


def test_a_domain_is_the_accounts_only_once_and_never_everybodys(house):
    house.write(lambda c: service.add(c, HOUSE, " Acme.Example. "))
    with pytest.raises(service.DomainTaken):
        house.write(lambda c: service.add(c, HOUSE, "acme.example"))
    with pytest.raises(service.DomainPublic):
        house.write(lambda c: service.add(c, HOUSE, "gmail.com"))


def test_another_key_signs_only_once_it_is_found(house):
    domain = house.write(lambda c: service.add(c, HOUSE, "acme.example"))

    def check(c):
        lines = service.wanted(c, service.find(c, domain.id))
        return service.take(c, HOUSE, domain.id, {line.purpose: (line.value,) for line in lines})

    house.write(check)
    first = house.read(lambda c: service.signer(c, "acme.example"))
    turned = house.write(lambda c: service.turn_key(c, HOUSE, domain.id))
    assert house.read(lambda c: service.signer(c, "acme.example")) == first
    assert turned.next_selector != first.selector
    house.write(check)
    assert house.read(lambda c: service.signer(c, "acme.example")).selector == turned.next_selector
    assert house.replays_the_same()


def test_nothing_is_signed_before_it_is_proven_or_after_it_was_removed(house):
    domain = house.write(lambda c: service.add(c, HOUSE, "acme.example"))
    assert house.read(lambda c: service.signer(c, "acme.example")) is None
    house.write(lambda c: service.remove(c, HOUSE, domain.id))
    assert house.read(lambda c: service.state_of(c, "acme.example")) == "unknown"
