from django.contrib.admin.apps import AdminConfig


class ParallaxAdminConfig(AdminConfig):
    """Django's admin, open to the Admin group without the separate staff flag."""

    default_site = "config.admin.ParallaxAdminSite"
