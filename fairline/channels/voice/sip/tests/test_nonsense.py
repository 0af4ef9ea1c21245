"""Nonsense inside and outside of calls is answered or passed over; the exchange goes on, and nothing breaks."""

import random

from fairline.channels.voice.sip.dialogs import tag_of
from fairline.channels.voice.sip.tests.exchange import OURS, THEIRS, Exchange

METHODS = ("INVITE", "ACK", "BYE", "CANCEL", "PRACK", "UPDATE", "INFO", "REFER", "NOTIFY", "OPTIONS", "REGISTER", "X")
NAMES = ("Contact", "To", "From", "RAck", "Refer-To", "Replaces", "Session-Expires", "Require", "Authorization")
MORE = ("Record-Route", "Privacy", "P-Asserted-Identity", "Content-Type", "Expires", "Diversion", "Reason", "Identity")
VALUES = (
    "",
    "*",
    "<",
    "<sip:>",
    "sip:@",
    '"',
    "a;b=c,d",
    "999999999999",
    "-1",
    "<sip:x@y?Replaces=%3B>",
    "é\x01",
    "1 2 3",
)


async def test_a_thousand_pieces_of_nonsense(caplog):
    chance = random.Random(4)
    exchange = Exchange()
    peer = await exchange.provider()
    exchange.house.on_leg = lambda leg: chance.choice((leg.ring, leg.hang_up, lambda: leg.answer(OURS)))()
    for number in range(1000):
        tags = [tag_of(one.headers.get("To")) for one in peer.answers(180, 200)[-3:]]
        extra = {
            chance.choice(NAMES + MORE).replace("-", "_"): chance.choice(VALUES) for _ in range(chance.randrange(3))
        }
        extra.pop("From", None)
        peer.asks(
            chance.choice(METHODS),
            sdp=chance.choice(("", THEIRS, "nonsense")),
            to_tag=chance.choice(["", "none", *tags]),
            call=f"call-{chance.randrange(number // 20 + 1)}",
            cseq=number + 1,
            **extra,
        )
        await exchange.turn(chance.choice((0, 0, 0.1, 2)))
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
    peer.asks("OPTIONS", call="after all")
    await exchange.turn()
    assert peer.answers()[-1].status == 200
    for leg in exchange.house.legs:
        leg.hang_up()
    await exchange.turn(120)
    assert exchange.left == (0, 0)


async def test_nonsense_in_answers(caplog):
    chance = random.Random(5)
    exchange = Exchange()
    peer = await exchange.provider()
    from fairline.channels.voice.sip.ways import ByTrunk

    for _ in range(200):
        leg = exchange.dial(ByTrunk("p"), timeout=30)
        await exchange.turn()
        invite = peer.requests("INVITE")[-1]
        for _ in range(3):
            extra = {chance.choice(NAMES + MORE).replace("-", "_"): chance.choice(VALUES) for _ in range(2)}
            for name in ("RSeq", "WWW_Authenticate", "Min_SE"):
                extra[name] = chance.choice(VALUES)
            status = chance.choice((100, 180, 183, 200, 302, 401, 407, 422, 486, 503, 603))
            peer.says(invite, status, tag=chance.choice(("a", "b")), sdp=chance.choice(("", "x")), **extra)
            await exchange.turn()
        leg.hang_up()
        peer.got.clear()
    await exchange.turn(200)
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
    assert exchange.left == (0, 0)
    trunk = exchange.agent.trunks.get("p")
    assert trunk is not None
    assert trunk.limits.held == 0
