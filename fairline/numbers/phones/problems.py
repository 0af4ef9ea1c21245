"""What may be wrong with a wish about a telephone number."""

from fairline.kit.errors import Problem


class PhoneTaken(Problem):
    """This number is held here already, or rests after it was given back."""

    status = 409
    type = "phone-taken"


class PhoneNotReady(Problem):
    """That cannot follow the state the number is in."""

    status = 409
    type = "phone-not-ready"


class CountryTerms(Problem):
    """The country's additional terms were not accepted."""

    status = 409
    type = "country-terms"
    clauses = ("ZS-CC-COUNTRY-EXTRA-TERMS",)


class PassedOn(Problem):
    """Numbers of this country are for the account's own use alone: nobody else may have one of them."""

    status = 409
    type = "number-passed-on"
    clauses = ("ZS-CC-NB-NO-RESALE", "ZS-CC-NB-SOLE-USER")


class ShownNameNotOwn(Problem):
    """The name to be shown is not what the account, or a brand of its, is called."""

    status = 409
    type = "shown-name-not-own"
    clauses = ("TDA-VOICE-CNAM",)


class NobodySaysCodes(Problem):
    """No provider of the account can call or text a code to this number."""

    status = 409
    type = "nobody-says-codes"


class CodeWrong(Problem):
    """This is not the code that was said, or it is too old."""

    status = 422
    type = "phone-code-wrong"


class PortingOpen(Problem):
    """It is being moved to another provider: it is not released before that is over."""

    status = 409
    type = "porting-open"
    clauses = ("ZS-NUM-SUBSCRIPTION-END",)


class NotIdle(Problem):
    """It was used in the last thirty days, or is kept for a reason, or the notice is not over."""

    status = 409
    type = "phone-not-idle"
    clauses = ("ZS-NUM-IDLE-30",)


class FallbackToldByUs(Problem):
    """Its provider is told by us: nothing is set there by hand."""

    status = 409
    type = "fallback-told-by-us"


class FallbackNotSet(Problem):
    """Its provider does not know yet where its calls are to go."""

    status = 409
    type = "fallback-not-set"


class PhoneKept(Problem):
    """It is sealed for a case or an authority: it stays where it is."""

    status = 409
    type = "phone-kept"
