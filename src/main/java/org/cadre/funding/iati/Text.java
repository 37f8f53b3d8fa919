package org.cadre.funding.iati;

/** The words between two tags. */
final class Text implements Node {

    private final Element parent;
    private final String text;

    Text(Element parent, String text) {
        this.parent = parent;
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Element parent() {
        return parent;
    }

    @Override
    public Element element() {
        return parent;
    }

    @Override
    public String path() {
        return parent.path() + "/text()";
    }
}
