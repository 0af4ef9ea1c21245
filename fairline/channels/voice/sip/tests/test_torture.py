"""The torture messages of RFC 4475: the right ones are read, the wrong ones answered as it says."""

import pytest

from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.bodies import parts
from fairline.channels.voice.sip.malformed import BadAddress, Malformed
from fairline.channels.voice.sip.message import parse
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.tests import torture_valid as valid
from fairline.channels.voice.sip.tests.letters import answered, asked
from fairline.channels.voice.sip.tests.torture_invalid import BCAST, FORGIVEN, INVALID, REGBADCT
from fairline.channels.voice.sip.vias import parse_via


def address(message, name):
    return parse_address(message.headers.first(name))


def test_wsinv_blanks_folds_and_short_names_everywhere():
    message = asked(valid.WSINV)
    assert (address(message, "To").tag, address(message, "From").tag) == ("1918181833n", "98asjd8")
    assert address(message, "From").display == 'J Rosenberg \\"'
    assert sequence(message.headers) == (9, "INVITE")
    assert [parse_via(via).host for via in message.headers.all("Via")] == [
        "192.0.2.2",
        "spindle.example.com",
        "192.168.255.111",
    ]
    assert message.headers.get("NewFangledHeader") == "newfangled value continued newfangled value"
    assert message.headers.get("Subject") == ""
    contact = address(message, "Contact")
    assert contact.display == 'Quoted string ""'
    assert contact.params == {"newparam": "newvalue", "secondparam": "", "q": "0.33"}
    assert address(message, "Route").uri.params == {"lr": "", "unknownwith": "value", "unknown-no-value": ""}
    assert len(message.body) == 150


def test_intmeth_every_sign_that_is_allowed():
    message = asked(valid.INTMETH)
    assert message.method == "!interesting-Method0123456789_*+`.%indeed'~"
    assert parse_uri(message.uri).host == "example.com"
    assert parse_uri(message.uri).password == "&it+has=1,weird!*pas$wo~d_too.(doesn't-it)"
    assert address(message, "To").display == "BEL: NUL: DEL:"
    assert address(message, "From").tag == "_token~1'+`*%!-."
    assert message.headers.get("extensionHeader-!.%*+_`'~") == "\ufffd\u5927\u5e7f"


def test_esc01_escapes_are_taken_out_once():
    message = asked(valid.ESC01)
    assert parse_uri(message.uri).user == "sips:user@example.com"
    assert str(parse_uri(message.uri)) == "sip:sips%3Auser%40example.com@example.net"
    assert address(message, "To").uri.user == "user"
    assert address(message, "From").uri.user == "I have spaces"
    assert address(message, "Contact").uri.params == {"lr": "", "name": "value%2541"}


def test_escnull_a_null_stays_escaped_and_two_contacts_stay_two():
    message = asked(valid.ESCNULL)
    assert address(message, "To").uri.user == "null-%00-null"
    assert [str(parse_address(contact).uri) for contact in message.headers.all("Contact")] == [
        "sip:%00@host5.example.com",
        "sip:%00%00@host5.example.com",
    ]


def test_esc02_a_per_cent_is_no_escape_in_a_method_or_a_name():
    message = asked(valid.ESC02)
    assert message.method == "RE%47IST%45R"
    assert address(message, "To").display == "%Z%45"
    assert len(message.headers.all("Contact")) == 2


def test_lwsdisp_no_blank_before_the_bracket():
    assert address(parse(valid.LWSDISP), "From").display == "caller"


def test_longreq_long_values():
    message = asked(valid.LONGREQ)
    assert len(address(message, "To").display) > 1_800
    assert len(message.headers.all("Via")) == 4
    assert address(message, "From").tag.endswith("982424")


def test_dblreq_what_stands_behind_the_message_is_left_away():
    message = asked(valid.DBLREQ)
    assert (message.method, message.body) == ("REGISTER", b"")


def test_semiuri_a_semicolon_before_the_host():
    message = asked(valid.SEMIURI)
    assert (parse_uri(message.uri).user, parse_uri(message.uri).params) == ("user;par=u@example.net", {})
    assert len(message.headers.all("Accept")) == 6


def test_transports_any_transport_in_a_via():
    vias = [parse_via(via) for via in parse(valid.TRANSPORTS).headers.all("Via")]
    assert [via.transport for via in vias] == ["UDP", "SCTP", "TLS", "UNKNOWN", "TCP"]


def test_mpart01_a_body_of_parts_some_of_them_bytes():
    message = asked(valid.MPART01)
    found = parts(message)
    assert [part.kind for part in found] == ["text/plain", "application/octet-stream"]
    assert found[0].body == b"Hello"
    assert found[1].body == b"\x30\x82\x01\x52\x06\r\n\x00\xff"


@pytest.mark.parametrize(("message", "status", "begins"), [(valid.UNREASON, 200, "= 2**3"), (valid.NOREASON, 100, "")])
def test_unreason_and_noreason_any_words_or_none(message, status, begins):
    read = answered(message)
    assert read.status == status
    assert read.reason.startswith(begins)


def test_badbranch_a_branch_that_is_only_the_cookie():
    assert parse_via(parse(valid.BADBRANCH).headers.first("Via") or "").branch == "z9hG4bK"


def test_inv2543_a_request_of_the_old_kind():
    message = asked(valid.INV2543)
    assert address(message, "From").tag == ""
    assert message.body == valid.SDP
    assert address(message, "To").params == {"user": "phone"}


@pytest.mark.parametrize("name", INVALID)
def test_the_wrong_ones_are_answered_as_the_rfc_says(name):
    message, status = INVALID[name]
    with pytest.raises(Malformed) as told:
        parse(message)
    assert (told.value.status if told.value.request else 0) == status


@pytest.mark.parametrize("name", FORGIVEN)
def test_the_doubtful_ones_are_taken(name):
    message = asked(FORGIVEN[name])
    assert parse(message.encode()) == parse(FORGIVEN[name])


def test_badaspec_and_baddn_are_read_as_meant():
    assert address(parse(FORGIVEN["3.1.2.14 badaspec: blanks inside the brackets"]), "To").display == "Watson, Thomas"
    assert address(parse(FORGIVEN["3.1.2.15 baddn: a name that should be quoted"]), "From").display == "Bell, Alexander"


def test_cparam_a_parameter_belongs_to_the_header_without_brackets_and_to_the_uri_inside_them():
    outside = address(parse(FORGIVEN["3.3.12 cparam01: a parameter of the contact"]), "Contact")
    inside = address(parse(FORGIVEN["3.3.13 cparam02: a parameter of its URI"]), "Contact")
    assert (outside.params, outside.uri.params) == ({"unknownparam": ""}, {})
    assert (inside.params, inside.uri.params) == ({}, {"unknownparam": ""})


def test_regescrt_a_header_in_a_contact():
    contact = address(parse(FORGIVEN["3.3.14 regescrt: a header in the contact's URI"]), "Contact")
    assert contact.uri.headers == {"Route": "<sip:sip.example.com>"}


def test_regbadct_a_contact_that_needs_brackets_cannot_be_read():
    with pytest.raises(BadAddress):
        address(parse(REGBADCT), "Contact")


def test_bcast_has_two_vias_and_so_is_nobodys_answer():
    assert len(parse(BCAST).headers.all("Via")) == 2
