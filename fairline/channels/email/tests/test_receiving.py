"""A mail that comes is kept once, read in its order, and finds what it answers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fairline.channels.contract import message_of
from fairline.channels.email import reading, store
from fairline.channels.email.tests.test_machines import BOUNCE
from fairline.kit.wire import NoAnswer


def test_a_mail_becomes_a_message_of_whoever_it_is_from(post):
    row = post.comes(
        text="Where is it?\n\nOn Mon, Ada <help@acme.example> wrote:\n> It left\n", Cc="Bob <bob@x.example>"
    )
    (heard,) = post.heard()
    assert (row.state, row.message) == ("read", heard.message)
    assert (heard.text, heard.reach, heard.name, heard.subject) == (
        "Where is it?",
        "nour@buyer.example",
        "Nour Haddad",
        "My order",
    )
    (seen,) = post.entries("PersonSeen")
    assert (seen.event.reach, heard.cc) == ("bob@x.example", (seen.event.person,))


def test_the_same_mail_is_one_however_often_and_whichever_way_it_comes(post):
    raw = post.writes()
    other = post.opens("sales@acme.example")
    first = post.takes(raw)
    again = b"Received: from mx by us\r\n" + raw.replace(b"\n", b"\r\n")
    assert {post.takes(raw), post.takes(again, via="lmtp"), post.takes(raw, other, via="imap")} == {first}
    post.house.due()
    assert len(post.heard()) == 1


def test_mails_are_read_in_the_order_they_came(post):
    for number in range(25):
        post.takes(post.writes(text=f"Line {number}"))
    post.house.due()
    assert [heard.text for heard in post.heard()] == [f"Line {number}" for number in range(25)]


def test_an_answer_names_what_it_answers(post):
    first = post.comes(Message_ID="<one@buyer.example>")
    post.comes(References="<nobody@x> <one@buyer.example>", In_Reply_To="<lost@x>", Subject="Something else")
    assert post.heard()[-1].answers == (first.message,)


def test_an_answer_to_a_mail_of_ours_names_message_and_conversation(post):
    talk = post.house.write(lambda c: c.new_id("cnv"))
    (sent,) = post.sends(conversation=talk)
    post.comes(In_Reply_To=f"<{post.left().message_id}>", References=None)
    assert (post.heard()[-1].joins, post.heard()[-1].answers) == (talk, (sent.message,))
    post.comes(To=post.left().reply_to[0].address)
    assert post.heard()[-1].joins == talk


def test_without_any_mark_the_same_person_and_subject_lead_back_for_a_month(post):
    first = post.comes(Subject="My order")
    post.comes(Subject="AW: Re: my  order")
    assert post.heard()[-1].same_subject == first.message
    post.comes(Subject="My order", sender="other@buyer.example")
    assert post.heard()[-1].same_subject == ""
    post.house.clock.advance(timedelta(days=31))
    post.comes(Subject="Re: My order")
    assert post.heard()[-1].same_subject == ""


def test_a_forged_token_is_none_and_is_told(post):
    post.comes(To=f"help+r{'0' * 26}{'a' * 10}@acme.example")
    assert post.heard()[-1].joins == ""
    assert "forged_token" in post.entries("MailRead")[-1].event.defects


def test_automatic_answers_join_and_begin_nothing(post):
    (sent,) = post.sends(conversation=post.house.write(lambda c: c.new_id("cnv")))
    away = {"Auto_Submitted": "auto-replied", "Subject": "Out of office"}
    post.comes(In_Reply_To=f"<{post.left().message_id}>", **away)
    assert (post.heard()[-1].automatic, post.heard()[-1].answers) == ("out_of_office", (sent.message,))
    row = post.comes(**away)
    assert (row.state, row.cause) == ("set_aside", "out_of_office")
    assert len(post.heard()) == 1


def test_our_own_mail_that_comes_round_is_set_aside(post):
    post.sends()
    row = post.comes(raw=post.relay.took[-1][2])
    assert (row.state, row.cause, post.heard()) == ("set_aside", "loop", [])


def test_a_bounce_of_nothing_of_ours_is_set_aside_and_hurts_nobody(post):
    row = post.comes(raw=BOUNCE)
    assert (row.state, row.cause) == ("set_aside", "bounce")
    assert post.entries("AddressSuppressed") == []


def test_who_is_blocked_is_set_aside_and_can_be_let_in(post):
    post.sets(blocked=["buyer.example"])
    assert post.comes().cause == "blocked"


@pytest.mark.parametrize(("policy", "suspected"), [("reject", True), ("none", False)])
def test_what_does_not_come_from_whom_it_says_is_suspected(post, policy, suspected):
    post.zones.texts["_dmarc.buyer.example"] = (f"v=DMARC1; p={policy}",)
    post.zones.texts["buyer.example"] = ("v=spf1 ip4:192.0.2.1 -all",)
    mail = post.takes(post.writes(), remote="203.0.113.9", helo="mx.evil.example", envelope_from="nour@buyer.example")
    post.house.due()
    event = post.entries("MailRead")[-1].event
    assert (event.mail, event.spf, event.dmarc) == (mail, "fail", "fail")
    assert (event.suspected, post.heard()[-1].suspected) == (suspected, suspected)


def test_what_comes_from_whom_it_says_is_proven(post):
    post.zones.texts["_dmarc.buyer.example"] = ("v=DMARC1; p=reject",)
    post.zones.texts["buyer.example"] = ("v=spf1 ip4:192.0.2.1 -all",)
    post.takes(post.writes(), remote="192.0.2.1", helo="mx", envelope_from="nour@buyer.example")
    post.house.due()
    assert (post.entries("MailRead")[-1].event.spf, post.entries("MailRead")[-1].event.dmarc) == ("pass", "pass")


def test_without_a_name_server_mail_is_read_all_the_same(post):
    post.zones.down = True
    post.comes()
    assert post.entries("MailRead")[-1].event.dmarc == "temperror"
    assert len(post.heard()) == 1


def test_card_numbers_are_kept_in_neither_words_nor_subject(post):
    post.comes(text="Pay with 4111 1111 1111 1111", Subject="Card 4111111111111111")
    (heard,) = post.heard()
    assert heard.masked == 2
    assert "4111" not in heard.text + heard.subject


def test_no_table_of_ours_holds_an_address_a_name_or_a_subject(post):
    post.comes()
    post.sends()

    def look(c):
        tables = ("email_mails", "email_ids", "email_subjects", "email_sendings", "email_routes", "jobs")
        return [str(dict(row)) for name in tables for row in c.all(f"SELECT * FROM {name}")]

    for text in post.house.read(look):
        assert "nour" not in text.lower()
        assert "buyer.example" not in text
        assert "my order" not in text.lower()


def test_everything_is_rebuilt_from_the_journal(post):
    post.comes()
    post.comes(In_Reply_To="<m1@buyer.example>")
    post.sends()
    assert post.house.replays_the_same()


def test_message_ids_lead_to_messages(post):
    row = post.comes(Message_ID="<x@y.example>")
    key = post.house.read(lambda c: reading.id_key(c, "x@y.example"))
    assert post.house.read(lambda c: store.messages_of_ids(c, [key])) == [row.message]
    assert message_of("act_1") == "msg_1"


def test_files_are_scanned_and_held_while_the_scanner_is_silent(post):
    class Silent:
        asked = 0

        async def look(self, content):
            Silent.asked += 1
            raise NoAnswer("connect")

    tools = post.house.database.tools
    object.__setattr__(tools, "wire", replace(tools.wire, scan=Silent()))
    pdf = b"--x\nContent-Type: application/pdf; name=a.pdf\n\n%PDF-1.4\n"
    raw = (
        b"From: a@b.example\nMessage-ID: <f@x>\nContent-Type: multipart/mixed; boundary=x\n\n" + pdf + pdf + b"--x--\n"
    )
    mail = post.takes(raw)
    post.house.due()
    row = post.house.read(lambda c: store.mail(c, mail))
    assert row.state == "read"
    kept = [entry.event for entry in post.entries("FileKept")]
    assert [(one.scan, one.safe) for one in kept] == [("unscanned", False)] * 2
    assert Silent.asked <= 3, "asked about the first, then again by the files' own jobs"
