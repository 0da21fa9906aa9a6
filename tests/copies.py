"""A copy of what is in the database, put back in a moment: Django's own way saves object by object."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db import connection, transaction


class Table(NamedTuple):
    name: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


def take_copy() -> list[Table]:
    """All rows of all tables."""
    names = connection.introspection.django_table_names(only_existing=True, include_views=False)
    return [table for table in map(_read, names) if table.rows]


@transaction.atomic
def put_back(copy: list[Table]) -> None:
    """Insert what is missing; foreign keys are looked at when all is there."""
    with connection.cursor() as cursor:
        for table in copy:
            columns = ", ".join(map(connection.ops.quote_name, table.columns))
            places = ", ".join(["%s"] * len(table.columns))
            name = connection.ops.quote_name(table.name)
            cursor.executemany(f"INSERT INTO {name} ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING", table.rows)


def _read(name: str) -> Table:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {connection.ops.quote_name(name)}")
        return Table(name, tuple(column[0] for column in cursor.description), cursor.fetchall())
