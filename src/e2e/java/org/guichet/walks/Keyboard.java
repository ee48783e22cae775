package org.guichet.walks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who never touches the mouse; every key besides words is counted. */
final class Keyboard {

    /** More presses of the tabulator than any page has fields. */
    private static final int PATIENCE = 60;

    private final Desk desk;
    private final Page page;
    private final List<String> pressed = new ArrayList<>();
    private int pages;

    Keyboard(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
        page.onLoad(loaded -> pages++);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        pressed.add(key);
        return this;
    }

    /** The words themselves, which any desk must type. */
    Keyboard words(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** In a list: its first letter, as often as others begin alike. */
    Keyboard choose(String option) {
        String letter = option.substring(0, 1).toLowerCase();
        for (int i = 0; i < PATIENCE && !chosen().equals(option); i++) {
            press(letter);
        }
        return this;
    }

    private String chosen() {
        return (String) page.evaluate("document.activeElement.selectedOptions[0].text");
    }

    Keyboard tabTo(String field) {
        for (int i = 0; i < PATIENCE && !isAt(field); i++) {
            press("Tab");
        }
        if (!isAt(field)) {
            throw new AssertionError("the tabulator never comes to " + field);
        }
        return this;
    }

    private boolean isAt(String field) {
        return (boolean) page.evaluate("field => document.activeElement.matches(field)", field);
    }

    Keyboard until(String shown) {
        page.waitForSelector(shown);
        return this;
    }

    Keyboard sees(String words) {
        desk.sees(words);
        return this;
    }

    int pages() {
        return pages;
    }

    List<String> pressed() {
        return pressed;
    }
}
