"""The pages: one module each. A page asks a query and fills a template; a form posts a command."""
