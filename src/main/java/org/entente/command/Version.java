package org.entente.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as. */
final class Version implements IVersionProvider {
    private static final String BUILD = "/build.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
            build.load(in);
        }
        return new String[] {
            "entente " + build.getProperty("version"), "Java " + System.getProperty("java.version"),
        };
    }
}
