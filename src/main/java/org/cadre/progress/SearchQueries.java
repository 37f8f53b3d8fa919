package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.SearchHit;
import org.cadre.catalogue.SearchWords;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches what the person may see: of the modules of the own cohorts the titles, of those begun
 * everything, in the pinned version and the own variant.
 */
@UseCase
public class SearchQueries {

    /** More than these are not shown; the advice is to add a word. */
    public static final int MOST = 50;

    @Inject ProgressRepository progress;
    @Inject CohortQueries cohorts;
    @Inject CatalogueQueries catalogue;
    @Inject CurrentActor current;

    /**
     * What a search found.
     *
     * @param hits at most one more than {@link #MOST}
     * @param titles of the modules of the hits
     * @param begun the versions whose lessons are open to the person
     */
    public record Found(
            List<SearchHit> hits, Map<ModuleVersionId, String> titles, Set<ModuleVersionId> begun) {

        static final Found NOTHING = new Found(List.of(), Map.of(), Set.of());

        public Found {
            hits = List.copyOf(hits);
            titles = Map.copyOf(titles);
            begun = Set.copyOf(begun);
        }
    }

    /** Nothing for a text without a word. */
    @SignedIn
    public Found search(String text, Language language) {
        var words = SearchWords.sought(text);
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        var person = new PersonId(current.get().personId());
        var begun = progress.listStarts(person);
        var hits = new ArrayList<SearchHit>();
        byShore(begun)
                .forEach(
                        (shore, modules) ->
                                hits.addAll(
                                        catalogue.search(
                                                words, modules, true, shore, language, MOST + 1)));
        var ahead = notBegun(person, begun);
        if (!ahead.isEmpty()) {
            hits.addAll(
                    catalogue.search(words, ahead, false, Optional.empty(), language, MOST + 1));
        }
        hits.sort(Comparator.comparing(SearchHit::kind));
        var shown = hits.stream().limit(MOST + 1L).toList();
        return new Found(
                shown,
                titles(shown, language),
                begun.stream().map(ModuleStart::pinned).collect(Collectors.toSet()));
    }

    private Map<ModuleVersionId, String> titles(List<SearchHit> hits, Language language) {
        var titles = new HashMap<ModuleVersionId, String>();
        catalogue
                .find(hits.stream().map(SearchHit::module).distinct().toList(), language)
                .forEach((id, row) -> titles.put(id, row.title()));
        return titles;
    }

    private static Map<Optional<Shore>, Set<ModuleVersionId>> byShore(List<ModuleStart> begun) {
        return begun.stream()
                .collect(
                        Collectors.groupingBy(
                                ModuleStart::shore,
                                Collectors.mapping(ModuleStart::pinned, Collectors.toSet())));
    }

    private Set<ModuleVersionId> notBegun(PersonId person, List<ModuleStart> begun) {
        var codes = new HashSet<String>();
        cohorts.enrolmentsOf(person).forEach(row -> codes.addAll(row.modules()));
        begun.forEach(start -> codes.remove(start.moduleCode()));
        return codes.isEmpty() ? Set.of() : catalogue.latest(codes);
    }
}
