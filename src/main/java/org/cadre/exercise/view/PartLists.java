package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

import java.util.List;

/** The lists of parts that the page at hand shows. */
@Named
@RequestScoped
public class PartLists {

    @Inject OpenDesign open;
    @Inject Messages msg;
    @Inject Shell shell;

    /**
     * @param addHref to the form of a new part
     */
    public record Listed(
            String key,
            String title,
            String hint,
            String add,
            String addHref,
            List<PartRow> rows) {}

    public List<Listed> getAll() {
        return Parts.on(shell.getPath()).stream().map(this::listed).toList();
    }

    private Listed listed(PartKind<?> kind) {
        return new Listed(
                kind.key(),
                msg.of("exercise.parts." + kind.key()),
                msg.of("exercise.parts." + kind.key() + ".hint"),
                msg.of("exercise.part.add." + kind.key()),
                Pages.address("/exercise/part", "design", open.id(), "part", kind.key()),
                PartRow.of(kind, open.script(), shell.language(), open));
    }
}
