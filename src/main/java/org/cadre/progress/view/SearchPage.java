package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.SearchHit;
import org.cadre.catalogue.SearchKind;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.progress.SearchQueries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was found in the own modules, by kind. */
@Named
@RequestScoped
public class SearchPage {

    private static final int LONGEST = 100;

    @Inject SearchQueries queries;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String sought;
    private SearchQueries.Found found;

    @PostConstruct
    void load() {
        var typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        sought = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        found = queries.search(sought, shell.language());
    }

    /** The kinds that were found, in their order. */
    public List<SearchKind> getKinds() {
        return Arrays.stream(SearchKind.values()).filter(kind -> !of(kind).isEmpty()).toList();
    }

    public List<SearchHit> of(SearchKind kind) {
        return found.hits().stream()
                .limit(SearchQueries.MOST)
                .filter(hit -> hit.kind() == kind)
                .toList();
    }

    /** To the place itself; where the module is not begun, to the module. */
    public String href(SearchHit hit) {
        if (hit.lesson().isEmpty() || !found.begun().contains(hit.module())) {
            return Pages.address("/progress/module", "module", hit.module());
        }
        return Pages.address(
                        "/progress/lesson", "module", hit.module(), "lesson", hit.lesson().get())
                + hit.block().map(block -> "#" + block).orElse("");
    }

    public String module(SearchHit hit) {
        return found.titles().getOrDefault(hit.module(), "");
    }

    public boolean isMore() {
        return found.hits().size() > SearchQueries.MOST;
    }

    public int getCount() {
        return Math.min(found.hits().size(), SearchQueries.MOST);
    }

    public boolean isNothing() {
        return found.hits().isEmpty();
    }

    public String getSought() {
        return sought;
    }
}
