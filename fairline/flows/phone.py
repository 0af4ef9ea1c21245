"""Says to the voice channel what a run asks of it."""

from collections.abc import Sequence
from typing import Literal

from fairline.channels import voice
from fairline.flows.model import Line, Run
from fairline.flows.turns import Ask, Command, HangUp, Hush, Keep, PlayMusic, Speak
from fairline.kit.db import Unit

SEPARATOR = "."


def name_of(run: str, turn: int) -> str:
    """What a command is called, so that what comes of it finds its way back."""
    return f"{run}{SEPARATOR}{turn}"


def turn_of(name: str) -> tuple[str, int]:
    """Which run and turn a command was of; an empty run for one that is not ours."""
    run, _, turn = name.rpartition(SEPARATOR)
    return (run, int(turn)) if turn.isdigit() else ("", 0)


def answer(c: Unit, run: Run) -> None:
    """Pick up, so that the contact hears something."""
    voice.command(c, voice.Answer(call=run.call))


def tell(c: Unit, run: Run, asked: Command) -> None:
    """Have a command of a run carried out; what a call knows nothing of is left out."""
    name = name_of(run.id, asked.turn)
    match asked:
        case Speak():
            voice.command(c, voice.Say(call=run.call, id=name, what=_said(asked.what), interrupt=asked.interrupt))
        case Ask():
            voice.command(
                c,
                voice.Gather(
                    call=run.call,
                    id=name,
                    prompts=_said(asked.what),
                    most=asked.most,
                    least=asked.least,
                    terminator=asked.terminator,
                    first_ms=asked.first_ms,
                    between_ms=asked.between_ms,
                    grammar=dict(asked.grammar),
                    language=asked.language,
                    masked=asked.masked,
                ),
            )
        case PlayMusic():
            voice.command(c, voice.Music(call=run.call, id=name, clip=asked.clip))
        case Hush():
            voice.command(c, voice.StopSound(call=run.call, id=name))
        case Keep():
            voice.command(
                c, voice.Voicemail(call=run.call, id=name, longest_s=asked.longest_s, silence_s=asked.silence_s)
            )
        case HangUp():
            voice.command(c, voice.HangUp(call=run.call, id=name))
        case _:
            return


def record(c: Unit, call: str, do: Literal["pause", "stop"], why: str) -> None:
    """Leave out what is said from here on: that needs nobody's leave."""
    voice.command(c, voice.Record(call=call, do=do, why=why))


def ring(c: Unit, call: str, leg: str, member: str, seconds: int) -> None:
    """Ring a member."""
    voice.command(c, voice.Ring(call=call, leg=leg, member=member, seconds=seconds))


def dial(c: Unit, call: str, leg: str, permit: int, seconds: int) -> None:
    """Call a number outside, as an entry lets us."""
    voice.command(c, voice.Dial(call=call, leg=leg, permit=permit, kind="number", seconds=seconds))


def _said(lines: Sequence[Line]) -> tuple[voice.Said, ...]:
    said = [voice.Said(text=line.text, language=line.language, clip=line.clip) for line in lines]
    return tuple(each for each in said if each.text.strip() or each.clip)


def wait_with_music(c: Unit, call: str, clip: str = "") -> None:
    """Have the contact wait with the house's own music, or another sound of the house."""
    voice.command(c, voice.Music(call=call, clip=clip))


def hang_up(c: Unit, call: str) -> None:
    """End a call."""
    voice.command(c, voice.HangUp(call=call))
