package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.validation.ValidatorHandler;

/** Hears a file, lets the schema hear it too, and keeps of it the activity at hand. */
final class IatiReader extends DefaultHandler {

    private static final Set<String> ROOTS = Set.of("iati-activities", "iati-organisations");

    private static final int DEEPEST = 50;

    /** Of elements and attributes; the standard has some two hundred. */
    private static final int MOST_NAMES = 10_000;

    /** About what an activity takes in memory, in bytes. */
    private static final int LARGEST = 100 << 20;

    private static final int SIZE_OF_ELEMENT = 250;

    /** Who judges what was read. */
    interface Judge {

        /**
         * @param root without what is below it
         */
        void root(Element root);

        void begin();

        /**
         * @param activity the only one below its root
         */
        void end(Element activity) throws Unusable;

        void schema(IatiFinding finding);
    }

    private final Judge judge;
    private final Element top = Element.aboveTheRoot();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();

    private Locator locator = new LocatorImpl();
    private @Nullable ValidatorHandler schema;
    private Element current = top;
    private int depth;
    private int size;

    IatiReader(Judge judge) {
        this.judge = judge;
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        this.locator = newLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        name(uri);
        if (schema == null) {
            prefixes.put(prefix, uri);
        } else {
            schema.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (schema != null) {
            schema.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        keepWords();
        if (++depth > DEEPEST) {
            throw refused("Elements are nested more than " + DEEPEST + " deep.");
        }
        grow(SIZE_OF_ELEMENT);
        current =
                current.add(
                        name(uri, local),
                        kept(attributes),
                        locator.getLineNumber(),
                        locator.getColumnNumber());
        if (depth == 1) {
            begin();
        } else if (isActivity()) {
            judge.begin();
        }
        schema().startElement(uri, local, qualified, attributes);
    }

    private void begin() throws SAXException {
        if (!ROOTS.contains(current.name())) {
            throw new Unusable(IatiFinding.ofFile("0.2.1", "This is not an IATI file."));
        }
        judge.root(current);
        schema = Schemas.validator(current.name(), this);
        schema.setDocumentLocator(locator);
        schema.startDocument();
        for (var prefix : prefixes.entrySet()) {
            schema.startPrefixMapping(prefix.getKey(), prefix.getValue());
        }
    }

    private ValidatorHandler schema() throws SAXException {
        if (schema == null) {
            throw new SAXException("an element before the root");
        }
        return schema;
    }

    private List<String> kept(Attributes attributes) throws Unusable {
        var kept = new ArrayList<String>(2 * attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            kept.add(name(attributes.getURI(i), attributes.getLocalName(i)));
            kept.add(attributes.getValue(i));
            grow(2 * attributes.getValue(i).length());
        }
        return kept;
    }

    private String name(String uri, String local) throws Unusable {
        if (uri.isEmpty()) {
            return name(local);
        }
        return name(uri.equals(XMLConstants.XML_NS_URI) ? "xml:" + local : "{" + uri + "}" + local);
    }

    private String name(String name) throws Unusable {
        names.add(name);
        if (names.size() > MOST_NAMES) {
            throw refused("There are more than " + MOST_NAMES + " different names.");
        }
        return name;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        grow(2 * length);
        words.append(text, start, length);
        schema().characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        keepWords();
        schema().endElement(uri, local, qualified);
        if (isActivity()) {
            judge.end(current);
        }
        depth--;
        current = parent();
        if (depth <= 1) {
            current.clear();
            size = 0;
        }
    }

    private Element parent() {
        var parent = current.parent();
        return parent == null ? top : parent;
    }

    @Override
    public void endDocument() throws SAXException {
        schema().endDocument();
    }

    /** Space between elements says nothing. */
    private void keepWords() {
        if (!words.isEmpty() && !(words.toString().isBlank() && current.hasElements())) {
            current.add(words.toString());
        }
        words.setLength(0);
    }

    private boolean isActivity() {
        return depth == 2
                && (current.name().equals("iati-activity")
                        || current.name().equals("iati-organisation"));
    }

    private void grow(int bytes) throws Unusable {
        size += bytes;
        if (size > LARGEST) {
            throw refused("One activity is too large to be judged.");
        }
    }

    private Unusable refused(String reason) {
        return new Unusable(
                new IatiFinding(
                        "0.1.1",
                        Severity.ERROR,
                        reason,
                        locator.getLineNumber(),
                        locator.getColumnNumber(),
                        "",
                        ""));
    }

    /** Of the schema. */
    @Override
    public void error(SAXParseException problem) {
        judge.schema(
                new IatiFinding(
                        "0.3.1",
                        Severity.ERROR,
                        String.valueOf(problem.getMessage()),
                        problem.getLineNumber(),
                        problem.getColumnNumber(),
                        current.path(),
                        ""));
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
        throw problem;
    }
}
