package org.cadre.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * A line to one mail server. It never waits for long: whoever sends holds the lock of a row
 * meanwhile.
 */
final class SmtpLine {

    private static final String SECONDS_10 = "10000";
    private static final String SECONDS_30 = "30000";

    private final Properties properties = new Properties();
    private final String user;
    private final String password;

    /** What stands outside of the letter. */
    record Envelope(String id, String from, String to, Instant at) {}

    SmtpLine(Properties server, String user, String password) {
        properties.putAll(server);
        properties.put("mail.smtp.connectiontimeout", SECONDS_10);
        properties.put("mail.smtp.timeout", SECONDS_30);
        properties.put("mail.smtp.writetimeout", SECONDS_30);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        this.user = user;
        this.password = password;
    }

    /** Whether the server must encrypt the line before it hears anything. */
    SmtpLine encrypted(boolean must) {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(must));
        return this;
    }

    void send(Envelope envelope, Letter letter) throws Post.NotTaken {
        var session = Session.getInstance(properties);
        try {
            var message = message(session, envelope, letter);
            try (var transport = session.getTransport("smtp")) {
                if (user.isEmpty()) {
                    transport.connect();
                } else {
                    transport.connect(user, password);
                }
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new Post.NotTaken(trouble(e));
        }
    }

    private static MimeMessage message(Session session, Envelope envelope, Letter letter)
            throws MessagingException {
        var utf8 = StandardCharsets.UTF_8.name();
        var message = new Identified(session, envelope.id());
        message.setFrom(new InternetAddress(envelope.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(envelope.to(), true));
        message.setSubject(letter.subject(), utf8);
        message.setSentDate(Date.from(envelope.at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().tag());
        var text = new MimeBodyPart();
        text.setText(letter.text(), utf8, "plain");
        var html = new MimeBodyPart();
        html.setText(letter.html(), utf8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static MailTrouble trouble(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return MailTrouble.SIGN_IN;
        }
        if (e instanceof AddressException
                || e instanceof SendFailedException failed && hasInvalid(failed)) {
            return MailTrouble.ADDRESS;
        }
        return e.getNextException() instanceof IOException
                ? MailTrouble.UNREACHABLE
                : MailTrouble.REFUSED;
    }

    private static boolean hasInvalid(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    /** A message that keeps its id however often it is made. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
