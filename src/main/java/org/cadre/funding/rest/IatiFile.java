package org.cadre.funding.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.agreement.DonorId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.PublicationQueries;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * What a programme publishes, in the words of IATI 2.03, at an address that stays: {@code
 * /funding/iati.xml?programme=…} is the newest file, {@code &number=…} an older one, {@code
 * &donor=…} the newest as that donor wants it. The entity tag is the SHA-256 of the file.
 */
@WebServlet(name = "iatiFile", urlPatterns = "/funding/iati.xml")
public class IatiFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PublicationQueries publications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var programme =
                ProgrammeId.find(request.getParameter("programme"))
                        .orElseThrow(() -> new NotFound("programme"));
        var donor = request.getParameter("donor");
        var file =
                publications.published(
                        programme,
                        donor == null
                                ? null
                                : DonorId.find(donor).orElseThrow(() -> new NotFound("donor")),
                        number(request.getParameter("number")));
        var body = file.content();
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("ETag", '"' + file.release().sha256() + '"');
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static @Nullable Integer number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,6}")) {
            throw new NotFound("number");
        }
        return Integer.valueOf(text);
    }
}
