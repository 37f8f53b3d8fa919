package org.cadre.nomination.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.CallQueries;
import org.cadre.nomination.CallRow;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;

import java.util.List;

/** What agencies are asked by calls. */
@Named
@RequestScoped
public class AskedPage {

    private static final String PATH = "/nomination/asked";
    private static final int SIZE = 25;

    @Inject CallQueries queries;
    @Inject HttpServletRequest request;

    private Slice<CallQueries.Asked> slice;

    public void load() {
        slice();
    }

    private Slice<CallQueries.Asked> slice() {
        if (slice == null) {
            var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
            slice = queries.listAsked(keyset, SIZE);
        }
        return slice;
    }

    public List<CallQueries.Asked> getRows() {
        return slice().rows();
    }

    public String getNextHref() {
        return slice().next()
                .map(row -> Pages.address(PATH, "after", row.call().id()))
                .orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous()
                .map(row -> Pages.address(PATH, "before", row.call().id()))
                .orElse(null);
    }

    public String kind(CallRow row) {
        return CallKind.of(row.state());
    }
}
