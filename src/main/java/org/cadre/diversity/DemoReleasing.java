package org.cadre.diversity;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** Snapshots of invented people in the demonstration, and releases that were made of them. */
@UseCase
public class DemoReleasing {

    /** Who had a part in a release. */
    public record Parts(PersonId asker, PersonId oversight, PersonId second) {}

    @Inject StatisticsRepository statistics;
    @Inject BenchmarkRepository benchmarks;
    @Inject Classifications classifications;
    @Inject Counting counting;
    @Inject Snapshots snapshots;
    @Inject Releasing releasing;
    @Inject Vault vault;
    @Inject CadreClock clock;

    /**
     * Counts so many people who are made from the seed; the same seed makes the same people.
     *
     * @param cohort empty for the whole programme
     */
    @Internal
    public SnapshotId snapshot(
            ProgrammeId programme,
            Optional<CohortId> cohort,
            Moment moment,
            int year,
            long seed,
            int people) {
        var attributes = counting.attributes(moment);
        var used = classifications.current(attributes);
        var cells = new HashMap<List<String>, Integer>();
        var aliases = new TreeSet<String>();
        for (int i = 0; i < people; i++) {
            var random = new Random(seed * 10_007 + i);
            var cell = new ArrayList<String>();
            used.values().forEach(each -> cell.add(code(each, random)));
            cells.merge(List.copyOf(cell), 1, Integer::sum);
            aliases.add(alias(seed, i));
        }
        return snapshots.keep(
                new Snapshot.Subject(programme, cohort, moment, year),
                new CellCounts(attributes, cells),
                aliases);
    }

    private String alias(long seed, int person) {
        var name = ("demo " + seed + " " + person).getBytes(StandardCharsets.UTF_8);
        return vault.alias(new PersonId(UUID.nameUUIDFromBytes(name)));
    }

    /**
     * The first codes are the likeliest, of genders as in such services; one in eight says nothing
     * where something can be declared.
     */
    private static String code(Classification classification, Random random) {
        var codes = classification.codes(false);
        var spoken =
                codes.stream()
                        .filter(code -> !Classifications.SILENCE.contains(code))
                        .filter(code -> !code.equals(Classifications.UNKNOWN))
                        .toList();
        if (codes.contains("DECLINED") && random.nextInt(8) == 0) {
            return random.nextBoolean() ? "DECLINED" : "NOT_ANSWERED";
        }
        if (spoken.contains("WOMAN")) {
            int lot = random.nextInt(100);
            return lot < 38 ? "WOMAN" : lot < 98 ? "MAN" : "SELF_DESCRIBED";
        }
        int last = spoken.size() - 1;
        return spoken.get(
                Math.min(last, (int) (spoken.size() * Math.pow(random.nextDouble(), 1.6))));
    }

    /** Protects and audits at once, and publishes what passes as if two had approved it. */
    @Internal
    public ReleaseId release(
            SnapshotId snapshot, Audience audience, String tables, String purpose, Parts parts) {
        statistics.flush();
        var now = clock.now();
        var asked =
                new ReleaseAsked(
                        audience,
                        audience.usual(),
                        TableShape.parse(tables),
                        purpose,
                        "",
                        clock.today(ZoneOffset.UTC).plusYears(2));
        var release =
                new StatisticsRelease(
                        statistics.lockRegister().next(),
                        snapshot,
                        asked,
                        Optional.of(parts.asker().id()),
                        now);
        statistics.add(release);
        var task = releasing.task(release, UUID.randomUUID());
        var making =
                new Proving(
                                task.own(),
                                task.populations(),
                                task.earlier(),
                                task.shapes(),
                                task.audience(),
                                new SecureRandom())
                        .make(task.method());
        switch (making) {
            case Making.Refused refused ->
                    release.refuse(refused, task.numbers(), Releasing.SOLVER, now);
            case Making.Made made -> {
                release.check(made, task.numbers(), Releasing.SOLVER, now);
                approve(release, parts.oversight(), true, "Purpose and readers are as agreed.");
                approve(release, parts.second(), false, "The tables say no more than they must.");
                release.publish(task.numbers(), Releasing.SOLVER, now);
            }
        }
        return release.id();
    }

    private void approve(
            StatisticsRelease release, PersonId whom, boolean oversight, String words) {
        statistics.add(new Approval(release.id(), whom.id(), oversight, words, clock.now()));
    }

    /** A target of women, and with what they are compared. */
    @Internal
    public void compare(ProgrammeId programme, PersonId by) {
        var now = clock.now();
        var today = clock.today(ZoneOffset.UTC);
        benchmarks.add(
                new DiversityTarget(
                        programme, Attribute.GENDER, "WOMAN", 40, Optional.of(by.id()), now));
        benchmarks.add(
                new ReferencePopulation(
                        new Reference(
                                Attribute.GENDER,
                                1,
                                "Justice services of the five countries",
                                "Invented census of services, table 3",
                                today.withDayOfYear(1),
                                Map.of()),
                        Map.of("WOMAN", "34.5", "MAN", "65.5"),
                        Optional.of(by.id()),
                        now));
    }
}
