package org.cadre.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server for a test: keeps whole conversations, speaks without encryption. */
final class SmtpCatcher implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> mails = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean refusesRecipients;

    SmtpCatcher() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The conversations in which a mail was taken. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    void refuseRecipients() {
        refusesRecipients = true;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var heard = new StringBuilder();
        say(client, "220 catcher.example");
        boolean data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.append(line).append('\n');
            if (data && line.equals(".")) {
                data = false;
                mails.add(heard.toString());
                say(client, "250 taken");
            } else if (line.equals("DATA")) {
                data = true;
                say(client, "354 go on");
            } else if (line.startsWith("RCPT") && refusesRecipients) {
                say(client, "550 5.1.1 nobody of this name");
            } else if (line.equals("QUIT")) {
                say(client, "221 bye");
            } else if (!data) {
                say(client, "250 good");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
