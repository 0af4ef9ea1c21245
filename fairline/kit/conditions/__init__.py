"""Conditions: one grammar for views, rules, service levels and filters, without a word of what it is asked about.

`check` reads what was sent against a catalogue of fields, `resolve` puts ids in the place of "me", `holds` judges
facts in memory, `sql` says the same to a database, `in_words` tells it to a reader. `plain` is how a tree is kept.
"""

from fairline.kit.conditions.check import check, plain
from fairline.kit.conditions.holds import Spent, holds, leaves
from fairline.kit.conditions.shape import (
    ALWAYS,
    OPERATORS,
    AllOf,
    AnyOf,
    Changed,
    Condition,
    Field,
    Kind,
    Leaf,
    NotOf,
    Span,
    StandIn,
    fields_of,
    leaves_of,
    replaced,
    resolve,
)
from fairline.kit.conditions.sql import Column, NotInSql, Plain, Sql, Within, sql
from fairline.kit.conditions.words import in_words, operator_words

__all__ = [
    "ALWAYS",
    "OPERATORS",
    "AllOf",
    "AnyOf",
    "Changed",
    "Column",
    "Condition",
    "Field",
    "Kind",
    "Leaf",
    "NotInSql",
    "NotOf",
    "Plain",
    "Span",
    "Spent",
    "Sql",
    "StandIn",
    "Within",
    "check",
    "fields_of",
    "holds",
    "in_words",
    "leaves",
    "leaves_of",
    "operator_words",
    "plain",
    "replaced",
    "resolve",
    "sql",
]
