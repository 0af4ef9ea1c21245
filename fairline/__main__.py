"""`python -m fairline` is `fairline`."""

from fairline.cli import main

main()
