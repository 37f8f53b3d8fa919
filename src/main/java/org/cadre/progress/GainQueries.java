package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.Gain;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows a manager what the own cohort has learnt; a cohort of another programme is {@link
 * NotFound}. The median is that of everybody who is enrolled, so each kind of fact is read once for
 * all of them.
 */
@UseCase
public class GainQueries {

    static final int PAGE = 25;

    @Inject ProgressRepository progress;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CatalogueQueries catalogue;
    @Inject AssessmentQueries assessment;

    /** A page of people by name, with the medians of all. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CohortGain list(CohortId id, Keyset keyset, Language language) {
        var cohort = cohorts.get(id);
        var titles =
                catalogue.listModules(language).stream()
                        .filter(module -> cohort.modules().contains(module.code()))
                        .collect(Collectors.toMap(ModuleRow::code, ModuleRow::title));
        var enrolled = cohorts.enrolledIn(id);
        var everybody =
                people.listAmong(enrolled, "", Keyset.start(), cohort.capacity()).rows().stream()
                        .map(PersonRow::id)
                        .toList();
        var gains = gains(id, everybody);
        return new CohortGain(
                cohort,
                titles,
                cohort.modules().stream().filter(titles::containsKey).toList(),
                groups(gains),
                people.listAmong(enrolled, "", keyset, PAGE)
                        .map(
                                person ->
                                        new CohortGain.Learner(
                                                person,
                                                gains.getOrDefault(person.id(), Map.of()))));
    }

    private record Key(PersonId person, ModuleVersionId module) {}

    /** By person and code, what is known of the versions that were begun in this cohort. */
    private Map<PersonId, Map<String, Gain>> gains(CohortId cohort, List<PersonId> everybody) {
        var known = new HashMap<Key, Gain>();
        assessment
                .listFinals(everybody)
                .forEach(
                        result ->
                                result.gain()
                                        .ifPresent(
                                                gain ->
                                                        known.put(
                                                                new Key(
                                                                        result.person(),
                                                                        result.module()),
                                                                gain)));
        var gains = new HashMap<PersonId, Map<String, Gain>>();
        for (var start : progress.listStarts(cohort)) {
            var gain = known.get(new Key(start.person(), start.pinned()));
            if (gain != null) {
                gains.computeIfAbsent(start.person(), any -> new HashMap<>())
                        .put(start.moduleCode(), gain);
            }
        }
        return gains;
    }

    private static Map<String, CohortGain.Group> groups(Map<PersonId, Map<String, Gain>> gains) {
        return gains.values().stream()
                .flatMap(own -> own.entrySet().stream())
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList()),
                                        group ->
                                                new CohortGain.Group(
                                                        group.size(), Gain.median(group)))));
    }
}
