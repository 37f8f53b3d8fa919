package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exercise.DesignFile;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

import java.util.Arrays;
import java.util.List;

/** The script as files, and what is asked and claimed beside it. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject OpenDesign open;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    /**
     * @param form of the file, as its ending
     */
    public record Offered(String form, String name, String hint, String href) {}

    /** Hands out the file that the address asks for. */
    public void load() {
        var stored = open.getDetail().stored();
        Arrays.stream(DesignFile.values())
                .filter(file -> file.ending().equals(request.getParameter("as")))
                .findFirst()
                .ifPresent(
                        file ->
                                Download.send(
                                        "%s-%s.%s"
                                                .formatted(
                                                        stored.code(),
                                                        stored.version(),
                                                        file.ending()),
                                        file.mediaType(),
                                        file.write(stored.script(), shell.language())));
    }

    public List<Offered> getFiles() {
        return Arrays.stream(DesignFile.values()).map(this::offered).toList();
    }

    private Offered offered(DesignFile file) {
        return new Offered(
                file.ending(),
                msg.word(file),
                msg.of("exercise.documents." + file.ending()),
                Pages.address("/exercise/documents", "design", open.id(), "as", file.ending()));
    }

    public String getSourceHref() {
        return open.href("/exercise/source");
    }
}
