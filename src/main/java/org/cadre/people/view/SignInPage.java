package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.people.SignInFilter;
import org.cadre.people.SigningIn;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.security.Cookies;
import org.cadre.platform.security.CurrentResponse;

/** Sign in by mail and password, then go where one wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject SigningIn signingIn;
    @Inject HttpServletRequest request;
    @Inject CurrentResponse response;

    private String mail;
    private String password;
    private String to;

    public void signIn() {
        var token = signingIn.signIn(mail, password, request.getRemoteAddr());
        answer().addCookie(Cookies.make(request, SignInFilter.COOKIE, token));
        Pages.go(Pages.local(to));
    }

    private HttpServletResponse answer() {
        return response.get();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
