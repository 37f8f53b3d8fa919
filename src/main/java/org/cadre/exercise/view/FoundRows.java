package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.faces.Texts;
import org.cadre.scenario.LintFinding;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.ScriptPart;

import java.util.List;
import java.util.Optional;

/** What the linter found in the design at hand, each with the way to its cure. */
@Named
@RequestScoped
public class FoundRows {

    @Inject OpenDesign open;
    @Inject Messages msg;
    @Inject Shell shell;

    /**
     * @param kind of the status
     * @param href where it is cured
     * @param place the part to go to, in words
     */
    public record Found(
            String kind, String severity, String text, String cure, String place, String href) {}

    public List<Found> getAll() {
        return open.getDetail().findings().stream().map(this::row).toList();
    }

    /** How many keep the design from being approved. */
    public long getBlocking() {
        return open.getDetail().findings().stream()
                .filter(finding -> finding.severity() == LintRule.Severity.MUST_CORRECT)
                .count();
    }

    private Found row(LintFinding finding) {
        return new Found(
                switch (finding.severity()) {
                    case MUST_CORRECT -> "bad";
                    case SHOULD_CORRECT -> "warn";
                    case KNOW -> "info";
                },
                msg.word(finding.severity()),
                Texts.of(shell.language(), finding.key(), finding.arguments()),
                Texts.of(shell.language(), finding.cureKey(), finding.arguments()),
                msg.of("exercise.findings.go", msg.word(finding.part()), finding.id()),
                href(finding.part(), finding.id()));
    }

    private String href(ScriptPart part, String id) {
        return switch (part) {
            case DESIGN -> part("about", "");
            case OBJECTIVE -> part("objective", id);
            case TEAM -> part("team", id);
            case ROLE -> part("role", id);
            case PERSONA -> part("persona", id);
            case VARIABLE -> part("variable", id);
            case PHASE -> part("phase", id);
            case INJECT -> inject(id);
            case DECISION -> inject(asking(id).orElse(id));
            case EXPECTED -> part("expected", id);
            case CRITERION -> part("criterion", id);
            case EXHIBIT -> part("exhibit", id);
            case HOT_WASH -> open.href("/exercise/documents");
            case CLAIM -> part("claim", id);
        };
    }

    private String part(String key, String id) {
        return Pages.address("/exercise/part", "design", open.id(), "part", key, "of", id);
    }

    private String inject(String id) {
        return Pages.address("/exercise/timeline", "design", open.id(), "part", "inject", "of", id)
                + "#chosen";
    }

    /** The inject that asks for a decision. */
    private Optional<String> asking(String decision) {
        return open.script().injects().stream()
                .filter(
                        inject ->
                                inject.decision()
                                        .filter(point -> point.id().equals(decision))
                                        .isPresent())
                .map(org.cadre.scenario.Inject::id)
                .findFirst();
    }

    /** Whether something has to be done about an inject or its decision. */
    boolean has(org.cadre.scenario.Inject inject) {
        return open.getDetail().findings().stream()
                .filter(finding -> finding.severity() != LintRule.Severity.KNOW)
                .anyMatch(
                        finding ->
                                finding.part() == ScriptPart.INJECT
                                                && finding.id().equals(inject.id())
                                        || finding.part() == ScriptPart.DECISION
                                                && asking(finding.id())
                                                        .filter(inject.id()::equals)
                                                        .isPresent());
    }
}
