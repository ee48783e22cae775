package org.guichet.answers;

import java.util.List;

/** Yes or no, and nothing between. */
final class YesNo extends OneOf {

    static final List<String> BOTH = List.of("oui", "non");
}
