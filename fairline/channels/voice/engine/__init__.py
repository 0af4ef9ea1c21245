"""One process's calls: legs of SIP and ends of sound brought together, as the house says and as the parties do."""
