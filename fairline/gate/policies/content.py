"""Words that threaten, hate, are obscene, cheat or endanger do not leave; less sure, a person looks first."""

from collections.abc import Iterator

from fairline.gate.acts import LETTER, Mail, Reply
from fairline.gate.content import BLOCK, REVIEW, Finding, clauses_of, law_of, laws_called
from fairline.gate.content import judge as judged
from fairline.gate.facts import ContentLevels, Facts, Files, Review, TextSender, Whereabouts
from fairline.gate.verdict import Verdict, defer, permit, refuse

NAME = "content"
CLAUSES = (
    "TDA-CONTENT-OBSCENE",
    "TDA-CONTENT-HATE-ABUSE",
    "TDA-CONTENT-CRIMINAL",
    "DTA-THREATS",
    "DTA-PASSWORD-ASK",
    "DTA-OC-DECEPTIVE",
    "DTA-OC-SAFETY",
    "DTA-OC-CONFIDENTIAL",
    "DTA-OC-SEXUAL",
    "DTA-OC-VIOLENCE",
    "DTA-OC-CRIME",
    "ZS-CC-LAW-CONTENT",
    "ZS-CC-TOLLFREE-CATEGORIES",
    "ZS-SELL-EMAIL-K-FORWARD",
    "DTA-OC-BOTH-LAWS",
)
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Review, ContentLevels, TextSender, Files, Whereabouts)

OURS = frozenset({"sign_in", "export_link", "code", "invitation", LETTER})  # made of our own words
LOOKED_AT = 72 * 3_600_000  # ms in which a person looks at what is held; then it is refused
TOLL_FREE = "toll_free"
THEIRS = frozenset({"emergency", "self_harm"})  # looked for in what contacts write only
NEVER = frozenset({"csam"})  # nobody lets this pass
_OWN_WORDS = {"phishing.password": "password", "phishing.mot-de-passe": "password", "secret.key": "secret"}

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what none of the lists finds, and what a person let pass; refuse what is sure, hold what may be."""
    if isinstance(act, Mail) and act.purpose in OURS:
        return _PERMIT
    verdicts = [_verdict(each, facts) for each in _found(act, facts)]
    verdicts += [_verdict(each, facts, in_file=True) for each in _in_files(act, facts)]
    return max(verdicts, key=_strictness, default=_PERMIT)


def _in_files(act: Reply | Mail, facts: Facts) -> Iterator[Finding]:
    """What was found in the files it carries, when they were read; their names stand for the words."""
    if not act.attachments:
        return
    for file in facts[Files].files:
        if file.id in act.attachments and file.kind and file.kind not in THEIRS:
            yield Finding(file.kind, file.score, file.rule, clauses_of(file.rule), file.name[:120])


def _found(act: Reply | Mail, facts: Facts) -> tuple[Finding, ...]:
    """What the lists find; toll-free numbers, and some places' law, have lists of their own besides."""
    text = f"{act.subject}\n{act.text}" if act.subject else act.text
    packs = [each.pack for each in laws_called(text) if facts[Whereabouts].law_among(each.laws)]
    if act.channel == "sms":
        more = judged(text, TOLL_FREE)
        if any(each.rule.startswith(TOLL_FREE) for each in more) and facts[TextSender].toll_free:
            packs.append(TOLL_FREE)
    return judged(text, *packs)


def _verdict(found: Finding, facts: Facts, *, in_file: bool = False) -> Verdict:
    levels = facts[ContentLevels]
    block = min(BLOCK, levels.block.get(found.kind, BLOCK))
    if found.score < min(REVIEW, levels.review.get(found.kind, REVIEW)):
        return _PERMIT
    review = facts[Review]
    may = found.kind not in NEVER
    if may and review.lets(NAME):
        return _PERMIT
    told = _law(found, facts)
    too_late = review.since is not None and facts.at >= review.since + LOOKED_AT
    if found.score >= block or review.denied or too_late:
        sure = "law" if told else "file_refused" if in_file else _OWN_WORDS.get(found.rule, "refused")
        reason = "denied" if review.denied else "too_late" if too_late else sure
        return refuse(
            NAME, reason, clauses=found.clauses, remedy="ask_release" if may and not review.denied else "edit",
            quotes={"words": found.words, **told}, suspects=found.kind, review=may and not review.denied,
            kind=found.kind, score=found.score, rule=found.rule,
        )  # fmt: skip
    until = facts.at + LOOKED_AT if review.since is None else review.since + LOOKED_AT
    return defer(
        NAME, _doubtful(is_law=bool(told), in_file=in_file), until=until, clauses=found.clauses, remedy="ask_release",
        quotes={"words": found.words, **told}, suspects=found.kind, review=True, kind=found.kind, score=found.score,
        rule=found.rule,
    )  # fmt: skip


def _doubtful(*, is_law: bool, in_file: bool) -> str:
    return "law_held" if is_law else "file_held" if in_file else "held"


def _law(found: Finding, facts: Facts) -> dict[str, str]:
    """Whose law it is that bars it, and what that law is called; empty for what is barred everywhere."""
    laws = law_of(found.rule)
    return facts[Whereabouts].law_among(laws) if laws else {}


def _strictness(verdict: Verdict) -> tuple[int, int]:
    return ("permit", "defer", "refuse").index(verdict.outcome), int(verdict.values.get("score", 0))
