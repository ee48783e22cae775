package org.guichet.printing;

import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** What comes back, as it comes; no more of it is kept than a printer can have to say. */
final class WireAnswer {

    private static final int LONGEST = 128 << 10;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void take(Optional<byte[]> part) {
        part.filter(more -> bytes.size() + more.length <= LONGEST).ifPresent(bytes::writeBytes);
    }

    /** @throws NoAnswer where it is no IPP */
    IppPacket packet() {
        try {
            return IppPacket.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException | RuntimeException | StackOverflowError nonsense) { // collections nested without end
            throw new NoAnswer("Ce qui répond à cette adresse ne parle pas comme une imprimante : vérifiez l’adresse.");
        }
    }
}
