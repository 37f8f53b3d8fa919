package org.cadre.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletResponse;

/** The response of this request, kept by the first filter: CDI offers only the request. */
@RequestScoped
public class CurrentResponse {

    private HttpServletResponse response;

    public HttpServletResponse get() {
        return response;
    }

    public void is(HttpServletResponse response) {
        this.response = response;
    }
}
