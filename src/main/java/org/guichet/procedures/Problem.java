package org.guichet.procedures;

/**
 * A mistake in forms/, told so that whoever wrote the file can mend it.
 *
 * @param file from the folder that the settings name; "" where a folder as a whole is meant
 * @param line from 1; 0 where the file as a whole is meant
 */
public record Problem(String file, int line, String remedy) {

    @Override
    public String toString() {
        String where = file.isEmpty() ? "" : file + (line > 0 ? ", ligne " + line : "") + " : ";
        return where + remedy;
    }
}
