"""The agreement's texts and the clause register, as data."""

from fairline.agreements.clauses import Clause, ClauseView, UnknownClause, clause, clauses, title_of, told
from fairline.agreements.texts import Text, Version, effective_at, in_force, version_named, versions

__all__ = [
    "Clause",
    "ClauseView",
    "Text",
    "UnknownClause",
    "Version",
    "clause",
    "clauses",
    "effective_at",
    "in_force",
    "title_of",
    "told",
    "version_named",
    "versions",
]
