package org.cadre.funding.iati;

import java.util.Collections;
import java.util.Iterator;

import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

/** Knows the one prefix that every document has. */
final class XmlNamespace implements NamespaceContext {

    @Override
    public String getNamespaceURI(String prefix) {
        return prefix.equals("xml") ? XMLConstants.XML_NS_URI : XMLConstants.NULL_NS_URI;
    }

    @Override
    public String getPrefix(String uri) {
        return "xml";
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
        return Collections.emptyIterator();
    }
}
