package org.cadre.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.platform.refusal.Causes;
import org.cadre.platform.refusal.NotSignedIn;
import org.cadre.platform.refusal.Refusal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The one place where exceptions end. A refusal becomes its page and status; whatever else is a
 * fault of ours: logged once under a short reference that the person sees, never shown itself.
 */
public class FailureFilter extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(FailureFilter.class.getName());

    private static final Set<String> TOO_LARGE =
            Set.of("RequestTooBigException", "FileTooLargeException");

    @Inject transient Failure failure;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException, ServletException {
        var refusal = refusalIn(thrown);
        if (refusal.isEmpty()) {
            failure.is(logged(request, thrown));
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (refusal.isPresent()) {
            refuse(request, response, refusal.get());
        } else {
            show(request, response, 500);
        }
    }

    private static Optional<Refusal> refusalIn(Exception thrown) {
        return isTooLarge(thrown)
                ? Optional.of(new UploadIsTooLarge())
                : RefusalActionListener.refusalIn(thrown);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException, ServletException {
        failure.is(refusal);
        if (refusal instanceof NotSignedIn && "GET".equals(request.getMethod())) {
            response.sendRedirect(
                    "/people/sign-in?to="
                            + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
        } else if (refusal instanceof NotSignedIn) {
            show(request, response, 401);
        } else {
            show(request, response, refusal.status());
        }
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** What the container throws while it reads; its classes are not ours to name. */
    private static boolean isTooLarge(Throwable thrown) {
        return Causes.of(thrown)
                .map(cause -> cause.getClass().getSimpleName())
                .anyMatch(TOO_LARGE::contains);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        response.setStatus(status);
        var page =
                switch (status) {
                    case 401 -> "expired";
                    case 403 -> "403";
                    case 404 -> "404";
                    case 409, 422 -> "409";
                    case 413 -> "413";
                    default -> "500";
                };
        request.getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml")
                .forward(new Unread(request), response);
    }

    private static String logged(HttpServletRequest request, Exception thrown) {
        var random = new byte[4];
        new SecureRandom().nextBytes(random);
        var reference = HexFormat.of().withUpperCase().formatHex(random);
        LOG.log(
                Level.ERROR,
                "Fault " + reference + " at " + request.getMethod() + " " + request.getRequestURI(),
                thrown);
        return reference;
    }
}
