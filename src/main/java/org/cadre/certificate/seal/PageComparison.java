package org.cadre.certificate.seal;

import org.cadre.document.SignedPdf;
import org.cadre.document.SignedPdf.Passage;

import java.util.List;
import java.util.Map;

/** Sets the facts of a certificate against what its page shows. */
final class PageComparison {

    private final SignedPdf pdf;
    private final List<Passage> visible;

    PageComparison(SignedPdf pdf) {
        this.pdf = pdf;
        this.visible = pdf.passages().stream().filter(Passage::visible).toList();
    }

    void check(AwardFacts facts) throws SealProof.Failed {
        if (!pdf.passages().stream().allMatch(Passage::faithful)) {
            throw new SealProof.Failed("integrity.hiddenText");
        }
        var labels = CertificateLabels.in(facts.language());
        boolean same =
                pdf.pages() == 1
                        && isOnly("H1", facts.holder())
                        && isOnly("H2", facts.achievement())
                        && shows(facts.programme())
                        && mentions(facts.issuer())
                        && shows(facts.number().text())
                        && shows(facts.code().text())
                        && showsBefore(labels.day(facts.validity().issued()), labels.text("issued"))
                        && showsEnd(facts, labels)
                        && visible.stream().anyMatch(p -> p.begins(finePrint(facts, labels)));
        if (!same) {
            throw new SealProof.Failed("integrity.pageDiffers");
        }
    }

    private boolean showsEnd(AwardFacts facts, CertificateLabels labels) {
        var until = facts.validity().until();
        return until.isPresent()
                ? showsBefore(labels.day(until.get()), labels.text("until"))
                : showsBefore(labels.text("unlimited"), labels.text("validity"));
    }

    // without the sentence on the assessment, which is not among the facts
    private static String finePrint(AwardFacts facts, CertificateLabels labels) {
        return labels.text(
                "fine",
                Map.of(
                        "module", facts.module(),
                        "version", facts.version(),
                        "hours", facts.hours(),
                        "basis", ""));
    }

    private boolean isOnly(String tag, String text) {
        var headings = pdf.passages().stream().filter(p -> p.tag().equals(tag)).toList();
        return headings.size() == 1 && headings.get(0).visible() && headings.get(0).says(text);
    }

    private boolean shows(String text) {
        return visible.stream().anyMatch(passage -> passage.says(text));
    }

    private boolean mentions(String text) {
        return visible.stream().anyMatch(passage -> passage.mentions(text));
    }

    // a value stands directly before its label, so that the two days cannot change places
    private boolean showsBefore(String value, String label) {
        for (int i = 0; i + 1 < visible.size(); i++) {
            if (visible.get(i + 1).says(label)) {
                return visible.get(i).says(value);
            }
        }
        return false;
    }
}
