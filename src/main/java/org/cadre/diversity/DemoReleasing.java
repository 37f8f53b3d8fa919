package org.cadre.diversity;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Releases of the demonstration, as if two people had approved them. */
@UseCase
public class DemoReleasing {

    /** Who had a part in a release. */
    public record Parts(PersonId asker, PersonId oversight, PersonId second) {}

    @Inject StatisticsRepository statistics;
    @Inject BenchmarkRepository benchmarks;
    @Inject Releasing releasing;
    @Inject CadreClock clock;

    /**
     * Protects and audits at once, and publishes what passes as if two had approved it. What is
     * drawn is drawn from the number, so that each demonstration is the same.
     */
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
                        audience.least(asked.isSensitive()),
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
                                task.thresholds(),
                                new Random(release.number()))
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
