"""The gate's routes: what was ruled on an act, and taking back one that waits."""

from fairline.gate.explain import RulingView, told
from fairline.gate.service import NotWaiting, ruling_on, withdraw
from fairline.journal import actor_from
from fairline.web import Asked, delete, get


@get("/v1/acts/{act:str}", permission="act.read")
async def read_act(asked: Asked, act: str) -> RulingView:
    """The newest ruling on an act, with every policy's verdict."""
    return told(await asked.read(lambda c: ruling_on(c, act)), asked.language, every=True)


@delete("/v1/acts/{act:str}", permission="act.withdraw", raises=(NotWaiting,))
async def withdraw_act(asked: Asked, act: str) -> None:
    """Take back an act that waits for its time. What left already cannot be taken back."""
    await asked.write(lambda c: withdraw(c, act, actor_from(asked.by)))


ROUTES = (read_act, withdraw_act)
