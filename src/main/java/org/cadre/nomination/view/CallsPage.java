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
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The calls in which the reader has a part. */
@Named
@RequestScoped
public class CallsPage {

    private static final String PATH = "/nomination/calls";
    private static final int SIZE = 25;

    @Inject CallQueries queries;
    @Inject CurrentActor current;

    @Inject HttpServletRequest request;

    private Slice<CallRow> slice;

    public void load() {
        slice();
    }

    private Slice<CallRow> slice() {
        if (slice == null) {
            var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
            slice = queries.list(keyset, SIZE);
        }
        return slice;
    }

    public List<CallRow> getRows() {
        return slice().rows();
    }

    public String getNextHref() {
        return slice().next().map(row -> Pages.address(PATH, "after", row.id())).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(row -> Pages.address(PATH, "before", row.id())).orElse(null);
    }

    public boolean isManages() {
        return current.get().holdsAny(Role.PROGRAMME_MANAGER);
    }

    public String kind(CallRow row) {
        return CallKind.of(row.state());
    }
}
