"""A lookup asks a server of the account's own, over the one wire, bounded; what it answers fills values."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fairline.flows.lookups import address, fault, taken
from fairline.flows.tests.calling import END, say, words
from fairline.kit.wire import NoAnswer, Visited, Wire


class Web:
    """A server somewhere: it answers what it is told to."""

    def __init__(self):
        self.asked, self.body, self.silent = [], b"{}", ""

    async def visit(self, url, look):
        assert look(url) is None
        self.asked.append(url)
        if self.silent:
            raise NoAnswer("connect", self.silent)
        return Visited((url,), "application/json", self.body)


@pytest.fixture
def web(house):
    made = Web()
    house.database.tools = replace(house.database.tools, wire=Wire(visit=made))
    return made


def looks_up(calling, **more):
    calling.flow(
        {"kind": "gather", "id": "ask", "prompt": words("Order?"), "into": "order", "ways": {"next": "look"}},
        {
            "kind": "lookup",
            "id": "look",
            "url": "https://orders.example.com/v1",
            "send": {"order": "{order}"},
            "take": {"state": "order.state", "card": "order.card"},
            "ways": {"found": "told", "not_found": "nothing", "failed": "sorry"},
        }
        | more,
        say("told", "It is {state}", "end"),
        say("nothing", "We know no such order", "end"),
        say("sorry", "We cannot tell now", "end"),
        END,
    )
    calling.rings()
    calling.presses("4711")


def test_what_the_server_answers_is_said(calling, web):
    web.body = b'{"order": {"state": "on its way", "card": "4111 1111 1111 1111"}}'
    looks_up(calling)
    calling.house.due()
    calling.listens()
    assert web.asked == ["https://orders.example.com/v1?order=4711"]
    assert calling.said()[-1] == "It is on its way"
    assert "4111" not in str([entry.event.values for entry in calling.entries("FlowLookedUp")])


@pytest.mark.parametrize(
    ("body", "silent", "heard"),
    [
        (b'{"order": {}}', "", "We know no such order"),
        (b"", "ValueError: answered 404", "We know no such order"),
        (b"<html>", "", "We cannot tell now"),
        (b"", "ConnectError", "We cannot tell now"),
        (b"[" * 100_001, "", "We cannot tell now"),
    ],
)
def test_what_it_does_not_answer_leads_on_all_the_same(calling, web, body, silent, heard):
    web.body, web.silent = body, silent
    looks_up(calling)
    calling.house.due()
    calling.listens()
    assert calling.said()[-1] == heard


def test_nobody_waits_for_an_answer_that_never_comes(calling, web):
    async def never(url, look):
        raise RuntimeError("the process died")

    web.visit = never
    looks_up(calling)
    calling.house.clock.advance(timedelta(seconds=11))
    calling.house.due()
    calling.listens()
    assert calling.said()[-1] == "We cannot tell now"


def test_an_answer_that_comes_too_late_changes_nothing(calling, web):
    looks_up(calling)
    calling.hangs_up()
    calling.house.due()
    assert calling.entries("FlowLookedUp") == []


def test_parts_are_taken_by_their_paths_and_nothing_else():
    body = b'{"a": {"b": [{"c": 7}, {"c": true}]}, "d": null, "e": {"f": 1}}'
    take = {"x": "a.b.0.c", "y": "a.b.1.c", "z": "a.b.2.c", "d": "d", "e": "e"}
    assert taken(body, take) == {"x": "7", "y": "true"}
    assert taken(b'"text"', take) is None


def test_only_https_without_a_password_is_asked():
    assert fault("https://example.com/x") is None
    for bad in ("http://example.com", "https://user:pass@example.com", "file:///etc/passwd", "https://"):
        assert fault(bad) == "address"


def test_what_is_sent_is_escaped():
    assert address("https://e.example/?a=1", {"q": "{v}"}, {"v": "x&y=z#"}) == "https://e.example/?a=1&q=x%26y%3Dz%23"
