package org.guichet.letters;

/**
 * What a letter may name and the case does not know yet. Empty to a letter that asks whether it is known ({@code {#if}});
 * printed all the same, it is what the clerk has to complete before the letter becomes final, so no sentence goes out with a
 * hole in it.
 *
 * @param what in words for the clerk
 */
record ToComplete(String what) implements CharSequence {

    @Override
    public int length() {
        return 0;
    }

    @Override
    public char charAt(int index) {
        throw new StringIndexOutOfBoundsException(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return "";
    }

    @Override
    public String toString() {
        return Letter.TO_COMPLETE + " : " + what;
    }
}
