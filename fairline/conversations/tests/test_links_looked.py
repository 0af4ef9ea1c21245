"""A clean message with a bad link is found out: what stands behind it is seen first, on a real web server."""

import asyncio
from datetime import timedelta

import pytest

from fairline import conversations, gate, journal
from fairline.conversations.tests.door import SUPERVISOR, door
from fairline.gate.events import LimitsSet
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.kit.wire import Wire
from fairline.kit.wire.reader import OpenReader
from tests.support.pages import serving

SHOP = "http://shop.example.com/offer"
SHORT = "http://bit.ly/3xyz"
PHISH = "<title>PayPal</title><h1>Sign in to PayPal</h1><form><input type=password></form>"
CARD = '<title>Pay</title><form><input autocomplete="cc-number"><input name="cvv"></form>'
HAZARD = "<h1>Health</h1><p>Drink bleach to cure the flu.</p>"
TEA = "<title>Tea</title><p>Our teas of this autumn.</p><p>We kill prices.</p>"


@pytest.fixture
def pages():
    with serving() as served:
        yield served


@pytest.fixture
def wired(house, talking, pages):
    """The house with a way to the pages, and the child process that reads them."""
    object.__setattr__(house.database.tools, "wire", Wire(read=OpenReader(""), visit=pages.visit()))
    return talking


@pytest.fixture
def strict(house, wired):
    """The account has every link looked at."""
    house.write(lambda c: journal.append(c, HOUSE, LimitsSet(links=True)))
    return wired


def sent(house, talk, text):
    """A reply, and what became of it once its links were looked at; and what it was at first."""
    conversation = talk.opened(agent=talk.ada)
    ruling = talk.replies(conversation, text)
    house.follow()
    house.due()
    first = ruling.outcome, [one.reason for one in ruling.verdicts if one.outcome != "permit"]
    house.clock.advance(timedelta(seconds=20))
    house.due()
    house.due()
    return first, house.read(lambda c: gate.ruling_on(c, ruling.act.id))


async def go(database, lacking):
    """Whoever runs the unit goes and looks."""
    assert lacking.ask is not None
    await lacking.ask(database, "acc_test")


def refusing(ruling):
    return next(one for one in ruling.verdicts if one.outcome != "permit")


def test_a_clean_page_is_seen_and_the_message_leaves_by_itself(house, strict, pages):
    pages.put("shop.example.com/offer", TEA)
    first, ruling = sent(house, strict, f"Look at {SHOP}")
    assert first == ("deferred", ["looking"])
    assert ruling.outcome == "permitted"
    assert [where for where, _ in pages.asked] == ["shop.example.com/offer"]


@pytest.mark.parametrize(
    ("page", "kind", "clause"),
    [(HAZARD, "hazard", "DTA-OC-SAFETY"), (PHISH, "phishing", "DTA-PHISHING"), (CARD, "card", "DTA-ALL-SURFACES")],
)
def test_a_clean_message_with_a_bad_link_does_not_leave(house, strict, pages, page, kind, clause):
    """Clause DTA-ALL-SURFACES."""
    pages.put("shop.example.com/offer", page)
    _, ruling = sent(house, strict, f"Look at {SHOP}")
    verdict = refusing(ruling)
    assert (ruling.outcome, verdict.policy, verdict.suspects) == ("refused", "link_content", kind)
    assert {clause, "DTA-ALL-SURFACES"} <= set(verdict.clauses)
    suspected = [entry.event for entry in house.journal() if entry.kind == "ContentSuspected"]
    assert [one.kind for one in suspected] == [kind]


def test_a_shortened_link_is_always_followed_also_where_the_page_sends_one_on(house, wired, pages):
    pages.put("bit.ly/3xyz", status=302, headers={"Location": SHOP})
    pages.put("shop.example.com/offer", '<meta http-equiv="refresh" content="0; url=/b">')
    pages.put("shop.example.com/b", HAZARD)
    _, ruling = sent(house, wired, f"Look at {SHORT}")
    assert ruling.outcome == "refused"
    assert refusing(ruling).suspects == "hazard"


def test_a_way_through_a_lookalike_is_refused(house, wired, pages):
    pages.put("bit.ly/3xyz", status=302, headers={"Location": "http://paypa1.com/"})
    _, ruling = sent(house, wired, f"Look at {SHORT}")
    assert ruling.outcome == "refused"
    assert refusing(ruling).values["rule"] == "behind.way.lookalike"


def test_what_cannot_be_seen_does_not_pass_where_it_has_to_be_seen(house, wired):
    _, ruling = sent(house, wired, f"Look at {SHORT}")
    assert (ruling.outcome, refusing(ruling).reason, refusing(ruling).review) == ("refused", "silent", True)


def test_a_link_nothing_asks_about_leaves_at_once_and_nobody_calls(house, wired, pages):
    first, ruling = sent(house, wired, f"Look at {SHOP}")
    assert first == ("permitted", [])
    assert ruling.outcome == "permitted"
    assert pages.asked == []


def test_what_was_seen_is_kept_for_a_day_without_the_address(house, strict, pages):
    pages.put("shop.example.com/offer?for=nour", TEA)
    link = f"{SHOP}?for=nour"
    sent(house, strict, f"Look at {link}")
    sent(house, strict, f"Once more: {link}")
    assert len(pages.asked) == 1
    rows = house.read(lambda c: c.all("SELECT * FROM channel_looks WHERE account = :account", account=c.account))
    assert len(rows) == 1
    assert not any("nour" in str(value) or "example" in str(value) for value in dict(rows[0]).values())
    house.clock.advance(timedelta(hours=25))
    pages.put("shop.example.com/offer?for=nour", HAZARD)
    _, ruling = sent(house, strict, f"Once more: {link}")
    assert ruling.outcome == "refused"
    assert len(pages.asked) == 2


def test_the_gate_itself_calls_nobody(house, strict, pages):
    """Facts only: a ruling, and what one would be, are made without a request."""
    conversation = strict.opened(agent=strict.ada)
    strict.replies(conversation, f"Look at {SHOP}")
    assert pages.asked == []


def test_what_is_kept_to_be_sent_again_is_refused_by_what_stands_behind_its_links(house, strict, pages):
    """Clause DTA-ALL-SURFACES: refused when it is published, in the very request."""
    pages.put("shop.example.com/offer", HAZARD)
    pages.put("shop.example.com/tea", TEA)
    form = {"shortcut": "offer", "title": "Offer", "text": f"See {SHOP}", "team": None}
    with door(strict, strict.ada, SUPERVISOR) as client:
        refused = client.post("/v1/saved-replies", json=form)
        assert refused.status_code == 422, refused.text
        assert "DTA-ALL-SURFACES" in refused.text
        assert "DTA-OC-SAFETY" in refused.text
        taken = client.post("/v1/saved-replies", json=form | {"text": "See http://shop.example.com/tea"})
        assert taken.status_code == 201, taken.text
        lost = client.post("/v1/saved-replies", json=form | {"shortcut": "no", "text": "See http://no.example.com/"})
        assert lost.status_code == 422
        assert "could not be seen" in lost.text


def test_outside_a_request_it_is_said_that_it_has_to_be_looked_at(house, strict, pages):
    pages.put("shop.example.com/offer", HAZARD)

    def make(c):
        return conversations.make_reply(c, HOUSE, "offer", "Offer", f"See {SHOP}", "")

    with pytest.raises(gate.LinkUnseen) as lacking:
        house.write(make)
    asyncio.run(go(house.database, lacking.value))
    with pytest.raises(BadInput):
        house.write(make)
