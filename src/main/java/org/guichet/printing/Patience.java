package org.guichet.printing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a printer is waited for, before it is said to be silent. */
@ConfigMapping(prefix = "guichet.printing")
interface Patience {

    /** To pick up. */
    @WithDefault("3s")
    Duration connecting();

    /** To answer a question. */
    @WithDefault("10s")
    Duration answering();

    /** To take a document of a page or two. */
    @WithDefault("60s")
    Duration taking();

    /** Bytes that the slowest printer takes a second, when it reads no faster than it prints. */
    @WithDefault("25000")
    long pace();

    default Duration taking(long length) {
        return taking().plusSeconds(length / pace());
    }
}
