package org.cadre.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.platform.refusal.NotAllowed;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * The fence around every request: no change of state by another site. Besides the token, the
 * browser's own word on where the request came from must be this host (OWASP ASVS 5.0, V3.5).
 *
 * <p>The check of a certificate's file is a POST only because a file cannot be sent otherwise. It
 * writes nothing, answers whoever asks the same, and is open to people without any cookie: nobody
 * gains by sending it in another's name. So it needs no token, and a page that shall set no cookie
 * can offer it. That it comes from this host is still required, so that no other site spends the
 * visitors' computing time here.
 */
public class FenceFilter extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /**
     * Posts that change nothing and depend on nobody's cookie; a new one needs the reasons above.
     */
    private static final Set<String> STATELESS_POSTS = Set.of("/certificate/verify");

    @Inject transient Csrf csrf;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!mayPass(request)) {
            throw new NotAllowed();
        }
        chain.doFilter(request, response);
    }

    /** Whether this request changes nothing, or was sent by a page of this host in this browser. */
    boolean mayPass(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                || comesFromHere(request) && (isStateless(request) || csrf.isRight(request));
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null || isThisHost(request, origin);
    }

    private static boolean isStateless(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && STATELESS_POSTS.contains(request.getRequestURI());
    }

    private static boolean isThisHost(HttpServletRequest request, String origin) {
        try {
            return request.getHeader("Host") != null
                    && request.getHeader("Host")
                            .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
