package org.cadre.afteraction;

import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunReview.Observed;

import java.util.List;
import java.util.Optional;

/**
 * What a finding is written from.
 *
 * @param written what stands there already; empty for a new one
 */
public record FindingForm(
        RunId run,
        String title,
        List<Choice> objectives,
        List<Observed> observed,
        Optional<FindingText> written) {

    public FindingForm {
        objectives = List.copyOf(objectives);
        observed = List.copyOf(observed);
    }

    /** As a page says it: true where the form changes what stands there. */
    public boolean isWritten() {
        return written.isPresent();
    }

    /** What a new finding says that begins with this observation; nothing of one unknown. */
    public Optional<FindingText> beginning(int entry) {
        return observed.stream()
                .filter(each -> each.entry() == entry)
                .findFirst()
                .map(
                        seen ->
                                new FindingText(
                                        seen.objective(),
                                        Findings.kindOf(seen.polarity()),
                                        Optional.empty(),
                                        "",
                                        seen.text(),
                                        "",
                                        "",
                                        seen.cause(),
                                        List.of(entry)));
    }
}
