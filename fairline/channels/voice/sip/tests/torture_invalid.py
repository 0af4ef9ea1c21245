"""The messages of RFC 4475 that are wrong, each with what may be said to it (s3.1.2, s3.3)."""

from fairline.channels.voice.sip.tests.torture_valid import SDP, lines

VIA = "Via: SIP/2.0/UDP 192.0.2.95;branch=z9hG4bKkdju43234"


def invite(first: str = "INVITE sip:user@example.com SIP/2.0", body: bytes = SDP, **instead: str) -> bytes:
    """An INVITE with one thing wrong with it; a header named with nothing behind it is left away."""
    named = {
        "Via": "Via: SIP/2.0/UDP 192.0.2.95;branch=z9hG4bKkdju43234",
        "To": "To: sip:user@example.com",
        "From": "From: sip:caller@example.net;tag=193402342",
        "Call_ID": "Call-ID: one.wrong.thing@192.0.2.95",
        "CSeq": "CSeq: 93942939 INVITE",
        "Max_Forwards": "Max-Forwards: 70",
        "Contact": "Contact: <sip:caller@host5.example.net>",
        "Content_Length": f"Content-Length: {len(body)}",
        "More": "Content-Type: application/sdp",
    } | instead
    return lines("\n".join([first, *(line for line in named.values() if line)]), body)


def register(**instead: str) -> bytes:
    """A REGISTER with one thing wrong with it."""
    instead = {"CSeq": "CSeq: 7 REGISTER", "More": ""} | instead
    return invite("REGISTER sip:example.com SIP/2.0", b"", **instead)


def response(status: str, **instead: str) -> bytes:
    """A response with one thing wrong with it."""
    return invite(f"SIP/2.0 {status}", b"", **({"More": "", "Contact": ""} | instead))


HUGE = "36893488147419103232"

# name: (message, status it may be answered with; 0 for one that is passed over without a word)
INVALID = {
    "3.1.2.1 badinv01: separators too many": (
        invite(Via="Via: SIP/2.0/UDP 192.0.2.15;;,;,,", Contact='Contact: "Joe" <sip:joe@example.org>;;;;'),
        400,
    ),
    "3.1.2.2 clerr: Content-Length larger than the message": (invite(Content_Length="Content-Length: 9999"), 400),
    "3.1.2.3 ncl: negative Content-Length": (invite(Content_Length="Content-Length: -999"), 400),
    "3.1.2.4 scalar02: CSeq too large": (
        register(
            CSeq=f"CSeq: {HUGE} REGISTER", Contact="Contact: <sip:user@host129.example.com>;expires=280297596632815"
        ),
        400,
    ),
    "3.1.2.4 scalar02: Max-Forwards too large": (register(Max_Forwards="Max-Forwards: 300"), 400),
    "3.1.2.5 scalarlg: CSeq of a response too large": (
        response("503 Service Unavailable", CSeq="CSeq: 9292394834772304023312 OPTIONS", More=f"Retry-After: {HUGE}"),
        0,
    ),
    "3.1.2.6 quotbal: quote without an end": (invite(To='To: "Mr. J. User <sip:j.user@example.com>'), 400),
    "3.1.2.7 ltgtruri: request URI in brackets": (invite("INVITE <sip:user@example.com> SIP/2.0"), 400),
    "3.1.2.8 lwsruri: blanks in the request URI": (invite("INVITE sip:user@example.com; lr SIP/2.0"), 400),
    "3.1.2.9 lwsstart: blanks too many in the request line": (invite("INVITE  sip:user@example.com  SIP/2.0"), 400),
    "3.1.2.10 trws: blanks behind the request line": (invite("INVITE sip:user@example.com SIP/2.0  "), 400),
    "3.1.2.16 badvers: a version nobody knows": (invite("INVITE sip:user@example.com SIP/7.0"), 505),
    "3.1.2.17 mismatch01: another method in CSeq": (invite("OPTIONS sip:user@example.com SIP/2.0"), 400),
    "3.1.2.18 mismatch02: an unknown method, another in CSeq": (invite("NEWMETHOD sip:user@example.com SIP/2.0"), 400),
    "3.1.2.19 bigcode: a status beyond all": (response("4294967301 better not break the receiver"), 0),
    "3.3.1 insuf: no Call-ID, From or To": (invite(Call_ID="", From="", To=""), 0),
    "3.3.2 unkscm: a scheme nobody knows": (invite("INVITE nobodyKnowsThisScheme:totallyopaquecontent SIP/2.0"), 416),
    "3.3.3 novelsc: a scheme of something else": (invite("INVITE soap.beep://192.0.2.103:3002 SIP/2.0"), 416),
    "3.3.8 multi01: twice what there is one of": (
        invite(More="CSeq: 59 INVITE\nCall-ID: multi01.98asdh@192.0.2.2\nFrom: sip:other@example.net;tag=3413415"),
        400,
    ),
    "3.3.9 mcl01: two lengths": (invite(More="Content-Length: 5"), 400),
}

# What RFC 4475 lets an element reject or take, and we take: the world writes like this.
FORGIVEN = {
    "3.1.2.11 escruri: headers in the request URI": invite(
        "INVITE sip:user@example.com?Route=%3Csip:example.com%3E SIP/2.0"
    ),
    "3.1.2.12 baddate: a time zone that is not GMT": invite(More="Date: Fri, 01 Jan 2010 16:00:00 EST"),
    "3.1.2.14 badaspec: blanks inside the brackets": invite(To='To: "Watson, Thomas" < sip:t.watson@example.org >'),
    "3.1.2.15 baddn: a name that should be quoted": invite(
        From="From: Bell, Alexander <sip:a.g.bell@example.com>;tag=43"
    ),
    "3.3.4 unksm2: a scheme nobody knows in To": register(To="To: isbn:2983792873"),
    "3.3.7 regaut01: an authorization nobody knows": register(
        More="Authorization: NoOneKnowsThisScheme opaque-data=here"
    ),
    "3.3.11 zeromf: no hop left": invite(Max_Forwards="Max-Forwards: 0"),
    "3.3.12 cparam01: a parameter of the contact": register(
        Contact="Contact: sip:+19725552222@gw1.example.net;unknownparam"
    ),
    "3.3.13 cparam02: a parameter of its URI": register(
        Contact="Contact: <sip:+19725552222@gw1.example.net;unknownparam>"
    ),
    "3.3.14 regescrt: a header in the contact's URI": register(
        Contact="Contact: <sip:user@example.com?Route=%3Csip:sip.example.com%3E>"
    ),
    "3.3.5 bext01: extensions required that nobody has": invite(More="Require: nothingSupportsThis"),
    "3.3.6 invut: a body of an unknown kind": invite(More="Content-Type: application/unknownformat"),
    "3.3.15 sdp01: nothing acceptable offered": invite(More="Accept: text/nobodyKnowsThis"),
}

# Unreadable only for whoever reads the contact (s3.1.2.13): the URI has a `?` and no brackets.
REGBADCT = register(Contact="Contact: sip:user@example.com?Route=%3Csip:sip.example.com%3E")
# An answer that says it goes to everybody (s3.3.10); it belongs to no request of ours.
BCAST = response(
    "200 OK",
    Via="Via: SIP/2.0/UDP 192.0.2.198;branch=z9hG4bK1324923\nVia: SIP/2.0/UDP 255.255.255.255;branch=z9hG4bK1saber23",
)
