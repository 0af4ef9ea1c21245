"""The first text to a person names the brand; one that advertises always does, and names the way out."""

from fairline.gate import TextSender
from fairline.gate.policies.brand_named import judge
from fairline.gate.tests.given import facts, reply

OUT = "Reply STOP to end."


def said(text="It is on its way", *, first=True, brand="Acme", **act):
    verdict = judge(
        reply(channel="sms", text=text, **act), facts(TextSender("", brand=brand, first=first, way_out=OUT))
    )
    return verdict.changes.get("text", text), verdict.outcome


def test_the_first_text_to_a_person_names_the_brand():
    assert said() == ("Acme: It is on its way", "amend")


def test_later_ones_and_those_that_name_it_already_stay_as_they_are():
    assert said(first=False) == ("It is on its way", "permit")
    assert said("This is ACME. Hello") == ("This is ACME. Hello", "permit")


def test_one_that_advertises_names_the_brand_and_the_way_out_every_time():
    assert said("Tea is here", first=False, purpose_class="marketing") == (f"Acme: Tea is here\n{OUT}", "amend")
    both = "Acme tea is here. STOP ends"
    assert said(both, first=False, purpose_class="marketing") == (both, "permit")


def test_a_word_that_only_contains_the_way_out_is_none():
    assert said("Acme: nonstop tea", first=False, purpose_class="marketing")[0].endswith(OUT)


def test_what_is_no_text_stays_as_it_is():
    assert judge(reply(channel="email"), facts()).outcome == "permit"
