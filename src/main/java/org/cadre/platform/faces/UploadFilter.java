package org.cadre.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/**
 * Refuses an upload that is too large before anything of it is read, and one that does not tell its
 * length: every browser does.
 */
public class UploadFilter extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isUpload(request) && isTooLarge(request.getContentLengthLong())) {
            request.getInputStream(); // from here on no look at a parameter parses the body
            throw new UploadIsTooLarge();
        }
        chain.doFilter(request, response);
    }

    private static boolean isTooLarge(long told) {
        return told < 0 || told > UploadIsTooLarge.LIMIT;
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
