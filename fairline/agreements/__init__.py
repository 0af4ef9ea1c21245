"""The agreement's texts and the clause register, as data: what each clause demands, and where we stand with it."""

from fairline.agreements.clauses import Clause, UnknownClause, clause, clauses, title_of
from fairline.agreements.standings import Coverage, Standing, State, coverage, standing, standings
from fairline.agreements.telling import ClauseList, ClauseView, chosen, href, listed, told
from fairline.agreements.texts import Text, Version, effective_at, in_force, version_named, versions

__all__ = [
    "Clause",
    "ClauseList",
    "ClauseView",
    "Coverage",
    "Standing",
    "State",
    "Text",
    "UnknownClause",
    "Version",
    "chosen",
    "clause",
    "clauses",
    "coverage",
    "effective_at",
    "href",
    "in_force",
    "listed",
    "standing",
    "standings",
    "title_of",
    "told",
    "version_named",
    "versions",
]
