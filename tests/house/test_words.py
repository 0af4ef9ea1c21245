"""Whatever stands in a folder that is a list, and is told to people, has its words."""

import re

from fairline.app import MODULES
from fairline.channels import channels
from fairline.gate.policies import listed
from fairline.kit.words import catalogue, knows
from fairline.obligations import METRICS
from fairline.routing.strategies import names
from tools.tree import ROOT

DUE = ROOT / "workspace/src/ui/marks/strings.ts"
PERMITS = ROOT / "workspace/src/features/admin/tokens/permission_strings.ts"


def missing(keys):
    return sorted(key for key in keys if not knows(key))


def test_every_fact_a_policy_asks_can_be_named_where_nobody_can_tell_it():
    asked = {fact.__name__ for policy in listed() for fact in (*policy.needs, *policy.may_ask)}
    assert {"ExportAllowed", "Talk"} <= asked
    assert missing(f"gate.fact.{name}" for name in asked) == []


def test_every_channel_can_be_named_in_a_ruling():
    assert missing(f"gate.channel.{name}" for name in channels()) == []


def test_every_strategy_can_be_chosen_by_its_words():
    assert missing(f"routing.strategy.{name}{about}" for name in names() for about in ("", ".about")) == []


def test_every_clock_is_called_something_and_says_what_it_counts():
    assert missing(f"obligations.metric.{name}{about}" for name in METRICS for about in ("", ".about")) == []
    due = DUE.read_text(encoding="utf-8")
    assert [name for name in METRICS if f"  owed_{name}: {{ en: " not in due] == []


def test_every_permission_has_words_where_tokens_are_made():
    words = PERMITS.read_text(encoding="utf-8")
    held = {name for module in MODULES for name in module.permissions}
    assert [name for name in sorted(held) if f"  {name.replace('.', '_')}: {{ en: " not in words] == []


def test_french_calls_the_operator_by_one_word():
    """Who runs the installation is the exploitant; an opérateur is a carrier of telephony, or a word of search."""
    other = re.compile(r"opérateurs?\b(?! télécoms?\b)", re.IGNORECASE)
    said = {key: words["fr"] for key, words in catalogue().items()}
    said |= {path.as_posix(): path.read_text("utf-8") for path in (ROOT / "workspace/src").rglob("*strings.ts")}
    said |= {path.as_posix(): path.read_text("utf-8") for path in (ROOT / "fairline/agreements").rglob("fr.md")}
    assert [place for place, text in said.items() if other.search(text) and "features/search/" not in place] == []
