package org.guichet.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings that must hold whatever postgresql.conf says, so they are given at each start. */
final class ServerSettings {

    private ServerSettings() {}

    /** As words for {@code pg_ctl --options}. */
    static String on(int port, Durability durability) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "listen_addresses", ApplicationDatabase.HOST,
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "password_encryption", "scram-sha-256",
                "max_connections", "40",
                "shared_buffers", "64MB"));
        settings.putAll(Map.of(
                "fsync", durability.setting,
                "full_page_writes", durability.setting,
                "synchronous_commit", durability.setting));
        // a week of logs, then the disk is theirs no longer; terse, for a resident's name has no place there
        settings.putAll(Map.of(
                "logging_collector", "on",
                "log_filename", "postgresql-%a.log",
                "log_truncate_on_rotation", "on",
                "log_rotation_size", "0",
                "log_error_verbosity", "terse",
                "log_min_error_statement", "panic"));
        return settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }
}
