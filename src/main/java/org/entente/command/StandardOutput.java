package org.entente.command;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output that fails when nobody reads it any more, so that a long export into {@code head} ends. */
final class StandardOutput extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
        System.out.write(octet);
        check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        System.out.write(bytes, from, length);
        check();
    }

    private static void check() throws IOException {
        if (System.out.checkError()) {
            throw new IOException("standard output was closed before all was written");
        }
    }
}
