package org.guichet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs PostgreSQL's programs. They refuse root, for good reasons; yet root is all a container or a borrowed machine
 * may offer, so root's rights are dropped first.
 *
 * @param uid the user the database's files belong to
 * @param prefix the words to put before a command
 */
record PostgresUser(int uid, List<String> prefix) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static PostgresUser ownerOf(Path folder) throws IOException {
        int self = uid(Path.of("/proc/self"));
        if (self != ROOT) {
            return new PostgresUser(self, List.of());
        }
        int owner = Files.exists(folder) ? uid(folder) : ROOT;
        if (owner == ROOT && userNamespacesAllowed()) {
            return new PostgresUser(ROOT, List.of("unshare", "--user"));
        }
        return dropTo(owner == ROOT ? NOBODY : owner);
    }

    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(arguments);
        return command;
    }

    /** Gives the files to this user, if they are somebody else's. */
    void own(Path files) throws IOException {
        if (uid(files) != uid) {
            FileTree.give(files, uid);
        }
    }

    private static PostgresUser dropTo(int uid) {
        return new PostgresUser(uid, List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"));
    }

    private static int uid(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid");
    }

    /** Inside an empty user namespace root is nobody in particular, but still owns its files. */
    private static boolean userNamespacesAllowed() throws IOException {
        return Command.run(List.of("sh", "-c", "unshare --user true")).succeeded();
    }
}
