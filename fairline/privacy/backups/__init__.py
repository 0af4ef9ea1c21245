"""Backups of the installation: made while it runs, readable with its keys only, and emptied of whoever left.

`making.create` makes one, `shelf` is the folder they lie in, `checking.verify` looks whether one is whole,
`bringing.restore` brings one back, `again` does anew what was erased since, `looking` sees to it that none holds an
account that left, nor anything longer than promised.
"""
