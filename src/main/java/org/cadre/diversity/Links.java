package org.cadre.diversity;

import org.cadre.diversity.disclosure.PopulationLink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What readers know of populations that have people in common: that one is within the other; that
 * two parts of one have nobody in common; that nobody came or went. How many came and went they do
 * not know.
 */
final class Links {

    private final List<Population> populations;
    private final List<PopulationLink> links = new ArrayList<>();

    private Links(List<Population> populations) {
        this.populations = populations;
    }

    /**
     * @param populations from the earliest
     */
    static List<PopulationLink> of(List<Population> populations) {
        var links = new Links(populations);
        for (int i = 0; i < populations.size(); i++) {
            for (int j = i + 1; j < populations.size(); j++) {
                links.link(populations.get(i), populations.get(j));
            }
        }
        populations.forEach(links::addParts);
        return List.copyOf(links.links);
    }

    private void link(Population earlier, Population later) {
        if (earlier.members().equals(later.members())) {
            links.add(new PopulationLink.Later(earlier.name(), later.name(), 0, 0));
        } else if (earlier.holds(later)) {
            links.add(new PopulationLink.Within(earlier.name(), later.name()));
        } else if (later.holds(earlier)) {
            links.add(new PopulationLink.Within(later.name(), earlier.name()));
        } else if (earlier.overlaps(later)) {
            links.add(
                    new PopulationLink.Later(
                            earlier.name(),
                            later.name(),
                            PopulationLink.UNKNOWN,
                            PopulationLink.UNKNOWN));
        }
    }

    /** Takes parts of a population away one after the other, as long as they share nobody. */
    private void addParts(Population whole) {
        var taken = new HashSet<String>();
        var rest = whole.name();
        int parts = 0;
        for (var part : populations) {
            boolean apart =
                    part != whole
                            && whole.members().size() > part.members().size()
                            && whole.holds(part)
                            && part.members().stream().noneMatch(taken::contains);
            if (apart) {
                if (parts++ > 0) {
                    links.add(new PopulationLink.Within(rest, part.name()));
                }
                rest = rest + " without " + part.name();
                taken.addAll(part.members());
            }
        }
    }
}
