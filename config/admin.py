from django.contrib.admin import AdminSite
from django.http import HttpRequest


class ParallaxAdminSite(AdminSite):
    site_header = "Parallax administration"
    site_title = "Parallax administration"
    index_title = "Records"

    def has_permission(self, request: HttpRequest) -> bool:
        """Whoever may change accounts is an admin: one right, no second flag to forget."""
        return request.user.is_active and request.user.has_perm("auth.change_user")
