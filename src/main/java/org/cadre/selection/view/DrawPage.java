package org.cadre.selection.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.selection.PublishedSelection;
import org.cadre.selection.PublishedSelections;
import org.cadre.selection.PublishedSelections.PublishedFile;
import org.cadre.selection.SelectionId;

import java.util.List;

/** What anybody may see of a commitment and its draw, with the files that repeat it. */
@Named
@RequestScoped
public class DrawPage {

    private static final String PATH = "/selection/draw";

    @Inject PublishedSelections selections;
    @Inject HttpServletRequest request;

    private String selection;
    private PublishedSelection detail;

    /** A file to download. */
    public record Offered(String name, String href) {}

    @PostConstruct
    void readAddress() {
        selection = request.getParameter("selection");
    }

    public void load() {
        getDetail();
        var file = Given.find(PublishedFile.values(), request.getParameter("file"));
        file.ifPresent(
                each ->
                        Download.send(
                                each.fileName(),
                                "text/plain;charset=UTF-8",
                                selections.file(id(), each)));
    }

    private SelectionId id() {
        return SelectionId.find(selection)
                .orElseThrow(() -> new NotFound("selection " + selection));
    }

    public PublishedSelection getDetail() {
        if (detail == null) {
            detail = selections.get(id());
        }
        return detail;
    }

    public List<Offered> getFiles() {
        return getDetail().files().stream()
                .map(
                        each ->
                                new Offered(
                                        each.fileName(),
                                        Pages.address(PATH, "selection", selection, "file", each)))
                .toList();
    }

    /** The parameters that a change of language keeps. */
    public String getKeep() {
        return "selection=" + id();
    }
}
