package org.cadre.certificate.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.certificate.Verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a check without this server needs: the issuer's public certificate and the signed status
 * list. Both may be kept for an hour; the list itself says until when it holds.
 */
@WebServlet(
        name = "issuerFiles",
        urlPatterns = {"/certificate/issuer.pem", "/certificate/status.json"})
public class IssuerFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Verification verification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean list = request.getServletPath().endsWith(".json");
        var body =
                list
                        ? verification.statusList()
                        : verification.issuerBundle().getBytes(StandardCharsets.US_ASCII);
        response.setContentType(list ? "application/json" : "application/x-pem-file");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
