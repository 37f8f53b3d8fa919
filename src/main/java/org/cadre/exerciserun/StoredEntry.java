package org.cadre.exerciserun;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.cadre.platform.persistence.TextMapConverter;
import org.cadre.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A {@link RunEntry} as it is kept; never changed. */
@Entity
@Table(name = "run_entry")
class StoredEntry {

    @EmbeddedId private Place id;
    private Instant at;
    private long clockOffset;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private EntryKind kind;

    private @Nullable UUID runTeamId;
    private @Nullable UUID seatId;
    private String subject;
    private @Nullable UUID actorId;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, String> facts;

    @Column(columnDefinition = "char(64)")
    private String hash;

    private @Nullable String once;

    /** The place of an entry in the log of a run. */
    @Embeddable
    record Place(UUID runId, int number) {}

    protected StoredEntry() {}

    StoredEntry(RunId run, RunEntry entry, String hash) {
        this.id = new Place(run.id(), entry.number());
        this.at = entry.at();
        this.clockOffset = micros(entry.offset());
        this.kind = entry.kind();
        this.runTeamId = entry.team().map(RunTeamId::id).orElse(null);
        this.seatId = entry.seat().map(SeatId::id).orElse(null);
        this.subject = entry.subject();
        this.actorId = entry.actor().orElse(null);
        this.facts = entry.facts();
        this.hash = hash;
        this.once = once(entry).orElse(null);
    }

    /**
     * What can happen a single time in a run, in a form that two of a kind share: the database
     * refuses a second one. Empty for what can happen again.
     */
    private static Optional<String> once(RunEntry entry) {
        var team = entry.team().map(RunTeamId::toString).orElse("");
        return switch (entry.kind()) {
            case STARTED, ENDED -> Optional.of(entry.kind().name());
            case RELEASED -> Optional.of("RELEASED " + team + " " + entry.subject());
            case DECIDED ->
                    Optional.of(
                            "DECIDED "
                                    + team
                                    + " "
                                    + entry.subject()
                                    + " "
                                    + (entry.fact("mode").equals("INDIVIDUAL")
                                            ? entry.seat().map(SeatId::toString).orElse("")
                                            : ""));
            default -> Optional.empty();
        };
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    RunEntry entry() {
        return new RunEntry(
                id.number(),
                at,
                Duration.of(clockOffset, ChronoUnit.MICROS),
                kind,
                Optional.ofNullable(runTeamId).map(RunTeamId::new),
                Optional.ofNullable(seatId).map(SeatId::new),
                subject,
                Optional.ofNullable(actorId),
                facts);
    }

    String hash() {
        return hash;
    }

    /** SHA-256 over the hash before and every field, each on a line of its own, in lower hex. */
    static String hash(String before, RunEntry entry) {
        var text =
                String.join(
                        "\n",
                        before,
                        String.valueOf(entry.number()),
                        entry.at().toString(),
                        String.valueOf(micros(entry.offset())),
                        entry.kind().name(),
                        entry.team().map(RunTeamId::toString).orElse(""),
                        entry.seat().map(SeatId::toString).orElse(""),
                        entry.subject(),
                        entry.actor().map(UUID::toString).orElse(""),
                        TextMapConverter.write(entry.facts()));
        return Sha256.hex(text);
    }
}
