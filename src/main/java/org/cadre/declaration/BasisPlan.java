package org.cadre.declaration;

import org.cadre.platform.refusal.WrongValue;

import java.util.Optional;

/**
 * On what law a programme rests in a country for a purpose. Refuses with {@link
 * AssessmentIsNoAddress} and {@link SensitiveNeedsABasis}.
 *
 * @param article6 empty where the programme asks nothing there for this purpose
 * @param article9 empty where it does not ask about disability
 * @param assessment where the data protection impact assessment stands; empty where nothing is
 *     asked
 */
public record BasisPlan(
        Optional<Article6> article6, Optional<Article9> article9, String assessment) {

    static final int LONGEST_ADDRESS = 400;

    /** An address that begins with https; argument: the most characters. */
    public static final class AssessmentIsNoAddress extends WrongValue {
        AssessmentIsNoAddress() {
            super("assessment", LONGEST_ADDRESS);
        }
    }

    /** Article 9 never stands alone. */
    public static final class SensitiveNeedsABasis extends WrongValue {
        SensitiveNeedsABasis() {
            super("article6");
        }
    }

    public BasisPlan {
        assessment = article6.isEmpty() ? "" : assessment.strip();
        if (article6.isEmpty() && article9.isPresent()) {
            throw new SensitiveNeedsABasis();
        }
        boolean isAddress =
                assessment.matches("https://[^\\s\"<>]+") && assessment.length() <= LONGEST_ADDRESS;
        if (article6.isPresent() && !isAddress) {
            throw new AssessmentIsNoAddress();
        }
    }
}
