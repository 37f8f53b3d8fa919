package org.cadre.exerciserun.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.exercise.DesignPack;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPacks;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.io.IOException;

/**
 * Hands out a pack of a run: {@code /exerciserun/pack?run=…&pack=participant&language=fr}, {@code
 * facilitator} to staff.
 */
@WebServlet(name = "runPackPdf", urlPatterns = "/exerciserun/pack")
public class RunPackPdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient RunPacks packs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var pack = pack(request);
        response.setContentType(DesignPack.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + pack.name() + '"');
        pack.writeTo(response.getOutputStream());
    }

    private DesignPack pack(HttpServletRequest request) {
        var asked = request.getParameter("run");
        var run = RunId.find(asked).orElseThrow(() -> new NotFound("run " + asked));
        var language =
                Language.find(request.getParameter("language"))
                        .orElseThrow(() -> new NotFound("pack without a language"));
        return "facilitator".equals(request.getParameter("pack"))
                ? packs.facilitator(run, language)
                : packs.participant(run, language);
    }
}
