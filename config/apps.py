from django.contrib.admin.apps import AdminConfig


class ParallaxAdminConfig(AdminConfig):
    """Django's admin, open to the Admin group without the separate staff flag."""

    default_site = "config.admin.ParallaxAdminSite"

    def ready(self) -> None:
        super().ready()
        # Only now are Django's own accounts registered, to be replaced by ours.
        from config import accounts  # noqa: F401
