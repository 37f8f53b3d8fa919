package org.cadre.funding.xml;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/** Reads XML without document types, entities or anything from outside the file. */
public final class SafeXml {

    private static final String FEATURE = "http://xml.org/sax/features/";

    private SafeXml() {}

    /** Document types are told to the handler as a fatal error. */
    public static void read(InputStream in, DefaultHandler handler)
            throws IOException, SAXException {
        var parser = parser();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(in));
    }

    private static XMLReader parser() throws SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(FEATURE + "external-general-entities", false);
            factory.setFeature(FEATURE + "external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // the JDK's parser knows them all
        }
    }
}
