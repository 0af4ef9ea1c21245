"""Headers are found by any of their names, and cut into values only where they are lists."""

import pytest

from fairline.channels.voice.sip.headers import Headers


@pytest.mark.parametrize("name", ["From", "from", "FROM", "f", "F", "fRoM"])
def test_a_header_is_found_by_any_of_its_names(name):
    assert Headers([("f", "ada")]).get(name) == "ada"
    assert Headers([(name, "ada")]).get("From") == "ada"


def test_what_is_not_there_is_nothing():
    headers = Headers([("f", "ada")])
    assert headers.get("To") is None
    assert headers.first("To") is None
    assert headers.all("To") == []
    assert "To" not in headers


def test_a_list_is_cut_at_its_commas_but_not_inside_quotes_or_brackets():
    headers = Headers([("Contact", '"Doe, Jane" <sip:a,b@c;x="1,2">;q=1, <sip:d>'), ("m", "sip:e")])
    assert headers.all("Contact") == ['"Doe, Jane" <sip:a,b@c;x="1,2">;q=1', "<sip:d>", "sip:e"]
    assert headers.first("Contact") == '"Doe, Jane" <sip:a,b@c;x="1,2">;q=1'


def test_a_quote_inside_a_quote_ends_nothing():
    assert Headers([("Contact", r'"say \", twice" <sip:a>, <sip:b>')]).all("m") == [
        r'"say \", twice" <sip:a>',
        "<sip:b>",
    ]


@pytest.mark.parametrize("name", ["Authorization", "WWW-Authenticate", "Subject", "Date", "From"])
def test_what_is_no_list_is_left_whole(name):
    value = 'Digest realm="a", qop="auth,auth-int"'
    assert Headers([(name, value)]).all(name) == [value]


def test_a_star_is_a_contact():
    assert Headers([("Contact", "*")]).all("Contact") == ["*"]


def test_values_are_pushed_added_set_and_removed_where_they_belong():
    headers = Headers([("Via", "one, two"), ("From", "ada")])
    headers.push("Via", "zero")
    headers.add("Allow", "INVITE")
    assert headers.all("Via") == ["zero", "one", "two"]
    headers.set_first("v", "nought")
    assert headers.all("Via") == ["nought", "one", "two"]
    headers.set("From", "nour")
    headers.remove("via")
    assert headers.items() == [("From", "nour"), ("Allow", "INVITE")]
    headers.set("Route")
    assert "Route" not in headers


def test_a_copy_is_changed_alone():
    headers = Headers([("From", "ada")])
    copied = headers.copy()
    copied.set("From", "nour")
    assert headers.get("From") == "ada"
    assert headers != copied


def test_names_are_written_as_they_came():
    assert str(Headers.read(["f: ada", "X-Thing:  two words "])) == "f: ada\r\nX-Thing: two words\r\n"
