package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.Gain;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.platform.faces.Matrix;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.CohortGain;
import org.cadre.progress.GainQueries;

import java.util.List;
import java.util.stream.Stream;

/** What a cohort has learnt, person by person and module by module. */
@Named
@RequestScoped
public class GainPage {

    private static final String PATH = "/progress/gain";

    @Inject GainQueries queries;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cohort;
    private CohortGain gain;

    @PostConstruct
    void load() {
        cohort = request.getParameter("cohort");
        var id = CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
        var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
        gain = queries.list(id, keyset, shell.language());
    }

    public Matrix getMatrix() {
        return new Matrix(
                msg.of("progress.gain.title", gain.cohort().name()),
                msg.of("progress.cohort-progress.person"),
                gain.modules().stream()
                        .map(code -> new Matrix.Column(code, gain.titles().get(code)))
                        .toList(),
                gain.people().rows().stream().map(this::row).toList(),
                totals());
    }

    private Matrix.Row row(CohortGain.Learner learner) {
        return new Matrix.Row(
                null,
                null,
                learner.person().name(),
                learner.person().agencyName(),
                gain.modules().stream().map(code -> cell(learner.gains().get(code))).toList());
    }

    private Matrix.Cell cell(Gain known) {
        return known == null
                ? new Matrix.Cell("none", "", msg.of("progress.gain.unknown"), false)
                : Matrix.Cell.text(words(known));
    }

    private List<String> totals() {
        return Stream.concat(
                        Stream.of(msg.of("progress.gain.median")),
                        gain.modules().stream().map(code -> total(gain.groups().get(code))))
                .toList();
    }

    private String total(CohortGain.Group group) {
        if (group == null || group.median().isEmpty()) {
            return msg.of("progress.gain.few", Gain.FEWEST);
        }
        return msg.of("progress.gain.group", words(group.median().orElseThrow()), group.people());
    }

    private String words(Gain known) {
        return msg.of("progress.gain.percent", known.percent());
    }

    public int getPeople() {
        return gain.people().rows().size();
    }

    public String getNextHref() {
        return gain.people().next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return gain.people().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, CohortGain.Learner learner) {
        return Pages.address(PATH, "cohort", cohort, direction, learner.person().id());
    }

    public CohortDetail getDetail() {
        return gain.cohort();
    }

    public String getCohort() {
        return cohort;
    }
}
