"""An account sends as its standing and the measures taken about it allow; reading and taking its own data out go on."""

from fairline.gate.acts import LETTER, OWED, Act, Export, Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Consents, Facts, Measure, SenderProven, Standing, Talk, TextSender
from fairline.gate.policies._calls import never_later
from fairline.gate.verdict import Unknown, Verdict, defer, permit, refuse

NAME = "standing"
CLAUSES = ("DTA-V-PARTIAL", "DTA-V-FULL")
COVERS = (Reply, Mail, Export, Call)
NEEDS = (Standing,)
MAY_ASK = (Talk, TextSender, SenderProven, Consents)

AGAIN = 3_600_000  # ms after which what is held is looked at afresh: it leaves once a person lifted the measure
OWN = "mem_"  # how recipients inside the account begin
OUTWARD = frozenset(
    {"rows", "report", "recording"}
)  # exports that may be suspended; never the account's own, nor a contact's

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Export | Call, facts: Facts) -> Verdict:
    """Permit as standing and measures allow; a standing not known here is as good as unknown. A letter of the house to
    the account's own members always leaves: they are to be told why; so does the answer the law owes a person.
    """
    standing = facts[Standing]
    if isinstance(act, Mail) and (act.purpose == LETTER or act.cause.startswith(OWED)):
        return _PERMIT
    bites = [measure for measure in standing.measures if _bites(measure, act, facts)]
    for measure in sorted(bites, key=lambda each: each.kind == "held"):
        return never_later(_by_measure(measure, facts.at), act)
    return _PERMIT if isinstance(act, Export) else _by_state(standing.state, act, facts)


def _by_state(state: str, act: Reply | Mail | Call, facts: Facts) -> Verdict:
    if state == "active":
        return _PERMIT
    if state == "suspended":
        return refuse(NAME, "suspended", clauses=CLAUSES, remedy="ask_admin")
    if state != "partly_suspended":
        raise Unknown(Standing.__name__)
    if _answers(act, facts):
        return _PERMIT
    return refuse(NAME, "partly_suspended", clauses=CLAUSES, remedy="ask_admin")


def _by_measure(measure: Measure, at: int) -> Verdict:
    clauses = tuple(dict.fromkeys((*measure.clauses, CLAUSES[1 if measure.scope == "full" else 0])))
    if measure.kind == "held":
        until = min(measure.until or at + AGAIN, at + AGAIN)
        return defer(NAME, "held", until=until, clauses=clauses, remedy="open_case", case=measure.case, why=measure.why)
    what = measure.scope.partition(":")[0]
    return refuse(NAME, "measure", clauses=clauses, remedy="open_case", case=measure.case, why=measure.why, what=what)


def _bites(measure: Measure, act: Act, facts: Facts) -> bool:
    """Whether a measure is about this act."""
    kind, _, of = measure.scope.partition(":")
    if isinstance(act, Export):
        return kind == "exports_outward" and act.what in OUTWARD and any(not r.startswith(OWN) for r in act.recipients)
    if not isinstance(act, Reply | Mail | Call):
        return False
    if kind == "begin":
        return not _answers(act, facts)
    whole = {"full": True, "campaigns": act.purpose_class == "marketing", "api": act.app is not None}
    if kind in whole:
        return whole[kind]
    named = {"channel": act.channel, "member": act.member or "", "token": act.app or "", "rule": act.cause}
    if kind in named:
        return named[kind] == of
    return kind in _LEAVES_BY and _LEAVES_BY[kind](act, of, facts)


def _answers(act: Reply | Mail | Call, facts: Facts) -> bool:
    """A reply in a talk the contact began; a call in one, that no campaign makes."""
    if isinstance(act, Call) and (act.conversation is None or act.how == "campaign"):
        return False
    return isinstance(act, Reply | Call) and facts[Talk].contact_wrote


def _by_sender(act: Reply | Mail | Call, of: str, facts: Facts) -> bool:
    texted = isinstance(act, Reply) and act.channel == "sms"
    return (facts[TextSender].sender if texted else act.sender) == of


def _by_domain(act: Reply | Mail | Call, of: str, facts: Facts) -> bool:
    return act.channel == "email" and facts[SenderProven].domain == of


def _by_brand(act: Reply | Mail | Call, of: str, facts: Facts) -> bool:
    return facts[Consents].seller == of


_LEAVES_BY = {"sender": _by_sender, "domain": _by_domain, "brand": _by_brand}
