package org.cadre.diversity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps who computes which release, in short transactions: one is claimed with all it needs, and
 * what came of it is kept. The computing lies between the two, in {@link ReleaseWork}.
 *
 * <p>What is published was audited with everything that is published: where something was
 * meanwhile, the audit begins again.
 */
@UseCase
public class Releasing {

    static final String SOLVER =
            "Cadre integer audit 1; protection Cadre solver 1 with ojAlgo 57.1.0";

    @Inject StatisticsRepository statistics;
    @Inject Vault vault;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The release that waits longest, claimed; empty where none does. */
    @Internal
    public Optional<ReleaseId> findDue() {
        return statistics.listDue(clock.now()).stream().map(ReleaseId::new).findFirst();
    }

    @Internal
    public Optional<ReleaseTask> claim(ReleaseId id) {
        var release = statistics.lockRelease(id);
        if (!release.isDue(clock.now()) || !release.state().isOpen()) {
            return Optional.empty();
        }
        var claim = UUID.randomUUID();
        release.claim(claim, clock.now());
        return Optional.of(task(release, claim));
    }

    /** All that a release is to be computed with. */
    @Internal
    public ReleaseTask task(StatisticsRelease release, UUID claim) {
        var published = statistics.listPublished();
        var ids = new HashSet<SnapshotId>();
        published.forEach(each -> ids.add(each.snapshot()));
        ids.add(release.snapshot());
        var sealed =
                statistics.listSealed(ids).stream()
                        .collect(toMap(SealedCounts::snapshot, each -> each));
        var linked = linked(release.snapshot(), sealed);
        var populations = new LinkedHashMap<SnapshotId, Population>();
        var versions = versions();
        statistics.listSnapshots(linked).stream()
                .sorted(Comparator.comparing(Snapshot::takenAt).thenComparing(s -> s.id().id()))
                .forEach(
                        each ->
                                populations.put(
                                        each.id(),
                                        population(
                                                each,
                                                Objects.requireNonNull(sealed.get(each.id())),
                                                versions)));
        var earlier =
                published.stream()
                        .filter(each -> populations.containsKey(each.snapshot()))
                        .map(Releasing::earlier)
                        .toList();
        return new ReleaseTask(
                release.id(),
                claim,
                Objects.requireNonNull(populations.get(release.snapshot())),
                List.copyOf(populations.values()),
                earlier,
                release.shapes(),
                release.thresholds(),
                release.method(),
                release.state() == ReleaseState.APPROVED ? release.tables().orElseThrow() : null);
    }

    private static EarlierRelease earlier(StatisticsRelease release) {
        return new EarlierRelease(
                release.number(),
                release.snapshot().toString(),
                Proving.rule(release.thresholds(), release.shapes()),
                release.tables().orElseThrow());
    }

    /** Those that share people with the one, directly or through others. */
    private Set<SnapshotId> linked(SnapshotId from, Map<SnapshotId, SealedCounts> all) {
        var members = new HashMap<SnapshotId, Set<String>>();
        all.forEach((id, counts) -> members.put(id, counts.members(vault)));
        var reached = new HashSet<SnapshotId>(Set.of(from));
        var next = new ArrayList<>(reached);
        while (!next.isEmpty()) {
            var one = members.getOrDefault(next.removeLast(), Set.of());
            members.forEach(
                    (id, other) -> {
                        if (!reached.contains(id) && one.stream().anyMatch(other::contains)) {
                            reached.add(id);
                            next.add(id);
                        }
                    });
        }
        return reached;
    }

    private Map<Attribute, Map<Integer, Classification>> versions() {
        var versions = new HashMap<Attribute, Map<Integer, Classification>>();
        statistics
                .listClassifications()
                .forEach(
                        each ->
                                versions.computeIfAbsent(each.attribute(), any -> new HashMap<>())
                                        .put(each.version(), each));
        return versions;
    }

    private Population population(
            Snapshot snapshot,
            SealedCounts sealed,
            Map<Attribute, Map<Integer, Classification>> versions) {
        var used = new HashMap<Attribute, Classification>();
        snapshot.versions()
                .forEach(
                        (a, version) ->
                                used.put(
                                        a,
                                        Objects.requireNonNull(
                                                versions.getOrDefault(a, Map.of()).get(version))));
        return new Population(
                snapshot.id().toString(),
                snapshot.subject(),
                sealed.cells(vault),
                used,
                sealed.members(vault));
    }

    /** Keeps what came of it, if the claim still stands. */
    @Internal
    public void keep(ReleaseTask task, Making making) {
        statistics.lockRegister();
        var release = statistics.lockRelease(task.release());
        if (!release.isClaimedBy(task.claim())) {
            return;
        }
        var now = clock.now();
        switch (making) {
            case Making.Refused refused -> {
                release.refuse(refused, task.numbers(), SOLVER, now);
                events.fire(
                        new DiversityEvents.ReleaseRefused(release.id(), refused.reason(), now));
            }
            case Making.Made made when task.last() == null -> {
                release.check(made, task.numbers(), SOLVER, now);
                events.fire(
                        new DiversityEvents.ReleaseChecked(release.id(), release.sha256(), now));
            }
            case Making.Made made -> publish(release, task);
        }
    }

    private void publish(StatisticsRelease release, ReleaseTask task) {
        var now = clock.now();
        if (!task(release, task.claim()).numbers().equals(task.numbers())) {
            release.wait(now);
            return;
        }
        release.publish(task.numbers(), SOLVER, now);
        events.fire(
                new DiversityEvents.ReleasePublished(
                        release.id(),
                        StatisticsRelease.numberOf(release.number()),
                        release.sha256(),
                        now));
    }

    /** Puts off what failed; after the third time it is refused. */
    @Internal
    public void fail(ReleaseTask task) {
        var release = statistics.lockRelease(task.release());
        if (release.isClaimedBy(task.claim())) {
            release.fail(clock.now());
            if (release.state() == ReleaseState.REFUSED) {
                events.fire(
                        new DiversityEvents.ReleaseRefused(
                                release.id(), RefusalReason.FAILED, clock.now()));
            }
        }
    }
}
