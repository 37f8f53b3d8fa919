package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what needs a programme manager, each kind of fact by one statement however many cohorts
 * and people there are. Cohorts of other programmes are not seen.
 */
@UseCase
public class OverviewQueries {

    /** How many cohorts are shown. */
    static final int COHORTS = 20;

    /** How many windows and how many certificates are shown. */
    static final int MOST = 6;

    /** How long a cohort is shown after its end. */
    static final int AFTER_DAYS = 30;

    static final int WINDOW_DAYS = 14;
    static final int CERTIFICATE_DAYS = 60;

    @Inject ProgressRepository progress;
    @Inject PaceCounts counts;
    @Inject CohortQueries cohorts;
    @Inject CatalogueQueries catalogue;
    @Inject HeldCertificates certificates;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    @Allowed(Role.PROGRAMME_MANAGER)
    public Overview get(Language language) {
        var today = clock.today(ZoneOffset.UTC);
        var listed = cohorts.listEndingFrom(today.minusDays(AFTER_DAYS), COHORTS);
        var titles =
                catalogue.listModules(language).stream()
                        .collect(Collectors.toMap(ModuleRow::code, ModuleRow::title));
        return new Overview(managed(listed, titles), windows(listed, titles), ending(today));
    }

    private List<ManagedCohort> managed(List<CohortDetail> listed, Map<String, String> titles) {
        var due = new HashMap<CohortId, List<String>>();
        listed.forEach(cohort -> due.put(cohort.id(), due(cohort, titles)));
        var onPlan = onPlan(listed, due);
        return listed.stream()
                .map(
                        cohort ->
                                row(
                                        cohort,
                                        due.getOrDefault(cohort.id(), List.of()).size(),
                                        onPlan.getOrDefault(cohort.id(), 0)))
                .sorted(Comparator.comparingInt(ManagedCohort::behind).reversed())
                .toList();
    }

    /** How many of each cohort have completed what is due, if anything is. */
    private Map<CohortId, Integer> onPlan(
            List<CohortDetail> listed, Map<CohortId, List<String>> due) {
        var asked = new HashMap<>(due);
        asked.values().removeIf(List::isEmpty);
        var kept =
                asked.isEmpty()
                        ? Map.<CohortId, Map<Integer, Integer>>of()
                        : counts.list(asked.keySet());
        var onPlan = new HashMap<CohortId, Integer>();
        for (var cohort : listed) {
            var first = asked.getOrDefault(cohort.id(), List.of());
            if (kept.containsKey(cohort.id()) && isBeginning(first, cohort.modules())) {
                onPlan.put(cohort.id(), reached(kept.get(cohort.id()), first.size()));
                asked.remove(cohort.id());
            }
        }
        if (!asked.isEmpty()) {
            onPlan.putAll(progress.countCompletedAll(asked));
        }
        return onPlan;
    }

    /** What is kept counts from the first module on; one that is not published lies between. */
    private static boolean isBeginning(List<String> due, List<String> modules) {
        return modules.subList(0, due.size()).equals(due);
    }

    private static int reached(Map<Integer, Integer> people, int modules) {
        return people.entrySet().stream()
                .filter(entry -> entry.getKey() >= modules)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** As {@link BehindQueries} counts: a module that is not published is due for nobody. */
    private List<String> due(CohortDetail cohort, Map<String, String> titles) {
        var pace = new Pace(cohort.startsOn(), cohort.endsOn(), cohort.modules());
        return pace.dueBefore(clock.today(cohort.zone())).stream()
                .filter(titles::containsKey)
                .toList();
    }

    private static ManagedCohort row(CohortDetail cohort, int due, int onPlan) {
        return new ManagedCohort(cohort, due, due == 0 ? 0 : cohort.taken() - onPlan);
    }

    private List<WindowChange> windows(List<CohortDetail> listed, Map<String, String> titles) {
        return listed.stream()
                .flatMap(cohort -> changes(cohort, titles))
                .filter(change -> change.daysLeft() >= 0 && change.daysLeft() <= WINDOW_DAYS)
                .sorted(
                        Comparator.comparing(WindowChange::day)
                                .thenComparing(WindowChange::moduleCode))
                .limit(MOST)
                .toList();
    }

    private Stream<WindowChange> changes(CohortDetail cohort, Map<String, String> titles) {
        return cohort.windows().entrySet().stream()
                .flatMap(
                        entry -> {
                            var code = entry.getKey();
                            var window = entry.getValue();
                            return Stream.concat(
                                    Stream.ofNullable(window.opensOn())
                                            .map(day -> change(cohort, code, titles, day, true)),
                                    Stream.ofNullable(window.closesOn())
                                            .map(day -> change(cohort, code, titles, day, false)));
                        });
    }

    private WindowChange change(
            CohortDetail cohort,
            String code,
            Map<String, String> titles,
            LocalDate day,
            boolean opens) {
        return new WindowChange(
                cohort.id(),
                cohort.name(),
                code,
                titles.getOrDefault(code, ""),
                day,
                opens,
                ChronoUnit.DAYS.between(clock.today(cohort.zone()), day));
    }

    private List<EndingCertificate> ending(LocalDate today) {
        var programmes =
                current.get().scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME).stream()
                        .map(ProgrammeId::new)
                        .toList();
        return certificates.ending(programmes, today, today.plusDays(CERTIFICATE_DAYS), MOST);
    }
}
