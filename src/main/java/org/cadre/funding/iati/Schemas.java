package org.cadre.funding.iati;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;

import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;

/** The schemas of IATI 2.03, with nothing from outside. */
final class Schemas {

    /** The only address that a schema may name. */
    private static final String SCHEME = "iati";

    private Schemas() {}

    /**
     * @param root {@code iati-activities} or {@code iati-organisations}
     */
    static ValidatorHandler validator(String root, ErrorHandler errors) throws SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
        factory.setResourceResolver(
                (type, namespace, publicId, name, base) -> new SchemaInput(name, address(name)));
        var name = root + "-schema.xsd";
        var schema = factory.newSchema(new StreamSource(Resources.open(name), address(name)));
        var validator = schema.newValidatorHandler();
        validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
        validator.setErrorHandler(errors);
        return validator;
    }

    private static String address(String name) {
        return SCHEME + ":/" + name;
    }
}
