package org.cadre.certificate.view;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.platform.faces.Pages;

import java.io.IOException;

/** The address in the QR pattern, {@code /v/CODE}: leads to the page that checks. */
@WebServlet(name = "shortAddress", urlPatterns = "/v/*")
public class ShortAddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getPathInfo();
        var code = path == null ? "" : path.substring(1);
        response.sendRedirect(
                Pages.address(
                        "/certificate/verify", "code", code, "lang", request.getParameter("lang")));
    }
}
