package org.cadre.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import java.util.Arrays;
import java.util.Optional;

/** Cookies as Cadre sets them: for this host only, out of reach of scripts, same site. */
public final class Cookies {

    private Cookies() {}

    public static Optional<String> find(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(nameFor(request, name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * A cookie that lives as long as the browser; over TLS its name begins with {@code __Host-}.
     */
    public static Cookie make(HttpServletRequest request, String name, String value) {
        var cookie = new Cookie(nameFor(request, name), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public static Cookie remove(HttpServletRequest request, String name) {
        var cookie = make(request, name, "");
        cookie.setMaxAge(0);
        return cookie;
    }

    private static String nameFor(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
