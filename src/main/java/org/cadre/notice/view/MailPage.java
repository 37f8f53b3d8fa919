package org.cadre.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.notice.Letter;
import org.cadre.notice.MailQueries;
import org.cadre.notice.NoticeId;
import org.cadre.platform.refusal.NotFound;

/** One mail that the demonstration caught. */
@Named
@RequestScoped
public class MailPage {

    @Inject MailQueries queries;

    private String mail;
    private MailQueries.Caught caught;

    public void load() {
        getCaught();
    }

    public MailQueries.Caught getCaught() {
        if (caught == null) {
            caught =
                    queries.getCaught(
                            NoticeId.find(mail)
                                    .orElseThrow(() -> new NotFound("mail " + mail))
                                    .id());
        }
        return caught;
    }

    public Letter getLetter() {
        return getCaught().letter();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
