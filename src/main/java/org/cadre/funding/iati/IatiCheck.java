package org.cadre.funding.iati;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/** Checks files of IATI 2.03: schema, ruleset and code lists. */
public final class IatiCheck {

    private static final String FEATURE = "http://xml.org/sax/features/";

    private final Ruleset ruleset;
    private final Codelists codelists;

    private IatiCheck(Ruleset ruleset, Codelists codelists) {
        this.ruleset = ruleset;
        this.codelists = codelists;
    }

    /**
     * @param now what lies after it is in the future
     */
    public static IatiCheck asOf(Instant now) {
        var codelists =
                Codelists.read(
                        Resources.read("codelists.tsv"), Resources.read("codelist-places.tsv"));
        var agencies = codelists.codes("OrganisationRegistrationAgency");
        return new IatiCheck(
                Ruleset.read(Resources.read("standard.json"), now, agencies), codelists);
    }

    /** Reads to the end of the file, or to where it cannot go on. */
    public IatiReport check(InputStream in) throws IOException {
        var judging = new Judging(ruleset, codelists);
        try {
            read(in, judging);
        } catch (Unusable e) {
            judging.end(e.finding());
        } catch (BoundedRuns.TooLong e) {
            judging.end(
                    IatiFinding.ofFile("0.1.1", "One tag, text or comment is too long for IATI."));
        } catch (UnsupportedEncodingException e) {
            judging.end(IatiFinding.ofFile("0.1.1", "The file names an encoding that is none."));
        } catch (SAXParseException e) {
            judging.end(broken(e));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return judging.report();
    }

    static void read(InputStream in, IatiReader.Judge judge)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = parser();
        var reader = new IatiReader(judge);
        parser.setContentHandler(reader);
        parser.setErrorHandler(reader);
        parser.parse(new InputSource(new BoundedRuns(in)));
    }

    private static XMLReader parser() throws SAXException, ParserConfigurationException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(FEATURE + "external-general-entities", false);
        factory.setFeature(FEATURE + "external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }

    private static IatiFinding broken(SAXParseException problem) {
        var message = String.valueOf(problem.getMessage());
        return new IatiFinding(
                "0.1.1",
                Severity.ERROR,
                message.contains("DOCTYPE")
                        ? "A document type is declared. Entities are refused: remove the line."
                        : "This is not well-formed XML: " + message,
                problem.getLineNumber(),
                problem.getColumnNumber(),
                "",
                "");
    }
}
