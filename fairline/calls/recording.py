"""Records calls where the account or an agent wants that: announced, and agreed to, as every place on the call asks.

What the contact is told and what they answer goes by commands named `rec:<words>:<cause>:<nth>`; their answer is in the
journal as any digits are. After every change of who is on the call the law is asked again.
"""

from collections.abc import Sequence
from typing import Any, cast

from msgspec import structs

from fairline import accounts, crm, emergency, gate, journal
from fairline.calls import store
from fairline.calls.events import RecordingAsked
from fairline.calls.model import Cause
from fairline.calls.projection import PROMPT
from fairline.channels import voice
from fairline.channels.voice.events import RecordingChanged
from fairline.conversations import conversation
from fairline.journal import HOUSE, Actor, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.plugin import Follower
from fairline.kit.words import LANGUAGES, say

OURS, END = "rec", "rec-end"
YES, NO = "1", "9"
GRAMMAR = {"yes": YES, "oui": YES, "i agree": YES, "no": NO, "non": NO}
ANSWERS_MS, REFUSES_MS = 8_000, 3_000  # how long after the words a yes is waited for, and how long a no may still come
TIMES = 3  # the words are said again where a key cut them off
TELLS = ("owner", "admin", "supervisor")


class RecordingFixed(Problem):
    """Whether calls are recorded is the account's to say, not an agent's."""

    status = 409
    type = "recording-fixed"


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Do what recordings of calls that go on want after each entry."""
    for entry in entries:
        held = voice.call(c, entry.event.call)
        if held is not None and held.state != "over" and not _is_help(c, held):
            _REACTIONS[entry.kind](c, held, entry.event)


def _is_help(c: Unit, held: voice.Call) -> bool:
    """Whether help is called: nothing is asked there."""
    return bool(held.act and emergency.called_by(c, held.act))


def _bridged(c: Unit, held: voice.Call, event: Any) -> None:
    known, wanted = store.recorded(c, held.id), store.keeping(c)
    if held.recording in ("on", "paused"):
        _again(c, held, known.act)
    elif not known.asking and wanted.wants(held.direction, conversation(c, held.conversation).queue):
        if not known.declined:
            begin(c, held, "settings")
        elif wanted.must:
            _end(c, held)


def _joined(c: Unit, held: voice.Call, event: Any) -> None:
    if held.recording in ("on", "paused"):
        _again(c, held, store.recorded(c, held.id).act)


def _again(c: Unit, held: voice.Call, act: str) -> None:
    """Somebody else is on the call: what was done before the recording began may not be enough any more."""
    if any(
        leg.state == "up" and leg.kind in ("number", "consult") and not leg.member for leg in voice.legs(c, held.id)
    ):
        stop(c, held, "outside")  # whoever is somewhere else was told nothing
        return
    try:
        said = gate.ruling_on(c, act).act
    except NotFound:
        stop(c, held, "not_told")
        return
    if not isinstance(said, gate.Record):
        raise LookupError(f"act {act} records nothing")
    now = _act(c, held, said.language, said.told, said.agreed)
    if gate.consider(c, now).outcome != "permitted":
        stop(c, held, "asked_anew")
        begin(c, held, "joined")


def begin(c: Unit, held: voice.Call, cause: Cause, by: str = "") -> None:
    """Have what the law asks said and asked, or record at once where it asks nothing. Who declined before is asked."""
    language = language_of(c, held)
    act = _act(c, held, language)
    asks = gate.recording_terms(c, act)
    if asks.forbidden or not (asks.announce or store.recorded(c, held.id).declined):
        _submit(c, held, act, by)
    elif asks.ask_consent or store.recorded(c, held.id).declined:
        _ask(c, held, gate.ASK_TO_RECORD, language, cause, 1, by)
    else:
        _ask(c, held, asks.announce, language, cause, 1, by)


def by_hand(c: Unit, held: voice.Call, do: str, member: str) -> None:
    """What an agent does with the recording of their call. A pause ends by itself. Raises RecordingFixed."""
    wanted, help_is_called = store.keeping(c), _is_help(c, held)
    if do in ("start", "stop") and (not wanted.by_hand or help_is_called or (do == "stop" and wanted.must)):
        raise RecordingFixed
    if do == "start":
        if held.recording in ("off", "failed") and not store.recorded(c, held.id).asking:
            begin(c, held, "hand", member)
    elif do == "stop":
        stop(c, held, "by_hand", member)
    elif do == "pause":
        pause = voice.Record(call=held.id, do="pause", why="by_hand", by=member, seconds=wanted.pause_s)
        voice.command(c, pause)
    else:
        voice.command(c, voice.Record(call=held.id, do="resume", why="by_hand", by=member))


def _ask(c: Unit, held: voice.Call, announce: str, language: str, cause: Cause, nth: int, by: str = "") -> None:
    consent = announce == gate.ASK_TO_RECORD
    command = f"{OURS}:{announce}:{cause}:{nth}"
    told = RecordingAsked(
        call=held.id, conversation=held.conversation, command=command, announce=announce, language=language,
        consent=consent, cause=cause, by=by,
    )  # fmt: skip
    journal.append(c, HOUSE, told)
    if store.keeping(c).must:  # nothing is said before it is kept
        voice.command(c, voice.Connect(call=held.id, legs=()))
    words = voice.Said(text=say(announce, language), language=language)
    wait = ANSWERS_MS if consent else REFUSES_MS
    voice.command(c, voice.Gather(call=held.id, id=command, prompts=(words,), most=1, first_ms=wait, grammar=GRAMMAR))


def _said(c: Unit, held: voice.Call, event: Any) -> None:
    """The words ended. Where nobody could hear them to their end, they are said again, and then it is left at that."""
    if event.command == END:
        voice.command(c, voice.HangUp(call=held.id, cause="forbidden"))
        return
    asking = store.recorded(c, held.id).asking
    if asking and event.command == asking + PROMPT and event.why not in ("done", "digit"):
        _once_more(c, held, asking)


def _once_more(c: Unit, held: voice.Call, asking: str) -> None:
    _, announce, cause, nth = asking.split(":")
    if int(nth) < TIMES:
        _ask(c, held, announce, language_of(c, held), cast(Cause, cause), int(nth) + 1)
    else:
        _refused(c, held, "not_told")


def _answered(c: Unit, held: voice.Call, event: Any) -> None:
    known = store.recorded(c, held.id)
    if not known.asking or event.command != known.asking:
        return
    announce = known.asking.split(":")[1]
    answer = GRAMMAR.get(event.spoken, event.spoken) or event.digits
    consent = announce == gate.ASK_TO_RECORD
    if answer == NO or (consent and answer != YES):
        agreed = "no"
    elif consent:
        agreed = "yes"
    elif known.heard:
        agreed = "stayed"
    else:  # another key cut it off: they did not hear that they may decline
        _once_more(c, held, known.asking)
        return
    _submit(c, held, _act(c, held, language_of(c, held), announce, agreed))


def _submit(c: Unit, held: voice.Call, act: gate.Record, by: str = "") -> None:
    ruling = gate.submit(c, act, Actor("member", by) if by else HOUSE)
    if ruling.outcome != "permitted":
        _refused(c, held, next((each.reason for each in ruling.verdicts if each.outcome == "refuse"), "refused"))
        return
    why = {"yes": "agreed", "stayed": "told"}.get(act.agreed, "one_party")
    record = voice.Record(call=held.id, do="start", why=why, act=act.id, by=by)
    voice.command(c, voice.Connect(call=held.id, legs=_talkers(c, held)), record)


def _refused(c: Unit, held: voice.Call, why: str) -> None:
    """It is not recorded, and the call goes on; unless the account talks to nobody who is not recorded."""
    off = RecordingChanged(call=held.id, conversation=held.conversation, state="off", why=why)
    journal.append(c, HOUSE, off)
    if store.keeping(c).must:
        _end(c, held)
    else:
        voice.command(c, voice.Connect(call=held.id, legs=_talkers(c, held)))


def _end(c: Unit, held: voice.Call) -> None:
    language = language_of(c, held)
    words = voice.Said(text=say("calls.must-record", language), language=language)
    voice.command(c, voice.Connect(call=held.id, legs=()), voice.Say(call=held.id, id=END, what=(words,)))


def _changed(c: Unit, held: voice.Call, event: RecordingChanged) -> None:
    """The disk took no more: supervisors are told, and who must be recorded is not talked to any longer."""
    if event.state != "failed":
        return
    accounts.notify(
        c, HOUSE, "calls.notice.recording-failed", TELLS, href=f"/conversations/{held.conversation}",
        banner_days=1, once=f"recording-failed:{held.id}",
    )  # fmt: skip
    if store.keeping(c).must:
        _end(c, held)


def _flow(c: Unit, held: voice.Call, event: Any) -> None:
    """A flow said before that it is recorded, as its publication saw to, and may have asked."""
    if event.do == "resume":
        if held.recording == "paused":
            voice.command(c, voice.Record(call=held.id, do="resume", why="flow"))
        return
    if held.recording != "off" or store.recorded(c, held.id).declined:
        return
    language = language_of(c, held)
    terms = gate.recording_terms(c, _act(c, held, language))
    act = _act(c, held, language, terms.announce, _answer_in(c, held) if terms.announce else "")
    ruling = gate.submit(c, structs.replace(act, cause=event.flow), Actor("flow", event.flow))
    if ruling.outcome == "permitted":
        why = {"yes": "agreed", "stayed": "told"}.get(act.agreed, "one_party")
        voice.command(c, voice.Record(call=held.id, do="start", why=why, act=act.id))
        return
    why = next((each.reason for each in ruling.verdicts if each.outcome == "refuse"), "refused")
    journal.append(c, HOUSE, RecordingChanged(call=held.id, conversation=held.conversation, state="off", why=why))


def _answer_in(c: Unit, held: voice.Call) -> str:
    """What the contact answered a flow of this call that asked whether it may be recorded; who was not asked stayed."""
    for entry in journal.about(c, held.conversation, most=200):
        if entry.at < held.started:
            break
        if entry.kind == "FlowConsentAnswered" and entry.event.purpose == "recording":
            return "yes" if entry.event.given else "no"
    return "stayed"


def stop(c: Unit, held: voice.Call, why: str, by: str = "") -> None:
    """Keep nothing from here on."""
    voice.command(c, voice.Record(call=held.id, do="stop", why=why, by=by))


def language_of(c: Unit, held: voice.Call) -> str:
    """The language the contact is spoken to in, as far as the house speaks it: theirs, else the account's."""
    matter = conversation(c, held.conversation)
    said = (matter.language, crm.contact(c, matter.contact).locale, accounts.account(c).locale)
    return next((each[:2] for each in said if each[:2] in LANGUAGES), "en")


def _talkers(c: Unit, held: voice.Call) -> tuple[str, ...]:
    return tuple(leg.id for leg in voice.legs(c, held.id) if leg.state == "up" and leg.kind != "supervisor")


def _act(c: Unit, held: voice.Call, language: str, told: str = "", agreed: str = "") -> gate.Record:
    who = crm.holders(c, [held.person])
    members = tuple(leg.member for leg in voice.legs(c, held.id) if leg.member and leg.state == "up")
    return gate.Record(
        id=c.new_id("act"),
        call=held.id,
        contact=who[0].contact if who else None,
        person=held.person,
        conversation=held.conversation,
        member=members[0] if members else None,
        address=who[0].address if who else "",
        members=members,
        language=language,
        told=told,
        agreed=agreed,  # type: ignore[arg-type]  # one of the words of the act, by the reactions above
    )


_REACTIONS = {
    "CallBridged": _bridged,
    "LegAnswered": _joined,
    "SoundEnded": _said,
    "DigitsGathered": _answered,
    "RecordingChanged": _changed,
    "FlowRecordingAsked": _flow,
}
RECORD = Follower("calls.recording", frozenset(_REACTIONS), follow, prompt=True)
