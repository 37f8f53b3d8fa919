package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.progress.NoteQueries;
import org.cadre.progress.NotesOfModule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All notes of one's own by module: to search, to print, to take along as text. */
@Named
@RequestScoped
public class NotesPage {

    @Inject NoteQueries queries;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String sought;
    private List<NotesOfModule> modules;

    @PostConstruct
    void load() {
        sought = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        modules = queries.mine(sought, shell.language());
    }

    /** Sends the notes as a file where the address asks for it. */
    public void open() {
        if ("text".equals(request.getParameter("as"))) {
            Download.send(
                    "notes.txt",
                    "text/plain; charset=UTF-8",
                    text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text() {
        var text = new StringBuilder();
        for (var module : modules) {
            text.append(module.module().code()).append(' ').append(module.module().title());
            text.append("\n\n");
            for (var in : module.notes()) {
                text.append(in.lesson().position()).append(". ").append(in.lesson().title());
                text.append(", ").append(msg.time(in.note().changedAt())).append('\n');
                text.append(in.note().text()).append("\n\n");
            }
        }
        return text.toString();
    }

    public String href(NotesOfModule.InLesson in) {
        return Pages.address(
                        "/progress/lesson",
                        "module",
                        in.note().module(),
                        "lesson",
                        in.lesson().key())
                + "#"
                + in.note().block();
    }

    public String getTextHref() {
        return Pages.address("/progress/notes", "as", "text", "q", sought);
    }

    public String getSought() {
        return sought;
    }

    public List<NotesOfModule> getModules() {
        return modules;
    }
}
