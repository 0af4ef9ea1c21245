"""The routes of rules: what the house does by itself, macros, why something was done, what may be asked and done."""

from fairline.rules.http import firings, grammar, macros, rules

ROUTES = [*rules.ROUTES, *macros.ROUTES, *firings.ROUTES, *grammar.ROUTES]

__all__ = ["ROUTES"]
