"""Plans: what an account may use and how much of it, which seats its members hold, and what happens beyond."""
