"""Nobody hears what they did not ask for."""

import pytest

from fairline.gate import Consent, Consents, Rhythm, Whereabouts
from fairline.gate.policies.consent import WINDOW, judge
from fairline.gate.tests.given import AT, DAY, MINUTE, facts, mail, reply, silent, talk

WRITTEN = Consent("express_written", "form_tick", AT - DAY, evidence=7, method="form_tick")
NOBODY = Consents({})


def agreed(held=WRITTEN, to="marketing"):
    return Consents({to: held})


def text(**changes):
    return reply(channel="sms", **changes)


def ruled(act, *held, of=None):
    return judge(act, facts(*held, of or silent(), Rhythm(())))


def test_an_agent_texts_first_only_with_an_opt_in_and_answers_for_a_day():
    where = Whereabouts(("CH",))
    verdict = ruled(text(), NOBODY, where)
    assert (verdict.outcome, verdict.reason) == ("refuse", "none")
    assert ruled(text(), NOBODY, where, of=talk(contact_wrote_last_at=AT - WINDOW)).outcome == "permit"
    assert ruled(text(), NOBODY, where, of=talk(contact_wrote_last_at=AT - WINDOW - 1)).outcome == "refuse"
    assert ruled(text(), agreed(Consent("express", evidence=3), "service"), where).outcome == "permit"


def test_marketing_needs_its_own_consent_although_the_contact_just_wrote():
    act = text(purpose_class="marketing")
    assert ruled(act, agreed(to="service"), Whereabouts(("CH",)), of=talk()).reason == "none"


def test_the_place_of_the_other_person_decides_and_stands_in_the_verdict():
    """A Portuguese account texts a Canadian number; then a US number whose owner lives in Québec."""
    act = text(purpose_class="marketing")
    verdict = ruled(act, NOBODY, Whereabouts(("CA",), ("number",), ("PT",)))
    assert (verdict.values["needed"], verdict.quotes["pack"]) == ("express", "CA")
    assert "CASL" in verdict.quotes["law"]
    both = ruled(act, agreed(Consent("express", evidence=3)), Whereabouts(("US", "CA-QC"), ("number", "declared")))
    assert (both.reason, both.values["needed"], both.quotes["pack"]) == ("weaker", "express_written", "US")


def test_without_a_place_the_stricter_of_the_countries_the_account_works_in_applies():
    act = text(purpose_class="marketing")
    held = agreed(Consent("express", evidence=3))
    verdict = ruled(act, held, Whereabouts((), (), ("US", "CA")))
    assert (verdict.outcome, verdict.values["needed"]) == ("refuse", "express_written")
    assert ruled(act, held, Whereabouts((), (), ("CA",))).outcome == "permit"
    assert ruled(act, held, Whereabouts(())).outcome == "refuse"


@pytest.mark.parametrize("ended", ["withdrawn", "expired", "pending"])
def test_a_consent_that_ended_is_none_and_why_is_said(ended):
    held = agreed(Consent("express_written", evidence=7, ended=ended))
    verdict = ruled(text(purpose_class="marketing"), held, Whereabouts(("CH",)))
    assert (verdict.outcome, verdict.reason, verdict.quotes["entry"]) == ("refuse", ended, 7)


def test_what_is_permitted_names_the_entry_that_proves_it():
    verdict = ruled(text(purpose_class="marketing"), agreed(), Whereabouts(("US-FL",)))
    assert (verdict.outcome, verdict.reason, verdict.quotes["entry"]) == ("permit", "given", 7)


def test_service_by_mail_and_chat_asks_nothing():
    assert judge(mail(), facts()).outcome == "permit"
    assert judge(reply(), facts()).outcome == "permit"


def test_in_germany_a_tick_is_confirmed_before_mail_goes():
    act, where = mail(purpose_class="marketing"), Whereabouts(("DE",))
    assert ruled(act, agreed(), where).reason == "pending"
    sure = Consent("express", evidence=7, method="double_opt_in")
    assert ruled(act, agreed(sure), where).outcome == "permit"


def test_the_one_confirmation_of_a_word_passes_and_nothing_else_does():
    wrote = talk(contact_wrote_last_at=AT - 4 * MINUTE)
    late = talk(contact_wrote_last_at=AT - 6 * MINUTE - WINDOW)
    act = text(cause="word:stop", member=None)
    where = Whereabouts(("US",))
    assert judge(act, facts(wrote, Rhythm(()), NOBODY, where)).outcome == "permit"
    assert judge(act, facts(late, Rhythm(()), NOBODY, where)).outcome == "refuse"
