package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.mentorship.matching.Barrier;
import org.cadre.mentorship.matching.MatchResult;
import org.cadre.mentorship.matching.Term;
import org.cadre.mentorship.matching.Weights;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What a run came to for one mentee: a mentor with the reasons, or why there is none. */
@Entity
@Table(name = "match_line")
class MatchLine {

    @Id private UUID id;
    private UUID runId;
    private UUID menteeId;
    private @Nullable UUID mentorId;
    private @Nullable Integer score;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> points = Map.of();

    @Convert(converter = TextListConverter.class)
    @Column(name = "next_best", columnDefinition = "text")
    private List<String> next = List.of();

    private boolean locked;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> barriers = Map.of();

    private int fitting;

    protected MatchLine() {}

    private MatchLine(MatchRun run, UUID mentee, Instant at) {
        this.id = Uuid7.at(at);
        this.runId = run.id();
        this.menteeId = mentee;
    }

    static MatchLine of(
            MatchRun run,
            MatchResult.Proposal proposal,
            Map<Side, Map<String, UUID>> profiles,
            Weights weights,
            Instant at) {
        var line = new MatchLine(run, id(profiles, Side.MENTEE, proposal.pair().mentee()), at);
        line.mentorId = id(profiles, Side.MENTOR, proposal.pair().mentor());
        line.score = proposal.fit().score();
        line.locked = proposal.locked();
        line.points = new TreeMap<>();
        proposal.fit()
                .points(weights)
                .forEach((term, points) -> line.points.put(term.name(), points.toString()));
        line.next =
                proposal.next().stream()
                        .map(
                                each ->
                                        "%s %d %s"
                                                .formatted(
                                                        id(profiles, Side.MENTOR, each.mentor()),
                                                        each.fit().score(),
                                                        each.full()))
                        .toList();
        return line;
    }

    static MatchLine of(
            MatchRun run,
            MatchResult.Unmatched unmatched,
            Map<Side, Map<String, UUID>> profiles,
            Instant at) {
        var line = new MatchLine(run, id(profiles, Side.MENTEE, unmatched.mentee()), at);
        line.barriers = new TreeMap<>();
        unmatched
                .barriers()
                .forEach((barrier, count) -> line.barriers.put(barrier.name(), count.toString()));
        line.fitting = unmatched.fitting();
        return line;
    }

    private static UUID id(Map<Side, Map<String, UUID>> profiles, Side side, String person) {
        var found = profiles.getOrDefault(side, Map.of()).get(person);
        if (found == null) {
            throw new IllegalArgumentException("no profile of " + person);
        }
        return found;
    }

    ProfileId mentee() {
        return new ProfileId(menteeId);
    }

    Optional<ProfileId> mentor() {
        return Optional.ofNullable(mentorId).map(ProfileId::new);
    }

    int score() {
        return score == null ? 0 : score;
    }

    boolean isLocked() {
        return locked;
    }

    /** Hundredths of a point by term. */
    Map<Term, Integer> points() {
        var all = new EnumMap<Term, Integer>(Term.class);
        points.forEach((term, value) -> all.put(Term.valueOf(term), Integer.valueOf(value)));
        return all;
    }

    /** Another mentor, with the score and whether no place is left there. */
    record Next(ProfileId mentor, int score, boolean full) {}

    List<Next> next() {
        return next.stream().map(MatchLine::next).toList();
    }

    private static Next next(String text) {
        var parts = text.split(" ");
        return new Next(
                new ProfileId(UUID.fromString(parts[0])),
                Integer.parseInt(parts[1]),
                Boolean.parseBoolean(parts[2]));
    }

    List<String> nextIds() {
        return next().stream().map(each -> each.mentor().toString()).toList();
    }

    /** How many mentors each barrier keeps away. */
    Map<Barrier, Integer> barriers() {
        var all = new EnumMap<Barrier, Integer>(Barrier.class);
        barriers.forEach((each, count) -> all.put(Barrier.valueOf(each), Integer.valueOf(count)));
        return all;
    }

    int fitting() {
        return fitting;
    }
}
