package org.guichet.residents;

/** One line of a person's history. */
public record PastCase(String reference, String link, String title, String received, String state) {}
