/**
 * The ground the house stands on: one data folder and one PostgreSQL.
 *
 * <p>A town hall without a computing department starts Guichet with one command, so PostgreSQL comes with it: its
 * programs are unpacked into the data folder, started before Quarkus and stopped after it. Nothing is traded for that
 * comfort: every acknowledged write is on disk, every connection needs a password, and a power cut or a killed process
 * is repaired by the next start. A commune that runs its own PostgreSQL names it in {@code quarkus.datasource.jdbc.url}
 * and nothing here is started.
 *
 * @see <a href="https://www.postgresql.org/docs/18/app-pg-ctl.html">pg_ctl</a>
 * @see <a href="https://www.postgresql.org/docs/18/app-initdb.html">initdb</a>
 */
@NullMarked
package org.guichet.database;

import org.jspecify.annotations.NullMarked;
