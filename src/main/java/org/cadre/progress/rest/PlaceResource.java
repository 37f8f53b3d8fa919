package org.cadre.progress.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.Learning;

/** Takes from the lesson's script the block that was read last. */
@RequestScoped
@Path("progress/place")
public class PlaceResource {

    @Inject Learning learning;

    @POST
    public void keep(
            @FormParam("module") String module,
            @FormParam("lesson") String lesson,
            @FormParam("anchor") String anchor) {
        var id = ModuleVersionId.find(module).orElseThrow(() -> new NotFound("module " + module));
        learning.reach(id, lesson, anchor);
    }
}
