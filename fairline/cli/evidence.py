"""The command that checks a pack of evidence; it needs no database, no settings and no running house."""

import argparse
import json
import os
import sys
from pathlib import Path

from fairline.compliance.evidence.check import check
from fairline.kit.words import choose, say


def evidence(said: argparse.Namespace) -> int:
    """Print what was checked, and what does not hold; 0 where everything does, 1 where it does not."""
    language = choose(os.environ.get("LANG", "en"))
    try:
        pack = json.loads(Path(said.file).read_text("utf-8"))
    except (OSError, ValueError):
        print(say("compliance.evidence.unreadable", language, file=said.file), file=sys.stderr)
        return 1
    faults, told = check(pack if isinstance(pack, dict) else {}, said.key or "")
    if said.json:
        print(json.dumps({"holds": not faults, "faults": faults} | told, ensure_ascii=False))
    else:
        key = "compliance.evidence.broken" if faults else "compliance.evidence.holds"
        told_of = {"entries": told["entries"], "segments": len(told["segments"]), "key": told["key"]}
        print("\n".join([say(key, language, **told_of), *faults]))
    return 1 if faults else 0


def arguments(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What can be said of evidence on the command line."""
    nouns = verbs.add_parser("evidence", help="packs of evidence").add_subparsers(dest="noun_verb", required=True)
    verify = nouns.add_parser("verify", help="check a pack's signature, hashes and chain; needs no database")
    verify.add_argument("file")
    verify.add_argument("--key", help="the installation's public key, as you know it from elsewhere")
    verify.add_argument("--json", action="store_true", help="answer as JSON")
