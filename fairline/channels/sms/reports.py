"""Takes what providers tell of texts: late, twice, in any order; what was said first for good stands."""

from collections.abc import Sequence

from fairline.channels.sms import store
from fairline.channels.sms.events import TextReported
from fairline.channels.sms.model import AWAY, CHANNEL, FINAL, Report
from fairline.journal import HOUSE, append
from fairline.journal.interaction import MessageDelivered, MessageFailed
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

ADOPT = "sms.adopt"  # the provider took it after all: deliver.py writes that down


def take(c: Unit, report: Report, permit: int | None = None) -> bool:
    """Write down what was told, where it is news; False where we know of no such text yet. `permit` names the text,
    where the provider gave it back.
    """
    piece = store.piece(c, report.lookup)
    if piece is None:
        return _of_unsure(c, report, permit)
    if piece.state in FINAL or report.state not in FINAL:
        return True
    held = store.text_of(c, piece.permit)
    if held is None:
        return False
    append(
        c,
        HOUSE,
        TextReported(
            permit=held.permit,
            message=held.message,
            provider=report.provider,
            id=report.id,
            place=piece.place,
            state=report.state,
            cause=report.cause,
        ),
    )
    settle(c, held.permit)
    return True


def catch_up(c: Unit, provider: str, ids: Sequence[str]) -> None:
    """What was told of a text's pieces before we wrote down that they were taken."""
    for each in ids:
        found = store.adopt(c, f"{provider}:{each}") if each else None
        if found is not None:
            take(c, Report(provider, each, found[0], found[1]))


def settle(c: Unit, permit: int) -> None:
    """Tell of a text's end once all its pieces, or one for good, say so. It ends once."""
    held = store.text_of(c, permit)
    if held is None or held.state in FINAL:
        return
    pieces = store.pieces(c, permit)
    lost = next((one for one in pieces if one.state in ("failed", "expired")), None)
    if lost is not None:
        cause = "expired" if lost.state == "expired" else lost.cause or "refused"
        append(
            c,
            HOUSE,
            MessageFailed(
                message=held.message,
                conversation=held.conversation,
                channel=CHANNEL,
                cause=cause,
                person=held.person,
            ),
        )
    elif pieces and len(pieces) >= len(held.ids) and all(one.state == "delivered" for one in pieces):
        append(c, HOUSE, MessageDelivered(message=held.message, conversation=held.conversation, channel=CHANNEL))


def _of_unsure(c: Unit, report: Report, permit: int | None) -> bool:
    """Whether it is of a text of which nobody knew whether the provider took it: then that is written down, and this
    waits for it.
    """
    text = store.text_of(c, permit) if permit is not None else None
    if text is None and report.reference is not None:
        text = store.unsure(c, report.provider, report.reference)
    if text is None or text.provider != report.provider or text.state in AWAY:
        return False
    store.keep_early(c, report.lookup, report.state, report.cause)
    enqueue(c, ADOPT, {"permit": text.permit, "id": report.id}, key=f"{ADOPT}:{text.permit}")
    return True
