package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.exerciserun.RunId;
import org.cadre.id.Uuid7;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of what is said of a run. While a version is not final, its run has no other;
 * findings and corrective actions belong to the run and stand in each version.
 */
@Entity
class AfterActionReport {

    @Id private UUID id;
    private UUID runId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private ReportState state;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String headline;

    @Column(columnDefinition = "text")
    private String summary;

    private String correction;
    private @Nullable UUID signedBy;
    private @Nullable Instant signedAt;
    private @Nullable UUID agreedBy;
    private @Nullable Instant agreedAt;

    @Version private int version;

    protected AfterActionReport() {}

    AfterActionReport(RunId run, Language language, Instant at) {
        this(run, 1, language.tag(), "", "", "", at);
    }

    private AfterActionReport(
            RunId run,
            int number,
            String language,
            String headline,
            String summary,
            String correction,
            Instant at) {
        this.id = Uuid7.at(at);
        this.runId = run.id();
        this.number = number;
        this.state = ReportState.DRAFT;
        this.language = language;
        this.headline = headline;
        this.summary = summary;
        this.correction = correction;
    }

    /** The next version, which says why it was needed. */
    AfterActionReport corrected(String reason, Instant at) {
        return new AfterActionReport(run(), number + 1, language, headline, summary, reason, at);
    }

    UUID id() {
        return id;
    }

    RunId run() {
        return new RunId(runId);
    }

    /** 1 for the first version. */
    int number() {
        return number;
    }

    ReportState state() {
        return state;
    }

    /** In which it is written. */
    Language language() {
        return Language.find(language).orElseThrow();
    }

    String headline() {
        return headline;
    }

    String summary() {
        return summary;
    }

    /** Why there is a version after a final one; empty for the first. */
    String correction() {
        return correction;
    }

    @Nullable UUID signedBy() {
        return signedBy;
    }

    @Nullable Instant signedAt() {
        return signedAt;
    }

    @Nullable UUID agreedBy() {
        return agreedBy;
    }

    @Nullable Instant agreedAt() {
        return agreedAt;
    }

    boolean isComplete() {
        return !headline.isBlank() && !summary.isBlank();
    }

    void write(Language newLanguage, String newHeadline, String newSummary) {
        language = newLanguage.tag();
        headline = newHeadline;
        summary = newSummary;
    }

    void sign(UUID person, Instant at) {
        state = ReportState.SIGNED;
        signedBy = person;
        signedAt = at;
    }

    void takeBack() {
        state = ReportState.DRAFT;
        signedBy = null;
        signedAt = null;
    }

    void agree(UUID person, Instant at) {
        state = ReportState.FINAL;
        agreedBy = person;
        agreedAt = at;
    }
}
