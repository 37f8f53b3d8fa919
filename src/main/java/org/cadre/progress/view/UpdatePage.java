package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.UpdateDetail;
import org.cadre.progress.UpdateQueries;

/** What changed since one's certificate: the lessons to read and their checks. */
@Named
@RequestScoped
public class UpdatePage {

    @Inject UpdateQueries queries;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private UpdateDetail detail;

    @PostConstruct
    void load() {
        var asked = request.getParameter("module");
        var id = ModuleVersionId.find(asked).orElseThrow(() -> new NotFound("module " + asked));
        detail = queries.get(id, shell.language());
    }

    public UpdateDetail getDetail() {
        return detail;
    }

    public String href(UpdateDetail.Lesson lesson) {
        return Pages.address(
                "/progress/lesson",
                "module",
                detail.row().module().id(),
                "lesson",
                lesson.what().key());
    }

    /** How many of its blocks changed and how many of its checks are answered. */
    public String facts(UpdateDetail.Lesson lesson) {
        return msg.of(
                "progress.update.lesson",
                lesson.what().blocks().size(),
                lesson.answered(),
                lesson.checks());
    }
}
