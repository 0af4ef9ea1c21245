"""Whom we know: contacts, how they are reached, the companies they belong to, what an account wants to know besides.

`find_or_create` and `identify` take in what channels hear, `contact`, `contacts`, `names`, `find` and `listed` read,
`resolve` and `family` follow merges, `opt_out`, `opt_in`, `place`, `verify`, `add_address` and `merge` say what was
learned, `timeline_of` puts a module's events on contacts' timelines, `contact_view` is what the wire shows,
`whereabouts` tells where a contact may be. Privacy
alone calls `erase`; who keeps something of a contact listens to `ContactErased`.
"""

from fairline.crm.forms.addresses import normal_or_none as normal_address
from fairline.crm.forms.folding import fold as folded
from fairline.crm.forms.roles import is_role
from fairline.crm.forms.sheets import rows_of
from fairline.crm.forms.traits import tells_of_a_trait
from fairline.crm.forms.values import fault
from fairline.crm.live import topic_of
from fairline.crm.many import stranger
from fairline.crm.model import Address, Change, Company, Contact, Field, Named, Origin, Place
from fairline.crm.origins import bar_batch, made_by, origins_of
from fairline.crm.origins import tell as tell_origin
from fairline.crm.problems import AddressTaken, ContactGone, DomainTaken, SameContact
from fairline.crm.service.addresses import add as add_address
from fairline.crm.service.addresses import verify
from fairline.crm.service.companies import add as add_company
from fairline.crm.service.companies import change as change_company
from fairline.crm.service.companies import company
from fairline.crm.service.companies import listed as companies
from fairline.crm.service.companies import remove as remove_company
from fairline.crm.service.contacts import change_contact, create, find_or_create
from fairline.crm.service.erasure import erase, persons, shared
from fairline.crm.service.fields import add as add_field
from fairline.crm.service.fields import listed as fields
from fairline.crm.service.fields import remove as remove_field
from fairline.crm.service.history import Past, changes_of
from fairline.crm.service.identify import identify
from fairline.crm.service.merges import merge
from fairline.crm.service.opt_outs import opt_in, opt_out
from fairline.crm.service.place import place
from fairline.crm.service.programs import companies_called, ids_listed, of_company
from fairline.crm.service.reached import Reached, families, found_by, places_on, reached_by
from fairline.crm.service.reading import (
    Holder,
    contact,
    contacts,
    every_id,
    family,
    find,
    holders,
    listed,
    names,
    resolve,
)
from fairline.crm.store.contacts import where
from fairline.crm.store.idle import idle
from fairline.crm.store.origins import Traced
from fairline.crm.timeline import Line, timeline_of
from fairline.crm.views import ContactView, contact_view
from fairline.crm.whereabouts import home, whereabouts

__all__ = [
    "Address",
    "AddressTaken",
    "Change",
    "Company",
    "Contact",
    "ContactGone",
    "ContactView",
    "DomainTaken",
    "Field",
    "Holder",
    "Line",
    "Named",
    "Origin",
    "Past",
    "Place",
    "Reached",
    "SameContact",
    "Traced",
    "add_address",
    "add_company",
    "add_field",
    "bar_batch",
    "change_company",
    "change_contact",
    "changes_of",
    "companies",
    "companies_called",
    "company",
    "contact",
    "contact_view",
    "contacts",
    "create",
    "erase",
    "every_id",
    "families",
    "family",
    "fault",
    "fields",
    "find",
    "find_or_create",
    "folded",
    "found_by",
    "holders",
    "home",
    "identify",
    "idle",
    "ids_listed",
    "is_role",
    "listed",
    "made_by",
    "merge",
    "names",
    "normal_address",
    "of_company",
    "opt_in",
    "opt_out",
    "origins_of",
    "persons",
    "place",
    "places_on",
    "reached_by",
    "remove_company",
    "remove_field",
    "resolve",
    "rows_of",
    "shared",
    "stranger",
    "tell_origin",
    "tells_of_a_trait",
    "timeline_of",
    "topic_of",
    "verify",
    "where",
    "whereabouts",
]
