package org.guichet.mailings;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** A document too large to be held, kept in pieces of a megabyte as it is written, in the caller's transaction. */
final class Pieces extends OutputStream {

    private static final int SIZE = 1 << 20;

    private final long mailing;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(SIZE);
    private int number;

    Pieces(long mailing) {
        this.mailing = mailing;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        int at = from;
        int end = from + length;
        while (at < end) {
            int taken = Math.min(end - at, SIZE - piece.size());
            piece.write(bytes, at, taken);
            at += taken;
            if (piece.size() == SIZE) {
                keep();
            }
        }
    }

    private void keep() {
        Panache.getEntityManager()
                .createNativeQuery("insert into mailing_pieces values (?1, ?2, ?3)")
                .setParameter(1, mailing)
                .setParameter(2, ++number)
                .setParameter(3, piece.toByteArray())
                .executeUpdate();
        piece.reset();
    }

    @Override
    public void close() {
        if (piece.size() > 0) {
            keep();
        }
    }

    /** Of the whole, once it is closed. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes it out again, holding one piece at a time. */
    static void copy(long mailing, OutputStream out) throws IOException {
        for (int number = 1; ; number++) {
            int next = number;
            List<byte[]> piece = QuarkusTransaction.requiringNew().call(() -> read(mailing, next));
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get(0));
        }
    }

    private static List<byte[]> read(long mailing, int number) {
        return Panache.getEntityManager()
                .createNativeQuery(
                        "select bytes from mailing_pieces where mailing_id = ?1 and number = ?2", byte[].class)
                .setParameter(1, mailing)
                .setParameter(2, number)
                .getResultList();
    }
}
