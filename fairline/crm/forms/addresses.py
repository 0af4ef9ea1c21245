"""The one form in which an address is kept, whoever wrote it and how."""

import unicodedata
from email.utils import parseaddr

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from fairline.kit.phones import parsed as read_number
from fairline.kit.phones import region_of as region_of_number

NUMBERS = frozenset({"phone", "voice", "sms", "whatsapp"})  # channels whose addresses are telephone numbers


class NotAnAddress(ValueError):
    """It cannot be an address of this channel; `words` is the key of the sentence that says why."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def normal(channel: str, address: str, country: str = "") -> str:
    """The address as we keep it. Raises NotAnAddress.

    An e-mail address keeps the case of what stands before the @, which belongs to its owner (RFC 5321, 2.4), except
    that no mail service still tells `Nour` from `nour`: so all of it is in small letters, the domain in its Unicode
    form (UTS 46). A telephone number becomes E.164; `country` (ISO 3166-1 alpha-2) is where a number written without
    a country code is taken to be. Addresses of other channels stay as they are.
    """
    if channel == "email":
        return _email(address)
    if channel in NUMBERS:
        return _number(address, country)
    tidy = unicodedata.normalize("NFC", address.strip())
    if not tidy:
        raise NotAnAddress("crm.field.not-an-address")
    return tidy


def normal_or_same(channel: str, address: str, country: str = "") -> str:
    """The same, but what a channel tells us that we cannot read is kept as it came."""
    try:
        return normal(channel, address, country)
    except NotAnAddress:
        return address.strip()


def normal_or_none(channel: str, address: str, country: str = "") -> str | None:
    """The same, None for what is no address."""
    try:
        return normal(channel, address, country)
    except NotAnAddress:
        return None


def region_of(number: str) -> str:
    """The country an E.164 number belongs to, empty where it belongs to none."""
    region = region_of_number(number)
    return region if region.isalpha() else ""


def national(number: str) -> str:
    """The digits of an E.164 number as one dials them in its own country: +41791234567 is 0791234567."""
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ""
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    return "".join(filter(str.isdigit, written))


def _email(address: str) -> str:
    bare = parseaddr(address)[1] or address
    try:
        checked = validate_email(bare.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise NotAnAddress("crm.field.not-an-email") from error
    return checked.normalized.lower()


def _number(address: str, country: str) -> str:
    try:
        parsed = read_number(address, country or None)
    except phonenumbers.NumberParseException as error:
        raise NotAnAddress("crm.field.not-a-number") from error
    if not phonenumbers.is_possible_number(parsed):
        raise NotAnAddress("crm.field.not-a-number")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
