"""Run the command line as ``python -m ketamine_claims``."""

from ketamine_claims.cli import main

if __name__ == "__main__":
    main()
