"""Before advertising reaches a telephone, the registries that the law at the number's place asks are asked.

A copy older than the law allows, or none, is as good as not asking; whoever agreed in the form the law names need not
be looked for, and who has the relationship it names may be approached although they stand in one.
"""

from typing import Any

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Consents, Facts, Registered
from fairline.gate.packs import Pack, registry_law
from fairline.gate.verdict import Unknown, Verdict, permit, refuse

NAME = "do_not_call"
CLAUSES = ("DTA-DNC-REGISTRY", "DTA-LAW-BY-RECIPIENT", "TDP18-DNC-NO-WAIVER")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (Registered, Consents)

MARKETING = "marketing"
RINGS = frozenset({"sms", "whatsapp", "voice"})
DAY = 24 * 3_600_000

_PERMIT = permit(NAME, CLAUSES)
_AGREED = Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, reason="agreed")


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit what is no advertising or rings nowhere, and numbers that fresh copies of every registry do not hold."""
    if act.purpose_class != MARKETING or act.channel not in RINGS:
        return _PERMIT
    found = facts[Registered]
    if not found.place:
        raise Unknown(Registered.__name__)
    law = registry_law(found.place, act.channel)
    if law is None:
        return _PERMIT
    consent = facts[Consents].of(MARKETING)
    kind = consent.kind if consent.counts else "none"
    if kind in law.words("registry.unasked"):
        return _AGREED
    return _by_copies(found, law, facts.at) or _by_listing(found, law, kind) or _PERMIT


def _by_copies(found: Registered, law: Pack, at: int) -> Verdict | None:
    """The first registry that is missing, or too old."""
    most = law.number("registry.max_age_days")
    for name in law.words("registry.lists"):
        copied = found.copies.get(name)
        if copied is None:
            return _refused(found, law, "missing", "registry.lists", registry=name)
        days = (at - copied) // DAY
        if most is not None and days > most:  # whole days, as the law counts them
            return _refused(found, law, "old", "registry.max_age_days", registry=name, days=days, limit=most)
    return None


def _by_listing(found: Registered, law: Pack, kind: str) -> Verdict | None:
    if not found.listed or kind in law.words("registry.excused"):
        return None
    return _refused(found, law, "listed", "registry.lists", registry=found.listed[0])


def _refused(found: Registered, law: Pack, reason: str, figure: str, **values: Any) -> Verdict:
    quotes = law.deciding(figure, where=(found.place,))
    remedy = "open_contact" if reason == "listed" else "load_registry"
    return refuse(NAME, reason, clauses=CLAUSES, remedy=remedy, quotes=quotes, **values)
