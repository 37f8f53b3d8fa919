package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.ChangeLine;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolledRow;
import org.cadre.cohort.EnrolmentChange;
import org.cadre.cohort.ManyEnrolments;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes many enrolments of a cohort: first shown person by person, then done. What was changed
 * after it was shown is shown again.
 */
@Named
@RequestScoped
public class ManyPage {

    private static final String ALL = "all";
    private static final String EXTRA_TIME = "extraTime";

    @Inject ManyEnrolments many;
    @Inject CohortQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String cohort;
    private String whom;
    private String text;
    private String kind;
    private String reason;
    private Integer extraTime;
    private String seen;
    private boolean sending;
    private CohortDetail detail;
    private List<EnrolledRow> people;
    private List<ChangeLine> lines;

    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
        whom = ALL.equals(request.getParameter("whom")) ? ALL : "chosen";
        text = request.getParameter("text");
        kind = EXTRA_TIME.equals(request.getParameter("kind")) ? EXTRA_TIME : "withdrawal";
        sending = request.getParameter("seen") != null && !request.getParameter("seen").isEmpty();
    }

    /** Reads the cohort, so that a foreign one is not found before anything is shown. */
    public void load() {
        getDetail();
    }

    public void preview() {
        lines = many.preview(id(), whose(), change());
    }

    /** Does what was shown, or shows what is different now. */
    public void apply() {
        preview();
        if (mark().equals(seen)) {
            many.change(id(), whose(), change());
            Pages.go("/cohort/cohort", "cohort", cohort, "done", "cohort.done.many");
        }
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    private ManyEnrolments.Whom whose() {
        var ticked =
                ALL.equals(whom)
                        ? Optional.<Set<PersonId>>empty()
                        : Optional.of(
                                Arrays.stream(getTicked())
                                        .flatMap(value -> PersonId.find(value).stream())
                                        .collect(Collectors.toSet()));
        return new ManyEnrolments.Whom(ticked, text == null ? "" : text);
    }

    private EnrolmentChange change() {
        return isExtraTimeChosen()
                ? new EnrolmentChange.ExtraTime(extraTime)
                : new EnrolmentChange.Withdrawal(reason);
    }

    /** Stands for what was shown: other people, another change or another effect have another. */
    private String mark() {
        return Integer.toHexString(
                Objects.hash(
                        change(),
                        lines.stream().map(line -> line.row().enrolment().toString()).toList(),
                        lines.stream().map(line -> line.effect().name()).toList()));
    }

    /** What becomes of one person, in words. */
    public String said(ChangeLine line) {
        return msg.of(
                "cohort.many." + kind + "." + line.effect(),
                line.row().extraTimePercent(),
                extraTime == null ? 0 : extraTime);
    }

    public String kindOf(ChangeLine line) {
        return switch (line.effect()) {
            case CHANGES -> "ok";
            case STAYS -> "none";
            case REFUSED -> "bad";
        };
    }

    public long getChanging() {
        return lines.stream().filter(l -> l.effect() == ChangeLine.Effect.CHANGES).count();
    }

    /** Whether it can be done from here. */
    public boolean isApplicable() {
        return lines == null ? sending : getChanging() > 0;
    }

    public List<ChangeLine> getLines() {
        return lines;
    }

    public CohortDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    public List<EnrolledRow> getPeople() {
        if (people == null) {
            people = many.list(id(), whose());
        }
        return people;
    }

    /** The ids as they came with the request. */
    public String[] getTicked() {
        var values = request.getParameterValues("person");
        return values == null ? new String[0] : values;
    }

    public boolean isExtraTimeChosen() {
        return EXTRA_TIME.equals(kind);
    }

    public String getCohort() {
        return cohort;
    }

    public String getWhom() {
        return whom;
    }

    public String getText() {
        return text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getExtraTime() {
        return extraTime;
    }

    public void setExtraTime(Integer extraTime) {
        this.extraTime = extraTime;
    }

    public String getSeen() {
        return lines == null ? seen : mark();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
