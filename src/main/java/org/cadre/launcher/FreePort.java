package org.cadre.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine, asked of the operating system by binding them for a moment. */
public final class FreePort {

    private FreePort() {}

    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("This machine has no free port left: " + e.getMessage(), e);
        }
    }

    static void require(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new Trouble(
                    "Port "
                            + port
                            + " is in use: stop what uses it, or choose another one, for example "
                            + "CADRE_PORT="
                            + (port + 10)
                            + " ./cadre run",
                    e);
        }
    }
}
