"""One member's desk phone calls another's by its short number: both are of the house, and nothing of it is kept."""

import asyncio
from typing import Any

from fairline.channels.voice.engine import between
from fairline.channels.voice.engine.live import kind_of

RINGS = 45.0  # seconds
GONE, BUSY, REFUSED = 480, 486, 603
DECLINED = (600, REFUSED)  # they want it on none of their phones


async def call(node: Any, sip: Any, account: str, to: Any) -> None:
    """Ring the colleague's desk phones; the first that picks up talks with who called."""
    phones = [each for each in await between.phones_of(node, account, to.member) if not each.is_browser]
    if to.is_busy or not phones:
        sip.refuse(BUSY if to.is_busy else GONE, "")
        return
    talk = Talk(node, sip, await node.media.open(kind_of(sip.sdp), sip.sdp))
    for each in phones:
        await talk.rings(each, node.address(to.shown, to.name))
    sip.ring()


class Talk:
    """Two telephones and their sound. What either does happens one after the other."""

    of = ""  # no other node holds it

    def __init__(self, node: Any, sip: Any, end: Any) -> None:
        self._node, self._caller, self._ends = node, sip, {sip: end}
        self._talks, self._turn = False, asyncio.Lock()
        self._until = asyncio.get_running_loop().call_later(RINGS, self.end)
        sip.on_event = self._heard
        node.relays.add(self)

    async def rings(self, phone: Any, shown: Any) -> None:
        """One more telephone of the colleague's."""
        end = await self._node.media.open("rtp", None, near=self._ends[self._caller])
        leg = self._node.phones.dial(phone.uri, via=phone, from_=shown, sdp=end.sdp, headers={})
        self._ends[leg] = end
        leg.on_event = self._heard

    def end(self) -> None:
        """Over, for whatever reason."""
        self._until.cancel()
        self._node.relays.discard(self)
        for leg in list(self._ends):
            self._drop(leg)

    def _heard(self, leg: Any, event: Any) -> None:
        self._node.go(self._happens(leg, event))

    async def _happens(self, leg: Any, event: Any) -> None:
        async with self._turn:
            if leg in self._ends:
                await self._do(leg, event)

    async def _do(self, leg: Any, event: Any) -> None:
        kind = type(event).__name__
        if kind == "Answered" and leg is not self._caller:
            await self._answered(leg, event)
        elif kind == "Refused":
            self._refused(leg, event.status)
        elif kind == "Reoffered":
            leg.accept(await self._ends[leg].reoffer(event.sdp))
        elif kind == "Digits" and self._talks:
            await self._ends[leg].press(event.text)
        elif kind == "TransferAsked":
            leg.transfer_progress(REFUSED)
        elif kind in ("HungUp", "Lost"):
            self.end()

    async def _answered(self, leg: Any, event: Any) -> None:
        if self._talks:
            self._drop(leg)
            return
        self._talks = True
        self._until.cancel()
        await self._ends[leg].remote(event.sdp)
        for other in [each for each in self._ends if each not in (leg, self._caller)]:
            self._drop(other)
        await self._ends[self._caller].wire(self._ends[leg])
        self._caller.answer(self._ends[self._caller].sdp)

    def _refused(self, leg: Any, status: int) -> None:
        self._drop(leg)
        if status in DECLINED or list(self._ends) == [self._caller]:
            self._caller.refuse(status if status in (BUSY, REFUSED) else GONE, "")
            self.end()

    def _drop(self, leg: Any) -> None:
        end = self._ends.pop(leg)
        if leg is self._caller and not self._talks:
            leg.refuse(GONE, "")
        leg.hang_up()
        self._node.go(end.close())
