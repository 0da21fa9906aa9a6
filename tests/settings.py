"""The product's settings, made quick and closed for tests: nothing of the caller's environment or `.env` gets in.

The database is TEST_DATABASE_URL's, never DATABASE_URL's: a test run cannot touch what people work on.
"""

import os
import tempfile

for name in (
    *("ALLOWED_HOSTS", "TRUSTED_ORIGINS", "BEHIND_PROXY", "SECURE_COOKIES", "TIME_ZONE", "PORT", "LOG_LEVEL"),
    "SENTENCE_VECTORS",
):
    os.environ.pop(name, None)
# A file, as in the product: an in-memory database has no WAL and locks whole tables between threads.
scratch = f"{tempfile.gettempdir()}/parallax-test-{os.getpid()}.sqlite3"
os.environ |= {
    "ENV_FILE": os.devnull,
    "SECRET_KEY": "only-for-tests",
    "DEBUG": "0",
    "DATABASE_URL": os.environ.get("TEST_DATABASE_URL") or f"sqlite:///{scratch}",
}

from config.settings import *  # noqa: E402, F403
from config.settings import DATABASES  # noqa: E402

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": scratch}

TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
