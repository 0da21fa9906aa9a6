from typing import Any

from django.http import HttpRequest


def interface(request: HttpRequest) -> dict[str, Any]:
    """What every page shows of the person's own preferences."""
    return {name: request.COOKIES.get(name) != "off" for name in ("shortcuts", "faint")}
