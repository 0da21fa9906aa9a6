"""The settings as a process finds them in its environment."""

import os
import subprocess
import sys

from django.conf import settings


def start(show: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Load the settings in a process of its own with this environment only, and print the setting `show`."""
    return run(f"from config import settings; print(getattr(settings, {show!r}, ''))", **environment)


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"], "ENV_FILE": os.devnull, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_without_a_secret_key_refuses():
    started = run("import config.wsgi", DATABASE_URL="sqlite://:memory:")
    assert started.returncode != 0
    assert "Set SECRET_KEY" in started.stderr.splitlines()[-1]


def test_a_command_that_serves_nobody_needs_no_key():
    told = "from django.core.management import call_command as call; call('align', 'README.md', 'README.md')"
    code = f"import django; django.setup(); {told}"
    assert run(code, DJANGO_SETTINGS_MODULE="config.settings").returncode == 0


def test_a_developer_needs_nothing():
    assert start(DEBUG="1").returncode == 0


def test_debug_is_off_unless_asked_for():
    assert start("DEBUG", SECRET_KEY="long").stdout.strip() == "False"


def test_the_database_comes_from_its_address():
    started = start("DATABASES", SECRET_KEY="long", DATABASE_URL="postgresql://ann:secret@db.example/parallax")
    assert "'HOST': 'db.example'" in started.stdout
    assert "'pool'" in started.stdout


def test_cookies_go_over_https_only_where_the_site_does():
    assert start("SESSION_COOKIE_SECURE", SECRET_KEY="long", SECURE_COOKIES="1").stdout.strip() == "True"
    assert start("CSRF_COOKIE_SECURE", SECRET_KEY="long", SECURE_COOKIES="1").stdout.strip() == "True"


def test_static_files_are_hashed_in_production():
    assert "Manifest" in start("STORAGES", SECRET_KEY="long").stdout


def test_nothing_refused_is_printed_where_only_faults_are_asked_for():
    requests = "Client(raise_request_exception=False).get('/no-such-page/'); Client().post('/login/')"
    code = (
        "import django, logging; django.setup(); from django.test import Client; "
        f"{requests}; logging.getLogger('django.server').warning('GET /'); logging.getLogger('trafilatura').error('no')"
    )
    told = {"DEBUG": "1", "ALLOWED_HOSTS": "testserver", "DJANGO_SETTINGS_MODULE": "config.settings"}
    quiet, loud = (run(code, **told, LOG_LEVEL=level) for level in ("ERROR", "INFO"))
    assert (quiet.returncode, quiet.stderr) == (0, "")
    assert "GET /" in loud.stderr
    assert "trafilatura" not in loud.stderr
