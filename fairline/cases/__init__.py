"""What went wrong or is said to have: violations, complaints, takedowns, breaches, legal process, and what is done about them."""
