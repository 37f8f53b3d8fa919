package org.cadre.document;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** What veraPDF says of a file as PDF/A-3a and PDF/UA-1. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    public static List<String> findings(byte[] file) {
        var findings = new ArrayList<String>();
        for (var flavour : List.of("3a", "ua1")) {
            findings.addAll(findings(file, PDFAFlavour.fromString(flavour)));
        }
        return findings;
    }

    private static List<String> findings(byte[] file, PDFAFlavour flavour) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            found ->
                                    flavour
                                            + " "
                                            + found.getRuleId().getClause()
                                            + " "
                                            + found.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
