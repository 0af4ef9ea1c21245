"""Addresses are read as the world writes them, and written as the RFC wants them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.sip.addresses import Address, Uri, parse_address, parse_uri, readable, tag_of
from fairline.channels.voice.sip.malformed import BadAddress


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("sip:alice@example.com", Uri("sip", "alice", "example.com")),
        (
            "SIPS:alice@example.com:5061;Transport=tls;lr",
            Uri("sips", "alice", "example.com", 5061, {"transport": "tls", "lr": ""}),
        ),
        ("sip:example.com", Uri("sip", "", "example.com")),
        ("sip:+4144@[2001:db8::1]:5060", Uri("sip", "+4144", "[2001:db8::1]", 5060)),
        ("sip:*21#@my_pbx", Uri("sip", "*21#", "my_pbx")),
        (
            "sip:a@b?Replaces=c%40d%3Bto-tag%3D1&x=y",
            Uri("sip", "a", "b", headers={"Replaces": "c@d;to-tag=1", "x": "y"}),
        ),
        ("sip:a@b?Replaces=c@d", Uri("sip", "a", "b", headers={"Replaces": "c@d"})),
        ("sip:alice:secret@b", Uri("sip", "alice", "b", password="secret")),
        ("tel:+41-44-123;phone-context=x", Uri("tel", "+41-44-123", params={"phone-context": "x"})),
        ("urn:service:sos.police", Uri("urn", "service:sos.police")),
        (
            "sip:abc123@df7jal23ls0d.invalid;transport=ws",
            Uri("sip", "abc123", "df7jal23ls0d.invalid", None, {"transport": "ws"}),
        ),
    ],
)
def test_a_uri_is_read(text, uri):
    assert parse_uri(text) == uri
    assert parse_uri(str(uri)) == uri


@pytest.mark.parametrize(
    "text",
    [
        "",
        "sip:",
        "alice@example.com",
        "sip:a@",
        "sip:a@b:99999",
        "sip:a@b c",
        "<sip:a@b>",
        "sip:@@",
        "*",
        "tel:",
    ],
)
def test_what_is_no_uri_is_said_to_be_none(text):
    with pytest.raises(BadAddress):
        parse_uri(text)


@pytest.mark.parametrize(
    ("text", "display", "user", "params"),
    [
        ('"Doe, Jane" <sip:jane@x>;tag=1', "Doe, Jane", "jane", {"tag": "1"}),
        ("Jane Doe <sip:jane@x>;Tag=1", "Jane Doe", "jane", {"tag": "1"}),
        ("Jérôme<sip:j@x>", "Jérôme", "j", {}),
        ("sip:jane@x;tag=1;expires=3", "", "jane", {"tag": "1", "expires": "3"}),
        ("<sip:jane@x;transport=tcp>;q=0.5", "", "jane", {"q": "0.5"}),
        (r'"Jane \"JD\" Doe" <sip:jane@x>', 'Jane "JD" Doe', "jane", {}),
        ('"" <sip:jane@x>', "", "jane", {}),
        (
            '<sip:jane@x>;+sip.instance="<urn:uuid:00-11>";reg-id=1',
            "",
            "jane",
            {"+sip.instance": "<urn:uuid:00-11>", "reg-id": "1"},
        ),
        ("  <sip:jane@x> ; tag = a ", "", "jane", {"tag": "a"}),
    ],
)
def test_an_address_is_read(text, display, user, params):
    address = parse_address(text)
    assert (address.display, address.uri.user, address.params) == (display, user, params)
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    "text", ["*", "", '"Jane <sip:jane@x>', "<sip:jane@x", '"Jane" sip:jane@x', "Jane", "sip:jane@x?a=b"]
)
def test_what_is_no_address_is_said_to_be_none(text):
    with pytest.raises(BadAddress):
        parse_address(text)


def test_a_name_of_other_bytes_is_read_as_latin_1():
    assert readable(b"J\xe9r\xf4me".decode("utf-8", "surrogateescape")) == "Jérôme"


def test_an_address_is_marked_and_its_mark_found_without_reading_it():
    address = parse_address("<sip:a;tag=not-this@b>").tagged("this")
    assert address.tag == "this"
    assert tag_of(str(address)) == "this"
    assert tag_of("<sip:a;tag=not-this@b>") == ""
    assert tag_of("sip:a@b;TAG = this;x") == "this"


def test_a_name_never_ends_its_quotes():
    written = str(Address('A" <sip:evil@x>', Uri("sip", "a", "b")))
    assert parse_address(written) == Address('A" <sip:evil@x>', Uri("sip", "a", "b"))


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="%"), max_size=20)


@given(who=NAMES, host=st.from_regex(r"[a-z0-9_.-]{1,20}", fullmatch=True), value=NAMES, name=NAMES)
def test_any_name_and_parameter_come_back_as_they_were(who, host, value, name):
    uri = Uri("sip", who, host, 5060, {"p": value}, {"h": value} if value else {})
    assert parse_uri(str(uri)) == uri
    address = Address(readable(name.strip()), uri, {"tag": "x"})
    assert parse_address(str(address)) == address
