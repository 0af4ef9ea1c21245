"""What is foreseen of many acts is what each alone would be ruled, however many there are and whoever fails."""

import pytest

from fairline.gate import Agreement, Batched, Consents, OptOut, Posed, Standing, consider, foresee
from fairline.gate import foreseeing as module
from fairline.gate.tests.given import AT, HOUR


class Owner:
    """Who tells whether a contact opted out: of one act, or of many at once; some are unknown, or make it fail."""

    def __init__(self, *, out=(), unknown=(), fails=()):
        self.out, self.unknown, self.fails = out, unknown, fails
        self.asked = []

    def one(self, c, act):
        """Of one act."""
        return self.many(c, [Posed(act, c.at)])[0]

    def many(self, c, posed):
        """Of many."""
        self.asked.append(len(posed))
        if any(each.act.id in self.fails for each in posed):
            raise RuntimeError("secret words")
        return [
            None if each.act.id in self.unknown else OptOut(frozenset({"webchat"} if each.act.id in self.out else ()))
            for each in posed
        ]


def told(rulings):
    return [
        (each.outcome, each.due, each.act, [(v.policy, v.outcome, v.reason) for v in each.verdicts]) for each in rulings
    ]


def both(house, acts, **how):
    """What is foreseen of the acts, after it was seen to be what the gate says of each alone."""
    foreseen = told(house.read(lambda c: list(foresee(c, [Posed(act, c.at) for act in acts], **how))))
    assert foreseen == told(house.read(lambda c: [consider(c, act) for act in acts]))
    return foreseen


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch):
    monkeypatch.setattr(module, "AT_ONCE", 3)


def test_acts_that_are_looked_at_in_several_goes_are_each_ruled_as_alone(desk, house):
    acts = [desk.act(text=f"Parcel {number}") for number in range(8)]
    owner = Owner(out={acts[1].id, acts[3].id, acts[7].id}, unknown={acts[4].id})
    desk.house.database.tools.facts[OptOut] = Batched(owner.one, owner.many)
    outcomes = [each[0] for each in both(house, acts)]
    assert [place for place, each in enumerate(outcomes) if each == "refused"] == [1, 3, 4, 7]
    assert owner.asked[:3] == [3, 3, 2]


def test_one_contact_written_to_in_two_goes_and_at_two_instants_is_answered_for_each(desk, house):
    acts = [desk.act() for _ in range(4)]
    seen: list[int] = []

    def standing(c, posed):
        seen.extend(each.at for each in posed)
        return [Standing("active" if each.at == AT else "suspended") for each in posed]

    desk.house.database.tools.facts[Standing] = Batched(lambda c, act: standing(c, [Posed(act, c.at)])[0], standing)
    posed = [Posed(act, at) for act, at in zip(acts, (AT, AT + HOUR, AT, AT + HOUR), strict=True)]
    rulings = house.read(lambda c: list(foresee(c, posed)))
    assert [(each.outcome, each.at) for each in rulings] == [
        ("permitted", AT),
        ("refused", AT + HOUR),
        ("permitted", AT),
        ("refused", AT + HOUR),
    ]
    assert seen == [AT, AT + HOUR, AT, AT + HOUR]


def test_what_is_alike_for_all_is_asked_of_the_first_alone(desk, house):
    asked = []

    def agreement(c, act):
        asked.append(act.id)
        return Agreement("2026-11", False)

    desk.house.database.tools.facts[Agreement] = agreement
    acts = [desk.act() for _ in range(7)]
    rulings = house.read(lambda c: list(foresee(c, [Posed(act, c.at) for act in acts], alike={Agreement})))
    assert (len(rulings), {each.outcome for each in rulings}) == (7, {"refused"})
    assert asked == [acts[0].id]


@pytest.mark.parametrize("alike", [(), (OptOut,)])
@pytest.mark.parametrize("batched", [True, False])
def test_an_owner_that_fails_at_one_act_refuses_it_and_not_its_neighbours(desk, house, caplog, batched, alike):
    acts = [desk.act() for _ in range(5)]
    owner = Owner(fails={acts[0].id})
    desk.house.database.tools.facts[OptOut] = Batched(owner.one, owner.many) if batched else owner.one
    rulings = both(house, acts, alike=alike)
    assert [each[0] for each in rulings] == ["refused"] + ["permitted"] * 4
    assert ("opt_out", "refuse", "failed") in rulings[0][3]
    assert "secret" not in caplog.text


def test_an_owner_nobody_plugged_in_refuses_all_of_them(desk, house):
    desk.forget(Consents)
    acts = [desk.act(purpose_class="marketing") for _ in range(4)]
    assert {each[0] for each in both(house, acts, alike={Consents})} == {"refused"}


def test_a_brief_answer_ends_at_the_first_refusal_and_finds_out_nothing_more(desk, house):
    desk.tell(Agreement("2026-11", False))
    owner = Owner()
    desk.house.database.tools.facts[OptOut] = Batched(owner.one, owner.many)
    acts = [desk.act() for _ in range(4)]
    brief = house.read(lambda c: list(foresee(c, [Posed(act, c.at) for act in acts], brief=True)))
    assert [each.verdicts[-1].policy for each in brief] == ["agreement"] * 4
    assert {each.outcome for each in brief} == {"refused"}
    assert len(brief[0].verdicts) < len(both(house, acts)[0][3])
