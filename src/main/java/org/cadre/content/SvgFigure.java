package org.cadre.content;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG file element by element against an allow-list and writes it anew as inline SVG.
 *
 * <p>Each attribute has a pattern for its value, so that a new trick of a browser does not become
 * ours. Colours come from classes alone and follow light and dark. Ids get the id of the block in
 * front, since several figures share a page.
 */
final class SvgFigure {

    static final int LARGEST = 1 << 18;
    private static final int DEEPEST = 16;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "title",
                    "desc",
                    "defs",
                    "marker");
    private static final Set<String> WITH_TEXT = Set.of("text", "tspan", "title", "desc");
    private static final Set<String> CLASSES =
            Set.of(
                    "b", "m", "ax", "gr", "band", "f1", "f2", "f3", "f4", "f5", "fp", "t1", "t2",
                    "s1", "s2", "s5", "sk", "dash", "on");

    private static final String NUMBER =
            "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?%?";
    private static final String NUMBERS = "[-+0-9.eE,\\s]{1,20000}";
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,60}");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(#([A-Za-z][A-Za-z0-9_-]{0,60})\\)");
    private static final Map<String, Pattern> VALUES = values();

    private final Path file;
    private final String blockId;
    private final Findings findings;
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lineByReference = new HashMap<>();

    private SvgFigure(Path file, String blockId, Findings findings) {
        this.file = file;
        this.blockId = blockId;
        this.findings = findings;
    }

    /**
     * @param alt becomes the name of the figure
     */
    static String read(String xml, Path file, String blockId, String alt, Findings findings) {
        var figure = new SvgFigure(file, blockId, findings);
        try {
            figure.read(xml, alt);
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            var message = e.getMessage() == null ? "" : e.getMessage();
            var reason = message.replaceFirst("(?s).*Message: ", "").replaceAll("\\s+", " ");
            findings.add(file, line, "", "This is not XML: " + reason, "Check the tags.");
        }
        return figure.written.toString();
    }

    private static Map<String, Pattern> values() {
        var values = new HashMap<String, Pattern>();
        add(values, NUMBER, "cx", "cy", "r", "x1", "y1", "x2", "y2", "width", "height", "rx", "ry");
        add(values, NUMBER, "refX", "refY", "markerWidth", "markerHeight", "stroke-width");
        add(values, NUMBER, "textLength", "pathLength");
        add(values, NUMBERS, "x", "y", "dx", "dy", "rotate", "viewBox", "points");
        add(values, NUMBERS + "|none", "stroke-dasharray");
        add(values, "[MmZzLlHhVvCcSsQqTtAa0-9eE.,+\\-\\s]{1,20000}", "d");
        add(
                values,
                "(?:(?:translate|scale|rotate|skewX|skewY|matrix)\\([-+0-9.eE,\\s]*\\)[,\\s]*){1,8}",
                "transform");
        add(values, "start|middle|end", "text-anchor");
        add(values, "auto|middle|central|hanging|alphabetic", "dominant-baseline");
        add(values, "none", "fill", "stroke");
        add(values, "nonzero|evenodd", "fill-rule");
        add(values, "butt|round|square", "stroke-linecap");
        add(values, "miter|round|bevel", "stroke-linejoin");
        add(values, "auto|auto-start-reverse|" + NUMBER, "orient");
        add(values, "strokeWidth|userSpaceOnUse", "markerUnits");
        add(values, "spacing|spacingAndGlyphs", "lengthAdjust");
        add(
                values,
                "none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max)(?: (?:meet|slice))?",
                "preserveAspectRatio");
        return Collections.unmodifiableMap(values);
    }

    private static void add(Map<String, Pattern> values, String pattern, String... names) {
        Arrays.stream(names).forEach(name -> values.put(name, Pattern.compile(pattern)));
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing is fetched");
                });
        return factory;
    }

    private void read(String xml, String alt) throws XMLStreamException {
        var reader = hardened().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!start(reader, alt)) {
                        skip(reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT ->
                        written.append("</").append(open.pop()).append('>');
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.DTD ->
                        refuse(reader, "A document type is declared.", "Remove the line.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        refuse(reader, "An entity is used.", "Write the character itself.");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        refuse(reader, "A processing instruction is used.", "Remove it.");
                default -> {}
            }
        }
        lineByReference.forEach(
                (id, line) -> {
                    if (!ids.contains(id)) {
                        var reason = "There is no id \"%s\" in this figure.".formatted(id);
                        findings.add(file, line, "", reason, "Define the marker in defs.");
                    }
                });
    }

    /** Whether the element is written. */
    private boolean start(XMLStreamReader reader, String alt) {
        var name = reader.getLocalName();
        if (!SVG.equals(reader.getNamespaceURI()) || !reader.getPrefix().isEmpty()) {
            var cure = "Declare xmlns=\"%s\" on svg, without a prefix.".formatted(SVG);
            refuse(reader, "<%s> is not an element of SVG.".formatted(name), cure);
            return false;
        }
        if (!ELEMENTS.contains(name) || name.equals("svg") != open.isEmpty()) {
            var cure = "Draw it with paths, shapes and texts.";
            refuse(reader, "The element <%s> is not allowed here.".formatted(name), cure);
            return false;
        }
        if (open.size() >= DEEPEST) {
            refuse(reader, "The figure is nested too deeply.", "Flatten its groups.");
            return false;
        }
        open.push(name);
        written.append('<').append(name);
        attributes(reader, name);
        if (name.equals("svg")) {
            root(reader, alt);
        }
        written.append('>');
        return true;
    }

    private void root(XMLStreamReader reader, String alt) {
        if (reader.getAttributeValue(null, "viewBox") == null) {
            refuse(reader, "The svg has no viewBox.", "Give it one about 640 wide.");
        }
        written.append(" role=\"img\" aria-label=\"").append(Html.escape(alt)).append('"');
    }

    private void attributes(XMLStreamReader reader, String element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            var value = reader.getAttributeValue(i).strip();
            var foreign = reader.getAttributeNamespace(i);
            if (foreign != null && !foreign.isEmpty()) {
                refuse(reader, name, value, element);
            } else if (name.equals("id") && ID.matcher(value).matches()) {
                id(reader, value);
            } else if (name.equals("class")) {
                classes(reader, value);
            } else if (name.startsWith("marker-")) {
                marker(reader, name, value, element);
            } else if (isAllowed(element, name, value)) {
                attribute(name, value);
            } else {
                refuse(reader, name, value, element);
            }
        }
    }

    private static boolean isAllowed(String element, String name, String value) {
        var sizeOfRoot = element.equals("svg") && Set.of("width", "height").contains(name);
        var pattern = VALUES.get(name);
        return !sizeOfRoot && pattern != null && pattern.matcher(value).matches();
    }

    private void id(XMLStreamReader reader, String id) {
        if (!ids.add(id)) {
            refuse(reader, "The id \"%s\" stands here twice.".formatted(id), "Rename one.");
        }
        attribute("id", blockId + "-" + id);
    }

    private void classes(XMLStreamReader reader, String value) {
        for (var name : value.split("\\s+")) {
            if (!CLASSES.contains(name)) {
                var known = String.join(", ", CLASSES.stream().sorted().toList());
                refuse(
                        reader,
                        "The class \"%s\" is not known.".formatted(name),
                        "Use: %s.".formatted(known));
                return;
            }
        }
        attribute("class", value.replaceAll("\\s+", " "));
    }

    private void marker(XMLStreamReader reader, String name, String value, String element) {
        var reference = REFERENCE.matcher(value);
        if (Set.of("marker-start", "marker-mid", "marker-end").contains(name)
                && reference.matches()) {
            lineByReference.putIfAbsent(reference.group(1), reader.getLocation().getLineNumber());
            attribute(name, "url(#%s-%s)".formatted(blockId, reference.group(1)));
        } else {
            refuse(reader, name, value, element);
        }
    }

    private void attribute(String name, String value) {
        written.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    }

    private void text(XMLStreamReader reader) {
        var text = reader.getText();
        if (!open.isEmpty() && WITH_TEXT.contains(open.peek())) {
            written.append(Html.escape(text.replaceAll("\\s+", " ")));
        } else if (!text.isBlank()) {
            refuse(reader, "Text stands outside a text element.", "Put it into <text>.");
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void refuse(XMLStreamReader reader, String name, String value, String element) {
        var shown = value.length() <= 40 ? value : value.substring(0, 40) + "…";
        refuse(
                reader,
                "The attribute %s=\"%s\" is not allowed on <%s>.".formatted(name, shown, element),
                "Use geometry, transform and the known classes only.");
    }

    private void refuse(XMLStreamReader reader, String reason, String cure) {
        findings.add(file, reader.getLocation().getLineNumber(), "", reason, cure);
    }
}
