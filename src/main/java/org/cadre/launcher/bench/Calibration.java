package org.cadre.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How fast this machine is just now: requests per second of a 1 KB file, served by nginx to wrk
 * with 32 connections. Figures of two machines, or of two hours, are compared after dividing by it.
 *
 * @param port free on the loopback address
 */
record Calibration(Path folder, int port) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    /** Empty where nginx or wrk is not installed. */
    OptionalDouble measure() {
        try {
            Files.createDirectories(folder.resolve("html"));
            Files.writeString(folder.resolve("html/file.txt"), "x".repeat(1024));
            Files.writeString(folder.resolve("nginx.conf"), configuration());
            var nginx = start("nginx", "-p", folder.toString(), "-c", "nginx.conf");
            try {
                return awaitPort() ? wrk() : OptionalDouble.empty();
            } finally {
                nginx.descendants().forEach(ProcessHandle::destroy);
                nginx.destroy();
                nginx.waitFor(10, TimeUnit.SECONDS);
                remove();
            }
        } catch (IOException e) {
            return OptionalDouble.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        }
    }

    /** Of what was measured before and after; empty where one of them is. */
    static OptionalDouble mean(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of((before.getAsDouble() + after.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }

    private boolean awaitPort() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return socket.isConnected();
            } catch (IOException e) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        return false;
    }

    private OptionalDouble wrk() throws IOException, InterruptedException {
        var wrk = start("wrk", "-t2", "-c32", "-d4s", "http://127.0.0.1:" + port + "/file.txt");
        var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        var rate = RATE.matcher(said);
        return rate.find()
                ? OptionalDouble.of(Double.parseDouble(rate.group(1)))
                : OptionalDouble.empty();
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String configuration() {
        return """
        daemon off; worker_processes 2; pid nginx.pid; error_log error.log;
        events { worker_connections 256; }
        http {
          access_log off; keepalive_requests 1000000; default_type text/plain;
          client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi; scgi_temp_path scgi;
          server { listen 127.0.0.1:%d; root html; }
        }
        """
                .formatted(port);
    }

    private void remove() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
