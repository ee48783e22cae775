package org.guichet.desk;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Several people at several screens, at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** All begin together; over when the last is done, and fails where one of them fails. */
    public static void all(Stream<Runnable> deeds) {
        deeds.map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);
    }

    /** The same button on each page; what each is answered, the smallest number first. */
    public static List<Integer> press(List<Page> pages, String button) {
        return statuses(pages.stream().map(page -> () -> page.press(button).status()));
    }

    private static List<Integer> statuses(Stream<Supplier<Integer>> presses) {
        return presses.map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
    }
}
