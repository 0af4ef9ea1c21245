"""What we speak from: domains that mail may leave under, numbers and names that texts leave by, and their proofs.

Others may use: `is_proven` (whether a domain is the account's, by DNS), `signer` (the key mail of a domain is signed
with), `state_of` (the word for a page), `Signer`; `TextSender`, `text_senders`, `text_sender`, `text_route` (whose a
number is, asked before the account is known), `reaches` (whether a sender may text a country), `country_of`,
`known_trades` and `doubt` (goods that may not be texted about); `holds_name` (whether a name stands in words),
`own_domains`, `kept_names` (what another account is called).
"""

from fairline.numbers.countries import reaches
from fairline.numbers.identity import NameTaken, check_name, holds_name
from fairline.numbers.identity_store import names_of as kept_names
from fairline.numbers.identity_store import own_domains
from fairline.numbers.model import Domain, Signer
from fairline.numbers.senders import country_of
from fairline.numbers.service import is_proven, signer, state_of
from fairline.numbers.store import whose_domain
from fairline.numbers.text_model import TextSender, Trade
from fairline.numbers.text_store import every as text_senders
from fairline.numbers.text_store import one as text_sender
from fairline.numbers.text_store import route as text_route
from fairline.numbers.text_store import trades as known_trades
from fairline.numbers.text_store import whose_number
from fairline.numbers.trades import doubt

__all__ = [
    "Domain",
    "NameTaken",
    "Signer",
    "TextSender",
    "Trade",
    "check_name",
    "country_of",
    "doubt",
    "holds_name",
    "is_proven",
    "kept_names",
    "known_trades",
    "own_domains",
    "reaches",
    "signer",
    "state_of",
    "text_route",
    "text_sender",
    "text_senders",
    "whose_domain",
    "whose_number",
]
