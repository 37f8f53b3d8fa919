package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.SignInFilter;
import org.cadre.platform.security.Cookies;
import org.cadre.platform.security.CurrentResponse;

/** The cookie that holds the secret of the sign-in on this device. */
@RequestScoped
public class SessionCookie {

    @Inject HttpServletRequest request;
    @Inject CurrentResponse response;

    void set(String secret) {
        response.get().addCookie(Cookies.make(request, SignInFilter.COOKIE, secret));
    }

    void remove() {
        response.get().addCookie(Cookies.remove(request, SignInFilter.COOKIE));
    }

    /** The secret that came with this request; empty where nobody is signed in. */
    String secret() {
        return Cookies.find(request, SignInFilter.COOKIE).orElse("");
    }

    String address() {
        return request.getRemoteAddr();
    }
}
