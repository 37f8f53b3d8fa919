package org.cadre.progress.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.progress.NoteId;
import org.cadre.progress.NoteQueries;
import org.cadre.progress.NoteRow;
import org.cadre.progress.Notes;
import org.cadre.progress.Notes.NoteIsEmpty;
import org.cadre.progress.Notes.NoteIsTooLong;

import java.util.Optional;
import java.util.UUID;

/**
 * One note: written from a lesson, changed, removed, brought back. What could not be kept is shown
 * again with the reason, and beside it what is kept.
 */
@Named
@RequestScoped
public class NotePage {

    @Inject Notes notes;
    @Inject NoteQueries queries;
    @Inject HttpServletRequest request;
    @Inject Messages msg;

    private String note = "";
    private int seen;
    private String module = "";
    private String lesson = "";
    private String block = "";
    private String text = "";
    private String problem;
    private String stored;

    /** Shows the note, or does what the form asks for. */
    public void act() {
        note = parameter("note");
        if (!"POST".equals(request.getMethod())) {
            show(queries.mine(id()));
            return;
        }
        text = parameter("text");
        try {
            switch (parameter("act")) {
                case "write" -> write();
                case "change" -> change();
                case "remove" -> remove();
                case "restore" -> restore();
                default -> throw new NotFound("act " + parameter("act"));
            }
        } catch (NoteIsEmpty | NoteIsTooLong e) {
            again(e, msg.of(e.key(), e.arguments().toArray()));
        } catch (Stale e) {
            again(e, msg.of("progress.note.stale"));
        }
    }

    private void show(NoteRow row) {
        module = row.module().toString();
        lesson = row.lesson();
        block = row.block();
        text = row.text();
        seen = row.version();
    }

    private void write() {
        module = parameter("module");
        lesson = parameter("lesson");
        block = parameter("block");
        var of = ModuleVersionId.find(module).orElseThrow(() -> new NotFound("module " + module));
        notes.write(of, lesson, block, text, key());
        Pages.go(place());
    }

    private void change() {
        notes.change(id(), text, number(parameter("seen")));
        locate();
        Pages.go(place());
    }

    private void remove() {
        notes.remove(id());
        locate();
        Pages.go(Pages.address(lessonAddress(), "removed", note) + "#notes");
    }

    private void restore() {
        notes.restore(id());
        locate();
        Pages.go(place());
    }

    private void locate() {
        var row = queries.mine(id());
        module = row.module().toString();
        lesson = row.lesson();
        block = row.block();
    }

    /** The form once more with what was typed; of a stale change also what is kept. */
    private void again(Refusal refusal, String words) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(refusal.status());
        problem = words;
        if (!note.isEmpty()) {
            var typed = text;
            show(queries.mine(id()));
            stored = text;
            text = typed;
        }
    }

    private NoteId id() {
        return NoteId.find(note).orElseThrow(() -> new NotFound("note " + note));
    }

    private UUID key() {
        try {
            return UUID.fromString(parameter("sentAs"));
        } catch (IllegalArgumentException e) {
            throw new NotFound("key of a note");
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private String lessonAddress() {
        return Pages.address("/progress/lesson", "module", module, "lesson", lesson);
    }

    private String place() {
        return lessonAddress() + "#" + block;
    }

    public String getBack() {
        return lesson.isEmpty() ? "/progress/notes" : place();
    }

    public String getNote() {
        return note;
    }

    public int getSeen() {
        return seen;
    }

    public String getModule() {
        return module;
    }

    public String getLesson() {
        return lesson;
    }

    public String getBlock() {
        return block;
    }

    public String getSentAs() {
        return parameter("sentAs");
    }

    public String getText() {
        return text;
    }

    /** Why the note was not kept as sent; null when it was not sent. */
    public String getProblem() {
        return problem;
    }

    /** The text that is kept; null unless what was sent differs from it. */
    public String getStored() {
        return stored;
    }
}
