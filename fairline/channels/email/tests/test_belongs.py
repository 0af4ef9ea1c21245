"""A mail finds its conversation by marks of ours that nobody else can make."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.email.belongs import Signer, folded, is_answer, marks
from fairline.channels.email.parse import parse

US = Signer(b"k" * 32, "acc_1")
OTHERS = Signer(b"k" * 32, "acc_2")
TALK = "cnv_01k9aaaaaaaaaaaaaaaaaaaaaa"
ACT = "act_01k9bbbbbbbbbbbbbbbbbbbbbb"


def mail(*lines):
    return parse(("\n".join(["From: nour@buyer.example", *lines]) + "\n\nHi").encode())


def test_an_answer_to_our_address_names_its_conversation():
    address = US.reply_to("help@acme.example", TALK)
    assert len(address.partition("@")[0]) <= 64
    found = marks(US, mail(f"To: {address.upper()}"), [])
    assert (found.conversation, found.forged) == (TALK, False)
    assert marks(US, mail(), [address]).conversation == TALK


def test_a_token_of_another_account_or_a_made_up_one_is_none_and_is_told():
    for signer in (OTHERS, Signer(b"x" * 32, "acc_1")):
        found = marks(US, mail(), [signer.reply_to("help@acme.example", TALK)])
        assert (found.conversation, found.forged) == ("", True)


def test_an_answer_to_a_mail_of_ours_names_the_act_and_the_conversation():
    ours = US.message_id(ACT, TALK, "acme.example")
    found = marks(US, mail(f"In-Reply-To: <{ours}>", "References: <old@x> <other@x>"), [])
    assert (found.conversation, found.acts, found.others) == (TALK, (ACT,), ("other@x", "old@x"))
    lying = ours.replace(".", "x", 1) if ours[0] == "." else ("0" if ours[0] != "0" else "1") + ours[1:]
    assert marks(US, mail(f"In-Reply-To: <{lying}>"), []).forged


def test_a_bounce_names_its_act():
    assert US.act_of([f"help+{US.bounce_to('acme.example', ACT).removeprefix('b+')}"]) == ACT.removeprefix("act_")
    assert OTHERS.act_of([US.bounce_to("acme.example", ACT)]) == ""


@given(st.lists(st.sampled_from(["Re: ", "RE:", "Fwd: ", "AW: ", "TR : ", "Re[2]: ", "[EXT] ", "SV:"]), max_size=6))
def test_a_subject_is_the_same_however_often_it_was_answered(prefixes):
    assert folded("".join(prefixes) + "Where is my tea? [#1042]") == "where is my tea?"


def test_only_an_answer_is_called_one():
    assert is_answer("Re: tea")
    assert not is_answer("Regarding tea")
    assert not is_answer("[#12] tea")


def test_an_unsubscribe_link_is_ours_or_nobodys():
    token = US.unsubscribe(ACT, "psn_1")
    assert US.unsubscribed(token) == (ACT, "psn_1")
    assert OTHERS.unsubscribed(token) is None
    assert US.unsubscribed("x.y.z") is None
