"""A shop with web chat on its page: people come, sign in, write, and are answered."""

import hmac
from datetime import timedelta

from fairline import journal
from fairline.channels.webchat import feed, marks, receive, sites, visits
from fairline.channels.webchat.model import Consent, Prechat, PrechatField, SiteConfig
from fairline.channels.webchat.receive import Incoming
from fairline.channels.webchat.visits import Identity
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.journal.interaction import MessagesRead, TalkChanged

AGENT = Actor("member", "mem_ada")
FORM = Prechat(
    fields=[PrechatField(name="order", label={"en": "Order"}, required=True, why={"en": "To find it"})],
    consent=Consent(text={"en": "We keep what you write."}),
)


class Shop:
    """What a test of web chat says and looks at."""

    def __init__(self, house):
        self.house = house
        self.site = self.opens("Shop")

    def opens(self, name, **config):
        """Another site."""
        return self.house.write(lambda c: sites.make(c, HOUSE, name, SiteConfig(**config)))

    def sets(self, **config):
        """The site is set up differently."""
        changed = SiteConfig(**config)
        self.site = self.house.write(lambda c: sites.change(c, HOUSE, self.site.id, self.site.name, changed))

    def signed(self, user_id, **more):
        """Who the shop's own server says is there."""
        secret = self.house.read(lambda c: sites.identity_secret(c, self.site.id))
        signature = hmac.new(secret.encode(), user_id.encode(), "sha256").hexdigest()
        return Identity(**({"user_id": user_id, "hash": signature} | more))

    def visit(self, token=None, identity=None, site=None):
        """A page is opened: the visitor and their token."""
        return self.house.write(lambda c: visits.arrive(c, site or self.site, token, "en", identity))

    def comes(self, token):
        """Who a token belongs to now."""
        return self.house.read(lambda c: visits.of_token(c, token))

    def writes(self, token, text="Good morning", client_id=None, files=()):
        """A visitor writes."""
        self.count = getattr(self, "count", 0) + 1
        incoming = Incoming(client_id or f"client-{self.count}", text, files, "https://shop.example/", "Shop")
        return self.house.write(lambda c: receive.receive(c, visits.of_token(c, token), incoming))

    def tells(self, token, name="", email="", answers=None, left_email=False):
        """A visitor tells of themselves."""
        self.house.write(
            lambda c: visits.tell(c, visits.of_token(c, token), name, email, answers or {}, left_email=left_email)
        )

    def agrees(self, token, given=True):
        """A visitor agrees, or not."""
        self.house.write(lambda c: visits.agree(c, visits.of_token(c, token), given=given, text_sha256="0" * 64))

    def permits(self, visitor, text="We look into it", act="act_1", **more):
        """The gate lets a reply to a visitor out; the entry's number."""
        return self.house.write(lambda c: self._permit(c, visitor, text, act, more))

    def answers(self, visitor, text="We look into it", act="act_1", **more):
        """The same, handed out."""
        number = self.permits(visitor, text, act, **more)
        self.house.follow()
        return number

    def stands(self, visitor, state, agent=None):
        """A conversation is opened or closed."""
        event = TalkChanged(conversation="cnv_1", channel="webchat", address=visitor, state=state, agent=agent)
        self.house.write(lambda c: append(c, HOUSE, event))

    def reads(self, message):
        """Who answers reads what visitors wrote, up to and with a message."""
        event = MessagesRead(conversation="cnv_1", channel="webchat", up_to=message)
        self.house.write(lambda c: append(c, AGENT, event))

    def feed(self, visitor, after=0):
        """What the visitor's page shows."""
        return self.house.read(lambda c: feed.read(c, visitor, after))

    def texts(self, visitor):
        """What was said, in order."""
        return [line.text for line in self.feed(visitor) if line.kind == "message"]

    def marks(self, visitor, seq, event):
        """The page says how far our messages came; how many were new."""
        return self.house.write(lambda c: marks.mark(c, visitor, seq, event))

    def forgets(self, *persons):
        """Persons are erased, as far as this module sees it."""
        self.house.write(lambda c: [journal.destroy(c, person) for person in persons])

    def kinds(self):
        """The kinds of all entries, in order."""
        return [entry.kind for entry in self.house.journal()]

    def events(self, kind):
        """The events of one kind, in order."""
        return [entry.event for entry in self.house.journal() if entry.kind == kind]

    def later(self, **span):
        """Time passes."""
        self.house.clock.advance(timedelta(**span))

    def _permit(self, c, visitor, text, act, more):
        person = person_of(c, "webchat", visitor)
        fields = {
            "id": act,
            "contact": "ctc_1",
            "person": person,
            "conversation": "cnv_1",
            "member": AGENT.id,
            "channel": "webchat",
        } | more
        private = {"text": text, "address": visitor}
        event = ActPermitted(act=act, kind="Reply", subject="cnv_1", person=person, fields=fields, private=private)
        [entry] = append(c, AGENT, event)
        return entry.number
