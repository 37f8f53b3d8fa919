package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** A thing that players get into their hands. */
final class ExhibitPart extends PartKind<Exhibit> {

    @Override
    public String key() {
        return "exhibit";
    }

    @Override
    public String page() {
        return "/exercise/exhibits";
    }

    @Override
    List<Exhibit> list(ExerciseDesign script) {
        return script.exhibits();
    }

    @Override
    Revision put(Revision revision, List<Exhibit> parts) {
        return revision.exhibits(parts);
    }

    @Override
    String id(Exhibit part) {
        return part.id();
    }

    @Override
    String title(Exhibit part, Language language) {
        return part.title().in(language);
    }

    @Override
    String aside(Exhibit part, ExerciseDesign script, Language language) {
        return part.number();
    }

    @Override
    void show(PartForm form, @Nullable Exhibit part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .line("number", part == null ? "" : part.number(), true)
                .constant(
                        "exhibitKind",
                        Exhibit.Kind.class,
                        part == null ? Exhibit.Kind.DOCUMENT : part.kind())
                .title("title", part == null ? null : part.title())
                .text("description", part == null ? null : part.description(), true)
                .constant(
                        "source",
                        Exhibit.Source.class,
                        part == null ? Exhibit.Source.FILE : part.source())
                .line("file", part == null ? "" : part.file(), false)
                .line("lab", part == null ? "" : part.lab(), false)
                .one(
                        "custodian",
                        Holder.of(script),
                        Holder::id,
                        Holder::name,
                        part == null ? "" : part.custodian(),
                        false)
                .text("defect", part == null ? null : part.defect(), false);
    }

    @Override
    Exhibit read(Typed typed, @Nullable Exhibit former) {
        return new Exhibit(
                typed.id("id"),
                typed.needed("number"),
                typed.constant("exhibitKind", Exhibit.Kind.class),
                typed.text("title"),
                typed.text("description"),
                typed.constant("source", Exhibit.Source.class),
                typed.line("file"),
                typed.line("lab"),
                typed.line("custodian"),
                typed.textOrNull("defect"));
    }

    /** Who can have an exhibit first: a persona or a role. */
    private record Holder(String id, String name) {

        static List<Holder> of(ExerciseDesign script) {
            return Stream.concat(
                            script.personas().stream()
                                    .map(each -> new Holder(each.id(), each.name())),
                            script.roles().stream().map(each -> new Holder(each.id(), "")))
                    .toList();
        }
    }
}
