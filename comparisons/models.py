"""Alignments of two articles, the links and absences in them, divergences, and the log of every decision."""

from __future__ import annotations

from typing import Any, Never, Self

from django.conf import settings
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, Concat, Greatest, JSONObject, Least, NullIf, Trim
from django.urls import reverse
from django.utils.text import Truncator

from articles.models import Article, Event, Passage
from articles.text import shown
from comparisons.anchoring import Words


class AlignmentQuerySet(models.QuerySet["Alignment"]):
    def of_event(self, event: Event) -> Self:
        return self.filter(left__event=event, right__event=event, left__withdrawn_at=None, right__withdrawn_at=None)

    def shown(self) -> Self:
        """Without those of an article that has been withdrawn."""
        return self.filter(left__withdrawn_at=None, right__withdrawn_at=None)

    def waiting(self) -> Self:
        """Those that a worker is aligning for the first time, or will."""
        return self.filter(state__in=[Alignment.State.QUEUED, Alignment.State.RUNNING], finished_at=None)

    def of_article(self, article_id: int) -> Self:
        return self.filter(Q(left=article_id) | Q(right=article_id))

    def between(self, one: Article, other: Article) -> Self:
        return self.filter(Q(left=one, right=other) | Q(left=other, right=one))


class Alignment(models.Model):
    """Two articles laid side by side. `revision` grows with every change in it: what is drawn from it can be kept."""

    class State(models.TextChoices):
        QUEUED = "queued", "waiting"
        RUNNING = "running", "being aligned"
        DONE = "done", "aligned"
        FAILED = "failed", "failed"

    class Evidence(models.TextChoices):
        """What the links that stand were found by, and if by letters alone, why."""

        UNKNOWN = "", "not recorded"
        LETTERS = "letters", "letters, as wanted"
        VECTORS = "vectors", "letters and sentence vectors"
        NO_ENCODER = "no encoder", "letters alone: no sentence encoder was at hand"
        TOO_LONG = "too long", "letters alone: too long for sentence vectors"

    left = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="alignments_left")
    right = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="alignments_right")
    state = models.CharField(max_length=8, choices=State, default=State.QUEUED)
    reason = models.TextField(blank=True, help_text="why it failed, in one sentence")
    aligner = models.CharField(max_length=20, blank=True, help_text="the version of the aligner that ran last")
    evidence = models.CharField(max_length=12, choices=Evidence, blank=True, default=Evidence.UNKNOWN)
    detectors = models.CharField(max_length=20, blank=True, help_text="the version of the detectors that ran last")
    revision = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = AlignmentQuerySet.as_manager()

    class Meta:
        permissions = [("review_alignment", "Can decide links and absences")]
        constraints = [
            models.UniqueConstraint(
                Least("left", "right"), Greatest("left", "right"), name="alignment_once_for_two_articles"
            ),
            models.CheckConstraint(condition=~Q(left=F("right")), name="alignment_of_two_articles"),
        ]
        indexes = [models.Index(fields=["state", "created_at"], name="alignment_waiting")]

    def __str__(self) -> str:
        return f"{self.left_id} and {self.right_id}"

    def get_absolute_url(self) -> str:
        return reverse("alignment", args=[self.pk])

    @property
    def by_letters_alone(self) -> bool:
        """Where sentence vectors were wanted and not to be had: links are missing that could be there."""
        return self.evidence in (self.Evidence.NO_ENCODER, self.Evidence.TOO_LONG)


class PassageVectors(models.Model):
    """What a sentence encoder made of a passage: derived from its text, so losing it costs only time.

    `numbers` is a matrix of `lines` vectors, packed by comparisons.encoder; the first is that of the whole passage.
    """

    passage = models.OneToOneField(Passage, primary_key=True, on_delete=models.CASCADE, related_name="vectors")
    encoder = models.CharField(max_length=80, help_text="its name and version")
    lines = models.PositiveSmallIntegerField()
    numbers = models.BinaryField()

    class Meta:
        verbose_name_plural = "passage vectors"
        constraints = [models.CheckConstraint(condition=Q(lines__gte=1), name="vectors_of_a_passage_are_some")]

    def __str__(self) -> str:
        return f"{self.passage_id}: {self.lines} by {self.encoder}"


class LinkQuerySet(models.QuerySet["Link"]):
    def proposed(self) -> Self:
        return self.filter(status=Link.Status.PROPOSED)

    def standing(self) -> Self:
        """What holds as far as anyone knows: all but the rejected."""
        return self.exclude(status=Link.Status.REJECTED)

    def in_sight(self) -> Self:
        """Between passages that are aligned: the link of one that is put aside waits until it is taken back."""
        return self.exclude(left__kind=Passage.Kind.ASIDE).exclude(right__kind=Passage.Kind.ASIDE)

    def untouched(self) -> Self:
        """Proposed by the aligner and never decided on: a new run may replace these, and only these."""
        return self.filter(status=Link.Status.PROPOSED, made_by=None, touched=False)


class Link(models.Model):
    """One left passage said again by one right passage."""

    class Extent(models.TextChoices):
        FULL = "full", "full"
        PARTIAL = "partial", "partial"

    class Status(models.TextChoices):
        PROPOSED = "proposed", "proposed"
        CONFIRMED = "confirmed", "confirmed"
        REJECTED = "rejected", "rejected"

    alignment = models.ForeignKey(Alignment, on_delete=models.CASCADE, related_name="links")
    left = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="links_left")
    right = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="links_right")
    score = models.PositiveSmallIntegerField(help_text="0-100: how sure the aligner is")
    extent = models.CharField(max_length=8, choices=Extent, default=Extent.FULL)
    status = models.CharField(max_length=10, choices=Status, default=Status.PROPOSED)
    touched = models.BooleanField(default=False, help_text="a person has decided on it at least once")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="links"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    objects = LinkQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["alignment", "left", "right"], name="link_once"),
            models.CheckConstraint(condition=Q(score__lte=100), name="link_score_to_100"),
            models.CheckConstraint(
                condition=Q(status__in=["proposed", "confirmed", "rejected"]), name="link_status_known"
            ),
            models.CheckConstraint(condition=Q(extent__in=["full", "partial"]), name="link_extent_known"),
        ]

    def __str__(self) -> str:
        return f"{self.left_id} - {self.right_id}: {self.status}"


class Absence(models.Model):
    """An editor's word that nothing on the other side corresponds to this passage."""

    alignment = models.ForeignKey(Alignment, on_delete=models.CASCADE, related_name="absences")
    passage = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="absences")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="absences")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["alignment", "passage"], name="absence_once")]

    def __str__(self) -> str:
        return f"nothing for {self.passage_id}"


class Category(models.Model):
    """What kind of difference, in the manner of MQM, extended for news."""

    class Group(models.TextChoices):
        ACCURACY = "accuracy", "accuracy"
        FACTS = "facts", "facts"
        STANCE = "stance", "stance"
        WORDING = "wording", "wording"

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    group = models.CharField(max_length=10, choices=Group)
    meaning = models.CharField(max_length=200, blank=True, help_text="one line, shown where it is chosen")
    weight = models.FloatField(default=1)
    place = models.PositiveSmallIntegerField(default=0, help_text="its place in the list")

    class Meta:
        ordering = ["place", "name"]
        verbose_name_plural = "categories"
        constraints = [models.CheckConstraint(condition=Q(weight__gte=0), name="category_weight_not_negative")]

    def __str__(self) -> str:
        return self.name


class RuleQuerySet(models.QuerySet["Rule"]):
    def in_force(self) -> Self:
        return self.filter(lifted_at=None)

    def for_event(self, event: Event) -> Self:
        """Its own and those that hold everywhere."""
        return self.filter(Q(event=event) | Q(event=None))


class Rule(models.Model):
    """ "Not significant here": differences of one category, of any words or of these, that are not to be offered.

    `left` and `right` are words as `comparisons.aligner.normal.fold` leaves them; "" stands for any.
    """

    event = models.ForeignKey(
        Event,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="rules",
        help_text="where it holds; everywhere if empty",
    )
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="rules")
    left = models.CharField(max_length=500, blank=True)
    right = models.CharField(max_length=500, blank=True)
    why = models.CharField(max_length=500, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="rules")
    made_at = models.DateTimeField(auto_now_add=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="rules_lifted"
    )
    lifted_at = models.DateTimeField(null=True, blank=True)

    objects = RuleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(lifted_by=None, lifted_at=None) | Q(lifted_by__isnull=False, lifted_at__isnull=False),
                name="rule_lifted_by_somebody",
            ),
            models.UniqueConstraint(
                fields=["event", "category", "left", "right"],
                condition=Q(lifted_at=None, event__isnull=False),
                name="rule_in_force_once_an_event",
            ),
            models.UniqueConstraint(
                fields=["category", "left", "right"],
                condition=Q(lifted_at=None, event=None),
                name="rule_in_force_once_everywhere",
            ),
        ]

    def __str__(self) -> str:
        words = " / ".join(filter(None, (self.left, self.right)))
        return f"{self.category}: {words or 'any words'}"


# What people noted or took up: not what a detector offers, nor what was dismissed of that.
NOTED = Q(status__in=["open", "resolved"]) | Q(status="dismissed", made_by__isnull=False)


class DivergenceQuerySet(models.QuerySet["Divergence"]):
    def kept(self) -> Self:
        """All but the deleted."""
        return self.filter(deleted_at=None)

    def of_event(self, event: Event) -> Self:
        """On words of its articles; of a pair from two events, in the registers of both."""
        compared = Alignment.objects.shown().filter(Q(left__event=event) | Q(right__event=event))
        return self._on(compared, Passage.objects.filter(article__event=event, article__withdrawn_at=None))

    def readable(self) -> Self:
        """Without those on an article that has been withdrawn."""
        return self._on(Alignment.objects.shown(), Passage.objects.filter(article__withdrawn_at=None))

    def _on(self, alignments: AlignmentQuerySet, passages: models.QuerySet[Passage]) -> Self:
        """Of these alignments, or where there is none, of these passages; by subqueries, which joins would multiply."""
        alone = Q(left_passage__in=passages) | Q(right_passage__in=passages)
        return self.filter(Q(alignment__in=alignments) | Q(alignment=None) & alone)

    def open(self) -> Self:
        return self.filter(status=Divergence.Status.OPEN)

    def suggested(self) -> Self:
        """What a detector offers and nobody has judged."""
        return self.filter(status=Divergence.Status.SUGGESTED)

    def untouched(self) -> Self:
        """Suggested, perhaps set aside by a rule, and never decided on: a new run may replace these, and only these."""
        offered = Q(status=Divergence.Status.SUGGESTED) | Q(rule__isnull=False)
        return self.filter(offered, made_by=None, deleted_at=None, decisions=None, comments=None)

    def with_comments(self) -> Self:
        """Each with `comment_count`: how many comments stand under it."""
        kept = Comment.objects.kept().filter(divergence=OuterRef("pk")).order_by().values("divergence")
        count = Subquery(kept.values(count=Count("pk")))
        return self.annotate(comment_count=Coalesce(count, 0))

    def with_acceptance(self) -> Self:
        """Each with `accepted`: the id and name of who made a flag of what was suggested; None of all others."""
        steps = Decision.objects.filter(divergence=OuterRef("pk"), verb=Decision.Verb.ACCEPT, undone_by=None)
        full_name = NullIf(Trim(Concat("editor__first_name", Value(" "), "editor__last_name")), Value(""))
        who = JSONObject(id="editor_id", name=Coalesce(full_name, "editor__username"))
        return self.annotate(accepted=Subquery(steps.order_by("-pk").values(who=who)[:1]))

    def gravest_first(self) -> Self:
        return self.order_by("-severity", "-pk")


class Divergence(models.Model):
    """A difference worth noting, anchored in the text by position and quotation, so that it outlives any alignment.

    `left_start` and the like are code points in the article's text, the end excluded.
    """

    class Severity(models.IntegerChoices):
        """What they weigh in a score is told by `SeverityWeight`, at first their own values."""

        NEUTRAL = 0, "neutral"
        MINOR = 1, "minor"
        MAJOR = 5, "major"
        CRITICAL = 25, "critical"

    class Status(models.TextChoices):
        SUGGESTED = "suggested", "suggested"
        OPEN = "open", "open"
        RESOLVED = "resolved", "resolved"
        DISMISSED = "dismissed", "dismissed"

    alignment = models.ForeignKey(
        Alignment, null=True, blank=True, on_delete=models.PROTECT, related_name="divergences"
    )
    left_passage = models.ForeignKey(
        Passage, null=True, blank=True, on_delete=models.PROTECT, related_name="divergences_left"
    )
    left_start = models.PositiveIntegerField(null=True, blank=True)
    left_end = models.PositiveIntegerField(null=True, blank=True)
    left_quote = models.TextField(blank=True)
    right_passage = models.ForeignKey(
        Passage, null=True, blank=True, on_delete=models.PROTECT, related_name="divergences_right"
    )
    right_start = models.PositiveIntegerField(null=True, blank=True)
    right_end = models.PositiveIntegerField(null=True, blank=True)
    right_quote = models.TextField(blank=True)
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="divergences")
    severity = models.PositiveSmallIntegerField(choices=Severity, default=Severity.MINOR)
    note = models.TextField(blank=True, max_length=5000)
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    detector = models.CharField(max_length=40, blank=True, help_text="the detector that suggested it")
    score = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="0-100: how sure the detector is; of a person's flag none"
    )
    significance = models.PositiveSmallIntegerField(
        default=0, help_text="0-100: how much the detector takes it to matter; suggestions are ranked by it"
    )
    words_key = models.CharField(
        max_length=40,
        blank=True,
        help_text="told by the category and the words: what is judged once is not offered anew",
    )
    rule = models.ForeignKey(
        Rule,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="divergences",
        help_text="the rule that it was dismissed by",
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="divergences"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    revision = models.PositiveIntegerField(default=0, help_text="grows with every change: first writer wins")
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = DivergenceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(left_passage__isnull=False) | Q(right_passage__isnull=False),
                name="divergence_is_anchored",
            ),
            models.CheckConstraint(
                condition=Q(left_passage=None, left_start=None, left_end=None)
                | Q(left_passage__isnull=False, left_end__gt=F("left_start")),
                name="divergence_left_span",
            ),
            models.CheckConstraint(
                condition=Q(right_passage=None, right_start=None, right_end=None)
                | Q(right_passage__isnull=False, right_end__gt=F("right_start")),
                name="divergence_right_span",
            ),
            models.CheckConstraint(condition=Q(severity__in=[0, 1, 5, 25]), name="divergence_severity_known"),
            models.CheckConstraint(
                condition=Q(status__in=["suggested", "open", "resolved", "dismissed"]),
                name="divergence_status_known",
            ),
            models.CheckConstraint(
                condition=Q(rule=None) | Q(status="dismissed"), name="divergence_of_a_rule_is_dismissed"
            ),
            models.CheckConstraint(condition=Q(score=None) | Q(score__lte=100), name="divergence_score_to_100"),
            models.CheckConstraint(condition=Q(significance__lte=100), name="divergence_significance_to_100"),
        ]

    def __str__(self) -> str:
        return f"{self.category_id}: {self.left_quote or self.right_quote}"

    def get_absolute_url(self) -> str:
        return reverse("divergence", args=[self.pk])

    @property
    def address(self) -> str:
        """Of the passage that it is anchored in, left before right: "L12"."""
        if self.left_passage:
            return f"L{self.left_passage.position + 1}"
        return f"R{self.right_passage.position + 1}" if self.right_passage else ""

    @property
    def left_article(self) -> Article | None:
        if self.alignment:
            return self.alignment.left
        return self.left_passage.article if self.left_passage else None

    @property
    def right_article(self) -> Article | None:
        if self.alignment:
            return self.alignment.right
        return self.right_passage.article if self.right_passage else None

    @property
    def registered_in(self) -> Event | None:
        """The event in whose register it stands; of a pair of events, the left one's."""
        article = self.left_article or self.right_article
        return article.event if article else None

    @property
    def row_url(self) -> str:
        """Its note in the margin of the row where its words are lit."""
        if self.alignment_id is None:
            return self.get_absolute_url()
        return f"{reverse('alignment', args=[self.alignment_id])}?row={self.address}#flag-{self.pk}"

    @property
    def author(self) -> str:
        """The name of the person or the detector that made it."""
        if self.made_by is None:
            return self.detector
        return self.made_by.get_full_name() or self.made_by.get_username()

    @property
    def severity_sign(self) -> str:
        """The fuller, the graver."""
        return {0: "○", 1: "◔", 5: "◑", 25: "●"}[self.severity]

    @property
    def status_sign(self) -> str:
        return {"suggested": "?", "open": "⚑", "resolved": "✓", "dismissed": "×"}[self.status]

    @property
    def settled(self) -> bool:
        return self.status in (self.Status.RESOLVED, self.Status.DISMISSED)

    @property
    def left_shown(self) -> str:
        """The quotation for a page: what would turn the direction of the words around it is a sign."""
        return shown(self.left_quote)

    @property
    def right_shown(self) -> str:
        return shown(self.right_quote)

    def words(self, side: str) -> Words | None:
        """The words that are marked on the "left" or "right"; None where there are none."""
        start, end, quote = (getattr(self, f"{side}_{part}") for part in ("start", "end", "quote"))
        return None if start is None else Words(start, end, quote)


class SeverityWeight(models.Model):
    """What a divergence of this severity counts in a score, before the weight of its category; admins set it."""

    severity = models.PositiveSmallIntegerField(primary_key=True, choices=Divergence.Severity)
    weight = models.FloatField()

    class Meta:
        ordering = ["severity"]
        constraints = [
            models.CheckConstraint(condition=Q(severity__in=[0, 1, 5, 25]), name="weight_of_a_known_severity"),
            models.CheckConstraint(condition=Q(weight__gte=0), name="severity_weight_not_negative"),
        ]

    def __str__(self) -> str:
        return self.get_severity_display()


class CommentQuerySet(models.QuerySet["Comment"]):
    def kept(self) -> Self:
        """All but the deleted."""
        return self.filter(deleted_at=None)


class Comment(models.Model):
    """What a person says in the discussion under a flag; written once, and deleted or not."""

    divergence = models.ForeignKey(Divergence, on_delete=models.CASCADE, related_name="comments")
    text = models.TextField(max_length=5000)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="comments")
    made_at = models.DateTimeField(auto_now_add=True)
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.author_id} on {self.divergence_id}"


class DecisionQuerySet(models.QuerySet["Decision"]):
    """Append-only: a log that can be edited proves nothing."""

    def standing(self, alignment: Alignment, editor_id: int) -> Self:
        """The steps of one editor in one alignment that are not undone and not themselves an undo, the latest first."""
        mine = self.filter(alignment=alignment, editor=editor_id, undone_by=None)
        return mine.exclude(verb=Decision.Verb.UNDO).order_by("-pk")

    def update(self, **_: Any) -> Never:
        raise TypeError("A decision is never changed; undo it with another.")

    def delete(self) -> Never:
        raise TypeError("A decision is never deleted; undo it with another.")


class Decision(models.Model):
    """One step of one person: what was and what is, for all that it changed. An undo is a decision too.

    `changes` is a list of {"kind", "id", "was": {...} | null, "now": {...} | null}, of the kinds "link", "absence",
    "divergence", "comment" and "rule"; an absence is told by its passage, the others by their id.
    """

    class Verb(models.TextChoices):
        CONFIRM = "confirm", "confirmed"
        REJECT = "reject", "rejected"
        LINK = "link", "linked"
        UNLINK = "unlink", "unlinked"
        ABSENT = "absent", "confirmed that nothing corresponds"
        REOPEN_ROW = "reopen row", "put back to undecided"
        FLAG = "flag", "flagged"
        EDIT = "edit", "edited"
        RESOLVE = "resolve", "resolved"
        REOPEN = "reopen", "reopened"
        DISMISS = "dismiss", "dismissed"
        ACCEPT = "accept", "accepted"
        COMMENT = "comment", "commented"
        RULE = "rule", "set aside by a rule"
        LIFT = "lift", "lifted the rule"
        DELETE = "delete", "deleted"
        UNDO = "undo", "undid"

    alignment = models.ForeignKey(Alignment, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions")
    divergence = models.ForeignKey(
        Divergence, null=True, blank=True, on_delete=models.PROTECT, related_name="decisions"
    )
    verb = models.CharField(max_length=12, choices=Verb)
    row = models.CharField(max_length=12, blank=True, help_text="the row's address, such as L12")
    changes = models.JSONField(default=list)
    undoes = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="undone_by")
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions")
    made_at = models.DateTimeField(auto_now_add=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["alignment", "editor", "-id"], name="decision_latest_of_editor")]

    def __str__(self) -> str:
        return f"{self.editor_id} {self.get_verb_display()} {self.row}"

    def delete(self, *_: Any, **__: Any) -> Never:
        raise TypeError("A decision is never deleted; undo it with another.")

    @property
    def sentence(self) -> str:
        """What was done, for the person who did it: "L12 confirmed." """
        if self.divergence_id:
            return self._flag_sentence
        if self.undoes and self.undoes.verb == self.Verb.RULE:
            return f"Undone: the rule “{self._rule_told}” is lifted."
        if self.undoes:
            return f"Undone: {self.row} is as it was before it was {self.undoes.get_verb_display()}."
        if self.verb == self.Verb.ABSENT:
            return f"{self.row}: {self.get_verb_display()}."
        return f"{self.row} {self.get_verb_display()}."

    @property
    def of_comment(self) -> bool:
        """Whether it is about what was said under a flag, not about the flag."""
        return bool(self.changes) and self.changes[0]["kind"] == "comment"

    @property
    def done(self) -> str:
        """What was done, in the past tense: "resolved"."""
        if self.undoes:
            return f"took back: {self.undoes.done}"
        if self.verb == self.Verb.DELETE and self.of_comment:
            return "deleted a comment"
        return str(self.get_verb_display())

    @property
    def _rule_told(self) -> str:
        """The rule that it is about, as far as fits into a sentence."""
        rule = Rule.objects.select_related("category").get(pk=self.changes[0]["id"])
        return Truncator(shown(str(rule))).chars(80)

    @property
    def _flag_sentence(self) -> str:
        if self.of_comment:
            return self._comment_sentence
        if self.undoes is None:
            return f"Flag at {self.row} {'set' if self.verb == self.Verb.FLAG else self.get_verb_display()}."
        if self.undoes.verb == self.Verb.FLAG:
            return f"Undone: the flag at {self.row} is gone."
        return f"Undone: the flag at {self.row} is as it was before it was {self.undoes.get_verb_display()}."

    @property
    def _comment_sentence(self) -> str:
        if self.undoes is None:
            return f"Comment on the flag at {self.row} {'added' if self.verb == self.Verb.COMMENT else 'deleted'}."
        back = "gone" if self.undoes.verb == self.Verb.COMMENT else "back"
        return f"Undone: the comment on the flag at {self.row} is {back}."


class RegisterBlock(models.Model):
    """Divergences of ids that follow one another, packed by `comparisons.columns`: derived, so losing it costs time."""

    number = models.PositiveIntegerField(primary_key=True)
    stamp = models.CharField(max_length=32, blank=True, help_text="told by the content: what has it is the same")
    columns = models.BinaryField(default=b"")
    texts = models.BinaryField(default=b"")

    def __str__(self) -> str:
        return f"block {self.number}"


class RegisterChange(models.Model):
    """A block is to be derived anew: written by whoever changes a divergence of it, in the same transaction."""

    block = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"change in block {self.block}"
