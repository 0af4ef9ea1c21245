"""What we speak from: domains that mail may leave under, numbers and names that texts leave by, and their proofs.

Others may use: `is_proven` (whether a domain is the account's, by DNS), `signer` (the key mail of a domain is signed
with), `state_of` (the word for a page), `Signer`; `TextSender`, `text_senders`, `text_sender`, `text_route` (whose a
number is, asked before the account is known), `reaches` (whether a sender may text a country), `country_of`,
`known_trades` and `doubt` (goods that may not be texted about); `holds_name` (whether a name stands in words),
`own_domains`, `kept_names` (what another account is called). Of telephone numbers: `Phone`, `phone`, `phones`,
`phone_called` (by its number), `phones_on` (a trunk), `proven_number`, `code_of`, `LineOnFile` and `CodeSayer` (facts
that voice offers), `out_of_service` and `forwarded_to` (what a caller comes to); `add_phone`, `deliver_phone`,
`fail_phone`, `prove_by_provider` for whoever buys and lists them; `fallback_of`, `fallback_told`, `fallback_refused`,
`NOT_THERE` for whoever tells providers where calls go without us.
"""

from fairline.numbers.countries import reaches
from fairline.numbers.identity import NameTaken, check_name, holds_name
from fairline.numbers.identity_store import names_of as kept_names
from fairline.numbers.identity_store import own_domains
from fairline.numbers.model import Domain, Signer
from fairline.numbers.phones.answering import UNANSWERED, OutOfService, fallback_of, forwarded_to, out_of_service
from fairline.numbers.phones.fallbacks import NOT_THERE
from fairline.numbers.phones.fallbacks import refused as fallback_refused
from fairline.numbers.phones.fallbacks import told as fallback_told
from fairline.numbers.phones.lines import CodeSayer, LineOnFile
from fairline.numbers.phones.model import Phone, PhoneKind
from fairline.numbers.phones.problems import CountryTerms, PassedOn, PhoneTaken
from fairline.numbers.phones.proving import code_of, prove_by_provider, proven_number
from fairline.numbers.phones.proving import vouch as vouch_phone
from fairline.numbers.phones.service import Use as PhoneUse
from fairline.numbers.phones.service import Wanted as WantedPhone
from fairline.numbers.phones.service import add as add_phone
from fairline.numbers.phones.service import deliver as deliver_phone
from fairline.numbers.phones.service import fail as fail_phone
from fairline.numbers.phones.store import every as phones
from fairline.numbers.phones.store import numbered as phone_called
from fairline.numbers.phones.store import on_trunk as phones_on
from fairline.numbers.phones.store import one as phone
from fairline.numbers.phones.views import NumberView
from fairline.numbers.phones.views import view as number_view
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
    "NOT_THERE",
    "UNANSWERED",
    "CodeSayer",
    "CountryTerms",
    "Domain",
    "LineOnFile",
    "NameTaken",
    "NumberView",
    "OutOfService",
    "PassedOn",
    "Phone",
    "PhoneKind",
    "PhoneTaken",
    "PhoneUse",
    "Signer",
    "TextSender",
    "Trade",
    "WantedPhone",
    "add_phone",
    "check_name",
    "code_of",
    "country_of",
    "deliver_phone",
    "doubt",
    "fail_phone",
    "fallback_of",
    "fallback_refused",
    "fallback_told",
    "forwarded_to",
    "holds_name",
    "is_proven",
    "kept_names",
    "known_trades",
    "number_view",
    "out_of_service",
    "own_domains",
    "phone",
    "phone_called",
    "phones",
    "phones_on",
    "prove_by_provider",
    "proven_number",
    "reaches",
    "signer",
    "state_of",
    "text_route",
    "text_sender",
    "text_senders",
    "vouch_phone",
    "whose_domain",
    "whose_number",
]
