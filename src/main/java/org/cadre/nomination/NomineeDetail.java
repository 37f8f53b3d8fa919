package org.cadre.nomination;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.nomination.rule.RuleCheck;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One nomination with all that was said of it.
 *
 * @param vetted whether the call asks for a clearance
 * @param cohort the name
 * @param reason why this person
 * @param manager the name of who confirms the release; empty while nobody is named
 * @param letter the file name of the letter of release; null where there is none
 * @param vettedUntil null where there is no clearance
 * @param appealsUntil the end of the time to appeal against where the nomination stands
 */
public record NomineeDetail(
        NomineeRow row,
        CallId call,
        ProgrammeId programme,
        boolean vetted,
        String cohort,
        String reason,
        String manager,
        String managerMail,
        @Nullable String letter,
        Map<String, String> languages,
        @Nullable LocalDate vettedUntil,
        Instant appealsUntil,
        List<RuleCheck> checks,
        List<Step> steps,
        List<View> views,
        List<Objection> objections) {

    public NomineeDetail {
        languages = Map.copyOf(languages);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        views = List.copyOf(views);
        objections = List.copyOf(objections);
    }

    /**
     * @param by empty where Cadre did it
     */
    public record Step(NominationState state, String by, Instant at, String words) {}

    /**
     * What a member of the committee said.
     *
     * @param band null for a conflict of interest
     */
    public record View(String by, boolean mine, @Nullable Band band, String words) {}

    /**
     * An appeal.
     *
     * @param upheld null until it is answered
     */
    public record Objection(
            NominationState against,
            String words,
            Instant at,
            @Nullable Boolean upheld,
            String answer) {}

    /** Whether an appeal waits for its answer. */
    public boolean isAppealed() {
        return objections.stream().anyMatch(each -> each.upheld() == null);
    }
}
