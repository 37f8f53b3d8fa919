package org.cadre.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.assessment.scoring.Score;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One go of one person at a quiz: open from the start to the hand-in, then for ever as it was. Only
 * the server's clock counts; an answer that was on its way at the deadline has {@link #GRACE}.
 */
@Entity
class Attempt {

    static final Duration GRACE = Duration.ofSeconds(5);

    @Id private UUID id;
    private UUID personId;
    private UUID moduleVersionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private QuizKind kind;

    private int number;

    @Column(columnDefinition = "char(2)")
    private String language;

    private long seed;
    private Instant startedAt;
    private Instant deadlineAt;
    private @Nullable Instant handedInAt;

    @Column(precision = 9, scale = 6)
    private @Nullable BigDecimal points;

    private int questions;
    private @Nullable Integer percent;

    @Column(columnDefinition = "bit")
    private @Nullable Boolean passed;

    @Version private int version;

    protected Attempt() {}

    Attempt(
            PersonId person,
            QuizBlueprint blueprint,
            int number,
            Language language,
            long seed,
            Instant at,
            int extraTimePercent) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.moduleVersionId = blueprint.moduleVersion().id();
        this.kind = blueprint.kind();
        this.number = number;
        this.language = language.tag();
        this.seed = seed;
        this.startedAt = at;
        this.deadlineAt = at.plus(blueprint.time(extraTimePercent));
        this.questions = blueprint.rules().questions();
    }

    AttemptId id() {
        return new AttemptId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }

    QuizKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    Language language() {
        return Language.find(language).orElse(Language.EN);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    int questions() {
        return questions;
    }

    Optional<Integer> percent() {
        return Optional.ofNullable(percent);
    }

    boolean passed() {
        return Boolean.TRUE.equals(passed);
    }

    /** What it brought; only of an attempt that is handed in. */
    BigDecimal points() {
        return Objects.requireNonNull(points, "the attempt is still open");
    }

    boolean isOpen() {
        return handedInAt == null;
    }

    /** Whether no answer is taken any more, handed in or not. */
    boolean isOver(Instant now) {
        return now.isAfter(deadlineAt.plus(GRACE));
    }

    /** Refuses with {@link Quizzes.AlreadyHandedIn} and {@link Quizzes.TimeIsUp}. */
    void requireTaking(Instant now) {
        if (!isOpen()) {
            throw new Quizzes.AlreadyHandedIn();
        }
        if (isOver(now)) {
            throw new Quizzes.TimeIsUp();
        }
    }

    /**
     * Closes the attempt with its score; what comes after the deadline counts as of the deadline.
     */
    void handIn(Score score, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("attempt " + id + " was handed in before");
        }
        handedInAt = now.isAfter(deadlineAt) ? deadlineAt : now;
        points = score.points();
        percent = score.percent();
        passed = score.passed();
    }
}
