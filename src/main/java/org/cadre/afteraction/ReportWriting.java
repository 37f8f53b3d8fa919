package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.afteraction.ReportView.FindingItem;
import org.cadre.afteraction.ReportView.May;
import org.cadre.afteraction.ReportView.Signature;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReview;
import org.cadre.exerciserun.RunReviews;
import org.cadre.exerciserun.RunState;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.CurrentActor;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a report together: what the log tells and what people wrote. */
@ApplicationScoped
class ReportWriting {

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject HotWashes hotWashes;
    @Inject ActionRows rows;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    /** Nothing is written yet where there is no report. */
    ReportView write(RunPart part, @Nullable AfterActionReport report, Language language) {
        var review = runs.review(part.run(), language);
        var findings = reviews.listFindings(part.run());
        var state = report == null ? ReportState.DRAFT : report.state();
        var names = names(report);
        return new ReportView(
                review,
                report == null ? 0 : report.number(),
                state,
                report == null ? language : report.language(),
                report == null ? "" : report.headline(),
                report == null ? "" : report.summary(),
                report == null ? "" : report.correction(),
                report == null
                        ? Optional.empty()
                        : signature(report.signedBy(), report.signedAt(), names),
                report == null
                        ? Optional.empty()
                        : signature(report.agreedBy(), report.agreedAt(), names),
                findings.stream().map(finding -> item(finding, review)).toList(),
                rows.of(reviews.listActions(part.run()), numbers(findings)),
                hotWashes.result(part.run(), language),
                loose(review, findings),
                report != null && (report.number() > 1 || state == ReportState.FINAL),
                may(part, report, state));
    }

    /** Of those who signed, in one read. */
    private Map<PersonId, String> names(@Nullable AfterActionReport report) {
        var signers =
                Stream.ofNullable(report)
                        .flatMap(each -> Stream.of(each.signedBy(), each.agreedBy()))
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .toList();
        return people.rowsOf(signers).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private static Optional<Signature> signature(
            @Nullable UUID person, @Nullable Instant at, Map<PersonId, String> names) {
        return person == null || at == null
                ? Optional.empty()
                : Optional.of(new Signature(names.getOrDefault(new PersonId(person), ""), at));
    }

    private static Map<FindingId, Integer> numbers(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::id, Finding::number));
    }

    private static FindingItem item(Finding finding, RunReview review) {
        var text = finding.text();
        return new FindingItem(
                finding.id(),
                finding.number(),
                text,
                review.objective(text.objective()),
                review.observed().stream()
                        .filter(seen -> text.observations().contains(seen.entry()))
                        .toList());
    }

    private static List<RunReview.Observed> loose(RunReview review, List<Finding> findings) {
        var used =
                findings.stream()
                        .flatMap(finding -> finding.text().observations().stream())
                        .collect(Collectors.toSet());
        return review.observed().stream().filter(seen -> !used.contains(seen.entry())).toList();
    }

    private May may(RunPart part, @Nullable AfterActionReport report, ReportState state) {
        boolean writes = part.reviews();
        boolean own = report != null && Stream.ofNullable(report.signedBy()).anyMatch(this::isMine);
        return new May(
                writes && state == ReportState.DRAFT,
                part.directs() && state == ReportState.DRAFT && part.state() == RunState.CLOSED,
                part.plans() && state == ReportState.SIGNED && !own,
                writes && state == ReportState.SIGNED,
                writes && state == ReportState.FINAL,
                writes || state == ReportState.FINAL,
                writes);
    }

    private boolean isMine(UUID person) {
        return current.get().id().filter(person::equals).isPresent();
    }
}
