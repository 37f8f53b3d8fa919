package org.cadre.selection.panel;

import org.cadre.text.Sha256;

import java.util.List;

/**
 * What is fixed before the draw, as two texts that can be published: the quotas, and the panels
 * with the hash of the quotas, the version of the software and the events that will be the {@link
 * Beacon}. The hash of the panels so stands for everything.
 *
 * @param quotas a line for each quota
 * @param panels a head, the pool, and a line for each panel or the root of all
 */
public record Commitment(String quotas, String panels) {

    /**
     * The texts of a selection.
     *
     * @param software name and version, on one line
     * @param events whose numbers will decide, each on one line, in the order of the beacon
     */
    public static Commitment of(
            PanelList list, List<Quota> quotas, String software, List<String> events) {
        var rows = rows(quotas);
        var text = begin("cadre-panels 1", rows, software, events);
        line(text, "pool", list.pool());
        for (int number = 1; number <= list.panels().size(); number++) {
            line(text, Integer.toString(number), list.panel(number));
        }
        return new Commitment(rows, text.toString());
    }

    /** As {@link #of}, with the root of the panels in place of the panels. */
    public static Commitment sealed(
            SealedPanels sealed, List<Quota> quotas, String software, List<String> events) {
        var rows = rows(quotas);
        var text = begin("cadre-sealed-panels 1", rows, software, events);
        var list = sealed.list();
        line(text, "pool", list.pool());
        line(text, "panels", List.of(Integer.toString(list.panels().size())));
        line(text, "seats", List.of(Integer.toString(list.panel(1).size())));
        line(text, "root", List.of(sealed.root()));
        return new Commitment(rows, text.toString());
    }

    /** The text of quotas, a line for each. */
    public static String rows(List<Quota> quotas) {
        var rows = new StringBuilder("category,feature,min,max,kind\n");
        quotas.stream().sorted().map(Quota::line).forEach(line -> rows.append(line).append('\n'));
        return rows.toString();
    }

    private static StringBuilder begin(
            String kind, String rows, String software, List<String> events) {
        var text = new StringBuilder(kind + "\n");
        line(text, "software", List.of(software));
        line(text, "quotas", List.of(Sha256.hex(rows)));
        events.forEach(event -> line(text, "event", List.of(event)));
        return text;
    }

    private static void line(StringBuilder text, String begin, List<String> words) {
        var line = begin + " " + String.join(" ", words);
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("This is not one line: " + line);
        }
        text.append(line).append('\n');
    }

    /** The SHA-256 of the panels: what is published before the draw. */
    public String sha256() {
        return Sha256.hex(panels);
    }
}
