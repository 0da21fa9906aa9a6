"""What must hold before the site is put in front of people."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

# The three accounts of `make run`; their passwords stand in the README for all to read.
SAMPLE_ACCOUNTS = {"analyst": "analyst-sample", "editor": "editor-sample", "admin": "admin-sample"}


def published_passwords() -> list[str]:
    """The names of the accounts that still have the password printed in the README."""
    from django.contrib.auth import get_user_model

    users = get_user_model().objects.filter(username__in=SAMPLE_ACCOUNTS, is_active=True)
    return [user.username for user in users if user.check_password(SAMPLE_ACCOUNTS[user.username])]


def refuse_unsafe_start() -> None:
    """Raise ImproperlyConfigured outside DEBUG without a secret key, or when an account has a published password."""
    if settings.DEBUG:
        return
    try:
        _ = settings.SECRET_KEY
    except ImproperlyConfigured:
        raise ImproperlyConfigured("Set SECRET_KEY to a long random text, or DEBUG=1 on your own machine.") from None
    _refuse_published_passwords()


def _refuse_published_passwords() -> None:
    try:
        names = published_passwords()
    except DatabaseError:
        return  # not migrated, or down: nothing can be logged into yet
    if names:
        raise ImproperlyConfigured(
            f"These accounts still have the password of the sample data: {', '.join(names)}. "
            "Change it with `manage.py changepassword NAME`, or deactivate the account."
        )
