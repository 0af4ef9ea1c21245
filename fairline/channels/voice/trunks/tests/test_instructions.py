"""The page a hosted provider asks while we do not answer: how it is written, and what is none."""

import pytest

from fairline.channels.voice.trunks.checks import check, is_page
from fairline.channels.voice.trunks.model import INSTRUCTIONS, Host, Setup
from fairline.kit.errors import BadInput

SID = "AC" + "0" * 32


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        (INSTRUCTIONS, True),
        ("https://pages.provider.example:8443/say", True),
        ("http://twimlets.com/echo", False),
        ("https://twimlets.com/echo?Twiml=x", False),
        ("https://twimlets.com/echo?", False),
        ("https://twimlets.com/echo#x", False),
        ("https://name:word@twimlets.com/echo", False),
        ("https://twimlets.com:99999/echo", False),
        ("https:///echo", False),
        ("https://twimlets.com/e cho", False),
        ("https://twimlets.com/echo\r\nX: y", False),
        ("twimlets.com/echo", False),
        ("", False),
    ],
)
def test_it_is_an_encrypted_address_that_a_query_may_be_added_to(said, fits):
    assert is_page(said) == fits


def test_a_hosted_trunk_without_one_is_refused_and_a_line_by_sip_needs_none():
    with pytest.raises(BadInput) as wrong:
        check("twilio", Setup("Hosted", reference=SID, instructions=""), password=False, token=True)
    assert list(wrong.value.fields) == ["instructions"]
    hosts = (Host("sip.provider.example"),)
    check("sip", Setup("Plain", hosts=hosts, instructions=""), password=False, token=False)
