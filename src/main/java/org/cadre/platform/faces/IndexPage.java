package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.refusal.NotSignedIn;

/** The address without a path: it leads to the first page of the person's side bar. */
@Named
@RequestScoped
public class IndexPage {

    @Inject Shell shell;

    public void lead() {
        if (shell.getPerson() == null) {
            throw new NotSignedIn();
        }
        var pages = shell.getNavigation();
        Pages.go(pages.isEmpty() ? "/people/profile" : pages.getFirst().href());
    }
}
