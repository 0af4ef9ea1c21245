"""Triggers: what happened has rules fire, in order, once, and nothing they do moves them again."""

import pytest

from fairline.conversations.events import ConversationAssigned
from fairline.journal import Actor
from fairline.kit.errors import BadInput
from fairline.rules import ClockNames, grammar, service, told
from fairline.rules.model import Spec

PENDING = {"do": "set_status", "to": "pending"}
SOLVED = {"do": "set_status", "to": "solved"}
VIP = {"do": "add_tags", "tags": ["vip"]}
IS_NEW = {"field": "status", "op": "is", "value": "new"}


def test_a_trigger_fires_after_what_it_looks_at(ruled):
    rule = ruled.trigger(PENDING, conditions={"all": [IS_NEW, {"field": "text", "op": "contains", "value": "TEA"}]})
    ruled.writes()
    assert ruled.desk.done == [(f"rule:{rule}", "cnv_1", "pending")]
    (fired,) = ruled.firings()
    assert (fired.rule, fired.version, fired.held, fired.did) == (rule, 1, (True, True), ("set_status",))
    assert ruled.house.journal()[fired.cause - 1].kind == "MessageThreaded"


def test_it_does_not_where_its_conditions_do_not_hold_or_the_event_is_another(ruled):
    ruled.trigger(PENDING, conditions={"field": "text", "op": "contains", "value": "coffee"})
    ruled.trigger(PENDING, when=("assigned",))
    ruled.writes()
    assert ruled.desk.done == []


def test_triggers_fire_in_order_and_see_what_those_before_did(ruled):
    ruled.trigger(SOLVED, conditions={"field": "tags", "op": "has_any", "value": ["vip"]})
    ruled.trigger(VIP)
    ruled.trigger(PENDING, conditions=IS_NEW)
    ruled.writes()
    assert [done[2] for done in ruled.desk.done] == [("vip",), "solved"]


def test_the_order_is_the_admins(ruled):
    one, other = ruled.trigger(PENDING), ruled.trigger(SOLVED)
    ruled.house.write(lambda c: service.order(c, ruled.by, "trigger", [other, one]))
    ruled.writes()
    assert [done[2] for done in ruled.desk.done] == ["solved", "pending"]
    with pytest.raises(BadInput):
        ruled.house.write(lambda c: service.order(c, ruled.by, "trigger", [other]))


def test_what_rules_did_moves_no_trigger(ruled):
    ruled.trigger(PENDING, when=("assigned", "contact_wrote"))
    ruled.happens(ConversationAssigned(conversation="cnv_1", agent="mem_ada"), actor=Actor("rule", "rul_other"))
    assert ruled.desk.done == []


def test_what_machines_wrote_moves_only_those_that_want_it(ruled):
    ruled.trigger(PENDING)
    ruled.trigger(VIP, machines=True)
    ruled.writes(automatic="out_of_office")
    assert [done[2] for done in ruled.desk.done] == [("vip",)]


def test_one_that_fires_too_often_on_one_conversation_is_put_to_rest(ruled):
    rule = ruled.trigger(VIP)
    for number in range(11):
        ruled.writes(text=str(number))
    assert len(ruled.firings()) == 10
    assert ruled.rule(rule).quieted == "loop"
    ruled.house.write(
        lambda c: service.change(c, ruled.by, rule, "Again", Spec(("contact_wrote",), {}, (VIP,)), active=True)
    )
    assert ruled.rule(rule).runs
    assert ruled.rule(rule).version == 2


def test_an_action_that_is_not_possible_does_not_keep_the_others_from_being_done(ruled):
    ruled.trigger({"do": "assign", "to": "mem_gone"}, PENDING)
    ruled.writes()
    (fired,) = ruled.firings()
    assert (fired.did, fired.refused) == (("set_status",), ("assign:not-found",))


def test_a_rule_whose_field_is_gone_rests_and_keeps_nobody_else(ruled):
    rule = ruled.trigger(VIP, conditions={"field": "field:fld_colour", "op": "is", "value": "red"})
    ruled.trigger(PENDING)
    ruled.desk.fields = lambda c: {}
    ruled.writes()
    assert ruled.rule(rule).quieted == "failing"
    assert [done[2] for done in ruled.desk.done] == ["pending"]


def test_one_that_looks_at_beginnings_knows_the_first_words(ruled):
    asked = [{"field": "text", "op": "contains", "value": "tea"}, {"field": "by", "op": "is", "value": "contact"}]
    ruled.trigger(PENDING, when=("opened",), conditions={"all": asked})
    ruled.trigger(VIP, conditions={"field": "first", "op": "is", "value": True})
    ruled.opens()
    assert sorted(map(str, (done[2] for done in ruled.desk.done))) == ["('vip',)", "pending"]
    ruled.desk.done.clear()
    ruled.writes(text="And the biscuits?")
    assert ruled.desk.done == []


def test_a_change_is_seen(ruled):
    ruled.trigger(
        VIP, when=("assigned",), conditions={"field": "changed:agent", "op": "changed_to", "value": "mem_ben"}
    )  # fmt: skip
    ruled.happens(ConversationAssigned(conversation="cnv_1", agent="mem_ada"))
    ruled.happens(ConversationAssigned(conversation="cnv_1", agent="mem_ben", previous="mem_ada"))
    assert len(ruled.firings()) == 1


def test_a_conversation_that_is_gone_moves_nothing(ruled):
    ruled.trigger(VIP)
    ruled.writes("cnv_gone")
    assert ruled.firings("cnv_gone") == []


def test_rules_and_firings_are_the_same_after_a_replay(ruled):
    ruled.trigger(VIP)
    one, other = ruled.trigger(PENDING), ruled.trigger(SOLVED)
    ruled.writes()
    ruled.house.write(lambda c: service.remove(c, ruled.by, one))
    ruled.house.write(
        lambda c: service.change(c, ruled.by, other, "Other", Spec(("opened",), {}, (VIP,)), active=False)
    )
    assert ruled.house.replays_the_same()


@pytest.mark.parametrize(
    ("spec", "place"),
    [
        (Spec((), {}, (VIP,)), "when"),
        (Spec(("contact_wrote",), {}, ()), "actions"),
        (Spec(("contact_wrote",), {}, ({"do": "dance"},)), "actions.0.do"),
        (Spec(("contact_wrote",), {}, (VIP, {"do": "add_tags", "tags": "vip"})), "actions.1.tags"),
        (Spec(("contact_wrote",), {}, ({"do": "set_status"},)), "actions.0.to"),
        (Spec(("contact_wrote",), {}, ({"do": "reply", "text": "Hello {contact.nickname}"},)), "actions.0.text"),
        (Spec(("contact_wrote",), {"field": "agent", "op": "is", "value": "me"}, (VIP,)), "conditions.value"),
    ],
)  # fmt: skip
def test_what_could_not_run_is_refused_with_its_place(ruled, spec, place):
    with pytest.raises(BadInput) as refused:
        ruled.house.write(lambda c: service.make(c, ruled.by, "trigger", "A rule", spec, active=True))
    assert place in refused.value.fields


def test_a_trigger_knows_the_clocks_service_levels_have_and_no_other(ruled):
    ruled.house.database.tools.facts[ClockNames] = lambda c, language: ClockNames({"first_reply": "First reply"})
    due = {"field": "obligation.metric", "op": "is", "value": "first_reply"}
    made = ruled.trigger(VIP, when=("obligation_missed",), conditions=due)
    assert ruled.house.read(lambda c: told.conditions(c, grammar.conditions(c, due, "trigger"), "en")) == [
        "The promised time is First reply"
    ]
    with pytest.raises(BadInput):
        ruled.trigger(VIP, when=("obligation_missed",), conditions=due | {"value": "fastest_reply"})
    assert made


def test_a_rule_fires_at_most_once_for_an_entry_however_often_it_is_followed(ruled):
    ruled.trigger(VIP)
    ruled.writes()
    ruled.house.follow()
    assert len(ruled.firings()) == 1
