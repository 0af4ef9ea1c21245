"""What rules plugs into the house."""

from fairline.accounts import EVERYBODY
from fairline.conversations import RuleNames
from fairline.gate import RuleBehind, RulesKept
from fairline.kit.plugin import Plugin
from fairline.rules.facts import behind, kept, names
from fairline.rules.follow import TRIGGERS
from fairline.rules.http import ROUTES
from fairline.rules.jobs import JOBS
from fairline.rules.projection import RULES

PLUGIN = Plugin(
    "rules",
    routes=ROUTES,
    projections=[RULES],
    followers=[TRIGGERS],
    jobs=JOBS,
    facts={RuleBehind: behind, RuleNames: names, RulesKept: kept},
    permissions={
        "rule.manage": frozenset({"owner", "admin"}),
        "macro.manage": frozenset({"owner", "admin", "supervisor"}),
        "grammar.read": EVERYBODY,
    },
)
