"""The only files of the CRM that speak SQL; every query begins with the account."""
