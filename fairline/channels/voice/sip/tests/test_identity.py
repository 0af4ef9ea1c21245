"""Who a call is from, by which numbers it came, and where an emergency is."""

import xml.etree.ElementTree as ET

import pytest

from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.bodies import parts
from fairline.channels.voice.sip.diverted import Diverted, read, write
from fairline.channels.voice.sip.identity import for_trunk, of_call, strip
from fairline.channels.voice.sip.location import Place, locate
from fairline.channels.voice.sip.message import Headers, Request
from fairline.channels.voice.sip.trunk_plans import Manners

FROM = ("From", '"Nour" <sip:+41215550100@x>;tag=1')
ASSERTED = ("P-Asserted-Identity", '"N. Haddad" <sip:nour@x>, <tel:+41215550111>')


@pytest.mark.parametrize(
    ("lines", "believed", "name", "hidden", "asserted"),
    [
        ([FROM], True, "+41215550100", False, False),
        ([FROM, ASSERTED], True, "+41215550111", False, True),
        ([FROM, ASSERTED], False, "+41215550100", False, False),
        ([FROM, ASSERTED, ("Privacy", "id")], True, "+41215550111", True, True),
        ([FROM, ("Privacy", "none")], True, "+41215550100", False, False),
        ([("From", "<sip:anonymous@anonymous.invalid>;tag=1"), ASSERTED], True, "+41215550111", True, True),
        ([("From", "<sip:anonymous@anonymous.invalid>;tag=1")], True, "anonymous", True, False),
        ([FROM, ("P-Asserted-Identity", "no address")], True, "+41215550100", False, False),
    ],
)
def test_who_calls(lines, believed, name, hidden, asserted):
    shown = of_call(Headers(lines), believed=believed)
    assert (shown.address.uri.user, shown.hidden, shown.asserted) == (name, hidden, asserted)


def test_a_name_beside_a_number_is_kept_and_a_hidden_one_is_not():
    line = ("P-Asserted-Identity", "<tel:+41215550111>")
    assert of_call(Headers([FROM, line]), believed=True).address.display == "Nour"
    assert of_call(Headers([FROM, line, ("Privacy", "id")]), believed=True).address.display == ""


def test_what_a_stranger_asserts_is_taken_away():
    headers = Headers([FROM, ASSERTED, ("Remote-Party-ID", "<sip:x@y>"), ("Identity", "a.b.c"), ("Subject", "tea")])
    strip(headers)
    assert [name for name, _ in headers.items()] == ["From", "Identity", "Subject"]  # a passport proves itself


@pytest.mark.parametrize(
    ("manners", "headers", "expected"),
    [
        (Manners(), {}, {"P-Asserted-Identity": "<sip:+41215550199@provider.example>"}),
        (Manners(asserts="ppi"), {}, {"P-Preferred-Identity": "<sip:+41215550199@provider.example>"}),
        (Manners(asserts="none", headers=(("X-Account", "7"),)), {}, {"X-Account": "7"}),
        (Manners(asserts="none", drops=("x-secret",)), {"X-Secret": "1", "X-Open": "2"}, {"X-Open": "2"}),
        (
            Manners(domain="ours.example"),
            {"P-Asserted-Identity": "<sip:+4190@ours.example>"},
            {"P-Asserted-Identity": "<sip:+4190@ours.example>"},
        ),
    ],
)
def test_how_we_say_who_we_are(manners, headers, expected):
    from_, kept = for_trunk(parse_address("Us <sip:+41215550199@x>"), headers, manners, "provider.example")
    assert kept == expected
    assert str(from_) == f'"Us" <sip:+41215550199@{manners.domain or "provider.example"}>'


HISTORY = [
    Diverted(parse_uri("sip:+41215550101@x"), "user-busy"),
    Diverted(parse_uri("sip:+41215550102@x"), "no-answer"),
]


@pytest.mark.parametrize("kind", ["diversion", "history-info"])
def test_by_which_numbers_a_call_came_reads_as_it_was_written(kind):
    name, value = write(HISTORY, kind, parse_uri("sip:+41215550199@x"))
    assert [(one.uri.user, one.why) for one in read(Headers([(name, value)]))] == [
        ("+41215550101", "user-busy"),
        ("+41215550102", "no-answer"),
    ]


def test_nothing_is_told_where_nothing_was_or_nobody_may_know():
    target = parse_uri("sip:+41215550199@x")
    assert (write([], "diversion", target), write(HISTORY, "none", target)) == (("", ""), ("", ""))
    assert read(Headers([("Diversion", "no address")])) == []


def test_an_emergency_call_carries_the_place():
    place = Place("CH", town="Lausanne", street="Rue du Grand-Pré", number="2 <bis>", detail="2nd floor & cellar")
    located = locate("v=0\r\n", place, "sip:ada@x", "2026-11-23T00:00:00Z", "m1", "fairline.example", "fr")
    assert located.headers["Geolocation"] == "<cid:m1@fairline.example>"
    request = Request("INVITE", "urn:service:sos", Headers(located.headers.items()), located.body.encode())
    sound, where = parts(request)
    assert (sound.kind, sound.body) == ("application/sdp", b"v=0\r\n")
    assert where.headers.get("Content-ID") == "<m1@fairline.example>"
    told = {one.tag.rpartition("}")[2]: one.text for one in ET.fromstring(where.body).iter()}
    assert (told["country"], told["A3"], told["HNO"], told["LOC"]) == (
        "CH",
        "Lausanne",
        "2 <bis>",
        "2nd floor & cellar",
    )
