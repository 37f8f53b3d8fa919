package org.cadre.funding.iati;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code lists of IATI and where their codes are due. As for IATI's own validator every code that
 * is not on its list is an error, and a withdrawn one is on it.
 */
final class Codelists {

    private record Place(Expression path, String list) {}

    private final Map<String, Set<String>> codes;
    private final List<Place> places;

    private Codelists(Map<String, Set<String>> codes, List<Place> places) {
        this.codes = codes;
        this.places = places;
    }

    /** As {@code src/build/iati-codelists.py} writes them. */
    static Codelists read(String codes, String places) {
        return new Codelists(
                codes.lines()
                        .map(line -> Arrays.asList(line.split("\t")))
                        .collect(
                                Collectors.toMap(
                                        List::getFirst,
                                        row -> Set.copyOf(row.subList(1, row.size())))),
                places.lines()
                        .map(line -> line.split("\t"))
                        .map(row -> new Place(Expression.parse(row[0]), row[1]))
                        .toList());
    }

    Set<String> codes(String list) {
        return codes.getOrDefault(list, Set.of());
    }

    List<IatiFinding> findings(Element top) {
        var findings = new ArrayList<IatiFinding>();
        for (var place : places) {
            for (var node : place.path().nodes(top, null)) {
                if (!codes(place.list()).contains(node.text())) {
                    findings.add(finding(node, place.list()));
                }
            }
        }
        return findings;
    }

    private static IatiFinding finding(Node node, String list) {
        return IatiFinding.at(
                node,
                list,
                Severity.ERROR,
                "This is not a code of the list " + list + ".",
                node.text());
    }
}
