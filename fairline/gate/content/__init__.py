"""Judges what words look like: threats, hate, obscenity, fraud, unlawful goods, somebody in danger; by lists of ours.

`judge(text)` and `worst(text)` are pure; BLOCK and REVIEW are the scores from which something is refused, and held.
"""

from fairline.gate.content.fold import plain
from fairline.gate.content.judge import BLOCK, REVIEW, Finding, clauses_of, judge, known_lists, lists_mark, worst

__all__ = ["BLOCK", "REVIEW", "Finding", "clauses_of", "judge", "known_lists", "lists_mark", "plain", "worst"]
