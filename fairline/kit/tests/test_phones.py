"""A number's country is told without reading more of it than is needed, and never another one for that."""

import phonenumbers
import pytest

from fairline.kit import phones

NUMBERS = [
    phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    for kind in range(11)
    if (example := phonenumbers.example_number_for_type(region, kind)) is not None
]


def test_every_kind_of_number_of_every_country_is_told_as_if_it_were_read_whole() -> None:
    read = {each: phonenumbers.region_code_for_number(phonenumbers.parse(each)) or "" for each in NUMBERS}
    assert len(read) > 900
    assert {each: phones.region_of(each) for each in NUMBERS} == read


@pytest.mark.parametrize("said", ["", "+", "+33", "0612345678", "+33 hello", "+999123456789", "+33612345678901234567"])
def test_what_is_no_number_is_told_so(said: str) -> None:
    with pytest.raises(phones.NumberParseException):
        phones.region_of(said)
