package org.guichet.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jboss.logging.Logger;

/** A PostgreSQL of our own: started on the data folder, reachable from this machine only, stopped by closing it. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    private final PostgresPrograms programs;
    private final ApplicationDatabase database;

    private EmbeddedPostgres(PostgresPrograms programs, ApplicationDatabase database) {
        this.programs = programs;
        this.database = database;
    }

    /**
     * Creates the database on the first day, repairs what a killed process left on any other, and starts PostgreSQL.
     *
     * @throws CannotStart if the folder, the machine or the database in it do not allow it
     */
    public static EmbeddedPostgres start(DataFolder data, Durability durability) {
        try {
            return started(data, durability);
        } catch (IOException failure) {
            throw CannotStart.forFolder(data.path(), failure);
        }
    }

    private static EmbeddedPostgres started(DataFolder data, Durability durability) throws IOException {
        Cluster cluster = new Cluster(data);
        cluster.requireSameMajorVersion();
        PostgresPrograms programs = PostgresPrograms.unpackedIn(data, cluster.folder());
        if (cluster.exists()) {
            new PidFile(cluster.folder()).settle(programs);
        } else {
            cluster.create(programs, durability);
        }
        int port = freePort();
        programs.start(ServerSettings.on(port, durability));
        ApplicationDatabase database = new ApplicationDatabase(port, data.secret("guichet.password"));
        database.prepare(cluster.superuserPassword());
        LOG.debugf("PostgreSQL %s listens on port %d", PostgresBinaries.VERSION, port);
        return new EmbeddedPostgres(programs, database);
    }

    /** What the application needs to reach its database. */
    public ApplicationDatabase database() {
        return database;
    }

    /** Ends what is under way, writes everything to disk, and returns once PostgreSQL is gone. */
    @Override
    public void close() {
        programs.stop();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ApplicationDatabase.HOST))) {
            return socket.getLocalPort();
        }
    }
}
