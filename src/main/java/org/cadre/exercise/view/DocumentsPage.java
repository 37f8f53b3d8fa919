package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exercise.DesignQueries;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Pages;

import java.nio.charset.StandardCharsets;

/** The script as files, and what is asked and claimed beside it. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject OpenDesign open;
    @Inject DesignQueries queries;
    @Inject HttpServletRequest request;

    /** Hands out the file that the address asks for. */
    public void load() {
        if ("yaml".equals(request.getParameter("as"))) {
            var stored = open.getDetail().stored();
            Download.send(
                    stored.code() + "-" + stored.version() + ".yaml",
                    "application/yaml",
                    queries.text(open.id()).getBytes(StandardCharsets.UTF_8));
        }
    }

    public String getYamlHref() {
        return href("yaml");
    }

    private String href(String form) {
        return Pages.address("/exercise/documents", "design", open.id(), "as", form);
    }

    public String getSourceHref() {
        return open.href("/exercise/source");
    }
}
