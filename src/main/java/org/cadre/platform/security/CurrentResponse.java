package org.cadre.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** The response of this request, kept by the first filter: CDI offers only the request. */
@RequestScoped
public class CurrentResponse {

    private @Nullable HttpServletResponse response;

    public HttpServletResponse get() {
        return Objects.requireNonNull(response, "no request is being answered");
    }

    public void is(HttpServletResponse response) {
        this.response = response;
    }
}
