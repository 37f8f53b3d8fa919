package org.cadre.exercise.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exercise.ExerciseDesigns;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.Map;

/** The form of the part that the address names by {@code part} and {@code of}. */
@Named
@RequestScoped
public class EditedForm {

    @Inject OpenDesign open;
    @Inject ExerciseDesigns designs;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private EditedPart part;
    private String id;
    private PartForm form;

    @PostConstruct
    void load() {
        id = parameter("of");
        form = new PartForm(shell.language(), open.script().languages());
        if (isShown()) {
            part = Parts.get(parameter("part"));
            part.show(form, open.script(), id);
        }
    }

    private String parameter(String name) {
        var asked = request.getParameter(name);
        return asked == null ? "" : asked;
    }

    /** Whether the address names a part. */
    public boolean isShown() {
        return !parameter("part").isEmpty();
    }

    /** Refuses with {@link NotFound} where the address names none. */
    public void requirePart() {
        if (!isShown()) {
            throw new NotFound("part of design " + open.id());
        }
    }

    public void save() {
        var typed = new Typed(form.values(), open.script().languages(), shell.language());
        designs.save(open.id(), open.getSeen(), script -> part.change(script, id, typed));
        back("exercise.done.saved");
    }

    /** A copy under the next free id. */
    public void copy() {
        var values = form.values();
        values.put("id", Parts.list(part.key()).suggest(open.script()));
        var typed = new Typed(values, open.script().languages(), shell.language());
        designs.save(open.id(), open.getSeen(), script -> part.change(script, "", typed));
        back("exercise.done.copied");
    }

    public void remove() {
        designs.save(
                open.id(), open.getSeen(), script -> Parts.list(part.key()).remove(script, id));
        back("exercise.done.removed");
    }

    private void back(String done) {
        Pages.go(part.page(), "design", open.id(), "done", done);
    }

    public List<FormGroup> getGroups() {
        return form.groups();
    }

    /** Whether anything stands in a group, or may have been refused there. */
    public boolean isOpen(FormGroup group) {
        return !"GET".equals(request.getMethod())
                || group.fields().stream()
                        .filter(field -> field.kind() == FormField.Kind.TEXT)
                        .anyMatch(field -> !form.values().get(field.id()).toString().isEmpty());
    }

    public Map<String, Object> getValues() {
        return form.values();
    }

    public String getTitle() {
        return id.isEmpty() && !"about".equals(part.key())
                ? msg.of("exercise.part.add." + part.key())
                : part.title(open.script(), id, shell.language());
    }

    public String getKindName() {
        return msg.of("exercise.part." + part.key());
    }

    public boolean isWritable() {
        return open.getDetail().isDraft();
    }

    public boolean isRemovable() {
        return !id.isEmpty() && isWritable();
    }

    public String getBackHref() {
        return open.href(part.page());
    }
}
