"""The HTTP interface: one typed POST per command, made from the table of concepts, and the questions.

app          makes the application and mounts everything
access       what every route must declare: who may come in
commands     the routes that record, made from `domain.lifecycle`
questions    the routes that answer about one partnership; lists those across partnerships; reading what they share
series       the reference series
health       whether the service is up, and how far its views are
strict_json  reading JSON so that no two readers differ
faults       every error as problem details
description  the OpenAPI document
"""
