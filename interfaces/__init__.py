"""The ways in and out of the system: pages, HTTP and command line, with one wording for all of them."""
