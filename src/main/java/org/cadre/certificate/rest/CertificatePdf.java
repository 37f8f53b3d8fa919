package org.cadre.certificate.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.certificate.AwardId;
import org.cadre.certificate.CertificateQueries;
import org.cadre.platform.refusal.NotFound;

import java.io.IOException;

/** Hands out the kept bytes of a certificate: {@code /certificate/pdf?award=…}. */
@WebServlet(name = "certificatePdf", urlPatterns = "/certificate/pdf")
public class CertificatePdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CertificateQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var award = request.getParameter("award");
        var file =
                queries.download(
                        AwardId.find(award).orElseThrow(() -> new NotFound("award " + award)));
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.number() + ".pdf\"");
        response.setContentLength(file.pdf().length);
        response.getOutputStream().write(file.pdf());
    }
}
