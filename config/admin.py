from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LogoutView, redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator


class ParallaxAdminSite(AdminSite):
    site_header = "Parallax administration"
    site_title = "Parallax administration"
    index_title = "Records"

    def has_permission(self, request: HttpRequest) -> bool:
        """Whoever may change accounts is an admin: one right, no second flag to forget."""
        return request.user.is_active and request.user.has_perm("auth.change_user")

    @method_decorator(login_not_required)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """One log-in page for all; who is logged in and comes here anyway lacks the right."""
        if request.user.is_authenticated and not self.has_permission(request):
            raise PermissionDenied("The records are for admins only.")
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))

    def logout(  # type: ignore[override]  # to our log-in page, not to one of the admin's own
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponseBase:
        return LogoutView.as_view()(request)
