"""Telephone numbers: none is active while something is missing, each is one account's, and what becomes of them."""

from datetime import timedelta

import pytest

from fairline import accounts, numbers
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.gate.acts_calls import Call
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, append
from fairline.journal.interaction import CallStarted, MessageReceived
from fairline.kit.errors import BadInput, NotFound, TooMany
from fairline.kit.plugin import Plugin
from fairline.numbers import senders
from fairline.numbers.identity import NameTaken
from fairline.numbers.phones import looking, papers, places, porting, proving, service, shown_names, standing
from fairline.numbers.phones.lines import CodeSayer, LineOnFile
from fairline.numbers.phones.model import Place
from fairline.numbers.phones.papers import Said
from fairline.numbers.phones.problems import (
    CountryTerms,
    NobodySaysCodes,
    NotIdle,
    PassedOn,
    PhoneNotReady,
    PhoneTaken,
    PortingOpen,
    ShownNameNotOwn,
)
from fairline.numbers.phones.service import Use, Wanted
from fairline.numbers.plugin import PLUGIN
from tests.support.house import ACCOUNT, OTHER

US, DE, AU, BR = "+1 212 555 0123", "+49 30 1234567", "+61 2 5550 1234", "+55 11 3555 0123"
PAPERS = {"identity": "Acme", "area_address": "Berlin 1", "local_address": "Sydney 1", "business_register": "HRB 1"}
LINES = {"trk_ours": LineOnFile("Ours", "Provider", vouched=True), "trk_own": LineOnFile("Own", "")}
TRUNKS = Plugin(
    "trunks",
    facts={
        LineOnFile: lambda c, trunk: LINES.get(trunk, LineOnFile()),
        CodeSayer: lambda c, phone, way, language: True,
    },
)


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, PLUGIN, TRUNKS)


@pytest.fixture(autouse=True)
def opened(house):
    for account, name in ((ACCOUNT, "Acme"), (OTHER, "Borel")):
        house.write(
            lambda c, name=name: accounts.open_house(
                c, name=name, country="CH", locale="en", time_zone="Europe/Zurich"
            ),
            account,
        )


def adds(house, number=US, kind="geographic", account=ACCOUNT, source="held", trunk="trk_ours", **use):
    wanted = Wanted(number, kind, source, "Old provider" if source == "ported" else "")
    return house.write(lambda c: service.add(c, HOUSE, wanted, Use("Line", trunk=trunk, **use)), account)


def shows(house, country="DE", kind="geographic", holder="Acme", sole=True, shown=PAPERS):
    return house.write(lambda c: papers.show(c, HOUSE, country, kind, holder, sole, shown))


def answers(house, said, country="DE", kind="geographic"):
    return house.write(lambda c: papers.answer(c, HOUSE, country, kind, said))


def now(house, phone):
    return house.read(lambda c: service.find(c, phone.id))


def kinds(house):
    return [entry.kind for entry in house.journal()]


def days(house, clock, many):
    for _ in range(many):
        clock.advance(timedelta(days=1))
        house.due()


def test_a_number_of_which_nothing_is_asked_is_active_at_once(house):
    held = adds(house)
    assert (held.state, held.number, held.country) == ("active", "+12125550123", "US")
    assert house.replays_the_same()


def test_without_a_trunk_a_number_waits_for_one(house):
    held = adds(house, trunk="")
    assert held.state == "documents"
    use = Use("Line", trunk="trk_own", entry="queue:que_1")
    assert house.write(lambda c: service.change(c, HOUSE, held.id, use)).state == "active"
    with pytest.raises(BadInput):
        house.write(lambda c: service.change(c, HOUSE, held.id, Use("Line", trunk="trk_none")))


def test_a_german_number_waits_until_its_papers_are_taken(house):
    """Clause ZS-NUM-DOCUMENTS."""
    held = adds(house, DE)
    assert house.read(lambda c: numbers.phone_called(c, "+49301234567")).state == "documents"
    with pytest.raises(BadInput) as lacking:
        shows(house, shown={"identity": "Acme"})
    assert set(lacking.value.fields) == {"shown.area_address"}
    shows(house)
    assert now(house, held).state == "documents"
    assert answers(house, Said(taken=True, reference="B1")).state == "approved"
    assert now(house, held).state == "active"
    assert house.replays_the_same()


def test_papers_that_end_take_a_number_out_of_service_after_thirty_days(house, clock):
    """Clause ZS-NUM-DECOMMISSION; reminders are those of ZS-NUM-DOCUMENTS."""
    held = adds(house, DE)
    shows(house)
    ends = house.read(lambda c: c.at) + 61 * 86_400_000
    answers(house, Said(taken=True, expires=ends))
    days(house, clock, 61)
    told = [entry.event.key.rpartition(".")[2] for entry in house.journal() if entry.kind == "MembersNotified"]
    assert told.count("ends") == 3
    assert "expired" in told
    days(house, clock, 29)
    assert now(house, held).state == "active"
    days(house, clock, 2)
    assert now(house, held).state == "documents"
    assert house.replays_the_same()


def test_new_papers_before_the_deadline_keep_a_number_in_service(house, clock):
    """Clause ZS-NUM-DECOMMISSION: an approval on day 29 cancels it."""
    held = adds(house, DE)
    shows(house)
    answers(house, Said(taken=True, expires=house.read(lambda c: c.at) + 86_400_000))
    days(house, clock, 29)
    shows(house)
    assert answers(house, Said(taken=True)).deadline is None
    days(house, clock, 10)
    assert now(house, held).state == "active"


def test_papers_that_are_refused_say_why(house):
    adds(house, DE)
    shows(house)
    with pytest.raises(BadInput):
        answers(house, Said(taken=False))
    assert answers(house, Said(taken=False, why="The address is in another area")).state == "rejected"
    with pytest.raises(PhoneNotReady):
        answers(house, Said(taken=True))


def test_an_order_in_brazil_stops_at_its_terms(house):
    """Clause ZS-CC-COUNTRY-EXTRA-TERMS."""
    with pytest.raises(CountryTerms):
        adds(house, BR, source="bought")
    with pytest.raises(BadInput):
        house.write(lambda c: papers.accept_terms(c, HOUSE, "mem_ada", "BR", "1999"))
    house.write(lambda c: papers.accept_terms(c, HOUSE, "mem_ada", "BR", "2025-08"))
    held = adds(house, BR, source="bought")
    assert held.state == "ordered"
    assert house.write(lambda c: service.deliver(c, HOUSE, held.id, "PN1")).reference == "PN1"


def test_a_number_of_a_designated_country_needs_the_word_that_it_is_for_own_use(house):
    """Clauses ZS-CC-NB-SOLE-USER and ZS-CC-NB-NO-RESALE."""
    house.write(lambda c: papers.accept_terms(c, HOUSE, "mem_ada", "AU", "2025-08"))
    held = adds(house, AU)
    with pytest.raises(BadInput) as lacking:
        shows(house, "AU", sole=False)
    assert "own_use" in lacking.value.fields
    shows(house, "AU")
    answers(house, Said(taken=True), "AU")
    assert now(house, held).state == "active"
    brand = house.write(
        lambda c: accounts.make_brand(c, HOUSE, name="Someone Else", slug="else", looks=accounts.Looks())
    )
    with pytest.raises(PassedOn):
        house.write(lambda c: service.change(c, HOUSE, held.id, Use("Line", trunk="trk_ours", brand=brand.id)))


def test_a_number_is_one_accounts_and_rests_after_it_was_given_back(house, clock):
    """Clause DTA-V-REMOVE-NUMBER: it cannot be had by anybody else for 45 days."""
    held = adds(house)
    with pytest.raises(PhoneTaken):
        adds(house, account=OTHER)
    assert house.write(lambda c: service.release(c, HOUSE, held.id, "given back")).state == "released"
    assert house.read(lambda c: numbers.phone_called(c, held.number)) is None
    clock.advance(timedelta(days=44))
    with pytest.raises(PhoneTaken):
        adds(house, account=OTHER)
    clock.advance(timedelta(days=2))
    assert adds(house, account=OTHER).state == "active"


def test_a_number_given_back_may_be_taken_back_for_three_days(house, clock):
    held = adds(house)
    house.write(lambda c: service.release(c, HOUSE, held.id, "given back"))
    clock.advance(timedelta(hours=71))
    assert house.write(lambda c: service.recover(c, HOUSE, held.id)).state == "active"
    house.write(lambda c: service.release(c, HOUSE, held.id, "given back"))
    clock.advance(timedelta(hours=73))
    with pytest.raises(PhoneNotReady):
        house.write(lambda c: service.recover(c, HOUSE, held.id))
    assert house.replays_the_same()


def test_who_calls_a_suspended_account_hears_that_and_nobody_is_rung(house):
    """Clauses DTA-V-FULL and DTA-V-PARTIAL: without texts alone, calls are taken as before."""
    held = adds(house)

    def suspends(scope):
        return house.write(
            lambda c: accounts.take_measure(
                c, HOUSE, scope=scope, kind="suspended", case="cas_1", clauses=(), why="spam", condition="decided"
            )
        )

    suspends("channel:sms")
    assert house.read(lambda c: numbers.out_of_service(c, now(house, held))) is None
    taken = suspends("full")
    said = house.read(lambda c: numbers.out_of_service(c, now(house, held)))
    assert said is not None
    assert said.words
    house.write(lambda c: accounts.lift_measure(c, HOUSE, taken, "decided"))
    assert house.read(lambda c: numbers.out_of_service(c, now(house, held))) is None


def test_an_operators_measure_suspends_a_number_and_its_end_frees_it(house):
    """Clause DTA-V-REMOVE-NUMBER."""
    held = adds(house)

    def takes(kind):
        def unit(c):
            return accounts.take_measure(
                c,
                HOUSE,
                scope=f"sender:{held.id}",
                kind=kind,
                case="cas_1",
                clauses=("DTA-V-REMOVE-NUMBER",),
                why="spoofing",
                condition="decided",
            )

        return house.write(unit)

    first, second = takes("suspended"), takes("removed")
    house.follow()
    assert (now(house, held).reach, now(house, held).hears) == ("full", False)
    house.write(lambda c: accounts.lift_measure(c, HOUSE, second, "decided"))
    house.follow()
    assert (now(house, held).reach, now(house, held).hears, now(house, held).speaks) == ("outbound", True, False)
    house.write(lambda c: porting.leave(c, HOUSE, held.id, "Elsewhere"))  # the right to leave is kept
    house.write(lambda c: accounts.lift_measure(c, HOUSE, first, "decided"))
    house.follow()
    assert (now(house, held).reach, now(house, held).state) == ("", "porting_out")
    assert house.replays_the_same()


def test_a_notice_stops_the_numbers_of_one_country(house):
    """Clause ZS-CC-NB-SUSPEND."""
    house.write(lambda c: papers.accept_terms(c, HOUSE, "mem_ada", "AU", "2025-08"))
    shows(house, "AU")
    answers(house, Said(taken=True), "AU")
    far, near = adds(house, AU), adds(house)
    stop = {"issuer": "carrier", "notice": "Notice 12 of the carrier"}
    assert house.write(lambda c: standing.suspend_country(c, HOUSE, "AU", "outbound", **stop)) == 1
    assert shows_as(house, far).why == "suspended"
    assert shows_as(house, near).why == "not_proven"
    (entry,) = [one for one in house.journal() if one.kind == "CountrySuspended"]
    assert (entry.event.issuer, entry.event.notice) == ("carrier", "Notice 12 of the carrier")
    assert house.write(lambda c: standing.restore_country(c, HOUSE, "AU", "settled")) == 1
    assert now(house, far).state == "active"


def shows_as(house, phone):
    return house.read(lambda c: proving.number_shown(c, Call(id="act_1", sender=phone.id if phone else "")))


def test_a_number_is_proven_by_a_code_its_provider_or_a_letter_and_not_for_ever(house, clock):
    """Clauses TDA-VOICE-CALLERID and ZS-CC-LAW-SPOOF."""
    held = adds(house)
    assert shows_as(house, held).why == "not_proven"
    house.write(lambda c: proving.ask_code(c, HOUSE, held.id, "call", "en"))
    code = house.read(lambda c: numbers.code_of(c, held.id))
    assert house.write(lambda c: proving.say_back(c, HOUSE, held.id, "x" + code)) is None
    assert house.write(lambda c: proving.say_back(c, HOUSE, held.id, code)).proof.how == "code"
    told = shows_as(house, held)
    assert (told.why, told.number, told.country, told.attestation) == ("", held.number, "US", "B")
    clock.advance(timedelta(days=180))
    assert shows_as(house, held).why == "proof_old"
    house.write(lambda c: proving.prove_by_provider(c, HOUSE, held.id))
    assert shows_as(house, held).attestation == "A"
    house.write(lambda c: proving.prove_by_letter(c, HOUSE, held.id, "Letter 7"))
    assert shows_as(house, held).evidence == "letter:Letter 7"


def test_a_code_is_worth_nothing_after_ten_minutes_or_five_tries(house, clock):
    held = adds(house)
    house.write(lambda c: proving.ask_code(c, HOUSE, held.id, "call", "en"))
    code = house.read(lambda c: numbers.code_of(c, held.id))
    for _ in range(5):
        assert house.write(lambda c: proving.say_back(c, HOUSE, held.id, "000")) is None
    assert house.write(lambda c: proving.say_back(c, HOUSE, held.id, code)) is None
    with pytest.raises(TooMany):
        house.write(lambda c: proving.ask_code(c, HOUSE, held.id, "call", "en"))
    clock.advance(timedelta(minutes=1))
    house.write(lambda c: proving.ask_code(c, HOUSE, held.id, "call", "en"))
    assert house.read(lambda c: numbers.code_of(c, held.id))
    clock.advance(timedelta(minutes=11))
    assert house.read(lambda c: numbers.code_of(c, held.id)) == ""


def test_a_code_stands_in_no_entry_and_no_row_as_it_is(house):
    held = adds(house)
    house.write(lambda c: proving.ask_code(c, HOUSE, held.id, "call", "en"))
    code = house.read(lambda c: numbers.code_of(c, held.id))
    row = house.read(lambda c: c.one("SELECT code FROM numbers_phone_codes WHERE account = :account", account=ACCOUNT))
    assert code.encode() not in bytes(row["code"])
    assert all(code not in str(entry.event) for entry in house.journal())


def test_where_nobody_can_say_a_code_that_is_told(house):
    held = adds(house)
    house.database.tools.facts.pop(CodeSayer)
    with pytest.raises(NobodySaysCodes):
        house.write(lambda c: proving.ask_code(c, HOUSE, held.id, "call", "en"))
    own = adds(house, "+1 212 555 0199", trunk="trk_own")
    with pytest.raises(BadInput):
        house.write(lambda c: proving.prove_by_provider(c, HOUSE, own.id))


def test_nobody_calls_with_another_accounts_number(house):
    """Clause TDA-VOICE-CALLERID: a number proven by one account is not another's to show."""
    held = adds(house)
    house.write(lambda c: proving.prove_by_provider(c, HOUSE, held.id))
    shown = house.read(lambda c: proving.number_shown(c, Call(id="act_1", sender=held.id)), OTHER)
    assert shown.why == "not_ours"
    assert shows_as(house, None).why == "none"
    with pytest.raises(NotFound):
        house.read(lambda c: service.find(c, held.id), OTHER)


def test_only_a_name_of_ones_own_is_shown_with_a_number(house):
    """Clause TDA-VOICE-CNAM."""
    held = adds(house)
    for name, problem in (("IRS", (NameTaken, ShownNameNotOwn)), ("Globex", ShownNameNotOwn), ("A" * 16, BadInput)):
        with pytest.raises(problem):
            house.write(lambda c, name=name: shown_names.ask(c, HOUSE, held.id, name))
    assert house.write(lambda c: shown_names.ask(c, HOUSE, held.id, "ACME")).shown_name == ""
    shown = house.write(lambda c: shown_names.answer(c, HOUSE, held.id, taken=True))
    assert (shown.shown_name, shown.asked_name, shown.shown_since) == ("ACME", "", house.read(lambda c: c.at))
    assert house.replays_the_same()


def rings(house, phone):
    def unit(c):
        told = {"channel": "voice", "person": "per_1", "direction": "in", "node": "n1", "sender": phone.id}
        append(c, HOUSE, CallStarted(call=c.new_id("cal"), conversation="cnv_1", **told))

    house.write(unit)


def test_what_nobody_uses_for_thirty_days_is_listed_told_and_may_be_given_back(house, clock):
    """Clause ZS-NUM-IDLE-30: 30 days of nothing, 29 days of nothing, a call within 30 days."""
    idle = adds(house)
    clock.advance(timedelta(days=1))
    younger, used = adds(house, "+1 212 555 0199"), adds(house, "+1 212 555 0188")
    kept = adds(house, "+1 212 555 0177", keep="Advertised in summer")
    days(house, clock, 10)
    rings(house, used)
    days(house, clock, 19)
    assert [now(house, one).idle_since is not None for one in (idle, younger, used, kept)] == [
        True,
        False,
        False,
        False,
    ]
    with pytest.raises(NotIdle):
        house.write(lambda c: looking.release_idle(c, HOUSE, idle.id))
    days(house, clock, 7)
    assert house.write(lambda c: looking.release_idle(c, HOUSE, idle.id)).why == "idle"
    rings(house, younger)
    days(house, clock, 1)
    assert now(house, younger).idle_since is None
    assert house.replays_the_same()


def test_a_number_that_is_texted_is_not_idle(house, clock):
    """Clause ZS-NUM-IDLE-30: calls and texts count."""
    held, text = adds(house), senders.Purpose("Texts", "big")
    told = house.write(lambda c: senders.add(c, HOUSE, "long_code", held.number, "US", text))
    days(house, clock, 20)
    came = MessageReceived(message="msg_1", channel="sms", person="per_1", sender=told.id)
    house.write(lambda c: append(c, HOUSE, came))
    days(house, clock, 20)
    assert now(house, held).idle_since is None
    days(house, clock, 12)
    assert now(house, held).idle_since is not None
    assert house.replays_the_same()


def test_a_number_moves_here_step_by_step_and_is_used_once_it_came(house):
    held = adds(house, source="ported")
    assert (held.state, held.porting.provider) == ("porting_in", "Old provider")
    day = house.read(lambda c: c.at) + 86_400_000
    for step, due in (("submitted", None), ("accepted", None), ("dated", day), ("done", None)):
        held = house.write(lambda c, s=step, d=due, n=held.id: porting.step(c, HOUSE, n, s, due=d))
    assert held.state == "active"
    assert [one.step for one in held.porting.steps] == ["asked", "submitted", "accepted", "dated", "done"]
    with pytest.raises(PhoneNotReady):
        house.write(lambda c: porting.step(c, HOUSE, held.id, "cancelled"))
    assert house.replays_the_same()


def test_a_number_that_moves_away_is_not_given_back_meanwhile_and_then_is_free(house):
    """Clause ZS-NUM-SUBSCRIPTION-END: release refused while a move is open."""
    held = adds(house)
    house.write(lambda c: porting.leave(c, HOUSE, held.id, "Elsewhere"))
    assert now(house, held).speaks
    with pytest.raises(PortingOpen):
        house.write(lambda c: service.release(c, HOUSE, held.id, "given back"))
    for step in ("submitted", "accepted", "done"):
        house.write(lambda c, s=step: porting.step(c, HOUSE, held.id, s))
    assert (now(house, held).state, now(house, held).why) == ("released", "ported")
    assert adds(house, account=OTHER).state == "active"


def test_an_emergency_address_is_whole_or_not_taken(house):
    held = adds(house)
    half = Place("Acme", "Main Street", "1", "Springfield", "12345", "US")
    with pytest.raises(BadInput) as lacking:
        house.write(lambda c: places.register(c, HOUSE, held.id, half))
    assert set(lacking.value.fields) == {"region"}
    whole = Place("Acme", "Main Street", "1", "Springfield", "12345", "US", "IL", "2nd floor")
    assert house.write(lambda c: places.register(c, HOUSE, held.id, whole)).place == whole
    assert house.replays_the_same()


def test_a_forwarding_goes_to_a_number_or_is_not_taken(house):
    held = adds(house)
    for target in ("", "112", "nowhere"):
        use = Use("Line", trunk="trk_ours", forward_to=target, forwarding=True)
        with pytest.raises(BadInput):
            house.write(lambda c, use=use: service.change(c, HOUSE, held.id, use))
    use = Use("Line", trunk="trk_ours", forward_to="+41445550100", forwarding=True)
    assert house.write(lambda c: service.change(c, HOUSE, held.id, use)).forwarding


@pytest.mark.parametrize("written", ["112", "911", "+1911", "12345", "hello", "+41"])
def test_what_is_no_number_in_full_is_none(house, written):
    with pytest.raises(BadInput):
        adds(house, written)
