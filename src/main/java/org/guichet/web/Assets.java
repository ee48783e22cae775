package org.guichet.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The style sheet, the script and the icon, under addresses that change with their content: browsers keep each for a year
 * and ask for nothing again until the town hall has a new version.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int ENOUGH_TO_DIFFER = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param name as in {@code style.css} */
    public String at(String name) {
        return addresses.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources/" + name)) {
            return "/" + name + "?v=" + DigestUtils.sha256Hex(content).substring(0, ENOUGH_TO_DIFFER);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
