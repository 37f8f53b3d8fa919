package org.cadre.safeguarding;

import org.cadre.people.PersonId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case, computed from its log. Days are those of UTC. */
final class SafeguardingCase {

    private final CaseId id;
    private final int number;
    private final List<Entry> log = new ArrayList<>();
    private final Map<PersonId, Suspension> suspensions = new LinkedHashMap<>();

    private Optional<Entry> proposal = Optional.empty();
    private Optional<Entry> closed = Optional.empty();

    SafeguardingCase(CaseId id, int number) {
        this.id = id;
        this.number = number;
    }

    void add(Entry entry) {
        log.add(entry);
        switch (entry.kind()) {
            case REPORTED, ANSWERED, NOTED -> {}
            case ADDED -> closed = Optional.empty();
            case SUSPENDED -> suspend(entry);
            case PROPOSED -> proposal = Optional.of(entry);
            case AGREED -> {
                proposal.ifPresent(proposed -> carryOut(proposed, day(entry)));
                proposal = Optional.empty();
            }
            case DECLINED, TAKEN_BACK -> proposal = Optional.empty();
        }
    }

    private void suspend(Entry entry) {
        var person = entry.person().orElseThrow();
        suspensions.put(
                person,
                new Suspension(
                        person,
                        entry.day(Entry.Fact.FROM).orElseThrow(),
                        entry.day(Entry.Fact.UNTIL).orElseThrow()));
    }

    private void carryOut(Entry proposed, LocalDate day) {
        switch (proposed.step().orElseThrow()) {
            case CLOSE -> {
                closed = Optional.of(proposed);
                suspensions.replaceAll((person, each) -> ended(each, day));
            }
            case LIFT ->
                    suspensions.computeIfPresent(
                            proposed.person().orElseThrow(), (person, each) -> ended(each, day));
            case PROLONG ->
                    suspensions.computeIfPresent(
                            proposed.person().orElseThrow(),
                            (person, each) ->
                                    each.until(proposed.day(Entry.Fact.UNTIL).orElseThrow()));
        }
    }

    /** The day before is the last one. */
    private static Suspension ended(Suspension suspension, LocalDate day) {
        return suspension.isLeft(day) ? suspension.until(day.minusDays(1)) : suspension;
    }

    private static LocalDate day(Entry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    }

    CaseId id() {
        return id;
    }

    int number() {
        return number;
    }

    List<Entry> log() {
        return List.copyOf(log);
    }

    LocalDate openedOn() {
        return day(log.getFirst());
    }

    boolean isClosed() {
        return closed.isPresent();
    }

    Optional<Outcome> outcome() {
        return closed.flatMap(Entry::outcome);
    }

    /** The day on which it was closed last, where it is closed. */
    Optional<LocalDate> closedOn() {
        return isClosed()
                ? log.reversed().stream()
                        .filter(entry -> entry.kind() == EntryKind.AGREED)
                        .findFirst()
                        .map(SafeguardingCase::day)
                : Optional.empty();
    }

    /** What waits for another focal point. */
    Optional<Entry> proposal() {
        return proposal;
    }

    Collection<Suspension> suspensions() {
        return List.copyOf(suspensions.values());
    }

    /** The reporter wrote last, so somebody has to answer. */
    boolean isReporterWaiting() {
        return log.reversed().stream()
                .map(Entry::kind)
                .filter(
                        kind ->
                                kind == EntryKind.REPORTED
                                        || kind == EntryKind.ADDED
                                        || kind == EntryKind.ANSWERED)
                .findFirst()
                .filter(kind -> kind != EntryKind.ANSWERED)
                .isPresent();
    }

    /**
     * The hash of what waits, of the case and of the whole log before it: whoever agrees has read
     * exactly this.
     */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(id.toString().getBytes(StandardCharsets.US_ASCII));
            for (var entry : log) {
                var bytes = entry.bytes();
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
