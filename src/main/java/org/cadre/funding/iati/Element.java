package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element of a file with its place, and the nodes below it. What stands above the root is an
 * element without a name.
 */
final class Element implements Node {

    private final @Nullable Element parent;
    private final String name;
    private final int line;
    private final int column;

    /** Names and values in turn: a file has far more attributes than anybody asks for. */
    private final List<String> attributes;

    private final List<Node> children = new ArrayList<>(2);

    private Element(
            @Nullable Element parent, String name, List<String> attributes, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.attributes = attributes;
        this.line = line;
        this.column = column;
    }

    static Element aboveTheRoot() {
        return new Element(null, "", List.of(), 0, 0);
    }

    /**
     * Adds an element to the end of this one.
     *
     * @param child its name; with a namespace in braces before it, unless that is IATI's, which is
     *     none
     * @param attributes names and values in turn
     */
    Element add(String child, List<String> attributes, int line, int column) {
        var element = new Element(this, child, List.copyOf(attributes), line, column);
        children.add(element);
        return element;
    }

    void add(String words) {
        children.add(new Text(this, words));
    }

    /** Forgets what is below, once it was judged. */
    void clear() {
        children.clear();
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    boolean hasElements() {
        return children.stream().anyMatch(Element.class::isInstance);
    }

    /** Loops and not streams: this is asked a hundred times of each activity. */
    List<Node> children(String wanted) {
        return those(child -> child instanceof Element each && each.name.equals(wanted));
    }

    List<Node> texts() {
        return those(Text.class::isInstance);
    }

    private List<Node> those(Predicate<Node> wanted) {
        List<Node> found = List.of();
        for (var child : children) {
            if (wanted.test(child)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(child);
            }
        }
        return found;
    }

    Optional<Attribute> attribute(String wanted) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return Optional.of(new Attribute(this, wanted, attributes.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** This one and all below it, in the order of the file. */
    void collect(List<Node> all) {
        all.add(this);
        for (var child : children) {
            if (child instanceof Element element) {
                element.collect(all);
            }
        }
    }

    @Override
    public @Nullable Element parent() {
        return parent;
    }

    @Override
    public Element element() {
        return this;
    }

    @Override
    public String text() {
        var words = new StringBuilder();
        children.forEach(child -> words.append(child.text()));
        return words.toString();
    }

    @Override
    public String path() {
        return parent == null ? name : parent.path() + "/" + name;
    }
}
