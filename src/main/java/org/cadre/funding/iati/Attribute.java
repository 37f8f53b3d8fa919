package org.cadre.funding.iati;

/** An attribute; two are the same when they stand at the same element. */
record Attribute(Element parent, String name, String text) implements Node {

    @Override
    public Element element() {
        return parent;
    }

    @Override
    public String path() {
        return parent.path() + "/@" + name;
    }
}
