package org.cadre.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;

import org.cadre.platform.startup.MailSettings;
import org.cadre.platform.startup.PublicAddress;
import org.cadre.platform.startup.Settings;
import org.cadre.time.CadreClock;

import java.util.UUID;

/** By the mail session of the server; in the demonstration every mail stays here. */
@ApplicationScoped
class MailPost implements Post {

    @Resource(lookup = "java:jboss/mail/Cadre")
    Session session;

    @Inject MailSettings mails;
    @Inject Settings settings;
    @Inject CadreClock clock;

    @Override
    public void send(UUID id, String address, Letter letter) throws NotTaken {
        if (mails.isCaught()) {
            return;
        }
        var host = new PublicAddress(settings.address()).host().orElse("cadre.invalid");
        new SmtpLine(session.getProperties(), mails.user(), mails.password())
                .encrypted(mails.needsEncryption())
                .send(
                        new SmtpLine.Envelope(
                                "<" + id + "@" + host + ">", mails.from(), address, clock.now()),
                        letter);
    }
}
