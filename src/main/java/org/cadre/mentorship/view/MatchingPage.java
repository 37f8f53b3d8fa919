package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.CycleDetail;
import org.cadre.mentorship.CycleId;
import org.cadre.mentorship.CycleQueries;
import org.cadre.mentorship.CycleState;
import org.cadre.mentorship.Cycles;
import org.cadre.mentorship.MarkKind;
import org.cadre.mentorship.MatchRuns;
import org.cadre.mentorship.ProfileId;
import org.cadre.mentorship.RunRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.Locale;

/** A cycle of matching with what its last run came to. */
@Named
@RequestScoped
public class MatchingPage {

    private static final String PATH = "/mentorship/matching";
    private static final int WEAK = 65;
    private static final int SHOWN = 40;

    @Inject CycleQueries queries;
    @Inject Cycles cycles;
    @Inject MatchRuns runs;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cycle;
    private String number;
    private CycleDetail detail;

    @PostConstruct
    void readAddress() {
        cycle = request.getParameter("cycle");
    }

    public void load() {
        getDetail();
        if ("GET".equals(request.getMethod())) {
            number = getRun() == null ? "" : String.valueOf(getRun().number());
        }
    }

    public CycleDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private CycleId id() {
        return CycleId.find(cycle).orElseThrow(() -> new NotFound("cycle " + cycle));
    }

    public void run() {
        runs.run(id());
        back("ran");
    }

    public void approve() {
        runs.approve(id(), number.isEmpty() ? 0 : Integer.parseInt(number));
        back("approved");
    }

    public void close() {
        cycles.close(id());
        back("cycleClosed");
    }

    public void lock(CycleDetail.PairRow pair) {
        mark(pair, MarkKind.LOCK);
        back("locked");
    }

    public void ban(CycleDetail.PairRow pair) {
        mark(pair, MarkKind.BAN);
        back("banned");
    }

    private void mark(CycleDetail.PairRow pair, MarkKind kind) {
        runs.mark(id(), pair.mentee().profile(), pair.mentor().profile(), kind);
    }

    public void free(ProfileId mentee, ProfileId mentor) {
        runs.unmark(id(), mentee, mentor);
        back("freed");
    }

    private void back(String done) {
        Pages.go(PATH, "cycle", cycle, "done", "mentorship.done." + done);
    }

    public boolean isOpen() {
        return getDetail().state() == CycleState.OPEN;
    }

    public RunRow getRun() {
        return getDetail().run().orElse(null);
    }

    public boolean isApprovable() {
        return isOpen() && getRun() != null && !getRun().isApproved() && getRun().matched() > 0;
    }

    public String getTitle() {
        return getRun() == null
                ? getDetail().plan().name()
                : msg.of("mentorship.matching.run", getDetail().plan().name(), getRun().number());
    }

    public String getLede() {
        var run = getRun();
        return run == null
                ? msg.of("mentorship.matching.none")
                : msg.of("mentorship.matching.lede", run.matched(), run.people(), run.unmatched());
    }

    public String getBefore() {
        return getDetail()
                .before()
                .map(run -> msg.of("mentorship.matching.before", run.number(), run.average()))
                .orElse("");
    }

    /** The weakest first; all of them when asked for. */
    public List<CycleDetail.PairRow> getPairs() {
        var all =
                "weak".equals(getShow())
                        ? getDetail().pairs().stream().filter(this::isWeak).toList()
                        : getDetail().pairs();
        return all.stream().limit("all".equals(getShow()) ? Integer.MAX_VALUE : SHOWN).toList();
    }

    public boolean isWeak(CycleDetail.PairRow pair) {
        return pair.score() < WEAK;
    }

    public String kind(CycleDetail.PairRow pair) {
        if (pair.locked()) {
            return "lock";
        }
        return isWeak(pair) ? "warn" : "none";
    }

    public String text(CycleDetail.PairRow pair) {
        if (pair.locked()) {
            return msg.of("mentorship.matching.locked");
        }
        return msg.of(isWeak(pair) ? "mentorship.matching.weak" : "mentorship.matching.proposed");
    }

    public String key(CycleDetail.PairRow pair) {
        return pair.mentee().profile() + "-" + pair.mentor().profile();
    }

    public String key(CycleDetail.BannedRow pair) {
        return pair.mentee().profile() + "-" + pair.mentor().profile();
    }

    /** Why somebody gets nobody. */
    public String why(CycleDetail.AloneRow row) {
        return row.fitting() > 0
                ? msg.of("mentorship.matching.taken", row.fitting())
                : row.first().map(msg::word).orElseGet(() -> msg.of("mentorship.matching.nobody"));
    }

    /** What the coordinator can do about it. */
    public String help(CycleDetail.AloneRow row) {
        return msg.of(
                row.fitting() > 0
                        ? "mentorship.matching.help.taken"
                        : row.first()
                                .map(barrier -> "mentorship.matching.help." + barrier)
                                .orElse("mentorship.matching.help.nobody"));
    }

    /** The country of a group. */
    public String country(CycleDetail.GroupRow row) {
        return row.country().isEmpty()
                ? msg.of("mentorship.matching.others")
                : Locale.of("", row.country()).getDisplayCountry(shell.getLocale());
    }

    public String getShow() {
        return request.getParameter("show");
    }

    public String getCycle() {
        return cycle;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
