"""What is sent to many by itself was approved by a second person, and is of the class it was declared as."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Review, Template
from fairline.gate.packs import promotion
from fairline.gate.verdict import Verdict, defer, permit, refuse

NAME = "template_approved"
CLAUSES = ("TDP18-ADMIN-MAIL",)
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Template, Review)

RULE = "rul"  # causes that send by themselves, to whomever they meet
MANY = 25  # within a day: from here on it is sent to many
LOOKED_AT = 72 * 3_600_000  # ms in which a person looks at what is held; then it is refused

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what a person sends, and what is sent to few; refuse what nobody approved as it stands, and hold what was
    declared to be no advertisement and is one.
    """
    if not act.cause.startswith(RULE):
        return _PERMIT
    template = facts[Template]
    if template.sent < MANY:
        return _PERMIT
    if not template.is_approved:
        return refuse(NAME, "unapproved", clauses=CLAUSES, remedy="approve_template", sent=template.sent)
    review = facts[Review]
    if template.declared == "marketing" or review.lets(NAME):
        return _PERMIT
    if not promotion(f"{act.subject}\n{act.text}").is_marketing:
        return _PERMIT
    if review.denied or (review.since is not None and facts.at >= review.since + LOOKED_AT):
        return refuse(NAME, "mislabelled_no", clauses=CLAUSES, remedy="approve_template", suspects="spam", score=60)
    until = (facts.at if review.since is None else review.since) + LOOKED_AT
    return defer(
        NAME, "mislabelled", until=until, clauses=CLAUSES, remedy="ask_release", suspects="spam", review=True,
        score=60, declared=template.declared,
    )  # fmt: skip
