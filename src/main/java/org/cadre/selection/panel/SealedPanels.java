package org.cadre.selection.panel;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * Panels of which the root of a {@link HashTree} alone is published before the draw, and the drawn
 * one alone after it.
 *
 * <p>A line for each panel, its number, a salt and its members with blanks between them; behind
 * them a line with a secret order of the whole pool, which the draw of the reserves mixes anew.
 * Without its salt nobody finds out by trying what a line holds.
 *
 * @param lines each is one text of the tree
 */
public record SealedPanels(List<String> lines) {

    private static final int SALT = 32;
    private static final int MEMBERS = 2;
    private static final String ORDER = "order";
    private static final String LEAF = "leaf ";

    public SealedPanels {
        lines = List.copyOf(lines);
    }

    public static SealedPanels of(PanelList list, SecureRandom random) {
        var lines = new ArrayList<String>();
        for (int number = 1; number <= list.panels().size(); number++) {
            lines.add(line(Integer.toString(number), list.panel(number), random));
        }
        var order = new ArrayList<>(list.pool());
        Collections.shuffle(order, random);
        lines.add(line(ORDER, order, random));
        return new SealedPanels(lines);
    }

    private static String line(String begin, List<String> members, SecureRandom random) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return begin + " " + HexFormat.of().formatHex(salt) + " " + String.join(" ", members);
    }

    public PanelList list() {
        return new PanelList(
                order(),
                lines.subList(0, lines.size() - 1).stream().map(SealedPanels::members).toList());
    }

    /** Everybody of the pool, in the order that was fixed with the panels. */
    public List<String> order() {
        return members(lines.getLast());
    }

    private static List<String> members(String line) {
        var words = List.of(line.split(" "));
        return words.subList(MEMBERS, words.size());
    }

    public String root() {
        return HashTree.of(lines).root();
    }

    /**
     * What opens one panel: its line, and the path from it to the root.
     *
     * @param number from 1
     */
    public String opened(int number) {
        var text = new StringBuilder("cadre-opened 1\n");
        text.append(LEAF).append(lines.get(number - 1)).append('\n');
        HashTree.of(lines)
                .path(number - 1)
                .forEach(each -> text.append("path ").append(each).append('\n'));
        return text.toString();
    }

    /** The members of the panel in such a text. */
    public static List<String> membersOf(String opened) {
        return opened.lines()
                .filter(line -> line.startsWith(LEAF))
                .findFirst()
                .map(line -> members(line.substring(LEAF.length())))
                .orElseThrow(() -> new IllegalArgumentException("No panel is opened"));
    }
}
