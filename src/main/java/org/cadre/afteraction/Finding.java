package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunId;
import org.cadre.id.Uuid7;
import org.cadre.platform.persistence.TextListConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be learned of a run, with what it rests on. */
@Entity
class Finding {

    @Id private UUID id;
    private UUID runId;
    private int number;

    @Column(columnDefinition = "varchar(40)")
    private String objective;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private @Nullable Severity severity;

    private String statement;

    @Column(columnDefinition = "text")
    private String happened;

    @Column(columnDefinition = "text")
    private String reason;

    @Column(columnDefinition = "text")
    private String meaning;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private @Nullable RootCause cause;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> observations;

    private UUID writtenBy;
    private Instant writtenAt;

    @Version private int version;

    protected Finding() {}

    Finding(RunId run, int number, FindingText text, UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.runId = run.id();
        this.number = number;
        write(text, by, at);
    }

    FindingId id() {
        return new FindingId(id);
    }

    RunId run() {
        return new RunId(runId);
    }

    /** F1, F2 and so on in the report; what was removed leaves its number unused. */
    int number() {
        return number;
    }

    String objective() {
        return objective;
    }

    String statement() {
        return statement;
    }

    FindingText text() {
        return new FindingText(
                objective,
                kind,
                Optional.ofNullable(severity),
                statement,
                happened,
                reason,
                meaning,
                Optional.ofNullable(cause),
                observations.stream().map(Integer::valueOf).toList());
    }

    final void write(FindingText text, UUID by, Instant at) {
        objective = text.objective();
        kind = text.kind();
        severity = text.severity().orElse(null);
        statement = text.statement();
        happened = text.happened();
        reason = text.reason();
        meaning = text.meaning();
        cause = text.cause().orElse(null);
        observations = text.observations().stream().map(String::valueOf).toList();
        writtenBy = by;
        writtenAt = at;
    }
}
