package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows a manager who is where in the own cohort. Each kind of fact is read by one statement for
 * all people of a page; a cohort of another programme is {@link NotFound}.
 */
@UseCase
public class CohortProgressQueries {

    /** How many people a page shows. */
    public static final int PAGE = 25;

    static final int PORTION = 500;

    @Inject ProgressRepository progress;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CohortFacts facts;
    @Inject HeldCertificates certificates;
    @Inject CadreClock clock;

    /**
     * A page of people by name, each with the modules of the cohort in their order.
     *
     * @param behind whether only those are wanted who have not completed every module that is due
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CohortProgress list(
            CohortId id, String text, boolean behind, Keyset keyset, Language language) {
        var cohort = cohorts.get(id);
        var pace = new Pace(cohort.startsOn(), cohort.endsOn(), cohort.modules());
        var due = pace.dueBefore(clock.today(cohort.zone()));
        var page = page(id, text, behind, due, keyset);
        var reading = facts.of(cohort, language);
        var portion = reading.read(page.rows());
        return new CohortProgress(
                cohort,
                reading.titles(),
                due,
                progress.countCompleted(id),
                page.map(portion::rows));
    }

    private Slice<PersonRow> page(
            CohortId id, String text, boolean behind, List<String> due, Keyset keyset) {
        var enrolled = cohorts.enrolledIn(id);
        if (behind && due.isEmpty()) {
            return new Slice<>(List.of(), false, false);
        }
        var wanted = behind ? enrolled.within(ProgressRepository.firstOpen(id, due)) : enrolled;
        return people.listAmong(wanted, text == null ? "" : text, keyset, PAGE);
    }

    /** Everybody in the cohort, portion by portion, so that a long list is never held whole. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void each(CohortId id, Language language, Consumer<CohortRecord> reader) {
        var cohort = cohorts.get(id);
        var enrolled = cohorts.enrolledIn(id);
        var reading = facts.of(cohort, language);
        var place = Keyset.start();
        Slice<PersonRow> slice;
        do {
            slice = people.listAmong(enrolled, "", place, PORTION);
            hand(cohort, reading, slice.rows(), reader);
            place = slice.next().map(last -> Keyset.of(last.id().toString(), null)).orElse(place);
        } while (slice.hasNext());
    }

    private void hand(
            CohortDetail cohort,
            CohortFacts.Reading reading,
            List<PersonRow> rows,
            Consumer<CohortRecord> reader) {
        var portion = reading.read(rows);
        var earned = new HashMap<PersonId, Map<ModuleVersionId, EarnedCertificate>>();
        certificates
                .among(cohort.programme(), rows.stream().map(PersonRow::id).toList())
                .forEach(
                        certificate ->
                                earned.computeIfAbsent(certificate.person(), any -> new HashMap<>())
                                        .put(certificate.module(), certificate));
        for (var person : rows) {
            var own = earned.getOrDefault(person.id(), Map.of());
            for (var row : portion.rows(person)) {
                var certificate =
                        portion.versionOf(person.id(), row.moduleCode())
                                .flatMap(version -> Optional.ofNullable(own.get(version)));
                reader.accept(new CohortRecord(row, certificate));
            }
        }
    }
}
