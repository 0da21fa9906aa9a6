"""The production entry: refuses to start with the sample accounts' published passwords."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_asgi_application()

from config.checks import refuse_published_passwords  # noqa: E402  (needs the apps loaded)

refuse_published_passwords()
