package org.asylia.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Requests that no decent client sends.
final class Raw {

    private Raw() {}

    static String get(int port, String request) {
        try (var slow = begin(port, request)) {
            return slow.answer();
        }
    }

    static int status(int port, String request) {
        return Integer.parseInt(get(port, request).substring(9, 12));
    }

    /// Sends the beginning of a request, and keeps the line open.
    static Slow begin(int port, String beginning) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(5_000);
            var slow = new Slow(socket);
            slow.sends(beginning);
            return slow;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line that stays open.
    record Slow(Socket socket) implements AutoCloseable {

        void sends(String more) {
            try {
                socket.getOutputStream().write(more.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The beginning of what comes back, on a line that the server does not hang up.
        String beginning() {
            try {
                return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// What comes back until the server hangs up.
        String answer() {
            try {
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
