"""Words the account itself bars do not leave: those of its dictionaries, and claims it was forbidden to make."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, OwnEntry, OwnWords, Review
from fairline.gate.likeness import holds, likeness
from fairline.gate.verdict import Verdict, defer, permit, refuse

NAME = "own_words"
CLAUSES = ("DTA-OC-CONFIDENTIAL", "TDA-CONTENT-MISINFO")
CONFIDENTIAL, CLAIMS = CLAUSES[:1], CLAUSES[1:]
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (OwnWords, Review)

WRITTEN_BY_PEOPLE = frozenset({"notice"})  # other mails are made of our own words
LOOKED_AT = 72 * 3_600_000  # ms in which a person looks at what is held; then it is refused
SHOWN = 80  # letters that are told back

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what holds none of them, and what a person let pass; refuse a word, hold a claim for a person."""
    if isinstance(act, Mail) and act.purpose not in WRITTEN_BY_PEOPLE:
        return _PERMIT
    entries = facts[OwnWords].entries
    text = f"{act.subject}\n{act.text}" if entries else ""
    found = next((each for each in entries if is_said(each, text)), None)
    if found is None or facts[Review].lets(NAME):
        return _PERMIT
    return _word(found, facts) if found.kind == "word" else _claim(found, facts)


def is_said(entry: OwnEntry, text: str) -> bool:
    """Whether a text holds the word, or says the claim, in other words too."""
    return holds(entry.text, text) if entry.kind == "word" else likeness(entry.text, text) >= entry.likeness


def _word(found: OwnEntry, facts: Facts) -> Verdict:
    denied = facts[Review].denied
    return refuse(
        NAME, "denied" if denied else "word", clauses=CONFIDENTIAL, remedy="edit" if denied else "ask_release",
        quotes={"words": found.text[:SHOWN]}, suspects="confidential", review=not denied, score=100,
        rule=f"own.{found.id}",
    )  # fmt: skip


def _claim(found: OwnEntry, facts: Facts) -> Verdict:
    review, quotes = facts[Review], {"words": found.text[:SHOWN], "source": found.source[:SHOWN]}
    over = review.since is not None and facts.at >= review.since + LOOKED_AT
    if review.denied or over:
        return refuse(
            NAME, "denied" if review.denied else "too_late", clauses=CLAIMS, remedy="edit", quotes=quotes,
            suspects="spam", review=not review.denied, score=found.likeness, rule=f"own.{found.id}",
        )  # fmt: skip
    until = (facts.at if review.since is None else review.since) + LOOKED_AT
    return defer(
        NAME, "claim", until=until, clauses=CLAIMS, remedy="ask_release", quotes=quotes, suspects="spam", review=True,
        score=found.likeness, rule=f"own.{found.id}",
    )  # fmt: skip
