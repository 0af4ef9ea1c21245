"""Says in whose name an act leaves: the account, whoever or whatever wanted it, and who answers for that."""

from fairline.gate.acts import Act
from fairline.gate.events import Originator
from fairline.gate.facts import Behind, Facts, Template
from fairline.gate.own import template_of
from fairline.journal import Actor
from fairline.kit.db import Unit

RULE = "rul_"  # how the id of a rule begins: its words may have been approved by a second person


def of(c: Unit, act: Act, actor: Actor, facts: Facts) -> Originator:
    """Who is behind an act that was ruled on. Where a second person approved its words as they stand, it is they who
    answer for it; else whoever saved the automation last.
    """
    found = facts.seen(Behind) if act.cause else None
    if found is None:
        return Originator(account=c.account, by=str(actor), cause=act.cause)
    template = (facts.seen(Template) or template_of(c, act)) if act.cause.startswith(RULE) else Template()
    return Originator(
        account=c.account,
        by=str(actor),
        cause=act.cause,
        version=found.version,
        made_by=found.made_by,
        approved_by=template.approved_by or found.approved_by or "",
    )
