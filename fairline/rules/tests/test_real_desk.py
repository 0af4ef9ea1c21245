"""Rules over real conversations: what happens moves triggers, what they do stands in the conversation, and why."""

from datetime import timedelta
from typing import Any

import pytest

from fairline import accounts, conversations
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import OFFERED, joined
from fairline.conversations.tests.talking import Talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.gate.tests.given import good, providers
from fairline.journal import Actor
from fairline.rules import dry_run, macros, service, told
from fairline.rules.model import Spec
from fairline.rules.plugin import PLUGIN as RULES
from fairline.rules.store import firings

REFUND = {"field": "text", "op": "contains", "value": "Refund"}


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, RULES)


@pytest.fixture
def talking(house):
    """An account with two agents, where everything is in order, so that replies may leave."""
    house.database.tools.facts.update(providers(*(fact for fact in good() if isinstance(fact, OFFERED))))
    house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))
    return Talking(house, {name: house.write(lambda c, name=name: joined(c, name)) for name in ("Ada", "Ben")})


def rule(talking, kind, *actions, when=(), conditions=None, name="A rule"):
    by, spec = Actor("member", talking.ada), Spec(tuple(when), conditions or {}, tuple(actions))
    return talking.house.write(lambda c: service.make(c, by, kind, name, spec, active=True))


def fired(talking, conversation):
    return talking.house.read(lambda c: firings.of(c, conversation))


def test_a_trigger_files_a_new_conversation_and_answers_it(talking):
    rule(
        talking,
        "trigger",
        {"do": "set_priority", "to": "high"},
        {"do": "add_tags", "tags": ["refund"]},
        {"do": "assign", "to": talking.ben},
        {"do": "reply", "text": "Hello {contact.first_name}, {agent.first_name} looks at #{conversation.reference}."},
        {"do": "note", "text": "They wrote: {message.text}"},
        when=("opened",),
        conditions={"all": [REFUND, {"field": "channel", "op": "is", "value": "pigeon"}]},
    )
    made = talking.opened("nour", "I want a refund please", name="Nour El Amrani")
    (why,) = fired(talking, made)
    assert [each.partition(":")[0] for each in why.did] == ["set_priority", "add_tags", "assign", "reply", "note"]
    held = talking.house.read(lambda c: conversations.facts_of(c, [made]))[made]
    assert (held["priority"], held["tags"], held["agent"]) == (6, {"refund"}, talking.ben)
    assert f"Hello Nour, Ben looks at #{held['reference']}." in talking.texts(made)
    assert [line.text for line in talking.lines(made) if line.kind == "note"] == ["They wrote: I want a refund please"]


def test_the_gate_rules_on_what_a_rule_says(talking):
    rule(talking, "trigger", {"do": "reply", "text": "4111 1111 1111 1111"}, when=("contact_wrote",))
    made = talking.opened("nour", "Hello")
    (why,) = fired(talking, made)
    assert "4111" not in "".join(talking.texts(made))
    assert (why.did or why.refused)[0].startswith("reply:act_")


def test_an_automation_solves_what_nobody_answers(talking):
    asked = [
        {"field": "status", "op": "is", "value": "pending"},
        {"field": "status_since", "op": "older_than", "value": {"days": 3}},
    ]
    rule(talking, "automation", {"do": "set_status", "to": "solved"}, conditions={"all": asked})
    made = talking.opened("nour", "Hello")
    by = Actor("member", talking.ada)
    talking.house.write(lambda c: conversations.change(c, made, conversations.Change(status="pending"), by, None))
    talking.house.clock.advance(timedelta(days=2))
    talking.house.due()
    assert talking.one(made).status == "pending"
    talking.house.clock.advance(timedelta(days=2))
    talking.house.due()
    assert talking.one(made).status == "solved"


def test_a_dry_run_tells_what_would_happen_and_writes_nothing(talking):
    talking.opened("nour", "A refund please")
    talking.opened("luc", "Good morning")
    before = len(talking.house.journal())
    spec = Spec(("contact_wrote",), REFUND, ({"do": "add_tags", "tags": ["refund"]},))
    found = talking.house.read(lambda c: dry_run.dry_run(c, "trigger", spec))
    assert (found.looked_at, found.matched) == (2, 1)
    assert [example.held for example in found.examples] == [(True,)]
    words = talking.house.read(lambda c: told.conditions(c, found.tree, "en"))
    assert words == ["What was written contains “Refund”"]
    by_time = Spec((), {"field": "priority", "op": "below", "value": "low"}, ({"do": "set_priority", "to": "low"},))
    assert talking.house.read(lambda c: dry_run.dry_run(c, "automation", by_time)).matched == 2
    assert len(talking.house.journal()) == before


def test_a_macro_does_what_it_says_and_only_fills_the_composer(talking):
    made = talking.opened("nour", "Hello", agent=talking.ada, name="Nour")
    actions: list[dict[str, Any]] = [
        {"do": "reply", "text": "Dear {contact.name}"},
        {"do": "add_tags", "tags": ["greeted"]},
    ]
    by = Actor("member", talking.ada)
    macro = talking.house.write(lambda c: service.make_macro(c, by, "Greet", "everyone", actions))
    held = talking.house.read(lambda c: service.one_macro(c, macro))
    before = talking.house.read(lambda c: macros.look(c, held, made))
    assert (before.text, before.actions) == ("Dear Nour", ({"do": "add_tags", "tags": ["greeted"]},))
    done = talking.house.write(lambda c: macros.apply(c, held, made, talking.ada, oversees=False))
    assert done.did == ("add_tags",)
    assert "Dear Nour" not in talking.texts(made)
    assert talking.house.read(lambda c: conversations.facts_of(c, [made]))[made]["tags"] == {"greeted"}


def test_every_field_and_action_has_words_in_both_languages(talking):
    def names(c, language):
        known = told.labels(c, language)
        return [known.get(name, name) for name in (*conversations.FIELDS, "event", "changed:status", "event=opened")]

    for language in ("en", "fr"):
        said = talking.house.read(lambda c, language=language: names(c, language))
        assert not [name for name in said if "." in name or ":" in name]
        assert [
            told.action_name(name, language)
            for name in conversations.ACTIONS
            if "." in told.action_name(name, language)
        ] == []


def test_what_was_suspected_moves_a_trigger_once_somebody_lets_it_in(talking):
    rule(
        talking,
        "trigger",
        {"do": "add_tags", "tags": ["refund"]},
        when=("opened",),
        conditions={"all": [REFUND, {"field": "by", "op": "is", "value": "contact"}]},
    )
    _, made = talking.mails("nour@example.com", text="I want a refund please", subject="Refund", suspected=True)
    assert not fired(talking, made)
    talking.house.write(lambda c: conversations.restore(c, made, Actor("member", talking.ada)))
    talking.house.follow()
    assert talking.house.read(lambda c: conversations.facts_of(c, [made]))[made]["tags"] == {"refund"}
    talking.house.write(lambda c: conversations.set_aside(c, made, Actor("member", talking.ada), "spam"))
    talking.house.write(lambda c: conversations.restore(c, made, Actor("member", talking.ada)))
    talking.house.follow()
    assert len(fired(talking, made)) == 1, "what was let in once is not new again"
