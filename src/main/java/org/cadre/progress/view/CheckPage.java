package org.cadre.progress.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.KnowledgeChecks;
import org.cadre.assessment.KnowledgeChecks.NothingIsAnswered;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

/** Takes the answer to one knowledge check of a lesson and goes back to its place. */
@Named
@RequestScoped
public class CheckPage {

    @Inject KnowledgeChecks checks;
    @Inject HttpServletRequest request;

    public void answer() {
        var module = request.getParameter("module");
        var id = ModuleVersionId.find(module).orElseThrow(() -> new NotFound("module " + module));
        var back =
                Pages.address(
                        "/progress/lesson",
                        "module",
                        module,
                        "lesson",
                        request.getParameter("lesson"));
        var place = "#" + anchor();
        if (!"POST".equals(request.getMethod())) {
            Pages.go(back + place);
            return;
        }
        try {
            checks.answer(id, request.getParameter("question"), request.getParameterMap());
            Pages.go(back + place);
        } catch (NothingIsAnswered e) {
            Pages.go(Pages.address(back, "unanswered", anchor()) + place);
        }
    }

    /** The block of the check; only letters, digits and hyphens can stand in the address. */
    private String anchor() {
        var block = request.getParameter("block");
        return block != null && block.matches("[a-z0-9-]{1,80}") ? block : "main";
    }
}
