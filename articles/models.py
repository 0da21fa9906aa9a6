"""Events, the outlets that tell of them, their articles and the passages these fall into."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

# The largest id that a row can have: a larger number in an address is nobody's.
MAX_ID = models.BigIntegerField.MAX_BIGINT

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ps", "ckb"})


class EventQuerySet(models.QuerySet["Event"]):
    def newest_first(self) -> Self:
        return self.order_by(F("happened_on").desc(nulls_last=True), "-pk")

    def telling(self, words: str) -> Self:
        """The events whose title, or an article of which in title or text, has all of `words` somewhere."""
        found = self
        for word in words.split()[:8]:
            told = Article.objects.filter(Q(title__icontains=word) | Q(text__icontains=word), withdrawn_at=None)
            found = found.filter(Q(title__icontains=word) | Q(summary__icontains=word) | Q(pk__in=told.values("event")))
        return found


class Event(models.Model):
    title = models.CharField(max_length=300)
    happened_on = models.DateField("when", null=True, blank=True)
    summary = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="event_has_a_title")]
        indexes = [models.Index(fields=["-happened_on", "-id"], name="event_newest")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("event", args=[self.pk])


class Outlet(models.Model):
    class Kind(models.TextChoices):
        OFFICIAL = "official", "official"
        NEWSPAPER = "newspaper", "newspaper"
        AGENCY = "agency", "agency"
        BROADCASTER = "broadcaster", "broadcaster"
        SITE = "site", "site"
        UNKNOWN = "", "not known"

    name = models.CharField(max_length=200, unique=True)
    country = models.CharField(max_length=100, blank=True)
    site = models.CharField(max_length=200, blank=True)
    kind = models.CharField(max_length=20, choices=Kind, blank=True, default=Kind.UNKNOWN)

    class Meta:
        ordering = ["name"]
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="outlet_has_a_name")]

    def __str__(self) -> str:
        return self.name


class UploadQuerySet(models.QuerySet["Upload"]):
    def waiting(self) -> Self:
        """What was received and not yet stored as an article."""
        return self.filter(articles=None)


class Upload(models.Model):
    """The bytes as they came, kept for ever; until stored, also the reading of them as a person has edited it."""

    name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100, blank=True)
    sha256 = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()
    size = models.PositiveIntegerField(help_text="bytes")
    reading = models.JSONField(null=True, blank=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads"
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)

    objects = UploadQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name


class ArticleQuerySet(models.QuerySet["Article"]):
    def shown(self) -> Self:
        return self.filter(withdrawn_at=None)

    def in_reading_order(self) -> Self:
        return self.order_by(F("published_on").asc(nulls_last=True), "pk")


class Article(models.Model):
    """One outlet's account of an event. The text is written once; a corrected article is a new one."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="articles")
    outlet = models.ForeignKey(Outlet, on_delete=models.PROTECT, related_name="articles")
    title = models.CharField(max_length=500)
    author = models.CharField(max_length=300, blank=True)
    published_on = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=8, help_text="BCP 47, such as en or zh")
    url = models.URLField("address", max_length=2000, blank=True)
    text = models.TextField()
    upload = models.ForeignKey(Upload, null=True, blank=True, on_delete=models.PROTECT, related_name="articles")
    replaces = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="article_has_text"),
            models.CheckConstraint(condition=~Q(title=""), name="article_has_a_title"),
        ]
        indexes = [models.Index(fields=["event", "published_on"], name="article_of_event")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.pk])

    @property
    def direction(self) -> str:
        return direction_of(self.language)


class PassageQuerySet(models.QuerySet["Passage"]):
    def aligned(self) -> Self:
        """What is paired: title and body, in the order of the text."""
        return self.exclude(kind=Passage.Kind.ASIDE).order_by("position")


class Passage(models.Model):
    """The unit that is aligned, mostly a sentence: `article.text[start:end]`, in code points."""

    class Kind(models.TextChoices):
        TITLE = "title", "title"
        BODY = "body", "body"
        ASIDE = "aside", "aside"

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="passages")
    position = models.PositiveIntegerField()
    paragraph = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.BODY)
    reason = models.CharField(max_length=60, blank=True, help_text="why it is an aside")

    objects = PassageQuerySet.as_manager()

    class Meta:
        ordering = ["article", "position"]
        constraints = [
            models.UniqueConstraint(fields=["article", "position"], name="passage_position_once"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="passage_is_not_empty"),
            models.CheckConstraint(condition=Q(kind__in=["title", "body", "aside"]), name="passage_kind_known"),
        ]

    def __str__(self) -> str:
        return f"{self.article_id}:{self.position}"

    @property
    def text(self) -> str:
        return self.article.text[self.start : self.end]


class ArticleTerm(models.Model):
    """A posting: this article is among those for which `term` says much. Finds the articles on one event."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="terms")
    term = models.CharField(max_length=40)
    day = models.DateField(null=True, blank=True)
    weight = models.FloatField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "term"], name="article_term_once")]
        indexes = [models.Index(fields=["term", "day", "article"], name="article_term_posting")]

    def __str__(self) -> str:
        return self.term


def direction_of(language: str) -> str:
    """ "rtl" or "ltr", the `dir` of text in this language."""
    return "rtl" if language.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
