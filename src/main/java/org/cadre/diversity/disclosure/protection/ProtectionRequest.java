package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CountTable;
import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Tables of one population that shall go out together.
 *
 * @param earlier releases that readers have already
 * @param links of this population with theirs
 * @param kept what the earlier releases keep, which the new one may not give away
 * @param hiddenBefore cells that a former release of such tables hid; to hide them again costs half
 * @param insiders whether those who are alone in a cell may not learn of others either
 * @param limit after which the best pattern so far is taken
 */
public record ProtectionRequest(
        String population,
        List<CountTable> tables,
        SafetyRule rule,
        List<Release> earlier,
        List<PopulationLink> links,
        List<Kept> kept,
        Set<CellKey> hiddenBefore,
        boolean insiders,
        Duration limit) {

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(20);

    public ProtectionRequest {
        tables = List.copyOf(tables);
        earlier = List.copyOf(earlier);
        links = List.copyOf(links);
        kept = List.copyOf(kept);
        hiddenBefore = Set.copyOf(hiddenBefore);
    }

    /** The first release of a population. */
    public static ProtectionRequest of(String population, SafetyRule rule, CountTable... tables) {
        return new ProtectionRequest(
                population,
                List.of(tables),
                rule,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                !rule.sensitive().isEmpty(),
                USUAL_LIMIT);
    }

    public ProtectionRequest after(List<Release> releases, List<PopulationLink> known) {
        return new ProtectionRequest(
                population, tables, rule, releases, known, kept, hiddenBefore, insiders, limit);
    }

    public ProtectionRequest keeping(List<Kept> others) {
        return new ProtectionRequest(
                population, tables, rule, earlier, links, others, hiddenBefore, insiders, limit);
    }

    public ProtectionRequest keepingHidden(Set<CellKey> cells) {
        return new ProtectionRequest(
                population, tables, rule, earlier, links, kept, cells, insiders, limit);
    }

    public ProtectionRequest within(Duration time) {
        return new ProtectionRequest(
                population, tables, rule, earlier, links, kept, hiddenBefore, insiders, time);
    }
}
