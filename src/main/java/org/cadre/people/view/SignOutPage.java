package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.SignInFilter;
import org.cadre.people.SigningIn;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.security.Cookies;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.CurrentResponse;
import org.cadre.platform.security.DeviceOwner;

/** Ends the session of this device. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject SigningIn signingIn;
    @Inject HttpServletRequest request;
    @Inject CurrentResponse response;
    @Inject CurrentActor current;
    @Inject DeviceOwner device;

    /** Whoever is not signed in is asked to sign in first. */
    public void require() {
        current.get().personId();
    }

    public void signOut() {
        Cookies.find(request, SignInFilter.COOKIE).ifPresent(signingIn::signOut);
        response.get().addCookie(Cookies.remove(request, SignInFilter.COOKIE));
        device.forget();
        Pages.go("/people/sign-in", "done", "people.done.signedOut");
    }
}
