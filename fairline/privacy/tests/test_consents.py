"""The consent ledger: what counts, what ends it, what outlives everything, and what is no consent at all."""

from datetime import timedelta

import pytest

from fairline import crm, journal, privacy
from fairline.accounts import accept_all
from fairline.crm import Change, ContactGone
from fairline.gate import Consents, DoNotContact, Facts, Mail, Reply, SenderProven
from fairline.gate.events import LimitsSet
from fairline.gate.policies import consent as consent_policy
from fairline.gate.policies import do_not_contact, read
from fairline.gate.ruling import ask
from fairline.journal import Actor
from fairline.journal.interaction import ContactAllowed, ContactRefused, MessageReceived
from fairline.kit.errors import BadInput
from fairline.privacy import NewConsent
from fairline.privacy.consent import importing, marks, store
from fairline.privacy.consent.confirming import behind
from fairline.privacy.consent.events import ConsentWithdrawn
from fairline.privacy.consent.months import after_months
from fairline.privacy.problems import ConsentInvalid, ContactRefusedBefore, NoticeMissing, RefusalSettled
from fairline.privacy.tests.talk import hear

DAY = 24 * 3_600_000
NUMBER, MAIL = "+41791234567", "nour@shop.example"
MEMBER = Actor("member", "mem_1")
TEXT = "Yes, send me news of the shop by text."


def somebody(house, number=1, phone="", **place):
    """A contact with a telephone number and an e-mail address."""
    found = hear(house, number, "Hello, I have a question", name="Nour Haddad")

    def tell(c):
        crm.add_address(c, found.id, "sms", phone or (NUMBER if number == 1 else f"+4179123{number:04}"))
        crm.add_address(c, found.id, "email", MAIL if number == 1 else f"n{number}@shop.example")
        if place:
            crm.change_contact(c, found.id, Change(**place))

    house.write(tell)
    house.follow()
    return found.id


def given(house, contact, **changes):
    """A consent to marketing by text, ticked on a form a day ago."""
    usual = {
        "channel": "sms",
        "purpose_class": "marketing",
        "kind": "express_written",
        "method": "form_tick",
        "at": house.read(lambda c: c.at) - DAY,
        "source": "the form at the till",
        "text": TEXT,
    }
    new = NewConsent(**(usual | changes))
    return house.write(lambda c: privacy.give_consent(c, MEMBER, contact, new))


def act(contact, channel="sms", purpose_class="marketing", **changes):
    """Marketing to a contact."""
    kind = Mail if channel == "email" else Reply
    own = {"purpose": "notice"} if kind is Mail else {}
    to = MAIL if channel == "email" else NUMBER
    said = {"id": "act_1", "contact": contact, "channel": channel, "address": to, "purpose_class": purpose_class}
    return kind(**(said | own | changes))


def ruled(house, wanted):
    """What both policies of consent say, with the facts of this moment."""

    def unit(c):
        facts = Facts(c, wanted, c.tools.facts)
        return [ask(read(policy), wanted, facts) for policy in (consent_policy, do_not_contact)]

    return [(verdict.outcome, verdict.reason) for verdict in house.read(unit)]


def may(house, wanted):
    return all(outcome == "permit" for outcome, _ in ruled(house, wanted))


def refuses(house, contact, channel="sms", **changes):
    """The contact says no on a channel, as the channel writes it down; nothing has followed yet."""

    def unit(c):
        address = NUMBER if channel == "sms" else MAIL
        person = journal.person_of(c, channel, address)
        journal.append(c, Actor("contact", person), ContactRefused(channel=channel, person=person, **changes))

    house.write(unit)


def test_without_a_consent_marketing_is_refused_and_with_one_it_may_go(house, officer):
    contact = somebody(house)
    assert ruled(house, act(contact))[0] == ("refuse", "none")
    kept = given(house, contact)
    assert ruled(house, act(contact))[0] == ("permit", "given")
    (answer,) = [
        each
        for each in house.read(lambda c: privacy.why_may_i(c, contact))
        if (each.channel, each.purpose_class) == ("sms", "marketing")
    ]
    assert (answer.may, answer.why, answer.consent.evidence) == (True, "given", kept.number)
    assert house.journal()[kept.number - 1].event.text == TEXT


def test_a_withdrawal_holds_from_the_same_moment_and_ends_what_was_queued_before(house, officer):
    contact = somebody(house)
    given(house, contact)
    queued = act(contact)
    assert may(house, queued)
    house.write(lambda c: privacy.withdraw_consent(c, MEMBER, contact, means="spoken", words="I have had enough"))
    assert ruled(house, queued)[0] == ("refuse", "withdrawn")
    (told,) = [entry.event for entry in house.journal() if isinstance(entry.event, ConsentWithdrawn)]
    assert (told.words, told.means) == ("I have had enough", "spoken")


def test_a_stop_heard_by_a_channel_holds_before_anything_has_followed(house, officer):
    contact = somebody(house)
    given(house, contact)
    refuses(house, contact, words="STOP", means="keyword")
    assert not may(house, act(contact))
    assert ruled(house, act(contact, purpose_class="service"))[1] == ("refuse", "refused")


def test_a_stop_opts_out_of_texts_and_start_restores_with_a_record(house, officer):
    contact = somebody(house)
    given(house, contact)
    refuses(house, contact, words="STOP", means="keyword")
    house.follow()
    assert "sms" in house.read(lambda c: crm.contact(c, contact)).opted_out

    def start(c):
        person = journal.person_of(c, "sms", NUMBER)
        journal.append(c, Actor("contact", person), ContactAllowed(channel="sms", person=person, words="START"))

    house.write(start)
    assert may(house, act(contact))
    house.follow()
    assert house.read(lambda c: crm.contact(c, contact)).opted_out == ()
    assert [entry.kind for entry in house.journal()].count("RefusalTakenBack") == 1


def test_an_unsubscribe_by_mail_ends_marketing_in_every_channel_and_leaves_service(house, officer):
    contact = somebody(house)
    given(house, contact)
    given(house, contact, channel="email", kind="express")
    refuses(house, contact, "email", scope="all", means="unsubscribe")
    house.follow()
    assert not may(house, act(contact))
    assert not may(house, act(contact, "email"))
    assert may(house, act(contact, "email", "service"))


def test_a_consent_for_one_brand_is_none_for_another(house, officer):
    contact = somebody(house)
    given(house, contact, seller="brd_1")
    assert ruled(house, act(contact))[0] == ("refuse", "none")
    told = house.read(lambda c: privacy.why_may_i(c, contact, "brd_1"))
    assert {each.may for each in told if (each.channel, each.purpose_class) == ("sms", "marketing")} == {True}


def test_consent_for_mail_is_none_for_texts(house, officer):
    contact = somebody(house)
    given(house, contact, channel="email", kind="express")
    assert ruled(house, act(contact))[0] == ("refuse", "none")
    assert may(house, act(contact, "email"))


def test_where_the_law_asks_for_writing_a_word_is_too_weak(house, officer):
    contact = somebody(house, country="US", region="Florida")
    given(house, contact, kind="express", method="verbal_recorded", proof="recording 12")
    assert ruled(house, act(contact, address="+13055550123"))[0] == ("refuse", "weaker")


@pytest.mark.parametrize("method", ["pre_ticked", "bundled", "purchased_list", "browsing", "implied_by_use", "magic"])
def test_what_is_no_act_of_the_contact_is_no_consent(house, officer, method):
    contact = somebody(house)
    with pytest.raises(ConsentInvalid):
        given(house, contact, method=method)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"at": 4102444800000}, "at"),
        ({"source": " "}, "source"),
        ({"text": ""}, "text"),
        ({"kind": "implied"}, "method"),
        ({"method": "purchase"}, "method"),
        ({"method": "verbal_recorded"}, "kind"),
    ],
)
def test_a_consent_says_when_where_how_and_to_what(house, officer, changes, field):
    contact = somebody(house)
    with pytest.raises(BadInput) as raised:
        given(house, contact, **changes)
    assert field in raised.value.fields


def test_an_inquiry_of_seven_months_ago_has_run_out_in_canada(house, officer):
    contact = somebody(house, phone="+14165550123", country="CA", region="Ontario")
    house.write(lambda c: journal.append(c, MEMBER, LimitsSet(countries=("CA",))))
    now = house.read(lambda c: c.at)
    for months, outcome in ((7, ("refuse", "expired")), (5, ("permit", "given"))):
        at = after_months(now, -months)
        given(house, contact, channel="email", kind="implied", method="inquiry", at=at, text="")
        mail = act(contact, "email", address="nour@shop.example")
        assert ruled(house, mail)[0] == outcome


def test_a_consent_runs_out_although_the_clock_jumps(house, officer):
    contact = somebody(house)
    given(house, contact, expires=house.read(lambda c: c.at) + DAY)
    assert may(house, act(contact))
    house.clock.advance(timedelta(days=1))
    assert ruled(house, act(contact))[0] == ("refuse", "expired")


def test_a_double_opt_in_counts_once_it_is_answered(house, officer):
    contact = somebody(house)
    new = NewConsent("sms", "marketing", "express_written", "form_tick", 1, "form", text=TEXT)
    kept = house.write(lambda c: privacy.give_consent(c, MEMBER, contact, new, pending=True))
    assert ruled(house, act(contact))[0] == ("refuse", "pending")
    for _ in range(2):
        house.write(lambda c: privacy.confirm_consent(c, MEMBER, kept.id, "answered YES"))
    assert may(house, act(contact))
    assert [entry.kind for entry in house.journal()].count("ConsentConfirmed") == 1


def test_in_germany_a_tick_alone_sends_no_mail(house, officer):
    contact = somebody(house, country="DE")
    given(house, contact, channel="email", kind="express")
    assert ruled(house, act(contact, "email"))[0] == ("refuse", "pending")


def test_only_a_newer_consent_of_their_own_outweighs_a_refusal(house, officer):
    contact = somebody(house)
    house.write(lambda c: privacy.withdraw_consent(c, MEMBER, contact))
    with pytest.raises(ContactRefusedBefore):
        given(house, contact)
    house.clock.advance(timedelta(hours=1))
    now = house.read(lambda c: c.at)
    with pytest.raises(ContactRefusedBefore):
        given(house, contact, at=now, batch="bat_1", line=1)
    with pytest.raises(ContactRefusedBefore):
        given(house, contact, channel="email", kind="implied", method="purchase", text="", at=now)
    given(house, contact, at=now)
    assert may(house, act(contact))


def test_a_do_not_contact_survives_the_contact_as_a_hash(house, officer):
    contact = somebody(house)
    refuses(house, contact, words="STOP", means="keyword")
    house.follow()
    request = house.write(lambda c: privacy.ask(c, contact, "erasure", Actor("member", officer)))
    for _ in range(4):
        house.due()
        house.clock.advance(timedelta(seconds=30))
    done = house.read(lambda c: privacy.request(c, request.id))
    assert (done.state, done.report.scan.found) == ("done", 0)
    house.clock.advance(timedelta(days=4 * 365))
    again = somebody(house, 2)
    house.write(lambda c: crm.add_address(c, again, "sms", NUMBER))
    assert ruled(house, act(again))[1] == ("refuse", "refused")
    assert house.read(lambda c: store.of_contacts(c, [contact])) == []
    assert house.replays_the_same()


def test_what_a_member_notes_on_the_page_outlives_the_contact_too(house, officer):
    contact = somebody(house)
    house.write(lambda c: crm.opt_out(c, contact, "all", why="asked on the telephone", by=MEMBER))
    house.follow()
    house.follow()
    assert [entry.kind for entry in house.journal()].count("ConsentWithdrawn") == 1
    house.write(lambda c: crm.erase(c, contact))
    nobody = act(None)
    assert ruled(house, nobody)[1] == ("refuse", "refused")
    assert house.replays_the_same()


def test_a_child_a_restricted_contact_and_an_objector_get_no_marketing(house, officer):
    contact = somebody(house)
    given(house, contact)
    for mark in ("minor", "restricted", "objected", "wrong_number"):
        house.write(lambda c, mark=mark: privacy.mark_contact(c, MEMBER, contact, mark, "told so"))
        assert ruled(house, act(contact))[1] == ("refuse", mark)
        house.write(lambda c, mark=mark: marks.unmark(c, MEMBER, contact, mark, notice="by letter, 3 May"))
        assert may(house, act(contact))
    house.write(lambda c: privacy.mark_contact(c, MEMBER, contact, "minor"))
    with pytest.raises(ConsentInvalid):
        given(house, contact)


def test_a_restriction_is_not_lifted_before_the_person_was_told(house, officer):
    contact = somebody(house)
    house.write(lambda c: privacy.mark_contact(c, MEMBER, contact, "restricted"))
    with pytest.raises(NoticeMissing):
        house.write(lambda c: marks.unmark(c, MEMBER, contact, "restricted"))


def test_a_role_address_gets_no_marketing(house, officer):
    contact = somebody(house)
    given(house, contact, channel="email", kind="express")
    assert ruled(house, act(contact, "email", address="info@shop.example"))[1] == ("refuse", "role_address")
    assert ruled(house, act(contact, "email", "service", address="info@shop.example"))[1] == ("permit", "")


def test_a_plain_refusal_in_a_mail_holds_and_an_unclear_one_waits_for_a_person(house, officer):
    contact = somebody(house)
    given(house, contact)
    hears(house, "please take me off your list")
    assert not may(house, act(contact))
    assert house.read(lambda c: store.doubts(c, 2**62, 10)) == []
    other = somebody(house, 2)
    given(house, other)
    wanted = act(other, address="+41791230002")
    hears(house, "how do I unsubscribe from one of your lists, or is it the wrong one?", "n2@shop.example")
    assert not may(house, wanted)
    (doubt,) = house.read(lambda c: store.doubts(c, 2**62, 10))
    house.write(lambda c: marks.settle(c, MEMBER, doubt["number"], was_meant=False))
    assert may(house, wanted)
    with pytest.raises(RefusalSettled):
        house.write(lambda c: marks.settle(c, MEMBER, doubt["number"], was_meant=True))


def test_an_unclear_refusal_that_was_meant_ends_every_consent(house, officer):
    contact = somebody(house)
    given(house, contact)
    hears(house, "how do I unsubscribe from your lists?")
    (doubt,) = house.read(lambda c: store.doubts(c, 2**62, 10))
    house.write(lambda c: marks.settle(c, MEMBER, doubt["number"], was_meant=True))
    house.follow()
    assert not may(house, act(contact))
    assert house.replays_the_same()


def hears(house, text, address=MAIL, **changes):
    """A mail comes."""

    def unit(c):
        person = journal.person_of(c, "email", address)
        told = MessageReceived(
            message=c.new_id("msg"), channel="email", person=person, sender="mbx_1", reach=address, text=text, **changes
        )
        journal.append(c, Actor("contact", person), told)

    house.write(unit)
    house.follow()


def test_a_removal_asked_for_by_mail_is_confirmed_once_and_in_time(house, officer):
    somebody(house)
    hears(house, "please take me off your list")
    house.follow()
    acts = [
        entry.event for entry in house.journal() if getattr(entry.event, "fields", {}).get("cause", "")[:4] == "ref:"
    ]
    assert [(act.kind, act.private["address"]) for act in acts] == [("Mail", MAIL)]
    assert "no more advertising" in acts[0].private["text"]
    wanted = Mail(id="act_2", person=acts[0].person, purpose="notice", cause=acts[0].fields["cause"])
    assert house.read(lambda c: behind(c, wanted)).active
    house.clock.advance(timedelta(minutes=6))
    assert not house.read(lambda c: behind(c, wanted)).active
    assert house.read(lambda c: behind(c, Mail(id="act_3", purpose="notice", cause="ref:1"))) is None


def test_a_mail_that_asks_to_be_taken_off_the_list_stops_advertising_by_mail_and_is_confirmed(house, officer):
    """Clause TDP18-REMOVE-BY-MAIL: to the support address; within five minutes, and not only by text."""
    house.write(lambda c: accept_all(c, officer, language="en", address="192.0.2.8"))
    house.database.tools.facts[SenderProven] = lambda c, act: SenderProven(True, "acme.example", "")
    contact = somebody(house)
    given(house, contact, channel="email", kind="express")
    wanted = act(contact, channel="email")
    assert may(house, wanted)
    began = house.clock.millis()
    hears(house, "please take me off your list")
    assert not may(house, wanted)
    acts = [entry for entry in house.journal() if getattr(entry.event, "fields", {}).get("cause", "")[:4] == "ref:"]
    assert [entry.kind for entry in acts] == ["ActPermitted"]
    assert acts[0].event.private["address"] == MAIL
    assert acts[0].at - began < 5 * 60_000


def test_machines_and_quoted_words_refuse_nothing(house, officer):
    contact = somebody(house)
    given(house, contact)
    hears(house, "please take me off your list", automatic="auto_reply")
    hears(house, "please take me off your list", suspected=True)
    hears(house, "Thank you, it came\n> please take me off your list")
    assert may(house, act(contact))


def test_rows_from_elsewhere_need_how_when_and_where_and_undo_no_refusal(house, officer):
    contact, other = somebody(house), somebody(house, 2)
    house.write(lambda c: privacy.withdraw_consent(c, MEMBER, other))
    head = "address,channel,purpose_class,kind,method,at,source,text\n"
    good = f"{NUMBER},sms,marketing,express_written,paper,2026-10-01T10:00:00Z,fair in Bern,{TEXT}\n"
    bad = [
        f"{NUMBER},sms,marketing,express,,2026-10-01,fair,{TEXT}\n",
        f"{NUMBER},sms,marketing,express,browsing,2026-10-01,fair,{TEXT}\n",
        f"{NUMBER},sms,marketing,express,paper,sometime,fair,{TEXT}\n",
        f"{NUMBER},sms,marketing,express,paper,2026-10-01,,{TEXT}\n",
        f"+41791230002,sms,marketing,express,paper,2026-11-23T09:00:00Z,fair,{TEXT}\n",
        f"+41790000000,sms,marketing,express,paper,2026-10-01,fair,{TEXT}\n",
    ]
    found = house.write(lambda c: importing.take_in(c, MEMBER, head + good + "".join(bad)))
    assert (found.kept, [each.line for each in found.left]) == (1, [2, 3, 4, 5, 6, 7])
    (kept,) = house.read(lambda c: store.of_contacts(c, [contact]))
    entry = house.journal()[kept.number - 1].event
    assert (entry.batch, entry.line, entry.source) == (found.batch, 1, "fair in Bern")
    with pytest.raises(BadInput):
        house.write(lambda c: importing.take_in(c, MEMBER, "address,channel\nx,sms\n"))


def test_merged_contacts_have_one_ledger_and_the_refusal_of_either_counts(house, officer):
    one, two = somebody(house), somebody(house, 2)
    given(house, one)
    house.write(lambda c: privacy.withdraw_consent(c, MEMBER, two))
    house.write(lambda c: crm.merge(c, one, two))
    assert not may(house, act(one))


def test_nothing_is_kept_of_somebody_who_was_erased(house, officer):
    contact = somebody(house)
    given(house, contact, proof="signed by Nour Haddad")
    house.write(lambda c: privacy.mark_contact(c, MEMBER, contact, "do_not_sell"))
    house.write(lambda c: crm.erase(c, contact))
    assert house.read(lambda c: store.of_contacts(c, [contact])) == []
    assert house.read(lambda c: list(store.marks(c, [contact]))) == []
    with pytest.raises(ContactGone):
        given(house, contact)
    assert house.replays_the_same()


def test_the_facts_are_told_for_nobody_known_too(house, officer):
    def unit(c):
        facts = Facts(c, act(None), c.tools.facts)
        return facts[Consents].of("marketing").counts, facts[DoNotContact].reach

    assert house.read(unit) == (False, "")


@pytest.mark.parametrize("channel", ["sms", "email"])
@pytest.mark.parametrize("place", [{"country": "CH"}, {"country": "DE"}, {"country": "US", "region": "Florida"}, {}])
@pytest.mark.parametrize("kind", ["", "implied", "express", "express_written", "refused", "minor", "pending"])
def test_the_answer_to_why_agrees_with_what_the_gate_then_says(house, officer, channel, place, kind):
    contact = somebody(house, **place)
    if kind == "implied":
        given(house, contact, channel=channel, kind=kind, method="purchase", text="")
    elif kind not in ("", "pending"):
        given(house, contact, channel=channel, kind=kind if kind.startswith("express") else "express")
    if kind == "refused":
        house.write(lambda c: privacy.withdraw_consent(c, MEMBER, contact))
    if kind == "minor":
        house.write(lambda c: privacy.mark_contact(c, MEMBER, contact, kind))
    if kind == "pending":
        new = NewConsent(channel, "marketing", "express_written", "form_tick", 1, "form", text=TEXT)
        house.write(lambda c: privacy.give_consent(c, MEMBER, contact, new, pending=True))
    for of in ("marketing", "service"):
        if (channel, of) == ("sms", "service"):
            continue  # also asks when the contact wrote last
        told = house.read(lambda c: privacy.why_may_i(c, contact))
        (answer,) = [each for each in told if (each.channel, each.purpose_class) == (channel, of)]
        assert answer.may == may(house, act(contact, channel, of)), answer


def test_a_refusal_taken_back_before_anybody_followed_it_comes_to_rest_taken_back(house, officer):
    contact = hear(house, 7, "Hello").id

    def unit(c):
        privacy.withdraw_consent(c, Actor("member", officer), contact, reach="all")
        privacy.take_back_refusal(c, Actor("member", officer), contact)

    house.write(unit)
    house.follow()
    said = [entry.kind for entry in house.journal() if entry.kind in ("OptedOut", "OptedIn")]
    assert said == ["OptedOut", "OptedIn"]
    assert house.read(lambda c: crm.contact(c, contact)).opted_out == ()
