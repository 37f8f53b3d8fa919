package org.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.EndingCertificates;
import org.cadre.cohort.CohortQueries;
import org.cadre.exercise.DesignQueries;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to carry, and how it is called; one statement for each kind that is asked for. */
@ApplicationScoped
class KnownWork {

    @Inject CohortQueries cohorts;
    @Inject CatalogueQueries catalogue;
    @Inject DesignQueries designs;
    @Inject CertificateQueries certificates;
    @Inject CadreClock clock;

    /** Refuses with {@link NotFound} what is not there, or not in this programme. */
    void require(ProgrammeId programme, @Nullable Work work) {
        if (work == null) {
            return;
        }
        boolean there =
                switch (work.workKind()) {
                    case COHORT -> cohorts.programmeOf(work.cohort()).equals(programme);
                    case TRACK ->
                            catalogue.listModules(Language.EN).stream()
                                    .anyMatch(each -> each.trackCode().equals(work.code()));
                    case EXERCISE ->
                            designs.listApproved().stream()
                                    .anyMatch(each -> each.code().equals(work.code()));
                    case RENEWALS -> catalogue.latest(work.code()).isPresent();
                };
        if (!there) {
            throw new NotFound("work " + work);
        }
    }

    /** In words; without a link, and without what is there no more. */
    Map<Work, WorkRow> describe(ProgrammeId programme, Collection<Work> works, Language language) {
        var rows = new HashMap<Work, WorkRow>();
        var kinds = works.stream().collect(Collectors.groupingBy(Work::workKind));
        var ofCohorts = kinds.getOrDefault(WorkKind.COHORT, List.of());
        if (!ofCohorts.isEmpty()) {
            var seats = cohorts.seatsOf(ofCohorts.stream().map(Work::cohort).toList());
            for (var work : ofCohorts) {
                var row = seats.get(work.cohort());
                if (row != null) {
                    rows.put(work, new WorkRow(null, work, row.name(), row.capacity()));
                }
            }
        }
        if (kinds.containsKey(WorkKind.EXERCISE)) {
            designs.listApproved()
                    .forEach(
                            each ->
                                    rows.putIfAbsent(
                                            Work.of(WorkKind.EXERCISE, each.code()),
                                            new WorkRow(
                                                    null,
                                                    Work.of(WorkKind.EXERCISE, each.code()),
                                                    each.title().in(language),
                                                    0)));
        }
        if (kinds.containsKey(WorkKind.TRACK) || kinds.containsKey(WorkKind.RENEWALS)) {
            describeModules(programme, kinds.getOrDefault(WorkKind.RENEWALS, List.of()), language)
                    .forEach(row -> rows.putIfAbsent(row.work(), row));
        }
        rows.keySet().retainAll(Set.copyOf(works));
        return rows;
    }

    /** All tracks, and the modules whose certificates are renewed. */
    private List<WorkRow> describeModules(
            ProgrammeId programme, List<Work> renewals, Language language) {
        var today = clock.today(ZoneOffset.UTC);
        var ending =
                renewals.isEmpty()
                        ? Map.<String, EndingCertificates>of()
                        : certificates.countEnding(programme, today, today.plusYears(1));
        return catalogue.listModules(language).stream()
                .flatMap(each -> List.of(track(each), renewal(each, ending)).stream())
                .toList();
    }

    private static WorkRow track(ModuleRow module) {
        return new WorkRow(
                null, Work.of(WorkKind.TRACK, module.trackCode()), module.trackTitle(), 0);
    }

    private static WorkRow renewal(ModuleRow module, Map<String, EndingCertificates> endings) {
        var ending = endings.getOrDefault(module.code(), EndingCertificates.NONE);
        return new WorkRow(
                null,
                Work.of(WorkKind.RENEWALS, module.code()),
                module.title(),
                ending.count(),
                ending.units());
    }

    /** What can be chosen: open cohorts of the programme, tracks, exercises, modules. */
    List<WorkRow> choices(ProgrammeId programme, Language language) {
        var choices = new ArrayList<WorkRow>();
        cohorts.openIn(Set.of(programme.id()), clock.today(ZoneOffset.UTC))
                .forEach((id, name) -> choices.add(new WorkRow(null, Work.of(id), name, 0)));
        var modules = catalogue.listModules(language);
        modules.stream().map(KnownWork::track).distinct().forEach(choices::add);
        designs.listApproved().stream()
                .map(
                        each ->
                                new WorkRow(
                                        null,
                                        Work.of(WorkKind.EXERCISE, each.code()),
                                        each.title().in(language),
                                        0))
                .filter(each -> choices.stream().noneMatch(it -> it.work().equals(each.work())))
                .forEach(choices::add);
        modules.stream()
                .filter(each -> each.certificateMonths() > 0)
                .map(each -> renewal(each, Map.of()))
                .forEach(choices::add);
        return choices;
    }
}
