"""What is said of a flow before anybody hears it: each fault with its step, its clause, and what to do."""

import msgspec
import pytest

from fairline.agreements import clauses
from fairline.flows import lint
from fairline.flows.model import Clip
from fairline.flows.tests.calling import END, menu, say, words
from fairline.flows.writing import read
from fairline.kit.words import LANGUAGES, knows
from fairline.kit.words import say as told

GREET = say("hello", "Welcome to Acme", "ask")


def looked(calling, *steps, **more):
    body = {"languages": ["en", "fr"], "start": steps[0]["id"], "steps": list(steps), "brand": "Acme"} | more
    return calling.house.read(lambda c: lint.remarks(c, read(body)))


def rules(calling, *steps, severity="", **more):
    return {each.rule for each in looked(calling, *steps, **more) if not severity or each.severity == severity}


def wait(calling, **more):
    return {"kind": "enqueue", "id": "wait", "queue": calling.queue, "ways": {"timeout": "end"}} | more


def sound(calling):
    ask = menu("ask", "For orders press 1", {"1": "wait", "failed": "wait"})
    return (GREET, ask, wait(calling, ways={"timeout": "end", "closed": "end", "failed": "end"}), END)


def test_a_sound_flow_has_no_errors_and_no_warnings(calling):
    assert rules(calling, *sound(calling), person="wait") == set()


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("no-start", {"start": "gone"}),
        ("no-person-step", {"person": "gone"}),
        ("no-brand", {"brand": ""}),
        ("brand-unsaid", {"brand": "Brightwater"}),
        ("not-disclosed", {"assistant": True}),
        ("no-queue", {"fallback": "que_gone"}),
        ("no-notice", {"records": True}),
        ("missing-language", {"languages": ["en", "fr", "de"]}),
    ],
)
def test_what_is_wrong_with_the_whole_is_told(calling, rule, change):
    assert rule in rules(calling, *sound(calling), **change)


WRONG = [
    ("same-id", [GREET, GREET]),
    ("no-step", [say("hello", "Acme", "nowhere")]),
    ("no-outcome", [{**GREET, "ways": {"sideways": "hello"}}]),
    ("unreachable", [say("hello", "Acme", "end"), END, say("island", "Acme")]),
    ("silent", [{"kind": "say", "id": "hello", "prompt": {}}]),
    ("missing-language", [{"kind": "say", "id": "hello", "prompt": {"text": {"en": "Acme"}}}]),
    (
        "tight-loop",
        [
            {"kind": "set", "id": "a", "values": {"x": "1"}, "ways": {"next": "b"}},
            {"kind": "hours", "id": "b", "ways": {"closed": "a"}},
        ],
    ),
    ("endless-loop", [say("hello", "Acme", "more"), say("more", "And on", "hello")]),
    ("no-end", [say("hello", "Acme")]),
    ("no-person", [menu("hello", "Acme", {"1": "end", "failed": "end"}), END]),
    ("asks-card", [{"kind": "gather", "id": "hello", "prompt": words("Type your card number"), "into": "card"}]),
    ("asks-card", [{"kind": "gather", "id": "x", "prompt": words("Acme", "Votre numéro de carte"), "into": "card"}]),
    ("bad-address", [{"kind": "lookup", "id": "hello", "url": "http://example.com/x"}]),
    ("bad-address", [{"kind": "lookup", "id": "hello", "url": "https://user:secret@example.com/x"}]),
    ("dials", [{"kind": "transfer", "id": "hello", "to": "number", "target": "+41445550100"}]),
    ("dials-value", [{"kind": "transfer", "id": "hello", "to": "number", "target": "{number}"}]),
    ("emergency-dialled", [{"kind": "transfer", "id": "hello", "to": "number", "target": "112"}]),
    ("no-number", [{"kind": "transfer", "id": "hello", "to": "number", "target": "call me"}]),
    ("emergency-offered", [menu("hello", "For an ambulance press 1", {"1": "end", "failed": "end"}), END]),
    ("no-rights", [{"kind": "play", "id": "hello", "clip": "clp_gone"}]),
    ("no-queue", [{"kind": "enqueue", "id": "hello", "queue": "que_gone"}]),
    ("queue-without-end", [{"kind": "enqueue", "id": "hello", "queue": "que_gone", "most_s": 0}]),
    ("long-wait", [{"kind": "enqueue", "id": "hello", "queue": "que_gone", "most_s": 7200}]),
    ("value-unknown", [say("hello", "Acme {order}")]),
    ("barred", [say("hello", "Tell us your password now and we verify your account, or it will be closed")]),
    ("no-notice", [{"kind": "record", "id": "hello", "do": "start"}]),
    ("records-unsaid", [{"kind": "record", "id": "hello", "do": "start"}]),
    ("no-subflow", [{"kind": "subflow", "id": "hello", "flow": "flo_gone"}]),
    ("condition-unread", [{"kind": "check", "id": "hello", "branches": [{"name": "a", "conditions": {"field": "?"}}]}]),
    ("same-digit", [menu("hello", "Acme", {"1": "end", "failed": "end"}) | {"choices": [
        {"name": "a", "digit": "1"}, {"name": "b", "digit": "1"}]}]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "steps"), WRONG, ids=[f"{rule}-{place}" for place, (rule, _) in enumerate(WRONG)])
def test_each_fault_is_found(calling, rule, steps):
    assert rule in rules(calling, *steps)


def test_a_recording_that_was_announced_on_every_way_is_sound(calling):
    notice = say("hello", "Acme. This call is recorded.", "rec")
    notice["prompt"]["text"]["fr"] = "Acme. Cet appel est enregistré."
    record = {"kind": "record", "id": "rec", "do": "start", "ways": {"next": "wait"}}
    assert "no-notice" not in rules(calling, notice, record, wait(calling), END, records=True)
    past = {"kind": "hours", "id": "first", "ways": {"open": "hello", "closed": "rec"}}
    assert "no-notice" in rules(calling, past, notice, record, wait(calling), END, records=True)


def test_an_assistant_that_says_what_it_is_is_sound(calling):
    first = say("hello", "You speak with the automated assistant of Acme", "end")
    first["prompt"]["text"]["fr"] = "Vous parlez à l’assistant virtuel d’Acme"
    assert "not-disclosed" not in rules(calling, first, END, assistant=True)


def test_a_right_that_has_ended_or_soon_will_is_told(calling):
    from fairline.flows import clips

    def unit(c, days):
        clip = Clip("", f"Music {days}", "", "music", "flows/x.wav", "licence", "L-1", c.at + days * 86_400_000, 0, 9)
        return clips.keep(c, calling.by, clip)

    soon = calling.house.write(lambda c: unit(c, 10))
    later = calling.house.write(lambda c: unit(c, 100))
    assert "rights-end" in rules(calling, wait(calling, music=soon), END)
    assert not {"rights-end", "rights-ended"} & rules(calling, wait(calling, music=later), END)
    from datetime import timedelta

    calling.house.clock.advance(timedelta(days=11))
    assert "rights-ended" in rules(calling, wait(calling, music=soon), END)


def test_every_remark_has_words_and_cites_clauses_that_exist(calling):
    found = [each for _, steps in WRONG for each in looked(calling, *steps)]
    found += looked(calling, *sound(calling), brand="", assistant=True, records=True)
    for each in found:
        assert knows(f"flows.lint.{each.rule}"), each.rule
        assert knows(f"flows.lint.{each.rule}.remedy"), each.rule
        assert set(each.clauses) <= set(clauses()), each
        for language in LANGUAGES:
            assert "…" not in told(f"flows.lint.{each.rule}", language, **each.values), each
    assert msgspec.json.encode([dict(each.values) for each in found])
