package org.cadre.scenario.lint;

import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.ScriptPart;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of a script and where it stands.
 *
 * @param key as in the file
 * @param shown whether players get to see it
 */
record DesignText(ScriptPart part, String id, String key, LocalizedText texts, boolean shown) {

    /** All of them, in the order of the script. */
    static List<DesignText> of(ExerciseDesign design) {
        return new Collector().collect(design);
    }

    private static final class Collector {

        private final List<DesignText> all = new ArrayList<>();

        List<DesignText> collect(ExerciseDesign design) {
            var code = design.code();
            shown(ScriptPart.DESIGN, code, "title", design.title());
            shown(ScriptPart.DESIGN, code, "purpose", design.purpose());
            shown(ScriptPart.DESIGN, code, "safety/stopWord", design.safety().stopWord());
            shown(ScriptPart.DESIGN, code, "safety/notes", design.safety().notes());
            shown(ScriptPart.DESIGN, code, "safety/warnings", design.safety().warnings());
            design.objectives()
                    .forEach(each -> shown(ScriptPart.OBJECTIVE, each.id(), "text", each.text()));
            for (var team : design.teams()) {
                shown(ScriptPart.TEAM, team.id(), "name", team.name());
                shown(ScriptPart.TEAM, team.id(), "agency", team.agency());
            }
            design.roles().forEach(each -> shown(ScriptPart.ROLE, each.id(), "name", each.name()));
            for (var persona : design.personas()) {
                shown(ScriptPart.PERSONA, persona.id(), "organisation", persona.organisation());
            }
            for (var phase : design.phases()) {
                shown(ScriptPart.PHASE, phase.id(), "title", phase.title());
                shown(ScriptPart.PHASE, phase.id(), "situation", phase.situation());
            }
            design.injects().forEach(this::inject);
            design.expected()
                    .forEach(each -> hidden(ScriptPart.EXPECTED, each.id(), "text", each.text()));
            for (var criterion : design.criteria()) {
                hidden(ScriptPart.CRITERION, criterion.id(), "text", criterion.text());
                criterion
                        .anchors()
                        .forEach(
                                anchor ->
                                        hidden(
                                                ScriptPart.CRITERION,
                                                criterion.id(),
                                                "anchors",
                                                anchor));
            }
            for (var exhibit : design.exhibits()) {
                shown(ScriptPart.EXHIBIT, exhibit.id(), "title", exhibit.title());
                shown(ScriptPart.EXHIBIT, exhibit.id(), "description", exhibit.description());
                hidden(ScriptPart.EXHIBIT, exhibit.id(), "defect", exhibit.defect());
            }
            for (var question : design.hotWash().questions()) {
                shown(ScriptPart.HOT_WASH, question.id(), "category", question.category());
                shown(ScriptPart.HOT_WASH, question.id(), "text", question.text());
            }
            return all;
        }

        private void inject(Inject inject) {
            var id = inject.id();
            shown(ScriptPart.INJECT, id, "title", inject.title());
            shown(ScriptPart.INJECT, id, "text", inject.text());
            hidden(ScriptPart.INJECT, id, "controllerNotes", inject.controllerNotes());
            hidden(ScriptPart.INJECT, id, "evaluatorNotes", inject.evaluatorNotes());
            inject.decision().ifPresent(this::decision);
        }

        private void decision(DecisionPoint decision) {
            var id = decision.id();
            shown(ScriptPart.DECISION, id, "question", decision.question());
            for (var option : decision.options()) {
                shown(ScriptPart.DECISION, id, option.id() + "/text", option.text());
                shown(ScriptPart.DECISION, id, option.id() + "/consequence", option.consequence());
            }
        }

        private void shown(ScriptPart part, String id, String key, LocalizedText texts) {
            all.add(new DesignText(part, id, key, texts, true));
        }

        private void hidden(ScriptPart part, String id, String key, @Nullable LocalizedText texts) {
            if (texts != null) {
                all.add(new DesignText(part, id, key, texts, false));
            }
        }
    }
}
