"""A second version: drafted by one, published by another, told to every account in time, accepted, never changed."""

from datetime import timedelta

import pytest

from fairline import accounts, agreements
from fairline.accounts import facts, figures, store, views
from fairline.accounts import notices as notices_of
from fairline.accounts.announcing import tell
from fairline.accounts.events import OwnershipChanged
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.tests.conftest import joined
from fairline.agreements import drafting
from fairline.agreements.drafting import Draft, NotReady, SecondPersonNeeded, VersionPublished
from fairline.agreements.plugin import PLUGIN as AGREEMENTS
from fairline.agreements.published import TextChanged
from fairline.gate import Agreement, Reply, SenderProven, Suppressed
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import from_millis
from fairline.kit.errors import BadInput
from tests.support.house import OTHER

ANN, BOB = Actor("operator", "mem_ann"), Actor("operator", "mem_bob")
ACT = Reply(id="act_1", channel="webchat")
DAY = 24 * 3_600_000
OPERATOR = OTHER


@pytest.fixture
def plugins():
    return [AGREEMENTS, GATE, PLUGIN]


@pytest.fixture
def operator(house, opened):
    """The operator has an account of its own, and mail that leaves."""
    facts_of = house.database.tools.facts
    facts_of[SenderProven] = lambda c, act: SenderProven(True, "house.example", "")
    facts_of[Suppressed] = lambda c, act: Suppressed("")
    house.write(
        lambda c: accounts.open_house(c, name="Operator", country="CH", locale="en", time_zone="Europe/Zurich"),
        OPERATOR,
    )
    house.write(accounts.appoint_operator, OPERATOR)
    house.write(lambda c: joined(c, "olga@example.org", "Olga", "owner"), OPERATOR)
    accept(house, opened.id)
    house.clock.advance(timedelta(days=1))
    return OPERATOR


def accept(house, by, document="terms", language="fr"):
    shown = house.read(lambda c: views.agreement_seen(c, language, document))
    return house.write(
        lambda c: accounts.accept(
            c, by, version=shown.version, language=language, sha256=shown.sha256, address="192.0.2.7", document=document
        )
    )


def draft_of(house, document="terms", name="2027-01", days=31, **more):
    """A draft that adds a word, in both languages; it holds for existing accounts `days` from now."""
    now, last = house.database.tools.now(), agreements.versions(document)[-1]
    texts = {
        language: last.text(language).markdown.replace("Version 2026-11.", f"Version {name}.").rstrip() + " Anew.\n"
        for language in ("en", "fr")
    }
    told = {
        "texts": texts,
        "start_new": now,
        "start_existing": now + days * DAY,
        "reason": {"en": "Texting is new.", "fr": "Les SMS sont nouveaux."},
        "summary": {"en": "One word more.", "fr": "Un mot de plus."},
        "change": "texting",
        "parameters": dict(last.parameters),
    }
    return Draft(document=document, version=name, **told | more)


def publish(house, said, by=BOB):
    draft = house.write(lambda c: drafting.write(c, ANN, said), OPERATOR)
    return house.write(lambda c: drafting.publish(c, by, draft), OPERATOR)


def notices(house, member):
    return house.read(lambda c: store.notices.of_member(c, member, 2**62, 50))


def test_nobody_publishes_their_own_draft_and_a_second_person_does(house, operator):
    draft = house.write(lambda c: drafting.write(c, ANN, draft_of(house)), OPERATOR)
    with pytest.raises(SecondPersonNeeded):
        house.write(lambda c: drafting.publish(c, ANN, draft), OPERATOR)
    version = house.write(lambda c: drafting.publish(c, BOB, draft), OPERATOR)
    assert (version.drafted_by, version.approved_by) == (str(ANN), str(BOB))
    (published,) = [entry.event for entry in house.journal(OPERATOR) if entry.kind == "AgreementPublished"]
    assert published.sha256 == {language: text.sha256 for language, text in version.texts.items()}
    assert house.replays_the_same(OPERATOR)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reason": {}}, "reason"),
        ({"summary": {"en": "Only English."}}, "summary"),
        ({"change": ""}, "change"),
        ({"days": 3}, "start_existing"),
        ({"days": -3}, "start_existing"),
        ({"start_new": 0}, "start_new"),
        ({"texts": {"en": "# One language\n\nVersion 2027-01."}}, "texts"),
    ],
)
def test_a_draft_without_reason_summary_dates_or_both_languages_is_not_published(house, operator, change, field):
    with pytest.raises(NotReady) as refused:
        publish(house, draft_of(house, **change))
    assert field in refused.value.fields
    assert house.read(lambda c: [one.name for one in agreements.versions_of(c)]) == ["2026-11"]


def test_a_version_that_changes_nothing_is_not_published(house, operator):
    last = agreements.versions("terms")[-1]
    same = {"en": last.text("en").markdown, "fr": last.text("fr").markdown}
    with pytest.raises(NotReady) as refused:
        publish(house, draft_of(house, texts=same))
    assert "texts" in refused.value.fields


def test_what_is_published_is_never_written_over(house, operator):
    publish(house, draft_of(house))
    with pytest.raises(VersionPublished):
        house.write(lambda c: drafting.write(c, ANN, draft_of(house)), OPERATOR)
    house.write(lambda c: drafting.refuse_change(c, ANN, "terms", "2027-01"), OPERATOR)
    assert house.journal(OPERATOR)[-1].kind == "AgreementChangeRefused"


@pytest.mark.parametrize(("column", "word"), [("en", "operator"), ("told", "Texting is new.")])
def test_a_change_behind_the_houses_back_is_found_and_such_a_text_is_shown_to_nobody(house, operator, column, word):
    publish(house, draft_of(house))
    assert house.read(agreements.altered, OPERATOR) == []
    changed = f"UPDATE agreements_published SET {column} = replace({column}, :word, 'something else')"
    house.write(lambda c: c.run(changed, word=word), OPERATOR)
    (found,) = house.read(agreements.altered, OPERATOR)
    assert (found.document, found.version) == ("terms", "2027-01")
    with pytest.raises(TextChanged):
        house.read(lambda c: agreements.version_of(c, "terms", "2027-01"))


def test_every_accounts_owners_are_told_with_their_own_date_and_again_a_week_before(house, opened, operator):
    """Clause TDA-CHANGE-POSTING: a banner with the comparison, a letter that is logged, the old text at its address."""
    version = publish(house, draft_of(house))
    house.due()
    (told,) = notices(house, opened.id)
    assert (told.key, told.values["version"]) == ("accounts.notice.published", "2027-01")
    assert told.values["date"] == f"{from_millis(version.start_existing):%Y-%m-%d}"
    assert told.values["page"].endswith("/trust/agreements/terms/2027-01/since/2026-11")
    assert [one.id for one in house.read(lambda c: store.notices.banners(c, opened.id, c.at))] == [told.id]
    letters = [one.event for one in house.journal() if one.kind == "ActPermitted" and one.event.kind == "Mail"]
    assert [one.act for one in letters] == [told.act]
    house.clock.advance(timedelta(days=24))
    house.due()
    told = [one.key for one in notices(house, opened.id) if one.key.startswith("accounts.notice")]
    assert told == ["accounts.notice.nearing", "accounts.notice.published"]
    assert house.read(lambda c: agreements.version_of(c, "terms", "2026-11")).name == "2026-11"


def test_telling_twice_tells_once(house, opened, operator):
    publish(house, draft_of(house))
    house.due()
    house.write(lambda c: tell(c, "terms", "2027-01"))
    assert len(notices(house, opened.id)) == 1


def test_from_the_day_it_holds_nothing_leaves_until_an_owner_accepted_the_very_text(house, opened, operator):
    version = publish(house, draft_of(house))
    house.due()
    assert house.read(lambda c: facts.agreement(c, ACT)) == Agreement("2026-11", True)
    house.clock.advance(timedelta(days=31))
    assert house.read(lambda c: facts.agreement(c, ACT)) == Agreement("2027-01", False)
    accept(house, opened.id)
    event = house.journal()[-1].event
    assert (event.version, event.language, event.member, event.address) == ("2027-01", "fr", opened.id, "192.0.2.7")
    assert event.sha256 == version.text("fr").sha256
    assert event.ruling_sha256 == version.text("en").sha256
    assert house.read(lambda c: facts.agreement(c, ACT)) == Agreement("2027-01", True)
    assert house.replays_the_same()


def test_a_change_that_is_not_material_holds_by_use_and_the_first_use_is_kept(house, opened, operator):
    """Clause TDA-CHANGE-BY-USE."""
    publish(house, draft_of(house, document="acceptable-use", material=False))
    house.due()
    house.clock.advance(timedelta(days=32))
    assert house.read(lambda c: facts.agreement(c, ACT)).accepted is True
    house.write(lambda c: accounts.notify(c, HOUSE, "accounts.notice.nearing", {"owner"}, letter=True))
    house.follow()
    used = [entry.event for entry in house.journal() if entry.kind == "ChangeUsed"]
    assert [(one.document, one.version) for one in used] == [("acceptable-use", "2027-01")]
    assert house.replays_the_same()


def test_a_material_change_of_what_is_posted_is_accepted_like_the_terms(house, opened, operator):
    """Clause TDA-CHANGE-BY-USE: held until the owner re-accepts."""
    publish(house, draft_of(house, document="acceptable-use"))
    house.clock.advance(timedelta(days=32))
    held = house.read(lambda c: facts.agreement(c, ACT))
    assert (held.document, held.version, held.accepted) == ("acceptable-use", "2027-01", False)
    accept(house, opened.id, "acceptable-use")
    assert house.read(lambda c: facts.agreement(c, ACT)).accepted is True


def test_rules_read_their_figures_from_the_version_that_binds_and_never_backwards(house, opened, operator):
    house.clock.advance(timedelta(days=10))
    before = house.database.tools.now()
    changed = {"notice.days": 30, "objection.days": 30, "cure.days": 5}
    publish(house, draft_of(house, parameters=changed))
    assert house.read(accounts.parameters).whole("cure.days") == 10
    house.clock.advance(timedelta(days=32))
    now = house.read(accounts.parameters)
    assert now.whole("cure.days") == 5
    assert (now.source("cure.days").document, now.source("cure.days").version) == ("terms", "2027-01")
    then = house.read(lambda c: accounts.parameters(c, before))
    assert (then.whole("cure.days"), then.source("cure.days").version) == (10, "2026-11")


def test_an_immediate_change_holds_from_the_minute_of_its_publication_and_everybody_is_told(house, opened, operator):
    """Clause DTA-CHANGE-IMMEDIATE."""
    before = house.database.tools.now()
    house.clock.advance(timedelta(minutes=1))
    accept(house, opened.id, "texting-terms")
    house.clock.advance(timedelta(minutes=1))
    said = draft_of(house, document="texting-terms", days=0, immediate=True, parameters={"texts.series_per_week": 3})
    publish(house, said)
    house.due()
    assert house.read(accounts.parameters).whole("texts.series_per_week") == 3
    assert house.read(lambda c: accounts.parameters(c, before)).whole("texts.series_per_week") == 6
    assert notices(house, opened.id)[0].values["version"] == "2027-01"


def test_an_account_opened_since_has_the_new_version_at_once(house, opened, operator):
    """Clauses ZS-TERMS-EFFECTIVE-NEW and ZS-TERMS-EFFECTIVE-EXISTING, with versions published in the product."""
    publish(house, draft_of(house))
    house.clock.advance(timedelta(hours=1))
    new = "acc_new"
    house.write(lambda c: accounts.open_house(c, name="New", country="CH", locale="fr", time_zone="Europe/Zurich"), new)
    assert house.read(lambda c: accounts.in_force(c).version.name, new) == "2027-01"
    assert house.read(lambda c: accounts.in_force(c).version.name) == "2026-11"


def test_a_family_first_used_after_the_day_for_newcomers_has_the_new_version_at_once(house, opened, operator):
    """Clause ZS-TERMS-FIRST-USE: what an account already used stays under the old text until its own day."""
    accept(house, opened.id, "ai-use")
    house.clock.advance(timedelta(hours=1))
    for document in ("texting-terms", "ai-use"):
        publish(house, draft_of(house, document=document))
    house.clock.advance(timedelta(days=1))
    assert house.read(lambda c: accounts.in_force(c, "texting-terms").version.name) == "2027-01"
    assert house.read(lambda c: accounts.in_force(c, "ai-use").version.name) == "2026-11"
    assert [one.name for one in house.read(lambda c: accounts.waiting_for_family(c, "texting"))] == ["2027-01"]
    accept(house, opened.id, "texting-terms")
    assert house.read(lambda c: accounts.waiting_for_family(c, "texting")) == []
    house.clock.advance(timedelta(days=31))
    assert house.read(lambda c: accounts.in_force(c, "ai-use").version.name) == "2027-01"


def test_networks_rules_that_are_to_be_accepted_stop_texts_from_their_day_on(house, opened, operator):
    """Clause ZS-CC-CARRIER-TERMS."""
    text = Reply(id="act_2", channel="sms")
    accept(house, opened.id, "texting-terms")
    publish(house, draft_of(house, document="carrier-messaging"))
    house.due()
    assert house.read(lambda c: facts.family_terms(c, text)).accepted is True
    assert notices(house, opened.id)[0].values["title"]["en"] == "Networks: rules for texts"
    house.clock.advance(timedelta(days=32))
    held = house.read(lambda c: facts.family_terms(c, text))
    assert (held.document, held.version, held.accepted) == ("carrier-messaging", "2027-01", False)
    assert house.read(lambda c: facts.agreement(c, ACT)).accepted is True
    accept(house, opened.id, "carrier-messaging")
    assert house.read(lambda c: facts.family_terms(c, text)).accepted is True


def test_a_change_of_hands_stands_above_every_page_for_thirty_days(house, opened, operator):
    """Clause TDP18-MA-NOTICE."""
    told = {"en": "New Ltd, hello@new.example", "fr": "New SA, hello@new.example"}
    house.write(lambda c: append(c, BOB, OwnershipChanged(change="own_1", controller=told, date=c.at)), OPERATOR)
    house.due()
    (notice,) = notices(house, opened.id)
    house.write(lambda c: notices_of.see(c, opened.id, notice.id))
    for day in range(30):
        assert house.read(lambda c: store.notices.banners(c, opened.id, c.at)), f"day {day}"
        house.clock.advance(timedelta(days=1))
    assert house.read(lambda c: store.notices.banners(c, opened.id, c.at)) == []
    assert [one.id for one in notices(house, opened.id)] == [notice.id]


def test_a_signed_addendum_outranks_what_is_published_for_its_account_alone(house, opened, operator):
    """Clause TDA-SIGNED-VS-ONLINE."""

    def sign(page, figures):
        house.write(
            lambda c: accounts.sign(
                c, BOB, rank="addendum", title="Addendum 1", starts=c.at, ends=None, page=page, parameters=figures
            )
        )

    with pytest.raises(BadInput):
        sign(b"", {})
    sign(b"%PDF the signed page", {"complaints.per_mille": 1})
    ours, others = (house.read(accounts.parameters, account) for account in ("acc_test", OPERATOR))
    assert (ours.number("complaints.per_mille"), others.number("complaints.per_mille")) == (1, 3)
    assert ours.source("complaints.per_mille").title == "Addendum 1"
    assert [one.document for one in ours.sources["complaints.per_mille"]] == ["addendum", "acceptable-use"]
    assert house.replays_the_same()


def test_an_order_form_rules_and_the_section_it_outranks_is_named_below_it(house, opened, operator):
    """Clause ZS-TERMS-PRECEDENCE."""
    at = house.database.tools.now()
    for rank, title in (("agreement", "Master agreement"), ("order_form", "Order 7")):
        house.write(
            lambda c, rank=rank, title=title: accounts.sign(
                c, BOB, rank=rank, title=title, starts=c.at, ends=None, page=b"x", parameters={"texts.price": 5}
            )
        )
    found = house.read(lambda c: accounts.governing(c, "texting", at))
    assert [one.title or f"{one.document} {one.version}" for one in found][:3] == [
        "Order 7",
        "Master agreement",
        "texting-terms 2026-11",
    ]
    assert found[-1].document.startswith("carrier") or "terms" in [one.document for one in found]
    assert house.read(lambda c: figures.parameters(c)).source("texts.price").title == "Order 7"


def test_whoever_makes_a_key_accepts_for_themselves(house, opened, operator):
    """Clause ZS-API-AGREEMENT."""
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    accept(house, opened.id, "api-terms")
    house.read(lambda c: accounts.require_terms(c, "api", opened.id))
    with pytest.raises(accounts.TermsNotAccepted) as refused:
        house.read(lambda c: accounts.require_terms(c, "api", ben.id))
    assert refused.value.told("en")["clauses"][0]["id"] == "ZS-TERMS-FEATURE-GATE"
    accept(house, ben.id, "api-terms")
    assert house.read(lambda c: accounts.require_terms(c, "api", ben.id)).name == "2026-11"


def test_every_member_is_asked_to_read_what_binds_them_and_says_so_once(house, opened, operator):
    """Clause TDA-SCOPE-ALL-USERS: an acknowledgement by each member."""
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "agent"))
    assert [one.document for one in house.read(lambda c: accounts.to_acknowledge(c, ben.id))] == ["acceptable-use"]
    shown = house.read(lambda c: views.agreement_seen(c, "en", "acceptable-use"))
    said = {"document": "acceptable-use", "version": shown.version, "language": "en", "sha256": shown.sha256}
    for _ in range(2):
        house.write(lambda c: accounts.acknowledge(c, ben.id, address="192.0.2.9", **said))
    kept = [entry.event for entry in house.journal() if entry.kind == "TermsAcknowledged"]
    assert [(one.member, one.sha256, one.address) for one in kept] == [(ben.id, shown.sha256, "192.0.2.9")]
    assert house.read(lambda c: accounts.to_acknowledge(c, ben.id)) == []
    publish(house, draft_of(house, document="acceptable-use", material=False))
    house.clock.advance(timedelta(days=32))
    assert [one.name for one in house.read(lambda c: accounts.to_acknowledge(c, ben.id))] == ["2027-01"]
    assert house.replays_the_same()
