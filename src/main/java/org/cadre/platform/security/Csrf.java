package org.cadre.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The hidden token of every form: an HMAC of a random cookie of this browser.
 *
 * <p>It is bound to the browser and not to the sign-in, so a form that was open when the sign-in
 * ended can be sent again afterwards and nothing typed is lost. A page without a form never sets
 * the cookie.
 */
@Named("csrf")
@RequestScoped
public class Csrf {

    /** The name of the form field and of the request header. */
    public static final String FIELD = "csrf";

    static final String HEADER = "X-Cadre-Token";
    private static final String COOKIE = "cadre-browser";

    @Inject Keys keys;
    @Inject HttpServletRequest request;
    @Inject CurrentResponse response;

    private @Nullable String browser;
    private @Nullable String token;

    /** The token for the forms of a page that is being written, another text for each page. */
    public String getToken() {
        if (token == null) {
            token = MaskedToken.mask(secret(browser()));
        }
        return token;
    }

    /** Whether the request carries the token that belongs to its browser. */
    boolean isRight(HttpServletRequest sent) {
        var cookie = Cookies.find(sent, COOKIE).orElse("");
        var token =
                sent.getHeader(HEADER) != null ? sent.getHeader(HEADER) : sent.getParameter(FIELD);
        return !cookie.isEmpty() && token != null && MaskedToken.isOf(secret(cookie), token);
    }

    private String browser() {
        if (browser == null) {
            browser =
                    Cookies.find(request, COOKIE)
                            .filter(v -> v.matches("[0-9a-f]{32}"))
                            .orElseGet(this::makeBrowser);
        }
        return browser;
    }

    private String makeBrowser() {
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        var made = HexFormat.of().formatHex(random);
        HttpServletResponse answer = response.get();
        Cookie cookie = Cookies.make(request, COOKIE, made);
        answer.addCookie(cookie);
        return made;
    }

    private byte[] secret(String cookie) {
        return keys.hmac("csrf", cookie.getBytes(StandardCharsets.UTF_8));
    }
}
