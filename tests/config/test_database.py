"""The suite runs on the database that it was meant for, and that database keeps the promises we lean on."""

import os

import pytest
from django.contrib.auth.models import Group
from django.db import connection

from comparisons.models import Category
from config.settings import database


@pytest.mark.django_db
def test_it_runs_on_the_expected_database():
    assert connection.vendor == os.environ.get("EXPECT_DATABASE", connection.vendor)


@pytest.mark.django_db
def test_sqlite_stands_many_writers():
    options = database("sqlite:////tmp/any.sqlite3")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]


def test_postgresql_connections_are_pooled():
    assert database("postgresql://someone@example.org/parallax")["OPTIONS"]["pool"]


class TestDataMadeByMigrations:
    """Roles and categories outlive the flush after a transactional test."""

    @pytest.mark.django_db(transaction=True)
    def test_they_are_there_once(self):
        assert Group.objects.count() == 3

    @pytest.mark.django_db(transaction=True)
    def test_they_are_there_again(self):
        assert Group.objects.get(name="Editor").permissions.exists()
        assert Category.objects.count() == 17
