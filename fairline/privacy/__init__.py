"""What we may know, for how long, and whom we may contact: requests for access and erasure, and the consent ledger.

`ask` takes a request in, `request` and `listed` tell how far it is. Each module says in its holdings.py what it keeps
of a contact; rows handed out there name addresses `address`, `email`, `user_id` or `phone`, people `name`, files to be
deleted `blob`: so the scan after an erasure knows what to look for. `give_consent`, `confirm_consent`,
`withdraw_consent`, `take_back_refusal`, `mark_contact`, `unmark_contact` keep the ledger, `why_may_i` reads it.
"""

from fairline.privacy.consent.marks import mark as mark_contact
from fairline.privacy.consent.marks import unmark as unmark_contact
from fairline.privacy.consent.model import NewConsent
from fairline.privacy.consent.service import confirm as confirm_consent
from fairline.privacy.consent.service import give as give_consent
from fairline.privacy.consent.service import take_back as take_back_refusal
from fairline.privacy.consent.service import withdraw as withdraw_consent
from fairline.privacy.consent.why import Answer, why_may_i
from fairline.privacy.model import DataRequest, Report
from fairline.privacy.requests import ask, listed, request

__all__ = [
    "Answer",
    "DataRequest",
    "NewConsent",
    "Report",
    "ask",
    "confirm_consent",
    "give_consent",
    "listed",
    "mark_contact",
    "request",
    "take_back_refusal",
    "unmark_contact",
    "why_may_i",
    "withdraw_consent",
]
