package org.cadre.planning;

import jakarta.inject.Inject;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what lapses when the money of a line breaks. */
@UseCase
public class FundedWork {

    @Inject PlanningRepository plans;
    @Inject KnownWork known;

    /**
     * What each line carries, itself or by an activity that is not over, by a number of statements
     * that does not depend on how much that is. Lines that carry nothing are left out.
     */
    @Internal
    public Map<LineId, List<WorkRow>> of(ProgrammeId programme, Language language) {
        return of(programme, plans.listWorksByLine(programme), language);
    }

    /** As {@link #of(ProgrammeId, Language)}, with the activities of the programme at hand. */
    @Internal
    public Map<LineId, List<WorkRow>> of(
            ProgrammeId programme, List<ActivityRow> activities, Language language) {
        var byLine = new HashMap<LineId, Set<Work>>();
        for (var each : activities) {
            var work = each.plan().work();
            if (work != null && each.state().isOpen()) {
                each.costs()
                        .forEach(
                                cost ->
                                        byLine.computeIfAbsent(cost.line(), any -> new HashSet<>())
                                                .add(work));
            }
        }
        return of(programme, byLine, language);
    }

    private Map<LineId, List<WorkRow>> of(
            ProgrammeId programme, Map<LineId, Set<Work>> byActivity, Language language) {
        var links = plans.listLineWorks(programme);
        Set<Work> works = new HashSet<>();
        links.forEach(each -> works.add(each.work()));
        byActivity.values().forEach(works::addAll);
        var words = known.describe(programme, works, language);
        var carried = new HashMap<LineId, Map<Work, WorkRow>>();
        for (var link : links) {
            var row = words.get(link.work());
            if (row != null) {
                carried.computeIfAbsent(link.line(), line -> new LinkedHashMap<>())
                        .put(row.work(), row.tiedBy(link.id()));
            }
        }
        byActivity.forEach(
                (line, all) ->
                        all.stream()
                                .filter(words::containsKey)
                                .forEach(
                                        work ->
                                                carried.computeIfAbsent(
                                                                line, each -> new LinkedHashMap<>())
                                                        .putIfAbsent(work, words.get(work))));
        var rows = new HashMap<LineId, List<WorkRow>>();
        carried.forEach((line, all) -> rows.put(line, new ArrayList<>(all.values())));
        return rows;
    }
}
