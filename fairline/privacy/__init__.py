"""What we may know, for how long, and whom we may contact: requests for access and erasure, and the consent ledger.

`ask` takes a request in, `request` and `listed` tell how far it is. Each module says in its holdings.py what it keeps
of a contact; rows handed out there name addresses `address`, `email`, `user_id` or `phone`, people `name`, files to be
deleted `blob`: so the scan after an erasure knows what to look for. `give_consent`, `confirm_consent`,
`withdraw_consent`, `take_back_refusal`, `mark_contact`, `unmark_contact` keep the ledger, `why_may_i` reads it.
`begin_rights_request` takes in what somebody asks by a public page, `request_of_link` and its neighbours are for that
page alone, `whose` finds the account behind a number, a domain or a name. `purposes` is the closed list of what data
may serve, `sift` tells which contacts may serve one of them,
`give_notice` says under which notice people come from now on. `note_disclosure` notes who was handed something of a
contact, `want_no_mail` tells whose addresses are handed to nobody.
"""

from fairline.privacy.archive import TYPE as ARCHIVE
from fairline.privacy.archive import pieces as archive_pieces
from fairline.privacy.consent.handed import want_no_mail
from fairline.privacy.consent.marks import mark as mark_contact
from fairline.privacy.consent.marks import unmark as unmark_contact
from fairline.privacy.consent.model import NewConsent
from fairline.privacy.consent.service import confirm as confirm_consent
from fairline.privacy.consent.service import give as give_consent
from fairline.privacy.consent.service import take_back as take_back_refusal
from fairline.privacy.consent.service import withdraw as withdraw_consent
from fairline.privacy.consent.why import Answer, why_may_i
from fairline.privacy.model import DataRequest, Report
from fairline.privacy.record.catalogue import Purpose, purposes
from fairline.privacy.record.notices import give as give_notice
from fairline.privacy.record.notices import sift
from fairline.privacy.requests import ask, listed, request
from fairline.privacy.rights.confirming import confirm as confirm_opt_out
from fairline.privacy.rights.deciding import begin as begin_rights_request
from fairline.privacy.rights.dossier import SCHEMA as PACKAGE_SCHEMA
from fairline.privacy.rights.finding import Found, whose
from fairline.privacy.rights.follow import asks_no_sale
from fairline.privacy.rights.front import authorities_of, package_ready, request_of_link
from fairline.privacy.rights.front import fetch as fetch_for_person
from fairline.privacy.rights.front import files as files_for_person
from fairline.privacy.rights.front import mail_code as mail_rights_code
from fairline.privacy.rights.intake import NewRequest
from fairline.privacy.rights.links import account_of as account_of_link
from fairline.privacy.rights.links import disclosure_of as disclosure_of_link
from fairline.privacy.rights.model import Right, RightsRequest
from fairline.privacy.rights.proving import give as give_rights_code
from fairline.privacy.rights.reading import is_mail
from fairline.privacy.rights.recipients import note as note_disclosure
from fairline.privacy.rights.setting import desk as privacy_desk

__all__ = [
    "ARCHIVE",
    "PACKAGE_SCHEMA",
    "Answer",
    "DataRequest",
    "Found",
    "NewConsent",
    "NewRequest",
    "Purpose",
    "Report",
    "Right",
    "RightsRequest",
    "account_of_link",
    "archive_pieces",
    "ask",
    "asks_no_sale",
    "authorities_of",
    "begin_rights_request",
    "confirm_consent",
    "confirm_opt_out",
    "disclosure_of_link",
    "fetch_for_person",
    "files_for_person",
    "give_consent",
    "give_notice",
    "give_rights_code",
    "is_mail",
    "listed",
    "mail_rights_code",
    "mark_contact",
    "note_disclosure",
    "package_ready",
    "privacy_desk",
    "purposes",
    "request",
    "request_of_link",
    "sift",
    "take_back_refusal",
    "unmark_contact",
    "want_no_mail",
    "whose",
    "why_may_i",
    "withdraw_consent",
]
