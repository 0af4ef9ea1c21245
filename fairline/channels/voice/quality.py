"""How calls sound: loss, jitter and delay, and the mark they give."""

from fairline.channels.voice.events import QualityTold
from fairline.channels.voice.receive import told
from fairline.kit.db import Unit


def mos_of(loss: float, jitter: float, delay: float) -> float:
    """The mean opinion score, 1 to 4.4, of G.711: a simplified E-model (ITU-T G.107) with random loss (0 to 1), jitter
    as twice its delay, and delay one way in ms.
    """
    late = delay + 2 * jitter + 10
    impaired = 0.024 * late + (0.11 * (late - 177.3) if late > 177.3 else 0.0)
    equipment = 95 * loss * 100 / (loss * 100 + 4.3) if loss > 0 else 0.0
    r = max(0.0, min(93.2, 93.2 - impaired - equipment))
    return 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6


def tell_quality(c: Unit, call: str, leg: str, loss: float, jitter: float, delay: float) -> None:
    """Write how a party hears the call."""
    mark = QualityTold(
        call=call,
        leg=leg,
        loss=round(loss * 1000),
        jitter=round(jitter),
        delay=round(delay),
        mos=round(mos_of(loss, jitter, delay / 2) * 100),
    )
    told(c, call, mark)
