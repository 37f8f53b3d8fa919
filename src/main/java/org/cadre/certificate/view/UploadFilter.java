package org.cadre.certificate.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/**
 * Answers a file that is larger than any certificate before anything of it is read: the container
 * would only break off.
 */
@WebFilter(filterName = "certificateUpload", urlPatterns = "/certificate/verify")
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST = 5L * 1024 * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && request.getContentLengthLong() > LARGEST) {
            var query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    "/certificate/verify?"
                            + (query == null ? "" : query + "&")
                            + VerifyPage.TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
