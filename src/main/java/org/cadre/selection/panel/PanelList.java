package org.cadre.selection.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbered panels, of which one is drawn: each is as likely as any other.
 *
 * @param pool everybody who could be drawn, by pseudonym
 * @param panels the first is number 1; each by pseudonym
 */
public record PanelList(List<String> pool, List<List<String>> panels) {

    public PanelList {
        pool = pool.stream().sorted().toList();
        panels = panels.stream().map(panel -> panel.stream().sorted().toList()).toList();
        var known = new HashSet<>(pool);
        for (var panel : panels) {
            if (!known.containsAll(panel) || new HashSet<>(panel).size() < panel.size()) {
                throw new IllegalArgumentException("A panel is not made of the pool: " + panel);
            }
        }
    }

    /** Of the text that a {@link Commitment} makes of it. */
    public static PanelList read(String text) {
        var lines = text.lines().map(line -> List.of(line.split(" "))).toList();
        var pool =
                lines.stream()
                        .filter(words -> words.getFirst().equals("pool"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no pool"));
        return new PanelList(
                pool.subList(1, pool.size()),
                lines.stream()
                        .filter(words -> Character.isDigit(words.getFirst().charAt(0)))
                        .map(words -> words.subList(1, words.size()))
                        .toList());
    }

    /** How many panels each of the pool sits on; the chance to be drawn is that of all panels. */
    public Map<String, Integer> seats() {
        var seats = new TreeMap<String, Integer>();
        pool.forEach(each -> seats.put(each, 0));
        panels.forEach(panel -> panel.forEach(each -> seats.merge(each, 1, Integer::sum)));
        return seats;
    }

    /** The chance of each of the pool to be drawn. */
    public Map<String, Double> chances() {
        var chances = new TreeMap<String, Double>();
        seats().forEach((each, count) -> chances.put(each, (double) count / panels.size()));
        return chances;
    }

    /**
     * The panel of a number.
     *
     * @param number from 1
     */
    public List<String> panel(int number) {
        return panels.get(number - 1);
    }

    /** The panel that a draw decides. */
    public List<String> drawnBy(PublicDraw draw) {
        return panel(draw.number(panels.size()));
    }
}
