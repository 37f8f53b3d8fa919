package org.cadre.funding.iati;

import org.cadre.funding.xml.SafeXml;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;

/** Checks files of IATI 2.03: schema, ruleset and code lists. */
public final class IatiCheck {

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
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return judging.report();
    }

    static void read(InputStream in, IatiReader.Judge judge) throws IOException, SAXException {
        SafeXml.read(new BoundedRuns(in), new IatiReader(judge));
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
