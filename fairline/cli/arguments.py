"""What can be said on the command line."""

import argparse

from fairline.cli import evidence, nodes, plans


def parser() -> argparse.ArgumentParser:
    """The grammar of `fairline`."""
    top = argparse.ArgumentParser("fairline", description="The contact centre that keeps its word.")
    verbs = top.add_subparsers(dest="verb", required=True, metavar="command")
    verbs.add_parser("serve", help="run the platform")
    verbs.add_parser("migrate", help="bring the database to this version's shape")
    verbs.add_parser("doctor", help="look whether everything the platform needs is there")
    _clauses(verbs)
    _demo(verbs)
    _journal(verbs)
    _backup(verbs)
    _operator(verbs)
    _texting(verbs)
    _move(verbs)
    evidence.arguments(verbs)
    nodes.arguments(verbs)
    return top


def _clauses(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    clauses = verbs.add_parser("clauses", help="tell which clauses of public agreements are kept, and what proves it")
    clauses.add_argument("--state", choices=["kept", "partly", "planned", "not_software"], help="only those")
    clauses.add_argument(
        "--tier", type=int, choices=[1, 2, 3], help="1: an act, money or a legal deadline depends on it"
    )
    clauses.add_argument("--area", help="only this area, such as messaging")
    clauses.add_argument("--json", action="store_true", help="answer as JSON")


def _demo(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = verbs.add_parser("demo", help="run with a believable company, or let visitors write to it, or call")
    demo.add_argument("--visitors", type=int, metavar="N", help="let N simulated visitors write to the running demo")
    demo.add_argument("--callers", type=int, metavar="N", help="let N simulated callers call the running demo")
    demo.add_argument(
        "--seconds", type=int, default=60, help="how long visitors keep writing and callers stay (default 60)"
    )
    demo.add_argument("--url", help="where the demo runs, for --visitors")
    demo.add_argument("--reset", action="store_true", help="forget the demo's data first")
    demo.add_argument("--seed-only", action="store_true", help="prepare the company and stop")


def _journal(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verify = verbs.add_parser("verify", help="prove the journal's chain, or name the first broken entry")
    verify.add_argument("--account", help="only this account")
    replay = verbs.add_parser("replay", help="rebuild a projection from the journal")
    replay.add_argument("projection", nargs="?", help="its name; without one, all names are listed")
    replay.add_argument("--account", help="only this account")
    for each in (verify, replay):
        each.add_argument("--json", action="store_true", help="answer as JSON")


def _backup(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = verbs.add_parser("backup", help="backups").add_subparsers(dest="noun_verb", required=True)
    create = backup.add_parser("create", help="make one, while running or not")
    listed = backup.add_parser("list", help="list them, newest first")
    verify = backup.add_parser("verify", help="read one through, every row and file")
    prune = backup.add_parser("prune", help="take out who left, and remove those that are too old")
    restore = backup.add_parser("restore", help="bring one back into an empty house, while stopped")
    for each in (verify, restore):
        each.add_argument("name", nargs="?", default="", help="its name; without one, the newest")
    for each in (create, listed, verify, prune, restore):
        each.add_argument("--json", action="store_true", help="answer as JSON")


def _operator(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    account = verbs.add_parser("account", help="accounts").add_subparsers(dest="noun_verb", required=True)
    create = account.add_parser("create", help="open an account with its owner")
    create.add_argument("--name", required=True)
    create.add_argument("--owner-email", required=True)
    create.add_argument("--owner-name", default="")
    create.add_argument("--owner-password", help="without one, an invitation link is printed")
    create.add_argument("--country", default="CH")
    create.add_argument("--locale", default="en", choices=["en", "fr"])
    create.add_argument("--time-zone", default="Europe/Zurich")
    lister = account.add_parser("list", help="list accounts")
    standing = account.add_parser("standing", help="suspend or restore an account")
    standing.add_argument("--account", required=True)
    standing.add_argument("--state", required=True, choices=["active", "partly_suspended", "suspended"])
    standing.add_argument("--reason", required=True)
    standing.add_argument(
        "--from", dest="since", default="", help="suspended from then on (ISO 8601), a day ahead at least"
    )
    plans.arguments(account)
    appoint = account.add_parser("operator", help="say which account is the operator's")
    appoint.add_argument("account", help="its id; whose it was before is so no more")
    member = verbs.add_parser("member", help="members").add_subparsers(dest="noun_verb", required=True)
    invite = member.add_parser("invite", help="invite somebody to an account")
    invite.add_argument("--account", required=True)
    invite.add_argument("--email", required=True)
    invite.add_argument("--name", default="")
    invite.add_argument("--role", default="agent")
    token = verbs.add_parser("token", help="API tokens").add_subparsers(dest="noun_verb", required=True)
    make = token.add_parser("create", help="make a bearer token")
    make.add_argument("--account", help="its id; not needed where there is only one")
    make.add_argument("--name", default="command line")
    make.add_argument("--scope", action="append", help="a permission; without one, all")
    lasts = make.add_mutually_exclusive_group()
    lasts.add_argument("--days", type=int, help="how long it lasts; without, 90 days")
    lasts.add_argument("--forever", action="store_true", help="until it is revoked")
    key = verbs.add_parser("key", help="the installation's keys").add_subparsers(dest="noun_verb", required=True)
    rotate = key.add_parser("rotate", help="make a new key and wrap every data key under it")
    for each in (create, lister, standing, appoint, invite, make, rotate):
        each.add_argument("--json", action="store_true", help="answer as JSON")


def _texting(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    texting = verbs.add_parser("texting", help="goods no network carries texts about").add_subparsers(
        dest="noun_verb", required=True
    )
    flag = texting.add_parser("flag", help="switch texting off for an account that trades in them")
    flag.add_argument("--source", required=True, choices=["sign_up", "website", "catalogue", "review", "report"])
    ask = texting.add_parser("ask-lift", help="ask that it be opened again; another reviewer must agree")
    lift = texting.add_parser("lift", help="agree to what another reviewer asked")
    for each in (ask, lift):
        each.add_argument("--reviewer", required=True, help="who looked at it")
        each.add_argument("--why", required=True, help="the reason, in a few words")
    for each in (flag, ask, lift):
        each.add_argument("--account", required=True)
        each.add_argument("--goods", required=True, choices=["cannabis", "vape"])
        each.add_argument("--json", action="store_true", help="answer as JSON")


def _move(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    move = verbs.add_parser("move", help="move in from elsewhere, or out").add_subparsers(
        dest="noun_verb", required=True
    )
    into = move.add_parser("in", help="bring in what another desk, a mail program or a spreadsheet gave out")
    into.add_argument("place", help="a folder, a ZIP or a file")
    into.add_argument("--kind", required=True, choices=["zendesk", "mbox", "csv", "archive"])
    into.add_argument("--look", action="store_true", help="read it through and tell what does not map; write nothing")
    into.add_argument("--called", default="", help="what the source is called, so that nothing comes twice")
    into.add_argument("--mailbox", default="", help="the mailbox from which what came by mail is answered")
    into.add_argument("--ours", action="append", help="mbox: an address, or @domain, that wrote for us")
    into.add_argument("--columns", default="", help='csv: what columns are, as JSON: {"E-Mail": "email"}')
    out = move.add_parser("out", help="write the whole account to a file, for a member who may have it")
    out.add_argument("file", help="the archive to be written")
    out.add_argument("--recipient", required=True, help="the e-mail of the owner it is for")
    listed = move.add_parser("list", help="list moves")
    for each in (into, out, listed):
        each.add_argument("--account", help="its id; not needed where there is only one")
        each.add_argument("--json", action="store_true", help="answer as JSON")
