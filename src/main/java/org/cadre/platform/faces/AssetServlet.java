package org.cadre.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/**
 * Serves {@code /assets/<hash>/<name>}, to be kept for a year. An old hash of a known file leads to
 * the new one; whatever the library does not know does not exist.
 */
@WebServlet(name = "assets", urlPatterns = "/assets/*")
public class AssetServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var slash = path.indexOf('/', 1);
        var asset = slash < 0 ? null : assets.find(path.substring(slash + 1)).orElse(null);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!path.substring(1, slash).equals(asset.hash())) {
            response.setHeader("Cache-Control", "no-cache");
            response.sendRedirect(request.getContextPath() + asset.path());
        } else {
            send(request, response, asset);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Asset asset)
            throws IOException {
        var tag = '"' + asset.hash() + '"';
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.body().length);
        response.getOutputStream().write(asset.body());
    }
}
