package org.cadre.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

class SmtpLineTest {

    private static final SmtpLine.Envelope ENVELOPE =
            new SmtpLine.Envelope(
                    "<one@cadre.example>",
                    "cadre@programme.example",
                    "amina@police.example",
                    Instant.parse("2026-03-01T09:00:00Z"));

    private SmtpCatcher server;

    @BeforeEach
    void open() throws IOException {
        server = new SmtpCatcher();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private SmtpLine line(int port) {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        return new SmtpLine(properties, "", "");
    }

    private static Letter letter() {
        return new Letter(Language.FR, "Été", List.of("Bonjour"), "Ouvrir", "https://c.example");
    }

    @Test
    void bringsBothPartsUnderTheSameIdAtEveryTry() throws Exception {
        line(server.port()).encrypted(false).send(ENVELOPE, letter());
        line(server.port()).encrypted(false).send(ENVELOPE, letter());

        assertThat(server.mails())
                .hasSize(2)
                .allSatisfy(
                        mail ->
                                assertThat(mail)
                                        .contains(
                                                "Message-ID: <one@cadre.example>",
                                                "RCPT TO:<amina@police.example>",
                                                "multipart/alternative",
                                                "text/plain; charset=UTF-8",
                                                "text/html; charset=UTF-8",
                                                "Auto-Submitted: auto-generated"));
    }

    @Test
    void saysThatTheAddressIsUnknown() {
        server.refuseRecipients();

        assertThatThrownBy(() -> line(server.port()).encrypted(false).send(ENVELOPE, letter()))
                .hasMessage("ADDRESS");
    }

    @Test
    void sendsNothingInTheOpenWhereTheLineMustBeEncrypted() {
        assertThatThrownBy(() -> line(server.port()).encrypted(true).send(ENVELOPE, letter()))
                .isInstanceOf(Post.NotTaken.class);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int port = server.port();
        server.close();

        assertThatThrownBy(() -> line(port).encrypted(false).send(ENVELOPE, letter()))
                .hasMessage("UNREACHABLE");
    }
}
