package org.entente.graphql;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests as no client would send them, byte by byte. */
final class RawHttp {
    private RawHttp() {}

    /** A connection to the server. */
    static Socket connect() throws IOException {
        return new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port);
    }

    /** What the server sends until it closes the connection. */
    static String answer(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A request without a body, whose connection is closed after the answer. */
    static String get(String target, String... headers) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("GET " + target + " HTTP/1.1", "Host: localhost", "Connection: close"));
        lines.addAll(List.of(headers));
        return answer(String.join("\r\n", lines) + "\r\n\r\n");
    }
}
