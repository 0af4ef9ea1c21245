"""Who sells what no network carries texts about texts nothing, whatever the words; who may be selling it is asked."""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, TextTrade
from fairline.gate.goods import goods_offered
from fairline.gate.verdict import Verdict, defer, permit, refuse

NAME = "text_lawful"
CLAUSES = ("ZS-CC-SMS-CANNABIS", "ZS-CC-SMS-VAPE")
COVERS = (Reply,)
NEEDS = ()
MAY_ASK = (TextTrade,)

CHANNEL = "sms"
LOOKED_AT = 4 * 3_600_000  # ms until what waits for a person's look is judged afresh
CLAUSE = {"cannabis": ("ZS-CC-SMS-CANNABIS",), "vape": ("ZS-CC-SMS-VAPE",)}

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit what is no text, and texts of accounts that sell no such goods; hold one that offers them for a look."""
    if act.channel != CHANNEL:
        return _PERMIT
    trade = facts[TextTrade]
    if trade.flagged:
        goods = min(trade.flagged)
        return refuse(
            NAME, goods if goods in CLAUSE else "flagged", clauses=CLAUSE.get(goods, CLAUSES), remedy="ask_admin"
        )
    goods = goods_offered(act.text)
    if not goods or goods in trade.cleared:
        return _PERMIT
    return defer(NAME, "review", until=facts.at + LOOKED_AT, clauses=CLAUSE[goods], remedy="ask_admin", goods=goods)
