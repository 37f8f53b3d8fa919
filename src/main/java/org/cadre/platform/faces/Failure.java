package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.refusal.Refusal;

/** What the error pages say: the text of a refusal, or the reference of a fault of ours. */
@Named("failure")
@RequestScoped
public class Failure {

    @Inject Shell shell;

    private Refusal refusal;
    private String reference = "";

    void is(Refusal refusal) {
        this.refusal = refusal;
    }

    void is(String reference) {
        this.reference = reference;
    }

    /** The sentence of the refusal; empty when it has no text of its own. */
    public String getText() {
        return refusal == null
                ? ""
                : Texts.find(shell.language(), refusal.key())
                        .map(
                                pattern ->
                                        Texts.of(
                                                shell.language(),
                                                refusal.key(),
                                                refusal.arguments()))
                        .orElse("");
    }

    /** What links this page with one line of the log. */
    public String getReference() {
        return reference;
    }
}
