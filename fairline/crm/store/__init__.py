"""The only files of the CRM that speak SQL; every query begins with the account."""

from fairline.crm.store import addresses, companies, contacts, opt_outs, origins, search, timeline, values

__all__ = ["addresses", "companies", "contacts", "opt_outs", "origins", "search", "timeline", "values"]
