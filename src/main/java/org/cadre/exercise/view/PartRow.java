package org.cadre.exercise.view;

import org.cadre.platform.faces.Pages;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.text.Language;

import java.util.List;

/**
 * A part of a script in a list.
 *
 * @param aside whom it names, when, how much; empty for nothing
 * @param href to its form
 */
public record PartRow(String id, String title, String aside, String href) {

    static <T> List<PartRow> of(
            PartKind<T> kind, ExerciseDesign script, Language language, OpenDesign open) {
        return kind.list(script).stream()
                .map(
                        part ->
                                new PartRow(
                                        kind.id(part),
                                        kind.title(part, language),
                                        kind.aside(part, script, language),
                                        Pages.address(
                                                "/exercise/part",
                                                "design",
                                                open.id(),
                                                "part",
                                                kind.key(),
                                                "of",
                                                kind.id(part))))
                .toList();
    }
}
