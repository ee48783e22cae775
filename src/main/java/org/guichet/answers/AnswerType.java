package org.guichet.answers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of answer, by the names that forms/ uses. */
public enum AnswerType {
    @JsonProperty("texte")
    SHORT_TEXT(new ShortText()),

    @JsonProperty("texte-long")
    LONG_TEXT(new LongText()),

    @JsonProperty("nombre")
    NUMBER(new WholeNumber()),

    @JsonProperty("montant")
    AMOUNT(new Amount()),

    @JsonProperty("date")
    DATE(new Day()),

    @JsonProperty("oui-non")
    YES_NO(new YesNo()),

    @JsonProperty("choix")
    ONE_OF(new OneOf()),

    @JsonProperty("plusieurs")
    SEVERAL_OF(new SeveralOf()),

    @JsonProperty("personne")
    PERSON(new Person()),

    @JsonProperty("adresse")
    ADDRESS(new Address()),

    @JsonProperty("lieu")
    PLACE(new Place()),

    @JsonProperty("telephone")
    PHONE(new Telephone()),

    @JsonProperty("plaque")
    PLATE(new Plate()),

    @JsonProperty("liste")
    ROWS(new Rows()),

    @JsonProperty("declaration")
    DECLARATION(new Declaration());

    final Way way;

    AnswerType(Way way) {
        this.way = way;
    }

    /** Whether its file says what one may choose from. */
    public boolean hasOptions() {
        return this == ONE_OF || this == SEVERAL_OF;
    }

    /** Whether other questions may depend on it. */
    public boolean decides() {
        return this == ONE_OF || this == YES_NO;
    }
}
