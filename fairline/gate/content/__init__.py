"""Judges what words look like: threats, hate, obscenity, fraud, unlawful goods, somebody in danger; by lists of ours.

`judge(text)` and `worst(text)` are pure; BLOCK and REVIEW are the scores from which something is refused, and held.
"""

from fairline.gate.content.fold import plain
from fairline.gate.content.judge import (
    BLOCK,
    PICTURE,
    REVIEW,
    Finding,
    clauses_of,
    judge,
    known_lists,
    law_of,
    laws_called,
    lists_mark,
    worst,
)
from fairline.gate.content.leads import by_popup, offers_devices

__all__ = [
    "BLOCK",
    "PICTURE",
    "REVIEW",
    "Finding",
    "by_popup",
    "clauses_of",
    "judge",
    "known_lists",
    "law_of",
    "laws_called",
    "lists_mark",
    "offers_devices",
    "plain",
    "worst",
]
