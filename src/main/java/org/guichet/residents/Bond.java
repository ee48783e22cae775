package org.guichet.residents;

/** That somebody acts for somebody else: who, the page that says all, and what it is worth today. */
public record Bond(String who, String link, String state) {}
