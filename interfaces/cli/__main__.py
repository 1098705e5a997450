"""Starts the command line as `python -m interfaces.cli`."""

from interfaces.cli.app import main

main()
