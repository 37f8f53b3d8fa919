package org.cadre.afteraction;

import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunReview;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a run: what the log tells, in the reader's language, and what people wrote about
 * it, in theirs.
 *
 * @param number of the version; 0 before anything is written
 * @param written in which language people wrote
 * @param correction why this version follows a final one; empty for none
 * @param hasFile whether a version is final
 * @param loose observations that no finding rests on
 * @param may what the reader can do now
 */
public record ReportView(
        RunReview run,
        int number,
        ReportState state,
        Language written,
        String headline,
        String summary,
        String correction,
        Optional<Signature> first,
        Optional<Signature> second,
        List<FindingItem> findings,
        List<ActionRow> actions,
        HotWashResult hotWash,
        List<RunReview.Observed> loose,
        boolean hasFile,
        May may) {

    public ReportView {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        loose = List.copyOf(loose);
    }

    /** Who signed, and when. */
    public record Signature(String name, Instant at) {}

    /**
     * What the reader can do with the report.
     *
     * @param write the words and the findings
     * @param sign as director
     * @param agree as the second person
     * @param takeBack the first signature
     * @param correct a final version
     * @param see what is written: not where a corrected version is under way and the reader only
     *     reads
     * @param follow corrective actions: plan and change them
     */
    public record May(
            boolean write,
            boolean sign,
            boolean agree,
            boolean takeBack,
            boolean correct,
            boolean see,
            boolean follow) {}

    /**
     * A finding as the report shows it.
     *
     * @param observations numbers, times and words of what it rests on
     */
    public record FindingItem(
            FindingId id,
            int number,
            FindingText text,
            String objective,
            List<RunReview.Observed> observations) {

        public boolean isStrength() {
            return text.kind() == FindingKind.STRENGTH;
        }

        /** Empty where nobody names one. */
        public Optional<RootCause> cause() {
            return text.cause();
        }

        /** Empty for a strength. */
        public Optional<Severity> severity() {
            return text.severity();
        }
    }

    /** What is to be kept. */
    public List<FindingItem> strengths() {
        return findings.stream().filter(FindingItem::isStrength).toList();
    }

    /** What is to be changed. */
    public List<FindingItem> areas() {
        return findings.stream().filter(item -> !item.isStrength()).toList();
    }
}
