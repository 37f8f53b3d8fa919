package org.cadre.afteraction;

import org.cadre.afteraction.ReportView.FindingItem;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.exerciserun.DirectView.LogItem;
import org.cadre.exerciserun.RunReview.DecisionTimes;
import org.cadre.exerciserun.RunReview.Taken;
import org.cadre.exerciserun.RunState;
import org.cadre.scenario.Offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a report on paper, in the order in which it is read. */
final class ReportPaper {

    private final ReportView view;
    private final ReportWords words;
    private final PdfWriter pdf;

    ReportPaper(ReportView view, ReportWords words, PdfWriter pdf) {
        this.view = view;
        this.words = words;
        this.pdf = pdf;
    }

    void write(String title) {
        pdf.heading(1, title);
        pdf.small(words.held(view));
        pdf.paragraph(view.headline());
        facts();
        if (!view.correction().isEmpty()) {
            pdf.note(words.of("report.correction"), view.correction());
        }
        section("report.summary", view.summary());
        letters();
        times();
        findings("report.keep", "report.keep.none", view.strengths());
        findings("findings.title", "findings.none", view.areas());
        actions();
        voices();
        signatures();
        story();
        rests();
    }

    private void facts() {
        var run = view.run();
        pdf.table(
                PdfTable.facts(
                        List.of(
                                List.of(
                                        words.of("report.people"),
                                        "%d %s"
                                                .formatted(
                                                        run.people(),
                                                        words.of(
                                                                "report.teams",
                                                                run.results().teams().size()))),
                                List.of(
                                        words.of("report.observations"),
                                        String.valueOf(run.observed().size())),
                                List.of(
                                        words.of("report.injects"),
                                        words.of("report.sent", run.sent(), run.injects())),
                                List.of(words.of("report.version"), words.version(view)))));
    }

    private void section(String heading, String text) {
        if (!text.isBlank()) {
            pdf.heading(2, words.of(heading));
            pdf.paragraph(text);
        }
    }

    private void letters() {
        pdf.heading(2, words.of("report.letters"));
        pdf.small(words.of("report.letters.sub"));
        var results = view.run().results();
        var columns =
                Stream.concat(
                                Stream.of(Column.of(words.ofRun("evaluate.objective"), 3)),
                                results.teams().stream().map(team -> Column.of(team, 1.6f)))
                        .toList();
        pdf.table(
                PdfTable.of(
                        columns,
                        results.rows().stream()
                                .map(
                                        row ->
                                                Stream.concat(
                                                                Stream.of(row.objective()),
                                                                row.cells().stream()
                                                                        .map(words::letter))
                                                        .toList())
                                .toList()));
        pdf.small(words.ofRun("results.rule"));
    }

    private void times() {
        var decisions = view.run().decisions();
        if (decisions.isEmpty()) {
            return;
        }
        var taken = decisions.stream().flatMap(each -> each.taken().stream()).toList();
        pdf.heading(
                2,
                words.of("report.late", taken.stream().filter(Taken::late).count(), taken.size()));
        decisions.forEach(this::times);
    }

    private void times(DecisionTimes times) {
        pdf.paragraph(times.question());
        pdf.small(words.of("report.allowed", times.minutesAllowed()));
        pdf.bullets(times.taken().stream().map(this::taken).toList());
    }

    private String taken(Taken taken) {
        var time =
                taken.late()
                        ? words.of("report.ranOut")
                        : words.of("report.minutes", taken.minutes());
        return Stream.of("%s: %s".formatted(taken.team(), time), taken.option(), taken.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void findings(String heading, String none, List<FindingItem> findings) {
        pdf.heading(2, words.of(heading));
        if (findings.isEmpty()) {
            pdf.paragraph(words.of(none));
        }
        findings.forEach(this::finding);
    }

    private void finding(FindingItem item) {
        pdf.heading(3, "F%d %s".formatted(item.number(), item.text().statement()));
        var facts = new ArrayList<List<String>>();
        add(facts, words.ofRun("evaluate.objective"), item.objective());
        add(facts, words.of("findings.evidence"), item.text().happened());
        add(facts, words.of("findings.reason"), item.text().reason());
        add(facts, words.of("finding.meaning"), item.text().meaning());
        add(facts, words.of("findings.cause"), item.cause().map(words::word).orElse(""));
        add(facts, words.of("finding.severity"), item.severity().map(words::word).orElse(""));
        add(
                facts,
                words.of("finding.observations"),
                item.observations().stream()
                        .map(seen -> "%s %s".formatted(Offset.format(seen.seen()), seen.team()))
                        .collect(Collectors.joining("\n")));
        pdf.table(PdfTable.facts(facts));
    }

    private static void add(List<List<String>> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(List.of(name, value));
        }
    }

    private void actions() {
        pdf.heading(2, words.of("actions.title"));
        if (view.actions().isEmpty()) {
            pdf.paragraph(words.of("report.actions.none"));
        }
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(words.of("actions.action"), 3),
                                Column.of(words.of("actions.finding"), 0.9f),
                                Column.of(words.of("actions.owner"), 1.8f),
                                Column.of(words.of("actions.due"), 1.4f),
                                Column.of(words.of("actions.state"), 1.4f),
                                Column.of(words.of("actions.how"), 2.2f)),
                        view.actions().stream().map(this::action).toList()));
    }

    private List<String> action(ActionRow row) {
        return List.of(
                row.title(),
                "F" + row.finding(),
                Stream.of(row.owner(), row.agency())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")),
                words.day(row.due()),
                words.state(row),
                row.how());
    }

    private void voices() {
        var said = view.hotWash();
        pdf.heading(2, words.of("voices.title"));
        pdf.small(words.of("voices.given", said.given(), view.run().people()));
        if (!said.isShown()) {
            pdf.paragraph(words.of("voices.few", said.shownFrom()));
            return;
        }
        var columns =
                Stream.concat(
                                Stream.of(Column.of(words.of("voices.question"), 5)),
                                IntStream.rangeClosed(1, 5)
                                        .mapToObj(
                                                score ->
                                                        Column.numeric(
                                                                String.valueOf(score), 0.6f)))
                        .toList();
        pdf.table(
                PdfTable.of(
                        columns,
                        said.answers().stream()
                                .map(
                                        answers ->
                                                Stream.concat(
                                                                Stream.of(answers.question()),
                                                                answers.counts().stream()
                                                                        .map(String::valueOf))
                                                        .toList())
                                .toList()));
        pdf.small(words.of("voices.counted"));
        said("hotWash.keep", said.keep());
        said("hotWash.change", said.change());
    }

    private void said(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            pdf.heading(3, words.of(heading));
            pdf.bullets(texts);
        }
    }

    private void signatures() {
        pdf.heading(2, words.of("sign.title"));
        pdf.numbers(List.of(words.signature(view.first()), words.signature(view.second())));
    }

    private void story() {
        pdf.heading(2, words.of("report.story"));
        pdf.table(
                new PdfTable(
                        List.of(Column.of("", 0.8f), Column.of("", 1.6f), Column.of("", 5)),
                        false,
                        view.run().log().stream().map(this::line).toList(),
                        true));
    }

    private List<String> line(LogItem line) {
        return List.of(
                Offset.format(line.on()),
                line.team(),
                Stream.of(words.word(line.kind()), line.subject(), line.detail())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    private void rests() {
        var run = view.run();
        pdf.heading(2, words.of("report.rests"));
        pdf.paragraph(
                words.of(
                        run.state() == RunState.CLOSED ? "report.frozen" : "report.notFrozen",
                        run.entries()));
        pdf.paragraph(run.chain());
        pdf.small(run.design());
    }
}
