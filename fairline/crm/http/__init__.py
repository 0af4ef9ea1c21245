"""The routes of the CRM: read, call, answer."""

from fairline.crm.http import companies, contacts, fields, states

ROUTES = (*contacts.ROUTES, *states.ROUTES, *companies.ROUTES, *fields.ROUTES)

__all__ = ["ROUTES"]
