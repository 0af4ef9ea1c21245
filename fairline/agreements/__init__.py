"""The agreement's texts and the clause register, as data: what each clause demands, and where we stand with it."""

from fairline.agreements.clause_ids import parts
from fairline.agreements.clauses import Clause, UnknownClause, clause, clauses, title_of
from fairline.agreements.comparing import Compared, compare
from fairline.agreements.documents import (
    TERMS,
    Document,
    Family,
    asked_for_family,
    asked_of_account,
    document_named,
    documents,
    families,
    family_of,
)
from fairline.agreements.public_http import Followed
from fairline.agreements.public_http import page as public_page
from fairline.agreements.published import before, every_version, title_in, version_of, versions_of, whole
from fairline.agreements.standings import Coverage, Standing, State, coverage, standing, standings
from fairline.agreements.telling import ClauseList, ClauseView, chosen, href, listed, told
from fairline.agreements.texts import RULING, Text, Version, effective_at, holding, in_force, version_named, versions
from fairline.agreements.verifying import altered

__all__ = [
    "RULING",
    "TERMS",
    "Clause",
    "ClauseList",
    "ClauseView",
    "Compared",
    "Coverage",
    "Document",
    "Family",
    "Followed",
    "Standing",
    "State",
    "Text",
    "UnknownClause",
    "Version",
    "altered",
    "asked_for_family",
    "asked_of_account",
    "before",
    "chosen",
    "clause",
    "clauses",
    "compare",
    "coverage",
    "document_named",
    "documents",
    "effective_at",
    "every_version",
    "families",
    "family_of",
    "holding",
    "href",
    "in_force",
    "listed",
    "parts",
    "public_page",
    "standing",
    "standings",
    "title_in",
    "title_of",
    "told",
    "version_named",
    "version_of",
    "versions",
    "versions_of",
    "whole",
]
