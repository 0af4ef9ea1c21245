"""Every limit there is, on one page and as data, read from the code that holds it; and what was refused by them."""
