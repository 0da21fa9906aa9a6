"""All settings, read from the environment: DATABASE_URL, SECRET_KEY, DEBUG, PORT, ALLOWED_HOSTS, TRUSTED_ORIGINS."""

import os
from pathlib import Path
from typing import Any

# Before numpy is imported anywhere: many threads on few cores make the sentence vectors slower, not faster.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from csp.constants import NONE, SELF
from environs import Env

BASE_DIR = Path(__file__).resolve().parent.parent

env = Env()
env.read_env(env.str("ENV_FILE", str(BASE_DIR / ".env")), recurse=False)

DEBUG = env.bool("DEBUG", False)
PORT = env.int("PORT", 8000)
# Without one the commands that serve nobody still run; config.checks lets no site start.
SECRET_KEY = env.str("SECRET_KEY", "only-for-development" if DEBUG else "")

ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS: list[str] = env.list("TRUSTED_ORIGINS", [])

INSTALLED_APPS = [
    "comparisons",
    "articles",
    "config.apps.ParallaxAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
]

# Closed by default: LogInFirst guards every view that does not say otherwise.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "config.middleware.LogInFirst",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
    "config.middleware.say_when_only_a_form_leads_here",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.context.interface",
            ],
        },
    },
]


def database(url: str) -> dict[str, Any]:
    """The connection for `url`, with what each database needs to stand many writers."""
    # The parser is environs' own; the address is passed in so that tests can ask for any.
    import dj_database_url

    found: dict[str, Any] = dict(dj_database_url.parse(url))
    if found["ENGINE"].endswith("sqlite3"):
        # WAL alone still fails most writes under eight writers: transactions must start IMMEDIATE.
        found["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        }
    else:
        found["CONN_HEALTH_CHECKS"] = True
        found["OPTIONS"] = {"pool": {"min_size": 1, "max_size": 8, "timeout": 10}}
    return found


DATABASES = {"default": database(env.str("DATABASE_URL", f"sqlite:///{BASE_DIR / 'db.sqlite3'}"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Rendered rows and word differences: derived from the database, so losing them costs only time.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "TIMEOUT": 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "event_list"
LOGOUT_REDIRECT_URL = "login"
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_TEMPLATE = "registration/locked_out.html"
AXES_RESET_ON_SUCCESS = True

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", False) else None
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = env.bool("SECURE_COOKIES", False)
SESSION_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = env.str("TIME_ZONE", "UTC")
USE_TZ = True
USE_I18N = False

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# What one request may bring. A paste is text of at most one large article; files go to disk above 2.5 MB.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
DATA_UPLOAD_MAX_NUMBER_FILES = 500

# What an article may be. The longest report that we know has 60,000 words, about 400,000 letters.
ARTICLE_MAX_BYTES = env.int("ARTICLE_MAX_BYTES", 10 * 1024 * 1024)
ARTICLE_MAX_CHARACTERS = env.int("ARTICLE_MAX_CHARACTERS", 2_000_000)
ARTICLE_MAX_PASSAGES = env.int("ARTICLE_MAX_PASSAGES", 20_000)

# A new article is paired at once with so many others of its event, the newest first; other pairs when opened.
PAIRS_AT_ONCE = env.int("PAIRS_AT_ONCE", 50)
# Up to so many passages on both sides together a pair is aligned while the person waits: well under a second.
# Where a vector is lacking, it is left to a worker all the same: no request loads the encoder.
ALIGN_WHILE_WAITING = env.int("ALIGN_WHILE_WAITING", 600)
# Off: pairs are aligned by letters alone, which see next to nothing across languages.
SENTENCE_VECTORS = env.bool("SENTENCE_VECTORS", True)
# What is told when an article is stored, and when a passage of it was put aside or taken back.
ARTICLE_STORED_TASK = "comparisons.tasks.pair_article"
ARTICLE_SORTED_TASK = "comparisons.tasks.realign_article"
# Who tells which words of an article alone, or of one on its way in, are to be marked: articles.marks asks.
ARTICLE_MARKS = "comparisons.queries.foreign.marks_of_article"
DRAFT_MARKS = "comparisons.queries.foreign.marks_of_draft"

LOG_LEVEL = env.str("LOG_LEVEL", "INFO")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    # The handler has the level, not only the root: the worker sets the levels of its own loggers.
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "level": LOG_LEVEL}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    "loggers": {
        "axes": {"level": "WARNING"},
        # Without Django's own handlers: in DEBUG they tell everything a second time, and know no LOG_LEVEL.
        "django": {"level": "INFO"},
        "django.server": {"handlers": ["console"], "level": LOG_LEVEL, "propagate": False},
        # A page in which they find nothing is no fault: the draft says so to the person.
        **{name: {"level": "CRITICAL"} for name in ("trafilatura", "htmldate", "courlan")},
    },
}
