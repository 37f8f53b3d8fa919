package org.cadre.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Cookies;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.DeviceOwner;

import java.io.IOException;

/** Finds out who sends a request, by the session cookie. */
public class SignInFilter extends HttpFilter {

    /** The cookie that carries the secret of a session. */
    public static final String COOKIE = "cadre-session";

    @Inject transient CurrentActor current;
    @Inject transient SignInRecords records;
    @Inject transient DeviceOwner device;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isAsset(request.getRequestURI())) {
            Cookies.find(request, COOKIE)
                    .filter(value -> value.matches("[\\w-]{43}"))
                    .flatMap(value -> records.actorOf(new Token(value)))
                    .ifPresent(this::is);
        }
        chain.doFilter(request, response);
    }

    private void is(Actor actor) {
        current.is(actor);
        device.isUsedBy(actor.personId());
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }
}
