package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What the error pages say: the text of a refusal, or the reference of a fault of ours. */
@Named("failure")
@RequestScoped
public class Failure {

    @Inject Shell shell;

    private @Nullable Refusal refusal;
    private String reference = "";

    void is(Refusal refusal) {
        this.refusal = refusal;
    }

    void is(String reference) {
        this.reference = reference;
    }

    /** The sentence of the refusal; empty when it has no text of its own. */
    public String getText() {
        return Optional.ofNullable(refusal)
                .filter(known -> Texts.find(shell.language(), known.key()).isPresent())
                .map(known -> Texts.of(shell.language(), known.key(), known.arguments()))
                .orElse("");
    }

    /** What links this page with one line of the log. */
    public String getReference() {
        return reference;
    }
}
