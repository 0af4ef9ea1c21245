"""Shows what a rule would take away, before anybody sets it."""

from itertools import islice

from fairline.kit.db import Unit
from fairline.privacy.keeping import rules as ruled
from fairline.privacy.keeping.holds import held
from fairline.privacy.keeping.model import Example, Preview, Rule
from fairline.privacy.keeping.over import Over, over

MOST = 2_000  # looked at; more than that is said to be more
SHOWN = 5


def preview(c: Unit, kind: str, scope: str, days: int | None) -> Preview:
    """What the next night would take away if this rule were set, beside the others. Raises BadInput."""
    ruled.check(c, kind, days, scope, "preview")
    others = [rule for rule in ruled.listed(c) if (rule.kind, rule.scope) != (kind, scope)]
    rules = others if days is None else [*others, Rule(kind, scope, days, c.at, "")]
    found = list(islice(over(c, rules, kind, held(c)), MOST + 1))
    more, found = len(found) > MOST, found[:MOST]
    going, staying = [each for each in found if not each.is_held], [each for each in found if each.is_held]
    return Preview(len(going), more, _some(going), len(staying), _some(staying))


def _some(found: list[Over]) -> tuple[Example, ...]:
    return tuple(Example(each.id, each.called, each.at) for each in found[:SHOWN])
